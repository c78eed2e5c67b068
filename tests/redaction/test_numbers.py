"""Numbers, dates and addresses as people write them, in the languages and countries of the campaign."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

FINDS = [
    # Documents without a check digit, told by the words before them
    ("Mi cédula es 402-2233445-6 y vivo sola.", "ID", "402-2233445-6"),
    ("Her Ghana Card, GHA-123456789-0, was in the video.", "ID", "GHA-123456789-0"),
    ("Meu BI, 005512345LA044, ficou com ele.", "ID", "005512345LA044"),
    ("Ma pièce, CI003344556, il l'a gardée.", "ID", "CI003344556"),
    ("Kitambulisho chake ni 23456789.", "ID", "23456789"),
    ("رقمي القومي ٢٩٥٠٢٠٣٢١٠٤٥٦٧ كان في الصورة", "ID", "٢٩٥٠٢٠٣٢١٠٤٥٦٧"),
    ("رقم هويتها 923456781 معه", "ID", "923456781"),
    ("شناختی کارڈ نمبر 61101-2233445-6 لکھا", "ID", "61101-2233445-6"),
    ("मेरा पासपोर्ट Z3456789 उसके पास है", "ID", "Z3456789"),
    ("Hawak nila ang passport ko P7654321A noon", "ID", "P7654321A"),
    ("mi curp es OLQI930811MGTVRT08", "ID", "OLQI930811MGTVRT08"),
    ("con ID 8706140123088 la inscribieron", "ID", "8706140123088"),
    # Accounts and mobile money
    ("He wants it on M-Pesa 0722 111 222 today.", "BANK", "0722 111 222"),
    ("pay to account 6260111222, GTBank", "BANK", "6260111222"),
    ("su CBU 0170099220000067797371 y alias luna.mar.sol", "BANK", "luna.mar.sol"),
    ("यूपीआई kisan.kumar@okbank पर भेजो", "BANK", "kisan.kumar@okbank"),
    ("ایزی پیسہ 0345-1112223 پر بھیجو", "BANK", "0345-1112223"),
    ("Sort code 20-11-33, account 87654321.", "BANK", "20-11-33"),
    ("He asked 500, then 5,000. I sent it to 0345 5127 904.", "BANK", "0345 5127 904"),
    ("The loan was sent to 0772 331 904, she told me.", "BANK", "0772 331 904"),
    # Of which nothing is said close by
    ("We gave him our IDs when we signed. Mine is 9511070844085, hers he lost.", "ID", "9511070844085"),
    ("The boss keeps them in the office, mine is Honduran, F118274.", "ID", "F118274"),
    # Pages and groups that have a name of several words
    ("He sent my photos to a group called Bungoma Hot Mamas.", "HANDLE", "Bungoma Hot Mamas"),
    ("Di page name Hanover Exposed, mi see it.", "HANDLE", "Hanover Exposed"),
    ("La página se llamaba Chismes de Jipijapa.", "HANDLE", "Chismes de Jipijapa"),
    ("They also made realkaylee.ohio on OnlyFans out of my pics.", "HANDLE", "realkaylee.ohio"),
    ("I pay him by Revolut @wojtek4rent every month.", "BANK", "@wojtek4rent"),
    ("Q. What is his license plate?\nA. Illinois BX 44 718.", "PLATE", "BX 44 718"),
    # Plates
    ("He parks his van, KJA-482FX, outside.", "PLATE", "KJA-482FX"),
    ("उसकी मोटरसाइकिल MP 04 QR 7711 वहाँ थी", "PLATE", "MP 04 QR 7711"),
    ("Gari lake ni KDA 123B.", "PLATE", "KDA 123B"),
    ("La voiture était immatriculée AB-123-CD.", "PLATE", "AB-123-CD"),
    ("placa JKW-4H82 da moto", "PLATE", "JKW-4H82"),
    ("تقف سيارته، ورقمها ب ٤٥٦٧٨٩، تحت البيت", "PLATE", "ب ٤٥٦٧٨٩"),
    ("AB441CD es la placa del carro", "PLATE", "AB441CD"),
    ("سيارة سوداء خ 4 4418", "PLATE", "خ 4 4418"),
    ("mi cédula 1.044.188.207 la tiene", "ID", "1.044.188.207"),
    ("my asylum permit PTAZAF000441882", "ID", "PTAZAF000441882"),
    ("ipadala sa 0917 441 8820 kay Rey, 2k", "BANK", "0917 441 8820"),
    ("cash app me, $baddie441 she said", "BANK", "$baddie441"),
    ("ابعث على شام كاش 0944188207", "BANK", "0944188207"),
    ("un vehículo KX-TR-44 afuera", "PLATE", "KX-TR-44"),
    ("motor na may plakang 1301-0284417 sa tapat", "PLATE", "1301-0284417"),
    ("estaciona un corsa gkt 418 enfrente", "PLATE", "gkt 418"),
    ("anda en una moto negra de placas xyf 42g", "PLATE", "xyf 42g"),
    ("il roule en carina immatriculée lt 447 gh", "PLATE", "lt 447 gh"),
    ("el taxi, placa única 8T 04418", "PLATE", "8T 04418"),
    ("The van was his uncle's, he said, and often stood there: AAV 7710.", "PLATE", "AAV 7710"),
    ("he is a mate on a trotro, GW 4418-19, there", "PLATE", "GW 4418-19"),
    ("ni konda wa daladala, t 441 dzk, kila siku", "PLATE", "t 441 dzk"),
    ("rego 1KT 8TB outside", "PLATE", "1KT 8TB"),
    ("el de su mamá, IQT 4418, estaba en la esquina", "PLATE", "IQT 4418"),
    ("Mi DNI es 09 441 882 y el de ella 74418820.", "ID", "74418820"),
    ("manda no pix, a chave é o telefone dele 71 98844 1882", "BANK", "71 98844 1882"),
    ("Me llama del 768 22 014, siempre de noche", "PHONE", "768 22 014"),
    ("ele liga do 62 9 8447 1820 e", "PHONE", "62 9 8447 1820"),
    ("GSM 0470/44.18.82, le soir", "PHONE", "0470/44.18.82"),
    ("mi cel es 099 cuarenta y uno setenta y dos once", "PHONE", "099 cuarenta y uno setenta y dos once"),
    ("Mi C.C. 25.441.882 y la de él", "ID", "25.441.882"),
    ("BI 110104418820B, NUIT 144188204. A viatura", "ID", "144188204"),
    ("namba ya usajili BAC/0441/2023, mwaka wa pili", "ID", "BAC/0441/2023"),
    ("anataka nitume 5k kwa number hii 0113 441 882 leo", "BANK", "0113 441 882"),
    ("€400 by Revolut to +353 87 441 8820 or else", "BANK", "+353 87 441 8820"),
    ("Ang plaka ng kanyang scooter: DA 90112.", "PLATE", "DA 90112"),
    ("ARC No.: F800114471, Taiwan", "ID", "F800114471"),
    ("nduthi yake ni kmgj 441f nyeusi", "PLATE", "kmgj 441f"),
    ("une vieille 205 4418 TR 69 grise", "PLATE", "4418 TR 69"),
    ("vivo en la calle morelos número veintidós, por allá", "ADDRESS", "calle morelos número veintidós"),
    ("E-transfer $250 to dallas.w@example.ca by Friday", "BANK", "dallas.w@example.ca"),
    ("paid into 20-44-71 88204417 twice", "BANK", "20-44-71 88204417"),
    ("Pix enviado para ag. 4471 c/c 18220-1", "BANK", "4471"),
    ("La cédula, la de mi hija: 8-1188-431", "ID", "8-1188-431"),
    ("client, A# A 218 447 103, staying here", "ID", "A 218 447 103"),
    ("شوہر کا رکشہ نمبر پشاور 4418 ہے", "PLATE", "پشاور 4418"),
    # The answer to a question in a chat
    ("[21:10] Ana: dile tu DNI\n[21:11] Milena: 74180223. oe", "ID", "74180223"),
    ("Me: unayo ID?\nMakena: 40441827", "ID", "40441827"),
    # Telephones in words
    ("my number is zero seven double two three one five nine four", "PHONE",
     "zero seven double two three one five nine four"),
    ("es el cinco cinco, veinte treinta, diez once", "PHONE", "cinco cinco, veinte treinta, diez once"),
    ("नंबर नौ आठ सात छह पाँच चार तीन दो एक शून्य है", "PHONE", "नौ आठ सात छह पाँच चार तीन दो एक शून्य"),
    ("namba sufuri saba moja mbili tatu nne tano sita saba nane", "PHONE",
     "sufuri saba moja mbili tatu nne tano sita saba nane"),
    # Dates of three calendars, in words too
    ("It was on the twenty-first of May 2021.", "DATE", "twenty-first of May 2021"),
    ("desde el quince de enero no duermo", "DATE", "quince de enero"),
    ("mardi trente et un octobre", "DATE", "trente et un octobre"),
    ("em vinte e dois de setembro de 2022", "DATE", "vinte e dois de setembro de 2022"),
    ("خرجت يوم ٣ رمضان ١٤٤٥ قبل الأذان", "DATE", "٣ رمضان ١٤٤٥"),
    ("بتاريخ ١٢ تشرين الثاني ٢٠٢٣", "DATE", "١٢ تشرين الثاني ٢٠٢٣"),
    ("پچیس اپریل کو", "DATE", "پچیس اپریل"),
    ("२६ जनवरी को", "DATE", "२६ जनवरी"),
    ("tarehe 12 Rabiul Awwal", "DATE", "12 Rabiul Awwal"),
    ("noong ika-7 ng Nobyembre 2022", "DATE", "7 ng Nobyembre 2022"),
    ("\n4/3 He came again.", "DATE", "4/3"),
    ("d.o.b. 4th March 1976", "DOB", "4th March 1976"),
    ("ipinanganak Marso 4, 1976", "DOB", "Marso 4, 1976"),
    ("on 12 Mar '24 he", "DATE", "12 Mar '24"),
    ("stamped 12MAR2024 below", "DATE", "12MAR2024"),
    ("marzo 12 de 2024, en la noche", "DATE", "marzo 12 de 2024"),
    ("le douze mars deux mille vingt-quatre", "DATE", "douze mars deux mille vingt-quatre"),
    ("يوم خمسة عشر رمضان", "DATE", "خمسة عشر رمضان"),
    ("on 12 Muharram 1446 AH", "DATE", "12 Muharram 1446 AH"),
    ("on 9 Dhu al-Hijjah 1445", "DATE", "9 Dhu al-Hijjah 1445"),
    ("on 3 Rabi' al-Awwal 1444", "DATE", "3 Rabi' al-Awwal 1444"),
    ("on 5 Jumada II 1443", "DATE", "5 Jumada II 1443"),
    ("née le douze mars mille neuf cent quatre-vingt-dix", "DOB",
     "douze mars mille neuf cent quatre-vingt-dix"),
    ("میری تاریخ پیدائش 12 مارچ 1990 ہے", "DOB", "12 مارچ 1990"),
    ("12 مارچ 1990 کو پیدا ہوئی", "DOB", "12 مارچ 1990"),
    ("12 मार्च 1990 को पैदा हुई", "DOB", "12 मार्च 1990"),
    ("cumple años el 12 de marzo", "DOB", "12 de marzo"),
    ("birthdate: 03/12/1990", "DOB", "03/12/1990"),
    ("mera janam 12 march 1990 ko hua", "DOB", "12 march 1990"),
    # Addresses
    ("I live at 12b Ostler's Yard, and that too.", "ADDRESS", "12b Ostler's Yard"),
    ("flowers for 77 Harrow Crescent, Unit 4 with a card", "ADDRESS", "77 Harrow Crescent, Unit 4"),
    ("vive en Calle 14 Oeste, casa 22-B, en Chorrillo", "ADDRESS", "Calle 14 Oeste, casa 22-B"),
    ("domicile : 8 bis, venelle des Lavandières.", "ADDRESS", "8 bis, venelle des Lavandières"),
    ("moro na Rua da Harmonia, 905, ap 303, Recife", "ADDRESS", "Rua da Harmonia, 905, ap 303"),
    ("السكن شارع الجوادر، عمارة ٧، الطابق الثاني.", "ADDRESS", "شارع الجوادر، عمارة ٧، الطابق الثاني"),
    ("پتہ مکان نمبر ۱۱۸، گلی نمبر ۶، لاہور", "ADDRESS", "مکان نمبر ۱۱۸، گلی نمبر ۶"),
    ("Nilihama Mtaa wa Uhuru, ghorofa ya 2.", "ADDRESS", "Mtaa wa Uhuru, ghorofa ya 2"),
    ("vivo en Av. 9 de Julio 1234, piso 3", "ADDRESS", "Av. 9 de Julio 1234, piso 3"),
    ("en calle 25 de Mayo 300", "ADDRESS", "calle 25 de Mayo 300"),
    ("moro na Rua XV de Novembro, 45", "ADDRESS", "Rua XV de Novembro, 45"),
    ("au 12 rue du 4 Septembre", "ADDRESS", "12 rue du 4 Septembre"),
    ("Av. Insurgentes Sur 1234", "ADDRESS", "Av. Insurgentes Sur 1234"),
    ("at Flat 4, B Block", "ADDRESS", "Flat 4, B Block"),
    ("फ्लैट 4, बी ब्लॉक में", "ADDRESS", "फ्लैट 4, बी ब्लॉक"),
    # Names on platforms
    ("His son writes t_mujahid_313 under it", "HANDLE", "t_mujahid_313"),
    ("The page is called LankaTruthSquad.", "HANDLE", "LankaTruthSquad"),
    ("باسم مستعار، غيمة_الفرات، وكان", "HANDLE", "غيمة_الفرات"),
    ("Skype name of the man: live:kyle.m_88.", "HANDLE", "live:kyle.m_88"),
    # Places on Earth
    ("chaque nuit à 46,3432° N, 72,5430° O", "COORDINATES", "46,3432° N, 72,5430° O"),
    ("हर रात 26.4499 उ, 74.6399 पू पर", "COORDINATES", "26.4499 उ, 74.6399 पू"),
]  # fmt: skip
LEFT = [
    "Firmware 10.4.2.1, never updated.",
    "La versión 2.23.20.76 te vale.",
    "إصدار التطبيق 14.2.0.1 قديم",
    "I called 181 and 1195 from the shop.",
    "the helpline 1800 123 456",
    "ACAS, 0300 123 1100, advised me",
    "complain at cybercrime.gov.in",
    "she paid 45,000 shillings for 3 months",
    "open 24/7, half of it is 1/2",
    "Android 13.0.1 on a Moto E13",
    "article 509.1 of law 1008",
    "she drove me home and it was dark, ISO 9001, MAY 2024, TV 1080",
    "una moto honda xrm 125, un corsa del 2018 y su jeep ayer 2019, un carro por 500 usd",
    "between 2019 and 2023, in March 2022",
    "forty one thousand followers",
    "on WhatsApp, the page of YouTube",
]


@pytest.mark.parametrize(("text", "category", "identifier"), FINDS)
def test_what_tells_of_a_person_is_found_to_the_letter(text: str, category: str, identifier: str) -> None:
    """A number that leads to her would be offered to nobody, and leave with the story."""
    assert (category, identifier) in [(one.category, one.text) for one in suggest(text)]


@pytest.mark.parametrize("text", LEFT)
def test_what_tells_of_nobody_is_left_alone(text: str) -> None:
    """A list full of versions, amounts and helplines is a list that nobody reads."""
    numbers = [one for one in suggest(text, hints=Hints("GB", "en")) if any(map(str.isdigit, one.text))]
    assert numbers == []
