<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>دوسری جگہ چنیں</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>اس کمپیوٹر پر ہر کوئی اسے پڑھ سکتا ہے۔ ایسا نام بہترین ہے جو کچھ نہ بتائے۔</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>آپ جو کچھ لکھتی اور ریکارڈ کرتی ہیں، سب اسی میں مقفل رہتا ہے۔</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>مجھے معاونوں سے کہانیاں ملتی ہیں</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>میں متاثرہ خواتین کے ساتھ بیٹھتی ہوں</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>یہ آپ کے کارڈ پر لکھا ہوتا ہے۔ چھوٹے لاطینی حروف اور ہائفن، آپ کا اصلی نام نہیں۔</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 میں رکھی ہے</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>تجوری کا نام</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>آپ کیا کرتی ہیں</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>تجوری کہاں رکھی ہے</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>آپ معاونوں کا حوالے کیا ہوا وصول کرتی ہیں، جانچتی ہیں کہ کس نے بھیجا، پڑھتی اور گنتی ہیں۔</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>آپ کہانیاں لکھتی اور ریکارڈ کرتی ہیں، انہیں محفوظ بناتی ہیں اور حوالے کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>آپ کا مختصر نام</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>آپ کی تجوری</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>اسے کھولنے کی %n کوشش ناکام رہی</numerusform>
            <numerusform>اسے کھولنے کی %n کوششیں ناکام رہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>ایک بنڈل آخر لکھا نہ جا سکا</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>منسوخ کلید کا ایک بنڈل الگ رکھا گیا</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>ایک بنڈل وصول کیا گیا</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>ایک کارڈ کی نئی کلید ہے</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>ایک کارڈ پر اعتماد ہے حالانکہ ایک فہرست اسے منسوخ کرتی ہے</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>ایک کارڈ ہٹایا گیا جسے کسی نے ملایا نہیں تھا</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>ایک کارڈ شامل کیا گیا</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>ایک کارڈ منسوخ کیا گیا</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>ثبوت کی ایک نقل بنائی گئی</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>ایک کٹ بنائی گئی</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>ایک کٹ استعمال میں لائی گئی</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>ایک کٹ ہٹائی گئی</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>ایک کٹ وصول کی گئی</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>ایک کٹ کا استعمال بند ہوا</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>کہانی کا ایک حصہ ہمیشہ کے لیے مٹایا گیا</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>ایک پاس فریز شامل کی گئی</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>ایک پاس فریز بدلی گئی</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>ایک پاس فریز کو نام دیا گیا</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>ایک پاس فریز ہٹائی گئی</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>ایک ریکارڈنگ ختم ہوئی</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>ایک ریکارڈنگ شروع ہوئی</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>ایک ریکارڈنگ کٹ گئی</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>اعتماد کی ایک فہرست بنائی گئی</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>اعتماد کی ایک فہرست وصول کی گئی</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>الگ رکھی گئی ایک کہانی اب گنی جاتی ہے</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>الگ رکھی گئی ایک کہانی مٹائی گئی</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>ایک کہانی شروع ہوئی</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>ایک کہانی مٹائی گئی</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>ایک کہانی پھر الگ رکھی گئی</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>ایک کہانی واپس لی گئی اور مٹائی گئی</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>ایک پوری کہانی دوسری معاون کو دی گئی</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>ایک پوری کہانی سنبھالی گئی</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>واپسی کے الفاظ ہٹائے گئے</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>واپسی کے ایسے الفاظ آزمائے گئے جو کسی کہانی کے نہیں</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>واپسی لکھی گئی</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>ایک اصل بغیر ڈھانپے آیا</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>ایک اصل بغیر ڈھانپے حوالے کیا گیا</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>بیک اپ لیا گیا</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>بیک اپ سے واپس لائی گئی</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>دیکھ بھال</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>جانچ ہوئی: سب ٹھیک تھا</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>جانچ ہوئی: کچھ خراب ہے</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>مٹایا گیا</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>اس کی اپنی نقل بنائی گئی</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>بتایا گیا کہ کیا وہ پہچانی جا سکتی ہے</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>دو نسخوں کے درمیان فیصلہ ہوا</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>فیصلہ ہوا کہ کس کی فہرستیں مانی جائیں</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>بحالی کے نئے حصے بنائے گئے</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولی گئی</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>بحالی کے حصوں سے کھولی گئی</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>کھولنا</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>تصویریں دیکھی گئیں</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>رسیدیں لکھی گئیں</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>بحالی کے حصے جانچے گئے</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>ایک تجوری بدل دی گئی تھی، اس کے پاس محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>خراب تجوری سے بچایا گیا</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>وہ اصل باہر جانے پر رضامند ہوئی</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>جو باہر جاتا ہے، اس پر اس نے رضامندی دی</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>اسے واپسی کے الفاظ دیے گئے</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>آئی ہوئی کہانیاں آگے بھیجی گئیں</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>کہانیاں حوالے کی گئیں</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>رساؤ کی جانچ کا جواب دیا گیا: یہ وہ نہیں ہے</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>تلاش کا اشاریہ نئے سرے سے بنایا گیا</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>تجوری کی کلید بدلی گئی</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>تجوری بنائی گئی</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>آئی ہوئی چیز الگ رکھی گئی، یا پھر گنی جاتی ہے</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>کیا گیا اور کیا آیا</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>اس کی رضامندی بدلی گئی</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>آپ کی اپنی کلیدیں بدلی گئیں</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>حصہ %1</translation>
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
        <translation>لاگ کی ایک سطر غائب ہے یا بدلی گئی ہے</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سرگرمی</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>اسے کوئی بھی پڑھ سکتا ہے۔ اس میں شناختی نمبر، اوقات اور یہاں کی کہانیوں کے نام ہیں۔</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>اس قسم کا ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>جدول کے طور پر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>فہرست کو جدول کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>کلیدیں رکھنے والے کسی نے ایسا کیا ہو سکتا ہے، یا کوئی صفحہ خراب ہوا: سب جانچیں۔</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>فہرست %1 میں ہے</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>لاگ %1 پر ہے۔ اسے لکھ کر کہیں اور رکھیں: بعد میں پتا چلے گا کہ کلیدیں رکھنے والے کسی نے لاگ بدلا یا نہیں۔</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>جو کھولا، حوالے کیا، مٹایا یا بدلا جاتا ہے، یہاں ساتھ ساتھ درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>%1 کو یہاں مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 کو یہاں مٹائیں؟</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>یہاں مٹائیں…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>جو کچھ باہر گیا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>رسید پڑھیں</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>وہ واپس لے رہی ہے…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 واپس لیں</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>تحریر، آواز اور تصویریں اس کمپیوٹر سے مٹ جاتی ہیں اور واپس نہیں لائی جا سکتیں۔ جو حوالے کیا گیا، انہی کے پاس رہتا ہے جن کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار میں</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>جب رسید آئے، اسے اس صفحے پر چھوڑیں۔ تب کہانی موصول دکھائی دے گی، اور آپ اسے یہاں مٹا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لی گئی</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation>ہر بات اس کی اپنی مرضی ہے۔ سب بعد میں بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>کم اختیارات</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>مزید اختیارات</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>یہاں نہیں رکھی جاتی: نشست ختم ہونے پر حوالے کی یا مٹائی جاتی ہے۔ کچھ بھی مٹانے سے پہلے آپ سے پوچھا جاتا ہے، زیادہ سے زیادہ اگلی بار قفل کھولنے پر۔</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>وہ کس پر رضامند ہے</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>کوئی پروگرام اسکرین کی تصویر لے، اس سے پہلے یہ کمپیوٹر آپ سے پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>ایسا کچھ نہیں ملا جو آپ کے کام کے نشان رکھتا ہو۔</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>اس کمپیوٹر پر ہر پروگرام اسکرین کی تصویر لے سکتا ہے۔ جنہیں آپ نہیں جانتیں انہیں بند کریں۔</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>یہ ونڈو اسکرین کی تصویروں اور ریکارڈنگ سے باہر رکھی جاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 ہمیشہ کے لیے مٹائیں؟</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>تبھی کریں جب آپ کو کسی اور راستے سے معلوم ہو کہ یہ اسی سے ہے جس کا نام ہے۔ تب یہ ملتی اور گنی جاتی ہے، رپورٹ میں آتی ہے اور آگے بھیجی جا سکتی ہے۔ کلید پر اعتماد نہیں رہتا، کسی کو رسید نہیں ملتی، اور آپ اسے پھر الگ رکھ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>یہاں سے اسے واپس نہیں لایا جا سکتا، اور پھر بھیجی جائے تو باہر رہتی ہے۔ تبھی کریں جب آپ کو معلوم ہو کہ یہ من گھڑت ہے۔</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>%1 کو گننے دیں؟</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>الگ رکھیں</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>الگ رکھی گئی: اس کی ضمانت کوئی نہیں دیتا</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>الگ ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>گننے دیں</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>گننے دیں…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>جس کلید سے دستخط ہوئے اس پر اب اعتماد نہیں: جس کے پاس وہ ہے، اس نے اسے گھڑا اور پرانی تاریخ ڈالی ہو سکتی ہے۔ یہ نہ گنی جاتی ہے، نہ ملتی ہے، نہ رپورٹ میں آتی ہے، نہ آگے جاتی ہے۔ جس نے بنائی بتاتے ہیں اس سے ایسے نمبر پر پوچھیں جسے آپ جانتی ہیں، پھر فیصلہ کریں۔</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 اب گنی جاتی ہے</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 پھر الگ رکھی گئی</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 مٹائی گئی</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n آواز</numerusform>
            <numerusform>%n آوازیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n تحریر</numerusform>
            <numerusform>%n تحریریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 مٹائیں</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>یہ نہ گنی جاتی ہے، نہ ملتی ہے، نہ آگے بھیجی جاتی ہے۔</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>یہ پھر سے کہانیوں میں ہے۔</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>اس پر دستخط کرنے والے کو کچھ نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>الگ رکھیں</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>الگ رکھی گئی</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>%1 کو گننے دیں</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>گننے دیں</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>گننے دیں…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 پڑھیں</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>یہ ایسی کلید کے دستخط سے آئیں جس پر اب اعتماد نہیں، اور کوئی رسید نہیں دکھاتی کہ یہ پہلے یہاں تھیں۔ ان کی ضمانت کوئی نہیں دیتا، اور یہ نہ گنی جاتی ہیں، نہ ملتی ہیں، نہ آگے جاتی ہیں۔ جس نمبر کو آپ جانتی ہیں اس پر پوچھیں کہ انہیں کس نے بنایا، پھر ہر ایک پر فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>%1 کے دستخط، %2 کو آئی</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>کوئی جس کا کارڈ یہاں نہیں</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1: اس سے پوچھ لیا گیا، ایسا ہی رہے گا</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>اس سے پھر پوچھیں</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>%1 کے لیے اس کی رضامندی</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>اس کی رضامندی…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>اس سے پوچھ لیا گیا، ایسا ہی رہے گا</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>یہ تجوری ایک خراب تجوری سے بچائی گئی، اور ان کہانیوں کا جو واپس لیا گیا تھا شاید کھو گیا۔ اس سے پوچھے بغیر ان کا کچھ باہر نہیں جاتا۔</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>یہ سب اس کمپیوٹر سے مٹ جاتا ہے اور واپس نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>بات چیت شروع کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 کو یہاں مٹائیں؟</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>یہ کہانی مٹائیں…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>کیا، کب اور کسے حوالے کیا گیا، یہ فہرست رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>ایک وقفہ</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>واپس آئیں</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>Enter یا Esc سے بھی واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>سب محفوظ ہے۔ جتنا وقت چاہیے، لیں۔</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>سب کچھ محفوظ نہیں ہو سکا۔ آپ کے لوٹنے پر یہ یہیں ہو گا۔</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>%n تصویر لی گئی</numerusform>
            <numerusform>%n تصویریں لی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرا</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>کیمرا بند کریں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>تصویر لیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1، پورے کا پورا۔ اسے کہیں اور رکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>تجوری کا %n صفحہ خراب ہے۔</numerusform>
            <numerusform>تجوری کے %n صفحے خراب ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>%n حصہ ہمیشہ کے لیے مٹایا گیا</numerusform>
            <numerusform>%n حصے ہمیشہ کے لیے مٹائے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>%n کہانی کا نام کھو گیا۔</numerusform>
            <numerusform>%n کہانیوں کے نام کھو گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>%n کہانی۔</numerusform>
            <numerusform>%n کہانیاں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>تب سے مٹائی گئی %n چیز مٹی رہتی ہے۔</numerusform>
            <numerusform>تب سے مٹائی گئی %n چیزیں مٹی رہتی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>سرگرمی لاگ کی ایک سطر غائب ہے۔</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>ایک آواز یا تصویر خراب ہے۔</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>بیک اپ لیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>بیک اپ واپس لایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>سب جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>سب کچھ پھر سے ڈھونڈا جا سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>%n کہانی میں تب سے رضامندی واپس لی گئی۔</numerusform>
            <numerusform>%n کہانیوں میں تب سے رضامندی واپس لی گئی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>مقفل کریں، اور کھولنے کے لیے بحال کاپی چنیں۔</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>دیکھا جا رہا ہے کہ کیا بچا ہے</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>تلاش کا اشاریہ نئے سرے سے بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>تجوری میں ان کا کچھ نہیں بچا۔</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>%n کہانی کا کچھ باہر نہیں جاتا جب تک اس سے پھر نہ پوچھا جائے؛ قفل کھولنے پر بتایا جاتا ہے کون سی۔</numerusform>
            <numerusform>%n کہانیوں کا کچھ باہر نہیں جاتا جب تک ان سے پھر نہ پوچھا جائے؛ قفل کھولنے پر بتایا جاتا ہے کون سی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>کہانی %1 کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>کہانی %1، حصہ %2 کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>ہر صفحہ پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>ہر آواز اور تصویر پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>بیک اپ پھر سے پڑھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>بحال کاپی</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>جو پڑھا جا سکتا ہے، محفوظ کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>کچھ خراب ہے جو نئی تجوری میں نئے سرے سے بنتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>%n حصے کا کچھ کھو گیا۔</numerusform>
            <numerusform>%n حصوں کا کچھ کھو گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>ایک آواز یا تصویر کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>سرگرمی لاگ کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>لوگوں کے کارڈوں کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>جو گیا اور آیا، اس کی فہرست کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>جس پر رضامندی تھی، اس کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>جو ڈھانپنا تھا، اس کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>جو لکھا گیا تھا، اس کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>یہاں کا سرگرمی لاگ بیک اپ کے لاگ سے آگے نہیں چلتا: دونوں میں سے ایک بدلا گیا۔</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>بیک اپ %1 لکھا اور پھر پڑھا گیا</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>بیک اپ واپس آ گیا، %1 میں</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>بحالی کے خانے کی نقل غائب ہے؛ اگلے آغاز پر پھر بن جاتی ہے۔</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>ڈیٹابیس بگڑا ہوا ہے۔</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>کلید کی فائل خراب ہے۔ بحالی کے حصے پاس رکھیں۔</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>تلاش کا اشاریہ خراب ہے؛ کچھ کھویا نہیں۔</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>تلاش کا اشاریہ نئے سرے سے بنایا گیا</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>دستخط کی کلیدیں کھو گئیں: سب کو اپنا نیا کارڈ دیں۔</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>یہ تجوری جیسی تھی ویسی ہے؛ اس میں اور نہ لکھیں۔</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>بیک اپ کھولا جا رہا ہے</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>جو پڑھا جا سکتا ہے، محفوظ ہو گیا، %1 میں</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>بیک اپ لکھا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>کہانیوں کا %n حصہ ابھی واپس رکھا جا سکتا ہے۔</numerusform>
            <numerusform>کہانیوں کے %n حصے ابھی واپس رکھے جا سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>بیک اپ ایک خفیہ فائل ہے جس میں اس تجوری کا سب کچھ ہے۔ یہ انہی پاس فریز اور بحالی کے حصوں سے کھلتی ہے۔ اسے ایسی یو ایس بی پر رکھیں جو کہیں اور رہتی ہو۔</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سرگرمی</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>تجوری کے لیے ایک خالی فولڈر</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>جو پڑھا جا سکتا ہے اس کے لیے ایک خالی فولڈر</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>زیادہ سے زیادہ اس وقت تک جب وہ باہر جانے والی چیز پر ہاں کہے، یا کہانی مٹائی جائے۔</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>بیک اپ اور حالت</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>بیک اپ واپس لائیں</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>سب جانچیں</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>%1 کو جانچا گیا: سب ٹھیک تھا۔</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>%1 کو جانچا گیا: کچھ خراب ہے۔</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>بیک اپ چنیں</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>فولڈر چنیں اور بحال کریں</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>%n حصہ ہمیشہ کے لیے مٹائیں؟</numerusform>
            <numerusform>%n حصے ہمیشہ کے لیے مٹائیں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>انہیں ابھی ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>ہر صفحہ، آواز اور تصویر پڑھی جاتی ہے۔ اس دوران آپ کام کرتی رہ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>کیا سب ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>یہ نئے فولڈر میں اپنی الگ تجوری بن کر جاتا ہے۔ یہ والی جیسی ہے ویسی رہتی ہے۔ بیک اپ کے بعد یہاں جو مٹایا یا واپس لیا گیا، وہ واپس نہیں آتا۔</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>نیا لینے کا وقت ہے۔</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>ابھی جانچا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>آخری بیک اپ %1 کو۔</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>تلاش کا اشاریہ نئے سرے سے بنائیں</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>کوئی نہیں۔ جو نکالا جاتا ہے، اسے کچھ عرصے تک واپس رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>نکالے گئے حصے</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>بیک اپ کی پاس فریز</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>مجھے یاد دلائیں جب آخری بیک اپ اس سے پرانا ہو</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بیک اپ بحال کریں…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>بیک اپ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>جو پڑھا جا سکتا ہے محفوظ کریں…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>دکھائیں کہ کیا کیا گیا</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>ابھی کوئی بیک اپ نہیں۔ یہ کمپیوٹر کھویا تو تجوری بھی کھو جائے گی۔</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>وہ ہمیشہ کے لیے مٹتے ہیں، اتنے عرصے بعد</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>وہ نشان چھوڑے بغیر مٹ جاتے ہیں اور واپس نہیں رکھے جا سکتے۔ ان کی کہانیاں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>تجوری کب کھلی، کیا باہر گیا، کیا مٹایا گیا، اور کس کلید سے۔</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 کی نئی کلید ہے</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>آٹھوں وہی ہیں</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>پھر پوچھیں</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>%1 کو ایسے نمبر پر فون کریں جسے آپ جانتی ہیں، یا ساتھ بیٹھیں۔ آٹھوں الفاظ یا ہندسے پوچھیں۔ دو یہاں چھوڑے گئے ہیں: جو سنیں وہی چنیں۔</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>بعد میں ملائیں</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>الفاظ ملائیں</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>شاید غلط سنا گیا۔ ایک بار پھر پوچھیں: اب دوسرے دو الفاظ چھوڑے گئے ہیں۔</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>شاید کسی نے بیچ میں دوسرا کارڈ رکھ دیا ہے۔ کسی پر اعتماد نہیں کیا گیا۔ %1 سے کارڈ ایک بار پھر، کسی اور راستے سے مانگیں۔</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>وہ لفظ اس کارڈ پر نہیں</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>پرانی کلید نے اس کے لیے دستخط کیے۔ اس کے الفاظ تھے: %1۔ نئے الفاظ مل جانے پر صرف نئی کلید چلتی ہے۔</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>یہ اس کارڈ کے الفاظ نہیں</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>وہ نہیں ملتے</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>لفظ %1 کون سا ہے؟</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>مجھ سے پھر رابطہ کریں</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>اسے اعداد و شمار میں گنیں</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>کسی سے اسے دور رکھیں</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>اسے اس تجوری میں رکھیں</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>اس دن کے بعد بھی اسے اس تجوری میں رکھیں</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>میری دکھائی تصویریں رکھیں</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>مجھے مدد کرنے والے کسی کے پاس بھیجیں</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>میری اپنی آواز شائع کریں</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>میری آواز بدل کر شائع کریں</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>میرے الفاظ میرے نام کے بغیر شائع کریں</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>تصویریں شائع کریں</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>میرے نام کے بغیر ایک جملہ نقل کریں</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>میری آواز ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>اسے فرضی نام سے آرکائیو بھیجیں</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>اسے میرے نام کے ساتھ آرکائیو بھیجیں</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>موٹا موٹا علاقہ عوامی نقشے پر دکھائیں</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>اسے عدالت میں ثبوت کے طور پر استعمال کریں</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>میں جو کہوں، لکھیں</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>ایسی بات کی جگہ جو اس پروگرام میں نہیں: یہ آخر میں آتی ہے۔</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>اس کی جگہ: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>”%1“ میں</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>پروگرام کے ساتھ آنے والا کوئی سوال نہیں پوچھا جاتا۔</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>باقی %n دکھائیں</numerusform>
            <numerusform>باقی %n دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>اب تک، %1 میں: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>اب تک: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>ریکارڈنگ ختم کریں</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>کام کہاں تک پہنچا</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>محفوظ کیے بغیر مقفل کریں</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>کام روکیں</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>روکا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>خانہ %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>بدلیں کہ %1 کیا ڈھانپتا ہے</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>اس تصویر میں ڈھکا ہوا</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>ابھی کچھ نہیں۔ ماؤس سے ایک خانہ بنائیں، یا N دبائیں۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>جو بچتا ہے: %1 ضرب %2 پکسل۔ Enter سے مکمل، Delete سے پوری تصویر رہتی ہے۔</translation>
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
            <numerusform>%n پرانی سطر</numerusform>
            <numerusform>%n پرانی سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>پرانی سطریں</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>کن ہاتھوں سے گزرا</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1، بیک اپ سے</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1، بچائی گئی</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>%n کہانی محفوظ ہوئی، %1 میں</numerusform>
            <numerusform>%n کہانیاں محفوظ ہوئیں، %1 میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>%n تحریر الگ کہانی میں ہے: وہ کس کی تھی، یہ کھو گیا۔</numerusform>
            <numerusform>%n تحریریں الگ کہانی میں ہیں: وہ کس کی تھیں، یہ کھو گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>ایک کہانی کا نام کھو گیا اور اب وہ %1 کہلاتی ہے۔</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>اب یہ فہرست میں پہلی ہے۔ خراب تجوری جیسی تھی ویسی ہے؛ اسے ابھی رکھیں۔</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>اب یہ فہرست میں پہلی ہے۔ بیک اپ کے بعد جو مٹایا گیا تھا، وہ اس میں پھر ہے: کچھ باہر جانے سے پہلے اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>کوئی کہانی پڑھی نہ جا سکی</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>ان کا کچھ نہیں کھویا۔ نئی تجوری اب فہرست میں پہلی ہے۔</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>کہانی %1، حصہ %2 کا کچھ کھو گیا۔</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>بیک اپ واپس آ گیا، %1 میں</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>نئی تجوری %1 میں ہے۔ بیک اپ ہو تو اسے واپس لائیں۔</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>دستخط کی کلیدیں کھو گئیں: سب کو اپنا نیا کارڈ دیں۔</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>%1 کا جو اس نے واپس لیا تھا، شاید کھو گیا: جب تک اس سے پھر نہ پوچھا جائے، کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>بیک اپ کے لیے ایک خالی فولڈر</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>جو پڑھا جا سکتا ہے اس کے لیے ایک خالی فولڈر</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>بیک اپ چنیں</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>قفل کھولنے پر جائیں</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>کیا کھو گیا</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 خراب ہے</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>جو پورا ہے، وہ سب نئی تجوری میں جاتا ہے۔ وہ نئی پاس فریز اور انہی بحالی کے حصوں سے کھلتی ہے۔ خراب والی صرف پڑھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>جو پورا ہے، وہ سب نئی تجوری میں جاتا ہے۔ وہ انہی پاس فریز اور بحالی کے حصوں سے کھلتی ہے۔ خراب والی صرف پڑھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>جہاں ہو سکے، بہتر ہے: جو پڑھا جا سکتا ہے محفوظ کریں، اس کا قفل کھولیں، اور وہاں بیک اپ اور حالت میں بیک اپ واپس لائیں۔ تب جو مٹایا گیا، مٹا رہتا ہے۔</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>بیک اپ واپس لائیں</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>بیک اپ چنیں…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>یہ نئے فولڈر میں اپنی الگ تجوری بن کر جاتا ہے۔ بیک اپ کے بعد جو آیا وہ اس میں نہیں، اور اس کے بعد جو مٹایا گیا وہ اس میں پھر ہے۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>بیک اپ کی پاس فریز</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>جو پڑھا جا سکتا ہے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>جو پڑھا جا سکتا ہے، نئی تجوری میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>آپ کا لکھا درست ہے، مگر تجوری کا ایک حصہ پڑھا نہیں جا سکتا، جیسا ڈسک یا یو ایس بی بگڑنے پر ہوتا ہے۔ کچھ بدلا نہیں گیا: ہر فائل اپنی جگہ ہے، پہلے کی طرح خفیہ۔</translation>
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
        <translation>%1 جو باہر نہیں گئے۔</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1، جیسا کہانی میں ہے۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>ایک آواز</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>جیسا آیا</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>جیسا یہاں ہے</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>صرف اس نسخے میں:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>پورا دکھائیں</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>آواز، %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>جہاں دونوں لیے جائیں، صرف وہ جو دونوں کہتے ہیں۔</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation>سب جیسا آیا</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>سب جیسا یہاں ہے</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>وصولی پر واپس</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>ہر خانے کے لیے چنیں کہ کون سا نسخہ درست ہے۔ دونوں جیسے آئے ویسے رہتے ہیں، اور جس نے بھیجا اسے بتایا جاتا ہے کہ ان کا کیا ہوا۔ جہاں دونوں لیے جائیں، وہ اسی پر رضامند تھی جو دونوں کہتے ہیں۔</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلہ ہوا</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>یہاں: %1۔ آیا تھا: %2۔</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>جو یہاں ہے وہی رکھیں</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>جو یہاں سنایا گیا وہی رکھیں</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>آواز چلائیں، یا روکیں</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>دونوں کو ملائیں</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>دوسرا نسخہ لیں</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دو نسخے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>آخری انتخاب پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>اب سے یہ گنا جاتا ہے: %1۔ بھیجنے والوں کی رسیدیں باقی ہیں؛ انہیں وصولی میں لکھیں۔</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>کیا مختلف ہے</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>یہاں جو سنایا گیا ویسا ہی رہتا ہے: اس کی آوازیں اور تصویریں، آپ نے جو ڈھانپا اور اس کی اپنی ہاں اسی سے جڑی ہیں۔ دوسرے نسخے میں جو درست ہے، اسے کہانی میں لکھیں۔ بھیجنے والے کو بتایا جاتا ہے کہ وہ الگ رکھا گیا۔</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>دو نسخے</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>%1 دو نسخوں میں آئی</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>%1 یہاں سنائی گئی اور مختلف صورت میں آئی</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، نسخہ %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>دونوں جیسے آئے ویسے رکھے ہیں۔ آپ کے فیصلے تک جو یہاں ہے وہی گنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>ملائیں اور فیصلہ کریں</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>%1 کے نسخے ملائیں</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>یہاں: %1۔ آیا تھا: %2۔</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>اس نام سے جانی جاتی ہے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>حصہ %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>وہ رضامند ہوئی</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>کیا ڈھکا ہے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>یہاں ملائی گئی</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>یہاں سنائی گئی</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>نامعلوم کلید</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>اعتماد کی ایک فہرست</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>اس کے بعد، جو صرف اسی فہرست میں ہے، اس پر اعتماد نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>اسے %1 کو دیں</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>یہ %n ایسی کلید پر بھی اعتماد ختم کرتی ہے جس پر آپ کو اب اعتماد نہیں۔</numerusform>
            <numerusform>یہ %n ایسی کلیدوں پر بھی اعتماد ختم کرتی ہے جن پر آپ کو اب اعتماد نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>یہ %1 تک ویسی ہی رہتی ہے جیسی بنائی گئی، اور اس میں ہیں: %2۔ چنیں کہ اور کسے ملے۔</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>کٹ %1، نمبر %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>کوئی نہ بنائیں</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>یہاں ایسا کوئی قابلِ اعتماد نہیں جسے آپ دے سکیں۔ پہلے الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>اعتماد کی فہرست %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>کٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>کسے ملتی ہے</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>اس میں کون ہے: ہر وہ شخص جس کے الفاظ آپ نے ملائے، سوائے ان کے جنہیں آپ چھوڑ دیں۔ جو اسے مانتا ہے وہ ہر ایک کو یہاں لکھے کردار کے حقوق دیتا ہے، کارڈ کچھ بھی کہے۔</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>جیسی آپ نے پہلے بنائی، مزید لوگوں کے لیے</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>بس یہی باہر جاتا ہے</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>یہ حصے جانچیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>کیا بحالی کے حصے محفوظ ہیں؟</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>نئے حصے بنائیں</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>نئے حصے پرانے حصوں کی جگہ لیتے ہیں، جو تب کچھ نہیں کھولتے۔</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>ابھی کسی نے نہیں دکھایا کہ وہ لکھ لیے گئے۔ ان کے بغیر، پاس فریز کھوئی تو تجوری کھوئی۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>وہ کھو گئے</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>بیک اپ، اور بیک اپ پروگرام کی بنائی نقلیں نہیں مٹیں: انہیں بھی تلف کریں۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>تجوری مٹائی جا رہی ہے</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>اس کی کلیدیں تلف ہیں، اور اس کا باقی سب بھی۔</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>تجوری مٹ گئی</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>یہ فائلیں ہٹائی نہ جا سکیں؛ کلیدوں کے بغیر انہیں کوئی نہیں پڑھ سکتا: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>اس ڈسک نے ہر فائل پر اوپر سے لکھنے نہیں دیا۔ وہ ہٹا دی گئیں۔</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>ایک ریکارڈنگ چل رہی ہے۔ اس کے ختم ہونے پر یہ بند ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل ہے</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>مقفل ہے، مگر سب کچھ ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>جاری کام مکمل کیا جا رہا ہے۔ پھر یہ بند ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 اور مزید</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n حوالے کرنے کے بعد بدلی</numerusform>
            <numerusform>%n حوالے کرنے کے بعد بدلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n کبھی حوالے نہیں کی گئی:</numerusform>
            <numerusform>%n کبھی حوالے نہیں کی گئیں:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n دوسروں سے موصول</numerusform>
            <numerusform>%n دوسروں سے موصول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>اس تجوری میں %n کہانی</numerusform>
            <numerusform>اس تجوری میں %n کہانیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>ایک بیک اپ لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>یہ تجوری مٹائیں</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>کبھی بیک اپ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>پہلے کلیدیں تلف ہوتی ہیں، پھر باقی سب۔ اسے کچھ بھی واپس نہیں لاتا، نہ پاس فریز نہ حصے۔ بیک اپ اور نقلیں نہیں مٹتیں: انہیں خود تلف کریں۔ SSD یا یو ایس بی میں ایسے ٹکڑے رہ سکتے ہیں جنہیں کلیدوں کے بغیر کوئی نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>پہلے لفظ لکھیں۔ کچھ مٹایا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>یہ لفظ لکھیں: ”%1“</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>کیا کھو جائے گا</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1. %2</source>
        <comment>%1: what happened, %2: what to do</comment>
        <translation>%1۔ %2</translation>
    </message>
    <message>
        <source>A choice reads like one that is there already</source>
        <translation>ایک اختیار پہلے سے موجود اختیار جیسا پڑھا جاتا ہے</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>بنڈل کی ایک تاریخ ممکن نہیں</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>بنڈل کی ایک دستاویز پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>بنڈل کی ایک دستاویز کی شکل درست نہیں</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>بنڈل کی ایک دستاویز میں تہیں بہت زیادہ ہیں</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>بنڈل کی ایک دستاویز سادہ متن نہیں</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>بنڈل کی ایک دستاویز بہت بڑی ہے</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>بنڈل کی ایک دستاویز ایک ہی بات دو بار کہتی ہے</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>بنڈل کی ایک فائل کا نام ایسا ہے جس کی اجازت نہیں</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>بنڈل کی ایک فائل وہ نہیں جو اس کا نام کہتا ہے</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>بنڈل کی ایک فائل بہت بڑی ہے</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>بنڈل کی ایک فائل بدلی گئی ہے</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>بنڈل جس فائل کا نام لیتا ہے، وہ غائب ہے</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>فلم میں جو دکھائی دے وہ سامنے آ جائے گا۔ پہلے کسی اور پروگرام سے اس کی آواز نکالیں۔</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>کٹ میں {where} نام کا حصہ نہیں ہوتا</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>اس نام کی کٹ یہاں ہے، اور وہ {name} کی ہے</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>اس نام کی کٹ یہاں ہے، {name} کی ایسی کلید سے جس پر اعتماد نہیں</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>ان کی اس سے نئی فہرست یہاں پہلے سے ہے</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>بنڈل پروگرام کے نئے نسخے نے بنایا</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>یہ تجوری پروگرام کے نئے نسخے نے بنائی</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>بنڈل کے ایک عدد کی اجازت نہیں</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>دستاویز کا ایک صفحہ ہٹایا گیا تھا، اور فائل اسے واپس لے آئے گی</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>ایک حصے میں {limit} حروف ہو سکتے ہیں۔ نئے حصے میں آگے لکھیں۔</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>بنڈل کا ایک حصہ پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>پروگرام کا ایک حصہ نہیں ہے: {missing}۔ جو اس کی پہچان بتائے، اپنی آنکھوں سے ڈھونڈیں۔</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>اس تجوری کا ایک حصہ غائب ہے</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>ہر بنڈل میں ہونے والا ایک حصہ غائب ہے</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>ایک تصویر دیکھی نہیں گئی</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>بنڈل کی ایک تصویر یا آواز پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>بنڈل کی ایک تصویر یا آواز خراب ہے</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>بنڈل سے ایک تصویر یا آواز غائب ہے</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>ایک تصویر یا آواز وہ نہیں جو کہانی کہتی ہے</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>{name} کے بارے میں آپ کے فیصلے کے خلاف ایک فہرست کہتی ہے</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>ایک حصے میں {expected} ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>دستخط کی ایک کلید پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>بنڈل کی ایک کہانی اپنی ہی بات کاٹتی ہے</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>بنڈل کی ایک کہانی اپنے اصل کے بارے میں اپنی ہی بات کاٹتی ہے</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>آگے بھیجی گئی کہانی وہ نہیں جس پر دستخط ہوئے تھے</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>یہاں سنائی گئی کہانی جیسی ہے ویسی رہتی ہے</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>ایک تحریر خالی ہے</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>ایک تحریر میں کٹ کی زبان نہیں</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>تحریری متن میں {limit} ہو سکتے ہیں۔ کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>تحریری متن میں {limit} ہو سکتی ہیں۔ لمبی سطریں لکھیں۔</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>اس فولڈر میں ابھی ایک تجوری بن رہی ہے</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>واپسی کے {count} الفاظ ہوتے ہیں</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>سال کافی ہے۔ ایسا چنیں جو آ چکا ہو، اور مہینہ اگر اسے معلوم ہو۔</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>اسے ہٹانے سے پہلے دوسری پاس فریز شامل کریں۔</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>دوسرے لوگوں کے کارڈ شامل کریں۔</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>کمپیوٹر کی ترتیبات میں اس کی اجازت دیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>اس تجوری کی جگہ دوسری فائل رکھ دی گئی</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>نمبر {number} کی دوسری کٹ یہاں ہے</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>دوسری پاس فریز کا نام پہلے سے یہی ہے</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>دوسرا پروگرام کیمرا استعمال کر رہا ہے</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>شاید دوسرا پروگرام اسے استعمال کر رہا ہے، یا یہ کمپیوٹر اس کی اجازت نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>شاید دوسرا پروگرام اسے استعمال کر رہا ہے۔</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>دوسری فہرست اس پر اعتماد نہیں کرتی جس کی فہرست میں یہ کارڈ ہے۔ پہلے اس پر فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>نمبر {serial} کی دوسری فہرست یہاں پہلے سے ہے</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>نیا مانگیں۔</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>کارڈ مانگیں، اور اسے ترتیبات میں شامل کریں۔</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>وہ کوڈ مانگیں جو لوگ میں ”آپ کا کارڈ“ کے طور پر ہے۔</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>پہلے اس سے پوچھیں، شروع کرنے سے پہلے میں۔</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>کارڈ کے مالک سے کارڈ پھر مانگیں، اور الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>رابطہ کار سے نئی فہرست مانگیں، یا الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>اس شخص سے نیا کارڈ مانگیں۔</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>اسے اپنی فائل میں بدلیں اور پھر چنیں۔</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>دیکھیں کہ یو ایس بی لگی ہے اور آپ فائل کھول سکتی ہیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>دیکھیں کہ وہ اسی کے لیے لکھے گئے تھے۔</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>حصے ایک بار جانچیں، یا نئے بنائیں۔ پھر تجوری کی کلید بدلیں۔</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>ہجے دیکھیں۔ کچھ ڈھانپا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>موجود فہرستوں میں اختیارات بڑھائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>پہلے آواز بدلنے کا طریقہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ایک فائل چنیں۔</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>مصنوعی آواز کے لیے زبان چنیں۔</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>درست قسم کا حصہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>{least} سے {most} تک کا سر چنیں۔</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>اس کے اختتام سے پہلے کا وقت چنیں۔</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>دوسری فائل چنیں۔</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>دوسرا فولڈر چنیں، یا دیکھیں کہ یو ایس بی بند تو نہیں۔</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>دوسری قسم چنیں۔</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>اس کے لیے دوسری زبان چنیں، یا الفاظ خود بلند آواز سے پڑھیں۔</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>اس کے لیے دوسری زبان چنیں۔</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>دوسرا نام چنیں، مثلاً پیچھے ایک عدد کے ساتھ۔</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>دوسرا چنیں۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>چنیں کہ یہ کس کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>فارم میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>فہرست میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>اس کے ہجوں میں سے ایک چنیں۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>وہ ریکارڈنگ چنیں جس میں آپ نے اسے بلند آواز سے پڑھا۔</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>چنیں کہ کیا باہر جائے۔</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>چنیں کہ اسے کون کھول سکے گا۔</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>ایک منٹ میں {least} سے {most} الفاظ چنیں۔</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>وہ پروگرام بند کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>ہر ایک کو اپنے لکھے سے ملائیں۔</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>اسے اپنے لکھے سے ملائیں۔</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>پہلے اس شخص کے ساتھ اس کے الفاظ ملائیں، ترتیبات میں۔</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>پورا حصہ ملائیں، الفاظ کی ترتیب بھی۔</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>فیصلہ کرنے سے پہلے اس شخص کے ساتھ الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>ایک جوڑیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>انہیں جوڑیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>فائل میں درست کریں، اور فائل پھر شامل کریں۔</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>اسے ٹکڑوں میں کاٹیں، پھر ایک ایک کر کے شامل کریں۔</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>پہلے طے کریں کہ اس کارڈ پر آپ کا اعتماد رہے گا یا نہیں۔</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>اس نسخے سے کچھ حوالے نہ کریں۔ اسے بنانے والوں کو بتائیں۔</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>اسے تصویر کے اوپر بنائیں۔</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>ہر فائل جیسی تھی ویسی چھوڑی گئی۔ فولڈر کی نقل بنائیں، پھر بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>باقی سب کام کرتا ہے۔ اسے واپس پانے کے لیے پروگرام پھر سے انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>سب پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>ابھی فائلیں محفوظ طریقے سے پڑھی نہیں جا سکتیں</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>اسے مکمل کریں، پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>{least} سے {most} تک درکار ہو سکتے ہیں، زیادہ سے زیادہ {limit} میں سے۔</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>اس کے نام کا اور حصہ دیں۔</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>یہ اس ثبوت کے بغیر آئی جو بتاتا ہے کہ کس نے دستخط کیے۔ اس کی معاون سے پھر حوالے کرنے کو کہیں۔</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>یہاں اسے پڑھا جا سکتا ہے، بدلا نہیں۔</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>یہ جلد سے جلد آج اور زیادہ سے زیادہ {limit} دن میں ختم ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>اس میں زیادہ سے زیادہ {limit} لوگ ہو سکتے ہیں۔ کچھ کو چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>یہ {hours} گھنٹے بعد ختم ہوئی، اور سب رکھا گیا ہے۔ دوسری شروع کریں۔</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>یہ {since} سے کھلی ہے (عمل {process})۔ پہلے وہاں مقفل کریں۔ چھپانے کے بعد، کام ختم ہونے تک ذرا رکیں۔</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>یہ {since} سے کھلی ہے۔ پہلے وہاں مقفل کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>اس میں {limit} سے زیادہ بائٹ ہیں۔ کچھ چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>اس میں ایسے اصل ہیں جنہیں یہاں کے سب کو دینے پر وہ رضامند نہیں ہوئی</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>اس میں اصل ہیں، اور وہ نام لے کر رضامند نہیں ہوئی کہ وہ {who} کو ملیں۔ یہ جیسی دستخط ہوئی ویسی ہی آگے جاتی ہے، یا بالکل نہیں۔</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>اس میں {limit} ہو سکتے ہیں۔ دوسری کہانی شروع کریں۔</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>اس میں {limit} ہو سکتے ہیں۔ پہلے ایک ہٹائیں۔</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>یہ پہلے سے اپنا الگ اندراج ہے</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>یہ یہاں ہے: {where}۔ اسے اپنی فائل میں بدلیں اور پھر چنیں۔</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>یہ یہاں ہے: {where}۔ کوئی ان میں فرق نہ کر سکے گا۔</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>یہ ویسا نہیں جیسے کٹ لکھی جاتی ہے۔ کیسے، یہ دیکھنے کو مثال محفوظ کریں۔</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>طے نہیں کہ {name} کی ضمانت کون دیتا ہے</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>اسے مزید لوگوں کو نہیں دیا جاتا۔ نئی بنائیں۔</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>شاید یہ خراب ہے۔ جہاں سے آئی وہاں سے پھر نقل کریں۔</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>شاید یہ مٹایا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>شاید اسے ہٹایا گیا، یا یو ایس بی نکالی گئی۔ اسے پھر چنیں۔</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>شاید اسے ہٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>اس میں {limit} حروف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>یہ بتاتی ہے کہ وہ کلید کس کی تھی، اور کہ وہ اب نہیں گنی جاتی۔</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>اس دوران اس پر فیصلہ ہوا، اسے واپس لیا گیا یا مٹایا گیا۔</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>یہ آگے نہیں بھیجی گئی</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>اسے چھوا نہیں گیا۔ دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>اسے استعمال نہیں کیا گیا۔ اس کی ایسی نقل واپس رکھیں جس پر آپ کو اعتماد ہے۔</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>اسے رد کیا گیا، اور کچھ چھوا نہیں گیا۔</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>اسے رد کیا گیا، اور کچھ چھوا نہیں گیا۔ اس سے محتاط رہیں۔</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>اس پر ایسے طریقے سے دستخط ہوئے جو ہم استعمال نہیں کرتے</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>اس پر ایسی قسم کی کلید سے دستخط ہوئے جو ہم استعمال نہیں کرتے</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>شاید اس کی یو ایس بی یا ڈسک نکالی گئی۔ اسے واپس لگائیں اور آگے بڑھیں: جو محفوظ ہوا وہ اس پر ہے، اور اس کے بعد آپ کا لکھا یہیں ہے۔</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>JPEG، PNG، WebP، HEIC، AVIF، GIF، BMP، TIFF اور PDF چلتے ہیں۔ اسے ان میں سے کسی میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>اس کا زیادہ حصہ رکھیں، یا اتنی چھوٹی نہ کریں۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>سطر {line} میں ایسا وقت نہیں جو پڑھا جا سکے</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>پہلے وہاں مقفل کریں۔ چھپانے کے بعد، کام ختم ہونے تک ذرا رکیں۔</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>مقفل کریں، اپنی پاس فریز سے کھولیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>ہر لفظ پھر دیکھیں۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>اسے حرف بہ حرف دیکھیں۔</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>اسے حرف بہ حرف دیکھیں۔ لفظ پہچاننے کے لیے چار حروف کافی ہیں۔</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>اسے چھوٹا کریں، پھر شامل کریں۔</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>مزید حصے درکار ہیں</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>ایک سے زیادہ کہانیاں ایسے شروع ہوتی ہیں</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>کوئی کیمرا نہیں ملا</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>اس تصویر پر کوئی کوڈ پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>کوئی نقل نہیں بنی۔</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>کوئی نقل نہیں بنی۔ اس کی معاون کے پاس یہ پوری ہے۔</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>جن کے پاس یہ ہے ان کے لیے کوئی فائل نہیں بن سکتی</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>اس نام کے لیے اس سے بڑا نمبر نہیں بچا۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>کوئی اسپیکر یا ہیڈفون نہیں ملا</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>کوئی مائیکروفون نہیں ملا</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>موصول ہونے والا کوئی ایک ہی بنڈل {name} نہیں کہلاتا</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>کسی پاس فریز کا یہ نام نہیں</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>ابھی ایسی کوئی پاس فریز معلوم نہیں جو رہ سکے</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>کوئی فہرست {name} کو منسوخ نہیں کرتی</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>یہاں کی کوئی کہانی ان الفاظ کی نہیں</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>کوئی کہانی چنی نہیں گئی</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>ان میں کسی کا ایسا کارڈ نہیں جس پر یہاں اعتماد ہو۔ لوگ دیکھیں۔</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>کسی نے ابھی یہ آواز لکھی نہیں</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>یہ الفاظ ابھی کوئی نہیں بولتا</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>کوئی چنا نہیں گیا</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>اسے کوئی نہیں لے گا۔ نئی بنائیں۔</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>آپ کی ابھی کی کلیدوں سے کوئی نہیں بنا۔ نیا بنائیں۔</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>اس میں کچھ نہیں، یا صرف اس کے سوال چلنے ہیں اور کوئی ہے نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>کچھ چنا نہیں گیا</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>اس کمپیوٹر سے کچھ باہر نہیں گیا۔ کہانی چھوڑ دیں، یا اس سے پھر پوچھیں۔</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>کچھ باہر نہیں گیا، اور اس کہانی کا کچھ نہیں جائے گا۔</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>کچھ باہر نہیں گیا۔</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>کچھ باہر نہیں گیا۔ شروع کرنے سے پہلے میں اس سے {who} کے بارے میں پوچھیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>کچھ باہر نہیں گیا۔ شروع کرنے سے پہلے میں اس سے {name} کے بارے میں نام لے کر پوچھیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>کچھ باہر نہیں گیا۔ شروع کرنے سے پہلے میں اس سے پوچھیں، یا کہانی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>کچھ باہر نہیں گیا۔ اسے محفوظ بنائیں میں ڈھانپیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>کچھ باہر نہیں گیا۔ محفوظ بنائیں میں ہر نشان پر فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>کچھ باہر نہیں گیا۔ اسے اصل کے بغیر حوالے کریں۔</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>کچھ باہر نہیں گیا۔ یہ جیسی آئی ویسی ہی آگے جاتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>کچھ باہر نہیں گیا۔ محفوظ بنائیں میں دیکھیں اور فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>کچھ باہر نہیں گیا۔ محفوظ بنائیں میں دیکھیں۔</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>کچھ باہر نہیں گیا۔ ایک بنڈل {limit} لوگوں کے لیے ہو سکتا ہے۔ دوسرا بنائیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>کچھ باہر نہیں گیا۔ صفحہ واپس رکھیں، یا اس کے باقی صفحے بھی ہٹائیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>کچھ باہر نہیں گیا۔ محفوظ بنائیں کے آخر میں اسے دکھائیں یا پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>کچھ باہر نہیں گیا۔ اسے بتائیں کہ کیا بغیر ڈھانپے باہر جاتا ہے، اور پوچھیں۔</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>کچھ باہر نہیں گیا۔ پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>اب اور کچھ محفوظ نہیں ہو رہا، اور پاس میں جگہ نہیں۔ یہ ونڈو کھلی رکھیں، تجوری کے فولڈر کے پاس جگہ بنائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>اس کہانی کا کچھ الگ نہیں رکھا</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>اس کہانی کا کچھ فیصلے کے انتظار میں نہیں</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>یہاں کچھ بدلا نہیں گیا۔ پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>یہاں کچھ بدلا نہیں گیا۔ ذرا رکیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>کچھ بدلا نہیں گیا۔ اس شخص سے نیا کارڈ مانگیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>کچھ بدلا نہیں گیا۔ تجوری جانچیں، یا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>کچھ بدلا نہیں گیا۔ پرانا بیک اپ چنیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>کچھ بدلا نہیں گیا۔ دوسری فائل چنیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>کچھ بدلا نہیں گیا۔ اس کے بجائے اعتماد ختم کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>کچھ بدلا نہیں گیا۔ وہ اس فہرست کے ساتھ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>کچھ بدلا نہیں گیا۔ اسی نسخے سے کھولیں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>کچھ بدلا نہیں گیا۔ اس کی نقل واپس رکھیں، یا بحالی کے حصے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>کچھ بدلا نہیں گیا۔ اسے تجوری کے پاس واپس رکھیں، یا بحالی کے حصے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>کچھ بدلا نہیں گیا۔ غائب فائل واپس رکھیں، یا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>کچھ بدلا نہیں گیا۔ ریکارڈنگ اور بیک اپ ختم ہونے پر پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>کچھ بدلا نہیں گیا۔ {mebibytes} MB خالی ہونے چاہییں۔ جگہ بنائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>کوئی فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>کوئی فیصلہ نہیں ہوا۔ نسخے پھر کھولیں اور ایک بار اور دیکھیں۔</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>کچھ کھویا نہیں۔ دوسری جگہ چنیں، یا exFAT والی یو ایس بی۔</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>کچھ کھویا نہیں۔ دوسری جگہ چنیں، یا دیکھیں کہ یو ایس بی بند تو نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>کچھ کھولا نہیں گیا۔ اعتماد کے ذریعے سے پروگرام پھر انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>کچھ پڑھا نہیں گیا۔ دوسری چنیں، یا اس کی جگہ نقل رکھیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>کچھ وصول نہیں کیا گیا، اور کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>کچھ وصول نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ پروگرام کا نیا نسخہ شاید اسے پڑھ سکے۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ بھیجنے والے سے کہیں کہ اسے آپ کے نام کرے۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ بھیجنے والے سے کہیں کہ فائل پھر بنا کر بھیجے۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ بھیجنے والے سے پوچھیں کہ کیا یہ فائل اس نے بنائی۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ جس نے بنایا اس سے نیا مانگیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ پہلے لوگ میں الفاظ ملائیں اور ان کی فہرستیں مانیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ جہاں سے آئی وہاں سے فائل پھر نقل کریں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ اس دن فائل یہاں پھر چھوڑیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ مقفل کریں، کھولیں، اور پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ اگر یہ والی چلانی ہے تو پہلے وہ ہٹائیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ بھیجنے والے کو فوراً بتائیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ جو یہاں ہے اس کا نمبر {serial} ہے۔</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>کچھ لکھا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>کچھ لکھا نہیں گیا۔ خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>کچھ لکھا نہیں گیا۔ دوسرا نام یا دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>کچھ لکھا نہیں گیا۔ ایک بار میں کم آگے بھیجیں۔</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>نمبر {number} یہاں ہے۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>ایک سطر میں، زیادہ سے زیادہ {limit} حروف۔</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>اعتماد کی فہرستیں صرف رابطہ کار یا آرکائیو بناتے ہیں۔</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>صرف تصویر تراشی یا چھوٹی کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>صرف آواز میں وہ لہجہ ہے جس پر فیصلہ کرنا ہو۔</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>یہاں صرف ایک جواب درست بیٹھتا ہے</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>صرف رابطہ کار یا آرکائیو کی فہرستیں مانی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>صرف ساکن تصویریں لی جا سکتی ہیں۔ ہر اہم لمحے کا اسکرین شاٹ لیں۔</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>جس نے اسے لکھا، صرف وہی اسے واپس لے سکتی ہے۔</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>کٹ صرف رابطہ کار یا آرکائیو کی تجوری بناتی ہے۔</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>صرف وہی لکھا جا سکتا ہے جو آواز میں کہا گیا۔</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>اسے دوسرے پروگرام میں کھولیں، پاس ورڈ کے بغیر محفوظ کریں، پھر شامل کریں۔</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>کھولنے میں {mebibytes} MB لگتے ہیں۔ دوسرے پروگرام بند کریں اور پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>تجوری میں دوسرا کام جاری تھا</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>اس کمپیوٹر پر تصویروں میں ڈھونڈا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>یو ایس بی لگائیں، یا وہ فولڈر چنیں جہاں تجوری اب ہے۔</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>فائل پڑھنے میں بہت وقت لگا</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>اسے سادہ متن (UTF-8) میں محفوظ کریں، پھر شامل کریں۔</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>بتائیں کہ پاس فریز کس کی ہے</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>دیکھیں کہ فائل اسی آواز کی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>ڈھانپنے کے لیے الفاظ چنیں۔</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>حصہ {share} دوسرے مجموعے کا ہے</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>حصہ {share} میں {count} الفاظ ہیں</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>حصہ {share} دوسرے پروگرام نے بنایا</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>حصہ {share}: ایک سے زیادہ الفاظ غلط ہیں</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>حصہ {share}: لفظ {place} دوسرا ہے</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>حصہ {share}: لفظ {place} فہرست میں نہیں</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>وہ رضامند نہیں ہوئی کہ یہ اصل آپ کے پاس ہوں</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>وہ رضامند نہیں ہوئی کہ یہ کہانی جوں کی توں آپ کے پاس ہو</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>وہ رضامند نہیں ہوئی کہ یہ جوں کی توں اس شخص کے پاس ہو</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>وہ اسے بانٹنے پر رضامند نہیں ہوئی</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>وہ اس پر رضامند نہیں ہوئی</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>وہ نام لے کر رضامند نہیں ہوئی کہ یہاں کے ہر شخص کو اصل ملیں</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>اس نے ان لوگوں کے لیے ان اصل پر ہاں نہیں کہا</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>جو باہر جاتا ہے، اس پر اس نے ہاں نہیں کہا</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>اس نے اپنی رضامندی واپس لے لی ہے</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>اس نے اسے واپس لے لیا۔ جو آیا تھا، یہاں مٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>اس نے کہانی واپس لے لی۔</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>جو لکھا ہے، دستخط اس سے الگ کسی نے کیے</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>شاید کسی نے فائل بدل دی۔ اسے چھوا نہیں گیا۔ بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>اس دوران کچھ اور آ گیا</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>جو ثابت کرے کہ کہانی پر کس نے دستخط کیے، وہ غائب ہے</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>کچھ کم ہے، بہت لمبا ہے یا کٹ میں نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>کچھ پر ابھی فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>آپ کا ڈھانپا ہوا کچھ شاید پڑھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>سطر {line} سے شروع ہونے والے حصے میں کچھ دو بار ہے</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>آپ کا ڈھانپا ہوا کچھ اب بھی پڑھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>اس کمپیوٹر پر آواز کام نہیں کرتی</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>اسے پھر لیں: سیدھی، صاف، کوڈ کے پورے سفید کنارے کے ساتھ۔</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>جن کے پاس یہ ہے ان سے واپس لیں۔</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>مزید الفاظ لیں، یا تجویز کردہ۔</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>پہلے ایک ہٹائیں۔</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>یہ پاس فریز نہیں</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>الفاظ کی تعداد درست نہیں</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>ایک بنڈل کے لیے اتنے لوگ بہت ہیں</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>خانہ تصویر سے باہر ہے</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>بنڈل پچھلے والے کے سلسلے میں نہیں</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>بنڈل میں آپ کا نام پڑھنے والے کے طور پر نہیں</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>بنڈل وقت سے پہلے ختم ہوتا ہے</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>بنڈل پوری کہانی ایک سے زیادہ لوگوں کو دیتا ہے</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>بنڈل اپنے اختتام کے بعد بھی چلتا ہے</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>بنڈل کی شکل ایسی ہے جسے ہم نہیں جانتے</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>بنڈل میں ایسا حصہ ہے جس کا نام اس کی فہرست میں نہیں</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>بنڈل میں ایسی فائل ہے جس کا نام اس کی فہرست میں نہیں</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>بنڈل میں ایسی تصویر یا آواز ہے جو کسی کہانی کی نہیں</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>بنڈل میں ایسا کچھ ہے جسے بانٹنے پر وہ رضامند نہیں ہوئی</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>بنڈل میں ایسا کچھ ہے جو فائل نہیں</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>بنڈل میں بہت زیادہ فائلیں ہیں</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>بنڈل میں ایسا ہے جو اس میں نہیں ہونا چاہیے</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>بنڈل کسی اور کے لیے ہے</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>بنڈل ایسی قسم کا ہے جسے ہم نہیں جانتے</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>بنڈل دوسرے نسخے میں باندھا گیا ہے</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>بنڈل ایسی شکل استعمال کرتا ہے جسے ہم نہیں جانتے</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>بنڈل ایسے طریقے سے جانچا گیا جو محفوظ نہیں</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>کیمرا کھولا نہ جا سکا</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>کیمرے نے جواب دینا بند کر دیا</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>کیمرا آدھے گھنٹے چالو رہا، اور بند کیا گیا</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>کیمرا ہٹ گیا</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>{name} کا کارڈ ابھی ملایا نہیں گیا</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>{name} کا کارڈ یہاں صرف ایک فہرست سے ہے</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>{name} کے کارڈ پر اب اعتماد نہیں</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>{name} کا کارڈ رہتا ہے</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>{name} کا کارڈ منسوخ کیا گیا</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>کارڈ پر اس کے مالک کے دستخط نہیں تھے</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>کارڈ پر اعتماد نہیں کیا گیا۔ اس شخص کو ایسے نمبر پر فون کریں جسے آپ جانتی ہیں۔</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>کارڈ کا پتا استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>کارڈ کی پچھلی کلید نے اس کے لیے دستخط نہیں کیے</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>اس تصویر کا کوڈ کارڈ نہیں</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>اس کے ساتھ آئی رضامندی سب چنے ہوئے لوگوں تک نہیں پہنچتی۔</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>اصل کے ساتھ کا تحویل نامہ ان سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>مظاہرے میں ایک رساؤ ملا: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>دستاویز پاس ورڈ مانگتی ہے</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>دستاویز میں بہت زیادہ صفحے ہیں</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>بنڈل کی دستاویزات بہت بڑی ہیں</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>فائل نے اسے پڑھنے والے کو توڑ دیا</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>فائل سطر {line} میں پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>فائل میں سادہ متن نہیں</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>فائل اجازت سے زیادہ لوگوں کے لیے بند کی گئی ہے</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>فائل نئے طریقے سے بند کی گئی ہے</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>فائل ایسے طریقے سے بند کی گئی ہے جو ہم استعمال نہیں کرتے</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>فائل کٹ گئی یا بدلی گئی</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>فائل کی مہر کسی بھی اصلی سے بڑی ہے</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>بنڈل کی فائلیں غلط ترتیب میں ہیں</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>کلید کی فائل کسی بھی اصلی سے زیادہ مانگتی ہے</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>اس تجوری کی کلید کی فائل خراب ہے</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>اس تجوری کی کلید کی فائل غائب ہے</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>کارڈ کی کلید استعمال نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>اس تجوری کی کلیدیں کہیں اور بدلی جا رہی ہیں</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>اس تجوری کی کلیدیں اس دوران بدل گئیں</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>کٹ اپنی ہی بات کاٹتی ہے</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>کٹ استعمال نہیں ہوتی۔ اعتماد کے کسی شخص سے ایک مانگیں۔</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>کٹ نہیں بنائی گئی</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>اس کہانی کی زبان معلوم نہیں</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>فہرست شاید بدل گئی ہے۔ اسے پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>بنڈل کی فہرست پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>اسپیکر کھولا نہ جا سکا</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>اسپیکر ہٹ گیا</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>نشان تحریر سے باہر ہے</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>مائیکروفون کھولا نہ جا سکا</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>مائیکروفون ہٹ گیا</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>کارڈ پر لکھے نام کی اجازت نہیں</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>ہر فہرست کے ساتھ نمبر بڑھنا چاہیے: {serial} یا اس سے بڑا۔</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>بنڈل کی بندش خراب ہے</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>پاس فریز خالی ہے</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>پاس فریز بہت لمبی ہے</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>تصویر پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>تصویر بہت بڑی ہے</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>لی گئی تصویریں رکھی ہیں۔ اسے جوڑیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>لی گئی تصویریں رکھی ہیں۔ ضرورت ہو تو آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>لی گئی تصویریں رکھی ہیں۔ پھر کوشش کریں۔ پھر رکے تو اسے لمحہ بھر کے لیے نکالیں۔</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>آواز میں جگہ یاد رکھی گئی ہے۔</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>پروگرام سے غلطی ہوئی</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>ریکارڈنگ جتنی لمبی ہو سکتی ہے اتنی ہے</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>پہلے بحالی کے حصے دیکھنے ہوں گے</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>فہرست {since} سے شروع ہوتی ہے</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>فہرست اپنی ہی بات کاٹتی ہے، یا دستخط کرنے والے کی نہیں</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>فہرست {until} کو ختم ہوئی</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>فہرست نہیں بنائی گئی</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>دستخط پڑھے نہیں جا سکتے</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>دستخط بنڈل سے میل نہیں کھاتے</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>دستخط کسی بھی اصلی سے بڑے ہیں</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>دستخط کسی اور چیز کے لیے کیے گئے تھے</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>دستخط دوسری کلید سے کیے گئے</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>بنڈل کا حجم وہ نہیں جو وہ کہتا ہے</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>آواز پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>سطر {line} کے وقت تک آواز ختم ہو چکی ہوتی ہے</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>آواز بہت بڑی ہے</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>آواز بہت لمبی ہے</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>کہانی اس دوران بدل گئی</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>کہانی میں جتنے حصے ہو سکتے ہیں اتنے ہیں</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>کہانی یہاں آنے سے پہلے باہر جا چکی تھی</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>کہانی یہاں سنائی گئی۔ اسے اپنے الگ بنڈل میں حوالے کریں۔</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>ٹکڑا آواز سے باہر ہے</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>مصنوعی آواز اتنی اونچی یا نیچی نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>مصنوعی آواز اتنی تیز یا آہستہ نہیں بول سکتی</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>مصنوعی آواز یہ زبان نہیں بولتی</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>مصنوعی آواز نہیں ہے</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>تحریر بہت لمبی ہے</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>تحریر شاید بدل گئی ہے۔ الفاظ پھر چنیں۔</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>سطر {line} میں وقت نہیں</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>سطر {line} کا وقت اوپر والی کے بعد کا نہیں</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>تحریری متن بدل گیا، یا ہے ہی نہیں۔ پھر چنیں کہ یہ آواز کیسے باہر جائے۔</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>دونوں نسخے ملائے نہیں جا سکتے</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>تجوری تک پہنچا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>تجوری نہیں ہے</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>تجوری دوسری ونڈو میں کھلی ہے</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>تجوری اس کمپیوٹر کی دوسری ونڈو میں کھلی ہے</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>تجوری دوسرے کمپیوٹر پر کھلی ہے</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>تجوری کے فولڈر میں لکھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>نسخے {name} میں مختلف نہیں</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>الفاظ وہی نہیں ہیں</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>اس آواز کے الفاظ لکھے نہیں گئے</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>بولنے کے لیے الفاظ نہیں ہیں</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>بہت زیادہ وقت کے نشان ہیں</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>اس فائل میں بہت زیادہ وقت کے نشان ہیں</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>{expected} ہوتے ہیں؛ {count} دیے گئے۔</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>اتنے حصے نہیں ہو سکتے</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>اس فولڈر میں پہلے سے تجوری ہے</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>{name} پہلے سے ہے</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>یہاں پہلے سے دوسرا {name} ہے</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>اس تصویر پر ایک سے زیادہ کارڈ ہیں</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>یہاں {name} کا کارڈ نہیں</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>{where} نام کی کوئی فہرست نہیں</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>ایسا کوئی اصل نہیں جو باہر جا سکے</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>اور جگہ نہیں بچی</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>اس فائل میں آواز نہیں</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>آگے بھیجنے کے قابل کوئی کہانی نہیں</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>ایسا کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>یہاں ایسی کوئی پاس فریز نہیں</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>ایسا کوئی سوال نہیں</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>فہرست میں رکھنے کو یا دینے کو کوئی نہیں۔ پہلے الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>اس کہانی میں ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>واپس لینے کو کچھ نہیں۔ آپ اسے یہاں مٹا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>دوسری نقل کے لیے جگہ بہت کم ہے</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>ایک بنڈل کے لیے اتنی کہانیاں بہت ہیں</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>یہ حصے دوسری تجوری کے ہیں</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>یہ حصے آپس میں میل نہیں کھاتے</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>یہ الفاظ کہانی میں نہیں</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>وہ یہاں ہیں: {where}۔ کوئی ان میں فرق نہ کر سکے گا۔</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>کہانی کے اس حصے کے ساتھ یہ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>یہ کمپیوٹر پروگرام کو کیمرا استعمال نہیں کرنے دیتا</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>اس کمپیوٹر میں خالی میموری بہت کم ہے</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>پروگرام کی یہ نقل خفیہ نہیں کر سکتی</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>یہ اندراج ایسے نہیں لکھا جاتا</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>یہ اندراج اب کسی کا نام نہیں بتاتا</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>یہ فلم ہے، آواز نہیں</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>یہ گزرا ہوا وقت نہیں</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>یہ بنڈل نہیں</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>یہ ایسی تصویر نہیں جو لی جا سکے</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>یہ ایسی آواز نہیں جو لی جا سکے</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>تجوری کھولنے کا یہ آخری راستہ ہے</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>یہ وہی اندراج ہے</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>یہ آپ کا اپنا کارڈ ہے</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>اس قسم کا نشان یہاں نہیں بیٹھتا</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>یہ کٹ اب یہاں نہیں</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>یہ کٹ یہاں والی سے پرانی ہے</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>یہ نشان کہانی کے اس حصے پر نہیں بیٹھتا</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>یہ نشان یہاں نہیں</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>یہ نام استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>یہ نام کہانی کے لیے استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>یہ حصہ تصویر نہیں</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>یہ حصہ آواز نہیں</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>کہانی کا یہ حصہ یہاں نہیں</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>یہ پاس فریز تجوری پہلے سے کھولتی ہے</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>اس پاس فریز کا جلد اندازہ ہو جائے گا</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>یہ تصویر حرکت کرتی ہے</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>یہ ریکارڈنگ ابھی ہو رہی ہے</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>یہ آواز خود اپنے اندر بلند آواز سے نہیں پڑھی جا سکتی</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>یہ آواز بدلی ہوئی باہر نہیں جاتی</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>یہ کہانی کسی اور سے آئی</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>یہ کہانی آپ کے ایک فیصلے سے نہیں گنی جاتی</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>یہ کہانی پہلے سے یہاں ہے</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>یہ کہانی یہاں نہیں</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>یہ کہانی اس کمپیوٹر سے کبھی باہر نہیں گئی</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>یہ کہانی یہاں سنائی گئی</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>یہ مصنوعی آواز نہیں ہے</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>اس تجوری میں جتنی پاس فریز ہو سکتی ہیں اتنی ہیں</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>یہ تجوری خراب ہے</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>یہ تجوری خفیہ نہیں، اس لیے کھولی نہیں گئی</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>اس تجوری کی اپنی کلید پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>وہ نہیں لیے جاتے۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>تصویر کا بہت کم بچے گا</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>پھر کوشش کریں۔ بڑے حروف اور خالی جگہیں بھی گنی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>ایک فہرست کے دو اختیار ایک جیسے پڑھے جاتے ہیں</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>بنڈل کی دو فائلوں کا نام ایک ہے</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>اس کے دو نسخے میل نہیں کھاتے۔ پہلے وصولی میں ان پر فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>سب لکھیں، ہر دو کے درمیان خالی جگہ کے ساتھ۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>اسے لکھیں، پھر قفل کھولیں۔</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>زیادہ سے زیادہ {pages} صفحے لیے جا سکتے ہیں۔ اہم صفحے الگ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>صرف ایک کارڈ والی تصویر استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>ایک ہی دن ایک ہی تجوری کے لیے لکھے حصے استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>وہ حصے استعمال کریں جو اس تجوری کے لیے لکھے گئے۔</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>32 تک چھوٹے حروف (a سے z)، ہندسے اور ہائفن استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>ایک سطر میں {limit} تک حروف، اور اس کا اپنا نام نہیں۔</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>مکمل ہونے تک رکیں، یا دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>دوسرے نسخے میں جو درست ہے، اسے کہانی میں لکھیں۔</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>جس کی جگہ اسے لینی ہے وہ وہاں نہیں</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>فون اور ریکارڈر جو بناتے ہیں وہ چلتا ہے: WAV، FLAC، MP3، Ogg، M4A، AAC، AMR اور 3GP۔</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>جو ثابت کرے کہ کہانی پر کس نے دستخط کیے، وہ قائم نہیں رہتا</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>دونوں میں وہ جس پر رضامند ہوئی، اس سے بانٹنے کو کچھ نہیں بچتا۔ ان میں سے ایک پورا لیں۔</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>وہ جس پر رضامند ہوئی، اس سے حوالے کرنے کو کچھ نہیں بچتا</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>جو ریکارڈ ہوا وہ رکھا ہے۔ اس کے لوٹنے پر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>جو محفوظ ہوا وہ سلامت ہے۔ آگے بڑھیں، یا نئے سرے سے شروع کرنے کو مقفل کریں اور کھولیں۔</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>جو محفوظ ہوا وہ سلامت ہے۔ ڈسک یا یو ایس بی پر جگہ بنائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>دستخط کرنے والے پر اعتماد ہے، مگر یہ بھیجنے کے لیے نہیں</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>ونڈوز اس نام کو ایک آلہ سمجھتا ہے۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>لفظ {place} فہرست میں نہیں</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>پہلے لکھیں کہ کیا سنائی دیتا ہے۔</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>جو کہا گیا وہ لکھیں، بات چیت میں آواز کے نیچے۔</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>اسے [00:01:02.5] کی طرح لکھیں اور فائل پھر شامل کریں۔</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>پہلے اس کا تحریری متن لکھیں۔ پھر دوسری آواز اسے بول سکتی ہے۔</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>تحریر اور تصویریں چلتی ہیں۔</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>آپ نے {name} کے الفاظ ملائے</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>اس پر دستخط کرنے والے کی فہرستیں آپ نہیں مانتیں</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>آپ کی آخری فہرست {until} کو ختم ہوئی</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>آپ کی آخری فہرست میں {name} ایسی کلید کے ساتھ ہے جو اب نہیں گنی جاتی</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>{name} وہاں لکھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>{name} میں کٹ نہیں</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>{name} میں اعتماد کی فہرست نہیں</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>{name} میں ایسی کلید کی کہانی نہیں جس پر اب اعتماد نہ ہو</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>{name} میں اصل ہیں، ایسی کلید کے دستخط والے جس پر اب اعتماد نہیں</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>{name} میں پہلے سے کچھ ہے</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} ایک فولڈر ہے</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} خراب ہے</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} خالی ہے</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} اس سے بڑا ہے جتنی فائل اس یو ایس بی پر ہو سکتی ہے</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>{name} رابطہ کار نہیں</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} عام فائل نہیں</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} تجوری کا بیک اپ نہیں</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} وہاں نہیں</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} بہت بڑا ہے</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>{name} پر ایک فہرست سے اعتماد تھا جو ختم ہو گئی</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>{name}، جس نے تب دستخط کیے، اسے واپس لے سکتی ہے، یا وہ خود اپنے الفاظ سے۔</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>{needed} درکار ہیں، {given} دیے گئے۔</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 لکھا گیا</translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation>اصل کی نقل لیں…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>اصل کی نقل بن رہی ہے</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>عدالت کے لیے</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>اس کا SHA-256، جو دکھاتا ہے کہ کسی نے اسے نہیں بدلا: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>وہ رضامند ہوئی کہ یہ ثبوت کے طور پر استعمال ہو۔ نقل اصل ہی ہے: اس میں کچھ ڈھکا نہیں، اور وہ خفیہ نہیں۔ جس کے پاس فائل ہے، وہ جانتا ہے کہ وہ کون ہے۔ ہر نقل درج ہوتی ہے، اور تحویل نامہ اس کے ساتھ لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>آواز %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>تحریر %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>اصل کی نقل کہاں رکھیں</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>کون سا حصہ</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>کیمرا کیا دیکھتا ہے</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>اسے دیکھیں</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>اسے دیکھیں: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>وہ نہیں</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>وہ نہیں: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n ڈھکا</numerusform>
            <numerusform>%n ڈھکے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>%n پڑھنے کے قابل</numerusform>
            <numerusform>%n پڑھنے کے قابل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n تصویر یا آواز کے نیچے</numerusform>
            <numerusform>%n تصویر یا آواز کے نیچے</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ڈھکا ہوا</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>پڑھنے کے قابل رہتا ہے</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>یہاں تحریر بدل گئی: کیا یہ اب بھی وہی ہے؟</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>مقفل کریں</translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation>%1 پکسل، %2 میں سے</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>چوتھائی</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>چھوٹی تصویر میں نشان کم رہتا ہے: چوڑائی چوتھائی ہو تو تقریباً پچاسواں حصہ۔ بالکل نہیں، ایسا کبھی نہیں۔</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>پوری، %1 پکسل</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>آٹھواں حصہ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>جیسی ہے</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>تراشیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>آدھی</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>کتنی باہر جاتی ہے</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>پوری رہنے دیں</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>%1 پر: ریکارڈنگ سے باہر</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>%1 پر: %2 تک ریکارڈنگ سے باہر</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>%1 پر: مائیکروفون کے بغیر</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>%1 پر: %2 تک مائیکروفون کے بغیر</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>%1 ہر نام پڑھے گی، اس کی آواز سنے گی اور ہر تصویر دیکھے گی۔ آپ کے اپنے نوٹ یہیں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1، %2۔ اسے %3 کو دیں۔ جب رسید آئے، آپ کہانی یہاں مٹا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>دوسری معاون یہ کہانی آگے لے جا سکتی ہے: ہر نام، آواز اور تصویر جوں کی توں۔ اس شخص کے لیے، نام لے کر، اس کی رضامندی شروع کرنے سے پہلے میں ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>ایک شخص چنیں جو اسے کھول سکے۔</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>جوں کی توں دیں</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>پوری کہانی دیں…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>یہیں رکھیں</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>فائل بنائی جا رہی ہے</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>اس میں کچھ ڈھکا نہیں</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>فائل بن گئی</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>دوسری معاون کو، بغیر ڈھانپے</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>ایسی کٹ سے جو اب استعمال نہیں ہوتی</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>کٹ ”%1“ سے</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ایک</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1، حصہ %2 میں</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1، %2 کو: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1: %2 کو موصول</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1: %2 سے انتظار میں</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1: وہاں %2 کو واپس لی گئی</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n آواز</numerusform>
            <numerusform>%n آوازیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>ایک فائل ویسی نہیں جیسی ہونی چاہیے</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>ایک نشان فیصلے کے انتظار میں ہے۔</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>آواز ان سے مختلف الفاظ کہتی ہے جو لکھ کر باہر جاتے ہیں</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>ایک پوری کہانی سنبھالی گئی</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>ایسا اصل باہر جائے گا جس پر وہ رضامند نہیں ہوئی</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>شروع کرنے سے پہلے</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچا گیا</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>جانچا گیا، کچھ روکا گیا</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>حوالے کی گئی</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>اس میں: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>بات چیت</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>یہ یہاں سے باہر نہیں جاتی۔</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>نیچے درج ہے کہ کس نے کیا تصدیق کی۔</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>یہ کہانیاں میں ہے، اور آپ اسے آگے لے جا سکتی ہیں۔ باہر جانے کے لیے اس میں کچھ ڈھکا نہیں۔</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>دستخط کرنے والے کے الفاظ کسی نے نہیں ملائے</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>ہر تصویر، جیسی باہر جاتی ہے، کسی نے نہیں دیکھی۔</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>ڈھکا نہیں</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>اس میں ابھی کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>کچھ درج نہیں ہوا۔ شاید یہ دوسری تجوری کے لیے ہے، یا کسی ایسے سے جسے کچھ نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>اس کے ساتھ اور کچھ نہیں کرنا۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ لوگ میں کارڈ شامل کریں، پھر اسے پڑھیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ اس شخص سے نیا کارڈ اور نئی رسید مانگیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ کہانیوں والے بنڈل وصولی میں لیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>حصہ %1 یہیں رہتا ہے: بلند آواز سے پڑھے جانے کے بعد اس کے الفاظ بدل گئے۔</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>حصہ %1 یہیں رہتا ہے: اس کے الفاظ ابھی کوئی نہیں بولتا۔</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>حصہ %1 یہیں رہتا ہے: وہ اسے بانٹنے پر رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>حصہ %1 یہیں رہتا ہے: آپ نے طے کیا کہ یہ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>تصویریں یہیں رہتی ہیں: اس نے تصویریں بانٹنے سے منع کیا۔</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>محفوظ بنائیں</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>موصول: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>اس نے کہا کہ یہ یہاں چنے گئے کسی سے دور رکھی جائے۔</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>یہاں چنے گئے سب لوگوں کے حوالے کرنے پر وہ رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>وہ اسے حوالے کرنے پر رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>وہ نام لے کر رضامند نہیں ہوئی کہ اس کے اصل %1 کو ملیں۔</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>ٹھیک جو باہر جاتا ہے، اس پر اس نے ابھی ہاں نہیں کہا۔</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>ڈھکا ہوا کچھ اب بھی دکھائی دیتا ہے</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>ایسا کچھ باہر جاتا ہے جس پر وہ رضامند نہیں ہوئی</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>خاموش کیا ہوا کچھ اب بھی سنائی دیتا ہے</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>آپ کا ڈھانپا ہوا کچھ اب بھی پڑھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>آواز یہیں رہتی ہے: اس نے اپنی آواز بانٹنے سے منع کیا۔</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>آواز یہیں رہتی ہے: اس نے اپنی بدلی ہوئی آواز بانٹنے سے منع کیا۔</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>کہانیاں</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>جس کلید سے دستخط ہوئے اس پر اب اعتماد نہیں</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>رسید پڑھی گئی</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>اس کا ایسا کوئی اصل نہیں جو باہر جا سکے۔</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>یہ رسید نہیں</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>یہ آپ کی ڈھانپی ہوئی کسی چیز جیسا لگتا ہے</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>یہ رسید یہاں سے گئی کسی چیز کا جواب نہیں</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>یہ رسید پہلے پڑھی جا چکی ہے</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>تحریری متن یہیں رہتا ہے: اس نے اسے بانٹنے سے منع کیا۔</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>وہ جس پر رضامند ہوئی، اس سے حوالے کرنے کو کچھ نہیں بچتا۔</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>آپ یہ کہانیاں رکھ سکتی ہیں، یا یہاں مٹا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>text</source>
        <translation>تحریر</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation>%1، %2، %3 میں۔ اسے %4 کو دیں۔ جب رسید آئے، کہانیاں موصول دکھائی دیں گی، اور آپ انہیں یہاں مٹا سکتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>%n کارڈ اس کے انتظار میں ہے۔ لوگ میں اس کے الفاظ ملائیں۔</numerusform>
            <numerusform>%n کارڈ اس کے انتظار میں ہیں۔ لوگ میں ایک کے الفاظ ملائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>کہانی تب حوالے کی جا سکتی ہے جب وہ محفوظ ہو اور اس نے ہاں کہا ہو۔</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>جسے یہ ملنی ہے اس کا کارڈ لوگ میں شامل کریں، اور الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>پھر جانچیں</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>آپ کی ڈھانپی ہر چیز کے لیے آخری بائٹ جانچے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>اس کی نقل</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>بنڈل بنائیں</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>بنڈل بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>ابھی کوئی کہانی نہیں</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>کوئی کہانی تیار نہیں۔ ہر ایک میں کیا کمی ہے، نیچے لکھا ہے۔</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>اور کوئی نہیں، بن جانے پر آپ بھی نہیں۔ فائل نہیں بتاتی کہ کس نے بنائی یا کس کے لیے۔</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>حوالے کرنے کو ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>ابھی کسی کے الفاظ ملائے نہیں گئے</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>ابھی تیار نہیں</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>سب کچھ جانچے جانے سے پہلے کچھ باہر نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>رسید پڑھیں</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>رسید پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدیں</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>بنڈل بن گیا</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>جانچ روکی گئی</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>جو باہر جاتا ہے</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>اس کی نقل کہاں جاتی ہے</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>بنڈل کہاں جاتا ہے</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>فائل کہاں جاتی ہے</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>اسے کون کھول سکتا ہے</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ہر جگہ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>اس صفحے پر</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>ہر کہانی کے لیے یہی۔ یہ اس تجوری میں رہتی ہے اور کبھی باہر نہیں جاتی۔</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>کون مدد کر سکتا ہے</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>یہاں آس پاس کون مدد کرتا ہے: نام، اوقات، نمبر، پہنچنے کے محفوظ راستے۔</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>میری کہانی</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>اس نقل میں نام اور جگہیں ڈھکی ہیں، جیسے حوالے کی ہوئی میں۔</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>یہ آپ کی ہے۔ جو اسے کھولتا ہے سب پڑھتا ہے: اسے اور اس کی پاس فریز کو الگ الگ رکھیں، صرف وہاں جہاں محفوظ ہو۔</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>میں جس پر رضامند ہوئی</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>آپ اپنی کہانی کبھی بھی واپس لے سکتی ہیں، کسی بھی معاون یا رابطہ کار کے ذریعے۔ اگر آپ کو چھ الفاظ دیے گئے تھے تو انہیں کہیں: وہ کافی ہیں۔</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1، %2۔ صرف اس کی پاس فریز اسے کھولتی ہے۔</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>جو نقل کسی کے ہاتھ لگے، سب بتا دیتی ہے۔ اس سے پوچھیں کہ اسے رکھنا محفوظ ہے یا نہیں۔ پاس فریز وہ چنتی ہے، اور یہاں کوئی اسے نہیں رکھتا۔ کوئی بھی کمپیوٹر اسے age پروگرام سے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>اس کی ایک پاس فریز</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>نام اور جگہیں ڈھانپیں، جیسے باہر جانے والی میں</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>اس کی نقل بن گئی</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>اس کی اپنی نقل</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>اس کے لیے نقل بنائیں…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>اس کی نقل بنائیں</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>اس کی نقل بنائی جا رہی ہے</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1، %2 کے لیے</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n پہلے سے یہاں</numerusform>
            <numerusform>%n پہلے سے یہاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n میل نہیں کھاتی</numerusform>
            <numerusform>%n میل نہیں کھاتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n فائل نہیں لی گئی</numerusform>
            <numerusform>%n فائلیں نہیں لی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>%n اصل، ڈھکا نہیں</numerusform>
            <numerusform>%n اصل، ڈھکے نہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n تصویر یا آواز</numerusform>
            <numerusform>%n تصویریں اور آوازیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n رسید</numerusform>
            <numerusform>%n رسیدیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n رد کی گئی یا نہیں پڑھی گئی</numerusform>
            <numerusform>%n رد کی گئیں یا نہیں پڑھی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n باہر رہتی ہے</numerusform>
            <numerusform>%n باہر رہتی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n لینی باقی</numerusform>
            <numerusform>%n لینی باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n کہانی</numerusform>
            <numerusform>%n کہانیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n موصول</numerusform>
            <numerusform>%n موصول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n آپ کے انتظار میں</numerusform>
            <numerusform>%n آپ کے انتظار میں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>%n پوری کہانی، بغیر ڈھکی</numerusform>
            <numerusform>%n پوری کہانیاں، بغیر ڈھکی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>%n واپسی</numerusform>
            <numerusform>%n واپسیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>%n یہاں واپس لی گئی</numerusform>
            <numerusform>%n یہاں واپس لی گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%2 میں سے %1)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>ایک کٹ</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>اعتماد کی ایک فہرست</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>تصویریں شامل کریں</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>آواز کی فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>پہلے سے یہاں</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>الفاظ ملائیں</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>لوگ میں %1 پر فیصلہ کریں۔ تب تک کچھ وصول نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>اسے پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>یہ دوسری جگہ کا لنک ہے</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>یہ چھپا ہوا ہے</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>یہ نہ فائل ہے نہ فولڈر</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>یہ بنڈل نہیں</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>طے نہیں کہ یہ کلید مانی جائے یا نہیں</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>اسے کلپ بورڈ سے ہٹا دیا گیا، جہاں کوئی بھی پروگرام اسے پڑھ سکتا تھا۔</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>اس کے الفاظ اسے بلند آواز سے پڑھے جاتے ہیں۔ دیکھیں کہ یہ کیا بدلتی ہے، پھر استعمال کریں۔</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>%1 کو تجوری میں مقفل کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>بنڈل نہیں</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>آپ کے لیے نہیں</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>سالم نہیں</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>نہیں پڑھا گیا</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>اس کے ساتھ اور کچھ نہیں کرنا۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ جس نمبر کو آپ جانتی ہیں اس پر پوچھیں کہ اسے کس نے بنایا۔ پھر ملانے کے لیے اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>کچھ وصول نہیں کیا گیا۔ بھیجنے والے کو نیا کارڈ چاہیے، اور وہ بنڈل پھر بنائے۔</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>لینے کے لیے تیار</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد کیا گیا</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1 کے دستخط</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>اس میں کچھ یہاں کی چیزوں سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>آوازیں</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>باہر رہتا ہے</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>باہر رہتی ہے: واپس لی گئی</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>موصول، نیا</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>وہ %1 کو تھا۔ آپ نے جو ہٹایا وہ باہر رہتا ہے، چاہے کوئی بھی پھر بھیجے۔</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>کٹ ابھی کچھ نہیں بدلتی</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>تصویر کہانی میں ہے</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>الفاظ مختلف ہیں</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>یہ بنڈل پہلے لیا جا چکا ہے</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>اس کلید پر اب اعتماد نہیں</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>قابلِ اعتماد</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>آپ کے انتظار میں</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>جو میل کھاتا ہے، وصول کیا گیا۔ جو میل نہیں کھاتا، اس نے یہاں کچھ نہیں بدلا، اور رسید یہی کہتی ہے۔</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>یہاں واپس لی جائے گی</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>یہاں واپس لی گئی</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>الفاظ مختلف ہیں</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>آپ نے اس بنڈل کی %n کہانی ہٹا دی تھی</numerusform>
            <numerusform>آپ نے اس بنڈل کی %n کہانیاں ہٹا دی تھیں</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>چسپاں کی گئی تصویر</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>نامعلوم کلید</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n فائل</numerusform>
            <numerusform>%n فائلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>%n رسید لکھنی باقی ہے۔</numerusform>
            <numerusform>%n رسیدیں لکھنی باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>%n رسید لکھی گئی۔ بھیجنے والے کو اس کی فائل دیں۔</numerusform>
            <numerusform>%n رسیدیں لکھی گئیں۔ ہر بھیجنے والے کو اس کی فائل دیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n موصول</numerusform>
            <numerusform>%n موصول</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>ایسی کلید جس سے آپ واقف نہیں</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>آپ کے لیے بنے بنڈل یہاں دیکھے جاتے ہیں۔ آپ کے کہے بغیر کچھ وصول نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>بدلیں کہ رسیدیں کہاں لکھی جائیں</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>جانچا جا رہا ہے کہ ہر فائل پوری، دستخط شدہ اور آپ کے لیے ہے</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>دوسرا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>دوسرا فولڈر، یا خود فائلیں چنیں۔</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>بنڈل چنیں</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>چنیں کہاں</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>فائلیں یا فولڈر یہاں چھوڑیں، یا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>آئی ہوئی فائلیں</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>جو فائلیں دیکھی نہیں گئیں وہ فہرست سے ہٹ گئیں۔ آگے بڑھنے کے لیے انہیں پھر چھوڑیں۔</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>اس میں ہے</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>وصولی</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>یہ خود کو %1 بتاتا ہے۔ اس شخص کو فون کریں جو کہتا ہے کہ اس نے بھیجا۔</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>کٹ دیکھیں</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>بنڈل ڈھونڈے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>یہاں کچھ نہیں بدلا</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>یہاں ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>ہر بھیجنے والے کے لیے رسیدیں ”%1“ میں لکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>ہر بھیجنے والے کے لیے رسیدیں لکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>رسیدیں لکھی گئیں</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>اس کے پاس واپسی کے الفاظ ہیں</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>کس کے دستخط</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>فون پر چھ الفاظ، اور کوئی فائل نہیں؟</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>لیں</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>%n لیں</numerusform>
            <numerusform>%n لیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>جو تیار ہے اسے لیں</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>لیا جا رہا ہے</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>اس فولڈر میں بنڈل نہیں</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>جس پر موصول لکھا ہے وہ یہاں ہے۔ باقی جیسا تھا ویسا ہے۔</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>رسیدیں کہاں لکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>اس کی رسید پھر لکھیں</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>رسیدیں لکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>آواز کی فائل شامل کریں</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>تصویریں شامل کریں</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>آواز کی فائلیں شامل کریں</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>ابھی جو کہا گیا اس پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>ریکارڈنگ سے باہر، یا پھر اندر</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>کیمرا کھولیں</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>تصویر یا فائلیں چسپاں کریں</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>ریکارڈنگ روکیں، یا آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>پچھلا سوال</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ کریں</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>وہ اس پر رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>آواز %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>وقفہ لیں</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>لکھیں</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>%1 کو شروع</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>اس کی آواز کی ریکارڈنگ</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>لکھنا</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>چنیں کہاں</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>ایسے آلے کے لیے جو کبھی آن لائن نہیں جاتا۔ جو اسے اسکین کرتا ہے، حصے کی نقل رکھ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>کچھ نہیں چھپا۔ دیکھیں کہ وہ چالو ہے یا نہیں، یا حصہ ہاتھ سے لکھیں۔</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation>اسے اس یو ایس بی پر محفوظ کریں جو اسے رکھنے والے کو ملے گی، ہر حصہ الگ پر، اس کمپیوٹر پر نہیں۔</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>یہ حصہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>محفوظ ہو گیا۔ اسے رکھنے والے کو دیں، اور یہاں کوئی نقل نہ رکھیں۔</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>پرنٹر کو بھیجا گیا</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>کوڈ کے طور پر دکھائیں</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>پرنٹر نے اسے نہیں لیا</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>اس کمپیوٹر کا چھپائی کا نظام صفحے کی نقل کچھ دیر تجوری سے باہر رکھتا ہے، اور شاید پرنٹر بھی۔ ہاتھ سے لکھنا سب سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>اس حصے کے الفاظ کوڈ کے طور پر</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>جسے فائل ملے، اس کے پاس یہ حصہ ہے</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>%n کہانی الگ رکھی ہے</numerusform>
            <numerusform>%n کہانیاں الگ رکھی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>جس کلید پر کوئی اعتماد نہیں کرتا، اس کے دستخط والا الگ رکھیں؟</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>الگ رکھیں</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>پڑھنے کے لیے الگ رکھیں…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>الگ رکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>باہر رہنے دیں</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>ان کی ضمانت کوئی نہیں دیتا۔ انہیں لوگ میں پڑھیں، پھر فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>اس کا کچھ الگ نہیں رکھا گیا</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>پڑھیں اور فیصلہ کریں</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>اس نے جو واپس لیا وہ باہر رہتا ہے، اور جو یہاں پہلے سے ہے وہ دو بار نہیں لیا جاتا۔</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>جس کے پاس کلید ہے اس نے اسے گھڑا اور پرانی تاریخ ڈالی ہو سکتی ہے۔ یہ نہ گنا جاتا ہے، نہ ملتا ہے، نہ رپورٹ میں آتا ہے، نہ آگے جاتا ہے، اور دستخط کرنے والے کو کچھ نہیں بتایا جاتا۔ آپ اسے لوگ میں پڑھ سکتی ہیں، پھر طے کریں کہ گنا جائے یا ہٹے۔</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>ایسا نام جس سے آپ سب اسے جانتی ہیں۔ یہ تجوری کے اندر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>پاس فریز کس کی ہے</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>آپ کی ابھی کی پاس فریز</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>پرانے سے ملایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>سب کچھ نئی کلید سے پھر لکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>جو تھا اس پر اوپر سے لکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>کوئی جسے ابھی نہیں جانتے</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>پاس فریز شامل کریں</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>کلید کی فائل کی پرانی نقل اسے اب بھی کھولتی ہے، جب تک تجوری کی کلید نہ بدلے۔</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>میری پاس فریز بدلیں</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>تجوری کی کلید بدلیں</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>حصے جانچیں</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>انہیں ایک بار جانچیں، تاکہ تجوری کی کلید بدلی جا سکے۔</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>کلیدیں تلف کرتا ہے، پھر سب۔ پہلے دکھاتا ہے کہ کیا حوالے نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>پہلے کے بیک اپ پرانی کلید سے اب بھی کھلتے ہیں۔ نیا لیں، اور انہیں تلف کریں۔</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>یہ تجوری مٹائیں</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>کلیدیں اور بحالی</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>%1 کو بنے</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>نئے حصے بنائیں</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>%1 کی پاس فریز کو نام دیں</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>ابھی کسی نے انہیں پڑھ کر نہیں ملایا</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>کاغذ سے پڑھ کر ملائے گئے</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>بحالی کے حصے</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>%1 کی پاس فریز ہٹائیں</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>وہ پاس فریز اب تجوری نہیں کھولتی</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>نام رکھ لیا گیا</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>نئے حصے اچھے ہاتھوں میں ہیں</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>تجوری کی نئی کلید ہے</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>تجوری کی نئی کلید ہے، مگر اس ڈسک نے پرانی فائل پر اوپر سے لکھنے نہیں دیا</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>تجوری کی کلید</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>تجوری نئی پاس فریز سے بھی کھلتی ہے</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>%1 حصے ہیں، اور ان میں سے کوئی بھی %2 تجوری کھولتے ہیں۔</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>یہ حصے تجوری کھولتے ہیں</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>جب کوئی چلا گیا ہو، نئی کلید سے کلید کی فائل کی پرانی نقلیں بے کار ہو جاتی ہیں۔ سب کچھ اس سے پھر لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>یہ تجوری کون کھول سکتا ہے</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>آپ، ابھی</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>آپ کی پاس فریز بدل گئی</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخری بار %1 کو استعمال</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>ابھی استعمال نہیں ہوئی</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1، نمبر %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n اختیار</numerusform>
            <numerusform>%n اختیارات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>مدد کا %n اندراج</numerusform>
            <numerusform>مدد کے %n اندراج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>کہنے کی %n بات</numerusform>
            <numerusform>کہنے کی %n باتیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوال</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>آپ کے دیکھنے تک یہ کچھ نہیں بدلتی۔</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>دیکھیں کہ %1 کیا بدلتی ہے</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>دیکھیں کہ کیا بدلتا ہے</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>ابھی کوئی کٹ نہیں</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>نمبر %1 آیا۔ آپ کے اسے دیکھنے تک یہ والی چلتی ہے۔</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 ہٹائیں</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ہٹائیں…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>بدلنے کے لیے %1 محفوظ کریں</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>بدلنے کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>دیکھیں کہ %1 میں کیا ہے</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>دیکھیں کہ اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>%1 کا استعمال بند کریں</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>استعمال بند کریں</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>اسے بنانے والے کی کلید پر اب اعتماد نہیں۔ اس کا کوئی لفظ استعمال نہیں ہوتا؛ جو کہا اور چنا گیا وہ کہانیوں میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>اسے بنانے والے پر یہاں ابھی اعتماد نہیں۔ تب تک اس کا کوئی لفظ استعمال نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>کٹ سے رابطہ کار آپ کو کہنے کے الفاظ، پوچھنے کے سوال، چننے کو مزید اختیارات اور مدد کرنے والوں کی فہرست دیتی ہے۔</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>آپ کی بنائی</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>بات چیت میں پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلا</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>دوسروں کے لیے</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>استعمال میں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>اب نہیں</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>استعمال نہیں</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>اس کے بولنے سے پہلے کہا جاتا ہے</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>”کیا ہوا“ میں چننے کو</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>دیکھنا باقی</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>کون مدد کر سکتا ہے</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>کٹ ایک فائل سے بنتی ہے جسے آپ کسی بھی ایڈیٹر میں لکھتی ہیں۔ مثال بتاتی ہے کیسے۔ باہر جانے سے پہلے آپ اس کا سب کچھ دیکھتی ہیں۔</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>اسے ان سب کو دیں جن کے لیے آپ نے بنائی۔ صرف وہی اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>یہ سادہ متن ہے جسے کوئی بھی پڑھ سکتا ہے۔ اس میں کسی کہانی کا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>اب سے اس کے الفاظ اور سوال کہانی کے ساتھ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>کٹ</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>فائل سے کٹ بنائیں</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>کٹ کھولیں</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>مثال محفوظ کریں</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>بدلنے کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>کٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 میں محفوظ ہوئی</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>تحریریں</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more.</source>
        <translation>اسے بنانے والے کی کلید پر اب اعتماد نہیں۔</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>کٹ استعمال میں ہے</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>کٹ اب استعمال نہیں ہوتی</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>کٹ باہر رکھی گئی</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>کٹ نہیں لی گئی</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>کٹ ہٹائی گئی</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>کٹ %1 میں محفوظ ہوئی</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>جو کہا اور چنا گیا وہ کہانیوں میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>اسے بنانے والے پر یہاں اعتماد نہیں۔ پہلے لوگ میں الفاظ ملائیں۔</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>آپ کس زبان میں کام کرنا چاہتی ہیں؟ اسے کبھی بھی بدلا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>اس کی اپنی آواز کا %1، اس میں سے %2 مکمل خاموشی۔</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>اس کی بدلی ہوئی آواز کا %1، اس میں سے %2 مکمل خاموشی۔</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1، آپ کا بلند آواز سے پڑھا ہوا۔ اس کی اپنی آواز کا کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1، مصنوعی آواز میں بولا ہوا۔ اس کی اپنی آواز کا کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>%n تصویر دیکھی نہیں گئی</numerusform>
            <numerusform>%n تصویریں دیکھی نہیں گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>%n تجویز پر فیصلہ نہیں ہوا</numerusform>
            <numerusform>%n تجویزوں پر فیصلہ نہیں ہوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n بار</numerusform>
            <numerusform>%n بار</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>کوئی کام، گاؤں، خاندان، اس مرد کا کوئی فقرہ: ایک بار اور اس کے ساتھ پڑھیں۔</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>ایک نشان کی جگہ کھو گئی</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>آواز میں ایک جگہ پر نشان لگا، اور فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>کہانی کے بارے میں</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>علاقہ: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>پہلے اس کے ساتھ وہ پڑھیں جو بتا سکتا ہے کہ وہ کون ہے، اور کہیں کہ وہ رہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>پہلے بتائیں کہ اسے کیسے معلوم ہے کہ کیا باہر جاتا ہے۔</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>اسے کیسے معلوم ہے کہ کیا باہر جاتا ہے؟</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>اسے پڑھ کر سنایا گیا</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>%1 نام سے جانی جاتی ہے</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>باہر جاتا ہے</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>ریکارڈ کرتے وقت جس پر نشان لگا اسے سنیں: خاموش کریں، یا رہنے دیں۔</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 دیکھیں</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>ابھی دیکھیں</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>جو باہر جاتا ہے بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>ایسی کوئی تاریخ، جگہ، رشتہ یا کام نہیں بچا جو دکھا ہو۔</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>اس کہانی میں ابھی کچھ نہیں جس پر وہ رضامند ہو سکے۔</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>اس کے ساتھ پڑھا: یہ سب رہ سکتا ہے</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>وہ %1 کو رضامند ہوئی</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>وہ اس پر رضامند ہے</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>جو باہر جاتا ہے وہ دکھ جانے پر اس سے پوچھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>جو باہر جاتا ہے وہ دکھ جانے پر اس سے پوچھا جا سکتا ہے۔ وہ بن رہا ہے۔</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>اوپر کا کام مکمل ہونے پر اس سے پوچھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>اس نے دیکھا ہے</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>اسے بتایا گیا</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n دکھائیں</numerusform>
            <numerusform>سب %n دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>جو باہر جاتا ہے دکھائیں</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>باہر جانے سے پہلے کوئی ہر تصویر دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>یہیں رہتا ہے</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>کہانی، جیسی باہر جاتی ہے</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>ڈھانپنے کے بعد تحریر بدل گئی۔ بتائیں کہ یہ کہاں کا ہے۔</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>یہ کہانی خالی ہے</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>یہ کہانی حوالے کرنے کو تیار ہے۔ کچھ بدلے تو اس سے پھر پوچھیں۔</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>جو ڈھکا نہیں وہ پڑھنے کے قابل رہتا ہے۔</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>کب: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>کیا اسے جاننے والا اس سے اسے پہچان لے گا؟</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>بات چیت میں کچھ لکھیں یا شامل کریں۔</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>رکھا گیا</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation>%1؛ واپس لیا: %2</translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation>وہاں کی چیزوں سے میل نہیں کھاتی؛ ایک شخص فیصلہ کرتا ہے</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>وہاں واپس نہیں لی گئی: واپس لینا آپ کا حق نہیں تھا</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>نہیں لی گئی: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>%1 کو موصول</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>اس نے وہاں اسے واپس لے لیا ہے</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>وہاں %1 کو واپس لی گئی</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>جس کلید سے دستخط ہوئے اس پر وہاں اعتماد نہیں</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>انہوں نے دوسرے نسخے کے حق میں فیصلہ کیا</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>انہوں نے اسے مٹایا، اور یہ باہر رہتی ہے</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>واپسی دی گئی، ابھی تصدیق نہیں ہوئی</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1، یہاں مٹائی گئی</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، نسخہ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>%n بار دی گئی</numerusform>
            <numerusform>%n بار دی گئی</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>یہاں مٹائی گئی کہانی ان سے اب بھی واپس لی جا سکتی ہے جن کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دی گئی</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>ابھی کچھ باہر نہیں گیا</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>اس کے پاس واپسی کے الفاظ ہیں</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>وہ واپس لے رہی ہے…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>کہانی</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کسے</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>اس کا کیا ہوا</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>کیا باہر گیا</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>آپ جو حوالے کرتی ہیں وہ اپنی رسیدوں کے ساتھ یہاں درج ہوتا ہے، یہاں مٹا دینے پر بھی۔</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>دیکھی گئیں: %2 میں سے %1 جو باہر جا سکتی ہیں۔ بغیر دیکھے کوئی نہیں جاتی۔</translation>
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
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>بلندی</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>مائیکروفون نہیں</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>ریکارڈنگ سے باہر</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>یہ استعمال میں ہے۔</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>یہ نمبر %1 کی جگہ لے گی۔ جو مختلف ہے اس پر نشان ہے۔</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>کٹ %1، نمبر %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>استعمال سے پہلے پڑھیں: اس کے الفاظ اسے بلند آواز سے پڑھے جائیں گے۔</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>اسے بنانے والے کی کلید پر اب اعتماد نہیں۔ یہ استعمال نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>یہ کٹ استعمال کریں</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>اسے بنانے والے پر یہاں اعتماد نہیں۔ پہلے لوگ میں الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>آپ کی بنائی</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>%1 پر نشان لگا۔ وہاں کیا کہا گیا؟ آپ محفوظ بنائیں میں بھی فیصلہ کر سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>بعد میں بتائیں کہ کس پر نشان لگا</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n ٹکڑا۔ Tab ایک سے دوسرے پر جاتا ہے۔</numerusform>
            <numerusform>%n ٹکڑے۔ Tab ایک سے دوسرے پر جاتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>نیا ٹکڑا %1 پر شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>ٹکڑا %1 (%2 میں سے)، %3، %4 سے %5 تک</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1: کہانی %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 اور %2 مزید</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>%1 کا %n بنڈل نہیں پہنچا: %2</numerusform>
            <numerusform>%1 کے %n بنڈل نہیں پہنچے: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>نمبر %2 کے بعد %1 کے بنڈل دو راہوں میں بٹ جاتے ہیں۔ شاید اس تجوری کی دو نقلیں چل رہی ہیں، یا کلید کسی اور کے پاس ہے۔ جس نمبر کو آپ جانتی ہیں اس پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>اس سے پوچھیں</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>ہر بھیجنے والا آپ کے لیے بنے بنڈلوں کو نمبر دیتا ہے۔ راستے میں ہونے والی یو ایس بی خالی جگہ کی وجہ ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>سب کچھ نہیں پہنچا</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>وہ رضامند نہیں ہوئی: %1۔</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 وقت نہیں۔ اسے %2 کی طرح لکھیں، منٹ اور سیکنڈ۔</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>ریکارڈ کرتے وقت نشان لگا۔ سنیں اور فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>بتائیں کب سے کب تک، مثلاً %2۔</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>خاموش کریں</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>اختتام آغاز کے بعد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>تب تک آواز ختم ہو جاتی ہے: وہ %1 چلتی ہے۔</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کسے</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>وہاں کیا کہا گیا</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تک</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>نام تجوری کے اندر رہتا ہے۔ زیادہ سے زیادہ %1 حروف۔</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>یہ کس کی پاس فریز ہے؟</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>جلد اندازہ ہو جائے گا۔ مزید الفاظ لیں۔</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>اندازہ لگانا مشکل، اور دونوں بار ایک سی۔</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>اندازہ لگانا مشکل۔ نیچے ایک بار اور لکھیں۔</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>اس کا اندازہ لگانا کتنا مشکل ہے</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>ایک بار اور</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دوسرے الفاظ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>پاس فریز، ایک بار اور</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>چھ یا زیادہ الفاظ بہترین ہیں۔</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>ابھی کمزور۔ ایک دو الفاظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>تجویز کردہ الفاظ</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>یہ وہ نہیں جو اوپر لکھا ہے۔</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>یہ الفاظ استعمال کریں</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>جب تک یاد نہ ہو جائیں، انہیں کاغذ پر لکھیں، پھر اسے تلف کریں۔</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>نئی کہانی</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>نوٹ اس کمپیوٹر سے کبھی باہر نہیں جاتے۔</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>صرف میرے لیے</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>کیا یاد رکھنا ہے، بعد میں کیا پوچھنا ہے۔</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>اصل سنیں</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>اصل، ڈھکا نہیں</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>اصل دکھائیں</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>%1 ان میں ہر چہرہ دیکھے گی، ہر آواز اور نام سنے گی، اور فائلوں کے اندر لکھا پڑھے گی، جیسے تصویر کہاں، کب اور کس فون سے لی گئی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>%n فائل بغیر ڈھانپے باہر جاتی ہے</numerusform>
            <numerusform>%n فائلیں بغیر ڈھانپے باہر جاتی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>کہانی چنیں، اور اسے کون کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>دستاویز، صفحے %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>اصل بھی دیں</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>ڈھکا نہیں</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>چنے ہوئے میں کسی کا ایسا اصل نہیں جو باہر جا سکے۔</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>اصل، ڈھکے نہیں</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>حصہ %1: اس کا اصل یہیں رہتا ہے، جیسے اس کی آواز۔</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>حصہ %1: اس کا اصل یہیں رہتا ہے۔ دستاویز کا ایک صفحہ ہٹایا گیا، اور فائل اسے واپس لے آئے گی۔</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>تصویر %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>تصویریں، دستاویزات اور آوازیں جیسے لی گئی تھیں، ایسے آرکائیو یا عدالت کے لیے جسے ان کی ضرورت ہے۔ جو لکھا ہے وہ ڈھکا رہتا ہے۔</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>وہ نام لے کر رضامند نہیں ہوئی کہ %1 کو %2 کے اصل ملیں: شروع کرنے سے پہلے میں، صرف %1 کے لیے، کہ آرکائیو اس کا نام جانے، یا کہ یہ ثبوت ہو۔</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>اس نے سنا، اور رضامند ہے</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>اس نے دیکھا، اور رضامند ہے</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>اسے بتایا گیا، اور رضامند ہے</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>آواز %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>اسے بتائیں کہ کیا ایسے باہر جاتا ہے، اور کسے ملتا ہے۔ ڈھکے ہوئے پر اس کی ہاں اس پر ہاں نہیں۔ اس نے ہاں کیسے کہا؟</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>اپنی کلیدیں بدلیں…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>یہ کوڈ اس شخص کے کیمرے کے سامنے رکھیں جو آپ کو شامل کر رہا ہے۔ اس میں کوئی راز نہیں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>اپنا کارڈ چھاپیں</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>فائل کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>تصویر کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>بڑا دکھائیں</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>پھر یہ الفاظ بلند آواز سے پڑھیں، آٹھوں۔ ہندسے ہر زبان میں وہی کہتے ہیں۔</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>آپ کا کارڈ</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>پوری اسکرین پر</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>دوسرا کیمرا ایسے پکڑیں کہ پورا سفید چوکور اس کی تصویر میں ہو۔</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>آپ کی پاس فریز</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>ان میں سے کوئی بھی %1 حصے مل کر اسے کھولتے ہیں۔ انہیں الگ الگ رکھیں۔</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>یہ کارڈ شامل کرنے کے لیے پروگرام سے یہ کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>حصہ %1 (%2 میں سے)</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>پھر یہ الفاظ بلند آواز سے ملائیں، آٹھوں، یا ہندسے۔</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>یہ حصہ ہٹائیں</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>ہٹایا گیا۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>وہ کیا بتاتی ہے</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>وہ جو بتاتی ہے یہاں لکھیں۔ لکھتے لکھتے محفوظ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>باہر جاتے وقت کیمرے کی تفصیل ہٹائی جاتی ہے</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>بیچ میں کٹی</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>لکھنا</translation>
    </message>
    <message>
        <source>written</source>
        <translation>لکھا ہوا</translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation>%1، %2۔ اسے انہیں دیں جنہیں آپ نے چنا۔ ان کی رسید بتاتی ہے کہ یہ پہنچ گیا۔</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1: جو آیا وہ سب اس کے پاس ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n یہیں رہتی ہے: اس کے ساتھ آئی رضامندی سب چنے ہوئے لوگوں تک نہیں پہنچتی۔</numerusform>
            <numerusform>%n یہیں رہتی ہیں: ان کے ساتھ آئی رضامندی سب چنے ہوئے لوگوں تک نہیں پہنچتی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n یہیں رہتی ہے: دستخط کا ثبوت ساتھ نہیں آیا۔ اسے پھر مانگیں۔</numerusform>
            <numerusform>%n یہیں رہتی ہیں: دستخط کا ثبوت ساتھ نہیں آیا۔ انہیں پھر مانگیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n یہیں رہتی ہے: اس میں اصل ہیں، اور اس نے ان کے لیے یہاں کے سب کا نام نہیں لیا۔</numerusform>
            <numerusform>%n یہیں رہتی ہیں: ان میں اصل ہیں، اور اس نے ان کے لیے یہاں کے سب کا نام نہیں لیا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n یہیں رہتی ہے: اس کے دو نسخے میل نہیں کھاتے۔</numerusform>
            <numerusform>%n یہیں رہتی ہیں: ہر ایک کے دو نسخے میل نہیں کھاتے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>%n کہانی آگے بھیجی جا سکتی ہے۔</numerusform>
            <numerusform>%n کہانیاں آگے بھیجی جا سکتی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>دیکھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>پہلے چنیں کہ اسے کون کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>بنڈل بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>آگے بھیجیں</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>%n آگے بھیجیں</numerusform>
            <numerusform>%n آگے بھیجیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>آئی ہوئی کہانیاں جیسی آئیں ویسی ہی، دستخط کے ثبوت کے ساتھ، آگے جاتی ہیں۔ ان میں کچھ بدلا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>بنڈل بن گیا</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>جو آیا</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation>%1 کی نئی کلید ہے، پرانی کے دستخط کے ساتھ۔ اس کے الفاظ ملائیں: تب تک پرانی کلید چلتی ہے۔</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>%1 پر اب اعتماد نہیں</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>%1 پر اب اعتماد ہے</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>%1 پر یہاں اعتماد قائم رہتا ہے</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>%1 کو شامل کیا گیا، بغیر اعتماد کے</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1، آپ کی کلیدیں نئی ہیں</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>نئی کلید نے اس کی جگہ لی۔ اس سے ہوئے دستخط اب بھی مانے جاتے ہیں؛ اس کے لیے اب کچھ نہیں بنتا۔</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>ایک فہرست اس کارڈ کو ایسا نام دیتی ہے جو یہاں دوسری کلید کا ہے۔ جب تک دونوں میں سے ایک سے اعتماد نہ ہٹے، اس کا کچھ نہیں گنا جاتا۔</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>آرکائیو</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>%2 کی فہرست %1 سے، %3 تک۔</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>اس کلید کا کوڈ</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>کچھ بھی حوالے کرنے سے پہلے الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>رابطہ کار</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>کوڈ کی تصویر یا اس کے الفاظ نقل کریں، پھر چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>میعاد ختم</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>پچھلی کلید</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>نیا کارڈ ہر اس شخص کو دیں جس کے پاس پرانا ہے، اور اس کے الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>معاون</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>اس میں کوئی راز نہیں۔ اسے اس شخص کو دیں، پھر الفاظ ملائیں۔</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>کر سکتی ہے: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>نئی کلید</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>ابھی ملایا نہیں گیا</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>اب اعتماد نہیں</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>اس سے کچھ نہیں گنا جاتا تھا۔ بھول سے ہٹا ہو تو کارڈ پھر شامل کریں۔</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>%1 کا کچھ نہیں لیا گیا</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>اب سے اس کلید کے دستخط والا کچھ نہیں لیا جاتا۔</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>%2 کی فہرست %1، %3 کو ختم ہوئی۔ جب تک نئی نہ آئے یا آپ الفاظ نہ ملائیں، نہ کچھ لیا جاتا ہے نہ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>%2 کی فہرست %1 میں یہ کارڈ ہے، اور دوسری فہرست %2 پر اعتماد نہیں کرتی۔ جب تک آپ %2 پر فیصلہ نہ کریں، نہ کچھ لیا جاتا ہے نہ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>%2 کی فہرست %1 کہتی ہے کہ %3 سے اس کلید پر اعتماد نہیں۔</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>%2 کی فہرست %1 کہتی ہے کہ یہ کلید %3 کو کھو گئی۔</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>%2 کی فہرست %1 کہتی ہے کہ یہ کلید %3 کو چوری ہوئی۔</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>%2 کی فہرست %1 کہتی ہے کہ یہ شخص %3 کو چلا گیا۔</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>اس شخص کو ایسے نمبر پر بتائیں جسے آپ جانتی ہیں کہ کارڈ میل نہیں کھایا، اور نیا مانگیں۔</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>%1 کا کارڈ ہٹایا گیا</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>%1 کی فہرستیں اب یہاں مانی جاتی ہیں</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>%1 کی فہرستیں اب نہیں مانی جاتیں</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>الفاظ ابھی ملائے نہیں گئے۔ اس شخص سے کچھ نہیں لیا جاتا، اور اسے کچھ نہیں دیا جا سکتا۔</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>چسپاں کرنے کو ایسا کچھ نہیں تھا جو کارڈ ہو سکے</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>قابلِ اعتماد</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>آپ کے انتظار میں</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>جو صرف ان میں تھے، ان کے الفاظ ملانے ہوں گے۔</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>جو ان میں ہیں ان پر الفاظ ملائے بغیر، ان کے بتائے دن تک، اعتماد ہے۔</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>ملانے کے الفاظ: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>آپ اس شخص کے حوالے کر سکتی ہیں، اور اس کے دستخط والا لے سکتی ہیں۔</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>آپ نے اس کے الفاظ ملائے تھے، اس لیے آپ کے فیصلے تک اس کلید کا کچھ نہیں گنا جاتا۔</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>آپ نے %1 کو الفاظ ملائے۔</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>آپ طے کریں</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>آپ نے فہرست کے خلاف فیصلہ کیا۔ اس کی رابطہ کار کو بتائیں۔</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>آپ نے %1 کو اعتماد ختم کیا۔ اس کلید کے دستخط والا باہر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>اسکین کرنے کے لیے آپ کا کارڈ کوڈ میں، %1 کے لیے</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>آپ کا کارڈ %1 میں محفوظ ہوا</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>آپ کا کارڈ تصویر %1 میں محفوظ ہوا</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>آئے ہوئے کی تصدیق کرنا</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>دکھایا نہیں گیا</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>کہانیاں لینا</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>فہرست سے بتانا کہ کس پر اعتماد ہو</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>فارم بھیجنا</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>کہانیاں بھیجنا</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>اپنا بھیجا واپس لینا</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>یہ اندراج بدلیں</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>بدلیں…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>یا ایک کو دوسرے پر کھینچیں: دونوں اسی کے لیبل سے باہر جاتے ہیں۔</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>لوگ اور جگہیں</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>وہی جو…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>کوئی اور ہے</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>وہی جو</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>اس کہانی میں ہر جگہ وہی لیبل۔</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>اس شخص کا کارڈ شامل کریں جس کے آپ حوالے کرتی ہیں، یا جو آپ کو بھیجتا ہے۔</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>فہرستیں نہ مانیں</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>%1 کی فہرستیں نہ مانیں</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>فہرستیں مانیں</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>%1 کی فہرستیں مانیں</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>الفاظ ملائیں</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>%1 کے الفاظ ملائیں</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>اعتماد قائم رکھیں</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>%1 پر اعتماد قائم رکھیں</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>%1 کا کارڈ ہٹائیں</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ہٹائیں…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>%1 پر اعتماد ختم کریں</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>اعتماد ختم کریں…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>کارڈ ایک فائل ہے، یا تصویر میں ایک کوڈ۔ دونوں میں سے کوئی بھی اس صفحے پر چھوڑ سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>کارڈ شامل کریں</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>منظور شدہ دستخط کنندگان</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>کارڈ اور ان کی تصویریں</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>دوسرے شخص کے کارڈ کا کوڈ تصویر میں رکھیں، چاروں طرف کے پورے سفید کے ساتھ۔ کیمرا جو دیکھتا ہے اس کا کچھ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>کارڈ کھولیں</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>اعتماد کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>کارڈ، یا اس کی تصویر چسپاں کریں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>ssh-keygen کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>اپنا کارڈ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>اپنا کارڈ تصویر کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>کیمرا استعمال کریں</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>واپسی کے الفاظ</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>اسے نئے الفاظ دیں</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>اسے چھ الفاظ دیں</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>اگر وہ چاہے، اسے چھ الفاظ ملتے ہیں۔ ان سے وہ بعد میں اپنی کہانی واپس لے سکتی ہے، کسی بھی معاون یا رابطہ کار کے ذریعے جس کے پاس وہ ہے، یہ بتائے بغیر کہ وہ کون ہے۔</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>انہیں صرف وہی رکھتی ہے: محفوظ جگہ کاغذ پر، یا یاد کر کے۔ یہ بس ایک بار دکھائے جاتے ہیں اور دوبارہ دیکھے نہیں جا سکتے۔ اب سے جو حوالے کیا جائے اس کے لیے معتبر ہیں۔</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>اس کے پاس ہیں، انہیں ہٹا دیں</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>اسے نہیں چاہییں</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>ایک نشان رہ جاتا ہے</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>ایسی تصویر میں خانے کے نیچے کی چیز کا ہلکا نشان پوری تصویر میں پھیل جاتا ہے، اور کوئی خانہ اسے نہیں ہٹاتا۔ چھوٹی تصویر میں وہ کم رہتا ہے۔ جہاں اتنا بھی زیادہ ہو، تصویر چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>ان کے بغیر باہر جاتی ہے</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>یہاں اس کا صرف پہلا لمحہ دکھتا ہے، اور صرف وہی باہر جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>یہ تصویر حرکت کرتی ہے</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>کیمرے، جگہ اور وقت کی تفصیل · فائل کا نام · ہلکے نشان کے سوا خانوں کے نیچے کا سب</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>کیمرے، جگہ اور وقت کی تفصیل · فائل کا نام · خانوں کے نیچے کا سب، ہمیشہ کے لیے</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>تصویر کے آر پار</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>خانہ شامل کریں</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>سب تصویریں</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>جیسی باہر جاتی ہے</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>جو رکھنا ہے اسے گھیریں۔ تیر اسے کھسکاتے ہیں، Shift کے ساتھ سائز بدلتے ہیں۔ Enter سے مکمل۔</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>ہر ایک اس کے ساتھ بنائی گئی ہے جو اس میں ڈھکا ہے۔ قریب سے دیکھنے کے لیے ایک دبائیں۔</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>پورا سائز</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>کام جاری رکھیں</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>اس کہانی میں تصویریں نہیں</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>بات چیت میں شامل کی گئی تصویریں یہاں دکھتی ہیں۔</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>اگلی</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>پچھلی</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>پوری تصویر</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>اس کمپیوٹر پر کوئی پرنٹر نہیں لگا۔</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>یہ صفحہ چھاپیں</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>صفحے کو PDF میں محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>اس میں کوئی راز نہیں، مگر جسے ملے اسے دکھاتا ہے کہ آپ کس کے ساتھ کام کرتی ہیں۔ اس کمپیوٹر کا چھپائی کا نظام صفحے کی نقل کچھ دیر تجوری سے باہر رکھتا ہے، اور شاید پرنٹر بھی۔</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>کچھ نہیں چھپا۔ دیکھیں کہ وہ چالو ہے یا نہیں، یا صفحے کو PDF میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>اپنا کارڈ صفحے کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>پرنٹر کو بھیجا گیا</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>پرنٹر نے اسے نہیں لیا</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>آپ کا کارڈ صفحہ %1 میں محفوظ ہوا</translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>پھر سے کریں</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>سب چنیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1، اس کے پاس محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>%n اور کہانی انتظار میں ہے۔</numerusform>
            <numerusform>%n اور کہانیاں انتظار میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>اس تجوری کی جگہ دوسری فائل رکھ دی گئی</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>%1 کے بارے میں اس سے پھر پوچھیں</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>بیک اپ لیں…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>تجوری کا فولڈر</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>اس کمپیوٹر کے بارے میں جاننے کی باتیں</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>اس کی رضامندی…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>یہ کمپیوٹر کھویا تو تب سے جو آیا وہ بھی کھو جائے گا۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>کاپی</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>کچھ کھویا نہیں: سب اب فولڈر %1 میں ہے، اور آپ کا کام وہیں آگے چلتا ہے۔ دوسری فائل جیسی تھی ویسی چھوڑی گئی۔ فولڈر ہم آہنگ کرنے والے پروگرام ایسا کرتے ہیں: تجوری کہیں اور رکھیں۔</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>اس سے پوچھ لیا گیا، ایسا ہی رہے گا</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>آخری بیک اپ %n دن پرانا ہے</numerusform>
            <numerusform>آخری بیک اپ %n دن پرانا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>پروگرام سے غلطی ہوئی</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>یہ تجوری ایک خراب تجوری سے بچائی گئی، اور جو اس نے واپس لیا وہ شاید کھو گیا۔ اس سے پوچھے بغیر اس کہانی کا کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>سمجھ گئی</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>جو محفوظ ہوا وہ سلامت ہے۔ آگے بڑھیں، یا نئے سرے سے شروع کرنے کو مقفل کریں اور کھولیں۔</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>تقریباً %n منٹ</numerusform>
            <numerusform>تقریباً %n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>تقریباً %n سیکنڈ</numerusform>
            <numerusform>تقریباً %n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>روکا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>اکاؤنٹ کا نام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>بینک یا کارڈ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>آلے کا نمبر</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ای میل پتا</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>چہرہ</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>خاندان اور دوسرے</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>انٹرنیٹ پتا</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>گاڑی کا نمبر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>فون نمبر</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>نقشے پر مقام</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>QR یا بار کوڈ</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>نایاب لفظ</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>اسکول، کام، گروہ</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>آواز %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>یہیں رہتا ہے: اس کے الفاظ بولے جانے ہیں، اور وہ ابھی نہیں، یا کوئی آواز ان کی زبان نہیں بولتی۔</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>یہیں رہتا ہے: بلند آواز سے پڑھے جانے کے بعد اس کے الفاظ بدل گئے۔ انہیں پھر پڑھیں۔</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>یہیں رہتا ہے: وہ رضامند نہیں ہوئی کہ اس کی اپنی آواز باہر جائے۔</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>یہیں رہتا ہے: وہ رضامند نہیں ہوئی کہ اس کی آواز بدل کر باہر جائے۔</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>یہیں رہتا ہے: وہ رضامند نہیں ہوئی کہ اس کے الفاظ تحریری متن میں باہر جائیں۔</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>یہیں رہتا ہے: وہ رضامند نہیں ہوئی کہ یہ باہر جائے۔</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>یہیں رہتا ہے: وہ رضامند نہیں ہوئی کہ تصویریں باہر جائیں۔</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>یہیں رہتا ہے: وہ اپنی کہانی بانٹنے پر رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>یہیں رہتا ہے: آپ نے طے کیا کہ یہ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>تحریر %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>ایک آواز کے الفاظ، حصہ %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>اس کے نیچے کے الفاظ: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>کام یا پڑھائی</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>تحریر</translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، %2 سے %3 تک</translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation>%1: ریکارڈ کرتے وقت نشان لگا۔ سنیں اور فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1: %2 سے %3 تک خاموش، اور یہ الفاظ اب بھی پڑھے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1: ”%2“ الفاظ میں ڈھکا ہے، اور اب بھی سنا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>الفاظ ڈھانپیں</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>%1 سے %2 تک۔ یہ دو اوقات کے درمیان کا اندازہ ہے: خاموشی ہر طرف %3 سیکنڈ تک چوڑی ہے۔</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>انہیں رہنے دیں</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>خاموش کریں</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>سب تصویریں ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>تیر</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>جیسی باہر جاتی ہے</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>صرف اس جگہ ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>چنا ہوا ڈھانپیں؛ تصویر پر خانہ شامل کریں</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>جہاں جہاں ہے، ڈھانپیں</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>تصویر تراشیں، یا تراشنا مکمل کریں</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl اور بائیں، دائیں</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>کام جاری رکھیں</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>میں نے یہ دیکھ لی</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>لوگ اور جگہیں میں: چنے ہوئے ایک ہی ہیں، یا ایک وہی ہے جو…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>آواز میں ایک سیکنڈ پیچھے یا آگے؛ Shift کے ساتھ پانچ سیکنڈ</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>آواز کے الفاظ میں، کرسر سے چلائیں</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>صرف اس جگہ رہنے دیں</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>پڑھنے کے قابل رکھیں</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>بائیں، دائیں</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>آواز جہاں ہے وہاں خاموشی شروع، یا ختم کریں</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>ایک ایک کر کے دیکھیں</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>جس نشان کی جگہ کھو گئی اسے چنے ہوئے پر لے جائیں</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>چنا خانہ کھسکائیں؛ Shift سے سائز بدلیں، Ctrl سے باریکی سے</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>چنی خاموشی کھسکائیں؛ Shift بھی ہو تو صرف اس کا اختتام</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>انہی الفاظ کی اگلی جگہ</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>اگلی ملی ہوئی چیز</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>آگے: تصویریں</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>آگے: آواز</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>آگے: جو باہر جاتا ہے</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>تصویر پر سب کوڈ ڈھانپیں</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>تصویر پر سب چہرے ڈھانپیں</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>تصویر پر سب نام اور نمبر ڈھانپیں</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>تصویر پر لکھا سب ڈھانپیں</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>تصویر پر پوری سطر ڈھانپیں</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>تصویر پر چنے خانے کو آر پار پھیلائیں</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویریں</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>تصویریں · %n دیکھی نہیں گئی</numerusform>
            <numerusform>تصویریں · %n دیکھی نہیں گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تیز چلائیں</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>آہستہ چلائیں</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>آواز چلائیں، یا روکیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>پھر سے کریں</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>پھر سے کریں (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>چنا خانہ ہٹائیں</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>بتائیں کہ چنا خانہ کیا ڈھانپتا ہے</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>تصویر پورے سائز میں، یا پوری دیکھیں</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>تصویر بڑی، یا چھوٹی دیکھیں</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>پچھلی</translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation>پچھلی تصویر، اگلی تصویر</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>پچھلی جگہ</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>تین سیکنڈ پیچھے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>پہلے جیسا کریں (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>آواز · %n نشان</numerusform>
            <numerusform>آواز · %n نشان</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>جو باہر جاتا ہے</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>جو ملا، قسم کے حساب سے یا تحریر کی ترتیب میں</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>ہر سوال چھوڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>اگر اس سے مدد ملے</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 جو باہر نہیں گئے۔</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>%2 تصدیق کرتی ہے کہ وہ %1 کو رضامند ہوئی۔</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>کلک سے اس لفظ سے چلتا ہے۔</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>ایک ٹکراؤ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>ایک آواز</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>آئی ہوئی ایک کہانی</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>یہ سب اس کمپیوٹر سے مٹ جاتا ہے۔ یہ آئی تھی، اور کیا جواب دیا گیا، یہ فہرست میں رہتا ہے۔ بھیجنے والے کے پاس یہ اب بھی ہے۔</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>اس کا دوسرا نسخہ آیا جو اس سے میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>ملائیں اور فیصلہ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 کو یہاں مٹائیں؟</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>یہاں مٹائیں…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>%1 کے لیے، %2 تک</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>اس کی منظوری</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>اصل پر اس کی منظوری</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>آواز کے الفاظ میں، کرسر سے چلائیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>پھر الگ رکھیں</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>الگ رکھی گئی</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>آپ کے فیصلے سے گنی جاتی ہے</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>یہ یہاں جیسی ہے، اس پر کسی نے دستخط نہیں کیے: %1 نے %2 کو اسے آئے ہوئے دو نسخوں سے ملایا۔ دونوں ویسے ہی رکھے ہیں جیسے ان پر دستخط ہوئے۔</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>کچھ چنا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>%1 نے آگے بھیجی۔ دستخط اب بھی اوپر والے شخص کے ہیں۔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تیز چلائیں</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>آہستہ چلائیں</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>آواز چلائیں، یا روکیں</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اسے پڑھیں</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>جو باہر جاتا ہے، اس نے %1 کو سنا۔</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>جو باہر جاتا ہے، اس نے %1 کو دیکھا۔</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>وہ واپس لے رہی ہے…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>اس نے واپس لیا: %1۔ وہ جس پر لاگو تھا، اب یہاں نہیں دکھتا۔</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>اس نے اسے واپس لے لیا۔ جو آیا تھا، یہاں مٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>جو باہر جاتا ہے، اسے %1 کو بتایا گیا۔</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>کوئی</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>کوئی جس کا کارڈ اب یہاں نہیں۔</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>آواز، %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>آواز، %1، معاون کا بلند آواز سے پڑھا ہوا</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>آواز، %1، مصنوعی آواز میں</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>آواز، %1، بدلی ہوئی</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>جس کلید سے دستخط ہوئے اس پر اب اعتماد نہیں، اور کوئی رسید نہیں دکھاتی کہ یہ پہلے یہاں تھی۔ اسے پڑھیں، پھر طے کریں کہ گنی جائے یا نہیں۔</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>جس کلید سے دستخط ہوئے اس پر اب اعتماد نہیں۔ یہ گنی جاتی ہے کیونکہ یہاں کسی نے ایسا طے کیا۔</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>تین سیکنڈ پیچھے</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>وہ کس پر رضامند ہوئی</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>کس نے دستخط کیے</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>اس کے الفاظ: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>کوئی بھی قابلِ اعتماد وصول کنندہ</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>الگ رکھی گئی، فیصلہ باقی</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>موصول، پڑھنا باقی</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>ریکارڈنگ چنیں</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>یہ یہی الفاظ کہتی ہے</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>بات چیت میں یہ الفاظ نئی ریکارڈنگ میں بلند آواز سے پڑھیں، پھر اسے یہاں چنیں۔ اس آواز کی جگہ وہی باہر جاتی ہے؛ اس کی آواز نہیں جاتی۔</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>وہ ریکارڈنگ جس میں الفاظ بلند آواز سے پڑھے گئے</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>پڑھے جانے کے بعد الفاظ بدل گئے۔ انہیں پھر بلند آواز سے پڑھیں۔</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>یہ آپ کو سن رہا ہے۔</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>مائیکروفون</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>مائیکروفون: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>اس کا کچھ ریکارڈ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>صرف خاموشی سنائی دے رہی ہے۔ کیا مائیکروفون بند ہے؟</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>کچھ بولیں، اتنی بلند آواز سے جتنی وہ بولے گی: پٹی سبز ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>بہت بلند: مائیکروفون ذرا دور کریں۔</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمائیں</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>مائیکروفون آزمائیں</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>%1 اسے کھول سکتی ہے</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>ریکارڈنگ ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>پھر ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>ریکارڈنگ ختم کریں</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>باقی کے بغیر ختم کریں</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>ختم ہو رہا ہے</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>بیچ میں رکی</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>پھر دیکھیں</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>مائیکروفون پھر ڈھونڈیں</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشان لگائیں</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>ابھی جو کہا گیا اس پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>مائیکروفون</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>%1 سے کچھ ریکارڈ نہیں ہو رہا۔ مائیکروفون لوٹنے پر یہ خود بخود چلتا ہے؛ یا دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>ریکارڈنگ سے باہر</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>%1 سے ریکارڈنگ سے باہر۔ مائیکروفون بند ہے: نہ کچھ سنا جاتا ہے، نہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>صرف خاموشی سنائی دے رہی ہے۔ کیا مائیکروفون بند ہے؟</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>رکی ہوئی</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>وہ اس پر رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>شروع ہو رہی ہے</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>کمپیوٹر لمحہ بھر بہت مصروف تھا: تھوڑی آواز چھوٹ گئی۔</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>ڈسک بھر گئی ہے۔ جو کہا جا رہا ہے میموری میں رکا ہے: جگہ بنائیں، اور وہ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>بہت بلند: آواز کٹ رہی ہے۔ مائیکروفون ذرا دور کریں۔</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>بہت دھیمی۔ مائیکروفون اس کے قریب لائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>%n گھنٹے کی جگہ</numerusform>
            <numerusform>%n گھنٹوں کی جگہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>%n منٹ کی جگہ</numerusform>
            <numerusform>%n منٹ کی جگہ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>نئی پاس فریز چنیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>مجھے معلوم ہے: اس کے بعد کسی اور کی پاس فریز یہ تجوری نہیں کھولے گی</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>یہ اس تجوری کی ہر پاس فریز کی جگہ لیتی ہے۔ حصے کام کے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>تجوری کھولیں</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>باقی سب کی پاس فریز بھی چلی جاتی ہیں</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>جو آپ کے ساتھ یہ تجوری استعمال کرتا ہے، وہ اب اسے نہیں کھول سکتا۔ بعد میں پاس فریز اور بحالی میں ہر ایک کو نئی پاس فریز دیں۔</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>تقریباً %1 لکھے جاتے ہیں۔ آخر تک روکا جا سکتا ہے، اور تب کچھ بدلا نہیں ہو گا۔</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>پہلے کے بیک اپ پرانی کلید سے اب بھی کھلتے ہیں۔ انہیں تلف کریں۔</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>تجوری کی کلید بدلیں اور صاف کریں</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>تب کے لیے جب کوئی چلا گیا ہو۔ سب کچھ نئی کلید سے پھر لکھا جاتا ہے، تاکہ کلید کی فائل کی پرانی نقل یہاں کا کچھ نہ کھولے۔</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>پرانی فائل پر اوپر سے لکھا جاتا ہے۔ SSD یا یو ایس بی میں اس کے ٹکڑے رہ سکتے ہیں، جنہیں صرف پرانی کلید کھولتی ہے۔</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>انہیں پھر شامل کرنا ہو گا، کیونکہ اس نسخے میں یہ استعمال نہیں ہوئیں: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>یہ پاس فریز اور بحالی کے حصے کام کے رہتے ہیں: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>اس کلید کے دستخط والی %n کہانی یہیں رہتی ہے۔</numerusform>
            <numerusform>اس کلید کے دستخط والی %n کہانیاں یہیں رہتی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>اس کے حوالے کی گئی %n کہانی باہر گئی چیزوں کی فہرست میں رہتی ہے۔</numerusform>
            <numerusform>اس کے حوالے کی گئی %n کہانیاں باہر گئی چیزوں کی فہرست میں رہتی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>یہ %1 کی ایک فہرست میں ہے۔ جہاں وہ مانی جاتی ہے، وہاں اسی سے رہتا ہے۔</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>اس کلید کا یہاں کچھ نہیں، اور اسے کچھ نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>%1 کا کارڈ ہٹائیں؟</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>”%1“ ہٹائیں؟</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>الفاظ کبھی نہیں ملائے گئے، اس لیے اس کارڈ سے کچھ نہیں گنا جاتا۔ غلطی سے ہٹے تو پھر شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>جو کہا اور چنا گیا وہ کہانیوں میں رہتا ہے۔ جس نے بھیجی وہ پھر بھیج سکتا ہے؛ پرانی واپس نہیں آتی۔</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>تجوری کی کلید بھی بدلیں، اور سب کچھ نئی سے پھر لکھیں</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>یہ اب تجوری نہیں کھولتی۔ جس نے کلید کی فائل کی نقل رکھی، وہ اس سے اب بھی تجوری کھول سکتا ہے، جب تک تجوری کی کلید بھی نہ بدلے۔</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>%1 کی پاس فریز ہٹائیں</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>فولڈر کی %n اور فائل چھوڑی گئی۔</numerusform>
            <numerusform>فولڈر کی %n اور فائلیں چھوڑی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>انہیں نہ دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>%n فائل دکھائیں</numerusform>
            <numerusform>سب %n فائلیں دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>صرف وہ دکھائیں جس میں آپ کی ضرورت ہے</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>انہیں دکھائیں</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>اس کلید سے آئی %n کہانی کی ابھی رسید نہیں۔ آپ کے دیکھنے تک وہ الگ رکھی جاتی ہے: جس کے پاس کلید ہے اس نے بنائی ہو سکتی ہے۔</numerusform>
            <numerusform>اس کلید سے آئی %n کہانیوں کی ابھی رسید نہیں۔ آپ کے ہر ایک کو دیکھنے تک وہ الگ رکھی جاتی ہیں: جس کے پاس کلید ہے اس نے بنائی ہو سکتی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>میں نہیں بتاتی</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>کوئی کہانی الگ نہیں رکھنی: اس کلید سے جو آیا اس کی رسیدیں ہیں۔</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>کلید کھو گئی</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>کلید چوری ہوئی</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>وہ شخص چلا گیا</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>اسے واپس نہیں لیا جا سکتا۔ اس کلید کے حوالے کچھ نہیں کیا جا سکتا، اور اس کے دستخط والا باہر رہتا ہے۔ اس شخص کو نیا کارڈ چاہیے۔</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>%1 پر اعتماد ختم کریں؟</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>اعتماد ختم کریں</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>کیوں؟ یہ اگلی فہرست میں لکھا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>منظور شدہ دستخط کنندگان کی فائل، جس سے کوئی بھی اس پروگرام کے بغیر بنڈل جانچ سکتا ہے</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>اعتماد کی فہرست رابطہ کار کی ہوتی ہے: کس پر اور کب تک اعتماد کریں۔ اس کے ہونے پر سب کو سب کے ساتھ الفاظ نہیں ملانے پڑتے۔ یہاں کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>دوسری فہرست اس شخص پر اعتماد نہیں کرتی۔ پہلے اس پر فیصلہ کریں: فہرست میں ”آپ طے کریں“ دیکھیں۔</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>اس کے پاس وہ کلیدیں ہیں جن پر اب اعتماد نہیں، ”.revoked“ پر ختم ہونے والی۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>اسے ان سب کو دیں جن کے لیے آپ نے بنائی۔ صرف وہی اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>اپنی فہرست مزید لوگوں کو دیں</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>اس فہرست کے مطابق چلیں</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>یہ ابھی نافذ نہیں۔</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>یہ ختم ہو گئی۔ نئی مانگیں۔</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>اعتماد کی فہرست بنائیں</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>مانی نہیں گئی</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>کچھ بدلا نہیں گیا۔ اس کی رابطہ کار سے نئی مانگیں۔</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>اعتماد کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>%2 کی فہرست %1</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>اعتماد کی فہرستیں</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>ssh-keygen کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 میں محفوظ ہوئی</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>فہرست اب یہاں نافذ ہے</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>فہرست نافذ ہے، اور آپ کی بات کاٹتی ہے</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>فہرست نہیں لی گئی</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>فہرست %1 میں محفوظ ہوئی</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>یہ فہرست پہلے سے یہاں ہے</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>آپ کے انتظار میں</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>جہاں ایسا ہے، آپ کے فیصلے تک کچھ نہیں گنا جاتا۔ فہرست میں ”آپ طے کریں“ دیکھیں۔</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>جو اس میں ہیں ان پر اس کے آخری دن تک اعتماد ہے۔</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>آپ اس شخص کی فہرستیں نہیں مانتیں۔ پہلے الفاظ ملائیں، پھر فہرستیں مانیں چنیں۔</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>آپ کی اعتماد کی فہرست %1</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>%n کلید پر اعتماد ختم کرتی ہے</numerusform>
            <numerusform>%n کلیدوں پر اعتماد ختم کرتی ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>%n شخص پر اعتماد کرتی ہے</numerusform>
            <numerusform>%n لوگوں پر اعتماد کرتی ہے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>کلیدیں بدلیں</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>اپنی کلیدیں بدلیں؟</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>جن کے پاس آپ کا کارڈ ہے، انہیں نیا چاہیے، اور وہ اس کے الفاظ آپ کے ساتھ پھر ملائیں۔ تب تک وہ آپ کی پرانی کلید مانتے ہیں۔</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>اگر آپ کی کلید کسی اور کے پاس ہو سکتی ہے تو رابطہ کار کو بھی بتائیں: وہ بھی اسے ویسے ہی بدل سکتا ہے، اور صرف اعتماد ختم کرنا اسے باہر رکھتا ہے۔ اسے واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>نئی کلیدیں بنتی ہیں، اور پرانی ان کے لیے دستخط کرتی ہے۔ پھر وہ تلف ہوتی ہے۔</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>دوسروں نے آپ کی پرانی کلیدوں کے لیے جو بنایا وہ یہاں اب بھی پڑھا جا سکتا ہے، اور آپ کی کہانیاں آپ کی رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>ہماری فہرست چھپائیں</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>کیا یہ محفوظ وقت ہے؟</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>وہ جانتی ہے کہ وہ رک سکتی ہے، وقفہ لے سکتی ہے یا کچھ چھوڑ سکتی ہے۔</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>وہ جانتی ہے کہ آج اس کی مدد کون کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>ہماری فہرست دکھائیں</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>ہم اکیلی ہیں، اور یہ اسکرین کوئی نہیں دیکھ سکتا۔</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>سکون سے اور کھل کر پوچھیں: ”کیا آپ اپنی جان لینے کے بارے میں سوچ رہی ہیں؟“ پوچھنے سے یہ خیال نہیں آتا۔</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>اس کے لیے تربیت یافتہ کسی کو بلائیں۔ اگر وہ ابھی خطرے میں ہے تو ہنگامی نمبر پر فون کریں۔</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>اسے اکیلا نہ چھوڑیں۔ جس سے وہ خود کو چوٹ پہنچا سکتی ہے، اسے دور رکھیں۔</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>اسے ہٹا دیں</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>آپ جو کرنے والی ہیں، کرنے سے پہلے اسے بتائیں۔</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>کہانی رک سکتی ہے۔ ابھی بات چیت روکیں، اور اس کے ساتھ رہیں۔</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>جب وہ خود کو نقصان پہنچا سکتی ہے</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>کون مدد کر سکتا ہے</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>محفوظ ہونے کی حالت</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation>%2 میں سے %1 · %3 سمجھائے گئے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>سمجھایا گیا</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>پہلے سے شروع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>بلند آواز سے پڑھیں · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>یہ اس کی زبان میں کہیں</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>سب کوڈ ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>سب چہرے ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>سب نام اور نمبر ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>لکھا ہوا سب ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>پوری سطر ڈھانپیں</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>اس تصویر میں ملا</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>تصویر باہر جانے پر یہ دکھتا رہتا ہے</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>چہرے اور نام ڈھونڈیں</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>چہرے، تحریر اور کوڈ ڈھونڈے جا رہے ہیں: تصویر %1 (%2 میں سے)</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>خود بخود اور کچھ نہیں ملا۔ انسان زیادہ دیکھتا ہے: خود دیکھیں۔</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>ڈھونڈنا روکیں</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>پڑھا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سرگرمی</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>جیسا یہ کمپیوٹر ہے</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>بیک اپ اور حالت</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>بیک اپ، سب ٹھیک ہے یا نہیں، اور اس تجوری کے ساتھ کیا کیا گیا۔</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>دیکھ بھال</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>فوراً چھپائیں: Shift تین بار دبائیں۔</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 میں رکھی ہے</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>کلیدیں اور بحالی</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>کٹ</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>کٹ وہ ہے جو رابطہ کار آپ کو کہنے، پوچھنے اور دیکھنے کے لیے دیتی ہے۔</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>مقفل کریں جب اتنی دیر کوئی نہ ہو</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>لوگ اور کارڈ</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>پروگرام کا نسخہ %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>حفاظت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حروف کا سائز</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>حروف کا سائز: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>تب ونڈو کاپی کہلاتی ہے، سادہ نشان کے ساتھ۔</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>یہ تجوری</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>ایسا نام استعمال کریں جو کچھ نہ بتائے</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>یہ تجوری کون کھول سکتا ہے، اس کے بحالی کے حصے، اس کی نئی کلید، اور اس کا اختتام۔</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>آپ کا اپنا کارڈ، اور ان لوگوں کے کارڈ جن کے آپ کہانیاں حوالے کرتی ہیں یا جن سے لیتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>نیلی کاپی</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>سبز کاپی</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>سرخ کاپی</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>پیلی کاپی</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>پاس فریز چنیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>میرے پاس پہلے سے تجوری ہے</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>یہ تجوری کھولتی ہے۔ اسے کوئی نہ دیکھ سکتا ہے نہ نیا بنا سکتا ہے، اس لیے اسے سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>تجوری بنائیں</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>تجوری بن رہی ہے…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>بحالی کے حصے</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحلہ %1 (%2 میں سے)</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>پاس فریز کھونے پر یہ تجوری کھولتے ہیں۔ اگلے مرحلے میں آپ انہیں لکھ لیتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>اپنے کاغذ سے پڑھیں</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>حصے کے یہ الفاظ، یا ان کے ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>لفظ %1</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>کوئی بھی فائل</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>نہیں پڑھا گیا</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>حصہ پڑھیں</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>فائل سے پڑھیں</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>ٹھیک پڑھا جاتا ہے</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>حصہ %1؛ اس کے مجموعے کے کوئی بھی %2 تجوری کھولتے ہیں۔</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>لفظ %1 لیں</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>لفظ کے پہلے چار حروف کافی ہیں۔</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>لفظ %1 فہرست میں نہیں۔ حرف بہ حرف دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>پاس فریز کھونے پر %2 میں سے کوئی بھی %1 حصے تجوری کھولتے ہیں۔ ہر ایک اعتماد کے الگ شخص کو دیں، یا الگ الگ جگہ رکھیں۔ ان کی تصویر نہ لیں۔</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>یہ حصہ کاغذ پر لکھیں</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>الفاظ لکھیں، یا ہر ایک کے نیچے کے چار ہندسے۔ ان پر نمبر ڈالیں۔</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>دوسرا حصہ</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>پہلے کاغذ کا حصہ</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>یہ وہی حصہ پھر ہے۔ دوسرا چاہیے۔</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>یہ حصہ دوسرے مجموعے کا ہے، دوسرے دن یا دوسری تجوری کا۔</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>بحالی کے حصوں سے کھولیں</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>ہر حصے کے الفاظ، یا ان کے ہندسے، ترتیب سے لکھیں۔ کلید کی فائل نہیں چاہیے۔</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>تجوری</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>تجوریاں</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>اپنے کاغذ سے ملائیں۔ واپس سے حصہ پھر دکھتا ہے۔</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>میں نے لکھ لیا</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>وہی نہیں: لفظ %1</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>حصہ %1 (%2 میں سے)</translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation>تجوری کھولنے والے حصے</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>بانٹنے کے حصے</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>فوراً چھپائیں</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>وصولی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>مقفل کریں</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>نئی کہانی</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>محفوظ کریں، اور پاس فریز پھر پوچھیں (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>محفوظ کریں، اور فوراً غائب ہو جائیں (Shift تین بار دبائیں)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Shift، Shift، Shift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>کہانیاں</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>یہ فہرست</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation>10 سیکنڈ، جیسے باہر جاتے ہیں: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>جیسی باہر جاتی ہے: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>ہر خاموشی %1 پہلے شروع اور اتنی ہی دیر بعد ختم ہوتی ہے، کیونکہ ایسی فائل آوازوں کو دھندلا کرتی ہے۔</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>باہر جاتا ہے: اس کی اپنی آواز کا %1، اس میں سے %2 مکمل خاموشی۔</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>باہر جاتا ہے: اس کا %1، بدلا ہوا، %2 مکمل خاموشی۔</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>باہر جاتا ہے: اس کی اپنی آواز کا پورا %1۔</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>باہر جاتا ہے: اس کا پورا %1، بدلا ہوا۔</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>باہر جاتا ہے: مصنوعی آواز میں اس کے الفاظ، اور اس آواز کا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>باہر جاتا ہے: آپ کی آواز میں اس کے الفاظ، اور اس آواز کا کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>نشان لگا: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>کچھ خاموش نہیں۔ آواز کے اوپر کھینچیں، یا نیچے لکھیں کب سے کب تک۔</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>خاموشی یہاں شروع</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>خاموشی یہاں ختم</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>3 سیکنڈ پیچھے</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>ریکارڈنگ ہو رہی ہے: جو چلایا جائے وہ اس میں سنائی دے گا۔</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>تیار کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>روکیں: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>چلائیں</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>چلائیں: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>خاموشی</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>اس کا جو دکھ رہا ہے: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>پوری آواز</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>زبان چنیں</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>تیز</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>اونچا</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>کتنی تیز بولتی ہے</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>کتنا اونچا بولتی ہے</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>مصنوعی آواز کی زبان</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>نیچا</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>مصنوعی آواز</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>معمول کی چال</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>معمول کا سر</translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation>آواز 1، اونچی</translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation>آواز 2، نیچی</translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation>آواز 3، نیچی</translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation>آواز 4، نیچی</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation>کلک سے اس لفظ سے چلتا ہے۔ یہاں جو ڈھانپا جائے وہ خاموشی کے طور پر تجویز ہوتا ہے، اور الٹ بھی۔</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>اس کے الفاظ: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n خانہ۔ Tab ایک سے دوسرے پر جاتا ہے۔</numerusform>
            <numerusform>%n خانے۔ Tab ایک سے دوسرے پر جاتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>خانہ %1 (%2 میں سے)، %3، %4 ضرب %5 پکسل</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>شروع کرنے سے پہلے</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>بات چیت</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>محفوظ بنائیں</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>اس تجوری میں %n</numerusform>
            <numerusform>اس تجوری میں %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n آواز</numerusform>
            <numerusform>%n آوازیں</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>یہ سب اس کمپیوٹر سے مٹ جاتا ہے اور واپس نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>نئی کہانی سے شروع کریں۔ جو لکھا جاتا ہے وہ لکھتے لکھتے محفوظ ہوتا ہے، اور اس تجوری میں مقفل رہتا ہے۔</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>رضامندی واپس لی گئی</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>اس میں ہے</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 کو یہاں مٹائیں؟</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>نشان لگی کہانی مٹائیں</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>یہاں کا سب کچھ صرف اس کمپیوٹر پر خفیہ ہے۔</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملا</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>اس میں ملا</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>حوالے کی گئی</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>حوالے کی گئی، رسید کا انتظار</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>یہ %1 کے حوالے کی گئی اور پہنچ گئی۔</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>یہ %1 کے حوالے کی گئی اور بعد میں بدلی: وہ تبدیلی اور کہیں نہیں۔</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>یہ %1 کے حوالے کی گئی؛ ابھی کسی نے تصدیق نہیں کی کہ پہنچ گئی۔</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>یہ کسی کے حوالے نہیں کی گئی: اس کا کچھ بھی اور کہیں نہیں۔</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>ابھی شروع ہوئی</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>الگ رکھی گئی: دستخط کی کلید</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>یہاں اس نام سے</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>آخری بیک اپ %1 کو۔</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>حفاظت باقی ہے</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>نئی کہانی</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>ابھی کوئی کہانی نہیں</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>یہاں کوئی نہیں</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>نشان لگی کہانی کھولیں</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>دوسری کہانیاں اور مرحلے پر ہیں۔ سب میں ہر ایک دکھتی ہے۔</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>حوالے کرنے کو تیار</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>سب میں تلاش کریں</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>کہانیاں</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>آپ جو بنڈل لیتی ہیں ان کی کہانیاں یہاں دکھتی ہیں۔</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>بنڈل لیں</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>کیا، کب اور کسے حوالے کیا گیا، یہ فہرست رہتی ہے۔</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>کم یا چھوٹے الفاظ آزمائیں۔ نام، نوٹ اور لکھا ہوا سب تلاش کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>جو حوالے کیا گیا وہ دوسروں کے پاس ہے اور وہیں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>کس مرحلے پر ہے</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اس کا نام</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>حصہ %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>تحریر</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>آپ کے نوٹ</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>جانچا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>فرضی نام، اس کا اپنا کبھی نہیں۔</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>یہاں اس نام سے</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>بتایا نہیں</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>کس زبان میں بتائی</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>%1 اس تجوری کی نقل کہیں اور رکھتا ہے</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>جس کے پاس یہ ڈسک یا یو ایس بی ہے وہ تجوری کی نقل بنا سکتا ہے</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>اس کمپیوٹر کو جاننے والے کسی سے کہیں کہ پوری ڈسک خفیہ کرے، یا سویپ بند کرے۔</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>ہائبرنیٹ کرنے پر پوری میموری ڈسک پر لکھی جاتی ہے</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>اب وہ بند ہے۔ کچھ کرنا نہیں۔</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>یہ خفیہ رہتی ہے۔ یو ایس بی اپنے پاس رکھیں، اور پاس فریز لمبی رکھیں۔</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>اس کا فولڈر ان کے لیے بند نہ کیا جا سکا۔ اسے اپنے فولڈر میں لے جائیں۔</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>جانے سے پہلے مقفل کریں، اور ہائبرنیٹ کرنے کے بجائے کمپیوٹر بند کریں۔</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>اس کمپیوٹر کے دوسرے لوگ اس تجوری کی نقل بنا سکتے ہیں</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>میموری کے حصے بغیر خفیہ ہوئے ڈسک پر لکھے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>نقلیں خفیہ ہیں، مگر کچھ مٹانے کے بعد بھی پرانی وہاں رہتی ہیں۔ تجوری کو ایسے فولڈر میں لے جائیں جو ہم آہنگ نہ ہوتا ہو۔</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>تجوری کا فولڈر اس کمپیوٹر کے دوسرے لوگوں کے لیے کھلا تھا</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>یہ تجوری دوسرے کمپیوٹر پر ہے</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>جو اس کمپیوٹر کو سنبھالتا ہے وہ اس کی نقل بنا سکتا ہے، اور نیٹ ورک ٹوٹنے پر کام رکتا ہے۔ اسے اس کمپیوٹر یا یو ایس بی پر رکھیں۔</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>کیمرا</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>کیمرا کھولیں</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>کیمرا چالو ہے۔ صرف وہ تصویریں رکھی جاتی ہیں جو آپ لیتی ہیں، کہانی میں مقفل۔</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>ایک اور شخص کے لیے پاس فریز</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>آپ کے لیے دوسری پاس فریز</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>تجوری کی کلید بدلیں</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>یہ حصے جانچیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>کیا یہ حصے یہ تجوری کھولتے ہیں؟</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>سب مٹائیں</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>تب کے لیے جب حصہ رکھنے والا کوئی چلا گیا ہو، یا کوئی حصہ کھو گیا ہو۔ پرانے اب تجوری نہیں کھولتے۔ کلید کی فائل کی پرانی نقل ان سے اب بھی کھلتی ہے، جب تک تجوری کی کلید بھی نہ بدلے؛ پہلے کے بیک اپ ہمیشہ کھلتے ہیں۔</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>نام رکھیں</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>نئے حصے بنائیں</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>بحالی کے نئے حصے</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>اس سے وہ یہ تجوری کھولتی ہے، اور اس کا سب کچھ دیکھتی ہے۔ اسے خود لکھنے دیں۔</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>پرانی اب تجوری نہیں کھولتی۔ حصے کام کے رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>انہیں ویسے ہی لکھیں جیسے کاغذ پر ہیں۔ کچھ بدلا نہیں جاتا۔</translation>
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
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>سب پر فیصلہ ہو گیا۔ تحریر ایک بار اور پڑھیں: آپ جو چنیں، N اسے ڈھانپتا ہے۔</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>قسم کے حساب سے</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>سب ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>سب ڈھانپیں: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>جو ملا اور ابھی طے نہیں ہوا، وہ سب ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>یہاں ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>چنا ہوا ڈھانپیں</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>بعد میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>ٹھیک ایسے ہی باہر جاتا ہے، حرف بہ حرف</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملا</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>تحریر کی ترتیب میں، یا قسم کے حساب سے</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>کہانی باہر جانے پر یہ پڑھنے کے قابل رہتا ہے</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>سب رہنے دیں: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>چنے ہوئے پر لے جائیں</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>ابھی کچھ لکھا نہیں</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>خود بخود کچھ نہیں ملا۔ تحریر پڑھیں: جو اس کی پہچان بتا سکے اسے چنیں اور N دبائیں۔</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>اس پر کام کرنے لوٹنے کے لیے F9 دبائیں۔</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>پہلے الفاظ چنیں</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>وہ دوسری تحریر ہے</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>اس کہانی کی تحریریں</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>یہ ایسے باہر جاتا ہے</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>یہ نشان اسی تحریر میں کھسکایا جا سکتا ہے جس میں لگایا گیا۔</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>بات چیت میں، تصویروں اور آوازوں کے نیچے بھی، جو لکھا جاتا ہے وہ یہاں دکھتا ہے۔</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>ماؤس سے، یا تحریر میں Shift اور تیروں سے۔</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1، دیکھی گئی</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1، ابھی دیکھی نہیں گئی</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%2 میں سے %1 دیکھی گئیں</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n خانہ</numerusform>
            <numerusform>%n خانے</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>دیکھی گئی</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>ابھی دیکھی نہیں گئی</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>یہیں رہتی ہے</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>آواز چلائیں، یا روکیں</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تیز چلائیں</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>کرسر سے چلائیں؛ Ctrl اور کلک سے اس لفظ سے</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>آہستہ چلائیں</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>آپ جو سطر لکھ رہی ہیں وہ یہاں سنائی دیتی ہے</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>تین سیکنڈ پیچھے</translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>آوازوں میں کچھ فیصلے کے انتظار میں نہیں۔</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>فیصلہ کرنا ہے</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>سطر %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>سطر %1، %2 پر سنائی دیتی ہے</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 سیکنڈ</translation>
    </message>
    <message>
        <source>After a pause, go back</source>
        <translation>رکنے کے بعد، پیچھے جائیں</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>رکنے کے بعد %n سیکنڈ پیچھے جائیں</numerusform>
            <numerusform>رکنے کے بعد %n سیکنڈ پیچھے جائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>سطر یہاں سنائی دیتی ہے</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>کرسر سے چلائیں</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>اس سطر کا وقت ہٹائیں</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>بغیر وقت</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>اس کے الفاظ: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>جو کہا گیا لکھیں</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>جو کہا گیا اسے ایک ایک سطر لکھیں۔ چلتے وقت ہر نئی سطر کو اس کا وقت ملتا ہے۔ F4 چلاتا اور روکتا ہے، Shift+F4 پیچھے جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>جانے سے پہلے اسے حوالے کریں یا مٹائیں۔ مقفل کرنے پر یہ یہاں مقفل رہتی ہے، اور اگلی بار کھولنے پر آپ سے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>یہاں نہیں رکھنی</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>آگے بڑھیں، اور اگلی بار قفل کھولنے پر مجھ سے پوچھیں</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1۔ %2 کے حوالے کی گئی، اور اس کے بعد بدلی۔</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1۔ %2 کے حوالے کی گئی، جہاں یہ پہنچی۔</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1۔ %2 کے حوالے کی گئی؛ ابھی رسید نہیں آئی۔</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1۔ یہ حوالے نہیں کی گئی: جو یہاں ہے بس وہی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n تصویر</numerusform>
            <numerusform>%n تصویریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n آواز</numerusform>
            <numerusform>%n آوازیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n تحریر</numerusform>
            <numerusform>%n تحریریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>%1 مٹائیں…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>%1 حوالے کریں</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>اس کمپیوٹر پر نہیں رکھنی</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>وہ رضامند نہیں ہوئی کہ نشست کے بعد یہ یہاں رہے۔ کچھ خود بخود نہیں مٹتا: بتائیں کہ اس کا کیا ہو۔</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>وہ %1 کو رکھنے دیتی ہے</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>وہ اسے رکھنے دیتی ہے</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>دوسرا فولڈر</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>بیک اپ واپس لائیں…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>ایسا چنیں جو دوسروں کو کچھ نہ بتائے، جیسے کوئی رنگ۔</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>میری پاس فریز کھو گئی</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>اس کی فائلیں جہاں ہیں وہیں رہتی ہیں۔ اسے دوسرے فولڈر کے طور پر پھر شامل کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>یہ نام رکھیں</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>پھر دیکھیں</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>اس فہرست میں نام</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>نئی تجوری</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>%1 کو اس فہرست سے ہٹائیں؟</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>قفل کھولیں</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>تجوریاں</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>پھر سے خوش آمدید</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>نہیں ملی</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>%1 کو استعمال</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>آج استعمال ہوئی</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>کل استعمال ہوئی</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>بدلی آواز سرسری سننے والوں کے لیے ہے، اور سمجھنا مشکل ہوتا ہے۔ جو اسے اچھی طرح جانتا ہے، یا جس کے پاس اوزار ہیں، وہ اب بھی پہچان سکتا ہے: اس کے الفاظ، رفتار، لہجے سے۔ جو خاموش ہے خاموش رہتا ہے۔</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>آواز ایک بار بدلی اور رکھی جاتی ہے: جو آپ سنتی ہیں وہی باہر جاتا ہے۔ دوبارہ تبھی بدلیں جب سمجھ نہ آئے: ایک ہی بات کے کئی بدلے روپ اس کی مدد کرتے ہیں جو اصل تک پہنچنا چاہے۔</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>مصنوعی آواز</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>مصنوعی آواز اس کے الفاظ، جیسے ڈھکے ہیں، بولتی ہے۔ اس کی اپنی آواز کا کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>سرگوشی میں اس کے الفاظ۔ سمجھنا زیادہ مشکل ہے۔</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>دوسری آواز اس کے الفاظ بولتی ہے اور ذرا اوپر نیچے ہوتی ہے، جیسے اس کی۔ اسے جاننے والا یہ پہچان سکتا ہے۔</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>دوسری آواز، جو اوپر نیچے نہیں ہوتی، اس کے الفاظ بولتی ہے۔</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>پھر سے بدلیں</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>بدلی ہوئی، ہلکی</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>بدلی ہوئی، زیادہ</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>بدلی ہوئی، سرگوشی</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>جو اس کی آواز جانتا ہے، جان لے گا کہ یہ وہی ہے۔</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>10 سیکنڈ سنیں، جیسے باہر جاتے ہیں</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>اس کی اپنی آواز</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>کیسے باہر جاتی ہے</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>یہ دوسری بار بدلی جائے گی</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بالکل نہیں</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>آپ کا بلند آواز سے پڑھا ہوا</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>آواز اس کمپیوٹر پر رہتی ہے۔ اس کا تحریری متن، جیسا ڈھکا ہے، باہر جاتا ہے۔</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>آواز اس کمپیوٹر پر رہتی ہے۔ تحریریں اس کے بغیر باہر جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>صرف تحریری متن</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>آواز بدلنے کے بعد خاموشیاں، یا باہر جانے کا طریقہ بدل گیا۔ اگر پہلی بدلی آواز باہر جا چکی ہے تو دونوں مل کر اصل تک پہنچنا آسان کرتی ہیں۔ سننے سے پہلے ہر خاموشی طے کریں۔</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>بات چیت میں اس کے الفاظ لکھیں، اور دوسری آواز انہیں بول سکتی ہے: اس کی آواز اسی سے سب سے اچھی چھپتی ہے۔</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>آپ کی آواز اس کے الفاظ، جیسے ڈھکے ہیں، بولتی ہے۔ اس کی اپنی آواز کا کچھ باہر نہیں جاتا۔</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>چنے ہوئے الفاظ ڈھانپیں</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>بولے گئے نام، نمبر اور جگہیں یہاں خاموش کرنی ہیں۔ جو خاموش کیا جائے اس کا کچھ بھی باہر نہیں جاتا۔ جو آواز جانتے ہیں وہ اسے اب بھی پہچان سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>اس کہانی میں آواز نہیں</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>بات چیت میں شامل کی گئی آوازیں یہاں دکھتی ہیں۔</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>کیا خاموش ہے</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>%2 میں سے %1 پر</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>جو درست بیٹھے چنیں۔ چننا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>محفوظ بنانے پر جائیں</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>جب وہ خود کو نقصان پہنچا سکتی ہے، تب کیا کریں</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>کوئی علاقہ یا بڑا شہر</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>تقریباً کب، اور موٹے طور پر کہاں</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>موٹا موٹا علاقہ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>کبھی گلی، اسکول یا گاؤں نہیں۔</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>بتایا نہیں</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>سال اور مہینہ کہانی کے ساتھ باہر جاتے ہیں۔ علاقہ یہیں رہتا ہے: وہ ”%1“ پر رضامند نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>سال، مہینہ اور علاقہ کہانی کے ساتھ باہر جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>%1 ابھی باہر نہیں جا سکتی۔ کیا کمی ہے، اس کے نام کے نیچے لکھا ہے۔</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 خالی</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>%1 خالی۔ یہ کافی نہیں۔</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>%1 حوالے کی جا چکی ہے۔ پھر حوالے کرنے کے لیے اسے چنیں۔</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>یو ایس بی یا فولڈر۔ بنڈل بننے پر آپ سے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>جگہ چنیں</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>پہلے کہانی چنیں۔</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>دوسری جگہ چنیں</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>پہلے چنیں کہ اسے کون کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>بنڈل بنائیں</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>کچھ لکھا نہیں گیا۔ سب پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>تقریباً %1 کی ایک فائل، نام %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>چنی ہوئی کوئی چیز ابھی باہر نہیں جا سکتی۔ کیا کمی ہے، اس کے نیچے لکھا ہے۔</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>یو ایس بی یا ڈسک ”%1“</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>کہاں</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>%1 نے آپ کو دی</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1: %2 کو دی گئی، اور موصول ہوئی</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1: %2 کو دی گئی، ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1؛ %2 کو تصدیق ہوئی</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1؛ ابھی تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>پروگرام سے باہر بنائی گئی نقلیں اور چھپے صفحے واپس نہیں بلائے جا سکتے۔</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>جس جس کے پاس یہ ہے، اسے اپنی فائل ملتی ہے۔ لینے پر ان کا پروگرام اسے پورا کرتا ہے، اور ان کی رسید یہی کہتی ہے۔</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>%1 کے لیے فائل نہ بن سکی: کارڈ پر یہاں اعتماد نہیں۔ انہیں بتائیں۔</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>یہاں سے یہ اتنی ہی باہر جاتی ہے جتنے پر وہ اب بھی رضامند ہے۔</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>یہاں یہ مٹائی جاتی ہے، اور بعد کا کوئی بنڈل اسے واپس نہیں لاتا۔</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>یہاں وہ جو واپس لیتی ہے وہ مٹایا یا چھپایا جاتا ہے، اور نہ گنا جاتا ہے نہ آگے بھیجا جاتا ہے۔</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>%1 میں ہر اس شخص کے لیے فائل ہے جس کے پاس یہ ہے۔ %2۔ انہیں دیں۔</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>یہ اس کے ان نسخوں پر بھی لاگو ہے جو دوسروں سے اس کے الفاظ کے ساتھ آئے۔</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>یہ اب یہاں سے باہر نہیں جاتی۔ آپ کا ریکارڈ کیا ہوا آپ کے مٹانے تک یہیں رہتا ہے۔</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>یہ یہاں پہلے مٹائی گئی تھی۔ اس کا کچھ واپس نہیں آتا۔</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>اس نے اسے واپس لے لیا ہے</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>اس نے اس کا ایک حصہ واپس لے لیا ہے</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>جنہوں نے دی ان کی رسیدیں باقی ہیں؛ وصولی انہیں لکھتی ہے۔</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>واپسی %1 کو دی گئی</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>واپسی %1 کو دی گئی، اس کی: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>ان میں سے ہر ایک کے لیے ایک فائل ”%1“ میں لکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>ان میں سے ہر ایک کے لیے ایک فائل لکھی جاتی ہے۔ آپ سے پوچھا جاتا ہے کہاں۔</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>اس کی کہانی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 کے ساتھ آگے بڑھیں</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>اس کے چھ الفاظ</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>اس کے واپسی کے الفاظ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>کتنا</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>یہاں سے یہ کسی کو نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>فائل نہیں بن سکتی: کارڈ پر یہاں اعتماد نہیں۔</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>جس پر وہ رضامند تھی اس کا صرف کچھ</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>وہ اسے واپس لیتی ہے</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>چھ الفاظ، جو کہانی سناتے وقت اسے دیے گئے۔ وہ اس کی کہانی ڈھونڈتے ہیں، اور کسی اور کے بارے میں کچھ نہیں بتایا جاتا۔ ڈھونڈنے میں کچھ وقت لگتا ہے۔</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 واپس لیں</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>پوری کہانی</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>اس کے الفاظ ہر ایسی کہانی کے ساتھ آزمائے جا رہے ہیں جس کے واپسی کے الفاظ ہیں</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>وہ کیا واپس لیتی ہے</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>فائلیں کہاں جاتی ہیں</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>کس کے پاس ہے</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>واپسیاں لکھی جا رہی ہیں</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>پھر کوشش کریں</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>کس نے رضامندی دی</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>نہ ہو تو خالی۔</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>وہ کیسے رضامند ہوئی</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ریکارڈ کی گئی</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>وہ خود</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>وہ سمجھتی ہے کہ کس پر رضامند ہو رہی ہے، اور کوئی اس پر دباؤ نہیں ڈالتا۔</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>زبانی، گواہ کے سامنے</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>اس کی دیکھ بھال کرنے والا</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>لکھ کر</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>List %1</source>
        <translation>%1 کو فہرست میں رکھیں</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>فہرست میں %1 کا کردار</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>اس دن کے بعد کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>الگ الگ لوگوں یا دنوں کے لیے ایک ایک کر کے رضامندی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>%1 کے لیے، %2 تک</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>سب کے لیے یہی</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>کوئی بھی قابلِ اعتماد وصول کنندہ</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>کس سے دور رکھیں</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>%1 سے دور رکھیں</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>ابھی یہاں ایسا کوئی نہیں جسے یہ جا سکے۔</translation>
    </message>
</context>
</TS>
