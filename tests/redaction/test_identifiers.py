"""Numbers and names on the network: what each recogniser finds to the letter, and what it leaves alone.

Sources: the shapes and check digits are those that the issuing offices publish (named in the recognisers);
numbers are invented, and where a scheme has check digits they are computed or wrong on purpose.
"""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

DOCUMENTS = [
    ("my national ID {CF94038112QRTE} is with him", "UG"),
    ("NIN, {22714890356}, was on the form", "NG"),
    ("Ghana Card {GHA-718204493-6}", "GH"),
    ("my nrc is {318842/10/1} if you need", "ZM"),
    ("he has my id, {63-1234567 F 42}", "ZW"),
    ("NIC number {912345678V} on it", "LK"),
    ("her NHS no {485 777 3456}", "GB"),
    ("PPS number, {7714320FA}", "IE"),
    ("SIN {046 454 286}", "CA"),
    ("my driver license, {WDL7K29QX41B}", "US"),
    ("ID {8706140123088} was scanned", "ZA"),
    ("KRA PIN {A014728839K}", "KE"),
    ("PhilSys {1234-5678-9012-3456}", "PH"),
    ("SSS {05-0418277-1}", "PH"),
    ("GSTIN {24AKUPS4418L1Z6}", "IN"),
    ("Aadhaar card number {2341 2341 2347}, one digit wrong", "IN"),
    ("tiene DNI de su hijo: {52.904.183}", "AR"),
    ("mi RUT {12.345.678-5} quedó ahí", "CL"),
    ("mi cédula {V-19.400.107}", "VE"),
    ("la cédula nica {081-220390-1004K}", "NI"),
    ("mi DPI {2345 67890 0101}", "GT"),
    ("CURP {HEGG560427MVZRRL04}", "MX"),
    ("o meu NIF {123456789}", "PT"),
    ("o RANI {041827}", "BR"),
    ("numéro de sécurité sociale {2 85 05 78 006 084 36}", "FR"),
    ("ma CNI, le numéro c'est {118402771}", "CM"),
    ("acte de naissance {00447/CH/2007}", "TD"),
    ("رقمي المدني {291041803377}", "KW"),
    ("الرقم القومي {٢٩٥٠٢٠٣٢١٠٤٥٦٧}", "EG"),
    ("بطاقتها رقم {15010033821}", "YE"),
    ("شناختی کارڈ {۴۲۲۰۱-۱۲۳۴۵۶۷-۳}", "PK"),
    ("پنشن نمبر {LHR/44182/P}", "PK"),
    ("राशन कार्ड नंबर {०७७००४४१८२९०}", "IN"),
    ("कार्ड, नंबर {JKX4829107}", "IN"),
    ("kitambulisho changu, namba {31482907}", "KE"),
    ("كرت الكملك {99448120377}", "TR"),
    ("البطاقة التموينية {448210}", "IQ"),
    ("این ٹی این {4482109-3}", "PK"),
    ("राशन कार्ड सं. {102044821093}", "IN"),
    ("स्कूल नं० {JNV/33/188} पर", "IN"),
    ("Zan ID {071904416}", "TZ"),
    ("he wrote {ABCPE1234F} on it", "IN"),
    ("paper {GJ01 20110012345}", "IN"),
    ("my CNIC is {3520212345671}", "PK"),
    ("{35202 - 1234567 - 1} is hers", "PK"),
    ("ele mandou {76232860000112} para todos", "BR"),
    ("(o CPF: {074.833.788-16})", "BR"),
    ("national identification number {12345678901}", "NG"),
]
ACCOUNTS = [
    ("send it to his Opay {8034417290}", "NG"),
    ("MTN MoMo {0549 218 337}, name appearing as K.", "GH"),
    ("he wants 300k sent to {0621 908 337} today", "TZ"),
    ("account {8012 4476 90} at the bank", "LK"),
    ("card {4685 0939 0965 1969}", "GB"),
    ("IBAN {PK36UNIL0109000244182907}, mistyped", "PK"),
    ("UPI {sita.devi@okexample}", "IN"),
    ("Pix {enzo.vendas@example.com}", "BR"),
    ("Meu Pix é o CPF, {460.749.110-10}", "BR"),
    ("Pix para {+55 71 98840-1726}", "BR"),
    ("agência {0418}, conta {23470-9}", "BR"),
    ("mi alias es {luna.mar.sol}", "AR"),
    ("lui envoyer 50k au {677 04 41 18}", "CM"),
    ("sur CCP {4471829 clé 07}", "DZ"),
    ("على فودافون كاش {٠١٠٩٩٢١٤٤٨٠}", "EG"),
    ("ایزی پیسہ {0347 1182 904}", "PK"),
    ("खाता संख्या {३८७१४४१८००२९}", "IN"),
    ("elfu kumi kwa Till {9081447}", "KE"),
    ("GCash {0956 774 2031}", "PH"),
    ("Nagpadala ako ng 3000 sa {0918 334 2210}", "PH"),
    ("على كليك اسم مستعار {ODAY1994}", "JO"),
    ("اورنج كاش على الرقم {01244821093}", "EG"),
    ("سادہ پے {0333 4482109}", "PK"),
    ("उसने ई-सेवा {9804448209} दिया", "NP"),
    ("his account ends in {4521}", "GB"),
    ("a card, last four digits {8817}", "GB"),
    ("IBAN {NL93ABCD1017018875} please", "NL"),
    ("IBAN {PK36SCBL0000001123456702۔5}", "PK"),
    ("IBAN {VG62 4511 6659 3419 9102 5592} please", "VG"),
    ("कार्ड नंबर {4651 8725 9905 7342} है", "IN"),
    ("my visa {4651872599057343}, one digit wrong", "GB"),
    ("Troy kart {9792 4524 2094 4130}", "TR"),
    ("على شام كاش {0944123456}", "SY"),
    ("bitcoin to {1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2} or", "US"),
    ("he wants it in {bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh}", "US"),
    ("ETH {0x742d35Cc6634C0532925a3b844Bc454e4438f44e}", "US"),
    ("USDT {TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE}", "KE"),
]
PLATES = [
    ("the vehicle in the clip is {CHK-4418}", "CA"),
    ("in the vitz {BAX 2207 ZM}", "ZM"),
    ("Van outside at night, {191-W-2207}", "IE"),
    ("his car plate kdg417m was there".replace("kdg417m", "{kdg417m}"), "KE"),
    ("en una Berlingo, {9182 GTZ}", "ES"),
    ("Su mototaxi, {8204-6B}, se para ahí", "PE"),
    ("Sa jeep porte le {4471AB/01}", "CD"),
    ("venu en dacia {44718-أ-1}", "MA"),
    ("une Polo {182 TU 4471}", "TN"),
    ("o carro, {QSK2H47}", "BR"),
    ("السيارة تويوتا {5-441820}", "LY"),
    ("سيارته، رقمها {٤٥٦٧ ط ص}", "EG"),
    ("سيارتو بيضا {04418-119-16}", "DZ"),
    ("گاڑی {ڈی آئی کے ۴۱۸} تھی", "PK"),
    ("उसकी कार {DL 8C AX 4418}", "IN"),
    ("गाड़ी नंबर {यूपी 16 एबी 1234}", "IN"),
    ("bajaji namba {MC 118 AXE}", "TZ"),
    ("Multicab niya {JAH 418}", "PH"),
    ("عربية لانسر نمرتها {س ق ٩٣٢} ومشي", "EG"),
    ("سيارة سامبول ترقيمها {04482 118 16}", "DZ"),
    ("فان كيا نمرته {دمشق 448 213}", "SY"),
    ("سيارة شاص رقم {4 / 44821}", "YE"),
    ("gaadi Patrol {Sharjah 3 33188}", "AE"),
    ("رکشے کا نمبر {LOV 9921}", "PK"),
    ("वाहन संख्या {बीआर-01-एबी-4482}", "IN"),
    ("गाड़ी नं. {आर जे 14 सी बी 4482}", "IN"),
    ("TIN 44-18827-0-7. Gaadi {LT 4418} uske hai", "FJ"),
    ("la patente {BB·CL·12} del auto", "CL"),
    ("a car, {Dhaka Metro-Ga 12-3456}, outside", "BD"),
]
TELEPHONES: list[tuple[str, str | None]] = [
    ("my number is {zero seven double two three one five nine four}", "GB"),
    ("call 0712 555 018 or {0733 555 019}", "KE"),
    ("number hai {0300, 82, 44, 190}", "PK"),
    ("Escríbame al {5 555 0192} de noche", "CU"),
    ("llama al {cero uno, veinte treinta, once doce, cuatro}", "VE"),
    ("mon numéro, {zéro six, douze, trente-quatre, cinquante-six, dix-huit}", "FR"),
    ("ligou do {(21) 96418-0273}", "BR"),
    ("zap {11.9.6418.0273}", "BR"),
    ("نشر رقمها {777 41 02 93} في القروب", "YE"),
    ("رقمي {صفر خمسة خمسة اثنين ثلاثة سبعة واحد تسعة}", "JO"),
    ("نمبر {صفر تین سو گیارہ دو تین چار پانچ چھ سات آٹھ}", "PK"),
    ("मोबाइल {९८-७६५४-३२१०}", "IN"),
    ("मो० {6393044820}, पता", "IN"),
    ("ملزم کا موبائل {٠٣٤٤۔٨٨٢١٠٩٣}۔ وہ آیا", "PK"),
    ("نمبر {زیرو تین سو تینتیس، چوالیس بیاسی، نو سو تیس} ہے", "PK"),
    ("नंबर {छियासी सत्तावन चौवालीस बयासी शून्य नौ}। बस", "IN"),
    ("رقمه {زيرو حداشر تمانية وعشرين اتنين وتلاتين تسعين واحد}", "EG"),
    ("namba {sufuri saba moja mbili tatu nne tano sita saba nane}", "KE"),
    ("numero ko {0917·555·0123}", "PH"),
    ("his number ends in {0192}", "GB"),
    ("números que terminan en {4521}", "MX"),
    ("un numéro qui finit par {88 20}", "FR"),
    ("آخر أربعة أرقام من هاتفه {٤٥٢١}", "EG"),
    ("(call {0300 1234567})", "PK"),
    ("ring {(0044) 20 7946 0958} now", None),
    ("call {020 7946 0958} ext 12", None),
    ("mi número es {612.34.56.78}, de noche", None),
    ("nimewo telefòn mwen: phone {34.10.1234}", None),
    ("fono {(2) 2123 4567} de la casa", None),
    ("ang number ko ay {21.123.456} po", None),
    ("number {two, one, seven, four, eight, five, one} and that is all", "GB"),
    ("número {cero cinco cero cuatro ocho siete seis uno} y ya", "ES"),
    ("mon numéro {zéro un deux sept sept quatre huit un} voilà", "FR"),
    ("número {zero três meia zero quatro cinco três um} e pronto", "BR"),
    ("ligue no {nove oito sete seis cinco quatro três} no whatsapp", "BR"),
    ("mera number {zero - nau - aath - chhe - teen - ek - do} hai", "IN"),
    ("mera number {che saat shunya tin che panch no} hai", "IN"),
    ("मेरा नंबर {जीरो नाइन सिक्स फोर वन एट सेवन फाइव} है", "IN"),
    ("میرا نمبر {زیرو تھری فور فائیو سکس سیون ایٹ نائن} ہے", "PK"),
    ("nambari {ziro saba tatu mbili; tisa tano nne moja}", "KE"),
    ("ang number ko ay {zero nuwebe sais singko otso kwatro dos} po", "PH"),
]
NETWORK = [
    ("EMAIL", "Reply {mahin dot zubair dot 02 at example dot edu}.", "PK"),
    ("EMAIL", "mi correo es {luna punto rios arroba correo punto org}", "MX"),
    ("EMAIL", "mon mail {amina point y arobase exemple point fr}", "FR"),
    ("EMAIL", "email {ana ponto silva arroba exemplo ponto com}", "BR"),
    ("EMAIL", "ايميلي {sara نقطة m آت example دوت com}", "LB"),
    ("EMAIL", "मेरा ईमेल {rani डॉट k ऐट example डॉट com}", "IN"),
    ("EMAIL", "write to {amina(at)example(dot)org}", "GB"),
    ("EMAIL", "الإيميل ل{soghir.casa@example.ma}", "MA"),
    ("EMAIL", "{amina at gmail.com} is where he wrote", "GB"),
    ("EMAIL", "{amina at the rate example.org} par bhejo", "IN"),
    ("EMAIL", "to {amina@example(dot)org} only", "GB"),
    ("EMAIL", "hers/{amina@example.org}", "GB"),
    ("EMAIL", "ای میل {آمنہ ایٹ جی میل ڈاٹ کام} ہے", "PK"),
    ("URL", "(see {http://example.org/a_(b)})", "GB"),
    ("URL", "do not open {hxxp://leaks.example[.]com/a}", "GB"),
    ("URL", "her {amina.bsky.social} page", "GB"),
    ("HANDLE", "{@अमीना} ने लिखा", "IN"),
    ("PHONE", "His number is {08082044718}, call at night.", "NG"),
    ("HANDLE", "Wickr ID {amina77x}", "GB"),
    ("HANDLE", "jina lake la mtumiaji ni {juma254}", "TZ"),
    ("IP", "from {203[.]0[.]113[.]42} again", "GB"),
    ("URL", "he made a site, {missb-exposed.example.ca}, with pictures", "CA"),
    ("URL", "link: {fb.watch/k4Z8kafr}.", "EG"),
    ("URL", "it is on {t.me/abc_leaks} now", "IN"),
    ("URL", "seen at {bit.ly/3xYzQ}", "GB"),
    ("HANDLE", "his insta is {x_y_queen}", "KE"),
    ("HANDLE", "my handle: {kingjhay}, and the handle is broken", "KE"),
    ("HANDLE", "roblox username ko {kitkat2010}", "PH"),
    ("HANDLE", "IG ko {marielle.reyes}", "PH"),
    ("HANDLE", "yung gc namin na {Batang Tondo}", "PH"),
    ("HANDLE", "us ne snapchat pe {bisma.xo.fake} banaya", "PK"),
    ("HANDLE", "یوٹیوب چینل {صدائے حق مانسہرہ} پر ڈال دی", "PK"),
    ("HANDLE", "his insta is {queenOfLagos}", "NG"),
    ("HANDLE", "الأكونت {ziad.elgamed.2008}", "EG"),
    ("HANDLE", "نزلها في جروب {شباب المخيم} وما مسحها", "PS"),
    ("HANDLE", 'a channel called "{Nairobi Tea}" has it', "KE"),
    ("HANDLE", "عنده قناة على تلغرام اسمها {فضايح عمان} ونزل صوري", "JO"),
    ("HANDLE", "حسابه على انستا اسمه {زهرة الصحراء} وكان يهددني", "MA"),
    ("HANDLE", "بيج {سوق الجمعة} نشرت صورتي", "LY"),
    ("HANDLE", "جروب الواتس اسمه {شباب الحي}", "EG"),
    ("HANDLE", "قروب واتساب اسمه {عيال الديرة} نشروا فيه المقطع", "SA"),
    ("HANDLE", "كروب تلغرام اسمه {صيد البصرة} بيه 500 عضو", "IQ"),
    ("HANDLE", "عامل صفحه عالفيس اسمها {كشف المستور}", "EG"),
    ("HANDLE", "داير حساب سميتو {ولد الدرب} وكيهددني", "MA"),
    ("HANDLE", "la página {Scandales de Mi Barrio}", "AR"),
    ("HANDLE", "باسم @{}{noor_r}".replace("@{}{", "{@"), "SY"),
    ("IP", "login from {2603:3023:1a4:9b00::5c1e}", "US"),
    ("IP", "سجل الدخول {٣٧٫٨٫١١٤٫٢٠٦}".replace("٫", "."), "PS"),
    ("MAC", "the machine {00:25:64:8D:4E:1A}", "IN"),
    ("COORDINATES", "موقع البيت {37.0511° شمالا 41.2283° شرقا}", "SY"),
    ("COORDINATES", "lat {-1.2921, long 36.8219}", "KE"),
    ("COORDINATES", "GPS {32°14'11\"N 76°19'20\"E}", "IN"),
    ("COORDINATES", "le lieu, {10.6331 N, 4.7602 W}.", "BF"),
    ("COORDINATES", "plus code {6GCRPR6C+24}", "KE"),
    ("COORDINATES", "seen at {31° 31.224' N, 74° 21.522' E}", "PK"),
    ("COORDINATES", "seen at {31°31′13″N, 74°21′31″E}", "PK"),
    ("COORDINATES", "seen at {N 31° 31' 13\", E 74° 21' 31\"}", "PK"),
    ("COORDINATES", "seen at {N31.5204 E74.3587}", "PK"),
    ("COORDINATES", "a post, {S 33.8938, E 151.2094}", "AU"),
    ("COORDINATES", "a post, {31 31 13 N 74 21 31 E}", "PK"),
    ("COORDINATES", "a post, {31-31-13N 74-21-31E}", "PK"),
    ("COORDINATES", "UTM {43R 438123 3487654}", "PK"),
    ("COORDINATES", "MGRS {43RDQ 38123 87654}", "PK"),
    ("COORDINATES", "what3words {filled.count.soap}", "GB"),
    ("COORDINATES", "meet at {///filled.count.soap}", "GB"),
    ("COORDINATES", "{31,5204; 74,3587} c'est chez lui", "FR"),
    ("COORDINATES", "coordenadas {-12,0464, -77,0428}", "PE"),
    ("COORDINATES", "her coordinates, {31.52, 74.35}", "PK"),
    ("COORDINATES", "الإحداثيات {٣١.٥٢٠٤، ٧٤.٣٥٨٧}", "PS"),
    ("COORDINATES", "{٣١٫٥٢٠٤، ٧٤٫٣٥٨٧} موقع", "PS"),
    ("COORDINATES", "مقام {۳۱.۵۲۰۴، ۷۴.۳۵۸۷}", "PK"),
]
LEFT = [
    "look at example.org dot by dot",
    "I stopped.in the end.So we left.He is.me too",
    "at 5.30/6 pm, and/or a.m./p.m.",
    "photo.jpg, report2.pdf and voice.opus were sent",
    "in 2023 he paid 45,000 and 1.500,00; 12 of 300",
    "two hundred and fifty thousand shillings",
    "do one two three and go",
    "the bus 12 at 9, the truck in 2019",
    "page 12, group 4, account closed in 2021",
    "in total 31.52, then 74.35 rupees",
    "look at the dot com boom",
    "he paid mille neuf cent quatre-vingt-dix euros, mil novecientos noventa y uno, or so",
]


