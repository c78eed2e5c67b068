"""Schools and posts that are told by a number: "escola 6025", "I.E. 5130", "prepa 9", "école n° 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_KINDS: Final = Phrases(
    {
        "": """
        escola,escola primaria,escola secundaria,escola basica,escolinha,epc,e p c,colegio,liceo,escuela,
        escuela primaria,escuela secundaria,escuelita,jardin,jardin de infantes,preescolar,instituto,i e,
        i e p,i e i,ie,iei,prepa,preparatoria,secundaria,secundaria tecnica,secu,primaria,cetis,cbtis,cecyt,
        conalep,cobach,cbta,eest,tecnica,telesecundaria,u e,unidad educativa,guarderia,puesto de salud,
        centro de salud,ubs,upa,cras,creas,ecole,ecole primaire,ecole publique,ecole fondamentale,lycee,ceg,
        cem,college d'enseignement
        """,
        "with a sign": "school,shule,paaralan,clinic,zahanati",
    }
)
_SIGN: Final = r"(?:n[.o°º]{1,2}\.? ?|no\.? |nr\.? ?|num\.? ?|number |numero |namba |# ?)"
_NUMBER: Final = re.compile(rf"\.? (?P<sign>{_SIGN})?\d{{1,5}}(?:-\d{{1,4}})?(?!\w)")
# Behind a number of things nothing ends, and no other word begins.
_FREE: Final = re.compile(
    r" ?[,;:!?)\n\"'»”](?!\d)| ?\.(?!\d)|"
    r" (?:de|do|da|del|du|y|e|et|en|em|que|q|a|na|no|of)(?!\w)| ?$"
)
_OF_TIME: Final = re.compile(r" (?:de|of) (?:\w{3,9} de \d|\d|ellas|ellos|elas|eles|them|mis|meus)")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield such schools, their number included."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    scan = context.once(read)
    for hit in _KINDS.find(context):
        match = _NUMBER.match(folded, scan.ends[hit.last])
        if match is None or (hit.kind and match["sign"] is None):
            continue
        end = match.end()
        named = folded[end : end + 1] == " " and end + 2 < len(folded) and source[origin[end + 1]].isupper()
        named = named and not source[origin[end + 2]].isupper()  # in capitals all words begin so
        if (named or _FREE.match(folded, end) is not None) and _OF_TIME.match(folded, end) is None:
            yield context.suggestion(scan.starts[hit.first], end, Category.ORG, 0.7)
