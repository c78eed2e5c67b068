"""Schools and posts that are told by a number: "escola 6025", "I.E. 5130", "prepa 9", "école n° 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, any_of
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.stories.records import Category, Suggestion

_KINDS: Final = any_of(
    """
    escola,escola primaria,escola secundaria,escola basica,escolinha,e.p.c.,epc,colegio,liceo,escuela,
    escuela primaria,escuela secundaria,escuelita,jardin,jardin de infantes,preescolar,instituto,i.e.,
    i.e.p.,i.e.i.,ie,iei,prepa,preparatoria,secundaria,secundaria tecnica,secu,primaria,cetis,cbtis,
    cecyt,conalep,cobach,cbta,eest,tecnica,telesecundaria,u.e.,unidad educativa,guarderia,
    puesto de salud,centro de salud,ubs,upa,cras,creas,ecole,ecole primaire,ecole publique,
    ecole fondamentale,lycee,ceg,cem,college d'enseignement
    """
)
_SIGN: Final = r"(?:n[.o°º]{1,2}\.? ?|no\. ?|nr\.? ?|num\.? ?|numero |# ?)"
_HEAD: Final = re.compile(rf"(?<![\w.]){_KINDS} (?P<sign>{_SIGN})?$")
_NUMBERED: Final = re.compile(
    r"(?<![\w.])(?:school|shule|paaralan|clinic|zahanati) (?:no\.? ?|number |namba )$"
)
_HEAD_MOST: Final = 40  # characters before the number
_MOST: Final = 5  # figures
# Behind a number of things nothing ends, and no other word begins.
_FREE: Final = re.compile(
    r"(?:-\d{1,4})?(?= ?[,;:!?)\n\"'»”]| ?\.(?!\d)|"
    r" (?:de|do|da|del|du|y|e|et|en|em|que|q|a|na|no|of)(?!\w)| ?$)"
)
_OF_TIME: Final = re.compile(
    r"(?:-\d{1,4})? (?:de|of) (?:\w{3,9} de \d|\d|ellas|ellos|elas|eles|them|mis|meus)"
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield such schools, their number included."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    for begin, stop in figures(context):
        if stop - begin > _MOST or folded[begin - 1 : begin] not in (" ", "#", ".", "o", "°", "º"):
            continue
        first = max(0, begin - _HEAD_MOST)
        head = _HEAD.search(folded, first, begin) or _NUMBERED.search(folded, first, begin)
        if head is None:
            continue
        free = _FREE.match(folded, stop)
        if free is None:
            named = folded[stop : stop + 1] == " " and stop + 1 < len(folded)
            if not named or not source[origin[stop + 1]].isupper():
                continue
        if _OF_TIME.match(folded, stop) is None:
            end = free.end() if free is not None else stop
            yield context.suggestion(head.start(), end, Category.ORG, 0.7)
