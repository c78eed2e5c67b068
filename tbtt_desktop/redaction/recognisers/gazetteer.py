"""What is known of single words: whom they name, in which languages they are words, what they announce.

The lists lie in `resources/names/` (`SOURCES.txt` there says where each comes from) and are read once,
when the first text is looked at: 485,000 words, about 0.4 s of one core and 80 MiB.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final

from tbtt_desktop.redaction.recognisers.verbs import forms
from tbtt_desktop.redaction.recognisers.word_lists import sections, text
from tbtt_desktop.stories.normalize import fold

GIVEN: Final = 1  # a given name by a package
FAMILY: Final = 2  # a family name by a package
PLACE: Final = 4  # a place of one word
PLACE_BEGINS: Final = 8  # the first word of a place of several words
FREQUENT: Final = 16  # among the most frequent of a language
ROMAN: Final = 32  # Hindi or Urdu in Latin letters
HAND: Final = 64  # a name by the list written by hand
NAME: Final = GIVEN | FAMILY | HAND
URDU_NAME: Final = 1 << 17  # a name of Urdu alone, by hand: as Arabic writes, it may be a word
EVERYDAY: Final = 1 << 18  # a word of Urdu, or of Hindi in Latin letters, whatever it names elsewhere
NAME_TOO: Final = 1 << 19  # such a word that names people there as well
NAME_HERE: Final = 1 << 20  # a name there, whatever word elsewhere
SPOKEN: Final = 1 << 21  # an everyday word of Arabic dialects
SPOKEN_NAME: Final = 1 << 22  # such a word that names people as well
FORMED: Final = 1 << 23  # on no list, but a form of an Arabic word that is
LANGUAGE_BITS: Final = {
    language: 1 << 8 + at
    for at, language in enumerate(("en", "es", "fr", "pt", "sw", "fil", "ar", "ur", "hi"))
}
ANY_LANGUAGE: Final = sum(LANGUAGE_BITS.values())
LATIN: Final = ("en", "es", "fr", "pt", "sw", "fil")
_ADDED_TO: Final = ("en", "es", "fr")  # have a list of what dialects and chats add to their words
_SCRIPTS: Final = {"roman": ROMAN, "urdu": LANGUAGE_BITS["ur"], "hindi": LANGUAGE_BITS["hi"]}
_SPOKEN_SECTIONS: Final = {"words": 0, "small words": FREQUENT, "names too": SPOKEN_NAME | HAND}

TITLE: Final = 1
RELATION: Final = 2
AFTER: Final = 4  # stands after a name: bhai, صاحب, जी
INTRODUCTION: Final = 8  # announces a name: called, اسمي
NAME_WORD: Final = 16  # announces a name where "is" follows: name, jina
PARTICLE: Final = 32  # joins the words of a name where the script has capitals
JOINS: Final = 64  # the same where it has none
PLACE_BEFORE: Final = 128
PLACE_AFTER: Final = 256
PLACE_HEAD: Final = 512
PLACE_TAIL: Final = 1024
ORG_HEAD: Final = 2048  # the name follows
ORG_TAIL: Final = 4096  # the name goes before
ORG_BEFORE: Final = 8192
STOP: Final = 16384  # has a capital and leads to nobody
NEVER: Final = 32768  # may stand where a name is expected
AGENT: Final = 65536  # follows who did something: ने
AND: Final = 131072
SPEECH: Final = 262144  # verbs that people are the object or subject of
WORD_TOO: Final = 524288  # a name that is an everyday word where there are no capitals
BIG_PLACE: Final = 1 << 20
SELF: Final = 1 << 21  # "I" of languages whose scripts have no capitals
SELF_AFTER: Final = 1 << 22  # what follows who speaks of herself: ہوں
PLACE_SUFFIX: Final = 1 << 23  # a second word that only places have: آباد
LINK: Final = 1 << 24  # joins the words of an organisation
NAME_FIRST: Final = 1 << 25  # a name although it is among the frequent words
OWNED: Final = 1 << 26  # what somebody has: a house, a telephone
DOES: Final = 1 << 27  # what only people do, behind who does it
ORG_NAME: Final = 1 << 28  # is one by itself: FIDA, UFPA
_PEOPLE_TOO: Final = frozenset({"salvador"})  # countries whose one word mostly is somebody
_SUFFIXES: Final = ("ي", "ك", "ه", "ها", "نا", "هم", "كم")  # "my" to "your" in Arabic
_SECTIONS: Final = {
    "title": TITLE,
    "relation": RELATION,
    "after": AFTER,
    "introduction": INTRODUCTION,
    "name_after_is": NAME_WORD,
    "particle": PARTICLE,
    "joins": JOINS,
    "place_before": PLACE_BEFORE,
    "place_after": PLACE_AFTER,
    "place_head": PLACE_HEAD,
    "place_tail": PLACE_TAIL,
    "org_head": ORG_HEAD,
    "org_tail": ORG_TAIL,
    "org_before": ORG_BEFORE,
    "stop": STOP,
    "never": NEVER,
    "agent": AGENT,
    "and": AND,
    "speech": SPEECH,
    "word_too": WORD_TOO,
    "big_place": BIG_PLACE,
    "self": SELF,
    "self_after": SELF_AFTER,
    "place_suffix": PLACE_SUFFIX,
    "link": LINK,
    "name_first": NAME_FIRST,
    "owned": OWNED,
    "does": DOES,
    "org_name": ORG_NAME,
    "relation_stem": RELATION,
}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Bits by folded word, and places of several words by their first."""

    words: dict[str, int]
    cues: dict[str, int]
    phrases: frozenset[str]
    verbs: frozenset[str]  # of Arabic dialects, bare


