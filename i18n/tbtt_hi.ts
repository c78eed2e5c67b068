<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>दूसरी जगह चुनें</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>इस कंप्यूटर पर हर कोई इसे पढ़ सकता है। ऐसा नाम सबसे अच्छा है जो कुछ न बताए।</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>आप जो भी लिखती और रिकॉर्ड करती हैं, सब इसी में ताले में रहता है।</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>मुझे सहायिकाओं से कहानियाँ मिलती हैं</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>मैं सर्वाइवर के साथ बैठती हूँ</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>यह आपके कार्ड पर लिखा होता है। छोटे लैटिन अक्षर और हाइफ़न, आपका असली नाम नहीं।</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 में रखी है</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>तिजोरी का नाम</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>आप क्या करती हैं</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>तिजोरी कहाँ रखी है</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>आप सहायिकाओं का सौंपा हुआ प्राप्त करती हैं, जाँचती हैं कि किसने भेजा, पढ़ती और गिनती हैं।</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>आप कहानियाँ लिखती और रिकॉर्ड करती हैं, उन्हें सुरक्षित करती हैं और सौंपती हैं।</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>आपका छोटा नाम</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>आपकी तिजोरी</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>इसे खोलने की %n कोशिश विफल रही</numerusform>
            <numerusform>इसे खोलने की %n कोशिशें विफल रहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>एक बंडल आख़िर लिखा नहीं जा सका</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>रद्द की गई कुंजी का एक बंडल अलग रखा गया</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>एक बंडल प्राप्त किया गया</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>एक कार्ड की नई कुंजी है</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>एक कार्ड पर भरोसा है, हालाँकि एक सूची उसे रद्द करती है</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>एक कार्ड हटाया गया जिसे किसी ने मिलाया नहीं था</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>एक कार्ड जोड़ा गया</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>एक कार्ड रद्द किया गया</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>सबूत की एक प्रति बनाई गई</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>एक किट बनाई गई</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>एक किट इस्तेमाल में लाई गई</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>एक किट हटाई गई</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>एक किट ली गई</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>एक किट का इस्तेमाल बंद हुआ</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>कहानी का एक हिस्सा हमेशा के लिए मिटाया गया</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>एक पासफ़्रेज़ जोड़ी गई</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>एक पासफ़्रेज़ बदली गई</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>एक पासफ़्रेज़ को नाम दिया गया</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>एक पासफ़्रेज़ हटाई गई</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>एक रिकॉर्डिंग पूरी हुई</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>एक रिकॉर्डिंग शुरू हुई</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>एक रिकॉर्डिंग कट गई</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>भरोसे की एक सूची बनाई गई</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>भरोसे की एक सूची प्राप्त की गई</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>अलग रखी गई एक कहानी अब गिनी जाती है</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>अलग रखी गई एक कहानी मिटाई गई</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>एक कहानी शुरू हुई</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>एक कहानी मिटाई गई</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>एक कहानी फिर अलग रखी गई</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>एक कहानी वापस ली गई और मिटाई गई</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>एक पूरी कहानी दूसरी सहायिका को दी गई</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>एक पूरी कहानी ली गई</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>वापसी के शब्द हटाए गए</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>वापसी के ऐसे शब्द आज़माए गए जो किसी कहानी के नहीं हैं</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>वापसी लिखी गई</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>एक मूल बिना ढके आया</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>एक मूल बिना ढके सौंपा गया</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>बैकअप लिया गया</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>बैकअप से वापस लाई गई</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>देखभाल</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>जाँच हुई: सब ठीक था</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>जाँच हुई: कुछ ख़राब है</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>उसकी अपनी प्रति बनाई गई</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>बताया गया कि क्या वह पहचानी जा सकती है</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>दो संस्करणों के बीच फ़ैसला हुआ</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>फ़ैसला हुआ कि किसकी सूचियाँ मानी जाएँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>नए पुनर्प्राप्ति अंश बनाए गए</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोली गई</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>पुनर्प्राप्ति अंशों से खोली गई</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खोलना</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>तस्वीरें देखी गईं</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>रसीदें लिखी गईं</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>पुनर्प्राप्ति अंश जाँचे गए</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>एक तिजोरी बदल दी गई थी, उसके पास सहेजा गया</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>ख़राब तिजोरी से बचाया गया</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>वह मूल बाहर जाने पर सहमत हुई</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>जो बाहर जाता है, उस पर उसने सहमति दी</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>उसे वापसी के शब्द दिए गए</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>मिली हुई कहानियाँ आगे भेजी गईं</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>कहानियाँ सौंपी गईं</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>रिसाव की जाँच का जवाब दिया गया: यह वह नहीं है</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>खोज सूची फिर से बनाई गई</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>तिजोरी की कुंजी बदली गई</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>तिजोरी बनाई गई</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>आई हुई चीज़ अलग रखी गई, या फिर से गिनी जाती है</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>क्या गया और क्या आया</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>उसकी सहमति बदली गई</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>आपकी अपनी कुंजियाँ बदली गईं</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>हिस्सा %1</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>%1, %2</source>
        <comment>%1: day, %2: time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A line of the log is missing or was changed</source>
        <translation>लॉग की एक पंक्ति ग़ायब है या बदली गई है</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>इसे कोई भी पढ़ सकता है। इसमें पहचान-संख्याएँ, समय और यहाँ की कहानियों के नाम हैं।</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>इस तरह का अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>तालिका के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>सूची को तालिका के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>कुंजियाँ रखने वाले किसी ने ऐसा किया हो सकता है, या कोई पन्ना ख़राब हुआ: सब जाँचें।</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>सूची %1 में है</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>लॉग %1 पर है। इसे लिखकर कहीं और रखें: बाद में पता चलेगा कि कुंजियाँ रखने वाले किसी ने लॉग बदला या नहीं।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>जो खोला, सौंपा, मिटाया या बदला जाता है, वह यहाँ साथ-साथ दर्ज होता है।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>%1 को यहाँ मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 को यहाँ मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>यहाँ मिटाएँ…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>जो कुछ बाहर गया</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>रसीद पढ़ें</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>वह वापस ले रही है…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 वापस लें</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>लिखा हुआ, आवाज़ और तस्वीरें इस कंप्यूटर से मिट जाती हैं और वापस नहीं लाई जा सकतीं। जो सौंपा गया, वह उन्हीं के पास रहता है।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>जब रसीद आए, उसे इस पन्ने पर छोड़ें। तब कहानी प्राप्त दिखेगी, और आप उसे यहाँ मिटा सकती हैं।</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation>हर बात उसकी अपनी मर्ज़ी है। सब बाद में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>कम विकल्प</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>यहाँ नहीं रखी जाती: सत्र पूरा होने पर सौंपी या मिटाई जाती है। कुछ भी मिटाने से पहले आपसे पूछा जाता है, ज़्यादा से ज़्यादा अगली बार ताला खोलने पर।</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>वह किस पर सहमत है</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>कोई प्रोग्राम स्क्रीन की तस्वीर ले, उससे पहले यह कंप्यूटर आपसे पूछता है।</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>ऐसा कुछ नहीं मिला जो आपके काम के निशान रखता हो।</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>इस कंप्यूटर पर हर प्रोग्राम स्क्रीन की तस्वीर ले सकता है। जिन्हें आप नहीं जानतीं, उन्हें बंद करें।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>यह विंडो स्क्रीन की तस्वीरों और रिकॉर्डिंग से बाहर रखी जाती है।</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>तभी करें जब आपको किसी और रास्ते से पता हो कि यह उसी से है जिसका नाम है। तब यह मिलती और गिनी जाती है, रिपोर्ट में आती है और आगे भेजी जा सकती है। कुंजी पर भरोसा नहीं रहता, किसी को रसीद नहीं मिलती, और आप इसे फिर अलग रख सकती हैं।</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>यहाँ से इसे वापस नहीं लाया जा सकता, और फिर भेजी जाए तो बाहर रहती है। तभी करें जब आपको पता हो कि यह मनगढ़ंत है।</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>%1 को गिनने दें?</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>अलग रखी गई: इसकी पुष्टि कोई नहीं करता</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>अलग ही रहने दें</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>गिनने दें</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>गिनने दें…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>जिस कुंजी से हस्ताक्षर हुए उस पर अब भरोसा नहीं है: जिसके पास वह है, उसने इसे गढ़ा और पुरानी तारीख़ डाली हो सकती है। यह न गिनी जाती है, न मिलती है, न रिपोर्ट में आती है, न आगे जाती है। जिसने बनाई बताते हैं उससे ऐसे नंबर पर पूछें जिसे आप जानती हैं, फिर फ़ैसला करें।</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 अब गिनी जाती है</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 फिर अलग रखी गई</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 मिटाई गई</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n तस्वीर</numerusform>
            <numerusform>%n तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n आवाज़</numerusform>
            <numerusform>%n आवाज़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n लिखित हिस्सा</numerusform>
            <numerusform>%n लिखित हिस्से</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 मिटाएँ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>यह न गिनी जाती है, न मिलती है, न आगे भेजी जाती है।</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>यह फिर से कहानियों में है।</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>इस पर हस्ताक्षर करने वाले को कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>अलग रखी गई</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>%1 को गिनने दें</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>गिनने दें</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>गिनने दें…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 पढ़ें</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>ये ऐसी कुंजी के हस्ताक्षर से आईं जिस पर अब भरोसा नहीं है, और कोई रसीद नहीं दिखाती कि ये पहले यहाँ थीं। इनकी पुष्टि कोई नहीं करता, और ये न गिनी जाती हैं, न मिलती हैं, न आगे जाती हैं। जिस नंबर को आप जानती हैं उस पर पूछें कि इन्हें किसने बनाया, फिर हर एक पर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>%1 के हस्ताक्षर, %2 को आई</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>कोई जिसका कार्ड यहाँ नहीं है</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1: उससे पूछ लिया गया, ऐसा ही रहेगा</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>उससे फिर पूछें</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>%1 के लिए उसकी सहमति</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>उसकी सहमति…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>उससे पूछ लिया गया, ऐसा ही रहेगा</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>यह तिजोरी एक ख़राब तिजोरी से बचाई गई, और इन कहानियों का जो वापस लिया गया था वह शायद खो गया। उससे पूछे बिना इनका कुछ बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>यह सब इस कंप्यूटर से मिट जाता है और वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 को यहाँ मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>यह कहानी मिटाएँ…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>क्या, कब और किसे सौंपा गया, यह सूची रहती है।</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>एक विराम</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>वापस आएँ</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>Enter या Esc से भी वापस आते हैं।</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>सब सहेजा हुआ है। जितना समय चाहिए, लें।</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>सब कुछ सहेजा नहीं जा सका। आपके लौटने पर यह यहीं होगा।</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>%n तस्वीर ली गई</numerusform>
            <numerusform>%n तस्वीरें ली गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>कैमरा बंद करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>तस्वीर लें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1, पूरा का पूरा। इसे कहीं और रखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>तिजोरी का %n पन्ना ख़राब है।</numerusform>
            <numerusform>तिजोरी के %n पन्ने ख़राब हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>%n हिस्सा हमेशा के लिए मिटाया गया</numerusform>
            <numerusform>%n हिस्से हमेशा के लिए मिटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>%n कहानी का नाम खो गया।</numerusform>
            <numerusform>%n कहानियों के नाम खो गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>%n कहानी।</numerusform>
            <numerusform>%n कहानियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>तब से मिटाई गई %n चीज़ मिटी रहती है।</numerusform>
            <numerusform>तब से मिटाई गई %n चीज़ें मिटी रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>गतिविधि लॉग की एक पंक्ति ग़ायब है।</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>एक आवाज़ या तस्वीर ख़राब है।</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>बैकअप वापस लाया जा रहा है</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>सब जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>सब कुछ फिर से खोजा जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>%n कहानी में तब से सहमति वापस ली गई।</numerusform>
            <numerusform>%n कहानियों में तब से सहमति वापस ली गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>ताला लगाएँ, और खोलने के लिए बहाल कॉपी चुनें।</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>देखा जा रहा है कि क्या बचा है</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>खोज सूची फिर से बनाई जा रही है</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>तिजोरी में उनका कुछ नहीं बचा।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>%n कहानी का कुछ भी बाहर नहीं जाता जब तक उससे फिर न पूछा जाए; ताला खोलने पर बताया जाता है कौन सी।</numerusform>
            <numerusform>%n कहानियों का कुछ भी बाहर नहीं जाता जब तक उनसे फिर न पूछा जाए; ताला खोलने पर बताया जाता है कौन सी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>कहानी %1 का कुछ खो गया।</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>कहानी %1, हिस्सा %2 का कुछ खो गया।</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>हर पन्ना पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>हर आवाज़ और तस्वीर पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>बैकअप फिर से पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>बहाल कॉपी</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>जो पढ़ा जा सकता है, सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>कुछ ख़राब है जो नई तिजोरी में फिर से बनता है।</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>%n हिस्से का कुछ खो गया।</numerusform>
            <numerusform>%n हिस्सों का कुछ खो गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>एक आवाज़ या तस्वीर का कुछ खो गया।</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>गतिविधि लॉग का कुछ खो गया।</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>लोगों के कार्डों का कुछ खो गया।</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>जो गया और आया, उसकी सूची का कुछ खो गया।</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>जिस पर सहमति थी, उसका कुछ खो गया।</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>जो ढकना था, उसका कुछ खो गया।</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>जो लिखा गया था, उसका कुछ खो गया।</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>यहाँ का गतिविधि लॉग बैकअप के लॉग से आगे नहीं चलता: दोनों में से एक बदला गया।</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>बैकअप %1 लिखा और फिर पढ़ा गया</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>बैकअप वापस आ गया, %1 में</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>पुनर्प्राप्ति खाँचे की प्रति ग़ायब है; अगली शुरुआत पर फिर बन जाती है।</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>डेटाबेस बिगड़ा हुआ है।</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>कुंजी फ़ाइल ख़राब है। पुनर्प्राप्ति अंश पास रखें।</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>खोज सूची ख़राब है; कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>खोज सूची फिर से बनाई गई</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>हस्ताक्षर कुंजियाँ खो गईं: सबको अपना नया कार्ड दें।</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>यह तिजोरी जैसी थी वैसी है; इसमें और न लिखें।</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>बैकअप खोला जा रहा है</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>जो पढ़ा जा सकता है, सहेज लिया गया, %1 में</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>बैकअप लिखा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>कहानियों का %n हिस्सा अभी वापस रखा जा सकता है।</numerusform>
            <numerusform>कहानियों के %n हिस्से अभी वापस रखे जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>बैकअप एक कूटबद्ध फ़ाइल है जिसमें इस तिजोरी का सब कुछ है। यह उन्हीं पासफ़्रेज़ और पुनर्प्राप्ति अंशों से खुलती है। इसे ऐसी पेन ड्राइव पर रखें जो कहीं और रहती हो।</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>तिजोरी के लिए एक ख़ाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>जो पढ़ा जा सकता है उसके लिए एक ख़ाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>ज़्यादा से ज़्यादा तब तक, जब वह बाहर जाने वाली चीज़ पर हाँ कहे, या कहानी मिटाई जाए।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>बैकअप और हाल</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>सब जाँचें</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>%1 को जाँचा गया: सब ठीक था।</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>%1 को जाँचा गया: कुछ ख़राब है।</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>फ़ोल्डर चुनें और बहाल करें</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>%n हिस्सा हमेशा के लिए मिटाएँ?</numerusform>
            <numerusform>%n हिस्से हमेशा के लिए मिटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>इन्हें अभी हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>हर पन्ना, आवाज़ और तस्वीर पढ़ी जाती है। इस बीच आप काम करती रह सकती हैं।</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>क्या सब ठीक है?</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>यह नए फ़ोल्डर में अपनी अलग तिजोरी बनकर जाता है। यह वाली जैसी है वैसी रहती है। बैकअप के बाद यहाँ जो मिटाया या वापस लिया गया, वह वापस नहीं आता।</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>नया लेने का समय है।</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>अभी जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>पिछला बैकअप %1 को।</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>खोज सूची फिर से बनाएँ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>कोई नहीं। जो हटाया जाता है, उसे कुछ समय तक वापस रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>हटाए गए हिस्से</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>बैकअप की पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>मुझे याद दिलाएँ जब पिछला बैकअप इससे पुराना हो</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>बैकअप बहाल करें…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>बैकअप सहेजें</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>जो पढ़ा जा सकता है सहेजें…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>दिखाएँ कि क्या किया गया</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>अभी कोई बैकअप नहीं है। यह कंप्यूटर खोया तो तिजोरी भी खो जाएगी।</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>वे हमेशा के लिए मिटते हैं, इतने समय बाद</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>वे बिना निशान मिट जाते हैं और वापस नहीं रखे जा सकते। उनकी कहानियाँ रहती हैं।</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>तिजोरी कब खुली, क्या बाहर गया, क्या मिटाया गया, और किस कुंजी से।</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 की नई कुंजी है</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>आठों वही हैं</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>%1 को ऐसे नंबर पर फ़ोन करें जिसे आप जानती हैं, या साथ बैठें। सभी आठ शब्द या अंक पूछें। दो यहाँ छोड़े गए हैं: जो सुनें वही चुनें।</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>बाद में मिलाएँ</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>शब्द मिलाएँ</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>शायद ग़लत सुना गया। एक बार फिर पूछें: अब दूसरे दो शब्द छोड़े गए हैं।</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>शायद किसी ने बीच में दूसरा कार्ड रख दिया है। किसी पर भरोसा नहीं किया गया। %1 से कार्ड फिर से, किसी और रास्ते से माँगें।</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>वह शब्द इस कार्ड पर नहीं है</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>पुरानी कुंजी ने इसके लिए हस्ताक्षर किए। उसके शब्द थे: %1। नए शब्द मिल जाने पर केवल नई कुंजी चलती है।</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>ये इस कार्ड के शब्द नहीं हैं</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>वे नहीं मिलते</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>शब्द %1 कौन सा है?</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>मुझसे फिर संपर्क करें</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>इसे आँकड़ों में गिनें</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>किसी से इसे दूर रखें</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>इसे इस तिजोरी में रखें</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>उस दिन के बाद भी इसे इस तिजोरी में रखें</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>मेरी दिखाई तस्वीरें रखें</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>मुझे मदद करने वाले किसी के पास भेजें</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>मेरी अपनी आवाज़ प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>मेरी आवाज़ बदलकर प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>मेरे शब्द मेरे नाम के बिना प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>तस्वीरें प्रकाशित करें</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>मेरे नाम के बिना एक वाक्य उद्धृत करें</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>मेरी आवाज़ रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>इसे बनावटी नाम से अभिलेखागार भेजें</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>इसे मेरे नाम के साथ अभिलेखागार भेजें</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>मोटा-मोटा इलाक़ा सार्वजनिक नक़्शे पर दिखाएँ</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>इसे अदालत में सबूत के रूप में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>मैं जो कहूँ, लिखें</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>ऐसी बात की जगह जो इस प्रोग्राम में नहीं है: यह अंत में आती है।</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>इसकी जगह: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>“%1” में</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>प्रोग्राम के साथ आने वाला कोई सवाल नहीं पूछा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>बाक़ी %n दिखाएँ</numerusform>
            <numerusform>बाक़ी %n दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>अब तक, %1 में: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>अब तक: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>रिकॉर्डिंग पूरी करें</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>काम कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>बिना सहेजे ताला लगाएँ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>काम रोकें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>खाना %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>बदलें कि %1 क्या ढकता है</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>इस तस्वीर में ढका हुआ</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>अभी कुछ नहीं। माउस से एक खाना बनाएँ, या N दबाएँ।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>जो बचता है: %1 गुणा %2 पिक्सेल। Enter से पूरा, Delete से पूरी तस्वीर रहती है।</translation>
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
            <numerusform>%n पुरानी पंक्ति</numerusform>
            <numerusform>%n पुरानी पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>पुरानी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>किन हाथों से गुज़रा</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1, बैकअप से</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, बचाई गई</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>%n कहानी सहेजी गई, %1 में</numerusform>
            <numerusform>%n कहानियाँ सहेजी गईं, %1 में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>%n लिखित हिस्सा अलग कहानी में है: वह किसका था, यह खो गया।</numerusform>
            <numerusform>%n लिखित हिस्से अलग कहानी में हैं: वे किसके थे, यह खो गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>एक कहानी का नाम खो गया और अब वह %1 कहलाती है।</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>अब यह सूची में पहली है। ख़राब तिजोरी जैसी थी वैसी है; उसे अभी रखें।</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>अब यह सूची में पहली है। बैकअप के बाद जो मिटाया गया था, वह इसमें फिर है: कुछ भी बाहर जाने से पहले इसे देख लें।</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>कोई कहानी पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>उनका कुछ नहीं खोया। नई तिजोरी अब सूची में पहली है।</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>कहानी %1, हिस्सा %2 का कुछ खो गया।</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>बैकअप वापस आ गया, %1 में</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>नई तिजोरी %1 में है। बैकअप हो तो उसे वापस लाएँ।</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>हस्ताक्षर कुंजियाँ खो गईं: सबको अपना नया कार्ड दें।</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>%1 का जो उसने वापस लिया था, वह शायद खो गया: जब तक उससे फिर न पूछा जाए, कुछ बाहर नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>बैकअप के लिए एक ख़ाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>जो पढ़ा जा सकता है उसके लिए एक ख़ाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>बैकअप चुनें</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>ताला खोलने पर जाएँ</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>क्या खो गया</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ख़राब है</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>जो पूरा है, वह सब नई तिजोरी में जाता है। वह नई पासफ़्रेज़ और उन्हीं पुनर्प्राप्ति अंशों से खुलती है। ख़राब वाली सिर्फ़ पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>जो पूरा है, वह सब नई तिजोरी में जाता है। वह उन्हीं पासफ़्रेज़ और पुनर्प्राप्ति अंशों से खुलती है। ख़राब वाली सिर्फ़ पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>जहाँ हो सके, बेहतर है: जो पढ़ा जा सकता है सहेजें, उसका ताला खोलें, और वहाँ बैकअप और हाल में बैकअप वापस लाएँ। तब जो मिटाया गया, मिटा रहता है।</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>बैकअप चुनें…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>यह नए फ़ोल्डर में अपनी अलग तिजोरी बनकर जाता है। बैकअप के बाद जो आया वह इसमें नहीं है, और उसके बाद जो मिटाया गया वह इसमें फिर है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>बैकअप की पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>जो पढ़ा जा सकता है सहेजें</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>जो पढ़ा जा सकता है, नई तिजोरी में सहेजें…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>आपका लिखा सही है, पर तिजोरी का एक हिस्सा पढ़ा नहीं जा सकता, जैसा डिस्क या पेन ड्राइव बिगड़ने पर होता है। कुछ बदला नहीं गया: हर फ़ाइल अपनी जगह है, पहले की तरह कूटबद्ध।</translation>
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
        <translation>%1 जो बाहर नहीं गए।</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1, जैसा कहानी में है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>एक तस्वीर</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>एक आवाज़</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>जैसा आया</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>जैसा यहाँ है</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>केवल इस संस्करण में:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>आवाज़, %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>जहाँ दोनों लिए जाएँ, केवल वह जो दोनों कहते हैं।</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation>सब जैसा आया</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>सब जैसा यहाँ है</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>प्राप्ति पर वापस</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>हर खाने के लिए चुनें कि कौन सा संस्करण सही है। दोनों जैसे आए वैसे रहते हैं, और जिसने भेजा उसे बताया जाता है कि उनका क्या हुआ। जहाँ दोनों लिए जाएँ, वह उसी पर सहमत थी जो दोनों कहते हैं।</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>फ़ैसला करें</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>फ़ैसला हुआ</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>यहाँ: %1। आया था: %2।</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>जो यहाँ है वही रखें</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>जो यहाँ सुनाया गया वही रखें</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>आवाज़ चलाएँ, या रोकें</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>दोनों को मिलाएँ</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>दूसरा संस्करण लें</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>दो संस्करण</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>पिछला चुनाव पहले जैसा करें</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>अब से यह गिना जाता है: %1। भेजने वालों की रसीदें बाक़ी हैं; उन्हें प्राप्ति में लिखें।</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>यहाँ जो सुनाया गया वह वैसा ही रहता है: उसकी आवाज़ें और तस्वीरें, आपने जो ढका और उसकी अपनी हाँ इसी से जुड़ी हैं। दूसरे संस्करण में जो सही है, उसे कहानी में लिखें। भेजने वाले को बताया जाता है कि वह अलग रखा गया।</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>दो संस्करण</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>%1 दो संस्करणों में आई</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>%1 यहाँ सुनाई गई और अलग रूप में आई</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, संस्करण %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>दोनों जैसे आए वैसे रखे हैं। आपके फ़ैसले तक जो यहाँ है वही गिना जाता है।</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>मिलाएँ और फ़ैसला करें</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>%1 के संस्करण मिलाएँ</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>यहाँ: %1। आया था: %2।</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>इस नाम से जानी जाती है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>हिस्सा %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>वह सहमत हुई</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>क्या ढका है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>यहाँ मिलाई गई</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>यहाँ सुनाई गई</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>अनजान कुंजी</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>भरोसे की एक सूची</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>इसके बाद, जो केवल इसी सूची में है, उस पर भरोसा नहीं रहता।</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>इसे %1 को दें</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>यह %n ऐसी कुंजी पर भी भरोसा ख़त्म करती है जिस पर आपको अब भरोसा नहीं।</numerusform>
            <numerusform>यह %n ऐसी कुंजियों पर भी भरोसा ख़त्म करती है जिन पर आपको अब भरोसा नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>यह %1 तक वैसी ही रहती है जैसी बनाई गई, और इसमें हैं: %2। चुनें कि और किसे मिले।</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>किट %1, संख्या %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>कोई न बनाएँ</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>यहाँ ऐसा कोई भरोसेमंद नहीं जिसे आप दे सकें। पहले शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>भरोसे की सूची %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>किट सहेजें</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>किसे मिलती है</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>इसमें कौन है: हर वह व्यक्ति जिसके शब्द आपने मिलाए, सिवाय उनके जिन्हें आप छोड़ दें। जो इसे मानता है वह हर एक को यहाँ लिखी भूमिका के अधिकार देता है, कार्ड कुछ भी कहे।</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>जैसी आपने पहले बनाई, और लोगों के लिए</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>बस यही बाहर जाता है</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>ये अंश जाँचें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>क्या पुनर्प्राप्ति अंश सुरक्षित हैं?</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>नए अंश बनाएँ</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>नए अंश पुराने अंशों की जगह लेते हैं, जो तब कुछ नहीं खोलते।</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>अभी किसी ने नहीं दिखाया कि वे लिख लिए गए। उनके बिना, पासफ़्रेज़ खोई तो तिजोरी खोई।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>वे खो गए</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>बैकअप, और बैकअप प्रोग्राम की बनाई प्रतियाँ नहीं मिटीं: उन्हें भी नष्ट करें।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>तिजोरी मिटाई जा रही है</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>उसकी कुंजियाँ नष्ट हैं, और उसका बाक़ी सब भी।</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>तिजोरी मिट गई</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>ये फ़ाइलें हटाई नहीं जा सकीं; कुंजियों के बिना इन्हें कोई नहीं पढ़ सकता: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>इस डिस्क ने हर फ़ाइल पर ऊपर से लिखने नहीं दिया। वे हटा दी गईं।</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>एक रिकॉर्डिंग चल रही है। उसके पूरा होने पर यह बंद होता है।</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ताला लगा है</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>ताला लगा है, पर सब कुछ अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>चल रहा काम पूरा किया जा रहा है। फिर यह बंद होता है।</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 और अन्य</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n सौंपने के बाद बदली</numerusform>
            <numerusform>%n सौंपने के बाद बदलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n कभी नहीं सौंपी गई:</numerusform>
            <numerusform>%n कभी नहीं सौंपी गईं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n दूसरों से मिली</numerusform>
            <numerusform>%n दूसरों से मिलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>इस तिजोरी में %n कहानी</numerusform>
            <numerusform>इस तिजोरी में %n कहानियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>एक बैकअप लिया गया है।</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>यह तिजोरी मिटाएँ</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>कभी बैकअप नहीं लिया गया।</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>पहले कुंजियाँ नष्ट होती हैं, फिर बाक़ी सब। इसे कुछ भी वापस नहीं लाता, न पासफ़्रेज़ न अंश। बैकअप और प्रतियाँ नहीं मिटतीं: उन्हें ख़ुद नष्ट करें। SSD या पेन ड्राइव में ऐसे टुकड़े रह सकते हैं जिन्हें कुंजियों के बिना कोई नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>पहले शब्द लिखें। कुछ मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>यह शब्द लिखें: “%1”</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>क्या खो जाएगा</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1. %2</source>
        <comment>%1: what happened, %2: what to do</comment>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>A choice reads like one that is there already</source>
        <translation>एक विकल्प पहले से मौजूद विकल्प जैसा पढ़ा जाता है</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>बंडल की एक तारीख़ संभव नहीं है</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>बंडल का एक दस्तावेज़ पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>बंडल के एक दस्तावेज़ का रूप सही नहीं है</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>बंडल के एक दस्तावेज़ में परतें बहुत ज़्यादा हैं</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>बंडल का एक दस्तावेज़ सादा पाठ नहीं है</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>बंडल का एक दस्तावेज़ बहुत बड़ा है</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>बंडल का एक दस्तावेज़ एक ही बात दो बार कहता है</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>बंडल की एक फ़ाइल का नाम ऐसा है जिसकी अनुमति नहीं</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>बंडल की एक फ़ाइल वह नहीं है जो उसका नाम कहता है</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>बंडल की एक फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>बंडल की एक फ़ाइल बदली गई है</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>बंडल जिस फ़ाइल का नाम लेता है, वह ग़ायब है</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>फ़िल्म में जो दिखता है वह सामने आ जाएगा। पहले किसी और प्रोग्राम से उसकी आवाज़ निकालें।</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>किट में {where} नाम का हिस्सा नहीं होता</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>इस नाम की किट यहाँ है, और वह {name} की है</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>इस नाम की किट यहाँ है, {name} की ऐसी कुंजी से जिस पर भरोसा नहीं है</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>उनकी इससे नई सूची यहाँ पहले से है</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>बंडल प्रोग्राम के नए संस्करण ने बनाया</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>यह तिजोरी प्रोग्राम के नए संस्करण ने बनाई</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>बंडल की एक संख्या की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>दस्तावेज़ का एक पन्ना हटाया गया था, और फ़ाइल उसे वापस ले आएगी</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>एक हिस्से में {limit} अक्षर हो सकते हैं। नए हिस्से में आगे लिखें।</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>बंडल का एक हिस्सा पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>प्रोग्राम का एक हिस्सा नहीं है: {missing}। जो उसकी पहचान बताता है, अपनी आँखों से ढूँढें।</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>इस तिजोरी का एक हिस्सा ग़ायब है</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>हर बंडल में होने वाला एक हिस्सा ग़ायब है</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>एक तस्वीर देखी नहीं गई है</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>बंडल की एक तस्वीर या आवाज़ पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>बंडल की एक तस्वीर या आवाज़ ख़राब है</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>बंडल से एक तस्वीर या आवाज़ ग़ायब है</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>एक तस्वीर या आवाज़ वह नहीं है जो कहानी कहती है</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>{name} के बारे में आपके फ़ैसले के ख़िलाफ़ एक सूची कहती है</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>एक अंश में {expected} होते हैं।</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>एक हस्ताक्षर कुंजी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>बंडल की एक कहानी अपनी ही बात काटती है</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>बंडल की एक कहानी अपने मूल के बारे में अपनी ही बात काटती है</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>आगे भेजी गई कहानी वह नहीं है जिस पर हस्ताक्षर हुए थे</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>यहाँ सुनाई गई कहानी जैसी है वैसी रहती है</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>एक लिखा हुआ ख़ाली है</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>एक लिखे हुए में किट की भाषा नहीं है</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>लिखित रूप में {limit} हो सकते हैं। कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>लिखित रूप में {limit} हो सकती हैं। लंबी पंक्तियाँ लिखें।</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>उस फ़ोल्डर में अभी एक तिजोरी बन रही है</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>वापसी के {count} शब्द होते हैं</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>साल काफ़ी है। ऐसा चुनें जो आ चुका हो, और महीना अगर उसे पता हो।</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>इसे हटाने से पहले दूसरी पासफ़्रेज़ जोड़ें।</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>दूसरे लोगों के कार्ड जोड़ें।</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>कंप्यूटर की सेटिंग में इसकी अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>इस तिजोरी की जगह दूसरी फ़ाइल रख दी गई</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>संख्या {number} की दूसरी किट यहाँ है</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>दूसरी पासफ़्रेज़ का नाम पहले से यही है</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>दूसरा प्रोग्राम कैमरा इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>शायद दूसरा प्रोग्राम इसे इस्तेमाल कर रहा है, या यह कंप्यूटर इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>शायद दूसरा प्रोग्राम इसे इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>दूसरी सूची उस पर भरोसा नहीं करती जिसकी सूची में यह कार्ड है। पहले उस पर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>संख्या {serial} की दूसरी सूची यहाँ पहले से है</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>नया माँगें।</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>कार्ड माँगें, और उसे सेटिंग में जोड़ें।</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>वह कोड माँगें जो लोग में “आपका कार्ड” के रूप में है।</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>पहले उससे पूछें, शुरू करने से पहले में।</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>कार्ड के मालिक से कार्ड फिर माँगें, और शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>समन्वयक से नई सूची माँगें, या शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>उस व्यक्ति से नया कार्ड माँगें।</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>इसे अपनी फ़ाइल में बदलें और फिर चुनें।</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>देखें कि पेन ड्राइव लगी है और आप फ़ाइल खोल सकती हैं, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>देखें कि वे इसी के लिए लिखे गए थे।</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>अंश एक बार जाँचें, या नए बनाएँ। फिर तिजोरी की कुंजी बदलें।</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>वर्तनी देखें। कुछ ढका नहीं गया।</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>मौजूद सूचियों में विकल्प जोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>पहले आवाज़ बदलने का तरीक़ा चुनें।</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>एक फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>कृत्रिम आवाज़ के लिए भाषा चुनें।</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>सही तरह का हिस्सा चुनें।</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>{least} से {most} तक का सुर चुनें।</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>उसके अंत से पहले का समय चुनें।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या देखें कि पेन ड्राइव बंद तो नहीं है।</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>दूसरी तरह चुनें।</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>इसके लिए दूसरी भाषा चुनें, या शब्द ख़ुद बोलकर पढ़ें।</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>इसके लिए दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>दूसरा नाम चुनें, जैसे पीछे एक संख्या के साथ।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>दूसरा चुनें। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>चुनें कि यह किसके लिए है।</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>फ़ॉर्म में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>इसकी वर्तनियों में से एक चुनें। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>वह रिकॉर्डिंग चुनें जिसमें आपने इसे बोलकर पढ़ा।</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>चुनें कि क्या बाहर जाए।</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>चुनें कि इसे कौन खोल सकेगा।</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>एक मिनट में {least} से {most} शब्द चुनें।</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>वह प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>हर एक को अपने लिखे से मिलाएँ।</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>इसे अपने लिखे से मिलाएँ।</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>पहले उस व्यक्ति के साथ उसके शब्द मिलाएँ, सेटिंग में।</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>पूरा अंश मिलाएँ, शब्दों का क्रम भी।</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>फ़ैसला करने से पहले उस व्यक्ति के साथ शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>एक जोड़ें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>उन्हें जोड़ें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>फ़ाइल में ठीक करें, और फ़ाइल फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>इसे टुकड़ों में काटें, फिर एक-एक करके जोड़ें।</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>पहले तय करें कि इस कार्ड पर आपका भरोसा बना रहेगा या नहीं।</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>इस संस्करण से कुछ न सौंपें। इसे बनाने वालों को बताएँ।</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>इसे तस्वीर के ऊपर बनाएँ।</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>हर फ़ाइल जैसी थी वैसी छोड़ी गई। फ़ोल्डर की प्रति बनाएँ, फिर बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>बाक़ी सब काम करता है। इसे वापस पाने के लिए प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>सब पहले जैसा है।</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>अभी फ़ाइलें सुरक्षित ढंग से पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>इसे पूरा करें, फिर देखें।</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>{least} से {most} तक ज़रूरी हो सकते हैं, ज़्यादा से ज़्यादा {limit} में से।</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>इसके नाम का और हिस्सा दें।</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>यह बिना उस प्रमाण के आई जो बताता है कि किसने हस्ताक्षर किए। इसकी सहायिका से फिर सौंपने को कहें।</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>यहाँ इसे पढ़ा जा सकता है, बदला नहीं।</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>यह जल्दी से जल्दी आज और ज़्यादा से ज़्यादा {limit} दिन में समाप्त हो सकती है।</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>इसमें ज़्यादा से ज़्यादा {limit} लोग हो सकते हैं। कुछ को छोड़ दें।</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>यह {hours} घंटे बाद पूरी हुई, और सब रखा गया है। दूसरी शुरू करें।</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>यह {since} से खुली है (प्रोसेस {process})। पहले वहाँ ताला लगाएँ। छिपाने के बाद, काम पूरा होने तक थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>यह {since} से खुली है। पहले वहाँ ताला लगाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>इसमें {limit} से ज़्यादा बाइट हैं। कुछ छोड़ दें।</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>इसमें ऐसे मूल हैं जिन्हें यहाँ के सबको देने पर वह सहमत नहीं हुई</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>इसमें मूल हैं, और वह नाम लेकर सहमत नहीं हुई कि वे {who} को मिलें। यह जैसी हस्ताक्षरित हुई वैसी ही आगे जाती है, या बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>इसमें {limit} हो सकते हैं। दूसरी कहानी शुरू करें।</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>इसमें {limit} हो सकते हैं। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>यह पहले से अपनी अलग प्रविष्टि है</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>यह यहाँ है: {where}। इसे अपनी फ़ाइल में बदलें और फिर चुनें।</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>यह यहाँ है: {where}। कोई उनमें अंतर नहीं कर सकेगा।</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>यह किट की तरह लिखा नहीं है। कैसे, यह देखने को उदाहरण सहेजें।</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>तय नहीं है कि {name} की पुष्टि कौन करता है</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>इसे और लोगों को नहीं दिया जाता। नई बनाएँ।</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>शायद यह ख़राब है। जहाँ से आई वहाँ से फिर प्रति लें।</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>शायद यह मिटाया जा चुका है।</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>शायद इसे हटाया गया, या पेन ड्राइव निकाली गई। इसे फिर चुनें।</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>शायद इसे हटा दिया गया है।</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>इसमें {limit} अक्षर हो सकते हैं।</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>यह बताती है कि वह कुंजी किसकी थी, और कि वह अब नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>इस बीच इस पर फ़ैसला हुआ, इसे वापस लिया गया या मिटाया गया।</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>यह आगे नहीं भेजी गई</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>इसे छुआ नहीं गया। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>इसका इस्तेमाल नहीं हुआ। इसकी ऐसी प्रति वापस रखें जिस पर आपको भरोसा है।</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>इसे मना किया गया, और कुछ छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>इसे मना किया गया, और कुछ छुआ नहीं गया। इससे सावधान रहें।</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>इस पर ऐसे तरीक़े से हस्ताक्षर हुए जो हम इस्तेमाल नहीं करते</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>इस पर ऐसी तरह की कुंजी से हस्ताक्षर हुए जो हम इस्तेमाल नहीं करते</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>शायद इसकी पेन ड्राइव या डिस्क निकाली गई। उसे वापस लगाएँ और आगे बढ़ें: जो सहेजा गया वह उस पर है, और उसके बाद आपका लिखा यहीं है।</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF और PDF चलते हैं। इसे इनमें से किसी में सहेजें।</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>इसका ज़्यादा हिस्सा रखें, या इतनी छोटी न करें। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>पंक्ति {line} में ऐसा समय नहीं है जो पढ़ा जा सके</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>पहले वहाँ ताला लगाएँ। छिपाने के बाद, काम पूरा होने तक थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>ताला लगाएँ, अपनी पासफ़्रेज़ से खोलें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>हर शब्द फिर देखें। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>इसे अक्षर-अक्षर देखें।</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>इसे अक्षर-अक्षर देखें। शब्द पहचानने के लिए चार अक्षर काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>इसे छोटा करें, फिर जोड़ें।</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>और अंश चाहिए</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>एक से ज़्यादा कहानियाँ ऐसे शुरू होती हैं</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>इस तस्वीर पर कोई कोड पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>कोई प्रति नहीं बनी।</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>कोई प्रति नहीं बनी। इसकी सहायिका के पास यह पूरी है।</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>जिनके पास यह है उनके लिए कोई फ़ाइल नहीं बन सकती</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>इस नाम के लिए इससे बड़ी संख्या नहीं बची। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>कोई स्पीकर या हेडफ़ोन नहीं मिला</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>प्राप्त हुआ कोई एक ही बंडल {name} नहीं कहलाता</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>किसी पासफ़्रेज़ का यह नाम नहीं है</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>अभी ऐसी कोई पासफ़्रेज़ पता नहीं जो रह सके</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>कोई सूची {name} को रद्द नहीं करती</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>यहाँ की कोई कहानी इन शब्दों की नहीं है</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>कोई कहानी चुनी नहीं गई</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>इनमें किसी का ऐसा कार्ड नहीं है जिस पर यहाँ भरोसा हो। लोग देखें।</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>किसी ने अभी यह आवाज़ लिखी नहीं है</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>ये शब्द अभी कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>इसे कोई नहीं लेगा। नई बनाएँ।</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>आपकी अभी की कुंजियों से कोई नहीं बना। नया बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>इसमें कुछ नहीं है, या केवल इसके सवाल चलने हैं और कोई है नहीं।</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>कुछ चुना नहीं गया</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं गया। कहानी छोड़ दें, या उससे फिर पूछें।</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>कुछ बाहर नहीं गया, और इस कहानी का कुछ नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>कुछ बाहर नहीं गया। शुरू करने से पहले में उससे {who} के बारे में पूछें।</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>कुछ बाहर नहीं गया। शुरू करने से पहले में उससे {name} के बारे में नाम लेकर पूछें।</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>कुछ बाहर नहीं गया। शुरू करने से पहले में उससे पूछें, या कहानी छोड़ दें।</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>कुछ बाहर नहीं गया। इसे सुरक्षित करें में ढकें।</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>कुछ बाहर नहीं गया। सुरक्षित करें में हर निशान पर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>कुछ बाहर नहीं गया। इसे मूल के बिना सौंपें।</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>कुछ बाहर नहीं गया। यह जैसी आई वैसी ही आगे जाती है।</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>कुछ बाहर नहीं गया। सुरक्षित करें में देखें और फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>कुछ बाहर नहीं गया। सुरक्षित करें में देखें।</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>कुछ बाहर नहीं गया। एक बंडल {limit} लोगों के लिए हो सकता है। दूसरा बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>कुछ बाहर नहीं गया। पन्ना वापस रखें, या इसके बाक़ी पन्ने भी हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>कुछ बाहर नहीं गया। सुरक्षित करें के अंत में उसे दिखाएँ या पढ़कर सुनाएँ।</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>कुछ बाहर नहीं गया। उसे बताएँ कि क्या बिना ढके बाहर जाता है, और पूछें।</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>कुछ बाहर नहीं गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>अब और कुछ नहीं सहेजा जा रहा, और पास में जगह नहीं है। यह विंडो खुली रखें, तिजोरी के फ़ोल्डर के पास जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>इस कहानी का कुछ अलग नहीं रखा है</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>इस कहानी का कुछ फ़ैसले के इंतज़ार में नहीं है</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>यहाँ कुछ बदला नहीं गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>यहाँ कुछ बदला नहीं गया। थोड़ा रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>कुछ बदला नहीं गया। उस व्यक्ति से नया कार्ड माँगें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>कुछ बदला नहीं गया। तिजोरी जाँचें, या बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>कुछ बदला नहीं गया। पुराना बैकअप चुनें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>कुछ बदला नहीं गया। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>कुछ बदला नहीं गया। इसके बजाय भरोसा ख़त्म करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>कुछ बदला नहीं गया। वह उस सूची के साथ जाता है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>कुछ बदला नहीं गया। उसी संस्करण से खोलें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>कुछ बदला नहीं गया। इसकी प्रति वापस रखें, या पुनर्प्राप्ति अंश इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>कुछ बदला नहीं गया। इसे तिजोरी के पास वापस रखें, या पुनर्प्राप्ति अंश इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>कुछ बदला नहीं गया। ग़ायब फ़ाइल वापस रखें, या बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>कुछ बदला नहीं गया। रिकॉर्डिंग और बैकअप पूरे होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>कुछ बदला नहीं गया। {mebibytes} MB ख़ाली होने चाहिए। जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>कोई फ़ैसला नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>कोई फ़ैसला नहीं हुआ। संस्करण फिर खोलें और एक बार और देखें।</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>कुछ खोया नहीं। दूसरी जगह चुनें, या exFAT वाली पेन ड्राइव।</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>कुछ खोया नहीं। दूसरी जगह चुनें, या देखें कि पेन ड्राइव बंद तो नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>कुछ खोला नहीं गया। भरोसे के स्रोत से प्रोग्राम फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>कुछ पढ़ा नहीं गया। दूसरी चुनें, या उसकी जगह प्रति रखें।</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>कुछ प्राप्त नहीं किया गया, और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>कुछ प्राप्त नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>कुछ प्राप्त नहीं किया गया। प्रोग्राम का नया संस्करण शायद इसे पढ़ सके।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>कुछ प्राप्त नहीं किया गया। भेजने वाले से कहें कि इसे आपके नाम करे।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>कुछ प्राप्त नहीं किया गया। भेजने वाले से कहें कि फ़ाइल फिर बनाकर भेजे।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>कुछ प्राप्त नहीं किया गया। भेजने वाले से पूछें कि क्या यह फ़ाइल उसने बनाई।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>कुछ प्राप्त नहीं किया गया। जिसने बनाया उससे नया माँगें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>कुछ प्राप्त नहीं किया गया। पहले लोग में शब्द मिलाएँ और उनकी सूचियाँ मानें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>कुछ प्राप्त नहीं किया गया। जहाँ से आई वहाँ से फ़ाइल की फिर प्रति लें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>कुछ प्राप्त नहीं किया गया। उस दिन फ़ाइल यहाँ फिर छोड़ें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>कुछ प्राप्त नहीं किया गया। ताला लगाएँ, खोलें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>कुछ प्राप्त नहीं किया गया। अगर यह वाली चलानी है तो पहले वह हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>कुछ प्राप्त नहीं किया गया। भेजने वाले को तुरंत बताएँ।</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>कुछ प्राप्त नहीं किया गया। जो यहाँ है उसकी संख्या {serial} है।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>कुछ लिखा नहीं गया। ख़ाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>कुछ लिखा नहीं गया। दूसरा नाम या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>कुछ लिखा नहीं गया। एक बार में कम आगे भेजें।</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>संख्या {number} यहाँ है। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>एक पंक्ति में, ज़्यादा से ज़्यादा {limit} अक्षर।</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>भरोसे की सूचियाँ केवल समन्वयक या अभिलेखागार बनाते हैं।</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>केवल तस्वीर काटी या छोटी की जा सकती है।</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>केवल आवाज़ में वह स्वर है जिस पर फ़ैसला करना हो।</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>यहाँ केवल एक जवाब सही बैठता है</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>केवल समन्वयक या अभिलेखागार की सूचियाँ मानी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>केवल ठहरी हुई तस्वीरें ली जा सकती हैं। हर ज़रूरी पल का स्क्रीनशॉट लें।</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>जिसने इसे लिखा, केवल वही इसे वापस ले सकती है।</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>किट केवल समन्वयक या अभिलेखागार की तिजोरी बनाती है।</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>केवल वही लिखा जा सकता है जो आवाज़ में कहा गया।</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>इसे दूसरे प्रोग्राम में खोलें, बिना पासवर्ड सहेजें, फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>खोलने में {mebibytes} MB लगते हैं। दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>तिजोरी में दूसरा काम चल रहा था</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>इस कंप्यूटर पर तस्वीरों में खोजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>पेन ड्राइव लगाएँ, या वह फ़ोल्डर चुनें जहाँ तिजोरी अब है।</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>फ़ाइल पढ़ने में बहुत समय लगा</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>इसे सादे पाठ (UTF-8) में सहेजें, फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>बताएँ कि पासफ़्रेज़ किसकी है</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>देखें कि फ़ाइल इसी आवाज़ की है या नहीं।</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>ढकने के लिए शब्द चुनें।</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>अंश {share} दूसरे समूह का है</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>अंश {share} में {count} शब्द हैं</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>अंश {share} दूसरे प्रोग्राम ने बनाया</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>अंश {share}: एक से ज़्यादा शब्द ग़लत हैं</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>अंश {share}: शब्द {place} दूसरा है</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>अंश {share}: शब्द {place} सूची में नहीं है</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>वह सहमत नहीं हुई कि ये मूल आपके पास हों</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>वह सहमत नहीं हुई कि यह कहानी ज्यों की त्यों आपके पास हो</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>वह सहमत नहीं हुई है कि यह ज्यों की त्यों इस व्यक्ति के पास हो</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>वह इसे साझा करने पर सहमत नहीं हुई है</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>वह इस पर सहमत नहीं हुई है</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>वह नाम लेकर सहमत नहीं हुई कि यहाँ के हर व्यक्ति को मूल मिलें</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>उसने इन लोगों के लिए इन मूल पर हाँ नहीं कहा है</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>जो बाहर जाता है, उस पर उसने हाँ नहीं कहा है</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>उसने अपनी सहमति वापस ले ली है</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>उसने इसे वापस ले लिया। जो आया था, यहाँ मिटा दिया गया।</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>उसने कहानी वापस ले ली।</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>जो लिखा है, हस्ताक्षर उससे अलग किसी ने किए</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>शायद किसी ने फ़ाइल बदल दी। इसे छुआ नहीं गया। बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>इस बीच कुछ और आ गया</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>जो साबित करता है कि कहानी पर किसने हस्ताक्षर किए, वह ग़ायब है</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>कुछ कम है, बहुत लंबा है या किट में नहीं हो सकता</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>कुछ पर अभी फ़ैसला नहीं हुआ</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>आपका ढका कुछ शायद पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>पंक्ति {line} से शुरू होने वाले हिस्से में कुछ दो बार है</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>आपका ढका कुछ अब भी पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>इस कंप्यूटर पर आवाज़ काम नहीं करती</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोक दिया गया</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>इसे फिर लें: सीधी, साफ़, कोड के पूरे सफ़ेद किनारे के साथ।</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>जिनके पास यह है उनसे वापस लें।</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>और शब्द लें, या सुझाए हुए।</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>यह पासफ़्रेज़ नहीं है</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>शब्दों की संख्या सही नहीं है</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>एक बंडल के लिए इतने लोग बहुत हैं</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>खाना तस्वीर से बाहर है</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>बंडल पिछले वाले के क्रम में नहीं है</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>बंडल में आपका नाम पाठक के रूप में नहीं है</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>बंडल समय से पहले ख़त्म होता है</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>बंडल पूरी कहानी एक से ज़्यादा लोगों को देता है</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>बंडल अपने अंत के बाद भी चलता है</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>बंडल का रूप ऐसा है जिसे हम नहीं जानते</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>बंडल में ऐसा हिस्सा है जिसका नाम उसकी सूची में नहीं</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>बंडल में ऐसी फ़ाइल है जिसका नाम उसकी सूची में नहीं</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>बंडल में ऐसी तस्वीर या आवाज़ है जो किसी कहानी की नहीं</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>बंडल में ऐसा कुछ है जिसे साझा करने पर वह सहमत नहीं हुई</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>बंडल में ऐसा कुछ है जो फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>बंडल में बहुत ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>बंडल में ऐसा है जो उसमें नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>बंडल किसी और के लिए है</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>बंडल ऐसी तरह का है जिसे हम नहीं जानते</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>बंडल दूसरे संस्करण में बाँधा गया है</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>बंडल ऐसा रूप इस्तेमाल करता है जिसे हम नहीं जानते</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>बंडल ऐसे तरीक़े से जाँचा गया जो सुरक्षित नहीं</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>कैमरा खोला नहीं जा सका</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>कैमरे ने जवाब देना बंद कर दिया</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>कैमरा आधे घंटे चालू रहा, और बंद किया गया</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>कैमरा हट गया</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>{name} का कार्ड अभी मिलाया नहीं गया</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>{name} का कार्ड यहाँ केवल एक सूची से है</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>{name} के कार्ड पर अब भरोसा नहीं है</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>{name} का कार्ड रहता है</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>{name} का कार्ड रद्द किया गया</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>कार्ड पर उसके मालिक के हस्ताक्षर नहीं थे</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>कार्ड पर भरोसा नहीं किया गया। व्यक्ति को ऐसे नंबर पर फ़ोन करें जिसे आप जानती हैं।</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>कार्ड का पता इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>कार्ड की पिछली कुंजी ने इसके लिए हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>इस तस्वीर का कोड कार्ड नहीं है</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>इसके साथ आई सहमति सभी चुने लोगों तक नहीं पहुँचती।</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>मूल के साथ का हिरासत-लेखा उनसे मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>प्रदर्शन में एक रिसाव मिला: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>दस्तावेज़ पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>दस्तावेज़ में बहुत ज़्यादा पन्ने हैं</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>बंडल के दस्तावेज़ बहुत बड़े हैं</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>फ़ाइल ने उसे पढ़ने वाले को तोड़ दिया</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>फ़ाइल पंक्ति {line} में पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>फ़ाइल में सादा पाठ नहीं है</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>फ़ाइल अनुमति से ज़्यादा लोगों के लिए बंद की गई है</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>फ़ाइल नए तरीक़े से बंद की गई है</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>फ़ाइल ऐसे तरीक़े से बंद की गई है जो हम इस्तेमाल नहीं करते</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>फ़ाइल कट गई या बदली गई</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>फ़ाइल की मुहर किसी भी असली से बड़ी है</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>बंडल की फ़ाइलें ग़लत क्रम में हैं</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>कुंजी फ़ाइल किसी भी असली से ज़्यादा माँगती है</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>इस तिजोरी की कुंजी फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>इस तिजोरी की कुंजी फ़ाइल ग़ायब है</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>कार्ड की कुंजी इस्तेमाल नहीं हो सकती</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>इस तिजोरी की कुंजियाँ कहीं और बदली जा रही हैं</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>इस तिजोरी की कुंजियाँ इस बीच बदल गईं</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>किट अपनी ही बात काटती है</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>किट इस्तेमाल नहीं होती। भरोसे के किसी व्यक्ति से एक माँगें।</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>किट नहीं बनाई गई</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>इस कहानी की भाषा पता नहीं है</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>सूची शायद बदल गई है। इसे फिर देखें।</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>बंडल की सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>स्पीकर खोला नहीं जा सका</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>स्पीकर हट गया</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>निशान लिखे हुए से बाहर है</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>माइक्रोफ़ोन खोला नहीं जा सका</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>माइक्रोफ़ोन हट गया</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>कार्ड पर लिखे नाम की अनुमति नहीं</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>हर सूची के साथ संख्या बढ़नी चाहिए: {serial} या उससे बड़ी।</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>बंडल का बँधाव ख़राब है</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>पासफ़्रेज़ ख़ाली है</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>पासफ़्रेज़ बहुत लंबी है</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>तस्वीर पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>तस्वीर बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>ली गई तस्वीरें रखी हैं। इसे जोड़ें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>ली गई तस्वीरें रखी हैं। ज़रूरत हो तो आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>ली गई तस्वीरें रखी हैं। फिर कोशिश करें। फिर रुके तो उसे पल भर के लिए निकालें।</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>आवाज़ में जगह याद रखी गई है।</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>प्रोग्राम से ग़लती हुई</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>रिकॉर्डिंग जितनी लंबी हो सकती है उतनी है</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>पहले पुनर्प्राप्ति अंश देखने होंगे</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>सूची {since} से शुरू होती है</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>सूची अपनी ही बात काटती है, या हस्ताक्षर करने वाले की नहीं है</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>सूची {until} को समाप्त हुई</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>सूची नहीं बनाई गई</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>हस्ताक्षर पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>हस्ताक्षर बंडल से मेल नहीं खाते</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>हस्ताक्षर किसी भी असली से बड़े हैं</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>हस्ताक्षर किसी और चीज़ के लिए किए गए थे</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>हस्ताक्षर दूसरी कुंजी से किए गए</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>बंडल का आकार वह नहीं है जो वह कहता है</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>आवाज़ पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>पंक्ति {line} के समय तक आवाज़ ख़त्म हो चुकी होती है</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>आवाज़ बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>आवाज़ बहुत लंबी है</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>कहानी इस बीच बदल गई</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>कहानी में जितने हिस्से हो सकते हैं उतने हैं</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>कहानी यहाँ आने से पहले बाहर जा चुकी थी</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>कहानी यहाँ सुनाई गई। इसे अपने अलग बंडल में सौंपें।</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>टुकड़ा आवाज़ से बाहर है</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>कृत्रिम आवाज़ इतनी ऊँची या नीची नहीं हो सकती</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>कृत्रिम आवाज़ इतनी तेज़ या धीमी नहीं बोल सकती</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>कृत्रिम आवाज़ यह भाषा नहीं बोलती</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>कृत्रिम आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>लिखा हुआ बहुत लंबा है</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>लिखा हुआ शायद बदल गया है। शब्द फिर चुनें।</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>पंक्ति {line} में समय नहीं है</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>पंक्ति {line} का समय ऊपर वाली के बाद का नहीं है</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>लिखित रूप बदल गया, या है ही नहीं। फिर चुनें कि यह आवाज़ कैसे बाहर जाए।</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>दोनों संस्करण मिलाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>तिजोरी तक पहुँचा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>तिजोरी नहीं है</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>तिजोरी दूसरी विंडो में खुली है</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>तिजोरी इस कंप्यूटर की दूसरी विंडो में खुली है</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>तिजोरी दूसरे कंप्यूटर पर खुली है</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>तिजोरी के फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>संस्करण {name} में अलग नहीं हैं</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>शब्द वही नहीं हैं</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>इस आवाज़ के शब्द लिखे नहीं गए</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>बोलने के लिए शब्द नहीं हैं</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>बहुत ज़्यादा समय-निशान हैं</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>इस फ़ाइल में बहुत ज़्यादा समय-निशान हैं</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>{expected} होते हैं; {count} दिए गए।</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>इतने अंश नहीं हो सकते</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>उस फ़ोल्डर में पहले से तिजोरी है</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>{name} पहले से है</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>यहाँ पहले से दूसरा {name} है</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>इस तस्वीर पर एक से ज़्यादा कार्ड हैं</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>यहाँ {name} का कार्ड नहीं है</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>{where} नाम की कोई सूची नहीं है</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>ऐसा कोई मूल नहीं जो बाहर जा सके</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>और जगह नहीं बची</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>इस फ़ाइल में आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>आगे भेजने लायक़ कोई कहानी नहीं है</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>ऐसा कोई जवाब नहीं है</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>यहाँ ऐसी कोई पासफ़्रेज़ नहीं है</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>ऐसा कोई सवाल नहीं है</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>सूची में रखने को या देने को कोई नहीं है। पहले शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>इस कहानी में अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>वापस लेने को कुछ नहीं है। आप इसे यहाँ मिटा सकती हैं।</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>दूसरी प्रति के लिए जगह बहुत कम है</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>एक बंडल के लिए इतनी कहानियाँ बहुत हैं</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>ये अंश दूसरी तिजोरी के हैं</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>ये अंश आपस में मेल नहीं खाते</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>ये शब्द कहानी में नहीं हैं</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>वे यहाँ हैं: {where}। कोई उनमें अंतर नहीं कर सकेगा।</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>कहानी के इस हिस्से के साथ यह नहीं हो सकता</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>यह कंप्यूटर प्रोग्राम को कैमरा इस्तेमाल नहीं करने देता</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>इस कंप्यूटर में ख़ाली मेमोरी बहुत कम है</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>प्रोग्राम की यह प्रति कूटबद्ध नहीं कर सकती</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>यह प्रविष्टि ऐसे नहीं लिखी जाती</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>यह प्रविष्टि अब किसी का नाम नहीं बताती</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>यह फ़िल्म है, आवाज़ नहीं</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>यह बीता हुआ समय नहीं है</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>यह बंडल नहीं है</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>यह ऐसी तस्वीर नहीं जो ली जा सके</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>यह ऐसी आवाज़ नहीं जो ली जा सके</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>तिजोरी खोलने का यह आख़िरी रास्ता है</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>यह वही प्रविष्टि है</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>यह आपका अपना कार्ड है</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>इस तरह का निशान यहाँ नहीं बैठता</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>यह किट अब यहाँ नहीं है</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>यह किट यहाँ वाली से पुरानी है</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>यह निशान कहानी के इस हिस्से पर नहीं बैठता</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>यह निशान यहाँ नहीं है</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>यह नाम इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>यह नाम कहानी के लिए इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>यह हिस्सा तस्वीर नहीं है</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>यह हिस्सा आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>कहानी का यह हिस्सा यहाँ नहीं है</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>यह पासफ़्रेज़ तिजोरी पहले से खोलती है</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>इस पासफ़्रेज़ का जल्दी अंदाज़ा लग जाएगा</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>यह तस्वीर चलती है</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>यह रिकॉर्डिंग अभी हो रही है</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>यह आवाज़ ख़ुद अपने में बोलकर नहीं पढ़ी जा सकती</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>यह आवाज़ बदली हुई बाहर नहीं जाती</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>यह कहानी किसी और से आई</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>यह कहानी आपके एक फ़ैसले से नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>यह कहानी पहले से यहाँ है</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>यह कहानी यहाँ नहीं है</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>यह कहानी इस कंप्यूटर से कभी बाहर नहीं गई</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>यह कहानी यहाँ सुनाई गई</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>यह कृत्रिम आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>इस तिजोरी में जितनी पासफ़्रेज़ हो सकती हैं उतनी हैं</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>यह तिजोरी ख़राब है</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>यह तिजोरी कूटबद्ध नहीं है, इसलिए खोली नहीं गई</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>इस तिजोरी की अपनी कुंजी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>वे नहीं लिए जाते। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>तस्वीर का बहुत कम बचेगा</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>फिर कोशिश करें। बड़े अक्षर और ख़ाली जगह भी गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>एक सूची के दो विकल्प एक जैसे पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>बंडल की दो फ़ाइलों का नाम एक है</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>इसके दो संस्करण मेल नहीं खाते। पहले प्राप्ति में उन पर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>सब लिखें, हर दो के बीच ख़ाली जगह के साथ। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>इसे लिखें, फिर ताला खोलें।</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>ज़्यादा से ज़्यादा {pages} पन्ने लिए जा सकते हैं। ज़रूरी पन्ने अलग सहेजें।</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>केवल एक कार्ड वाली तस्वीर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>एक ही दिन एक ही तिजोरी के लिए लिखे अंश इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>वे अंश इस्तेमाल करें जो इस तिजोरी के लिए लिखे गए।</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>32 तक छोटे अक्षर (a से z), अंक और हाइफ़न इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>एक पंक्ति में {limit} तक अक्षर, और उसका अपना नाम नहीं।</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>पूरा होने तक रुकें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>दूसरे संस्करण में जो सही है, उसे कहानी में लिखें।</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>जिसकी जगह इसे लेनी है वह वहाँ नहीं है</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>फ़ोन और रिकॉर्डर जो बनाते हैं वह चलता है: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR और 3GP।</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>जो साबित करे कि कहानी पर किसने हस्ताक्षर किए, वह टिकता नहीं</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>दोनों में वह जिस पर सहमत हुई, उससे साझा करने को कुछ नहीं बचता। इनमें से एक पूरा लें।</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>वह जिस पर सहमत हुई, उससे सौंपने को कुछ नहीं बचता</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>जो रिकॉर्ड हुआ वह रखा है। इसके लौटने पर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>जो सहेजा गया वह सुरक्षित है। आगे बढ़ें, या नए सिरे से शुरू करने को ताला लगाएँ और खोलें।</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>जो सहेजा गया वह सुरक्षित है। डिस्क या पेन ड्राइव पर जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>हस्ताक्षर करने वाले पर भरोसा है, पर यह भेजने के लिए नहीं</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>विंडोज़ इस नाम को एक उपकरण समझता है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>शब्द {place} सूची में नहीं है</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>पहले लिखें कि क्या सुनाई देता है।</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>जो कहा गया वह लिखें, बातचीत में आवाज़ के नीचे।</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>इसे [00:01:02.5] की तरह लिखें और फ़ाइल फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>पहले इसका लिखित रूप लिखें। फिर दूसरी आवाज़ उसे बोल सकती है।</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>लिखा हुआ और तस्वीरें चलती हैं।</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>आपने {name} के शब्द मिलाए</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>इस पर हस्ताक्षर करने वाले की सूचियाँ आप नहीं मानतीं</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>आपकी पिछली सूची {until} को समाप्त हुई</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>आपकी पिछली सूची में {name} ऐसी कुंजी के साथ है जो अब नहीं गिनी जाती</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>{name} वहाँ लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>{name} में किट नहीं है</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>{name} में भरोसे की सूची नहीं है</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>{name} में ऐसी कुंजी की कहानी नहीं जिस पर अब भरोसा न हो</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>{name} में मूल हैं, ऐसी कुंजी के हस्ताक्षर वाले जिस पर अब भरोसा नहीं</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>{name} में पहले से कुछ है</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ख़राब है</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ख़ाली है</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} उससे बड़ा है जितनी फ़ाइल उस पेन ड्राइव पर हो सकती है</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>{name} समन्वयक नहीं है</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} तिजोरी का बैकअप नहीं है</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} वहाँ नहीं है</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} बहुत बड़ा है</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>{name} पर एक सूची से भरोसा था जो समाप्त हो गई</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>{name}, जिसने तब हस्ताक्षर किए, इसे वापस ले सकती है, या वह ख़ुद अपने शब्दों से।</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>{needed} चाहिए, {given} दिए गए।</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 लिखा गया</translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation>मूल की प्रति लें…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>मूल की प्रति बन रही है</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>अदालत के लिए</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>इसका SHA-256, जो दिखाता है कि किसी ने इसे नहीं बदला: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>तस्वीर %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>वह सहमत हुई कि यह सबूत के रूप में इस्तेमाल हो। प्रति मूल ही है: उसमें कुछ ढका नहीं है, और वह कूटबद्ध नहीं है। जिसके पास फ़ाइल है, वह जानता है कि वह कौन है। हर प्रति दर्ज होती है, और हिरासत-लेखा उसके साथ लिखा जाता है।</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>आवाज़ %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>लिखित %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>मूल की प्रति कहाँ रखें</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>कौन सा हिस्सा</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा क्या देखता है</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>इसे देखें: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>वह नहीं</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>वह नहीं: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n ढका</numerusform>
            <numerusform>%n ढके</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n जगह</numerusform>
            <numerusform>%n जगहें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>%n पढ़ने योग्य</numerusform>
            <numerusform>%n पढ़ने योग्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n तस्वीर या आवाज़ के नीचे</numerusform>
            <numerusform>%n तस्वीर या आवाज़ के नीचे</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>पढ़ने योग्य रहता है</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>यहाँ लिखा हुआ बदल गया: क्या यह अब भी वही है?</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला लगाएँ</translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation>%1 पिक्सेल, %2 में से</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>चौथाई</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>छोटी तस्वीर में निशान कम रहता है: चौड़ाई चौथाई हो तो लगभग पचासवाँ हिस्सा। बिल्कुल नहीं, ऐसा कभी नहीं।</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>पूरी, %1 पिक्सेल</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>आठवाँ हिस्सा</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसी है</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>आधी</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>कितनी बाहर जाती है</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>पूरी रहने दें</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>%1 पर: रिकॉर्डिंग से बाहर</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>%1 पर: %2 तक रिकॉर्डिंग से बाहर</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>%1 पर: बिना माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>%1 पर: %2 तक बिना माइक्रोफ़ोन</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>%1 हर नाम पढ़ेगी, उसकी आवाज़ सुनेगी और हर तस्वीर देखेगी। आपके अपने नोट यहीं रहते हैं।</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1, %2। इसे %3 को दें। जब रसीद आए, आप कहानी यहाँ मिटा सकती हैं।</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>दूसरी सहायिका यह कहानी आगे ले जा सकती है: हर नाम, आवाज़ और तस्वीर ज्यों की त्यों। इस व्यक्ति के लिए, नाम लेकर, उसकी सहमति शुरू करने से पहले में होनी चाहिए।</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>एक व्यक्ति चुनें जो इसे खोल सके।</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>ज्यों की त्यों दें</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>पूरी कहानी दें…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>यहीं रखें</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>फ़ाइल बनाई जा रही है</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>इसमें कुछ ढका नहीं है</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>फ़ाइल बन गई</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>दूसरी सहायिका को, बिना ढके</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>ऐसी किट से जो अब इस्तेमाल नहीं होती</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>किट “%1” से</translation>
    </message>
    <message>
        <source>one</source>
        <translation>एक</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1, हिस्सा %2 में</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1, %2 को: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1: %2 को प्राप्त</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1: %2 से इंतज़ार में</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1: वहाँ %2 को वापस ली गई</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n तस्वीर</numerusform>
            <numerusform>%n तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n आवाज़</numerusform>
            <numerusform>%n आवाज़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>एक फ़ाइल वैसी नहीं है जैसी होनी चाहिए</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>एक निशान फ़ैसले के इंतज़ार में है।</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>आवाज़ उससे अलग शब्द कहती है जो लिखकर बाहर जाते हैं</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>एक पूरी कहानी ली गई</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>ऐसा मूल बाहर जाएगा जिस पर वह सहमत नहीं हुई</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>जाँचा गया, कुछ रोका गया</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपी गई</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>इसमें: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>यह यहाँ से बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>नीचे दर्ज है कि किसने क्या पुष्टि की।</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>यह कहानियाँ में है, और आप इसे आगे ले जा सकती हैं। बाहर जाने के लिए इसमें कुछ ढका नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>हस्ताक्षर करने वाले के शब्द किसी ने नहीं मिलाए</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>हर तस्वीर, जैसी बाहर जाती है, किसी ने नहीं देखी।</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>ढका नहीं</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>इसमें अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>कुछ दर्ज नहीं हुआ। शायद यह दूसरी तिजोरी के लिए है, या किसी ऐसे से जिसे कुछ नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>इसके साथ और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>कुछ प्राप्त नहीं किया गया। लोग में कार्ड जोड़ें, फिर इसे पढ़ें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>कुछ प्राप्त नहीं किया गया। उस व्यक्ति से नया कार्ड और नई रसीद माँगें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>कुछ प्राप्त नहीं किया गया। कहानियों वाले बंडल प्राप्ति में लिए जाते हैं।</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>हिस्सा %1 यहीं रहता है: बोलकर पढ़े जाने के बाद उसके शब्द बदल गए।</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>हिस्सा %1 यहीं रहता है: उसके शब्द अभी कोई नहीं बोलता।</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>हिस्सा %1 यहीं रहता है: वह इसे साझा करने पर सहमत नहीं हुई।</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>हिस्सा %1 यहीं रहता है: आपने तय किया कि यह बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>तस्वीरें यहीं रहती हैं: उसने तस्वीरें साझा करने से मना किया।</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>सुरक्षित करें</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>प्राप्त: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>उसने कहा कि यह यहाँ चुने गए किसी से दूर रखी जाए।</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>यहाँ चुने गए सब लोगों को सौंपने पर वह सहमत नहीं हुई।</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>वह इसे सौंपने पर सहमत नहीं हुई है।</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>वह नाम लेकर सहमत नहीं हुई कि इसके मूल %1 को मिलें।</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>ठीक जो बाहर जाता है, उस पर उसने अभी हाँ नहीं कहा है।</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>ढका हुआ कुछ अब भी दिखता है</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>ऐसा कुछ बाहर जाता है जिस पर वह सहमत नहीं हुई</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>मौन किया हुआ कुछ अब भी सुनाई देता है</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>आपका ढका हुआ कुछ अब भी पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>आवाज़ यहीं रहती है: उसने अपनी आवाज़ साझा करने से मना किया।</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>आवाज़ यहीं रहती है: उसने अपनी बदली हुई आवाज़ साझा करने से मना किया।</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>कहानियाँ</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>जिस कुंजी से हस्ताक्षर हुए उस पर अब भरोसा नहीं है</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>रसीद पढ़ी गई</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>इसका ऐसा कोई मूल नहीं जो बाहर जा सके।</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>यह रसीद नहीं है</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>यह आपकी ढकी हुई किसी चीज़ जैसा दिखता है</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>यह रसीद यहाँ से गई किसी चीज़ का जवाब नहीं है</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>यह रसीद पहले पढ़ी जा चुकी है</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>लिखित रूप यहीं रहता है: उसने इसे साझा करने से मना किया।</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>वह जिस पर सहमत हुई, उससे सौंपने को कुछ नहीं बचता।</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>आप ये कहानियाँ रख सकती हैं, या यहाँ मिटा सकती हैं।</translation>
    </message>
    <message>
        <source>text</source>
        <translation>लिखा हुआ</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation>%1, %2, %3 में। इसे %4 को दें। जब रसीद आए, कहानियाँ प्राप्त दिखेंगी, और आप उन्हें यहाँ मिटा सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>%n कार्ड इसके इंतज़ार में है। लोग में उसके शब्द मिलाएँ।</numerusform>
            <numerusform>%n कार्ड इसके इंतज़ार में हैं। लोग में एक के शब्द मिलाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>कहानी तब सौंपी जा सकती है जब वह सुरक्षित हो और उसने हाँ कहा हो।</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>जिसे यह मिलनी है उसका कार्ड लोग में जोड़ें, और शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>आपकी ढकी हर चीज़ के लिए अंतिम बाइट जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>उसकी प्रति</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>बंडल बनाएँ</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>बंडल बनाया जा रहा है</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>अभी कोई कहानी नहीं</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>कोई कहानी तैयार नहीं है। हर एक में क्या कमी है, नीचे लिखा है।</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>और कोई नहीं, बन जाने पर आप भी नहीं। फ़ाइल नहीं बताती कि किसने बनाई या किसके लिए।</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>सौंपने को अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>अभी किसी के शब्द मिलाए नहीं गए</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>अभी तैयार नहीं</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>सब कुछ जाँचे जाने से पहले कुछ बाहर नहीं जा सकता।</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>रसीद पढ़ें</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>रसीद पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>बंडल बन गया</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>जाँच रोकी गई</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>जो बाहर जाता है</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>उसकी प्रति कहाँ जाती है</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>बंडल कहाँ जाता है</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>फ़ाइल कहाँ जाती है</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>इसे कौन खोल सकता है</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>इस पन्ने पर</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>हर कहानी के लिए यही। यह इस तिजोरी में रहती है और कभी बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>कौन मदद कर सकता है</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>यहाँ आसपास कौन मदद करता है: नाम, समय, नंबर, पहुँचने के सुरक्षित रास्ते।</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 तक</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>मेरी कहानी</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>इस प्रति में नाम और जगहें ढकी हैं, जैसे सौंपी हुई में।</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>यह आपकी है। जो इसे खोलता है सब पढ़ता है: इसे और इसकी पासफ़्रेज़ को अलग-अलग रखें, केवल वहाँ जहाँ सुरक्षित हो।</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>मैं जिस पर सहमत हुई</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>आप अपनी कहानी कभी भी वापस ले सकती हैं, किसी भी सहायिका या समन्वयक के ज़रिए। अगर आपको छह शब्द दिए गए थे, तो उन्हें कहें: वे काफ़ी हैं।</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1, %2। केवल उसकी पासफ़्रेज़ इसे खोलती है।</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>जो प्रति किसी के हाथ लगे, वह सब बता देती है। उससे पूछें कि इसे रखना सुरक्षित है या नहीं। पासफ़्रेज़ वह चुनती है, और यहाँ कोई उसे नहीं रखता। कोई भी कंप्यूटर इसे age प्रोग्राम से खोलता है।</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>उसकी एक पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>नाम और जगहें ढकें, जैसे बाहर जाने वाली में</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>उसकी प्रति बन गई</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>उसकी अपनी प्रति</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>उसके लिए प्रति बनाएँ…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>उसकी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>उसकी प्रति बनाई जा रही है</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, %2 के लिए</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n पहले से यहाँ</numerusform>
            <numerusform>%n पहले से यहाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n मेल नहीं खाती</numerusform>
            <numerusform>%n मेल नहीं खातीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n फ़ाइल नहीं ली गई</numerusform>
            <numerusform>%n फ़ाइलें नहीं ली गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>%n मूल, ढका नहीं</numerusform>
            <numerusform>%n मूल, ढके नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>%n तस्वीर या आवाज़</numerusform>
            <numerusform>%n तस्वीरें और आवाज़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>%n रसीद</numerusform>
            <numerusform>%n रसीदें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n मना की गई या नहीं पढ़ी गई</numerusform>
            <numerusform>%n मना की गईं या नहीं पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n बाहर रहती है</numerusform>
            <numerusform>%n बाहर रहती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n लेनी बाक़ी</numerusform>
            <numerusform>%n लेनी बाक़ी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n कहानी</numerusform>
            <numerusform>%n कहानियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n प्राप्त</numerusform>
            <numerusform>%n प्राप्त</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n आपके इंतज़ार में</numerusform>
            <numerusform>%n आपके इंतज़ार में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>%n पूरी कहानी, बिना ढकी</numerusform>
            <numerusform>%n पूरी कहानियाँ, बिना ढकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>%n वापसी</numerusform>
            <numerusform>%n वापसियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>%n यहाँ वापस ली गई</numerusform>
            <numerusform>%n यहाँ वापस ली गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%2 में से %1)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>एक किट</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>भरोसे की एक सूची</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>तस्वीरें जोड़ें</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>आवाज़ की फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>पहले से यहाँ</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>शब्द मिलाएँ</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>लोग में %1 पर फ़ैसला करें। तब तक कुछ प्राप्त नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>मेल नहीं खाता</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>इसे पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>यह दूसरी जगह का लिंक है</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>यह छिपा हुआ है</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>यह न फ़ाइल है न फ़ोल्डर</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>यह बंडल नहीं है</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>तय नहीं है कि यह कुंजी मानी जाए या नहीं</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>इसे क्लिपबोर्ड से हटा दिया गया, जहाँ कोई भी प्रोग्राम इसे पढ़ सकता था।</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>इसके शब्द उसे बोलकर पढ़े जाते हैं। देखें कि यह क्या बदलती है, फिर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>%1 को तिजोरी में ताले में रखा जा रहा है</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 देखा जा रहा है</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>बंडल नहीं</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>आपके लिए नहीं</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>साबुत नहीं</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>इसके साथ और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>कुछ प्राप्त नहीं किया गया। जिस नंबर को आप जानती हैं उस पर पूछें कि इसे किसने बनाया। फिर मिलाने के लिए इसे दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>कुछ प्राप्त नहीं किया गया। भेजने वाले को नया कार्ड चाहिए, और वह बंडल फिर बनाए।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>लेने के लिए तैयार</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1 के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>इसमें कुछ यहाँ की चीज़ों से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>आवाज़ें</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>बाहर रहता है</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>बाहर रहती है: वापस ली गई</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>प्राप्त, नया</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>वह %1 को था। आपने जो हटाया वह बाहर रहता है, चाहे कोई भी फिर भेजे।</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>किट अभी कुछ नहीं बदलती</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>तस्वीर कहानी में है</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>शब्द अलग हैं</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>यह बंडल पहले लिया जा चुका है</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>इस कुंजी पर अब भरोसा नहीं है</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>भरोसेमंद</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>जो मेल खाता है, प्राप्त किया गया। जो मेल नहीं खाता, उसने यहाँ कुछ नहीं बदला, और रसीद यही कहती है।</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>यहाँ वापस ली जाएगी</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>यहाँ वापस ली गई</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>शब्द अलग हैं</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>आपने इस बंडल की %n कहानी हटा दी थी</numerusform>
            <numerusform>आपने इस बंडल की %n कहानियाँ हटा दी थीं</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>चिपकाई गई तस्वीर</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>अनजान कुंजी</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>%n रसीद लिखनी बाक़ी है।</numerusform>
            <numerusform>%n रसीदें लिखनी बाक़ी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>%n रसीद लिखी गई। भेजने वाले को उसकी फ़ाइल दें।</numerusform>
            <numerusform>%n रसीदें लिखी गईं। हर भेजने वाले को उसकी फ़ाइल दें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n प्राप्त</numerusform>
            <numerusform>%n प्राप्त</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>ऐसी कुंजी जिससे आप मिली नहीं हैं</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>आपके लिए बने बंडल यहाँ देखे जाते हैं। आपके कहे बिना कुछ प्राप्त नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>बदलें कि रसीदें कहाँ लिखी जाएँ</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>जाँचा जा रहा है कि हर फ़ाइल पूरी, हस्ताक्षरित और आपके लिए है</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>दूसरा फ़ोल्डर, या ख़ुद फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>बंडल चुनें</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>चुनें कहाँ</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>फ़ाइलें या फ़ोल्डर यहाँ छोड़ें, या</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>आई हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>जो फ़ाइलें देखी नहीं गईं वे सूची से हट गईं। आगे बढ़ने के लिए उन्हें फिर छोड़ें।</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>इसमें है</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>प्राप्ति</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>यह ख़ुद को %1 बताता है। उस व्यक्ति को फ़ोन करें जो कहता है कि उसने भेजा।</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>किट देखें</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>बंडल ढूँढे जा रहे हैं</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>यहाँ कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>हर भेजने वाले के लिए रसीदें “%1” में लिखी जाती हैं</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>हर भेजने वाले के लिए रसीदें लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>रसीदें लिखी गईं</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>उसके पास वापसी के शब्द हैं</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>किसके हस्ताक्षर</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>फ़ोन पर छह शब्द, और कोई फ़ाइल नहीं?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोक दिया गया</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>लें</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>%n लें</numerusform>
            <numerusform>%n लें</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>जो तैयार है उसे लें</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>लिया जा रहा है</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>इस फ़ोल्डर में बंडल नहीं है</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>जिस पर प्राप्त लिखा है वह यहाँ है। बाक़ी जैसा था वैसा है।</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>रसीदें कहाँ लिखी जाती हैं</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>इसकी रसीद फिर लिखें</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>रसीदें लिखी जा रही हैं</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>आवाज़ की फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>तस्वीरें जोड़ें</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>आवाज़ की फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>अभी जो कहा गया उस पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला सवाल</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>रिकॉर्डिंग से बाहर, या फिर अंदर</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>कैमरा खोलें</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>तस्वीर या फ़ाइलें चिपकाएँ</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>रिकॉर्डिंग थामें, या आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>पिछला सवाल</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>वह इस पर सहमत नहीं हुई है।</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>आवाज़ %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>विराम लें</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>%1 को शुरू</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>उसकी आवाज़ की रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>लिखना</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>चुनें कहाँ</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>ऐसे उपकरण के लिए जो कभी ऑनलाइन नहीं जाता। जो इसे स्कैन करता है, अंश की प्रति रख लेता है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>कुछ छपा नहीं। देखें कि वह चालू है या नहीं, या अंश हाथ से लिखें।</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation>इसे उस पेन ड्राइव पर सहेजें जो इसे रखने वाले को मिलेगी, हर अंश अलग पर, इस कंप्यूटर पर नहीं।</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>यह अंश सहेजें</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>सहेजा गया। इसे रखने वाले को दें, और यहाँ कोई प्रति न रखें।</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>कोड के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>लिखा हुआ</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>प्रिंटर ने इसे नहीं लिया</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>इस कंप्यूटर की छपाई व्यवस्था पन्ने की प्रति कुछ समय तिजोरी से बाहर रखती है, और शायद प्रिंटर भी। हाथ से लिखना सबसे सुरक्षित है।</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>इस अंश के शब्द कोड के रूप में</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>जिसे फ़ाइल मिले, उसके पास यह अंश है</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>%n कहानी अलग रखी है</numerusform>
            <numerusform>%n कहानियाँ अलग रखी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>जिस कुंजी पर कोई भरोसा नहीं करता, उसके हस्ताक्षर वाला अलग रखें?</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>पढ़ने के लिए अलग रखें…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>अलग रखा जा रहा है</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>बाहर रहने दें</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>इनकी पुष्टि कोई नहीं करता। इन्हें लोग में पढ़ें, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>इसका कुछ अलग नहीं रखा गया</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>पढ़ें और फ़ैसला करें</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>उसने जो वापस लिया वह बाहर रहता है, और जो यहाँ पहले से है वह दो बार नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>जिसके पास कुंजी है उसने इसे गढ़ा और पुरानी तारीख़ डाली हो सकती है। यह न गिना जाता है, न मिलता है, न रिपोर्ट में आता है, न आगे जाता है, और हस्ताक्षर करने वाले को कुछ नहीं बताया जाता। आप इसे लोग में पढ़ सकती हैं, फिर तय करें कि गिना जाए या हटे।</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>ऐसा नाम जिससे आप सब उसे जानती हैं। यह तिजोरी के अंदर रहता है।</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>पासफ़्रेज़ किसकी है</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>आपकी अभी की पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>पुराने से मिलाया जा रहा है</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>सब कुछ नई कुंजी से फिर लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम चल रहा है</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>जो था उस पर ऊपर से लिखा जा रहा है</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>कोई जिसे अभी नहीं जानते</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>पासफ़्रेज़ जोड़ें</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>कुंजी फ़ाइल की पुरानी प्रति इसे अब भी खोलती है, जब तक तिजोरी की कुंजी न बदले।</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>मेरी पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>तिजोरी की कुंजी बदलें</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>अंश जाँचें</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>इन्हें एक बार जाँचें, ताकि तिजोरी की कुंजी बदली जा सके।</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>कुंजियाँ नष्ट करता है, फिर सब। पहले दिखाता है कि क्या सौंपा नहीं गया।</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>पहले के बैकअप पुरानी कुंजी से अब भी खुलते हैं। नया लें, और उन्हें नष्ट करें।</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>यह तिजोरी मिटाएँ</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>कुंजियाँ और पुनर्प्राप्ति</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>%1 को बने</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>नए अंश बनाएँ</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>%1 की पासफ़्रेज़ को नाम दें</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>अभी किसी ने उन्हें पढ़कर नहीं मिलाया</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>काग़ज़ से पढ़कर मिलाए गए</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>पुनर्प्राप्ति अंश</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>%1 की पासफ़्रेज़ हटाएँ</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>वह पासफ़्रेज़ अब तिजोरी नहीं खोलती</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>नाम रख लिया गया</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>नए अंश अच्छे हाथों में हैं</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>तिजोरी की नई कुंजी है</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>तिजोरी की नई कुंजी है, पर इस डिस्क ने पुरानी फ़ाइल पर ऊपर से लिखने नहीं दिया</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>तिजोरी की कुंजी</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>तिजोरी नई पासफ़्रेज़ से भी खुलती है</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>%1 अंश हैं, और उनमें से कोई भी %2 तिजोरी खोलते हैं।</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>ये अंश तिजोरी खोलते हैं</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>जब कोई चला गया हो, नई कुंजी से कुंजी फ़ाइल की पुरानी प्रतियाँ बेकार हो जाती हैं। सब कुछ उससे फिर लिखा जाता है।</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>यह तिजोरी कौन खोल सकता है</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>आप, अभी</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>आपकी पासफ़्रेज़ बदल गई</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>पिछली बार %1 को इस्तेमाल</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>अभी इस्तेमाल नहीं हुई</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, संख्या %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n विकल्प</numerusform>
            <numerusform>%n विकल्प</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>मदद की %n प्रविष्टि</numerusform>
            <numerusform>मदद की %n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>कहने की %n बात</numerusform>
            <numerusform>कहने की %n बातें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n सवाल</numerusform>
            <numerusform>%n सवाल</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>आपके देखने तक यह कुछ नहीं बदलती।</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>देखें कि %1 क्या बदलती है</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>देखें कि क्या बदलता है</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>अभी कोई किट नहीं</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>संख्या %1 आई। आपके उसे देखने तक यह वाली चलती है।</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>बदलने के लिए %1 सहेजें</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>बदलने के लिए सहेजें</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>देखें कि %1 में क्या है</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>देखें कि इसमें क्या है</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>%1 का इस्तेमाल बंद करें</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>इस्तेमाल बंद करें</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>इसे बनाने वाले की कुंजी पर अब भरोसा नहीं है। इसका कोई शब्द इस्तेमाल नहीं होता; जो कहा और चुना गया वह कहानियों में रहता है।</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>इसे बनाने वाले पर यहाँ अभी भरोसा नहीं है। तब तक इसका कोई शब्द इस्तेमाल नहीं होता।</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>किट से समन्वयक आपको कहने के शब्द, पूछने के सवाल, चुनने को और विकल्प और मदद करने वालों की सूची देती है।</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>आपकी बनाई</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>बातचीत में पूछा जाता है</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>दूसरों के लिए</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>अब नहीं</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>इस्तेमाल नहीं</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>उसके बोलने से पहले कहा जाता है</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>“क्या हुआ” में चुनने को</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखना बाक़ी</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>कौन मदद कर सकता है</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>किट एक फ़ाइल से बनती है जिसे आप किसी भी एडिटर में लिखती हैं। उदाहरण बताता है कैसे। बाहर जाने से पहले आप उसका सब कुछ देखती हैं।</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>इसे उन सबको दें जिनके लिए आपने बनाई। केवल वही इसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>यह सादा पाठ है जिसे कोई भी पढ़ सकता है। इसमें किसी कहानी का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>अब से इसके शब्द और सवाल कहानी के साथ रहते हैं।</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>किट</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>फ़ाइल से किट बनाएँ</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>किट खोलें</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>उदाहरण सहेजें</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>बदलने के लिए सहेजें</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>किट सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 में सहेजी गई</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>लिखा हुआ</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>लिखे हुए</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more.</source>
        <translation>इसे बनाने वाले की कुंजी पर अब भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>किट इस्तेमाल में है</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>किट अब इस्तेमाल नहीं होती</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>किट बाहर रखी गई</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>किट नहीं ली गई</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>किट हटाई गई</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>किट %1 में सहेजी गई</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>जो कहा और चुना गया वह कहानियों में रहता है।</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>इसे बनाने वाले पर यहाँ भरोसा नहीं है। पहले लोग में शब्द मिलाएँ।</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>आप किस भाषा में काम करना चाहती हैं? इसे कभी भी बदला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>उसकी अपनी आवाज़ का %1, उसमें से %2 पूरी ख़ामोशी।</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>उसकी बदली हुई आवाज़ का %1, उसमें से %2 पूरी ख़ामोशी।</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1, आपका बोलकर पढ़ा हुआ। उसकी अपनी आवाज़ का कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1, कृत्रिम आवाज़ में बोला हुआ। उसकी अपनी आवाज़ का कुछ बाहर नहीं जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>%n तस्वीर देखी नहीं गई</numerusform>
            <numerusform>%n तस्वीरें देखी नहीं गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>%n सुझाव पर फ़ैसला नहीं हुआ</numerusform>
            <numerusform>%n सुझावों पर फ़ैसला नहीं हुआ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>कोई काम, गाँव, परिवार, उसका कोई बोल: एक बार और उसके साथ पढ़ें।</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>एक निशान की जगह खो गई</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>आवाज़ में एक जगह पर निशान लगा, और फ़ैसला नहीं हुआ</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>कहानी के बारे में</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>इलाक़ा: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>फ़ैसला करें</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>पहले उसके साथ वह पढ़ें जो बता सकता है कि वह कौन है, और कहें कि वह रह सकता है।</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>पहले बताएँ कि उसे कैसे पता है कि क्या बाहर जाता है।</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>उसे कैसे पता है कि क्या बाहर जाता है?</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>उसे पढ़कर सुनाया गया</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>%1 नाम से जानी जाती है</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>बाहर जाता है</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>रिकॉर्ड करते समय जिस पर निशान लगा उसे सुनें: मौन करें, या रहने दें।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 देखें</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>अभी देखें</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>जो बाहर जाता है बनाया जा रहा है</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>ऐसी कोई तारीख़, जगह, रिश्ता या काम नहीं बचा जो दिखा हो।</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>इस कहानी में अभी कुछ नहीं जिस पर वह सहमत हो सके।</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>उसके साथ पढ़ा: यह सब रह सकता है</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>वह %1 को सहमत हुई</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>वह इस पर सहमत है</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>जो बाहर जाता है वह दिख जाने पर उससे पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>जो बाहर जाता है वह दिख जाने पर उससे पूछा जा सकता है। वह बन रहा है।</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>ऊपर का काम पूरा होने पर उससे पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>उसने देखा है</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>उसे बताया गया</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n दिखाएँ</numerusform>
            <numerusform>सभी %n दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>जो बाहर जाता है दिखाएँ</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>बाहर जाने से पहले कोई हर तस्वीर देखता है।</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>यहीं रहता है</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>कहानी, जैसी बाहर जाती है</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>ढकने के बाद लिखा हुआ बदल गया। बताएँ कि यह कहाँ का है।</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>यह कहानी ख़ाली है</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>यह कहानी सौंपने को तैयार है। कुछ बदले तो उससे फिर पूछें।</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>जो ढका नहीं है वह पढ़ने योग्य रहता है।</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>कब: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>क्या उसे जानने वाला इससे उसे पहचान लेगा?</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>बातचीत में कुछ लिखें या जोड़ें।</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>रखा गया</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation>%1; वापस लिया: %2</translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation>वहाँ की चीज़ों से मेल नहीं खाती; एक व्यक्ति फ़ैसला करता है</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>अभी रसीद नहीं</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>वहाँ वापस नहीं ली गई: वापस लेना आपका हक़ नहीं था</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>नहीं ली गई: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>%1 को प्राप्त</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>उसने वहाँ इसे वापस ले लिया है</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>वहाँ %1 को वापस ली गई</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>जिस कुंजी से हस्ताक्षर हुए उस पर वहाँ भरोसा नहीं है</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>उन्होंने दूसरे संस्करण के पक्ष में फ़ैसला किया</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>उन्होंने इसे मिटाया, और यह बाहर रहती है</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>वापसी दी गई, अभी पुष्टि नहीं हुई</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1, यहाँ मिटाई गई</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, संस्करण %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>%n बार दी गई</numerusform>
            <numerusform>%n बार दी गई</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>यहाँ मिटाई गई कहानी उनसे अब भी वापस ली जा सकती है जिनके पास है।</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>अभी कुछ बाहर नहीं गया</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>उसके पास वापसी के शब्द हैं</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>वह वापस ले रही है…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>कहानी</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>उसका क्या हुआ</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>क्या बाहर गया</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>आप जो सौंपती हैं वह अपनी रसीदों के साथ यहाँ दर्ज होता है, यहाँ मिटा देने पर भी।</translation>
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
        <translation>स्तर</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>देखी गईं: %2 में से %1 जो बाहर जा सकती हैं। बिना देखे कोई नहीं जाती।</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n निशान</numerusform>
            <numerusform>%n निशान</numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>तेज़ी</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>माइक्रोफ़ोन नहीं</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>रिकॉर्डिंग से बाहर</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>यह इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>यह संख्या %1 की जगह लेगी। जो अलग है उस पर निशान है।</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>किट %1, संख्या %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>इस्तेमाल से पहले पढ़ें: इसके शब्द उसे बोलकर पढ़े जाएँगे।</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>इसे बनाने वाले की कुंजी पर अब भरोसा नहीं है। यह इस्तेमाल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>यह किट इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>इसे बनाने वाले पर यहाँ भरोसा नहीं है। पहले लोग में शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>आपकी बनाई</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>%1 पर निशान लगा। वहाँ क्या कहा गया? आप सुरक्षित करें में भी फ़ैसला कर सकती हैं।</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>बाद में बताएँ कि किस पर निशान लगा</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n टुकड़ा। Tab एक से दूसरे पर जाता है।</numerusform>
            <numerusform>%n टुकड़े। Tab एक से दूसरे पर जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>नया टुकड़ा %1 पर शुरू होता है</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>टुकड़ा %1 (%2 में से), %3, %4 से %5 तक</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1: कहानी %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 और %2 अन्य</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>%1 का %n बंडल नहीं पहुँचा: %2</numerusform>
            <numerusform>%1 के %n बंडल नहीं पहुँचे: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>संख्या %2 के बाद %1 के बंडल दो राहों में बँट जाते हैं। शायद उस तिजोरी की दो प्रतियाँ चल रही हैं, या कुंजी किसी और के पास है। जिस नंबर को आप जानती हैं उस पर पूछें।</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>उससे पूछें</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>हर भेजने वाला आपके लिए बने बंडलों को संख्या देता है। रास्ते में होने वाली पेन ड्राइव ख़ाली जगह का कारण हो सकती है।</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>सब कुछ नहीं पहुँचा</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>वह सहमत नहीं हुई है: %1।</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 समय नहीं है। इसे %2 की तरह लिखें, मिनट और सेकंड।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>रिकॉर्ड करते समय निशान लगा। सुनें और फ़ैसला करें।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>बताएँ कब से कब तक, जैसे %2।</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>मौन करें</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>अंत शुरुआत के बाद होना चाहिए।</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>तब तक आवाज़ ख़त्म हो जाती है: वह %1 चलती है।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>वहाँ क्या कहा गया</translation>
    </message>
    <message>
        <source>to</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>नाम तिजोरी के अंदर रहता है। ज़्यादा से ज़्यादा %1 अक्षर।</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>यह किसकी पासफ़्रेज़ है?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>जल्दी अंदाज़ा लग जाएगा। और शब्द लें।</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>अंदाज़ा लगाना मुश्किल, और दोनों बार एक सी।</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>अंदाज़ा लगाना मुश्किल। नीचे एक बार और लिखें।</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>इसका अंदाज़ा लगाना कितना मुश्किल है</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>दूसरे शब्द</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>पासफ़्रेज़, एक बार और</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>छह या ज़्यादा शब्द सबसे अच्छे हैं।</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>अभी कमज़ोर। एक-दो शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>सुझाए गए शब्द</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>यह वह नहीं है जो ऊपर लिखा है।</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>ये शब्द इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>जब तक याद न हो जाएँ, इन्हें काग़ज़ पर लिखें, फिर उसे नष्ट करें।</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>नई कहानी</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>नोट इस कंप्यूटर से कभी बाहर नहीं जाते।</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>केवल मेरे लिए</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>क्या याद रखना है, बाद में क्या पूछना है।</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>मूल सुनें</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>मूल, ढका नहीं</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>मूल दिखाएँ</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>%1 इनमें हर चेहरा देखेगी, हर आवाज़ और नाम सुनेगी, और फ़ाइलों के अंदर लिखा पढ़ेगी, जैसे तस्वीर कहाँ, कब और किस फ़ोन से ली गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>%n फ़ाइल बिना ढके बाहर जाती है</numerusform>
            <numerusform>%n फ़ाइलें बिना ढके बाहर जाती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>कहानी चुनें, और इसे कौन खोल सकता है।</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>दस्तावेज़, पन्ने %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>मूल भी दें</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>ढका नहीं</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>चुने हुए में किसी का ऐसा मूल नहीं जो बाहर जा सके।</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>मूल, ढके नहीं</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>हिस्सा %1: इसका मूल यहीं रहता है, जैसे इसकी आवाज़।</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>हिस्सा %1: इसका मूल यहीं रहता है। दस्तावेज़ का एक पन्ना हटाया गया, और फ़ाइल उसे वापस ले आएगी।</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>तस्वीर %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>तस्वीरें, दस्तावेज़ और आवाज़ें जैसे ली गई थीं, ऐसे अभिलेखागार या अदालत के लिए जिसे उनकी ज़रूरत है। जो लिखा है वह ढका रहता है।</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>वह नाम लेकर सहमत नहीं हुई कि %1 को %2 के मूल मिलें: शुरू करने से पहले में, केवल %1 के लिए, कि अभिलेखागार उसका नाम जाने, या कि यह सबूत हो।</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>उसने सुना, और सहमत है</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>उसने देखा, और सहमत है</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>उसे बताया गया, और सहमत है</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>आवाज़ %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>उसे बताएँ कि क्या ऐसे बाहर जाता है, और किसे मिलता है। ढके हुए पर उसकी हाँ इस पर हाँ नहीं है। उसने हाँ कैसे कहा?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>अपनी कुंजियाँ बदलें…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>यह कोड उस व्यक्ति के कैमरे के सामने रखें जो आपको जोड़ रहा है। इसमें कोई राज़ नहीं है।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>अपना कार्ड छापें</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>तस्वीर के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>बड़ा दिखाएँ</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>फिर ये शब्द बोलकर पढ़ें, आठों। अंक हर भाषा में वही कहते हैं।</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>आपका कार्ड</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>पूरी स्क्रीन पर</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>दूसरा कैमरा ऐसे पकड़ें कि पूरा सफ़ेद चौकोर उसकी तस्वीर में हो।</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>आपकी पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>इनमें से कोई भी %1 अंश मिलकर इसे खोलते हैं। इन्हें अलग-अलग रखें।</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पन्ना</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>यह कार्ड जोड़ने के लिए प्रोग्राम से यह कोड स्कैन करें।</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>अंश %1 (%2 में से)</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>फिर ये शब्द बोलकर मिलाएँ, आठों, या अंक।</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>यह हिस्सा हटाएँ</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>वह क्या बताती है</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>वह जो बताती है यहाँ लिखें। लिखते-लिखते सहेजा जाता है।</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>बाहर जाते समय कैमरे की जानकारी हटाई जाती है</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>बीच में कटी</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>written</source>
        <translation>लिखा हुआ</translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation>%1, %2। इसे उन्हें दें जिन्हें आपने चुना। उनकी रसीद बताती है कि यह पहुँच गया।</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1: जो आया वह सब इसके पास है।</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n यहीं रहती है: इसके साथ आई सहमति सभी चुने लोगों तक नहीं पहुँचती।</numerusform>
            <numerusform>%n यहीं रहती हैं: इनके साथ आई सहमति सभी चुने लोगों तक नहीं पहुँचती।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n यहीं रहती है: हस्ताक्षर का प्रमाण साथ नहीं आया। इसे फिर माँगें।</numerusform>
            <numerusform>%n यहीं रहती हैं: हस्ताक्षर का प्रमाण साथ नहीं आया। इन्हें फिर माँगें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n यहीं रहती है: इसमें मूल हैं, और उसने उनके लिए यहाँ के सबका नाम नहीं लिया।</numerusform>
            <numerusform>%n यहीं रहती हैं: इनमें मूल हैं, और उसने उनके लिए यहाँ के सबका नाम नहीं लिया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n यहीं रहती है: इसके दो संस्करण मेल नहीं खाते।</numerusform>
            <numerusform>%n यहीं रहती हैं: हर एक के दो संस्करण मेल नहीं खाते।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>%n कहानी आगे भेजी जा सकती है।</numerusform>
            <numerusform>%n कहानियाँ आगे भेजी जा सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>देखी जा रही हैं…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>पहले चुनें कि इसे कौन खोल सकता है।</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>बंडल बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>आगे भेजें</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>%n आगे भेजें</numerusform>
            <numerusform>%n आगे भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>मिली हुई कहानियाँ जैसी आईं वैसी ही, हस्ताक्षर के प्रमाण के साथ, आगे जाती हैं। उनमें कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>बंडल बन गया</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>जो आया</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation>%1 की नई कुंजी है, पुरानी के हस्ताक्षर के साथ। उसके शब्द मिलाएँ: तब तक पुरानी कुंजी चलती है।</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>%1 पर अब भरोसा नहीं है</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>%1 पर अब भरोसा है</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>%1 पर यहाँ भरोसा बना रहता है</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>%1 को जोड़ा गया, बिना भरोसे के</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1, आपकी कुंजियाँ नई हैं</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>नई कुंजी ने इसकी जगह ली। इससे हुए हस्ताक्षर अब भी माने जाते हैं; इसके लिए अब कुछ नहीं बनता।</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>एक सूची इस कार्ड को ऐसा नाम देती है जो यहाँ दूसरी कुंजी का है। जब तक दोनों में से एक से भरोसा न हटे, इसका कुछ नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>अभिलेखागार</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>%2 की सूची %1 से, %3 तक।</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>इस कुंजी का कोड</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>कुछ भी सौंपने से पहले शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>समन्वयक</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>कोड की तस्वीर या उसके शब्द कॉपी करें, फिर चिपकाएँ।</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>पिछली कुंजी</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>नया कार्ड हर उस व्यक्ति को दें जिसके पास पुराना है, और उसके शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>सहायिका</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>इसमें कोई राज़ नहीं है। इसे उस व्यक्ति को दें, फिर शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>कर सकती है: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>अभी मिलाया नहीं गया</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>अब भरोसा नहीं</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>इससे कुछ नहीं गिना जाता था। भूल से हटा हो तो कार्ड फिर जोड़ें।</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>%1 का कुछ नहीं लिया गया</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>अब से इस कुंजी के हस्ताक्षर वाला कुछ नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>%2 की सूची %1, %3 को समाप्त हुई। जब तक नई न आए या आप शब्द न मिलाएँ, न कुछ लिया जाता है न दिया जाता है।</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>%2 की सूची %1 में यह कार्ड है, और दूसरी सूची %2 पर भरोसा नहीं करती। जब तक आप %2 पर फ़ैसला न करें, न कुछ लिया जाता है न दिया जाता है।</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>%2 की सूची %1 कहती है कि %3 से इस कुंजी पर भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>%2 की सूची %1 कहती है कि यह कुंजी %3 को खो गई।</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>%2 की सूची %1 कहती है कि यह कुंजी %3 को चोरी हुई।</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>%2 की सूची %1 कहती है कि यह व्यक्ति %3 को चला गया।</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>उस व्यक्ति को ऐसे नंबर पर बताएँ जिसे आप जानती हैं कि कार्ड मेल नहीं खाया, और नया माँगें।</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>%1 का कार्ड हटाया गया</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>%1 की सूचियाँ अब यहाँ मानी जाती हैं</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>%1 की सूचियाँ अब नहीं मानी जातीं</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>शब्द अभी मिलाए नहीं गए। इस व्यक्ति से कुछ नहीं लिया जाता, और उसे कुछ नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>चिपकाने को ऐसा कुछ नहीं था जो कार्ड हो सके</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>भरोसेमंद</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>जो केवल उनमें थे, उनके शब्द मिलाने होंगे।</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>जो उनमें हैं उन पर शब्द मिलाए बिना, उनके बताए दिन तक, भरोसा है।</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>मिलाने के शब्द: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>आप इस व्यक्ति को सौंप सकती हैं, और उसके हस्ताक्षर वाला ले सकती हैं।</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>आपने इसके शब्द मिलाए थे, इसलिए आपके फ़ैसले तक इस कुंजी का कुछ नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>आपने %1 को शब्द मिलाए।</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>आप तय करें</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>आपने सूची के ख़िलाफ़ फ़ैसला किया। इसकी समन्वयक को बताएँ।</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>आपने %1 को भरोसा ख़त्म किया। इस कुंजी के हस्ताक्षर वाला बाहर रहता है।</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>स्कैन करने के लिए आपका कार्ड कोड में, %1 के लिए</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>आपका कार्ड %1 में सहेजा गया</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>आपका कार्ड तस्वीर %1 में सहेजा गया</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>आए हुए की पुष्टि करना</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>दिखाया नहीं गया</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>कहानियाँ लेना</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>सूची से बताना कि किस पर भरोसा हो</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>फ़ॉर्म भेजना</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>कहानियाँ भेजना</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>अपना भेजा वापस लेना</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>यह प्रविष्टि बदलें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>या एक को दूसरे पर खींचें: दोनों उसी के लेबल से बाहर जाते हैं।</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>लोग और जगहें</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>वही जो…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>कोई और है</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>वही जो</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>इस कहानी में हर जगह वही लेबल।</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>यह क्या है?</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>उस व्यक्ति का कार्ड जोड़ें जिसे आप सौंपती हैं, या जो आपको भेजता है।</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>सूचियाँ न मानें</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>%1 की सूचियाँ न मानें</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>सूचियाँ मानें</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>%1 की सूचियाँ मानें</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>शब्द मिलाएँ</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>%1 के शब्द मिलाएँ</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>भरोसा बनाए रखें</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>%1 पर भरोसा बनाए रखें</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>%1 का कार्ड हटाएँ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>%1 पर भरोसा ख़त्म करें</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>भरोसा ख़त्म करें…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>कार्ड एक फ़ाइल है, या तस्वीर में एक कोड। दोनों में से कोई भी इस पन्ने पर छोड़ सकती हैं।</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>मान्य हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>कार्ड और उनकी तस्वीरें</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>दूसरे व्यक्ति के कार्ड का कोड तस्वीर में रखें, चारों ओर के पूरे सफ़ेद के साथ। कैमरा जो देखता है उसका कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>कार्ड खोलें</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>भरोसे की सूची खोलें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>कार्ड, या उसकी तस्वीर चिपकाएँ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>ssh-keygen के लिए सहेजें</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>अपना कार्ड सहेजें</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>अपना कार्ड तस्वीर के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>कैमरा इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>वापसी के शब्द</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>उसे नए शब्द दें</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>उसे छह शब्द दें</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>अगर वह चाहे, उसे छह शब्द मिलते हैं। उनसे वह बाद में अपनी कहानी वापस ले सकती है, किसी भी सहायिका या समन्वयक के ज़रिए जिसके पास वह है, बिना बताए कि वह कौन है।</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>इन्हें केवल वही रखती है: सुरक्षित जगह काग़ज़ पर, या याद करके। ये बस एक बार दिखाए जाते हैं और दोबारा देखे नहीं जा सकते। अब से जो सौंपा जाए उसके लिए मान्य हैं।</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>उसके पास हैं, इन्हें हटा दें</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>उसे नहीं चाहिए</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>एक निशान रह जाता है</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>ऐसी तस्वीर में खाने के नीचे की चीज़ का हल्का निशान पूरी तस्वीर में फैल जाता है, और कोई खाना उसे नहीं हटाता। छोटी तस्वीर में वह कम रहता है। जहाँ इतना भी ज़्यादा हो, तस्वीर छोड़ दें।</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>इनके बिना बाहर जाती है</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>यहाँ इसका केवल पहला पल दिखता है, और केवल वही बाहर जा सकता है।</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>यह तस्वीर चलती है</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>कैमरा, जगह और समय की जानकारी · फ़ाइल का नाम · हल्के निशान को छोड़ खानों के नीचे का सब</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>कैमरा, जगह और समय की जानकारी · फ़ाइल का नाम · खानों के नीचे का सब, हमेशा के लिए</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>तस्वीर के आर-पार</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>खाना जोड़ें</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>सभी तस्वीरें</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>जैसी बाहर जाती है</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>जो रखना है उसे घेरें। तीर उसे खिसकाते हैं, Shift के साथ आकार बदलते हैं। Enter से पूरा।</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>हर एक में जो ढका है उसके साथ बनाई गई है। पास से देखने के लिए एक दबाएँ।</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>पूरा आकार</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>काम जारी रखें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>इस कहानी में तस्वीरें नहीं हैं</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>बातचीत में जोड़ी गई तस्वीरें यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>अगली</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>पिछली</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>पूरी तस्वीर</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है।</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>यह पन्ना छापें</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>पन्ने को PDF में सहेजें</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>इसमें कोई राज़ नहीं, पर जिसे मिले उसे दिखाता है कि आप किसके साथ काम करती हैं। इस कंप्यूटर की छपाई व्यवस्था पन्ने की प्रति कुछ समय तिजोरी से बाहर रखती है, और शायद प्रिंटर भी।</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>कुछ छपा नहीं। देखें कि वह चालू है या नहीं, या पन्ने को PDF में सहेजें।</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>अपना कार्ड पन्ने के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>प्रिंटर ने इसे नहीं लिया</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>आपका कार्ड पन्ना %1 में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1, उसके पास सहेजी गई</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>%n और कहानी इंतज़ार में है।</numerusform>
            <numerusform>%n और कहानियाँ इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>इस तिजोरी की जगह दूसरी फ़ाइल रख दी गई</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>%1 के बारे में उससे फिर पूछें</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>बैकअप लें…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>तिजोरी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>इस कंप्यूटर के बारे में जानने लायक़</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>उसकी सहमति…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>यह कंप्यूटर खोया तो तब से जो आया वह भी खो जाएगा।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>कुछ खोया नहीं: सब अब फ़ोल्डर %1 में है, और आपका काम वहीं आगे चलता है। दूसरी फ़ाइल जैसी थी वैसी छोड़ी गई। फ़ोल्डर सिंक करने वाले प्रोग्राम ऐसा करते हैं: तिजोरी कहीं और रखें।</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>उससे पूछ लिया गया, ऐसा ही रहेगा</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>पिछला बैकअप %n दिन पुराना है</numerusform>
            <numerusform>पिछला बैकअप %n दिन पुराना है</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>प्रोग्राम से ग़लती हुई</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>अभी कोई बैकअप नहीं है</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>यह तिजोरी एक ख़राब तिजोरी से बचाई गई, और जो उसने वापस लिया वह शायद खो गया। उससे पूछे बिना इस कहानी का कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ गई</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>जो सहेजा गया वह सुरक्षित है। आगे बढ़ें, या नए सिरे से शुरू करने को ताला लगाएँ और खोलें।</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>लगभग %n सेकंड</numerusform>
            <numerusform>लगभग %n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>बैंक या कार्ड</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तारीख़</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>उपकरण संख्या</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>परिवार और अन्य</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>इंटरनेट पता</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>गाड़ी का नंबर</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>तस्वीर %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>नक़्शे पर स्थान</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>QR या बार कोड</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>विरला शब्द</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>स्कूल, काम, समूह</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>आवाज़ %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>यहीं रहता है: इसके शब्द बोले जाने हैं, और वे अभी नहीं हैं, या कोई आवाज़ उनकी भाषा नहीं बोलती।</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>यहीं रहता है: बोलकर पढ़े जाने के बाद इसके शब्द बदल गए। उन्हें फिर पढ़ें।</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>यहीं रहता है: वह सहमत नहीं हुई कि उसकी अपनी आवाज़ बाहर जाए।</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>यहीं रहता है: वह सहमत नहीं हुई कि उसकी आवाज़ बदलकर बाहर जाए।</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>यहीं रहता है: वह सहमत नहीं हुई कि उसके शब्द लिखित रूप में बाहर जाएँ।</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>यहीं रहता है: वह सहमत नहीं हुई कि यह बाहर जाए।</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>यहीं रहता है: वह सहमत नहीं हुई कि तस्वीरें बाहर जाएँ।</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>यहीं रहता है: वह अपनी कहानी साझा करने पर सहमत नहीं हुई।</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>यहीं रहता है: आपने तय किया कि यह बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>लिखित %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>एक आवाज़ के शब्द, हिस्सा %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>इसके नीचे के शब्द: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>काम या पढ़ाई</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखा हुआ</translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, %2 से %3 तक</translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation>%1: रिकॉर्ड करते समय निशान लगा। सुनें और फ़ैसला करें।</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1: %2 से %3 तक मौन, और ये शब्द अब भी पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1: “%2” शब्दों में ढका है, और अब भी सुना जा सकता है।</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>शब्द ढकें</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>%1 से %2 तक। यह दो समयों के बीच का अंदाज़ा है: ख़ामोशी हर ओर %3 सेकंड तक चौड़ी है।</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>इन्हें रहने दें</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>मौन करें</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>सभी तस्वीरें साथ-साथ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>जैसी बाहर जाती है</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>केवल इस जगह ढकें</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>चुना हुआ ढकें; तस्वीर पर खाना जोड़ें</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>जहाँ-जहाँ है, ढकें</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>तस्वीर काटें, या काटना पूरा करें</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl और बायाँ, दायाँ</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>काम जारी रखें</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>मैंने यह देख ली</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>लोग और जगहें में: चुने हुए एक ही हैं, या एक वही है जो…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>आवाज़ में एक सेकंड पीछे या आगे; Shift के साथ पाँच सेकंड</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>आवाज़ के शब्दों में, कर्सर से चलाएँ</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>केवल इस जगह रहने दें</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>पढ़ने योग्य रखें</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>बायाँ, दायाँ</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>आवाज़ जहाँ है वहाँ ख़ामोशी शुरू, या ख़त्म करें</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>एक-एक करके देखें</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>जिस निशान की जगह खो गई उसे चुने हुए पर ले जाएँ</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>चुना खाना खिसकाएँ; Shift से आकार बदलें, Ctrl से बारीकी से</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>चुनी ख़ामोशी खिसकाएँ; Shift भी हो तो केवल उसका अंत</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>उन्हीं शब्दों की अगली जगह</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>अगली मिली हुई चीज़</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>आगे: तस्वीरें</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>आगे: आवाज़</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>आगे: जो बाहर जाता है</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>तस्वीर पर सभी कोड ढकें</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>तस्वीर पर सभी चेहरे ढकें</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>तस्वीर पर सभी नाम और नंबर ढकें</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>तस्वीर पर लिखा सब ढकें</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>तस्वीर पर पूरी पंक्ति ढकें</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>तस्वीर पर चुने खाने को आर-पार फैलाएँ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>तस्वीरें · %n देखी नहीं गई</numerusform>
            <numerusform>तस्वीरें · %n देखी नहीं गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>तेज़ चलाएँ</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>धीमा चलाएँ</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>आवाज़ चलाएँ, या रोकें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>फिर से करें (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>चुना खाना हटाएँ</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>बताएँ कि चुना खाना क्या ढकता है</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>तस्वीर पूरे आकार में, या पूरी देखें</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>तस्वीर बड़ी, या छोटी देखें</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>लिखा हुआ</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>पिछली</translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation>पिछली तस्वीर, अगली तस्वीर</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>पिछली जगह</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>तीन सेकंड पीछे</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>पहले जैसा करें (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>आवाज़ · %n निशान</numerusform>
            <numerusform>आवाज़ · %n निशान</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>जो बाहर जाता है</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>जो मिला, तरह के हिसाब से या लिखे हुए के क्रम में</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>हर सवाल छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>अगर इससे मदद मिले</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>आप यहाँ हैं</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 जो बाहर नहीं गए।</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>%2 पुष्टि करती है कि वह %1 को सहमत हुई।</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>क्लिक से उस शब्द से चलता है।</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>एक टकराव</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>एक तस्वीर</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>एक आवाज़</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>आई हुई एक कहानी</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>यह सब इस कंप्यूटर से मिट जाता है। यह आई थी, और क्या जवाब दिया गया, यह सूची में रहता है। भेजने वाले के पास यह अब भी है।</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>इसका दूसरा संस्करण आया जो इससे मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>मिलाएँ और फ़ैसला करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 को यहाँ मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>यहाँ मिटाएँ…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>%1 के लिए, %2 तक</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>उसकी मंज़ूरी</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>मूल पर उसकी मंज़ूरी</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>आवाज़ के शब्दों में, कर्सर से चलाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>फिर अलग रखें</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>अलग रखी गई</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>आपके फ़ैसले से गिनी जाती है</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>यह यहाँ जैसी है, उस पर किसी ने हस्ताक्षर नहीं किए: %1 ने %2 को इसे आए हुए दो संस्करणों से मिलाया। दोनों वैसे ही रखे हैं जैसे उन पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>कुछ चुना नहीं गया।</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>%1 ने आगे भेजी। हस्ताक्षर अब भी ऊपर वाले व्यक्ति के हैं।</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>तेज़ चलाएँ</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>धीमा चलाएँ</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>आवाज़ चलाएँ, या रोकें</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>इसे पढ़ें</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>जो बाहर जाता है, उसने %1 को सुना।</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>जो बाहर जाता है, उसने %1 को देखा।</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>वह वापस ले रही है…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>उसने वापस लिया: %1। वह जिस पर लागू था, अब यहाँ नहीं दिखता।</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>उसने इसे वापस ले लिया। जो आया था, यहाँ मिटा दिया गया।</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>जो बाहर जाता है, उसे %1 को बताया गया।</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>कोई जिसका कार्ड अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>आवाज़, %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>आवाज़, %1, सहायिका का बोलकर पढ़ा हुआ</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>आवाज़, %1, कृत्रिम आवाज़ में</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>आवाज़, %1, बदली हुई</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>जिस कुंजी से हस्ताक्षर हुए उस पर अब भरोसा नहीं है, और कोई रसीद नहीं दिखाती कि यह पहले यहाँ थी। इसे पढ़ें, फिर तय करें कि गिनी जाए या नहीं।</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>जिस कुंजी से हस्ताक्षर हुए उस पर अब भरोसा नहीं है। यह गिनी जाती है क्योंकि यहाँ किसी ने ऐसा तय किया।</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>तीन सेकंड पीछे</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>वह किस पर सहमत हुई</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>किसने हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>इसके शब्द: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>कोई भी भरोसेमंद पाने वाला</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>अलग रखी गई, फ़ैसला बाक़ी</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>प्राप्त, पढ़ना बाक़ी</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>रिकॉर्डिंग चुनें</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>यह यही शब्द कहती है</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>बातचीत में ये शब्द नई रिकॉर्डिंग में बोलकर पढ़ें, फिर उसे यहाँ चुनें। इस आवाज़ की जगह वही बाहर जाती है; उसकी आवाज़ नहीं जाती।</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>वह रिकॉर्डिंग जिसमें शब्द बोलकर पढ़े गए</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>पढ़े जाने के बाद शब्द बदल गए। उन्हें फिर बोलकर पढ़ें।</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>यह आपको सुन रहा है।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>माइक्रोफ़ोन: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>इसका कुछ रिकॉर्ड नहीं होता।</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>केवल ख़ामोशी सुनाई दे रही है। क्या माइक्रोफ़ोन बंद है?</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>कुछ बोलें, उतना तेज़ जितना वह बोलेगी: पट्टी हरी होनी चाहिए।</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>बहुत तेज़: माइक्रोफ़ोन थोड़ा दूर करें।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>माइक्रोफ़ोन आज़माएँ</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>%1 इसे खोल सकती है</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>रिकॉर्डिंग हो रही है।</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>फिर रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>रिकॉर्डिंग पूरी करें</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>बाक़ी के बिना पूरा करें</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>पूरा हो रहा है</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुकी</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>माइक्रोफ़ोन फिर ढूँढें</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>निशान लगाएँ</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>अभी जो कहा गया उस पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>%1 से कुछ रिकॉर्ड नहीं हो रहा। माइक्रोफ़ोन लौटने पर यह अपने आप चलता है; या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>रिकॉर्डिंग से बाहर</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>%1 से रिकॉर्डिंग से बाहर। माइक्रोफ़ोन बंद है: न कुछ सुना जाता है, न रखा जाता है।</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>केवल ख़ामोशी सुनाई दे रही है। क्या माइक्रोफ़ोन बंद है?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थामें</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>थमी हुई</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>वह इस पर सहमत नहीं हुई है।</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रही है</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>कंप्यूटर पल भर बहुत व्यस्त था: थोड़ी आवाज़ छूट गई।</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>डिस्क भर गई है। जो कहा जा रहा है मेमोरी में रुका है: जगह बनाएँ, और वह रखा जाता है।</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>बहुत तेज़: आवाज़ कट रही है। माइक्रोफ़ोन थोड़ा दूर करें।</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>बहुत धीमी। माइक्रोफ़ोन उसके पास लाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>%n घंटे की जगह</numerusform>
            <numerusform>%n घंटों की जगह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>%n मिनट की जगह</numerusform>
            <numerusform>%n मिनट की जगह</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>नई पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>मुझे पता है: इसके बाद किसी और की पासफ़्रेज़ यह तिजोरी नहीं खोलेगी</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>यह इस तिजोरी की हर पासफ़्रेज़ की जगह लेती है। अंश काम के बने रहते हैं।</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>तिजोरी खोलें</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>बाक़ी सबकी पासफ़्रेज़ भी चली जाती हैं</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>जो आपके साथ यह तिजोरी इस्तेमाल करता है, वह अब इसे नहीं खोल सकता। बाद में पासफ़्रेज़ और पुनर्प्राप्ति में हर एक को नई पासफ़्रेज़ दें।</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>लगभग %1 लिखे जाते हैं। अंत तक रोका जा सकता है, और तब कुछ बदला नहीं होगा।</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>पहले के बैकअप पुरानी कुंजी से अब भी खुलते हैं। उन्हें नष्ट करें।</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>तिजोरी की कुंजी बदलें और साफ़ करें</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>तब के लिए जब कोई चला गया हो। सब कुछ नई कुंजी से फिर लिखा जाता है, ताकि कुंजी फ़ाइल की पुरानी प्रति यहाँ का कुछ न खोले।</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>पुरानी फ़ाइल पर ऊपर से लिखा जाता है। SSD या पेन ड्राइव में उसके टुकड़े रह सकते हैं, जिन्हें केवल पुरानी कुंजी खोलती है।</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>इन्हें फिर जोड़ना होगा, क्योंकि इस संस्करण में ये इस्तेमाल नहीं हुईं: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>ये पासफ़्रेज़ और पुनर्प्राप्ति अंश काम के बने रहते हैं: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>इस कुंजी के हस्ताक्षर वाली %n कहानी यहीं रहती है।</numerusform>
            <numerusform>इस कुंजी के हस्ताक्षर वाली %n कहानियाँ यहीं रहती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>इसे सौंपी गई %n कहानी बाहर गई चीज़ों की सूची में रहती है।</numerusform>
            <numerusform>इसे सौंपी गई %n कहानियाँ बाहर गई चीज़ों की सूची में रहती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>यह %1 की एक सूची में है। जहाँ वह मानी जाती है, वहाँ उसी से रहता है।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>इस कुंजी का यहाँ कुछ नहीं है, और इसे कुछ नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>%1 का कार्ड हटाएँ?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” हटाएँ?</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>शब्द कभी नहीं मिलाए गए, इसलिए इस कार्ड से कुछ नहीं गिना जाता। ग़लती से हटे तो फिर जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>जो कहा और चुना गया वह कहानियों में रहता है। जिसने भेजी वह फिर भेज सकता है; पुरानी वापस नहीं आती।</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>तिजोरी की कुंजी भी बदलें, और सब कुछ नई से फिर लिखें</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>यह अब तिजोरी नहीं खोलती। जिसने कुंजी फ़ाइल की प्रति रखी, वह उससे अब भी तिजोरी खोल सकता है, जब तक तिजोरी की कुंजी भी न बदले।</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>%1 की पासफ़्रेज़ हटाएँ</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>फ़ोल्डर की %n और फ़ाइल छोड़ी गई।</numerusform>
            <numerusform>फ़ोल्डर की %n और फ़ाइलें छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>इन्हें न दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>%n फ़ाइल दिखाएँ</numerusform>
            <numerusform>सभी %n फ़ाइलें दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>केवल वह दिखाएँ जिसमें आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>इन्हें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>इस कुंजी से आई %n कहानी की अभी रसीद नहीं है। आपके देखने तक वह अलग रखी जाती है: जिसके पास कुंजी है उसने बनाई हो सकती है।</numerusform>
            <numerusform>इस कुंजी से आई %n कहानियों की अभी रसीद नहीं है। आपके हर एक को देखने तक वे अलग रखी जाती हैं: जिसके पास कुंजी है उसने बनाई हो सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>मैं नहीं बताती</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>कोई कहानी अलग नहीं रखनी: इस कुंजी से जो आया उसकी रसीदें हैं।</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>कुंजी खो गई</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>कुंजी चोरी हुई</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>व्यक्ति चला गया</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>इसे वापस नहीं लिया जा सकता। इस कुंजी को कुछ सौंपा नहीं जा सकता, और इसके हस्ताक्षर वाला बाहर रहता है। व्यक्ति को नया कार्ड चाहिए।</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>%1 पर भरोसा ख़त्म करें?</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>भरोसा ख़त्म करें</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>क्यों? यह अगली सूची में लिखा जाता है।</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>मान्य हस्ताक्षरकर्ताओं की फ़ाइल, जिससे कोई भी इस प्रोग्राम के बिना बंडल जाँच सकता है</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>भरोसे की सूची समन्वयक की होती है: किस पर और कब तक भरोसा करें। उसके होने पर सबको सबके साथ शब्द नहीं मिलाने पड़ते। यहाँ कोई नहीं है।</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>दूसरी सूची इस व्यक्ति पर भरोसा नहीं करती। पहले इस पर फ़ैसला करें: सूची में “आप तय करें” देखें।</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>इसके पास वे कुंजियाँ हैं जिन पर अब भरोसा नहीं है, “.revoked” पर ख़त्म होने वाली।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>इसे उन सबको दें जिनके लिए आपने बनाई। केवल वही इसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>अपनी सूची और लोगों को दें</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>इस सूची के अनुसार चलें</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>यह अभी लागू नहीं है।</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>यह समाप्त हो गई। नई माँगें।</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>भरोसे की सूची बनाएँ</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>मानी नहीं गई</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>कुछ बदला नहीं गया। इसकी समन्वयक से नई माँगें।</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>भरोसे की सूची खोलें</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>%2 की सूची %1</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>भरोसे की सूचियाँ</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>ssh-keygen के लिए सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 में सहेजी गई</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>सूची अब यहाँ लागू है</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>सूची लागू है, और आपकी बात काटती है</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>सूची नहीं ली गई</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>सूची %1 में सहेजी गई</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>यह सूची पहले से यहाँ है</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>जहाँ ऐसा है, आपके फ़ैसले तक कुछ नहीं गिना जाता। सूची में “आप तय करें” देखें।</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>जो इसमें हैं उन पर इसके आख़िरी दिन तक भरोसा है।</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>आप इस व्यक्ति की सूचियाँ नहीं मानतीं। पहले शब्द मिलाएँ, फिर सूचियाँ मानें चुनें।</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>आपकी भरोसे की सूची %1</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>%n कुंजी पर भरोसा ख़त्म करती है</numerusform>
            <numerusform>%n कुंजियों पर भरोसा ख़त्म करती है</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>%n व्यक्ति पर भरोसा करती है</numerusform>
            <numerusform>%n लोगों पर भरोसा करती है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>अपनी कुंजियाँ बदलें?</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>जिनके पास आपका कार्ड है, उन्हें नया चाहिए, और वे उसके शब्द आपके साथ फिर मिलाएँ। तब तक वे आपकी पुरानी कुंजी मानते हैं।</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>अगर आपकी कुंजी किसी और के पास हो सकती है, तो समन्वयक को भी बताएँ: वह भी इसे वैसे ही बदल सकता है, और केवल भरोसा ख़त्म करना उसे बाहर रखता है। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>नई कुंजियाँ बनती हैं, और पुरानी उनके लिए हस्ताक्षर करती है। फिर वह नष्ट होती है।</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>दूसरों ने आपकी पुरानी कुंजियों के लिए जो बनाया वह यहाँ अब भी पढ़ा जा सकता है, और आपकी कहानियाँ आपकी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>हमारी सूची छिपाएँ</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>क्या यह सुरक्षित समय है?</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>वह जानती है कि वह रुक सकती है, विराम ले सकती है या कुछ छोड़ सकती है।</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>वह जानती है कि आज उसकी मदद कौन कर सकता है।</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>हमारी सूची दिखाएँ</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>हम अकेली हैं, और यह स्क्रीन कोई नहीं देख सकता।</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>शांति से और खुलकर पूछें: “क्या आप अपनी जान लेने के बारे में सोच रही हैं?” पूछने से यह विचार नहीं आता।</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>इसके लिए प्रशिक्षित किसी को बुलाएँ। अगर वह अभी ख़तरे में है, तो आपातकालीन नंबर पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>उसे अकेला न छोड़ें। जिससे वह ख़ुद को चोट पहुँचा सकती है, उसे दूर रखें।</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>इसे हटा दें</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>आप जो करने वाली हैं, करने से पहले उसे बताएँ।</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>कहानी रुक सकती है। अभी बातचीत रोकें, और उसके साथ रहें।</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>जब वह ख़ुद को नुक़सान पहुँचा सकती है</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>कौन मदद कर सकता है</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>सहेजने की स्थिति</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation>%2 में से %1 · %3 समझाए गए</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>समझाया गया</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>पहले से शुरू</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>बोलकर पढ़ें · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>यह उसकी भाषा में कहें</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n बाक़ी</numerusform>
            <numerusform>%n बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>सभी कोड ढकें</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>सभी चेहरे ढकें</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>सभी नाम और नंबर ढकें</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>लिखा हुआ सब ढकें</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>पूरी पंक्ति ढकें</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>इस तस्वीर में मिला</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>तस्वीर बाहर जाने पर यह दिखता रहता है</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>चेहरे और नाम ढूँढें</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>चेहरे, लिखावट और कोड ढूँढे जा रहे हैं: तस्वीर %1 (%2 में से)</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>अपने आप और कुछ नहीं मिला। इंसान ज़्यादा देखता है: ख़ुद देखें।</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>ढूँढना रोकें</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>पढ़ा नहीं गया</translation>
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
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>जैसा यह कंप्यूटर है</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>बैकअप और हाल</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>बैकअप, सब ठीक है या नहीं, और इस तिजोरी के साथ क्या किया गया।</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>देखभाल</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>तुरंत छिपाएँ: Shift तीन बार दबाएँ।</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ऊँचा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 में रखी है</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>कुंजियाँ और पुनर्प्राप्ति</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>किट</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>किट वह है जो समन्वयक आपको कहने, पूछने और देखने के लिए देती है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>ताला लगाएँ जब इतनी देर कोई न हो</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>लोग और कार्ड</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>प्रोग्राम संस्करण %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>अक्षरों का आकार: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>तब विंडो कॉपी कहलाती है, सादे चिह्न के साथ।</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>यह तिजोरी</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>ऐसा नाम इस्तेमाल करें जो कुछ न बताए</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>यह तिजोरी कौन खोल सकता है, इसके पुनर्प्राप्ति अंश, इसकी नई कुंजी, और इसका अंत।</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>आपका अपना कार्ड, और उन लोगों के कार्ड जिन्हें आप कहानियाँ सौंपती हैं या जिनसे लेती हैं।</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>नीली कॉपी</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>हरी कॉपी</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>लाल कॉपी</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>पीली कॉपी</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>मेरे पास पहले से तिजोरी है</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>यह तिजोरी खोलती है। इसे कोई न देख सकता है न नया बना सकता है, इसलिए इसे सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>तिजोरी बनाएँ</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>तिजोरी बन रही है…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>पुनर्प्राप्ति अंश</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1 (%2 में से)</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>पासफ़्रेज़ खोने पर ये तिजोरी खोलते हैं। अगले चरण में आप इन्हें लिख लेती हैं।</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>अपने काग़ज़ से पढ़ें</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>अंश के ये शब्द, या उनके अंक लिखें।</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>शब्द %1</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>कोई भी फ़ाइल</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>अंश पढ़ें</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>फ़ाइल से पढ़ें</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>ठीक पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>अंश %1; इसके समूह के कोई भी %2 तिजोरी खोलते हैं।</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>शब्द %1 लें</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>शब्द के पहले चार अक्षर काफ़ी हैं।</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>शब्द %1 सूची में नहीं है। अक्षर-अक्षर देखें।</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>पासफ़्रेज़ खोने पर %2 में से कोई भी %1 अंश तिजोरी खोलते हैं। हर एक भरोसे के अलग व्यक्ति को दें, या अलग-अलग जगह रखें। इनकी तस्वीर न लें।</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>यह अंश काग़ज़ पर लिखें</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>शब्द लिखें, या हर एक के नीचे के चार अंक। उन पर संख्या डालें।</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>दूसरा अंश</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>पहले काग़ज़ का अंश</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>यह वही अंश फिर है। दूसरा चाहिए।</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>यह अंश दूसरे समूह का है, दूसरे दिन या दूसरी तिजोरी का।</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>पुनर्प्राप्ति अंशों से खोलें</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>हर अंश के शब्द, या उनके अंक, क्रम से लिखें। कुंजी फ़ाइल नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>तिजोरी</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>तिजोरियाँ</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>अपने काग़ज़ से मिलाएँ। वापस से अंश फिर दिखता है।</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>मैंने लिख लिया</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>वही नहीं है: शब्द %1</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>अंश %1 (%2 में से)</translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation>तिजोरी खोलने वाले अंश</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>बाँटने के अंश</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>तुरंत छिपाएँ</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>प्राप्ति</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ताला लगाएँ</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>नई कहानी</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>सहेजें, और पासफ़्रेज़ फिर पूछें (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>सहेजें, और तुरंत ग़ायब हो जाएँ (Shift तीन बार दबाएँ)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Shift, Shift, Shift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>कहानियाँ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>यह सूची</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n निशान</numerusform>
            <numerusform>%n निशान</numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation>10 सेकंड, जैसे बाहर जाते हैं: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>जैसी बाहर जाती है: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>हर ख़ामोशी %1 पहले शुरू और उतनी ही देर बाद ख़त्म होती है, क्योंकि ऐसी फ़ाइल आवाज़ों को धुँधला करती है।</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>बाहर जाता है: उसकी अपनी आवाज़ का %1, उसमें से %2 पूरी ख़ामोशी।</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>बाहर जाता है: इसका %1, बदला हुआ, %2 पूरी ख़ामोशी।</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>बाहर जाता है: उसकी अपनी आवाज़ का पूरा %1।</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>बाहर जाता है: इसका पूरा %1, बदला हुआ।</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>बाहर जाता है: कृत्रिम आवाज़ में उसके शब्द, और इस आवाज़ का कुछ नहीं।</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>बाहर जाता है: आपकी आवाज़ में उसके शब्द, और इस आवाज़ का कुछ नहीं।</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>निशान लगा: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>कुछ मौन नहीं है। आवाज़ के ऊपर खींचें, या नीचे लिखें कब से कब तक।</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>ख़ामोशी यहाँ शुरू</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>ख़ामोशी यहाँ ख़त्म</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>3 सेकंड पीछे</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>रिकॉर्डिंग हो रही है: जो चलाया जाए वह उसमें सुनाई देगा।</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>तैयार किया जा रहा है</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थामें</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>थामें: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>चलाएँ: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>ख़ामोशी</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>रफ़्तार</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>इसका जो दिख रहा है: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>पूरी आवाज़</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>भाषा चुनें</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>ऊँचा</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>कितनी तेज़ बोलती है</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>कितना ऊँचा बोलती है</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>कृत्रिम आवाज़ की भाषा</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>नीचा</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>धीरे</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>कृत्रिम आवाज़</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>सामान्य चाल</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>सामान्य सुर</translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation>आवाज़ 1, ऊँची</translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation>आवाज़ 2, नीची</translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation>आवाज़ 3, नीची</translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation>आवाज़ 4, नीची</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation>क्लिक से उस शब्द से चलता है। यहाँ जो ढका जाए वह ख़ामोशी के रूप में सुझाया जाता है, और उलटा भी।</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>इसके शब्द: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%n खाना। Tab एक से दूसरे पर जाता है।</numerusform>
            <numerusform>%n खाने। Tab एक से दूसरे पर जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>खाना %1 (%2 में से), %3, %4 गुणा %5 पिक्सेल</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>सुरक्षित करें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>आप यहाँ हैं</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>इस तिजोरी में %n</numerusform>
            <numerusform>इस तिजोरी में %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n तस्वीर</numerusform>
            <numerusform>%n तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n आवाज़</numerusform>
            <numerusform>%n आवाज़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>यह सब इस कंप्यूटर से मिट जाता है और वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>नई कहानी से शुरू करें। जो लिखा जाता है वह लिखते-लिखते सहेजा जाता है, और इस तिजोरी में ताले में रहता है।</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>इसमें है</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>%1 को यहाँ मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>निशान लगी कहानी मिटाएँ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>यहाँ का सब कुछ केवल इस कंप्यूटर पर कूटबद्ध है।</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>इसमें मिला</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>सौंपी गई</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>सौंपी गई, रसीद का इंतज़ार</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>यह %1 को सौंपी गई और पहुँच गई।</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>यह %1 को सौंपी गई और बाद में बदली: वह बदलाव और कहीं नहीं है।</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>यह %1 को सौंपी गई; अभी किसी ने पुष्टि नहीं की कि पहुँच गई।</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>यह किसी को नहीं सौंपी गई: इसका कुछ भी और कहीं नहीं है।</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>अभी शुरू हुई</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>अलग रखी गई: हस्ताक्षर की कुंजी</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>यहाँ इस नाम से</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>पिछला बैकअप %1 को।</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>सुरक्षा बाक़ी है</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>नई कहानी</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>अभी कोई कहानी नहीं</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>यहाँ कोई नहीं है</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>निशान लगी कहानी खोलें</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>दूसरी कहानियाँ और पड़ाव पर हैं। सब में हर एक दिखती है।</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>सौंपने को तैयार</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>सब में खोजें</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>कहानियाँ</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>आप जो बंडल लेती हैं उनकी कहानियाँ यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>बंडल लें</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>क्या, कब और किसे सौंपा गया, यह सूची रहती है।</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>कम या छोटे शब्द आज़माएँ। नाम, नोट और लिखा हुआ सब खोजा जाता है।</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>जो सौंपा गया वह दूसरों के पास है और वहीं रहता है।</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>किस पड़ाव पर है</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>हिस्सा %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>लिखा हुआ</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>आपके नोट</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>जाँचा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>बनावटी नाम, उसका अपना कभी नहीं।</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>यहाँ इस नाम से</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>बताया नहीं</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>किस भाषा में बताई</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>%1 इस तिजोरी की प्रति कहीं और रखता है</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>जिसके पास यह डिस्क या पेन ड्राइव है वह तिजोरी की प्रति बना सकता है</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>इस कंप्यूटर को जानने वाले किसी से कहें कि पूरी डिस्क कूटबद्ध करे, या स्वैप बंद करे।</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>हाइबरनेट करने पर पूरी मेमोरी डिस्क पर लिखी जाती है</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>अब वह बंद है। कुछ करना नहीं है।</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>यह कूटबद्ध रहती है। पेन ड्राइव अपने पास रखें, और पासफ़्रेज़ लंबी रखें।</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>इसका फ़ोल्डर उनके लिए बंद नहीं किया जा सका। इसे अपने फ़ोल्डर में ले जाएँ।</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>जाने से पहले ताला लगाएँ, और हाइबरनेट करने के बजाय कंप्यूटर बंद करें।</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>इस कंप्यूटर के दूसरे लोग इस तिजोरी की प्रति बना सकते हैं</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>मेमोरी के हिस्से बिना कूटबद्ध हुए डिस्क पर लिखे जा सकते हैं</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>प्रतियाँ कूटबद्ध हैं, पर कुछ मिटाने के बाद भी पुरानी वहाँ रहती हैं। तिजोरी को ऐसे फ़ोल्डर में ले जाएँ जो सिंक न होता हो।</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>तिजोरी का फ़ोल्डर इस कंप्यूटर के दूसरे लोगों के लिए खुला था</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>यह तिजोरी दूसरे कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>जो उस कंप्यूटर को सँभालता है वह इसकी प्रति बना सकता है, और नेटवर्क टूटने पर काम रुकता है। इसे इस कंप्यूटर या पेन ड्राइव पर रखें।</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>कैमरा खोलें</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>कैमरा चालू है। केवल वे तस्वीरें रखी जाती हैं जो आप लेती हैं, कहानी में ताले में।</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>तस्वीर</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>एक और व्यक्ति के लिए पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>आपके लिए दूसरी पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>तिजोरी की कुंजी बदलें</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>ये अंश जाँचें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>क्या ये अंश यह तिजोरी खोलते हैं?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>तब के लिए जब अंश रखने वाला कोई चला गया हो, या कोई अंश खो गया हो। पुराने अब तिजोरी नहीं खोलते। कुंजी फ़ाइल की पुरानी प्रति उनसे अब भी खुलती है, जब तक तिजोरी की कुंजी भी न बदले; पहले के बैकअप हमेशा खुलते हैं।</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>नाम रखें</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>नए अंश बनाएँ</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>नए पुनर्प्राप्ति अंश</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>इससे वह यह तिजोरी खोलती है, और इसका सब कुछ देखती है। उसे ख़ुद लिखने दें।</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>पुरानी अब तिजोरी नहीं खोलती। अंश काम के बने रहते हैं।</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>इन्हें वैसे ही लिखें जैसे काग़ज़ पर हैं। कुछ बदला नहीं जाता।</translation>
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
            <numerusform>%n बाक़ी</numerusform>
            <numerusform>%n बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>सब पर फ़ैसला हो गया। लिखा हुआ एक बार और पढ़ें: आप जो चुनें, N उसे ढकता है।</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>तरह के हिसाब से</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>सब ढकें</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>सब ढकें: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>जो मिला और अभी तय नहीं हुआ, वह सब ढकें</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>यहाँ ढकें</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>चुना हुआ ढकें</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>बाद में फ़ैसला करें</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>ठीक ऐसे ही बाहर जाता है, अक्षर-अक्षर</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>लिखे हुए के क्रम में, या तरह के हिसाब से</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>कहानी बाहर जाने पर यह पढ़ने योग्य रहता है</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>सब रहने दें: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>चुने हुए पर ले जाएँ</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>अभी कुछ लिखा नहीं है</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>अपने आप कुछ नहीं मिला। लिखा हुआ पढ़ें: जो उसकी पहचान बता सके उसे चुनें और N दबाएँ।</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>इस पर काम करने लौटने के लिए F9 दबाएँ।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>पहले शब्द चुनें</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>वह दूसरा लिखा हुआ है</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>इस कहानी के लिखे हुए हिस्से</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>यह ऐसे बाहर जाता है</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>यह निशान उसी लिखे हुए में खिसकाया जा सकता है जिसमें लगाया गया।</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>बातचीत में, तस्वीरों और आवाज़ों के नीचे भी, जो लिखा जाता है वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>माउस से, या लिखे हुए में Shift और तीरों से।</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1, देखी गई</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1, अभी देखी नहीं गई</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%2 में से %1 देखी गईं</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>%n खाना</numerusform>
            <numerusform>%n खाने</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>देखी गई</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>अभी देखी नहीं गई</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>यहीं रहती है</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>आवाज़ चलाएँ, या थामें</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>तेज़ चलाएँ</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>कर्सर से चलाएँ; Ctrl और क्लिक से उस शब्द से</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>धीमा चलाएँ</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>आप जो पंक्ति लिख रही हैं वह यहाँ सुनाई देती है</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>तीन सेकंड पीछे</translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>आवाज़ों में कुछ फ़ैसले के इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>फ़ैसला करना है</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>पंक्ति %1, %2 पर सुनाई देती है</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>After a pause, go back</source>
        <translation>थमने के बाद, पीछे जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>थमने के बाद %n सेकंड पीछे जाएँ</numerusform>
            <numerusform>थमने के बाद %n सेकंड पीछे जाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>पंक्ति यहाँ सुनाई देती है</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>कर्सर से चलाएँ</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>इस पंक्ति का समय हटाएँ</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>बिना समय</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>इसके शब्द: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>जो कहा गया लिखें</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>जो कहा गया उसे एक-एक पंक्ति लिखें। चलते समय हर नई पंक्ति को उसका समय मिलता है। F4 चलाता और थामता है, Shift+F4 पीछे जाता है।</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>जाने से पहले इसे सौंपें या मिटाएँ। ताला लगाने पर यह यहाँ ताले में रहती है, और अगली बार खोलने पर आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>यहाँ नहीं रखनी</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>आगे बढ़ें, और अगली बार ताला खोलने पर मुझसे पूछें</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1। %2 को सौंपी गई, और उसके बाद बदली।</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1। %2 को सौंपी गई, जहाँ यह पहुँची।</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1। %2 को सौंपी गई; अभी रसीद नहीं आई।</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1। यह सौंपी नहीं गई: जो यहाँ है बस वही है।</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n तस्वीर</numerusform>
            <numerusform>%n तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n आवाज़</numerusform>
            <numerusform>%n आवाज़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n लिखित हिस्सा</numerusform>
            <numerusform>%n लिखित हिस्से</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>%1 मिटाएँ…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>%1 सौंपें</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>इस कंप्यूटर पर नहीं रखनी</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>वह सहमत नहीं हुई कि सत्र के बाद यह यहाँ रहे। कुछ अपने आप नहीं मिटता: बताएँ कि इसका क्या हो।</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>वह %1 को रखने देती है</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>वह इसे रखने देती है</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>दूसरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>बैकअप वापस लाएँ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>ऐसा चुनें जो दूसरों को कुछ न बताए, जैसे कोई रंग।</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>मेरी पासफ़्रेज़ खो गई</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>इसकी फ़ाइलें जहाँ हैं वहीं रहती हैं। इसे दूसरे फ़ोल्डर के रूप में फिर जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>यह नाम रखें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>इस सूची में नाम</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>नई तिजोरी</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>%1 को इस सूची से हटाएँ?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>तिजोरियाँ</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>फिर से स्वागत है</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिली</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>%1 को इस्तेमाल</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>आज इस्तेमाल हुई</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>कल इस्तेमाल हुई</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>बदली आवाज़ साधारण सुनने वालों के लिए है, और समझना मुश्किल होता है। जो उसे अच्छी तरह जानता है, या जिसके पास औज़ार हैं, वह अब भी पहचान सकता है: उसके शब्दों, चाल, लहजे से। जो मौन है मौन रहता है।</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>आवाज़ एक बार बदली और रखी जाती है: जो आप सुनती हैं वही बाहर जाता है। दोबारा तभी बदलें जब समझ न आए: एक ही बात के कई बदले रूप उसकी मदद करते हैं जो मूल तक पहुँचना चाहे।</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>कृत्रिम आवाज़</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>कृत्रिम आवाज़ उसके शब्द, जैसे ढके हैं, बोलती है। उसकी अपनी आवाज़ का कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>फुसफुसाहट में उसके शब्द। समझना ज़्यादा मुश्किल है।</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>दूसरी आवाज़ उसके शब्द बोलती है और थोड़ी ऊपर-नीचे होती है, जैसे उसकी। उसे जानने वाला यह पहचान सकता है।</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>दूसरी आवाज़, जो ऊपर-नीचे नहीं होती, उसके शब्द बोलती है।</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>फिर से बदलें</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>बदली हुई, हल्की</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>बदली हुई, ज़्यादा</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>बदली हुई, फुसफुसाहट</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>जो उसकी आवाज़ जानता है, जान लेगा कि यह वही है।</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>10 सेकंड सुनें, जैसे बाहर जाते हैं</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>उसकी अपनी आवाज़</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>कैसे बाहर जाती है</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>यह दूसरी बार बदली जाएगी</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>आपका बोलकर पढ़ा हुआ</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>आवाज़ इस कंप्यूटर पर रहती है। इसका लिखित रूप, जैसा ढका है, बाहर जाता है।</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>आवाज़ इस कंप्यूटर पर रहती है। लिखा हुआ इसके बिना बाहर जाता है।</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>केवल लिखित रूप</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>आवाज़ बदलने के बाद ख़ामोशियाँ, या बाहर जाने का तरीक़ा बदल गया। अगर पहली बदली आवाज़ बाहर जा चुकी है, तो दोनों साथ मिलकर मूल तक पहुँचना आसान करती हैं। सुनने से पहले हर ख़ामोशी तय करें।</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>बातचीत में इसके शब्द लिखें, और दूसरी आवाज़ उन्हें बोल सकती है: उसकी आवाज़ इसी से सबसे अच्छी छिपती है।</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>आपकी आवाज़ उसके शब्द, जैसे ढके हैं, बोलती है। उसकी अपनी आवाज़ का कुछ बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>चुने हुए शब्द ढकें</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>बोले गए नाम, नंबर और जगहें यहाँ मौन करनी हैं। जो मौन किया जाए उसका कुछ भी बाहर नहीं जाता। जो आवाज़ जानते हैं वे उसे अब भी पहचान सकते हैं।</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>इस कहानी में आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>बातचीत में जोड़ी गई आवाज़ें यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>क्या मौन है</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>%2 में से %1 पर</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>जो सही बैठे चुनें। चुनना ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>सुरक्षित करने पर जाएँ</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>जब वह ख़ुद को नुक़सान पहुँचा सकती है, तब क्या करें</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>कोई इलाक़ा या बड़ा शहर</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>लगभग कब, और मोटे तौर पर कहाँ</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>मोटा-मोटा इलाक़ा</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>कभी गली, स्कूल या गाँव नहीं।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>बताया नहीं</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>साल और महीना कहानी के साथ बाहर जाते हैं। इलाक़ा यहीं रहता है: वह “%1” पर सहमत नहीं हुई।</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>साल, महीना और इलाक़ा कहानी के साथ बाहर जाते हैं।</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>%1 अभी बाहर नहीं जा सकती। क्या कमी है, उसके नाम के नीचे लिखा है।</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ख़ाली</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>%1 ख़ाली। यह काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>%1 सौंपी जा चुकी है। फिर सौंपने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>पेन ड्राइव या फ़ोल्डर। बंडल बनने पर आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>जगह चुनें</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>पहले कहानी चुनें।</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>दूसरी जगह चुनें</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>पहले चुनें कि इसे कौन खोल सकता है।</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>बंडल बनाएँ</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>कुछ लिखा नहीं गया। सब पहले जैसा है।</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>लगभग %1 की एक फ़ाइल, नाम %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>चुनी हुई कोई चीज़ अभी बाहर नहीं जा सकती। क्या कमी है, उसके नीचे लिखा है।</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>पेन ड्राइव या डिस्क “%1”</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोक दिया गया</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>%1 ने आपको दी</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1: %2 को दी गई, और प्राप्त हुई</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1: %2 को दी गई, अभी रसीद नहीं</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1; %2 को पुष्टि हुई</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1; अभी पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>प्रोग्राम से बाहर बनाई गई प्रतियाँ और छपे पन्ने वापस नहीं बुलाए जा सकते।</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>जिस-जिसके पास यह है, उसे अपनी फ़ाइल मिलती है। लेने पर उनका प्रोग्राम उसे पूरा करता है, और उनकी रसीद यही कहती है।</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>%1 के लिए फ़ाइल नहीं बन सकी: कार्ड पर यहाँ भरोसा नहीं है। उन्हें बताएँ।</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>यहाँ से यह उतनी ही बाहर जाती है जितने पर वह अब भी सहमत है।</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>यहाँ यह मिटाई जाती है, और बाद का कोई बंडल इसे वापस नहीं लाता।</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>यहाँ वह जो वापस लेती है वह मिटाया या छिपाया जाता है, और न गिना जाता है न आगे भेजा जाता है।</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>%1 में हर उस व्यक्ति के लिए फ़ाइल है जिसके पास यह है। %2। उन्हें दें।</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>यह इसके उन संस्करणों पर भी लागू है जो दूसरों से उसके शब्दों के साथ आए।</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>यह अब यहाँ से बाहर नहीं जाती। आपका रिकॉर्ड किया हुआ आपके मिटाने तक यहीं रहता है।</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>यह यहाँ पहले मिटाई गई थी। इसका कुछ वापस नहीं आता।</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>उसने इसे वापस ले लिया है</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>उसने इसका एक हिस्सा वापस ले लिया है</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>जिन्होंने दी उनकी रसीदें बाक़ी हैं; प्राप्ति उन्हें लिखती है।</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>वापसी %1 को दी गई</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>वापसी %1 को दी गई, इसकी: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>उनमें से हर एक के लिए एक फ़ाइल “%1” में लिखी जाती है।</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>उनमें से हर एक के लिए एक फ़ाइल लिखी जाती है। आपसे पूछा जाता है कहाँ।</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>उसकी कहानी ढूँढें</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>उसके छह शब्द</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>उसके वापसी के शब्द</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>यहाँ से यह किसी को नहीं दी गई।</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>फ़ाइल नहीं बन सकती: कार्ड पर यहाँ भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>जिस पर वह सहमत थी उसका केवल कुछ</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>वह इसे वापस लेती है</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>छह शब्द, जो कहानी सुनाते समय उसे दिए गए। वे उसकी कहानी ढूँढते हैं, और किसी और के बारे में कुछ नहीं बताया जाता। ढूँढने में कुछ समय लगता है।</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 वापस लें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>पूरी कहानी</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>उसके शब्द हर ऐसी कहानी के साथ आज़माए जा रहे हैं जिसके वापसी के शब्द हैं</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>वह क्या वापस लेती है</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>फ़ाइलें कहाँ जाती हैं</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>किसके पास है</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>वापसियाँ लिखी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>किसने सहमति दी</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>न हो तो ख़ाली।</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>वह कैसे सहमत हुई</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>रिकॉर्ड की गई</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>वह ख़ुद</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>वह समझती है कि किस पर सहमत हो रही है, और कोई उस पर दबाव नहीं डालता।</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>बोलकर, गवाह के सामने</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>अँगूठे का निशान</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>उसकी देखभाल करने वाला</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखकर</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>List %1</source>
        <translation>%1 को सूची में रखें</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>सूची में %1 की भूमिका</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>उस दिन के बाद कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>अलग-अलग लोगों या दिनों के लिए एक-एक करके सहमति</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>%1 के लिए, %2 तक</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>सबके लिए यही</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>कोई भी भरोसेमंद पाने वाला</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>किससे दूर रखें</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>%1 से दूर रखें</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>अभी यहाँ ऐसा कोई नहीं जिसे यह जा सके।</translation>
    </message>
</context>
</TS>
