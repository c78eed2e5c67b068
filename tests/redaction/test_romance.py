"""English, Spanish, French and Portuguese: numbers of cases, titles of pages, names as they are said."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, kind: str, language: str, country: str | None = None) -> list[str]:
    """Return what is suggested of a kind."""
    return [one.text for one in suggest(text, hints=Hints(country, language)) if one.category == kind]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("pt", "A protetiva saiu, processo nº 0203341-87.2025.8.06.0001.", "0203341-87.2025.8.06.0001"),
        ("pt", "Queixa na PSP, NUIPC 001284/24.7PBSNT, e nada.", "001284/24.7PBSNT"),
        ("pt", "abriram auto com o número 1187/2025", "1187/2025"),
        ("pt", "minha matrícula 2019364-8 estava na foto", "2019364-8"),
        ("es", "Hicimos la denuncia, CUIJ 21-08844712-9, y nada.", "21-08844712-9"),
        ("es", "La carpeta es la ECA/FVG/02/118/2025 y ahí sigue.", "ECA/FVG/02/118/2025"),
        ("es", "En comisaría, atestado 4417/25, me creyeron.", "4417/25"),
        ("fr", "La PLCC m'a donné dossier numéro 2025/PLCC/00871.", "2025/PLCC/00871"),
        ("es", "Mi cédula es la uno uno cuatro... espere... la 1.143.982.407.", "1.143.982.407"),
        ("en", "She opened a case, CAS 212/05/2025, at last.", "212/05/2025"),
        ("pt", "disse-me que o processo é o 417/25.8JACBR e mais nada", "417/25.8JACBR"),
        ("fr", "On a déposé à l'auditorat, RMP 1844/BKM/25.", "1844/BKM/25"),
        ("pt", "Dei entrada no hospital, processo clínico 18442/24.", "18442/24"),
        ("en", "Diary number at station: SDD 41/10/25.", "SDD 41/10/25"),
        ("en", "Children's Case No. E114 of 2024 is mine.", "E114 of 2024"),
    ],
)
def test_the_number_of_a_case_is_found_whatever_its_shape(language: str, text: str, number: str) -> None:
    """Whoever has a friend at the court would look up whose story it is."""
    assert found(text, "ID", language) == [number]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O processo 2024 parou, e no boletim 12 linhas. Um processo de 1200 reais."),
        ("es", "La denuncia de 2023 sigue igual; una causa de 15.000 pesos, y 1.250.318 pesos, 2.450.000."),
        ("en", "In the case of 2 women, report 14/05/2024 says so. Call about the case 0803 555 0172."),
        ("fr", "La plainte 2023 est classée, et le dossier 15 pages."),
    ],
)
def test_years_dates_and_amounts_behind_a_case_are_none(language: str, text: str) -> None:
    """A list full of years and sums is a list that nobody reads."""
    assert found(text, "ID", language) == []


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("es", 'Subió mis fotos a un grupo, se llama "Quemadas Ecatepec", y ya.', "Quemadas Ecatepec"),
        ("es", "Creó una página de Facebook llamada “Verdades del barrio” y subió.", "Verdades del barrio"),
        ("pt", 'num servidor de Discord chamado "Cafofo 011" sob outro nome', "Cafofo 011"),
        ("en", 'He changed the name of my Facebook to "Mercy Wa Mabwana".', "Mercy Wa Mabwana"),
        ("en", 'a WhatsApp group, named it "Kasi Leaks Vossie", and dropped it', "Kasi Leaks Vossie"),
    ],
)
def test_the_title_of_a_group_is_found_behind_other_words(language: str, text: str, title: str) -> None:
    """The group still stands, with her in it: its name is hers."""
    assert found(text, "HANDLE", language)[-1:] == [title]


def test_what_somebody_said_in_a_group_is_no_title() -> None:
    """Her words would be taken out of her story."""
    assert found('In the group he wrote "Mercy, you will walk naked".', "HANDLE", "en") == []


SHORT = [
    ("pt", ["pri", "socorro", "wellington"], """
        oi meninas, vou contar pq a pri falou q faz bem. minha mãe, dona socorro, quer q eu volte, e o
        wellington não aceita. peço socorro e fico com dor
    """),
    ("es", ["lupe", "angustias", "yese"], """
        ya no aguanté más y me salí de la casa, la lupe me llamó llorando y doña angustias me prestó la sala.
        con la yese no hablo
    """),
    ("fr", ["loulou", "landry", "felicité"], """
        j'en peux plus depuis des mois, loulou m'a appelée hier et je dors chez landry, ma soeur felicité sait
        tout, quelle bénédiction
    """),
    ("en", ["kevwe", "hope"], """
        i could not take it any more and left that night with my kids, then kevwe called me and auntie hope
        gave us a room. i hope he goes away
    """),
]  # fmt: skip


@pytest.mark.parametrize(("language", "names", "text"), SHORT)
def test_who_is_called_for_short_is_found_in_small_letters(
    language: str, names: list[str], text: str
) -> None:
    """Half of what is typed on a telephone has no capitals: her friends would be left in."""
    assert found(" ".join(text.split()), "PERSON", language) == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "pt",
            "Mas quem abre o e-mail é a Jaci, e a Lu sabe. Ele passou num Taos prata ontem.",
            ["Jaci", "Lu"],
        ),
        (
            "es",
            "La Luli y la Mica Sosa me ayudaron. Anda en un Cronos gris y en un Polo blanco.",
            ["Luli", "Mica Sosa"],
        ),
        ("fr", "Il a dit à Loulou de venir. Il roule en Duster et en Harrier grise.", ["Loulou"]),
        (
            "pt",
            "A agente Valadas ouviu. Disse assim: 'Catarina, vais embora', e a vó Nazaré chorou.",
            ["Valadas", "Catarina", "Nazaré"],
        ),
        ("pt", "Trabalhava na casa do senhor Faustino, engenheiro.", ["Faustino"]),
        ("pt", "Depois descobri q é leandro. Minha mãe, dona ivete, disse aceita.", ["leandro", "ivete"]),
        (
            "es",
            "Unas fotos que ni son de ella. Ella vive en otra parte, y el DNI, el de ella, lo tiene Vilma.",
            ["Vilma"],
        ),
        ("fr", "Maintenant c'est Christian qui demande. Pape roule en Jakarta.", ["Christian", "Pape"]),
        ("en", "I saw it. Sati saw it. He came in one black Venza and a Lexus.", ["Sati"]),
    ],
)
def test_short_names_are_found_and_cars_are_nobody(language: str, text: str, names: list[str]) -> None:
    """She would be left in, or asked about every make of car."""
    assert found(text, "PERSON", language) == names


def test_an_alias_that_is_paid_to_is_an_account() -> None:
    """What leads to a wallet would be offered as something else."""
    assert found("cobraba por Mercado Pago, alias maxi.tuc.91, y ya", "BANK", "es", "AR") == ["maxi.tuc.91"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("pt", "O filho viu na escola, na escola 6025. Depois, na UBS 3.", ["escola 6025", "UBS 3"]),
        ("es", "Etiqueta al colegio, la I.E. 5130, y a la prepa 9 y ya.", ["I.E. 5130", "prepa 9"]),
        ("es", "En la escuela N° 12, y en la panadería La Espiga.", ["escuela N° 12", "panadería La Espiga"]),
        ("fr", "Il attend à l'école 12, devant la supérette El Baraka.", ["école 12", "supérette El Baraka"]),
        ("en", "We live at Sri Lakshmi Ladies PG and pray at Bethel Apostolic.", [
            "Sri Lakshmi Ladies PG",
            "Bethel Apostolic",
        ]),
        ("fr", "On s'est vus au snack Chez Mama Jeanne, puis au bar Chez Mère Antho.", [
            "Chez Mama Jeanne",
            "Chez Mère Antho",
        ]),
        ("fr", "J'ai eu Nathalie, du CVFX, mardi.", ["CVFX"]),
        ("pt", "A colega, a Kátia, da Iberlumix, levou-me lá. A Rita, da minha rua, viu.", ["Iberlumix"]),
        (
            "pt",
            "O professor Amade, da Escola Secundária de Angoche, chamava. Fui ao hospital de Maxixe.",
            ["Escola Secundária de Angoche"],
        ),
        ("fr", "L'intervenante Karine de la Maison d'Ariane m'a dit d'écrire.", ["Maison d'Ariane"]),
        ("pt", "Quem me ajuda é a Lindalva do CRAX e a minha filha.", ["CRAX"]),
        ("fr", "Il est venu. Chez Mireille il pleuvait. Je dors chez Awa, la carte de Nathalie, ma CNI.", []),
        ("pt", "A Maria da GNR veio, e o João do CPF errado; o RG da Ana.", []),
        ("es", "A la escuela 2 niños, el colegio 20 minutos, la prepa 3 años. Son 12.", []),
        ("fr", "À l'école 3 fois par jour, et au lycée 20 minutes.", []),
        ("pt", "No colégio 3 vezes, e na escola 40 alunos.", []),
        ("en", "At school 3 of them laughed, in the clinic 2 nurses.", []),
    ],
)  # fmt: skip
def test_schools_and_shops_are_found_by_their_number_and_kind(
    language: str, text: str, names: list[str]
) -> None:
    """Whoever knows which school it is waits for her children there."""
    assert found(text, "ORG", language) == names


def test_who_writes_in_a_chat_without_times_is_found_though_her_name_is_a_word() -> None:
    """Half of a pasted chat would keep her name: "Vitória" is victory, and a town."""
    chat = "Dandara: mana vc viu o story?\nVitória: q story\nDandara: ela expôs ele\nVitória: meu deus"
    assert found(chat, "PERSON", "pt") == ["Dandara", "Vitória"] * 2
    small = "gabs: mn o print\nlua: q print\ngabs: aquele\nlua: sei n\ngabs: pois"
    assert found(small, "PERSON", "pt") == ["gabs", "lua", "gabs", "lua", "gabs"]
    asked = "gabs: oi\ntelefone: 3\ngabs: sim\nrua: 5\nrua: 6\ntelefone: 4"
    assert set(found(asked, "PERSON", "pt")) <= {"gabs"}
    form = "Data: ontem\nData: hoje\nLugar: rua\nLugar: casa\nHora: cedo"
    assert found(form, "PERSON", "pt") == []


def test_whose_home_it_is_in_small_letters_without_its_apostrophe() -> None:
    """Where she hides would be left in: half of those who type leave the apostrophe out."""
    text = (
        "i cant go back there with the kids. then tariq said it is ok for as long as we need, and i love "
        "tariqs house, he likes roses and stones and old films"
    )
    assert [one.removesuffix("s") for one in found(text, "PERSON", "en")] == ["tariq", "tariq"]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("es", "hola soy Mile de Florencio Varela y cuento rápido", ["Florencio Varela"]),
        ("es", "Señora abogada, soy Primitiva Mamani de Senkata, vendo api.", ["Senkata"]),
        ("es", "Soy María López de Soto y vendo api.", []),
        (
            "pt",
            "moro no bairro xipanhanine e lá é assim: a mãe sai cedo, o pai só vem à noite e eu fico só",
            ["xipanhanine"],
        ),
        (
            "pt",
            "moro num bairro tranquilo, e aquele bairro onde cresci é assim também, o bairro todo já sabe",
            [],
        ),
        (
            "es",
            "vivo en un barrio peligroso y el barrio sabe todo, en la colonia nadie habla de lo que me hizo",
            [],
        ),
    ],
)
def test_quarters_are_found_in_small_letters_and_behind_a_name(
    language: str, text: str, places: list[str]
) -> None:
    """The quarter with her first name is enough for him."""
    assert found(text, "PLACE", language) == places


def test_what_somebody_said_is_nobody_named_said() -> None:
    """Every "my mum said" would be asked about; Said himself still is found."""
    text = "My mum said no, my brother said I lied. My caseworker said just start. Then Said came with Amina."
    assert found(text, "PERSON", "en") == ["Said", "Amina"]


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Nos vemos por la calle 3 con avenida 5. Me pide plata.", ["calle 3 con avenida 5"]),
        ("Vive en la carrera 12 entre calle 4 y 5, al fondo.", ["carrera 12 entre calle 4 y 5"]),
        ("Fui a la calle con mi hermana, entre 4 y 5 de la tarde.", []),
    ],
)
def test_where_numbered_streets_cross_is_an_address(text: str, addresses: list[str]) -> None:
    """In half of Colombia and Venezuela that is where she lives."""
    assert found(text, "ADDRESS", "es") == addresses
