"""Places where the script has capitals: by the list, the preposition, words such as "village", "barrio"."""

from __future__ import annotations

import bisect
import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    LINK,
    NEVER,
    ORG_HEAD,
    ORG_TAIL,
    PARTICLE,
    PLACE,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    PLACE_TAIL,
    RELATION,
    ROMAN,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.place_small import is_left, lies
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words, has_place_ending
from tbtt_desktop.redaction.recognisers.told import OWN

_NUMBER: Final = re.compile(r"(?<![/.\-])(?<!^, )\b\d{1,4}, $")  # no date, no amount, no age
_FOR: Final = "pra"
_PORTUGUESE: Final = LANGUAGE_BITS["pt"]
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_THAT: Final = "ile"  # in Swahili; an island in French
_GOING: Final = word_set(
    """
    fui foi vou vai vamos vao ir indo ido fomos foram chegar cheguei chegou chegamos chegaram voltar voltei
    voltou voltamos regressar regressei regressou viajei viajou mudei mudou desde junto perto volta ida
    chegada """
)
_COME: Final = word_set(
    """
    viens vient venue venu venons viennent deplacee deplace deplaces originaire natif native arrivee
    arrive ressortissante ressortissant vengo viene vienen venimos oriunda oriundo originaria originario
    natural desplazada desplazado nacida nacido venho vem
    """
)  # who is "of" somewhere
_LABELS: Final = word_set(
    """
    residence address place location lives lieu domicile adresse quartier ville lugar domicilio direccion
    ciudad municipio local endereco morada cidade residencia makazi mahali anwani anapoishi shehar shahar
    pata tirahan tinitirhan bayan lokasyon city town village hometown from kijiji mtaa kata wilaya kaunti
    mkoa mji kitongoji shehia sitio purok barangay brgy munisipyo lalawigan probinsya aldeia localidade
    concelho distrito provincia naturalidade zona barrio bairro commune
    """
)  # what a form calls the place
ARTICLES: Final = word_set("the a an el la los las le les l o os as un une uma una ang al il ya")
_LABEL_GAPS: Final = frozenset({":", "-", "\u2013"})
_FIRM: Final = {
    "en": word_set("in at near outside inside from"),
    "es": word_set("en desde hasta"),
    "fr": word_set("dans vers a en"),
    "pt": word_set("em no na nas nos desde"),
    "sw": word_set(
        """
        nikimbilia nakimbilia ninakimbilia nilikimbilia nimekimbilia nitakimbilia akimbilia anakimbilia
        alikimbilia amekimbilia atakimbilia tunakimbilia tulikimbilia tumekimbilia wanakimbilia
        walikimbilia wamekimbilia niko nipo tuko tupo yuko yupo wapo
        niishi naishi ninaishi niliishi nimeishi nitaishi aishi anaishi aliishi ameishi ataishi tuishi
        tunaishi tuliishi tumeishi waishi wanaishi waliishi wameishi uishi unaishi uliishi umeishi nikaa
        nakaa ninakaa nilikaa nimekaa nitakaa akaa anakaa alikaa amekaa atakaa tukaa tunakaa tulikaa
        tumekaa wakaa wanakaa walikaa wamekaa ukaa unakaa ulikaa umekaa nitoka ninatoka nilitoka
        nimetoka nitatoka anatoka alitoka ametoka atatoka tutoka tunatoka tulitoka tumetoka watoka
        wanatoka walitoka wametoka unatoka ulitoka umetoka nitokea natokea ninatokea nilitokea nimetokea
        nitatokea atokea anatokea alitokea ametokea atatokea tutokea tunatokea tulitokea tumetokea
        watokea wanatokea walitokea wametokea utokea unatokea ulitokea umetokea nienda naenda ninaenda
        nilienda nimeenda nitaenda aenda anaenda alienda ameenda ataenda tuenda tunaenda tulienda
        tumeenda waenda wanaenda walienda wameenda uenda unaenda ulienda umeenda nirudi narudi ninarudi
        nilirudi nimerudi nitarudi arudi anarudi alirudi amerudi atarudi turudi tunarudi tulirudi
        tumerudi warudi wanarudi walirudi wamerudi urudi unarudi ulirudi umerudi nihamia nahamia
        ninahamia nilihamia nimehamia nitahamia ahamia anahamia alihamia amehamia atahamia tuhamia
        tunahamia tulihamia tumehamia wahamia wanahamia walihamia wamehamia uhamia unahamia ulihamia
        umehamia nifika nafika ninafika nilifika nimefika nitafika afika anafika alifika amefika atafika
        tufika tunafika tulifika tumefika wafika wanafika walifika wamefika ufika unafika ulifika
        umefika nizaliwa nazaliwa ninazaliwa nilizaliwa nimezaliwa nitazaliwa azaliwa anazaliwa
        alizaliwa amezaliwa atazaliwa tuzaliwa tunazaliwa tulizaliwa tumezaliwa wazaliwa wanazaliwa
        walizaliwa wamezaliwa uzaliwa unazaliwa ulizaliwa umezaliwa nilelewa nalelewa ninalelewa
        nililelewa nimelelewa nitalelewa alelewa analelewa alilelewa amelelewa atalelewa tulelewa
        tunalelewa tulilelewa tumelelewa walelewa wanalelewa walilelewa wamelelewa ulelewa unalelewa
        ulilelewa umelelewa kwenda kuelekea kufika kurudi kuishi kutokea natoka twaishi twatoka huishi
        katika kutoka mjini pale kijijini karibu huko kwake
        anakaa anaishi naishi nakaa wanaishi tunaishi
        """
    ),
    "fil": word_set("sa taga nasa tubong laking papuntang gikan halin idiay ditoy"),
    "ar": word_set("men mn fi"),
}
# Hindi and Urdu have them behind the place, in Latin letters too: "Kurukshetra ke paas", "Bero mein".
_BEHIND: Final = word_set("mein me mei mai main se tak ke ki ka par pe")
_IN: Final = word_set("mein me mei m vich wich vichon ch ton")
_OF: Final = word_set("ke ki ka da di de")
_WHERE: Final = word_set(
    """
    paas pas baju nazdeek kareeb karib nikat ilake ilaqe rehne rahne rehnewali rehnewala rahnewali rahnewala
    hai hain hoon hun hu tha thi the thay jail thane thana station bazar bazaar mandi
    """
)
_OURS: Final = word_set("my our mi mis nuestra nuestro meu minha nosso nossa mon ma notre")
_WAYS: Final = word_set(
    """
    road street avenue lane highway boulevard roundabout junction bridge square market bazaar bazar chowk
    stage terminus terminal expressway plaza circle flyover crossing crescent
    """
)
_SELLS: Final = word_set("super mini hyper farmers stock black flea fish meat job labour labor the cross")
_SEATS: Final = word_set(
    """
    publico municipal fac campus faculdade facultad police policia comisaria comisarias fiscalia fiscalias
    juzgado juzgados tribunal tribunales alcaldia ayuntamiento intendencia municipalidad prefectura
    gobernacion mossos ertzaintza guardia cai cuartel penal penitenciaria carcel aeropuerto terminal
    estacion estaciones parada paradero paraderos centro delegacia deam ddm pdi ubs upa cras creas dp
    esquadra esquadras gnr psp pj sic forum comarca fiscal camara prefeitura presidio cadeia
    aeroporto rodoviaria estacao estacoes paragem posto feira commissariat commissariats
    gendarmerie brigade parquet mairie prefecture prison aeroport gare metro arret station polisi
    kituo mahakama gereza uwanja stesheni stendi kambi presinto pulis pulisya korte piitan kulungan
    munisipyo kapitolyo palengke bayan
    """
)  # whose seat is told behind "of"
_FOR_WHOM: Final = word_set(
    "mujer mujeres mulher mulheres familia familias menor menores femmes infancia jinsia"
)
_OF_A_SEAT: Final = word_set("de do da del du d ng sa ya cha wa la el las los")
_STOPS: Final = word_set(
    """
    metro estacion estacao terminal parada paradero paragem station arret ligne linea linha ruta route
    polisi presinto stendi stesheni stage soko mercado tianguis marche feira feria palengke talipapa
    gare rond-point carrefour esquina glorieta
    """
)  # and what a name follows at once
_IS: Final = word_set("is es e est ni ay")
_FIRST: Final = word_set(
    """
    san santa santo sao saint sainte st sta villa vila ciudad puerto porto port jardim parque lomas valle
    cerro monte fort bir ain sidi oued ouled hay bab dar mount lake new rio
    """
)  # begin the names of places of several words


