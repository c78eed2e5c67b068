"""Numbers, houses, pages and people as Filipinos write them, in Tagalog, Bisaya and what they chat in."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

FINDS = [
    ("Blotter Entry No. 2024-0317 sa barangay", "ID", "2024-0317"),
    ("nag file na ko sa barangay, case no 2024-088.", "ID", "2024-088"),
    ("IBP No. 184418, Pasig", "ID", "184418"),
    ("Nagbayad ako sa GCash, ref. no. 9017 3384 22105, 1,500 piso.", "BANK", "9017 3384 22105"),
    ("pinapasend nya sa gcash nya na 0 9 3 6 4 4 1 8 2 0 2", "BANK", "0 9 3 6 4 4 1 8 2 0 2"),
    ("walang plaka, MV File 0701-00000417382", "PLATE", "0701-00000417382"),
    ("nasa labas ang blak na everest aaf 3380. wag ka lalabas", "PLATE", "aaf 3380"),
    ("nakikitira ako kina kuya, zone 7 upper bulua", "ADDRESS", "zone 7 upper"),
    ("alam nya bahay ko sa 27 scout limbaga, pati gym ko", "ADDRESS", "27 scout limbaga"),
    ("taga gate 14 area b parola sya", "ADDRESS", "gate 14 area b"),
    ("sa block cinco lot onse daw ang bahay", "ADDRESS", "block cinco lot onse"),
    ("Tirahan: Mabini St. cor. Burgos St., Lucena", "ADDRESS", "Mabini St. cor. Burgos St."),
    ("Nakatira ako sa 1126 Dapitan, Sampaloc", "ADDRESS", "1126 Dapitan"),
    ('gibaligya niya sa GC nga "Bisaya Scandal 2024"', "HANDLE", "Bisaya Scandal 2024"),
    ("may FB page nga Davao Scandal Files", "HANDLE", "Davao Scandal Files"),
    ("ig nya jhenjhenzkie, naka private", "HANDLE", "jhenjhenzkie"),
    ("kilala sa online bilang KuyaPogi27", "HANDLE", "KuyaPogi27"),
    ("nag away kmi ng bf q c rain kc umulan nung gabing un", "PERSON", "rain"),
    ("kasama ko si heart nun. tapos umalis na sya", "PERSON", "heart"),
    ("hi po. ganito kasi yun. nagalit ate apple kahapon. tapos umalis na sya", "PERSON", "apple"),
    ("huy chikoy gising ka pa. umalis na sya", "PERSON", "chikoy"),
    ("Snow: gising ka pa\nRowena: oo bakit\nSnow: wala lang", "PERSON", "Snow"),
    ("SG Bautista, lisensya blg. NCR-2022-118420.", "ID", "NCR-2022-118420"),
    ("na blotter na, entry no. 0418 daw", "ID", "0418"),
    ("pumunta na ko sa acg, ACG-2024-33810 yung akin", "ID", "ACG-2024-33810"),
    ("Pinadala ko sa Cebuana, control no. 118 220 4418, kahapon", "BANK", "118 220 4418"),
    ("kinalat sa PCU Freedom Wall ang mukha nya", "HANDLE", "PCU Freedom Wall"),
    ('pangalan ng gc "sabay sabay tayo kay jessa" tas puro lalaki', "HANDLE", "sabay sabay tayo kay jessa"),
    ("Nagrereklamo: Ma. Kristina S. Abad, 29", "PERSON", "Ma. Kristina S. Abad"),
    ("pinuntahan ko sa 14 kalantiaw, proj 4", "ADDRESS", "14 kalantiaw"),
    ('Hanapin si Ronaldo "Pulga" Mercado, taga Tondo', "PERSON", 'Ronaldo "Pulga" Mercado'),
    ("tawag lang po, hanapin si ate mimi kahapon pa", "PERSON", "mimi"),
    ("Si tito Boy po, asawa ninyo, ang gumawa", "PERSON", "Boy"),
    ("Hindi ko hinihinging maniwala kayo. \u2013 Carmi", "PERSON", "Carmi"),
    ("medyo mahaba to sorry. pangalan ko ryzza mae, 19. nag-apply ako", "PERSON", "ryzza"),
    ("ginagamit nya account na Larry Boy Toy daw", "HANDLE", "Larry Boy Toy"),
    ("Ang opisina ay nasa 9th Floor, Cyberscape Beta, Ortigas", "ADDRESS", "9th Floor, Cyberscape Beta"),
    ("Tinawagan ko ang mama niya, si Tita Grace, sa 8-441-1820.", "PHONE", "8-441-1820"),
    ("sa GC ng mga driver na Kings of the Road niya pinasa", "HANDLE", "Kings of the Road"),
    ("Ginulat ako ng post ng Spotted: MSU Marawi kahapon", "HANDLE", "Spotted: MSU Marawi"),
    ("dorm q po sa 1182 int 4 antipolo st, kasama c yna", "ADDRESS", "1182 int 4 antipolo st"),
    ("naka single na walang plaka, 0402-118820 lang nakasulat", "PLATE", "0402-118820"),
    ('sa app ang pangalan ay "Jun" at wala nang iba', "PERSON", "Jun"),
    ("Ang tatanggap: Ms. Dominique Sy. Pagbukas niya, patay na pusa.", "PERSON", "Dominique"),
    ('Bata: "Kuting" (palayaw), babae, 7.', "PERSON", "Kuting"),
    ("resibo ng Palawan Express, ref. PE 1182 0441 88, kahapon", "BANK", "PE 1182 0441 88"),
    ("iniwan kami sa apt 6 fields ave Angeles na walang upa", "ADDRESS", "apt 6 fields ave"),
    ("Nasa Room 4 ng Native Lodge pa raw siya", "ADDRESS", "Room 4 ng Native Lodge"),
    ('Pinost niya sa "Boso Diaries" ang kuha', "HANDLE", "Boso Diaries"),
    ("nasa Pinay Amateur Corner, FB group, ang lahat", "HANDLE", "Pinay Amateur Corner"),
    ("Kay Sec. Herbosa: reklamo laban kay Dr. Ison", "PERSON", "Herbosa"),
    ("Hindi Susan ang pangalan ko. Norhaina ako, Maranao.", "PERSON", "Norhaina"),
    ("lumabas sa Chika ng Bayan page ang mukha ko", "HANDLE", "Chika ng Bayan"),
    ('Sumali ako sa "Single Moms of Laguna" sa FB.', "HANDLE", "Single Moms of Laguna"),
    ("tiktok - yourgirlcess, naka private na", "HANDLE", "yourgirlcess"),
    ("docketed na, OMB-L-C-24-0118 ang hawak ko", "ID", "OMB-L-C-24-0118"),
    ("yung tricycle, body number 0418, ang sumusunod", "PLATE", "0418"),
]


@pytest.mark.parametrize(("text", "kind", "wanted"), FINDS)
def test_what_leads_to_her_is_found_as_what_it_is(text: str, kind: str, wanted: str) -> None:
    """Her case, her account or whose vehicle it was would leave, or under another name."""
    found = [(one.category, one.text) for one in suggest(text, hints=Hints("PH", "fil"))]
    assert (kind, wanted) in found


LEFT = [
    "ig nya nagpost ng litrato",
    "sa telegram nya nakita yun",
    "tumawag sa hotline no. 2023-24 ng barangay",
    "vitamin c tablet daw, ni piso wala, si gago",
    "we ate apple pie. huy mars, kuya ano daw sabi",
    "nag post ng pla ung ngsbi skin, snabi ko na",
    "kahit pangalan ko itago nyo, ipopost daw",
    "Nascam ako sa crypto. Trese ako noon. Bicolana ako, ipinasok ni alyas",
    "zone 4 ng laro, motor may 2024",
    "ang tatay lasinggero, ang nanay labandera",
    "yung lola masungit, baks asan ka",
    "bruha yung tita plastik",
    "pangga kita",
    "pangga asan ka",
]


@pytest.mark.parametrize("text", LEFT)
def test_what_leads_to_nobody_is_left_alone(text: str) -> None:
    """Who checks the suggestions would tire of verbs and games, and overlook what matters."""
    assert suggest(text, hints=Hints("PH", "fil")) == []


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("Palayaw: PJ\nTirahan: Tortugas", "PERSON", "PJ"),
        ("Tawag namin BJ. Taga-Dipolog kami.", "PERSON", "BJ"),
        ("Ang serial nito ay R58M40XYZ1K, binigay ko kay Kagawad.", "ID", "R58M40XYZ1K"),
        ("nasa titulo blg. T-118820, ay kanila na raw", "ID", "T-118820"),
        ("nakatira sa #8 Narra cor. Ipil, may nagbato", "ADDRESS", "#8 Narra cor. Ipil"),
        ("ung post sa page na lagunaSecretFiles sa twitter", "HANDLE", "lagunaSecretFiles"),
        ("Si sarhento zolumbay ang kumuha.", "PERSON", "zolumbay"),
    ],
)
def test_letters_titles_corners_and_serials_are_found(text: str, kind: str, wanted: str) -> None:
    """Two letters are all that her friends call her, and a number on a telephone is hers alone."""
    assert (kind, wanted) in [(one.category, one.text) for one in suggest(text, hints=Hints("PH", "fil"))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("oo si jm tsaka zolumbay", ["jm", "zolumbay"]),
        ("nagpadala ng tao, si boyet daw at lito, kahapon", ["boyet", "lito"]),
        ("anak namin princess at jericho", ["princess", "jericho"]),
        ("pinagtulungan nila ako ng ate niyang si May", ["May"]),
        ("chin asan ka? cp nasan na", ["chin"]),
        ("ka grupo nya si rex at bogs dati", ["rex", "bogs"]),
        ("si rex at ironic nga, nag aya sa bahay nya", ["rex"]),
        ("sinaktan ako ng anak nya bader kagabi", ["bader"]),
        ("nasa bulacan ka kila lola idad", ["idad"]),
        ("ano gagawin ko te grace, bai jun", ["grace", "jun"]),
        ("sharlyn pala tunay na pangalan", ["sharlyn"]),
        ("wag nyo po irelease o iforward sa iba", []),
        ("te ano ba, lola umuwi na", []),
        ("Maya-maya dumating siya. may pera si ana", ["ana"]),
        ("kadto ka anay kay nahadlok ako", []),
        ("umuwi si boyet at kumain", ["boyet"]),
        ("umuwi si boyet at bumili ng pagkain", ["boyet"]),
        ("bumili ako ng isda at gulay sa palengke", []),
        ("ayoko na po kasi natatakot ako", []),
    ],
)
def test_who_is_in_a_message_of_one_line_is_found(text: str, names: list[str]) -> None:
    """A message of ten words has no capital that could tell that its writer uses none."""
    made = suggest(text, hints=Hints("PH", "fil"))
    assert [one.text for one in made if one.category == "PERSON"] == names


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("andito na po kami ni totoy sa alabang", "PLACE", "alabang"),
        ("adto tas mandaue ugma", "PLACE", "mandaue"),
        ("sheryl po ito galing dammam", "PLACE", "dammam"),
        ("Kasama ko sina Alon at Ulan kahapon", "PERSON", "Ulan"),
        ("pumunta siya sa bahay ni Aling Choleng kahapon", "PERSON", "Choleng"),
        ("Humingi ako ng tulong kay Dir. Zolumbay kahapon.", "PERSON", "Zolumbay"),
        ("FIN ko G8841207K, nasa amo ko", "ID", "G8841207K"),
        ("Pinadala ko kay ate, DBS 047-118820-3.", "BANK", "047-118820-3"),
        ("ung case ko NPS XV-07-INV-24B-00318 kay fiscal na", "ID", "XV-07-INV-24B-00318"),
        ("Nagblotter ako, entry 2024-0881.", "ID", "2024-0881"),
    ],
)
def test_where_she_is_and_her_case_are_found_in_a_message(text: str, kind: str, wanted: str) -> None:
    """Who looks for her would know the town, or look up the case."""
    found = [(one.category, one.text) for one in suggest(text, hints=Hints("PH", "fil"))]
    assert any(wanted in stretch for category, stretch in found if category == kind)
