"""What pages and groups are called in small letters: "the page 'girls of the estate'", "grupo chamado …".

A title in capitals is told by them; of what is quoted in small letters most was said by somebody. A title
stands right behind its page, or behind "called", and speaks of nobody as "you" or "I".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, any_of, word_set
from tbtt_desktop.redaction.recognisers.digits import places
from tbtt_desktop.redaction.recognisers.gazetteer import gazetteer

_CALLED: Final = any_of(
    """
    called,named,is called,is named,was called,was named,titled,entitled,by the name,by the name of,
    under the name,with the name,name,they call it,he calls it,they named it,dem call am,wey dem call,
    wey im name be,llamada,llamado,que se llama,se llama,q se llama,se llamaba,que se llamaba,
    que le dicen,le pusieron,le puso,titulada,titulado,de nombre,con el nombre,con el nombre de,
    con nombre,bajo el nombre,denominada,denominado,nomme,nommee,appele,appelee,intitule,intitulee,
    qui s'appelle,s'appelle,s'appelait,qui s'appelait,denomme,denommee,sous le nom,sous le nom de,
    au nom de,du nom de,baptise,chamada,chamado,que se chama,se chama,q se chama,chama-se,que chama,
    q chama,com o nome,com o nome de,intitulada,intitulado,de nome,com nome,sob o nome,que se chamava,
    inaitwa,linaitwa,kinaitwa,iitwayo,kiitwacho,lenye jina,yenye jina
    """
)
_WHICH: Final = any_of(
    """
    now,also,ahora,agora,maintenant,aussi,tambien,tambem,fake,new,secret,private,public,closed,another,other,nuevo,nueva,falso,falsa,privado,privada,cerrado,
    secreto,secreta,faux,fausse,prive,privee,secrete,ferme,novo,nova,fechado,fechada,anonima,anonimo,
    anonyme,anonymous,page,group,groups,channel,account,profile,chat,pagina,grupo,canal,perfil,cuenta,
    conta,groupe,compte,profil,facebook,face,fb,instagram,insta,ig,whatsapp,whats,wasap,zap,wsp,
    telegram,tiktok,tik tok,messenger,youtube,twitter,snap,snapchat,is,was,es,era,est,etait,e
    """
)
_OF: Final = (
    r"(?:de la|de los|de las|del|de|da|do|das|dos|du|des|d'|of the|of my|of our|of|for|en|em|no|na|on|in|"
    r"sur|sa)"
)
_WHOSE: Final = rf"(?:\s(?:{_WHICH}|{_OF}\s?(?!\w{{0,2}}\s)[^\W\d_]{{3,14}})(?!\w)){{0,3}}"
_LOCAL: Final = any_of(
    """
    comunidade,bairro,vila,escola,cidade,aldeia,igreja,rua,condominio,favela,colegio,faculdade,turma,
    colonia,barrio,pueblo,vecindario,escuela,cuadra,comuna,prepa,secundaria,universidad,iglesia,vereda,zona,
    quartier,village,ecole,fac,ville,lycee,commune,immeuble,eglise,
    community,estate,village,school,church,neighbourhood,neighborhood,hostel,class,compound,town,area,street
    """
)
_STRAIGHT: Final = re.compile(
    rf"{_WHOSE}(?P<called>\s{_CALLED}(?!\w)"
    r"(?: (?:as|like|en|no|na|on|sur|de|da|do) (?:facebook|fb|face|insta|zap))?)?"
    r"\s?[:,]? ?(?:\(\s?)?"
    r"(?:[\"“«] ?(?P<double>[^\"“”«»\n]{3,56}?) ?[\"”»]|"
    r"(?<=[\s(])['‘](?P<single>(?:[^'’\n]|['’](?=\w)){3,56})['’](?!\w))"
)
_PLAIN: Final = re.compile(
    rf"{_WHOSE}\s{_CALLED}:?\s(?P<hit>[^\W\d_][\w'’-]{{1,20}}(?:\s[^\W_][\w'’-]{{0,20}}){{1,4}}?)"
    r"(?=\s?[.,;:!?)\n+]|$)"
)
# "El TikTok del usuario lacatrachasinfiltro": behind such a word and nothing else, a word that is in no list.
_ACCOUNTS: Final = ("usuario", "usuaria", "utilizador", "utilizadora", "username", "user", "pseudo", "arroba")
_NAMED_SO: Final = re.compile(r":?\s(?P<hit>[a-z]{8,30})(?![\w@])")
_PLACED: Final = re.compile(rf"(?:\s{_OF})\s(?:\w{{1,3}}\s)?{_LOCAL}(?!\w)")
# "Posted in 'city babes' telegram", "a remis nos photos sur 'belles d'ici'".
_OPENING: Final = ("'", '"', "“", "«")
_SHOWN: Final = re.compile(
    r"(?:[\"“«] ?(?P<double>[^\"“”«»\n]{3,48}?) ?[\"”»]|"
    r"(?<![\w'])['‘](?P<single>(?:[^'’\n]|['’](?=\w)){3,48})['’](?!\w))"
    r"(?P<behind>,? (?:(?:un|une|una|um|uma|a|the) )?(?:(?:groupe|grupo|group|page|pagina|canal|channel|"
    r"chaine|compte|cuenta|conta|account)(?!\w)|(?:facebook|fb|whatsapp|telegram|tiktok|instagram|insta|discord)(?!\w)))?"
)
_PUT_THERE: Final = re.compile(
    r"(?<!\w)(?:post|upload|pics?|photos?|pictures?|videos?|shared?|sharing|leaked|tagged|put it|put them|"
    r"fotos?|subio|subieron|sube|subir|subidas?|publico|publica|publicaron|monto|monte|etiqueto|"
    r"postou|postaram|postar|publicou|vazou|vazaram|jogou|botou|meteu|colocou|mandou|"
    r"publie|publiees?|partage|mis|mise|remis|diffuse|diffusees?)\w{0,4}(?: [^\W\d_]{1,12}){0,3}"
    r" (?:in|on|to|at|en|a|sur|dans|no|na|em|nos|para|pra) $"
)
_PUT_MOST: Final = 64  # characters before a quote
_ENDS: Final = ".,;:!?…"
_MOST: Final = 7
_LEAST: Final = 2
# Of whom a title does not speak so, and what is no part of one.
_SPOKEN: Final = word_set(
    """
    i im i'm ive i'll me my mine you u ur your youre you're he she we they it its us him his this that
    these those who what why where when which how if because but please pls dont don't does did is are
    was were will would can cant can't could should shall have has had not never yes ok okay hello hi
    hey sorry thanks dey wey abeg una wetin sabi yo tu te ti mi mis tus vos usted ustedes ella ellos
    nosotros soy eres esta estoy estas estan son somos es fue era voy vas va tengo tienes tiene que
    quien porque por cuando donde como si nunca pero hola gracias favor je j'ai toi moi mon ma mes ton
    ta tes vous nous il elle ils elles suis est sont ai avez etes sommes c'est qui quoi parce quand
    ou pourquoi comment ne pas jamais mais bonjour salut merci veux peux eu meu minha meus voce vc vcs
    voces ele ela eles nos sou estou estao sao foi vou vai tenho tem quem pq quando onde se nao mas oi
    ola obrigado obrigada mimi wewe yeye sisi ni ako uko niko
    """
)
_NO_START: Final = word_set(
    """
    and or but y e o u et ou mas pero so then to for from by with after before a an un una um uma
    de da do das dos du comme como like
    """
)
_THE: Final = word_set("the la le les el los las o os as")
_OF_SOMETHING: Final = (" de ", " of ")  # "con el nombre de la empresa"


def small(folded: str, end: int, *, page: bool, marked: bool) -> tuple[int, int] | None:
    """Return what an account is called in small letters behind the word for it that ends at folded `end`.

    It may be `marked` by quotes, or the whole of a clause where the word is one for a `page`.
    """
    title = _quoted(folded, end, page=page) if marked else None
    return title or (_plain(folded, end) if page else _user(folded, end))


def _quoted(folded: str, end: int, *, page: bool) -> tuple[int, int] | None:
    """Return the title in quotes behind the word for a page that ends at folded `end`.

    Where it is a word for somebody's account, "called" stands before it.
    """
    match = _STRAIGHT.match(folded, end)
    if match is None:
        return None
    group = "double" if match["double"] is not None else "single"
    called = match["called"] is not None
    page = page or _PLACED.match(folded, end) is not None
    if not (called or page) or not _is_title(match[group], _LEAST - called):
        return None
    return match.span(group)


def _plain(folded: str, end: int) -> tuple[int, int] | None:
    """Return the title that "called" and the end of the clause enclose."""
    match = _PLAIN.match(folded, end)
    if match is None or not _is_title(match["hit"], _LEAST):
        return None
    first, of = match["hit"].split()[0], folded.endswith(_OF_SOMETHING, 0, match.start("hit"))
    return None if first in _NO_START or (of and first in _THE) else match.span("hit")


def _user(folded: str, end: int) -> tuple[int, int] | None:
    """Return the word behind "usuario", where it is in no list."""
    if not folded.endswith(_ACCOUNTS, 0, end):
        return None
    match = _NAMED_SO.match(folded, end)
    return match.span("hit") if match is not None and match["hit"] not in gazetteer().words else None


def shown(context: Context) -> Iterator[tuple[int, int]]:
    """Yield the titles in quotes where something was put, or before the name of a platform."""
    folded, last = context.folded.text, 0
    for quote in sorted(at for sign in _OPENING for at in places(folded, sign)):
        if quote < last:
            continue
        match = _SHOWN.match(folded, quote)
        if match is None:
            continue
        title = "single" if match["single"] is not None else "double"
        put = _PUT_THERE.search(folded, max(0, quote - _PUT_MOST), quote) is not None
        if (put or match["behind"]) and _is_title(match[title], _LEAST):
            last = match.end(title)
            yield match.span(title)


def _is_title(written: str, least: int) -> bool:
    """Whether so many words, and not too many, are said of nobody who is spoken to."""
    words = written.split()
    if not least <= len(words) <= _MOST or written[-1] in _ENDS:
        return False
    return not any(word.strip(",.;:!?…()") in _SPOKEN for word in words)
