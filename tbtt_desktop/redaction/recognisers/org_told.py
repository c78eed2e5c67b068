"""Organisations where the script has capitals that no word of theirs tells: what stands before them does.

Somebody works or studies there ("trabalho na Uninove"), a common word says what they are ("at my church,
Calvary Baptist"), or a list has their letters.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from tbtt_desktop.redaction.recognisers import org_cased
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    FREQUENT,
    GIVEN,
    HAND,
    NEVER,
    ORG_BEFORE,
    ORG_NAME,
    PLACE,
    PLACE_BEFORE,
    RELATION,
    ROMAN,
    SPEECH,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.place_cased import ends_as_way, is_listed
from tbtt_desktop.redaction.recognisers.tokens import (
    CAPITAL,
    LOWER,
    MIXED,
    UPPER,
    Token,
    Words,
    has_place_ending,
)
from tbtt_desktop.redaction.recognisers.word_lists import words
from tbtt_desktop.stories.records import Category

_BACK: Final = 5  # words from the place of work back to "works": "travaille comme serveuse au"
_LEAST: Final = 3  # letters of an acronym that is not on the list
_LETTERS: Final = 2  # of one with its town
_LONGEST: Final = 8
_NO_LETTERS: Final = 5  # of a word that is said as one: Conalep
_ARTICLES: Final = word_set("the a an el la los las le les l o os as un une uma una um ang")
_ARTICLES_MOST: Final = 4  # in a row, with the word before them
_AT: Final = word_set(
    "at for with en a au aux chez dans em na no nas nos numa num sa katika pale huko kwa kwenye"
)
_PLAIN: Final = word_set("en a dans em in")  # a town goes with them as well
_BY_ITSELF: Final = word_set(
    """
    chez kazini kazi nasoma ninasoma nilisoma nimesoma anasoma alisoma amesoma wanasoma walisoma nafundisha
    ninafundisha nilifundisha anafundisha alifundisha
    """
)  # and no preposition
_OF: Final = word_set("from of de da do das dos del du des d ng wa ya la cha")
_THE_OF: Final = word_set("da do du des del dos das")  # an article tells it from where somebody comes from
_LEADS: Final = _AT | _OF | _ARTICLES
_WORKS_IN: Final = word_set("mein me mei m")
_DOES_THERE: Final = word_set(
    "kaam job naukri nokri padhti padhta parhti parhta padhati parhati padhata parhata nurse teacher intern"
)
_COMMON: Final = word_set(
    """
    workplace employer employeur empleador empregador church school college university restaurant shop store
    salon clinic hospital hotel bar pub club gym nursery academy mosque madrasa temple company firm agency
    factory ngo organisation organization charity foundation association sacco chama cooperative bakery
    pharmacy boutique canteen cafe supermarket newspaper publisher hostel spa kindergarten daycare
    choir fellowship assembly startup refuge shelter iglesia escuela colegio liceo instituto universidad
    facultad restaurante tienda negocio peluqueria estetica clinica gimnasio guarderia jardin empresa
    agencia fabrica maquila maquiladora ong fundacion asociacion cooperativa panaderia farmacia galeria
    discoteca emisora periodico academia taller taqueria prepa secundaria primaria preparatoria bachillerato
    corporacion colectiva colectivo refugio albergue parroquia despacho eglise ecole lycee universite
    magasin clinique hopital salle creche entreprise boite agence usine fondation boulangerie
    pharmacie snack maquis kebab journal dahira daara troupe cabinet collectif paroisse garderie
    cegep atelier foyer igreja escola universidade faculdade loja salao boate clube firma
    fundacao associacao padaria pizzaria lanchonete tuna escolinha jornal mercearia confeitaria
    abrigo oficina hamburgueria pousada cursinho kanisa shule chuo hoteli duka saluni hospitali kampuni
    shirika msikiti klabu kwaya kikundi baa mgahawa zahanati taasisi asasi kiwanda gereji kinyozi
    simbahan eskwelahan paaralan tindahan karinderya ospital klinika kumpanya ahensya agensya pabrika parlor
    """
)  # what an organisation is; the name follows, or a comma and the name
_NO_ORGANISATION: Final = word_set(
    """
    dni cpf rg cnpj nif nis nib curp rfc nss nie niss cuil cuit cbu cvu rut run dui ine ife cui ci cne cnie
    cin cnic nicop poc nin bvn pan pin puk sim imei otp pnr ssn sin ein itin vat ktp nik nida tin sss gsis
    umid lto lrn prc tor ob fir dd ncr cdr rib iban bic swift clabe ccp rip pix ted doc boleto mbway upi
    ifsc neft rtgs imps atm pos usd kes ksh tzs tsh ugx ush ngn ghs zar pkr inr npr bdt php mxn cop ars pen
    clp bob brl eur gbp cfa xof xaf fcfa fcf mad dzd tnd egp sar aed qar kwd lbp syp iqd jod hiv sti std ivf
    pcr mri ecg tv fm am pm usb vpn url pdf jpg png gif mp3 mp4 cctv gps wifi lan isp html app apk api sql
    ios dm dms msg chat gc fb ig yt tt wa viber vk bff bf gf ex ceo cfo cto hr pr it tl vp md coo pa
    po ofw dh bpo csr asap btw omg lol wtf idk fyi nsfw ptsd adhd otan onu oms ue uk usa uae drc rdc eua
    eeuu ksa roi ni pep dst ist bo rj sp mg ba pe ce rs sc go df ac ap ro rr to ma pi rn pb al
    se es mt ms ocs dci dpo dsp sho asp io cid cbi nia cia dea atf icc un eu au nhs hse gov mp mep mla
    mna mpa lgbt lgbti lgbtq lgbtqia etc aka fwd tba tbd pto rsvp nb ps sos ivg igs tps tpe sarl sas ltd inc
    llc plc gmbh cai ubs dp gnr psp pnp prf bope dgsn sntp cras creas caps upa cmei ioc iot opd icu
    er urgent help note important stop never please warning attention importante urgente ojo aviso
    nota
    """
)
_TOWNS: Final = word_set("qc bgc cdmx caba bhz poa nyc kl")
_UNNAMED: Final = word_set("the le la les el los las o os a as chez")
_SAYS: Final = word_set("told said says asked dijo dice disse diz dit a me le se is was has es era est")


def of_letters(text: Words, start: int, end: int) -> Found | None:
    """Return tokens [start, end), which are letters in capitals, as an organisation or a town; or None."""
    if end <= start:
        return None
    token, before = text.tokens[start], text.at[start - 1]
    there = before is not None and before.cue & PLACE_BEFORE and token.gap == " "
    if token.word in _TOWNS and there and end == start + 1:
        return found([token], Category.PLACE, 0.6)
    sure = acronym(text, start) if end == start + 1 else 0.0
    return found(text.tokens[start:end], Category.ORG, sure) if sure else None


def of_words(text: Words, start: int, end: int, *, titled: bool) -> Found | None:
    """Return tokens [start, end) as an organisation by what stands before them; or None."""
    head = org_cased.head_before(text, start)
    if head is not None:
        return org_cased.with_form(text, text.tokens[head : org_cased.extended(text, head, end)], 0.7)
    stretch = text.tokens[start:end]
    sure = 0.0 if titled else told(text, start, end)
    return org_cased.with_form(text, stretch, sure) if sure else None


@cache
def _jobs() -> frozenset[str]:
    """Return what people do for a living."""
    return words("jobs.txt")


def told(text: Words, start: int, end: int) -> float:
    """Return how sure it is that tokens [start, end) name an organisation; 0 where nothing says so."""
    stretch, unnamed, people = text.tokens[start:end], False, False
    for token in stretch:
        if token.cue & ORG_NAME and _written_so(token):
            return 0.7
        unnamed = unnamed or not token.named
        people = people or token.bits & (HAND | GIVEN) != 0
    if not unnamed or not _leads(text, start, stretch, people=people) or _lies(stretch):
        return 0.0
    return 0.0 if is_listed(stretch) or ends_as_way(text, start, end) else 0.6


def _leads(text: Words, start: int, stretch: list[Token], *, people: bool) -> bool:
    """Whether what stands before words, or their first letters, says that they are an organisation.

    `people` is whether a list of given names has any of them.
    """
    first, several = stretch[0], len(stretch) > 1
    article = several and first.word in _UNNAMED
    if (first.cue & (STOP | NEVER) and not article) or (not several and first.end - first.start < _LEAST):
        return False
    if employs(text, start, several=any(token.gap == " " for token in stretch[1:])):
        return True
    if (not people or article or first.gap == " ") and _said_what(text, start, start + len(stretch)):
        return True
    if not people and text.tokens[start].gap == " " and _of_somebody(text, start, apart=True):
        return True  # "a Kátia, da Iberlim"
    return several and (_lettered(stretch) or (not people and _of_whom(text, start)))


def _lettered(stretch: list[Token]) -> bool:
    """Whether letters stand before the town where an organisation is: "ENCG Kénitra"."""
    first, rest = stretch[0], stretch[1:]
    letters = first.end - first.start
    if (
        not rest
        or first.shape != UPPER
        or letters < _LETTERS
        or first.named
        or first.word in _NO_ORGANISATION
    ):
        return False
    return is_listed(rest) and not any(token.bits & (HAND | GIVEN) for token in rest)


def acronym(text: Words, index: int) -> float:
    """Return how sure it is that letters are of an organisation: "lawyer from FIDA"; 0 for not."""
    token = text.tokens[index]
    letters = token.end - token.start
    if token.cue & ORG_NAME and ((letters > _LEAST and not token.bits & FREQUENT) or _led(text, index)):
        return 0.7
    if not _LEAST <= letters <= _LONGEST or token.shape != UPPER or not token.word.isalpha():
        return 0.0
    if token.cue & (STOP | NEVER | TITLE) or token.word in _NO_ORGANISATION or text.known(token):
        return 0.0
    if _said_what(text, index, index + 1):
        return 0.6
    of = _of_whom(text, index) or _of_somebody(text, index)
    return 0.55 if of or employs(text, index, several=True) else 0.0


def employs(text: Words, start: int, *, several: bool) -> bool:
    """Whether words of work or study stand before: "works as a cashier at", "bosse chez".

    `several` is whether that is more than the one word that a village would be.
    """
    if text.tokens[start].gap not in (" ", "'"):
        return False
    if text.languages & ROMAN and _in_roman(text, start):
        return True
    at = _before_articles(text, start, _AT)
    before, article = text.at[at], at < start - 1
    if before is None or before.shape != LOWER:
        return False
    if before.word in _BY_ITSELF:
        return True
    if before.word not in _AT or (before.word in _PLAIN and not (several or article or before.word == "en")):
        return False
    return _works(text, at)


def _before_articles(text: Words, start: int, leading: frozenset[str]) -> int:
    """Return where the word before the articles before `start` stands; those among `leading` are none."""
    at = start - 1
    for at in range(start - 1, start - 1 - _ARTICLES_MOST, -1):
        before = text.at[at]
        if before is None or before.word not in _ARTICLES or before.word in leading:
            break
        if before.gap not in (" ", "'"):
            break
    return at


def _led(text: Words, index: int) -> bool:
    """Whether a preposition or an article stands before: "en la UCV"."""
    before, gap = text.at[index - 1], text.tokens[index].gap
    return before is not None and gap in (" ", "'") and before.word in _LEADS


def _works(text: Words, at: int) -> bool:
    """Whether a word of work stands in the clause before the preposition at `at`."""
    for back in range(1, _BACK):
        token, after = text.at[at - back], text.tokens[at - back + 1]
        if token is None or after.gap != " " or token.cue & AND:
            return False
        if (token.cue & ORG_BEFORE and not token.cue & PLACE_BEFORE) or token.word in _jobs():
            return True
        if token.shape != LOWER:
            return False
    return False


def _of_whom(text: Words, start: int) -> bool:
    """Whether who works or studies somewhere stands before "from" or "of": "um advogado da OMA"."""
    at = _before_articles(text, start, _OF)
    before = text.at[at]
    if before is None or (before.word not in _OF and before.word not in _AT) or before.gap != " ":
        return False
    noun = text.at[at - 1]
    if noun is None or noun.shape != LOWER:
        return False
    return noun.cue & ORG_BEFORE != 0 or noun.word in _jobs()


def _of_somebody(text: Words, start: int, *, apart: bool = False) -> bool:
    """Whether a person and "of" stand before: "a Lindalva do CRAM", "Nathalie, du CVFE".

    They may have to stand `apart`, by a comma.
    """
    at = _before_articles(text, start, _OF)
    before, who = text.at[at], text.at[at - 1]
    if before is None or who is None or before.word not in _OF or before.gap not in (" ", ", "):
        return False
    if apart and (before.gap == " " or before.word not in _THE_OF):
        return False
    return who.shape == CAPITAL and who.bits & (HAND | GIVEN) != 0 and not who.cue & (STOP | NEVER)


def _in_roman(text: Words, start: int) -> bool:
    """Whether Hindi or Urdu in Latin letters says behind a name that somebody works or studies there."""
    at = start + 1
    token = text.at[at]
    while token is not None and token.gap in (" ", "-") and token.shape in (CAPITAL, MIXED, UPPER):
        at += 1
        token = text.at[at]
    after = text.at[at + 1]
    if token is None or after is None or token.gap != " " or token.word not in _WORKS_IN:
        return False
    return after.gap == " " and after.word in _DOES_THERE


def _said_what(text: Words, start: int, end: int) -> bool:
    """Whether a common word says what is named: "the restaurant, El Rey", "association Tahadi"."""
    at, gap = start - 1, text.tokens[start].gap
    before = text.at[at]
    if before is not None and gap in (" ", "'") and before.word in _ARTICLES:
        at, gap = at - 1, before.gap
        before = text.at[at]
    if before is None or before.shape != LOWER or before.word not in _COMMON:
        return False
    after = text.at[end]
    says = after is not None and after.gap == " " and (after.cue & SPEECH != 0 or after.word in _SAYS)
    if gap == " ":
        return at == start - 1 and not says and not before.cue & (TITLE | RELATION)
    return gap in (", ", ": ") and not says


def _lies(stretch: list[Token]) -> bool:
    """Whether one word is made as towns of South Asia are."""
    return len(stretch) == 1 and has_place_ending(stretch[0])


def _written_so(token: Token) -> bool:
    """Whether the letters of a name are written as such, or it is too long for a word that only looks so."""
    if token.bits & (HAND | GIVEN | PLACE | FREQUENT):
        return False
    return token.shape in (UPPER, MIXED) or (token.shape == CAPITAL and token.end - token.start > _NO_LETTERS)