def _split(marked: str) -> tuple[str, list[str]]:
    wanted = [part.partition("}")[0] for part in marked.split("{")[1:]]
    return marked.replace("{", "").replace("}", ""), wanted


def _found(text: str, country: str | None, kinds: tuple[str, ...]) -> list[str]:
    return [one.text for one in suggest(text, hints=Hints(country)) if one.category in kinds]


@pytest.mark.parametrize(("marked", "country"), DOCUMENTS)
def test_a_document_is_found(marked: str, country: str) -> None:
    """What a state knows her by would leave with the story, mistyped or not."""
    text, wanted = _split(marked)
    assert _found(text, country, ("ID",)) == wanted


@pytest.mark.parametrize(("marked", "country"), ACCOUNTS)
def test_an_account_is_found(marked: str, country: str) -> None:
    """The money would lead to her, or to him who must not know that she told."""
    text, wanted = _split(marked)
    assert _found(text, country, ("BANK",)) == wanted


@pytest.mark.parametrize(("marked", "country"), PLATES)
def test_a_plate_is_found(marked: str, country: str) -> None:
    """A plate names its owner to every policeman."""
    text, wanted = _split(marked)
    assert _found(text, country, ("PLATE",)) == wanted


@pytest.mark.parametrize(("marked", "country"), TELEPHONES)
def test_a_telephone_is_found(marked: str, country: str | None) -> None:
    """Whoever reads the story could call her."""
    text, wanted = _split(marked)
    assert wanted[0] in _found(text, country, ("PHONE",))


