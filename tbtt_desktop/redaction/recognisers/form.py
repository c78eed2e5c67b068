"""Names that a form asks for: "Full name: ...", "Victime : ...", "اسم المجني عليها: ...", "नाम: ..."."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Late, any_of, word_set
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
    RELATION,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Token, Words
from tbtt_desktop.stories.records import Category

_NAMES: Final = any_of(
    """
    name*,full name,nombre*,apellido*,nom,noms,nom et prenom*,prenom*,nome*,sobrenome,apelido,jina,
    jina kamili,majina,pangalan,buong pangalan,apelyido,الاسم,اسم,الاسم الكامل,اسم الام,اسم الاب,نام,
    پورا نام,नाम,पूरा नाम,naam
    """
)
_ROLES: Final = any_of(
    """
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
)
_COLON = re.compile(
    r"(?:: {0,3}|(?P<dash> [\-\u2013\u2014] ))(?P<answer>[^\n,;:()\[\]/|\d\u060c\u061b\u06d4\u0964]{2,60})"
)
_ASKED: Final = Late(
    rf"{BEFORE}(?:(?P<name>{_NAMES})|{_ROLES}){AFTER}[^:\n]{{0,20}}(?:\([^)\n]{{0,20}}\))? ?$"
)
# Before a dash nothing but the label stands: "Naam - Tsering", "गवाह — सोमा".
_LABEL: Final = Late(rf"[\W\d_]*(?:(?P<name>{_NAMES})|{_ROLES})[\W\d_]*")
_PARTED: Final = re.compile("[.;|\u0964\u06d4]|[\\-\u2013\u2014] ")
_ASKS: Final = 64  # characters of a label
_NOBODY: Final = word_set(
    """
    unknown withheld refused anonymous confidential none same not nil desconocido desconocida anonima
    anonimo reservado inconnu inconnue anonyme confidentiel desconhecida sigilo مجهول مجهولة محجوب غير
    نامعلوم خفیہ अज्ञात गुप्त hajulikani haijulikani siri hindi di kilala
    """
)
_DASH: Final = re.compile(" [\\-\u2013\u2014] ")
_MOST: Final = 6  # words of a name


def find(text: Words) -> list[Found]:
    """Return the names that are answers."""
    folded = text.context.folded.text
    if ":" not in folded and not _DASH.search(folded):
        return []
    starts = text.columns.starts
    out: list[Found] = []
    for colon in _COLON.finditer(folded):
        label = folded[max(0, colon.start() - _ASKS) : colon.start()].rpartition("\n")[2]
        asked = (
            _LABEL.compiled.fullmatch(_PARTED.split(label)[-1])
            if colon["dash"]
            else _ASKED.compiled.search(label)
        )
        if asked is not None:
            at, stop = (bisect.bisect_left(starts, place) for place in colon.span("answer"))
            out += _answer(text, text.tokens[at:stop], certain=asked["name"] is not None)
    return out


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
        end += 1
    while end and stretch[end - 1].cue & PARTICLE and not stretch[end - 1].named:
        end -= 1
    stretch = stretch[:end]
    if not stretch or any(token.cue & (ORG_HEAD | ORG_TAIL) and not token.named for token in stretch):
        return
    rare = cased and not any(token.cue or token.bits & FREQUENT for token in stretch)
    if not rare and not any(token.named or not text.known(token) for token in stretch):
        return
    if certain or rare or stretch[0].named or not text.known(stretch[0]):
        yield with_initial(text, found(stretch, Category.PERSON, 0.8 if certain else 0.7))


def _ends(token: Token, *, cased: bool, first: bool) -> bool:
    """Whether a word is none of a name."""
    if token.word in _NOBODY or token.cue & BIG_PLACE:
        return True
    if cased and token.shape == LOWER:
        return not token.cue & PARTICLE
    if token.gap not in (" ", "-", "'", ". ") and not first:
        return True
    return token.cue & (STOP | NEVER | AGENT | PLACE_AFTER) != 0 and not token.named
