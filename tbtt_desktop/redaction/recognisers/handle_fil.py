"""Pages, groups and user names of Filipinos: 'GC nga "Bisaya Scandal"', "ig nya jhenjhen", "KuyaPogi27".

Behind a platform and "his" stands a user name, or what somebody did there: verbs are told by their affixes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FAMILY,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.languages import told
from tbtt_desktop.redaction.recognisers.scan import Phrases, Scan, read
from tbtt_desktop.stories.records import Category, Suggestion

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_KINDS: Final = Phrases(
    {
        "page": """
            page,fb page,facebook page,gc,group chat,groupchat,group,fb group,facebook group,
            channel,telegram channel,tg channel,youtube channel,yt channel,viber group,server,
            discord server,subreddit,community,pahina,grupo,telegram group,tg group,messenger group,
            blog,fb grp,grp,fb gc,group page,fb community,friend request mula kay,
            friend request galing kay,friend request ni,gamit ang pangalang,gamit ang pangalan na,
            gamit ang account na,gamit ang dummy na,yt channel nya,tg gc,viber gc,messenger gc
        """,
        "account": """
            account,acct,fb account,fb acct,profile,fb profile,dummy account,dummy,poser account,fb name,
            fb name nya,alter account,account name,poser acc,viber name,messenger name
        """,
        "user": """
            username,user name,user,ign,in game name,codm name,ml name,ml ign,gamertag,ig,insta,
            instagram,ig acc,ig acct,ig account,tiktok,tiktok acc,tiktok acct,tt,telegram,tg,
            telegram username,twitter,x acc,x acct,twitter acc,discord,discord name,snap,snapchat,
            alter,alter acc,alter account,onlyfans,roblox,roblox name,roblox user,kumu,
            kumu username,bigo,bigo id,litmatch,litmatch id,wattpad,threads,reddit,grindr,
            grindr name,dummy,dummy acc,dummy account,fb acc,fb acct,shopee user,screen name,kik,
            ml nya,codm nya,axie name,kakaotalk id,kakao id,finsta,shopee,lazada acc,carousell,yt,twt,dc,
            viber id,zoom name,olx,wechat id,line id,skype,skype id,tinder name,bumble name
        """,
    }
)
_CALLED: Final = (
    r"(?:\s(?:(?:ng|ni|nina) (?:mga )?\w+(?: \w+)?(?= (?:na|nga) )|nga|na|ng|ay|po|daw|raw|kuno|nila|namin|"
    r"nya|niya|namo|ko|natin|naming|nating|nilang|niyang|kong|"
    r"sa (?:fb|facebook|telegram|messenger|viber|tg|discord)|ang|may|"
    r"pangalan|pangalang|title|pamagat|pinangalanan|pinangalanang|tinatawag|tinawag|gitawag|ginganlan|"
    r"gipangalanan|nagngangalang|og|ug|ning|sini|named|called|titled)){0,6}"
)
_QUOTED: Final = re.compile(_CALLED + r"\s?[:,]?\s*[\"“«](?P<hit>[^\"”»\n]{3,48})[\"”»]")
_TITLED: Final = re.compile(_CALLED + r"(?:\s?:)?\s\(?(?P<hit>[^\W\d_][\w'’\-]*(?: [^\W_][\w'’\-]*){1,5})")
_SAYS_SO: Final = re.compile(
    r"\s(?:nga|na|ng|ay|ang pangalan|ang title|may pangalan|pinangalan|tinatawag|gitawag|named)"
)
_OF_PEOPLE: Final = FAMILY | GIVEN | HAND
_NAME_OF: Final = re.compile(r"(?:pangalan|name|title|ngalan|pamagat) (?:ng|nung|sa|sang) $")
_NAME_OF_MOST: Final = 16
# How names of pages end, whatever stands before: "PCU Freedom Wall", "Bacarra Confessions".
_TAILS: Final = Phrases(
    {
        "tail": """
            freedom wall,confessions,confession,files,leaks,exposed,scandal,scandals,secrets,secret files,tea,
            marites,tsismis,chismis,tsismisan,chismisan,memes,rants,buy and sell,buy & sell,ukay,viral,
            collections,finest,diaries,corner,help ph,vlogs,vlog,tv,gaming,watch,updates,trending,hub,
            bulgaran,balita,unfiltered,gone wild,official,fans club,moto,adventures,confidential,overload,
            tambayan,amateur,amateurs,
            hot mamas,hotties,walkers,files ph,alert ph
        """
    }
)
# Where something was put, or is: 'Pinost niya sa "Boso Diaries"', '"Single Moms of Laguna" sa FB'.
_TITLE: Final = re.compile(r"[\"“](?P<hit>[^\"”\n]{3,48})[\"”]")
_PUT: Final = re.compile(r"(?:post|upload|kalat|lagay|share|labas|lathala)\w{0,4}(?: [^\W\d]+){0,5} sa $")
_PUT_MOST: Final = 64  # characters from there to the title
_SOMEBODY: Final = re.compile(r"\b(?:si|ni|kay) $")
_SOMEBODY_MOST: Final = 5
_ON_PLATFORM: Final = re.compile(r" (?:sa|on|na) (?:fb|facebook|telegram|tg|messenger|viber|reddit)(?!\w)")
_GROUPS: Final = word_set("page group grp gc channel")
_BETWEEN: Final = word_set("isang ang na")  # "Pinay Corner, isang FB group"
_SPOTTED: Final = re.compile(
    r"(?<!\w)(?:spotted|usapang|bulgaran sa|chismisan sa|tsismisan sa)(?: at|:)? "
    r"(?P<of>[^\W\d_]\w+(?: [^\W\d_]\w+)?)"
)
_TITLE_MOST: Final = 4  # words before such an end
_USED_BEHIND: Final = re.compile(
    r" (?:ang |yung |ung )?(?:gamit|ginagamit|username|ign) (?:nya|niya|ko|nila)(?!\w)"
)
_LAST_WORD: Final = re.compile(r"(?<![\w@.])[a-z][a-z0-9.]{3,23}[a-z0-9]$")
_WORD_MOST: Final = 26
_LINKS: Final = word_set("ng ni sa at mga of the and na kay si para")
_TOGETHER: Final = 4  # fewer words right behind "GC" are its name: 'sa GC "fam bam"'
_SAID_MOST: Final = 6  # words in small letters that are a title in quotation marks, and no sentence
_USED: Final = re.compile(
    r"(?P<whose>(?:\s(?:nya|niya|ko|q|nila|mo|name|username|acc|account|(?:ng|nung) \w+)){0,2})"
    r"(?P<is>(?:\s(?:is|ay|na|nga|daw|raw|po|si|eto|ito)){0,2})(?P<sign>\s?[:=]\s?|\s-\s|\s)[\"“']?"
    r"(?P<hit>[a-z][a-z0-9]{2,23}(?:\.[a-z0-9]+)*(?<=....))(?![\w@]|[.\-'/]\w)"
)
# What a verb begins with, or has behind its first letter.
_VERB: Final = re.compile(
    r"(?:nag|mag|nak|mak|na[^aeiou]?[aeiou]|ma[^aeiou]|ni[^aeiou]|pina[^y]|pag|pang|ipin|isin|inaa?|um|gi[^aeiou]|gin|"
    r"nang|mang|kaka|[bcdghklmnpstwy](?:um|in)[aeiou])"
)
_TOLD: Final = word_set("username ign gamertag")
_PLATFORMS: Final = word_set(
    """
    facebook instagram telegram tiktok twitter discord messenger snapchat viber whatsapp youtube roblox gmail
    """
)
_HUMPED: Final = re.compile(r"(?<![\w@/.#\-])[A-Za-z]?[a-z]{1,14}[A-Z][a-z]{2,14}\d{0,3}$")
_BRANDS: Final = word_set(
    """
    iphone ipad youtube tiktok facebook playstation bytedance whatsapp gcash gotyme seabank unionbank maribank
    """
)
_HUMPED_MOST: Final = 32
_SCORE: Final = 0.965


def find(context: Context) -> Iterator[Suggestion]:
    """Yield the names of pages and groups, and of those who use a platform."""
    if context.hints.country != "PH" and not told(context.hints.language) & _TAGALOG:
        return
    folded, scan = context.folded.text, context.once(read)
    for hit in _KINDS.find(context):
        end = scan.ends[hit.last]
        if hit.kind in ("page", "account"):
            span = _page(context, scan.starts[hit.first], end)
            if span is not None and hit.kind == "account" and not _made_up(folded, *span):
                continue  # an account in somebody's name
            if span is None and hit.kind == "page" and folded[end : end + 1] != ":":
                span = _before(context, scan, hit.first, hit.last)
        else:
            span = _user(folded, end, scan.words[hit.last])
        if span is not None:
            yield context.suggestion(*span, Category.HANDLE, _SCORE)
    yield from _humped(context)
    for span in (*_tailed(context, scan), *_spotted(context), *_posted(context), *_used(folded)):
        yield context.suggestion(*span, Category.HANDLE, _SCORE)


def _spotted(context: Context) -> Iterator[tuple[int, int]]:
    """Yield pages on which pupils are told of: "Spotted: MSU Marawi"."""
    source, origin = context.text, context.folded.origin
    for match in _SPOTTED.finditer(context.folded.text):
        if source[origin[match.start()]].isupper() and source[origin[match.start("of")]].isupper():
            yield match.span()


def _posted(context: Context) -> Iterator[tuple[int, int]]:
    """Yield titles in quotation marks that somebody put something in, or that a platform follows."""
    source, origin, folded = context.text, context.folded.origin, context.folded.text
    for match in _TITLE.finditer(folded):
        start, end = match.span()
        put = _PUT.search(folded, max(0, start - _PUT_MOST), start) is not None
        if not put and _SOMEBODY.search(folded, max(0, start - _SOMEBODY_MOST), start):
            continue
        if put or _ON_PLATFORM.match(folded, end) is not None:
            words = re.finditer(r"\S+", match["hit"])
            if sum(source[origin[match.start("hit") + word.start()]].isupper() for word in words) > 1:
                yield match.span("hit")


def _used(folded: str) -> Iterator[tuple[int, int]]:
    """Yield what is said behind to be somebody's name there: "trishamaereal gamit nya"."""
    for sign in _USED_BEHIND.finditer(folded):
        word = _LAST_WORD.search(folded, max(0, sign.start() - _WORD_MOST), sign.start())
        if word is None or _VERB.match(word.group()) or word.group() in _PLATFORMS:
            continue
        if word.group() not in gazetteer().words:
            yield word.span()


