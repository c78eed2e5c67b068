"""Exact dates, with a day: in figures, or with the month or the day in words; of three calendars.

Gregorian months by the names that nine languages and the Arab countries have for them, Hijri months in
Arabic, Urdu and Latin letters, months of Nepal. Dates of birth are told by the words before.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Context, Late, any_of
from tbtt_desktop.redaction.recognisers.digits import begun, headed, signs
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.redaction.recognisers.spelled import NUMBER_WORD
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category, Suggestion

_MONTH_LIST: Final = """
    january,february,march,april,may,june,july,august,september,october,november,december
    jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec
    enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,setiembre,octubre,noviembre,diciembre
    janvier,fevrier,mars,avril,mai,juin,juillet,aout,septembre,octobre,novembre,decembre,janv,fevr,juil,dec
    janeiro,fevereiro,marco,maio,junho,julho,setembro,outubro,novembro,dezembro
    januari,februari,machi,aprili,mei,juni,julai,agosti,septemba,oktoba,novemba,desemba
    pebrero,marso,abril,hunyo,hulyo,setyembre,oktubre,nobyembre,disyembre,septiyembre,setiyembre,oktobre,
    nobiyembre,disiyembre
    يناير,فبراير,مارس,ابريل,مايو,يونيو,يوليو,اغسطس,سبتمبر,اكتوبر,نوفمبر,ديسمبر,يونيه,يوليه
    كانون الثاني,شباط,اذار,نيسان,ايار,حزيران,تموز,اب,ايلول,تشرين الاول,تشرين الثاني,كانون الاول
    جانفي,فيفري,افريل,ماي,جوان,جويليه,اوت,غشت,شتنبر,نونبر,دجنبر,يوليوز
    محرم,صفر,ربيع الاول,ربيع الثاني,ربيع الاخر,جمادي الاولي,جمادي الاخره,جمادي الثانيه,رجب,شعبان,رمضان,
    رمضان المبارك,شوال,ذو القعده,ذي القعده,ذو الحجه,ذي الحجه,ذو الحجة,محرم الحرام
    جنوري,فروري,مارچ,اپريل,مئي,جون,جولائي,اگست,ستمبر,اكتوبر,نومبر,دسمبر,جمادي الاول,ذوالقعده,ذيقعد,
    ذوالحجه,ذي الحج
    boishakh,baishakh,joishtho,asharh,srabon,sraban,bhadro,ashwin,kartik,ogrohayon,agrahayan,poush,falgun,phalgun,
    choitro,chaitra,disemba,novembre,farvardin,ordibehesht,khordad,mordad,shahrivar,mehr,aban,azar,bahman,esfand,
    mwezi wa kwanza,mwezi wa pili,mwezi wa tatu,mwezi wa nne,mwezi wa tano,mwezi wa sita,mwezi wa saba,
    mwezi wa nane,mwezi wa tisa,mwezi wa kumi,mwezi wa kumi na moja,mwezi wa kumi na mbili,
    muharram,safar,rabi al awwal,rabi ul awwal,rabiul awwal,rabi al thani,rabi ul thani,rabiul thani,
    rabi ul akhir,
    jumada al ula,jumada al awwal,jumada al thani,jumadal ula,jumadal ukhra,rajab,shaaban,sha'ban,shaban,
    ramadan,ramadhan,ramzan,ramadhani,shawwal,shawal,dhul qadah,dhul qa'da,dhul qi'dah,zulqada,zilqad,
    dhul hijja,dhul hijjah,dhu al hijja,dhu al hijjah,zulhijja,zilhajj,zilhaj,dhou al hijja,dhou al-hijja,
    mharram,chaabane,chaoual,rabia al awal,moharram,rabi' al awwal,rabi' al thani,rabi' ul awwal,
    rabi' al akhir,rabi al akhir,rabi i,rabi ii,rabi 1,rabi 2,jumada i,jumada ii,jumada 1,jumada 2,
    jumada al akhirah,jumada al akhira,jumada al ukhra,jumada al awwal,sha'baan,shabaan,shawwaal,dhu al qadah,
    dhu al qa'dah,dhul qa'dah,dhu al qi'dah,dhul hijjah,dhul hajj,zul hijjah,zil hajj,zil qad,zul qadah
    जनवरी,फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,सितम्बर,अक्टूबर,अक्तूबर,नवंबर,नवम्बर,दिसंबर,दिसम्बर,
    मुहर्रम,रबीउल अव्वल,रजब,शाबान,रमज़ान,रमजान,शव्वाल,बैशाख,वैशाख,जेठ,असार,साउन,भदौ,असोज,आश्विन,कार्तिक,
    मंसिर,पुस,पौष,
    माघ,फागुन,फाल्गुन,चैत,चैत्र
