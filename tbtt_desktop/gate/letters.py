"""Letters that look alike, and letters that sound alike across scripts.

Look-alikes: the pairs of Unicode's confusables (UTS 39) that read as Latin letters in common fonts;
a small table of our own, because the packages that carry the whole list are not kept up.
Transliteration is basic on purpose: it must connect a name with itself in another script, not read.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_PAIRS: Final = """
аa вb сc ԁd еe ғf һh іi ϳj ѕs кk ӏl мm оo рp ԛq тt ѵv ԝw хx уy ґr гr пn иu АA ВB СC ЕE НH
ІI ЈJ јj КK МM ОO РP ЅS ТT ХX УY ЗZ ԜW ҮY ұy ɑa αa βb εe ηn ιi κk νv οo ρp τt υu ωw χx γy
ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ɡg ɩi ɪi ʏy ʟl ɴn ɢg ʀr ʜh ʙb ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk
ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜱs ꜰf ǫq ƅb ɯm ɾr ƒf ոn սu օo հh յj ցg ҽe ՏS ՍU ԼL ᎪA ᏴB ᏟC ᎠD ᎬE
ᎻH ᏆI ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᏚS ᎢT ᏙV ᎳW ᏃZ ⅼl ∣l ǀl ℯe ℴo ⲟo ⲁa ⲉe Ꭵi
ꓮA ꓐB ꓚC ꓓD ꓰE ꓝF ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ
ⱥa ȺA ƀb ȼc ɇe ɨi ɉj ɍr ʉu ɏy ƶz ɔo ƆO ɛe ƐE ɖd ƉD ƴy ǝe ɐa ʇt ʎy
"""
LOOKALIKES: Final = {
    **{ord(pair[0]): pair[-1] for pair in _PAIRS.split()},
    **{
        base + index: chr(ord("a") + index)
        for base in (0x249C, 0x1F150, 0x1F170, 0x1F1E6)
        for index in range(26)
    },
    **{ord(sign): str(value) for value, sign in enumerate("〇一二三四五六七八九")},
    ord("零"): "0",
    **{  # in circles, with a full stop or a comma
        code: str(int(unicodedata.numeric(chr(code))))
        for code in (*range(0x2460, 0x2500), *range(0x2776, 0x2794), *range(0x1F100, 0x1F10D))
        if unicodedata.numeric(chr(code), -1) in range(10)
    },
    **dict(zip(map(ord, "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵"), "abcdefghijklmnopqrstuvwxyz", strict=True)),  # Braille
}
_DEVANAGARI_AT: Final = 0x0900
INDIC: Final = {  # Bengali to Malayalam: Unicode has their letters in one order
    base + place: chr(_DEVANAGARI_AT + place)
    for base in range(0x0980, 0x0D80, 0x80)
    for place in range(0x80)
    if unicodedata.category(chr(base + place)) != "Cn"
}
"""Letters of India's other scripts as those of Devanagari."""
TURNED: Final = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")  # rot13
_LEET: Final = str.maketrans("013457@$!|", "oleastasii")
_LEET_I: Final = str.maketrans("013457@$!|", "oieastasll")
_LEET_TOKEN: Final = re.compile(r"[\w@$!|]+")
_LEET_SIGN: Final = re.compile(r"[013457@$!|]")


def _sounds(signs: str, latin_letters: str) -> dict[str, str]:
    """Pair each sign with its sound; sounds stand a space apart."""
    return dict(zip(signs, latin_letters.split(), strict=True))


