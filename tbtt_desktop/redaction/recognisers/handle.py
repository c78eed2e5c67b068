"""Names on platforms: `@name`, `u/name`, `name#1234`, `so_and_so`, and what follows "page", "insta"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers import (
    everyday_ar_latin,
    handle_arabic,
    handle_figures,
    handle_hi,
    handle_joined,
    handle_titles,
)
from tbtt_desktop.redaction.recognisers.base import WORD, Context, any_of, word_set
from tbtt_desktop.redaction.recognisers.digits import around
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, gazetteer
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_AT = re.compile(rf"@(?:[^\W_](?:{WORD}|[.\-]){{0,62}}|_\w(?:{WORD}|\.){{0,62}})")
# Behind a letter of an Arabic or Indic script the sign begins the name all the same: "باسم@name".
_NOT_BEFORE: Final = re.compile(r"[a-z0-9_@.+\-]")
_REDDIT = re.compile(r"(?<![\w/])/?[ur]/[a-z0-9_\-]{3,20}(?!\w)")
_DISCORD = re.compile(r"(?<![\w#])[\w.]{2,32}#\d{4}(?!\d)")
_SLASH: Final = re.compile(r"/(?=[a-z0-9_])")
_HASH: Final = re.compile(r"#(?=\d{4})")
_SAYS: Final = """
    naam,nam,गेम में नाम,गेमिंग नाम,गेम का नाम,user,nick,nickname,nick name,skype,skype id,skype name,
    telegram id,snapchat,
    snapchat id,snap,page,channel,group,account,profile,fb,
    acct,acct ko,acct kong,account ko,account kong,acc ko,fb acct,fb acc,fake account,fake id,dummy,
    dummy account,
    id name,insta,instagram,insta id,ig,tiktok,tik tok,telegram,tg,discord,xbox,psn,roblox,free fire,
    pubg,twitter,
    tweets as,kik,badoo,tinder,bumble,grindr,threads,bigo,likee,imo,imo id,wechat,vk,reddit,onlyfans,
    facebook,
    github,gitlab,ang gamit ay,gamit ay,gamit nya,gamit niya,
    wickr,wickr id,twitch,bsky,bluesky,mastodon,line id,steam id,omegle,azar,sharechat,tumblr,koo,
    messenger,goes by,writes as,posts as,calls himself,calls herself,known as,login,
    usuario,usuaria,apodo,pagina,cuenta,perfil,canal,grupo,cuenta falsa,perfil falso,se hace llamar,
    arroba,
    pseudo,pseudonyme,compte,profil,chaine,faux compte,faux profil,sous le nom,groupe,
    utilizador,conta,conta falsa,apelido,
    ukurasa,akaunti,akaunti bandia,chaneli,kikundi,
    username niya,account niya,page na,pangalan niya sa,
    حساب,حسابه,حسابها,الحساب,حسابي,حسابو,صفحه,الصفحه,صفحته,قناه,القناه,قناته,لقبه,لقبها,اسم المستخدم,
    يوزر,يوزره,يوزرها,
    يوزري,مجموعه,قروب,جروب,الجروب,الاكونت,اكونت,اكاونت,بروفايل,انستا,انستغرام,انستجرام,تلجرام,تيلجرام,
    سناب,تيك توك,
    صفحتي,قناتي,قناتها,قناته,قروبي,جروبي,اكونتي,اكاونتي,بروفايلي,بروفيل,بروفيلي,بروفيلو,مدونه,مدونتي,مدونتها,
    بودكاست,معرفي,يوزرو,سنابي,سنابو,انستاه,انستاها,باجي,باجو,كروبهم,قروبهم,جروبهم,لعبه,لعبته,لودو,
    يلا لودو,كول اوف,كلاش,فورتنايت,ماينكرافت,جواكر,تندر,بادو,ليتماتش,بيجو,تانجو,ازار,
    باسم مستعار,عالفيس,فالفيس,فالفيسبوك,عالفيسبوك,عالانستا,عالانستغرام,فالانستا,عالسناب,عالتلغرام,
    عالتليغرام,عالتيك توك,فتيك توك,فانستا,حسابا,بحساب,حسابين,بحسابه,معرفه,معرفها,بمعرف,المعرف,يوزرنيم,
    instato,instaha,instagramo,snapo,snapto,tiktoko,fbo,facebooko,accounto,pageo,groupo,jroup,
    الفيس,فيس,فيسبوك,الفيسبوك,فايسبوك,حسابو,حسابهم,حساباته,اكونته,اكاونته,اكونتها,الاكاونت,
    البروفايل,
    بروفايله,بروفايلها,صفحتو,صفحتها,اليوزر,سنابه,سنابها,سناب شات,انستقرام,الانستا,الانستغرام,قناتو,كروب,
    الكروب,قروبه,
    الماسنجر,ماسنجر,عالماسنجر,فالماسنجر,كونت,كونتو,كونتها,الكونت,گروب,الگروب,لينكدن,لينكدان,التلي,بالتلي,يوزراتي,
    حسابين,سيغنال,السيغنال,
    الباج,باج,البيدج,بيدج,بيج,البيج,تلغرام,انستغرام,قروبنا,اسم القناه,اسم الصفحه,اسم الجروب,اسم الحساب,
    ببجي,روبلوكس,فري فاير,ديسكورد,اللعبه,تويتر,التليغرام,التلغرام,تليغرام,التيك توك,
    گروپ,اكاؤنٹ,پيج,چينل,آئي ڈي,صفحے,صفحے كا نام,انسٹا,انسٹاگرام,ٹيليگرام,ٹك ٹاك,يوزر نيم,
    linkedin,سنيپ,سنيپ چيٹ,ٹويٹر,يوٹيوب,فيس بك,ڈسكارڈ,لنكڈان,स्नैप,स्नैपचैट,टिकटॉक,ट्विटर,यूट्यूब,लिंक्डइन,डिस्कॉर्ड,
    पेज,चैनल,अकाउंट,खाता,आईडी,प्रोफाइल,यूजरनेम,यूज़रनेम,इंस्टा,इंस्टाग्राम,टेलीग्राम,ग्रुप,फेसबुक