"""
MONTHS: Final = any_of(_MONTH_LIST).replace(r"\s+", r"[\s\-]+")
# As officials and cameras write it: "12MAR2024", "21-Jan-99", "Jan-21-1999".
_MON: Final = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_STAMPED = re.compile(
    rf"(?<!\w)(?:(?:0?[1-9]|[12]\d|3[01])(?:{_MON}(?:19|20)\d\d|-{_MON}-(?:(?:19|20)\d\d|\d\d))"
    rf"|{_MON}-(?:0?[1-9]|[12]\d|3[01])-(?:19|20)\d\d)(?!\w)"
)
_SHORT_LIST: Final = """
    jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,janv,fevr,juil,ene,abr,ago,set,dic,peb,hun,hul,okt,nob,dis
"""
_SHORT: Final = any_of(_SHORT_LIST)
_NAMES: Final = Phrases({"month": f"{_MONTH_LIST},{_SHORT_LIST}"})
_ORDINAL_LIST: Final = """
    first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,
    fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty first,twenty second,twenty third,
    twenty fourth,twenty fifth,twenty sixth,twenty seventh,twenty eighth,twenty ninth,thirtieth,thirty first,
    twenty-first,twenty-second,twenty-third,twenty-fourth,twenty-fifth,twenty-sixth,twenty-seventh,
    twenty-eighth,
    twenty-ninth,thirty-first
    eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty one,twenty two,
    twenty three,twenty four,twenty five,twenty six,twenty seven,twenty eight,twenty nine,thirty one,
    twenty-one,twenty-two,twenty-three,twenty-four,twenty-five,twenty-six,twenty-seven,twenty-eight,
    twenty-nine,thirty-one
    primero,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciseis,
    diecisiete,dieciocho,diecinueve,veinte,veintiuno,veintidos,veintitres,veinticuatro,veinticinco,veintiseis,
    veintisiete,veintiocho,veintinueve,treinta,treinta y uno
    premier,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix sept,
    dix huit,dix neuf,dix-sept,dix-huit,dix-neuf,vingt,vingt et un,vingt deux,vingt trois,vingt quatre,
    vingt cinq,
    vingt six,vingt sept,vingt huit,vingt neuf,vingt-deux,vingt-trois,vingt-quatre,vingt-cinq,vingt-six,
    vingt-sept,
    vingt-huit,vingt-neuf,vingt-et-un,trente,trente et un,trente-et-un
    primeiro,um,dois,tres,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze,quinze,dezesseis,
    dezasseis,
    dezessete,dezassete,dezoito,dezenove,dezanove,vinte,vinte e um,vinte e dois,vinte e tres,vinte e quatro,
    vinte e cinco,vinte e seis,vinte e sete,vinte e oito,vinte e nove,trinta,trinta e um
    do,teen,char,chaar,paanch,panch,chhe,saat,aath,nau,gyarah,barah,terah,chaudah,pandrah,solah,satrah,
    atharah,unnis,bees,ikkis,bais,teis,chaubis,pachees,pachis,chhabbis,sattais,atthais,untees,ikattis
    mosi,moja,mbili,tatu,nne,tano,sita,saba,nane,tisa,kumi,kumi na moja,kumi na mbili,kumi na tatu,
    kumi na nne,
    kumi na tano,kumi na sita,kumi na saba,kumi na nane,kumi na tisa,ishirini,ishirini na moja,
    ishirini na mbili,
    ishirini na tatu,ishirini na nne,ishirini na tano,ishirini na sita,ishirini na saba,ishirini na nane,
    ishirini na tisa,thelathini,thelathini na moja
    isa,dalawa,tatlo,apat,lima,anim,pito,walo,siyam,sampu,labing isa,labing-isa,labindalawa,labintatlo,
    labing apat,
    labing-apat,labinlima,labing anim,labing-anim,labimpito,labingwalo,labinsiyam,dalawampu,dalawampu't isa,
    dalawampu't dalawa,dalawampu't tatlo,dalawampu't apat,dalawampu't lima,dalawampu't anim,dalawampu't pito,
    dalawampu't walo,dalawampu't siyam,tatlumpu,tatlumpu't isa,una,uno,dos,tres,kwatro,singko,sais,siyete,
    otso,
    nuwebe,diyes,onse,dose,trese,katorse,kinse,disisais,disisiyete,disiotso,disinuwebe,bente
    الاول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الثامن,التاسع,العاشر,الحادي عشر,الثاني عشر,الثالث عشر,
    الرابع عشر,الخامس عشر,السادس عشر,السابع عشر,الثامن عشر,التاسع عشر,العشرين,العشرون,الحادي والعشرين,
    الثاني والعشرين,الثالث والعشرين,الرابع والعشرين,الخامس والعشرين,السادس والعشرين,السابع والعشرين,
    الثامن والعشرين,التاسع والعشرين,الثلاثين,احد عشر,اثني عشر,اثنا عشر,ثلاثه عشر,اربعه عشر,خمسه عشر,سته عشر,
    سبعه عشر,ثمانيه عشر,تسعه عشر,عشرين,واحد وعشرين,اثنين وعشرين,ثلاثه وعشرين,اربعه وعشرين,خمسه وعشرين,
    سته وعشرين,سبعه وعشرين,ثمانيه وعشرين,تسعه وعشرين,ثلاثين,واحد وثلاثين,خمسطعش,خمستاشر,
    اتنين وعشرين,ثنين وعشرين,تلاته وعشرين,تلاتا وعشرين,تمنيه وعشرين,تمانيه وعشرين,حداشر,اتناشر,تلتاشر,
    تلاتاشر,اربعتاشر,ستاشر,سبعتاشر,تمنتاشر,تسعتاشر,احدعش,حدعش,
    اطنعش,طنعش,تلطعش,تلتطعش,اربعطعش,سطعش,سبعطعش,تمنطعش,تسعطعش,حداش,طناش,تلطاش,ربعطاش,خمسطاش,سطاش,سبعطاش,
    تمنطاش,تسعطاش,تلاتين,واحد وتلاتين
    ايك,دو,تين,چار,پانچ,چه,سات,آٹه,نو,دس,گياره,باره,تيره,چوده,پندره,سوله,ستره,اٹهاره,انيس,بيس,اكيس,بائيس,تئيس,
    چوبيس,پچيس,چهبيس,ستائيس,اٹهائيس,انتيس,تيس,اكتيس,يكم
    एक,दो,तीन,चार,पांच,पाँच,छह,सात,आठ,नौ,दस,ग्यारह,बारह,तेरह,चौदह,पंद्रह,पन्द्रह,सोलह,सत्रह,अठारह,उन्नीस,
    बीस,इक्कीस,
    बाईस,तेईस,चौबीस,पच्चीस,छब्बीस,सत्ताईस,अट्ठाईस,उनतीस,तीस,इकतीस,पहली