def place(text: Words, start: int, end: int, *, titled: bool, announced: bool) -> float:
    """Return how sure it is that tokens [start, end) name a place; 0 where they do not.

    `titled` is whether a title or relation was cut off before them, `announced` whether what stands
    before says that a person's name follows.
    """
    stretch = text.tokens[start:end]
    listed = is_listed(stretch)
    if titled and not listed:
        return 0.0
    if not titled:
        sure = _alone(text, start, end, listed=listed, announced=announced)
        if sure:
            return sure
    before, near = _before(text, start)
    if near and before is not None:
        led = _behind(text, start, stretch, before, titled=titled, listed=listed)
        if led is not None:
            return led
    if titled or announced or not listed or any(token.bits & HAND for token in stretch):
        return 0.0
    common = all(text.known(token) for token in stretch) and (stretch[0].first or stretch[0].bits & FREQUENT)
    return 0.0 if common or all(token.named for token in stretch) else 0.6


def ends_as_way(text: Words, start: int, end: int) -> bool:
    """Whether the last of tokens [start, end) says that they are a road, a market or a square.

    Whatever stands before it: "Temple Road" is no temple, "Hospital Street" no hospital.
    """
    last, before = text.tokens[end - 1], text.tokens[end - 2]
    if end < start + 2 or last.word not in _WAYS or last.gap != " " or before.word in _SELLS:
        return False
    return not any(token.cue & ORG_TAIL for token in text.tokens[start + 1 : end - 2])


