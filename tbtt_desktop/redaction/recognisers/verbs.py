"""Forms of the verbs of Urdu and Hindi, and of both in Latin letters: what is written behind their stems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tbtt_desktop.stories.normalize import fold

_ENDINGS: Final = {
    "roman verbs": """
        na nay ne ni ta te tay ti tee tein teen ya ye yay yi yee i ee e ein en un oon unga ungi oonga
        oongi ega egi yega yegi enge engay engi yenge yengay yen yein o oge ogay ogi iye iyay iyega kar
        ke kay ker wa wao waya waye wayi wai wana wane wani wata wate wati
    """,
    "roman verbs in consonants": """
        na nay ne ni ta te tay ti tee tein a e ay ey i ee in en ein een o u un oon unga ungi oonga oongi
        ega egi ega enge engay engi oge ogay ogi iye iyay iyega kar ke kay ker aya aye ayi ai aay ae ana
        ane anay ani aana aane aata ata ate ati ao aun aunga aungi ayega ayegi ayenge wa wao waya waye
        wayi wai wana wane wani wata wate wati wakar wake
    """,
    "urdu verbs": """
        نا نے نی تا تے تی تیں یا ئی ئے ئیں یں ؤ ؤں وں ئیے یے یئے وا وایا وائی وائے وانا وانے وانی واتا
        واتی واتے واؤ
    """,
    "urdu verbs in consonants": """
        نا نے نی تا تے تی تیں ا ی ے یں یے ئیے یئے و وں انا انے انی اتا اتے اتی ایا ائی ائے ائیں اؤ اؤں
        وا وایا وائی وائے وانا وانے وانی واتا واتی واتے واؤ
    """,
    "hindi verbs": """
        ना ने नी ता ते ती तीं त या ये यी यीं ई ए ईं एं एँ ओ ऊं ऊँ ऊंगा ऊँगा ऊंगी ऊँगी एगा एगी येगा येगी एंगे
        एँगे एंगी एँगी येंगे येंगी ओगे ओगी इए इये इएगा इयेगा कर के वा वाया वाई वाए वाना वाने ल ली लें लस लन ब नी
        वै वैं वे वत यो वण णो इस थे लक लनि
    """,
    "hindi verbs in consonants": """
        ना ने नी ता ते ती तीं त ा े ी ीं ें ो ूं ूँ ूंगा ूँगा ूंगी ूँगी ेगा ेगी ेंगे ेंगी ोगे ोगी िए िये िएगा
        ियेगा कर के ाया ाई ाए ाये ायी ाना ाने ानी ाता ाते ाती ाओ ाकर ाएगा ाएगी ाएंगे ाएँगे ाएंगी ाएँगी ाऊंगा ाऊँगा
        ाऊंगी ाऊँगी ाइए ाइएगा वा वाया वाई वाए वाये वायी वाना वाने वानी वाता वाते वाती वाकर वाओ वाएगा वाएगी
        ल ली लें लस लन लू ला ब बे ेला ेली नीं
        ै ैं ्या ्यो ण णो सी थे िस लक लनि ैत ैथि ौं ावै ावैं ावत ायो ावण ौलक
    """,
}
# The last line of each list of Hindi is of dialects, from Haryana to Mithila: "कह्या", "डरावै", "मारिस".


def forms(section: str, stems: Iterable[str]) -> Iterator[str]:
    """Yield the forms of folded stems, or for a section that holds no verbs the words themselves.

    Endings are folded by themselves: all forms at once took five times as long.
    """
    endings = fold(_ENDINGS.get(section, "")).text.split()
    for stem in stems:
        yield stem
        for ending in endings:
            yield stem + ending