"""
_ORDINALS: Final = any_of(_ORDINAL_LIST)
# What a day before its month begins with: figures, or the first of these words.
_DAY_WORDS: Final = frozenset(
    {
        re.split("[ '\\-]", fold(one).text.strip())[0]
        for line in _ORDINAL_LIST.splitlines()
        for one in line.split(",")
    }
) | {"اول", "غره"}
_ONTO_DAYS: Final = ("ال", "ika")
_DAY_BEFORE_MOST: Final = 6  # words from the beginning of a day to its month
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR: Final = r"(?:1[3-9]\d\d|20\d\d|2[45]\d\d)"
_ENDING: Final = r"(?:st|nd|rd|th|er|eme|º|o|ª|a|°)?"
_OF: Final = r"(?:of |de |du |del |ya |mwezi wa |ng |من |من شهر )?"
_THEN: Final = (
    rf"(?:(?:,|،)?[\s\-]{{1,2}}(?:de |del |of |mwaka |سنه |عام |हि |سن )?{_YEAR}"
    r"(?: ?(?:ه|م|ah|hijri)(?!\w))?"
    r"|,? ?'\d\d| del '?\d\d(?!\w|[:.,]\d))?"
)
_NUMERIC = re.compile(
    rf"(?<![\w./\-]){_DAY}(?P<s>[./\-]){_DAY}(?P=s)(?:{_YEAR}|\d\d)(?: ?(?:ه|ah)(?!\w))?(?![\w/]|[.\-]\d)"
    rf"|(?<![\w./\-]){_YEAR}(?P<t>[./\-])(?:0?[1-9]|1[0-2])(?P=t){_DAY}(?![\d]|/\w|[.\-]\d)"
)
_MONTH_NAME: Final = Late(rf"{BEFORE}(?:{_SHORT}\.|{MONTHS}{AFTER})")
_DAY_BEFORE: Final = Late(
    rf"(?:(?:{BEFORE}|(?<=(?<!\w)ب)){_DAY}{_ENDING}|{BEFORE}(?:ال|ika)?{_ORDINALS}{AFTER}|{BEFORE}(?:اول|غره))[\s\-]{{1,2}}{_OF}$"
)
_DAY_AFTER = re.compile(
    rf"\s{_DAY}(?:st|nd|rd|th)?(?!\w|:\d)(?: गते)?(?:,?\s(?:del? )?{_YEAR})?(?!\d)"
    r"(?!\s?(?:mins?|minutes?|hours?|hrs?|days|men|people|times|%)(?!\w))"
)
_WORD_AFTER: Final = Late(rf"\s(?:the )?{_ORDINALS}{AFTER}(?:,?\s{_YEAR})?")
_THOUSANDS: Final = any_of(
    """
    two thousand,dos mil,deux mille,dois mil,elfu mbili,دو هزار,दो हज़ार,दो हजार,do hazar,dalawang libo,
    nineteen,twenty,mil novecientos,mille neuf cent,mil novecentos,elfu moja mia tisa,
    انيس سو,उन्नीस सौ,unnees sau,الفين
    """
)
_YEAR_SAID: Final = (
    rf"(?:,? (?:de |del |of |na |mwaka )?{_THOUSANDS}{AFTER}"
    rf"(?:(?:[ \-](?:and |y |e |et |na )?| و)(?:{NUMBER_WORD}|cent|cents){AFTER}){{0,5}})"
)
_YEAR_AFTER: Final = Late(rf"(?:{_YEAR_SAID}|{_THEN})(?!\d)")
_WORDS_TOO: Final = frozenset(
    {"may", "mars", "march", "mai", "mar", "mei", "mehr", "aban", "safar", "ab", "اب"}
)
_YEAR_BEFORE = re.compile(rf"(?<![\w./\-]){_YEAR} $")  # as Nepal counts: "२०८१ माघ १७ गते"
_YEAR_MOST: Final = 6
_LONGEST_DAY: Final = 30  # characters before a month, "dalawampu't dalawa ng"
_PARTED: Final = signs("./-")  # behind the first figures of a date
_STAMPS: Final = signs("jfmasond-")
_STROKE: Final = signs("/")
_SLASHED = re.compile(rf"(?<![\w./,\-])(?P<a>{_DAY})/(?P<b>{_DAY})(?![\w/%]|[.,\-]\d)")
_DATED = re.compile(
    BEFORE
    + any_of(
        """
        on,since,from,until,till,by,found,dated,date,hearing,the,el,del,desde,hasta,dia,fecha,
        audiencia,le,du,depuis,
        jusqu'au,audience,em,no,na,ate,fui,fomos,tarehe,tangu,hadi,mpaka,siku ya,ni,noong,nung,sa,
        mula,hanggang,
        petsa,nhar,nhar l,youm,yom,يوم,بتاريخ,في,من,مورخه,تاريخ,كو,तारीख,दिनांक,को
        """
    )
    + r"[\s:(]{1,3}$"
)
_LINE: Final = re.compile(r"(?:^|\n|[.!?]\s)[\s\-*•]*$")
_NEVER: Final = {(24, 7), (1, 2), (1, 4), (3, 4), (2, 3), (9, 10), (50, 50)}
_BIRTH_LIST: Final = """
        born,birthday,birth day,date of birth,dob,d.o.b,d.o.b.,birth date,naci,nacio,nacida,nacido,
        nacimiento,
        cumpleanos,ne le,nee le,naissance,anniversaire,nasci,nasceu,nascida,nascido,nascimento,
        aniversario,d.n.,
        kuzaliwa,nilizaliwa,alizaliwa,aliyezaliwa,mzaliwa,ipinanganak,kaarawan,kapanganakan,isinilang,
        مواليد,مولود,مولوده,تاريخ الميلاد,ميلادي,ميلادها,ميلاده,ولد,ولدت,پيدا,پيدائش,تاريخ پيدائش,
        تولدي,تولدت,تولد,اتولدت,اتولد,متولد,متولده,انولدت,خلقت,خلقان,خلقانه,تزاديت,تزادت,تزاد,
        ازددت,مزداد,مزداده,زايد,زايده,ولادتي,ميلادي,ميلادو,ميلادك,
        जन्म,जन्मतिथि,जन्मदिन,पैदा,
        birthdate,bday,b-day,b'day,cumplo,cumple,cumplia,cumple anos,cumplo anos,janam,janm,janamdin,paida,
        nascio,nasc,nasc.,data de nasc,data de nasc.,nimezaliwa,amezaliwa,जनम,nee,fecha nac,fec. nac,f. nac,
        date naiss,kuzaliwa kwangu,birthday ko,سالگره,يوم ميلادي,عيد ميلادي,عيد ميلادها,जन्म तिथि,
        जन्म दिनांक