def behind_seat(text: Words, start: int, end: int) -> int:
    """Return where in tokens [start, end) the town begins in which an office is; `start` for no office.

    "Delegacia da Mulher de São Mateus" is in São Mateus.
    """
    tokens, begun = text.tokens, start
    if tokens[start].word in ARTICLES and end > start + 2:
        start += 1  # "A GNR de Almancil"
    at = start
    if tokens[start].word in _STOPS and end == start + 2 and tokens[start].first:
        return start + 1  # "Polisi Kihesa"
    if tokens[start].word not in _SEATS or tokens[start].cue & ORG_HEAD:
        return begun
    while at < end and (
        tokens[at].word in _SEATS
        or tokens[at].word in _FOR_WHOM
        or (tokens[at].shape == LOWER and tokens[at].word in _OF_A_SEAT)
    ):
        at += 1
    if at >= end or tokens[at - 1].word not in _OF_A_SEAT:
        return begun
    return begun if _given_alone(text, at) else at


def _alone(text: Words, start: int, end: int, *, listed: bool, announced: bool) -> float:
    """Return how sure words are a place by themselves, whatever leads them in; 0 for not."""
    stretch = text.tokens[start:end]
    if not announced and _by_form(text, start, end, listed=listed):
        return 0.75
    there = lies(text, end) or (listed and is_left(text, end))
    if there and not announced and not any(token.bits & HAND for token in stretch):
        return 0.7
    if not announced and text.languages & ROMAN and _lies_in(text, start, end):
        return 0.65
    if _apart(text, start, end) and _beside_place(text, start, listed=listed):
        return 0.65
    if len(stretch) < 2:
        return 0.0
    if ends_as_way(text, start, end):
        return 0.7
    tailed = stretch[-1].cue & PLACE_TAIL
    sure = text.languages & ROMAN or not all(one.named for one in stretch[:-1])  # Iqbal Town
    return 0.7 if tailed and sure else 0.0


