"""What pages, groups and accounts are called in small letters, in quotes of any kind or in none."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def handles(text: str, language: str) -> list[str]:
    """Return what is suggested as a name on a platform."""
    return [one.text for one in suggest(text, hints=Hints(None, language)) if one.category == "HANDLE"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "it was on the facebook page 'girls of mombasa' for weeks", "girls of mombasa"),
        (
            "en",
            'he runs a telegram channel called "estate wives leaked" with his friends',
            "estate wives leaked",
        ),
        ("en", "from a profile called 'truth teller of the valley'. I cried", "truth teller of the valley"),
        ("en", "then a group called umoja ladies exposed, and my photo in it", "umoja ladies exposed"),
        ("en", "him don open page 'rita the queen of nekede' o", "rita the queen of nekede"),
        ("es", "hizo una página que se llama 'quemones de la prepa 9' y ahí salgo", "quemones de la prepa 9"),
        ("es", 'me subieron al grupo de facebook "infieles del barrio sur" y ya', "infieles del barrio sur"),
        ("es", "un tik tok del usuario lacatrachasinfiltro donde salgo", "lacatrachasinfiltro"),
        (
            "fr",
            "un groupe facebook 'les go de koumassi à éviter', avec ma photo",
            "les go de koumassi à éviter",
        ),
        ("fr", "sur une page nommée « balance ta voisine » tout y est", "balance ta voisine"),
        ("pt", "no grupo 'vazados do capão', eu e a vizinha", "vazados do capão"),
        ("pt", "No facebook da comunidade, 'matola sem segredos', escreveram.", "matola sem segredos"),
        ("en", "and he also posted in 'city babes 18+' telegram", "city babes 18+"),
        ("en", "give or we upload to 'badu lanka'. she gave", "badu lanka"),
        ("en", "A page name 'bacchanal uncut' put it up", "bacchanal uncut"),
        ("en", "some account now called 'town's finest leaked' as well", "town's finest leaked"),
        ("fr", "ça s'est rendu sur 'les belles du nord', un groupe Facebook", "les belles du nord"),
        ("fr", "il a remis nos photos sur 'belles de la meuse' jte jure", "belles de la meuse"),
        ("pt", "postou meu nome no 'vazados da zona leste' e sumiu", "vazados da zona leste"),
        ("pt", "criou um canal chamado fofocas da vila nova. E postou", "fofocas da vila nova"),
    ],
)
def test_the_title_of_a_page_is_found_in_small_letters(language: str, text: str, title: str) -> None:
    """Whoever looks the page up there sees her pictures, and whose they are."""
    assert handles(text, language) == [title]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he wrote on the page 'you are a liar' and in the group \"i will find you\""),
        ("en", "in the group 'please delete this', they said. a page called me names, a group called again."),
        ("en", "the group of women's friends didn't answer, nor the page's owner's wife"),
        ("en", "an account 'with no name', an instagram 'for the boys'"),
        ("en", "he posted my photo with 'for sale tonight', and wrote to 'whom it concerns'"),
        ("fr", "il a mis en légende 'à vendre pas cher' et il a envoyé 'bonne nuit'"),
        ("es", "en el grupo 'ya sabemos quien eres' y en la página «no te escondas»"),
        ("es", "el usuario desconocido me escribió, y el grupo se llama igual que antes"),
        ("fr", "dans le groupe 'tu vas payer', il a écrit; un compte créé hier"),
        ("pt", "no grupo 'você vai ver', na conta 'sem saldo', e no grupo chamado e fechado"),
        ("es", "la página con el nombre de la empresa, y el grupo se llama como mi perro"),
        ("fr", "une page au nom de la société. le groupe s'appelle comme une chanson"),
        ("pt", "o canal chamado de esgoto transbordou"),
    ],
)
def test_what_was_said_on_a_page_is_no_title(language: str, text: str) -> None:
    """His threats would be covered as if they were somebody's name."""
    assert handles(text, language) == []