def _before(context: Context, scan: Scan, index: int, last: int) -> tuple[int, int] | None:
    """Return a title in two capitals or more right before a word for a group: "Chika ng Bayan page"."""
    source, origin = context.text, context.folded.origin
    if source[origin[scan.starts[last]]].isupper() or scan.words[last] not in _GROUPS:
        return None  # "Pinoy Leeds Community" is what it is called
    while index > 1 and scan.words[index - 1] in _BETWEEN and scan.gaps[index] == " ":
        index -= 1
    if scan.gaps[index] not in (" ", ", ", " ("):
        return None
    first = _run_of_capitals(context, scan, index)
    words = range(first, index)
    capitals = [at for at in words if source[origin[scan.starts[at]]].isupper()]
    return (scan.starts[first], scan.ends[index - 1]) if len(capitals) > 1 and index - 1 in capitals else None


def _run_of_capitals(context: Context, scan: Scan, index: int) -> int:
    """Return the first of up to four words before `index` that are capitals, or links between some."""
    source, origin, first = context.text, context.folded.origin, index
    while first and index - first < _TITLE_MOST and (first == index or scan.gaps[first] in (" ", "'", "-")):
        word = scan.words[first - 1]
        if not (source[origin[scan.starts[first - 1]]].isupper() or word in _LINKS or word.isdigit()):
            break
        first -= 1
    while first < index and not source[origin[scan.starts[first]]].isupper():
        first += 1
    return first