"""
_PAGES: Final = """
    compte nomme,compte appele,groupe nomme,groupe appele,cuenta llamada,grupo llamado,conta chamada,
    compte facebook,compte fb,cuenta de facebook,cuenta de fb,conta do facebook,conta no facebook,
    conta do face,facebook account,fb account,
    profil facebook,perfil de facebook,perfil do facebook,perfil no facebook,
    un face,el face,su face,mi face,um face,no face,o face,meu face,
    page,channel,friend request from,facebook page,telegram channel,group,whatsapp group,telegram group,
    facebook group,
    group chat,
    groupchat,gc,blog,server,subreddit,forum,
    pagina,canal,grupo,grupo de whatsapp,grupo de facebook,grupo de telegram,foro,servidor,
    chaine,groupe,groupe whatsapp,groupe facebook,groupe telegram,serveur,ukurasa,akaunti ya facebook,chaneli,
    jina la whatsapp,jina la facebook,jina la fb,jina la instagram,jina la tiktok,jina la mtandaoni,
    kundi,kundi la,kundi la whatsapp,kundi la facebook,kundi la telegram,kikundi cha whatsapp,
    kikundi cha facebook,group la,group la whatsapp,group la facebook,group ya whatsapp,group ya fb,
    page ya,page ya facebook,page ya fb,ukurasa wa,ukurasa wa facebook,channel tg,channel ya tg,
    facebook yangu,facebook yake,fb yangu,fb yake,facebook jina,fb jina,instagram yake,insta yake,ig yake,
    tiktok yake,telegram yake,youtube yake,
    channel ya telegram,chaneli ya telegram,chaneli ya youtube,channel ya youtube,akaunti feki ya facebook,
    akaunti feki ya fb,akaunti bandia ya facebook,akaunti ya fb,account ya fb,account ya facebook,
    صفحه,الصفحه,صفحته,قناه,القناه,قناته,پيج,چينل,صفحے,चैनल,पेज,ग्रुप का नाम,चैनल का नाम,पेज का नाम,
    group ka naam,channel ka naam,page ka naam,group ka nam,group name,whatsapp group ka naam
