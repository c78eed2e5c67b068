"""Names that a form asks for: "Full name: ...", "Victime : ...", "اسم المجني عليها: ...", "नाम: ..."."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Late, any_of, word_set
from tbtt_desktop.redaction.recognisers.digits import places
from tbtt_desktop.redaction.recognisers.found import Found, found, with_initial
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AGENT,
    BIG_PLACE,
    FREQUENT,
    NAME_WORD,
    NEVER,
    ORG_HEAD,
    ORG_TAIL,
    PARTICLE,
    PLACE_AFTER,
    PLACE_BEFORE,
    RELATION,
    STOP,
    TITLE,
    WORD_TOO,
)
from tbtt_desktop.redaction.recognisers.scan import Scan, read
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Token, Words
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category

_NAME_LIST: Final = """
    name*,full name,nombre*,apellido*,nom,noms,nom et prenom*,prenom*,nome*,sobrenome,apelido,jina,
    jina kamili,majina,pangalan,buong pangalan,apelyido,الاسم,اسم,الاسم الكامل,اسم الام,اسم الاب,نام,
    پورا نام,नाम,पूरा नाम,naam,नाम बदला हुआ,बदला हुआ नाम,नाम परिवर्तित,परिवर्तित नाम,
    काल्पनिक नाम,पीड़िता का नाम,आरोपी का नाम,पति का नाम,पिता का नाम,माता का नाम
"""
_ROLE_LIST: Final = """
    victim,survivor,complainant,applicant,client,patient,witness,witnesses,suspect,accused,respondent,
    petitioner,lawyer,advocate,counsel,mother,father,husband,wife,guardian,next of kin,
    emergency contact,interpreter,translator,social worker,counsellor,counselor,reported by,prepared by,
    recorded by,submitted by,from,to,interprete,traductora,traductor,trabajadora social,psicologa,
    entrevistadora,atendida por,redige par,recueilli par,traductrice,traducteur,psychologue,intervenante,
    assistante sociale,tradutora,tradutor,assistente social,entrevistadora,mkalimani,mfasiri,mshauri,
    tagasalin,social worker ng,naghanda,المترجم,المترجمه,الباحثه,الاخصاييه,المرشده,مترجم,ترجمان,
    انٹرويو لينے والي,दुभाषिया,अनुवादक,परामर्शदाता,काउंसलर,
    case worker,caseworker,interviewer,interpreter,signed,account name,account holder,
    beneficiary,victima,sobreviviente,denunciante,denunciado,denunciada,consultante,testigo*,agresor,
    abogada,abogado,usuaria,solicitante,madre,padre,titular,firma,acompanante,victime,plaignante,
    plaignant,temoin*,auteur,auteur presume,mis en cause,beneficiaire,requerante,avocat,avocate,epoux,
    epouse,declarante,titulaire,signature,vitima,requerente,testemunha*,agressor,advogada,advogado,
    assistida,assistido,suspeito,mae,pai,الضحيه,الناجيه,المشتكيه,المشتكي,المشتكي عليه,الشاهد,الشاهده,
    الجاني,المتهم,المحامي,المحاميه,المرافقه,الحاله,الزوج,المستفيده,المبلغه,متاثره,مدعيه,مدعي,
    درخواست گزار,سائله,ملزم,ملزمان,گواه,وكيل,والد,والده,زوجه,شوهر,بنت,ولد,دختر,पीड़िता,पीड़ित,महिला,
    प्रार्थिनी,प्रार्थी,आरोपी,गवाह,वकील,पति,पिता,माता,शिकायतकर्ता,अभियुक्त,आवेदिका,
    कॉल करने वाली,कॉल करने वाला,कॉलर,नामजद,विवेचक,पहचानकर्ता,शपथकर्ता,शपथकर्त्री,सूचनादाता,सूचक,परिवादी,परिवादिनी,
    साक्षी,अनावेदक,आवेदक,प्रतिवादी,वादी,वादिनी,माँ,मां,भाई,बहन,बेटी,बेटा,पुत्री,पुत्र,पत्नी,सास,ससुर,देवर,अभिभावक,संरक्षक,
    संपर्क व्यक्ति,उत्तरदाता,साक्षात्कारकर्ता,केस वर्कर,मरीज,मरीज़,रोगी,दर्ज करने वाली,दर्ज करने वाला,संचालिका,प्रेषक,भवदीय,
    भवदीया,gawah,aaropi,aropi,mulzim,peedita,pidita,pati,pita,mata,vakil,caller,mwathirika,
    mlalamikaji,mlalamikiwa,mshukiwa,mshtakiwa,mtuhumiwa,shahidi,wakili,mume,mteja,biktima,nagrereklamo,
    suspek,saksi,salarin,kliyente,inirereklamo
