"""Hindi in both of its scripts, and what stands beside it from Fiji to Nepal."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.recognisers.devanagari import spellings
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, kind: str) -> list[str]:
    """Return what is suggested of a kind."""
    return [one.text for one in suggest(text, hints=Hints("IN", "hi")) if one.category == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("रुआती (घर का नाम) शाकाहारी नहीं हैं।", ["रुआती"]),
        ("कोई ऐडी नाम का लड़का उसे मिला था।", ["ऐडी"]),
        ("मेरी साथी बिछना देवी गवाह है।", ["बिछना देवी"]),
        ("वीडियो कन्हैयालाल को दिखाई।", ["कन्हैयालाल"]),
        ("पंच: हरफूल, रामेहर, धर्मबीर।", ["हरफूल", "रामेहर", "धर्मबीर"]),
        ("पहली, कमरजहाँ, 34 वर्ष, दूसरी और थी।", ["कमरजहाँ"]),
        ("Gawah - Stanzin", ["Stanzin"]),
        ("वरना ममता जैसा हाल होगा।", ["ममता"]),
        ("kal lovedip ka phone aaya tha aur wo ro rahi thi", ["lovedip"]),
        ("मेरे दोस्त बादल रोज पैसे माँगते हैं, पर आसमान में कोई बादल नहीं।", ["बादल"]),
        ("सब उसको फौजी बोलते हैं।", ["फौजी"]),
        ("उसने बिजली नाम रखकर फर्जी नाम रखा।", ["बिजली"]),
        ("मेरे ससुर जी बिल्खू और रिपोर्टर बादल रोज आते हैं।", ["बिल्खू", "बादल"]),
        ("पंडित नाम का आदमी बिजली के नाम से मशहूर है।", ["पंडित", "बिजली"]),
        ("ek dhakkan naam ka ladka aaya, sab usko bijli bolte hain", ["dhakkan", "bijli"]),
    ],
)
def test_somebody_is_found_whom_no_list_or_only_words_tell(text: str, names: list[str]) -> None:
    """Whoever has a name of the village, or one that is a word, would be left in the testimony."""
    assert found(text, "PERSON") == names


@pytest.mark.parametrize(
    "text",
    [
        "मेरे को डर लगता है माँ को मत बताइएगा दीदी",
        "हमके दूसर गाँव भेज दीं, ऊ नकली बा बाकिर असली लागेला",
        "त्यांनी मला सांगितले की पोलीस स्टेशनला जा",
        "Hamar photo uske dekhaais aur hamke bolis ki ghar jaao",
        "ohne mainu keha si ki kise nu na dassi",
        "लोग मुझे पागल कहते हैं, फर्जी नाम की लड़की बना",
        "मन्नै कहण लाग्या कि किमे ना बोल्ली तो मारैगा",
        "log mujhe randi bolte hain, kisi bhi naam ka ladka ho",
        "मूल फोन सीलबंद लिफ़ाफ़े में है और पार्सल गोदाम में",
        "सूबे की सरकार ने फैसला लिया, सूबे में हलचल है।",
        "gudda mat tod, popat ho gaya mera, kumkum lagaya maine",
    ],
)
def test_words_of_dialects_are_nobody(text: str) -> None:
    """A testimony in dialect would drown in suggestions, and she would stop to look at them."""
    assert found(text, "PERSON") == found(text, "PLACE") == []


def test_places_are_told_by_what_stands_behind_them_and_by_labels() -> None:
    """The village would be left in, which says more than a name there."""
    assert found("Ham Labasa ke, hamar pati wahan hai.", "PLACE") == ["Labasa"]
    assert found("घटना का स्थान: तोरपा। आरोपी फेरीवाला था।", "PLACE") == ["तोरपा"]
    assert found("पता: गली 2, ग्यासपुरा।", "PLACE") == ["ग्यासपुरा"]
    assert found("मैं उम्मीद सेवा संस्थान में थी।", "ORG") == ["उम्मीद सेवा संस्थान"]


def test_a_plate_in_small_letters_and_a_players_name_are_found() -> None:
    """Neighbours would know the scooter, and everybody in the game the player."""
    assert found("wo up51 ab 4417 wali skuti pe aata hai", "PLATE") == ["up51 ab 4417"]
    assert found("ग्रुप का नाम Bois Locker है।", "HANDLE") == ["Bois Locker"]
    assert found("game me uska naam ShadowKiller99 hai", "HANDLE") == ["ShadowKiller99"]


def test_money_goes_where_it_is_said_behind_the_number() -> None:
    """Her payments would lead to her through a number that is hidden as somebody's telephone alone."""
    assert found("वीडियो बनाकर 98047 71209 पर रुपया माँगा।", "BANK") == ["98047 71209"]
    assert found("98047 71209 पर 20 बार फोन किया।", "BANK") == []
    assert found("घर झारखंड 835223 में है।", "ADDRESS") == ["835223"]


