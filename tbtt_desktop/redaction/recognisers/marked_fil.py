"""Who stands behind a marker of people in Filipino, Bisaya or Ilocano, whatever word the name is elsewhere.

"Si Heart", "sabi ni rain", "kay Ng", "kina Cherry, Angel at Boy", "da Sepa ken Uding": nothing but people,
or what is spoken of as one, takes these markers, so that no list of everyday words counts against a name.
Asked behind the other readers; where one took a single word for a town, the marker knows better.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.columns import where
from tbtt_desktop.redaction.recognisers.everyday_fil_sw_pt import is_form
from tbtt_desktop.redaction.recognisers.found import Found, found, with_initial
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NEVER,
    PARTICLE,
    RELATION,
    ROMAN,
    SPEECH,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, MIXED, UPPER, Token, Words
from tbtt_desktop.redaction.recognisers.told import OWN
from tbtt_desktop.stories.records import Category

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_ONE: Final = word_set("si ni kay kang kenni c ky")
_SEVERAL: Final = word_set("sina nina kina da kada cna kna")
_SURE_OF: Final = word_set("si kay sina nina kina c ky cna kna")  # behind which any word is a name
_LETTERS: Final = word_set(
    """
    vitamin hepa hepatitis hep plan grade class section room unit block blk bldg building type option
    letter phase lot letrang titik choice category level usb vit area tower wing team batch row gate
    """
)  # before "c", which is "si" of a chat elsewhere
_CAPITAL_ALONE: Final = word_set("kang kenni da kada")  # words themselves before small letters
_MARKERS: Final = _ONE | _SEVERAL
_ROLES: Final = word_set(
    """
    nagpadala nagpost nagkalat nagbanta nagsumbong post react share upload suspek suspect saksi testigo
    biktima salarin sala drayber pasahero guwardiya gwardiya sekyu kasabwat kasama kasamahan kapitbahay
    akusado respondent complainant nagrereklamo nirereklamo inirereklamo barkada kaibigan ahente recruiter
    interpreter nakakita nakasaksi asawa anak kapatid magulang nanay tatay pinsan tiyahin tiyuhin admins
    pangalan palayaw bata ina ama kliyente guro doktor tatanggap tumanggap nobyo nobya kasintahan kausap
    witness nagsumite nagsalaysay
    """
)  # behind which a colon says who it was: "Ang nagpadala: Budoy."
_ANY: Final = _MARKERS | _ROLES
_LISTS: Final = _SEVERAL | _ROLES
_AND: Final = word_set("at saka tsaka ug og kag ken pati and tas tapos")
_MONTH: Final = "may"  # "si May": she, and not "there is"
_BETWEEN: Final = word_set("daw raw din rin po naman pala nga lang ata yata")  # "si boyet daw at lito"
_BISAYA: Final = word_set(
    """
    ug dili naa iyang gyud jud kaayo unsa ngano ingon niingon giingnan gid sang kadto diri ari anay akon imo
    iya
    """
)
_BECAUSE: Final = "kay"  # in Bisaya
_NOT_EVEN: Final = "ni"  # before a word that is no name: "ni piso"
_KIN_BY_NAME: Final = word_set(
    "boy baby girl day dong inday nonoy toto nene dodong nonong totoy neneng ineng itoy pangga buboy"
)
_NOBODY: Final = word_set(
    """
    diyos hesus kristo cristo jesus god lord allah bathala satanas google facebook messenger meta siri chatgpt
    alexa viber telegram tiktok instagram youtube gcash maya shopee lazada crush ex bf gf jowa syota uyab
    kuwan kwan ano sino sinuman sinoman kanino kano ganyan ganun gano iyon iyan ito yon yun yan nga daw raw
    lang naman na pa din rin po ho ba kasi pala muna ang ng mga sa at ay o pero para kung pag kapag dahil
    ako ko akin ikaw ka mo iyo sayo siya sya niya nya kanya kaniya kami namin amin tayo natin atin kayo ninyo
    nyo inyo sila nila kanila hindi di wala walang may mayroon meron isa isang dalawa dalawang tatlo minsan
    kahit anuman lahat bawat ibang iba tao taong babae lalaki lalake bata biktima suspek suspect admin mod
    poser scammer victim
    tulo duha usa usang dili nga og ug kay kini kana kadto tungod ingon ingana kung unta bisan human
    no la lo que el de es en a y se te me lo le dios quiero quieres puede puedes hay
    to na po nag mag pag nai bat nun dun dyan jan nung nlng lng kse nmn tlga tas ung eh oh ombudsman mayor
    mas tuwing brgy bgy bgry
    ganda tagal hirap tamis sarap bilis layo dami daming dali saya lungkot sakit tapang bait laki haba sobra
    gago gaga loko loka bobo tanga manyak ulol hayop hayup demonyo demonya puta putangina animal gunggong
    abnoy bwisit bwiset lintik walanghiya bastos kupal tarantado gagong poging mokong unggoy aso pusa
    alyas alias aka achi ahia atsi angkong amah ama shobe siobe dichi ditse sanse ingkong
    kumander lola lolo bunso panganay kambal doc dok prof uwi pasko linggo lunes martes biyernes sabado
    domingo piso sentimo singko bente kusing anino kaluluwa patak salita tuldok text chat tawag hi ha hello
    sorry
    is was were had the this that who what when if so but and or you he she it his her my your our their
    """
)
_NO_NAMES: Final = _NOBODY | OWN
_OFFICES: Final = word_set("sec usec asec gov cong sen dir supt insp hon rep")  # with a full stop
_ALIASES: Final = word_set("alyas alias dir")
_MOST: Final = 4  # words of a name
_LISTED_MOST: Final = 8  # people behind one marker
_LEAST: Final = 2  # letters
_SHORT: Final = 3
_SURE: Final = 0.75
_AM: Final = word_set("am")  # "ma'am"
_INSIDE: Final = frozenset({" ", "-", "'", ' "', '" '})
_NAMES: Final = GIVEN | HAND
_ELSEWHERE: Final = LANGUAGE_BITS["en"] | LANGUAGE_BITS["es"]


def find(text: Words) -> list[Found]:
    """Return the people behind markers, also those whom a reader took for a place."""
    if not text.languages & _TAGALOG or text.languages & ROMAN:
        return []
    out: list[Found] = []
    for index in where(text.columns.words.among(_ANY)):
        marker, at = text.tokens[index], index + 1
        for _ in range(_LISTED_MOST):
            end = _end(text, index, at)
            if end == at:
                break
            one = text.tokens[_without_title(text, at, end) : end]
            if len(one) == 1 or not any(token.taken for token in one):
                out.append(with_initial(text, found(one, Category.PERSON, _SURE)))
            following = _next(text, end, several=marker.word in _LISTS)
            if following is None:
                break
            at = following
    return out


def _end(text: Words, marker: int, at: int) -> int:
    """Return where the name that begins at `at` ends; `at` where none does."""
    token, after = text.at[at], text.at[at + 1]
    if (
        token is None
        or (token.word in _ALIASES and not _heads_office(text, at))
        or (at == marker + 1 and not _led(text, marker, token))
    ):
        return at
    if after is not None and after.gap == "'" and after.word in _AM:
        return at
    if token.shape in (CAPITAL, MIXED, UPPER):
        return _end_in_capitals(text, at)
    return at + _in_small(text, marker, at)


def _heads_office(text: Words, at: int) -> bool:
    """Whether a title stands there, shortened: "Dir. Abesamis"."""
    token, after = text.tokens[at], text.at[at + 1]
    return token.word in _OFFICES and token.shape == CAPITAL and after is not None and after.gap == ". "


def _led(text: Words, at: int, token: Token) -> bool:
    """Whether a word stands behind a marker as a name does, or behind a role and its colon."""
    marker, before = text.tokens[at], text.at[at - 1]
    if marker.word == "c" and (marker.shape != LOWER or (before is not None and before.word in _LETTERS)):
        return False
    if marker.word in _ROLES:
        return token.gap in (": ", ': "', ": “") and token.shape == CAPITAL and not token.bits & FREQUENT
    return token.gap in (" ", ' "', " '")


def _end_in_capitals(text: Words, at: int) -> int:
    end = at
    while (token := text.at[end]) is not None and end - at < _MOST:
        if end > at and token.gap not in _INSIDE and not (token.gap == ". " and _shortened(text, end - 1)):
            break
        joins = token.cue & PARTICLE and token.shape == LOWER
        if token.shape not in (CAPITAL, MIXED, UPPER) and not joins and token.gap != "-":
            break
        end += 1
    while end > at and text.tokens[end - 1].shape == LOWER and text.tokens[end - 1].gap != "-":
        end -= 1
    if end == at + 1 and not _somebody(text.tokens[at]):
        return at
    return end


def _somebody(token: Token) -> bool:
    """Whether a word with a capital by itself may be a name: no title, no word for kin, nobody divine."""
    if token.word in _NOBODY and len(token.word) > _LEAST and token.word != _MONTH:
        return False
    return not token.cue & (TITLE | RELATION) or token.word in _KIN_BY_NAME or token.taken


def _in_small(text: Words, marker: int, at: int) -> int:
    """Return of how many words in small letters a name behind a marker is, with its title."""
    token, after, said = text.tokens[at], text.at[at + 1], text.tokens[marker].word
    if token.shape != LOWER or len(token.word) < _LEAST or token.word in _NOBODY or said in _CAPITAL_ALONE:
        return token.taken
    if token.cue & (TITLE | RELATION):
        return _with_title(token, after)
    if token.taken:
        return True
    native = token.bits & _TAGALOG and not token.bits & _ELSEWHERE
    sure = (
        (said in _SURE_OF or (said == _NOT_EVEN and not native))
        and not token.cue & (NEVER | SPEECH)
        and len(token.word) > _LEAST
    )
    if token.cue & (NEVER | SPEECH) and not token.bits & _NAMES:
        return False
    if not text.small and not sure and not token.bits & _NAMES and text.known(token):
        return False
    if said == _NOT_EVEN and native and not token.bits & _NAMES:
        return False
    return said != _BECAUSE or _BISAYA.isdisjoint(text.columns.words.values) or token.bits & HAND != 0


def _behind_title(token: Token) -> bool:
    """Whether a short word behind a title in small letters is a name: "kay atty mon", "si sir gab"."""
    short = _LEAST <= len(token.word) <= _SHORT
    return short and token.shape == LOWER and not token.taken and token.word not in _NO_NAMES


def _with_title(title: Token, after: Token | None) -> int:
    """Return of how many words a name is that begins with a title or a word for kin."""
    if after is not None and after.gap == " " and after.shape == CAPITAL and _titled(after):
        return 2
    if title.taken:
        return True
    if after is not None and after.gap in (" ", ". ") and (_behind_title(after) or _titled(after)):
        return 2
    return int(title.word in _KIN_BY_NAME and not (after is not None and after.word in OWN))


def _titled(token: Token) -> bool:
    """Whether a word is a name because a marker and a title stand before it: "si ate mimi", "si tito Boy"."""
    if token.shape != LOWER:
        return token.shape == CAPITAL and _somebody(token)
    native = token.bits & _TAGALOG and not token.bits & _NAMES
    return not (native or token.word in _NO_NAMES or is_form(token.word)) and not token.cue & (
        TITLE | RELATION
    )


def _shortened(text: Words, at: int) -> bool:
    """Whether the word at `at` is a title or an initial, which a full stop ends: not "kay Mama. Bago"."""
    token = text.tokens[at]
    title = token.cue & TITLE != 0 and not token.cue & RELATION
    return len(token.word) == 1 or title or token.word in _OFFICES


def _without_title(text: Words, at: int, end: int) -> int:
    """Return where the name begins behind its titles."""
    while at + 1 < end and (text.tokens[at].cue & (TITLE | RELATION) or text.tokens[at].word in _OFFICES):
        title = text.tokens[at]
        if (
            title.taken
            and title.word not in _OFFICES
            and not (title.shape == LOWER and text.tokens[at + 1].shape == CAPITAL)
        ):
            break
        at += 1
    return at


def _closes(text: Words, at: int) -> bool:
    """Whether a rare word ends its clause behind "and": "si jm tsaka bulak"."""
    token, after = text.tokens[at], text.at[at + 1]
    rare = not (token.bits & FREQUENT or token.cue or is_form(token.word)) and len(token.word) > _SHORT
    return rare and (after is None or after.gap != " ")


def _next(text: Words, end: int, *, several: bool) -> int | None:
    """Return where the next of a list begins: behind a comma, or "and"; None where the list is over."""
    token, after = text.at[end], text.at[end + 1]
    if token is not None and token.gap == " " and token.word in _BETWEEN:
        end += 1
        token, after = after, text.at[end + 1]
    if token is None:
        return None
    if (
        (token.gap in (" ", ", ") or token.gap.strip(", ").isdigit())
        and token.word in _AND
        and after is not None
        and after.gap == " "
    ):
        foreign = after.bits & _NAMES and not after.bits & _TAGALOG
        return end + 1 if several or foreign or after.shape == CAPITAL or _closes(text, end + 1) else None
    return end if several and token.gap == ", " and (token.shape == CAPITAL or text.small) else None
