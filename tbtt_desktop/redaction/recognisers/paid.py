"""Whether a number is where money went: an amount and "to" stand before it, or that somebody sent it there.

"5k kwa number hii …", "I sent it to …": nothing says that it is an account, and often it is a telephone's.
"""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers import paid_arabic
from tbtt_desktop.redaction.recognisers.base import word_set

_TO: Final = (
    "to|into|for|au|sur|al|a|para|pra|no|na|kwa|kupitia|kwenye|ku|sa|علي|الي|ل|پر|كو|पर|को|में|par|pe|ko|via"
)
_WORD: Final = re.compile(r"\w+")
_TO_WORDS: Final = frozenset(
    _WORD.findall(one)[0] for one in _TO.split("|")
)  # up to a sign of Hindi's vowels
_LINES: Final = frozenset({"namba", "nambari", "laini", "line"})
_TO_APART: Final = 3  # words from the number to the word for where it goes, that one included
_TO_FAR: Final = 6  # where they say that it is a line
# An amount, and right before the number the word for where it goes: "300k kwa …", "2 millions, sur …".
_AMOUNT_TO: Final = re.compile(
    r"(?:\d[\d.,]* ?(?:k|lakhs?|lacs?|mil|mille|mila|millions?|millon|milhoes|thousand|bucks|dh|da|fcfa|cfa|"
    r"f|fc|ksh|kes|tsh|ugx|ngn|naira|cedis?|rand|rs\.?|rupees?|pkr|inr|taka|usd|eur|dollars?|euros?|pesos?|soles|reais|"
    r"php|francs?|dinars?|dirhams?|pounds?|le|birr|kwacha|الف|مليون|جنيه\w*|دينار\w*|ريال\w*|درهم|ليره|هزار|لاكه|"
    r"روپ\w*|हजार|लाख|रुपए|रुपये|elfu|shilingi)|\d{1,3}(?:[., ]\d{3})+|"
    r"\b(?:\w{0,8}tum[aie]\w* (?:[^\W\d]{2,12} ){0,2}\d{3,6}|"
    r"(?:tuma|tumeni|nitumie|mtumie)(?! (?:picha|video|meseji|ujumbe|sms|barua|screenshot|voice|jina))|"
    r"(?:elfu|laki|dola|shilingi|faranga|dolares) \w{2,12}|(?:ksh|sh|usd|rs|php|k|p|r\$)\.? ?\d[\d,.]*)|"
    r"\b(?:pesa|hela|feza|mkwanja|chapaa|ganji|nauli|kodi|msaada|mchango|michango|malipo|sadaka|karo|fidia|dinero|plata|argent|sous|dinheiro|grana|virement|deposit\w*|transfer\w*|pera|bayad|فلوس|مصاري|"
    r"المبلغ|تحويل|پيسے|پيسي|पैसे|पैसा|paise|paisa|"
    r"ipadala|ipapadala|pinadala|pinapadala|ihulog|hulog|nagpa-load|niloadan|yape\w*|consign\w*|transfier\w*|giren?|"
    r"gira|ابعثي الفلوس))[^.!?\n\d]{0,26}"
    rf"\b(?:{_TO})"
    r" (?:(?:namba|nambari|laini|line) (?:[^\W\d]{2,12},? ){0,4}|(?:[^\W\d]{2,12} ){0,2})$"
)
_AMOUNT_WINDOW: Final = 60  # characters before the number
# That something was sent there, of which money was said before: "500, then 5,000. I sent it to …".
_SENT_TO: Final = re.compile(
    r"\b(?:send|sends|sent|sending|pays?|paid|paying|wired?|remit\w*|transfer\w*|deposit\w*|collect\w*|credited|"
    r"loaded|dropped|envi[aeoé]\w*|mand[aeoó]\w*|pag[auoó]\w*|pague\w*|abon[aeoó]\w*|"
    r"envoy\w*|envoie\w*|vers[eé]\w*|pay[eé]\w*|recharg\w*|tum[aie]\w*|"
    r"(?:ni|a|tu|wa|u|m)(?:li|me|ka|ta|na|ki)(?:ku|m|wa|ni|mw)?tum[aie]\w*)"
    r"(?![^.!?\n]*\b(?:messages?|texts?|sms|photos?|pics?|pictures?|videos?|vids?|nudes?|meseji|mesej|ujumbe|picha|mapicha|barua|clip|maneno|links?|screenshots?|otp|codes?|"
    r"voice|mensajes?|fotos?|capturas?|audios?|captures?|codigo|liens?)\b)[^.!?\n\d]{0,48}"
    r"\b(?:to|into|on|in|via|through|at|thru|for|a|al|en|para|por|au|sur|sous|vers|kwa|kupitia|kwenye|ku|na|sa)"
    r"(?: (?:this|the|his|her|my|same|number|line|momo|account|wallet|el|la|le|este|esta|ce|"
    r"numero|nro|no|n[o°]|#))*"
    r"[ :]{1,2}$"
)
_SENT_WINDOW: Final = 100
# The words at its end, asked before it: where it went, and what may stand between there and the number.
_SENT_WHERE: Final = word_set(
    "to into on in via through at thru for a al en para por au sur sous vers kwa kupitia kwenye ku na sa"
)
_SENT_WHOSE: Final = word_set(
    "this the his her my same number line momo account wallet el la le este esta ce numero nro no n"
)
_MONEY: Final = re.compile(
    r"[$€£₦₹¢]|(?<!\w)(?:\d[\d.,]* ?(?:k|f|bob|quid)|(?:n|p|r|rs|sh|ksh|ugx|ghs|gh|php|j\$|fcfa|usd)\.? ?"
    r"\d[\d.,]*"
    r"|\d{1,3}(?:,\d{3})+)(?!\w)"
    r"|\b(?:hundred|thousand|million|money|cash|fee|fees|fare|loan|deposit|ransom|rent|salary|shillings?|naira|"
    r"cedis?|rand|rands|rupees?|pesos?|dollars?|pounds?|euros?|bucks|quid|bob|lakh|taka|kwacha|kobo|"
    r"elfu|laki|faranga|ganji|chapaa|doo|doh|munde|mkopo|deni|kodi|nauli|fidia|mahari|vocha|plata|dinero|lana|luca|lucas|guita|soles|bolivares|lempiras|quetzales|colones|guaranies|cordobas|bolivianos|"
    r"reales|anticipo|rescate|cuota|pago|argent|sous|fric|thune|blé|francs?|gourdes|dirhams?|dinars?|ariary|frais|"
    r"caution|rançon|balles|pesa|hela|shilingi|pera|bayad)\b"
)
_MONEY_WINDOW: Final = 160
# Filipino says who sent how much before the number, or nothing of it: "nagpadala ako ng 3000 sa ...".
_FILIPINO: Final = re.compile(
    r"\b(?:(?:nag|mag|pinag|i|ipina|pina|pag)-?(?:pa)?-?"
    r"(?:padala|bayad|hulog|send|transfer|deposit|lipat|gcash|cash in)"
    r"|pinadal\w+|ipina\w{0,2}dala|binayar\w*|hinulog\w*|in?ilipat|nilipat|isinend|gipadala|gibayad\w*|pinahulog\w*)"
    r"(?: (?:ako|ko|nako|siya|sya|niya|nya|kami|namin|na|po|ulit|pa|lang|naman|nanay|mama))*"
    r"(?: [^.!?\n]{0,24}(?:\d{3}|\d ?k\b|libo|pera|kwarta|kuwarta|piso|daan|bayad|utang)[^.!?\n]{0,16})?"
    r" sa (?:[^\W\d]{2,12} ){0,2}$"
)

