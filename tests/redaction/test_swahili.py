"""Swahili from the coast to Congo: names that are words, numbers of registers, groups and user names."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, kind: str, country: str = "KE") -> list[str]:
    """Return what is suggested of a kind."""
    return [one.text for one in suggest(text, hints=Hints(country, "sw")) if one.category == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dereva wake Simba anajua kila kitu, na simba ni mnyama wa porini.", ["Simba"]),
        ("Ndugu yangu Pili aliolewa na Mashaka jana. Nina mashaka naye.", ["Pili", "Mashaka"]),
        ("Shida alinipigia simu jana. Shida yangu ni kubwa.", ["Shida"]),
        ("mtoto wangu raha aliiona mtandaoni, raha gani tena", ["raha"]),
        ("jina langu zawadi naomba msaada, jina langu linaanza na R", ["zawadi"]),
        ("Nilienda kwa Mungu na kwa Kituo, Mlalamikiwa ni Afrika.", []),
        ("mi ni binti, naitwa shufaa nasoma hapa.", ["shufaa"]),
        ("naitwa nani hapo, naitwa polisi kila siku, simu ya mkononi", []),
        ("tunamjua kama Kiboko mtaani", ["Kiboko"]),
        ("Polisi walisema mvua ilinyesha na simba alikuwa porini, nina shida na siri.", []),
    ],
)
def test_who_is_called_by_a_word_of_swahili_is_found_and_the_word_is_not(text: str, names: list[str]) -> None:
    """Half of a village is called by virtues and sorrows: she would be left in, or her sorrow taken out."""
    assert found(text, "PERSON") == names


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Namba ya mtihani S0441/0118/2022 ilitumwa.", "S0441/0118/2022"),
        ("PF3 Na. 118/2024 nilipewa kituoni.", "118/2024"),
        ("RB: KGD/RB/4418/2024.", "KGD/RB/4418/2024"),
        ("namba ya askari G.4418, bunduki analala nayo", "G.4418"),
        ("aliandika barua kumb. Na. KJ/MTN/44/2024 kunifukuza", "KJ/MTN/44/2024"),
        ("IMEI ya simu yangu 358240051111110.", "358240051111110"),
        ("Namba yangu ya mahabusu MH 5521/24.", "MH 5521/24"),
        ("Tuna shamba Ugunja, title Siaya/Ugunja/5521.", "Siaya/Ugunja/5521"),
    ],
)
def test_numbers_of_registers_are_found_however_short(text: str, number: str) -> None:
    """The court and the station would know at once whose story it is."""
    assert found(text, "ID") == [number]


def test_groups_user_names_plates_and_wallets_are_found() -> None:
    """Who is in the group, or knows the car, would recognise the story."""
    assert found("akatuma kwa kundi la WhatsApp Wazee wa Kazi jana", "HANDLE") == ["Wazee wa Kazi"]
    assert found("Ako na channel TG inaitwa kanairo leaks. Alidai 5k.", "HANDLE") == ["kanairo leaks"]
    assert found("nilipe membership, nikatuma 2500 kwa 0795 661 330. Alafu", "BANK") == ["0795 661 330"]
    assert found("ananifuata mtandaoni, drlove255, kila siku", "HANDLE") == ["drlove255"]
    assert found("nilinunua iphone14 na redmi10 mwaka2023", "HANDLE") == []
    assert found("eko na voiture Noah 7841AB/19.", "PLATE", "CD") == ["7841AB/19"]
    assert found("anaomba watu pesa kupitia 0720 118 447", "BANK") == ["0720 118 447"]
    assert found("alituma hela zetu kwa namba ya bwana yake 0733 552 190", "BANK") == ["0733 552 190"]
    assert found("Jina la WhatsApp Kamanda Mkuu, tena anatisha", "HANDLE") == ["Kamanda Mkuu"]


def test_streets_with_their_number_and_stalls_are_found() -> None:
    """The flat and the stall in the market would lead to her door."""
    assert found("naishi Eastleigh, Section 3, 8th Street.", "ADDRESS") == [
        "Eastleigh, Section 3, 8th Street"
    ]
    assert found("Duka lake liko sokoni, fremu namba 12.", "ADDRESS") == ["fremu namba 12"]


def test_whose_telephone_it_is_is_found_where_nobody_writes_capitals() -> None:
    """Who has the pictures would be left in by whoever types with one thumb."""
    text = (
        "jaman dada mimi sina amani kabisa naomba unisaidie kwa sababu sijui nifanye nini na hii kesi yangu, "
        "picha zipo kwa simu ya bakari na hataki"
    )
    assert found(text, "PERSON") == ["bakari"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("nikamwambia neema aniache, nilimpa zawadi tu", ["neema"]),
        ("akina zolumba walinitishia, nilimuuliza zolumba kwa nini", ["zolumba", "zolumba"]),
        ("Zolumba alinipigia simu. Alikuja na Msaragambo wake.", ["Zolumba"]),
        ("dk zolumba aliniita, mjumbe zolumba hakutaka, cuzo zolumba alikuja", ["zolumba"] * 3),
        ("jina lake la utani ni zolumba. alijitambulisha kama zolumba.", ["zolumba", "zolumba"]),
        (
            "hata zolumba aliona. simu ya zolumba ilizimwa, picha za neema zilisambaa",
            ["zolumba"] * 2 + ["neema"],
        ),
        ("shahidi wa tatu alikuja, wa pili akaniambia nilipe, alimpa haki", []),
        ("nilimwambia atoe, akamwambia mama, alimpigia kelele, mimi nafua nguo", []),
    ],
)
def test_who_stands_where_only_people_do_is_found_by_whatever_name(text: str, names: list[str]) -> None:
    """Who is called by a name of no list, or by a virtue, would be left in all of a chat."""
    more = " Nilikuwa nyumbani na watoto wangu wawili tukila chakula cha jioni wakati mvua ilinyesha nje."
    small = text.islower()
    assert found(text + (more.lower() if small else more), "PERSON") == names


def test_a_number_beside_another_and_of_a_student_is_found() -> None:
    """It would lead the school or the bank to her as the first one does."""
    text = "kitambulisho changu ni 29884016, ya shiro ni 37 665 120. Namba ya chuoni ni MW/BED/2022/0418."
    assert found(text, "ID") == ["29884016", "37 665 120", "MW/BED/2022/0418"]
    assert found("Alitaka elfu ishirini. Nilituma kwa 0723 118 540.", "BANK") == ["0723 118 540"]
    assert found("Alitaka elfu ishirini. Alituma picha kwa 0723 118 540.", "BANK") == []


def test_who_is_called_by_a_word_is_found_where_only_people_act() -> None:
    """Safari, Bora and Tajiri would be left in, or every journey be offered."""
    assert found("Bora alikimbia. Hapa Safari alikana, Mzee alishauri Safari alipe.", "PERSON") == [
        "Bora",
        "Safari",
        "Safari",
    ]
    assert found("Safari yangu ilikuwa ndefu. Akaja na Lubega. siku ile Mwanaisha alilia.", "PERSON") == [
        "Lubega",
        "Mwanaisha",
    ]
    assert found("kuna page ya fb inaitwa Embu Tamu Tamu na facebook yake ni Eva Risto.", "HANDLE") == [
        "Embu Tamu Tamu",
        "Eva Risto",
    ]
    assert found("IMEI ya simu ya Neema, ni 35 209900 176148 1, polisi wakaandika.", "ID") == [
        "35 209900 176148 1"
    ]


def test_numbers_of_courts_and_whose_wallet_the_service_showed_are_found() -> None:
    """The case would be looked up, and the money's way."""
    assert found("Kesi iko Maua, MCCR/E441/2025. Hati HK/MLB/0822 ilipotea.", "ID") == [
        "MCCR/E441/2025",
        "HK/MLB/0822",
    ]
    assert found("wakatuma kwa 0768 330 229 jina ikatokea sheldon", "BANK") == ["0768 330 229"]
    assert found("mteja mmoja, Doreen, aliniletea mume", "PERSON") == ["Doreen"]
    assert found("Walisema Koku arithiwe na shemeji, akaenda ubalozini.", "PERSON") == ["Koku"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("sasa ni kim alimpea password ama? kim mwenyewe", ["kim", "kim"]),
        ("oya mato ebu nitumie no ya sheila", ["mato", "sheila"]),
        ("tumeonana na baraka leo. kamleta upendo hapa", ["baraka", "upendo"]),
        ("ashatuma kwa faith. otis ndio aliweka camera", ["faith", "otis"]),
        ("banamuita kadogo ku quartier", ["kadogo"]),
        ("Mambo vp, zolumba kanitishia tena", ["zolumba"]),
        ("hapana ni zolumba pekee", ["zolumba"]),
        ("nililazimishwa kuolewa na mzee anayeitwa zolumba", ["zolumba"]),
        ("email ya faraja imeingiliwa, na faraja hakuna tena", ["faraja"]),
        ("mzolumbi ni rafiki yake. alikua na ramla sokoni", ["mzolumbi", "ramla"]),
        ("nimetext hajibu, unaeza nipea no ya mwalimu, nimefile cyberbullying", []),
        ("kina evo wanacheka tu, kina mama wamechoka", ["evo"]),
        ("baba ake zolumba kaondoka. picha za mzolumbu zilichomwa", ["zolumba", "mzolumbu"]),
        ("bosco: umefika?\nneli: nipo nje\nbosco: ok ingia ndani", ["bosco", "neli", "bosco"]),
        ("vicky alianza, akaniambia dushman ni mtu poa", ["vicky", "dushman"]),
        ("naogopa zabibu atajua. shukuru ndiye kamwambia", ["zabibu", "shukuru"]),
        ("Chao: umelala?\nMghoi: bado\nChao: mblock", ["Chao", "Mghoi", "Chao"]),
        ("tumekutana na shida nyingi sana leo, alienda kwa furaha", []),
        ("ntumie pesa bana, si unitumie leo. ashatuma hapo", []),
        ("tableti na kaswida viko hapo, kafuta picha zote", []),
        ("Swali: ulifika?\nJibu: ndiyo\nSwali: lini?\nJibu: jana", []),
        ("leo nimeenda sokoni kununua samaki na mboga", []),
        ("ana msongo na hata kamera imeharibika ndio maana", []),
        ("yule mgeni alinifuata. mimi na mgeni tuliongea", []),
        ("msafiri alinipa pesa, mshkaji alituma video", []),
        ("jamani tegemea mungu, uwe mke mwema", []),
    ],
)
def test_who_is_in_a_message_of_one_line_is_found(text: str, names: list[str]) -> None:
    """A message of ten words has no capital that could tell that its writer uses none."""
    assert found(text, "PERSON") == names


def test_towns_that_are_words_elsewhere_are_found_in_a_message() -> None:
    """Where she hides would be left in."""
    assert found("kaka rajabu yupo songea", "PLACE", "TZ") == ["songea"]
    assert found("nimpeleke dawati la jinsia magomeni?", "PLACE", "TZ") == ["magomeni"]
    assert found("hakuna maji wala chakula hapa", "PLACE", "TZ") == []
