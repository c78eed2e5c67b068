"""Telephone numbers in words: "nine four three seven", "cero uno noventa", "نو سو", "double five".

Seven digits or more in a row, in any of nine languages. Words for hundreds belong to it where people say
numbers in groups ("صفر تین سو چھیالیس"); words for thousands end it, for then it is an amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Context, Late, any_of, word_set
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.scan import Phrases, Scan, read
from tbtt_desktop.stories.records import Category, Suggestion

_ONES: Final = """
    zero,oh,nought,one,two,three,four,five,six,seven,eight,nine
    cero,uno,una,un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve
    zero,un,une,deux,trois,quatre,cinq,sept,huit,neuf
    um,uma,dois,duas,tres,quatro,cinco,seis,sete,oito,nove,meia,zero
    صفر,واحد,اثنان,اثنين,ثلاثه,ثلاث,اربعه,اربع,خمسه,خمس,سته,ست,سبعه,سبع,ثمانيه,ثماني,ثمان,تسعه,تسع
    زيرو,وحده,اتنين,تنين,ثنين,تنتين,جوج,زوج,تلاته,تلات,ربعه,تمانيه,تماني,تمنيه,تمن,تمان
    ايك,دو,تين,چار,پانچ,چه,چهے,سات,آٹه,نو,زيرو
    शून्य,जीरो,ज़ीरो,एक,दो,तीन,चार,पांच,पाँच,छह,छः,छे,सात,आठ,नौ
    shunya,sifar,ek,aik,do,teen,tin,char,chaar,paanch,panch,paach,chhe,chay,chhah,saat,sat,aath,ath,nau
    zero,ek,do,teen,tin,char,chaar,paanch,panch,che,cheh,chha,saat,aath,nau,no,shunya,sifar
    sifuri,sufuri,moja,mbili,tatu,nne,tano,sita,saba,nane,tisa
    sero,wala,isa,dalawa,tatlo,apat,lima,anim,pito,walo,siyam
    zero,siro,wan,tu,tri,por,payb,siks,seben,eyt,nayn
    zero,sero,uno,dos,tres,kwatro,singko,sais,siyete,otso,nuwebe
    ziro,moja,mbili,tatu,nne,tano,sita,saba,nane,tisa
    ओ,वन,टू,थ्री,फोर,फ़ोर,फाइव,फ़ाइव,सिक्स,सेवन,एट,नाइन
    ون,ٹو,تهري,فور,فايو,فائيو,سكس,سيون,ايٹ,نائن