"""
# They say so, too; behind these and "is" any word that no language has is the name.
_USERS: Final = """
    username,user name,user id,handle,gamertag,gamer tag,ign,screen name,login name,
    nombre de usuario,nom d'utilisateur,nome de usuario,nome de utilizador,jina la mtumiaji,
    jina lake la mtumiaji,jina langu la mtumiaji
"""
_KINDS: Final = Phrases({"says": _SAYS, "page": _PAGES, "user": _USERS})
_USER_IS: Final = re.compile(
    r"(?:\s+(?:ko|niya|nya|yake|yangu|ka|ki))?\s*(?:[:=]|\s(?:is|was|ay|es|era|est|etait|e|ni|"
    r"hai)\s)\s*[\"'“]?"
    r"(?P<hit>[a-z][a-z0-9.\-]{3,40})(?![\w@])"
)
_IS: Final = any_of(
    """
    is,was,called,is called,was called,named,is named,es,era,se llama,llamada,llamado,est,etait,
    s'appelle,nomme,nommee,
    e,chama-se,se chama,chamada,chamado,ni,inaitwa,anaitwa,yake,yake ni,wake,ay,ang,na,n,ng,niya,niya ay,
    ko,ko ay,nya,nya ay,namin,nila,natin,po,po ay,
    of the man,
    as,under,on,id,name,of,de,do,da,du,so,that he uses,he uses,
    pe,per,par,pay,ka naam,ka nam,naam,ye,yeh,hai,tha,ki id,wali id,پر,په,كي آئي ڈي,की आईडी,
    esmo,esmha,smitha,smito,smitou,ismo,ismha,esm,bism,besm,ta3o,ta3ha,ta3ou,dyalo,dyalha,bta3o,bta3ha,bta3to,
    dyalhom,ta3hom,bta3hom,mta3hom,taba3hon,tabaa3o,taba3o,taba3ha,tab3o,mta3o,mta3ha,7a2o,mte3ou,mta3ou,mte3o,mte3i,mta3i,ta3i,dyali,
    bta3i,bta3y,bta3ty,tab3i,tab3y,taba3i,taba3y,
    tany,tani,tanya,taniya,gdid,jdid,jdida,fake,3ala insta,3al insta,3a insta,f insta,
    f facebook,f fb,
    fi insta,3ala fb,3ala facebook,3al facebook,3ala tiktok,3al tiktok,f tiktok,3ala telegram,f telegram,
    3ala snap,3al fb,fl fb,fel fb,howa,houa,huwe,huwwe,
    اسمها,اسمه,اسم,هي,هو,اللي,بينزل,المسمي,مسميه,يسمي,تحت اسم,باسم,اسمو,سميتو,سميتها,جديد,الجديد,
    القديم,المزيف,
    وهمي,الوهمي,مزور,مزيف,فيك,بتاعه,بتاعها,ديالو,ديالها,تاعو,تاعها,تبعه,تبعو,تبعها,متاعو,متاعها,نام,
    كا نام,ہے,نام ہے,नाम,का नाम,है,हैं,पर
    """
)
_MADE_UP: Final = re.compile(
    rf"(?:'s)?(?:\s+{_IS}(?!\w)){{0,3}}\s*[:=,(]?\s*[\"'“«]?(?P<hit>[a-z0-9][\w.\-]{{2,40}})"
)
_CALLED: Final = any_of(
    """
    called,named,is called,is named,was called,titled,entitled,name,named as,by the name,by the name of,
    under the name,
    with the name,intitule,intitulee,nomme,nommee,qui s'appelle,s'appelait,que se llama,se llamaba,de nombre,
    con el nombre,con el nombre de,llamada,llamado,se llama,appelee,s'appelle,chamada,chamado,chama-se,
    inaitwa,
    iitwayo,linaitwa,kinaitwa,liitwalo,kiitwacho,yenye jina,lenye jina,chenye jina,
    na pangalan,na ang pangalan ay,اسمها,اسمه,باسم,نام,كا نام,के नाम,का नाम,नाम
    """
)
_CALLED_THERE: Final = re.compile("itwa|jina")  # "channel inaitwa kanairo leaks": in small letters, too
_THERE: Final = (  # "una página de Facebook llamada …"
    r"(?:\s+(?:de|en|in|on|no|na|do|sur|di|fi|f|sa|ng|ya|wa|la|kwenye|pe|par|في|علي|پر|पर|का|की)\s+"
    r"(?:facebook|face|fb|instagram|insta|ig|whatsapp|wasap|zap|telegram|tiktok|youtube|twitter|messenger|snapchat|"
    r"فيسبوك|الفيسبوك|فيس بوك|انستغرام|انستقرام|واتساب|تيليجرام|تلغرام|تيك توك|"
    r"فیس بک|یوٹیوب|फेसबुक|इंस्टाग्राम|व्हाट्सएप)(?!\w))?"
)
# The name of a page in several words: quoted, with capitals, or two or three words up to the clause's end.
_QUOTED: Final = re.compile(
    rf"{_THERE}(?:\s+(?:{_CALLED}|{_IS})){{0,2}}\s*[:,]?\s*[\"“«](?P<hit>[^\"”»\n]{{3,48}})[\"”»]"
)
# "Le puso a mi Facebook «Mala Paga»", "a group, he named it …": with other words between, each has a capital.
_QUOTED_FAR: Final = re.compile(r"[^.!?;\n\"“”«»\d]{1,36}[\"“«] ?(?P<hit>[^\"”»\n]{3,48}?) ?[\"”»]")
_MARKS: Final = ('"', "“", "«", "'", "‘")  # one of which begins what is quoted
_MARKS_MOST: Final = 96  # characters before it
_IN_STROKES: Final = re.compile(
    rf"(?:\s+(?:{_CALLED}|{_IS})){{0,2}}\s*[:,]?\s['‘](?P<hit>[^\W\d_][^'’\n]{{3,40}})['’](?!\w)"
)
_NO_TITLE: Final = """
    كي,كا,ني,پر,مين,سي,كو,اور,جو,جس,هي,هين,تها,تهي,تهي,بنا,بنايا,بنايي,بناكر,والي,والا,والون,ايڈمن,لنك,وه,يه,اس,ان,ميري,ميرا,
    اپني,اپنا,كسي,هر,ايك,بهي,هي,چلا,چلاتا,چلاتي,رپورٹ,بند,بلاك,كهول,شيير,تك,يا,كه,تو,نهين,نه,سب,كچه,دو,اب,پهر,دي,ديا,كر
