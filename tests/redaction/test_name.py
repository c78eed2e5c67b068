"""Names of people: in nine languages, with and without capitals, with what stands beside them left out."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers import name
from tbtt_desktop.redaction.recognisers.base import Context, Hints
from tbtt_desktop.redaction.suggest import suggest

FOUND = {
    "en": [
        ("Yesterday Wangari told me that Dr. Samuel Okafor knows.", ["Wangari", "Samuel Okafor"]),
        ("my cousin tariq sent it, i told njeri everything", ["tariq", "njeri"]),
        ("[09:12] Daniel K.: hi\n[09:13] Daniel K.: come", ["Daniel K.", "Daniel K."]),
        ("Mrs Adaeze Nwosu and her son, Emeka, left.", ["Adaeze Nwosu", "Emeka"]),
        ("I hope so. My daughter, Hope, is nine, and Hope is tired.", ["Hope", "Hope"]),
        ("He calls himself Abu Yusuf; his wife is Umm Salma.", ["Abu Yusuf", "Umm Salma"]),
        ("Joanna's brother and Mr. O'Brien-Walsh came.", ["Joanna", "O'Brien-Walsh"]),
        ("One police wey dem dey call Inspector Sunday took it.", ["Sunday"]),
        ("I told Amina I was afraid, and Ruth I'm sorry.", ["Amina", "Ruth"]),
        ("Ask Amina I. Yusuf or Daudi I Otieno.", ["Amina I. Yusuf", "Daudi I Otieno"]),
    ],
    "es": [
        ("Mi vecina Lucía y don Ernesto Quiroga lo vieron.", ["Lucía", "Ernesto Quiroga"]),
        ("me llamo brenda y mi primo fabián lo sabe", ["brenda", "fabián"]),
        ("Se lo conté a María de los Ángeles Peralta.", ["María de los Ángeles Peralta"]),
        ("Tengo esperanza. Esperanza, mi hermana, también.", ["Esperanza"]),
        ("Ella tiene miedo. El encargado, señor Domingo, lo vio.", ["Domingo"]),
    ],
    "fr": [
        ("Mon frère Moussa et Mme Le Goff l'ont vu.", ["Moussa", "Le Goff"]),
        ("je m'appelle fanta et c'est ibrahim qui a filmé", ["fanta", "ibrahim"]),
        ("L'amie d'Aminata, Rose, a une rose.", ["Aminata", "Rose"]),
        ("Ma nièce Grâce pleure. Grâce a peur, grâce à lui.", ["Grâce", "Grâce"]),
    ],
    "pt": [
        ("Minha irmã Jurema falou com o doutor Caio Menezes.", ["Jurema", "Caio Menezes"]),
        ("me chamo tainá e meu ex é o wesley", ["tainá", "wesley"]),
        ("A dona Maria da Penha do Carmo viu.", ["Maria da Penha do Carmo"]),
    ],
    "ar": [
        ("قالت سعاد إن زوجها محمود هددها.", ["سعاد", "محمود"]),
        ("اسمي نادية المنصوري وأختي رانيا.", ["نادية المنصوري", "رانيا"]),
        ("كتبت إلى أبو خالد وأم ياسين.", ["أبو خالد", "أم ياسين"]),
        ("وفاطمة تعرف، وعبد الرحيم كذلك.", ["فاطمة", "عبد الرحيم"]),
        ("عندي أمل كبير، والدكتورة أمل ساعدتني.", ["أمل"]),
        ("رحمة قدمت شكاية بعد ما سلام نشر الصور، والسلام أمل الناس.", ["رحمة", "سلام"]),
        ("خطبها بدر وعطاها لجميلة، والمسؤول مش جهاد.", ["بدر", "جميلة", "جهاد"]),
        ("الضابط مروان بن سالم الكعبي سجل الشكوى.", ["مروان بن سالم الكعبي"]),
        ("أرسلها لأختي سناء ولأخي بليغ وبعدين ولسمية.", ["سناء", "بليغ", "سمية"]),
        ("اسمي الحقيقي ربى، أنا مروى بنت سالم.", ["ربى", "مروى بنت سالم"]),
        ("بنتي آية زعلت، وهدى قالت اسكتي.", ["آية", "هدى"]),
        ("كيقولولو الزعيم وسميتو رشيد.", ["الزعيم", "رشيد"]),
        ("كيعيطو ليه شرفو، وعندي سلمان وتركي.", ["شرفو", "سلمان", "تركي"]),
        ("- شو اسمه؟\n- زيرونة. من حلب.", ["زيرونة"]),
        ("نعمة الله عبد الحفيظ، جاءت.", ["نعمة الله عبد الحفيظ"]),
        ("جاري عصام صورني وأرسل الصور إلى خطيبي وائل.", ["عصام", "وائل"]),
        ("تواصلت مع المحامية جمانة الخطيب في المكتب.", ["جمانة الخطيب"]),
        ("كنت مع علي بالسوق. علي قال إن النقود على الطاولة.", ["علي", "علي"]),
        ("ذكرت أمل أن بيت العتوم عرفوا، وبيت سلام اللي تحت.", ["أمل", "العتوم", "سلام"]),
        ("خوي الدعبول عند العاقل حزام.", ["الدعبول", "حزام"]),
        ("بعتها لخطيبي كريم. كريم فسخ، جمعة قال ان ورد الصغيرة زعلت.", ["كريم", "كريم", "جمعة", "ورد"]),
        (
            "خافو منو: رغدة، هلا، سوسو. زوجته صيام، وعندي تسجيل لصيام.",
            ["رغدة", "هلا", "سوسو", "صيام", "صيام"],
        ),
        ("المحامية بية عرفت ليه. أخبرك أن عارف قد عاد.", ["بية", "عارف"]),
        ("خالي حسب الرسول وأبو وطن هنا، أنا إقبال أريد.", ["حسب الرسول", "أبو وطن", "إقبال"]),
        ("أرسلها إلى إسلام. كنت بمكتب المهندس رامي، ومنى قالت خذي منى الهاتف.", ["إسلام", "رامي", "منى"]),
        ("أخته جبرة نبهتني. أولادي لؤي، أنس. رمضان اللي فات صعب.", ["جبرة", "لؤي", "أنس"]),
        ("بقولكم عن بوسلطان. بنات خالتي رهف وجود هنا، صورتنا جود.", ["بوسلطان", "رهف", "جود", "جود"]),
        ("في السنتر واحد اسمه شراع عمل حركة. يوم جمعة في شهر رجب.", ["شراع"]),
    ],
    "ur": [
        ("میرا نام عروج ہے اور میرے شوہر کا نام کامران ہے۔", ["عروج", "کامران"]),
        ("ساجد بھائی نے سمیرا کو تصویر بھیجی۔", ["ساجد", "سمیرا"]),
        ("ڈاکٹر شاہدہ پروین صاحبہ نے مدد کی۔", ["شاہدہ پروین"]),
        ("مجھے امید ہے۔ میری بیٹی مائرہ روتی ہے۔", ["مائرہ"]),
        ("وہ فیصل قریشی ہے، میرے ماموں کا بیٹا۔", ["فیصل قریشی"]),
        (
            "قاری خلیل صاحب نے سمیع اللہ کو مارا۔ نام مہنور عرف کالا ہے۔",
            ["خلیل", "سمیع اللہ", "مہنور", "کالا"],
        ),
        ("اللہ یار اور خدا بخش نے میرے گھر کا نام ہے سدرہ کو بتایا۔", ["اللہ یار", "خدا بخش", "سدرہ"]),
        ("مولوی عبدالرزاق نے کہا کہ چپ رہو۔", ["عبدالرزاق"]),
        ("mera naam kinza hai aur mere cousin hamza ne video banai", ["kinza", "hamza"]),
    ],
    "hi": [
        ("मेरा नाम पूजा रावत है और मेरे पति विक्रम हैं।", ["पूजा रावत", "विक्रम"]),
        ("सुरेश ने फोटो डाली और कविता को भेजी।", ["सुरेश", "कविता"]),
        ("आरोपी: 1. ज़रबीर उर्फ काला 2. मोनू", ["ज़रबीर", "काला", "मोनू"]),
        ("उसने रवि, ज़रबानो, सोनू को भेजी।", ["रवि", "ज़रबानो", "सोनू"]),
        ("उसका नाम है विक्की, चचेरे भाई टिंकू का दोस्त।", ["विक्की", "टिंकू"]),
        ("इंस्पेक्टर महेश यादव जी ने सुना।", ["महेश यादव"]),
        ("मुझे आशा है। आशा दीदी ने मदद की।", ["आशा"]),
        ("mera naam ritika hai, mere bhai rohit ko mat batana", ["ritika", "rohit"]),
    ],
    "sw": [
        ("Naitwa Halima na mume wangu ni Juma Mwinyi.", ["Halima", "Juma Mwinyi"]),
        ("mama Asha na bwana Kimani walijua", ["Asha", "Kimani"]),
        ("Niliambia Wanjiku, dada yangu Zuhura hakujua.", ["Wanjiku", "Zuhura"]),
    ],
    "fil": [
        ("Ako si Maricel at kapatid ko si Jomar Dela Rosa.", ["Maricel", "Jomar Dela Rosa"]),
        ("sinabi ko kay aling nena at kina Boyet", ["nena", "Boyet"]),
        ("Nandoon sina Liza at Carding.", ["Liza", "Carding"]),
    ],
}


def people(text: str, language: str | None = None) -> list[str]:
    """Return what is suggested as a person."""
    found = name.find(Context.of(text, Hints(language=language)))
    return [one.text for one in sorted(found, key=lambda one: one.start) if one.category == "PERSON"]


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(one, *case) for one, cases in FOUND.items() for case in cases]
)
def test_names_are_found_to_the_letter(language: str, text: str, expected: list[str]) -> None:
    """The name would leave; or a title would be covered with it and a label stand for two people."""
    assert people(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I hope they may rose above it; the Ministry of Justice and WhatsApp will mark it in May."),
        ("en", "Nobody from Facebook called on Monday. He speaks English and Urdu in Pakistan."),
        ("es", "La Policía Nacional no hizo nada en Navidad. Tengo esperanza y dolores."),
        ("fr", "La Gendarmerie m'a écoutée lundi. L'espérance et la rose sont des mots."),
        ("pt", "A Delegacia da Mulher abriu na segunda. Tenho esperança."),
        ("ar", "عندي أمل ونور في قلبي والشرطة لم تفعل شيئا في رمضان."),
        ("ur", "مجھے امید ہے کہ پولیس کچھ کرے گی، نور صرف لفظ ہے۔"),
        ("hi", "मुझे आशा है कि पुलिस कुछ करेगी, शांति और प्रेम से।"),
        ("sw", "Nina tumaini, polisi walisema nirudi Jumatatu. Asante sana."),
        ("fil", "Sabi ng pulis bumalik ako sa Lunes. May pag-asa pa."),
        (None, "Ameandika. Nilipiga simu. Nagbayad siya. Namamasada ito."),
    ],
)
def test_words_are_left_alone(language: str | None, text: str) -> None:
    """The helper would stop looking at suggestions of which most are noise."""
    assert people(text, language) == []


def test_bad_input_inside_a_name_is_survived() -> None:
    """A name that somebody wrote with invisible characters in it would slip through."""
    text = "told Wang\u200bari and \u202eDr. Sam\u00aduel Okafor\u202c \ud800 that"
    assert people(text, "en") == ["Wang\u200bari", "Sam\u00aduel Okafor"]


def test_a_name_found_once_is_found_again() -> None:
    """The second mention, with nothing beside it, would leave."""
    text = "My name is Zorblina. He shouted. zorblina did nothing, said Zorblina"
    assert people(text, "en") == ["Zorblina", "zorblina", "Zorblina"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "خالتو هناء هنا، وأخي علاء على الباب، ولا ولاء تعرف.", ["هناء", "علاء", "ولاء"]),
        ("ar", "قالوا لنيرة تسكت، وأنا وشيماء معها.", ["نيرة", "شيماء"]),
        ("ur", "phir komal ne rahul ko sab ke samne block kiya tha", ["komal", "rahul"]),
        ("ar", "رحت عند خوشناو ومعك قرموش، وبعتها لخوشناو.", ["خوشناو", "قرموش", "خوشناو"]),
        ("ar", "عن طريق خوشناو وصلت. كان قرموش واقف برا. كلمت مردوش.", ["خوشناو", "قرموش", "مردوش"]),
        ("ar", "بعثها إلى خوشناو، تزوجت من قرموش قبل سنة.", ["خوشناو", "قرموش"]),
        ("ur", "زربینہ ہنس رہا تھا۔ مجھے گلبدین کہتے ہیں۔", ["زربینہ", "گلبدین"]),
        ("hi", "रमसखिया नाम का लड़का था। झिमलिया मेरा चचेरा भाई है।", ["रमसखिया", "झिमलिया"]),
        ("ar", "صديقتي زيرونة اتصلت بالسفارة.", ["زيرونة"]),
        ("ar", "أنا مكفولة منت سيدي، والقايد سي البوزيدي يعرف.", ["مكفولة منت سيدي", "البوزيدي"]),
        ("ur", "میرے منگیتر ذوالفقار علی نے عائشہ نور کو بتایا۔", ["ذوالفقار علی", "عائشہ نور"]),
        ("ur", "uski behan zarboona ko pata hai, nimrashi didi ne bataya", ["zarboona", "nimrashi"]),
        ("hi", "सब चाँदनी कहते हैं। मेरे पति शमरोज़ कनाडा में हैं।", ["चाँदनी", "शमरोज़"]),
        ("sw", "Binti yangu Laker na mwalimu Temba wa Shule ya Mkwaju.", ["Laker", "Temba"]),
        ("fil", "Pinasa nya sa kuya ko Rodel.", ["Rodel"]),
        ("en", "Osariemen told me to keep quiet.", ["Osariemen"]),
        ("es", "Flor me dijo que callara. Cruz y su hermano me esperaban.", ["Flor", "Cruz"]),
        ("fil", "Yeng ang tawag nila sa akin. Bahay nina Jovanie yun.", ["Yeng", "Jovanie"]),
        ("ar", "ابن خالتي إسلام خد موبايلي.", ["إسلام"]),
        ("es", "Mis hijos: Luz, Ana y Leandro.", ["Luz", "Ana", "Leandro"]),
        ("es", "¿Brayan Mosquera? Y me lo contó «Osbelia», la vecina.", ["Brayan Mosquera", "Osbelia"]),
        ("fr", "J'en ai parlé à Espérance, la coiffeuse, et à personne.", ["Espérance"]),
        ("pt", "Depois chegou o Salvador com o celular.", ["Salvador"]),
        ("hi", "phir meri saheli ne kaha ki zarbano ne sab kuch dekha tha us raat", ["zarbano"]),
        ("fil", "sabi ko sa pulis ex ko boknoyin pangalan taga kabilang barangay sya", ["boknoyin"]),
        ("en", "They call me Sunshyn, and he goes by Smokes.", ["Sunshyn", "Smokes"]),
        (
            "en",
            "dey call am by his name but all my friends call me shorty, i no like am at all abeg",
            ["shorty"],
        ),
        (
            "es",
            "y por allá todos le dicen el mono, y anda con la suya en la moto todo el santo día",
            ["mono"],
        ),
        ("pt", "O autor, vulgo Alemão, fugiu.", ["Alemão"]),
        ("fil", "Ang tawag nila sa akin dito sa trabaho ay Wengweng.", ["Wengweng"]),
        (
            "es",
            "se lo mandó a nibia mi madrina y a rolandito que vive por allá cerca de mi casa y no dijo",
            ["nibia", "rolandito"],
        ),
        (
            "fr",
            "on y va tous, marie-soleil et toi, avec mon frère jean-phil demain à dix heures si moi je peux",
            ["marie-soleil", "jean-phil"],
        ),
        ("sw", "Jirani yangu neema amenisaidia.", ["neema"]),
        ("fr", "moi c'est rose et mon mari désiré est parti, je suis juste seule", ["rose", "désiré"]),
        ("pt", "sou a esperança, a minha prima vitória ajudou", ["esperança", "vitória"]),
        (
            "fil",
            "sa tropa nyang si bulag, kay boss jun, nina jp, aldrin at mako.",
            ["bulag", "jun", "jp", "aldrin", "mako"],
        ),
        ("fil", "ni hindi siya nagsorry, si crush lang, ni isa wala.", []),
        (
            "fil",
            "Kasama kina Heart, Ng at Boy si Xi. Sabi ni Ulan kay Negro, wala kay Mama. Umalis na si Sky.",
            ["Heart", "Ng", "Boy", "Xi", "Ulan", "Negro", "Sky"],
        ),
        ("sw", "Gift ni binti yangu. Sauda na Saada wamenisaidia.", ["Gift", "Sauda", "Saada"]),
        (
            "sw",
            "Jina la mtaani mamushka. Aliituma kwa bi kidude na mzee kipande.",
            ["mamushka", "kidude", "kipande"],
        ),
        ("en", "My ex Jayden Mcrae (Jayzo) knows my friend April.", ["Jayden Mcrae", "Jayzo", "April"]),
        ("pt", "Falei com a minha colega Sábado e um tal de Birazão.", ["Sábado", "Birazão"]),
        ("pt", "foi o zé augusto que me ligou.", ["zé augusto"]),
        (
            "es",
            "[9:10] Sol: no pagues\n[9:11] Mica: dice lorenza mi tía\n[9:12] Sol: y qué más te dijo ella",
            ["Sol", "Mica", "lorenza", "Sol"],
        ),
    ],
)
def test_who_is_on_no_list_is_found_by_what_stands_beside(
    language: str, text: str, expected: list[str]
) -> None:
    """Names that nobody thought of would leave: most of the world's are such."""
    assert people(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ar", "قالت لي {} إنها شافت الصور.", "أمل"),
        ("ar", "الله يسامحك يا {}.", "ربيع"),
        ("ar", "بيت {} قريب منا.", "جهاد"),
        ("ar", "كان {} يهددني كل يوم.", "ربيع"),
        ("ar", "{}، صاحبة المحل، شهدت معي.", "أمل"),
        ("ar", "رفضت {} الزواج منه.", "جهاد"),
        ("ur", "{}، جو پڑوس میں رہتی ہے، گواہ ہے۔", "نور"),
        ("ur", "{} پر مجھے شک ہے۔", "عظمت"),
        ("ur", "وہاں {} بھی موجود تھا۔", "زربانو"),
        ("hi", "{} मेरी बेटी है।", "किरण"),
        ("fil", "{} yung nagsend, sigurado ako.", "Joy"),
        ("ur", "{} کے گھر پولیس آئی۔", "نور"),
        ("ur", "کل {} آئی تھی۔", "شان"),
        ("ur", "{} سے بات ہوئی۔", "امید"),
        ("hi", "{} की माँ आई थीं।", "आशा"),
        ("hi", "सिर्फ {} जानती है।", "खुशी"),
        ("hi", "मैंने {} को फोन किया।", "ज़रबानो"),
    ],
)
def test_a_name_that_is_a_word_is_told_by_what_is_said_of_it(language: str, text: str, name: str) -> None:
    """Without capitals, every Amal, Noor and Asha would leave that no relation stands beside."""
    assert people(text.format(name), language) == [name]