@pytest.mark.parametrize(("kind", "marked", "country"), NETWORK)
def test_what_leads_to_her_on_the_network_is_found(kind: str, marked: str, country: str) -> None:
    """A page, a machine or a position would stay readable."""
    text, wanted = _split(marked)
    assert _found(text, country, (kind,)) == wanted


@pytest.mark.parametrize("text", LEFT)
def test_what_leads_nowhere_is_left_alone(text: str) -> None:
    """Suggestions without sense teach people to accept or refuse all of them."""
    kinds = ("ID", "BANK", "PLATE", "PHONE", "EMAIL", "URL", "HANDLE", "IP", "MAC", "COORDINATES")
    assert [one for one in _found(text, "GB", kinds) if one != "example.org"] == []


INVISIBLE = [
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u034f",
    "\u202e",
    "\u2066",
    "\u061c",
]
HIDDEN = [
    ("PERSON", "my name is {Zubeida} and"),
    ("PHONE", "call {+92 300 1234567} now"),
    ("ID", "CNIC {35202-1234567-1} of hers"),
    ("BANK", "card {4685 0939 0965 1969} of hers"),
    ("EMAIL", "to {amina.y@example.org} only"),
    ("HANDLE", "he is {@bad.guy_1} there"),
    ("IP", "from {203.0.113.9} again"),
    ("PLATE", "his car {KDG 417M} outside"),
    ("ADDRESS", "lives at {14 Rose Street} now"),
    ("DATE", "on {12 March 2024} he"),
]


@pytest.mark.parametrize("sign", INVISIBLE)
@pytest.mark.parametrize(("kind", "marked"), HIDDEN)
def test_what_nobody_sees_hides_nothing(kind: str, marked: str, sign: str) -> None:
    """A name with an invisible character in it would leave, and be read like any other."""
    text, wanted = _split(marked)
    spoilt = wanted[0][:3] + sign + wanted[0][3:-2] + sign + wanted[0][-2:]
    found = _found(f"\u202b{text.replace(wanted[0], spoilt)}\ud800\u202c", "PK", (kind,))
    assert found == [spoilt]
