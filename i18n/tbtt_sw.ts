<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutQuestion</name>
    <message>
        <source>Choose another place</source>
        <translation>Chagua mahali pengine</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it. Something that says nothing is best.</source>
        <translation>Kila mtu kwenye kompyuta hii anaweza kulisoma. Bora ni jina lisilosema chochote.</translation>
    </message>
    <message>
        <source>Everything you write and record is kept in it, locked.</source>
        <translation>Kila unachoandika na kurekodi kinatunzwa humo, kikiwa kimefungwa.</translation>
    </message>
    <message>
        <source>I receive stories from helpers</source>
        <translation>Ninapokea masimulizi kutoka kwa wasaidizi</translation>
    </message>
    <message>
        <source>I sit with survivors</source>
        <translation>Ninakaa na manusura</translation>
    </message>
    <message>
        <source>It stands on your card. Small Latin letters and hyphens, not your real name.</source>
        <translation>Liko kwenye kadi yako. Herufi ndogo za Kilatini na vistari, si jina lako halisi.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Inatunzwa katika %1</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Jina la hifadhi</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Unachofanya</translation>
    </message>
    <message>
        <source>Where the vault is kept</source>
        <translation>Mahali hifadhi inapotunzwa</translation>
    </message>
    <message>
        <source>You take in what helpers hand over, check who sent it, read and count.</source>
        <translation>Unapokea wanachokabidhi wasaidizi, unahakiki nani alituma, unasoma na kuhesabu.</translation>
    </message>
    <message>
        <source>You write down and record stories, protect them, and hand them over.</source>
        <translation>Unaandika na kurekodi masimulizi, unayalinda, na kuyakabidhi.</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>Jina lako fupi</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Hifadhi yako</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%n attempts to open it failed</source>
        <translation>
            <numerusform>Jaribio %n la kuifungua limeshindwa</numerusform>
            <numerusform>Majaribio %n ya kuifungua yameshindwa</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle could not be written after all</source>
        <translation>Fungu halikuweza kuandikwa hatimaye</translation>
    </message>
    <message>
        <source>A bundle of a revoked key was kept aside</source>
        <translation>Fungu la ufunguo uliobatilishwa limewekwa kando</translation>
    </message>
    <message>
        <source>A bundle was taken in</source>
        <translation>Fungu limepokelewa</translation>
    </message>
    <message>
        <source>A card has a new key</source>
        <translation>Kadi ina ufunguo mpya</translation>
    </message>
    <message>
        <source>A card is trusted though a roster revokes it</source>
        <translation>Kadi inaaminika ingawa orodha inaibatilisha</translation>
    </message>
    <message>
        <source>A card that nobody compared was removed</source>
        <translation>Kadi ambayo hakuna aliyeilinganisha imeondolewa</translation>
    </message>
    <message>
        <source>A card was added</source>
        <translation>Kadi imeongezwa</translation>
    </message>
    <message>
        <source>A card was revoked</source>
        <translation>Kadi imebatilishwa</translation>
    </message>
    <message>
        <source>A copy of evidence was made</source>
        <translation>Nakala ya ushahidi imetengenezwa</translation>
    </message>
    <message>
        <source>A kit was made</source>
        <translation>Kifurushi kimetengenezwa</translation>
    </message>
    <message>
        <source>A kit was put to use</source>
        <translation>Kifurushi kimeanza kutumika</translation>
    </message>
    <message>
        <source>A kit was removed</source>
        <translation>Kifurushi kimeondolewa</translation>
    </message>
    <message>
        <source>A kit was taken in</source>
        <translation>Kifurushi kimepokelewa</translation>
    </message>
    <message>
        <source>A kit was used no more</source>
        <translation>Kifurushi kimeacha kutumika</translation>
    </message>
    <message>
        <source>A part of a story was deleted for good</source>
        <translation>Sehemu ya simulizi imefutwa kabisa</translation>
    </message>
    <message>
        <source>A passphrase was added</source>
        <translation>Kaulisiri imeongezwa</translation>
    </message>
    <message>
        <source>A passphrase was changed</source>
        <translation>Kaulisiri imebadilishwa</translation>
    </message>
    <message>
        <source>A passphrase was named</source>
        <translation>Kaulisiri imepewa jina</translation>
    </message>
    <message>
        <source>A passphrase was removed</source>
        <translation>Kaulisiri imeondolewa</translation>
    </message>
    <message>
        <source>A recording ended</source>
        <translation>Rekodi imekwisha</translation>
    </message>
    <message>
        <source>A recording was begun</source>
        <translation>Rekodi imeanza</translation>
    </message>
    <message>
        <source>A recording was cut off</source>
        <translation>Rekodi imekatika</translation>
    </message>
    <message>
        <source>A roster was made</source>
        <translation>Orodha ya uaminifu imetengenezwa</translation>
    </message>
    <message>
        <source>A roster was taken in</source>
        <translation>Orodha ya uaminifu imepokelewa</translation>
    </message>
    <message>
        <source>A story that was kept aside counts</source>
        <translation>Simulizi lililowekwa kando sasa linahesabiwa</translation>
    </message>
    <message>
        <source>A story that was kept aside was erased</source>
        <translation>Simulizi lililowekwa kando limefutwa</translation>
    </message>
    <message>
        <source>A story was begun</source>
        <translation>Simulizi limeanzishwa</translation>
    </message>
    <message>
        <source>A story was deleted</source>
        <translation>Simulizi limefutwa</translation>
    </message>
    <message>
        <source>A story was kept aside again</source>
        <translation>Simulizi limewekwa kando tena</translation>
    </message>
    <message>
        <source>A story was withdrawn and erased</source>
        <translation>Simulizi limeondolewa na kufutwa</translation>
    </message>
    <message>
        <source>A whole story was given to another helper</source>
        <translation>Simulizi zima limepewa msaidizi mwingine</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Simulizi zima limechukuliwa</translation>
    </message>
    <message>
        <source>A withdrawal phrase was taken away</source>
        <translation>Maneno ya kuondoa yameondolewa</translation>
    </message>
    <message>
        <source>A withdrawal phrase was tried that fits no story</source>
        <translation>Maneno ya kuondoa yasiyolingana na simulizi lolote yamejaribiwa</translation>
    </message>
    <message>
        <source>A withdrawal was written</source>
        <translation>Uondoaji umeandikwa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>An original came in, not covered</source>
        <translation>Nakala halisi imeingia, bila kufunikwa</translation>
    </message>
    <message>
        <source>An original was handed over, not covered</source>
        <translation>Nakala halisi imekabidhiwa, bila kufunikwa</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Nakala rudufu imechukuliwa</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>Imerudishwa kutoka nakala rudufu</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Utunzaji</translation>
    </message>
    <message>
        <source>Checked: everything was sound</source>
        <translation>Imekaguliwa: kila kitu kilikuwa sawa</translation>
    </message>
    <message>
        <source>Checked: something is damaged</source>
        <translation>Imekaguliwa: kuna kilichoharibika</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Kimefutwa</translation>
    </message>
    <message>
        <source>Her own copy was made</source>
        <translation>Nakala yake mwenyewe imetengenezwa</translation>
    </message>
    <message>
        <source>It was answered whether she would be recognised</source>
        <translation>Imejibiwa kama angetambulika</translation>
    </message>
    <message>
        <source>It was decided between two versions</source>
        <translation>Imeamuliwa kati ya matoleo mawili</translation>
    </message>
    <message>
        <source>It was decided whose rosters are followed</source>
        <translation>Imeamuliwa orodha za nani zifuatwe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Funguo</translation>
    </message>
    <message>
        <source>New recovery shares were made</source>
        <translation>Sehemu mpya za urejeshaji zimetengenezwa</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Imefunguliwa</translation>
    </message>
    <message>
        <source>Opened with recovery shares</source>
        <translation>Imefunguliwa kwa sehemu za urejeshaji</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Kufungua</translation>
    </message>
    <message>
        <source>Pictures were looked at</source>
        <translation>Picha zimetazamwa</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Stakabadhi zimeandikwa</translation>
    </message>
    <message>
        <source>Recovery shares were checked</source>
        <translation>Sehemu za urejeshaji zimehakikiwa</translation>
    </message>
    <message>
        <source>Saved beside a vault that was replaced</source>
        <translation>Imehifadhiwa kando ya hifadhi iliyobadilishwa</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>Imeokolewa kutoka hifadhi iliyoharibika</translation>
    </message>
    <message>
        <source>She agreed that originals leave</source>
        <translation>Alikubali nakala halisi zitoke</translation>
    </message>
    <message>
        <source>She agreed to what leaves</source>
        <translation>Amekubali kinachotoka</translation>
    </message>
    <message>
        <source>She was given a withdrawal phrase</source>
        <translation>Amepewa maneno ya kuondoa</translation>
    </message>
    <message>
        <source>Stories that came in were passed on</source>
        <translation>Masimulizi yaliyopokelewa yamepitishwa</translation>
    </message>
    <message>
        <source>Stories were handed over</source>
        <translation>Masimulizi yamekabidhiwa</translation>
    </message>
    <message>
        <source>The leak check was answered: it is not her</source>
        <translation>Ukaguzi wa uvujaji umejibiwa: si yeye</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>Kielezo cha utafutaji kimetengenezwa upya</translation>
    </message>
    <message>
        <source>The vault key was changed</source>
        <translation>Ufunguo wa hifadhi umebadilishwa</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Hifadhi imetengenezwa</translation>
    </message>
    <message>
        <source>What came in was kept aside, or counts again</source>
        <translation>Kilichoingia kimewekwa kando, au kinahesabiwa tena</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation>Kilichotoka na kuingia</translation>
    </message>
    <message>
        <source>What she agrees to was changed</source>
        <translation>Anachokubali kimebadilishwa</translation>
    </message>
    <message>
        <source>Your own keys were changed</source>
        <translation>Funguo zako mwenyewe zimebadilishwa</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>sehemu %1</translation>
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
        <translation>Mstari wa kumbukumbu haupo au umebadilishwa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>It is readable by anybody. It holds ids and times, and the names of stories here.</source>
        <translation>Inasomeka na yeyote. Ina vitambulisho na nyakati, na majina ya masimulizi ya hapa.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Bado hakuna cha aina hii</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Hifadhi kama jedwali…</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Hifadhi orodha kama jedwali</translation>
    </message>
    <message>
        <source>Somebody who has the keys may have done that, or a page was damaged: check everything.</source>
        <translation>Huenda aliyefanya hivyo ni mtu mwenye funguo, au ukurasa uliharibika: kagua kila kitu.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>The list is in %1</source>
        <translation>Orodha iko katika %1</translation>
    </message>
    <message>
        <source>The log stands at %1. Write that down and keep it elsewhere: it shows later whether somebody who has the keys changed the log.</source>
        <translation>Kumbukumbu iko kwenye %1. Andika hilo na ulitunze mahali pengine: baadaye linaonyesha kama mtu mwenye funguo alibadilisha kumbukumbu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>What is opened, handed over, deleted or changed is listed here as it happens.</source>
        <translation>Kinachofunguliwa, kukabidhiwa, kufutwa au kubadilishwa kinaandikwa hapa papo hapo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Afterwards</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Futa %1 hapa</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Ufute %1 hapa?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Futa hapa…</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>Yote yaliyotoka</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Soma stakabadhi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Imepokelewa</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Anaondoa…</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Ondoa %1</translation>
    </message>
    <message>
        <source>Text, sound and pictures are erased from this computer and cannot be brought back. What was handed over stays with those who have it.</source>
        <translation>Maandishi, sauti na picha zinafutwa kwenye kompyuta hii na haziwezi kurudishwa. Kilichokabidhiwa kinabaki kwa walio nacho.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>When the receipt comes back, drop it on this page. The story then shows as received, and you can delete it here.</source>
        <translation>Stakabadhi ikirudi, iangushe kwenye ukurasa huu. Kisha simulizi linaonyesha limepokelewa, na unaweza kulifuta hapa.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Limeondolewa</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Each is her own choice. All can be changed later.</source>
        <translation>Kila moja ni chaguo lake. Yote yanaweza kubadilishwa baadaye.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Chaguo chache</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Chaguo zaidi</translation>
    </message>
    <message>
        <source>Not kept here: it is handed over or erased when the session ends. You are asked before anything is erased, at the latest at the next unlock.</source>
        <translation>Halitunzwi hapa: linakabidhiwa au kufutwa kikao kikiisha. Unaulizwa kabla ya chochote kufutwa, mwisho kabisa utakapofungua tena.</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>Anachokubali</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Before a program takes a picture of the screen, this computer asks you.</source>
        <translation>Kabla programu haijapiga picha ya skrini, kompyuta hii inakuuliza.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Inatazama…</translation>
    </message>
    <message>
        <source>Nothing was found that keeps traces of your work.</source>
        <translation>Hakuna kilichopatikana kinachotunza alama za kazi yako.</translation>
    </message>
    <message>
        <source>On this computer every program can take a picture of the screen. Close those that you do not know.</source>
        <translation>Kwenye kompyuta hii kila programu inaweza kupiga picha ya skrini. Funga zile usizozijua.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>This window is kept out of pictures and recordings of the screen.</source>
        <translation>Dirisha hili linawekwa nje ya picha na rekodi za skrini.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Ufute %1 kabisa?</translation>
    </message>
    <message>
        <source>Do it only where you know by other means that it is from whom it says. Then it is found and counted, stands in reports and can be passed on. The key stays untrusted, nobody gets a receipt, and you can keep it aside again.</source>
        <translation>Fanya hivyo tu unapojua kwa njia nyingine kwamba linatoka kwa linayemsema. Hapo linapatikana na kuhesabiwa, linaingia kwenye ripoti na linaweza kupitishwa. Ufunguo unabaki hauaminiki, hakuna anayepata stakabadhi, na unaweza kuliweka kando tena.</translation>
    </message>
    <message>
        <source>It cannot be brought back from here, and stays out where it is sent again. Do it only where you know that it is made up.</source>
        <translation>Haliwezi kurudishwa kutoka hapa, na linabaki nje likitumwa tena. Fanya hivyo tu unapojua kwamba ni la kubuni.</translation>
    </message>
    <message>
        <source>Let %1 count?</source>
        <translation>Uache %1 lihesabiwe?</translation>
    </message>
</context>
<context>
    <name>AsideBanner</name>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Liweke kando</translation>
    </message>
    <message>
        <source>Kept aside: nobody vouches for this</source>
        <translation>Limewekwa kando: hakuna anayelithibitisha</translation>
    </message>
    <message>
        <source>Leave it aside</source>
        <translation>Liache kando</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Acha lihesabiwe</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Acha lihesabiwe…</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more: whoever has it can have made this up, and dated it back. It is not counted, found, reported or passed on. Ask who is said to have made it, on a number you know, then decide.</source>
        <translation>Ufunguo ulioitia sahihi hauaminiki tena: aliye nao anaweza kuwa amelibuni na kulipa tarehe ya nyuma. Halihesabiwi, halipatikani, haliripotiwi wala kupitishwa. Muulize anayesemekana kulitengeneza, kwa namba unayoijua, kisha uamue.</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>%1 counts now</source>
        <translation>%1 sasa linahesabiwa</translation>
    </message>
    <message>
        <source>%1 is kept aside again</source>
        <translation>%1 limewekwa kando tena</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 limefutwa</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>Picha %n</numerusform>
            <numerusform>Picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>Sauti %n</numerusform>
            <numerusform>Sauti %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>Andiko %n</numerusform>
            <numerusform>Maandiko %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Futa %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>It is not counted, found or passed on.</source>
        <translation>Halihesabiwi, halipatikani wala kupitishwa.</translation>
    </message>
    <message>
        <source>It stands among the stories again.</source>
        <translation>Liko tena kati ya masimulizi.</translation>
    </message>
    <message>
        <source>Its signer is told nothing.</source>
        <translation>Aliyelitia sahihi haambiwi chochote.</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Liweke kando</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Yaliyowekwa kando</translation>
    </message>
    <message>
        <source>Let %1 count</source>
        <translation>Acha %1 lihesabiwe</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Acha lihesabiwe</translation>
    </message>
    <message>
        <source>Let it count…</source>
        <translation>Acha lihesabiwe…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Soma %1</translation>
    </message>
    <message>
        <source>These came signed with a key that is not trusted any more, and no receipt shows that they were here before. Nobody vouches for them, and they are not counted, found or passed on. Ask who made them, on a number you know, then decide about each.</source>
        <translation>Haya yalikuja yakiwa na sahihi ya ufunguo usioaminika tena, na hakuna stakabadhi inayoonyesha yalikuwa hapa kabla. Hakuna anayeyathibitisha, na hayahesabiwi, hayapatikani wala kupitishwa. Uliza aliyeyatengeneza, kwa namba unayoijua, kisha amua kuhusu kila moja.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>signed by %1, came on %2</source>
        <translation>limetiwa sahihi na %1, lilikuja %2</translation>
    </message>
    <message>
        <source>somebody whose card is not here</source>
        <translation>mtu ambaye kadi yake haipo hapa</translation>
    </message>
</context>
<context>
    <name>AskAgainCard</name>
    <message>
        <source>%1: she was asked, it stays so</source>
        <translation>%1: aliulizwa, inabaki hivyo</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>Muulize tena</translation>
    </message>
    <message>
        <source>Her consent for %1</source>
        <translation>Ridhaa yake kwa %1</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>Ridhaa yake…</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>Aliulizwa, inabaki hivyo</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what was taken back of these stories may be lost. Nothing of them leaves before she is asked.</source>
        <translation>Hifadhi hii iliokolewa kutoka iliyoharibika, na kilichoondolewa cha masimulizi haya huenda kimepotea. Hakuna chochote chake kinachotoka kabla hajaulizwa.</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Yote yanafutwa kwenye kompyuta hii na hayawezi kurudishwa.</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Anza mahojiano</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Ufute %1 hapa?</translation>
    </message>
    <message>
        <source>Delete this story…</source>
        <translation>Futa simulizi hili…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>Orodha ya kilichokabidhiwa, lini na kwa nani, inabaki.</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>A break</source>
        <translation>Mapumziko</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Enter or Esc comes back, too.</source>
        <translation>Enter au Esc pia hurudisha.</translation>
    </message>
    <message>
        <source>Everything is saved. Take the time you need.</source>
        <translation>Kila kitu kimehifadhiwa. Chukua muda unaohitaji.</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still here when you come back.</source>
        <translation>Si kila kitu kimeweza kuhifadhiwa. Bado kipo hapa utakaporudi.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>%n pictures taken</source>
        <translation>
            <numerusform>Picha %n imepigwa</numerusform>
            <numerusform>Picha %n zimepigwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Funga kamera</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Piga picha</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>%1, all of it whole. Keep it somewhere else.</source>
        <translation>%1, yote nzima. Itunze mahali pengine.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the vault are damaged.</source>
        <translation>
            <numerusform>Ukurasa %n wa hifadhi umeharibika.</numerusform>
            <numerusform>Kurasa %n za hifadhi zimeharibika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are deleted for good</source>
        <translation>
            <numerusform>Sehemu %n imefutwa kabisa</numerusform>
            <numerusform>Sehemu %n zimefutwa kabisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories lost their name.</source>
        <translation>
            <numerusform>Simulizi %n limepoteza jina lake.</numerusform>
            <numerusform>Masimulizi %n yamepoteza majina yake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories.</source>
        <translation>
            <numerusform>Simulizi %n.</numerusform>
            <numerusform>Masimulizi %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that were deleted since stay deleted.</source>
        <translation>
            <numerusform>Kitu %n kilichofutwa tangu hapo kinabaki kimefutwa.</numerusform>
            <numerusform>Vitu %n vilivyofutwa tangu hapo vinabaki vimefutwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of the activity log is missing.</source>
        <translation>Mstari wa kumbukumbu ya shughuli haupo.</translation>
    </message>
    <message>
        <source>A sound or picture is damaged.</source>
        <translation>Sauti au picha imeharibika.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Inachukua nakala rudufu</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Inarudisha nakala rudufu</translation>
    </message>
    <message>
        <source>Checking everything</source>
        <translation>Inakagua kila kitu</translation>
    </message>
    <message>
        <source>Everything can be found again.</source>
        <translation>Kila kitu kinaweza kupatikana tena.</translation>
    </message>
    <message numerus="yes">
        <source>In %n stories consent was taken back since.</source>
        <translation>
            <numerusform>Katika simulizi %n ridhaa iliondolewa tangu hapo.</numerusform>
            <numerusform>Katika masimulizi %n ridhaa iliondolewa tangu hapo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock, and choose Restored notebook to open it.</source>
        <translation>Funga, kisha chagua Daftari lililorejeshwa ili kulifungua.</translation>
    </message>
    <message>
        <source>Looking what is left</source>
        <translation>Inatazama kilichobaki</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>Inatengeneza upya kielezo cha utafutaji</translation>
    </message>
    <message>
        <source>Nothing of them is left in the vault.</source>
        <translation>Hakuna chochote chao kilichobaki kwenye hifadhi.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories nothing leaves until she is asked again; after unlocking it says which.</source>
        <translation>
            <numerusform>Katika simulizi %n hakuna kinachotoka hadi aulizwe tena; baada ya kufungua inasema lipi.</numerusform>
            <numerusform>Katika masimulizi %n hakuna kinachotoka hadi waulizwe tena; baada ya kufungua inasema yapi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the story %1 something is lost.</source>
        <translation>Sehemu ya simulizi %1 imepotea.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>Kitu cha simulizi %1, sehemu %2, kimepotea.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Inasoma kila ukurasa</translation>
    </message>
    <message>
        <source>Reading every sound and picture</source>
        <translation>Inasoma kila sauti na picha</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Inasoma nakala rudufu tena</translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>Daftari lililorejeshwa</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Inaokoa kinachosomeka</translation>
    </message>
    <message>
        <source>Something is damaged that is made anew in a new vault.</source>
        <translation>Kuna kilichoharibika ambacho hutengenezwa upya katika hifadhi mpya.</translation>
    </message>
    <message numerus="yes">
        <source>Something is lost of %n parts.</source>
        <translation>
            <numerusform>Kitu cha sehemu %n kimepotea.</numerusform>
            <numerusform>Kitu cha sehemu %n kimepotea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something of a sound or picture is lost.</source>
        <translation>Kitu cha sauti au picha kimepotea.</translation>
    </message>
    <message>
        <source>Something of the activity log is lost.</source>
        <translation>Kitu cha kumbukumbu ya shughuli kimepotea.</translation>
    </message>
    <message>
        <source>Something of the cards of people is lost.</source>
        <translation>Kitu cha kadi za watu kimepotea.</translation>
    </message>
    <message>
        <source>Something of the list of what left and came is lost.</source>
        <translation>Kitu cha orodha ya kilichotoka na kuingia kimepotea.</translation>
    </message>
    <message>
        <source>Something of what was agreed to is lost.</source>
        <translation>Kitu cha kilichokubaliwa kimepotea.</translation>
    </message>
    <message>
        <source>Something of what was to be covered is lost.</source>
        <translation>Kitu cha kilichopaswa kufunikwa kimepotea.</translation>
    </message>
    <message>
        <source>Something of what was written is lost.</source>
        <translation>Kitu cha kilichoandikwa kimepotea.</translation>
    </message>
    <message>
        <source>The activity log here does not go on from the backup&apos;s: one of them was changed.</source>
        <translation>Kumbukumbu ya shughuli ya hapa haiendelezi ile ya nakala rudufu: mojawapo ilibadilishwa.</translation>
    </message>
    <message>
        <source>The backup %1 is written and read again</source>
        <translation>Nakala rudufu %1 imeandikwa na kusomwa tena</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>Nakala rudufu imerudi, katika %1</translation>
    </message>
    <message>
        <source>The copy of the recovery slot is missing; it is made again at the next start.</source>
        <translation>Nakala ya nafasi ya urejeshaji haipo; itatengenezwa tena programu ikianza.</translation>
    </message>
    <message>
        <source>The database is out of order.</source>
        <translation>Hifadhidata imevurugika.</translation>
    </message>
    <message>
        <source>The key file is damaged. Keep the recovery shares at hand.</source>
        <translation>Faili la ufunguo limeharibika. Weka sehemu za urejeshaji karibu.</translation>
    </message>
    <message>
        <source>The search index is damaged; nothing is lost.</source>
        <translation>Kielezo cha utafutaji kimeharibika; hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The search index was made anew</source>
        <translation>Kielezo cha utafutaji kimetengenezwa upya</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>Funguo za sahihi zimepotea: wape wote kadi yako mpya.</translation>
    </message>
    <message>
        <source>This vault is as it was; do not write into it any more.</source>
        <translation>Hifadhi hii iko kama ilivyokuwa; usiandike ndani yake tena.</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>Inafungua nakala rudufu</translation>
    </message>
    <message>
        <source>What can be read is saved, in %1</source>
        <translation>Kinachosomeka kimehifadhiwa, katika %1</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Inaandika nakala rudufu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>Siku %n</numerusform>
            <numerusform>Siku %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of stories can still be put back.</source>
        <translation>
            <numerusform>Sehemu %n ya masimulizi bado inaweza kurudishwa.</numerusform>
            <numerusform>Sehemu %n za masimulizi bado zinaweza kurudishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is one encrypted file with everything in this vault. It opens with the same passphrases and recovery shares. Keep it on a stick that lies somewhere else.</source>
        <translation>Nakala rudufu ni faili moja lililosimbwa lenye kila kitu cha hifadhi hii. Inafunguka kwa kaulisiri na sehemu za urejeshaji zile zile. Itunze kwenye USB iliyo mahali pengine.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Folda tupu kwa ajili ya hifadhi</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Folda tupu kwa ajili ya kinachosomeka</translation>
    </message>
    <message>
        <source>At the latest when she agrees to what leaves, or when the story is deleted.</source>
        <translation>Mwisho kabisa anapokubali kinachotoka, au simulizi linapofutwa.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Chukua nakala sasa</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Nakala rudufu na afya</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Rudisha nakala rudufu</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kagua kila kitu</translation>
    </message>
    <message>
        <source>Checked on %1: everything was sound.</source>
        <translation>Ilikaguliwa %1: kila kitu kilikuwa sawa.</translation>
    </message>
    <message>
        <source>Checked on %1: something is damaged.</source>
        <translation>Ilikaguliwa %1: kuna kilichoharibika.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chagua nakala rudufu</translation>
    </message>
    <message>
        <source>Choose a folder and restore</source>
        <translation>Chagua folda na urejeshe</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n parts for good?</source>
        <translation>
            <numerusform>Ufute sehemu %n kabisa?</numerusform>
            <numerusform>Ufute sehemu %n kabisa?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>Delete them for good now</source>
        <translation>Zifute kabisa sasa</translation>
    </message>
    <message>
        <source>Every page, sound and picture is read. You can go on working meanwhile.</source>
        <translation>Kila ukurasa, sauti na picha inasomwa. Unaweza kuendelea na kazi wakati huo.</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Je, kila kitu kiko sawa?</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. This one stays as it is. What was deleted or taken back here since the backup is not brought back.</source>
        <translation>Inaingia kwenye folda mpya, kama hifadhi yake yenyewe. Hii inabaki ilivyo. Kilichofutwa au kuondolewa hapa tangu nakala hiyo hakirudishwi.</translation>
    </message>
    <message>
        <source>It is time for a new one.</source>
        <translation>Ni wakati wa kuchukua mpya.</translation>
    </message>
    <message>
        <source>It was not checked yet.</source>
        <translation>Bado haijakaguliwa.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zitunze</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Nakala rudufu ya mwisho %1.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Tengeneza upya kielezo cha utafutaji</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message>
        <source>None. What is taken out can be put back for a while.</source>
        <translation>Hakuna. Kinachoondolewa kinaweza kurudishwa kwa muda.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Parts that were taken out</source>
        <translation>Sehemu zilizoondolewa</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Kaulisiri ya nakala rudufu</translation>
    </message>
    <message>
        <source>Remind me when the last backup is older than</source>
        <translation>Nikumbushe nakala ya mwisho ikiwa na zaidi ya</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Rejesha nakala rudufu…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Hifadhi nakala rudufu</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Hifadhi kinachosomeka…</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Onyesha kilichofanywa</translation>
    </message>
    <message>
        <source>There is no backup yet. If this computer is lost, so is the vault.</source>
        <translation>Bado hakuna nakala rudufu. Kompyuta hii ikipotea, hifadhi nayo imepotea.</translation>
    </message>
    <message>
        <source>They are deleted for good after</source>
        <translation>Zinafutwa kabisa baada ya</translation>
    </message>
    <message>
        <source>They are erased without remnants and cannot be put back. Their stories stay.</source>
        <translation>Zinafutwa bila kuacha masalia na haziwezi kurudishwa. Masimulizi yao yanabaki.</translation>
    </message>
    <message>
        <source>When the vault was opened, what left, what was deleted, and by which key.</source>
        <translation>Hifadhi ilifunguliwa lini, nini kilitoka, nini kilifutwa, na kwa ufunguo upi.</translation>
    </message>
</context>
<context>
    <name>CategoryMenu</name>
    <message>
        <source>What is it?</source>
        <translation>Ni nini?</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>%1 has a new key</source>
        <translation>%1 ana ufunguo mpya</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>Yote manane ni sawa</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Uliza tena</translation>
    </message>
    <message>
        <source>Call %1 on a number you know, or sit together. Ask for all eight words, or for the digits. Two are left out here: choose what you hear.</source>
        <translation>Mpigie %1 kwa namba unayoijua, au kaeni pamoja. Omba maneno yote manane, au tarakimu. Mawili yameachwa hapa: chagua unachosikia.</translation>
    </message>
    <message>
        <source>Compare later</source>
        <translation>Linganisha baadaye</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Linganisha maneno</translation>
    </message>
    <message>
        <source>It may have been misheard. Ask once more: two other words are left out now.</source>
        <translation>Huenda halikusikika vizuri. Uliza mara moja zaidi: sasa maneno mengine mawili yameachwa.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Si lolote kati ya haya</translation>
    </message>
    <message>
        <source>Somebody may have put another card in between. Nobody is trusted. Ask %1 for the card once more, in another way.</source>
        <translation>Huenda mtu ameweka kadi nyingine katikati. Hakuna anayeaminika. Mwombe %1 kadi mara nyingine, kwa njia nyingine.</translation>
    </message>
    <message>
        <source>That word is not on this card</source>
        <translation>Neno hilo haliko kwenye kadi hii</translation>
    </message>
    <message>
        <source>The old key signed for it. Its words were: %1. Once the new ones fit, only the new key is used.</source>
        <translation>Ufunguo wa zamani umeutilia sahihi. Maneno yake yalikuwa: %1. Mapya yakilingana, ufunguo mpya pekee unatumika.</translation>
    </message>
    <message>
        <source>These are not the words of this card</source>
        <translation>Haya si maneno ya kadi hii</translation>
    </message>
    <message>
        <source>They do not match</source>
        <translation>Hayalingani</translation>
    </message>
    <message>
        <source>Which is word %1?</source>
        <translation>Neno la %1 ni lipi?</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Contact me again</source>
        <translation>Wasiliana nami tena</translation>
    </message>
    <message>
        <source>Count it in statistics</source>
        <translation>Lihesabu katika takwimu</translation>
    </message>
    <message>
        <source>Keep it from someone</source>
        <translation>Mtu fulani asilipate</translation>
    </message>
    <message>
        <source>Keep it in this vault</source>
        <translation>Litunze katika hifadhi hii</translation>
    </message>
    <message>
        <source>Keep it in this vault after that day</source>
        <translation>Litunze katika hifadhi hii baada ya siku hiyo</translation>
    </message>
    <message>
        <source>Keep pictures that I show</source>
        <translation>Tunza picha ninazoonyesha</translation>
    </message>
    <message>
        <source>Pass me on to someone who helps</source>
        <translation>Nielekeze kwa mtu anayesaidia</translation>
    </message>
    <message>
        <source>Publish my own voice</source>
        <translation>Chapisha sauti yangu mwenyewe</translation>
    </message>
    <message>
        <source>Publish my voice, disguised</source>
        <translation>Chapisha sauti yangu, ikiwa imebadilishwa</translation>
    </message>
    <message>
        <source>Publish my words without my name</source>
        <translation>Chapisha maneno yangu bila jina langu</translation>
    </message>
    <message>
        <source>Publish pictures</source>
        <translation>Chapisha picha</translation>
    </message>
    <message>
        <source>Quote a sentence without my name</source>
        <translation>Nukuu sentensi bila jina langu</translation>
    </message>
    <message>
        <source>Record my voice</source>
        <translation>Rekodi sauti yangu</translation>
    </message>
    <message>
        <source>Send it to the archive under a made-up name</source>
        <translation>Litume kwenye kumbukumbu kwa jina la kubuni</translation>
    </message>
    <message>
        <source>Send it to the archive with my name</source>
        <translation>Litume kwenye kumbukumbu kwa jina langu</translation>
    </message>
    <message>
        <source>Show the broad area on a public map</source>
        <translation>Onyesha eneo pana kwenye ramani ya umma</translation>
    </message>
    <message>
        <source>Use it as evidence in court</source>
        <translation>Litumie kama ushahidi mahakamani</translation>
    </message>
    <message>
        <source>Write down what I say</source>
        <translation>Andika ninachosema</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>In the place of a point that this program does not have: it comes last.</source>
        <translation>Mahali pa jambo ambalo programu hii haina: linakuja mwisho.</translation>
    </message>
    <message>
        <source>In the place of: %1</source>
        <translation>Mahali pa: %1</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>Katika “%1”</translation>
    </message>
    <message>
        <source>None of the questions that come with the program is asked.</source>
        <translation>Hakuna swali lolote linalokuja na programu linaloulizwa.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Onyesha %n nyingine</numerusform>
            <numerusform>Onyesha nyingine %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Until now, in %1: %2</source>
        <translation>Hadi sasa, kwa %1: %2</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Hadi sasa: %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Finish the recording</source>
        <translation>Maliza kurekodi</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Kazi imefika wapi</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Funga bila kuhifadhi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kurekodi</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Simamisha kazi</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Inasimama…</translation>
    </message>
</context>
<context>
    <name>CoveredCard</name>
    <message>
        <source>Box %1</source>
        <translation>Kisanduku %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change what %1 covers</source>
        <translation>Badilisha kinachofunikwa na %1</translation>
    </message>
    <message>
        <source>Covered in this picture</source>
        <translation>Kilichofunikwa katika picha hii</translation>
    </message>
    <message>
        <source>Nothing yet. Draw a box with the mouse, or press N for one.</source>
        <translation>Bado hakuna. Chora kisanduku kwa kipanya, au bonyeza N.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ondoa %1</translation>
    </message>