def test_who_is_told_of_in_small_letters_is_found() -> None:
    """Somebody who writes without capitals would name everybody whom no list has."""
    text = (
        "foi jucilainde quem postou o video no grupo da escola e depois o railsomar me mandou outra coisa, "
        "eu moro com minha mãe e tenho medo de sair de casa porque ele fica parado na frente do portão"
    )
    assert people(text, "pt") == ["jucilainde", "railsomar"]


def test_names_of_urdu_that_are_words_of_arabic_need_context_there() -> None:
    """Arabic texts would be full of suggestions that are the Arabic for 'number' and 'knowing'."""
    assert people("عطيتهم حتى نمرة الطوموبيل وأنا عارفة كلشي عليه.", "ar") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wa7ed esmo 7azem w sa7bo 3abdelra7man, yom 5 mayo", ["7azem", "3abdelra7man"]),
        ("sa7bi 5aled w 6are2 ra7o 3and so3ad el sa3a 9am", ["5aled", "6are2", "so3ad"]),
        ("esmo 7alzoun w 2ally eb3aty", ["7alzoun"]),
        ("I bought 2 kg on the 3rd floor at 7pm in 2nd street", []),
        ("ana khayfa. nosiba khabaretne enno ghassen nazzaloha w ma3ref esmo.", ["nosiba", "ghassen"]),
        ("7atet soret o5ty nada w bey2ol en farahha 2oraib w ana khayfa.", ["nada"]),
    ],
)
def test_names_of_arabic_in_letters_and_figures_are_found(text: str, expected: list[str]) -> None:
    """Everybody whom a chat from Cairo or Beirut names would leave, or lose only half a name."""
    found = [one for one in suggest(text, hints=Hints("EG", "ar")) if one.category == "PERSON"]
    assert [one.text for one in found] == expected