"""
_NAMES: Final = any_of(_NAME_LIST)
_ROLES: Final = any_of(_ROLE_LIST)
_LISTED: Final = [
    fold(one).text.split() for one in f"{_NAME_LIST},{_ROLE_LIST}".replace("\n", ",").split(",")
]
# What a label begins with: a word, or letters where that word has a star.
_FIRST: Final = frozenset(one[0] for one in _LISTED if one)
_BEGUN: Final = tuple(one[0][:-1] for one in _LISTED if one and one[0].endswith("*"))
_COLON = re.compile(r"(?:: {0,3}|(?P<dash> - ))(?P<answer>[^\n,;:()\[\]/|\d\u060c\u061b\u06d4\u0964]{2,60})")
_ASKED: Final = Late(
    rf"{BEFORE}(?:(?P<name>{_NAMES})|{_ROLES}){AFTER}[^:\n]{{0,20}}(?:\([^)\n]{{0,20}}\))? ?$"
)
# Before a dash nothing but the label stands: "Naam - Tsering", "गवाह — सोमा".
_LABEL: Final = Late(rf"[\W\d_]*(?:(?P<name>{_NAMES})|{_ROLES})[\W\d_]*")
_PARTED: Final = re.compile("[.;|(\u0964\u06d4]|- ")
_ASKS: Final = 64  # characters of a label
_NOBODY: Final = word_set(
    """
    unknown withheld refused anonymous confidential none same not nil desconocido desconocida anonima
    anonimo reservado inconnu inconnue anonyme confidentiel desconhecida sigilo مجهول مجهولة محجوب غير
    نامعلوم خفیہ अज्ञात गुप्त hajulikani haijulikani siri hindi di kilala
    """
)
_DASH: Final = " - "  # all dashes are folded to this one
_MOST: Final = 6  # words of a name
_INITIAL: Final = 3  # letters of one, as read out


def find(text: Words) -> list[Found]:
    """Return the names that are answers."""
    folded = text.context.folded.text
    starts, last = text.columns.starts, 0
    scan = text.context.once(read)
    out: list[Found] = []
    for sign in sorted(places(folded, ":") + places(folded, _DASH)):
        colon = _COLON.match(folded, sign) if sign >= last else None
        if colon is None:
            continue
        last = colon.end()
        begin = max(0, colon.start() - _ASKS)
        begin = max(begin, folded.rfind("\n", begin, colon.start()) + 1)
        asked = (
            _LABEL.compiled.fullmatch(_PARTED.split(folded[begin : colon.start()])[-1])
            if colon["dash"]
            else _asked(scan, folded, begin, colon.start())
        )
        if asked is not None:
            at, stop = (bisect.bisect_left(starts, place) for place in colon.span("answer"))
            out += _answer(text, text.tokens[at:stop], certain=asked["name"] is not None)
    return out


def _asked(scan: Scan, folded: str, begin: int, end: int) -> re.Match[str] | None:
    """Return what the label in folded [begin, end) asks for: tried at the few words that one begins with."""
    starts = scan.starts
    for at in range(bisect.bisect_left(starts, begin), bisect.bisect_left(starts, end)):
        word = scan.words[at]
        if word in _FIRST or word.startswith(_BEGUN):
            asked = _ASKED.compiled.match(folded, starts[at], end)
            if asked is not None:
                return asked
    return None


def _answer(text: Words, stretch: list[Token], *, certain: bool) -> Iterator[Found]:
    """Yield the name that an answer begins with."""
    said = [at for at, token in enumerate(stretch[:_MOST]) if token.cue & NAME_WORD]
    if said and said[0] + 1 < len(stretch):
        stretch = stretch[said[0] + 1 :]  # "statement: my name is ..."
    while stretch and stretch[0].cue & (TITLE | RELATION) and len(stretch) > 1:
        stretch = stretch[1:]
    end = 0
    cased = bool(stretch) and stretch[0].shape != LOWER and stretch[0].word.isascii()
    while end < len(stretch) and end < _MOST and not _ends(stretch[end], cased=cased, first=end == 0):
        if end and not cased and stretch[end].gap == ". " and len(stretch[end - 1].word) > _INITIAL:
            break  # a sentence ends there, and no initial
        end += 1
    while end and stretch[end - 1].cue & PARTICLE and not stretch[end - 1].named:
        end -= 1
    within = end < len(stretch) and stretch[end].cue & PLACE_BEFORE
    stretch = stretch[:end]
    if within and not certain and not cased and len(stretch) == 1 and text.known(stretch[0]):
        return  # "the case: a lady in her thirties"
    if not stretch or any(token.cue & (ORG_HEAD | ORG_TAIL) and not token.named for token in stretch):
        return
    rare = cased and not any(token.cue or token.bits & FREQUENT for token in stretch)
    if not rare and not any(_may_name(text, token) for token in stretch):
        return
    if certain or rare or stretch[0].named or not text.known(stretch[0]):
        yield with_initial(text, found(stretch, Category.PERSON, 0.8 if certain else 0.7))


def _may_name(text: Words, token: Token) -> bool:
    return token.named or token.cue & WORD_TOO != 0 or not text.known(token)


def _ends(token: Token, *, cased: bool, first: bool) -> bool:
    """Whether a word is none of a name."""
    if token.word in _NOBODY or token.cue & BIG_PLACE:
        return True
    if cased and token.shape == LOWER:
        return not token.cue & PARTICLE
    if token.gap not in (" ", "-", "'", ". ") and not first:
        return True
    if token.cue & PLACE_BEFORE and token.bits & FREQUENT and not cased and not first:
        return True
    return token.cue & (STOP | NEVER | AGENT | PLACE_AFTER) != 0 and not token.named