</context>
<context>
    <name>CropCanvas</name>
    <message>
        <source>What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.</source>
        <translation>Kinachobaki: pikseli %1 kwa %2. Enter inamaliza, Delete inaacha yote.</translation>
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
            <numerusform>Mstari %n wa zamani zaidi</numerusform>
            <numerusform>Mistari %n ya zamani zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Mistari ya zamani zaidi</translation>
    </message>
    <message>
        <source>Through whose hands</source>
        <translation>Imepita mikono ya nani</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>%1, from the backup</source>
        <translation>%1, kutoka nakala rudufu</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, iliyookolewa</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are saved, in %1</source>
        <translation>
            <numerusform>Simulizi %n limehifadhiwa, katika %1</numerusform>
            <numerusform>Masimulizi %n yamehifadhiwa, katika %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts stand in a story of their own: where they belong is lost.</source>
        <translation>
            <numerusform>Andiko %n liko katika simulizi la peke yake: mahali pake pamepotea.</numerusform>
            <numerusform>Maandiko %n yako katika simulizi la peke yake: mahali pake pamepotea.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story lost its name and is called %1 now.</source>
        <translation>Simulizi limepoteza jina lake na sasa linaitwa %1.</translation>
    </message>
    <message>
        <source>It is the first in the list now. The damaged vault is as it was; keep it for now.</source>
        <translation>Sasa ni ya kwanza kwenye orodha. Hifadhi iliyoharibika iko ilivyokuwa; itunze kwa sasa.</translation>
    </message>
    <message>
        <source>It is the first in the list now. What was deleted after the backup was made is in it again: look through it before anything leaves.</source>
        <translation>Sasa ni ya kwanza kwenye orodha. Kilichofutwa baada ya nakala kutengenezwa kimo tena: kipitie kabla chochote hakijatoka.</translation>
    </message>
    <message>
        <source>No story could be read</source>
        <translation>Hakuna simulizi lililoweza kusomwa</translation>
    </message>
    <message>
        <source>Nothing of them is lost. The new vault is the first in the list now.</source>
        <translation>Hakuna chochote chao kilichopotea. Hifadhi mpya sasa ni ya kwanza kwenye orodha.</translation>
    </message>
    <message>
        <source>Of the story %1, part %2, something is lost.</source>
        <translation>Kitu cha simulizi %1, sehemu %2, kimepotea.</translation>
    </message>
    <message>
        <source>The backup is back, in %1</source>
        <translation>Nakala rudufu imerudi, katika %1</translation>
    </message>
    <message>
        <source>The new vault is in %1. If there is a backup, bring it back.</source>
        <translation>Hifadhi mpya iko katika %1. Kama kuna nakala rudufu, irudishe.</translation>
    </message>
    <message>
        <source>The signing keys are lost: give everybody your new card.</source>
        <translation>Funguo za sahihi zimepotea: wape wote kadi yako mpya.</translation>
    </message>
    <message>
        <source>What she took back of %1 may be lost: nothing leaves until she is asked again.</source>
        <translation>Alichoondoa katika %1 huenda kimepotea: hakuna kinachotoka hadi aulizwe tena.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>An empty folder for the backup</source>
        <translation>Folda tupu kwa ajili ya nakala rudufu</translation>
    </message>
    <message>
        <source>An empty folder for what can be read</source>
        <translation>Folda tupu kwa ajili ya kinachosomeka</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chagua nakala rudufu</translation>
    </message>
    <message>
        <source>Go on to unlock</source>
        <translation>Nenda kufungua</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Kilichopotea</translation>
    </message>
</context>
<context>
    <name>DamagedQuestion</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 imeharibika</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the new passphrase and the same recovery shares. The damaged one is only read.</source>
        <translation>Vyote vilivyo vizima vinaingia katika hifadhi mpya. Inafunguka kwa kaulisiri mpya na sehemu za urejeshaji zile zile. Iliyoharibika inasomwa tu.</translation>
    </message>
    <message>
        <source>All that is whole goes into a new vault. It opens with the same passphrases and recovery shares. The damaged one is only read.</source>
        <translation>Vyote vilivyo vizima vinaingia katika hifadhi mpya. Inafunguka kwa kaulisiri na sehemu za urejeshaji zile zile. Iliyoharibika inasomwa tu.</translation>
    </message>
    <message>
        <source>Better, where it is possible: save what can be read, unlock that, and bring the backup back there, under Backup and health. Then what was deleted stays deleted.</source>
        <translation>Bora, inapowezekana: hifadhi kinachosomeka, kifungue, kisha urudishe nakala rudufu huko, chini ya Nakala rudufu na afya. Hivyo kilichofutwa kinabaki kimefutwa.</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Rudisha nakala rudufu</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Chagua nakala rudufu…</translation>
    </message>
    <message>
        <source>It goes into a new folder, as a vault of its own. What came after the backup is not in it, and what was deleted after it is in it again.</source>
        <translation>Inaingia kwenye folda mpya, kama hifadhi yake yenyewe. Kilichokuja baada ya nakala hakimo, na kilichofutwa baada yake kimo tena.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Kaulisiri ya nakala rudufu</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Hifadhi kinachosomeka</translation>
    </message>
    <message>
        <source>Save what can be read into a new vault…</source>
        <translation>Hifadhi kinachosomeka katika hifadhi mpya…</translation>
    </message>
    <message>
        <source>What you typed is right, but a part of the vault cannot be read, as happens when a disk or stick fails. Nothing was changed: every file lies where it was, encrypted as before.</source>
        <translation>Ulichoandika ni sahihi, lakini sehemu ya hifadhi haisomeki, kama inavyotokea diski au USB ikiharibika. Hakuna kilichobadilishwa: kila faili liko mahali pake, limesimbwa kama kabla.</translation>
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
        <translation>%1 ambavyo havikutoka.</translation>
    </message>
    <message>
        <source>%1, as it is in the story.</source>
        <translation>%1, kama ilivyo katika simulizi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Kama ilivyokuja</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Kama ilivyo hapa</translation>
    </message>
    <message>
        <source>Only in this version:</source>
        <translation>Katika toleo hili tu:</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Sauti, %1</translation>
    </message>
    <message>
        <source>Where both are taken, only what both say.</source>
        <translation>Pale yanapochukuliwa yote mawili, ni kile tu yanachosema yote mawili.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>All as it came</source>
        <translation>Yote kama yalivyokuja</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>Yote kama yalivyo hapa</translation>
    </message>
    <message>
        <source>Back to Intake</source>
        <translation>Rudi kwenye Mapokezi</translation>
    </message>
    <message>
        <source>Choose for each field which version is right. Both stay as they came, and whoever sent them is told what became of them. Where both are taken, she agreed to what both say.</source>
        <translation>Chagua kwa kila sehemu ni toleo gani lililo sahihi. Yote mawili yanabaki yalivyokuja, na aliyeyatuma anaambiwa yalivyoishia. Pale yanapochukuliwa yote mawili, alikubali kile yanachosema yote mawili.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Imeamuliwa</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Hapa: %1. Ilikuja kama: %2.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Acha kilicho hapa</translation>
    </message>
    <message>
        <source>Keep what was told here</source>
        <translation>Acha kilichosimuliwa hapa</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Cheza sauti, au isimamishe</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Unganisha yote mawili</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Chukua toleo lingine</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Tengua chaguo la mwisho</translation>
    </message>
    <message>
        <source>What counts from here on: %1. The receipts for the senders are due; write them in Intake.</source>
        <translation>Kinachohesabiwa kuanzia sasa: %1. Stakabadhi za watumaji zinadaiwa; ziandike katika Mapokezi.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Kinachotofautiana</translation>
    </message>
    <message>
        <source>What was told here stays as it is: its sounds and pictures, what you covered and her own yes hang on it. What is right in the other version, write into the story. Whoever sent it is told that it was set aside.</source>
        <translation>Kilichosimuliwa hapa kinabaki kilivyo: sauti na picha zake, ulichofunika na ndiyo yake mwenyewe vinategemea hicho. Kilicho sahihi katika toleo lingine, kiandike katika simulizi. Aliyelituma anaambiwa kwamba limewekwa kando.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>matoleo mawili</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 came in two versions</source>
        <translation>%1 limekuja katika matoleo mawili</translation>
    </message>
    <message>
        <source>%1 was told here and came in otherwise</source>
        <translation>%1 lilisimuliwa hapa na limekuja tofauti</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, toleo %2</translation>
    </message>
    <message>
        <source>Both are kept as they came. What is here counts until you decide.</source>
        <translation>Yote mawili yanatunzwa kama yalivyokuja. Kilicho hapa kinahesabiwa hadi uamue.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Linganisha na uamue</translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation>Linganisha matoleo ya %1</translation>
    </message>
    <message>
        <source>Here: %1. It came as: %2.</source>
        <translation>Hapa: %1. Ilikuja kama: %2.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Linajulikana kama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Sehemu %1</translation>
    </message>
    <message>
        <source>She agreed to</source>
        <translation>Alikubali</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Kilichofunikwa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>put together here</source>
        <translation>imeunganishwa hapa</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>imesimuliwa hapa</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>ufunguo usiojulikana</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>A roster</source>
        <translation>Orodha ya uaminifu</translation>
    </message>
    <message>
        <source>After it, whom only this roster lists is not trusted any more.</source>
        <translation>Baada yake, aliyeorodheshwa na orodha hii pekee haaminiki tena.</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Mpe %1</translation>
    </message>
    <message numerus="yes">
        <source>It also ends the trust in %n keys that you trust no more.</source>
        <translation>
            <numerusform>Pia inamaliza uaminifu kwa ufunguo %n ambao huuamini tena.</numerusform>
            <numerusform>Pia inamaliza uaminifu kwa funguo %n ambazo huziamini tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays as it was made, until %1, and lists: %2. Choose who gets it as well.</source>
        <translation>Inabaki kama ilivyotengenezwa, hadi %1, na inaorodhesha: %2. Chagua nani mwingine anaipata.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kifurushi %1, namba %2</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>Usitengeneze</translation>
    </message>
    <message>
        <source>Nobody is trusted here to whom you could give it. Compare words first.</source>
        <translation>Hakuna anayeaminika hapa ambaye ungeweza kumpa. Linganisha maneno kwanza.</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Orodha ya uaminifu %1</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Hifadhi kifurushi</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Hifadhi orodha</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Nani anaipata</translation>
    </message>
    <message>
        <source>Whom it lists: everybody whose words you compared, unless you leave them out. Whoever goes by it gives each the rights of the role that stands here, whatever the card says.</source>
        <translation>Inawaorodhesha: kila ambaye ulilinganisha maneno yake, isipokuwa unaowaacha nje. Anayeifuata anampa kila mmoja haki za jukumu lililo hapa, hata kadi ikisema nini.</translation>
    </message>
    <message>
        <source>as you made it before, for more people</source>
        <translation>kama ulivyoitengeneza kabla, kwa watu zaidi</translation>
    </message>
    <message>
        <source>this is all that leaves</source>
        <translation>hiki ndicho chote kinachotoka</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Check these shares</source>
        <translation>Hakiki sehemu hizi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