"""
_WORDS: Final = re.compile(
    rf"{_THERE}\s+{_CALLED}\s+(?P<hit>[^\W\d_][\w'’\u093e-\u094d\-]*"
    r"(?:\s(?:[^\W_][\w'’\u093e-\u094d\-]*)){1,3}?)"
    r"(?=\s?[.,،؛;:!?۔।)\n+]|\s(?:هي|है|hai)(?!\w)|$)"
)
# "چینل صدائے حق مانسہرہ پر": what lies before "on" is its name, unless it says what was done with it.
_ON_IT: Final = re.compile(
    rf"\s+(?!{any_of(_NO_TITLE)}\s)(?P<hit>[\u0620-\u06d3]{{2,}}(?:\s[\u0620-\u06d3\d]+){{1,3}}?)\s(?:پر|په)(?!\w)"
)
_TITLE: Final = re.compile(
    r"(?:\s+(?:ya|de|do|da|du|on|no|en|sa|sur) \w+)?"
    r"(?:\s+(?:namin|nila|natin|niya|nya|ko|yangu|yake|langu|lake|feki|bandia))?"
    r"(?:\s+(?:na|ng|ay|is|es|est|ni|was|era|etait|name|named|called|called as|"
    r"(?:in|lin|un|kin|an)aitwa|jina|jina lake|kwa jina))?"
    r",?\s(?P<hit>[^\W\d_]+(?: [^\W_]+){1,5})"
)
_LINKS: Final = word_set("of the and de la el los las du des da do dos das e y et ya wa ng na sem sin")
_FIGURED: Final = re.compile(r"[a-z]{3,}\d+[a-z]{1,4}$")
_LAST_LATIN: Final = "\u024f"
_HUMPS = re.compile(r"[^\W\d_A-ZÀ-Þ]{2,}[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]+")
_BRANDS: Final = word_set(
    """
    whatsapp facebook youtube tiktok paypal linkedin iphone ipad jazzcash easypaisa phonepe baridimob moncash
    icloud onlyfans playstation airtag airtags snapchat instagram mobilemoney halopesa ecocash telegram
    chatgpt github javascript macbook powerpoint wechat gmail
    """
)
_PLATFORMS: Final = word_set(
    """
    facebook instagram whatsapp telegram tiktok twitter youtube snapchat discord google takebackthetech
    """
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield handles, the sign before them included."""
    folded = context.folded.text
    for match in _AT.finditer(folded):
        name = match.group().rstrip(".-")
        told = _NOT_BEFORE.match(folded, match.start() - 1) is None or not match.start()
        if told and name.strip("@") not in _PLATFORMS and len(name) > 2:
            yield context.suggestion(match.start(), match.start() + len(name), Category.HANDLE, 0.9)
    for sign, pattern in ((_SLASH, _REDDIT), (_HASH, _DISCORD)):
        for match in around(folded, sign, pattern):
            yield context.suggestion(*match.span(), Category.HANDLE, 0.85)
    yield from handle_joined.find(context)
    yield from _told(context)
    for span in (
        *handle_arabic.called_themselves(context),
        *handle_figures.find(context),
        *handle_hi.find(context),
        *handle_titles.shown(context),
    ):
        yield context.suggestion(*span, Category.HANDLE, 0.9)


