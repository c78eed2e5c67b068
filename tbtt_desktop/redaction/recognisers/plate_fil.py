"""Plates of the Philippines behind models that are everyday words, MV files, and numbers on a vehicle's body.

A motorcycle waits for its plate for years: until then it is told by the file of the Land Transportation
Office, and a tricycle, a bus or a taxi by the number that is painted on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, any_of, word_set
from tbtt_desktop.redaction.recognisers.digits import headed
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, LANGUAGE_BITS, gazetteer
from tbtt_desktop.redaction.recognisers.languages import told
from tbtt_desktop.stories.records import Category, Suggestion

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_SHAPE: Final = re.compile(
    r"(?<![\w\-])(?:[a-z]{3}[ \-]?\d{3,4}|\d{3}[ \-]?[a-z]{3}|[a-z]{2}[ \-]?\d{4,5}|\d{4,5}[ \-][a-z]{2}"
    r"|[a-z][ \-]?\d{3}[ \-]?[a-z]{2}|\d{4}-\d{6,11})(?![\w\-]|[.,:/]\d)"
)
_MODEL: Final = re.compile(
    r"(?<!\w)"
    + any_of(
        """
        click,beat,wave,carry,adventure,everest,mirage,stargazer,terra,city,brio,fury,smash,dash,euro,supra,
        hilux,vios,wigo,raize,veloz,avanza,innova,fortuner,rush,altis,yaris,montero,xpander,strada,l300,
        navara,almera,urvan,patrol,ertiga,swift,jimny,alto,ranger,raptor,ecosport,accent,reina,tucson,
        soluto,picanto,rio,stonic,dmax,d-max,mux,mu-x,crosswind,mio,sporty,aerox,nmax,pcx,adv,tmx,xrm,barako,
        rouser,raider,gixxer,sniper,skydrive,rusi,skygo,motorstar,genio,airblade,ns,ct,kotse,oto,auto,
        sasakyan,sasakyang,motor,mutor,motorsiklo,traysikel,tricycle,trike,habal-habal,habal,jeep,jeepney,dyip,
        dyipni,van,pickup,pick-up,suv,sedan,multicab,owner,taxi,e-bike,ebike,single,scooter,salakyan,sakyanan,
        lugan,luganan,awto,minibus,truck,joyride,angkas,move it,grab,lalamove
        """
    )
    + r"(?:,? (?:\d{2,3}i?|i ?\d{3}|fi|g4|fb|gls|hatch|sporty|ni|nga|na|ng|nya|niya|nila|ko|q|namin|iya|"
    r"kulay|kolor|color|rider|driver|itim|itom|black|blak|puti|puting|white|pula|pulang|red|asul|blue|gray|"
    r"grey|silver|dilaw|yellow|berde|green|orange|maroon|brown|beige|may|walang|plaka|plakang|pa|lang|"
    r"si \w+)){0,4}"
    r"[,:]?[ (]{1,2}$"
)
_MODEL_MOST: Final = 56  # characters from the model to the plate
_FILE: Final = re.compile(
    r"(?<!\w)(?:mv|m\.v\.) ?file(?: (?:number|no\.?|num|blg\.?|#))?"
    r"(?: (?:is|ay|na|nga|lang|nya|niya|nito|po)){0,2}"
    r"\s?[:#]?\s?\(?(?P<hit>\d{4}[ \-]?\d{5,11}|\d{13,15})(?!\w|-\d)"
)
_BODY: Final = re.compile(
    r"(?<!\w)(?:body|sidecar|side car|trike|tricycle|traysikel|toda|bus|taxi|pedicab|padyak)"
    r" ?(?:number|numero|no\.?|num\.?|blg\.?|#)(?: (?:nya|niya|nito|ng \w+|is|ay|na|po|nga|daw)){0,2}"
    r"\s?[:#]?\s?(?P<hit>(?:[a-z]{1,10}[ \-]?)?\d{2,5}(?:-?[a-z])?)(?![\w\-]|[.,:/]\d)"
)
_BODY_BEHIND: Final = re.compile(
    r"(?<![\w\-.,/])(?P<hit>(?:[a-z]{1,4}-)?\d{2,5}) (?:ang|yung|ung|yun|ang nasa) (?:body|sidecar) "
    r"?(?:number|no|num)"
)
_UNITS: Final = word_set("php usd kph km cc pm am hp psi pcs yrs mos hrs blk adv pcx tmx xrm mio")
_SCORE: Final = 0.978


def find(context: Context) -> Iterator[Suggestion]:
    """Yield what a vehicle of the Philippines is told by."""
    if context.hints.country != "PH" and not told(context.hints.language) & _TAGALOG:
        return
    folded = context.folded.text
    if "file" in folded:
        for match in _FILE.finditer(folded):
            yield context.suggestion(*match.span("hit"), Category.PLATE, _SCORE)
    for pattern in (_BODY, _BODY_BEHIND):
        for match in pattern.finditer(folded):
            yield context.suggestion(*match.span("hit"), Category.PLATE, _SCORE)
    for match in headed(_SHAPE, context, 3):
        model = _MODEL.search(folded, max(0, match.start() - _MODEL_MOST), match.start())
        if model is not None and _no_words(match.group()):
            yield context.suggestion(*match.span(), Category.PLATE, _SCORE)


def _no_words(written: str) -> bool:
    """Whether the letters of a plate are no everyday word, as in "motor may 2024"."""
    letters = "".join(filter(str.isalpha, written))
    return letters not in _UNITS and not (gazetteer().words.get(letters, 0) & FREQUENT and len(letters) > 1)