</context>
<context>
    <name>DueQuestion</name>
    <message>
        <source>Are the recovery shares safe?</source>
        <translation>Je, sehemu za urejeshaji ziko salama?</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Tengeneza sehemu mpya</translation>
    </message>
    <message>
        <source>New shares take the place of the old ones, which then open nothing.</source>
        <translation>Sehemu mpya zinachukua nafasi ya za zamani, ambazo hapo hazifungui chochote.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that they were written down. Without them, a lost passphrase is a lost vault.</source>
        <translation>Bado hakuna aliyeonyesha kwamba ziliandikwa. Bila hizo, kaulisiri iliyopotea ni hifadhi iliyopotea.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Zimepotea</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Backups, and copies that a backup program made, are not: destroy them too.</source>
        <translation>Nakala rudufu, na nakala zilizotengenezwa na programu nyingine, hazijafutwa: ziharibu pia.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Erasing the vault</source>
        <translation>Inafuta hifadhi</translation>
    </message>
    <message>
        <source>Its keys are destroyed, and so is everything else in it.</source>
        <translation>Funguo zake zimeharibiwa, pamoja na kila kitu kingine ndani yake.</translation>
    </message>
    <message>
        <source>The vault is erased</source>
        <translation>Hifadhi imefutwa</translation>
    </message>
    <message>
        <source>These files could not be removed; without the keys nobody can read them: %1</source>
        <translation>Mafaili haya hayakuweza kuondolewa; bila funguo hakuna anayeweza kuyasoma: %1</translation>
    </message>
    <message>
        <source>This disk did not let every file be written over. They were removed.</source>
        <translation>Diski hii haikuruhusu kila faili liandikwe juu yake. Yameondolewa.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>A recording goes on. When it is finished, this closes.</source>
        <translation>Kurekodi kunaendelea. Kukiisha, hii inafungwa.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Locked, but not everything is saved yet</source>
        <translation>Imefungwa, lakini si kila kitu kimehifadhiwa bado</translation>
    </message>
    <message>
        <source>Work that was under way is being finished. Then this closes.</source>
        <translation>Kazi iliyokuwa ikiendelea inamaliziwa. Kisha hii inafungwa.</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>%1 and more</source>
        <translation>%1 na zaidi</translation>
    </message>
    <message numerus="yes">
        <source>%n changed after they were handed over</source>
        <translation>
            <numerusform>%n limebadilika baada ya kukabidhiwa</numerusform>
            <numerusform>%n yamebadilika baada ya kukabidhiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never handed over:</source>
        <translation>
            <numerusform>%n halijawahi kukabidhiwa:</numerusform>
            <numerusform>%n hayajawahi kukabidhiwa:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n limepokelewa kutoka kwa wengine</numerusform>
            <numerusform>%n yamepokelewa kutoka kwa wengine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories in this vault</source>
        <translation>
            <numerusform>Simulizi %n katika hifadhi hii</numerusform>
            <numerusform>Masimulizi %n katika hifadhi hii</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Nakala rudufu imechukuliwa.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Futa hifadhi hii</translation>
    </message>
    <message>
        <source>Never backed up.</source>
        <translation>Haijawahi kuchukuliwa nakala rudufu.</translation>
    </message>
    <message>
        <source>The keys are destroyed first, then everything else. Nothing brings it back, no passphrase and no shares. Backups and copies of it are not erased: destroy those yourself. An SSD or a stick may keep parts that nobody can read without the keys.</source>
        <translation>Funguo zinaharibiwa kwanza, kisha vingine vyote. Hakuna kinachoirudisha, si kaulisiri wala sehemu. Nakala rudufu na nakala zake hazifutwi: ziharibu mwenyewe. SSD au USB inaweza kubaki na vipande ambavyo hakuna anayeweza kuvisoma bila funguo.</translation>
    </message>
    <message>
        <source>Type the word first. Nothing was erased.</source>
        <translation>Andika neno kwanza. Hakuna kilichofutwa.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>Andika neno “%1”</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Kitakachopotea</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>futa</translation>
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
        <translation>Chaguo linasomeka kama lingine lililopo tayari</translation>
    </message>
    <message>
        <source>A date in the bundle is not possible</source>
        <translation>Tarehe katika fungu haiwezekani</translation>
    </message>
    <message>
        <source>A document in the bundle cannot be read</source>
        <translation>Hati katika fungu haisomeki</translation>
    </message>
    <message>
        <source>A document in the bundle does not have the right form</source>
        <translation>Hati katika fungu haina umbo sahihi</translation>
    </message>
    <message>
        <source>A document in the bundle is nested too deeply</source>
        <translation>Hati katika fungu ina ngazi nyingi mno</translation>
    </message>
    <message>
        <source>A document in the bundle is not plain text</source>
        <translation>Hati katika fungu si maandishi ya kawaida</translation>
    </message>
    <message>
        <source>A document in the bundle is too large</source>
        <translation>Hati katika fungu ni kubwa mno</translation>
    </message>
    <message>
        <source>A document in the bundle says something twice</source>
        <translation>Hati katika fungu inasema jambo mara mbili</translation>
    </message>
    <message>
        <source>A file in the bundle has a name that is not allowed</source>
        <translation>Faili katika fungu lina jina lisiloruhusiwa</translation>
    </message>
    <message>
        <source>A file in the bundle is not what its name says</source>
        <translation>Faili katika fungu si kile jina lake linachosema</translation>
    </message>
    <message>
        <source>A file in the bundle is too large</source>
        <translation>Faili katika fungu ni kubwa mno</translation>
    </message>
    <message>
        <source>A file in the bundle was changed</source>
        <translation>Faili katika fungu limebadilishwa</translation>
    </message>
    <message>
        <source>A file that the bundle names is missing</source>
        <translation>Faili ambalo fungu linalitaja halipo</translation>
    </message>
    <message>
        <source>A film would show who is seen in it. Take its sound out with another program first.</source>
        <translation>Filamu ingeonyesha anayeonekana ndani yake. Toa kwanza sauti yake kwa programu nyingine.</translation>
    </message>
    <message>
        <source>A kit has no part called {where}</source>
        <translation>Kifurushi hakina sehemu iitwayo {where}</translation>
    </message>
    <message>
        <source>A kit of this name is here, and it is from {name}</source>
        <translation>Kifurushi cha jina hili kipo hapa, nacho ni cha {name}</translation>
    </message>
    <message>
        <source>A kit of this name is here, from a key of {name} that is not trusted</source>
        <translation>Kifurushi cha jina hili kipo hapa, cha ufunguo wa {name} usioaminika</translation>
    </message>
    <message>
        <source>A newer roster of theirs is here already</source>
        <translation>Orodha yao mpya zaidi ipo hapa tayari</translation>
    </message>
    <message>
        <source>A newer version of the program made the bundle</source>
        <translation>Toleo jipya zaidi la programu lilitengeneza fungu</translation>
    </message>
    <message>
        <source>A newer version of the program made this vault</source>
        <translation>Toleo jipya zaidi la programu lilitengeneza hifadhi hii</translation>
    </message>
    <message>
        <source>A number in the bundle is not allowed</source>
        <translation>Namba katika fungu hairuhusiwi</translation>
    </message>
    <message>
        <source>A page of a document was taken out, and the file would bring it back</source>
        <translation>Ukurasa wa hati uliondolewa, na faili lingeurudisha</translation>
    </message>
    <message>
        <source>A part may have {limit} characters. Go on in a new part.</source>
        <translation>Sehemu inaweza kuwa na herufi {limit}. Endelea katika sehemu mpya.</translation>
    </message>
    <message>
        <source>A part of the bundle cannot be read</source>
        <translation>Sehemu ya fungu haisomeki</translation>
    </message>
    <message>
        <source>A part of the program is missing: {missing}. Find what names her by your own eyes.</source>
        <translation>Sehemu ya programu haipo: {missing}. Tafuta kwa macho yako kinachomtaja.</translation>
    </message>
    <message>
        <source>A part of this vault is missing</source>
        <translation>Sehemu ya hifadhi hii haipo</translation>
    </message>
    <message>
        <source>A part that every bundle has is missing</source>
        <translation>Sehemu ambayo kila fungu inayo haipo</translation>
    </message>
    <message>
        <source>A picture has not been looked at</source>
        <translation>Kuna picha ambayo haijatazamwa</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle cannot be read</source>
        <translation>Picha au sauti katika fungu haisomeki</translation>
    </message>
    <message>
        <source>A picture or a sound in the bundle is damaged</source>
        <translation>Picha au sauti katika fungu imeharibika</translation>
    </message>
    <message>
        <source>A picture or a sound is missing from the bundle</source>
        <translation>Picha au sauti haipo katika fungu</translation>
    </message>
    <message>
        <source>A picture or a sound is not what the story says</source>
        <translation>Picha au sauti si kile simulizi linachosema</translation>
    </message>
    <message>
        <source>A roster contradicts what you decided about {name}</source>
        <translation>Orodha inapinga ulichoamua kuhusu {name}</translation>
    </message>
    <message>
        <source>A share has {expected}.</source>
        <translation>Sehemu ina {expected}.</translation>
    </message>
    <message>
        <source>A signing key cannot be read</source>
        <translation>Ufunguo wa sahihi hausomeki</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself</source>
        <translation>Simulizi katika fungu linajipinga</translation>
    </message>
    <message>
        <source>A story in the bundle contradicts itself about its originals</source>
        <translation>Simulizi katika fungu linajipinga kuhusu nakala zake halisi</translation>
    </message>
    <message>
        <source>A story that was passed on is not what its signer signed</source>
        <translation>Simulizi lililopitishwa si kile mtia sahihi alichotia sahihi</translation>
    </message>
    <message>
        <source>A story that was told here stays what it is</source>
        <translation>Simulizi lililosimuliwa hapa linabaki lilivyo</translation>
    </message>
    <message>
        <source>A text is empty</source>
        <translation>Andiko ni tupu</translation>
    </message>
    <message>
        <source>A text lacks the language of the kit</source>
        <translation>Andiko halina lugha ya kifurushi</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Nothing was kept.</source>
        <translation>Maandishi ya sauti yanaweza kuwa na {limit}. Hakuna kilichotunzwa.</translation>
    </message>
    <message>
        <source>A transcript can have {limit}. Write longer lines.</source>
        <translation>Maandishi ya sauti yanaweza kuwa na {limit}. Andika mistari mirefu zaidi.</translation>
    </message>
    <message>
        <source>A vault is being made in that folder right now</source>
        <translation>Hifadhi inatengenezwa katika folda hiyo sasa hivi</translation>
    </message>
    <message>
        <source>A withdrawal phrase has {count} words</source>
        <translation>Maneno ya kuondoa ni {count}</translation>
    </message>
    <message>
        <source>A year is enough. Choose one that has come, and a month if she knows it.</source>
        <translation>Mwaka unatosha. Chagua uliokwisha kufika, na mwezi kama anaujua.</translation>
    </message>
    <message>
        <source>Add another passphrase before you remove it.</source>
        <translation>Ongeza kaulisiri nyingine kabla ya kuiondoa hii.</translation>
    </message>
    <message>
        <source>Add the cards of other people.</source>
        <translation>Ongeza kadi za watu wengine.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the computer, then try again.</source>
        <translation>Ruhusu katika mipangilio ya kompyuta, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Faili lingine limewekwa mahali pa hifadhi hii</translation>
    </message>
    <message>
        <source>Another kit with number {number} is here</source>
        <translation>Kifurushi kingine chenye namba {number} kipo hapa</translation>
    </message>
    <message>
        <source>Another passphrase is called that already</source>
        <translation>Kaulisiri nyingine inaitwa hivyo tayari</translation>
    </message>
    <message>
        <source>Another program is using the camera</source>
        <translation>Programu nyingine inatumia kamera</translation>
    </message>
    <message>
        <source>Another program may be using it, or this computer does not allow it.</source>
        <translation>Huenda programu nyingine inaitumia, au kompyuta hii hairuhusu.</translation>
    </message>
    <message>
        <source>Another program may be using it.</source>
        <translation>Huenda programu nyingine inaitumia.</translation>
    </message>
    <message>
        <source>Another roster does not trust who made the one that lists this card. Decide about them first.</source>
        <translation>Orodha nyingine haimwamini aliyetengeneza ile inayoorodhesha kadi hii. Amua kumhusu kwanza.</translation>
    </message>
    <message>
        <source>Another roster with the number {serial} is here already</source>
        <translation>Orodha nyingine yenye namba {serial} ipo hapa tayari</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Omba mpya.</translation>
    </message>
    <message>
        <source>Ask for the card, and add it under Settings.</source>
        <translation>Omba kadi, na uiongeze katika Mipangilio.</translation>
    </message>
    <message>
        <source>Ask for the code that stands under People as “Your card”.</source>
        <translation>Omba msimbo ulio katika Watu kama “Kadi yako”.</translation>
    </message>
    <message>
        <source>Ask her first, under Before we begin.</source>
        <translation>Muulize kwanza, katika Kabla ya kuanza.</translation>
    </message>
    <message>
        <source>Ask its owner for the card again, and compare the words.</source>
        <translation>Mwombe mwenyewe kadi tena, na mlinganishe maneno.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new roster, or compare words.</source>
        <translation>Mwombe mratibu orodha mpya, au linganisha maneno.</translation>
    </message>
    <message>
        <source>Ask the person for a new card.</source>
        <translation>Mwombe mtu huyo kadi mpya.</translation>
    </message>
    <message>
        <source>Change it in your file and choose it again.</source>
        <translation>Kibadilishe katika faili lako na ulichague tena.</translation>
    </message>
    <message>
        <source>Check that the stick is in and that you may open the file, then try again.</source>
        <translation>Hakikisha USB imechomekwa na unaweza kufungua faili, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Check that they were written down for this one.</source>
        <translation>Hakikisha ziliandikwa kwa ajili ya hii.</translation>
    </message>
    <message>
        <source>Check the shares once, or make new ones. Then change the vault key.</source>
        <translation>Hakiki sehemu mara moja, au tengeneza mpya. Kisha badilisha ufunguo wa hifadhi.</translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was covered.</source>
        <translation>Angalia tahajia. Hakuna kilichofunikwa.</translation>
    </message>
    <message>
        <source>Choices can be added to the lists that are there.</source>
        <translation>Chaguo zinaweza kuongezwa kwenye orodha zilizopo.</translation>
    </message>
    <message>
        <source>Choose a disguise first.</source>
        <translation>Chagua kwanza namna ya kubadilisha sauti.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Chagua faili.</translation>
    </message>
    <message>
        <source>Choose a language for the synthetic voice.</source>
        <translation>Chagua lugha ya sauti bandia.</translation>
    </message>
    <message>
        <source>Choose a part of the right kind.</source>
        <translation>Chagua sehemu ya aina sahihi.</translation>
    </message>
    <message>
        <source>Choose a pitch from {least} to {most}.</source>
        <translation>Chagua kimo cha sauti kutoka {least} hadi {most}.</translation>
    </message>
    <message>
        <source>Choose a time before its end.</source>
        <translation>Chagua wakati kabla ya mwisho wake.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chagua faili lingine.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the stick is not locked.</source>
        <translation>Chagua folda nyingine, au hakikisha USB haijazuiwa kuandikwa.</translation>
    </message>
    <message>
        <source>Choose another kind.</source>
        <translation>Chagua aina nyingine.</translation>
    </message>
    <message>
        <source>Choose another language for it, or read the words aloud yourself.</source>
        <translation>Chagua lugha nyingine, au soma maneno kwa sauti mwenyewe.</translation>
    </message>
    <message>
        <source>Choose another language for it.</source>
        <translation>Chagua lugha nyingine.</translation>
    </message>
    <message>
        <source>Choose another name, for example with a number behind it.</source>
        <translation>Chagua jina lingine, kwa mfano lenye namba nyuma.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Chagua nyingine.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Chagua nyingine. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Chagua ni kwa nani.</translation>
    </message>
    <message>
        <source>Choose one from the form.</source>
        <translation>Chagua moja kutoka kwenye fomu.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Chagua moja kutoka kwenye orodha.</translation>
    </message>
    <message>
        <source>Choose one of its spellings. Nothing was changed.</source>
        <translation>Chagua mojawapo ya tahajia zake. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Choose the recording in which you read it aloud.</source>
        <translation>Chagua rekodi ambayo uliisoma kwa sauti.</translation>
    </message>
    <message>
        <source>Choose what leaves.</source>
        <translation>Chagua kinachotoka.</translation>
    </message>
    <message>
        <source>Choose who will be able to open it.</source>
        <translation>Chagua nani ataweza kulifungua.</translation>
    </message>
    <message>
        <source>Choose {least} to {most} words a minute.</source>
        <translation>Chagua maneno {least} hadi {most} kwa dakika.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Funga programu hiyo, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Compare each with what you wrote down.</source>
        <translation>Linganisha kila moja na ulichoandika.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>Linganisha na ulichoandika.</translation>
    </message>
    <message>
        <source>Compare its words with the person first, under Settings.</source>
        <translation>Linganisha kwanza maneno yake na mtu huyo, katika Mipangilio.</translation>
    </message>
    <message>
        <source>Compare the whole share, also the order of its words.</source>
        <translation>Linganisha sehemu nzima, pia mpangilio wa maneno yake.</translation>
    </message>
    <message>
        <source>Compare the words with that person before you decide.</source>
        <translation>Linganisha maneno na mtu huyo kabla ya kuamua.</translation>
    </message>
    <message>
        <source>Connect one, then try again.</source>
        <translation>Unganisha moja, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Connect them, then try again.</source>
        <translation>Viunganishe, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Correct it in the file, and add the file again.</source>
        <translation>Lisahihishe katika faili, kisha uongeze faili tena.</translation>
    </message>
    <message>
        <source>Cut it into parts, then add them one by one.</source>
        <translation>Likate vipande, kisha uviongeze kimoja kimoja.</translation>
    </message>
    <message>
        <source>Decide first whether you go on trusting this card.</source>
        <translation>Amua kwanza kama unaendelea kuiamini kadi hii.</translation>
    </message>
    <message>
        <source>Do not hand anything over with this version. Tell its makers.</source>
        <translation>Usikabidhi chochote kwa toleo hili. Waambie wanaolitengeneza.</translation>
    </message>
    <message>
        <source>Draw it over the picture.</source>
        <translation>Kichore juu ya picha.</translation>
    </message>
    <message>
        <source>Every file was left as it is. Copy the folder, then restore a backup.</source>
        <translation>Kila faili limeachwa lilivyo. Nakili folda, kisha rejesha nakala rudufu.</translation>
    </message>
    <message>
        <source>Everything else works. Install the program again to get it back.</source>
        <translation>Vingine vyote vinafanya kazi. Sakinisha programu tena ili kuirudisha.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Kila kitu kiko kama kabla.</translation>
    </message>
    <message>
        <source>Files cannot be read safely just now</source>
        <translation>Mafaili hayawezi kusomwa kwa usalama kwa sasa</translation>
    </message>
    <message>
        <source>Finish it, then look again.</source>
        <translation>Imalize, kisha tazama tena.</translation>
    </message>
    <message>
        <source>From {least} to {most} can be needed, of up to {limit}.</source>
        <translation>Kutoka {least} hadi {most} zinaweza kuhitajika, kati ya {limit} zikizidi.</translation>
    </message>
    <message>
        <source>Give more of its name.</source>
        <translation>Toa zaidi ya jina lake.</translation>
    </message>
    <message>
        <source>It came in without what proves who signed it. Ask its helper to hand it over again.</source>
        <translation>Liliingia bila kinachothibitisha aliyelitia sahihi. Mwombe msaidizi wake alikabidhi tena.</translation>
    </message>
    <message>
        <source>It can be read here, not changed.</source>
        <translation>Linaweza kusomwa hapa, si kubadilishwa.</translation>
    </message>
    <message>
        <source>It can end today at the earliest, and in {limit} days at the latest.</source>
        <translation>Inaweza kuisha leo mapema kabisa, na ndani ya siku {limit} mwisho kabisa.</translation>
    </message>
    <message>
        <source>It can hold {limit} people at most. Leave some out.</source>
        <translation>Inaweza kuwa na watu {limit} zaidi. Waache wengine nje.</translation>
    </message>
    <message>
        <source>It ended after {hours} hours, and all of it is kept. Begin another.</source>
        <translation>Iliisha baada ya saa {hours}, na yote imetunzwa. Anza nyingine.</translation>
    </message>
    <message>
        <source>It has been open since {since} (process {process}). Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Imekuwa wazi tangu {since} (mchakato {process}). Ifunge huko kwanza. Baada ya Ficha, subiri kidogo hadi kazi iishe.</translation>
    </message>
    <message>
        <source>It has been open since {since}. Lock it there first, then try again.</source>
        <translation>Imekuwa wazi tangu {since}. Ifunge huko kwanza, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>It has more than {limit} bytes. Leave something out.</source>
        <translation>Kina zaidi ya baiti {limit}. Acha kitu nje.</translation>
    </message>
    <message>
        <source>It holds originals that she did not agree to give to everybody here</source>
        <translation>Lina nakala halisi ambazo hakukubali kuwapa wote wa hapa</translation>
    </message>
    <message>
        <source>It holds originals, and she has not agreed, by name, that {who} gets them. It goes on as it was signed or not at all.</source>
        <translation>Lina nakala halisi, na hajakubali, kwa jina, kwamba {who} azipate. Linaendelea kama lilivyotiwa sahihi au haliendelei kabisa.</translation>
    </message>
    <message>
        <source>It holds {limit}. Begin another story.</source>
        <translation>Lina nafasi ya {limit}. Anza simulizi lingine.</translation>
    </message>
    <message>
        <source>It holds {limit}. Remove one first.</source>
        <translation>Ina nafasi ya {limit}. Ondoa moja kwanza.</translation>
    </message>
    <message>
        <source>It is an entry of its own already</source>
        <translation>Tayari ni ingizo la peke yake</translation>
    </message>
    <message>
        <source>It is here: {where}. Change it in your file and choose it again.</source>
        <translation>Iko hapa: {where}. Kibadilishe katika faili lako na ulichague tena.</translation>
    </message>
    <message>
        <source>It is here: {where}. Nobody could tell them apart.</source>
        <translation>Iko hapa: {where}. Hakuna ambaye angeweza kuzitofautisha.</translation>
    </message>
    <message>
        <source>It is not YAML as a kit is written. Save an example to see how.</source>
        <translation>Si YAML kama kifurushi kinavyoandikwa. Hifadhi mfano uone jinsi.</translation>
    </message>
    <message>
        <source>It is not decided who vouches for {name}</source>
        <translation>Haijaamuliwa nani anamthibitisha {name}</translation>
    </message>
    <message>
        <source>It is not given to more people. Make a new one.</source>
        <translation>Haitolewi kwa watu zaidi. Tengeneza mpya.</translation>
    </message>
    <message>
        <source>It may be damaged. Copy it again from where it came from.</source>
        <translation>Huenda limeharibika. Linakili tena kutoka lilikotoka.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Huenda imefutwa.</translation>
    </message>
    <message>
        <source>It may have been moved, or the stick taken out. Choose it again.</source>
        <translation>Huenda limehamishwa, au USB imetolewa. Lichague tena.</translation>
    </message>
    <message>
        <source>It may have been taken away.</source>
        <translation>Huenda imeondolewa.</translation>
    </message>
    <message>
        <source>It may have {limit} characters.</source>
        <translation>Inaweza kuwa na herufi {limit}.</translation>
    </message>
    <message>
        <source>It says whose key that was, and that it counts no more.</source>
        <translation>Inasema ufunguo huo ulikuwa wa nani, na kwamba hauhesabiwi tena.</translation>
    </message>
    <message>
        <source>It was decided, taken back or deleted meanwhile.</source>
        <translation>Wakati huo iliamuliwa, kuondolewa au kufutwa.</translation>
    </message>
    <message>
        <source>It was not passed on</source>
        <translation>Halikupitishwa</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder.</source>
        <translation>Haikuguswa. Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>It was not used. Put back a copy of it that you trust.</source>
        <translation>Halikutumika. Rudisha nakala yake unayoiamini.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched.</source>
        <translation>Limekataliwa, na hakuna kingine kilichoguswa.</translation>
    </message>
    <message>
        <source>It was refused, and nothing else was touched. Be careful with it.</source>
        <translation>Limekataliwa, na hakuna kingine kilichoguswa. Kuwa mwangalifu nalo.</translation>
    </message>
    <message>
        <source>It was signed in a way that we do not use</source>
        <translation>Limetiwa sahihi kwa njia tusiyoitumia</translation>
    </message>
    <message>
        <source>It was signed with a kind of key that we do not use</source>
        <translation>Limetiwa sahihi kwa aina ya ufunguo tusiyoitumia</translation>
    </message>
    <message>
        <source>Its stick or disk may have been taken out. Put it back and go on: what was saved is on it, and what you typed since is still here.</source>
        <translation>Huenda USB au diski yake imetolewa. Irudishe na uendelee: kilichohifadhiwa kimo humo, na ulichoandika baadaye bado kipo hapa.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF and PDF can. Save it as one of them.</source>
        <translation>JPEG, PNG, WebP, HEIC, AVIF, GIF, BMP, TIFF na PDF zinafaa. Ihifadhi kama mojawapo.</translation>
    </message>
    <message>
        <source>Leave more of it, or make it less small. Nothing was changed.</source>
        <translation>Acha zaidi yake, au usiifanye ndogo hivyo. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Line {line} has no time that can be read</source>
        <translation>Mstari {line} hauna wakati unaosomeka</translation>
    </message>
    <message>
        <source>Lock it there first. After Hide, wait a moment until work has ended.</source>
        <translation>Ifunge huko kwanza. Baada ya Ficha, subiri kidogo hadi kazi iishe.</translation>
    </message>
    <message>
        <source>Lock, unlock with your passphrase, then try again.</source>
        <translation>Funga, fungua kwa kaulisiri yako, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Look at each word again. Nothing was changed.</source>
        <translation>Tazama kila neno tena. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Look at it letter by letter.</source>
        <translation>Litazame herufi kwa herufi.</translation>
    </message>
    <message>
        <source>Look at it letter by letter. Four letters are enough to tell a word.</source>
        <translation>Litazame herufi kwa herufi. Herufi nne zinatosha kulitambua neno.</translation>
    </message>
    <message>
        <source>Make it smaller, then add it again.</source>
        <translation>Ifanye ndogo zaidi, kisha uiongeze tena.</translation>
    </message>
    <message>
        <source>More shares are needed</source>
        <translation>Sehemu zaidi zinahitajika</translation>
    </message>
    <message>
        <source>More than one story begins like this</source>
        <translation>Zaidi ya simulizi moja linaanza hivi</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Hakuna kamera iliyopatikana</translation>
    </message>
    <message>
        <source>No code can be read on this picture</source>
        <translation>Hakuna msimbo unaosomeka kwenye picha hii</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>Hakuna nakala iliyotengenezwa.</translation>
    </message>
    <message>
        <source>No copy was made. Its helper has it whole.</source>
        <translation>Hakuna nakala iliyotengenezwa. Msaidizi wake analo zima.</translation>
    </message>
    <message>
        <source>No file can be made for those who have it</source>
        <translation>Hakuna faili linaloweza kutengenezwa kwa walio nalo</translation>
    </message>
    <message>
        <source>No higher number is left for this name. Choose another name.</source>
        <translation>Hakuna namba ya juu zaidi iliyobaki kwa jina hili. Chagua jina lingine.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found</source>
        <translation>Hakuna spika wala vipokea sauti vilivyopatikana</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Hakuna maikrofoni iliyopatikana</translation>
    </message>
    <message>
        <source>No one bundle that came in is called {name}</source>
        <translation>Hakuna fungu moja lililoingia linaloitwa {name}</translation>
    </message>
    <message>
        <source>No passphrase is called that</source>
        <translation>Hakuna kaulisiri inayoitwa hivyo</translation>
    </message>
    <message>
        <source>No passphrase that could stay is known yet</source>
        <translation>Bado haijulikani kaulisiri ambayo ingeweza kubaki</translation>
    </message>
    <message>
        <source>No roster revokes {name}</source>
        <translation>Hakuna orodha inayombatilisha {name}</translation>
    </message>
    <message>
        <source>No story here goes with these words</source>
        <translation>Hakuna simulizi hapa linaloendana na maneno haya</translation>
    </message>
    <message>
        <source>No story was chosen</source>
        <translation>Hakuna simulizi lililochaguliwa</translation>
    </message>
    <message>
        <source>Nobody among them has a card that is trusted here. See People.</source>
        <translation>Hakuna kati yao mwenye kadi inayoaminika hapa. Tazama Watu.</translation>
    </message>
    <message>
        <source>Nobody has written this sound down yet</source>
        <translation>Bado hakuna aliyeandika sauti hii</translation>
    </message>
    <message>
        <source>Nobody says these words yet</source>
        <translation>Bado hakuna anayesema maneno haya</translation>
    </message>
    <message>
        <source>Nobody was chosen</source>
        <translation>Hakuna aliyechaguliwa</translation>
    </message>
    <message>
        <source>Nobody would take it in. Make a new one.</source>
        <translation>Hakuna ambaye angeipokea. Tengeneza mpya.</translation>
    </message>
    <message>
        <source>None was made with the keys that you have now. Make a new one.</source>
        <translation>Hakuna iliyotengenezwa kwa funguo ulizonazo sasa. Tengeneza mpya.</translation>
    </message>
    <message>
        <source>Nothing is in it, or its questions stand alone and there is none.</source>
        <translation>Hakuna kitu ndani yake, au maswali yake yako peke yake na hakuna lolote.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Hakuna kilichochaguliwa</translation>
    </message>
    <message>
        <source>Nothing left this computer. Leave the story out, or ask her again.</source>
        <translation>Hakuna kilichotoka kwenye kompyuta hii. Liache simulizi nje, au muulize tena.</translation>
    </message>
    <message>
        <source>Nothing left, and nothing of this story will.</source>
        <translation>Hakuna kilichotoka, na hakuna chochote cha simulizi hili kitakachotoka.</translation>
    </message>
    <message>
        <source>Nothing left.</source>
        <translation>Hakuna kilichotoka.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her about {who}, under Before we begin.</source>
        <translation>Hakuna kilichotoka. Muulize kuhusu {who}, katika Kabla ya kuanza.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, about {name} by name.</source>
        <translation>Hakuna kilichotoka. Muulize, katika Kabla ya kuanza, kuhusu {name} kwa jina.</translation>
    </message>
    <message>
        <source>Nothing left. Ask her, under Before we begin, or leave the story out.</source>
        <translation>Hakuna kilichotoka. Muulize, katika Kabla ya kuanza, au liache simulizi nje.</translation>
    </message>
    <message>
        <source>Nothing left. Cover it under Protect.</source>
        <translation>Hakuna kilichotoka. Kifunike katika Linda.</translation>
    </message>
    <message>
        <source>Nothing left. Decide on every mark under Protect.</source>
        <translation>Hakuna kilichotoka. Amua kuhusu kila alama katika Linda.</translation>
    </message>
    <message>
        <source>Nothing left. Hand it over without originals.</source>
        <translation>Hakuna kilichotoka. Likabidhi bila nakala halisi.</translation>
    </message>
    <message>
        <source>Nothing left. It is passed on as it came.</source>
        <translation>Hakuna kilichotoka. Linapitishwa kama lilivyokuja.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect, and decide.</source>
        <translation>Hakuna kilichotoka. Kitazame katika Linda, na uamue.</translation>
    </message>
    <message>
        <source>Nothing left. Look at it under Protect.</source>
        <translation>Hakuna kilichotoka. Kitazame katika Linda.</translation>
    </message>
    <message>
        <source>Nothing left. One bundle can be for {limit} people. Make another one.</source>
        <translation>Hakuna kilichotoka. Fungu moja linaweza kuwa la watu {limit}. Tengeneza lingine.</translation>
    </message>
    <message>
        <source>Nothing left. Put the page back, or take its other pages out too.</source>
        <translation>Hakuna kilichotoka. Rudisha ukurasa, au ondoa pia kurasa zake nyingine.</translation>
    </message>
    <message>
        <source>Nothing left. Show or read it to her, at the end of Protect.</source>
        <translation>Hakuna kilichotoka. Mwonyeshe au msomee, mwishoni mwa Linda.</translation>
    </message>
    <message>
        <source>Nothing left. Tell her what leaves not covered, and ask her.</source>
        <translation>Hakuna kilichotoka. Mwambie kinachotoka bila kufunikwa, na umuulize.</translation>
    </message>
    <message>
        <source>Nothing left. Try again.</source>
        <translation>Hakuna kilichotoka. Jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and there is no place beside it. Leave this window open, free a place beside the vault&apos;s folder, then try again.</source>
        <translation>Hakuna kinachohifadhiwa tena, na hakuna nafasi kando yake. Acha dirisha hili wazi, tengeneza nafasi kando ya folda ya hifadhi, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing of this story is kept aside</source>
        <translation>Hakuna chochote cha simulizi hili kilichowekwa kando</translation>
    </message>
    <message>
        <source>Nothing of this story waits for a decision</source>
        <translation>Hakuna chochote cha simulizi hili kinachosubiri uamuzi</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again.</source>
        <translation>Hakuna kilichobadilishwa hapa. Jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Wait a moment, then try again.</source>
        <translation>Hakuna kilichobadilishwa hapa. Subiri kidogo, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person for a new card.</source>
        <translation>Hakuna kilichobadilishwa. Mwombe mtu huyo kadi mpya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the vault, or restore a backup.</source>
        <translation>Hakuna kilichobadilishwa. Kagua hifadhi, au rejesha nakala rudufu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an older backup.</source>
        <translation>Hakuna kilichobadilishwa. Chagua nakala rudufu ya zamani zaidi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Hakuna kilichobadilishwa. Chagua faili lingine.</translation>
    </message>
    <message>
        <source>Nothing was changed. End the trust instead.</source>
        <translation>Hakuna kilichobadilishwa. Badala yake maliza uaminifu.</translation>
    </message>
    <message>
        <source>Nothing was changed. It goes with that roster.</source>
        <translation>Hakuna kilichobadilishwa. Inaondoka pamoja na orodha hiyo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version.</source>
        <translation>Hakuna kilichobadilishwa. Ifungue kwa toleo hilo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it, or use the recovery shares.</source>
        <translation>Hakuna kilichobadilishwa. Rudisha nakala yake, au tumia sehemu za urejeshaji.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back beside the vault, or use the recovery shares.</source>
        <translation>Hakuna kilichobadilishwa. Lirudishe kando ya hifadhi, au tumia sehemu za urejeshaji.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the missing file back, or restore a backup.</source>
        <translation>Hakuna kilichobadilishwa. Rudisha faili linalokosekana, au rejesha nakala rudufu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when recordings and backups are done.</source>
        <translation>Hakuna kilichobadilishwa. Jaribu tena rekodi na nakala rudufu zikikamilika.</translation>
    </message>
    <message>
        <source>Nothing was changed. {mebibytes} MB have to be free. Make room, then try again.</source>
        <translation>Hakuna kilichobadilishwa. MB {mebibytes} lazima ziwe wazi. Tengeneza nafasi, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Hakuna kilichoamuliwa.</translation>
    </message>
    <message>
        <source>Nothing was decided. Open the versions again and look once more.</source>
        <translation>Hakuna kilichoamuliwa. Fungua matoleo tena na utazame mara moja zaidi.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or a stick that was set up as exFAT.</source>
        <translation>Hakuna kilichopotea. Chagua mahali pengine, au USB iliyoandaliwa kwa exFAT.</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose another place, or check that the stick is not locked.</source>
        <translation>Hakuna kilichopotea. Chagua mahali pengine, au hakikisha USB haijazuiwa kuandikwa.</translation>
    </message>
    <message>
        <source>Nothing was opened. Install the program again from a source you trust.</source>
        <translation>Hakuna kilichofunguliwa. Sakinisha programu tena kutoka chanzo unachokiamini.</translation>
    </message>
    <message>
        <source>Nothing was read. Choose another one, or put a copy in its place.</source>
        <translation>Hakuna kilichosomwa. Chagua nyingine, au weka nakala mahali pake.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing changed.</source>
        <translation>Hakuna kilichopokelewa, na hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Hakuna kilichopokelewa.</translation>
    </message>
    <message>
        <source>Nothing was taken in. A newer version of the program may read it.</source>
        <translation>Hakuna kilichopokelewa. Toleo jipya zaidi la programu huenda likalisoma.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to address it to you.</source>
        <translation>Hakuna kilichopokelewa. Mwombe aliyetuma alielekeze kwako.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to make and send the file again.</source>
        <translation>Hakuna kilichopokelewa. Mwombe aliyetuma atengeneze na kutuma faili tena.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender whether they made this file.</source>
        <translation>Hakuna kilichopokelewa. Muulize aliyetuma kama alitengeneza faili hili.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask who made it for a new one.</source>
        <translation>Hakuna kilichopokelewa. Mwombe aliyelitengeneza jipya.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare words and follow them under People first.</source>
        <translation>Hakuna kilichopokelewa. Linganisha maneno na ufuate orodha zao katika Watu kwanza.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy the file again from where it came from.</source>
        <translation>Hakuna kilichopokelewa. Nakili faili tena kutoka lilikotoka.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Drop the file here again then.</source>
        <translation>Hakuna kilichopokelewa. Angusha faili hapa tena siku hiyo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Lock, unlock, and try again.</source>
        <translation>Hakuna kilichopokelewa. Funga, fungua, na ujaribu tena.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Remove that one first if this one is to be used.</source>
        <translation>Hakuna kilichopokelewa. Ondoa hicho kwanza kama hiki ndicho kitumike.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender at once.</source>
        <translation>Hakuna kilichopokelewa. Mwambie aliyetuma mara moja.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The one that is here has the number {serial}.</source>
        <translation>Hakuna kilichopokelewa. Iliyopo hapa ina namba {serial}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an empty folder.</source>
        <translation>Hakuna kilichoandikwa. Chagua folda tupu.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name or another place.</source>
        <translation>Hakuna kilichoandikwa. Chagua jina lingine au mahali pengine.</translation>
    </message>
    <message>
        <source>Nothing was written. Pass on fewer at a time.</source>
        <translation>Hakuna kilichoandikwa. Pitisha machache kwa wakati mmoja.</translation>
    </message>
    <message>
        <source>Number {number} is here. Nothing was changed.</source>
        <translation>Namba {number} ipo hapa. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>On one line, with up to {limit} characters.</source>
        <translation>Kwenye mstari mmoja, hadi herufi {limit}.</translation>
    </message>
    <message>
        <source>Only a coordinator or an archive makes rosters.</source>
        <translation>Mratibu au kumbukumbu pekee hutengeneza orodha za uaminifu.</translation>
    </message>
    <message>
        <source>Only a picture can be cropped or made smaller.</source>
        <translation>Picha pekee inaweza kupunguzwa au kufanywa ndogo.</translation>
    </message>
    <message>
        <source>Only a sound has a voice to decide on.</source>
        <translation>Sauti pekee ina sauti ya mtu ya kuamulia.</translation>
    </message>
    <message>
        <source>Only one answer fits here</source>
        <translation>Jibu moja tu linafaa hapa</translation>
    </message>
    <message>
        <source>Only rosters of a coordinator or an archive can be believed.</source>
        <translation>Orodha za mratibu au kumbukumbu pekee ndizo zinazoweza kuaminiwa.</translation>
    </message>
    <message>
        <source>Only still pictures can be taken in. Take a screenshot of each moment that matters.</source>
        <translation>Picha tulivu pekee zinaweza kupokelewa. Piga picha ya skrini ya kila wakati muhimu.</translation>
    </message>
    <message>
        <source>Only the person who took it down can withdraw it.</source>
        <translation>Aliyeliandika pekee anaweza kuliondoa.</translation>
    </message>
    <message>
        <source>Only the vault of a coordinator or an archive makes kits.</source>
        <translation>Hifadhi ya mratibu au ya kumbukumbu pekee hutengeneza vifurushi.</translation>
    </message>
    <message>
        <source>Only what is said in a sound can be written down.</source>
        <translation>Kinachosemwa katika sauti pekee kinaweza kuandikwa.</translation>
    </message>
    <message>
        <source>Open it in another program, save it without one, then add it again.</source>
        <translation>Ifungue katika programu nyingine, ihifadhi bila nenosiri, kisha uiongeze tena.</translation>
    </message>
    <message>
        <source>Opening takes {mebibytes} MB. Close other programs and try again.</source>
        <translation>Kufungua kunahitaji MB {mebibytes}. Funga programu nyingine na ujaribu tena.</translation>
    </message>
    <message>
        <source>Other work went on in the vault</source>
        <translation>Kazi nyingine iliendelea katika hifadhi</translation>
    </message>
    <message>
        <source>Pictures cannot be looked through on this computer</source>
        <translation>Picha haziwezi kupekuliwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Put the stick in, or choose the folder where the vault is now.</source>
        <translation>Chomeka USB, au chagua folda hifadhi ilipo sasa.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>Kusoma faili kumechukua muda mrefu mno</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then add it again.</source>
        <translation>Lihifadhi kama maandishi ya kawaida (UTF-8), kisha uliongeze tena.</translation>
    </message>
    <message>
        <source>Say whose passphrase it is</source>
        <translation>Sema kaulisiri ni ya nani</translation>
    </message>
    <message>
        <source>See whether the file belongs to this sound.</source>
        <translation>Tazama kama faili ni la sauti hii.</translation>
    </message>
    <message>
        <source>Select the words to cover.</source>
        <translation>Chagua maneno ya kufunika.</translation>
    </message>
    <message>
        <source>Share {share} belongs to another set</source>
        <translation>Sehemu {share} ni ya seti nyingine</translation>
    </message>
    <message>
        <source>Share {share} has {count} words</source>
        <translation>Sehemu {share} ina maneno {count}</translation>
    </message>
    <message>
        <source>Share {share} was made by another program</source>
        <translation>Sehemu {share} imetengenezwa na programu nyingine</translation>
    </message>
    <message>
        <source>Share {share}: more than one word is wrong</source>
        <translation>Sehemu {share}: zaidi ya neno moja lina kosa</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is another one</source>
        <translation>Sehemu {share}: neno {place} ni lingine</translation>
    </message>
    <message>
        <source>Share {share}: word {place} is not in the list</source>
        <translation>Sehemu {share}: neno {place} haliko kwenye orodha</translation>
    </message>
    <message>
        <source>She did not agree that you have these originals</source>
        <translation>Hakukubali uwe na nakala halisi hizi</translation>
    </message>
    <message>
        <source>She did not agree that you have this story as it is</source>
        <translation>Hakukubali uwe na simulizi hili kama lilivyo</translation>
    </message>
    <message>
        <source>She has not agreed that this person has it as it is</source>
        <translation>Hajakubali mtu huyu awe nalo kama lilivyo</translation>
    </message>
    <message>
        <source>She has not agreed to share this</source>
        <translation>Hajakubali kushiriki hiki</translation>
    </message>
    <message>
        <source>She has not agreed to this</source>
        <translation>Hajakubali hili</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that everybody here gets originals</source>
        <translation>Hajakubali, kwa jina, kwamba kila mmoja hapa apate nakala halisi</translation>
    </message>
    <message>
        <source>She has not said yes to these originals for these people</source>
        <translation>Hajasema ndiyo kwa nakala halisi hizi kwa watu hawa</translation>
    </message>
    <message>
        <source>She has not said yes to what leaves</source>
        <translation>Hajasema ndiyo kwa kinachotoka</translation>
    </message>
    <message>
        <source>She has taken her consent back</source>
        <translation>Ameondoa ridhaa yake</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Ameliondoa. Kilichofika kimefutwa hapa.</translation>
    </message>
    <message>
        <source>She took the story back.</source>
        <translation>Ameondoa simulizi.</translation>
    </message>
    <message>
        <source>Somebody else signed it than it says</source>
        <translation>Aliyelitia sahihi ni mwingine kuliko linavyosema</translation>
    </message>
    <message>
        <source>Somebody may have exchanged the file. It was not touched. Restore a backup.</source>
        <translation>Huenda mtu amebadilisha faili. Halikuguswa. Rejesha nakala rudufu.</translation>
    </message>
    <message>
        <source>Something else came in meanwhile</source>
        <translation>Kitu kingine kimeingia wakati huo</translation>
    </message>
    <message>
        <source>Something is missing that proves who signed a story</source>
        <translation>Kuna kinachokosekana kinachothibitisha nani alitia sahihi simulizi</translation>
    </message>
    <message>
        <source>Something is missing, too long or cannot stand in a kit</source>
        <translation>Kitu kinakosekana, ni kirefu mno au hakiwezi kuwa katika kifurushi</translation>
    </message>
    <message>
        <source>Something is not decided yet</source>
        <translation>Kuna ambacho bado hakijaamuliwa</translation>
    </message>
    <message>
        <source>Something may be readable that you covered</source>
        <translation>Huenda kuna ulichofunika kinachosomeka</translation>
    </message>
    <message>
        <source>Something stands twice in the part that begins in line {line}</source>
        <translation>Kitu kiko mara mbili katika sehemu inayoanza mstari {line}</translation>
    </message>
    <message>
        <source>Something you covered is still readable</source>
        <translation>Kuna ulichofunika ambacho bado kinasomeka</translation>
    </message>
    <message>
        <source>Sound does not work on this computer</source>
        <translation>Sauti haifanyi kazi kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>Take it again: straight, sharp, with the whole white edge of the code.</source>
        <translation>Ipige tena: iliyonyooka, wazi, yenye ukingo mweupe wote wa msimbo.</translation>
    </message>
    <message>
        <source>Take it back from those who have it.</source>
        <translation>Liondoe kwa walio nalo.</translation>
    </message>
    <message>
        <source>Take more words, or the suggested ones.</source>
        <translation>Chukua maneno zaidi, au yaliyopendekezwa.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>Ondoa moja kwanza.</translation>
    </message>
    <message>
        <source>That is not the passphrase</source>
        <translation>Hiyo si kaulisiri</translation>
    </message>
    <message>
        <source>That is not the right number of words</source>
        <translation>Hiyo si idadi sahihi ya maneno</translation>
    </message>
    <message>
        <source>That is too many people for one bundle</source>
        <translation>Hao ni watu wengi mno kwa fungu moja</translation>
    </message>
    <message>
        <source>The box lies outside the picture</source>
        <translation>Kisanduku kiko nje ya picha</translation>
    </message>
    <message>
        <source>The bundle does not follow the one before it</source>
        <translation>Fungu halifuati lililotangulia</translation>
    </message>
    <message>
        <source>The bundle does not name you as its reader</source>
        <translation>Fungu halikutaji kama msomaji wake</translation>
    </message>
    <message>
        <source>The bundle ends too early</source>
        <translation>Fungu linaisha mapema mno</translation>
    </message>
    <message>
        <source>The bundle gives a whole story to more than one person</source>
        <translation>Fungu linatoa simulizi zima kwa zaidi ya mtu mmoja</translation>
    </message>
    <message>
        <source>The bundle goes on after its end</source>
        <translation>Fungu linaendelea baada ya mwisho wake</translation>
    </message>
    <message>
        <source>The bundle has a form that we do not know</source>
        <translation>Fungu lina umbo tusilolijua</translation>
    </message>
    <message>
        <source>The bundle has a part that its list does not name</source>
        <translation>Fungu lina sehemu ambayo orodha yake haiitaji</translation>
    </message>
    <message>
        <source>The bundle holds a file that its list does not name</source>
        <translation>Fungu lina faili ambalo orodha yake hailitaji</translation>
    </message>
    <message>
        <source>The bundle holds a picture or a sound of no story</source>
        <translation>Fungu lina picha au sauti isiyo ya simulizi lolote</translation>
    </message>
    <message>
        <source>The bundle holds something she did not agree to share</source>
        <translation>Fungu lina kitu ambacho hakukubali kukishiriki</translation>
    </message>
    <message>
        <source>The bundle holds something that is not a file</source>
        <translation>Fungu lina kitu ambacho si faili</translation>
    </message>
    <message>
        <source>The bundle holds too many files</source>
        <translation>Fungu lina mafaili mengi mno</translation>
    </message>
    <message>
        <source>The bundle holds what does not belong into it</source>
        <translation>Fungu lina kisichostahili kuwa ndani yake</translation>
    </message>
    <message>
        <source>The bundle is for somebody else</source>
        <translation>Fungu ni la mtu mwingine</translation>
    </message>
    <message>
        <source>The bundle is of a kind that we do not know</source>
        <translation>Fungu ni la aina tusiyoijua</translation>
    </message>
    <message>
        <source>The bundle is packed in another version</source>
        <translation>Fungu limefungashwa katika toleo lingine</translation>
    </message>
    <message>
        <source>The bundle uses a form that we do not know</source>
        <translation>Fungu linatumia umbo tusilolijua</translation>
    </message>
    <message>
        <source>The bundle was checked in a way that is not safe</source>
        <translation>Fungu lilihakikiwa kwa njia isiyo salama</translation>
    </message>
    <message>
        <source>The camera could not be opened</source>
        <translation>Kamera haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>Kamera imeacha kujibu</translation>
    </message>
    <message>
        <source>The camera was on for half an hour, and was closed</source>
        <translation>Kamera ilikuwa imewashwa nusu saa, na imefungwa</translation>
    </message>
    <message>
        <source>The camera went away</source>
        <translation>Kamera imeondoka</translation>
    </message>
    <message>
        <source>The card of {name} has not been compared yet</source>
        <translation>Kadi ya {name} bado haijalinganishwa</translation>
    </message>
    <message>
        <source>The card of {name} is here by a roster alone</source>
        <translation>Kadi ya {name} iko hapa kwa orodha tu</translation>
    </message>
    <message>
        <source>The card of {name} is not trusted any more</source>
        <translation>Kadi ya {name} haiaminiki tena</translation>
    </message>
    <message>
        <source>The card of {name} stays</source>
        <translation>Kadi ya {name} inabaki</translation>
    </message>
    <message>
        <source>The card of {name} was withdrawn</source>
        <translation>Kadi ya {name} imebatilishwa</translation>
    </message>
    <message>
        <source>The card was not signed by its owner</source>
        <translation>Kadi haikutiwa sahihi na mwenyewe</translation>
    </message>
    <message>
        <source>The card was not trusted. Call the person on a number you know.</source>
        <translation>Kadi haikuaminiwa. Mpigie mtu huyo kwa namba unayoijua.</translation>
    </message>
    <message>
        <source>The card&apos;s address cannot be used</source>
        <translation>Anwani ya kadi haiwezi kutumika</translation>
    </message>
    <message>
        <source>The card&apos;s former key did not sign for it</source>
        <translation>Ufunguo wa awali wa kadi haukuitilia sahihi</translation>
    </message>
    <message>
        <source>The code on this picture is not a card</source>
        <translation>Msimbo kwenye picha hii si kadi</translation>
    </message>
    <message>
        <source>The consent that came with it does not reach everybody who is chosen.</source>
        <translation>Ridhaa iliyokuja nalo haiwafikii wote waliochaguliwa.</translation>
    </message>
    <message>
        <source>The custody log beside the originals does not match them</source>
        <translation>Kumbukumbu ya utunzaji kando ya nakala halisi hailingani nazo</translation>
    </message>
    <message>
        <source>The demonstration found a leak: {what}</source>
        <translation>Onyesho limepata uvujaji: {what}</translation>
    </message>
    <message>
        <source>The document asks for a password</source>
        <translation>Hati inaomba nenosiri</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>Hati ina kurasa nyingi mno</translation>
    </message>
    <message>
        <source>The documents in the bundle are too large</source>
        <translation>Hati katika fungu ni kubwa mno</translation>
    </message>
    <message>
        <source>The file broke what was to read it</source>
        <translation>Faili limevunja kilichopaswa kulisoma</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}</source>
        <translation>Faili halisomeki kwenye mstari {line}</translation>
    </message>
    <message>
        <source>The file does not hold plain text</source>
        <translation>Faili halina maandishi ya kawaida</translation>
    </message>
    <message>
        <source>The file is sealed for more people than allowed</source>
        <translation>Faili limefungwa kwa watu wengi kuliko inavyoruhusiwa</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way</source>
        <translation>Faili limefungwa kwa njia mpya zaidi</translation>
    </message>
    <message>
        <source>The file is sealed in a way we do not use</source>
        <translation>Faili limefungwa kwa njia tusiyoitumia</translation>
    </message>
    <message>
        <source>The file was cut short or changed</source>
        <translation>Faili limekatwa au kubadilishwa</translation>
    </message>
    <message>
        <source>The file&apos;s seal is larger than any real one</source>
        <translation>Lakiri ya faili ni kubwa kuliko yoyote halisi</translation>
    </message>
    <message>
        <source>The files in the bundle are in the wrong order</source>
        <translation>Mafaili katika fungu yako katika mpangilio usio sahihi</translation>
    </message>
    <message>
        <source>The key file asks for more than any real one</source>
        <translation>Faili la ufunguo linaomba zaidi ya lolote halisi</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged</source>
        <translation>Faili la ufunguo la hifadhi hii limeharibika</translation>
    </message>
    <message>
        <source>The key file of this vault is missing</source>
        <translation>Faili la ufunguo la hifadhi hii halipo</translation>
    </message>
    <message>
        <source>The key on the card cannot be used</source>
        <translation>Ufunguo kwenye kadi hauwezi kutumika</translation>
    </message>
    <message>
        <source>The keys of this vault are being changed elsewhere</source>
        <translation>Funguo za hifadhi hii zinabadilishwa mahali pengine</translation>
    </message>
    <message>
        <source>The keys of this vault were changed meanwhile</source>
        <translation>Funguo za hifadhi hii zimebadilishwa wakati huo</translation>
    </message>
    <message>
        <source>The kit contradicts itself</source>
        <translation>Kifurushi kinajipinga</translation>
    </message>
    <message>
        <source>The kit is not used. Ask for one from somebody whom you trust.</source>
        <translation>Kifurushi hakitumiki. Omba kimoja kwa mtu unayemwamini.</translation>
    </message>
    <message>
        <source>The kit was not made</source>
        <translation>Kifurushi hakikutengenezwa</translation>
    </message>
    <message>
        <source>The language of this story is not known</source>
        <translation>Lugha ya simulizi hili haijulikani</translation>
    </message>
    <message>
        <source>The list may have changed. Look at it again.</source>
        <translation>Huenda orodha imebadilika. Itazame tena.</translation>
    </message>
    <message>
        <source>The list of the bundle cannot be read</source>
        <translation>Orodha ya fungu haisomeki</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened</source>
        <translation>Spika haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>The loudspeaker went away</source>
        <translation>Spika imeondoka</translation>
    </message>
    <message>
        <source>The mark lies outside the text</source>
        <translation>Alama iko nje ya maandishi</translation>
    </message>
    <message>
        <source>The microphone could not be opened</source>
        <translation>Maikrofoni haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>The microphone went away</source>
        <translation>Maikrofoni imeondoka</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Jina ni refu mno</translation>
    </message>
    <message>
        <source>The name on the card is not allowed</source>
        <translation>Jina kwenye kadi haliruhusiwi</translation>
    </message>
    <message>
        <source>The number must rise with each roster: {serial} or a higher one.</source>
        <translation>Namba lazima iongezeke kwa kila orodha: {serial} au zaidi.</translation>
    </message>
    <message>
        <source>The packing of the bundle is damaged</source>
        <translation>Ufungashaji wa fungu umeharibika</translation>
    </message>
    <message>
        <source>The passphrase is empty</source>
        <translation>Kaulisiri ni tupu</translation>
    </message>
    <message>
        <source>The passphrase is too long</source>
        <translation>Kaulisiri ni ndefu mno</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Picha haisomeki</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Picha ni kubwa mno</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Connect it, then try again.</source>
        <translation>Picha zilizopigwa zimetunzwa. Iunganishe, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Go on when you need it.</source>
        <translation>Picha zilizopigwa zimetunzwa. Endelea unapohitaji.</translation>
    </message>
    <message>
        <source>The pictures that were taken are kept. Try again. If it stops again, unplug it for a moment.</source>
        <translation>Picha zilizopigwa zimetunzwa. Jaribu tena. Ikisimama tena, ichomoe kwa muda.</translation>
    </message>
    <message>
        <source>The place in the sound is kept.</source>
        <translation>Mahali katika sauti pametunzwa.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Programu imefanya kosa</translation>
    </message>
    <message>
        <source>The recording is as long as it can be</source>
        <translation>Rekodi imefikia urefu wake wa mwisho</translation>
    </message>
    <message>
        <source>The recovery shares have to be seen first</source>
        <translation>Sehemu za urejeshaji lazima zionekane kwanza</translation>
    </message>
    <message>
        <source>The roster begins on {since}</source>
        <translation>Orodha inaanza {since}</translation>
    </message>
    <message>
        <source>The roster contradicts itself, or is not by who signed it</source>
        <translation>Orodha inajipinga, au si ya aliyeitia sahihi</translation>
    </message>
    <message>
        <source>The roster ended on {until}</source>
        <translation>Orodha iliisha {until}</translation>
    </message>
    <message>
        <source>The roster was not made</source>
        <translation>Orodha haikutengenezwa</translation>
    </message>
    <message>
        <source>The signature cannot be read</source>
        <translation>Sahihi haisomeki</translation>
    </message>
    <message>
        <source>The signature does not fit the bundle</source>
        <translation>Sahihi hailingani na fungu</translation>
    </message>
    <message>
        <source>The signature is larger than any real one</source>
        <translation>Sahihi ni kubwa kuliko yoyote halisi</translation>
    </message>
    <message>
        <source>The signature was made for something else</source>
        <translation>Sahihi ilitiwa kwa kitu kingine</translation>
    </message>
    <message>
        <source>The signature was made with another key</source>
        <translation>Sahihi ilitiwa kwa ufunguo mwingine</translation>
    </message>
    <message>
        <source>The size of the bundle is not what it says</source>
        <translation>Ukubwa wa fungu si ule linaosema</translation>
    </message>
    <message>
        <source>The sound cannot be read</source>
        <translation>Sauti haisomeki</translation>
    </message>
    <message>
        <source>The sound is over by the time of line {line}</source>
        <translation>Sauti imekwisha kufikia wakati wa mstari {line}</translation>
    </message>
    <message>
        <source>The sound is too large</source>
        <translation>Sauti ni kubwa mno</translation>
    </message>
    <message>
        <source>The sound is too long</source>
        <translation>Sauti ni ndefu mno</translation>
    </message>
    <message>
        <source>The story changed meanwhile</source>
        <translation>Simulizi limebadilika wakati huo</translation>
    </message>
    <message>
        <source>The story has as many parts as it can</source>
        <translation>Simulizi lina sehemu nyingi kadiri inavyowezekana</translation>
    </message>
    <message>
        <source>The story left before it came here</source>
        <translation>Simulizi lilitoka kabla ya kufika hapa</translation>
    </message>
    <message>
        <source>The story was told here. Hand it over in a bundle of its own.</source>
        <translation>Simulizi lilisimuliwa hapa. Likabidhi katika fungu lake lenyewe.</translation>
    </message>
    <message>
        <source>The stretch lies outside the sound</source>
        <translation>Kipande kiko nje ya sauti</translation>
    </message>
    <message>
        <source>The synthetic voice cannot be so high or so low</source>
        <translation>Sauti bandia haiwezi kuwa ya juu au ya chini hivyo</translation>
    </message>
    <message>
        <source>The synthetic voice cannot speak so fast or so slowly</source>
        <translation>Sauti bandia haiwezi kusema haraka au polepole hivyo</translation>
    </message>
    <message>
        <source>The synthetic voice does not speak this language</source>
        <translation>Sauti bandia haizungumzi lugha hii</translation>
    </message>
    <message>
        <source>The synthetic voice is not there</source>
        <translation>Sauti bandia haipo</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Maandishi ni marefu mno</translation>
    </message>
    <message>
        <source>The text may have changed. Select the words again.</source>
        <translation>Huenda maandishi yamebadilika. Chagua maneno tena.</translation>
    </message>
    <message>
        <source>The time is missing at line {line}</source>
        <translation>Wakati haupo kwenye mstari {line}</translation>
    </message>
    <message>
        <source>The time of line {line} is not after the one above it</source>
        <translation>Wakati wa mstari {line} si baada ya ule wa juu yake</translation>
    </message>
    <message>
        <source>The transcript changed, or there is none. Choose again how this sound leaves.</source>
        <translation>Maandishi ya sauti yamebadilika, au hayapo. Chagua tena jinsi sauti hii inavyotoka.</translation>
    </message>
    <message>
        <source>The two versions cannot be put together</source>
        <translation>Matoleo mawili hayawezi kuunganishwa</translation>
    </message>
    <message>
        <source>The vault cannot be reached</source>
        <translation>Hifadhi haifikiki</translation>
    </message>
    <message>
        <source>The vault is not there</source>
        <translation>Hifadhi haipo</translation>
    </message>
    <message>
        <source>The vault is open in another window</source>
        <translation>Hifadhi iko wazi katika dirisha lingine</translation>
    </message>
    <message>
        <source>The vault is open in another window of this computer</source>
        <translation>Hifadhi iko wazi katika dirisha lingine la kompyuta hii</translation>
    </message>
    <message>
        <source>The vault is open on another computer</source>
        <translation>Hifadhi iko wazi kwenye kompyuta nyingine</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to</source>
        <translation>Haiwezekani kuandika katika folda ya hifadhi</translation>
    </message>
    <message>
        <source>The versions do not differ in {name}</source>
        <translation>Matoleo hayatofautiani katika {name}</translation>
    </message>
    <message>
        <source>The words are not the same</source>
        <translation>Maneno si yale yale</translation>
    </message>
    <message>
        <source>The words of this sound are not written down</source>
        <translation>Maneno ya sauti hii hayajaandikwa</translation>
    </message>
    <message>
        <source>There are no words to be spoken</source>
        <translation>Hakuna maneno ya kusemwa</translation>
    </message>
    <message>
        <source>There are too many time codes</source>
        <translation>Kuna alama nyingi mno za wakati</translation>
    </message>
    <message>
        <source>There are too many time codes in this file</source>
        <translation>Kuna alama nyingi mno za wakati katika faili hili</translation>
    </message>
    <message>
        <source>There are {expected}; {count} were given.</source>
        <translation>Ni {expected}; zimetolewa {count}.</translation>
    </message>
    <message>
        <source>There cannot be so many shares</source>
        <translation>Haziwezi kuwepo sehemu nyingi hivyo</translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation>Kuna hifadhi katika folda hiyo tayari</translation>
    </message>
    <message>
        <source>There is a {name} already</source>
        <translation>Kuna {name} tayari</translation>
    </message>
    <message>
        <source>There is another {name} here already</source>
        <translation>Kuna {name} mwingine hapa tayari</translation>
    </message>
    <message>
        <source>There is more than one card on this picture</source>
        <translation>Kuna zaidi ya kadi moja kwenye picha hii</translation>
    </message>
    <message>
        <source>There is no card of {name} here</source>
        <translation>Hakuna kadi ya {name} hapa</translation>
    </message>
    <message>
        <source>There is no list called {where}</source>
        <translation>Hakuna orodha iitwayo {where}</translation>
    </message>
    <message>
        <source>There is no original that may leave</source>
        <translation>Hakuna nakala halisi inayoweza kutoka</translation>
    </message>
    <message>
        <source>There is no room left</source>
        <translation>Hakuna nafasi iliyobaki</translation>
    </message>
    <message>
        <source>There is no sound in this file</source>
        <translation>Hakuna sauti katika faili hili</translation>
    </message>
    <message>
        <source>There is no story that can be passed on</source>
        <translation>Hakuna simulizi linaloweza kupitishwa</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Hakuna jibu kama hilo</translation>
    </message>
    <message>
        <source>There is no such passphrase here</source>
        <translation>Hakuna kaulisiri kama hiyo hapa</translation>
    </message>
    <message>
        <source>There is no such question</source>
        <translation>Hakuna swali kama hilo</translation>
    </message>
    <message>
        <source>There is nobody to list, or nobody to give it to. Compare words first.</source>
        <translation>Hakuna wa kuorodhesha, au wa kumpa. Linganisha maneno kwanza.</translation>
    </message>
    <message>
        <source>There is nothing in this story yet</source>
        <translation>Bado hakuna kitu katika simulizi hili</translation>
    </message>
    <message>
        <source>There is nothing to take back. You can delete it here.</source>
        <translation>Hakuna cha kuondoa. Unaweza kulifuta hapa.</translation>
    </message>
    <message>
        <source>There is too little room for a second copy</source>
        <translation>Kuna nafasi ndogo mno kwa nakala ya pili</translation>
    </message>
    <message>
        <source>These are too many stories for one bundle</source>
        <translation>Haya ni masimulizi mengi mno kwa fungu moja</translation>
    </message>
    <message>
        <source>These shares belong to another vault</source>
        <translation>Sehemu hizi ni za hifadhi nyingine</translation>
    </message>
    <message>
        <source>These shares do not fit together</source>
        <translation>Sehemu hizi haziendani</translation>
    </message>
    <message>
        <source>These words are not in the story</source>
        <translation>Maneno haya hayamo katika simulizi</translation>
    </message>
    <message>
        <source>They are here: {where}. Nobody could tell them apart.</source>
        <translation>Ziko hapa: {where}. Hakuna ambaye angeweza kuzitofautisha.</translation>
    </message>
    <message>
        <source>This cannot be done with this part of the story</source>
        <translation>Hili haliwezi kufanywa kwa sehemu hii ya simulizi</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera</source>
        <translation>Kompyuta hii hairuhusu programu itumie kamera</translation>
    </message>
    <message>
        <source>This computer has too little free memory</source>
        <translation>Kompyuta hii ina kumbukumbu ndogo mno iliyo wazi</translation>
    </message>
    <message>
        <source>This copy of the program cannot encrypt</source>
        <translation>Nakala hii ya programu haiwezi kusimba</translation>
    </message>
    <message>
        <source>This entry is not written so</source>
        <translation>Ingizo hili haliandikwi hivyo</translation>
    </message>
    <message>
        <source>This entry names nobody any more</source>
        <translation>Ingizo hili halimtaji mtu tena</translation>
    </message>
    <message>
        <source>This is a film, not a sound</source>
        <translation>Hii ni filamu, si sauti</translation>
    </message>
    <message>
        <source>This is no time that has passed</source>
        <translation>Huu si wakati uliopita</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>Hili si fungu</translation>
    </message>
    <message>
        <source>This is not a picture that can be taken in</source>
        <translation>Hii si picha inayoweza kupokelewa</translation>
    </message>
    <message>
        <source>This is not a sound that can be taken in</source>
        <translation>Hii si sauti inayoweza kupokelewa</translation>
    </message>
    <message>
        <source>This is the last way to open the vault</source>
        <translation>Hii ni njia ya mwisho ya kufungua hifadhi</translation>
    </message>
    <message>
        <source>This is the same entry</source>
        <translation>Hili ni ingizo lile lile</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Hii ni kadi yako mwenyewe</translation>
    </message>
    <message>
        <source>This kind of mark does not fit here</source>
        <translation>Aina hii ya alama haifai hapa</translation>
    </message>
    <message>
        <source>This kit is not here any more</source>
        <translation>Kifurushi hiki hakipo hapa tena</translation>
    </message>
    <message>
        <source>This kit is older than the one that is here</source>
        <translation>Kifurushi hiki ni cha zamani kuliko kilichopo hapa</translation>
    </message>
    <message>
        <source>This mark does not fit this part of the story</source>
        <translation>Alama hii haifai sehemu hii ya simulizi</translation>
    </message>
    <message>
        <source>This mark is not here</source>
        <translation>Alama hii haipo hapa</translation>
    </message>
    <message>
        <source>This name cannot be used</source>
        <translation>Jina hili haliwezi kutumika</translation>
    </message>
    <message>
        <source>This name cannot be used for the story</source>
        <translation>Jina hili haliwezi kutumika kwa simulizi</translation>
    </message>
    <message>
        <source>This part is no picture</source>
        <translation>Sehemu hii si picha</translation>
    </message>
    <message>
        <source>This part is no sound</source>
        <translation>Sehemu hii si sauti</translation>
    </message>
    <message>
        <source>This part of the story is not here</source>
        <translation>Sehemu hii ya simulizi haipo hapa</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already</source>
        <translation>Kaulisiri hii inafungua hifadhi tayari</translation>
    </message>
    <message>
        <source>This passphrase would be guessed soon</source>
        <translation>Kaulisiri hii ingekisiwa upesi</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Picha hii inasonga</translation>
    </message>
    <message>
        <source>This recording is still being made</source>
        <translation>Rekodi hii bado inatengenezwa</translation>
    </message>
    <message>
        <source>This sound cannot be read aloud in itself</source>
        <translation>Sauti hii haiwezi kusomwa kwa sauti ndani yake yenyewe</translation>
    </message>
    <message>
        <source>This sound does not leave disguised</source>
        <translation>Sauti hii haitoki ikiwa imebadilishwa</translation>
    </message>
    <message>
        <source>This story came from somebody else</source>
        <translation>Simulizi hili lilitoka kwa mtu mwingine</translation>
    </message>
    <message>
        <source>This story does not count by a decision of yours</source>
        <translation>Simulizi hili halihesabiwi kwa uamuzi wako</translation>
    </message>
    <message>
        <source>This story is here already</source>
        <translation>Simulizi hili lipo hapa tayari</translation>
    </message>
    <message>
        <source>This story is not here</source>
        <translation>Simulizi hili halipo hapa</translation>
    </message>
    <message>
        <source>This story never left this computer</source>
        <translation>Simulizi hili halijawahi kutoka kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This story was told here</source>
        <translation>Simulizi hili lilisimuliwa hapa</translation>
    </message>
    <message>
        <source>This synthetic voice is not there</source>
        <translation>Sauti bandia hii haipo</translation>
    </message>
    <message>
        <source>This vault has as many passphrases as it can</source>
        <translation>Hifadhi hii ina kaulisiri nyingi kadiri inavyowezekana</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>Hifadhi hii imeharibika</translation>
    </message>
    <message>
        <source>This vault is not encrypted, so it was not opened</source>
        <translation>Hifadhi hii haijasimbwa, kwa hiyo haikufunguliwa</translation>
    </message>
    <message>
        <source>This vault&apos;s own key cannot be read</source>
        <translation>Ufunguo wa hifadhi hii yenyewe hausomeki</translation>
    </message>
    <message>
        <source>Those are not taken in. Nothing was changed.</source>
        <translation>Hizo hazipokelewi. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Too little of the picture would be left</source>
        <translation>Picha ingebaki ndogo mno</translation>
    </message>
    <message>
        <source>Try again. Capital letters and spaces count.</source>
        <translation>Jaribu tena. Herufi kubwa na nafasi zinahesabiwa.</translation>
    </message>
    <message>
        <source>Two choices of one list read the same</source>
        <translation>Chaguo mbili za orodha moja zinasomeka sawa</translation>
    </message>
    <message>
        <source>Two files in the bundle have the same name</source>
        <translation>Mafaili mawili katika fungu yana jina moja</translation>
    </message>
    <message>
        <source>Two versions of it do not fit. Decide on them first, under Intake.</source>
        <translation>Matoleo yake mawili hayaendani. Amua kwanza kuyahusu, katika Mapokezi.</translation>
    </message>
    <message>
        <source>Type all of them, with a blank between two. Nothing was changed.</source>
        <translation>Andika yote, kwa nafasi kati ya mawili. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Type it, then unlock.</source>
        <translation>Iandike, kisha fungua.</translation>
    </message>
    <message>
        <source>Up to {pages} pages can be taken in. Save the pages that matter apart.</source>
        <translation>Hadi kurasa {pages} zinaweza kupokelewa. Hifadhi peke yake kurasa zilizo muhimu.</translation>
    </message>
    <message>
        <source>Use a picture with one card alone.</source>
        <translation>Tumia picha yenye kadi moja tu.</translation>
    </message>
    <message>
        <source>Use shares that were written down on the same day for the same vault.</source>
        <translation>Tumia sehemu zilizoandikwa siku moja kwa hifadhi ile ile.</translation>
    </message>
    <message>
        <source>Use the shares that were written down for this vault.</source>
        <translation>Tumia sehemu zilizoandikwa kwa ajili ya hifadhi hii.</translation>
    </message>
    <message>
        <source>Use up to 32 small letters (a to z), digits and hyphens.</source>
        <translation>Tumia hadi herufi ndogo 32 (a hadi z), tarakimu na vistari.</translation>
    </message>
    <message>
        <source>Use up to {limit} characters on one line, and not her own name.</source>
        <translation>Tumia hadi herufi {limit} kwenye mstari mmoja, na si jina lake mwenyewe.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Subiri hadi imalizike, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>What is right in the other version, write into the story.</source>
        <translation>Kilicho sahihi katika toleo lingine, kiandike katika simulizi.</translation>
    </message>
    <message>
        <source>What it should stand in the place of is not there</source>
        <translation>Kinachopaswa kukaa mahali pake hakipo</translation>
    </message>
    <message>
        <source>What phones and recorders make can: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR and 3GP.</source>
        <translation>Zinazotengenezwa na simu na virekodi zinafaa: WAV, FLAC, MP3, Ogg, M4A, AAC, AMR na 3GP.</translation>
    </message>
    <message>
        <source>What shall prove who signed a story does not hold</source>
        <translation>Kinachopaswa kuthibitisha aliyetia sahihi simulizi hakisimami</translation>
    </message>
    <message>
        <source>What she agreed to in both leaves nothing to be shared. Take one of them whole.</source>
        <translation>Alichokubali katika yote mawili hakiachi cha kushiriki. Chukua moja zima.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over</source>
        <translation>Alichokubali hakiachi cha kukabidhi</translation>
    </message>
    <message>
        <source>What was recorded is kept. Go on when it is back.</source>
        <translation>Kilichorekodiwa kimetunzwa. Endelea itakaporudi.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>Kilichohifadhiwa kiko salama. Endelea, au funga na ufungue ili kuanza upya.</translation>
    </message>
    <message>
        <source>What was saved is safe. Make room on the disk or the stick, then try again.</source>
        <translation>Kilichohifadhiwa kiko salama. Tengeneza nafasi kwenye diski au USB, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Who signed it is trusted, but not to send this</source>
        <translation>Aliyelitia sahihi anaaminika, lakini si kutuma hili</translation>
    </message>
    <message>
        <source>Windows takes its name for a device. Choose another.</source>
        <translation>Windows hulichukulia jina lake kuwa kifaa. Chagua lingine.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Limeondolewa</translation>
    </message>
    <message>
        <source>Word {place} is not in the list</source>
        <translation>Neno {place} haliko kwenye orodha</translation>
    </message>
    <message>
        <source>Write down what is heard first.</source>
        <translation>Andika kwanza kinachosikika.</translation>
    </message>
    <message>
        <source>Write down what is said, under the sound in Interview.</source>
        <translation>Andika kinachosemwa, chini ya sauti katika Mahojiano.</translation>
    </message>
    <message>
        <source>Write it as [00:01:02.5] and add the file again.</source>
        <translation>Uandike kama [00:01:02.5] na uongeze faili tena.</translation>
    </message>
    <message>
        <source>Write its transcript first. Then another voice can say it.</source>
        <translation>Andika kwanza maandishi yake. Kisha sauti nyingine inaweza kuyasema.</translation>
    </message>
    <message>
        <source>Writing and pictures do.</source>
        <translation>Maandishi na picha zinafaa.</translation>
    </message>
    <message>
        <source>You compared the words of {name}</source>
        <translation>Ulilinganisha maneno ya {name}</translation>
    </message>
    <message>
        <source>You do not follow rosters of who signed this one</source>
        <translation>Hufuati orodha za aliyeitia sahihi hii</translation>
    </message>
    <message>
        <source>Your last roster ended on {until}</source>
        <translation>Orodha yako ya mwisho iliisha {until}</translation>
    </message>
    <message>
        <source>Your last roster lists {name} with a key that counts no more</source>
        <translation>Orodha yako ya mwisho inamtaja {name} kwa ufunguo usiohesabiwa tena</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} haisomeki</translation>
    </message>
    <message>
        <source>{name} cannot be written there</source>
        <translation>{name} haiwezi kuandikwa huko</translation>
    </message>
    <message>
        <source>{name} holds no kit</source>
        <translation>{name} haina kifurushi</translation>
    </message>
    <message>
        <source>{name} holds no roster</source>
        <translation>{name} haina orodha ya uaminifu</translation>
    </message>
    <message>
        <source>{name} holds no story by a key that is not trusted any more</source>
        <translation>{name} haina simulizi la ufunguo usioaminika tena</translation>
    </message>
    <message>
        <source>{name} holds originals, signed by a key that is not trusted any more</source>
        <translation>{name} ina nakala halisi, zilizotiwa sahihi na ufunguo usioaminika tena</translation>
    </message>
    <message>
        <source>{name} holds something already</source>
        <translation>{name} ina kitu tayari</translation>
    </message>
    <message>
        <source>{name} is a folder</source>
        <translation>{name} ni folda</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} imeharibika</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ni tupu</translation>
    </message>
    <message>
        <source>{name} is larger than a file on that stick may be</source>
        <translation>{name} ni kubwa kuliko faili linavyoweza kuwa kwenye USB hiyo</translation>
    </message>
    <message>
        <source>{name} is no coordinator</source>
        <translation>{name} si mratibu</translation>
    </message>
    <message>
        <source>{name} is no ordinary file</source>
        <translation>{name} si faili la kawaida</translation>
    </message>
    <message>
        <source>{name} is not a backup of a vault</source>
        <translation>{name} si nakala rudufu ya hifadhi</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} haipo huko</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} ni kubwa mno</translation>
    </message>
    <message>
        <source>{name} was trusted by a roster that has ended</source>
        <translation>{name} aliaminika kwa orodha iliyokwisha</translation>
    </message>
    <message>
        <source>{name}, who signed it then, can take that back, or she with her words.</source>
        <translation>{name}, aliyelitia sahihi wakati huo, anaweza kuliondoa, au yeye mwenyewe kwa maneno yake.</translation>
    </message>
    <message>
        <source>{needed} are needed, {given} were given.</source>
        <translation>Zinahitajika {needed}, zimetolewa {given}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 is written</source>
        <translation>%1 imeandikwa</translation>
    </message>
    <message>
        <source>Copy the original…</source>
        <translation>Nakili nakala halisi…</translation>
    </message>
    <message>
        <source>Copying the original</source>
        <translation>Inanakili nakala halisi</translation>
    </message>
    <message>
        <source>For a court</source>
        <translation>Kwa mahakama</translation>
    </message>
    <message>
        <source>Its SHA-256, which shows that nobody changed it: %1</source>
        <translation>SHA-256 yake, inayoonyesha kwamba hakuna aliyeibadilisha: %1</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Nakala halisi</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picha %1</translation>
    </message>
    <message>
        <source>She agreed that it may be used as evidence. A copy is the original: nothing in it is covered, and it is not encrypted. Whoever has the file knows who she is. Each copy is noted, and the custody log is written beside it.</source>
        <translation>Alikubali itumike kama ushahidi. Nakala ni ile halisi: hakuna kilichofunikwa ndani yake, na haijasimbwa. Mwenye faili anajua yeye ni nani. Kila nakala inaandikwa, na kumbukumbu ya utunzaji inaandikwa kando yake.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sauti %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Andiko %1</translation>
    </message>
    <message>
        <source>Where to copy the original</source>
        <translation>Mahali pa kunakili nakala halisi</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Sehemu ipi</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What the camera sees</source>
        <translation>Kamera inachoona</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Look at it</source>
        <translation>Itazame</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Itazame: %1</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>Si yeye</translation>
    </message>
    <message>
        <source>Not her: %1</source>
        <translation>Si yeye: %1</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n imefunikwa</numerusform>
            <numerusform>%n zimefunikwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>Mahali %n</numerusform>
            <numerusform>Mahali %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable</source>
        <translation>
            <numerusform>%n inasomeka</numerusform>
            <numerusform>%n zinasomeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under a picture or sound</source>
        <translation>
            <numerusform>%n chini ya picha au sauti</numerusform>
            <numerusform>%n chini ya picha au sauti</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>imefunikwa</translation>
    </message>
    <message>
        <source>stays readable</source>
        <translation>inabaki ikisomeka</translation>
    </message>
    <message>
        <source>the text changed here: is this still it?</source>
        <translation>maandishi yamebadilika hapa: je, bado ni hili?</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>FramingCard</name>
    <message>
        <source>%1 pixels, of %2</source>
        <translation>Pikseli %1, za %2</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Robo</translation>
    </message>
    <message>
        <source>A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth. Never nothing.</source>
        <translation>Picha ndogo hubaki na alama kidogo zaidi: kwa robo ya upana, karibu sehemu moja ya hamsini. Kamwe si sifuri.</translation>
    </message>
    <message>
        <source>All of it, %1 pixels</source>
        <translation>Yote, pikseli %1</translation>
    </message>
    <message>
        <source>An eighth</source>
        <translation>Moja ya nane</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ilivyo</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Punguza</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Nusu</translation>
    </message>
    <message>
        <source>How much leaves</source>
        <translation>Kiasi kinachotoka</translation>
    </message>
    <message>
        <source>Leave all of it</source>
        <translation>Iache yote</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>At %1: off the record</source>
        <translation>Kwenye %1: nje ya rekodi</translation>
    </message>
    <message>
        <source>At %1: off the record for %2</source>
        <translation>Kwenye %1: nje ya rekodi kwa %2</translation>
    </message>
    <message>
        <source>At %1: without a microphone</source>
        <translation>Kwenye %1: bila maikrofoni</translation>
    </message>
    <message>
        <source>At %1: without a microphone for %2</source>
        <translation>Kwenye %1: bila maikrofoni kwa %2</translation>
    </message>
