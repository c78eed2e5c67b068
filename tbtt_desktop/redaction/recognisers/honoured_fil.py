"""Who stands in small letters behind a title or a call in Filipino: "ate apple", "kuya rey", "huy bong".

A listed name is one there although it is also a word, and so is what only Filipinos are called: by looks,
by sweets and the weather, by the stars. Names in capitals are read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.columns import where
from tbtt_desktop.redaction.recognisers.everyday_fil_sw_pt import is_form
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NEVER,
    RELATION,
    ROMAN,
    SPEECH,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words
from tbtt_desktop.stories.records import Category

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_NAMES: Final = GIVEN | HAND
_HONOURS: Final = word_set(
    """
    ate kuya kuys tita tito titang titong lola lolo ninang ninong aling mang inang amang manong manang
    tiya tiyo tiyang tiyong tiyay tiyoy pareng mareng kumareng kumpareng mader fader nanay tatay nay tay
    inay itay sir maam mam ser kap kapitan kagawad kgd konsi konsehal chairman tanod atty engr arch doc
    dok dra teacher titser tser coach boss bossing madam pastor pastora fr sarge sgt mayor vice ahia
    achi atsi diko ditse sanse manoy manay noy nong day dong inday toto nene te bai dai gar dre lods idol
    mamsh sis beh besh parekoy kumpare kumare pards
    """
)
_ELDERS: Final = word_set(
    "aling mang lola lolo nanay tatay tita tito tiya tiyo ninang ninong kuya manang manong"
)
_MARKERS: Final = word_set("ni kay kila kina nina")
_ASKED: Final = word_set("asan nasan nasaan andyan gising musta kamusta kumusta")  # "chin asan ka"
_CALLS: Final = word_set(
    "huy uy oy hoy oi psst hi hello hey hala musta kamusta kumusta salamat thanks tnx thx ty sorry"
)
_PRAISED: Final = word_set("salamat thanks tnx thx ty sorry")  # to God, too, and for what was given
_ANY: Final = _HONOURS | _CALLS | word_set("ms mr mrs miss gng bb")
_CALLED_SO: Final = word_set(
    """
    luring pining ring bing pong apple heart rain snow sky star sunshine sunny cherry peachy peach candy
    sugar honey lovely princess
    precious prince king queen duke third junior jun boy girl baby bebe bituin tala diwa luningning
    ligaya liwayway amihan dalisay mayumi marikit malaya dakila himig sinag diwata hiyas perlas ulan
    ulap bunso pogi ganda kulot tisoy tisay negro negra negring payat taba tabs pandak bungal bungo
    bungi kalbo kambal duling pilay panot tangkad nognog itim puti bulag pipi ngongo berto angel love
    joy grace faith hope heaven star summer april june storm
    """
)
_NOT_SO: Final = word_set(
    """
    may sino ano sana siya sila sabi saan kasi kaya lang naman nga raw daw din rin pala muna ulit ulet
    ngayon kahapon bukas mamaya noon nung tapos saka at pero kung pag kapag para dahil kahit lahat hindi
    wala meron ayaw gusto alam pasok tulong tulungan salamat thanks sorry please pls po ho opo oo guys
    everyone admin all there world god lord diyos jesus mama papa mommy daddy nanay tatay ate kuya mam
    maam sir sirs mga na ko mo are can did has was the and you yes ill she her him his had how its let
    not now our out say too who why will with any see sa an ang ng ay ni si kay to is it in on my me so
    do go we of for good great dear miss missed love much mars mare pare bes besh beh bhe sis tol brad
    bro mamsh momsh itago ilihim ilabas banggitin sabihin nakalagay
    doc dok dra friend friends frend bhie girl girls boys beshie dai
    """
)
_SHE_ATE: Final = word_set("i we he she they you who and never just")
_LEAST: Final = 3
_NAME_GAPS: Final = frozenset({" ", ": ", ' "', " “"})
_NAME_WORDS: Final = word_set("pangalan ngalan palayaw name nickname")
_WHOSE: Final = word_set(
    "ko niya nya namin po ay is nga talaga tunay ng nung anak bata yung ung daw q nako niya"
)
_SURE: Final = 0.7


def find(text: Words) -> list[Found]:
    """Return the names behind titles and calls."""
    if not text.languages & _TAGALOG or text.languages & ROMAN:
        return []
    out: list[Found] = []
    for index in where(text.columns.words.among(_ANY)):
        title, token = text.tokens[index], text.at[index + 1]
        if token is None or token.gap not in (" ", ". "):
            continue
        if token.shape == CAPITAL and not token.taken and token.cue & STOP and token.bits & _NAMES:
            out.append(found([token], Category.PERSON, _SURE))  # "Ms. Dominique": no island
        if token.shape != LOWER:
            continue
        if token.taken and title.word in _CALLS:
            continue
        if token.gap == ". " and len(title.word) > _LEAST + 1:
            continue
        if title.word == "ate" and _eaten(text, index):
            continue
        praised = title.word in _PRAISED and not token.bits & HAND
        named = _is_name(token, greeted=title.word in _CALLS) and not praised
        if named or (title.word in _ELDERS and _closes(text, index + 1)):
            out.append(found([token], Category.PERSON, _SURE))
    return [*out, *_named(text), *_called_to(text)]


def _closes(text: Words, at: int) -> bool:
    """Whether a rare word behind a marker and a word for elders ends its clause: "kila lola idad"."""
    token, after, marker = text.tokens[at], text.at[at + 1], text.at[at - 2]
    if marker is None or marker.word not in _MARKERS or text.tokens[at - 1].gap != " ":
        return False  # "ang nanay labandera", "si lolo bingi"
    if token.bits & FREQUENT or token.cue or token.word in _NOT_SO or len(token.word) <= _LEAST:
        return False
    return not is_form(token.word) and (after is None or after.gap != " ")


def _called_to(text: Words) -> Iterator[Found]:
    """Yield who is asked where he is at the beginning of a message: "chin asan ka"."""
    for index in where(text.columns.words.among(_ASKED)):
        token = text.at[index - 1]
        if token is None or text.tokens[index].gap != " " or not token.first or token.taken:
            continue
        if token.shape != LOWER or token.cue or token.word in _NOT_SO or len(token.word) < _LEAST:
            continue
        strange = not token.bits and not is_form(token.word)
        if strange or (token.bits & _NAMES and not token.bits & _TAGALOG):
            yield found([token], Category.PERSON, _SURE)


def _named(text: Words) -> Iterator[Found]:
    """Yield what no frequent word is behind "pangalan ko": a name, also one that subtitles are full of."""
    for index in where(text.columns.words.among(_NAME_WORDS)):
        at = index + 1
        while (token := text.at[at]) is not None and token.gap == " " and token.word in _WHOSE:
            at += 1
        if token is None or at == index + 1 or token.gap not in _NAME_GAPS:
            continue
        if token.shape == CAPITAL and token.bits & _NAMES and not token.taken:
            yield found([token], Category.PERSON, _SURE)  # "Jun": no month
        if token.shape != LOWER:
            continue
        rare = not token.bits & FREQUENT and not token.cue & (NEVER | STOP | RELATION | TITLE)
        rare = rare and token.word not in _NOT_SO and not is_form(token.word)
        if len(token.word) >= _LEAST and (rare or token.word in _CALLED_SO):
            yield found([token], Category.PERSON, _SURE)


def _eaten(text: Words, index: int) -> bool:
    """Whether "ate" is English there: "we ate apple pie"."""
    before = text.at[index - 1]
    return before is not None and before.word in _SHE_ATE


def _is_name(token: Token, *, greeted: bool) -> bool:
    """Whether a word in small letters is somebody's name there."""
    if token.word in _NOT_SO or len(token.word) < _LEAST:
        return False
    if token.word in _CALLED_SO:
        return not greeted or token.bits & _NAMES != 0 or not token.bits & _TAGALOG
    if token.cue & (NEVER | SPEECH | TITLE | RELATION) and not token.bits & HAND:
        return False
    if token.bits & HAND:
        return True
    return token.bits & GIVEN != 0 and not token.bits & _TAGALOG