@cache
def gazetteer() -> Gazetteer:
    """Return all lists, read on the first call."""
    words: dict[str, int] = {}
    groups = [group.lstrip("#").partition("\n") for group in text("lexicon.txt").rstrip("\n").split("\n#")]
    # What most texts are made of lies together in memory: looking it up is a fifth faster.
    for mask, _, listed in sorted(groups, key=lambda group: not int(group[0]) & FREQUENT):
        words |= dict.fromkeys(listed.split("\n"), int(mask))
    given, family = text("more.txt").removeprefix("[given]\n").split("[family]\n")
    for bit, listed in ((GIVEN, given), (FAMILY, family)):
        _learn(words, listed.split("\n")[:-1], bit)
    _learn_people(words)
    _learn_south_asian(words)
    _learn_everyday(words)
    verbs = _learn_spoken(words)
    cues = _cues()
    towns = [town.replace("-", "_") for _, listed in sections("towns.txt") for town in listed]
    for town in towns:
        first = town.partition("_")[0]
        words[first] = words.get(first, 0) | (PLACE if first == town else PLACE_BEGINS)
        if first == town and not town.isascii():
            cues[town] = cues.get(town, 0) | BIG_PLACE
    phrases = frozenset(text("places.txt").rstrip("\n").split("\n"))
    phrases = phrases.union(town.replace("_", " ") for town in towns if "_" in town)
    return Gazetteer(words, cues, phrases, verbs)


def _learn(words: dict[str, int], listed: Iterable[str], bits: int) -> None:
    for word in listed:
        words[word] = words.get(word, 0) | bits


def _learn_people(words: dict[str, int]) -> None:
    for title, listed in sections("people.txt"):
        bit = FAMILY if title.endswith("families") else GIVEN if title.endswith("words") else HAND
        urdu = URDU_NAME if title.startswith("urdu") else 0
        for name in listed:
            if "_" not in name:
                have = words.get(name, 0)
                words[name] = have | bit | (0 if have & (GIVEN | HAND) else urdu)


def _learn_south_asian(words: dict[str, int]) -> None:
    """Add what is an everyday word in South Asia; what is a name by hand and a verb's form stays one."""
    for title, listed in chain(sections("everyday-ur.txt"), sections("everyday-hi.txt")):
        language = _SCRIPTS[title.partition(" ")[0]]
        built = "verbs" in title
        for word in forms(title, listed):
            have = words.get(word, 0)
            named = title.endswith("names too") or (built and have & HAND != 0 and not have & EVERYDAY)
            told = language | (NAME_TOO if named else EVERYDAY)
            words[word] = have | (NAME_HERE if title.endswith(" names") else told)


def _learn_everyday(words: dict[str, int]) -> None:
    """Add what is an everyday word of a language wherever it stands; what is a name by hand stays one."""
    for language in _ADDED_TO:
        for _, listed in sections(f"everyday-{language}.txt"):
            unnamed = (word for word in listed if not words.get(word, 0) & HAND)
            _learn(words, unnamed, FREQUENT | LANGUAGE_BITS[language])


def _learn_spoken(words: dict[str, int]) -> frozenset[str]:
    """Add what is an everyday word of Arabic dialects, and return the stems of their verbs."""
    verbs: set[str] = set()
    for title, listed in sections("everyday-ar.txt"):
        if title == "verbs":
            verbs.update(listed)
        else:
            _learn(words, listed, LANGUAGE_BITS["ar"] | SPOKEN | _SPOKEN_SECTIONS[title])
    return frozenset(verbs)


def _cues() -> dict[str, int]:
    cues: dict[str, int] = {}
    for title, listed in sections("cues.txt"):
        suffixes = _SUFFIXES if title == "relation_stem" else ("",)
        _learn(cues, (word + suffix for word in listed for suffix in suffixes), _SECTIONS[title])
    for names in json.loads(text("countries.json")).values():
        for country in names.values():
            word = fold(country).text
            if " " not in word and word not in _PEOPLE_TOO:
                cues[word] = cues.get(word, 0) | STOP
    return cues
