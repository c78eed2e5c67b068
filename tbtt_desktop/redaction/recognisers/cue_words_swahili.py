"""What is said before a number in East Africa, of registers, schools, courts and camps: in Swahili.

What has a number goes before or behind each of the words for a number, and stands with whose it is.
"""

from __future__ import annotations

from typing import Final

_BEFORE: Final = (
    "namba yangu ya",
    "namba yake ya",
    "nambari yangu ya",
    "nambari yake ya",
    "namba ya",
    "nambari ya",
    "namba za",
    "no ya",
    "number ya",
    "numero ya",
)
_BEHIND: Final = (
    "namba",
    "nambari",
    "no",
    "number",
    "num",
    "yangu namba",
    "yangu nambari",
    "yangu no",
    "yake namba",
)
_NUMBERED: Final = """
    kitambulisho,kitambulisho cha taifa,kitambulisho cha mzanzibari,kitambulisho cha kura,nida,huduma,
    maisha,pasipoti,paspoti,passport,leseni,leseni ya udereva,leseni ya gari,cheti,cheti cha kuzaliwa,
    cheti cha ndoa,cheti cha talaka,cheti cha kifo,cheti cha mtoto,mtihani,index,mtahiniwa,mwanafunzi,
    usajili wa chuo,usajili wa mwanafunzi,udahili,admission,uanachama,mwanachama,chama,sacco,kikundi,
    bima,bima ya afya,nhif,sha,nssf,tin,kra,mlipa kodi,uraia,mkimbizi,mgao,posho,kesi,faili,jalada,
    shauri,mashtaka,malalamiko,lalamiko,barua,kumbukumbu,rufaa,hukumu,amri,hati,hati ya kiwanja,
    hati miliki,ob,rb,ir,pf3,p3,polisi,askari,afisa,beji,badge,mfungwa,mahabusu,selo,risiti,stakabadhi,
    tiketi,mita,luku,umeme,maji,mteja,mfanyakazi,ajira,kazi,payroll,check,pensheni,mstaafu,mgonjwa,
    kliniki,kadi ya kliniki,kadi ya hospitali,kadi ya mpiga kura,kadi,mpiga kura,kura,kibali,
    kibali cha kazi,viza,ukaazi,kampuni,biashara,leseni ya biashara,shirika,ngo,imei,serial,
    laini ya simu,marejeo,rejea,kumb,utambulisho,muuguzi,mwalimu,tsc,tscnumber,service,jeshi,force
"""
_SPOKEN: Final = """
    op no,op number,ip no,opd no,carte de presse,carte de travail,carte d'etudiant,press card,press card no,
    title,title no,title deed,title deed no,hati ya shamba,namba ya shamba,l r no,lr no,parcel no,
    kumb na,kumb no,kumb namba,kumbukumbu na,kumb,ob,ob no,ob number,ob namba,rb,rb no,pf3,pf3 na,
    pf3 no,p3 form,ir no,ir,imei,imei ya simu,imei ya simu yangu,imei yangu,admission,admission no,adm,
    adm no,reg no,regno,index no,badge no,badge number,service number,force no,service no,tsc no,
    check namba,check no,payroll no,huduma namba,maisha namba,file no,jalada la kesi,jalada na,kesi na,
    shauri na,case file,case no,namba ya askari huyo,zanid,zan id,zanid yangu,mzanzibari,ration card,
    ration card no,proof of registration,carte ya hcr,carte d'electeur yangu,carte ya kuchagua,
    carte ya uchaguzi,carte de service,matricule,numero matricule,numero ya dosier,dossier,
    numero ya dossier,nin,nin yangu,nin number,lc letter,namba yangu ya nida,namba yake ya nida,
    namba yangu ya kitambulisho,namba yangu ya mtihani,namba yangu ya mwanafunzi,namba ya utambulisho,
    crb,crb no,crb number,crb ref,sd ref,sd ref no,sd reference,cheti na,hati na,leseni na,barua na,risiti na
"""


def _numbered() -> str:
    """Return everything that has a number with the words for one, as phrases."""
    things = [" ".join(thing.split()) for thing in _NUMBERED.split(",")]
    said = [f"{number} {thing}" for thing in things for number in _BEFORE]
    return ",".join(said + [f"{thing} {number}" for thing in things for number in _BEHIND])


SWAHILI_DOCUMENTS: Final = f"{_SPOKEN},\n{_numbered()}"