</context>
<context>
    <name>GivingCard</name>
    <message>
        <source>%1 will read every name, hear her voice and see every picture. Your own notes stay here.</source>
        <translation>%1 atasoma kila jina, atasikia sauti yake na kuona kila picha. Vidokezo vyako mwenyewe vinabaki hapa.</translation>
    </message>
    <message>
        <source>%1, %2. Give it to %3. When the receipt comes back, you can delete the story here.</source>
        <translation>%1, %2. Mpe %3. Stakabadhi ikirudi, unaweza kulifuta simulizi hapa.</translation>
    </message>
    <message>
        <source>Another helper can go on with this story: every name, voice and picture as it is. She has to have agreed to that for this person, by name, under Before we begin.</source>
        <translation>Msaidizi mwingine anaweza kuendelea na simulizi hili: kila jina, sauti na picha kama zilivyo. Lazima awe amekubali hilo kwa mtu huyu, kwa jina, katika Kabla ya kuanza.</translation>
    </message>
    <message>
        <source>Choose one person who can open it.</source>
        <translation>Chagua mtu mmoja anayeweza kulifungua.</translation>
    </message>
    <message>
        <source>Give it as it is</source>
        <translation>Litoe kama lilivyo</translation>
    </message>
    <message>
        <source>Give the whole story…</source>
        <translation>Toa simulizi zima…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Litunze hapa</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Inatengeneza faili</translation>
    </message>
    <message>
        <source>Nothing in it is covered</source>
        <translation>Hakuna kilichofunikwa ndani yake</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Faili limetengenezwa</translation>
    </message>
    <message>
        <source>To another helper, not covered</source>
        <translation>Kwa msaidizi mwingine, bila kufunikwa</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>From a kit that is not used any more</source>
        <translation>Kutoka kifurushi kisichotumika tena</translation>
    </message>
    <message>
        <source>From the kit “%1”</source>
        <translation>Kutoka kifurushi “%1”</translation>
    </message>
    <message>
        <source>one</source>
        <translation>mmoja</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1, in part %2</source>
        <translation>%1, katika sehemu %2</translation>
    </message>
    <message>
        <source>%1, on %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1: limepokelewa %2</translation>
    </message>
    <message>
        <source>%1: waiting since %2</source>
        <translation>%1: linasubiri tangu %2</translation>
    </message>
    <message>
        <source>%1: withdrawn there on %2</source>
        <translation>%1: limeondolewa huko %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>Picha %n</numerusform>
            <numerusform>Picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>Sauti %n</numerusform>
            <numerusform>Sauti %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>Faili si linavyopaswa kuwa</translation>
    </message>
    <message>
        <source>A mark waits for a decision.</source>
        <translation>Alama inasubiri uamuzi.</translation>
    </message>
    <message>
        <source>A voice says other words than those that leave in writing</source>
        <translation>Sauti inasema maneno mengine kuliko yanayotoka kwa maandishi</translation>
    </message>
    <message>
        <source>A whole story was taken over</source>
        <translation>Simulizi zima limechukuliwa</translation>
    </message>
    <message>
        <source>An original would leave to which she has not agreed</source>
        <translation>Ingetoka nakala halisi ambayo hajaikubali</translation>
    </message>
    <message>
        <source>Before we begin</source>
        <translation>Kabla ya kuanza</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Limehakikiwa</translation>
    </message>
    <message>
        <source>Checked, part held back</source>
        <translation>Limehakikiwa, sehemu imezuiwa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Limekabidhiwa</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Ndani yake: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Mahojiano</translation>
    </message>
    <message>
        <source>It does not leave from here.</source>
        <translation>Halitoki hapa.</translation>
    </message>
    <message>
        <source>It is noted below who confirmed what.</source>
        <translation>Imeandikwa hapa chini nani alithibitisha nini.</translation>
    </message>
    <message>
        <source>It stands under Stories, and is yours to go on with. Nothing in it is covered for leaving.</source>
        <translation>Liko katika Masimulizi, na unaweza kuendelea nalo. Hakuna kilichofunikwa ndani yake kwa ajili ya kutoka.</translation>
    </message>
    <message>
        <source>Nobody has compared the words of who signed it</source>
        <translation>Hakuna aliyelinganisha maneno ya aliyelitia sahihi</translation>
    </message>
    <message>
        <source>Nobody has looked at every picture as it leaves.</source>
        <translation>Hakuna aliyetazama kila picha kama inavyotoka.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Haijafunikwa</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Nothing is in it yet.</source>
        <translation>Bado hakuna kitu ndani yake.</translation>
    </message>
    <message>
        <source>Nothing is noted. It may be for another vault, or of somebody who was given nothing.</source>
        <translation>Hakuna kilichoandikwa. Huenda ni ya hifadhi nyingine, au ya mtu ambaye hakupewa chochote.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Hakuna zaidi cha kufanya nayo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the card under People, then read it again.</source>
        <translation>Hakuna kilichopokelewa. Ongeza kadi katika Watu, kisha uisome tena.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the person for a new card and a new receipt.</source>
        <translation>Hakuna kilichopokelewa. Mwombe mtu huyo kadi mpya na stakabadhi mpya.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Bundles that hold stories are taken in under Intake.</source>
        <translation>Hakuna kilichopokelewa. Mafungu yenye masimulizi hupokelewa katika Mapokezi.</translation>
    </message>
    <message>
        <source>Part %1 stays here: its words changed since they were read aloud.</source>
        <translation>Sehemu %1 inabaki hapa: maneno yake yamebadilika tangu yaliposomwa kwa sauti.</translation>
    </message>
    <message>
        <source>Part %1 stays here: nobody says its words yet.</source>
        <translation>Sehemu %1 inabaki hapa: bado hakuna anayesema maneno yake.</translation>
    </message>
    <message>
        <source>Part %1 stays here: she has not agreed to share it.</source>
        <translation>Sehemu %1 inabaki hapa: hajakubali kuishiriki.</translation>
    </message>
    <message>
        <source>Part %1 stays here: you decided that it does not leave.</source>
        <translation>Sehemu %1 inabaki hapa: uliamua kwamba haitoki.</translation>
    </message>
    <message>
        <source>Pictures stay here: she said no to sharing pictures.</source>
        <translation>Picha zinabaki hapa: alikataa kushiriki picha.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Linda</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Imepokelewa</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Limepokelewa: %1</translation>
    </message>
    <message>
        <source>She asked to keep it from somebody who is chosen here.</source>
        <translation>Aliomba lisimfikie mtu aliyechaguliwa hapa.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over to everybody chosen here.</source>
        <translation>Hajakubali likabidhiwe kwa wote waliochaguliwa hapa.</translation>
    </message>
    <message>
        <source>She has not agreed to handing it over.</source>
        <translation>Hajakubali likabidhiwe.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets its originals.</source>
        <translation>Hajakubali, kwa jina, kwamba %1 apate nakala zake halisi.</translation>
    </message>
    <message>
        <source>She has not yet said yes to exactly what leaves.</source>
        <translation>Bado hajasema ndiyo kwa kile hasa kinachotoka.</translation>
    </message>
    <message>
        <source>Something covered can still be seen</source>
        <translation>Kilichofunikwa bado kinaonekana</translation>
    </message>
    <message>
        <source>Something leaves to which she has not agreed</source>
        <translation>Kinatoka kitu ambacho hajakikubali</translation>
    </message>
    <message>
        <source>Something muted can still be heard</source>
        <translation>Kilichonyamazishwa bado kinasikika</translation>
    </message>
    <message>
        <source>Something you covered can still be read</source>
        <translation>Ulichofunika bado kinasomeka</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her own voice.</source>
        <translation>Sauti inabaki hapa: alikataa kushiriki sauti yake mwenyewe.</translation>
    </message>
    <message>
        <source>Sound stays here: she said no to sharing her voice disguised.</source>
        <translation>Sauti inabaki hapa: alikataa kushiriki sauti yake iliyobadilishwa.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Masimulizi</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more</source>
        <translation>Ufunguo ulioitia sahihi hauaminiki tena</translation>
    </message>
    <message>
        <source>The receipt was read</source>
        <translation>Stakabadhi imesomwa</translation>
    </message>
    <message>
        <source>There is no original of it that may leave.</source>
        <translation>Hakuna nakala yake halisi inayoweza kutoka.</translation>
    </message>
    <message>
        <source>This is no receipt</source>
        <translation>Hii si stakabadhi</translation>
    </message>
    <message>
        <source>This looks like something you covered</source>
        <translation>Hii inafanana na ulichofunika</translation>
    </message>
    <message>
        <source>This receipt answers nothing that left from here</source>
        <translation>Stakabadhi hii haijibu chochote kilichotoka hapa</translation>
    </message>
    <message>
        <source>This receipt was read before</source>
        <translation>Stakabadhi hii ilisomwa kabla</translation>
    </message>
    <message>
        <source>Transcript stays here: she said no to sharing it.</source>
        <translation>Maandishi ya sauti yanabaki hapa: alikataa kuyashiriki.</translation>
    </message>
    <message>
        <source>What she agreed to leaves nothing to hand over.</source>
        <translation>Alichokubali hakiachi cha kukabidhi.</translation>
    </message>
    <message>
        <source>You can keep these stories, or delete them here.</source>
        <translation>Unaweza kuyatunza masimulizi haya, au kuyafuta hapa.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3. Give it to %4. When the receipt comes back, the stories show as received, and you can delete them here.</source>
        <translation>%1, %2, katika %3. Mpe %4. Stakabadhi ikirudi, masimulizi yanaonyesha yamepokelewa, na unaweza kuyafuta hapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards wait for that. Compare the words of one, under People.</source>
        <translation>
            <numerusform>Kadi %n inasubiri hilo. Linganisha maneno yake, katika Watu.</numerusform>
            <numerusform>Kadi %n zinasubiri hilo. Linganisha maneno ya moja, katika Watu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A story can be handed over once it is protected and she has said yes.</source>
        <translation>Simulizi linaweza kukabidhiwa likishalindwa na yeye akisema ndiyo.</translation>
    </message>
    <message>
        <source>Add the card of the person who shall have it, and compare the words, under People.</source>
        <translation>Ongeza kadi ya mtu atakayelipata, na ulinganishe maneno, katika Watu.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mafaili yote</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Hakiki tena</translation>
    </message>
    <message>
        <source>Checking the final bytes for everything you covered</source>
        <translation>Inahakiki baiti za mwisho kwa kila ulichofunika</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Her copy</source>
        <translation>Nakala yake</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Tengeneza fungu</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Inatengeneza fungu</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Bado hakuna masimulizi</translation>
    </message>
    <message>
        <source>No story is ready. What each one lacks stands below.</source>
        <translation>Hakuna simulizi lililo tayari. Kinachokosekana kwa kila moja kiko hapa chini.</translation>
    </message>
    <message>
        <source>Nobody else, not even you once it is made. The file does not say who made it or for whom.</source>
        <translation>Hakuna mwingine, hata wewe likishatengenezwa. Faili halisemi nani alilitengeneza wala ni la nani.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <translation>Bado hakuna wa kumkabidhi</translation>
    </message>
    <message>
        <source>Nobody&apos;s words are compared yet</source>
        <translation>Maneno ya mtu yeyote bado hayajalinganishwa</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Bado si tayari</translation>
    </message>
    <message>
        <source>Nothing can leave before everything is checked.</source>
        <translation>Hakuna kinachoweza kutoka kabla kila kitu hakijahakikiwa.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Soma stakabadhi</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Inasoma stakabadhi</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Stakabadhi</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>Fungu limetengenezwa</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Ukaguzi umesimamishwa</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Kinachotoka</translation>
    </message>
    <message>
        <source>Where her copy goes</source>
        <translation>Nakala yake inakwenda wapi</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Fungu linakwenda wapi</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Faili linakwenda wapi</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Nani anaweza kulifungua</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kila mahali</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Funguo</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Kwenye ukurasa huu</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>The same for every story. It is kept in this vault and never leaves.</source>
        <translation>Ni ile ile kwa kila simulizi. Inatunzwa katika hifadhi hii na kamwe haitoki.</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Nani anaweza kusaidia</translation>
    </message>
    <message>
        <source>Who helps near here: names, hours, numbers, safe ways to get there.</source>
        <translation>Nani anasaidia karibu hapa: majina, saa, namba, njia salama za kufika.</translation>
    </message>
</context>
<context>
    <name>HerCopy</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hadi %2</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Simulizi langu</translation>
    </message>
    <message>
        <source>Names and places are covered in this copy, as in what was handed over.</source>
        <translation>Majina na mahali vimefunikwa katika nakala hii, kama katika kilichokabidhiwa.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Hakuna.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>This is yours. Whoever opens it reads everything: keep it and its passphrase apart, only where it is safe.</source>
        <translation>Hii ni yako. Anayeifungua anasoma yote: itunze mbali na kaulisiri yake, na pale tu palipo salama.</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Nilichokubali</translation>
    </message>
    <message>
        <source>You can take your story back at any time, through any helper or coordinator. If you were given six words, say them: they are enough.</source>
        <translation>Unaweza kuondoa simulizi lako wakati wowote, kupitia msaidizi au mratibu yeyote. Kama ulipewa maneno sita, yaseme: yanatosha.</translation>
    </message>