"""
_TENS: Final = """
    ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty,thirty,forty,fifty,
    sixty,seventy,eighty,ninety
    diez,once,doce,trece,catorce,quince,dieciseis,diecisiete,dieciocho,diecinueve,veinte,veinti*,treinta,
    cuarenta,
    cincuenta,sesenta,setenta,ochenta,noventa
    dix,onze,douze,treize,quatorze,quinze,seize,vingt,vingts,trente,quarante,cinquante,soixante,septante,
    nonante
    dez,doze,treze,catorze,quinze,dezesseis,dezasseis,dezessete,dezassete,dezoito,dezenove,dezanove,vinte,
    trinta,
    quarenta,cinquenta,sessenta,setenta,oitenta,noventa
    عشره,عشر,عشرين,عشرون,ثلاثين,ثلاثون,اربعين,اربعون,خمسين,خمسون,ستين,ستون,سبعين,سبعون,ثمانين,ثمانون,
    تسعين,تسعون
    حداشر,اتناشر,تلتاشر,تلاتاشر,اربعتاشر,خمستاشر,ستاشر,سبعتاشر,تمنتاشر,تسعتاشر,احدعش,حدعش,اتنعش,طنعش,تلطعش,تلتطعش,
    اربعطعش,خمسطعش,سطعش,ستعش,سبعطعش,تمنطعش,تمانطعش,تسعطعش,حداش,طناش,تلطاش,ربعطاش,خمسطاش,سطاش,سبعطاش,تمنطاش,
    تسعطاش,تلاتين,تمانين,ميه,مايه,ميتين
    دس,گياره,باره,تيره,چوده,پندره,سوله,ستره,اٹهاره,انيس,بيس,اكيس,بائيس,تيئيس,تئيس,چوبيس,پچيس,چهبيس,ستائيس,اٹهائيس,انتيس,تيس,
    اكتيس,بتيس,تينتيس,چونتيس,پينتيس,چهتيس,سينتيس,اڑتيس,انتاليس,چاليس,اكتاليس,بياليس,تينتاليس,چواليس,پينتاليس,چهياليس,
    سينتاليس,اڑتاليس,انچاس,پچاس,اكياون,باون,ترپن,تريپن,چون,چوون,پچپن,چهپن,ستاون,اٹهاون,انسٹه,ساٹه,اكسٹه,باسٹه,ترسٹه,تريسٹه,
    چونسٹه,پينسٹه,چهياسٹه,سڑسٹه,اڑسٹه,انهتر,ستر,اكهتر,بهتر,تهتر,چوهتر,پچهتر,چهہتر,ستتر,اٹهتر,اناسي,اسي,اكياسي,اكيانوے,بياسي,تراسي,
    چوراسي,پچاسي,چهياسي,ستاسي,اٹهاسي,نواسي,نوے,اكانوے,بانوے,ترانوے,چورانوے,پچانوے,چهيانوے,ستانوے,اٹهانوے,ننانوے
    दस,ग्यारह,बारह,तेरह,चौदह,पंद्रह,पन्द्रह,सोलह,सत्रह,सतरह,अठारह,अट्ठारह,उन्नीस,बीस,इक्कीस,बाईस,बाइस,तेईस,तेइस,चौबीस,
    पच्चीस,छब्बीस,सत्ताईस,सत्ताइस,अट्ठाईस,अठाईस,अट्ठाइस,उनतीस,तीस,इकतीस,इकत्तीस,बत्तीस,तैंतीस,तेंतीस,चौंतीस,चौतीस,पैंतीस,
    छत्तीस,सैंतीस,अड़तीस,उनतालीस,उनचालीस,चालीस,इकतालीस,बयालीस,तैंतालीस,तेतालीस,चौवालीस,चवालीस,पैंतालीस,छियालीस,
    सैंतालीस,अड़तालीस,उनचास,पचास,इक्यावन,बावन,तिरपन,तिरेपन,चौवन,चौअन,पचपन,छप्पन,सत्तावन,अट्ठावन,अठावन,उनसठ,साठ,
    इकसठ,बासठ,तिरसठ,तिरेसठ,चौंसठ,चौसठ,पैंसठ,छियासठ,सड़सठ,अड़सठ,उनहत्तर,सत्तर,इकहत्तर,बहत्तर,तिहत्तर,चौहत्तर,पचहत्तर,
    छिहत्तर,सतहत्तर,अठहत्तर,उन्यासी,उनासी,अस्सी,इक्यासी,बयासी,तिरासी,चौरासी,पचासी,छियासी,सत्तासी,सतासी,अट्ठासी,अठासी,
    नवासी,नब्बे,इक्यानवे,बानवे,बयानवे,तिरानवे,चौरानवे,पचानवे,पंचानवे,छियानवे,सत्तानवे,अट्ठानवे,अठानवे,निन्यानवे
    das,gyarah,barah,terah,chaudah,pandrah,solah,satrah,atharah,unnis,bees,ikkis,bais,teis,chaubis,pachees,tees,
    chalis,chalees,pachas,saath,sattar,assi,nabbe,navve
    kumi,ishirini,thelathini,arobaini,hamsini,sitini,sabini,themanini,tisini
