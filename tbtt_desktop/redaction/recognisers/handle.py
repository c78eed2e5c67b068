"""Names on platforms: `@name`, `u/name`, `name#1234`, `so_and_so`, and made-up words after "page", "nick"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import BEFORE, Context, any_of, word_set
from tbtt_desktop.stories.records import Category, Suggestion

_AT = re.compile(r"(?<![\w@.+\-])@[^\W_][\w.\-]{0,62}|(?<![\w@.+\-])@_\w[\w.]{0,62}")
_REDDIT = re.compile(r"(?<![\w/])/?u/[a-z0-9_\-]{3,20}\b")
_DISCORD = re.compile(r"(?<![\w#])[\w.]{2,32}#\d{4}(?!\d)")
# Words joined by an underscore, or a word with digits behind it joined by a dot: nobody writes otherwise so.
_JOINED = re.compile(r"(?<![\w@./:\\])(?:[^\W_]|[.](?=\w)){1,40}(?:_[\w.]{0,40}){1,6}(?!\w|[(/])")
_SKYPE = re.compile(r"(?<!\w)live:\.?[\w.\-]{3,40}")
_SAYS: Final = any_of(
    """
    username,user name,handle,nick,nickname,nick name,skype,skype id,skype name,telegram id,snapchat,
    snapchat id,
    snap,page,channel,group,account,profile,fb,fake account,fake id,dummy,dummy account,id name,gamertag,
    usuario,usuaria,apodo,pagina,cuenta,perfil,canal,cuenta falsa,perfil falso,
    pseudo,pseudonyme,compte,page,profil,chaine,nom d'utilisateur,faux compte,faux profil,
    utilizador,nome de usuario,conta,conta falsa,perfil falso,
    jina la mtumiaji,ukurasa,akaunti,akaunti bandia,chaneli,
    حساب,حسابه,حسابها,الحساب,صفحه,الصفحه,قناه,القناه,لقبه,لقبها,اسم المستخدم,مجموعه,گروپ,اكاؤنٹ,پيج,چينل,
    آئي ڈي,
    पेज,चैनल,अकाउंट,खाता,आईडी,प्रोफाइल,यूजरनेम
    """
)
_IS: Final = any_of(
    """
    is,was,called,is called,was called,named,is named,es,era,se llama,llamada,llamado,est,etait,s'appelle,
    nomme,
    nommee,e,chama-se,se chama,chamada,chamado,ni,inaitwa,anaitwa,ay,ang,na,ng,of the man,اسمها,اسمه,اسم,
    هي,هو,نام,كا نام,नाम,
    का नाम,name,of,de,do,da,du
    """
)
_CONTEXT = re.compile(
    rf"{BEFORE}{_SAYS}(?:\s+{_IS}){{0,3}}\s*[:=,]?\s*[\"'“«]?(?P<hit>[a-z0-9][\w.\-]{{2,40}})"
)
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
    for pattern, score, sign in ((_AT, 0.9, "@"), (_REDDIT, 0.85, "u/"), (_DISCORD, 0.85, "#")):
        if sign not in folded:
            continue
        for match in pattern.finditer(folded):
            name = match.group().rstrip(".-")
            if name.strip("@") not in _PLATFORMS and len(name) > 2:
                yield context.suggestion(match.start(), match.start() + len(name), Category.HANDLE, score)
    for match in _JOINED.finditer(folded):
        if "_" in folded and sum(char.isalpha() for char in match.group()) > 2:
            end = match.start() + len(match.group().rstrip(".-"))
            yield context.suggestion(match.start(), end, Category.HANDLE, 0.82)
    for match in _SKYPE.finditer(folded):
        end = match.start() + len(match.group().rstrip(".-"))
        yield context.suggestion(match.start(), end, Category.HANDLE, 0.9)
    for match in _CONTEXT.finditer(folded):
        start, name = match.start("hit"), match["hit"].rstrip(".-")
        if _made_up(context, start, name):
            yield context.suggestion(start, start + len(name), Category.HANDLE, 0.96)


def _made_up(context: Context, start: int, name: str) -> bool:
    """Whether a word is none of a language: dots, digits or capitals in its middle."""
    if name in _PLATFORMS or name in _BRANDS or not any(char.isalpha() for char in name):
        return False
    if any(char in "._" for char in name) or (name[-1].isdigit() and len(name) > 4):
        return True
    written = context.suggestion(start, start + len(name), Category.HANDLE, 0.0).text
    return _HUMPS.search(written) is not None
