"""What pages and accounts are called in Hindi and Urdu: "پیج حق کی آواز نے", "fb pe raja ke naam se"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

_LETTERS: Final = r"[\w\u0900-\u0963'.\-]"
_PAGES: Final = ("پيج", "چينل", "گروپ", "पेज", "चैनल", "ग्रुप", "समूह")
_PAGE: Final = re.compile(
    rf"(?P<hit>(?: {_LETTERS}{{1,24}}){{2,4}}?) (?:پر|په|ني|مين|سي|पर|पे|ने|में|से)(?![\w\u0900-\u0963])"
)
_UNDER: Final = re.compile(
    r"(?:فيس بك|فيسبك|انسٹا|انسٹاگرام|ٹك ٹاك|ٹويٹر|يوٹيوب|سنيپ|سنيپ چيٹ|ٹيلي گرام|ٹيليگرام"
    r"|फेसबुक|इंस्टा|इंस्टाग्राम|टिकटॉक|टिक टॉक|ट्विटर|यूट्यूब|स्नैपचैट|टेलीग्राम"
    r"|facebook|fb|insta|instagram|tiktok|tik tok|twitter|youtube|snapchat|snap|telegram)"
    r" (?:پر|په|پے|پي|पर|पे|pe|par|per|pay)(?: (?:وه|اس ني|वो|वह|उसने|wo|woh|usne|us ne|main|مين|मैं))?"
    rf" [\"'“]?(?P<hit>{_LETTERS}{{2,24}}(?: {_LETTERS}{{1,24}}){{0,2}}?)[\"'”]?"
    r" (?:(?:كي|के|ke|k) (?:نام|नाम|naam|nam) (?:سي|से|se)|(?:نام|नाम|naam|nam) (?:كي|की|ki|ka|का|كا|से|se|سي))"
)
_NAMES: Final = Phrases({"name": "نام,नाम,naam,nam"})
_BEFORE_MOST: Final = 80  # characters from the platform to "name"
_BEHIND: Final = 10
# With these begins no name of a page, and few have a verb among their words.
_NO_TITLE: Final = word_set(
    """
    کی کا کے نے پر میں سے کو اور جو جس ہے ہیں تھا تھی بنا بنایا بنائی بناکر والی والا والے والوں ایڈمن لنک وہ
    یہ اس ان میری میرا میرے اپنی اپنا اپنے کسی ہر ایک بھی ہی رپورٹ بند بلاک شیئر تک یا کہ تو نہیں سب کچھ دو اب
    پھر دیا کر ڈالا ڈالی تھے گیا گئی ہوا ہوئی رہا رہی لوگ لوگوں ہمارے ہماری ممبر نام
    का के की ने पर में से को और जो जिस है हैं था थी थे बना बनाया बनाई बनाकर वाली वाला वाले वालों एडमिन लिंक
    वह वो यह ये उस इस उन मेरी मेरा मेरे अपनी अपना अपने किसी हर एक भी ही रिपोर्ट बंद ब्लॉक शेयर तक या कि तो
    नहीं सब कुछ दो अब फिर दिया कर डाला डाली गया गई हुआ हुई रहा रही लोग लोगों हमारे हमारी मेंबर नाम
    ka ke ki ne pe par me mein se ko aur jo hai hain tha thi bana banaya apne apni apna mere meri mera kisi ek
    usne wo woh us is logon log sab kuch ye yeh
    """
)
_VERBS: Final = word_set(
    "ہے ہیں تھا تھی تھے دیا گیا گئی ہوا ہوئی رہا رہی کر"
    " है हैं था थी थे दिया गया गई हुआ हुई रहा रही कर ने نے hai tha thi ne"
)


def find(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of such names."""
    folded = context.folded.text
    for end in _ends(folded):
        match = _PAGE.match(folded, end)
        if match is not None and _is_title(match["hit"]):
            yield match.start("hit") + 1, match.end("hit")
    scan = context.once(read)
    for hit in _NAMES.find(context):
        end = scan.ends[hit.last] + 1  # a blank on each side
        if (
            hit.cut
            or not folded.startswith(" ", end - 1)
            or not folded.endswith(" ", 0, scan.starts[hit.first])
        ):
            continue
        match = _UNDER.search(folded, max(0, end - _BEFORE_MOST), end + _BEHIND)
        if match is not None and match.end() >= end - 1 and _is_title(match["hit"]):
            yield match.span("hit")


def _ends(folded: str) -> Iterator[int]:
    """Yield where each word for a page ends in a text, looked for as letters: far quicker than a pattern."""
    for word in _PAGES:
        at = folded.find(word)
        while at >= 0:
            yield at + len(word)
            at = folded.find(word, at + len(word))


def _is_title(name: str) -> bool:
    """Whether words may be what a page is called."""
    words = name.split()
    return words[0] not in _NO_TITLE and words[-1] not in _NO_TITLE and _VERBS.isdisjoint(words)