# Hindi and Urdu say so behind the number: "9804 771 209 पर रुपया माँगा", "78900 12345 pe 5000 bheje".
_PAID_BEHIND: Final = re.compile(
    r" ?(?:पर|पे|में|pe|par|me|mein|پر|پے|ميں) "
    r"(?:(?:रुपय|रुपए|रूपय|रुपैय|पैस|पाइ|हजार|लाख|पेमेंट|पइसा|rupa|rupe|paise|paisa|payment|hazar|hajar|rs|"
    r"روپ|پيس|هزار|₹)\w*"
    r"|\d[\d,.]{2,}(?! ?(?:बार|फोटो|वीडियो|मैसेज|कॉल|दिन|baar|bar|photo|pic|video|msg|message|call)))"
    r"[^.!?\n\u0964\u06d4]{0,30}?"
    r"(?:भेज|डाल|डार|डलव|घाल|माँग|मांग|मंग|जमा|ट्रांसफर|मंगव|मँगव|पठा|मेल|करs|करू|दिए|दिये|bhej|dal|daal|mang|maang|transfer|jama|diy|"
    r"بهيج|ڈال|مانگ|جمع)"
)

# Swahili tells whose name the service showed: "0723 118 540, jina lilitokea Patrick".
_OWNER: Final = re.compile(
    r",? \(?(?:jina (?:li|i)(?:na|li|ka|me)?(?:tok|kuj|som|onek|onyesh)|(?:i|li)(?:na|li|ka|me|ta)tok)\w+"
)


def is_paid_behind(folded: str, end: int) -> bool:
    """Whether it is said behind the number that ends at folded `end` that money went there."""
    return _PAID_BEHIND.match(folded, end) is not None or _OWNER.match(folded, end) is not None


def is_paid_to(folded: str, start: int) -> bool:
    """Whether money goes to the number that begins at folded `start`."""
    near = max(0, start - _AMOUNT_WINDOW)
    words = _WORD.findall(folded, near, start)
    if _says_where(words) and _AMOUNT_TO.search(folded, near, start) is not None:
        return True
    if folded.find(" sa ", near, start) >= 0 and _FILIPINO.search(folded, near, start) is not None:
        return True
    if paid_arabic.is_paid_to(folded, start):
        return True
    sent = _sent(folded, start, words)
    return sent is not None and _MONEY.search(folded, max(0, start - _MONEY_WINDOW), start) is not None


def _sent(folded: str, start: int, words: list[str]) -> re.Match[str] | None:
    """Return what says that something was sent to the number that begins at folded `start`.

    `words` are those close before it, of which the first may be cut.
    """
    if folded[start - 1] not in (" ", ":"):
        return None
    begin, at = max(0, start - _SENT_WINDOW), len(words) - 1
    while at > 0 and words[at] in _SENT_WHOSE:
        at -= 1
    if at < 1:
        words = _WORD.findall(folded, begin, start)
        at = len(words) - 1
        while at >= 0 and words[at] in _SENT_WHOSE:
            at -= 1
    return _SENT_TO.search(folded, begin, start) if at >= 0 and words[at] in _SENT_WHERE else None


def _says_where(words: list[str]) -> bool:
    """Whether a word for where it goes is among those before a number: asked sooner than for the amount."""
    most = _TO_APART if _LINES.isdisjoint(words) else _TO_FAR
    return not _TO_WORDS.isdisjoint(words[-most:])
