"""Numbers of cases and complaints in English, Spanish, French and Portuguese: "processo n.º 4471/24.2T8LSB".

What a police or a court opened has a number of few figures, or of several with strokes and letters between
them. It stands behind what it is of; between them only what belongs there, or it would be of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, any_of
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

_CASES: Final = Phrases(
    {
        "case": """
            case,case file,cas,cr,crime ref,crime reference,crime report,ob,ob entry,occurrence book,diary,
            diary entry,docket,complaint,fir,zero fir,e fir,gd,gd entry,csr,police report,incident,
            incident report,report,reference,ref,petition,suit,charge sheet,file,police file,matter,
            protection order,court order,interdict,ticket,application,appeal,warrant,acknowledgement,
            expediente,exp,causa,carpeta,averiguacion,averiguacion previa,denuncia,denuncio,querella,atestado,
            diligencias,juicio,juicio rapido,sumario,radicado,radicacion,noticia criminal,nunc,ipp,legajo,
            oficio,caso,incidente,procedimiento,autos,parte policial,acta,orden de proteccion,
            orden de alejamiento,medida,medidas,proceso,tramite,solicitud,reclamo,constancia,sentencia,
            dossier,pv,proces verbal,plainte,main courante,affaire,parquet,rmp,rmpa,rpa,recepisse,procedure,
            ordonnance,
            enregistrement,requete,minute,signalement,deposition,jugement,courrier,
            processo,proc,inquerito,inquerito policial,boletim,bo,b o,ocorrencia,registro de ocorrencia,ro,
            registro,registo,tco,termo circunstanciado,nuipc,nuic,papel,cuij,auto,auto de noticia,
            auto de denuncia,queixa,
            participacao,medida protetiva,medida protectiva,protocolo,notificacao,requerimento,chamado,
            chamada de atendimento,atendimento,prontuario,bulletin
        """,
        # In Romance a plate's, too, and somebody's in a school or at work if it is of figures alone.
        "pupil": "matricula,matricula funcional,minha matricula,matricule",
    }
)
_AMONG: Final = any_of(
    """
    de,da,do,del,la,el,le,du,des,en,no,na,et,al,au,a,o,
    crime,criminal,penal,policial,judicial,civil,con,com,avec,with,sous,under,bajo,sob,
    investigacion,investigacao,ocorrencia,registrada,registrado,registada,registado,enregistree,enregistre,
    recorded,registered,filed,opened,aberto,aberta,abierto,abierta,ouvert,ouverte,
    es,e,est,is,was,fue,foi,era,tem,tiene,has,que,the,its,me dieron,me deram,ficou,quedo,file,reference,ref,
    unico,unica,interno,interna,fiscalia,policia,police,station,gendarmerie,commissariat,esquadra,delegacia,
    saps,psp,gnr,sic,pgr,mp,ministerio publico,pgj,fgr,pj,plcc,proteccion,protecao,protection,violencia,
    domestica,clinico,clinica,medico,medica,eletronico,eletronica,electronico,electronica,digital,
    disciplinar,administrativo,administrativa,laboral,trabalhista,preliminar,sumario,familiar,de familia,at,
    entry,book,numero de,instancia,instruction,tribunal,judiciaire,court,magistrate,magistrates
    """
)
_NUMBER: Final = r"(?:n(?:[o°]|\.[o°]|ro|um|r|umero|umber)?|nos|ref(?:erence|erencia)?|#)(?!\w)"
_HIT: Final = (
    r"(?P<hit>(?:[a-z]{1,6}(?:[/\-.]| (?=\d))){0,4}[a-z]{0,4}\d[a-z\d]{0,24}"
    r"(?:(?:[/\-.:]| ?/ ?| of (?=\d)| (?=\d))[a-z\dªº]{1,20}){0,8})(?![\w@])"
)
# With a word for a number, or without one; in brackets or behind a colon.
_BEHIND: Final = re.compile(
    rf"(?P<no> {_NUMBER}[.:]{{0,2}})?(?: {_AMONG}(?!\w)){{0,5}}[ :(]{{1,3}}"
    rf"(?P<numbered>(?:(?:o|el|la|le) )?{_NUMBER}[.:]{{0,2}} ?)?{_HIT}"
)
_ELSE: Final = frozenset({Cue.BANK, Cue.WALLET, Cue.CARD, Cue.PLATE, Cue.PHONE, Cue.PUBLIC})
_OF_WHOM: Final = re.compile(
    rf"(?: (?:d[aeo]|del|de la|du|de) [a-z]{{2,12}})?,?[ :(]{{1,3}}(?:{_NUMBER}[.:]{{0,2}} ?)?{_HIT}"
)
_BARE_LEAST: Final = 5  # figures of a number without strokes or letters that no word says to be one
_MIXED_LEAST: Final = 3
_SAID_LEAST: Final = 2
_PUPIL: Final = re.compile(r"\d{2,3} \d{3} \d{3}|\d{6,12}(?:[\-/.]\d{1,2})?|\d{2,3}\.\d{3}-?\d?")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DATE: Final = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])([/\-.])(?:0?[1-9]|1[0-2])(?:\1(?:\d{4}|\d{2}))?|\d{4}([/\-.])\d{1,2}\2\d{1,2}"
)
_AMOUNT: Final = re.compile(r"\d{1,3}(?:[., ]\d{3})+|\d{1,6}[.,:]\d{1,2}|\d{1,2}[h:]\d{0,2}")
_CALLED: Final = re.compile(r"(?:0|\d{2} )(?:[ \-]?\d){8,11}")
_STROKES: Final = re.compile(r"[/\-.]|\d[a-z]|[a-z]\d| of ")
_COUNTED: Final = re.compile(
    r" ?(?:%|€|\$|[a-z]{0,3}\.?\$|euros?|pesos|reais|rand|naira|kwanzas|meticais|mts?|fcfa|cfa|francs?|mil|"
    r"millones|years?|anos?|ans|dias|days|jours|meses|mois|months|horas|hours|heures|vezes|veces|fois|"
    r"times|paginas?|pages?|pessoas|personas|personnes|people)(?!\w)"
)


def find(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of such numbers."""
    folded = context.folded.text
    ends = context.once(read).ends
    for hit in _CASES.find(context):
        match = (_OF_WHOM if hit.kind == "pupil" else _BEHIND).match(folded, ends[hit.last])
        if match is None:
            continue
        written, start = match["hit"], match.start("hit")
        said = before(context, start, _ELSE)
        if hit.kind == "case" and said is not None and said.distance <= start - ends[hit.last]:
            continue  # "MV file no." is of a car, and behind "complaint" may stand a telephone's
        if hit.kind == "pupil":
            if _PUPIL.fullmatch(written) is not None:
                yield match.span("hit")
        elif _is_number(context, match):
            yield match.span("hit")


def _is_number(context: Context, match: re.Match[str]) -> bool:
    """Whether it is a number of a case: no date, no amount, no telephone's, and no word before an amount."""
    written, (start, end) = match["hit"], match.span("hit")
    if _DATE.fullmatch(written) or _YEAR.fullmatch(written) or _CALLED.fullmatch(written):
        return False
    if _COUNTED.match(context.folded.text, end) or (written[0].isalpha() and not _capital(context, start)):
        return False
    digits = sum(map(str.isdigit, written))
    if match["no"] is not None or match["numbered"] is not None:
        return digits >= _SAID_LEAST
    if _AMOUNT.fullmatch(written):
        return False
    return digits >= (_MIXED_LEAST if _STROKES.search(written) else _BARE_LEAST)


def _capital(context: Context, start: int) -> bool:
    """Whether the letters that a number begins with are capitals, and so no word before it."""
    return context.text[context.folded.origin[start]].isupper()
