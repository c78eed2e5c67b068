"""Who is called how in Hindi and Urdu, by whatever word: "सब उसको फौजी बोलते हैं", "dhakkan naam ka ladka"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    AGENT,
    LANGUAGE_BITS,
    NEVER,
    RELATION,
    ROMAN,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_SPOKEN: Final = LANGUAGE_BITS["hi"] | LANGUAGE_BITS["ur"] | ROMAN
_LEAST: Final = 3  # letters
_CALL: Final = word_set(
    """
    kehte kahte kehtay bolte bulate bulatay pukarte pukartay kehta kehti bolta bulati bulata
    कहते कहता कहती बोलते बुलाते बुलाता बुलाती पुकारते पुकारता पुकारती कहैं कहवैं कहेला बोलेला
    बोलावेला बोलावत कह पुकार keh pukar
    کہہ پکار کہتے کہتی بولتے بلاتے بلاتی پکارتے پکارتی
    """
)
_WHOM: Final = word_set(
    """
    use usay usko usse mujhe mujhay mujhko hame hamein unko unhe unhein isko ise jise jisko jisay
    sab sabhi log
    उसे उसको मुझे मुझको हमें हमको इसे इसको उन्हें उनको इन्हें जिसे जिसको जिन्हें मन्नै हमरा ओकरा सब
    सभी लोग
    اسے اسکو مجھے ہمیں جسے جسکو انہیں انکو سب لوگ
    """
)
_ONLY: Final = word_set("hi ही ہی")
NAME: Final = word_set("नाम नाँव naam نام")
_OF: Final = word_set("का की के ka ki ke کا کی کے")
_BY: Final = word_set("से se سے")
_KNOWN: Final = word_set(
    """
    jaante jante jaanta jaana mashhoor mashoor bulate pukarte pehchante जानते जानता जाना मशहूर
    प्रसिद्ध बुलाते पुकारते
    पहचानते पहचाना विख्यात جانتے جانا مشہور بلاتے پکارتے
    """
)
_IS: Final = word_set("है था hai tha h he ہے تھا")
_KEPT: Final = word_set("रखकर रखके रखा रख रखवाया बताकर बताया rakhkar rakhke rakha rakh رکھا رکھ رکھکر")
_WHOSE: Final = word_set("मेरा उसका उनका जिसका इसका mera uska unka jiska iska میرا اسکا جسکا")
_NEVER_SO: Final = word_set(
    """
    is us kis jis isi usi kisi apne mere meri mera tere uske iske unke hamare aapke kya kuch kuchh
    nahi bhi hi to
    aisa waisa yehi yahi sach jhooth jhuth galat sahi theek bura buri bure accha acha achha pagal
    randi kutti
    kutta kamini kamina chor jhoothi jhootha gandi ganda besharam badchalan bewakoof manhoos roz roj
    hamesha
    bahut baar phir fir ab aaj log sab sabhi dusre doosre alag farzi fake nakli asli jhoothe badle
    naye ek ki ko
    wapas se ye yeh wo woh aur kyun aakar jakar dekhkar bana kar karke sirf ghar pyaar hans maa
    behen betiya
    इस उस किस जिस इसी उसी किसी अपने अपना मेरे मेरी मेरा तेरे उसके इसके उनके इनके हमारे आपके तुम्हारे
    जिसके किसके क्या कुछ नहीं भी ही तो
    ऐसा ऐसी वैसा यही वही सच झूठ गलत ग़लत सही ठीक बुरा बुरी बुरे अच्छा अच्छी पागल रंडी रण्डी छिनाल
    कुतिया कुत्ता कमीना कमीनी चोर
    झूठी झूठा गंदी गंदा बेशर्म बदचलन चरित्रहीन बेवकूफ मनहूस डायन कुलटा बाँझ बांझ अपशगुनी रोज हमेशा
    बहुत बार फिर अब आज कल लोग सब
    सभी दूसरे दूसरी अलग फर्जी फ़र्जी नकली असली झूठे बदले नए नये एक दो कि को से ये यह वो वह और क्यों
    आकर जाकर देखकर हँसकर केवल सिर्फ
    घर बाहर साथ लोगों प्यार गुस्से जोर ज़ोर धीरे खुलकर चुप बेचारी अभागी बदनाम काम शर्म डर चीज़ नाम
    वापस पीछे सामने मुँह मुंह
    اس اس کس جس اسی کسی اپنے میرے میری میرا تیرے اسکے انکے ہمارے کیا کچھ نہیں بھی ہی تو ایسا یہی وہی
    سچ جھوٹ غلط صحیح ٹھیک برا بری
    اچھا اچھی پاگل رنڈی کتیا کتا کمینی چور جھوٹی گندی بےشرم بدچلن بےوقوف منحوس روز ہمیشہ بہت بار پھر
    اب آج لوگ سب سبھی دوسرے الگ
    جعلی نقلی اصلی ایک دو کہ کو سے یہ وہ اور کیوں آکر صرف گھر باہر بدنام
    """
)
_BEGINS: Final = _CALL | _ONLY | NAME | _OF  # what of all words may say so behind one
_GAPS: Final = frozenset({" ", '" ', "' "})
_NEVER_SO_BITS: Final = STOP | NEVER | RELATION | AGENT | AFTER
BEHIND: Final = _CALL | NAME
"""Words of which one stands behind whoever is called so, or of `FAR` one word farther."""
FAR: Final = _CALL | NAME


def called(text: Words, index: int) -> bool:
    """Whether what stands beside a word says that somebody is called so, be it a word of every day."""
    if not text.languages & _SPOKEN:
        return False
    token, after, later = text.tokens[index], text.at[index + 1], text.at[index + 2]
    if after is None or not (after.cue & AFTER or after.word in _BEGINS) or after.gap not in _GAPS:
        return False
    # "सब शाह जी कहते हैं", "sab mishi hi bolte hain"
    so = after.word in _CALL
    parted = after.cue & AFTER != 0 or after.word in _ONLY
    so = so or (parted and later is not None and later.gap == " " and later.word in _CALL)
    if not so and after.word not in BEHIND and after.word not in _OF:
        return False
    if len(token.word) < _LEAST or token.word in _NEVER_SO:
        return False
    if so:
        before = text.at[index - 1]
        whom = before is not None and before.word in _WHOM and token.gap in (" ", ' "', " '", ", ")
        return whom and not token.cue & _NEVER_SO_BITS
    if later is None or later.gap != " " or token.cue & _NEVER_SO_BITS & ~AFTER:
        return False
    if after.word in _OF:
        third, fourth = text.at[index + 3], text.at[index + 4]
        named = later.word in NAME and third is not None and third.word in _BY
        return named and fourth is not None and fourth.word in _KNOWN
    return _of_somebody(text, index, later)


def _of_somebody(text: Words, index: int, later: Token) -> bool:
    """Whether "name" behind a word is said of a person: "… naam ka ladka", "… नाम है मेरा", "… नाम रखकर"."""
    if later.word in _KEPT:
        return True
    third = text.at[index + 3]
    if third is None or third.gap != " ":
        return False
    if later.word in _OF:
        return third.cue & (RELATION | TITLE) != 0
    return later.word in _IS and third.word in _WHOSE
