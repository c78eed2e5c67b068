"""Who is called how: "they call me", "le dicen el mono", "conhecida como", "tawag nila sa akin ay".

A nickname is on no list and often an everyday word: the verb before it tells it, where the clause ends
with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers import called_fil
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NEVER,
    RELATION,
    ROMAN,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Token, Words
from tbtt_desktop.redaction.recognisers.told import OWN

_CALL: Final = word_set("call calls called calling")
_WHOM: Final = word_set("me him her them us myself himself herself")
_AS: Final = word_set("as como comme kama bilang by")
_KNOWN: Final = word_set(
    """
    known goes saved registered listed conocido conocida conocen guardado guardada agendado agendada
    registrado conhecido conhecida conhecem salvo gravado connu connue enregistre enregistree anajulikana
    alijitambulisha anajitambulisha amejitambulisha aliyejitambulisha nimemsave nilimsave alijisajili
    maarufu kilala wanamjua tunamjua anamjua namjua ninamjua wanamfahamu tunamfahamu anafahamika
    """
)
_TAGALOG: Final = LANGUAGE_BITS["fil"]
_ME: Final = "akong"
_IT_IS: Final = frozenset({"ay", _ME})
_REAL: Final = word_set("totoo totoong tunay buong")
_ASK: Final = word_set(
    "ask asks asking asked pregunte pregunten pregunta preguntar demandez demande demander"
)
_FOR: Final = word_set("for fi por")
_SUCH: Final = word_set("tal de certain cierto certo of inakuja linakuja lake")
_SUCH_A: Final = word_set("un um una uma a tal le el o name names jina nome nombre nom")
_CALLED_OF: Final = word_set("chamar chamo chama chamam chamou tratam tratar apelidaram apelidou batizaram")
_SO_CALLED: Final = word_set("tawag pangalan ngalan palayaw kilala bansag")
_FAR: Final = 7  # words of "ang tawag sa akin dito sa … ay"
_NICKED: Final = word_set(
    """
    dicen decian dice decimos llaman llamaban conocen alias apodado apodada apodan apodaron chamam chama
    chamavam vulgo apelidado apelidada apelido conhecido conhecida conocido conocida surnomme surnommee
    surnomment appelle call called nicknamed aka alyas wanamwita wananiita anaitwa
    """
)
_SAYING: Final = word_set("dice alias tawag called chama appelle")  # also said of what is no name
_BY_WHOM: Final = word_set("they dey everyone everybody people friends all guys mates family dem we")
_NO_NICKNAME: Final = word_set(
    """
    verdad que mismo misma resto unico unica ultimo ultima gente mentira no si nada asi algo cosas verdade
    mesma mesmo nada tudo isso assim sim nao verite police policia polisi later back again now today tomorrow
    please first names number numero nomes nombres mi meu son sa moi so when if because anytime soon here
    """
)
_ARABIC: Final = LANGUAGE_BITS["ar"]
_ANA: Final = word_set("ana ena anaa ani 2ana")
_WHENCE: Final = word_set(
    "men mn min mel mne mni mnel from de nskon nskoun naskon sakna sakne saken f fi w ou bent bnt bint"
)
_I_AM: Final = word_set("sou soy")
_THE: Final = word_set("el la o a le los os as l de como comme kama por")
_AND_THEN: Final = word_set("y e pero mas porque et mais and but kasi pero na lakini")
_HONOURS: Final = word_set("bi mzee bwana shehe ustadh aling mang mareng pareng manong manang kuya ate")
_UNRANKED: Final = LANGUAGE_BITS["sw"] | LANGUAGE_BITS["fil"]
_WORD_LEAST: Final = 4
_WHERE_CALLED: Final = word_set("utani mtaani kazi kisanii bandia kamili shule nyumbani biashara")
_JINA: Final = "jina"
_OWN_NAME: Final = word_set("langu lake lako yangu yake")
_HOUSE_NAME: Final = word_set("house street stage pet nick church tribal school professional work real full")
OF_A_PERSON: Final = word_set("kay kina sina nina kang")
_MARKERS: Final = word_set("si ni kay kang sina nina kina")
_SEVERAL: Final = word_set("sina nina kina")
_AND: Final = word_set("at saka tsaka")
_MARKED_LEAST: Final = 2  # letters: "jp"
_NO_NAMES: Final = word_set(
    """
    hindi di isa isang wala walang minsan ayaw kahit ano anong sino sinong sa ang na nga ba po lang mas rin
    din daw may mga ito yan yun iyon ganda dami laki tagal haba layo bilis sarap hirap tapos pero kasi para
    kung pag dahil katiting sentimo singko piso hi ha sobra sobrang ex crush bf gf
    """
)
_ASKED: Final = word_set("tawagin tawagan tinatawag kilala bansagan")
_NEW_H: Final = re.compile(r"(?<=[bcdfgjklmnprtvz])h(?=[aeiouy])")
_DOUBLED: Final = re.compile(r"([a-z])\1")
_NEW: Final = (
    ("ie", "y"),
    ("ee", "y"),
    ("ey", "y"),
    ("y", "i"),
    ("z", "s"),
    ("k", "c"),
    ("ph", "f"),
    ("x", "s"),
)
_SPELL_ANEW: Final = LANGUAGE_BITS["fil"] | LANGUAGE_BITS["pt"]
_RESPELT_LEAST: Final = 4  # letters
_OF_DAUGHTERS: Final = re.compile(
    r"[a-z]{2,9}(?:lyn{1,2}e?|lene|bel(?:le)?|beth|[nd]ette|mae|rose|jean)"
)  # "sharlyn"
_DEAR: Final = ("cito", "cita", "ito", "ita", "zinho", "zinha", "inho", "inha")
_DEAR_LEAST: Final = 3  # letters that are left of a name without "-ito"
_NAME_ENDS: Final = ("", "o", "a", "e", "os")
CALLING: Final = _NICKED | _MARKERS | _HONOURS
"""Words that `nicknamed`, `marked` and `honoured` are asked of; of others they know nothing."""


# What of all words may say so before one; Filipino says it behind one, too.
_LEADS: Final = _WHOM | _FOR | _WHERE_CALLED | {"is"} | _OWN_NAME | _AS | _SUCH | _IT_IS


def called_so(text: Words, index: int) -> bool:
    """Whether words before say that a name follows: "they call me", "known as", "tawag nila sa akin ay"."""
    before = text.at[index - 1]
    if before is None or before.gap != " ":
        return False
    if before.word not in _LEADS and not text.languages & _TAGALOG:
        return False
    earlier = text.at[index - 2]
    return earlier is not None and _called_so(text, index, before, earlier)


def _called_so(text: Words, index: int, before: Token, earlier: Token) -> bool:
    third = text.at[index - 3]
    named = called_fil.named(text, index) or (before.word in _WHOM and earlier.word in _CALL)
    listed = text.tokens[index].bits & (GIVEN | HAND) != 0
    named = named or (listed and before.word in _FOR and earlier.word in _ASK)
    if third is not None and not named:
        named = before.word in _WHERE_CALLED and third.word == _JINA
        named = named or (before.word == "is" and earlier.word == "name" and third.word in _HOUSE_NAME)
    if named or _of_her_own(text, index, before, earlier):
        return True
    if before.word in _AS:
        return earlier.word in _KNOWN
    if before.word in _SUCH:
        return earlier.word in _SUCH_A or (before.word == "de" and earlier.word in _CALLED_OF)
    if before.word not in _IT_IS or not text.languages & _TAGALOG:
        return False
    tokens = text.tokens
    for at in range(index - 2, max(-1, index - 2 - _FAR), -1):
        if tokens[at].word in (_ASKED if before.word == _ME else _SO_CALLED):
            return True
        if tokens[at].gap != " ":
            return False
    return False


def _of_her_own(text: Words, index: int, before: Token, earlier: Token) -> bool:
    """Whether "my name" of Swahili stands before without "is": "jina langu zawadi"."""
    token = text.tokens[index]
    told = earlier.word == _JINA and before.word in _OWN_NAME and token.gap == " "
    return told and (token.bits & (GIVEN | HAND) != 0 or not text.known(token))


def myself(text: Words, index: int) -> bool:
    """Whether an article or a pronoun parts a word from "I am": "sou a graça", "chamo-me luz"."""
    before, earlier = text.at[index - 1], text.at[index - 2]
    if before is None or earlier is None:
        return False
    return (before.word in _THE and earlier.word in _I_AM) or (before.word == "me" and before.gap == "-")


def in_chat(text: Words, index: int) -> bool:
    """Whether "I am" of Arabic in Latin letters stands before, and the clause ends or goes on with whence."""
    before, after, token = text.at[index - 1], text.at[index + 1], text.tokens[index]
    if before is None or before.word not in _ANA or token.gap != " " or not text.languages & _ARABIC:
        return False
    ends = after is None or after.gap != " " or after.word in _WHENCE
    return ends and not token.cue and (token.bits & HAND != 0 or not token.bits & FREQUENT)


def in_french(text: Words, index: int) -> bool:
    """Whether "moi c'est" or "je suis" stands before."""
    before, earlier, third = text.at[index - 1], text.at[index - 2], text.at[index - 3]
    if before is None or earlier is None:
        return False
    if before.word == "suis":
        return earlier.word == "je" and not text.tokens[index].bits & FREQUENT
    return before.word == "est" and earlier.word == "c" and third is not None and third.word == "moi"


def nicknamed(text: Words, index: int) -> Token | None:
    """Return the everyday word that somebody is called by behind the verb at `index`: "le dicen el mono"."""
    verb, before = text.tokens[index], text.at[index - 1]
    if verb.word not in _NICKED or (before is not None and before.gap == " " and before.word in _NO_NICKNAME):
        return None
    at, plain = index + 1, True
    named = text.at[at]
    if named is not None and verb.word in _CALL:
        earlier = before is not None and before.word in _BY_WHOM
        if named.word not in _WHOM or not earlier:
            return None
        named, at = text.at[at + 1], at + 1
    elif named is not None and named.word in _THE:
        named, at, plain = text.at[at + 1], at + 1, False
    if named is None or named.gap != " " or named.shape != LOWER or named.taken or named.cue & ~RELATION:
        return None
    after = text.at[at + 1]
    closed = after is None or after.gap != " " or after.word in _AND_THEN
    told = verb.word not in _SAYING or not plain
    return named if closed and told and named.word not in _NO_NICKNAME else None


def of_a_person(text: Words, index: int) -> bool:
    """Whether a marker of Tagalog or Bisaya stands before that only people have: "sinend kay saudi"."""
    before = text.at[index - 1]
    if before is None or before.word not in OF_A_PERSON or not text.languages & _TAGALOG:
        return False
    return text.tokens[index].gap == " " and not text.tokens[index].cue & NEVER


def marked(text: Words, index: int) -> list[int]:
    """Return where names in small letters begin behind a marker of Tagalog that only people have.

    "si aldrin", "sa tropa nyang si bulag", "kay boss jun", "nina jp, aldrin at mako".
    """
    tokens, marker = text.tokens, text.tokens[index]
    if marker.word not in _MARKERS or not text.languages & _TAGALOG:
        return []
    out: list[int] = []
    at = index + 1
    while at < len(tokens):
        after = text.at[at + 1]
        titled = after is not None and tokens[at].cue & (TITLE | RELATION) != 0 and after.gap in (" ", ". ")
        named = at + titled
        if titled and _of_kin(text, named):
            out.append(named)
            break
        if not _may_be_marked(text, tokens[named], titled=titled, gap=tokens[at].gap):
            break
        out.append(named)
        at = named + 1
        if marker.word not in _SEVERAL or at >= len(tokens):
            break
        if tokens[at].gap == " " and tokens[at].word in _AND:
            at += 1
        elif tokens[at].gap != ", ":
            break
    return out


def _of_kin(text: Words, at: int) -> bool:
    """Whether a word for kin is a name behind a marker and a title, and none follows: "si pastor boy"."""
    token, after = text.tokens[at], text.at[at + 1]
    if token.shape != LOWER or token.taken or not token.cue & RELATION:
        return False
    return (
        after is None
        or after.gap != " "
        or after.cue & NEVER != 0
        or (text.known(after) and not after.bits & (GIVEN | HAND))
    )


def _may_be_marked(text: Words, token: Token, *, titled: bool, gap: str) -> bool:
    """Whether a word in small letters behind such a marker, or a title behind it, is a name."""
    if token.shape != LOWER or token.taken or gap not in (" ", ", ") or token.cue & NEVER:
        return False
    if token.cue & (TITLE | RELATION) or token.word in _NO_NAMES or len(token.word) < _MARKED_LEAST:
        return False
    listed = token.bits & (GIVEN | HAND) != 0
    return listed or not text.known(token) or not (titled or token.bits & FREQUENT)


def explained(text: Words, index: int) -> bool:
    """Whether whose relation somebody is stands behind: "a nibia mi madrina", "sinabi ko kay weng ate ko"."""
    after, later = text.at[index + 1], text.at[index + 2]
    if of_a_person(text, index):
        return True
    if after is None or later is None or after.gap not in (" ", ", ") or later.gap != " ":
        return False
    if later.word in _SO_CALLED or (after.word in _REAL and text.languages & _TAGALOG):
        return True
    first, second = (later, after) if after.cue & RELATION else (after, later)
    return first.word in OWN and second.cue & RELATION != 0


def honoured(text: Words, index: int) -> Token | None:
    """Return the everyday word that somebody is called by behind a title: "bi kidude", "mzee kipande"."""
    named, after = text.at[index + 1], text.at[index + 2]
    if text.tokens[index].word not in _HONOURS or not text.languages & _UNRANKED or named is None:
        return None
    if named.gap != " " or named.shape != LOWER or named.cue or named.taken or named.bits & FREQUENT:
        return None
    if len(named.word) < _WORD_LEAST or (after is not None and after.gap == " " and after.word in OWN):
        return None
    return named


def dear(text: Words, token: Token) -> bool:
    """Whether a word of no list is a listed name in another form: "rolandito", "thayza"."""
    if token.bits or token.cue:
        return False
    words = gazetteer().words
    if text.languages & _TAGALOG and _OF_DAUGHTERS.fullmatch(token.word):
        return True
    anew = _respelt(token.word) if text.languages & _SPELL_ANEW and not text.languages & ROMAN else ()
    if any(words.get(one, 0) & (GIVEN | HAND) and not words[one] & FREQUENT for one in anew):
        return True
    for ending in _DEAR:
        stem = token.word.removesuffix(ending)
        if len(stem) >= _DEAR_LEAST and stem != token.word:
            return any(words.get(stem + last, 0) & (GIVEN | HAND) for last in _NAME_ENDS)
    return False


def _respelt(word: str) -> Iterator[str]:
    """Yield how a name was spelt before parents in Manila or Recife made it their own: "khate", "thayza"."""
    if len(word) < _RESPELT_LEAST:
        return
    plain = _DOUBLED.sub(r"\1", _NEW_H.sub("", word))
    if plain != word:
        yield plain
    for new, old in _NEW:
        if new in plain:
            yield plain.replace(new, old)