def _behind(
    text: Words, start: int, stretch: list[Token], before: Token, *, titled: bool, listed: bool
) -> float | None:
    """Return how sure a place is behind `before`; None where that decides nothing."""
    if not titled and _headed(text, start, before):
        return 0.8
    if before.word == _FOR and text.tokens[start].gap == " " and listed:
        return None if len(stretch) == 1 and stretch[0].named else 0.8  # where it is no "Pra.", a pastor
    behind = text.languages & ROMAN and before.word in _BEHIND and before.shape == LOWER
    if before.cue & PLACE_BEFORE and not before.cue & (TITLE | RELATION) and not behind:
        led = _led(text, before, stretch, listed=listed)
        if led is not None:
            return led
    earlier = text.at[start - 2]
    if before.word in ("de", "d") and earlier is not None and earlier.word in _COME and not titled:
        return 0.75 if listed or not all(token.bits & HAND for token in stretch) else None
    linked = before.cue & (PARTICLE | LINK) and not before.cue & AND
    people = any(token.bits & HAND for token in stretch) or all(token.named for token in stretch)
    return 0.7 if linked and listed and not titled and not people else None


def _by_form(text: Words, start: int, end: int, *, listed: bool) -> bool:
    """Whether words are a place by what they are made of, or by the label or the number before them."""
    stretch = text.tokens[start:end]
    if len(stretch) > 1 and (listed or stretch[0].word in _FIRST):
        return True
    if len(stretch) == 1 and not stretch[0].named and has_place_ending(stretch[0]):
        return True
    numbered = _NUMBER.search(stretch[0].gap) and not any(token.bits & HAND for token in stretch)
    return _labelled(text, start) or (bool(numbered) and _apart(text, start, end))


def _lies_in(text: Words, start: int, end: int) -> bool:
    """Whether Hindi or Urdu in Latin letters says behind words of no list of people that they are a place."""
    after, later = text.at[end], text.at[end + 1]
    if after is None or after.gap != " " or any(one.bits & (HAND | GIVEN) for one in text.tokens[start:end]):
        return False
    if after.word in _IN:
        return True
    if after.word in _OF and (later is None or later.gap[:1] in (",", ".", "\n")):
        return True  # "Ham Labasa ke, ..."
    return after.word in _OF and later is not None and later.gap == " " and later.word in _WHERE


def _apart(text: Words, start: int, end: int) -> bool:
    """Whether words stand between commas, and no list of people has them by hand."""
    tokens, folded = text.tokens, text.context.folded.text
    if not tokens[start].gap.endswith(", ") or any(token.bits & HAND for token in tokens[start:end]):
        return False
    last = tokens[end - 1].end
    return folded[last : last + 1] in ("", ",", ".", "\n", ";", ")")


def _beside_place(text: Words, start: int, *, listed: bool) -> bool:
    """Whether a comma parts words from "my quarter" or from a place, or only a list of places has them."""
    token, before, earlier = text.tokens[start], text.at[start - 1], text.at[start - 2]
    if before is None or token.gap != ", " or token.bits & GIVEN:
        return False
    if before.cue & PLACE_HEAD and earlier is not None and earlier.word in _OURS:
        return True
    if before.bits & PLACE and not before.bits & HAND and before.shape != LOWER:
        return True
    told = before.cue & (TITLE | RELATION) and earlier is not None and earlier.cue & NEVER
    told = told or (
        earlier is not None and before.word in OWN and earlier.cue & RELATION
    )  # "baba yake, Lali"
    return listed and not told and not token.named and not text.known(token)


def _labelled(text: Words, start: int) -> bool:
    """Whether a form asks where: "Residence: ", "Domicile : "."""
    before = text.at[start - 1]
    return before is not None and before.word in _LABELS and text.tokens[start].gap.strip() in _LABEL_GAPS


