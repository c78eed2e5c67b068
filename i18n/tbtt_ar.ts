<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>يمكن لكل من يستعمل هذا الحاسوب أن يقرأه. الأفضل اسم لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>كل ما يُكتب ويُسجَّل يُحفظ فيها، مقفلًا.</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>أستلم القصص من المساعِدات</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>أجلس مع الناجيات</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>يظهر على بطاقتك. حروف لاتينية صغيرة وشرطات، لا اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>اسم الخزنة</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>عملك هنا</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>مكان حفظ الخزنة</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>استلام ما تسلّمه المساعِدات، والتحقق ممن أرسله، والقراءة والإحصاء.</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>كتابة القصص وتسجيلها وحمايتها، ثم تسليمها.</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>اسمك القصير</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>خزنتك</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>لم تفشل أي محاولة لفتحها</numerusform>
            <numerusform>فشلت محاولة واحدة لفتحها</numerusform>
            <numerusform>فشلت محاولتان لفتحها</numerusform>
            <numerusform>فشلت %Ln محاولات لفتحها</numerusform>
            <numerusform>فشلت %Ln محاولة لفتحها</numerusform>
            <numerusform>فشلت %Ln محاولة لفتحها</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>تعذّرت كتابة حزمة في النهاية</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>وُضعت جانبًا حزمة من مفتاح مُبطَل</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>استُلمت حزمة</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>مفتاح جديد لإحدى البطاقات</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>بطاقة موضع ثقة رغم أن قائمة ثقة تلغيها</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>أُزيلت بطاقة لم تُقارن كلماتها</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>أُضيفت بطاقة</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>سُحبت الثقة من بطاقة</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>أُعدّت نسخة من الأدلة</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>أُعدّت عُدّة</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>بدأ استعمال عُدّة</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>أُزيلت عُدّة</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>استُلمت عُدّة</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>توقف استعمال عُدّة</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>حُذف جزء من قصة نهائيًا</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>أُضيفت عبارة مرور</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>غُيّرت عبارة مرور</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>سُمّيت عبارة مرور</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>أُزيلت عبارة مرور</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>انتهى تسجيل</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>بدأ تسجيل</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>انقطع تسجيل</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>أُعدّت قائمة ثقة</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>أُدخلت قائمة ثقة</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>قصة كانت موضوعة جانبًا صارت معتمدة</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>مُحيت قصة كانت موضوعة جانبًا</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>بدأت قصة</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>حُذفت قصة</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>وُضعت قصة جانبًا من جديد</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>سُحبت قصة ومُحيت</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>سُلّمت قصة كاملة إلى مساعِدة أخرى</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>استُلمت قصة كاملة للمتابعة</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>أُلغيت عبارة سحب</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>جُرّبت عبارة سحب لا تقابل أي قصة</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>كُتب طلب سحب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>دخل أصل غير مغطى</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>سُلّم أصل غير مغطى</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>أُعدّت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>استُعيدت من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>العناية</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>فُحصت: كل شيء سليم</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>فُحصت: فيها شيء تالف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>أُعدّت نسختها الخاصة</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>أُجيب عن سؤال: هل يمكن التعرّف عليها؟</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>اتُّخذ قرار بين نسختين</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>تقرّر أي قوائم الثقة تُتّبع</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>أُنشئت أجزاء استرداد جديدة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>فُتحت بأجزاء الاسترداد</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>نُظر في الصور</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>كُتبت الإيصالات</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>جُرّبت أجزاء الاسترداد</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>حُفظت بجانب خزنة استُبدلت</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>أُنقذت من خزنة تالفة</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>وافقت على خروج أصول</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>وافقت على ما يخرج</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>أُعطيت عبارة سحب</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>مُرِّرت قصص وردت إلى هنا</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>سُلِّمت قصص</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>أُجيب عن فحص التسرّب: لا يخصّها</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>أُنشئ فهرس البحث من جديد</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>غُيّر مفتاح الخزنة</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>ما ورد وُضع جانبًا أو اعتُمد من جديد</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>ما خرج وما وصل</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>تغيّر ما توافق عليه</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>غُيّرت مفاتيحك</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>الجزء %1</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>%1, %2</source>
        <comment>%1: day, %2: time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A line of the log is missing or was changed</source>
        <translation>سطر من السجل ناقص أو غُيّر</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>يمكن لأي شخص قراءته. فيه رموز وأوقات، وأسماء القصص كما هي هنا.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>لا شيء من هذا النوع بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>حفظ القائمة كجدول</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>ربما فعل ذلك شخص يملك المفاتيح، أو تلفت صفحة: يُرجى فحص كل شيء.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>القائمة في %1</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>وصل السجل إلى %1. يُرجى تدوين ذلك وحفظه في مكان آخر: فهو يُظهر لاحقًا هل غيّر السجلَ شخص يملك المفاتيح.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>هنا يُدوَّن ما يُفتح أو يُسلَّم أو يُحذف أو يُغيَّر، عند حدوثه.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>بعد التسليم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>حذف %1 من هنا</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>حذف %1 من هنا؟</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>حذف من هنا…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>كل ما خرج</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>قراءة إيصال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>سحب القصة بطلب منها…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>يُمحى النص والصوت والصور من هذا الحاسوب ولا يمكن استعادتها. وما سُلِّم يبقى لدى من استلمه.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>عندما يعود الإيصال، يُفلَت على هذه الصفحة. عندها تظهر القصة على أنها استُلمت، ويمكن حذفها من هنا.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation>كل نقطة قرار لها وحدها. ويمكن تغييرها كلها لاحقًا.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>خيارات أقل</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>لا تُحفظ هنا: تُسلَّم أو تُمحى عند انتهاء الجلسة. ولا يُمحى شيء قبل السؤال عنه، في الفتح القادم على أبعد تقدير.</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>ما توافق عليه</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>قبل أن يلتقط أي برنامج صورة للشاشة، يطلب هذا الحاسوب الإذن.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>لم يُعثر على شيء يُبقي أثرًا من العمل.</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>على هذا الحاسوب يستطيع كل برنامج التقاط صورة للشاشة. يُرجى إغلاق البرامج غير المعروفة.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>لا تظهر هذه النافذة في صور الشاشة وتسجيلاتها.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>هل تُحذف %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>لا يُفعل ذلك إلا إذا عُرف بطريق آخر أنها ممن تقول إنها منه. عندها تُعثر عليها وتُحسب، وتظهر في التقارير ويمكن تمريرها. يبقى المفتاح غير موثوق، ولا يصل إيصال إلى أحد، ويمكن وضعها جانبًا من جديد.</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>لا يمكن إعادتها من هنا، وتبقى خارجًا إذا أُرسلت من جديد. لا يُفعل ذلك إلا إذا عُرف أنها مختلقة.</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>هل تُحسب %1؟</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>موضوعة جانبًا: لا أحد يشهد لها</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>تركها جانبًا</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>احتسابها…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>المفتاح الذي وقّعها لم يعد موثوقًا: من يملكه يستطيع أن يختلقها وأن يجعل لها تاريخًا أقدم. لا تُحسب ولا يُعثر عليها ولا تظهر في التقارير ولا تُمرَّر. يُرجى سؤال من يقال إنه أعدّها، على رقم معروف، ثم اتخاذ القرار.</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 معتمدة الآن</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 موضوعة جانبًا من جديد</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>حُذفت %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصّان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>لا تُحسب ولا يُعثر عليها ولا تُمرَّر.</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>عادت إلى قائمة القصص.</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>لا يُخبَر موقّعها بشيء.</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>احتسابها…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>جاءت هذه موقّعة بمفتاح لم يعد موثوقًا، ولا إيصال يبيّن أنها كانت هنا من قبل. لا أحد يشهد لها، ولا تُحسب ولا يُعثر عليها ولا تُمرَّر. يُرجى سؤال من أعدّها، على رقم معروف، ثم اتخاذ القرار في كل منها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>وقّعها %1، ووردت في %2</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>شخص ليست بطاقته هنا</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1: سُئلت، ويبقى الأمر كما هو</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>سؤالها من جديد</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>موافقتها في %1</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>موافقتها…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>سُئلت، ويبقى الأمر كما هو</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>أُنقذت هذه الخزنة من خزنة تالفة، وقد يكون ما سُحب من هذه القصص ضاع. لا يخرج منها شيء قبل أن تُسأل صاحبتها.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>يُمحى كل ما فيها من هذا الحاسوب ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>بدء المقابلة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>حذف %1 من هنا؟</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>حذف هذه القصة…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>وتبقى قائمة ما سُلِّم، ومتى سُلِّم ولمن.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>ويمكن العودة أيضًا بالضغط على Enter أو Esc.</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>كل شيء محفوظ. والوقت متاح بقدر ما يلزم.</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>لم يُحفظ كل شيء. لكنه باقٍ هنا عند العودة.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>لم تُلتقط صور</numerusform>
            <numerusform>التُقطت صورة واحدة</numerusform>
            <numerusform>التُقطت صورتان</numerusform>
            <numerusform>التُقطت %n صور</numerusform>
            <numerusform>التُقطت %n صورة</numerusform>
            <numerusform>التُقطت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1، كلها سليمة. يُرجى حفظها في مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>لا صفحات تالفة في الخزنة.</numerusform>
            <numerusform>صفحة واحدة من الخزنة تالفة.</numerusform>
            <numerusform>صفحتان من الخزنة تالفتان.</numerusform>
            <numerusform>%Ln صفحات من الخزنة تالفة.</numerusform>
            <numerusform>%Ln صفحة من الخزنة تالفة.</numerusform>
            <numerusform>%Ln صفحة من الخزنة تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>لم يُحذف أي جزء نهائيًا</numerusform>
            <numerusform>حُذف جزء واحد نهائيًا</numerusform>
            <numerusform>حُذف جزآن نهائيًا</numerusform>
            <numerusform>حُذفت %Ln أجزاء نهائيًا</numerusform>
            <numerusform>حُذف %Ln جزءًا نهائيًا</numerusform>
            <numerusform>حُذف %Ln جزء نهائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>لم تفقد أي قصة اسمها.</numerusform>
            <numerusform>قصة واحدة فقدت اسمها.</numerusform>
            <numerusform>قصتان فقدتا اسميهما.</numerusform>
            <numerusform>%Ln قصص فقدت أسماءها.</numerusform>
            <numerusform>%Ln قصة فقدت أسماءها.</numerusform>
            <numerusform>%Ln قصة فقدت أسماءها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>لا قصص.</numerusform>
            <numerusform>قصة واحدة.</numerusform>
            <numerusform>قصتان.</numerusform>
            <numerusform>%Ln قصص.</numerusform>
            <numerusform>%Ln قصة.</numerusform>
            <numerusform>%Ln قصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>لم يُحذف شيء منذ ذلك الحين.</numerusform>
            <numerusform>شيء واحد حُذف منذ ذلك الحين يبقى محذوفًا.</numerusform>
            <numerusform>شيئان حُذفا منذ ذلك الحين يبقيان محذوفين.</numerusform>
            <numerusform>%Ln أشياء حُذفت منذ ذلك الحين تبقى محذوفة.</numerusform>
            <numerusform>%Ln شيئًا حُذف منذ ذلك الحين يبقى محذوفًا.</numerusform>
            <numerusform>%Ln شيء حُذف منذ ذلك الحين يبقى محذوفًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>سطر من سجل النشاط ناقص.</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>صوت أو صورة فيها تلف.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>تُعدّ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>تُستعاد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>يُفحص كل شيء</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>صار البحث يجد كل شيء من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>لم تُسحب الموافقة في أي قصة منذ ذلك الحين.</numerusform>
            <numerusform>في قصة واحدة سُحبت الموافقة منذ ذلك الحين.</numerusform>
            <numerusform>في قصتين سُحبت الموافقة منذ ذلك الحين.</numerusform>
            <numerusform>في %Ln قصص سُحبت الموافقة منذ ذلك الحين.</numerusform>
            <numerusform>في %Ln قصة سُحبت الموافقة منذ ذلك الحين.</numerusform>
            <numerusform>في %Ln قصة سُحبت الموافقة منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>لفتحها يُرجى القفل، ثم اختيار «دفتر مستعاد».</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>يُنظر فيما بقي</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>يُنشأ فهرس البحث من جديد</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>لم يبق منها شيء في الخزنة.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>لا توجد قصص يلزم سؤال صاحباتها من جديد.</numerusform>
            <numerusform>قصة واحدة لا يخرج منها شيء قبل سؤال صاحبتها من جديد؛ وبعد الفتح تُذكر أي قصة هي.</numerusform>
            <numerusform>قصتان لا يخرج منهما شيء قبل سؤال صاحبة كل منهما من جديد؛ وبعد الفتح تُذكران.</numerusform>
            <numerusform>%Ln قصص لا يخرج منها شيء قبل سؤال صاحباتها من جديد؛ وبعد الفتح تُذكر أي قصص هي.</numerusform>
            <numerusform>%Ln قصة لا يخرج منها شيء قبل سؤال صاحباتها من جديد؛ وبعد الفتح تُذكر أي قصص هي.</numerusform>
            <numerusform>%Ln قصة لا يخرج منها شيء قبل سؤال صاحباتها من جديد؛ وبعد الفتح تُذكر أي قصص هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>ضاع شيء من القصة %1.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>ضاع شيء من القصة %1، الجزء %2.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>تُقرأ كل الصفحات</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>تُقرأ كل الأصوات والصور</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>تُقرأ النسخة الاحتياطية من جديد</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>دفتر مستعاد</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>يُحفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>تلف شيء يُنشأ من جديد في الخزنة الجديدة.</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>لم يضع شيء من الأجزاء.</numerusform>
            <numerusform>ضاع شيء من جزء واحد.</numerusform>
            <numerusform>ضاع شيء من جزأين.</numerusform>
            <numerusform>ضاع شيء من %Ln أجزاء.</numerusform>
            <numerusform>ضاع شيء من %Ln جزءًا.</numerusform>
            <numerusform>ضاع شيء من %Ln جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>ضاع شيء من صوت أو صورة.</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>ضاع شيء من سجل النشاط.</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>ضاع شيء من بطاقات الأشخاص.</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>ضاع شيء من قائمة ما خرج وما وصل.</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>ضاع شيء مما تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>ضاع شيء مما كان ينبغي تغطيته.</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>ضاع شيء مما كُتب.</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>سجل النشاط هنا ليس تتمة لسجل النسخة الاحتياطية: أحدهما غُيّر.</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>كُتبت النسخة الاحتياطية %1 وقُرئت من جديد</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>استُعيدت النسخة الاحتياطية، في %1</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>نسخة مدخل الاسترداد ناقصة؛ تُعدّ من جديد عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>قاعدة البيانات مختلّة.</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>ملف المفتاح تالف. يُرجى إبقاء أجزاء الاسترداد في متناول اليد.</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>فهرس البحث تالف؛ لم يضع شيء.</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>أُنشئ فهرس البحث من جديد</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>ضاعت مفاتيح التوقيع: يُرجى إعطاء الجميع بطاقتك الجديدة.</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>بقيت هذه الخزنة كما كانت؛ يُرجى عدم الكتابة فيها بعد الآن.</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>تُفكّ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>حُفظ ما يمكن قراءته، في %1</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>تُكتب النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>لا أجزاء من القصص يمكن إرجاعها.</numerusform>
            <numerusform>جزء واحد من القصص ما زال يمكن إرجاعه.</numerusform>
            <numerusform>جزآن من القصص ما زال يمكن إرجاعهما.</numerusform>
            <numerusform>%Ln أجزاء من القصص ما زال يمكن إرجاعها.</numerusform>
            <numerusform>%Ln جزءًا من القصص ما زال يمكن إرجاعها.</numerusform>
            <numerusform>%Ln جزء من القصص ما زال يمكن إرجاعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>النسخة الاحتياطية ملف واحد مشفّر فيه كل ما في هذه الخزنة. تفتحه عبارات المرور وأجزاء الاسترداد نفسها. يُرجى حفظه على ذاكرة USB في مكان آخر.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>مجلد فارغ للخزنة</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>مجلد فارغ لما يمكن قراءته</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>وعلى أبعد تقدير حين توافق على ما يخرج، أو حين تُحذف القصة.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>النسخ الاحتياطي والسلامة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>فُحصت في %1: كل شيء سليم.</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>فُحصت في %1: فيها شيء تالف.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>اختيار مجلد ثم الاستعادة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>لا أجزاء تُحذف نهائيًا</numerusform>
            <numerusform>حذف جزء واحد نهائيًا؟</numerusform>
            <numerusform>حذف جزأين نهائيًا؟</numerusform>
            <numerusform>حذف %Ln أجزاء نهائيًا؟</numerusform>
            <numerusform>حذف %Ln جزءًا نهائيًا؟</numerusform>
            <numerusform>حذف %Ln جزء نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>حذفها نهائيًا الآن</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>تُقرأ كل صفحة وكل صوت وكل صورة. يمكن متابعة العمل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>توضع في مجلد جديد، خزنةً قائمة بذاتها. وتبقى هذه الخزنة كما هي. وما حُذف أو سُحب هنا بعد إعداد النسخة لا يُستعاد.</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>حان وقت نسخة جديدة.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>لم تُفحص بعد.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>آخر نسخة احتياطية في %1.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>إنشاء فهرس البحث من جديد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>لا شيء. ما يُزال يمكن إرجاعه لمدة من الزمن.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>الأجزاء التي أُزيلت</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>التذكير حين يمضي على آخر نسخة احتياطية أكثر من</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>عرض ما جرى</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>لا توجد نسخة احتياطية بعد. إذا ضاع هذا الحاسوب ضاعت الخزنة معه.</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>تُحذف نهائيًا بعد</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>تُمحى دون بقايا ولا يمكن إرجاعها. وتبقى قصصها.</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>متى فُتحت الخزنة، وما الذي خرج، وما الذي حُذف، وبأي مفتاح.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>لدى %1 مفتاح جديد</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>الثماني كلها متطابقة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>يُرجى الاتصال مع %1 على رقم معروف لديك، أو الجلوس معًا. تُطلب الكلمات الثماني كلها، أو الأرقام. حُذفت هنا اثنتان: يُختار ما يُسمع.</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>المقارنة لاحقًا</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>ربما كان هناك خطأ في السمع. يُرجى السؤال مرة أخرى: حُذفت الآن كلمتان أخريان.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا واحدة من هذه</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>ربما دسّ أحد بطاقة أخرى. لا ثقة بأحد. يُرجى طلب البطاقة من %1 مرة أخرى، بطريقة أخرى.</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>هذه الكلمة ليست على هذه البطاقة</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>وقّع المفتاح القديم للجديد. كانت كلماته: %1. متى تطابقت الكلمات الجديدة استُعمل المفتاح الجديد وحده.</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>ليست هذه كلمات هذه البطاقة</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>لا تتطابق</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>ما الكلمة رقم %1؟</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>تواصلي معي مرة أخرى</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>احسبيها في الإحصاءات</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>أبقيها بعيدة عن شخص معيّن</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>احفظي القصة في هذه الخزنة</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>احفظيها في هذه الخزنة بعد ذلك اليوم</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>احفظي الصور التي أريكِ إياها</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>أوصليني بمن يستطيع المساعدة</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>انشري صوتي كما هو</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>انشري صوتي بعد تمويهه</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>انشري كلماتي دون ذكر اسمي</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>انشري الصور</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>اقتبسي جملة دون ذكر اسمي</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>سجّلي صوتي</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>أرسليها إلى الأرشيف باسم مستعار</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>أرسليها إلى الأرشيف باسمي</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>أظهري المنطقة التقريبية على خريطة عامة</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>استعمليها دليلًا أمام المحكمة</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>اكتبي ما أقوله</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>مكان نقطة لا يعرفها هذا البرنامج: تأتي في الآخر.</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>مكان: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>في «%1»</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>لا يُطرح أي من الأسئلة التي تأتي مع البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>إظهار الآخر</numerusform>
            <numerusform>إظهار الآخرين</numerusform>
            <numerusform>إظهار %n الأخرى</numerusform>
            <numerusform>إظهار %n الأخرى</numerusform>
            <numerusform>إظهار %n الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>حتى الآن، بلغة %1: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>إنهاء التسجيل</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>مدى تقدّم العمل</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>قفل دون حفظ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>إيقاف العمل</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقّف…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>المربع %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>تغيير ما يغطيه %1</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>المغطى في هذه الصورة</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>لا شيء بعد. يُرسم مربع بالفأرة، أو يُضاف بالضغط على N.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>ما يبقى: %1 في %2 بكسل. مفتاح Enter يُنهي، ومفتاح الحذف يُبقي الصورة كلها.</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older lines</source>
        <translation>
            <numerusform>لا سطور أقدم</numerusform>
            <numerusform>سطر واحد أقدم</numerusform>
            <numerusform>سطران أقدم</numerusform>
            <numerusform>%n سطور أقدم</numerusform>
            <numerusform>%n سطرًا أقدم</numerusform>
            <numerusform>%n سطر أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>سطور أقدم</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>عبر أي أيدٍ مرّ</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1، من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1، بعد الإنقاذ</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>لم تُنقذ أي قصة، في %1</numerusform>
            <numerusform>أُنقذت قصة واحدة، في %1</numerusform>
            <numerusform>أُنقذت قصتان، في %1</numerusform>
            <numerusform>أُنقذت %Ln قصص، في %1</numerusform>
            <numerusform>أُنقذت %Ln قصة، في %1</numerusform>
            <numerusform>أُنقذت %Ln قصة، في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>لا نصوص ضاع موضعها.</numerusform>
            <numerusform>نص واحد وُضع في قصة قائمة بذاتها: ضاع الموضع الذي ينتمي إليه.</numerusform>
            <numerusform>نصان وُضعا في قصة قائمة بذاتها: ضاع الموضع الذي ينتميان إليه.</numerusform>
            <numerusform>%Ln نصوص وُضعت في قصة قائمة بذاتها: ضاع الموضع الذي تنتمي إليه.</numerusform>
            <numerusform>%Ln نصًا وُضعت في قصة قائمة بذاتها: ضاع الموضع الذي تنتمي إليه.</numerusform>
            <numerusform>%Ln نص وُضعت في قصة قائمة بذاتها: ضاع الموضع الذي تنتمي إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>فقدت قصة اسمها، وهي تُسمّى الآن %1.</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>هي الآن الأولى في القائمة. وبقيت الخزنة التالفة كما كانت؛ يُرجى الاحتفاظ بها حاليًا.</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>هي الآن الأولى في القائمة. وما حُذف بعد إعداد النسخة الاحتياطية عاد إليها: يُرجى مراجعتها قبل أن يخرج أي شيء.</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>تعذّرت قراءة أي قصة</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>لم يضع منها شيء. الخزنة الجديدة هي الآن الأولى في القائمة.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>ضاع شيء من القصة %1، الجزء %2.</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>استُعيدت النسخة الاحتياطية، في %1</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>الخزنة الجديدة في %1. وإذا وُجدت نسخة احتياطية فيُرجى استعادتها.</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>ضاعت مفاتيح التوقيع: يُرجى إعطاء الجميع بطاقتك الجديدة.</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>ربما ضاع ما سحبت موافقتها عليه في %1: لا يخرج شيء قبل سؤالها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>مجلد فارغ للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>مجلد فارغ لما يمكن قراءته</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>الانتقال إلى الفتح</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما ضاع</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>الخزنة %1 تالفة</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>كل ما هو سليم يوضع في خزنة جديدة. تفتحها عبارة المرور الجديدة وأجزاء الاسترداد نفسها. أما التالفة فتُقرأ فقط.</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>كل ما هو سليم يوضع في خزنة جديدة. تفتحها عبارات المرور وأجزاء الاسترداد نفسها. أما التالفة فتُقرأ فقط.</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>الأفضل، إن أمكن: حفظ ما يمكن قراءته، ثم فتح ما حُفظ، واستعادة النسخة الاحتياطية هناك، في «النسخ الاحتياطي والسلامة». عندها يبقى ما حُذف محذوفًا.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>اختيار نسخة احتياطية…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>توضع في مجلد جديد، خزنةً قائمة بذاتها. ما جاء بعد النسخة الاحتياطية ليس فيها، وما حُذف بعدها يعود إليها.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>حفظ ما يمكن قراءته في خزنة جديدة…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>ما كُتب صحيح، لكن جزءًا من الخزنة لا يمكن قراءته، كما يحدث حين يتعطّل قرص أو ذاكرة USB. لم يتغيّر شيء: كل ملف في مكانه، مشفّرًا كما كان.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>%1: day of the month, %2: its short name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: name of the month, %2: year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>%1: day, %2: short name of month, %3: year</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 لم يخرج.</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1، كما هو في القصة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>كما هو هنا</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>في هذه النسخة وحدها:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرضه كله</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>صوت، %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>عند أخذ الاثنتين لا يبقى إلا ما تقوله كلتاهما.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation>الكل كما ورد</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>الكل كما هو هنا</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>العودة إلى الاستلام</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>يُختار لكل خانة أي النسختين هي الصحيحة. تبقى الاثنتان كما وردتا، ويُخبَر من أرسلهما بما آل إليه أمرهما. وعند أخذ الاثنتين تكون موافقتها على ما تقوله كلتاهما.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>هنا: %1. وورد هكذا: %2.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>إبقاء ما هو هنا</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>إبقاء ما رُوي هنا</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>تشغيل الصوت أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>جمع الاثنتين</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>أخذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>التراجع عن الاختيار الأخير</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>المعتمد من الآن: %1. إيصالات المرسلين مستحقة؛ تُكتب في الاستلام.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما الذي يختلف</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>ما رُوي هنا يبقى كما هو: أصواته وصوره وما غُطّي وموافقتها هي مرتبطة به. ما كان صحيحًا في النسخة الأخرى يُكتب في القصة. ويُخبَر من أرسلها بأنها نُحّيت.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نسختان</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>وصلت %1 في نسختين</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>رُويت %1 هنا ووردت على نحو آخر</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>الاثنتان محفوظتان كما وردتا. المعتمد هو ما هنا إلى أن يُتخذ القرار.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>المقارنة والقرار</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>مقارنة نسختي %1</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>هنا: %1. وورد هكذا: %2.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>تُعرف باسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>وافقت على</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>المغطى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>جُمعت هنا</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>رُويت هنا</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>قائمة ثقة</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>بعده لا يبقى موضع ثقة من لم تذكره إلا هذه القائمة.</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>إعطاؤها إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>وهي لا تنهي الثقة بأي مفتاح.</numerusform>
            <numerusform>وهي تنهي أيضًا الثقة بمفتاح واحد لم يعد موضع ثقة لديك.</numerusform>
            <numerusform>وهي تنهي أيضًا الثقة بمفتاحين لم يعودا موضع ثقة لديك.</numerusform>
            <numerusform>وهي تنهي أيضًا الثقة بـ %n مفاتيح لم تعد موضع ثقة لديك.</numerusform>
            <numerusform>وهي تنهي أيضًا الثقة بـ %n مفتاحًا لم تعد موضع ثقة لديك.</numerusform>
            <numerusform>وهي تنهي أيضًا الثقة بـ %n مفتاح لم تعد موضع ثقة لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>تبقى كما أُعدّت، حتى %1، وتضم: %2. يُرجى اختيار من يحصل عليها أيضًا.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>العُدّة %1، الرقم %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>عدم إعداد قائمة</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>لا أحد موثوقًا هنا يمكن إعطاؤها له. تُقارن الكلمات أولًا.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>قائمة الثقة %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>حفظ العُدّة</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>حفظ قائمة الثقة</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يستلمها</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>من تضمهم: كل من قورنت كلماته، ما لم يُترك خارجها. ومن يتبعها يعطي كل واحد حقوق الدور المكتوب هنا، مهما قالت البطاقة.</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>كما أُعدّت من قبل، لمزيد من الأشخاص</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>هذا كل ما يخرج</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>تجربة هذه الأجزاء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>هل أجزاء الاسترداد في أمان؟</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>إنشاء أجزاء جديدة</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>تحل الأجزاء الجديدة محل القديمة، فلا تعود القديمة تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>لم يثبت بعد أنها كُتبت على ورق. ومن دونها، ضياع عبارة المرور يعني ضياع الخزنة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>لقد ضاعت</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>أما النسخ الاحتياطية، وما نسخه برنامج للنسخ الاحتياطي، فلم تُمحَ: يُرجى إتلافها أيضًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>تُمحى الخزنة</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>أُتلفت مفاتيحها، وأُتلف كل ما عداها فيها.</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>مُحيت الخزنة</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>تعذّرت إزالة هذه الملفات؛ ومن دون المفاتيح لا يستطيع أحد قراءتها: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>لم يسمح هذا القرص بالكتابة فوق كل ملف. لكن الملفات أُزيلت.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>التسجيل مستمر. حين ينتهي تُغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>مقفلة، لكن لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>يُستكمل عمل كان جاريًا، ثم تُغلق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 وغيرها</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>لا قصص تغيّرت بعد تسليمها</numerusform>
            <numerusform>قصة واحدة تغيّرت بعد تسليمها</numerusform>
            <numerusform>قصتان تغيّرتا بعد تسليمهما</numerusform>
            <numerusform>%Ln قصص تغيّرت بعد تسليمها</numerusform>
            <numerusform>%Ln قصة تغيّرت بعد تسليمها</numerusform>
            <numerusform>%Ln قصة تغيّرت بعد تسليمها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>لا قصص غير مسلَّمة:</numerusform>
            <numerusform>قصة واحدة لم تُسلَّم قط:</numerusform>
            <numerusform>قصتان لم تُسلَّما قط:</numerusform>
            <numerusform>%Ln قصص لم تُسلَّم قط:</numerusform>
            <numerusform>%Ln قصة لم تُسلَّم قط:</numerusform>
            <numerusform>%Ln قصة لم تُسلَّم قط:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>لا قصص استُلمت من آخرين</numerusform>
            <numerusform>قصة واحدة استُلمت من آخرين</numerusform>
            <numerusform>قصتان استُلمتا من آخرين</numerusform>
            <numerusform>%Ln قصص استُلمت من آخرين</numerusform>
            <numerusform>%Ln قصة استُلمت من آخرين</numerusform>
            <numerusform>%Ln قصة استُلمت من آخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>لا قصص في هذه الخزنة</numerusform>
            <numerusform>قصة واحدة في هذه الخزنة</numerusform>
            <numerusform>قصتان في هذه الخزنة</numerusform>
            <numerusform>%Ln قصص في هذه الخزنة</numerusform>
            <numerusform>%Ln قصة في هذه الخزنة</numerusform>
            <numerusform>%Ln قصة في هذه الخزنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>أُعدّت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>محو هذه الخزنة</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>لم تُعدّ أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>تُتلف المفاتيح أولًا، ثم كل ما عداها. لا شيء يعيدها، لا عبارة مرور ولا أجزاء استرداد. ولا تُمحى نسخها الاحتياطية ولا نسخها الأخرى: يُرجى إتلافها على حدة. وقد يُبقي قرص SSD أو ذاكرة USB بقايا لا يستطيع أحد قراءتها دون المفاتيح.</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>يُرجى كتابة الكلمة أولًا. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>تُكتب الكلمة «%1»</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>ما سيضيع</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1. %2</source>
        <comment>%1: what happened, %2: what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A choice reads like one that is there already</source>
        <translation>خيار يُقرأ مثل خيار موجود</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>في الحزمة تاريخ غير ممكن</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>لا يمكن قراءة مستند في الحزمة</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>في الحزمة مستند ليس بالشكل الصحيح</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>في الحزمة مستند كثير التداخل</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>في الحزمة مستند ليس نصًا عاديًا</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>في الحزمة مستند كبير جدًا</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>في الحزمة مستند يذكر الشيء مرتين</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>في الحزمة ملف باسم غير مسموح</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>في الحزمة ملف ليس كما يدل اسمه</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>في الحزمة ملف كبير جدًا</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>تغيّر ملف في الحزمة</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>ينقص ملف تذكره الحزمة</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>قد يُظهر الفيديو من يُرى فيه. يُرجى استخراج صوته ببرنامج آخر أولًا.</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>لا قسم في العُدّة اسمه {where}</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>توجد هنا عُدّة بهذا الاسم، وهي من {name}</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>توجد هنا عُدّة بهذا الاسم، من مفتاح لـ {name} ليس موضع ثقة</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>لديهم هنا قائمة ثقة أحدث</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>أعدّ الحزمة إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>أنشأ هذه الخزنةَ إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>في الحزمة عدد غير مسموح</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>أُخرجت صفحة من مستند، والملف يعيدها</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>يتسع الجزء لـ {limit} من الأحرف. يمكن المتابعة في جزء جديد.</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>لا يمكن قراءة جزء من الحزمة</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>جزء من البرنامج ناقص: {missing}. يُرجى البحث بالعين عمّا يدل عليها.</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>ينقص جزء من هذه الخزنة</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>ينقص جزء يوجد في كل حزمة</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>لم يُنظر في إحدى الصور</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>لا يمكن قراءة صورة أو صوت في الحزمة</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>في الحزمة صورة أو صوت تالف</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>تنقص الحزمةَ صورة أو صوت</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>صورة أو صوت ليس كما تذكر القصة</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>قائمة ثقة تخالف ما قررته بشأن {name}</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>عدد كلمات الجزء الواحد {expected}.</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>لا يمكن قراءة مفتاح توقيع</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>في الحزمة قصة يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>قصة في الحزمة تناقض نفسها في شأن أصولها</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>قصة مُرِّرت ليست ما وقّعه صاحب توقيعها</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>القصة التي رُويت هنا تبقى على حالها</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>نص تنقصه لغة العُدّة</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>يتسع النص المكتوب لـ {limit} منها. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>يتسع النص المكتوب لـ {limit} منها. يُرجى كتابة أسطر أطول.</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>تُعدّ خزنة في هذا المجلد الآن</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>عدد كلمات عبارة السحب {count}</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>السنة تكفي. يُرجى اختيار سنة قد حلّت، وشهر إن كانت تعرفه.</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>يُرجى إضافة عبارة مرور أخرى قبل إزالتها.</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>هنا تُضاف بطاقات الآخرين.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>يُرجى السماح بذلك في إعدادات الحاسوب، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>وُضع ملف آخر مكان هذه الخزنة</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>توجد هنا عُدّة أخرى بالرقم {number}</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>توجد عبارة مرور أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>برنامج آخر يستعمل الكاميرا</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>قد يكون برنامج آخر يستعمله، أو أن هذا الحاسوب لا يسمح به.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>قد يكون برنامج آخر يستعمله.</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>قائمة ثقة أخرى لا تثق بمن أعدّ القائمة التي تضم هذه البطاقة. يُرجى اتخاذ القرار فيه أولًا.</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>هنا قائمة ثقة أخرى بالرقم {serial}</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>يُرجى طلب بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>يُرجى طلب البطاقة، وإضافتها في الإعدادات.</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>يُرجى طلب الرمز المعروض في «الأشخاص» باسم «بطاقتك».</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>يُرجى سؤالها أولًا، في «قبل أن نبدأ».</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>يُرجى طلب البطاقة من صاحبها مرة أخرى، ومقارنة الكلمات.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>يُرجى طلب قائمة ثقة جديدة من المنسّقة، أو مقارنة الكلمات.</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>يُرجى طلب بطاقة جديدة من الشخص.</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>يُرجى تغييره في الملف واختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>يُرجى التأكد من أن الذاكرة موصولة ومن أن فتح الملف مسموح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>يُرجى التأكد من أنها كُتبت لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>يُرجى تجربة الأجزاء مرة، أو إنشاء أجزاء جديدة. ثم تغيير مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>يُرجى مراجعة الإملاء. لم يُغطَّ شيء.</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>يمكن إضافة خيارات إلى القوائم الموجودة.</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>يُرجى اختيار تمويه أولًا.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>يُرجى اختيار لغة للصوت الاصطناعي.</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>يُرجى اختيار جزء من النوع المناسب.</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>يُرجى اختيار طبقة صوت من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>يُرجى اختيار وقت قبل نهايته.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>يُرجى اختيار مجلد آخر، أو التأكد من أن الذاكرة غير محمية من الكتابة.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>يُرجى اختيار نوع آخر.</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>يُرجى اختيار لغة أخرى له، أو قراءة الكلمات بصوتك.</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>يُرجى اختيار لغة أخرى له.</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>يُرجى اختيار اسم آخر، بإضافة رقم إليه مثلًا.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>يُرجى اختيار غيره. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>يُرجى اختيار من هي له.</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>يُرجى اختيار واحد من الاستمارة.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>يُرجى اختيار واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>يُرجى اختيار إحدى طرق كتابته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>يُرجى اختيار التسجيل الذي قُرئت فيه الكلمات بصوتك.</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>يُرجى اختيار ما يخرج.</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>يُرجى اختيار من سيتمكن من فتحها.</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>يُرجى اختيار ما بين {least} و{most} كلمة في الدقيقة.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>يُرجى إغلاق ذلك البرنامج، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>يُرجى مقارنة كل واحد بما كُتب على الورق.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>يُرجى مقارنتها بما كُتب على الورق.</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>يُرجى مقارنة كلماتها مع الشخص أولًا، في الإعدادات.</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>يُرجى مقارنة الجزء كله، وترتيب كلماته أيضًا.</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>يُرجى مقارنة الكلمات مع هذا الشخص قبل القرار.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>يُرجى وصل ميكروفون، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>يُرجى وصلها، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>يُرجى تصحيحه في الملف، ثم إضافة الملف من جديد.</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>يُرجى تقطيعه إلى أجزاء، ثم إضافتها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>يُرجى أولًا تقرير ما إذا كانت هذه البطاقة تبقى موضع ثقة.</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>يُرجى عدم تسليم أي شيء بهذا الإصدار، وإبلاغ صانعيه.</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>يُرجى رسمه فوق الصورة.</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>تُرك كل ملف كما هو. يُرجى نسخ المجلد، ثم استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>كل ما عداه يعمل. يعود بتثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>لا يمكن قراءة الملفات بأمان الآن</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>يُرجى إنهاؤه، ثم النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>يمكن أن يلزم من {least} إلى {most} منها، من أصل {limit} على الأكثر.</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>يُرجى كتابة المزيد من اسمها.</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>وردت دون ما يثبت من وقّعها. يُرجى أن يُطلب من مساعِدتها تسليمها مرة أخرى.</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>يمكن قراءتها هنا، لا تغييرها.</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>يمكن أن تنتهي اليوم على الأقل، وبعد {limit} يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>تتسع لـ {limit} شخصًا على الأكثر. يُرجى استثناء بعضهم.</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>انتهى بعد {hours} ساعات، وكله محفوظ. يُرجى بدء تسجيل آخر.</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>هي مفتوحة منذ {since} (العملية {process}). يُرجى قفلها هناك أولًا. وبعد الإخفاء، يُرجى الانتظار لحظة حتى ينتهي العمل.</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>هي مفتوحة منذ {since}. يُرجى قفلها هناك أولًا، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>فيها أكثر من {limit} بايت. يُرجى ترك شيء منها.</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>فيها أصول لم توافق على إعطائها لكل من هنا</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>فيها أصول، ولم توافق بالاسم على أن يحصل عليها {who}. تُمرَّر كما وُقّعت أو لا تُمرَّر.</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>تتسع لـ {limit}. يمكن بدء قصة أخرى.</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>تتسع لـ {limit}. يُرجى إزالة واحدة أولًا.</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>هو مُدخَل قائم بذاته من قبل</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>الموضع: {where}. يُرجى تغييره في الملف واختيار الملف من جديد.</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>الموضع: {where}. لن يميّز أحد بينها.</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>ليس مكتوبًا كما تُكتب العُدّة. حفظ مثال يبيّن كيف.</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>لم يُتخذ القرار في من يشهد لـ {name}</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>لا تُعطى لمزيد من الأشخاص. يُرجى إعداد قائمة جديدة.</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>ربما كانت تالفة. يُرجى نسخها مرة أخرى من مصدرها.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>ربما حُذفت.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>ربما نُقل، أو نُزعت الذاكرة. يُرجى اختياره من جديد.</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>ربما أُزيلت.</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>تتسع لـ {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>تقول لمن كان هذا المفتاح، وإنه لم يعد يُحسب.</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>في هذه الأثناء تقرّر أمرها أو سُحبت أو حُذفت.</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>لم تُمرَّر</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>لم تُمسّ. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>لم يُستعمل. يُرجى وضع نسخة منه موثوقة مكانه.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>رُفض الملف، ولم يُمسّ أي شيء آخر.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>رُفض الملف، ولم يُمسّ أي شيء آخر. يُرجى الحذر منه.</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>وُقّعت بطريقة لا نستعملها</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>وُقّعت بنوع من المفاتيح لا نستعمله</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>ربما نُزعت الذاكرة أو القرص. يُرجى وصلها من جديد ثم المتابعة: ما حُفظ موجود عليها، وما كُتب بعد ذلك ما زال هنا.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>تُقبل JPEG وPNG وWebP وHEIC وAVIF وGIF وBMP وTIFF وPDF. يُرجى حفظها بإحداها.</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>يُرجى إبقاء جزء أكبر منها، أو تصغيرها أقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>ليس في السطر {line} وقت يمكن قراءته</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>يُرجى قفلها هناك أولًا. وبعد الإخفاء، يُرجى الانتظار لحظة حتى ينتهي العمل.</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>يُرجى القفل، ثم الفتح بعبارة المرور، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>يُرجى النظر في كل كلمة من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>يُرجى التدقيق فيها حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>يُرجى التدقيق فيها حرفًا حرفًا. أربعة أحرف تكفي لتمييز الكلمة.</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>يُرجى تصغيرها، ثم إضافتها من جديد.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>يلزم المزيد من الأجزاء</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>أكثر من قصة تبدأ هكذا</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>لا يمكن قراءة رمز في هذه الصورة</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>لم تُعدّ نسخة.</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>لم تُعدّ نسخة. هي كاملة عند مساعِدتها.</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>لا يمكن إعداد ملف لمن هي عندهم</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>لم يبقَ رقم أعلى لهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>لم يُعثر على مكبر صوت أو سماعات</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>لم ترد أي حزمة باسم {name}</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>لا توجد عبارة مرور بهذا الاسم</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>لا تُعرف بعد عبارة مرور يمكن أن تبقى</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>لا قائمة ثقة تلغي {name}</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>لا قصة هنا تقابل هذه الكلمات</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>لم تُختر أي قصة</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>ليس بينهم من بطاقته موضع ثقة هنا. يُرجى النظر في «الأشخاص».</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>لم يُكتب ما قيل في هذا الصوت بعد</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>لا صوت ينطق هذه الكلمات بعد</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>لم يُختر أي شخص</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>لن يستلمها أحد. يُرجى إعداد قائمة جديدة.</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>لم تُعدّ أي منها بالمفاتيح الحالية. يُرجى إعداد واحدة جديدة.</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>لا شيء فيها، أو أن أسئلتها وحدها ولا سؤال فيها.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>لم يخرج شيء من هذا الحاسوب. يُرجى ترك القصة خارج الحزمة، أو سؤالها من جديد.</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>لم يخرج شيء، ولن يخرج من هذه القصة شيء.</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>لم يخرج شيء.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>لم يخرج شيء. تُسأل عن {who} في «قبل أن نبدأ».</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>لم يخرج شيء. يُرجى سؤالها، في «قبل أن نبدأ»، عن {name} بالاسم.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>لم يخرج شيء. يُرجى سؤالها في «قبل أن نبدأ»، أو ترك القصة خارج الحزمة.</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>لم يخرج شيء. يُرجى تغطيته في «الحماية».</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>لم يخرج شيء. يُرجى اتخاذ القرار في كل علامة في «الحماية».</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>لم يخرج شيء. يُرجى التسليم دون أصول.</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>لم يخرج شيء. تُمرَّر القصة كما وصلت.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>لم يخرج شيء. يُرجى النظر فيه في «الحماية»، ثم اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>لم يخرج شيء. يُرجى النظر فيها في خطوة «الحماية».</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>لم يخرج شيء. الحزمة الواحدة تتسع لـ {limit} شخصًا. يُرجى إعداد حزمة أخرى.</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>لم يخرج شيء. تُعاد الصفحة، أو تُخرج صفحاته الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>لم يخرج شيء. يُرجى أن يُعرض عليها أو يُقرأ لها، في نهاية «الحماية».</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>لم يخرج شيء. يُرجى إخبارها بما يخرج دون تغطية، وسؤالها.</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>لم يخرج شيء. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>لم يعد يُحفظ شيء، ولا يوجد مكان بجانبها. يُرجى ترك هذه النافذة مفتوحة، وإخلاء مكان بجانب مجلد الخزنة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>لا شيء من هذه القصة موضوع جانبًا</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>لا شيء من هذه القصة ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>لم يتغيّر شيء هنا. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>لم يتغيّر شيء هنا. يُرجى الانتظار لحظة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>لم يتغيّر شيء. يُرجى طلب بطاقة جديدة من الشخص.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>لم يتغيّر شيء. يُرجى فحص الخزنة، أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>لم يتغيّر شيء. يُرجى اختيار نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>لم يتغيّر شيء. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>لم يتغير شيء. يُرجى إنهاء الثقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>لم يتغير شيء. تذهب مع تلك القائمة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>لم يتغيّر شيء. يُرجى فتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>لم يتغيّر شيء. يُرجى وضع نسخة منه مكانه، أو استعمال أجزاء الاسترداد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>لم يتغيّر شيء. يُرجى إعادته إلى جانب الخزنة، أو استعمال أجزاء الاسترداد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>لم يتغيّر شيء. يُرجى إعادة الملف المفقود، أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>لم يتغيّر شيء. يُرجى إعادة المحاولة بعد انتهاء التسجيلات والنسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>لم يتغيّر شيء. يجب أن تكون {mebibytes} ميغابايت متاحة. يُرجى إخلاء مساحة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>لم يُتخذ قرار.</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>لم يُتخذ قرار. يُرجى فتح النسختين والنظر من جديد.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>لم يضع شيء. يُرجى اختيار مكان آخر، أو ذاكرة مهيأة بنظام exFAT.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>لم يضع شيء. يُرجى اختيار مكان آخر، أو التأكد من أن الذاكرة غير محمية من الكتابة.</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>لم يُفتح شيء. يُرجى تثبيت البرنامج من جديد من مصدر موثوق.</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>لم يُقرأ شيء. يُرجى اختيار غيره، أو وضع نسخة منه مكانه.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>لم يُدخَل شيء، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>لم يُدخَل شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>لم يُدخَل شيء. قد يقرؤه إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>لم يُدخَل شيء. يُرجى أن يُطلب من المرسِل توجيهه إليك.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>لم يُدخَل شيء. يُرجى أن يُطلب من المرسِل إعداد الملف وإرساله من جديد.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>لم يُدخَل شيء. يُرجى سؤال المرسِل هل هو من أعدّ هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>لم يُدخَل شيء. يُرجى طلب واحدة جديدة ممن أعدّها.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>لم يُدخَل شيء. يُرجى أولًا مقارنة الكلمات واتباع قوائمهم في «الأشخاص».</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>لم يُدخَل شيء. يُرجى نسخ الملف من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>لم يُدخَل شيء. عندئذ يُفلت الملف هنا من جديد.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>لم يُدخَل شيء. يُرجى القفل ثم الفتح، والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>لم يُستلم شيء. تُزال تلك أولًا إذا كانت هذه هي المطلوبة.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>لم يُدخَل شيء. يُرجى إخبار المرسِل فورًا.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>لم يُدخَل شيء. ما هو هنا رقمه {serial}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>لم يُكتب شيء. يُرجى اختيار مجلد فارغ.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>لم يُكتب شيء. يُرجى اختيار اسم آخر أو مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>لم يُكتب شيء. يُرجى تمرير عدد أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>الرقم {number} موجود هنا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>في سطر واحد، وحتى {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>لا يُعدّ قوائم الثقة إلا منسّقة أو أرشيف.</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>لا تُقصّ ولا تُصغَّر إلا الصور.</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>لا يُتّخذ قرار في صوت المتكلمة إلا في مقطع صوتي.</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>هنا مكان لإجابة واحدة فقط</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>لا تُصدَّق إلا قوائم ثقة منسّقة أو أرشيف.</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>تُدخَل الصور الثابتة فقط. يُرجى أخذ لقطة شاشة لكل لحظة مهمة.</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>لا يسحبها إلا من كتبها.</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>خزنة منسّقة أو أرشيف فقط تُعدّ عُدّة.</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>لا يُكتب إلا ما يقال في صوت.</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>يُرجى فتحه في برنامج آخر، وحفظه دون كلمة سر، ثم إضافته من جديد.</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>يحتاج الفتح إلى {mebibytes} ميغابايت. يُرجى إغلاق برامج أخرى، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>كان عمل آخر جاريًا في الخزنة</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>لا يمكن البحث داخل الصور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>يُرجى وصل الذاكرة، أو اختيار المجلد الذي توجد فيه الخزنة الآن.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>استغرقت قراءة الملف وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>يُرجى حفظه نصًا عاديًا (UTF-8)، ثم إضافته من جديد.</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>يُرجى تحديد لمن هي عبارة المرور</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>يُرجى التأكد من أن الملف يخص هذا الصوت.</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>يُرجى تحديد الكلمات المراد تغطيتها.</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>ينتمي الجزء {share} إلى مجموعة أخرى</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>عدد كلمات الجزء {share}: {count}</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>أنشأ الجزءَ {share} برنامج آخر</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>الجزء {share}: أكثر من كلمة غير صحيحة</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>الجزء {share}: الكلمة {place} غير مطابقة</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>الجزء {share}: الكلمة {place} ليست في القائمة</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>لم توافق على أن تكون هذه الأصول هنا</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>لم توافق على أن تكون هذه القصة لديك كما هي</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>لم توافق على أن تكون القصة لدى هذا الشخص كما هي</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>لم توافق على مشاركة هذا</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>لم توافق على هذا</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>لم توافق بالاسم على أن يحصل كل من هنا على أصول</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>لم تقل نعم لهذه الأصول لهؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>لم تقل نعم لما يخرج</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>لقد سحبت موافقتها</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>لقد سحبتها. وما وصل مُحي من هنا.</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>سحبت القصة.</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>وقّعها شخص غير الذي تذكره</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>ربما استبدل أحدهم الملف. لم يُمسّ. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>ورد شيء آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>ينقص ما يثبت من وقّع إحدى القصص</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>شيء ناقص أو طويل جدًا أو لا يصح في عُدّة</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>لم يُتّخذ القرار في شيء بعد</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>قد يكون شيء غُطّي ما زال مقروءًا</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>شيء مكرر في القسم الذي يبدأ في السطر {line}</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>شيء غُطّي وما زال مقروءًا</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>لا يعمل الصوت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>يُرجى التقاطها من جديد: مستقيمة وواضحة، مع كامل الحافة البيضاء حول الرمز.</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>يُرجى سحبها ممن هي عندهم.</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>يُرجى استعمال كلمات أكثر، أو الكلمات المقترحة.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>يُرجى إزالة واحدة أولًا.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>هذه ليست عبارة المرور</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>عدد الكلمات غير صحيح</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>هذا عدد كبير من الأشخاص لحزمة واحدة</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>يقع المربع خارج الصورة</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>لا تتبع الحزمة التي سبقتها</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>لا تذكرك الحزمة قارئًا لها</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>تنتهي الحزمة قبل أوانها</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>تعطي الحزمة قصة كاملة لأكثر من شخص واحد</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>تستمر الحزمة بعد نهايتها</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>للحزمة شكل لا نعرفه</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>في الحزمة جزء لا تذكره قائمتها</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>تحتوي الحزمة على ملف لا تذكره قائمتها</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>في الحزمة صورة أو صوت لا ينتمي إلى أي قصة</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>في الحزمة شيء لم توافق على مشاركته</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>تحتوي الحزمة على شيء ليس ملفًا</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>تحتوي الحزمة على ملفات أكثر من اللازم</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>تحتوي الحزمة على ما ليس مكانه فيها</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>الحزمة موجّهة إلى شخص آخر</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>الحزمة من نوع لا نعرفه</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>غُلّفت الحزمة وفق إصدار آخر</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>تستعمل الحزمة شكلًا لا نعرفه</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>فُحصت الحزمة بطريقة غير آمنة</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>تعذّر فتح الكاميرا</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>توقفت الكاميرا عن الاستجابة</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>كانت الكاميرا مفتوحة نصف ساعة، فأُغلقت</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>انقطعت الكاميرا</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>لم تُقارن بطاقة {name} بعد</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>بطاقة {name} هنا بقائمة ثقة فقط</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>بطاقة {name} لم تعد موثوقة</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>بطاقة {name} تبقى</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>سُحبت بطاقة {name}</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>لم يوقّع البطاقةَ صاحبُها</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>لم تُعتمد البطاقة. يُرجى الاتصال بالشخص على رقم معروف لديك.</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>لا يمكن استعمال العنوان المكتوب في البطاقة</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>لم يوقّع لها مفتاح البطاقة السابق</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>الرمز في هذه الصورة ليس بطاقة</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>الموافقة التي وردت معها لا تشمل كل من اختيروا.</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>سجل الحيازة بجانب الأصول لا يطابقها</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>وجد العرض التجريبي تسرّبًا: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>يطلب المستند كلمة سر</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>صفحات المستند أكثر من اللازم</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>مستندات الحزمة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>عطّل الملف ما كان سيقرؤه</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>لا يمكن قراءة الملف في السطر {line}</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>لا يحتوي الملف على نص عادي</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>خُتم الملف لعدد من الأشخاص أكبر من المسموح</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>خُتم الملف بطريقة أحدث</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>خُتم الملف بطريقة لا نستعملها</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>الملف مقطوع أو مُغيَّر</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>ختم الملف أكبر من أي ختم حقيقي</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>ترتيب الملفات في الحزمة غير صحيح</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>يطلب ملف المفتاح أكثر مما يطلبه أي ملف حقيقي</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>ملف مفتاح هذه الخزنة تالف</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>ملف مفتاح هذه الخزنة مفقود</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>لا يمكن استعمال المفتاح الموجود في البطاقة</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>تُغيَّر مفاتيح هذه الخزنة في مكان آخر</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>غُيّرت مفاتيح هذه الخزنة في هذه الأثناء</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>العُدّة تناقض نفسها</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>لا تُستعمل العُدّة. يُرجى طلب واحدة ممن هو موثوق.</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>لم تُعدّ العُدّة</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>لغة هذه القصة غير معروفة</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>ربما تغيّرت القائمة. يُرجى النظر فيها من جديد.</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>لا يمكن قراءة قائمة الحزمة</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>تعذّر فتح مكبر الصوت</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>انقطع مكبر الصوت</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>تقع العلامة خارج النص</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>تعذّر فتح الميكروفون</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>انقطع الميكروفون</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>الاسم المكتوب في البطاقة غير مسموح</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>يجب أن يعلو الرقم مع كل قائمة ثقة: {serial} أو أعلى.</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>تغليف الحزمة تالف</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>عبارة المرور فارغة</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>عبارة المرور طويلة جدًا</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>لا يمكن قراءة الصورة</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>الصور التي التُقطت محفوظة. يُرجى توصيلها، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>الصور التي أُخذت محفوظة. يمكن المتابعة عند الحاجة.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>الصور التي أُخذت محفوظة. تُعاد المحاولة. وإذا توقفت من جديد تُفصل لحظة.</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>الموضع في التسجيل محفوظ.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>أخطأ البرنامج</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>بلغ التسجيل أقصى طول له</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>يجب أن تُرى أجزاء الاسترداد أولًا</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>تبدأ قائمة الثقة في {since}</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>قائمة الثقة تناقض نفسها، أو ليست ممن وقّعها</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>انتهت قائمة الثقة في {until}</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>لم تُعدّ قائمة الثقة</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>لا يمكن قراءة التوقيع</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>لا يطابق التوقيع الحزمة</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>التوقيع أكبر من أي توقيع حقيقي</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>أُعدّ التوقيع لغرض آخر</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>أُعدّ التوقيع بمفتاح آخر</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>حجم الحزمة ليس كما تذكر</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>لا يمكن قراءة الصوت</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>ينتهي الصوت قبل وقت السطر {line}</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>الصوت كبير جدًا</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>الصوت طويل جدًا</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>تغيّرت القصة في هذه الأثناء</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>بلغت القصة أكبر عدد ممكن من الأجزاء</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>خرجت القصة قبل أن تصل إلى هنا</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>رُويت القصة هنا. تُسلَّم في حزمة خاصة بها.</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>يقع المقطع خارج الصوت</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>لا يمكن أن يكون الصوت الاصطناعي حادًا أو منخفضًا إلى هذا الحد</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>لا يمكن أن يتكلم الصوت الاصطناعي بهذه السرعة أو بهذا البطء</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>لا يتكلم الصوت الاصطناعي هذه اللغة</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>الصوت الاصطناعي غير موجود</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>ربما تغيّر النص. يُرجى تحديد الكلمات من جديد.</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>الوقت ناقص عند السطر {line}</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>وقت السطر {line} ليس بعد وقت السطر الذي فوقه</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>تغيّر النص المكتوب، أو لا يوجد نص. يُرجى اختيار كيفية خروج هذا الصوت من جديد.</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>لا يمكن جمع النسختين</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخزنة</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>الخزنة ليست هناك</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>الخزنة مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>الخزنة مفتوحة في نافذة أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>الخزنة مفتوحة على حاسوب آخر</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>لا تختلف النسختان في {name}</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>الكلمات ليست متطابقة</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>كلمات هذا الصوت غير مكتوبة</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>لا توجد كلمات تُنطق</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>عدد الأوقات أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>عدد الأوقات في هذا الملف أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>العدد المطلوب {expected}، وما كُتب {count}.</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>لا يمكن أن يكون عدد الأجزاء هكذا</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>توجد خزنة في هذا المجلد من قبل</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>يوجد {name} من قبل</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>يوجد هنا {name} آخر</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>في هذه الصورة أكثر من بطاقة</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>لا توجد هنا بطاقة باسم {name}</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>لا قائمة اسمها {where}</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>لا أصل يجوز أن يخرج</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>لم تبق مساحة</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>لا يوجد صوت في هذا الملف</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>لا توجد قصة يمكن تمريرها</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>لا توجد إجابة كهذه</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>لا توجد هنا عبارة مرور كهذه</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>لا يوجد سؤال كهذا</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>لا أحد يُدرَج، أو لا أحد تُعطى له. يُرجى مقارنة الكلمات أولًا.</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>لا شيء في هذه القصة بعد</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>ليس هناك ما يُسترجع. يمكن حذفها من هنا.</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>لا تتسع المساحة لنسخة ثانية</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>هذه قصص كثيرة لحزمة واحدة</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>هذه الأجزاء لخزنة أخرى</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>هذه الأجزاء لا تتوافق</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>هذه الكلمات ليست في القصة</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>المواضع: {where}. لن يميّز أحد بينها.</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>لا يمكن فعل هذا بهذا الجزء من القصة</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>لا يسمح هذا الحاسوب للبرنامج باستعمال الكاميرا</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>الذاكرة الحرة في هذا الحاسوب قليلة جدًا</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>هذه النسخة من البرنامج لا تستطيع التشفير</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>هذا المُدخَل لا يُكتب هكذا</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>لم يعد هذا المُدخَل يدل على أحد</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>هذا فيديو وليس صوتًا</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>هذا وقت لم يأت بعد</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>هذا الملف ليس حزمة</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>لا يمكن إدخال صورة من هذا النوع</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>لا يمكن إدخال صوت من هذا النوع</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>هذه آخر طريقة لفتح الخزنة</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>هذا هو المُدخَل نفسه</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>هذه بطاقتك</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>هذا النوع من العلامات لا يناسب هنا</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>لم تعد هذه العُدّة هنا</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>هذه العُدّة أقدم من الموجودة هنا</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>هذه العلامة لا تناسب هذا الجزء من القصة</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>هذه العلامة ليست هنا</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>لا يمكن استعمال هذا الاسم</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>لا يصلح هذا الاسم للقصة</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>هذا الجزء ليس صورة</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>هذا الجزء ليس صوتًا</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>هذا الجزء من القصة ليس هنا</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>عبارة المرور هذه تفتح الخزنة من قبل</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>عبارة المرور هذه تُخمَّن بسرعة</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>هذه الصورة متحركة</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>هذا التسجيل ما زال جاريًا</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>لا يمكن أن يكون هذا الصوت قراءةً لنفسه</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>هذا الصوت لا يخرج مموّهًا</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>وصلت هذه القصة من شخص آخر</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>هذه القصة لا تُحسب بقرار اتُّخذ هنا</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>هذه القصة هنا من قبل</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>هذه القصة ليست هنا</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>لم تخرج هذه القصة من هذا الحاسوب قط</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>رُويت هذه القصة هنا</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>هذا الصوت الاصطناعي غير موجود</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>بلغت هذه الخزنة أكبر عدد ممكن من عبارات المرور</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>هذه الخزنة تالفة</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>هذه الخزنة غير مشفّرة، لذلك لم تُفتح</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>لا يمكن قراءة مفتاح هذه الخزنة نفسها</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>هذه لا تُستلم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>لن يبقى من الصورة إلا القليل جدًا</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>يُرجى المحاولة من جديد. الحروف الكبيرة والمسافات محسوبة.</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>خياران في قائمة واحدة يُقرآن سواء</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>في الحزمة ملفان بالاسم نفسه</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>نسختان منها لا تتوافقان. يُتخذ القرار فيهما أولًا، في «الاستلام».</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>تُكتب كلها، مع فراغ بين كل كلمتين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>يُرجى كتابتها، ثم الفتح.</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>يمكن إدخال {pages} من الصفحات على الأكثر. يُرجى حفظ الصفحات المهمة على حدة.</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>يُرجى استعمال صورة فيها بطاقة واحدة فقط.</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>يُرجى استعمال أجزاء كُتبت في اليوم نفسه للخزنة نفسها.</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>يُرجى استعمال الأجزاء التي كُتبت لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>حتى 32 من الحروف اللاتينية الصغيرة (a إلى z) والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>حتى {limit} من الأحرف في سطر واحد، وليس اسمها الحقيقي.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>يُرجى الانتظار حتى يتم، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>ما كان صحيحًا في النسخة الأخرى يُكتب في القصة.</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>ما يجب أن يحل محله غير موجود</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>يُقبل ما تصنعه الهواتف والمسجّلات: WAV وFLAC وMP3 وOgg وM4A وAAC وAMR و3GP.</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>ما يُفترض أن يثبت من وقّع إحدى القصص غير صحيح</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>ما وافقت عليه في كلتيهما لا يترك شيئًا يُشارَك. يُرجى أخذ إحداهما كاملة.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>ما وافقت عليه لا يترك شيئًا يُسلَّم</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>ما سُجّل محفوظ. يمكن المتابعة عندما يعود.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>ما حُفظ في أمان. يمكن المتابعة، أو القفل ثم الفتح للبدء من جديد.</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>ما حُفظ في أمان. يُرجى إخلاء مساحة على القرص أو الذاكرة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>من وقّعها موضع ثقة، لكن ليس لإرسال هذا</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>يعدّ ويندوز هذا الاسم جهازًا. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>الكلمة {place} ليست في القائمة</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>يُرجى كتابة ما يُسمع أولًا.</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>يُرجى كتابة ما يقال، تحت الصوت في «المقابلة».</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>يُرجى كتابته هكذا [00:01:02.5] ثم إضافة الملف من جديد.</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>يُرجى كتابة كلماته أولًا. بعدها يمكن أن ينطقها صوت آخر.</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>الكتابة والصور تعمل.</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>قورنت كلمات {name} هنا</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>لا تُتّبع هنا قوائم ثقة من وقّع هذه</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>انتهت آخر قائمة ثقة من هنا في {until}</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>آخر قائمة ثقة من هنا تضم {name} بمفتاح لم يعد يُحسب</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>لا يمكن قراءة {name}</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>لا يمكن كتابة {name} هناك</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>لا عُدّة في {name}</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>لا قائمة ثقة في {name}</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>لا قصة في {name} من مفتاح لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>في {name} أصول وقّعها مفتاح لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>يحتوي {name} على شيء من قبل</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} مجلد</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} تالف</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} فارغ</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} أكبر مما تسمح به تلك الذاكرة لملف واحد</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>ليست {name} منسّقة</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} ليس نسخة احتياطية من خزنة</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} ليس هناك</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} كبير جدًا</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>كان {name} موضع ثقة بقائمة انتهت</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>يمكن سحب ذلك عن طريق {name} بصفته من وقّعها حينها، أو يمكنها هي ذلك بكلماتها.</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>المطلوب {needed}، وما أُدخل {given}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation>نسخ الأصل…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>يُنسخ الأصل</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>للمحكمة</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>بصمته SHA-256، وهي تُظهر أن أحدًا لم يغيّره: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>وافقت على استعماله دليلًا. النسخة هي الأصل: لا شيء مغطى فيها، وهي غير مشفرة. من لديه الملف يعرف من هي. كل نسخة تُسجَّل، ويُكتب سجل الحيازة بجانبها.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>الصوت %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>مكان نسخ الأصل</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>أي جزء</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>النظر فيه: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>لا يخصّها</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>لا يخصّها: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>لا مغطّى</numerusform>
            <numerusform>واحد مغطّى</numerusform>
            <numerusform>اثنان مغطّيان</numerusform>
            <numerusform>%Ln مغطّاة</numerusform>
            <numerusform>%Ln مغطّى</numerusform>
            <numerusform>%Ln مغطّى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>لا مقروء</numerusform>
            <numerusform>واحد مقروء</numerusform>
            <numerusform>اثنان مقروءان</numerusform>
            <numerusform>%Ln مقروءة</numerusform>
            <numerusform>%Ln مقروءًا</numerusform>
            <numerusform>%Ln مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>لا شيء تحت صورة أو صوت</numerusform>
            <numerusform>واحد تحت صورة أو صوت</numerusform>
            <numerusform>اثنان تحت صورة أو صوت</numerusform>
            <numerusform>%Ln تحت صورة أو صوت</numerusform>
            <numerusform>%Ln تحت صورة أو صوت</numerusform>
            <numerusform>%Ln تحت صورة أو صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>يبقى مقروءًا</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>تغيّر النص هنا: أما زال هذا هو المقصود؟</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation>%1 بكسل، من %2</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>الصورة الأصغر تُبقي أثرًا أقل: عند ربع العرض نحو جزء من خمسين. لكنه لا يزول تمامًا أبدًا.</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>كلها، %1 بكسل</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>الثُمن</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قصّ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>كم يخرج منها</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>إبقاؤها كلها</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>عند %1: خارج التسجيل</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>عند %1: خارج التسجيل مدة %2</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>عند %1: دون ميكروفون</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>عند %1: دون ميكروفون مدة %2</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>سيقرأ %1 كل اسم، ويسمع صوتها، ويرى كل صورة. ملاحظاتك تبقى هنا.</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1، %2. يُعطى إلى %3. وعندما يعود الإيصال يمكن حذف القصة من هنا.</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>يمكن أن تتابع مساعِدة أخرى هذه القصة: كل اسم وصوت وصورة كما هي. يجب أن تكون صاحبتها قد وافقت على ذلك لهذا الشخص، بالاسم، في «قبل أن نبدأ».</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>يُرجى اختيار شخص واحد يمكنه فتحها.</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>إعطاؤها كما هي</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>إعطاء القصة كاملة…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>إبقاؤها هنا</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>يُعدّ الملف</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>لا شيء فيها مغطّى</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>الملف جاهز</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>إلى مساعِدة أخرى، غير مغطّاة</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>من عُدّة لم تعد مستعملة</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>من العُدّة «%1»</translation>
    </message>
    <message>
        <source>one</source>
        <translation>إجابة واحدة</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1، في الجزء %2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1، في %2: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1: تم الاستلام في %2</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1: في الانتظار منذ %2</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1: سُحبت هناك في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>ملف ليس كما ينبغي</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>علامة تنتظر القرار.</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>صوت ينطق كلمات غير التي تخرج مكتوبة</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>استُلمت قصة كاملة للمتابعة</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>يخرج أصل لم توافق عليه</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>فُحصت، وبقي جزء هنا</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>فيها: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>لا تخرج من هنا.</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>دُوّن في الأسفل من أكّد ماذا.</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>هي الآن في «القصص»، ولك متابعتها. لا شيء فيها مغطّى للخروج.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>لم تُقارن كلمات من وقّعه</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>لم ينظر أحد في كل صورة كما تخرج.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>غير مغطّى</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>لا شيء فيها بعد.</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>لم يُسجَّل شيء. ربما كان لخزنة أخرى، أو ممن لم يُعطَ شيئًا.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>لم يبق ما يُفعل به.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>لم يُدخَل شيء. يُرجى إضافة البطاقة في «الأشخاص»، ثم قراءته من جديد.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>لم يُدخَل شيء. يُرجى طلب بطاقة جديدة وإيصال جديد من الشخص.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>لم يُدخَل شيء. الحزم التي تحتوي على قصص تُستلم في «الاستلام».</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>يبقى الجزء %1 هنا: تغيّرت كلماته بعد قراءتها.</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>يبقى الجزء %1 هنا: لا صوت ينطق كلماته بعد.</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>يبقى الجزء %1 هنا: لم توافق على مشاركته.</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>يبقى الجزء %1 هنا: تقرّر ألا يخرج.</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>تبقى الصور هنا: لم توافق على مشاركة الصور.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>تم استلام: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>طلبت إبقاءها بعيدة عن شخص مختار هنا.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>لم توافق على تسليمها إلى كل من اختير هنا.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>لم توافق على تسليمها.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>لم توافق بالاسم على أن يحصل %1 على أصولها.</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>لم تقل نعم بعد لما يخرج بالضبط.</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>شيء مغطّى ما زال يُرى</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>يخرج شيء لم توافق عليه</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>شيء أُسكت ما زال يُسمع</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>شيء غُطّي ما زال مقروءًا</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>يبقى الصوت هنا: لم توافق على مشاركة صوتها.</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>يبقى الصوت هنا: لم توافق على مشاركة صوتها مموّهًا.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>المفتاح الذي وقّعه لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>قُرئ الإيصال</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>لا أصل فيها يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>هذا ليس إيصالًا</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>هذا يشبه شيئًا غُطّي</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>لا يجيب هذا الإيصال عن أي شيء خرج من هنا</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>قُرئ هذا الإيصال من قبل</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>يبقى نص الصوت هنا: لم توافق على مشاركته.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>ما وافقت عليه لا يترك شيئًا يُسلَّم.</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>يمكن الإبقاء على هذه القصص، أو حذفها من هنا.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation>%1، %2، في %3. تُعطى إلى %4. وعندما يعود الإيصال تظهر القصص على أنها استُلمت، ويمكن حذفها من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>لا بطاقات تنتظر ذلك.</numerusform>
            <numerusform>بطاقة واحدة تنتظر ذلك. تُقارن كلماتها في «الأشخاص».</numerusform>
            <numerusform>بطاقتان تنتظران ذلك. تُقارن كلمات إحداهما في «الأشخاص».</numerusform>
            <numerusform>%Ln بطاقات تنتظر ذلك. تُقارن كلمات إحداها في «الأشخاص».</numerusform>
            <numerusform>%Ln بطاقة تنتظر ذلك. تُقارن كلمات إحداها في «الأشخاص».</numerusform>
            <numerusform>%Ln بطاقة تنتظر ذلك. تُقارن كلمات إحداها في «الأشخاص».</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>يمكن تسليم القصة بعد حمايتها وبعد أن تقول صاحبتها نعم.</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>تُضاف بطاقة من سيستلمها، وتُقارن الكلمات، في «الأشخاص».</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>تُفحص البيانات النهائية بحثًا عن كل ما غُطّي</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>نسختها</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>تُعدّ الحزمة</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا قصص بعد</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>لا توجد قصة جاهزة. ما ينقص كل واحدة مكتوب في الأسفل.</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>لا أحد سواهم، ولا حتى من أعدّها بعد إعدادها. ولا يذكر الملف من أعدّه ولا لمن.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>لا أحد للتسليم إليه بعد</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>لم تُقارن كلمات أحد بعد</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>غير جاهزة بعد</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>لا يخرج شيء قبل فحص كل شيء.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>قراءة إيصال</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>يُقرأ الإيصال</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إيصالات</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>أُعدّت الحزمة</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>أُوقف الفحص</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>مكان نسختها</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>مكان حفظ الحزمة</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>مكان الملف</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>من يستطيع فتحها</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>القائمة نفسها لكل القصص. تُحفظ في هذه الخزنة ولا تخرج منها أبدًا.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يستطيع المساعدة</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>من يساعد قريبًا من هنا: أسماء وأوقات وأرقام وطرق آمنة للوصول.</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>قصتي</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>الأسماء والأماكن مغطّاة في هذه النسخة، كما في ما سُلّم.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>هذه لكِ. من يفتحها يقرأ كل شيء: احفظيها وعبارة مرورها منفصلتين، وحيث يكون ذلك آمنًا فقط.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>ما وافقتُ عليه</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>يمكنكِ سحب قصتك في أي وقت، عن طريق أي مساعِدة أو منسّقة. إن أُعطيتِ ست كلمات فقوليها: فهي تكفي.</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1، %2. لا تفتحه إلا عبارة مرورها.</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>النسخة التي يعثر عليها أحد تكشف كل شيء. يُرجى سؤالها هل الاحتفاظ بها آمن. تختار هي عبارة مرورها، ولا يحتفظ بها أحد هنا. يفتحها أي حاسوب ببرنامج age.</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>عبارة مرور تختارها هي</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>تغطية الأسماء والأماكن، كما في ما يخرج</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>نسختها جاهزة</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>نسخة لها</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>إعداد نسخة لها…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>إعداد نسختها</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>تُعدّ نسختها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1، لأجل %2</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>لا شيء هنا من قبل</numerusform>
            <numerusform>واحد هنا من قبل</numerusform>
            <numerusform>اثنان هنا من قبل</numerusform>
            <numerusform>%n هنا من قبل</numerusform>
            <numerusform>%n هنا من قبل</numerusform>
            <numerusform>%n هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>لا شيء غير متوافق</numerusform>
            <numerusform>واحد غير متوافق</numerusform>
            <numerusform>اثنان غير متوافقين</numerusform>
            <numerusform>%n غير متوافقة</numerusform>
            <numerusform>%n غير متوافقة</numerusform>
            <numerusform>%n غير متوافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>أُدخلت كل الملفات</numerusform>
            <numerusform>ملف واحد لم يُدخَل</numerusform>
            <numerusform>ملفان لم يُدخَلا</numerusform>
            <numerusform>%Ln ملفات لم تُدخَل</numerusform>
            <numerusform>%Ln ملفًا لم يُدخَل</numerusform>
            <numerusform>%Ln ملف لم يُدخَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>لا أصول غير مغطاة</numerusform>
            <numerusform>أصل واحد غير مغطى</numerusform>
            <numerusform>أصلان غير مغطيين</numerusform>
            <numerusform>%n أصول غير مغطاة</numerusform>
            <numerusform>%n أصلًا غير مغطى</numerusform>
            <numerusform>%n أصل غير مغطى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>لا صور ولا أصوات</numerusform>
            <numerusform>صورة أو صوت</numerusform>
            <numerusform>صورتان أو صوتان</numerusform>
            <numerusform>%Ln صور وأصوات</numerusform>
            <numerusform>%Ln صورة وصوتًا</numerusform>
            <numerusform>%Ln صورة وصوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>لا إيصالات</numerusform>
            <numerusform>إيصال واحد</numerusform>
            <numerusform>إيصالان</numerusform>
            <numerusform>%Ln إيصالات</numerusform>
            <numerusform>%Ln إيصالًا</numerusform>
            <numerusform>%Ln إيصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>لا شيء رُفض أو تعذّرت قراءته</numerusform>
            <numerusform>واحد رُفض أو تعذّرت قراءته</numerusform>
            <numerusform>اثنان رُفضا أو تعذّرت قراءتهما</numerusform>
            <numerusform>%n رُفضت أو تعذّرت قراءتها</numerusform>
            <numerusform>%n رُفضت أو تعذّرت قراءتها</numerusform>
            <numerusform>%n رُفضت أو تعذّرت قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>لا شيء يبقى خارجًا</numerusform>
            <numerusform>واحد يبقى خارجًا</numerusform>
            <numerusform>اثنان يبقيان خارجًا</numerusform>
            <numerusform>%n تبقى خارجًا</numerusform>
            <numerusform>%n تبقى خارجًا</numerusform>
            <numerusform>%n تبقى خارجًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>لا شيء بانتظار الإدخال</numerusform>
            <numerusform>واحد بانتظار الإدخال</numerusform>
            <numerusform>اثنان بانتظار الإدخال</numerusform>
            <numerusform>%n بانتظار الإدخال</numerusform>
            <numerusform>%n بانتظار الإدخال</numerusform>
            <numerusform>%n بانتظار الإدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%Ln قصص</numerusform>
            <numerusform>%Ln قصة</numerusform>
            <numerusform>%Ln قصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>لم يُدخَل شيء</numerusform>
            <numerusform>أُدخل واحد</numerusform>
            <numerusform>أُدخل اثنان</numerusform>
            <numerusform>أُدخلت %n</numerusform>
            <numerusform>أُدخلت %n</numerusform>
            <numerusform>أُدخلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>واحد ينتظرك</numerusform>
            <numerusform>اثنان ينتظرانك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>لا قصص كاملة غير مغطّاة</numerusform>
            <numerusform>قصة كاملة واحدة غير مغطّاة</numerusform>
            <numerusform>قصتان كاملتان غير مغطّاتين</numerusform>
            <numerusform>%n قصص كاملة غير مغطّاة</numerusform>
            <numerusform>%n قصة كاملة غير مغطّاة</numerusform>
            <numerusform>%n قصة كاملة غير مغطّاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>لا طلبات سحب</numerusform>
            <numerusform>طلب سحب واحد</numerusform>
            <numerusform>طلبا سحب</numerusform>
            <numerusform>%Ln طلبات سحب</numerusform>
            <numerusform>%Ln طلب سحب</numerusform>
            <numerusform>%Ln طلب سحب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>لا شيء سُحب هنا</numerusform>
            <numerusform>واحدة سُحبت هنا</numerusform>
            <numerusform>اثنتان سُحبتا هنا</numerusform>
            <numerusform>%n سُحبت هنا</numerusform>
            <numerusform>%n سُحبت هنا</numerusform>
            <numerusform>%n سُحبت هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 من %2)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>عُدّة</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>قائمة ثقة</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>إضافة ملفات صوت</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجودة هنا من قبل</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>يُنظر فيها…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>تلزم مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>يُرجى اتخاذ قرار بشأن %1 في «الأشخاص». حتى ذلك الحين لا يُدخَل شيء.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا تتوافق</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>هو رابط إلى مكان آخر</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>هو مخفي</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>ليس حزمة</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>لم يتقرّر بعد ما إذا كان هذا المفتاح معتمدًا</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>أُزيلت من الحافظة، حيث يمكن لأي برنامج أن يقرأها.</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>تُقرأ كلماتها عليها بصوت مسموع. يُرجى النظر في ما تغيّره، ثم استعمالها.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>يُقفل %1 في الخزنة</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>يُنظر في %1</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>ليست حزمة</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>ليست لك</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>لم يبق ما يُفعل به.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>لم يُدخَل شيء. يُرجى السؤال على رقم معروف لديك عمن أعدّها. وللمقارنة من جديد، يُختار الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>لم يُدخَل شيء. يحتاج المرسِل إلى بطاقة جديدة، ثم إعداد الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>جاهزة للاستلام</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>وقّعها %1</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>فيها شيء لا يتوافق مع ما هو هنا</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>تبقى خارجًا</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>تبقى خارجًا: مسحوبة</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تم استلامها</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>تم استلامها، وهي أحدث</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>كان ذلك في %1. ما استُبعد يبقى خارجًا، أيًا كان من يرسله من جديد.</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>العُدّة لا تغيّر شيئًا بعد</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>الصورة في القصة</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>الكلمات مختلفة</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>استُلمت هذه الحزمة من قبل</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>لم يعد هذا المفتاح موثوقًا</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوقة</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>استُلم ما يتوافق. وما لا يتوافق لم يغيّر شيئًا هنا، والإيصال يذكر ذلك.</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>ستُسحب هنا</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>سُحبت هنا</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>الكلمات مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>لم تُستبعد أي قصة من هذه الحزمة</numerusform>
            <numerusform>استُبعدت قصة واحدة من هذه الحزمة بقرار من هنا</numerusform>
            <numerusform>استُبعدت قصتان من هذه الحزمة بقرار من هنا</numerusform>
            <numerusform>استُبعدت %n قصص من هذه الحزمة بقرار من هنا</numerusform>
            <numerusform>استُبعدت %n قصة من هذه الحزمة بقرار من هنا</numerusform>
            <numerusform>استُبعدت %n قصة من هذه الحزمة بقرار من هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>الصورة الملصقة</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>لا إيصالات تنتظر الكتابة.</numerusform>
            <numerusform>إيصال واحد ينتظر الكتابة.</numerusform>
            <numerusform>إيصالان ينتظران الكتابة.</numerusform>
            <numerusform>%Ln إيصالات تنتظر الكتابة.</numerusform>
            <numerusform>%Ln إيصالًا ينتظر الكتابة.</numerusform>
            <numerusform>%Ln إيصال ينتظر الكتابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>لم يُكتب أي إيصال.</numerusform>
            <numerusform>كُتب إيصال واحد. يُرجى إعطاء المرسِل ملفه.</numerusform>
            <numerusform>كُتب إيصالان. يُرجى إعطاء كل مرسِل ملفه.</numerusform>
            <numerusform>كُتبت %Ln إيصالات. يُرجى إعطاء كل مرسِل ملفه.</numerusform>
            <numerusform>كُتب %Ln إيصالًا. يُرجى إعطاء كل مرسِل ملفه.</numerusform>
            <numerusform>كُتب %Ln إيصال. يُرجى إعطاء كل مرسِل ملفه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلمت واحدة</numerusform>
            <numerusform>استُلمت اثنتان</numerusform>
            <numerusform>استُلمت %Ln</numerusform>
            <numerusform>استُلمت %Ln</numerusform>
            <numerusform>استُلمت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>مفتاح لم تصادفه من قبل</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>هنا يُنظر في الحزم التي أُعدّت لك. لا يُدخَل شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>تغيير مكان كتابة الإيصالات</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>يُتحقق من أن كل ملف كامل وموقّع وموجّه إليك</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>يُرجى اختيار مجلد آخر، أو الملفات نفسها.</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>اختيار حزم</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>تُفلَت الملفات أو المجلد هنا، أو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>الملفات التي وصلت</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>خرجت من القائمة الملفات التي لم يُنظر فيها. تُفلَت هنا من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تحتوي على</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>تقول إنها من %1. يُرجى الاتصال بمن يقول إنه أرسلها.</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>النظر في العُدّة</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>يُبحث عن حزم</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>لم يتغيّر شيء هنا</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>تُكتب الإيصالات لكل مرسِل، في «%1»</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>تُكتب الإيصالات لكل مرسِل.</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>كُتبت الإيصالات</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>لديها عبارة سحب</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>ست كلمات بالهاتف، ولا ملف؟</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>لا شيء للاستلام</numerusform>
            <numerusform>استلام واحدة</numerusform>
            <numerusform>استلام اثنتين</numerusform>
            <numerusform>استلام %Ln</numerusform>
            <numerusform>استلام %Ln</numerusform>
            <numerusform>استلام %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>استلام ما هو جاهز</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>يجري الاستلام</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>لا توجد حزمة في هذا المجلد</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>ما كُتب أنه استُلم موجود هنا. والباقي كما كان.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>مكان كتابة الإيصالات</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>كتابة إيصالها من جديد</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>تُكتب الإيصالات</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>إضافة ملف صوت</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>إضافة ملفات صوت</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>وضع علامة على ما قيل الآن</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>خارج التسجيل، أو العودة إليه</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>فتح الكاميرا</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>لصق صورة أو ملفات</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>إيقاف التسجيل مؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>لم توافق على هذا.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>الصوت %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>بدأت %1</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>تسجيلات صوتها</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>لجهاز لا يتصل بالشبكة أبدًا. وما يمسح الرمز يحتفظ بنسخة من الجزء.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>لم يُطبع شيء. يُرجى التأكد من تشغيلها، أو نسخ الجزء باليد.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation>يُحفظ على ذاكرة USB تُعطى لمن يحتفظ به، كل جزء على ذاكرة أخرى، وليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>حفظ هذا الجزء</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>حُفظ. يُعطى لمن سيحتفظ به، ولا تُترك نسخة هنا.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>عرض كرمز</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>لم تقبله الطابعة</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>يحتفظ نظام الطباعة في هذا الحاسوب بنسخة من الصفحة لبعض الوقت، خارج الخزنة، وقد تفعل الطابعة ذلك أيضًا. النسخ باليد هو الأكثر أمانًا.</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>كلمات هذا الجزء كرمز</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>من يحصل على الملف يملك هذا الجزء</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>لا قصص موضوعة جانبًا</numerusform>
            <numerusform>قصة واحدة موضوعة جانبًا</numerusform>
            <numerusform>قصتان موضوعتان جانبًا</numerusform>
            <numerusform>%n قصص موضوعة جانبًا</numerusform>
            <numerusform>%n قصة موضوعة جانبًا</numerusform>
            <numerusform>%n قصة موضوعة جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>هل يوضع جانبًا ما وقّعه مفتاح لا يثق به أحد؟</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>وضعه جانبًا لقراءته…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>يوضع جانبًا</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه خارجًا</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>لا أحد يشهد لها. تُقرأ في «الأشخاص»، ثم يُتخذ القرار.</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>لم يوضع منه شيء جانبًا</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>القراءة واتخاذ القرار</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>ما سحبته يبقى خارجًا، وما هو هنا لا يُستلم مرتين.</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>من يملك المفتاح يستطيع أن يختلقه وأن يجعل له تاريخًا أقدم. لا يُحسب ولا يُعثر عليه ولا يظهر في التقارير ولا يُمرَّر، ولا يُقال لموقّعه شيء. يمكن قراءته في «الأشخاص»، ثم اتخاذ القرار هل يُحسب أو يذهب.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>اسم تُعرف به عندكم جميعًا. يُحفظ داخل الخزنة.</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>لمن عبارة المرور</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>عبارة مرورك الحالية</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>تجري المقارنة بالقديم</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>يُكتب كل شيء من جديد بالمفتاح الجديد</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يجري العمل</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>يُكتب فوق ما كان موجودًا</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>شخص غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>ما زالت نسخة قديمة من ملف المفتاح تفتحها، حتى يُغيَّر مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>تغيير مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>تجربة الأجزاء</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>تُجرَّب مرة واحدة، ليمكن تغيير مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>تُتلف المفاتيح ثم كل شيء. ويُعرض أولًا ما لم يُسلَّم.</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>ما زال المفتاح القديم يفتح النسخ الاحتياطية السابقة. يُرجى إعداد نسخة جديدة وإتلاف القديمة.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>محو هذه الخزنة</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>المفاتيح والاسترداد</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>إنشاء أجزاء جديدة</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>تسمية عبارة مرور %1</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>لم تُجرَّب من الورق بعد</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>جُرّبت من الورق</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>أجزاء الاسترداد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>إزالة عبارة مرور %1</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>لم تعد عبارة المرور تلك تفتح الخزنة</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>حُفظ الاسم</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>الأجزاء الجديدة في أيدٍ أمينة</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>للخزنة مفتاح جديد</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>للخزنة مفتاح جديد، لكن هذا القرص لم يسمح بالكتابة فوق الملف القديم</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>مفتاح الخزنة</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>تُفتح الخزنة بعبارة المرور الجديدة أيضًا</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>عدد الأجزاء %1، ويكفي أي %2 منها لفتح الخزنة.</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>هذه الأجزاء تفتح الخزنة</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>عندما تغادر إحدى المشاركات في الخزنة، يمنع المفتاح الجديد النسخ القديمة من ملف المفتاح. ويُكتب كل شيء به من جديد.</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>من يستطيع فتح هذه الخزنة</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>أنت، الآن</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>تغيّرت عبارة مرورك</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>استُعملت آخر مرة %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>لم تُستعمل بعد</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1، الرقم %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>لا خيارات</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%n خيارات</numerusform>
            <numerusform>%n خيارًا</numerusform>
            <numerusform>%n خيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>لا مداخل مساعدة</numerusform>
            <numerusform>مدخل مساعدة واحد</numerusform>
            <numerusform>مدخلا مساعدة</numerusform>
            <numerusform>%n مداخل مساعدة</numerusform>
            <numerusform>%n مدخل مساعدة</numerusform>
            <numerusform>%n مدخل مساعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>لا نقاط تُقال</numerusform>
            <numerusform>نقطة واحدة تُقال</numerusform>
            <numerusform>نقطتان تُقالان</numerusform>
            <numerusform>%n نقاط تُقال</numerusform>
            <numerusform>%n نقطة تُقال</numerusform>
            <numerusform>%n نقطة تُقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>لا تغيّر شيئًا قبل النظر فيها.</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>النظر في ما تغيّره %1</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>النظر في ما يتغير</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>لا عُدّة بعد</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>جاء الرقم %1. تبقى هذه مستعملة إلى أن يُنظر فيه.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>حفظ %1 لتغييرها</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>حفظها لتغييرها</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>رؤية ما في %1</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>رؤية ما فيها</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>التوقف عن استعمال %1</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>التوقف عن استعمالها</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>مفتاح من أعدّها لم يعد موثوقًا. لا تُستعمل كلماتها، وما قيل واختير يبقى في القصص.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>من أعدّها غير موثوق هنا الآن. لا تُستعمل كلماتها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>بالعُدّة تعطي المنسّقة كلمات تُقال، وأسئلة تُطرح، وخيارات أكثر، وقائمة بمن يستطيع المساعدة.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>أُعدّت هنا</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>تُسأل في المقابلة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>للآخرين</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>يُقال قبل أن تتكلم</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>للاختيار في «ماذا حدث»</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيها</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يستطيع المساعدة</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>العُدّة تُعدّ من ملف واحد يُكتب في أي محرر. المثال يبيّن كيف. يُرى كل ما فيها قبل أن تخرج.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>تُعطى لكل من أُعدّت لهم. هم وحدهم يمكنهم فتحها.</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>نص عادي يستطيع أي أحد قراءته. ليس فيه شيء من أي قصة.</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>كلماتها وأسئلتها بجانب القصة من الآن.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>العُدّة</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>إعداد عُدّة من ملف</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>فتح عُدّة</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>حفظ مثال</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>حفظها لتغييرها</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>حفظ العُدّة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more.</source>
        <translation>مفتاح من أعدّها لم يعد موثوقًا.</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>العُدّة مستعملة</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>العُدّة لم تعد مستعملة</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>تُركت العُدّة خارجًا</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>لم تُستلم العُدّة</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>أُزيلت العُدّة</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>حُفظت العُدّة باسم %1</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>ما قيل واختير يبقى في القصص.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>من أعدّها غير موثوق هنا. تُقارن الكلمات في «الأشخاص» أولًا.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>بأي لغة يكون العمل؟ يمكن تغييرها في أي وقت.</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>يُفتح…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>%1 بصوتها، منها %2 صمت تام.</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>%1 بصوتها مموّهًا، منها %2 صمت تام.</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1، بقراءتك. لا يخرج شيء من صوتها هي.</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1، يقرؤه صوت اصطناعي. لا يخرج شيء من صوتها هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>نُظر في كل الصور</numerusform>
            <numerusform>صورة واحدة لم يُنظر فيها</numerusform>
            <numerusform>صورتان لم يُنظر فيهما</numerusform>
            <numerusform>%Ln صور لم يُنظر فيها</numerusform>
            <numerusform>%Ln صورة لم يُنظر فيها</numerusform>
            <numerusform>%Ln صورة لم يُنظر فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>لا اقتراحات تنتظر القرار</numerusform>
            <numerusform>اقتراح واحد ينتظر القرار</numerusform>
            <numerusform>اقتراحان ينتظران القرار</numerusform>
            <numerusform>%Ln اقتراحات تنتظر القرار</numerusform>
            <numerusform>%Ln اقتراحًا ينتظر القرار</numerusform>
            <numerusform>%Ln اقتراح ينتظر القرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>عمل، قرية، عائلة، عبارة من كلامه: يُرجى قراءتها معها مرة أخرى.</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>فقدت علامة موضعها</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>وُضعت علامة على موضع في صوت، ولم يُتّخذ القرار فيه</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>عن القصة</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>المنطقة: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>يُقرأ معها أولًا ما قد يدل على من هي، ويُقال إنه يمكن أن يبقى.</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>يُقال أولًا كيف تعرف ما يخرج.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>كيف عرفت ما يخرج؟</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>قُرئ لها</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>تُعرف باسم %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>يُرجى الاستماع إلى ما وُضعت عليه علامة أثناء التسجيل: يُسكت أو يُترك.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>النظر في %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>النظر الآن</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>يُعدّ ما يخرج</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>لم يبق مما لوحظ تاريخ ولا مكان ولا قرابة ولا عمل.</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>لا شيء في هذه القصة بعد يمكنها أن توافق عليه.</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>قُرئ معها: يمكن أن يبقى كل هذا</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>وافقت في %1</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>هي توافق على هذا</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>يمكن سؤالها بعد عرض ما يخرج.</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>يمكن سؤالها بعد عرض ما يخرج. وهو قيد الإعداد.</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>يمكن سؤالها بعد إنجاز ما ورد أعلاه.</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>لقد رأته</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>أُخبرت به</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>لا شيء يُعرض</numerusform>
            <numerusform>عرض الوحيد</numerusform>
            <numerusform>عرض الاثنين</numerusform>
            <numerusform>عرض كل %Ln</numerusform>
            <numerusform>عرض كل %Ln</numerusform>
            <numerusform>عرض كل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>عرض ما يخرج</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>ينظر شخص في كل صورة قبل أن تخرج.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>القصة كما تخرج</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>تغيّر النص بعد تغطيته. يُرجى تحديد موضعها.</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>هذه القصة فارغة</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>هذه القصة جاهزة للتسليم. وإذا تغيّر أي شيء، يُرجى سؤالها من جديد.</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>ما لا يُغطّى يبقى مقروءًا.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>متى: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>هل يتعرّف عليها من هذا شخص يعرفها؟</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>يُكتب شيء أو يُضاف في «المقابلة».</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>متروك مقروءًا</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation>%1؛ سُحب: %2</translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation>لا يتوافق مع ما هناك؛ القرار لشخص</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>لا إيصال بعد</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>لم تُسحب هناك: لم يكن لك حق سحبها</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>لم تُؤخذ: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>استُلمت في %1</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>سحبتها هي هناك</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>سُحبت هناك في %1</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>المفتاح الذي وقّعها ليس موضع ثقة هناك</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>قرروا لصالح نسخة أخرى</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>حذفوها، وتبقى خارجًا</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>أُعطي السحب، ولم يؤكَّد بعد</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1، حُذفت هنا</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>لم تُعطَ</numerusform>
            <numerusform>أُعطيت مرة واحدة</numerusform>
            <numerusform>أُعطيت مرتين</numerusform>
            <numerusform>أُعطيت %n مرات</numerusform>
            <numerusform>أُعطيت %n مرة</numerusform>
            <numerusform>أُعطيت %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>القصة التي حُذفت هنا يمكن مع ذلك سحبها ممن هي عندهم.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>لم يخرج شيء بعد</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>لديها عبارة سحب</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>سحب القصة بطلب منها…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>ما خرج</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>ما يُسلَّم مدرج هنا مع إيصالاته، حتى لو حُذف هنا.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>نُظر في %1 من %2 مما يمكن أن يخرج. لا تخرج صورة لم يُنظر فيها.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>شدة الصوت</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>لا ميكروفون</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>خارج التسجيل</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>هي مستعملة.</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>تحل محل الرقم %1. ما يختلف معلَّم.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>العُدّة %1، الرقم %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>تُقرأ قبل استعمالها: كلماتها ستُقرأ عليها بصوت مسموع.</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>مفتاح من أعدّها لم يعد موثوقًا. لا يمكن استعمالها.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>استعمال هذه العُدّة</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>من أعدّها غير موثوق هنا. تُقارن الكلمات في «الأشخاص» أولًا.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>أُعدّت هنا</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>وُضعت علامة عند %1. ما الذي قيل هناك؟ يمكن اتخاذ القرار أيضًا في «الحماية».</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>تأجيل تحديد ما وُضعت عليه العلامة</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>لا مقاطع.</numerusform>
            <numerusform>مقطع واحد. ينتقل المفتاح Tab بين المقاطع.</numerusform>
            <numerusform>مقطعان. ينتقل المفتاح Tab من أحدهما إلى الآخر.</numerusform>
            <numerusform>%Ln مقاطع. ينتقل المفتاح Tab من مقطع إلى آخر.</numerusform>
            <numerusform>%Ln مقطعًا. ينتقل المفتاح Tab من مقطع إلى آخر.</numerusform>
            <numerusform>%Ln مقطع. ينتقل المفتاح Tab من مقطع إلى آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>يبدأ مقطع جديد عند %1</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>المقطع %1 من %2، %3، من %4 إلى %5</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1: القصة %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>لم يتأخر شيء من حزم %1: %2</numerusform>
            <numerusform>حزمة واحدة من %1 لم تصل: %2</numerusform>
            <numerusform>حزمتان من %1 لم تصلا: %2</numerusform>
            <numerusform>%n حزم من %1 لم تصل: %2</numerusform>
            <numerusform>%n حزمة من %1 لم تصل: %2</numerusform>
            <numerusform>%n حزمة من %1 لم تصل: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>بعد الرقم %2 تتفرع حزم %1. ربما تُستعمل نسختان من تلك الخزنة، أو أن المفتاح لدى شخص آخر. يُرجى السؤال على رقم معروف لديك.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>سؤالها</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>كل مرسل يرقّم ما يُعدّ لك. والذاكرة التي في الطريق تفسّر الفجوة.</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>لم يصل كل شيء</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>لم توافق على: %1.</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 ليس وقتًا. يُكتب هكذا: %2، دقائق وثوانٍ.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>وُضعت العلامة أثناء التسجيل. يُرجى الاستماع ثم اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>يُرجى كتابة من متى إلى متى، مثل %2.</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>إسكات</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>ينتهي الصوت قبل ذلك: مدته %1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>ما قيل هناك</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>يُحفظ الاسم داخل الخزنة. حتى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>لمن عبارة المرور هذه؟</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>تُخمَّن بسرعة. يُرجى استعمال كلمات أكثر.</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>صعبة التخمين، ومتطابقة في المرتين.</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>صعبة التخمين. يُرجى كتابتها مرة أخرى في الأسفل.</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>صعوبة تخمينها</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور، مرة أخرى</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>ست كلمات أو أكثر هي الأفضل.</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>ما زالت ضعيفة. يُرجى إضافة كلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>كلمات مقترحة</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>هذه لا تطابق المكتوب في الأعلى.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استعمال هذه الكلمات</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>تُكتب على ورق حتى تُحفظ عن ظهر قلب، ثم تُتلف الورقة.</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>لا تخرج الملاحظات من هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>لي وحدي</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>ما ينبغي تذكّره، وما يُسأل عنه لاحقًا.</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>سماع الأصل</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>أصل غير مغطى</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>إظهار الأصل</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>سيرى %1 كل وجه ويسمع كل صوت واسم فيها، ويقرأ ما في داخل الملفات، مثل مكان أخذ الصورة ووقته وبأي هاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>لا ملفات تخرج دون تغطية</numerusform>
            <numerusform>ملف واحد يخرج دون تغطية</numerusform>
            <numerusform>ملفان يخرجان دون تغطية</numerusform>
            <numerusform>%n ملفات تخرج دون تغطية</numerusform>
            <numerusform>%n ملفًا يخرج دون تغطية</numerusform>
            <numerusform>%n ملف يخرج دون تغطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>يُرجى اختيار قصة، ومن يستطيع فتحها.</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>مستند، الصفحات %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>إعطاء الأصول أيضًا</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>غير مغطّى</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>لا شيء مما اختير له أصل يجوز أن يخرج.</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>أصول غير مغطاة</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>الجزء %1: أصله يبقى هنا، كما يبقى صوته.</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>الجزء %1: أصله يبقى هنا. أُخرجت صفحة من المستند، والملف يعيدها.</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>صورة %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>الصور والمستندات والأصوات كما دخلت، لأرشيف أو محكمة لا بد أن تكون عندهما. ويبقى المكتوب مغطى.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>لم توافق بالاسم على أن يحصل %1 على أصول %2: في «قبل أن نبدأ»، لـ %1 وحده، أن يعرف الأرشيف اسمها، أو أن تكون دليلًا.</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>سمعتها، وتوافق</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>رأتها، وتوافق</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>أُخبرت، وتوافق</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>صوت %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>يُرجى إخبارها بما يخرج هكذا، ومن يحصل عليه. قولها نعم لما هو مغطى ليس نعم لهذا. كيف قالت نعم؟</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>تغيير مفاتيحك…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>يُرفع هذا الرمز أمام كاميرا من يضيفك. لا سر فيه.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>طباعة البطاقة</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>عرضه كبيرًا</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>ثم تُقرأ هذه الكلمات الثماني كلها بصوت مسموع. والأرقام تقول الشيء نفسه بكل لغة.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>تُمسك الكاميرا الأخرى بحيث يكون المربع الأبيض كله في صورتها.</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>يكفي أي %1 من هذه الأجزاء معًا لفتحها. تُحفظ متفرقة.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>يُمسح هذا الرمز بالبرنامج لإضافة هذه البطاقة.</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>ثم تُقارن هذه الكلمات بصوت مسموع، الثماني كلها، أو الأرقام.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>ما ترويه</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>ما هذا</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>هنا يُكتب ما ترويه. يُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>تُزال تفاصيل الكاميرا عند الخروج</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مقطوع قبل نهايته</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>written</source>
        <translation>مكتوب</translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation>%1، %2. يُعطى لمن اختيروا. إيصالهم يقول إنه وصل.</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1: لديه كل ما ورد.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>لا شيء يبقى هنا لهذا السبب: الموافقة تشمل كل من اختيروا.</numerusform>
            <numerusform>واحدة تبقى هنا: الموافقة التي وردت معها لا تشمل كل من اختيروا.</numerusform>
            <numerusform>اثنتان تبقيان هنا: الموافقة التي وردت معهما لا تشمل كل من اختيروا.</numerusform>
            <numerusform>%n تبقى هنا: الموافقة التي وردت معها لا تشمل كل من اختيروا.</numerusform>
            <numerusform>%n تبقى هنا: الموافقة التي وردت معها لا تشمل كل من اختيروا.</numerusform>
            <numerusform>%n تبقى هنا: الموافقة التي وردت معها لا تشمل كل من اختيروا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>لا شيء يبقى هنا لهذا السبب: ورد معها ما يثبت من وقّعها.</numerusform>
            <numerusform>واحدة تبقى هنا: وردت دون ما يثبت من وقّعها. يُرجى طلبها مرة أخرى.</numerusform>
            <numerusform>اثنتان تبقيان هنا: وردتا دون ما يثبت من وقّعهما. يُرجى طلبهما مرة أخرى.</numerusform>
            <numerusform>%n تبقى هنا: وردت دون ما يثبت من وقّعها. يُرجى طلبها مرة أخرى.</numerusform>
            <numerusform>%n تبقى هنا: وردت دون ما يثبت من وقّعها. يُرجى طلبها مرة أخرى.</numerusform>
            <numerusform>%n تبقى هنا: وردت دون ما يثبت من وقّعها. يُرجى طلبها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>لا شيء يبقى هنا بسبب الأصول</numerusform>
            <numerusform>واحدة تبقى هنا: فيها أصول، ولم تسمِّ صاحبتها كل من هنا لها.</numerusform>
            <numerusform>اثنتان تبقيان هنا: فيهما أصول، ولم تسمِّ صاحبتهما كل من هنا لها.</numerusform>
            <numerusform>%n تبقى هنا: فيها أصول، ولم تسمِّ صاحبتها كل من هنا لها.</numerusform>
            <numerusform>%n تبقى هنا: فيها أصول، ولم تسمِّ صاحبتها كل من هنا لها.</numerusform>
            <numerusform>%n تبقى هنا: فيها أصول، ولم تسمِّ صاحبتها كل من هنا لها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>لا شيء يبقى هنا لهذا السبب: لا نسختين مختلفتين.</numerusform>
            <numerusform>واحدة تبقى هنا: نسختان منها لا تتوافقان.</numerusform>
            <numerusform>اثنتان تبقيان هنا: نسختان من كل منهما لا تتوافقان.</numerusform>
            <numerusform>%n تبقى هنا: نسختان من كل منها لا تتوافقان.</numerusform>
            <numerusform>%n تبقى هنا: نسختان من كل منها لا تتوافقان.</numerusform>
            <numerusform>%n تبقى هنا: نسختان من كل منها لا تتوافقان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>لا قصص يمكن تمريرها.</numerusform>
            <numerusform>قصة واحدة يمكن تمريرها.</numerusform>
            <numerusform>قصتان يمكن تمريرهما.</numerusform>
            <numerusform>%n قصص يمكن تمريرها.</numerusform>
            <numerusform>%n قصة يمكن تمريرها.</numerusform>
            <numerusform>%n قصة يمكن تمريرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>يجري النظر فيها…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>يُختار أولًا من يمكنه فتحها.</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>تُعدّ الحزمة</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>تمرير</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>لا شيء للتمرير</numerusform>
            <numerusform>تمرير واحدة</numerusform>
            <numerusform>تمرير اثنتين</numerusform>
            <numerusform>تمرير %n</numerusform>
            <numerusform>تمرير %n</numerusform>
            <numerusform>تمرير %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>القصص التي وردت تمضي كما وردت، مع ما يثبت من وقّعها. لا يُغيَّر فيها شيء.</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>الحزمة جاهزة</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما ورد</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation>لدى %1 مفتاح جديد، موقّع بالقديم. يُرجى مقارنة كلماته: حتى ذلك الحين يُعتمد القديم.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>لم يعد %1 موضع ثقة</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>%1 موضع ثقة الآن</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>يبقى %1 موضع ثقة هنا</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>أُضيفت بطاقة %1، دون ثقة</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1، مفاتيحك جديدة</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>حلّ محله مفتاح أحدث. ما وقّعه هذا ما زال معتمدًا؛ ولا يُعدّ له شيء بعد الآن.</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>قائمة ثقة تعطي هذه البطاقة اسمًا لمفتاح آخر هنا. لا يُعتمد منه شيء إلى أن تنتهي الثقة بأحدهما.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>بقائمة الثقة %1 من %2، حتى %3.</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>رمز هذا المفتاح</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>يُرجى مقارنة الكلمات قبل تسليم أي شيء.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسّقة</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>تُنسخ صورة الرمز أو كلماته، ثم تُلصق من جديد.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>مفتاح سابق</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>تُعطى البطاقة الجديدة لكل من لديه القديمة، وتُقارن كلماتها.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>مساعِدة</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>لا سر فيها. تُعطى للشخص، ثم تُقارن الكلمات.</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>يجوز: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>لم تعد موثوقة</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>لم يكن شيء يُحسب بها. تُضاف البطاقة من جديد إذا كان ذلك سهوًا.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>لم يؤخذ شيء من %1</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>لا يُدخَل من الآن شيء يوقّعه هذا المفتاح.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>انتهت قائمة الثقة %1 من %2 في %3. لا يُدخَل شيء ولا يُعطى إلى أن ترد قائمة أحدث، أو تُقارن الكلمات.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>قائمة الثقة %1 من %2 تضم هذه البطاقة، وقائمة أخرى لا تثق بـ %2. حتى يُتخذ القرار في %2 لا يُستلم شيء ولا يُعطى.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>تقول قائمة الثقة %1 من %2 إن هذا المفتاح ليس موضع ثقة منذ %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>تقول قائمة الثقة %1 من %2 إن هذا المفتاح ضاع في %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>تقول قائمة الثقة %1 من %2 إن هذا المفتاح سُرق في %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>تقول قائمة الثقة %1 من %2 إن هذا الشخص غادر في %3.</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>يُرجى إخبار الشخص، على رقم معروف لديك، بأن البطاقة لم تتطابق، وطلبها من جديد.</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>أُزيلت بطاقة %1</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>قوائم ثقة %1 مصدَّقة هنا الآن</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>لم تعد قوائم ثقة %1 مصدَّقة</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>لم تُقارن الكلمات بعد. لا يُدخَل شيء من هذا الشخص، ولا يمكن إعطاؤه شيئًا.</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>لم يكن هناك ما يُلصق ويمكن أن يكون بطاقة</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوقة</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>من لم يذكره سواهم يجب أن تُقارن كلماته.</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>من تذكره هذه القوائم موضع ثقة دون مقارنة كلمات، حتى اليوم الذي تحدده.</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>كلمات للمقارنة: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>يمكن التسليم إلى هذا الشخص، وإدخال ما يوقّعه.</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>قورنت كلماته هنا، لذلك لا يُعتمد شيء من هذا المفتاح إلى أن يُتخذ القرار.</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>قورنت الكلمات في %1.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>القرار لك</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>كان القرار ضد قائمة الثقة. يُرجى إخبار منسّقتها.</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>أُنهيت الثقة في %1. ما يوقّعه هذا المفتاح يبقى خارجًا.</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>بطاقتك رمزًا للمسح، لأجل %1</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>حُفظت بطاقتك باسم %1</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>حُفظت بطاقتك صورةً باسم %1</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>تأكيد ما ورد</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>استلام القصص</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>بيان من هو موضع ثقة بقائمة ثقة</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>إرسال النماذج</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>إرسال القصص</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>سحب ما أرسله</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>تغيير هذا المُدخَل</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>أو سحب مُدخَل بالفأرة إلى آخر: يخرج كلاهما باسم ذلك الآخر.</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>أشخاص وأماكن</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>هو نفسه…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>شخص آخر هو</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>الاسم البديل نفسه في كل موضع من هذه القصة.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>تُضاف هنا بطاقة من تُسلَّم إليه القصص، أو من يرسلها إليك.</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>عدم تصديق قوائم الثقة</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>عدم تصديق قوائم ثقة %1</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>تصديق قوائم الثقة</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>تصديق قوائم ثقة %1</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>مقارنة كلمات %1</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>الإبقاء على الثقة</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>الإبقاء على الثقة في %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>إزالة بطاقة %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>إنهاء الثقة في %1</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>إنهاء الثقة…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>البطاقة ملف، أو رمز في صورة. يمكن إفلات أي منهما في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>الموقّعون المسموح بهم</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>بطاقات وصورها</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>يُرفع رمز بطاقة الشخص الآخر داخل الصورة، مع كل البياض حوله. لا يُحفظ شيء مما تراه الكاميرا.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>فتح بطاقة</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>فتح قائمة ثقة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>لصق بطاقة أو صورة لها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>حفظ لـ ssh-keygen</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>حفظ قائمة الثقة</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>حفظ بطاقتك</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>حفظ بطاقتك كصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>استعمال الكاميرا</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>عبارة السحب</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>إعطاؤها كلمات جديدة</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>إعطاؤها ست كلمات</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>إن أرادت تُعطى ست كلمات. بها يمكنها لاحقًا سحب قصتها، عن طريق أي مساعِدة أو منسّقة لديها القصة، دون أن تقول من هي.</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>هي وحدها تحتفظ بها: على ورق في مكان آمن، أو عن ظهر قلب. تُعرض هذه المرة فقط ولا يمكن الرجوع إليها. وتسري على ما يُسلَّم من الآن.</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>صارت لديها، تُخفى الآن</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>لا تريد أيًا منها</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>يبقى أثر</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>في صورة من هذا النوع ينتشر أثر خافت مما تحت المربع في الصورة كلها، ولا يزيله أي مربع. والصورة الأصغر يبقى فيها أثر أقل. إن كان حتى هذا الأثر أكثر مما ينبغي، فالأفضل ترك الصورة خارجًا.</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>يخرج من دون</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>لا تُعرض هنا إلا لحظتها الأولى، ولا يمكن أن يخرج غيرها.</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>هذه الصورة متحركة</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>تفاصيل الكاميرا والمكان والوقت · اسم الملف · ما تحت المربعات إلا أثرًا منه</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>تفاصيل الكاميرا والمكان والوقت · اسم الملف · كل ما تحت المربعات، نهائيًا</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>بعرض الصورة</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>إضافة مربع</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>كما يخرج</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>يُرسم حول ما يبقى. الأسهم تحرّكه، ومع Shift تغيّر حجمه. ومفتاح Enter يُنهي.</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>رُسمت كل صورة مع ما غُطّي فيها. الضغط على صورة يعرضها عن قرب.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>لا صور في هذه القصة</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>تظهر هنا الصور التي تُضاف في «المقابلة».</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا طابعة معدّة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>حفظ الصفحة بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>لا سر فيها، لكنها تُظهر لمن يجدها مع من يكون العمل. نظام الطباعة في هذا الحاسوب يحتفظ بنسخة من الصفحة مدة، خارج الخزنة، وقد تفعل الطابعة ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>لم يُطبع شيء. يُرجى النظر هل هي مشغّلة، أو حفظ الصفحة بصيغة PDF.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>حفظ البطاقة صفحةً</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>لم تقبله الطابعة</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>حُفظت البطاقة صفحةً باسم %1</translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1، بجانبها</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>لا قصص أخرى تنتظر.</numerusform>
            <numerusform>قصة أخرى تنتظر.</numerusform>
            <numerusform>قصتان أخريان تنتظران.</numerusform>
            <numerusform>%Ln قصص أخرى تنتظر.</numerusform>
            <numerusform>%Ln قصة أخرى تنتظر.</numerusform>
            <numerusform>%Ln قصة أخرى تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>وُضع ملف آخر مكان هذه الخزنة</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>يُرجى سؤالها من جديد عن %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>ما يفيد معرفته عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>موافقتها…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>إذا ضاع هذا الحاسوب ضاع معه ما جدّ منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>لم يضع شيء: كل ما فيها موجود الآن في المجلد %1، والعمل مستمر هناك. وبقي الملف الآخر كما هو. تفعل هذا البرامج التي تزامن المجلدات: يُرجى حفظ الخزنة في مكان آخر.</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>سُئلت، ويبقى الأمر كما هو</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>آخر نسخة احتياطية من اليوم</numerusform>
            <numerusform>مضى يوم واحد على آخر نسخة احتياطية</numerusform>
            <numerusform>مضى يومان على آخر نسخة احتياطية</numerusform>
            <numerusform>مضت %Ln أيام على آخر نسخة احتياطية</numerusform>
            <numerusform>مضى %Ln يومًا على آخر نسخة احتياطية</numerusform>
            <numerusform>مضى %Ln يوم على آخر نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>أخطأ البرنامج</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>أُنقذت هذه الخزنة من خزنة تالفة، وربما ضاع ما سحبت موافقتها عليه. لا يخرج شيء من هذه القصة قبل سؤالها.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فُهم</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>ما حُفظ في أمان. يمكن المتابعة، أو القفل ثم الفتح للبدء من جديد.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>نحو ثانية</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %Ln ثوانٍ</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>يتوقّف…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>اسم حساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>مصرف أو بطاقة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ ميلاد</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>رقم جهاز</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>العائلة وغيرها</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم هوية</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>عنوان إنترنت</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>لوحة سيارة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>موقع على خريطة</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>رمز QR أو رمز شريطي</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>كلمة نادرة</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>مدرسة أو عمل أو جماعة</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>الصوت %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>يبقى هنا: يُراد نطق كلماته، ولا كلمات له بعد، أو لا صوت يتكلم لغتها.</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>يبقى هنا: تغيّرت كلماته بعد قراءتها. يُرجى قراءتها من جديد.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>يبقى هنا: لم توافق على خروج صوتها.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>يبقى هنا: لم توافق على خروج صوتها مموّهًا.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>يبقى هنا: لم توافق على خروج كلماتها نصًا مكتوبًا.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>يبقى هنا: لم توافق على خروجه.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>يبقى هنا: لم توافق على خروج الصور.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>يبقى هنا: لم توافق على مشاركة قصتها.</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>يبقى هنا: تقرّر ألا يخرج.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>كلمات صوت، الجزء %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>الكلام تحت: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>عمل أو دراسة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation>%1: وُضعت عليه علامة أثناء التسجيل. يُرجى الاستماع، ثم اتخاذ القرار.</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1: صامت من %2 إلى %3، وهذه الكلمات ما زالت مقروءة.</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1: «%2» مغطّى في الكلمات، وما زال يُسمع.</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>تغطية الكلمات</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>من %1 إلى %2. هذا تقدير بين وقتين: قد يكون الصمت أوسع بما يصل إلى %3 ث من كل جانب.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>إسكات</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>كل الصور جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>كما يخرج</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>تغطية في هذا الموضع فقط</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>تغطية المحدَّد؛ وفي الصورة، إضافة مربع</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>تغطية، أينما ورد</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>قصّ صورة، أو إنهاء القصّ</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl مع السهم الأيسر أو الأيمن</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>نظرتُ في هذه الصورة</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>في «أشخاص وأماكن»: المختار كله واحد، أو هو نفسه…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>في الصوت، ثانية إلى الوراء أو إلى الأمام؛ ومع Shift خمس ثوانٍ</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>في كلمات صوت، التشغيل من موضع المؤشر</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>إبقاء في هذا الموضع فقط</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>إبقاؤه مقروءًا</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>السهم الأيسر أو الأيمن</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>بدء الإسكات أو إنهاؤه عند الموضع الحالي من الصوت</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>النظر فيها واحدة واحدة</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>نقل علامة فقدت موضعها إلى المحدَّد</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>تحريك المربع المختار؛ ومع Shift تغيير حجمه، ومع Ctrl بدقة</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>تحريك الصمت المختار؛ ومع Shift أيضًا، نهايته فقط</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>الموضع التالي للكلمات نفسها</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>التالي مما وُجد</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>التالي: الصور</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>التالي: الصوت</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>التالي: ما يخرج</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>في الصورة، تغطية كل الرموز</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>في الصورة، تغطية كل الوجوه</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>في الصورة، تغطية كل الأسماء والأرقام</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>في الصورة، تغطية كل الكتابة</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>في الصورة، تغطية السطر كله</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>في الصورة، مدّ المربع المختار من جانب إلى جانب</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>الصور · نُظر فيها كلها</numerusform>
            <numerusform>الصور · واحدة لم يُنظر فيها</numerusform>
            <numerusform>الصور · اثنتان لم يُنظر فيهما</numerusform>
            <numerusform>الصور · %Ln لم يُنظر فيها</numerusform>
            <numerusform>الصور · %Ln لم يُنظر فيها</numerusform>
            <numerusform>الصور · %Ln لم يُنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تشغيل أسرع</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>تشغيل أبطأ</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>تشغيل الصوت أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>إزالة المربع المختار</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>تحديد ما يغطيه المربع المختار</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>عرض صورة بحجمها الكامل، أو عرضها كلها</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>عرض صورة أكبر أو أصغر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation>الصورة السابقة، الصورة التالية</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>ثلاث ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>الصوت · لا علامات</numerusform>
            <numerusform>الصوت · علامة واحدة</numerusform>
            <numerusform>الصوت · علامتان</numerusform>
            <numerusform>الصوت · %Ln علامات</numerusform>
            <numerusform>الصوت · %Ln علامة</numerusform>
            <numerusform>الصوت · %Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>ما وُجد، نوعًا نوعًا أو بترتيب النص</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>يمكن تجاوز أي سؤال.</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>إن كان ذلك يساعد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>الموضع الحالي</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 لم يخرج.</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>يشهد %2 أنها وافقت، في %1.</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>النقر على كلمة يشغّل الصوت منها.</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>قصة وصلت</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>يُمحى كل ما فيها من هذا الحاسوب. ويبقى في القائمة أنها وصلت، وما أُجيب به. وهي ما زالت لدى من أرسلها.</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>وصلت منها نسخة أخرى لا تتوافق مع هذه.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>المقارنة والقرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>حذف %1 من هنا؟</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>حذف من هنا…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>إلى %1 حتى %2</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>موافقتها الأخيرة</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>موافقتها على الأصول</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>في كلمات صوت، التشغيل من موضع المؤشر</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>وضعها جانبًا من جديد</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>احتُسبت بقرار من هنا</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>لم يوقّع أحد هذه كما هي هنا: جمعها %1 في %2 من نسختين وردتا. الاثنتان محفوظتان كما وُقّعتا.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>مرّرها %1. ما زال التوقيع للشخص المذكور أعلاه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تشغيل أسرع</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>تشغيل أبطأ</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>تشغيل الصوت أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>سمعت ما يخرج، في %1.</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>رأت ما يخرج، في %1.</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>سحب القصة بطلب منها…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>سحبت: %1. ما كان يشمله ذلك لم يعد يُعرض هنا.</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>لقد سحبتها. وما وصل مُحي من هنا.</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>أُخبرت بما يخرج، في %1.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>شخص لم تعد بطاقته هنا.</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>صوت، %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>صوت، %1، بقراءة المساعِدة</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>صوت، %1، يقرؤه صوت اصطناعي</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>صوت، %1، بصوت مموّه</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>المفتاح الذي وقّعها لم يعد موثوقًا، ولا إيصال يبيّن أنها كانت هنا من قبل. تُقرأ، ثم يُتخذ القرار هل تُحسب.</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>المفتاح الذي وقّعها لم يعد موثوقًا. تُحسب لأن أحدًا هنا قرر ذلك.</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>ثلاث ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>من وقّعها</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>كلمات: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>أي مستلِم موثوق</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>موضوعة جانبًا، تنتظر القرار</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>وصلت، للقراءة</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>اختيار التسجيل</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>ينطق هذه الكلمات</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>تُقرأ هذه الكلمات بصوتك في تسجيل جديد في «المقابلة»، ثم يُختار هنا. يخرج هو مكان هذا الصوت؛ ولا يخرج صوتها.</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>التسجيل الذي تُقرأ فيه الكلمات</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>تغيّرت الكلمات بعد قراءتها. يُرجى قراءتها من جديد.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>الميكروفون يسمعك.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>الميكروفون: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>لا يُسجَّل شيء من هذا.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>لا يُسمع إلا الصمت. هل الميكروفون مطفأ؟</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>يُرجى قول شيء بعلوّ الصوت الذي ستتكلم به: ينبغي أن يصير الشريط أخضر.</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>الصوت عالٍ جدًا: يُرجى إبعاد الميكروفون قليلًا.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>تجربة الميكروفون</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>يستطيع %1 فتحها</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>هناك تسجيل جارٍ.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>العودة إلى التسجيل</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>إنهاء التسجيل</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>إنهاء من دون الباقي</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>البحث عن ميكروفونات مجددًا</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>وضع علامة على ما قيل الآن</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>لا يُسجَّل شيء منذ %1. يستمر التسجيل تلقائيًا حين يعود الميكروفون؛ أو يمكن اختيار ميكروفون آخر.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>خارج التسجيل</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>خارج التسجيل منذ %1. الميكروفون مغلق: لا يُسمع شيء ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>لا يُسمع إلا الصمت. هل الميكروفون مطفأ؟</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>لم توافق على هذا.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>كان الحاسوب مشغولًا للحظة: ينقص القليل من الصوت.</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>القرص ممتلئ. ما يقال ينتظر في الذاكرة، ويُحفظ حين يتوفر مكان.</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>الصوت عالٍ جدًا فيتشوّه. يُرجى إبعاد الميكروفون قليلًا.</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>الصوت خافت جدًا. يُرجى تقريب الميكروفون منها.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>لا متسع لساعة</numerusform>
            <numerusform>متسع لساعة واحدة</numerusform>
            <numerusform>متسع لساعتين</numerusform>
            <numerusform>متسع لـ%Ln ساعات</numerusform>
            <numerusform>متسع لـ%Ln ساعة</numerusform>
            <numerusform>متسع لـ%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>لا متسع لدقيقة</numerusform>
            <numerusform>متسع لدقيقة واحدة</numerusform>
            <numerusform>متسع لدقيقتين</numerusform>
            <numerusform>متسع لـ%Ln دقائق</numerusform>
            <numerusform>متسع لـ%Ln دقيقة</numerusform>
            <numerusform>متسع لـ%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>اختيار عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>أعرف: بعد هذا لا تفتح هذه الخزنة عبارة مرور أي شخص آخر</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>تحل محل كل عبارة مرور كانت لهذه الخزنة. وتبقى الأجزاء صالحة.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يُفتح…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>تُزال عبارات مرور الآخرين كلهم أيضًا</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>من يشاركك هذه الخزنة لا يستطيع فتحها بعد ذلك. يُرجى إعطاء كل منهم عبارة مرور جديدة بعدها، في «عبارات المرور والاسترداد».</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>يُكتب نحو %1. ويمكن الإيقاف حتى النهاية دون أن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>ما زال المفتاح القديم يفتح النسخ الاحتياطية التي أُعدّت من قبل. يُرجى إتلافها.</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>تغيير مفتاح الخزنة والتنظيف</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>لحين تغادر إحدى المشاركات في الخزنة. يُكتب كل شيء من جديد بمفتاح جديد، فلا تفتح نسخة قديمة من ملف المفتاح شيئًا مما هنا.</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>يُكتب فوق الملف القديم. وقد يُبقي قرص SSD أو ذاكرة USB بقايا منه، لا يفتحها إلا المفتاح القديم.</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>هذه يجب أن تُضاف من جديد، لأنها لم تُستعمل مع هذا الإصدار: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>تبقى عبارات المرور هذه وأجزاء الاسترداد صالحة: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>لا قصص وقّعها هذا المفتاح تبقى هنا.</numerusform>
            <numerusform>قصة واحدة وقّعها هذا المفتاح تبقى هنا.</numerusform>
            <numerusform>قصتان وقّعهما هذا المفتاح تبقيان هنا.</numerusform>
            <numerusform>%n قصص وقّعها هذا المفتاح تبقى هنا.</numerusform>
            <numerusform>%n قصة وقّعها هذا المفتاح تبقى هنا.</numerusform>
            <numerusform>%n قصة وقّعها هذا المفتاح تبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>لا قصص سُلّمت إليه في السجل.</numerusform>
            <numerusform>قصة واحدة سُلّمت إليه تبقى في السجل.</numerusform>
            <numerusform>قصتان سُلّمتا إليه تبقيان في السجل.</numerusform>
            <numerusform>%n قصص سُلّمت إليه تبقى في السجل.</numerusform>
            <numerusform>%n قصة سُلّمت إليه تبقى في السجل.</numerusform>
            <numerusform>%n قصة سُلّمت إليه تبقى في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>هي في قائمة ثقة من %1. وحيث تُصدَّق تلك القائمة، تبقى بها.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>لا شيء من هذا المفتاح هنا، ولم يُعطَ له شيء.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>هل تُزال بطاقة %1؟</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>هل تُزال «%1»؟</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>لم تُقارن الكلمات قط، فلا شيء يُحسب بهذه البطاقة. وإذا أُزيلت خطأً يمكن إضافتها من جديد.</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>ما قيل واختير يبقى في القصص. يستطيع من أرسلها إرسالها من جديد، ولا يعود الأقدم منها.</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>تغيير مفتاح الخزنة أيضًا، وكتابة كل شيء من جديد بالمفتاح الجديد</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>لن تفتح الخزنة بعد ذلك. ومن احتفظ بنسخة من ملف المفتاح يمكنه أن يفتح الخزنة بها، ما لم يُغيَّر مفتاح الخزنة أيضًا.</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>إزالة عبارة مرور %1</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>لم يُترك غيرها في المجلد.</numerusform>
            <numerusform>تُرك ملف آخر في المجلد.</numerusform>
            <numerusform>تُرك ملفان آخران في المجلد.</numerusform>
            <numerusform>تُركت %n ملفات أخرى في المجلد.</numerusform>
            <numerusform>تُرك %n ملفًا آخر في المجلد.</numerusform>
            <numerusform>تُرك %n ملف آخر في المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>عدم إدراجها</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>لا ملفات للإدراج</numerusform>
            <numerusform>إدراج الملف الوحيد</numerusform>
            <numerusform>إدراج الملفين</numerusform>
            <numerusform>إدراج الملفات الـ %n كلها</numerusform>
            <numerusform>إدراج %n ملفًا كلها</numerusform>
            <numerusform>إدراج %n ملف كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>إدراج ما يحتاج إليك فقط</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>إدراجها</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>لا قصة وردت من هذا المفتاح بلا إيصال.</numerusform>
            <numerusform>قصة واحدة وردت من هذا المفتاح ليس لها إيصال بعد. توضع جانبًا إلى أن يُنظر فيها: فمن لديه المفتاح قد يكون هو من أعدّها.</numerusform>
            <numerusform>قصتان وردتا من هذا المفتاح ليس لهما إيصال بعد. توضعان جانبًا إلى أن يُنظر في كل منهما: فمن لديه المفتاح قد يكون هو من أعدّهما.</numerusform>
            <numerusform>%n قصص وردت من هذا المفتاح ليس لها إيصال بعد. توضع جانبًا إلى أن يُنظر في كل منها: فمن لديه المفتاح قد يكون هو من أعدّها.</numerusform>
            <numerusform>%n قصة وردت من هذا المفتاح ليس لها إيصال بعد. توضع جانبًا إلى أن يُنظر في كل منها: فمن لديه المفتاح قد يكون هو من أعدّها.</numerusform>
            <numerusform>%n قصة وردت من هذا المفتاح ليس لها إيصال بعد. توضع جانبًا إلى أن يُنظر في كل منها: فمن لديه المفتاح قد يكون هو من أعدّها.</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>دون ذكر السبب</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الإبقاء على الثقة</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>لا قصة توضع جانبًا: ما ورد من هذا المفتاح له إيصالات.</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>ضاع المفتاح</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>سُرق المفتاح</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>غادر الشخص</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>لا يمكن التراجع عن هذا. لا يمكن تسليم شيء إلى هذا المفتاح، وما يوقّعه يبقى خارجًا. يحتاج الشخص إلى بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>إنهاء الثقة في %1؟</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>إنهاء الثقة</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>لماذا؟ يُكتب ذلك في قائمة الثقة التالية.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>ملف بالموقّعين المسموح بهم، يمكن به لأي شخص فحص الحزم دون هذا البرنامج</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>قائمة الثقة بيان من منسّقة بمن هو موضع ثقة وحتى متى. بها لا يحتاج كل شخص إلى مقارنة الكلمات مع كل شخص. لا توجد هنا واحدة.</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>قائمة ثقة أخرى لا تثق بهذا الشخص. يُرجى اتخاذ القرار فيه أولًا: البحث عن «القرار هنا» في القائمة.</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>إلى جانبه المفاتيح التي لم تعد موضع ثقة، وينتهي اسم ملفها بـ «.revoked».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>تُعطى لكل من أُعدّت لهم. هم وحدهم يمكنهم فتحها.</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>إعطاء القائمة لمزيد من الأشخاص</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>اتباع قائمة الثقة هذه</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>لم تسرِ بعد.</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>انتهت. يُرجى طلب واحدة أحدث.</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>إعداد قائمة ثقة</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>غير مصدَّقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>لم يتغير شيء. يُرجى طلب واحدة جديدة من منسّقتها.</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>فتح قائمة ثقة</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>قائمة الثقة %1 من %2</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>قوائم الثقة</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>حفظ لـ ssh-keygen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>قائمة الثقة سارية هنا الآن</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>قائمة الثقة سارية، وتخالفك</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>لم تُدخَل قائمة الثقة</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>حُفظت قائمة الثقة باسم %1</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>قائمة الثقة هذه هنا من قبل</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>حيث تخالف لا يُعتمد شيء إلى أن يُتخذ القرار. يُرجى البحث عن «القرار لك» في القائمة.</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>من تذكره موضع ثقة حتى يومها الأخير.</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>قوائم ثقة هذا الشخص غير مصدَّقة هنا. يُرجى مقارنة الكلمات أولًا، ثم اختيار «تصديق قوائم الثقة».</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>قائمة الثقة %1 التي أعددتها</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>لا تنهي الثقة بأي مفتاح</numerusform>
            <numerusform>تنهي الثقة بمفتاح واحد</numerusform>
            <numerusform>تنهي الثقة بمفتاحين</numerusform>
            <numerusform>تنهي الثقة بـ %n مفاتيح</numerusform>
            <numerusform>تنهي الثقة بـ %n مفتاحًا</numerusform>
            <numerusform>تنهي الثقة بـ %n مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>من %1 حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>لا تثق بأحد</numerusform>
            <numerusform>تثق بشخص واحد</numerusform>
            <numerusform>تثق بشخصين</numerusform>
            <numerusform>تثق بـ %n أشخاص</numerusform>
            <numerusform>تثق بـ %n شخصًا</numerusform>
            <numerusform>تثق بـ %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>تغيير مفاتيحك؟</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>كل من لديه بطاقتك يحتاج إلى الجديدة، وتُقارن كلماتها معك من جديد. حتى ذلك الحين يُعتمد مفتاحك القديم.</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>إن كان من الممكن أن يكون مفتاحك لدى شخص آخر، فيُرجى إخبار المنسّقة أيضًا: فقد يغيّره هو كذلك، ولا يمنعه إلا إنهاء الثقة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>تُعدّ مفاتيح جديدة، ويوقّع لها القديم. ثم يُتلَف.</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>ما أعدّه الآخرون لمفاتيحك القديمة تبقى قراءته ممكنة هنا، وقصصك تبقى لك.</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>إخفاء قائمتنا</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>هل هذا وقت آمن؟</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>هي تعرف أن بإمكانها التوقف أو الاستراحة أو ترك أي شيء.</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>هي تعرف من يستطيع مساعدتها اليوم.</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>عرض قائمتنا</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>نحن وحدنا، ولا أحد يرى هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>يُسأل بهدوء وصراحة: «هل تفكرين في إنهاء حياتك؟» السؤال لا يزرع الفكرة.</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>يُرجى الاتصال بشخص مدرَّب على هذا. وإذا كانت في خطر الآن، فبرقم الطوارئ.</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>لا تُترك وحدها. ويُبعد عنها ما قد تؤذي به نفسها.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>طيّ هذا</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>تُخبَر بما سيُفعل قبل فعله.</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>القصة تنتظر. تُوقف المقابلة الآن، والأهم البقاء معها.</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>عندما يُخشى أن تؤذي نفسها</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>من يستطيع المساعدة</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يُحفظ…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>حالة الحفظ</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation>%1 من %2 · شُرح %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>شُرح</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>للقراءة بصوت مسموع · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>يُقال هذا بلغتها</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>تغطية كل الرموز</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>تغطية كل الوجوه</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>تغطية كل الأسماء والأرقام</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>تغطية كل الكتابة</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>تغطية السطر كله</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>ما وُجد في هذه الصورة</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>يبقى ظاهرًا عندما تخرج الصورة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>البحث عن وجوه وأسماء</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>يُبحث عن وجوه وكتابة ورموز: الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>لم يُعثر على غير ذلك تلقائيًا. الإنسان يرى أكثر: يُرجى النظر بالعين.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>كإعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>النسخ الاحتياطي والسلامة</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>النسخ الاحتياطية، وهل كل شيء سليم، وما جرى في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>العناية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>إخفاء فوري: الضغط على Shift ثلاث مرات.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>المفاتيح والاسترداد</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>العُدّة</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>العُدّة هي ما تعطيه المنسّقة ليُقال ويُسأل ويُرجع إليه.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>القفل بعد غياب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>الأشخاص والبطاقات</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>إصدار البرنامج %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>حجم الحروف: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>تُسمّى النافذة عندها «دفتر»، وعليها علامة عادية.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>استعمال اسم لا يدل على شيء</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>من يستطيع فتح هذه الخزنة، وأجزاء الاسترداد، ومفتاح جديد لها، ونهايتها.</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>بطاقتك، وبطاقات من تُسلَّم إليهم القصص أو تُستلم منهم.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>دفتر أزرق</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>دفتر أخضر</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>دفتر أحمر</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>دفتر أصفر</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>لديّ خزنة</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>بها تُفتح الخزنة. لا أحد يستطيع معرفتها أو تعيينها من جديد، فيُرجى حفظها جيدًا.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>تُنشأ الخزنة…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>أجزاء الاسترداد</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>تفتح الخزنة إذا ضاعت عبارة المرور. تُنسخ في الخطوة التالية.</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>القراءة من الورقة</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>تُكتب هذه الكلمات من الجزء، أو أرقامها.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>الكلمة %1</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>أي ملف</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يتوافق</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>قراءة جزء</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>قراءة من ملف</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>مقروء جيدًا</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>الجزء %1؛ يكفي أي %2 من مجموعته لفتح الخزنة.</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>اختيار الكلمة %1</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>تكفي الأحرف الأربعة الأولى من الكلمة.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>الكلمة %1 ليست في القائمة. يُرجى التدقيق فيها حرفًا حرفًا.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>يكفي أي %1 من الأجزاء، وعددها %2، لفتح الخزنة إذا ضاعت عبارة المرور. يُعطى كل جزء لشخص موثوق غير الآخر، أو تُحفظ في أماكن مختلفة. ولا تُلتقط لها صورة.</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>نسخ هذا الجزء على ورق</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>تُكتب الكلمات، أو الأرقام الأربعة تحت كل منها، مع ترقيمها.</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>جزء آخر</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>الجزء الذي على الورقة الأولى</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>هذا هو الجزء نفسه مرة أخرى. يلزم جزء آخر.</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>هذا الجزء من مجموعة أخرى، ليوم آخر أو لخزنة أخرى.</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>الفتح بأجزاء الاسترداد</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>تُكتب كلمات كل جزء، أو أرقامها، بترتيبها. لا حاجة إلى ملف المفتاح.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>الخزنات</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>يُرجى المقارنة بالورقة. وزر الرجوع يعرض الجزء من جديد.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>نسخته على ورق</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>غير مطابق: الكلمة %1</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation>عدد الأجزاء التي تفتح الخزنة</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>عدد الأجزاء التي تُوزَّع</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>إخفاء فوري</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>حفظ، ثم طلب عبارة المرور من جديد (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>حفظ، ثم اختفاء فوري (الضغط على Shift ثلاث مرات)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Shift، Shift، Shift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation>١٠ ثوانٍ كما تخرج: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>كما يخرج: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>يبدأ كل صمت قبل الموضع بمقدار %1 وينتهي بعده بالمقدار نفسه، لأن ملفًا كهذا يمزج الأصوات.</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>يخرج: %1 بصوتها، منها %2 صمت تام.</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>يخرج: %1 منه، مموّهًا، و%2 صمت تام.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>يخرج: %1 كلها بصوتها.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>يخرج: %1 كلها، مموّهة.</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>يخرج: كلماتها بصوت اصطناعي، ولا شيء من هذا الصوت.</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>يخرج: كلماتها بصوتك، ولا شيء من هذا الصوت.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>عليه علامة: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>لم يُسكت شيء. يُرسم فوق الصوت، أو يُكتب في الأسفل من متى إلى متى.</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>يبدأ الصمت هنا</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>ينتهي الصمت هنا</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>٣ ث إلى الوراء</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>هناك تسجيل جارٍ: ما يُشغَّل سيُسمع فيه.</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>يُرسم</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>يُجهَّز</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>إيقاف مؤقت: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>تشغيل: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>الجزء المعروض من: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>الصوت كله</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>يُرجى اختيار لغة</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>سرعة كلامه</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>طبقة صوته</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>لغة الصوت الاصطناعي</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>الصوت الاصطناعي</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>الطبقة المعتادة</translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation>الصوت ١، عالٍ</translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation>الصوت ٢، منخفض</translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation>الصوت ٣، منخفض</translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation>الصوت ٤، منخفض</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation>النقر على كلمة يشغّل الصوت منها. ما يُغطّى هنا يُقترح إسكاته، والعكس كذلك.</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>كلمات: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>لا مربعات.</numerusform>
            <numerusform>مربع واحد. ينتقل المفتاح Tab بين المربعات.</numerusform>
            <numerusform>مربعان. ينتقل المفتاح Tab من أحدهما إلى الآخر.</numerusform>
            <numerusform>%Ln مربعات. ينتقل المفتاح Tab من مربع إلى آخر.</numerusform>
            <numerusform>%Ln مربعًا. ينتقل المفتاح Tab من مربع إلى آخر.</numerusform>
            <numerusform>%Ln مربع. ينتقل المفتاح Tab من مربع إلى آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>المربع %1 من %2، %3، %4 في %5 بكسل</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>قبل أن نبدأ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>الموضع الحالي</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّت</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>لا قصص هنا</numerusform>
            <numerusform>قصة واحدة هنا</numerusform>
            <numerusform>قصتان هنا</numerusform>
            <numerusform>%Ln قصص هنا</numerusform>
            <numerusform>%Ln قصة هنا</numerusform>
            <numerusform>%Ln قصة هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>يُمحى كل ما فيها من هذا الحاسوب ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>تبدأ القصة بزر «قصة جديدة». ما يُكتب يُحفظ أثناء الكتابة، مقفلًا في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>حذف %1 من هنا؟</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>حذف القصة المحدَّدة</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>كل ما هنا مشفّر على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>وُجد في</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>سُلِّمت، بانتظار الإيصال</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>سُلِّمت إلى %1 ووصلت.</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>سُلِّمت إلى %1 وتغيّرت بعد ذلك: التغيير لا يوجد في أي مكان آخر.</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>سُلِّمت إلى %1؛ ولم يؤكد أحد بعد أنها وصلت.</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>لم تُسلَّم إلى أحد: لا يوجد منها شيء في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>بدأت للتو</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>موضوعة جانبًا: مفتاح موقّعها</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>تُعرف هنا باسم</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>آخر نسخة احتياطية في %1.</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>تحتاج حماية</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا قصص بعد</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>لا شيء في هذه المرحلة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>فتح القصة المحدَّدة</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>قصص أخرى في مرحلة غير هذه. «الكل» يعرضها جميعًا.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>جاهزة للتسليم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>تظهر هنا القصص التي في الحزم المستلمة.</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>وتبقى قائمة ما سُلِّم، ومتى سُلِّم ولمن.</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>يُرجى تجربة كلمات أقل أو أقصر. يشمل البحث الأسماء والملاحظات وكل ما كُتب.</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>وما سُلِّم صار لدى آخرين ويبقى هناك.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>تُفحص…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>اسم مستعار، لا اسمها أبدًا.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>تُعرف هنا باسم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>تُروى باللغة</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>ينسخ %1 هذه الخزنة إلى مكان آخر</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>من يملك هذا القرص أو هذه الذاكرة يستطيع نسخ الخزنة</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>يُرجى أن يُطلب ممن يعرف هذا الحاسوب تشفير القرص كله، أو إيقاف ذاكرة التبديل.</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>الإسبات يكتب الذاكرة كلها على القرص</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>أُغلق الآن. لا شيء يلزم فعله.</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>تبقى مشفّرة. يُرجى إبقاء الذاكرة معك، وأن تكون عبارة المرور طويلة.</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>تعذّر إغلاق مجلدها أمامهم. يُرجى نقلها إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>يُرجى القفل قبل المغادرة، وإيقاف التشغيل بدل الإسبات.</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>يستطيع آخرون على هذا الحاسوب نسخ هذه الخزنة</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>قد تُكتب أجزاء من الذاكرة على القرص دون تشفير</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>النسخ مشفّرة، لكن القديمة منها تبقى هناك بعد محو شيء ما. يُرجى نقل الخزنة إلى مجلد لا تجري مزامنته.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>كان مجلد الخزنة مفتوحًا لآخرين على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>هذه الخزنة موجودة على حاسوب آخر</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>من يدير ذلك الحاسوب يستطيع نسخها، وانقطاع الشبكة يوقف العمل. يُرجى حفظها على هذا الحاسوب أو على ذاكرة USB.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>فتح الكاميرا</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>الكاميرا تعمل. لا تُحفظ إلا الصور التي تُلتقط، مقفلةً في القصة.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>عبارة مرور لشخص آخر</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>عبارة مرور أخرى لك</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>تغيير مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>تجربة هذه الأجزاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>هل تفتح الأجزاء هذه الخزنة؟</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>لحين يغادر من كان يحتفظ بجزء، أو يضيع جزء. لا تعود القديمة تفتح الخزنة. لكن نسخة قديمة من ملف المفتاح تُفتح بها حتى يُغيَّر مفتاح الخزنة أيضًا؛ والنسخ الاحتياطية السابقة تُفتح بها دائمًا.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>إنشاء أجزاء جديدة</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>أجزاء استرداد جديدة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يُفتح…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>بها تَفتح صاحبتها هذه الخزنة وترى كل ما فيها. تكتبها هي بنفسها.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>لا تعود القديمة تفتح الخزنة. وتبقى الأجزاء صالحة.</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>تُكتب كما هي على الورق. لا يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>اتُّخذ القرار في كل شيء. يُرجى قراءة النص مرة أخرى: N يغطّي المحدَّد.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>تغطية الكل</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>تغطية الكل: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>تغطية كل ما وُجد ولم يُتّخذ القرار فيه بعد</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>تغطية هنا</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>تغطية المحدَّد</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>هكذا يخرج تمامًا، حرفًا حرفًا</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>بترتيب النص، أو نوعًا نوعًا</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>يبقى مقروءًا عندما تخرج القصة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>إبقاء الكل: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>نقل إلى المحدَّد</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>لم يُعثر على شيء تلقائيًا. يُرجى قراءة النص: يُحدَّد ما قد يدل عليها ثم يُضغط N.</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>الضغط على F9 يعيد إلى العمل عليه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>يُرجى تحديد الكلمات أولًا</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>هذا نص آخر</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>نصوص هذه القصة</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>هكذا يخرج</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>لا تُنقل هذه العلامة إلا داخل النص الذي وُضعت فيه.</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>يظهر هنا ما يُكتب في «المقابلة»، وكذلك تحت الصور والأصوات.</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>بالفأرة، أو بمفتاح Shift مع الأسهم داخل النص.</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1، نُظر فيها</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1، لم يُنظر فيها بعد</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>نُظر في %1 من %2</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>لا مربعات</numerusform>
            <numerusform>مربع واحد</numerusform>
            <numerusform>مربعان</numerusform>
            <numerusform>%Ln مربعات</numerusform>
            <numerusform>%Ln مربعًا</numerusform>
            <numerusform>%Ln مربع</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>نُظر فيها</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُنظر فيها بعد</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>تبقى هنا</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>تشغيل صوت أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تشغيل أسرع</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>التشغيل من موضع المؤشر؛ ومفتاح Ctrl مع نقرة يشغّل من كلمة</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>تشغيل أبطأ</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>السطر الجاري كتابته يُسمع هنا</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>ثلاث ثوانٍ إلى الوراء</translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>لا شيء في الأصوات ينتظر القرار.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>في انتظار القرار</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>السطر %1، يُسمع عند %2</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>After a pause, go back</source>
        <translation>العودة إلى الوراء بعد التوقف</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>بعد التوقف، دون عودة إلى الوراء</numerusform>
            <numerusform>بعد التوقف، العودة ثانية واحدة إلى الوراء</numerusform>
            <numerusform>بعد التوقف، العودة ثانيتين إلى الوراء</numerusform>
            <numerusform>بعد التوقف، العودة %Ln ثوانٍ إلى الوراء</numerusform>
            <numerusform>بعد التوقف، العودة %Ln ثانية إلى الوراء</numerusform>
            <numerusform>بعد التوقف، العودة %Ln ثانية إلى الوراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>السطر يُسمع هنا</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>التشغيل من موضع المؤشر</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>إزالة وقت هذا السطر</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>دون وقت</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>كلمات: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>كتابة ما يقال</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>يُكتب ما يقال سطرًا سطرًا. أثناء التشغيل يُعطى كل سطر جديد وقته. F4 للتشغيل والإيقاف المؤقت، وShift+F4 للعودة إلى الوراء.</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>يُرجى تسليمها أو محوها قبل المغادرة. وبعد القفل تبقى مقفلة هنا، ويُسأل عنها عند الفتح القادم.</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>لا تُحفظ هنا</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>المتابعة، والسؤال عند الفتح القادم</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1. سُلِّمت إلى %2، وتغيّرت بعد ذلك.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1. سُلِّمت إلى %2، ووصلت إليه.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1. سُلِّمت إلى %2؛ ولم يصل إيصال بعد.</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1. لم تُسلَّم: ما هو هنا هو كل ما يوجد منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>محو %1…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>محوها نهائيًا</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>محوها…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>تسليم %1</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليمها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>لا تُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>لم توافق على بقائها هنا بعد الجلسة. لا يُمحى شيء من تلقاء نفسه: يُرجى تحديد مصيرها.</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>هي تسمح بحفظ %1</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>هي تسمح بحفظها</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>يُرجى اختيار اسم لا يدل الآخرين على شيء، كلونٍ مثلًا.</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>ضاعت عبارة المرور</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>تبقى ملفاتها في مكانها. ويمكن إضافتها من جديد بزر «مجلد آخر».</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>حفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>الاسم في هذه القائمة</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يُفتح…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>إزالة %1 من هذه القائمة؟</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>الخزنات</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>استُعملت %1</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>استُعملت اليوم</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>استُعملت أمس</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>التمويه يكفي أمام من يسمع عرضًا، وهو أصعب فهمًا. أما من يعرفها جيدًا، أو لديه أدوات، فقد يتعرّف عليها: من كلماتها أو إيقاعها أو لهجتها. وما أُسكت يبقى صامتًا.</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>يُعدّ التمويه مرة واحدة ويُحفظ: ما يُسمع هو ما يخرج. لا يُعاد التمويه إلا حيث لا يُفهم الكلام: فتعدّد التمويه للكلام نفسه يساعد من يريد كشفه.</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>صوت اصطناعي</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>صوت اصطناعي ينطق كلماتها بعد التغطية. لا يخرج شيء من صوتها هي.</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>همس ينطق كلماتها. فهمه أصعب.</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>صوت آخر ينطق كلماتها ويعلو ويهبط قليلًا كما فعل صوتها. ومن يعرفها قد يعرف ذلك.</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>صوت آخر ينطق كلماتها دون أن يعلو ويهبط.</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>إعادة التمويه</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>تمويه خفيف</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>تمويه قوي</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>تمويه بالهمس</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>كل من يعرف صوتها سيعرف أنها هي.</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>سماع ١٠ ثوانٍ كما يخرج</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>صوتها كما هو</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>كيف يخرج</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>سيُموَّه مرة ثانية</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا يخرج</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>بقراءتك</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>يبقى الصوت على هذا الحاسوب. ويخرج نصه المكتوب بعد التغطية.</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>يبقى الصوت على هذا الحاسوب. وتخرج النصوص من دونه.</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>النص المكتوب فقط</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>تغيّر ما هو صامت، أو طريقة الخروج، منذ تمويهه. وإذا كان التمويه الأول قد خرج من قبل، فكشف الاثنين معًا أسهل. يُرجى اتخاذ القرار في كل صمت قبل الاستماع.</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>عند كتابة كلماته في «المقابلة» يمكن أن ينطقها صوت آخر: هذا أفضل ما يُخفي صوتها.</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>صوتك ينطق كلماتها بعد التغطية. لا يخرج شيء من صوتها هي.</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>تغطية الكلمات المحدَّدة</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>تُسكت هنا الأسماء والأرقام والأماكن التي قيلت. وما أُسكت يخرج كأنه لم يكن. لكن من يعرف الصوت قد يتعرّف عليه.</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>لا صوت في هذه القصة</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>تظهر هنا الأصوات التي تُضاف في «المقابلة».</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>ما أُسكت</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>عند %1 من %2</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>يُختار ما يناسب. لا شيء يجب اختياره.</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>الانتقال إلى الحماية</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>ما العمل عندما يُخشى أن تؤذي نفسها</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>منطقة أو مدينة كبيرة</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>متى تقريبًا، وأين على وجه التقريب</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>المنطقة التقريبية</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>لا شارع ولا مدرسة ولا قرية أبدًا.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>تخرج السنة والشهر مع القصة. وتبقى المنطقة هنا: لم توافق على «%1».</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>تخرج السنة والشهر والمنطقة مع القصة.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>لا يمكن أن تخرج %1 بعد. ما ينقصها مكتوب تحت اسمها.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>متاح %1</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>متاح %1. هذا لا يكفي.</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>سُلِّمت %1. يمكن اختيارها لتسليمها من جديد.</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>ذاكرة USB أو مجلد. يُسأل عن المكان عند إعداد الحزمة.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>يُرجى اختيار قصة أولًا.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>يُرجى أولًا اختيار من يستطيع فتحها.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>لم يُكتب شيء. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>ملف واحد حجمه نحو %1، اسمه %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>شيء مما اختير لا يمكن أن يخرج بعد. ما ينقصه مكتوب تحته.</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>الذاكرة أو القرص «%1»</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>أعطاها لك %1</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1: أُعطيت في %2، واستُلمت</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1: أُعطيت في %2، ولا إيصال بعد</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1؛ تأكّد في %2</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1؛ لم يتأكّد بعد</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>النسخ التي أعدّها أحد خارج البرنامج والصفحات المطبوعة لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>كل من هي عنده يُعطى ملفًا خاصًا به. ينفّذه برنامجه عند إدخاله، ويقول إيصاله ذلك.</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>لم يمكن إعداد ملف لأجل %1: البطاقة ليست موضع ثقة هنا. يُرجى إخبارهم.</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>لا تخرج من هنا إلا بقدر ما زالت توافق عليه.</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>تُمحى هنا، ولا تعيدها أي حزمة لاحقة.</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>ما تسحبه يُمحى هنا أو يُخفى، ولا يُحسب ولا يُمرَّر بعد الآن.</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>في %1 ملف لكل من هي عنده. %2. يُرجى إعطاؤها لهم.</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>يسري ذلك أيضًا على نسخ منها جاءت من غيرنا بكلماتها.</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>لا تخرج من هنا بعد الآن. ما سُجّل يبقى هنا إلى أن يُحذف.</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>حُذفت هنا من قبل. لا يعود منها شيء.</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>سحبتها</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>سحبت جزءًا منها</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>إيصالات من أعطوها مستحقة؛ تُكتب في «الاستلام».</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>أُعطي السحب في %1</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>أُعطي السحب في %1، وهو: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>يُكتب ملف لكل منهم في «%1».</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>يُكتب ملف لكل منهم. وسيُسأل عن المكان.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>العثور على قصتها</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>متابعة مع %1</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>كلماتها الست</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>عبارة السحب الخاصة بها</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>لم تُعطَ لأحد من هنا.</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>لا يمكن إعداد ملف: البطاقة ليست موضع ثقة هنا.</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>بعض ما وافقت عليه فقط</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>هي تسحبها</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>ست كلمات أُعطيت لها عند رواية القصة. بها يُعثر على قصتها، ولا يُقال شيء عن أي قصة أخرى. يستغرق البحث بعض الوقت.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كلها</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>تُجرَّب كلماتها على كل قصة لها عبارة سحب</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>ما الذي تسحبه</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>مكان الملفات</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>عند من هي</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>تُكتب ملفات السحب</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>يُترك فارغًا إن لم يوجد.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>كيف وافقت</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>بتسجيل</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>هي تفهم ما توافق عليه، ولا أحد يضغط عليها.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>شفهيًا، بحضور شاهد</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>ببصمة الإبهام</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>من يرعاها</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابةً</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>List %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>دور %1 في قائمة الثقة</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>بعد ذلك اليوم لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>وافقت على كل نقطة وحدها، لأشخاص أو أيام مختلفة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>إلى %1 حتى %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>استعمال للكل</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>أي مستلِم موثوق</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>إبقاؤها بعيدة عن</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>إبقاؤها بعيدة عن %1</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>لا يُعرف هنا بعد أحد يمكن أن تصل إليه.</translation>
    </message>
</context>
</TS>