def _tailed(context: Context, scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield up to four words in capitals with an end that only names of pages have."""
    source, origin = context.text, context.folded.origin
    for hit in _TAILS.find(context):
        if scan.gaps[hit.first] not in (" ", "'", "-"):
            continue
        first = _run_of_capitals(context, scan, hit.first)
        if first < hit.first and source[origin[scan.starts[hit.first]]].isupper():
            yield scan.starts[first], scan.ends[hit.last]


def _page(context: Context, begin: int, end: int) -> tuple[int, int] | None:
    """Return a title in quotation marks, or words in capitals, behind a word for a page or a group."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    match = _QUOTED.match(folded, end)
    if match is not None:
        words = source[origin[match.start("hit")] : origin[match.end("hit") - 1] + 1].split()
        capitals = sum(word[0].isupper() for word in words)
        named = _NAME_OF.search(folded, max(0, begin - _NAME_OF_MOST), begin) is not None
        told_so = named or len(words) < _TOGETHER or _SAYS_SO.match(folded, end) is not None
        short = len(words) <= _SAID_MOST and told_so
        return match.span("hit") if capitals > 1 or short else None
    match = _TITLED.match(folded, end)
    if match is None or match.start("hit") == end + 1:
        return None  # "page Marites" without a word between is read elsewhere
    start = last = match.start("hit")
    words_read = 0
    for word in re.finditer(r"\S+", match["hit"]):
        capital = source[origin[start + word.start()]].isupper()
        if not capital and not (words_read and word.group().isdigit()):
            if word.group() in _LINKS and words_read:
                continue
            break
        words_read += 1
        last = start + word.end()
    return (start, last) if words_read > 1 else None


def _made_up(folded: str, start: int, end: int) -> bool:
    """Whether one of the words of what an account is called is none of a name: "Larry Boy Toy"."""
    words = gazetteer().words
    return any(
        words.get(word, 0) & FREQUENT and not words.get(word, 0) & _OF_PEOPLE and word not in _LINKS
        for word in folded[start:end].split()
    )


def _user(folded: str, end: int, kind: str) -> tuple[int, int] | None:
    """Return a word that no list has behind a platform and whose name it is there."""
    match = _USED.match(folded, end)
    if match is None:
        return None
    name, signed = match["hit"], match["sign"].strip() != ""
    if name in _PLATFORMS or gazetteer().words.get(name) is not None:
        return None
    figured = any(map(str.isdigit, name))
    if not (signed or figured or match["whose"] or match["is"] or kind in _TOLD):
        return None
    return None if _VERB.match(name) and not (signed or figured) else match.span("hit")


def _humped(context: Context) -> Iterator[Suggestion]:
    """Yield words with a capital in the middle and figures at the end: "KuyaPogi27"."""
    source, origin = context.text, context.folded.origin
    for start, end in figures(context):
        at = origin[start]
        found = _HUMPED.search(source, max(0, at - _HUMPED_MOST), origin[end - 1] + 1)
        if found is None or found.end() <= at or source[at - 1 : at].isspace():
            continue
        name = found.group().rstrip("0123456789")
        begin = start - len(name)
        if name.lower() not in _BRANDS and begin >= 0 and origin[begin] == found.start():
            yield context.suggestion(begin, end, Category.HANDLE, _SCORE)