def _told(context: Context) -> Iterator[Suggestion]:
    """Yield what follows a word for a page, an account or a platform."""
    folded, scan = context.folded.text, context.once(read)
    for hit in _KINDS.find(context):
        end = scan.ends[hit.last]
        arabic = _arabic(context, end)
        if arabic is not None:
            yield context.suggestion(*arabic, Category.HANDLE, 0.96)
            continue
        near = folded[end : end + _MARKS_MOST]
        marked = any(mark in near for mark in _MARKS)
        if hit.kind == "page":
            title = _title(context, end, quoted=marked) or (_quoted_far(context, end) if marked else None)
            if title is not None:
                yield context.suggestion(*title, Category.HANDLE, 0.97)
                continue
        if hit.kind == "user":
            user = _USER_IS.match(folded, end)
            if user is not None and not gazetteer().words.get(user["hit"], 0) & ANY_LANGUAGE:
                last = user.start("hit") + len(user["hit"].rstrip(".-"))
                yield context.suggestion(user.start("hit"), last, Category.HANDLE, 0.96)
        quoted = _quoted(context, end) if marked else None
        quoted = quoted or handle_titles.small(folded, end, page=hit.kind == "page", marked=marked)
        if quoted is not None:
            yield context.suggestion(*quoted, Category.HANDLE, 0.96)
            continue
        match = _MADE_UP.match(folded, end)
        if match is not None:
            start, name = match.start("hit"), match["hit"].rstrip(".-")
            site = hit.kind == "page" and "." in name
            if not site and _made_up(context, start, name):
                yield context.suggestion(start, start + len(name), Category.HANDLE, 0.96)