"""
_BIRTH_MOST: Final = 60  # characters from the first of its words to the date
_BIRTH_BEGINS: Final = Phrases(
    {"birth": ",".join(re.split(r"[ .]", one.strip())[0] for one in _BIRTH_LIST.split(","))}
)
_BIRTH: Final = Late(BEFORE + any_of(_BIRTH_LIST) + r"[^.!?\n\d]{0,25}$")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield dates that have a day; `DOB` where the words before speak of birth."""
    folded = context.folded.text
    for match in begun(_NUMERIC, context, 4, by=_PARTED):
        yield _dated(context, *match.span(), 0.85)
    for match in headed(_STAMPED, context, 4, by=_STAMPS):
        yield _dated(context, *match.span(), 0.85)
    for month, index in _months(context):
        day = _day_before(context, month.start(), index)
        if day is not None:
            year = _YEAR_AFTER.compiled.match(folded, month.end())
            yield _dated(context, day.start(), year.end() if year else month.end(), 0.85)
            continue
        after = _DAY_AFTER.match(folded, month.end())
        if after is None and month.group() not in _WORDS_TOO:
            after = _WORD_AFTER.compiled.match(folded, month.end())
        if after is not None:
            year = _YEAR_BEFORE.search(folded, max(0, month.start() - _YEAR_MOST), month.start())
            yield _dated(context, year.start() if year else month.start(), after.end(), 0.8)
    for match in begun(_SLASHED, context, 2, by=_STROKE):
        pair = int(match["a"]), int(match["b"])
        begin = max(0, match.start() - 24)
        listed = _LINE.search(folded, begin, match.start()) is not None
        if min(pair) > 12 or (pair in _NEVER and not listed):
            continue
        if listed or _DATED.search(folded, begin, match.start()):
            yield _dated(context, *match.span(), 0.7)