"""
NUMBER_WORD: Final = any_of(f"{_ONES}\n{_TENS}")
"""A pattern for one to ninety in words."""
_MORE: Final = (
    "double,triple,doble,triple,ڈبل,ٹرپل,डबल,ट्रिपल,سو,सौ,hundred,cien,ciento,cent,cem,cento,"
    "doscientos,trescientos,cuatrocientos,quinientos,seiscientos,setecientos,ochocientos,novecientos,duzentos,"
    "trezentos,quatrocentos,quinhentos,seiscentos,setecentos,oitocentos,novecentos"
)
_WORD: Final = any_of(f"{_ONES}\n{_TENS}\n{_MORE}")
_NUMBERS: Final = Phrases({"number": f"{_ONES}\n{_TENS}\n{_MORE}"})
_BETWEEN: Final = 2  # words from one number to the next: "treinta y uno"
_FIGURES: Final = r"\d{1,4}"  # "zero cinq cinquante, 41, 88, 20"
_JOINED: Final = r"(?:[ \t,،;؛/\-–.]{1,3}(?:(?:y|e|et|na|و|and) )?|\n)"
_FIGURES_BEFORE: Final = re.compile(r"(?<![\w.,/\-])\d{2,4} $")  # "099 cuarenta y uno …"
_FIGURES_MOST: Final = 6
_RUN: Final = Late(
    rf"{BEFORE}(?:\d{{2,4}} )?و?{_WORD}{AFTER}(?:{_JOINED}و?(?:{_WORD}|{_FIGURES}){AFTER}){{2,40}}"
)
_ONE: Final = Late(
    rf"{BEFORE}و?(?:(?P<ten>{any_of(_TENS)})|(?P<more>{any_of(_MORE)})|{any_of(_ONES)}|(?P<figures>\d{{1,4}})){AFTER}"
)
_THOUSAND: Final = re.compile(
    r"\s?(?:thousand|mil|mille|milhao|million|الف|الاف|هزار|لاكه|हजार|लाख|elfu|libo|milyon)\b"
)
_LEAST: Final = 7
_WORDS_LEAST: Final = 4
_WORDS_TOO: Final = frozenset(
    {
        *("do", "un", "una", "uno", "um", "uma", "one", "ek", "wala", "cem", "once", "و"),
        *("no", "che", "tu", "por"),
    }
)
_LANGUAGES: Final = tuple(word_set(line.replace(",", " ")) for line in f"{_ONES}\n{_TENS}".splitlines())
_THOUSAND_BEFORE: Final = re.compile(r"(?:thousand|mil|mille|elfu|هزار|हजार|हज़ार|hazar)[ \-]$")
_THOUSAND_MOST: Final = 10  # characters of it
_FAR: Final = 30
_CATEGORIES: Final = {
    Cue.ID: Category.ID,
    Cue.BANK: Category.BANK,
    Cue.CARD: Category.BANK,
    Cue.WALLET: Category.BANK,
}
_KINDS: Final = frozenset({*_CATEGORIES, Cue.PHONE, Cue.PLATE})


def find(context: Context) -> Iterator[Suggestion]:
    """Yield runs of number words that stand for at least seven digits."""
    folded = context.folded.text
    for match in _runs(context):
        start, end = _bounds(folded, match)
        if _digits(folded[start:end]) < _LEAST or not _is_spelt(folded[start:end]):
            continue
        said = before(context, start, _KINDS)
        kind = _CATEGORIES.get(said.cue) if said is not None and said.distance <= _FAR else None
        if kind is not Category.ID and (_THOUSAND.match(folded, end) or _is_behind_thousand(folded, start)):
            continue
        yield context.suggestion(start, end, kind or Category.PHONE, 0.88)


def _runs(context: Context) -> Iterator[re.Match[str]]:
    """Yield what is many number words in a row: looked up, for few words are."""
    folded, scan, last = context.folded.text, context.once(read), 0
    hits = _NUMBERS.find(context)
    numbers = {hit.first for hit in hits}
    for hit in hits:
        start = scan.starts[hit.first]
        beside = _goes_on(scan, numbers, hit.last)
        begun = _FIGURES_BEFORE.search(folded, max(last, start - _FIGURES_MOST), start) if beside else None
        match = (
            _RUN.compiled.match(folded, begun.start() if begun else start)
            if start >= last and beside
            else None
        )
        if match is not None:
            last = match.end()
            yield match


def _goes_on(scan: Scan, numbers: set[int], last: int) -> bool:
    """Whether another number stands close behind a word."""
    return any(at in numbers or scan.words[at].isdigit() for at in scan.behind(last, _BETWEEN))


def _is_behind_thousand(folded: str, start: int) -> bool:
    """Whether it is the rest of a year or an amount: "mil novecientos noventa y uno"."""
    return _THOUSAND_BEFORE.search(folded, max(0, start - _THOUSAND_MOST), start) is not None


def _is_spelt(run: str) -> bool:
    """Whether enough of it is words: "do 116 111" is not."""
    kinds = [one["figures"] is None for one in _ONE.compiled.finditer(run)]
    return sum(kinds) >= (_WORDS_LEAST if all(kinds) else 2)


def _bounds(folded: str, run: re.Match[str]) -> tuple[int, int]:
    """Return where a number begins and ends: "do" or "un" beside another language's figures is a word."""
    said = list(_ONE.compiled.finditer(folded, *run.span()))
    while len(said) > 1 and not _goes_with(said[0].group(), said[1].group()):
        said.pop(0)
    while len(said) > 1 and not _goes_with(said[-1].group(), said[-2].group()):
        if folded[said[-1].end() : said[-1].end() + 1] != " ":
            break
        said.pop()
    return said[0].start(), said[-1].end()


def _goes_with(word: str, other: str) -> bool:
    """Whether a word at the end of a number is a figure as sure as the one beside it."""
    return word not in _WORDS_TOO or any(word in one and other in one for one in _LANGUAGES)


def _digits(run: str) -> int:
    """Return for how many digits the words stand: a ten and its one are two together."""
    count = 0
    after_ten = False
    run = (
        run.replace("quatre-vingt", "vingt").replace("soixante-dix", "soixante").replace("vingt-dix", "vingt")
    )
    for one in _ONE.compiled.finditer(run):
        if one["figures"]:
            count += len(one["figures"])
            after_ten = False
        elif one["ten"]:
            count += 2
            after_ten = True
        elif one["more"]:
            count += 1
            after_ten = False
        else:
            count += 0 if after_ten else 1
            after_ten = False
    return count