_CYRILLIC: Final = _sounds(
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ",
    "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch . i . e iu ia i i e g u j lj nj c d dz",
)
_GREEK: Final = _sounds("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t i f kh ps o")
_DEVANAGARI: Final = _sounds(
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h",
)
_VOWELS: Final = _sounds("अआइईउऊएऐओऔऋ", "a a i i u u e ai o au ri")
_SIGNS: Final = _sounds("ािीुूेैोौृं", "a i i u u e ai o au ri n")
_VIRAMA: Final = "्"
_ARABIC: Final = {
    "ا": "[ae]{1,2}", "ب": "[bp]", "پ": "p", "ت": "t", "ٹ": "t", "ث": "(?:th|s|t)", "ج": "(?:dj|j|g)",
    "چ": "(?:ch|tch)", "ح": "h", "خ": "(?:kh|h|j)", "د": "d", "ڈ": "d", "ذ": "(?:dh|z|th|d)", "ر": "r",
    "ڑ": "(?:rh|r)", "ز": "z", "ژ": "(?:zh|j)", "س": "[sc]", "ش": "(?:sh|ch|sch)", "ص": "s",
    "ض": "(?:dh|d|z)", "ط": "t", "ظ": "(?:zh|dh|z|th)", "ع": "[aeiou']{0,2}", "غ": "(?:gh|g)",
    "ف": "(?:f|ph)", "ق": "(?:q|k|g)", "ك": "(?:ck|k|c|q)", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "(?:ou|oo|au|aw|[uo]|[wv][aeiou]?)", "ي": "(?:ee|ei|ai|ie|[ie]|[aei]?y[aeiou]?|j[aeiou]?|ia)",
}  # fmt: skip
_FIRST: Final = {  # of a word
    "ا": "[aeiou]", "اي": "(?:ei|ai|ay|[iey])", "او": "(?:ou|au|aw|[ou])", "ال": "[aeou]l[aeiou]?",
}  # fmt: skip
_LAST: Final = {"ه": "(?:a|ah|a?t|e|eh|h)", "ي": "(?:ee|ei|ai|ay|ey|ie|[yie]|y?a)", "ا": "(?:a|ah)"}
_KSHA: Final = "\ue000"  # stands for क्ष, which is an x as well
# Signs of Devanagari in Latin letters as people type them; the dots below are gone when they are folded.
_INDIC: Final = (
    _sounds(
        "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
        "(?:ck|[kcq]) kh? gh? gh? ch? chh? [jz] (?:jh|z) t th? [dr]h? [dr]h? n t th? d dh? n p (?:ph|f) b bh?"
        " m [yi] r l [vw] sh? sh? s h",
    )
    | _sounds(
        "अआइईउऊएऐओऔऋािीुूेैोौृंँ",
        "[aeu] aa? [iey] (?:ee|ie|[iey]) [uo] (?:oo|ou|[uow]) (?:ay|ai|[ea]) (?:ay|ai|ey|ei|e) (?:o|au|ou)"
        " (?:au|ow|ou|o) ri? aa? [iey] (?:ee|ie|ei|[iey]) (?:oo|ou|[uo]) (?:oo|ou|[uow]) (?:ay|ai|[ea])"
        " (?:ay|ai|ey|ei|[ae]) (?:o|au|ou|u|h) (?:au|ow|ou|o) ri? [nm] [nm]?",
    )
    | {"ङ": "ng?", "ञ": "ny?", _KSHA: "(?:ksh?|x|chh?)"}
)
_CONSONANTS: Final = frozenset({*_DEVANAGARI, _KSHA})
_DOUBLED: Final = re.compile(f"(.){_VIRAMA}(?=\\1)")
_SIGNED: Final = frozenset(_SIGNS)
_VOWELLED: Final = "اوي"  # letters that a vowel before them is written with
_SHORT: Final = "[aeiou]?"


def lookalike(text: str) -> str:
    """Return `text` with every look-alike replaced, one code point for one, before folding."""
    return text.translate(LOOKALIKES)


def leet(folded: str) -> tuple[str, str]:
    """Return the two readings of digits and signs inside words (1 is l or i), of the same length."""
    return _leet(folded, _LEET), _leet(folded, _LEET_I)


def _leet(folded: str, table: dict[int, int]) -> str:
    def one(found: re.Match[str]) -> str:
        word = found.group()
        mixed = _LEET_SIGN.search(word) is not None and any(char.isalpha() for char in word)
        return word.translate(table) if mixed else word

    return _LEET_TOKEN.sub(one, folded) if _LEET_SIGN.search(folded) else folded


def turn(text: str, at: int) -> bool:
    """Whether a capital or a digit says that a word begins or ends at a place within a longer one."""
    before, after = text[at - 1], text[at]
    return (before.islower() and after.isupper()) or before.isdigit() is not after.isdigit()


def arabic(folded: str) -> bool:
    """Whether a folded word is written in Arabic letters."""
    return any("\u0620" <= char <= "\u06d3" for char in folded)


def latin(folded: str) -> bool:
    """Whether a folded text has letters, all of them Latin."""
    return any("a" <= char <= "z" for char in folded) and not any(
        char.isalpha() and not "a" <= char <= "z" for char in folded
    )


def sound_key(folded: str) -> str:
    """Return what a word and itself in Cyrillic, Greek or Devanagari have in common, in Latin letters."""
    text = _romanised(folded)
    for pair, single in _MERGED:
        text = text.replace(pair, single)
    text = re.sub(r"[^a-z0-9]", "", text)
    text = re.sub(r"(.)\1+", r"\1", text)
    return text[:-1] if len(text) > 3 and text.endswith("h") else text