def _day_before(context: Context, start: int, index: int) -> re.Match[str] | None:
    """Return the day before a month that begins at folded `start` with a word of the scan."""
    scan = context.once(read)
    for at in range(max(0, index - _DAY_BEFORE_MOST), index):
        word = scan.words[at]
        if start - scan.starts[at] <= _LONGEST_DAY and (word.isdigit() or _begins_day(word)):
            return _DAY_BEFORE.compiled.search(context.folded.text, scan.starts[at], start)
    return None


def _begins_day(word: str) -> bool:
    if word in _DAY_WORDS:
        return True
    return word.startswith(_ONTO_DAYS) and any(word.removeprefix(one) in _DAY_WORDS for one in _ONTO_DAYS)


def _months(context: Context) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the names of months, each once, the longest, with the number of its first word."""
    scan, end = context.once(read), 0
    for hit in _NAMES.find(context):
        match = _MONTH_NAME.compiled.match(context.folded.text, scan.starts[hit.first])
        if match is not None and match.start() >= end:
            end = match.end()
            yield match, hit.first


def _dated(context: Context, start: int, end: int, score: float) -> Suggestion:
    folded = context.folded.text
    while not (folded[end - 1].isalnum() or folded[end - 1] > "\u0900"):
        end -= 1
    if folded[end : end + 1] == "." and _ABBREVIATED.search(folded, start, end):
        end += 1
    birth = _birth_said(context, start) or _BORN_BEHIND.match(folded, end)
    return context.suggestion(start, end, Category.DOB if birth else Category.DATE, 0.92 if birth else score)


def _birth_said(context: Context, start: int) -> bool:
    """Whether the words before folded `start` speak of birth: asked only where one of them stands."""
    begin, begins = start - _BIRTH_MOST, context.once(_births)
    at = bisect.bisect_left(begins, begin)
    if at == len(begins) or begins[at] >= start:
        return False
    return _BIRTH.compiled.search(context.folded.text, max(0, begin), start) is not None


# In Urdu and Hindi the verb stands behind: "12 مارچ 1990 کو پیدا ہوئی".
_BORN_BEHIND: Final = re.compile(
    r" (?:كو|को|ko) (?:[^\W\d]{2,12} ){0,2}?"
    r"(?:پيدا|پيدائش|जन्म|पैदा|paida|peda|janm|janam|born)(?!\w)"
)


def _births(context: Context) -> list[int]:
    scan = context.once(read)
    return [scan.starts[hit.first] for hit in _BIRTH_BEGINS.find(context)]


_ABBREVIATED: Final = re.compile(rf"(?<!\w){_SHORT}$")