</context>
<context>
    <name>HerCopyCard</name>
    <message>
        <source>%1, %2. Her passphrase alone opens it.</source>
        <translation>%1, %2. Kaulisiri yake pekee ndiyo inayoifungua.</translation>
    </message>
    <message>
        <source>A copy that is found tells everything. Ask her whether having it is safe. She chooses its passphrase, and nobody here keeps it. Any computer opens it with the program age.</source>
        <translation>Nakala inayoonekana na mtu inasema yote. Muulize kama kuwa nayo ni salama. Anachagua kaulisiri yake, na hakuna hapa anayeitunza. Kompyuta yoyote inaifungua kwa programu age.</translation>
    </message>
    <message>
        <source>A passphrase of hers</source>
        <translation>Kaulisiri yake</translation>
    </message>
    <message>
        <source>Cover names and places, as in what leaves</source>
        <translation>Funika majina na mahali, kama katika kinachotoka</translation>
    </message>
    <message>
        <source>Her copy is made</source>
        <translation>Nakala yake imetengenezwa</translation>
    </message>
    <message>
        <source>Her own copy</source>
        <translation>Nakala yake mwenyewe</translation>
    </message>
    <message>
        <source>Make her a copy…</source>
        <translation>Mtengenezee nakala…</translation>
    </message>
    <message>
        <source>Make her copy</source>
        <translation>Tengeneza nakala yake</translation>
    </message>
    <message>
        <source>Making her copy</source>
        <translation>Inatengeneza nakala yake</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, kwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n tayari ipo hapa</numerusform>
            <numerusform>%n tayari zipo hapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n haiendani</numerusform>
            <numerusform>%n haziendani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>Faili %n halikupokelewa</numerusform>
            <numerusform>Mafaili %n hayakupokelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals, not covered</source>
        <translation>
            <numerusform>Nakala halisi %n, haijafunikwa</numerusform>
            <numerusform>Nakala halisi %n, hazijafunikwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures and sounds</source>
        <translation>
            <numerusform>Picha au sauti %n</numerusform>
            <numerusform>Picha na sauti %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts</source>
        <translation>
            <numerusform>Stakabadhi %n</numerusform>
            <numerusform>Stakabadhi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or not read</source>
        <translation>
            <numerusform>%n limekataliwa au halikusomwa</numerusform>
            <numerusform>%n yamekataliwa au hayakusomwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n linabaki nje</numerusform>
            <numerusform>%n yanabaki nje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be taken in</source>
        <translation>
            <numerusform>%n bado kupokelewa</numerusform>
            <numerusform>%n bado kupokelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>Simulizi %n</numerusform>
            <numerusform>Masimulizi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n limepokelewa</numerusform>
            <numerusform>%n yamepokelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n linakusubiri</numerusform>
            <numerusform>%n yanakusubiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole stories, not covered</source>
        <translation>
            <numerusform>Simulizi zima %n, halijafunikwa</numerusform>
            <numerusform>Masimulizi mazima %n, hayajafunikwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawals</source>
        <translation>
            <numerusform>Uondoaji %n</numerusform>
            <numerusform>Uondoaji %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here</source>
        <translation>
            <numerusform>%n limeondolewa hapa</numerusform>
            <numerusform>%n yameondolewa hapa</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 kati ya %2)</translation>
    </message>
    <message>
        <source>A kit</source>
        <translation>Kifurushi</translation>
    </message>
    <message>
        <source>A roster</source>
        <translation>Orodha ya uaminifu</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ongeza picha</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Ongeza mafaili ya sauti</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Lipo hapa tayari</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Linatazamwa…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Halisomeki</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Linganisha maneno</translation>
    </message>
    <message>
        <source>Decide about %1 under People. Until then nothing is taken in.</source>
        <translation>Amua kuhusu %1 katika Watu. Hadi hapo hakuna kinachopokelewa.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Haiendani</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Haisomeki</translation>
    </message>
    <message>
        <source>It is a link to another place</source>
        <translation>Ni kiungo cha mahali pengine</translation>
    </message>
    <message>
        <source>It is hidden</source>
        <translation>Limefichwa</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>Si faili wala folda</translation>
    </message>
    <message>
        <source>It is no bundle</source>
        <translation>Si fungu</translation>
    </message>
    <message>
        <source>It is not decided whether this key counts</source>
        <translation>Haijaamuliwa kama ufunguo huu unahesabiwa</translation>
    </message>
    <message>
        <source>It was taken out of the clipboard, where any program could read it.</source>
        <translation>Limeondolewa kwenye ubao wa kunakili, ambapo programu yoyote ingeweza kulisoma.</translation>
    </message>
    <message>
        <source>Its words are read aloud to her. Look at what it changes, then use it.</source>
        <translation>Maneno yake yanasomwa kwake kwa sauti. Tazama kinachobadilisha, kisha ukitumie.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Limeachwa nje</translation>
    </message>
    <message>
        <source>Locking %1 into the vault</source>
        <translation>Inafungia %1 ndani ya hifadhi</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Inatazama %1</translation>
    </message>
    <message>
        <source>No bundle</source>
        <translation>Si fungu</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>Si lako</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Si zima</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Halikusomwa</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Hakuna zaidi cha kufanya nayo.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask on a number you know who made it. To compare again, choose it again.</source>
        <translation>Hakuna kilichopokelewa. Uliza kwa namba unayoijua nani alilitengeneza. Ili kulinganisha tena, lichague tena.</translation>
    </message>
    <message>
        <source>Nothing was taken in. The sender needs a new card, and makes the bundle again.</source>
        <translation>Hakuna kilichopokelewa. Aliyetuma anahitaji kadi mpya, na atengeneze fungu tena.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Ready to take in</source>
        <translation>Tayari kupokelewa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Limekataliwa</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Limetiwa sahihi na %1</translation>
    </message>
    <message>
        <source>Something in it does not fit what is here</source>
        <translation>Kuna ndani yake kisichoendana na kilicho hapa</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Linabaki nje</translation>
    </message>
    <message>
        <source>Stays out: withdrawn</source>
        <translation>Linabaki nje: limeondolewa</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Limepokelewa</translation>
    </message>
    <message>
        <source>Taken in, newer</source>
        <translation>Limepokelewa, jipya zaidi</translation>
    </message>
    <message>
        <source>That was on %1. What you discarded stays out, whoever sends it again.</source>
        <translation>Hiyo ilikuwa %1. Uliloacha linabaki nje, yeyote anayelituma tena.</translation>
    </message>
    <message>
        <source>The kit changes nothing yet</source>
        <translation>Kifurushi hakibadilishi kitu bado</translation>
    </message>
    <message>
        <source>The picture is in the story</source>
        <translation>Picha imo katika simulizi</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Maneno yanatofautiana</translation>
    </message>
    <message>
        <source>This bundle was taken in before</source>
        <translation>Fungu hili lilipokelewa kabla</translation>
    </message>
    <message>
        <source>This key is not trusted any more</source>
        <translation>Ufunguo huu hauaminiki tena</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Inaaminika</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Linakusubiri</translation>
    </message>
    <message>
        <source>What fits was taken in. What does not fit changed nothing here, and the receipt says so.</source>
        <translation>Kinachoendana kimepokelewa. Kisichoendana hakikubadilisha chochote hapa, na stakabadhi inasema hivyo.</translation>
    </message>
    <message>
        <source>Will be withdrawn here</source>
        <translation>Litaondolewa hapa</translation>
    </message>
    <message>
        <source>Withdrawn here</source>
        <translation>Limeondolewa hapa</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>Maneno yanatofautiana</translation>
    </message>
    <message numerus="yes">
        <source>You discarded %n stories of this bundle</source>
        <translation>
            <numerusform>Uliacha simulizi %n la fungu hili</numerusform>
            <numerusform>Uliacha masimulizi %n ya fungu hili</numerusform>
        </translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>picha iliyobandikwa</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>ufunguo usiojulikana</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>Faili %n</numerusform>
            <numerusform>Mafaili %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts wait to be written.</source>
        <translation>
            <numerusform>Stakabadhi %n inasubiri kuandikwa.</numerusform>
            <numerusform>Stakabadhi %n zinasubiri kuandikwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts were written. Give each sender their file.</source>
        <translation>
            <numerusform>Stakabadhi %n imeandikwa. Mpe kila mtumaji faili lake.</numerusform>
            <numerusform>Stakabadhi %n zimeandikwa. Mpe kila mtumaji faili lake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n limepokelewa</numerusform>
            <numerusform>%n yamepokelewa</numerusform>
        </translation>
    </message>
    <message>
        <source>A key you have not met</source>
        <translation>Ufunguo usiokutana nao kabla</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mafaili yote</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Mafungu</translation>
    </message>
    <message>
        <source>Bundles that were made for you are looked at here. Nothing is taken in before you say so.</source>
        <translation>Mafungu yaliyotengenezwa kwa ajili yako yanatazamwa hapa. Hakuna kinachopokelewa kabla hujasema.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change where receipts are written</source>
        <translation>Badilisha mahali pa kuandika stakabadhi</translation>
    </message>
    <message>
        <source>Checking that every file is whole, signed and for you</source>
        <translation>Inahakiki kwamba kila faili ni zima, lina sahihi na ni lako</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Chagua folda nyingine</translation>
    </message>
    <message>
        <source>Choose another folder, or the files themselves.</source>
        <translation>Chagua folda nyingine, au mafaili yenyewe.</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation>Chagua mafungu</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chagua mafaili</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Chagua mahali</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or</source>
        <translation>Angusha mafaili au folda hapa, au</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Mafaili yaliyoingia</translation>
    </message>
    <message>
        <source>Files that were not looked at left the list. Drop them again to go on.</source>
        <translation>Mafaili ambayo hayakutazamwa yametoka kwenye orodha. Yaangushe tena ili kuendelea.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Lina</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Mapokezi</translation>
    </message>
    <message>
        <source>It says that it is %1. Call the person who says they sent it.</source>
        <translation>Linasema kwamba ni %1. Mpigie anayesema alilituma.</translation>
    </message>
    <message>
        <source>Look at the kit</source>
        <translation>Tazama kifurushi</translation>
    </message>
    <message>
        <source>Looking for bundles</source>
        <translation>Inatafuta mafungu</translation>
    </message>
    <message>
        <source>Nothing changed here</source>
        <translation>Hakuna kilichobadilika hapa</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Bado hakuna kitu hapa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Receipts are written for every sender, into “%1”</source>
        <translation>Stakabadhi zinaandikwa kwa kila mtumaji, katika “%1”</translation>
    </message>
    <message>
        <source>Receipts are written for every sender.</source>
        <translation>Stakabadhi zinaandikwa kwa kila mtumaji.</translation>
    </message>
    <message>
        <source>Receipts were written</source>
        <translation>Stakabadhi zimeandikwa</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Ana maneno ya kuondoa</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Limetiwa sahihi na</translation>
    </message>
    <message>
        <source>Six words by telephone, and no file?</source>
        <translation>Maneno sita kwa simu, na hakuna faili?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Pokea</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n</source>
        <translation>
            <numerusform>Pokea %n</numerusform>
            <numerusform>Pokea %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in what is ready</source>
        <translation>Pokea kilicho tayari</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Inapokea</translation>
    </message>
    <message>
        <source>There is no bundle in this folder</source>
        <translation>Hakuna fungu katika folda hii</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Uaminifu</translation>
    </message>
    <message>
        <source>What says that it was taken in is here. The rest is as it was.</source>
        <translation>Kinachosema kimepokelewa kipo hapa. Vingine viko kama vilivyokuwa.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Where receipts are written</source>
        <translation>Mahali stakabadhi zinapoandikwa</translation>
    </message>
    <message>
        <source>Write its receipt again</source>
        <translation>Andika stakabadhi yake tena</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Inaandika stakabadhi</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>chagua folda</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>chagua mafaili</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Add a sound file</source>
        <translation>Ongeza faili la sauti</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ongeza picha</translation>
    </message>
    <message>
        <source>Add sound files</source>
        <translation>Ongeza mafaili ya sauti</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Weka alama kilichosemwa sasa hivi</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Swali linalofuata</translation>
    </message>
    <message>
        <source>Off the record, or back on it</source>
        <translation>Nje ya rekodi, au ndani tena</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Fungua kamera</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Bandika picha au mafaili</translation>
    </message>
    <message>
        <source>Pause the recording, or go on</source>
        <translation>Sitisha kurekodi, au endelea</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Swali lililopita</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Hajakubali hili.</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sauti %1</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pumzika</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>lilianza %1</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>recordings of her voice</source>
        <translation>rekodi za sauti yake</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>maandishi</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose where</source>
        <translation>Chagua mahali</translation>
    </message>
    <message>
        <source>For a device that never goes online. What scans it keeps a copy of the share.</source>
        <translation>Kwa kifaa ambacho kamwe hakiingii mtandaoni. Kinachoiskani kinatunza nakala ya sehemu.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or copy the share by hand.</source>
        <translation>Hakuna kilichochapwa. Tazama kama imewashwa, au nakili sehemu kwa mkono.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Save it to a stick that goes to its holder, each share to another one, not to this computer.</source>
        <translation>Ihifadhi kwenye USB inayokwenda kwa anayeitunza, kila sehemu kwenye nyingine, si kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Save this share</source>
        <translation>Hifadhi sehemu hii</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Hifadhi katika faili</translation>
    </message>
    <message>
        <source>Saved. Give it to its holder, and keep no copy here.</source>
        <translation>Imehifadhiwa. Mpe anayeitunza, na usibaki na nakala hapa.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Imetumwa kwa printa</translation>
    </message>
    <message>
        <source>Show as a code</source>
        <translation>Onyesha kama msimbo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>Printa haikuipokea</translation>
    </message>
    <message>
        <source>The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer. By hand is safest.</source>
        <translation>Mfumo wa kuchapa wa kompyuta hii unatunza nakala ya ukurasa kwa muda, nje ya hifadhi, na huenda printa pia. Kwa mkono ndio salama zaidi.</translation>
    </message>
    <message>
        <source>The words of this share as a code</source>
        <translation>Maneno ya sehemu hii kama msimbo</translation>
    </message>
    <message>
        <source>Whoever gets the file has this share</source>
        <translation>Anayepata faili ana sehemu hii</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%n stories are kept aside</source>
        <translation>
            <numerusform>Simulizi %n limewekwa kando</numerusform>
            <numerusform>Masimulizi %n yamewekwa kando</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep aside what a key signed that nobody trusts?</source>
        <translation>Uweke kando kilichotiwa sahihi na ufunguo asioamini mtu?</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Liweke kando</translation>
    </message>
    <message>
        <source>Keep it aside, to read it…</source>
        <translation>Liweke kando, ulisome…</translation>
    </message>
    <message>
        <source>Keeping it aside</source>
        <translation>Inaweka kando</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Liache nje</translation>
    </message>
    <message>
        <source>Nobody vouches for them. Read them under People, then decide.</source>
        <translation>Hakuna anayeyathibitisha. Yasome katika Watu, kisha uamue.</translation>
    </message>
    <message>
        <source>Nothing of it was kept aside</source>
        <translation>Hakuna chochote chake kilichowekwa kando</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Soma na uamue</translation>
    </message>
    <message>
        <source>What she took back stays out, and what is here already is not taken twice.</source>
        <translation>Alichoondoa kinabaki nje, na kilicho hapa tayari hakipokelewi mara mbili.</translation>
    </message>
    <message>
        <source>Whoever has the key can have made it up, and dated it back. It is not counted, found, reported or passed on, and its signer is told nothing. You can read it under People, then decide whether it counts or goes.</source>
        <translation>Aliye na ufunguo anaweza kuwa amelibuni na kulipa tarehe ya nyuma. Halihesabiwi, halipatikani, haliripotiwi wala kupitishwa, na aliyelitia sahihi haambiwi chochote. Unaweza kulisoma katika Watu, kisha uamue kama linahesabiwa au linaondoka.</translation>
    </message>
</context>
<context>
    <name>KeyPassphrase</name>
    <message>
        <source>A name that you all know her by. It is kept inside the vault.</source>
        <translation>Jina mnalomjua nalo nyote. Linatunzwa ndani ya hifadhi.</translation>
    </message>
    <message>
        <source>Whose passphrase it is</source>
        <translation>Kaulisiri ni ya nani</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Kaulisiri yako ya sasa</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Comparing it with the old</source>
        <translation>Inalinganisha na ya zamani</translation>
    </message>
    <message>
        <source>Rewriting everything under the new key</source>
        <translation>Inaandika upya kila kitu kwa ufunguo mpya</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>Writing over what was there</source>
        <translation>Inaandika juu ya kilichokuwepo</translation>
    </message>
    <message>
        <source>somebody not known yet</source>
        <translation>mtu asiyejulikana bado</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Ongeza kaulisiri</translation>
    </message>
    <message>
        <source>An old copy of the key file still opens it, until the vault key changes.</source>
        <translation>Nakala ya zamani ya faili la ufunguo bado inaifungua, hadi ufunguo wa hifadhi ubadilike.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Badilisha kaulisiri yangu</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Badilisha ufunguo wa hifadhi</translation>
    </message>
    <message>
        <source>Check shares</source>
        <translation>Hakiki sehemu</translation>
    </message>
    <message>
        <source>Check them once, so that the vault key can be changed.</source>
        <translation>Zihakiki mara moja, ili ufunguo wa hifadhi uweze kubadilishwa.</translation>
    </message>
    <message>
        <source>Destroys the keys, then everything. Shows first what has not been handed over.</source>
        <translation>Inaharibu funguo, kisha kila kitu. Inaonyesha kwanza ambacho hakijakabidhiwa.</translation>
    </message>
    <message>
        <source>Earlier backups open with the old key still. Make a new one, and destroy them.</source>
        <translation>Nakala rudufu za awali bado zinafunguka kwa ufunguo wa zamani. Chukua mpya, na uziharibu.</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Futa hifadhi hii</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Funguo na urejeshaji</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Zilitengenezwa %1</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Tengeneza sehemu mpya</translation>
    </message>
    <message>
        <source>Name the passphrase of %1</source>
        <translation>Ipe jina kaulisiri ya %1</translation>
    </message>
    <message>
        <source>Nobody has read them back yet</source>
        <translation>Bado hakuna aliyezisoma tena</translation>
    </message>
    <message>
        <source>Read back from paper</source>
        <translation>Zimesomwa tena kutoka karatasi</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Sehemu za urejeshaji</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Badilisha jina</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Ondoa kaulisiri ya %1</translation>
    </message>
    <message>
        <source>That passphrase opens the vault no more</source>
        <translation>Kaulisiri hiyo haifungui hifadhi tena</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Mwisho</translation>
    </message>
    <message>
        <source>The name is kept</source>
        <translation>Jina limetunzwa</translation>
    </message>
    <message>
        <source>The new shares are in good hands</source>
        <translation>Sehemu mpya ziko mikononi salama</translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>Hifadhi ina ufunguo mpya</translation>
    </message>
    <message>
        <source>The vault has a new key, but this disk did not let the old file be written over</source>
        <translation>Hifadhi ina ufunguo mpya, lakini diski hii haikuruhusu faili la zamani liandikwe juu yake</translation>
    </message>
    <message>
        <source>The vault key</source>
        <translation>Ufunguo wa hifadhi</translation>
    </message>
    <message>
        <source>The vault opens with the new passphrase too</source>
        <translation>Hifadhi inafunguka kwa kaulisiri mpya pia</translation>
    </message>
    <message>
        <source>There are %1 shares, and any %2 of them open the vault.</source>
        <translation>Kuna sehemu %1, na zozote %2 kati yake zinafungua hifadhi.</translation>
    </message>
    <message>
        <source>These shares open the vault</source>
        <translation>Sehemu hizi zinafungua hifadhi</translation>
    </message>
    <message>
        <source>When somebody has left, a new key shuts out old copies of the key file. Everything is rewritten under it.</source>
        <translation>Mtu akiondoka, ufunguo mpya unazuia nakala za zamani za faili la ufunguo. Kila kitu kinaandikwa upya kwa ufunguo huo.</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>Nani anaweza kufungua hifadhi hii</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Wewe, sasa</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Kaulisiri yako imebadilishwa</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>ilitumika mwisho %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>bado haijatumika</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>tangu %1</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, namba %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>Chaguo %n</numerusform>
            <numerusform>Chaguo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of help</source>
        <translation>
            <numerusform>Ingizo %n la msaada</numerusform>
            <numerusform>Maingizo %n ya msaada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to say</source>
        <translation>
            <numerusform>Jambo %n la kusema</numerusform>
            <numerusform>Mambo %n ya kusema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>Swali %n</numerusform>
            <numerusform>Maswali %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It changes nothing until you have looked at it.</source>
        <translation>Hakibadilishi kitu hadi ukitazame.</translation>
    </message>
    <message>
        <source>Look at what %1 changes</source>
        <translation>Tazama kinachobadilishwa na %1</translation>
    </message>
    <message>
        <source>Look at what changes</source>
        <translation>Tazama kinachobadilika</translation>
    </message>
    <message>
        <source>No kit yet</source>
        <translation>Bado hakuna kifurushi</translation>
    </message>
    <message>
        <source>Number %1 came. This one stays in use until you have looked at it.</source>
        <translation>Namba %1 imekuja. Hiki kinabaki kikitumika hadi uitazame.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ondoa %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ondoa…</translation>
    </message>
    <message>
        <source>Save %1 to change it</source>
        <translation>Hifadhi %1 ili ukibadilishe</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>Kihifadhi ili ukibadilishe</translation>
    </message>
    <message>
        <source>See what is in %1</source>
        <translation>Ona kilicho ndani ya %1</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Ona kilicho ndani yake</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>Acha kutumia %1</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Acha kukitumia</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. None of its words are used; what was said and chosen stays in the stories.</source>
        <translation>Ufunguo wa aliyekitengeneza hauaminiki tena. Hakuna neno lake linalotumika; kilichosemwa na kuchaguliwa kinabaki katika masimulizi.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here now. None of its words are used until then.</source>
        <translation>Aliyekitengeneza haaminiki hapa sasa. Hadi hapo hakuna neno lake linalotumika.</translation>
    </message>
    <message>
        <source>With a kit a coordinator gives you words to say, questions to ask, more to choose from and a list of who can help.</source>
        <translation>Kwa kifurushi mratibu anakupa maneno ya kusema, maswali ya kuuliza, zaidi ya kuchagua na orodha ya nani anaweza kusaidia.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kutoka %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>umekitengeneza wewe</translation>
    </message>
</context>
<context>
    <name>Kits</name>
    <message>
        <source>Asked in the interview</source>
        <translation>Yanayoulizwa katika mahojiano</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilika</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Kwa wengine</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kinatumika</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Haipo tena</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Hakitumiki</translation>
    </message>
    <message>
        <source>Said before she speaks</source>
        <translation>Yanayosemwa kabla hajazungumza</translation>
    </message>
    <message>
        <source>To choose from in “What happened”</source>
        <translation>Ya kuchagua katika “Kilichotokea”</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cha kutazama</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Nani anaweza kusaidia</translation>
    </message>
</context>
<context>
    <name>KitsPage</name>
    <message>
        <source>A kit is made of one file that you write in any editor. The example says how. You see all of it before it leaves.</source>
        <translation>Kifurushi kinatengenezwa kwa faili moja unaloandika katika kihariri chochote. Mfano unasema jinsi. Unaona yote kabla hakijatoka.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mafaili yote</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Mafungu</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Wape wote uliowatengenezea. Wao pekee wanaweza kuifungua.</translation>
    </message>
    <message>
        <source>It is a plain text that anybody can read. It holds nothing of any story.</source>
        <translation>Ni andiko la kawaida ambalo yeyote anaweza kulisoma. Halina chochote cha simulizi lolote.</translation>
    </message>
    <message>
        <source>Its words and questions stand beside a story from now on.</source>
        <translation>Maneno na maswali yake yako kando ya simulizi kuanzia sasa.</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Make a kit of a file</source>
        <translation>Tengeneza kifurushi cha faili</translation>
    </message>
    <message>
        <source>Open a kit</source>
        <translation>Fungua kifurushi</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Hifadhi mfano</translation>
    </message>
    <message>
        <source>Save it to change it</source>
        <translation>Kihifadhi ili ukibadilishe</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>Hifadhi kifurushi</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Imehifadhiwa kama %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more.</source>
        <translation>Ufunguo wa aliyekitengeneza hauaminiki tena.</translation>
    </message>
    <message>
        <source>The kit is in use</source>
        <translation>Kifurushi kinatumika</translation>
    </message>
    <message>
        <source>The kit is not used any more</source>
        <translation>Kifurushi hakitumiki tena</translation>
    </message>
    <message>
        <source>The kit was kept out</source>
        <translation>Kifurushi kimeachwa nje</translation>
    </message>
    <message>
        <source>The kit was not taken in</source>
        <translation>Kifurushi hakikupokelewa</translation>
    </message>
    <message>
        <source>The kit was removed</source>
        <translation>Kifurushi kimeondolewa</translation>
    </message>
    <message>
        <source>The kit was saved as %1</source>
        <translation>Kifurushi kimehifadhiwa kama %1</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories.</source>
        <translation>Kilichosemwa na kuchaguliwa kinabaki katika masimulizi.</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>Aliyekitengeneza haaminiki hapa. Linganisha maneno katika Watu kwanza.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>Which language do you want to work in? It can be changed at any time.</source>
        <translation>Unataka kufanya kazi kwa lugha gani? Inaweza kubadilishwa wakati wowote.</translation>
    </message>
</context>
<context>
    <name>LateNote</name>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>%1 of her own voice, %2 of it as complete silence.</source>
        <translation>%1 ya sauti yake mwenyewe, %2 yake ikiwa kimya kabisa.</translation>
    </message>
    <message>
        <source>%1 of her voice, disguised, %2 of it as complete silence.</source>
        <translation>%1 ya sauti yake, iliyobadilishwa, %2 yake ikiwa kimya kabisa.</translation>
    </message>
    <message>
        <source>%1, read aloud by you. Nothing of her own voice leaves.</source>
        <translation>%1, imesomwa kwa sauti na wewe. Hakuna chochote cha sauti yake mwenyewe kinachotoka.</translation>
    </message>
    <message>
        <source>%1, spoken by a synthetic voice. Nothing of her own voice leaves.</source>
        <translation>%1, inasemwa na sauti bandia. Hakuna chochote cha sauti yake mwenyewe kinachotoka.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were not looked at</source>
        <translation>
            <numerusform>Picha %n haikutazamwa</numerusform>
            <numerusform>Picha %n hazikutazamwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions are not decided</source>
        <translation>
            <numerusform>Pendekezo %n halijaamuliwa</numerusform>
            <numerusform>Mapendekezo %n hayajaamuliwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>Mara %n</numerusform>
            <numerusform>Mara %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A job, a village, a family, a phrase of his: read it with her once more.</source>
        <translation>Kazi, kijiji, familia, msemo wa mwanamume yule: lisome naye mara moja zaidi.</translation>
    </message>
    <message>
        <source>A mark has lost its place</source>
        <translation>Alama imepoteza mahali pake</translation>
    </message>
    <message>
        <source>A place in a sound was marked, and is not decided</source>
        <translation>Mahali katika sauti palitiwa alama, na hapajaamuliwa</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>Kuhusu simulizi</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Eneo: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Amua</translation>
    </message>
    <message>
        <source>First read with her what could tell who she is, and say that it may stay.</source>
        <translation>Soma kwanza naye kinachoweza kusema yeye ni nani, na useme kwamba kinaweza kubaki.</translation>
    </message>
    <message>
        <source>First say how she knows what leaves.</source>
        <translation>Sema kwanza jinsi anavyojua kinachotoka.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>How does she know what leaves?</source>
        <translation>Anajuaje kinachotoka?</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>Alisomewa</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation>Linajulikana kama %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lugha: %1</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Linatoka</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Sikiliza</translation>
    </message>
    <message>
        <source>Listen to what was marked while it was recorded: silence it, or leave it.</source>
        <translation>Sikiliza kilichotiwa alama wakati wa kurekodi: kinyamazishe, au kiache.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Tazama %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Tazama sasa</translation>
    </message>
    <message>
        <source>Making what leaves</source>
        <translation>Inatengeneza kinachotoka</translation>
    </message>
    <message>
        <source>No date, place, relation or work is left that was noticed.</source>
        <translation>Hakuna tarehe, mahali, uhusiano au kazi iliyobaki iliyoonekana.</translation>
    </message>
    <message>
        <source>Nothing is in this story yet to which she could agree.</source>
        <translation>Bado hakuna kitu katika simulizi hili ambacho angeweza kukikubali.</translation>
    </message>
    <message>
        <source>Read with her: all of this may stay</source>
        <translation>Limesomwa naye: haya yote yanaweza kubaki</translation>
    </message>
    <message>
        <source>She agreed on %1</source>
        <translation>Alikubali %1</translation>
    </message>
    <message>
        <source>She agrees to this</source>
        <translation>Anakubali hiki</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown.</source>
        <translation>Anaweza kuulizwa kinachotoka kikishaonyeshwa.</translation>
    </message>
    <message>
        <source>She can be asked once what leaves is shown. It is being made.</source>
        <translation>Anaweza kuulizwa kinachotoka kikishaonyeshwa. Kinatengenezwa.</translation>
    </message>
    <message>
        <source>She can be asked once what stands above is done.</source>
        <translation>Anaweza kuulizwa yaliyo juu yakishafanyika.</translation>
    </message>
    <message>
        <source>She has seen it</source>
        <translation>Ameona</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>Aliambiwa</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Onyesha %n</numerusform>
            <numerusform>Onyesha zote %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation>Onyesha kinachotoka</translation>
    </message>
    <message>
        <source>Somebody looks at every picture before it leaves.</source>
        <translation>Mtu hutazama kila picha kabla haijatoka.</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Inabaki hapa</translation>
    </message>
    <message>
        <source>The story as it leaves</source>
        <translation>Simulizi kama linavyotoka</translation>
    </message>
    <message>
        <source>The text changed after it was covered. Say where it belongs.</source>
        <translation>Maandishi yamebadilika baada ya kufunikwa. Sema ni ya wapi.</translation>
    </message>
    <message>
        <source>This story is empty</source>
        <translation>Simulizi hili ni tupu</translation>
    </message>
    <message>
        <source>This story is ready to hand over. If anything changes, ask her again.</source>
        <translation>Simulizi hili liko tayari kukabidhiwa. Kitu kikibadilika, muulize tena.</translation>
    </message>
    <message>
        <source>What is not covered stays readable.</source>
        <translation>Kisichofunikwa kinabaki kikisomeka.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Lini: %1</translation>
    </message>
    <message>
        <source>Would someone who knows her recognise this?</source>
        <translation>Je, mtu anayemjua angemtambua kwa hili?</translation>
    </message>
    <message>
        <source>Write or add something in Interview.</source>
        <translation>Andika au ongeza kitu katika Mahojiano.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>imetunzwa</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1; taken back: %2</source>
        <translation>%1; kilichoondolewa: %2</translation>
    </message>
    <message>
        <source>does not fit what is there; a person decides</source>
        <translation>haliendani na kilicho huko; mtu anaamua</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>bado hakuna stakabadhi</translation>
    </message>
    <message>
        <source>not taken back there: it was not yours to take back</source>
        <translation>halikuondolewa huko: halikuwa lako kuliondoa</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>halikuchukuliwa: %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>limepokelewa %1</translation>
    </message>
    <message>
        <source>she has taken it back there</source>
        <translation>ameliondoa huko</translation>
    </message>
    <message>
        <source>taken back there on %1</source>
        <translation>limeondolewa huko %1</translation>
    </message>
    <message>
        <source>the key that signed it is not trusted there</source>
        <translation>ufunguo ulioitia sahihi hauaminiki huko</translation>
    </message>
    <message>
        <source>they decided for another version</source>
        <translation>waliamua toleo lingine</translation>
    </message>
    <message>
        <source>they deleted it, and it stays out</source>
        <translation>walilifuta, na linabaki nje</translation>
    </message>
    <message>
        <source>withdrawal given, not confirmed yet</source>
        <translation>uondoaji umetolewa, bado haujathibitishwa</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>%1, deleted here</source>
        <translation>%1, limefutwa hapa</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, toleo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times given</source>
        <translation>
            <numerusform>limetolewa mara %n</numerusform>
            <numerusform>limetolewa mara %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A story that was deleted here can still be taken back from those who have it.</source>
        <translation>Simulizi lililofutwa hapa bado linaweza kuondolewa kwa walio nalo.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Limetolewa</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Bado hakuna kilichotoka</translation>
    </message>
    <message>
        <source>She has a withdrawal phrase</source>
        <translation>Ana maneno ya kuondoa</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Anaondoa…</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Simulizi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Lilivyoishia</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Kilichotoka</translation>
    </message>
    <message>
        <source>What you hand over is listed here, with its receipts, also when it was deleted here.</source>
        <translation>Unachokabidhi kinaandikwa hapa, pamoja na stakabadhi zake, hata kikifutwa hapa.</translation>
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
        <translation>Kiwango</translation>
    </message>
</context>
<context>
    <name>LightTable</name>
    <message>
        <source>Looked at: %1 of %2 that may leave. None leaves unseen.</source>
        <translation>Zimetazamwa: %1 kati ya %2 zinazoweza kutoka. Hakuna inayotoka bila kuonekana.</translation>
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
            <numerusform>Alama %n</numerusform>
            <numerusform>Alama %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Ukubwa wa sauti</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Hakuna maikrofoni</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Nje ya rekodi</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Kinatumika.</translation>
    </message>
    <message>
        <source>It would take the place of number %1. What differs is marked.</source>
        <translation>Kingechukua nafasi ya namba %1. Kinachotofautiana kimetiwa alama.</translation>
    </message>
    <message>
        <source>Kit %1, number %2</source>
        <translation>Kifurushi %1, namba %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Read it before you use it: its words will be read aloud to her.</source>
        <translation>Kisome kabla ya kukitumia: maneno yake yatasomwa kwake kwa sauti.</translation>
    </message>
    <message>
        <source>The key of who made it is not trusted any more. It cannot be used.</source>
        <translation>Ufunguo wa aliyekitengeneza hauaminiki tena. Hakiwezi kutumika.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Tumia kifurushi hiki</translation>
    </message>
    <message>
        <source>Who made it is not trusted here. Compare words under People first.</source>
        <translation>Aliyekitengeneza haaminiki hapa. Linganisha maneno katika Watu kwanza.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kutoka %1</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>umekitengeneza wewe</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Marked at %1. What was said there? You can also decide in Protect.</source>
        <translation>Alama kwenye %1. Nini kilisemwa hapo? Unaweza pia kuamua katika Linda.</translation>
    </message>
    <message>
        <source>Say later what was marked</source>
        <translation>Sema baadaye kilichotiwa alama</translation>
    </message>
</context>
<context>
    <name>MarkedWaveform</name>
    <message numerus="yes">
        <source>%n stretches. Tab goes from one to the next.</source>
        <translation>
            <numerusform>Kipande %n. Tab inahama kutoka kimoja hadi kingine.</numerusform>
            <numerusform>Vipande %n. Tab inahama kutoka kimoja hadi kingine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new stretch begins at %1</source>
        <translation>Kipande kipya kinaanza kwenye %1</translation>
    </message>
    <message>
        <source>Stretch %1 of %2, %3, from %4 to %5</source>
        <translation>Kipande %1 kati ya %2, %3, kutoka %4 hadi %5</translation>
    </message>
</context>
<context>
    <name>MendLine</name>
    <message>
        <source>%1: story %2</source>
        <translation>%1: simulizi %2</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 na %2 zaidi</translation>
    </message>
    <message numerus="yes">
        <source>%n bundles of %1 have not arrived: %2</source>
        <translation>
            <numerusform>Fungu %n la %1 halijafika: %2</numerusform>
            <numerusform>Mafungu %n ya %1 hayajafika: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>After number %2 the bundles of %1 divide. Two copies of that vault may be in use, or somebody else has the key. Ask on a number that you know.</source>
        <translation>Baada ya namba %2 mafungu ya %1 yanagawanyika. Huenda nakala mbili za hifadhi hiyo zinatumika, au mtu mwingine ana ufunguo. Uliza kwa namba unayoijua.</translation>
    </message>
    <message>
        <source>Ask her</source>
        <translation>Muulize</translation>
    </message>
    <message>
        <source>Each sender numbers what is made for you. A stick that is on its way explains a gap.</source>
        <translation>Kila mtumaji anaweka namba kwa kile kinachotengenezwa kwa ajili yako. USB iliyo njiani inaeleza pengo.</translation>
    </message>
    <message>
        <source>Not everything has arrived</source>
        <translation>Si kila kitu kimefika</translation>
    </message>
    <message>
        <source>She has not agreed to: %1.</source>
        <translation>Hajakubali: %1.</translation>
    </message>
</context>
<context>
    <name>MuteRow</name>
    <message>
        <source>%1 is not a time. Write it as %2, minutes and seconds.</source>
        <translation>%1 si wakati. Uandike kama %2, dakika na sekunde.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>Marked while it was recorded. Listen, and decide.</source>
        <translation>Ilitiwa alama wakati wa kurekodi. Sikiliza, na uamue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Say from when to when, for example %2.</source>
        <translation>Sema kutoka lini hadi lini, kwa mfano %2.</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Inyamazishe</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Mwisho lazima uwe baada ya mwanzo.</translation>
    </message>
    <message>
        <source>The sound is over by then: it lasts %1.</source>
        <translation>Sauti imekwisha kufikia hapo: inadumu %1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>What was said there</source>
        <translation>Kilichosemwa hapo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>The name is kept inside the vault. Up to %1 letters.</source>
        <translation>Jina linatunzwa ndani ya hifadhi. Hadi herufi %1.</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>Kaulisiri ni ya nani?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Guessed soon. Take more words.</source>
        <translation>Inakisiwa upesi. Chukua maneno zaidi.</translation>
    </message>
    <message>
        <source>Hard to guess, and the same twice.</source>
        <translation>Ngumu kukisia, na mara mbili sawa.</translation>
    </message>
    <message>
        <source>Hard to guess. Type it once more below.</source>
        <translation>Ngumu kukisia. Iandike mara moja zaidi hapa chini.</translation>
    </message>
    <message>
        <source>How hard it is to guess</source>
        <translation>Ugumu wake wa kukisiwa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mara moja zaidi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Mengine</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Kaulisiri, mara moja zaidi</translation>
    </message>
    <message>
        <source>Six words or more are best.</source>
        <translation>Maneno sita au zaidi ni bora.</translation>
    </message>
    <message>
        <source>Still weak. Add a word or two.</source>
        <translation>Bado dhaifu. Ongeza neno moja au mawili.</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Maneno yaliyopendekezwa</translation>
    </message>
    <message>
        <source>This is not what stands above.</source>
        <translation>Hili si lile lililo hapo juu.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Tumia maneno haya</translation>
    </message>
    <message>
        <source>Write them on paper until you know them by heart, then destroy it.</source>
        <translation>Yaandike kwenye karatasi hadi uyajue kwa moyo, kisha iharibu.</translation>
    </message>
</context>
<context>
    <name>NewStoryPage</name>
    <message>
        <source>New story</source>
        <translation>Simulizi jipya</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes never leave this computer.</source>
        <translation>Vidokezo kamwe havitoki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Kwa ajili yangu tu</translation>
    </message>
    <message>
        <source>What to remember, what to ask later.</source>
        <translation>Cha kukumbuka, cha kuuliza baadaye.</translation>
    </message>
</context>
<context>
    <name>OriginalBlock</name>
    <message>
        <source>Hear the original</source>
        <translation>Sikia nakala halisi</translation>
    </message>
    <message>
        <source>Original, not covered</source>
        <translation>Nakala halisi, haijafunikwa</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Onyesha nakala halisi</translation>
    </message>