def _arabic(context: Context, end: int) -> tuple[int, int] | None:
    """Return the name behind an Arabic word, in Arabic or in capitals of Latin."""
    folded = context.folded.text
    named = handle_arabic.name_at(folded, end)
    if named is not None or folded[end - 1] <= _LAST_LATIN:
        return named
    quoted = handle_arabic.LATIN_QUOTED.match(folded, end)
    if quoted is not None:
        return quoted.span("hit")
    latin = handle_arabic.LATIN_TITLE.match(folded, end)
    return latin.span("hit") if latin is not None and _is_capital(context, *latin.span("hit")) else None


def _is_capital(context: Context, start: int, end: int) -> bool:
    """Whether every word begins with a capital or a figure, and the first is no short name of a bank."""
    words = context.suggestion(start, end, Category.HANDLE, 0.0).text.split()
    return not words[0].isupper() and all(word[0].isupper() or word[0].isdigit() for word in words)


def _is_title(context: Context, start: int, end: int) -> bool:
    """Whether what is quoted is a name, and nothing that somebody wrote: two capitals, or a word alone."""
    words = context.suggestion(start, end, Category.HANDLE, 0.0).text.split()
    capitals = sum(word[0].isupper() for word in words)
    return capitals > 1 or (capitals == len(words) == 1)


def _quoted(context: Context, end: int) -> tuple[int, int] | None:
    """Return what is quoted behind a word for an account, where it is a name."""
    match = _QUOTED.match(context.folded.text, end)
    if match is not None and _is_title(context, *match.span("hit")):
        return match.span("hit")
    return _quoted_far(context, end)


def _quoted_far(context: Context, end: int) -> tuple[int, int] | None:
    """Return what is quoted behind other words, where several words with capitals make it a title."""
    folded = context.folded.text
    match = _QUOTED_FAR.match(folded, end) or _IN_STROKES.match(folded, end)
    if match is None:
        return None
    span = match.span("hit")
    words = context.suggestion(*span, Category.HANDLE, 0.0).text.split()
    told = [word for word in words if word not in _LINKS]
    titled = all(word[0].isupper() or word[0].isdigit() for word in told) and words[-1][-1] not in ",.!?"
    return span if titled and len(told) > 1 and words[0] == told[0] else None


def _title(context: Context, end: int, *, quoted: bool) -> tuple[int, int] | None:
    """Return the name of a page behind its word: quoted, with "called" before it, or all in capitals."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    match = _QUOTED.match(folded, end) if quoted else None
    match = match or _WORDS.match(folded, end) or _ON_IT.match(folded, end)
    if match is not None:
        first = source[origin[match.start("hit")]]
        last = match.start("hit") + len(match["hit"].rstrip(" ,،"))  # "… a page, “Name,” where"
        named = not first.islower() or _CALLED_THERE.search(folded, match.start(), match.start("hit"))
        return (match.start("hit"), last) if named else None
    match = _TITLE.match(folded, end)
    if match is None:
        return None
    start = last = match.start("hit")
    words = 0
    for word in re.finditer(r"\S+", match["hit"]):
        if not source[origin[start + word.start()]].isupper() and not (words and word.group().isdigit()):
            if word.group() in _LINKS and words:
                continue
            break
        words += 1
        last = start + word.end()
    return (start, last) if words > 1 else None


def _made_up(context: Context, start: int, name: str) -> bool:
    """Whether a word is none of a language: dots, digits or capitals in its middle."""
    if name in _PLATFORMS or name in _BRANDS or not any(char.isalpha() for char in name):
        return False
    if everyday_ar_latin.is_word(name):
        return False
    if any(char in "._" for char in name) or (name[-1].isdigit() and len(name) > 4) or _FIGURED.match(name):
        return True
    if "-" in name and not all(part in gazetteer().words for part in name.split("-")):
        return True  # "shepp-leaks", and no "self-help"
    written = context.suggestion(start, start + len(name), Category.HANDLE, 0.0).text
    return _HUMPS.search(written) is not None
