"""What is said aloud, or typed so that no machine reads it: figures in words, O for zero, "at" and "dot"."""

from __future__ import annotations

import re
from array import array
from typing import Final

from tbtt_desktop.stories.normalize import Folded, fold, words

# A line a figure, in the languages of the interface and Filipino; Urdu and Hindi in Latin letters, too.
_FIGURES: Final = """
zero oh o nought cero sifuri sero صفر शून्य ज़ीरो زیرو
one uno un um moja isa واحد ایک एक ek
two dos deux dois mbili dalawa اثنين اتنين دو दो do
three tres trois tatu tatlo ثلاثة تلاتة تین तीन teen
four cuatro quatre quatro nne apat اربعة چار चार char
five cinco cinq tano lima خمسة پانچ पाँच पांच paanch panch
six seis meia sita anim ستة چھ छह छः chhe
seven siete sept sete saba pito سبعة سات सात saat
eight ocho huit oito nane walo ثمانية تمانية آٹھ आठ aath
nine nueve neuf nove tisa siyam تسعة نو नौ nau
"""
_FIGURE: Final = {
    word: str(value)
    for value, line in enumerate(_FIGURES.strip().split("\n"))
    for word in fold(line).text.split()
}
_TIMES: Final = {
    word: times
    for times, listed in ((2, "double doble dobles doubles duplo dobro ڈبل डबल"), (3, "triple triplo ٹرپل"))
    for word in fold(listed).text.split()
}
_ALIKE: Final = str.maketrans("olizsb", "011258")
_NEARLY: Final = re.compile(r"(?=[olizsb]*[0-9])[0-9olizsb]+")
SIGNS: Final = frozenset(
    fold(
        """
        at arroba arobase arrobase kwenye آت ات ایٹ एट ऐट
        dot punto ponto point nukta nokta tuldok دوت ڈاٹ نقطة डॉट
        underscore guion hyphen dash tiret slash barra
        """
    ).text.split()
)
"""Words for the signs of addresses, folded."""


def in_figures(folded: Folded) -> Folded | None:
    """Return a text with what stands for figures in it as figures; None where nothing does."""
    text, origin, at, times = "", array("I"), 0, 1
    for start, end in words(folded.text):
        word = folded.text[start:end]
        figures = _figures(word) * times
        times = _TIMES.get(word, 1)
        if not figures and times == 1:
            continue
        text += folded.text[at:start] + figures
        origin.extend(folded.origin[at:start])
        origin.extend([folded.origin[start]] * len(figures))
        at = end
    if not at:
        return None
    return Folded(text + folded.text[at:], [*origin, *folded.origin[at:]], folded.source)


def _figures(word: str) -> str:
    if word in _FIGURE:
        return _FIGURE[word]
    return word.translate(_ALIKE) if _NEARLY.fullmatch(word) else ""
