"""Street addresses: parts that stand beside each other, a street with its number, a house, a floor, a flat.

Each part is found by its words, in the orders that the languages use; parts with nothing but a comma
between them are one address. A weak part ("floor 3", "block D") is one only beside another, or behind
a word for an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, WORD, Context, any_of
from tbtt_desktop.stories.records import Category, Suggestion

_WORD: Final = rf"[^\W\d_](?:{WORD}|['\-.](?=\w)){{0,30}}"
_NUMBER: Final = r"\d{1,5}(?:[ ]?[a-z](?!\w)|[/\-][\da-z]{1,4}(?!\w))?"
_NO: Final = (
    r"(?:no\.? ?|na\.? ?|nro\.? ?|number |num\.? ?|n[.oº°]{1,3} ?|n\. ?|# ?|numero |نمبر |رقم |नंबर |नं\.? ?)?"
)
_LINK: Final = (
    r"(?:de la |de los |de las |de l'|del |de |da |do |dos |das |du |des |la |le |les |el |al-|al |l'|d'|"
    r"ya |wa )?"
)
_ENGLISH: Final = any_of(
    """
    street,st,road,rd,avenue,ave,lane,ln,drive,dr,boulevard,blvd,court,ct,crescent,cres,close,terrace,
    highway,hwy,
    way,yard,mews,gardens,row,square,grove,place,pl,parade,parkway,pike,circuit,colony,nagar,marg,bazaar,
    bazar,
    mohalla,chowk,estate,gali,layout,heights,compound
    """
)
_ROMANCE: Final = any_of(
    """
    calle,c/,avenida,av.,av,avda,avda.,carrera,cra,cra.,kra,diagonal,transversal,paseo,plaza,camino,
    calzada,jiron,jr.,
    pasaje,psje,privada,priv.,priv,callejon,circuito,cerrada,retorno,prolongacion,blvd.,bulevar,carretera,
    rue,boulevard,bd,impasse,allee,quai,avenue,chemin,route,venelle,place,square,cours,sentier,passage,
    rang,ruelle,
    rua,r.,travessa,tv.,alameda,al.,estrada,rodovia,praca,ladeira,largo,beco,viela,quadra,avenida da,
    mtaa wa,mtaa,barabara ya,njia ya
    """
)
_UNIT: Final = any_of(
    """
    unit,apt,apt.,apartment,flat,floor,suite,ste,room,rm,rm.,blk,blk.,block,bldg,building,tower,lot,house,
    house no,
    h no,h.no,villa,door,gate,shop,office,stand,erf,plot,phase,ph,sector,sec,street,st,road,lane,gali,
    ward,house number,
    purok,sitio,bahay,kanto,unit no,
    piso,depto,depto.,dpto,departamento,casa,cuarto,interior,int.,int,bloque,torre,puerta,escalera,lote,
    manzana,mz,mza,
    galera,local,nivel,etapa,sector,
    app.,app,appt,appartement,apt,bat,bat.,batiment,etage,porte,escalier,residence,lot,villa,carre,ilot,
    parcelle,
    ap,ap.,apto,apto.,bloco,bl.,fundos,andar,sala,quarteirao,lj,fracao,
    nyumba,ghorofa ya,ghorofa,mlango,mlango wa,chumba,kiwanja,plot,jengo,
    بنايه,عماره,الطابق,طابق,الدور,دور,شقه,منزل,بيت,قطعه,شارع,زنقه,زقاق,غرفه,بلوك,مجمع,محله,دار,فيلا,برج,مدخل,
    مكان,گلي,كوٹهي,فليٹ,بلاك,سيكٹر,پلاٹ,دكان,منزل,مكان نمبر,گلي نمبر,
    मकान,गली,फ्लैट,प्लॉट,कोठी,वार्ड,सेक्टर,सड़क,क्वार्टर,टावर,ब्लॉक,मंजिल,दुकान,कमरा,घर
    """
)
_SIDE: Final = any_of(
    "izquierda,izq,derecha,dcha,fundos,esquerdo,direito,esq,dto,gauche,droite,bis,ter,centro,altos,bajos"
)
_ORDINAL: Final = rf"\d{{1,2}}\.?\s?[ºoª°]\s?(?:{_SIDE}|[a-z])?(?!\w)"
_ARABIC_STREET: Final = any_of("شارع,حاره,زقاق,زنقه,نهج,طريق,جاده,درب,ساحه")


class _Part(NamedTuple):
    """A part of an address: code points in the folded text, and whether it is one by itself."""

    start: int
    end: int
    strong: bool


_STRONG: Final = (
    # 14 Rose Street; 221B Baker St; 12b Ostler's Yard; 13 Calle Oriente
    (
        rf"(?<![\w.,/:])(?:(?:lot|blk|block|house|plot|unit|no\.?) )?{_NUMBER},? (?:{_WORD} ){{1,4}}?"
        rf"{_ENGLISH}{AFTER}(?:(?<=\bst)\.|(?<=\bave)\.|(?<=\brd)\.)?"
    ),
    rf"(?<![\w.,/:])\d{{1,3}}(?:a|ª)? (?:calle|avenida|av\.) {_WORD}",
    # Royal Road 48; Sampaguita St. 12
    rf"{BEFORE}{_WORD} (?:road|street|avenue|lane) \d{{1,4}}{AFTER}",
    # calle de los Olivos 23; rua Augusta, n.º 100; Barabara ya Afrikana, Na. 7
    rf"{BEFORE}{_ROMANCE}(?:(?<=[./]) ?| ){_LINK}{_WORD}(?: {_LINK}{_WORD}){{0,4}}?,?\s{_NO}{_NUMBER}{AFTER}",
    # Calle 14 Oeste; Carrera 7 # 12-34; rue 48 Tokoin
    (
        rf"{BEFORE}(?:calle|carrera|cra\.?|kra|diagonal|transversal|rue|avenida) \d{{1,3}}[a-z]?"
        rf"(?: {_WORD})?(?: ?(?:#|no\.?) ?\d{{1,3}}[a-z]?(?: ?- ?\d{{1,3}})?)?{AFTER}"
    ),
    # 12 rue des Lilas; 12 bis, avenue de la Gare; 2208, rang Saint-Achillée
    (
        rf"(?<![\w.,])\d{{1,4}}(?: ?(?:bis|ter))?,? "
        rf"(?:rue|avenue|boulevard|impasse|allee|quai|place|chemin|route|venelle|rang|cours|passage) "
        rf"{_LINK}{_WORD}(?:[ \-]{_LINK}{_WORD}){{0,2}}"
    ),
    rf"{BEFORE}(?:ب|ل|و|ف)?{_ARABIC_STREET} [^\W\d_]+(?: [^\W\d_]+){{0,2}}?،? ?(?:رقم )?\d{{1,5}}{AFTER}",
    rf"(?<![\w/])\d{{1,4}} {_ARABIC_STREET} [^\W\d_]+(?: [^\W\d_]+){{0,2}}",
    rf"{BEFORE}(?:ب|ل|و|ف)?{_ARABIC_STREET} [^\W\d_]+(?: [^\W\d_]+)?(?=، (?:بنايه|عماره|منزل|الطابق|شقه))",
)
_VALUE: Final = (
    r"(?:\d{1,5}(?:[ \-/]?[a-z\u0905-\u0939](?!\w)|[/\-]\d{1,4})?(?!\w)|(?=[a-z]{0,2}\d)[a-z\d]{1,5}(?!\w)"
    r"|[a-z](?:-\d{1,4}(?:/\d{1,2})?)?(?!\w)|[\u0621-\u06d2]{1,4}(?=[،,۔.]))"
)
_WEAK: Final = (
    rf"{BEFORE}{_UNIT}\s?{_NO}(?:[:#.]\s?)?{_VALUE}",
    rf"{BEFORE}(?:بنايه|عماره|برج|tower|residence|residencia|edificio|immeuble|jengo la|carre|ilot) {_WORD}",
    (
        rf"{BEFORE}(?!the |a |this |that |my |our |his |her |in |on |la |el ){_WORD} "
        r"(?:(?:tower|heights|residences|mansion|apartments|building|plaza|estate|arcade|market|street|"
        rf"avenue|road|ماركيٹ|मार्केट|नगर|टावर|अपार्टमेंट|गली){AFTER}|(?:st|ave|rd|ext)\.)"
    ),
    rf"{BEFORE}(?:mtaa wa|barabara ya|njia ya) {_WORD}{AFTER}",
    _ORDINAL,
    rf"{BEFORE}{_SIDE}{AFTER}",
    rf"{BEFORE}(?:الطابق|الدور) (?:الاول|الثاني|الثالث|الرابع|الخامس|الارضي){AFTER}",
    rf"{BEFORE}(?:[a-z]-\d{{1,4}}|\d{{1,4}}-?[a-z]){AFTER}",
    rf"{BEFORE}\d{{1,4}}{AFTER}(?=, [^\W\d_])",
    rf"{BEFORE}\d{{4,6}}(?= [^\W\d_]{{3}})",
)
_STRONG_PATTERNS: Final = tuple(re.compile(one) for one in _STRONG)
_WEAK_PATTERNS: Final = tuple(re.compile(one) for one in _WEAK)
_BETWEEN: Final = re.compile(r"\s?[,،]?\s?|\s[-–]\s")
_SAID: Final = re.compile(
    any_of(
        """
        address,adress,live at,lives at,living at,live in,stay at,we are at,direccion,domicilio,
        domiciliad*,vivo en,
        vive en,adresse,domicile,habite,demeurant,endereco,moro na,moro no,mora na,mora no,moram,
        residencia,morada,
        residente,anwani,naishi,anaishi,wanaishi,mkazi wa,nyumba yao ni,kwake,hostel yetu ni,
        tirahan,nakatira,
        naninirahan,address ko,عنوان*,يسكن,تسكن,اسكن,ساكن*,مقيم,مقيمه,السكن*,بيتنا,پته,پتا,رهائش,
        سكنه,पता,निवासी,रहती,
        रहता,घर का पता
        """
    )
    + r"[^.!?۔।\n]{0,24}$"
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield addresses."""
    folded = context.folded.text
    if not any(digit in folded for digit in "0123456789"):
        return
    for parts in _groups(folded, _parts(folded)):
        start, end = parts[0].start, parts[-1].end
        strength = sum(2 if part.strong else 1 for part in parts)
        said = strength < 2 and _SAID.search(folded, max(0, start - 60), start) is not None
        if (strength >= 2 or said) and any(char.isdigit() for char in folded[start:end]):
            yield context.suggestion(
                start, _trimmed(folded, end), Category.ADDRESS, 0.86 if strength > 2 else 0.82
            )


def _parts(folded: str) -> list[_Part]:
    """Return the parts in order, without overlaps; a strong one wins, then the longer."""
    found = [_Part(*match.span(), strong=True) for one in _STRONG_PATTERNS for match in one.finditer(folded)]
    if found or any(one in folded for one in ",،"):
        found += [_Part(*m.span(), strong=False) for one in _WEAK_PATTERNS for m in one.finditer(folded)]
    found.sort(key=lambda part: (not part.strong, part.start - part.end))
    chosen: list[_Part] = []
    taken: set[int] = set()
    for part in found:
        if taken.isdisjoint(range(part.start, part.end)):
            taken.update(range(part.start, part.end))
            chosen.append(part)
    return sorted(chosen)


def _groups(folded: str, parts: list[_Part]) -> Iterator[list[_Part]]:
    """Yield parts that have nothing but a comma between them."""
    group: list[_Part] = []
    for part in parts:
        if group and not _BETWEEN.fullmatch(folded, group[-1].end, part.start):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _trimmed(folded: str, end: int) -> int:
    while folded[end - 1] in " ,،.-" and not folded[:end].endswith((" st.", " rd.", " ave.")):
        end -= 1
    return end