def test_a_name_is_one_in_all_its_spellings() -> None:
    """A name would be found as a newspaper prints it and not as she writes it."""
    assert "संदीप" in spellings("सन्दीप")
    assert "भंवरी" in spellings("भँवरी")
    assert "अंजली" in spellings("अंजलि")


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        ("मेरा डेरा बी-14/2, दूसरी मंज़िल, लक्ष्मी नगर है।", ["बी-14/2, दूसरी मंज़िल"]),
        ("hum K 47/221 me rehte hain", ["K 47/221"]),
        ("पता: 78/2 नई बस्ती, अजमेर 305001।", ["78/2", "305001"]),
        ("घर है नाला रोड, 331।", ["नाला रोड, 331"]),
        ("छात्रावास में कक्ष 112, ब्लॉक बी।", ["कक्ष 112, ब्लॉक बी"]),
        ("बात 12/04 को हुई, के 12/04 को नहीं, उम्र 34, राजेंद्र नगर से", []),
        ("अजमेर 305001 रुपये भेजे", []),
    ],
)
def test_houses_of_india_are_found_by_their_letters_and_strokes(text: str, houses: list[str]) -> None:
    """The door would be left in that somebody has to be afraid of hearing a knock at."""
    assert found(text, "ADDRESS") == houses


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("पुलिस ने प्राथमिकी संख्या 238/25 दर्ज की।", "238/25"),
        ("मेरा बीमा पॉलिसी नं. 20441718 है", "20441718"),
        ("mera opd number 20441718 tha", "20441718"),
        ("कैदी क्रमांक 4471/19", "4471/19"),
        ("फाइल नं. WCD/EST/118 देखिए", "WCD/EST/118"),
        ("ज़मानत आदेश सं. B.A. 4417/2024।", "B.A. 4417/2024"),
        ("भीम ने मेरा आधार 9034 7718 2206 रखा है।", "9034 7718 2206"),
    ],
)
def test_numbers_of_registers_are_found_whichever_word_for_a_number_is_used(text: str, number: str) -> None:
    """Whoever has the register would look her up by it."""
    assert found(text, "ID") == [number]


def test_somebody_is_found_beside_others_and_under_another_name() -> None:
    """The last of the accused would be left, and what the form calls her instead."""
    assert found("आरोपी: नवीन, गगन व अमर।", "PERSON") == ["नवीन", "गगन", "अमर"]
    assert found("पीड़िता (नाम बदला हुआ — नदी) ने बताया।", "PERSON") == ["नदी"]
    assert found("1 सरोज बाई 9926044178\n2 ममता 8817720341", "PERSON") == ["सरोज बाई", "ममता"]
    assert found("थाणेदार रणबीर नै भी कुछ ना करया।", "PERSON") == ["रणबीर"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ye moga wale hai na", ["moga"]),
        ("mai sangeeta pawar, beed jilla, ganna katne jaate the", ["beed"]),
        ("sharma me ghamand hai bahut", []),
    ],
)
def test_towns_that_families_are_called_after_are_told_by_who_is_from_there(
    text: str, places: list[str]
) -> None:
    """Her town would be left in because some family bears its name."""
    assert found(text, "PLACE") == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ابو رشید احمد گھر آئے۔ ابو کا اکاؤنٹ بند ہے۔", ["رشید احمد"]),
        ("میرے چچا ابو بکر گھر آئے۔", ["ابو بکر"]),
    ],
)
def test_who_follows_father_in_urdu_is_somebody_and_father_is_not(text: str, names: list[str]) -> None:
    """An Arab's name begins so; in Urdu a daughter calls her father by it, and would be asked each time."""
    people = [one.text for one in suggest(text, hints=Hints("PK", "ur")) if one.category == "PERSON"]
    assert people == names
