"""Whether what follows a word says that it is there as a word, although its capital or a list names somebody.

In Filipino the verb opens the sentence and its doer follows ("Nakita ko", "Mahinay siyang magsalita"); in
Swahili what belongs to things agrees otherwise than people do ("Bahati yangu", "Upendo ulikwisha").
"""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.called_fil import named
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, HAND, LANGUAGE_BITS, PLACE_HEAD, ROMAN
from tbtt_desktop.redaction.recognisers.stands_sw import COUNTS
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_ENGLISH: Final = LANGUAGE_BITS["en"]
_SAID: Final = "said"  # is somebody in Arabic
_DOER: Final = word_set(
    """
    ko mo niya nya nila namin natin ninyo nyo siya sya siyang syang ako akong kami kaming tayo tayong sila
    silang kayo kayong kita kitang ng nako nimo namo nato mi isuna mga
    """
)
_ALSO: Final = word_set("daw raw lang lamang naman din rin pala kasi muna pa nga ba na po ho gid man")
_I: Final = "ako"
_COUNTED: Final = word_set("wa ya la cha za mia elfu laki watu watoto miaka")
_NONE: Final = word_set("walang wala mga isang bawat anong")  # before a word, not before a name
_OF_A_THING: Final = word_set(
    "ya yangu yako yake yetu yenu yao la langu lako lake letu mbaya nzuri njema za zangu zako zake zetu"
)
_DONE_BY_A_THING: Final = re.compile(r"(?:u|i|li|zi|ki|vi|ya)(?:li|me|na|ta|ka|ki|nge|si)\w{2,}")
# What people write with a capital in Swahili although it names nobody: God, the state, papers.
_HIGH: Final = word_set(
    """
    mungu mwenyezi biblia kurani injili yesu kristo malaika shetani uislamu ukristo mkristo mwislamu waislamu
    wakristo idi pasaka krismasi serikali polisi bunge rais katiba mahakama taifa jeshi wizara idara dawati
    ustawi kituo zahanati hospitali chuo shule kanisa msikiti ofisi benki baraza mtandao sheria
    muungano jamhuri harambee ujamaa mbunge diwani muuguzi mhasibu mkuu kamanda msajili sensa uchaguzi
    kura simu namba nambari tarehe saa jina umri jinsia kabila dini maelezo ushahidi malalamiko
    mlalamikaji mlalamikiwa mshtakiwa mshukiwa mtuhumiwa mwathirika mkimbizi shahidi wakili hakimu afrika
    ulaya uarabuni mashariki magharibi kaskazini kusini kata wilaya mkoa tarafa kijiji mtaa nyumba chama
    kikundi mwenyekiti katibu mkurugenzi meneja mwanafunzi mwanamke mwanaume wazazi wanawake
    haki mamlaka tume halmashauri mkataba hati cheti kitambulisho pasipoti leseni bima picha video ujumbe
    barua
    """
)
# What Tagalog writes before a word of another language with a hyphen: "naka-block", "bina-blackmail".
_BEGUN: Final = re.compile(
    r"i?p?in?a?g?|[mn]a|[mn]ag|[mn]aka|[mn]akaka|[mn]ai|[mn]ang|[mn]apa|[mn]agpa|[mn]aki|[mn]agka|ka|kina|"
    r"ipa|ipag|ipina|pina|pa|pag|taga|um|gi|mo|mi|gin|gina|naga|maga|"
    r"(?:[mn]ag|na|ma|naka|pag|i|pa|ni)[bcdfghjklmnprstwy]{1,2}[aeiou]|[bcdfghjklmnprstwy]{1,2}in[aeiou]"
)
_SPLIT: Final = word_set("nag mag naka maka nakaka makaka nagpa magpa pinag ipinag nagka magka")
_PRONOUNS: Final = word_set("ella ellas ellos ela elas eles elle elles")  # names elsewhere
_A_THING: Final = word_set("un una une um uma num numa el le la o a su sa son seu sua del du do da dum duma")
_ENGLISH_COLOURS: Final = word_set(
    "black white grey gray silver red blue green yellow maroon ash golden beige"
)
_COLOURS: Final = word_set(
    """
    blanco blanca negro negra gris plateado plateada rojo roja azul verde amarillo amarilla vino dorado dorada
    beige branco branca preto preta prata cinza vermelho vermelha cinzento cinzenta amarelo amarela vinho
    blanc blanche noir noire grise rouge bleu bleue verte jaune argentee bordeaux marron dore doree
    """
)