_MERGED: Final = (
    *(
        ("chh", "ch"),
        ("ph", "f"),
        ("bh", "b"),
        ("dh", "d"),
        ("th", "t"),
        ("gh", "g"),
        ("jh", "j"),
        ("kh", "h"),
    ),
    *(("ck", "k"), ("ch", "\0"), ("c", "k"), ("\0", "ch"), ("q", "k"), ("w", "v"), ("ee", "i"), ("oo", "u")),
    *(("ou", "u"), ("y", "i"), ("x", "ks")),
)


def _romanised(folded: str) -> str:
    out: list[str] = []
    for index, char in enumerate(folded):
        if char in _DEVANAGARI:
            following = folded[index + 1 : index + 2]
            inherent = following != _VIRAMA and following not in _SIGNS and following in _DEVANAGARI
            out.append(_DEVANAGARI[char] + ("a" if inherent or following == "ं" else ""))
        elif char != _VIRAMA:
            sound = _CYRILLIC.get(char) or _GREEK.get(char) or _VOWELS.get(char) or _SIGNS.get(char) or char
            out.append("" if sound == "." else sound)
    return "".join(out)


def skeleton(folded: str) -> str:
    """Return a coarse key of consonants that a name keeps between Latin and Arabic letters."""
    return re.sub(r"(.)\1+", r"\1", "".join(_COARSE.get(char, "") for char in folded))


_COARSE: Final = {
    letter: group
    for group, sharing in (("P", "bpfبپف"), ("M", "mم"), ("N", "nن"), ("L", "lل"), ("R", "rرڑ"))
    for letter in sharing
}


def arabic_pattern(word: str) -> re.Pattern[str] | None:
    """Return what a folded Arabic word may look like in Latin letters, doubled ones single; None if foreign.

    Short vowels are not written in Arabic: one may stand after every consonant but the last, and none
    before a letter that is a long vowel itself: مرة is no Maria, and الآن ("now") no Elena.
    """
    word = single_letters(word.removeprefix("ال") if len(word) > 4 else word)
    if not word or any(char not in _ARABIC for char in word):
        return None
    begun = next((one for one in (word[:2], word[:1]) if one in _FIRST and one != word), "")
    parts = [_FIRST.get(begun, "")]
    last = len(word) - 1
    for index, char in enumerate(word[len(begun) :], start=len(begun)):
        following = word[index + 1 : index + 2]
        if index == last and index:
            parts.append(_LAST.get(char, _ARABIC[char]))
        elif char == "ا":
            parts.append("[aeu]{1,2}" if following == "ل" else _ARABIC[char])
        elif char in _VOWELLED or following in _VOWELLED or (following == "ه" and index == last - 1):
            parts.append(_ARABIC[char])
        else:
            parts.append(_ARABIC[char] + _SHORT)
    return re.compile("(?:(?:al|el|as|ash)[ -]?)?" + "".join(parts))


def devanagari(folded: str) -> bool:
    """Whether a folded word is written in Devanagari."""
    return any("\u0904" <= char <= "\u0939" for char in folded)


def indic_pattern(word: str) -> re.Pattern[str] | None:
    """Return what a folded word of Devanagari may look like in Latin letters, doubled ones single.

    The vowel that a consonant has by itself is said or not: शबनम is Shabnam.
    """
    parts: list[str] = []
    word = _DOUBLED.sub("", word).replace("क्ष", _KSHA)
    for index, char in enumerate(word):
        if char == _VIRAMA:
            continue
        if char not in _INDIC:
            return None
        following = word[index + 1 : index + 2]
        bare = char in _CONSONANTS and (following in _CONSONANTS or following in _VOWELS)
        g = "g?" if following == "ह" and char in "ंँ" else ""  # सिंह, Singh
        parts.append(_INDIC[char] + g + ("[aeiou]?" if bare else ""))
    return re.compile("".join(parts) + "h?") if parts else None


def unvowelled(folded: str) -> set[str]:
    """Return a word of Devanagari in Latin letters without the vowels that are not written; ज may be z."""
    bare = "".join(
        f"{char}{_VIRAMA}" if char in _DEVANAGARI and folded[at + 1 : at + 2] not in _SIGNED else char
        for at, char in enumerate(folded)
    )
    key = sound_key(bare)
    return {key, key.replace("j", "z")}


def single_letters(folded: str) -> str:
    """Return a folded word with doubled letters single."""
    return re.sub(r"(.)\1+", r"\1", folded)
