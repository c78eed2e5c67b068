"""Filipino, Swahili and Portuguese as they are spoken: everyday words, and names that nobody announces."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, language: str, category: str = "PERSON") -> list[str]:
    """Return what is suggested in a text of that language."""
    return [one.text for one in suggest(text, hints=Hints(language=language)) if one.category == category]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nakita ko sa bulletin board. Karon dili na siya moatubang og tawo.", "fil"),
        ("Naimbag a malem yo apo. Adda problema ti balasang ko.", "fil"),
        ("Gipadala niya ang hulagway ngadto sa among silingan.", "fil"),
        ("Mteja ni Mnyarwanda, mume wake ni dereva wa lori.", "sw"),
        ("Alicheka na batoto bote, feza ya mafuta imebaki kidogo.", "sw"),
        ("Faith siya. Ipinakalat niya, naka-block na.", "fil"),
        ("Yung tao walang mercy, bina-blackmail ako sa brgy. namin.", "fil"),
        ("Huwag munang sabihin kay Mama. Ipinaliwanag ko ang lahat.", "fil"),
        ("wala akong ligaya ngayon", "fil"),
        ("Bahati yangu ni mbaya. Upendo ulikwisha zamani.", "sw"),
        ("Gari namba KDC 482Q. Akiniona atanimaliza, alinirecord tukiwa lodge.", "sw"),
        ("Bom dia. Chamo-me assim. Residimos aqui, o cartão foi clonado.", "pt"),
        ("Sou do povo Baniwa. N ta fla ma tudu dia el ta ben.", "pt"),
    ],
)
def test_an_everyday_word_of_a_dialect_is_nobody(text: str, language: str) -> None:
    """Who goes through a story in her own tongue would be stopped at every other word."""
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ang pangalan ko ligaya at wala akong ligaya ngayon", ["ligaya"]),
        ("tawag nila sakin dito neneng pero hindi yun ang totoo", ["neneng"]),
        ("Pumasok ang nanay niya, hindi siya baby, baby lang ang palayaw nya.", ["baby"]),
        ("Panday po ang apelyido ko. Ria ako, taga rito.", ["Panday", "Ria"]),
        ("Ang lumabas sa GCash ay JO**L C. o kaya MA***A DE**S.", ["JO**L C.", "MA***A DE**S"]),
        ("Nakausap ko si SPO2 Dimaculangan at si Pfc Renante.", ["Dimaculangan", "Renante"]),
    ],
)
def test_who_is_called_so_in_filipino_is_found(text: str, names: list[str]) -> None:
    """A woman whose name is an everyday word, or a wallet shows with stars, would be known by it."""
    assert found(text, "fil") == names


CHAT = "nakita ko lahat ng pinost nila kagabi at wala akong magawa kundi umiyak sa kuwarto ko. "
SOGA = "kila siku usiku na mchana ananitumia vitu vibaya sana mpaka naogopa kutoka nje ya nyumba. "


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (CHAT + "\nte jheng: uy\nmimay: oo nga\nte jheng: kawawa\nmimay: penge", "fil", {"jheng", "mimay"}),
        (CHAT + "tita osang, aldrin, kuya dennis at ako", "fil", {"osang", "aldrin", "dennis"}),
        (SOGA + "na juma wa duka alinisaidia sana", "sw", {"juma"}),
        (SOGA + "alisoma inbox yangu na simu ya peter, nikamblock", "sw", {"peter"}),
        (
            "e a prima da minha vizinha viu tudo, a kethllen contou pra thayza na escola ontem",
            "pt",
            {"thayza"},
        ),
        (CHAT + "si pastor boy un, tsaka si aling baby", "fil", {"boy", "baby"}),
        ("Tulungan nyo po kami ni Bunso, ang anak ko.", "fil", {"Bunso"}),
        (
            "Falei à Graciete. Deixa recado com a Japira.",
            "pt",
            {"Graciete", "Japira"},
        ),
        (
            "Vou chamar de Jô. Foi o Pinto. Pinto não tem culpa. O apelido é Lopes.",
            "pt",
            {"Jô", "Lopes"},
        ),
        ("Baada ya muda, boyfie wangu Liban alinipiga vidio.", "sw", {"Liban"}),
    ],
)
def test_names_in_a_chat_are_found(text: str, language: str, names: set[str]) -> None:
    """Those who wrote in a chat, and of whom, would be read by whoever gets the story."""
    assert names <= set(found(text, language))


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Ninaishi Tezo na mama yangu.", "sw", "Tezo"),
        ("Quartier: Panzi, karibu na soko.", "sw", "Panzi"),
        ("Sasa amekimbilia Holili, mimi niko Kisamis.", "sw", "Holili"),
        ("Mzazi: Ali. Kijiji: Bodhai, Kaunti: Lamu.", "sw", "Bodhai"),
        ("Nakatira kami sa Purok 3, Zone 2, Brgy. Mangino.", "fil", "Mangino"),
        ("Depois fui a Vinhais ver a família.", "pt", "Vinhais"),
    ],
)
def test_where_somebody_lives_is_found(text: str, language: str, place: str) -> None:
    """Where she can be found would be read although only a verb or a label tells that it is a place."""
    assert place in found(text, language, "PLACE")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("nasa 22 Interior, Gen. Luna St. kanto ng Sanciangco pa rin kami", "22 Interior, Gen. Luna St."),
        ("Nakatira kami sa 22-A Mabini St. cor. Rizal Ave., Tondo", "22-A Mabini St. cor. Rizal Ave"),
        ("Nakatira kami sa 2nd St. kanto ng Mabini Ave. sa Cubao", "2nd St. kanto ng Mabini Ave"),
        ("Nakatira kami sa kanto ng Mabini at Rizal", "kanto ng Mabini at Rizal"),
        ("amo ko sa blk 268c, #09-441 po", "blk 268c, #09-441"),
        ("Hintayin mo ako sa kanto ng kalye at simbahan", None),
    ],
)
def test_a_house_at_a_corner_is_found(text: str, address: str | None) -> None:
    """Who lives where two streets meet would be found there."""
    told = found(text, "fil", "ADDRESS")
    assert (address is None and not told) or (address is not None and told[0].startswith(address))


def test_a_family_name_that_is_a_word_for_firms_is_one() -> None:
    """Bea Ong, who writes every second line of a chat, would be taken for an ONG."""
    text = "Bea Ong: gising ka pa\nTrish: oo te bat\nBea Ong: nakita ko ung gc ng boys"
    assert found(text, "fil").count("Bea Ong") == 2


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Alisema anafanya kazi kampuni ya Makorokocho Entertainment.", "Makorokocho Entertainment"),
        ("Askari wa Simba Guards alinirekodi.", "Simba Guards"),
    ],
)
def test_where_somebody_works_in_east_africa_is_found(text: str, organisation: str) -> None:
    """Her employer leads to her as her address does."""
    assert any(organisation in one for one in found(text, "sw", "ORG"))