def is_word(text: Words, index: int) -> bool:
    """Whether what stands beside the word at `index` tells it from a name."""
    token, after = text.tokens[index], text.at[index + 1]
    if after is None:
        return False
    she = token.word in _PRONOUNS and text.known(token)  # "el de ella", "Ella vive"
    if she or _announces(text, token, after) or _painted(text, index, after) or _has_said(text, index):
        return True
    if text.languages & _TAGALOG:
        return not text.languages & ROMAN and _in_filipino(text, index, after) and not named(text, index)
    if not text.languages & _SWAHILI:
        return False
    if token.word in _HIGH and not token.bits & HAND:
        return True
    if token.word in COUNTS and token.shape == LOWER and _is_counted(text, index):
        return True
    if after.gap != " " or not text.known(token):
        return False
    thing = after.word in _OF_A_THING or _DONE_BY_A_THING.fullmatch(after.word) is not None
    return thing and (token.first or token.shape == LOWER)


def _has_said(text: Words, index: int) -> bool:
    """Whether a name of Arabic is English's verb: "my mum said no"."""
    token, before = text.tokens[index], text.at[index - 1]
    if token.word != _SAID or token.shape != LOWER or before is None or token.gap != " ":
        return False
    word = before.bits & _ENGLISH or not before.bits
    return bool(word) and text.languages & _ENGLISH != 0 and not text.languages & ROMAN


def _is_counted(text: Words, index: int) -> bool:
    """Whether "of" or "time" stands before a number: "shahidi wa tatu", "mara ya pili"."""
    before = text.at[index - 1]
    return before is not None and text.tokens[index].gap == " " and before.word in _COUNTED


def called_by_word(text: Words, start: int, end: int) -> bool:
    """Whether a word of Swahili has a capital inside a sentence, as few nouns have there.

    What "of" joins to another with a capital is called so together with it: "Shule ya Mkwaju".
    """
    token, owned_by = text.tokens[start], text.at[start - 2]
    if not text.languages & _SWAHILI or token.shape != CAPITAL or token.cue or token.gap != " ":
        return False
    of_it = end > start + 1 or (owned_by is not None and owned_by.shape != LOWER)
    return not of_it and token.bits & _SWAHILI != 0 and not token.bits & FREQUENT


def _in_filipino(text: Words, index: int, after: Token) -> bool:
    token, before = text.tokens[index], text.at[index - 1]
    if before is not None and text.introduces(before):
        return False
    if before is not None and before.word in _SPLIT and token.gap == " ":
        return True  # "nag aya"
    twice = token.first and after.word == token.word  # "Maya-maya"
    if after.gap == "-" and after.shape == LOWER and (twice or _BEGUN.fullmatch(token.word)):
        return True
    if before is not None and token.gap == " " and token.shape == LOWER:
        earlier = text.at[index - 2]
        if before.word in _NONE or (earlier is not None and earlier.word in _NONE and before.word in _DOER):
            return True
    return token.first and after.gap == " " and _said(text, token, after)


def _said(text: Words, token: Token, after: Token) -> bool:
    """Whether who did it, or "they say", stands behind what opens a sentence of Filipino."""
    if after.shape != LOWER:
        return False
    if token.bits & HAND and (after.word == _I or not text.known(token)):
        return False
    rare = token.bits & HAND and not token.bits & FREQUENT
    return after.word in _DOER or (after.word in _ALSO and text.known(token) and not rare)


def _announces(text: Words, token: Token, after: Token) -> bool:
    """Whether a word only says that a name or a place follows: "Chamo-me", "Brgy."."""
    if token.bits & HAND or token.shape == LOWER or after.gap not in (" ", ". ", "-", ": "):
        return False
    return text.introduces(token) or (token.cue & PLACE_HEAD != 0 and text.known(token))


def _painted(text: Words, index: int, after: Token) -> bool:
    """Whether a colour stands beside a word as beside a car's name: "un Polo gris", "one black Venza"."""
    before = text.at[index - 1]
    if before is None or text.tokens[index].gap != " " or text.tokens[index].shape != CAPITAL:
        return False
    behind = after.gap == " " and after.shape == LOWER and after.word in _COLOURS
    return (behind and before.word in _A_THING) or (before.word in _ENGLISH_COLOURS and before.shape == LOWER)
