"""Whether what stands around a listed name that is also an everyday word speaks for the name.

"Amal" is hope in Arabic, "Asha" in Hindi: said of by whom a thing was done, to whom it was told, whose house
it is or who is called, it is a person. Only words on the lists of names are asked about.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers import called_fil
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    DOES,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NEVER,
    OWNED,
    PARTICLE,
    PLACE_HEAD,
    RELATION,
    ROMAN,
    SPEECH,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.said import is_called_to
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words

_ROMANCE: Final = LANGUAGE_BITS["es"] | LANGUAGE_BITS["fr"] | LANGUAGE_BITS["pt"]
_TOLD_TO: Final = word_set("a con to with com avec pra para")
_SAID_OF: Final = word_set(
    """
    me le nos les te se dijo dice sabe sabia vio vino viene llego quiere queria tiene tenia estaba esta
    vive vivia trabaja llamo mando manda subio empezo penso nunca tambien jamais m n l s sait savait dit vit
    habite travaille voulait veut avait etait disse diz viu veio vem chegou quer tem tinha estava
    mora morava mandou postou nao falou ligou chorou lloro grito roule passe appelle demande crie telefona
    anda passa pede exige ameaca amenaza pide llama maneja conduz dirige conduce escreve escribe menace
    """
)
_TOLD: Final = word_set("told said says asked texted messaged called sent knows knew helped saw came warned")
_IS: Final = "ang"
_CALLED: Final = word_set("pangalan tawag ngalan palayaw apelyido alyas nickname")
_TAGALOG: Final = LANGUAGE_BITS["fil"]
_ARABIC: Final = LANGUAGE_BITS["ar"]
_WHO_DID: Final = word_set("yung ang")
_DOING: Final = ("nag", "gum", "kum", "pum", "sum", "tum", "naka", "nang")
_DID_IN_ENGLISH: Final = word_set(
    "has was will said says told came went did does had knows knew would could wants never sent took is"
)
_PRONOUNS: Final = word_set("ella yo ellas ellos eu ela")  # names elsewhere
_FRENCH: Final = LANGUAGE_BITS["fr"]
_IS_MY: Final = word_set("is was es era e est etait ni alikuwa ay")
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_DID_IN_SWAHILI: Final = ("ali", "ame", "wali", "wame", "ana", "wana")
_VERB_LEAST: Final = 4
_ALSO: Final = word_set("y e et")
_RELATED: Final = word_set("su mi yo sus mis sua seu minha meu eu son sa ma mon moi ses")
OWN: Final = word_set(
    """
    yangu yako yake yetu yao wangu wako wake wetu wao langu lake angu ake enu
    ko mo niya namin natin nila kong nyang nya nyo q
    my his her our their mi su mon ma son sa meu minha seu sua dele dela nosso nossa
    """
)
"""Words for whose somebody or something is."""
_O: Final = word_set("يا हेलो हैलो नमस्ते नमस्कार सुन सुनो अरे अरी ओ ए")
_TO: Final = word_set(
    "لي لك له لها لنا لهم لو معي معاي معه معها معو معاها معاه عليه عليها عليي مني منه منها منو عني عنه عنها"
    " بس غير الا حتي فقط مره كمان ايضا مع عند من الي علي عن"
)
_SUCH: Final = word_set(
    "قديم جديد خاص زين مؤقت اجنبي وهمي رسمي ملفي الشكاية الشكوى القضية الدعوى البلاغ المحضر الضحية"
)  # things are, rather than somebody's
_AND: Final = "و"
_FOR: Final = "لب"
_PRESENT: Final = "يت"  # Arabic verbs of the present begin so
_VERB: Final = 3  # letters of one
_I_AND: Final = word_set("انا اني انت انتي احنا نحن هو هي هم")
_WAS: Final = word_set("كان كانت صار صارت بدا بدات قام قامت ظل ظلت بقى بقت")
_BEING: Final = word_set(
    "واقف واقفة قاعد قاعدة جالس جالسة نايم نايمة موجود موجودة معي معنا معاه معاي هناك برا بره جوا حاضر حاضرة"
    " عم ساكن ساكنة شغال شغالة خايف خايفة راجع راجعة ماشي ماشية عارف عارفة"
)
_ABOUT: Final = "عن"
_WAY: Final = "طريق"  # "by way of"
_DID: Final = "ne"
_BY: Final = word_set("segun segundo selon fue foi")
_AT: Final = word_set("a con com avec pra para el la o ao pro de da do por est e c")
_BESIDE: Final = word_set("con com avec chez el la al del do da ao o")
_WHO: Final = word_set("que quien quem qui")
_SAYS_OR_WHO: Final = _SAID_OF | _WHO
_AT_WHOM: Final = word_set(
    """
    حق تاع نتاع متاع ديال بتاع بتاعت بتاعة بتاعه تبع مال مالت مالة حقت
    عند لعند مع معك معكم معاك معاكم وياك بحسب حسب شكرا وين فين ضد
    """
)
_NAMED: Final = word_set("नाम نام naam")
_BEFORE: Final = _O | _AT_WHOM
_ASKED: Final = word_set("کہاں کون سمیت وغیرہ جیسا جیسی جیسے بول कहाँ कहां कौन समेत वगैरह जैसा जैसी जैसे बोल")
_YOU: Final = word_set("तुम तू आप तुमने तूने आपने تم تو آپ تمنے")
_YEARS: Final = word_set("साल वर्ष बरस سال برس")
_AGE: Final = word_set("عمر उम्र उमर")
_SOMEHOW: Final = word_set("बहुत काफी थोडी थोडा अभी फिर भी घर वहाँ वहां यहाँ यहां بہت پھر ابھی بھی گھر وہاں یہاں")
_WHICH: Final = word_set("جو जो اللي التي الذي")
_WHO_OF_THEM: Final = _WHICH | _YOU
_MY: Final = word_set("میرا میری میرے ہمارا ہماری मेरा मेरी मेरे हमारा हमारी उसका उसकी")
_ON: Final = word_set("پر تک पर तक")
_DOUBT: Final = word_set(
    "شک شبہ مجھے الزام یقین بھروسہ پہنچی پہنچا शक मुझे इल्ज़ाम आरोप यक़ीन भरोसा पहुँची पहुंची पहुँचा"
)
_NOT: Final = word_set("مش مو موش مب نہیں بھی ہی तो नहीं भी ही")
_OF: Final = word_set("کی کے کا की के का ki ke ka")
_WITH: Final = word_set("سے से se")
_WHOM: Final = word_set("کو को ko")
_SPOKE: Final = word_set(
    """
    baat poocha pucha kaha mila mili milne shadi mangni dosti rabta meri mera
    بات باتیں پوچھا پوچھ کہا ملا ملی ملنے ملاقات شادی منگنی رشتہ دوستی رابطہ طلاق جھگڑا لڑائی مدد سنا پتہ
    बात बातें पूछा पूछ कहा मिला मिली मिलने मुलाकात शादी सगाई रिश्ता दोस्ती संपर्क तलाक झगड़ा लड़ाई मदद सुना
    """
)
GAVE: Final = word_set(
    """
    phone call msg message bataya batayi batao batana bata pata maloom bheja bheji bhej kaha
    dikhaya dikhayi di diya mara btaya btai bta btana bulaya bulayi likha likh daant daanta samjhaya dhamki
    milaya
    فون کال میسج بتایا بتائی بتاؤ بتانا بتا پتہ پتا معلوم خبر بھیجا بھیجی بھیجے بھیج کہا دکھایا دکھائی دکھا دی
    دیا مارا پیٹا سنایا سمجھایا لے ساتھ پسند جانتی جانتا جانتے طلاق اغوا
    फोन फ़ोन कॉल मैसेज बताया बताई बताओ बताना बता पता मालूम खबर भेजा भेजी भेजे भेज कहा दिखाया दिखाई दिखा दी दिया
    मारा पीटा सुनाया समझाया ले साथ पसंद जानती जानता जानते तलाक अगवा
    """
)
_I: Final = word_set("میں وہ مجھے اس ان मैं वह वो मुझे उस उसका उसकी उसके उनका")


def bare(text: Words, index: int) -> bool:
    """Whether a word with a capital opens a sentence as only names do.

    In languages whose nouns want an article, what follows must be said of somebody: "Flor me dijo", "Cruz y
    su hermano", "Hope told me". In Tagalog it may say what the word is: "Yeng ang tawag nila".
    """
    return called_fil.named(text, index) or is_called_to(text, index) or _bare(text, index)


def _bare(text: Words, index: int) -> bool:
    token, after = text.tokens[index], text.at[index + 1]
    if (
        token.cue
        or after is None
        or after.shape != LOWER
        or after.gap != " "
        or (token.word in _PRONOUNS and text.known(token))
    ):
        return False
    later = text.at[index + 2]
    acts = token.bits & (GIVEN | HAND) and text.languages & _SWAHILI and _acts(text, index + 1)
    if token.first and (acts or (after.word in _IS_MY and _is_mine(text, index + 2))):
        return True
    if later is None:
        return bool(token.first and token.bits & (GIVEN | HAND) and after.word in _SAID_OF)
    if after.word == _IS and later.word in _CALLED:
        return True
    if after.word in _WHO_DID and later.word.startswith(_DOING) and text.languages & _TAGALOG:
        return not text.known(token) or token.bits & (GIVEN | HAND) != 0
    if not token.first or not token.bits & (GIVEN | HAND) or later.gap not in (" ", "'"):
        return False
    if after.word in _TOLD:
        return True
    said = after.word in _SAID_OF or (after.word in _ALSO and later.word in _RELATED)
    return said and text.languages & _ROMANCE != 0


def said_of(text: Words, index: int) -> bool:
    """Whether what follows a word that opens a sentence is said of people: "Pinto não tem culpa"."""
    token, after = text.tokens[index], text.at[index + 1]
    if after is None or after.gap != " " or not token.first or token.shape != CAPITAL:
        return False
    if after.word == "a":  # "Grâce a", and not "grâce à"
        folded = text.context.folded
        return text.languages & _FRENCH != 0 and folded.source[folded.origin[after.start]] == "a"
    return after.word in _DID_IN_ENGLISH or (after.word in _SAID_OF and text.languages & _ROMANCE != 0)


def _is_mine(text: Words, at: int) -> bool:
    """Whether "my daughter" stands there: "Gift ni binti yangu", "Luz es mi hija"."""
    first, second = text.at[at], text.at[at + 1]
    if first is None or second is None or first.gap != " " or second.gap not in (" ", "-"):
        return False
    kin = RELATION | TITLE
    return (first.word in OWN and second.cue & kin != 0) or (first.cue & kin != 0 and second.word in OWN)


def acts(text: Words, index: int) -> bool:
    """Whether Swahili says behind a word what somebody did, or of where he is: "juma wa IT"."""
    after = text.at[index + 1]
    if not text.languages & _SWAHILI or after is None or after.gap != " " or after.shape != LOWER:
        return False
    return after.word == "wa" or (after.word != "na" and _acts(text, index + 1))


def _acts(text: Words, at: int) -> bool:
    """Whether a verb of Swahili stands there of what somebody did: "alisema", or "na" and another name."""
    token, after = text.tokens[at], text.at[at + 1]
    if token.word == "na":
        return after is not None and after.gap == " " and after.shape == CAPITAL
    return token.word.startswith(_DID_IN_SWAHILI) and len(token.word) > _VERB_LEAST


def owned(before: Token, owner: Token) -> bool:
    """Whether "my" stands behind a relation, as in Swahili and Tagalog: "binti yangu", "kuya ko"."""
    return owner.cue & RELATION != 0 and before.gap == " " and before.shape == LOWER and before.word in OWN


def somebody(text: Words, start: int, end: int) -> bool:
    """Whether the one listed name in tokens [start, end) is a person's although a town is called so.

    "J'en ai parlé à Espérance, la coiffeuse": it was told to, or who she is follows.
    """
    token, after, second = text.tokens[start], text.at[end], text.at[end + 1]
    if end > start + 1:
        return False
    related = second is not None and second.gap == " " and second.cue & (RELATION | TITLE)
    if related and after is not None and after.gap == ", " and after.cue & NEVER:
        return True
    if not token.bits & (GIVEN | HAND):
        return False
    before, earlier = text.at[start - 1], text.at[start - 2]
    if (
        before is not None
        and earlier is not None
        and before.word in _TOLD_TO
        and token.gap == before.gap == " "
    ):
        return earlier.cue & SPEECH != 0
    return bool(related and after is not None and after.gap == ", " and after.cue & (NEVER | PARTICLE))


def told(text: Words, index: int) -> bool:
    """Whether a listed name is meant where it stands."""
    token, before = text.tokens[index], text.at[index - 1]
    if before is not None and token.gap == " " and _led(text, index, before):
        return True
    after = text.at[index + 1]
    if after is None or after.gap != " ":
        return _calls(text, index) or (
            after is not None and (_explained(token, after) or _apposed(token, after))
        )
    if after.word in _SOMEHOW:
        later = text.at[index + 2]
        return later is not None and later.gap == " " and later.cue & DOES != 0
    if after.word in _ASKED:
        return True
    opens = before is None or token.gap != " "
    if after.cue & (RELATION | DOES | (SPEECH if opens else 0)) and not token.cue & (RELATION | DOES):
        return True
    later = text.at[index + 2]
    return later is not None and later.gap == " " and _followed(after, later)


def speaks(text: Words, index: int) -> bool:
    """Whether what follows a word is said of who speaks, or what he says: "X قال", "X: وينك؟"."""
    after = text.at[index + 1]
    spoken = after is not None and after.gap == " " and after.cue & SPEECH != 0
    return spoken or _calls(text, index)


def led(text: Words, index: int) -> bool:
    """Whether a word before one says that somebody is meant, and not what follows."""
    before = text.at[index - 1]
    return before is not None and text.tokens[index].gap == " " and _led(text, index, before)


def _led(text: Words, index: int, before: Token) -> bool:
    """Whether "O", a verb of telling or meeting, or a thing that somebody has stands before."""
    if text.tokens[index].word in _TO:
        return False
    if before.word.removeprefix(_AND) in _BEFORE or before.cue & SPEECH or _joined(text, index, before):
        return True
    whose = before.cue & OWNED and text.languages & _ARABIC  # whose it is follows there, as nowhere else
    whose = whose and text.tokens[index].word not in _SUCH
    if whose and before.word < "\u0900" and not before.word.startswith("ال"):
        return True
    earlier = text.at[index - 2]
    if before.word == _WAY and before.gap == " " and earlier is not None and earlier.word == _ABOUT:
        return True
    return before.word in _TO and earlier is not None and before.gap == " " and earlier.cue & SPEECH != 0


def with_me(text: Words, index: int) -> bool:
    """Whether "and" is written onto a word behind "I" or a name in Arabic: "أنا ورقية", "يزن وشام"."""
    token, before = text.tokens[index], text.at[index - 1]
    if before is None or token.word[0] != _AND or token.gap != " ":
        return False
    return before.word in _I_AND or (before.taken and not before.cue & PLACE_HEAD)


def _joined(text: Words, index: int, before: Token) -> bool:
    """Whether an Arabic particle written onto a name, or a verb behind it, says so: "أنا وأمل"."""
    token, earlier, after = text.tokens[index], text.at[index - 2], text.at[index + 1]
    if token.word[0] == _AND and before.word in _I_AND:
        return True
    if token.word[0] in _FOR and earlier is not None and before.gap == " " and earlier.cue & SPEECH:
        return True
    if after is None or after.gap != " " or before.word not in _WAS:
        return False
    return after.word in _BEING or (after.word[0] in _PRESENT and len(after.word) > _VERB)


def _followed(after: Token, later: Token) -> bool:
    """Whether postpositions with what belongs to people follow: "X's mother", "spoke to X"."""
    if after.word in _NAMED and later.word in _OF:
        return True
    if after.word in _NOT or after.cue & OWNED:
        return later.cue & DOES != 0
    if after.word in _MY:
        return later.cue & RELATION != 0
    if after.word in _ON:
        return later.word in _DOUBT
    if after.word in _OF:
        return later.cue & (RELATION | OWNED) != 0
    if after.word in _WITH:
        return later.word in _SPOKE
    if after.word in _WHOM:
        return later.word in GAVE
    return after.cue & AND != 0 and later.word in _I


# "usay fauji kehte hain", "sab minu bulate hain"
_CALLED_SO: Final = word_set(
    "kehte kehtay kehtey kehta kehti kahte bulate bulatay bulati bulata pukarte pukarti bolte"
)
_AM: Final = word_set("hun hoon hu hn")  # "hurmat hun sukkur se"
_WHOM_THEY_CALL: Final = word_set(
    "sab sabhi log usay use usko isko unko mujhe mujhay mujhko jisay jisko unhein se dost ghar walay wale"
)


def in_roman(text: Words, index: int) -> bool:
    """Whether Hindi or Urdu in Latin letters says that a person is meant: "zarbano ne kaha"."""
    after, later, before = text.at[index + 1], text.at[index + 2], text.at[index - 1]
    if not text.languages & ROMAN or after is None or after.gap != " ":
        return False
    if before is not None and after.word in _CALLED_SO and before.word in _WHOM_THEY_CALL:
        return True
    if (
        after.word in _AM
        and (before is None or text.tokens[index].gap != " ")
        and not text.tokens[index].bits
    ):
        return True
    if later is None or later.gap != " ":
        return False
    return after.word == _DID or _followed(after, later)


def of_romance(text: Words, index: int) -> bool:
    """Whether a word in small letters stands in Spanish, French or Portuguese where a person does."""
    before, after = text.at[index - 1], text.at[index + 1]
    if not text.languages & _ROMANCE or text.tokens[index].gap != " " or before is None:
        return False
    follows = after.word if after is not None and after.gap in (" ", "'") else ""
    unheard = before.word in _BESIDE and not text.tokens[index].bits
    return unheard or before.word in _BY or (before.word in _AT and follows in _SAYS_OR_WHO)


def _explained(token: Token, after: Token) -> bool:
    """Whether a comma and who it is follow: "أمل، صاحبة المحل", "نور، جو پڑوس میں رہتی ہے"."""
    if after.word in _YEARS:
        return after.gap.strip().isdecimal() and token.word not in _AGE  # "जब पूजा 12 साल की थी"
    return after.gap in (", ", "، ") and (after.cue & RELATION != 0 or after.word in _WHO_OF_THEM)


def _apposed(token: Token, after: Token) -> bool:
    """Whether a line begins with a word, and a comma and who it is in Arabic follow: "- سيكا، البلطجي"."""
    begins = token.gap[-1:] in ("\n", "") or token.gap.rstrip()[-1:] in ("-", "\u2013", "\u2022")
    return begins and after.gap in (", ", "\u060c ") and after.word.startswith("ال")


def _calls(text: Words, index: int) -> bool:
    """Whether a word is the head of a line of talk: "أمل: وينك؟"."""
    token = text.tokens[index]
    begins = index == 0 or "\n" in token.gap or "]" in token.gap
    return begins and text.context.folded.text[token.end : token.end + 2] == ": "