def _led(text: Words, before: Token, stretch: list[Token], *, listed: bool) -> float | None:
    """Return how sure a place is that a preposition leads in; None where it decides nothing."""
    people = any(token.bits & HAND for token in stretch)
    firm = _firm(text, before)
    if before.word == "a" and text.languages & _PORTUGUESE and not _goes(text, before):
        return 0.0  # "com a Japira": an article
    if before.word == "a" and (not (firm or listed) or all(one.bits & GIVEN for one in stretch)):
        return 0.0
    if listed and (firm or not people):
        return 0.85
    unknown = any(not (text.known(one) and one.bits & FREQUENT) for one in stretch)
    return 0.65 if firm and not people and unknown else None


def _goes(text: Words, before: Token) -> bool:
    """Whether a verb of going stands before a preposition of Portuguese: "fui a Lisboa"."""
    at = bisect.bisect_left(text.tokens, before.start, key=lambda token: token.start)
    earlier = text.at[at - 1]
    return earlier is not None and earlier.word in _GOING


def is_listed(stretch: list[Token]) -> bool:
    """Whether a list has words as one place."""
    if len(stretch) == 1:
        return stretch[0].bits & PLACE != 0
    if not stretch[0].bits & PLACE_BEGINS:
        return False
    return " ".join([token.word for token in stretch]) in gazetteer().phrases


def begins_listed(text: Words, at: int) -> bool:
    """Whether a word that leads to nobody elsewhere begins a listed place of two: "Hay Riad"."""
    token, after = text.tokens[at], text.at[at + 1]
    if not token.bits & PLACE_BEGINS or token.first or after is None or after.gap not in (" ", "-"):
        return False
    return token.shape == CAPITAL and after.shape == CAPITAL and is_listed(text.tokens[at : at + 2])


def _before(text: Words, start: int) -> tuple[Token | None, bool]:
    """Return the word before the article, and whether it stands close."""
    before, gap = text.at[start - 1], text.tokens[start].gap
    if before is not None and before.word in ARTICLES and gap in (" ", "'") and before.word != "a":
        gap, before = before.gap, text.at[start - 2]
    return before, before is not None and gap in (" ", "-", "'", ". ")


def _given_alone(text: Words, at: int) -> bool:
    """Whether one given name of no town stands at `at`, and no capital behind it."""
    token, after = text.tokens[at], text.at[at + 1]
    goes_on = after is not None and after.gap in (" ", "-") and after.shape != LOWER
    return token.bits & GIVEN != 0 and not token.bits & PLACE and not goes_on


def _headed(text: Words, start: int, before: Token) -> bool:
    """Whether "village of", "barrio", "mji ni", "police of" stands before."""
    if before.word == _THAT and text.languages & _SWAHILI:
        return False
    token, earlier = text.tokens[start], text.at[start - 2]
    if before.cue & PLACE_HEAD:
        return True
    somebody = _given_alone(text, start)  # "en la parada Luis me vio"
    if before.word in _STOPS and before.shape == LOWER and token.gap == " " and not somebody:
        return True
    link = before.cue & (PARTICLE | LINK) != 0 or before.word in _IS
    if not link or earlier is None or before.gap != " ":
        return False
    seat = before.word in _OF_A_SEAT and token.gap == " " and _seat(text, start - 2, earlier)
    return earlier.cue & PLACE_HEAD != 0 or (seat and not somebody)


def _seat(text: Words, at: int, token: Token) -> bool:
    """Whether an office stands at `at`: "comisaría", "Delegacia da Mulher"."""
    if token.word not in _FOR_WHOM:
        return token.word in _SEATS
    return any(text.at[at - back] is not None and text.tokens[at - back].word in _SEATS for back in (1, 2, 3))


def _firm(text: Words, token: Token) -> bool:
    """Whether a word is a preposition of place in a language of the text; French "a" with its accent."""
    folded = text.context.folded
    if token.word == "a" and folded.source[folded.origin[token.start]] not in "\u00e0\u00c0":
        return False
    return any(token.word in words and text.languages & LANGUAGE_BITS[one] for one, words in _FIRM.items())