</context>
<context>
    <name>OriginalsCard</name>
    <message>
        <source>%1 will see every face and hear every voice and name in them, and read the notes within the files, such as where and when a picture was taken and with which telephone.</source>
        <translation>%1 ataona kila uso na kusikia kila sauti na jina ndani yake, na kusoma vilivyoandikwa ndani ya mafaili, kama mahali na wakati picha ilipopigwa na kwa simu gani.</translation>
    </message>
    <message numerus="yes">
        <source>%n files leave not covered</source>
        <translation>
            <numerusform>Faili %n linatoka bila kufunikwa</numerusform>
            <numerusform>Mafaili %n yanatoka bila kufunikwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story, and who can open it.</source>
        <translation>Chagua simulizi, na nani anaweza kulifungua.</translation>
    </message>
    <message>
        <source>Document, pages %1 · %2</source>
        <translation>Hati, kurasa %1 · %2</translation>
    </message>
    <message>
        <source>Give the originals as well</source>
        <translation>Toa nakala halisi pia</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Haijafunikwa</translation>
    </message>
    <message>
        <source>Nothing that is chosen has an original that may leave.</source>
        <translation>Hakuna kilichochaguliwa chenye nakala halisi inayoweza kutoka.</translation>
    </message>
    <message>
        <source>Originals, not covered</source>
        <translation>Nakala halisi, hazijafunikwa</translation>
    </message>
    <message>
        <source>Part %1: its original stays here, as its sound does.</source>
        <translation>Sehemu %1: nakala yake halisi inabaki hapa, kama sauti yake.</translation>
    </message>
    <message>
        <source>Part %1: its original stays here. A page of the document was taken out, and the file would bring it back.</source>
        <translation>Sehemu %1: nakala yake halisi inabaki hapa. Ukurasa wa hati uliondolewa, na faili lingeurudisha.</translation>
    </message>
    <message>
        <source>Picture %1 · %2</source>
        <translation>Picha %1 · %2</translation>
    </message>
    <message>
        <source>Pictures, documents and sounds as they were taken in, for an archive or a court that has to have them. What is written stays covered.</source>
        <translation>Picha, hati na sauti kama zilivyoingia, kwa kumbukumbu au mahakama inayolazimika kuwa nazo. Kilichoandikwa kinabaki kimefunikwa.</translation>
    </message>
    <message>
        <source>She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1 alone, that her name may be known to the archive, or that it may be evidence.</source>
        <translation>Hajakubali, kwa jina, kwamba %1 apate nakala halisi za %2: katika Kabla ya kuanza, kwa %1 peke yake, kwamba jina lake lijulikane kwa kumbukumbu, au kwamba ziwe ushahidi.</translation>
    </message>
    <message>
        <source>She heard them, and agrees</source>
        <translation>Alizisikia, na anakubali</translation>
    </message>
    <message>
        <source>She saw them, and agrees</source>
        <translation>Aliziona, na anakubali</translation>
    </message>
    <message>
        <source>She was told, and agrees</source>
        <translation>Aliambiwa, na anakubali</translation>
    </message>
    <message>
        <source>Sound %1 · %2</source>
        <translation>Sauti %1 · %2</translation>
    </message>
    <message>
        <source>Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did she say yes?</source>
        <translation>Mwambie kinachotoka hivyo, na nani anakipata. Ndiyo yake kwa kilichofunikwa si ndiyo kwa hiki. Alisemaje ndiyo?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Change your keys…</source>
        <translation>Badilisha funguo zako…</translation>
    </message>
    <message>
        <source>Hold this code up to the camera of whoever adds you. It holds no secret.</source>
        <translation>Onyesha msimbo huu kwa kamera ya anayekuongeza. Hauna siri.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Print your card</source>
        <translation>Chapa kadi yako</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Hifadhi kama faili</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Hifadhi kama picha</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Ionyeshe kubwa</translation>
    </message>
    <message>
        <source>Then read these words out, all eight. The digits say the same in every language.</source>
        <translation>Kisha soma maneno haya kwa sauti, yote manane. Tarakimu zinasema lile lile katika kila lugha.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Kadi yako</translation>
    </message>
</context>
<context>
    <name>OwnInFull</name>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Jaza skrini</translation>
    </message>
    <message>
        <source>Hold the other camera so that the whole white square is in its picture.</source>
        <translation>Shika kamera nyingine ili mraba mweupe wote uwe katika picha yake.</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Kaulisiri yako</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Any %1 of these shares together open it. Keep them apart.</source>
        <translation>Zozote %1 kati ya sehemu hizi kwa pamoja zinaifungua. Zitunze mbalimbali.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Ukurasa</translation>
    </message>
    <message>
        <source>Scan this code with the program to add this card.</source>
        <translation>Skani msimbo huu kwa programu ili kuongeza kadi hii.</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Sehemu %1 kati ya %2</translation>
    </message>
    <message>
        <source>Then compare these words aloud, all eight, or the digits.</source>
        <translation>Kisha linganisheni maneno haya kwa sauti, yote manane, au tarakimu.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Caption</source>
        <translation>Maelezo ya picha</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Ondoa sehemu hii</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Imeondolewa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>What she tells</source>
        <translation>Anachosimulia</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Hiki ni nini</translation>
    </message>
    <message>
        <source>Write here what she tells. It is saved as you type.</source>
        <translation>Andika hapa anachosimulia. Kinahifadhiwa unapoandika.</translation>
    </message>
    <message>
        <source>camera details are removed when it leaves</source>
        <translation>maelezo ya kamera yanaondolewa inapotoka</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>imekatika</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>rekodi</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sauti</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>written</source>
        <translation>imeandikwa</translation>
    </message>
</context>
<context>
    <name>PassingCard</name>
    <message>
        <source>%1, %2. Give it to those whom you chose. Their receipt says that it arrived.</source>
        <translation>%1, %2. Wape uliowachagua. Stakabadhi yao inasema kwamba imefika.</translation>
    </message>
    <message>
        <source>%1: has everything that came in.</source>
        <translation>%1: ana kila kilichoingia.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: the consent that came with them does not reach everybody who is chosen.</source>
        <translation>
            <numerusform>%n linabaki hapa: ridhaa iliyokuja nalo haiwafikii wote waliochaguliwa.</numerusform>
            <numerusform>%n yanabaki hapa: ridhaa iliyokuja nayo haiwafikii wote waliochaguliwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they came in without what proves who signed them. Ask for them once more.</source>
        <translation>
            <numerusform>%n linabaki hapa: lilikuja bila kinachothibitisha aliyelitia sahihi. Liombe tena.</numerusform>
            <numerusform>%n yanabaki hapa: yalikuja bila kinachothibitisha aliyeyatia sahihi. Yaombe tena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: they hold originals, and she did not name everybody here for them.</source>
        <translation>
            <numerusform>%n linabaki hapa: lina nakala halisi, na hakuwataja wote wa hapa kwa ajili yake.</numerusform>
            <numerusform>%n yanabaki hapa: yana nakala halisi, na hakuwataja wote wa hapa kwa ajili yake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: two versions of each do not fit.</source>
        <translation>
            <numerusform>%n linabaki hapa: matoleo yake mawili hayaendani.</numerusform>
            <numerusform>%n yanabaki hapa: matoleo mawili ya kila moja hayaendani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories can be passed on.</source>
        <translation>
            <numerusform>Simulizi %n linaweza kupitishwa.</numerusform>
            <numerusform>Masimulizi %n yanaweza kupitishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>Yanapitiwa…</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Chagua kwanza nani anaweza kulifungua.</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Inatengeneza fungu</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pitisha</translation>
    </message>
    <message numerus="yes">
        <source>Pass on %n</source>
        <translation>
            <numerusform>Pitisha %n</numerusform>
            <numerusform>Pitisha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories that came in go on as they came, with the proof of who signed them. Nothing in them is changed.</source>
        <translation>Masimulizi yaliyoingia yanaendelea kama yalivyokuja, na uthibitisho wa aliyeyatia sahihi. Hakuna kinachobadilishwa ndani yake.</translation>
    </message>
    <message>
        <source>The bundle is made</source>
        <translation>Fungu limetengenezwa</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Kilichoingia</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 has a new key, signed with the old one. Compare its words: until then the old key counts.</source>
        <translation>%1 ana ufunguo mpya, wenye sahihi ya ule wa zamani. Linganisha maneno yake: hadi hapo ufunguo wa zamani unahesabiwa.</translation>
    </message>
    <message>
        <source>%1 is not trusted any more</source>
        <translation>%1 haaminiki tena</translation>
    </message>
    <message>
        <source>%1 is trusted now</source>
        <translation>%1 anaaminika sasa</translation>
    </message>
    <message>
        <source>%1 stays trusted here</source>
        <translation>%1 anabaki akiaminika hapa</translation>
    </message>
    <message>
        <source>%1 was added, without trust</source>
        <translation>%1 ameongezwa, bila uaminifu</translation>
    </message>
    <message>
        <source>%1, your keys are new</source>
        <translation>%1, funguo zako ni mpya</translation>
    </message>
    <message>
        <source>A newer key took its place. What this one signed still counts; nothing is made for it any more.</source>
        <translation>Ufunguo mpya zaidi umechukua nafasi yake. Ulichotia sahihi huu bado kinahesabiwa; hakuna kinachotengenezwa kwa ajili yake tena.</translation>
    </message>
    <message>
        <source>A roster gives this card a name that another key has here. Nothing counts from it until one of the two is trusted no more.</source>
        <translation>Orodha inaipa kadi hii jina ambalo ufunguo mwingine unalo hapa. Hakuna chochote chake kinachohesabiwa hadi mmoja kati ya hizo mbili usiaminike tena.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>By roster %1 of %2, until %3.</source>
        <translation>Kwa orodha %1 ya %2, hadi %3.</translation>
    </message>
    <message>
        <source>Code of this key</source>
        <translation>Msimbo wa ufunguo huu</translation>
    </message>
    <message>
        <source>Compare the words before you hand anything over.</source>
        <translation>Linganisha maneno kabla ya kukabidhi chochote.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Mratibu</translation>
    </message>
    <message>
        <source>Copy the picture of the code, or its words, then paste again.</source>
        <translation>Nakili picha ya msimbo, au maneno yake, kisha bandika tena.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Imekwisha muda</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Ufunguo wa awali</translation>
    </message>
    <message>
        <source>Give the new card to everybody who has the old one, and compare its words.</source>
        <translation>Mpe kadi mpya kila mwenye ya zamani, na mlinganishe maneno yake.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>It holds no secret. Give it to the person, then compare the words.</source>
        <translation>Haina siri. Mpe mtu huyo, kisha mlinganishe maneno.</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Anaweza: %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ufunguo mpya</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Bado haijalinganishwa</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Haaminiki tena</translation>
    </message>
    <message>
        <source>Nothing counted by it. Add the card again if that was a slip.</source>
        <translation>Hakuna kilichohesabiwa kwayo. Ongeza kadi tena kama ilikuwa bahati mbaya.</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken</source>
        <translation>Hakuna chochote cha %1 kilichochukuliwa</translation>
    </message>
    <message>
        <source>Nothing that this key signs is taken in from now on.</source>
        <translation>Hakuna kinachotiwa sahihi na ufunguo huu kinachopokelewa kuanzia sasa.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 ended on %3. Nothing is taken in or given until a newer one comes, or until you compare the words.</source>
        <translation>Orodha %1 ya %2 iliisha %3. Hakuna kinachopokelewa wala kutolewa hadi ije mpya zaidi, au ulinganishe maneno.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 lists this card, and another roster does not trust %2. Until you decide about %2, nothing is taken in or given.</source>
        <translation>Orodha %1 ya %2 inaorodhesha kadi hii, na orodha nyingine haimwamini %2. Hadi uamue kuhusu %2, hakuna kinachopokelewa wala kutolewa.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key is not trusted since %3.</source>
        <translation>Orodha %1 ya %2 inasema ufunguo huu hauaminiki tangu %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was lost on %3.</source>
        <translation>Orodha %1 ya %2 inasema ufunguo huu ulipotea %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this key was stolen on %3.</source>
        <translation>Orodha %1 ya %2 inasema ufunguo huu uliibiwa %3.</translation>
    </message>
    <message>
        <source>Roster %1 of %2 says that this person left on %3.</source>
        <translation>Orodha %1 ya %2 inasema mtu huyu aliondoka %3.</translation>
    </message>
    <message>
        <source>Tell the person, on a number you know, that the card did not fit, and ask for it anew.</source>
        <translation>Mwambie mtu huyo, kwa namba unayoijua, kwamba kadi haikulingana, na uiombe upya.</translation>
    </message>
    <message>
        <source>The card of %1 was removed</source>
        <translation>Kadi ya %1 imeondolewa</translation>
    </message>
    <message>
        <source>The rosters of %1 are believed here now</source>
        <translation>Orodha za %1 zinaaminiwa hapa sasa</translation>
    </message>
    <message>
        <source>The rosters of %1 are not believed any more</source>
        <translation>Orodha za %1 haziaminiwi tena</translation>
    </message>
    <message>
        <source>The words were not compared yet. Nothing from this person is taken in, and nothing can be given to them.</source>
        <translation>Maneno bado hayajalinganishwa. Hakuna kinachopokelewa kutoka kwa mtu huyu, na hakuna anachoweza kupewa.</translation>
    </message>
    <message>
        <source>There was nothing to paste that could be a card</source>
        <translation>Hakukuwa na kitu cha kubandika ambacho kingeweza kuwa kadi</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Inaaminika</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Linakusubiri</translation>
    </message>
    <message>
        <source>Whom only they listed has to be compared.</source>
        <translation>Walioorodheshwa na orodha hizo tu lazima walinganishwe.</translation>
    </message>
    <message>
        <source>Whom they list is trusted without comparing words, until the day that they say.</source>
        <translation>Wanaoorodheshwa wanaaminika bila kulinganisha maneno, hadi siku zinayosema.</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Maneno ya kulinganisha: %1</translation>
    </message>
    <message>
        <source>You can hand over to this person, and take in what they sign.</source>
        <translation>Unaweza kumkabidhi mtu huyu, na kupokea anachotia sahihi.</translation>
    </message>
    <message>
        <source>You compared its words, so nothing counts from this key until you decide.</source>
        <translation>Ulilinganisha maneno yake, kwa hiyo hakuna kinachohesabiwa kutoka ufunguo huu hadi uamue.</translation>
    </message>
    <message>
        <source>You compared the words on %1.</source>
        <translation>Ulilinganisha maneno %1.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Unaamua wewe</translation>
    </message>
    <message>
        <source>You decided against the roster. Tell its coordinator.</source>
        <translation>Uliamua kinyume cha orodha. Mwambie mratibu wake.</translation>
    </message>
    <message>
        <source>You ended the trust on %1. What this key signs stays out.</source>
        <translation>Ulimaliza uaminifu %1. Kinachotiwa sahihi na ufunguo huu kinabaki nje.</translation>
    </message>
    <message>
        <source>Your card as a code to scan, for %1</source>
        <translation>Kadi yako kama msimbo wa kuskani, kwa %1</translation>
    </message>
    <message>
        <source>Your card was saved as %1</source>
        <translation>Kadi yako imehifadhiwa kama %1</translation>
    </message>
    <message>
        <source>Your card was saved as the picture %1</source>
        <translation>Kadi yako imehifadhiwa kama picha %1</translation>
    </message>
    <message>
        <source>confirm what came</source>
        <translation>kuthibitisha kilichoingia</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>haijaonyeshwa</translation>
    </message>
    <message>
        <source>receive stories</source>
        <translation>kupokea masimulizi</translation>
    </message>
    <message>
        <source>say by a roster whom to trust</source>
        <translation>kusema kwa orodha nani aaminiwe</translation>
    </message>
    <message>
        <source>send forms</source>
        <translation>kutuma fomu</translation>
    </message>
    <message>
        <source>send stories</source>
        <translation>kutuma masimulizi</translation>
    </message>
    <message>
        <source>take back what they sent</source>
        <translation>kuondoa alichotuma</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Change this entry</source>
        <translation>Badilisha ingizo hili</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Or drag one onto another: both leave under the label of that one.</source>
        <translation>Au buruta moja juu ya jingine: yote mawili yanatoka kwa lebo ya hilo.</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Watu na mahali</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Sawa na…</translation>
    </message>
    <message>
        <source>Somebody else is</source>
        <translation>Ni mtu mwingine</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Ni yule yule</translation>
    </message>
    <message>
        <source>The same label everywhere in this story.</source>
        <translation>Lebo moja kila mahali katika simulizi hili.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Ni nini?</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add the card of the person to whom you hand over, or who sends to you.</source>
        <translation>Ongeza kadi ya mtu unayemkabidhi, au anayekutumia.</translation>
    </message>
    <message>
        <source>Believe no rosters</source>
        <translation>Usiamini orodha zozote</translation>
    </message>
    <message>
        <source>Believe no rosters of %1</source>
        <translation>Usiamini orodha zozote za %1</translation>
    </message>
    <message>
        <source>Believe rosters</source>
        <translation>Amini orodha</translation>
    </message>
    <message>
        <source>Believe rosters of %1</source>
        <translation>Amini orodha za %1</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Linganisha maneno</translation>
    </message>
    <message>
        <source>Compare the words of %1</source>
        <translation>Linganisha maneno ya %1</translation>
    </message>
    <message>
        <source>Go on trusting</source>
        <translation>Endelea kuamini</translation>
    </message>
    <message>
        <source>Go on trusting %1</source>
        <translation>Endelea kumwamini %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna mtu</translation>
    </message>
    <message>
        <source>Remove the card of %1</source>
        <translation>Ondoa kadi ya %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ondoa…</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>Usimwamini %1 tena</translation>
    </message>
    <message>
        <source>Trust no more…</source>
        <translation>Usiamini tena…</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A card is a file, or a code in a picture. You can drop either on this page.</source>
        <translation>Kadi ni faili, au msimbo katika picha. Unaweza kuangusha chochote kati ya hivyo kwenye ukurasa huu.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ongeza kadi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mafaili yote</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Watia sahihi walioruhusiwa</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Fungu</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Mafungu</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Cards and pictures of them</source>
        <translation>Kadi na picha zake</translation>
    </message>
    <message>
        <source>Hold the code of the other person&apos;s card into the picture, with all the white around it. Nothing that the camera sees is kept.</source>
        <translation>Weka msimbo wa kadi ya mtu mwingine ndani ya picha, pamoja na weupe wote unaouzunguka. Hakuna kinachotunzwa cha kinachoonwa na kamera.</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Fungua kadi</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Fungua orodha ya uaminifu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Bandika</translation>
    </message>
    <message>
        <source>Paste a card, or a picture of one</source>
        <translation>Bandika kadi, au picha yake</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Hifadhi kwa ssh-keygen</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Hifadhi orodha</translation>
    </message>
    <message>
        <source>Save your card</source>
        <translation>Hifadhi kadi yako</translation>
    </message>
    <message>
        <source>Save your card as a picture</source>
        <translation>Hifadhi kadi yako kama picha</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Tumia kamera</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>A withdrawal phrase</source>
        <translation>Maneno ya kuondoa</translation>
    </message>
    <message>
        <source>Give her new words</source>
        <translation>Mpe maneno mapya</translation>
    </message>
    <message>
        <source>Give her six words</source>
        <translation>Mpe maneno sita</translation>
    </message>
    <message>
        <source>If she wants, she gets six words. With them she can take her story back later, through any helper or coordinator who has it, without saying who she is.</source>
        <translation>Akitaka, anapewa maneno sita. Kwa hayo anaweza kuondoa simulizi lake baadaye, kupitia msaidizi au mratibu yeyote aliye nalo, bila kusema yeye ni nani.</translation>
    </message>
    <message>
        <source>Only she keeps them: on paper in a safe place, or by heart. They are shown this once and cannot be looked up. They count for what is handed over from now on.</source>
        <translation>Yeye pekee anayatunza: kwenye karatasi mahali salama, au kwa moyo. Yanaonyeshwa mara hii moja tu na hayawezi kutazamwa tena. Yanahesabiwa kwa kinachokabidhiwa kuanzia sasa.</translation>
    </message>
    <message>
        <source>She has them, put them away</source>
        <translation>Anayo, yaondoe</translation>
    </message>
    <message>
        <source>She wants none</source>
        <translation>Hataki</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>A trace stays</source>
        <translation>Alama inabaki</translation>
    </message>
    <message>
        <source>In a picture of this kind a faint trace of what lies under a box is spread over all of it, and no box takes it away. A smaller picture keeps less of it. Where even that is too much, leave the picture out.</source>
        <translation>Katika picha ya aina hii alama hafifu ya kilicho chini ya kisanduku imeenea kote, na hakuna kisanduku kinachoiondoa. Picha ndogo inabaki na kidogo zaidi. Pale ambapo hata hiyo ni nyingi mno, iache picha nje.</translation>
    </message>
    <message>
        <source>Leaves without</source>
        <translation>Inatoka bila</translation>
    </message>
    <message>
        <source>Only the first moment of it is shown here, and only that one can leave.</source>
        <translation>Wakati wake wa kwanza tu unaonyeshwa hapa, na huo tu unaweza kutoka.</translation>
    </message>
    <message>
        <source>This picture moves</source>
        <translation>Picha hii inasonga</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · all but a trace of what is under the boxes</source>
        <translation>maelezo ya kamera, mahali na wakati · jina la faili · yote isipokuwa alama ya kilicho chini ya visanduku</translation>
    </message>
    <message>
        <source>camera, place and time details · file name · everything under the boxes, for good</source>
        <translation>maelezo ya kamera, mahali na wakati · jina la faili · kila kilicho chini ya visanduku, kabisa</translation>
    </message>
</context>
<context>
    <name>PicturesTab</name>
    <message>
        <source>Across the picture</source>
        <translation>Upana wote wa picha</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Ongeza kisanduku</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Picha zote</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Kama inavyotoka</translation>
    </message>
    <message>
        <source>Draw what is to be left. Arrows move it, with Shift they resize it. Return ends.</source>
        <translation>Chora kinachopaswa kubaki. Mishale inakisogeza, pamoja na Shift inabadilisha ukubwa. Enter inamaliza.</translation>
    </message>
    <message>
        <source>Each was drawn with what is covered in it. Press one to look at it closely.</source>
        <translation>Kila moja imechorwa pamoja na kilichofunikwa ndani yake. Bonyeza moja uitazame kwa karibu.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Kamili</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kubwa zaidi</translation>
    </message>
    <message>
        <source>No pictures in this story</source>
        <translation>Hakuna picha katika simulizi hili</translation>
    </message>
    <message>
        <source>Pictures that are added in Interview appear here.</source>
        <translation>Picha zinazoongezwa katika Mahojiano zinaonekana hapa.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Ndogo zaidi</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Iliyotangulia</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Nzima</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Hakuna printa iliyowekwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Chapa ukurasa huu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Hifadhi ukurasa kama PDF</translation>
    </message>
</context>
<context>
    <name>PrintOwn</name>
    <message>
        <source>It holds no secret, but shows whoever finds it with whom you work. The printing system of this computer keeps a copy of the page for a while, outside the vault, and so may the printer.</source>
        <translation>Haina siri, lakini inamwonyesha anayeipata unafanya kazi na nani. Mfumo wa kuchapa wa kompyuta hii unatunza nakala ya ukurasa kwa muda, nje ya hifadhi, na huenda printa pia.</translation>
    </message>
    <message>
        <source>Nothing was printed. Look whether it is on, or save the page as PDF.</source>
        <translation>Hakuna kilichochapwa. Tazama kama imewashwa, au hifadhi ukurasa kama PDF.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save your card as a page</source>
        <translation>Hifadhi kadi yako kama ukurasa</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Imetumwa kwa printa</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>Printa haikuipokea</translation>
    </message>
    <message>
        <source>Your card was saved as the page %1</source>
        <translation>Kadi yako imehifadhiwa kama ukurasa %1</translation>
    </message>
</context>
<context>
    <name>PrivateTextEdit</name>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Bandika</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chagua yote</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1, saved beside it</source>
        <translation>%1, iliyohifadhiwa kando</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories wait.</source>
        <translation>
            <numerusform>Simulizi %n zaidi linasubiri.</numerusform>
            <numerusform>Masimulizi %n zaidi yanasubiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file was put in the place of this vault</source>
        <translation>Faili lingine limewekwa mahali pa hifadhi hii</translation>
    </message>
    <message>
        <source>Ask her again about %1</source>
        <translation>Muulize tena kuhusu %1</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Chukua nakala…</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Folda ya hifadhi</translation>
    </message>
    <message>
        <source>Good to know about this computer</source>
        <translation>Vizuri kujua kuhusu kompyuta hii</translation>
    </message>
    <message>
        <source>Her consent…</source>
        <translation>Ridhaa yake…</translation>
    </message>
    <message>
        <source>If this computer is lost, what came since is lost with it.</source>
        <translation>Kompyuta hii ikipotea, kilichokuja tangu hapo kinapotea nayo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it is in the folder %1 now, and what you do goes on there. The other file was left as it is. Programs that synchronise folders do this: keep the vault elsewhere.</source>
        <translation>Hakuna kilichopotea: yote yako katika folda %1 sasa, na unachofanya kinaendelea huko. Faili lile lingine limeachwa lilivyo. Programu zinazolandanisha folda hufanya hivi: tunza hifadhi mahali pengine.</translation>
    </message>
    <message>
        <source>She was asked, it stays so</source>
        <translation>Aliulizwa, inabaki hivyo</translation>
    </message>
    <message>
        <source>TBTT Desktop</source>
        <translation>TBTT Desktop</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old</source>
        <translation>
            <numerusform>Nakala rudufu ya mwisho ina siku %n</numerusform>
            <numerusform>Nakala rudufu ya mwisho ina siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Programu imefanya kosa</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Bado hakuna nakala rudufu</translation>
    </message>
    <message>
        <source>This vault was saved from a damaged one, and what she took back may be lost. Nothing of this story leaves before she is asked.</source>
        <translation>Hifadhi hii iliokolewa kutoka iliyoharibika, na alichoondoa huenda kimepotea. Hakuna chochote cha simulizi hili kinachotoka kabla hajaulizwa.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Nimeelewa</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or lock and unlock to start afresh.</source>
        <translation>Kilichohifadhiwa kiko salama. Endelea, au funga na ufungue ili kuanza upya.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>karibu dakika %n</numerusform>
            <numerusform>karibu dakika %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>karibu sekunde %n</numerusform>
            <numerusform>karibu sekunde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>inasimama…</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Account name</source>
        <translation>Jina la akaunti</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Bank or card</source>
        <translation>Benki au kadi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Namba ya kifaa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Anwani ya barua pepe</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Familia na wengine</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Namba ya utambulisho</translation>
    </message>
    <message>
        <source>Internet address</source>
        <translation>Anwani ya intaneti</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kiungo</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Namba ya gari</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Namba ya simu</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picha %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Position on a map</source>
        <translation>Nafasi kwenye ramani</translation>
    </message>
    <message>
        <source>QR or bar code</source>
        <translation>Msimbo wa QR au wa mistari</translation>
    </message>
    <message>
        <source>Rare word</source>
        <translation>Neno adimu</translation>
    </message>
    <message>
        <source>School, work, group</source>
        <translation>Shule, kazi, kikundi</translation>
    </message>
    <message>
        <source>Sound %1</source>
        <translation>Sauti %1</translation>
    </message>
    <message>
        <source>Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.</source>
        <translation>Inabaki hapa: maneno yake yanapaswa kusemwa, na bado hayapo, au hakuna sauti inayozungumza lugha yake.</translation>
    </message>
    <message>
        <source>Stays here: its words changed since they were read aloud. Read them again.</source>
        <translation>Inabaki hapa: maneno yake yamebadilika tangu yaliposomwa kwa sauti. Yasome tena.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her own voice leaves.</source>
        <translation>Inabaki hapa: hajakubali sauti yake mwenyewe itoke.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her voice leaves disguised.</source>
        <translation>Inabaki hapa: hajakubali sauti yake itoke ikiwa imebadilishwa.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that her words leave as a transcript.</source>
        <translation>Inabaki hapa: hajakubali maneno yake yatoke kama maandishi ya sauti.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that it leaves.</source>
        <translation>Inabaki hapa: hajakubali itoke.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed that pictures leave.</source>
        <translation>Inabaki hapa: hajakubali picha zitoke.</translation>
    </message>
    <message>
        <source>Stays here: she has not agreed to share her story.</source>
        <translation>Inabaki hapa: hajakubali kushiriki simulizi lake.</translation>
    </message>
    <message>
        <source>Stays here: you decided that it does not leave.</source>
        <translation>Inabaki hapa: uliamua kwamba haitoki.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Andiko %1</translation>
    </message>
    <message>
        <source>Words of a sound, part %1</source>
        <translation>Maneno ya sauti, sehemu %1</translation>
    </message>
    <message>
        <source>Words under: %1</source>
        <translation>Maneno chini ya: %1</translation>
    </message>
    <message>
        <source>Work or studies</source>
        <translation>Kazi au masomo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Maandishi</translation>
    </message>
</context>
<context>
    <name>ProtectAsking</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, kutoka %2 hadi %3</translation>
    </message>
    <message>
        <source>%1: marked while it was recorded. Listen, and decide.</source>
        <translation>%1: ilitiwa alama wakati wa kurekodi. Sikiliza, na uamue.</translation>
    </message>
    <message>
        <source>%1: silent from %2 to %3, and these words can still be read.</source>
        <translation>%1: kimya kutoka %2 hadi %3, na maneno haya bado yanasomeka.</translation>
    </message>
    <message>
        <source>%1: “%2” is covered in the words, and can still be heard.</source>
        <translation>%1: “%2” imefunikwa katika maneno, na bado inasikika.</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Funika maneno</translation>
    </message>
    <message>
        <source>From %1 to %2. This is estimated between two times: the silence is up to %3 s wider on each side.</source>
        <translation>Kutoka %1 hadi %2. Hii imekadiriwa kati ya nyakati mbili: ukimya ni mpana hadi sekunde %3 zaidi kila upande.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Iache</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Yaache</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Inyamazishe</translation>
    </message>
</context>
<context>
    <name>ProtectPage</name>
    <message>
        <source>All pictures side by side</source>
        <translation>Picha zote kando kwa kando</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Mishale</translation>
    </message>
    <message>
        <source>As it leaves</source>
        <translation>Kama inavyotoka</translation>
    </message>
    <message>
        <source>Cover in this place only</source>
        <translation>Funika mahali hapa tu</translation>
    </message>
    <message>
        <source>Cover what is selected; on a picture, add a box</source>
        <translation>Funika kilichochaguliwa; kwenye picha, ongeza kisanduku</translation>
    </message>
    <message>
        <source>Cover, everywhere it stands</source>
        <translation>Funika, kila mahali ilipo</translation>
    </message>
    <message>
        <source>Crop a picture, or end it</source>
        <translation>Punguza picha, au maliza kupunguza</translation>
    </message>
    <message>
        <source>Ctrl and Left, Right</source>
        <translation>Ctrl na Kushoto, Kulia</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>I have looked at this one</source>
        <translation>Nimeitazama hii</translation>
    </message>
    <message>
        <source>In People and places: the chosen are the same, or one is the same as…</source>
        <translation>Katika Watu na mahali: waliochaguliwa ni yule yule, au mmoja ni sawa na…</translation>
    </message>
    <message>
        <source>In a sound, a second back or on; with Shift five seconds</source>
        <translation>Katika sauti, sekunde moja nyuma au mbele; kwa Shift sekunde tano</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>Katika maneno ya sauti, cheza kutoka kielekezi</translation>
    </message>
    <message>
        <source>Keep in this place only</source>
        <translation>Acha mahali hapa tu</translation>
    </message>
    <message>
        <source>Keep readable</source>
        <translation>Acha isomeke</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Kushoto, Kulia</translation>
    </message>
    <message>
        <source>Let a silence begin, or end, where the sound is</source>
        <translation>Anzisha, au maliza, ukimya pale sauti ilipo</translation>
    </message>
    <message>
        <source>Look at them one by one</source>
        <translation>Zitazame moja moja</translation>
    </message>
    <message>
        <source>Move a mark that lost its place to what is selected</source>
        <translation>Hamisha alama iliyopoteza mahali pake hadi kilichochaguliwa</translation>
    </message>
    <message>
        <source>Move the chosen box; with Shift resize, with Ctrl finely</source>
        <translation>Sogeza kisanduku kilichochaguliwa; kwa Shift badilisha ukubwa, kwa Ctrl kidogo kidogo</translation>
    </message>
    <message>
        <source>Move the chosen silence; with Shift too, only its end</source>
        <translation>Sogeza ukimya uliochaguliwa; kwa Shift pia, mwisho wake tu</translation>
    </message>
    <message>
        <source>Next place of the same words</source>
        <translation>Mahali panapofuata pa maneno yale yale</translation>
    </message>
    <message>
        <source>Next that was found</source>
        <translation>Kinachofuata kilichopatikana</translation>
    </message>
    <message>
        <source>Next: pictures</source>
        <translation>Kinachofuata: picha</translation>
    </message>
    <message>
        <source>Next: voice</source>
        <translation>Kinachofuata: sauti</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>Kinachofuata: kinachotoka</translation>
    </message>
    <message>
        <source>On a picture, cover all codes</source>
        <translation>Kwenye picha, funika misimbo yote</translation>
    </message>
    <message>
        <source>On a picture, cover all faces</source>
        <translation>Kwenye picha, funika nyuso zote</translation>
    </message>
    <message>
        <source>On a picture, cover all names and numbers</source>
        <translation>Kwenye picha, funika majina na namba zote</translation>
    </message>
    <message>
        <source>On a picture, cover all text</source>
        <translation>Kwenye picha, funika maandishi yote</translation>
    </message>
    <message>
        <source>On a picture, cover the whole line</source>
        <translation>Kwenye picha, funika mstari mzima</translation>
    </message>
    <message>
        <source>On a picture, let the chosen box reach from side to side</source>
        <translation>Kwenye picha, fanya kisanduku kilichochaguliwa kifike upande hadi upande</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Picha</translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n not looked at</source>
        <translation>
            <numerusform>Picha · %n haijatazamwa</numerusform>
            <numerusform>Picha · %n hazijatazamwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Cheza haraka zaidi</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Cheza polepole zaidi</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Cheza sauti, au isimamishe</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rudia (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Ondoa kisanduku kilichochaguliwa</translation>
    </message>
    <message>
        <source>Say what the chosen box covers</source>
        <translation>Sema kisanduku kilichochaguliwa kinafunika nini</translation>
    </message>
    <message>
        <source>See a picture at full size, or all of it</source>
        <translation>Ona picha kwa ukubwa kamili, au yote</translation>
    </message>
    <message>
        <source>See a picture larger, or smaller</source>
        <translation>Ona picha kubwa zaidi, au ndogo zaidi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Iliyotangulia</translation>
    </message>
    <message>
        <source>The picture before, the next one</source>
        <translation>Picha iliyotangulia, inayofuata</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Mahali palipotangulia</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Sekunde tatu nyuma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Tengua (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>Voice · %n marks</source>
        <translation>
            <numerusform>Sauti · alama %n</numerusform>
            <numerusform>Sauti · alama %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Kinachotoka</translation>
    </message>
    <message>
        <source>What was found, kind by kind or in the order of the text</source>
        <translation>Kilichopatikana, aina kwa aina au kwa mpangilio wa maandishi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Every question can be skipped.</source>
        <translation>Kila swali linaweza kurukwa.</translation>
    </message>
    <message>
        <source>If it helps</source>
        <translation>Kama inasaidia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Inayofuata</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Uko hapa</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>%1 that did not leave.</source>
        <translation>%1 ambavyo havikutoka.</translation>
    </message>
    <message>
        <source>%2 vouches that she agreed, on %1.</source>
        <translation>%2 anathibitisha kwamba alikubali, %1.</translation>
    </message>
    <message>
        <source>A click plays from a word.</source>
        <translation>Kubofya kunacheza kutoka neno hilo.</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>Mgongano</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>A sound</source>
        <translation>Sauti</translation>
    </message>
    <message>
        <source>A story that arrived</source>
        <translation>Simulizi lililofika</translation>
    </message>
    <message>
        <source>All of it is erased from this computer. That it arrived, and what was answered, stays in the list. Whoever sent it still has it.</source>
        <translation>Yote yanafutwa kwenye kompyuta hii. Kwamba lilifika, na kilichojibiwa, kinabaki kwenye orodha. Aliyelituma bado analo.</translation>
    </message>
    <message>
        <source>Another version of it arrived that does not fit this one.</source>
        <translation>Toleo lake lingine limefika ambalo haliendani na hili.</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Linganisha na uamue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Ufute %1 hapa?</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Futa hapa…</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Kwa %1 hadi %2</translation>
    </message>
    <message>
        <source>Her approval</source>
        <translation>Idhini yake</translation>
    </message>
    <message>
        <source>Her approval of the originals</source>
        <translation>Idhini yake ya nakala halisi</translation>
    </message>
    <message>
        <source>In the words of a sound, play from the cursor</source>
        <translation>Katika maneno ya sauti, cheza kutoka kielekezi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache</translation>
    </message>
    <message>
        <source>Keep it aside again</source>
        <translation>Liweke kando tena</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Yaliyowekwa kando</translation>
    </message>
    <message>
        <source>Let count by you</source>
        <translation>Linahesabiwa kwa uamuzi wako</translation>
    </message>
    <message>
        <source>Nobody signed it as it stands here: %1 put it together on %2 of two versions that came. Both are kept as they were signed.</source>
        <translation>Hakuna aliyelitia sahihi kama lilivyo hapa: %1 aliliunganisha %2 kutoka matoleo mawili yaliyokuja. Yote mawili yanatunzwa kama yalivyotiwa sahihi.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Hakuna kilichochaguliwa.</translation>
    </message>
    <message>
        <source>Passed on by %1. The signature is still of the person above.</source>
        <translation>Limepitishwa na %1. Sahihi bado ni ya mtu aliye juu.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Cheza haraka zaidi</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Cheza polepole zaidi</translation>
    </message>
    <message>
        <source>Play the sound, or pause it</source>
        <translation>Cheza sauti, au isimamishe</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lisome</translation>
    </message>
    <message>
        <source>She heard what leaves, on %1.</source>
        <translation>Alisikia kinachotoka, %1.</translation>
    </message>
    <message>
        <source>She saw what leaves, on %1.</source>
        <translation>Aliona kinachotoka, %1.</translation>
    </message>
    <message>
        <source>She takes it back…</source>
        <translation>Anaondoa…</translation>
    </message>
    <message>
        <source>She took back: %1. What that covered is not shown here any more.</source>
        <translation>Aliondoa: %1. Kilichohusika na hilo hakionyeshwi hapa tena.</translation>
    </message>
    <message>
        <source>She took it back. What arrived was erased here.</source>
        <translation>Ameliondoa. Kilichofika kimefutwa hapa.</translation>
    </message>
    <message>
        <source>She was told what leaves, on %1.</source>
        <translation>Aliambiwa kinachotoka, %1.</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Mtu fulani</translation>
    </message>
    <message>
        <source>Someone whose card is no longer here.</source>
        <translation>Mtu ambaye kadi yake haipo hapa tena.</translation>
    </message>
    <message>
        <source>Sound, %1</source>
        <translation>Sauti, %1</translation>
    </message>
    <message>
        <source>Sound, %1, read aloud by the helper</source>
        <translation>Sauti, %1, imesomwa kwa sauti na msaidizi</translation>
    </message>
    <message>
        <source>Sound, %1, spoken by a synthetic voice</source>
        <translation>Sauti, %1, inasemwa na sauti bandia</translation>
    </message>
    <message>
        <source>Sound, %1, the voice disguised</source>
        <translation>Sauti, %1, sauti imebadilishwa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Kimeondolewa</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more, and no receipt shows that it was here before. Read it, then decide whether it counts.</source>
        <translation>Ufunguo ulioitia sahihi hauaminiki tena, na hakuna stakabadhi inayoonyesha lilikuwa hapa kabla. Lisome, kisha uamue kama linahesabiwa.</translation>
    </message>
    <message>
        <source>The key that signed it is not trusted any more. It counts because somebody here decided so.</source>
        <translation>Ufunguo ulioitia sahihi hauaminiki tena. Linahesabiwa kwa kuwa mtu hapa aliamua hivyo.</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Sekunde tatu nyuma</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>Alichokubali</translation>
    </message>
    <message>
        <source>Who signed it</source>
        <translation>Nani alilitia sahihi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Limeondolewa</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Maneno ya: %1</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>mpokeaji yeyote anayeaminika</translation>
    </message>
    <message>
        <source>kept aside, to be decided</source>
        <translation>limewekwa kando, la kuamuliwa</translation>
    </message>
    <message>
        <source>received, to be read</source>
        <translation>limepokelewa, la kusomwa</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Choose the recording</source>
        <translation>Chagua rekodi</translation>
    </message>
    <message>
        <source>It says these words</source>
        <translation>Inasema maneno haya</translation>
    </message>
    <message>
        <source>Read these words aloud as a new recording in Interview, then choose it here. It leaves in place of this sound; her voice does not.</source>
        <translation>Soma maneno haya kwa sauti kama rekodi mpya katika Mahojiano, kisha ichague hapa. Inatoka mahali pa sauti hii; sauti yake haitoki.</translation>
    </message>
    <message>
        <source>Recording in which the words are read aloud</source>
        <translation>Rekodi ambayo maneno yanasomwa kwa sauti</translation>
    </message>
    <message>
        <source>The words changed since they were read. Read them aloud again.</source>
        <translation>Maneno yamebadilika tangu yaliposomwa. Yasome kwa sauti tena.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Done</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>Inakusikia.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Maikrofoni</translation>
    </message>
    <message>
        <source>Microphone: %1</source>
        <translation>Maikrofoni: %1</translation>
    </message>
    <message>
        <source>Nothing of this is recorded.</source>
        <translation>Hakuna chochote cha hiki kinachorekodiwa.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>Ukimya tu unasikika. Je, maikrofoni imezimwa?</translation>
    </message>
    <message>
        <source>Say something, as loud as she will speak: the bar should turn green.</source>
        <translation>Sema kitu, kwa sauti kama atakavyosema yeye: mstari unapaswa kuwa kijani.</translation>
    </message>
    <message>
        <source>Too loud: move the microphone a little away.</source>
        <translation>Sauti kubwa mno: sogeza maikrofoni mbali kidogo.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ijaribu</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Jaribu maikrofoni</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>%1 can open it</source>
        <translation>%1 anaweza kulifungua</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>A recording is being made.</source>
        <translation>Rekodi inatengenezwa.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Back on the record</source>
        <translation>Rudi kwenye rekodi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Finish the recording</source>
        <translation>Maliza kurekodi</translation>
    </message>
    <message>
        <source>Finish without the rest</source>
        <translation>Maliza bila yaliyobaki</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Inamalizia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Imekatizwa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Tafuta maikrofoni tena</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Weka alama</translation>
    </message>
    <message>
        <source>Mark what was just said</source>
        <translation>Weka alama kilichosemwa sasa hivi</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Maikrofoni</translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 now. It goes on by itself when the microphone is back; or choose another.</source>
        <translation>Hakuna kinachorekodiwa kwa %1 sasa. Itaendelea yenyewe maikrofoni ikirudi; au chagua nyingine.</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Nje ya rekodi</translation>
    </message>
    <message>
        <source>Off the record for %1. The microphone is closed: nothing is heard or kept.</source>
        <translation>Nje ya rekodi kwa %1. Maikrofoni imefungwa: hakuna kinachosikika wala kutunzwa.</translation>
    </message>
    <message>
        <source>Only silence is heard. Is the microphone switched off?</source>
        <translation>Ukimya tu unasikika. Je, maikrofoni imezimwa?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesitishwa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kurekodi</translation>
    </message>
    <message>
        <source>She has not agreed to this.</source>
        <translation>Hajakubali hili.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inaanza</translation>
    </message>
    <message>
        <source>The computer was too busy for a moment: a little sound is missing.</source>
        <translation>Kompyuta ilikuwa na kazi nyingi mno kwa muda: sauti kidogo imekosekana.</translation>
    </message>
    <message>
        <source>The disk is full. What is said waits in memory: make room, and it is kept.</source>
        <translation>Diski imejaa. Kinachosemwa kinasubiri kwenye kumbukumbu: tengeneza nafasi, nacho kitatunzwa.</translation>
    </message>
    <message>
        <source>Too loud: the sound is cut off. Move the microphone a little away.</source>
        <translation>Sauti kubwa mno: inakatwa. Sogeza maikrofoni mbali kidogo.</translation>
    </message>
    <message>
        <source>Very quiet. Move the microphone nearer to her.</source>
        <translation>Ndogo sana. Sogeza maikrofoni karibu naye.</translation>
    </message>
    <message numerus="yes">
        <source>room for %n hours</source>
        <translation>
            <numerusform>nafasi ya saa %n</numerusform>
            <numerusform>nafasi ya saa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minutes</source>
        <translation>
            <numerusform>nafasi ya dakika %n</numerusform>
            <numerusform>nafasi ya dakika %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Chagua kaulisiri mpya</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>I know: after this nobody else&apos;s passphrase opens this vault any more</source>
        <translation>Najua: baada ya hili hakuna kaulisiri ya mtu mwingine inayofungua hifadhi hii tena</translation>
    </message>
    <message>
        <source>It takes the place of every passphrase that this vault had. The shares stay good.</source>
        <translation>Inachukua nafasi ya kila kaulisiri ambayo hifadhi hii ilikuwa nayo. Sehemu zinabaki kufaa.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Fungua hifadhi</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>The passphrases of everybody else go too</source>
        <translation>Kaulisiri za wengine wote zinaondoka pia</translation>
    </message>
    <message>
        <source>Whoever shares this vault with you cannot open it any more. Give each of them a new passphrase afterwards, under Passphrases and recovery.</source>
        <translation>Anayeshiriki hifadhi hii nawe hawezi kuifungua tena. Mpe kila mmoja kaulisiri mpya baadaye, katika Kaulisiri na urejeshaji.</translation>
    </message>
</context>
<context>
    <name>RekeyQuestion</name>
    <message>
        <source>About %1 are written. Until the end it can be stopped, and nothing has changed.</source>
        <translation>Karibu %1 zinaandikwa. Hadi mwisho inaweza kusimamishwa, na hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>Backups made before open with the old key still. Destroy them.</source>
        <translation>Nakala rudufu zilizochukuliwa kabla bado zinafunguka kwa ufunguo wa zamani. Ziharibu.</translation>
    </message>
    <message>
        <source>Change the vault key and clean</source>
        <translation>Badilisha ufunguo wa hifadhi na usafishe</translation>
    </message>
    <message>
        <source>For when somebody has left. Everything is rewritten under a new key, so that an old copy of the key file opens nothing that is here.</source>
        <translation>Kwa wakati mtu ameondoka. Kila kitu kinaandikwa upya kwa ufunguo mpya, ili nakala ya zamani ya faili la ufunguo isifungue chochote kilicho hapa.</translation>
    </message>
    <message>
        <source>The old file is written over. An SSD or a stick may keep parts of it, which only the old key opens.</source>
        <translation>Faili la zamani linaandikwa juu yake. SSD au USB inaweza kubaki na vipande vyake, ambavyo ufunguo wa zamani pekee unavifungua.</translation>
    </message>
    <message>
        <source>These have to be added again, for they have not been used with this version: %1</source>
        <translation>Hizi lazima ziongezwe tena, kwa kuwa hazijatumika na toleo hili: %1</translation>
    </message>
    <message>
        <source>These passphrases and the recovery shares stay good: %1</source>
        <translation>Kaulisiri hizi na sehemu za urejeshaji zinabaki kufaa: %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
</context>
<context>
    <name>RemoveCard</name>
    <message numerus="yes">
        <source>%n stories that this key signed stay here.</source>
        <translation>
            <numerusform>Simulizi %n lililotiwa sahihi na ufunguo huu linabaki hapa.</numerusform>
            <numerusform>Masimulizi %n yaliyotiwa sahihi na ufunguo huu yanabaki hapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that were handed over to it stay in the ledger.</source>
        <translation>
            <numerusform>Simulizi %n lililokabidhiwa kwake linabaki kwenye orodha ya kilichotoka.</numerusform>
            <numerusform>Masimulizi %n yaliyokabidhiwa kwake yanabaki kwenye orodha ya kilichotoka.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands on a roster of %1. Where that is believed, it stays in the list by it.</source>
        <translation>Iko kwenye orodha ya %1. Pale orodha hiyo inapoaminiwa, inabaki kwayo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache</translation>
    </message>
    <message>
        <source>Nothing of this key is here, and nothing was given to it.</source>
        <translation>Hakuna chochote cha ufunguo huu hapa, na hakupewa chochote.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>Remove the card of %1?</source>
        <translation>Uondoe kadi ya %1?</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Uondoe “%1”?</translation>
    </message>
    <message>
        <source>The words were never compared, so nothing counts by this card. Removed by mistake, it can be added again.</source>
        <translation>Maneno hayakuwahi kulinganishwa, kwa hiyo hakuna kinachohesabiwa kwa kadi hii. Ikiondolewa kwa makosa, inaweza kuongezwa tena.</translation>
    </message>
    <message>
        <source>What was said and chosen stays in the stories. Who sent it can send it again; an older one does not come back.</source>
        <translation>Kilichosemwa na kuchaguliwa kinabaki katika masimulizi. Aliyekituma anaweza kukituma tena; cha zamani zaidi hakirudi.</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Change the vault key too, and rewrite everything under the new one</source>
        <translation>Badilisha pia ufunguo wa hifadhi, na uandike upya kila kitu kwa ule mpya</translation>
    </message>
    <message>
        <source>It opens the vault no more. Whoever kept a copy of the key file could still open the vault with it, unless the vault key changes too.</source>
        <translation>Haifungui hifadhi tena. Aliyebaki na nakala ya faili la ufunguo bado angeweza kufungua hifadhi kwayo, isipokuwa ufunguo wa hifadhi nao ubadilike.</translation>
    </message>
    <message>
        <source>Take the passphrase of %1 away</source>
        <translation>Ondoa kaulisiri ya %1</translation>
    </message>
</context>
<context>
    <name>RestLine</name>
    <message numerus="yes">
        <source>%n others in the folder were left out.</source>
        <translation>
            <numerusform>%n lingine katika folda limeachwa nje.</numerusform>
            <numerusform>%n mengine katika folda yameachwa nje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not list them</source>
        <translation>Usiyaorodheshe</translation>
    </message>
    <message numerus="yes">
        <source>List all %n files</source>
        <translation>
            <numerusform>Orodhesha faili %n</numerusform>
            <numerusform>Orodhesha mafaili yote %n</numerusform>
        </translation>
    </message>
    <message>
        <source>List only what needs you</source>
        <translation>Orodhesha yanayokuhitaji tu</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Yaorodheshe</translation>
    </message>
</context>
<context>
    <name>RevokeCard</name>
    <message numerus="yes">
        <source>%n stories that came from this key have no receipt yet. They are kept aside until you look at each: whoever has the key could have made them.</source>
        <translation>
            <numerusform>Simulizi %n lililotoka kwa ufunguo huu bado halina stakabadhi. Linawekwa kando hadi ulitazame: mwenye ufunguo angeweza kulitengeneza.</numerusform>
            <numerusform>Masimulizi %n yaliyotoka kwa ufunguo huu bado hayana stakabadhi. Yanawekwa kando hadi utazame kila moja: mwenye ufunguo angeweza kuyatengeneza.</numerusform>
        </translation>
    </message>
    <message>
        <source>I do not say</source>
        <translation>Sisemi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>No story has to be kept aside: what came from this key is covered by receipts.</source>
        <translation>Hakuna simulizi linalohitaji kuwekwa kando: kilichotoka kwa ufunguo huu kina stakabadhi.</translation>
    </message>
    <message>
        <source>The key was lost</source>
        <translation>Ufunguo umepotea</translation>
    </message>
    <message>
        <source>The key was stolen</source>
        <translation>Ufunguo umeibiwa</translation>
    </message>
    <message>
        <source>The person left</source>
        <translation>Mtu ameondoka</translation>
    </message>
    <message>
        <source>This cannot be taken back. Nothing can be handed over to this key, and what it signs is kept out. The person needs a new card.</source>
        <translation>Hili haliwezi kurudishwa nyuma. Hakuna kinachoweza kukabidhiwa kwa ufunguo huu, na unachotia sahihi kinawekwa nje. Mtu huyo anahitaji kadi mpya.</translation>
    </message>
    <message>
        <source>Trust %1 no more?</source>
        <translation>Usimwamini %1 tena?</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Usiamini tena</translation>
    </message>
    <message>
        <source>Why? It stands in the next roster.</source>
        <translation>Kwa nini? Inaandikwa katika orodha inayofuata.</translation>
    </message>
</context>
<context>
    <name>RosterCard</name>
    <message>
        <source>A file of allowed signers, with which anybody can check bundles without this program</source>
        <translation>Faili la watia sahihi walioruhusiwa, ambalo yeyote anaweza kuhakiki nalo mafungu bila programu hii</translation>
    </message>
    <message>
        <source>A roster is a coordinator&apos;s list of whom to trust and until when. With one, not everybody has to compare words with everybody. None is here.</source>
        <translation>Orodha ya uaminifu ni ya mratibu: nani wa kumwamini na hadi lini. Ikiwepo, si wote wanaohitaji kulinganisha maneno na wote. Hakuna hapa.</translation>
    </message>
    <message>
        <source>Another roster does not trust this person. Decide about them first: look for “You decide” in the list.</source>
        <translation>Orodha nyingine haimwamini mtu huyu. Amua kumhusu kwanza: tafuta “Unaamua wewe” katika orodha.</translation>
    </message>
    <message>
        <source>Beside it stand the keys that are not trusted any more, ending in “.revoked”.</source>
        <translation>Kando yake kuna funguo zisizoaminika tena, zikiishia na “.revoked”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imekwisha</translation>
    </message>
    <message>
        <source>Give it to everybody for whom you made it. Only they can open it.</source>
        <translation>Wape wote uliowatengenezea. Wao pekee wanaweza kuifungua.</translation>
    </message>
    <message>
        <source>Give yours to more people</source>
        <translation>Toa yako kwa watu zaidi</translation>
    </message>
    <message>
        <source>Go by this roster</source>
        <translation>Fuata orodha hii</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>It does not hold yet.</source>
        <translation>Bado haijaanza kutumika.</translation>
    </message>
    <message>
        <source>It has ended. Ask for a newer one.</source>
        <translation>Imekwisha. Omba mpya zaidi.</translation>
    </message>
    <message>
        <source>Make a roster</source>
        <translation>Tengeneza orodha ya uaminifu</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Haiaminiwi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its coordinator for a new one.</source>
        <translation>Hakuna kilichobadilishwa. Mwombe mratibu wake mpya.</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Fungua orodha ya uaminifu</translation>
    </message>
    <message>
        <source>Roster %1 of %2</source>
        <translation>Orodha %1 ya %2</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Orodha za uaminifu</translation>
    </message>
    <message>
        <source>Save for ssh-keygen</source>
        <translation>Hifadhi kwa ssh-keygen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Imehifadhiwa kama %1</translation>
    </message>
    <message>
        <source>The roster holds here now</source>
        <translation>Orodha inatumika hapa sasa</translation>
    </message>
    <message>
        <source>The roster holds, and contradicts you</source>
        <translation>Orodha inatumika, na inakupinga</translation>
    </message>
    <message>
        <source>The roster was not taken in</source>
        <translation>Orodha haikupokelewa</translation>
    </message>
    <message>
        <source>The roster was saved as %1</source>
        <translation>Orodha imehifadhiwa kama %1</translation>
    </message>
    <message>
        <source>This roster is here already</source>
        <translation>Orodha hii ipo hapa tayari</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Linakusubiri</translation>
    </message>
    <message>
        <source>Where it does, nothing counts until you decide. Look for “You decide” in the list.</source>
        <translation>Pale inapofanya hivyo, hakuna kinachohesabiwa hadi uamue. Tafuta “Unaamua wewe” katika orodha.</translation>
    </message>
    <message>
        <source>Whom it lists is trusted until its last day.</source>
        <translation>Inaowaorodhesha wanaaminika hadi siku yake ya mwisho.</translation>
    </message>
    <message>
        <source>You do not believe rosters of this person. Compare the words first, then choose Believe rosters.</source>
        <translation>Huamini orodha za mtu huyu. Linganisha maneno kwanza, kisha chagua Amini orodha.</translation>
    </message>
    <message>
        <source>Your roster %1</source>
        <translation>Orodha yako ya uaminifu %1</translation>
    </message>
    <message numerus="yes">
        <source>ends the trust in %n keys</source>
        <translation>
            <numerusform>inamaliza uaminifu kwa ufunguo %n</numerusform>
            <numerusform>inamaliza uaminifu kwa funguo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>kutoka %1 hadi %2</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n people</source>
        <translation>
            <numerusform>inamwamini mtu %n</numerusform>
            <numerusform>inawaamini watu %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateCard</name>
    <message>
        <source>Change the keys</source>
        <translation>Badilisha funguo</translation>
    </message>
    <message>
        <source>Change your keys?</source>
        <translation>Ubadilishe funguo zako?</translation>
    </message>
    <message>
        <source>Everybody who has your card needs the new one, and compares its words with you again. Until then they go by your old key.</source>
        <translation>Kila mwenye kadi yako anahitaji ile mpya, na analinganisha maneno yake nawe tena. Hadi hapo anafuata ufunguo wako wa zamani.</translation>
    </message>
    <message>
        <source>If somebody else may have your key, tell your coordinator as well: they could change it just the same, and only trust that is ended keeps them out. This cannot be taken back.</source>
        <translation>Kama mtu mwingine anaweza kuwa na ufunguo wako, mwambie mratibu wako pia: angeweza kuubadilisha vile vile, na kumaliza uaminifu pekee ndiko kunakomzuia. Hili haliwezi kurudishwa nyuma.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zitunze</translation>
    </message>
    <message>
        <source>New keys are made, and the old one signs for them. Then it is destroyed.</source>
        <translation>Funguo mpya zinatengenezwa, na wa zamani unazitilia sahihi. Kisha unaharibiwa.</translation>
    </message>
    <message>
        <source>What others made for your old keys can still be read here, and your stories stay yours.</source>
        <translation>Walichotengeneza wengine kwa funguo zako za zamani bado kinasomeka hapa, na masimulizi yako yanabaki yako.</translation>
    </message>
</context>
<context>
    <name>SafeMoment</name>
    <message>
        <source>Hide our list</source>
        <translation>Ficha orodha yetu</translation>
    </message>
    <message>
        <source>Is this a safe moment?</source>
        <translation>Je, huu ni wakati salama?</translation>
    </message>
    <message>
        <source>She knows she can stop, pause or leave anything out.</source>
        <translation>Anajua kwamba anaweza kuacha, kupumzika au kuacha jambo lolote nje.</translation>
    </message>
    <message>
        <source>She knows who can help her today.</source>
        <translation>Anajua nani anaweza kumsaidia leo.</translation>
    </message>
    <message>
        <source>Show our list</source>
        <translation>Onyesha orodha yetu</translation>
    </message>
    <message>
        <source>We are alone, and nobody can see this screen.</source>
        <translation>Tuko peke yetu, na hakuna anayeweza kuona skrini hii.</translation>
    </message>
</context>
<context>
    <name>SafetyPrompt</name>
    <message>
        <source>Ask calmly and openly: “Are you thinking of ending your life?” Asking does not put the thought there.</source>
        <translation>Muulize kwa utulivu na wazi: “Je, unafikiria kujiua?” Kuuliza hakumtii wazo hilo.</translation>
    </message>
    <message>
        <source>Call someone who is trained for this. If she is in danger now, call the emergency number.</source>
        <translation>Mpigie mtu aliyefunzwa kwa hili. Kama yuko hatarini sasa, piga namba ya dharura.</translation>
    </message>
    <message>
        <source>Do not leave her alone. Put away what she could hurt herself with.</source>
        <translation>Usimwache peke yake. Ondoa karibu naye kile anachoweza kujidhuru nacho.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ondoa hii</translation>
    </message>
    <message>
        <source>Tell her what you are going to do before you do it.</source>
        <translation>Mwambie utakachofanya kabla hujakifanya.</translation>
    </message>
    <message>
        <source>The story can wait. Stop the interview for now, and stay with her.</source>
        <translation>Simulizi linaweza kusubiri. Simamisha mahojiano kwa sasa, na ukae naye.</translation>
    </message>
    <message>
        <source>When she may harm herself</source>
        <translation>Anapoweza kujidhuru</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Nani anaweza kusaidia</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Hali ya kuhifadhi</translation>
    </message>
</context>
<context>
    <name>SayThis</name>
    <message>
        <source>%1 of %2 · %3 explained</source>
        <translation>%1 kati ya %2 · %3 yameelezwa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Imeelezwa</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Kutoka la kwanza</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>Read aloud · %1</source>
        <translation>Soma kwa sauti · %1</translation>
    </message>
    <message>
        <source>Say this in her language</source>
        <translation>Sema hili kwa lugha yake</translation>
    </message>
</context>
<context>
    <name>SeenCard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n imebaki</numerusform>
            <numerusform>%n zimebaki</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Funika</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>Funika misimbo yote</translation>
    </message>
    <message>
        <source>Cover all faces</source>
        <translation>Funika nyuso zote</translation>
    </message>
    <message>
        <source>Cover all names and numbers</source>
        <translation>Funika majina na namba zote</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Funika maandishi yote</translation>
    </message>
    <message>
        <source>Cover the whole line</source>
        <translation>Funika mstari mzima</translation>
    </message>
    <message>
        <source>Found in this picture</source>
        <translation>Kilichopatikana katika picha hii</translation>
    </message>
    <message>
        <source>It stays to be seen when the picture leaves</source>
        <translation>Inabaki ikionekana picha inapotoka</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Look for faces and names</source>
        <translation>Tafuta nyuso na majina</translation>
    </message>
    <message>
        <source>Looking for faces, writing and codes: picture %1 of %2</source>
        <translation>Inatafuta nyuso, maandishi na misimbo: picha %1 kati ya %2</translation>
    </message>
    <message>
        <source>Nothing more was found by itself. A person sees more: look yourself.</source>
        <translation>Hakuna zaidi kilichopatikana kiotomatiki. Mtu huona zaidi: tazama mwenyewe.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Acha kutafuta</translation>
    </message>
</context>
<context>
    <name>SeenModel</name>
    <message>
        <source>not read</source>
        <translation>haikusomwa</translation>
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
            <numerusform>Dakika %n</numerusform>
            <numerusform>Dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Kama kompyuta ilivyowekwa</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>Nakala rudufu na afya</translation>
    </message>
    <message>
        <source>Backups, whether everything is sound, and what was done with this vault.</source>
        <translation>Nakala rudufu, kama kila kitu kiko sawa, na kilichofanywa na hifadhi hii.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Utunzaji</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nyeusi</translation>
    </message>
    <message>
        <source>Hide at once: press Shift three times.</source>
        <translation>Ficha mara moja: bonyeza Shift mara tatu.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofauti mkubwa</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Inatunzwa katika %1</translation>
    </message>
    <message>
        <source>Keys and recovery</source>
        <translation>Funguo na urejeshaji</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Kits are what a coordinator gives you to say, to ask and to look up.</source>
        <translation>Vifurushi ni kile mratibu anachokupa kusema, kuuliza na kutazamia.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyeupe</translation>
    </message>
    <message>
        <source>Lock when nobody was here for</source>
        <translation>Funga kama hakuna mtu hapa kwa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>People and cards</source>
        <translation>Watu na kadi</translation>
    </message>
    <message>
        <source>Program version %1</source>
        <translation>Toleo la programu %1</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Usalama</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Ukubwa wa herufi</translation>
    </message>
    <message>
        <source>Size of letters: %1</source>
        <translation>Ukubwa wa herufi: %1</translation>
    </message>
    <message>
        <source>The window is then called Notebook, with a plain sign.</source>
        <translation>Hapo dirisha linaitwa Daftari, lenye ishara ya kawaida.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Hifadhi hii</translation>
    </message>
    <message>
        <source>Use a name that says nothing</source>
        <translation>Tumia jina lisilosema chochote</translation>
    </message>
    <message>
        <source>Who can open this vault, its recovery shares, a new key for it, and its end.</source>
        <translation>Nani anaweza kufungua hifadhi hii, sehemu zake za urejeshaji, ufunguo mpya kwa ajili yake, na mwisho wake.</translation>
    </message>
    <message>
        <source>Your own card, and the cards of people you hand stories to or receive them from.</source>
        <translation>Kadi yako mwenyewe, na kadi za watu unaowakabidhi masimulizi au unaowapokea.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Blue notebook</source>
        <translation>Daftari la bluu</translation>
    </message>
    <message>
        <source>Green notebook</source>
        <translation>Daftari la kijani</translation>
    </message>
    <message>
        <source>Red notebook</source>
        <translation>Daftari jekundu</translation>
    </message>
    <message>
        <source>Yellow notebook</source>
        <translation>Daftari la njano</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chagua kaulisiri</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>Nina hifadhi tayari</translation>
    </message>
    <message>
        <source>It opens the vault. Nobody can look it up or set it anew, so keep it well.</source>
        <translation>Inafungua hifadhi. Hakuna anayeweza kuitazama au kuiweka upya, kwa hiyo itunze vizuri.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tengeneza hifadhi</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Inatengeneza hifadhi…</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Sehemu za urejeshaji</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Hatua %1 kati ya %2</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost. You copy them in the next step.</source>
        <translation>Zinafungua hifadhi kaulisiri ikipotea. Unazinakili katika hatua inayofuata.</translation>
    </message>
</context>
<context>
    <name>ShareDrill</name>
    <message>
        <source>Read from your paper</source>
        <translation>Soma kutoka karatasi yako</translation>
    </message>
    <message>
        <source>Type these words of the share, or their digits.</source>
        <translation>Andika maneno haya ya sehemu, au tarakimu zake.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Neno %1</translation>
    </message>
</context>
<context>
    <name>ShareField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Any file</source>
        <translation>Faili lolote</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Haiendani</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Halikusomwa</translation>
    </message>
    <message>
        <source>Read a share</source>
        <translation>Soma sehemu</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Soma kutoka faili</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Inasomeka vizuri</translation>
    </message>
    <message>
        <source>Share %1; any %2 of its set open the vault.</source>
        <translation>Sehemu %1; zozote %2 za seti yake zinafungua hifadhi.</translation>
    </message>
    <message>
        <source>Take the word %1</source>
        <translation>Chukua neno %1</translation>
    </message>
    <message>
        <source>The first four letters of a word are enough.</source>
        <translation>Herufi nne za kwanza za neno zinatosha.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list. Look at it letter by letter.</source>
        <translation>Neno %1 haliko kwenye orodha. Litazame herufi kwa herufi.</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Any %1 of the %2 shares open the vault when the passphrase is lost. Give each to somebody else you trust, or keep them in different places. Do not take a picture of them.</source>
        <translation>Zozote %1 kati ya sehemu %2 zinafungua hifadhi kaulisiri ikipotea. Mpe kila moja mtu mwingine unayemwamini, au zitunze mahali tofauti. Usizipige picha.</translation>
    </message>
    <message>
        <source>Copy this share onto paper</source>
        <translation>Nakili sehemu hii kwenye karatasi</translation>
    </message>
    <message>
        <source>Write the words, or the four digits under each. Number them.</source>
        <translation>Andika maneno, au tarakimu nne chini ya kila moja. Yape namba.</translation>
    </message>
</context>
<context>
    <name>SharesForm</name>
    <message>
        <source>Another share</source>
        <translation>Sehemu nyingine</translation>
    </message>
    <message>
        <source>Share on the first paper</source>
        <translation>Sehemu ya karatasi ya kwanza</translation>
    </message>
    <message>
        <source>This is the same share once more. Another one is needed.</source>
        <translation>Hii ni sehemu ile ile tena. Inahitajika nyingine.</translation>
    </message>
    <message>
        <source>This share belongs to another set, of another day or another vault.</source>
        <translation>Sehemu hii ni ya seti nyingine, ya siku nyingine au hifadhi nyingine.</translation>
    </message>
</context>
<context>
    <name>SharesQuestion</name>
    <message>
        <source>Open with recovery shares</source>
        <translation>Fungua kwa sehemu za urejeshaji</translation>
    </message>
    <message>
        <source>Type the words of each share, or their digits, in their order. The key file is not needed.</source>
        <translation>Andika maneno ya kila sehemu, au tarakimu zake, kwa mpangilio wake. Faili la ufunguo halihitajiki.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>SharesSteps</name>
    <message>
        <source>Check</source>
        <translation>Hakiki</translation>
    </message>
    <message>
        <source>Compare with your paper. Back shows the share again.</source>
        <translation>Linganisha na karatasi yako. Nyuma inaonyesha sehemu tena.</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Nimeinakili</translation>
    </message>
    <message>
        <source>Not the same: word %1</source>
        <translation>Si sawa: neno %1</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Sehemu %1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>SharingChoice</name>
    <message>
        <source>Shares that open the vault</source>
        <translation>Sehemu zinazofungua hifadhi</translation>
    </message>
    <message>
        <source>Shares to hand out</source>
        <translation>Sehemu za kugawa</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Hide at once</source>
        <translation>Ficha mara moja</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Mapokezi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Simulizi jipya</translation>
    </message>
    <message>
        <source>Save, and ask for the passphrase again (%1)</source>
        <translation>Hifadhi, na uombe kaulisiri tena (%1)</translation>
    </message>
    <message>
        <source>Save, and be gone at once (press Shift three times)</source>
        <translation>Hifadhi, na utoweke mara moja (bonyeza Shift mara tatu)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation>Shift, Shift, Shift</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Masimulizi</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Orodha hii</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>Alama %n</numerusform>
            <numerusform>Alama %n</numerusform>
        </translation>
    </message>
    <message>
        <source>10 seconds as they leave: %1</source>
        <translation>Sekunde 10 kama zinavyotoka: %1</translation>
    </message>
    <message>
        <source>As it leaves: %1</source>
        <translation>Kama inavyotoka: %1</translation>
    </message>
    <message>
        <source>Each silence begins %1 earlier and ends as much later, for such a file blurs sounds.</source>
        <translation>Kila ukimya unaanza %1 mapema na kuisha kiasi hicho baadaye, kwa kuwa faili kama hilo hutia ukungu sauti.</translation>
    </message>
    <message>
        <source>Leaves: %1 of her own voice, %2 of it as complete silence.</source>
        <translation>Inatoka: %1 ya sauti yake mwenyewe, %2 yake ikiwa kimya kabisa.</translation>
    </message>
    <message>
        <source>Leaves: %1 of it, disguised, %2 as complete silence.</source>
        <translation>Inatoka: %1 yake, iliyobadilishwa, %2 ikiwa kimya kabisa.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of her own voice.</source>
        <translation>Inatoka: yote, %1 ya sauti yake mwenyewe.</translation>
    </message>
    <message>
        <source>Leaves: all %1 of it, disguised.</source>
        <translation>Inatoka: yote, %1, iliyobadilishwa.</translation>
    </message>
    <message>
        <source>Leaves: her words in a synthetic voice, and nothing of this sound.</source>
        <translation>Yanatoka: maneno yake kwa sauti bandia, na hakuna chochote cha sauti hii.</translation>
    </message>
    <message>
        <source>Leaves: her words in your voice, and nothing of this sound.</source>
        <translation>Yanatoka: maneno yake kwa sauti yako, na hakuna chochote cha sauti hii.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Imetiwa alama: %1</translation>
    </message>
    <message>
        <source>Nothing is silenced. Draw over the sound, or type from when to when below.</source>
        <translation>Hakuna kilichonyamazishwa. Chora juu ya sauti, au andika hapa chini kutoka lini hadi lini.</translation>
    </message>
    <message>
        <source>Silence begins here</source>
        <translation>Ukimya unaanza hapa</translation>
    </message>
    <message>
        <source>Silence ends here</source>
        <translation>Ukimya unaisha hapa</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>3 s back</source>
        <translation>Sekunde 3 nyuma</translation>
    </message>
    <message>
        <source>A recording is being made: what is played would be heard in it.</source>
        <translation>Rekodi inatengenezwa: kinachochezwa kingesikika ndani yake.</translation>
    </message>
    <message>
        <source>Being drawn</source>
        <translation>Inachorwa</translation>
    </message>
    <message>
        <source>Being made ready</source>
        <translation>Inaandaliwa</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Haraka zaidi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kubwa zaidi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Sitisha: %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Cheza</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Cheza: %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Ukimya</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Polepole zaidi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Ndogo zaidi</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kasi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>What is in sight of: %1</source>
        <translation>Kinachoonekana cha: %1</translation>
    </message>
    <message>
        <source>Whole sound</source>
        <translation>Sauti nzima</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Choose a language</source>
        <translation>Chagua lugha</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Haraka</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Juu zaidi</translation>
    </message>
    <message>
        <source>How fast it speaks</source>
        <translation>Inavyosema haraka</translation>
    </message>
    <message>
        <source>How high it speaks</source>
        <translation>Inavyosema juu</translation>
    </message>
    <message>
        <source>Language of the synthetic voice</source>
        <translation>Lugha ya sauti bandia</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Chini zaidi</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Polepole</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Sauti bandia</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Kasi ya kawaida</translation>
    </message>
    <message>
        <source>Usual pitch</source>
        <translation>Kimo cha kawaida</translation>
    </message>
    <message>
        <source>Voice 1, high</source>
        <translation>Sauti 1, ya juu</translation>
    </message>
    <message>
        <source>Voice 2, low</source>
        <translation>Sauti 2, ya chini</translation>
    </message>
    <message>
        <source>Voice 3, low</source>
        <translation>Sauti 3, ya chini</translation>
    </message>
    <message>
        <source>Voice 4, low</source>
        <translation>Sauti 4, ya chini</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>A click plays from a word. What is covered here is offered as a silence, and the other way.</source>
        <translation>Kubofya kunacheza kutoka neno hilo. Kinachofunikwa hapa kinapendekezwa kama ukimya, na kinyume chake.</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Maneno ya: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message numerus="yes">
        <source>%n boxes. Tab goes from one to the next.</source>
        <translation>
            <numerusform>Kisanduku %n. Tab inahama kutoka kimoja hadi kingine.</numerusform>
            <numerusform>Visanduku %n. Tab inahama kutoka kimoja hadi kingine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 of %2, %3, %4 by %5 pixels</source>
        <translation>Kisanduku %1 kati ya %2, %3, pikseli %4 kwa %5</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Before we begin</source>
        <translation>Kabla ya kuanza</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Mahojiano</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Linda</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Uko hapa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>imekamilika</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message numerus="yes">
        <source>%n in this vault</source>
        <translation>
            <numerusform>%n katika hifadhi hii</numerusform>
            <numerusform>%n katika hifadhi hii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>Picha %n</numerusform>
            <numerusform>Picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>Sauti %n</numerusform>
            <numerusform>Sauti %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>All of it is erased from this computer and cannot be brought back.</source>
        <translation>Yote yanafutwa kwenye kompyuta hii na hayawezi kurudishwa.</translation>
    </message>
    <message>
        <source>Begin with New story. What is written is saved as it is typed, and locked in this vault.</source>
        <translation>Anza na Simulizi jipya. Kinachoandikwa kinahifadhiwa kinapoandikwa, na kufungwa katika hifadhi hii.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Lilianza</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Ridhaa imeondolewa</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Lina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Delete %1 here?</source>
        <translation>Ufute %1 hapa?</translation>
    </message>
    <message>
        <source>Delete the story that is marked</source>
        <translation>Futa simulizi lenye alama</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything here is encrypted on this computer only.</source>
        <translation>Kila kitu hapa kimesimbwa kwenye kompyuta hii tu.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Kimepatikana katika</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Limekabidhiwa</translation>
    </message>
    <message>
        <source>Handed over, waiting for receipt</source>
        <translation>Limekabidhiwa, linasubiri stakabadhi</translation>
    </message>
    <message>
        <source>It was handed over to %1 and arrived.</source>
        <translation>Lilikabidhiwa kwa %1 na likafika.</translation>
    </message>
    <message>
        <source>It was handed over to %1 and changed after that: the change is nowhere else.</source>
        <translation>Lilikabidhiwa kwa %1 na likabadilika baadaye: mabadiliko hayapo mahali pengine popote.</translation>
    </message>
    <message>
        <source>It was handed over to %1; nobody has confirmed yet that it arrived.</source>
        <translation>Lilikabidhiwa kwa %1; bado hakuna aliyethibitisha kwamba limefika.</translation>
    </message>
    <message>
        <source>It was handed over to nobody: nothing of it is anywhere else.</source>
        <translation>Halikukabidhiwa kwa yeyote: hakuna chochote chake mahali pengine.</translation>
    </message>
    <message>
        <source>Just begun</source>
        <translation>Limeanza sasa hivi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache</translation>
    </message>
    <message>
        <source>Kept aside: its signer&apos;s key</source>
        <translation>Limewekwa kando: ufunguo wa mtia sahihi</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Jina hapa</translation>
    </message>
    <message>
        <source>Last backup on %1.</source>
        <translation>Nakala rudufu ya mwisho %1.</translation>
    </message>
    <message>
        <source>Needs protecting</source>
        <translation>Linahitaji kulindwa</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Simulizi jipya</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Bado hakuna masimulizi</translation>
    </message>
    <message>
        <source>None stands here</source>
        <translation>Hakuna lililo hapa</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open the story that is marked</source>
        <translation>Fungua simulizi lenye alama</translation>
    </message>
    <message>
        <source>Other stories stand elsewhere. All shows every one of them.</source>
        <translation>Masimulizi mengine yako hatua nyingine. Yote inaonyesha kila moja.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Tayari kukabidhiwa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Imepokelewa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Tafuta katika kila kitu</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Masimulizi</translation>
    </message>
    <message>
        <source>Stories from bundles that you take in appear here.</source>
        <translation>Masimulizi ya mafungu unayopokea yanaonekana hapa.</translation>
    </message>
    <message>
        <source>Take in a bundle</source>
        <translation>Pokea fungu</translation>
    </message>
    <message>
        <source>The list of what was handed over, when and to whom, stays.</source>
        <translation>Orodha ya kilichokabidhiwa, lini na kwa nani, inabaki.</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Names, notes and everything written is searched.</source>
        <translation>Jaribu maneno machache au mafupi. Majina, vidokezo na kila kilichoandikwa vinatafutwa.</translation>
    </message>
    <message>
        <source>What was handed over is with others and stays there.</source>
        <translation>Kilichokabidhiwa kiko kwa wengine na kinabaki huko.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Liko hatua gani</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>jina lake</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>sehemu %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>kilichotokea</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>vidokezo vyako</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Being checked…</source>
        <translation>Linahakikiwa…</translation>
    </message>
</context>
<context>
    <name>StoryName</name>
    <message>
        <source>A made-up name, never her own.</source>
        <translation>Jina la kubuni, kamwe si lake mwenyewe.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Known here as</source>
        <translation>Jina hapa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Halijasemwa</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Limesimuliwa kwa</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>%1 copies this vault elsewhere</source>
        <translation>%1 inanakili hifadhi hii mahali pengine</translation>
    </message>
    <message>
        <source>Anybody who has this disk or stick can copy the vault</source>
        <translation>Yeyote mwenye diski au USB hii anaweza kunakili hifadhi</translation>
    </message>
    <message>
        <source>Ask somebody who knows this computer to encrypt the whole disk, or to switch off swap.</source>
        <translation>Mwombe mtu anayeijua kompyuta hii aisimbe diski yote, au azime swap.</translation>
    </message>
    <message>
        <source>Hibernating writes all of memory to the disk</source>
        <translation>Kulaza kompyuta (hibernate) kunaandika kumbukumbu yote kwenye diski</translation>
    </message>
    <message>
        <source>It is closed now. There is nothing to do.</source>
        <translation>Sasa imefungwa. Hakuna cha kufanya.</translation>
    </message>
    <message>
        <source>It stays encrypted. Keep the stick with you, and the passphrase long.</source>
        <translation>Inabaki imesimbwa. Kaa na USB, na kaulisiri iwe ndefu.</translation>
    </message>
    <message>
        <source>Its folder could not be closed to them. Move it into a folder of your own.</source>
        <translation>Folda yake haikuweza kufungwa kwao. Ihamishe kwenye folda yako mwenyewe.</translation>
    </message>
    <message>
        <source>Lock before you leave, and shut down instead of hibernating.</source>
        <translation>Funga kabla ya kuondoka, na uzime kompyuta badala ya kuilaza.</translation>
    </message>
    <message>
        <source>Other people on this computer can copy this vault</source>
        <translation>Watu wengine kwenye kompyuta hii wanaweza kunakili hifadhi hii</translation>
    </message>
    <message>
        <source>Parts of memory may be written to the disk, not encrypted</source>
        <translation>Sehemu za kumbukumbu zinaweza kuandikwa kwenye diski, bila kusimbwa</translation>
    </message>
    <message>
        <source>The copies are encrypted, but old ones stay there after something is erased. Move the vault to a folder that is not synced.</source>
        <translation>Nakala zimesimbwa, lakini za zamani hubaki huko baada ya kitu kufutwa. Hamisha hifadhi kwenye folda isiyolandanishwa.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder was open to other people on this computer</source>
        <translation>Folda ya hifadhi ilikuwa wazi kwa watu wengine kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>This vault lies on another computer</source>
        <translation>Hifadhi hii iko kwenye kompyuta nyingine</translation>
    </message>
    <message>
        <source>Whoever looks after that computer can copy it, and a break in the network interrupts work. Keep it on this computer or on a stick.</source>
        <translation>Anayeitunza kompyuta hiyo anaweza kuinakili, na mtandao ukikatika kazi inakatizwa. Itunze kwenye kompyuta hii au kwenye USB.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Fungua kamera</translation>
    </message>
    <message>
        <source>The camera is on. Only the pictures that you take are kept, locked into the story.</source>
        <translation>Kamera imewashwa. Picha unazopiga pekee zinatunzwa, zikiwa zimefungwa ndani ya simulizi.</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>picha</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>A passphrase for one more person</source>
        <translation>Kaulisiri kwa mtu mmoja zaidi</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Iongeze</translation>
    </message>
    <message>
        <source>Another passphrase for yourself</source>
        <translation>Kaulisiri nyingine kwa ajili yako</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ibadilishe</translation>
    </message>
    <message>
        <source>Change the vault key</source>
        <translation>Badilisha ufunguo wa hifadhi</translation>
    </message>
    <message>
        <source>Check these shares</source>
        <translation>Hakiki sehemu hizi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Do the shares open this vault?</source>
        <translation>Je, sehemu zinafungua hifadhi hii?</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Futa kila kitu</translation>
    </message>
    <message>
        <source>For when somebody who held one has left, or one is lost. The old ones open the vault no more. An old copy of the key file still opens with them, until the vault key changes too; earlier backups always do.</source>
        <translation>Kwa wakati mtu aliyetunza moja ameondoka, au moja imepotea. Za zamani hazifungui hifadhi tena. Nakala ya zamani ya faili la ufunguo bado inafunguka nazo, hadi ufunguo wa hifadhi nao ubadilike; nakala rudufu za awali hufunguka daima.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Tunza jina</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Tengeneza sehemu mpya</translation>
    </message>
    <message>
        <source>New recovery shares</source>
        <translation>Sehemu mpya za urejeshaji</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>She opens this vault with it, and sees everything in it. Let her type it.</source>
        <translation>Anafungua hifadhi hii kwayo, na anaona kila kitu ndani yake. Mwache aiandike mwenyewe.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>The old one opens the vault no more. The shares stay good.</source>
        <translation>Ya zamani haifungui hifadhi tena. Sehemu zinabaki kufaa.</translation>
    </message>
    <message>
        <source>Type them as they stand on paper. Nothing is changed.</source>
        <translation>Ziandike kama zilivyo kwenye karatasi. Hakuna kinachobadilishwa.</translation>
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
            <numerusform>%n imebaki</numerusform>
            <numerusform>%n zimebaki</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is decided. Read the text once more: N covers what you select.</source>
        <translation>Yote yameamuliwa. Soma maandishi mara moja zaidi: N inafunika unachochagua.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Kwa aina</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Funika</translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation>Funika yote</translation>
    </message>
    <message>
        <source>Cover all: %1</source>
        <translation>Funika yote: %1</translation>
    </message>
    <message>
        <source>Cover everything that was found and is not decided yet</source>
        <translation>Funika kila kilichopatikana ambacho bado hakijaamuliwa</translation>
    </message>
    <message>
        <source>Cover here</source>
        <translation>Funika hapa</translation>
    </message>
    <message>
        <source>Cover what is selected</source>
        <translation>Funika kilichochaguliwa</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Amua baadaye</translation>
    </message>
    <message>
        <source>Exactly so it leaves, letter for letter</source>
        <translation>Hivi hasa ndivyo inavyotoka, herufi kwa herufi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kilichopatikana</translation>
    </message>
    <message>
        <source>In the order of the text, or kind by kind</source>
        <translation>Kwa mpangilio wa maandishi, au aina kwa aina</translation>
    </message>
    <message>
        <source>It stays readable when the story leaves</source>
        <translation>Inabaki ikisomeka simulizi linapotoka</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Keep all: %1</source>
        <translation>Acha yote: %1</translation>
    </message>
    <message>
        <source>Move to selection</source>
        <translation>Hamishia kilichochaguliwa</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Bado hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>Nothing was found by itself. Read the text: select what could identify her and press N.</source>
        <translation>Hakuna kilichopatikana kiotomatiki. Soma maandishi: chagua kinachoweza kumtambulisha na bonyeza N.</translation>
    </message>
    <message>
        <source>Press F9 to go back to working on it.</source>
        <translation>Bonyeza F9 kurudi kulifanyia kazi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Chagua maneno kwanza</translation>
    </message>
    <message>
        <source>That is another text</source>
        <translation>Hayo ni maandishi mengine</translation>
    </message>
    <message>
        <source>The texts of this story</source>
        <translation>Maandishi ya simulizi hili</translation>
    </message>
    <message>
        <source>This is how it leaves</source>
        <translation>Hivi ndivyo inavyotoka</translation>
    </message>
    <message>
        <source>This mark can only be moved within the text in which it was made.</source>
        <translation>Alama hii inaweza kuhamishwa tu ndani ya maandishi ilimotengenezwa.</translation>
    </message>
    <message>
        <source>What is written in Interview, also under pictures and sounds, appears here.</source>
        <translation>Kinachoandikwa katika Mahojiano, pia chini ya picha na sauti, kinaonekana hapa.</translation>
    </message>
    <message>
        <source>With the mouse, or with Shift and the arrow keys in the text.</source>
        <translation>Kwa kipanya, au kwa Shift na mishale katika maandishi.</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>%1, looked at</source>
        <translation>%1, imetazamwa</translation>
    </message>
    <message>
        <source>%1, not looked at yet</source>
        <translation>%1, bado haijatazamwa</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 kati ya %2 zimetazamwa</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n boxes</source>
        <translation>
            <numerusform>Kisanduku %n</numerusform>
            <numerusform>Visanduku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>imetazamwa</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>bado haijatazamwa</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>inabaki hapa</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Play a sound, or pause it</source>
        <translation>Cheza sauti, au isitishe</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Cheza haraka zaidi</translation>
    </message>
    <message>
        <source>Play from the cursor; Ctrl and a click play from a word</source>
        <translation>Cheza kutoka kielekezi; Ctrl na kubofya hucheza kutoka neno</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Cheza polepole zaidi</translation>
    </message>
    <message>
        <source>The line you write is heard here</source>
        <translation>Mstari unaouandika unasikika hapa</translation>
    </message>
    <message>
        <source>Three seconds back</source>
        <translation>Sekunde tatu nyuma</translation>
    </message>
</context>
<context>
    <name>ToDecide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Sikiliza</translation>
    </message>
    <message>
        <source>Nothing waits for a decision in the sounds.</source>
        <translation>Hakuna kinachosubiri uamuzi katika sauti.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Vya kuamua</translation>
    </message>
</context>
<context>
    <name>TranscriptEdit</name>
    <message>
        <source>Line %1</source>
        <translation>Mstari %1</translation>
    </message>
    <message>
        <source>Line %1, heard at %2</source>
        <translation>Mstari %1, unasikika kwenye %2</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>%1 s</source>
        <translation>Sek. %1</translation>
    </message>
    <message>
        <source>After a pause, go back</source>
        <translation>Baada ya kusitisha, rudi nyuma</translation>
    </message>
    <message numerus="yes">
        <source>After a pause, go back %n seconds</source>
        <translation>
            <numerusform>Baada ya kusitisha, rudi nyuma sekunde %n</numerusform>
            <numerusform>Baada ya kusitisha, rudi nyuma sekunde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line is heard here</source>
        <translation>Mstari unasikika hapa</translation>
    </message>
    <message>
        <source>Play from the cursor</source>
        <translation>Cheza kutoka kielekezi</translation>
    </message>
    <message>
        <source>Take the time of this line away</source>
        <translation>Ondoa wakati wa mstari huu</translation>
    </message>
    <message>
        <source>Without time</source>
        <translation>Bila wakati</translation>
    </message>
    <message>
        <source>Words of: %1</source>
        <translation>Maneno ya: %1</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Andika kinachosemwa</translation>
    </message>
    <message>
        <source>Write what is said, a line at a time. While it plays, each new line is given its time. F4 plays and pauses, Shift+F4 goes back.</source>
        <translation>Andika kinachosemwa, mstari mmoja kwa wakati. Inapocheza, kila mstari mpya unapewa wakati wake. F4 inacheza na kusitisha, Shift+F4 inarudi nyuma.</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Hand it over or erase it before you leave. If you lock, it stays locked in here, and you are asked at the next unlock.</source>
        <translation>Likabidhi au lifute kabla hujaondoka. Ukifunga, linabaki limefungwa humu, na unaulizwa utakapofungua tena.</translation>
    </message>
    <message>
        <source>Not to be kept here</source>
        <translation>Halipaswi kutunzwa hapa</translation>
    </message>
</context>
<context>
    <name>UnkeptPage</name>
    <message>
        <source>Go on, and ask me at the next unlock</source>
        <translation>Endelea, na uniulize nitakapofungua tena</translation>
    </message>
</context>
<context>
    <name>UnkeptStories</name>
    <message>
        <source>%1. Handed over to %2, and changed since.</source>
        <translation>%1. Limekabidhiwa kwa %2, na limebadilika tangu hapo.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2, where it arrived.</source>
        <translation>%1. Limekabidhiwa kwa %2, ambako lilifika.</translation>
    </message>
    <message>
        <source>%1. Handed over to %2; no receipt has come yet.</source>
        <translation>%1. Limekabidhiwa kwa %2; bado hakuna stakabadhi iliyokuja.</translation>
    </message>
    <message>
        <source>%1. It was not handed over: what is here is all there is.</source>
        <translation>%1. Halikukabidhiwa: kilicho hapa ndicho chote kilichopo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>Picha %n</numerusform>
            <numerusform>Picha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>Sauti %n</numerusform>
            <numerusform>Sauti %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>Andiko %n</numerusform>
            <numerusform>Maandiko %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>Futa %1…</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Lifute kabisa</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Lifute…</translation>
    </message>
    <message>
        <source>Hand %1 over</source>
        <translation>Kabidhi %1</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Likabidhi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Not to be kept on this computer</source>
        <translation>Halipaswi kutunzwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>She did not agree that this stays here after the session. Nothing is erased by itself: say what becomes of it.</source>
        <translation>Hakukubali hili libaki hapa baada ya kikao. Hakuna kinachofutwa chenyewe: sema litakavyokuwa.</translation>
    </message>
    <message>
        <source>She lets %1 be kept</source>
        <translation>Anaruhusu %1 litunzwe</translation>
    </message>
    <message>
        <source>She lets it be kept</source>
        <translation>Anaruhusu litunzwe</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder</source>
        <translation>Folda nyingine</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Rudisha nakala rudufu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose one that says nothing to others, such as a colour.</source>
        <translation>Chagua lisilosema chochote kwa wengine, kama rangi.</translation>
    </message>
    <message>
        <source>I lost my passphrase</source>
        <translation>Nimepoteza kaulisiri yangu</translation>
    </message>
    <message>
        <source>Its files stay where they are. It can be added again as another folder.</source>
        <translation>Mafaili yake yanabaki yalipo. Inaweza kuongezwa tena kama folda nyingine.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Tunza jina hili</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <translation>Jina katika orodha hii</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Hifadhi mpya</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Badilisha jina</translation>
    </message>
    <message>
        <source>Take %1 off this list?</source>
        <translation>Uondoe %1 kwenye orodha hii?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Karibu tena</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>haijapatikana</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>ilitumika %1</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>imetumika leo</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>ilitumika jana</translation>
    </message>
</context>
<context>
    <name>VoiceChoiceRow</name>
    <message>
        <source>A disguise is for casual listeners, and is harder to understand. Who knows her well, or has tools, may still recognise her: by her words, her pace, her accent. What is silenced stays silent.</source>
        <translation>Kubadilisha sauti ni kwa wasikilizaji wa kupita, na ni vigumu zaidi kueleweka. Anayemjua vizuri, au aliye na zana, bado anaweza kumtambua: kwa maneno yake, mwendo wake, lafudhi yake. Kilichonyamazishwa kinabaki kimya.</translation>
    </message>
    <message>
        <source>A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where it cannot be understood: several disguises of one utterance help whoever wants to undo them.</source>
        <translation>Sauti inabadilishwa mara moja na kutunzwa: unachosikia ndicho kinachotoka. Ibadilishe upya pale tu isipoeleweka: mabadiliko kadhaa ya usemi mmoja humsaidia anayetaka kuyatengua.</translation>
    </message>
    <message>
        <source>A synthetic voice</source>
        <translation>Sauti bandia</translation>
    </message>
    <message>
        <source>A synthetic voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Sauti bandia inasema maneno yake kama yalivyofunikwa. Hakuna chochote cha sauti yake mwenyewe kinachotoka.</translation>
    </message>
    <message>
        <source>A whisper says her words. It is harder to understand.</source>
        <translation>Mnong&apos;ono unasema maneno yake. Ni vigumu zaidi kueleweka.</translation>
    </message>
    <message>
        <source>Another voice says her words and rises and falls a little, as hers did. Who knows her may know that.</source>
        <translation>Sauti nyingine inasema maneno yake na hupanda na kushuka kidogo, kama yake. Anayemjua anaweza kulijua hilo.</translation>
    </message>
    <message>
        <source>Another voice that does not rise and fall says her words.</source>
        <translation>Sauti nyingine isiyopanda wala kushuka inasema maneno yake.</translation>
    </message>
    <message>
        <source>Disguise it anew</source>
        <translation>Ibadilishe upya</translation>
    </message>
    <message>
        <source>Disguised, mildly</source>
        <translation>Imebadilishwa, kidogo</translation>
    </message>
    <message>
        <source>Disguised, strongly</source>
        <translation>Imebadilishwa, sana</translation>
    </message>
    <message>
        <source>Disguised, whispered</source>
        <translation>Imebadilishwa, mnong&apos;ono</translation>
    </message>
    <message>
        <source>Everybody who knows her voice will know that it is she.</source>
        <translation>Kila anayeijua sauti yake atajua kwamba ni yeye.</translation>
    </message>
    <message>
        <source>Hear 10 seconds as it leaves</source>
        <translation>Sikia sekunde 10 kama zinavyotoka</translation>
    </message>
    <message>
        <source>Her own voice</source>
        <translation>Sauti yake mwenyewe</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Inavyotoka</translation>
    </message>
    <message>
        <source>It will be disguised a second time</source>
        <translation>Itabadilishwa mara ya pili</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hapana kabisa</translation>
    </message>
    <message>
        <source>Read aloud by you</source>
        <translation>Imesomwa kwa sauti na wewe</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Its transcript leaves, as it is covered.</source>
        <translation>Sauti inabaki kwenye kompyuta hii. Maandishi yake yanatoka, kama yalivyofunikwa.</translation>
    </message>
    <message>
        <source>The sound stays on this computer. Texts leave without it.</source>
        <translation>Sauti inabaki kwenye kompyuta hii. Maandishi yanatoka bila hiyo.</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Maandishi ya sauti tu</translation>
    </message>
    <message>
        <source>What is silent, or the way it leaves, changed since it was disguised. If the first disguise left already, both together are easier to undo. Decide every silence before you listen.</source>
        <translation>Kilicho kimya, au jinsi inavyotoka, kimebadilika tangu sauti ibadilishwe. Kama ya kwanza ilishatoka, zote mbili pamoja ni rahisi zaidi kutenguliwa. Amua kila ukimya kabla hujasikiliza.</translation>
    </message>
    <message>
        <source>Write its words down in Interview, and another voice can say them: that hides hers best.</source>
        <translation>Andika maneno yake katika Mahojiano, na sauti nyingine inaweza kuyasema: hiyo huficha yake vizuri zaidi.</translation>
    </message>
    <message>
        <source>Your voice says her words as they are covered. Nothing of her own voice leaves.</source>
        <translation>Sauti yako inasema maneno yake kama yalivyofunikwa. Hakuna chochote cha sauti yake mwenyewe kinachotoka.</translation>
    </message>
</context>
<context>
    <name>VoiceTab</name>
    <message>
        <source>Cover the selected words</source>
        <translation>Funika maneno yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Names, numbers and places that are spoken are to be silenced here. What is silenced leaves as nothing at all. A voice can still be recognised by those who know it.</source>
        <translation>Majina, namba na mahali vinavyotamkwa vinapaswa kunyamazishwa hapa. Kinachonyamazishwa hakitoki kabisa. Sauti bado inaweza kutambuliwa na wanaoijua.</translation>
    </message>
    <message>
        <source>No sound in this story</source>
        <translation>Hakuna sauti katika simulizi hili</translation>
    </message>
    <message>
        <source>Sounds that are added in Interview appear here.</source>
        <translation>Sauti zinazoongezwa katika Mahojiano zinaonekana hapa.</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>Kilichonyamazishwa</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>At %1 of %2</source>
        <translation>Kwenye %1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>WhatHappenedPage</name>
    <message>
        <source>Choose what fits. Nothing has to be chosen.</source>
        <translation>Chagua kinachofaa. Si lazima kuchagua chochote.</translation>
    </message>
    <message>
        <source>Go on to protect</source>
        <translation>Endelea kulinda</translation>
    </message>
    <message>
        <source>What to do when she may harm herself</source>
        <translation>Cha kufanya anapoweza kujidhuru</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>A region or a big city</source>
        <translation>Mkoa au jiji kubwa</translation>
    </message>
    <message>
        <source>About when, and roughly where</source>
        <translation>Karibu lini, na takriban wapi</translation>
    </message>
    <message>
        <source>Broad area</source>
        <translation>Eneo pana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>Never a street, a school or a village.</source>
        <translation>Kamwe si mtaa, shule au kijiji.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Halijasemwa</translation>
    </message>
    <message>
        <source>The year and the month leave with the story. The area stays here: she has not agreed to “%1”.</source>
        <translation>Mwaka na mwezi vinatoka na simulizi. Eneo linabaki hapa: hajakubali “%1”.</translation>
    </message>
    <message>
        <source>The year, the month and the area leave with the story.</source>
        <translation>Mwaka, mwezi na eneo vinatoka na simulizi.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>%1 cannot leave yet. What it lacks stands under its name.</source>
        <translation>%1 bado haliwezi kutoka. Kinachokosekana kiko chini ya jina lake.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ziko wazi</translation>
    </message>
    <message>
        <source>%1 free. That is not enough.</source>
        <translation>%1 ziko wazi. Hazitoshi.</translation>
    </message>
    <message>
        <source>%1 was handed over. Choose it to hand it over again.</source>
        <translation>%1 limekabidhiwa. Lichague ili kulikabidhi tena.</translation>
    </message>
    <message>
        <source>A USB stick or a folder. You are asked when the bundle is made.</source>
        <translation>USB au folda. Unaulizwa fungu likishatengenezwa.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Chagua mahali</translation>
    </message>
    <message>
        <source>Choose a story first.</source>
        <translation>Chagua simulizi kwanza.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Chagua mahali pengine</translation>
    </message>
    <message>
        <source>Choose who can open it first.</source>
        <translation>Chagua kwanza nani anaweza kulifungua.</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Tengeneza fungu</translation>
    </message>
    <message>
        <source>Nothing was written. Everything is as it was before.</source>
        <translation>Hakuna kilichoandikwa. Kila kitu kiko kama kabla.</translation>
    </message>
    <message>
        <source>One file of about %1, named %2</source>
        <translation>Faili moja la karibu %1, linaloitwa %2</translation>
    </message>
    <message>
        <source>Something that is chosen cannot leave yet. What it lacks stands under it.</source>
        <translation>Kuna kilichochaguliwa ambacho bado hakiwezi kutoka. Kinachokosekana kiko chini yake.</translation>
    </message>
    <message>
        <source>Stick or disk “%1”</source>
        <translation>USB au diski “%1”</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kwenda wapi</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>%1 gave it to you</source>
        <translation>%1 alikupa</translation>
    </message>
    <message>
        <source>%1: given on %2, and received</source>
        <translation>%1: limetolewa %2, na limepokelewa</translation>
    </message>
    <message>
        <source>%1: given on %2, no receipt yet</source>
        <translation>%1: limetolewa %2, bado hakuna stakabadhi</translation>
    </message>
    <message>
        <source>%1; confirmed on %2</source>
        <translation>%1; imethibitishwa %2</translation>
    </message>
    <message>
        <source>%1; not confirmed yet</source>
        <translation>%1; bado haijathibitishwa</translation>
    </message>
    <message>
        <source>Copies that somebody made outside of the program, and printed pages, cannot be called back.</source>
        <translation>Nakala ambazo mtu alitengeneza nje ya programu, na kurasa zilizochapwa, haziwezi kuitwa zirudi.</translation>
    </message>
    <message>
        <source>Everybody who has it gets a file of their own. Their program carries it out when they take it in, and their receipt says so.</source>
        <translation>Kila aliye nalo anapata faili lake mwenyewe. Programu yao inalitekeleza wanapolipokea, na stakabadhi yao inasema hivyo.</translation>
    </message>
    <message>
        <source>For %1 no file could be made: the card is not trusted here. Tell them.</source>
        <translation>Kwa %1 hakuna faili lililoweza kutengenezwa: kadi haiaminiki hapa. Mwambie.</translation>
    </message>
    <message>
        <source>From here it leaves only as far as she still agrees.</source>
        <translation>Kutoka hapa linatoka tu kadiri anavyokubali bado.</translation>
    </message>
    <message>
        <source>Here it is erased, and no later bundle brings it back.</source>
        <translation>Hapa linafutwa, na hakuna fungu la baadaye linalolirudisha.</translation>
    </message>
    <message>
        <source>Here what she takes back is erased or hidden, and neither counted nor passed on any more.</source>
        <translation>Hapa anachoondoa kinafutwa au kufichwa, na hakihesabiwi wala kupitishwa tena.</translation>
    </message>
    <message>
        <source>In %1 lies a file for each who has it. %2. Give it to them.</source>
        <translation>Katika %1 kuna faili kwa kila aliye nalo. %2. Wape.</translation>
    </message>
    <message>
        <source>It holds for versions of it that came in from others with her words, too.</source>
        <translation>Inahusu pia matoleo yake yaliyoingia kutoka kwa wengine kwa maneno yake.</translation>
    </message>
    <message>
        <source>It leaves from here no more. What you recorded stays here until you delete it.</source>
        <translation>Halitoki tena hapa. Ulichorekodi kinabaki hapa hadi ukifute.</translation>
    </message>
    <message>
        <source>It was deleted here before. Nothing of it comes back.</source>
        <translation>Lilifutwa hapa kabla. Hakuna chochote chake kinachorudi.</translation>
    </message>
    <message>
        <source>She has taken it back</source>
        <translation>Ameliondoa</translation>
    </message>
    <message>
        <source>She has taken part of it back</source>
        <translation>Ameondoa sehemu yake</translation>
    </message>
    <message>
        <source>The receipts for those who gave it are due; Intake writes them.</source>
        <translation>Stakabadhi za waliolitoa zinadaiwa; Mapokezi inaziandika.</translation>
    </message>
    <message>
        <source>Withdrawal given on %1</source>
        <translation>Uondoaji umetolewa %1</translation>
    </message>
    <message>
        <source>Withdrawal given on %1, of: %2</source>
        <translation>Uondoaji umetolewa %1, wa: %2</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>A file for each of them is written into “%1”.</source>
        <translation>Faili kwa kila mmoja wao linaandikwa katika “%1”.</translation>
    </message>
    <message>
        <source>A file for each of them is written. You are asked where.</source>
        <translation>Faili kwa kila mmoja wao linaandikwa. Unaulizwa wapi.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Find her story</source>
        <translation>Tafuta simulizi lake</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Endelea na %1</translation>
    </message>
    <message>
        <source>Her six words</source>
        <translation>Maneno yake sita</translation>
    </message>
    <message>
        <source>Her withdrawal phrase</source>
        <translation>Maneno yake ya kuondoa</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kiasi gani</translation>
    </message>
    <message>
        <source>It was given to nobody from here.</source>
        <translation>Halikutolewa kwa yeyote kutoka hapa.</translation>
    </message>
    <message>
        <source>No file can be made: the card is not trusted here.</source>
        <translation>Hakuna faili linaloweza kutengenezwa: kadi haiaminiki hapa.</translation>
    </message>
    <message>
        <source>Only some of what she agreed to</source>
        <translation>Sehemu tu ya alichokubali</translation>
    </message>
    <message>
        <source>She takes it back</source>
        <translation>Analiondoa</translation>
    </message>
    <message>
        <source>Six words that she was given when the story was told. They find her story, and nothing is told of any other. Looking takes a while.</source>
        <translation>Maneno sita aliyopewa simulizi liliposimuliwa. Yanapata simulizi lake, na hakuna kinachosemwa kuhusu jingine lolote. Kutafuta kunachukua muda.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Ondoa %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Liondoe</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Simulizi zima</translation>
    </message>
    <message>
        <source>Trying her words with every story that has a phrase</source>
        <translation>Inajaribu maneno yake kwa kila simulizi lenye maneno ya kuondoa</translation>
    </message>
    <message>
        <source>What she takes back</source>
        <translation>Anachoondoa</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Mafaili yanakwenda wapi</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Nani analo</translation>
    </message>
    <message>
        <source>Writing the withdrawals</source>
        <translation>Inaandika uondoaji</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>_Details</name>
    <message>
        <source>Agreed by</source>
        <translation>Aliyekubali</translation>
    </message>
    <message>
        <source>Empty when there is none.</source>
        <translation>Tupu kama hayupo.</translation>
    </message>
    <message>
        <source>How she agreed</source>
        <translation>Jinsi alivyokubali</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Mkalimani</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Imerekodiwa</translation>
    </message>
    <message>
        <source>She herself</source>
        <translation>Yeye mwenyewe</translation>
    </message>
    <message>
        <source>She understands what she agrees to, and nobody presses her.</source>
        <translation>Anaelewa anachokubali, na hakuna anayemshinikiza.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Mtu mwingine</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Kwa mdomo, mbele ya shahidi</translation>
    </message>
    <message>
        <source>Thumb print</source>
        <translation>Alama ya kidole gumba</translation>
    </message>
    <message>
        <source>Who looks after her</source>
        <translation>Anayemtunza</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kwa maandishi</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>List %1</source>
        <translation>Orodhesha %1</translation>
    </message>
    <message>
        <source>Role of %1 on the roster</source>
        <translation>Jukumu la %1 kwenye orodha</translation>
    </message>
</context>
<context>
    <name>_TermsRow</name>
    <message>
        <source>After that day nothing leaves any more.</source>
        <translation>Baada ya siku hiyo hakuna kinachotoka tena.</translation>
    </message>
    <message>
        <source>Agreed one by one, for different people or days</source>
        <translation>Imekubaliwa moja moja, kwa watu au siku tofauti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>For %1 until %2</source>
        <translation>Kwa %1 hadi %2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Use for all</source>
        <translation>Tumia kwa yote</translation>
    </message>
    <message>
        <source>any trusted recipient</source>
        <translation>mpokeaji yeyote anayeaminika</translation>
    </message>
</context>
<context>
    <name>_Withheld</name>
    <message>
        <source>Keep it from</source>
        <translation>Lisimfikie</translation>
    </message>
    <message>
        <source>Keep it from %1</source>
        <translation>Lisimfikie %1</translation>
    </message>
    <message>
        <source>Nobody is known here yet to whom it could go.</source>
        <translation>Bado hajulikani hapa yeyote ambaye lingeweza kumwendea.</translation>
    </message>
</context>
</TS>
