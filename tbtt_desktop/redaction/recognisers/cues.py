"""What kind of number follows: the words that people put before it, in nine languages.

A number of no known shape is told by the words before it: "my CNIC", "al Yape", "गाड़ी". So are mistyped
ones, and those of countries whose numbers have no check digit. The nearest word decides.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.scan import Phrases, read


class Cue(StrEnum):
    """What a word says of the number after it."""

    ID = "id"
    BANK = "bank"
    PLATE = "plate"  # names the plate itself
    VEHICLE = "vehicle"  # what has a plate, among other numbers
    PHONE = "phone"
    PUBLIC = "public"  # a helpline or an office: it tells of nobody
    VERSION = "version"  # of a program: four numbers with dots are no address then


_PHRASES: Final = {
    Cue.ID: """
        id,ids,id no,id number,id card,identity,identity card,identity number,identity document,national id,
        national identity,nid,nic,cnic,nicop,nadra,b form,bform,form b,nin,bvn,ssnit,ghana card,nrc,huduma,
        kra,kra pin,maisha,ecowas,voter id,voter card,voters card,ration card,aadhaar,aadhar,adhar,adhaar,uid,
        uidai,pan,pan card,passport,passport no,driving licence,driver's license,driving license,dl no,nino,
        ni number,national insurance,ssn,social,social security,social insurance,sin,tfn,medicare,nhs number,
        utr,itin,green card,alien number,visa no,permit,residence permit,hkid,emirates id,iqama,civil id,
        resident id,unhcr,refugee number,case number of unhcr,por card,senior id,senior citizen,
        philsys,philid,umid,sss,tin,philhealth,pag ibig,prc,birth certificate no,student id,staff id,
        employee id,
        dni,nie,cedula,cedula de identidad,cedula de ciudadania,ci,run,rut,ruc,dui,dpi,cui,curp,rfc,ine,ife,
        nss,nif,cif,carne,carnet,carne de identidad,identidad,identificacion,documento,numero de documento,
        documento de identidad,pasaporte,licencia,licencia de conducir,seguridad social,expediente de refugio,
        cuil,cuit,clave unica,cpf,cnpj,rg,cnh,pis,titulo de eleitor,cartao sus,bi,bilhete,
        bilhete de identidade,
        cartao de cidadao,utente,numero de utente,numero de contribuinte,contribuinte,titulo de residencia,
        autorizacao de residencia,passaporte,carteira de identidade,identidade,niss,
        cin,cni,cnib,nina,nas,nir,nif,nui,piece,piece d'identite,ma piece,carte d'identite,carte nationale,
        carte d'electeur,carte vitale,carte de sejour,titre de sejour,recepisse,securite sociale,
        numero de securite sociale,numero fiscal,registre national,numero national,identifiant,passeport,
        permis,permis de conduire,sa carte,ma carte,carte consulaire,carte biometrique,carte ivoirienne,
        kitambulisho*,kitambulisho cha taifa,nida,zanid,pasipoti,hati ya kusafiria,leseni,namba ya mlipa kodi,
        cheti cha kuzaliwa,
        الرقم القومي,رقمي القومي,رقمها القومي,رقمه القومي,رقم قومي,بطاقه*,بطاقتي,بطاقتها,البطاقه الوطنيه,
        الهويه,هويه,هويتي,هويتها,هويته,رقم الهويه,رقم هويتي,رقم هويتها,سجل,سجلها,سجلي,رقم السجل,رقم سجلها,
        رقم سجلي,اقامه,اقامتي,اقامتها,الاقامه,جواز,جوازي,جوازها,جواز السفر,جواز سفري,جواز سفرها,رقم جواز*,
        الرقم الوطني,رقمي الوطني,رقمها الوطني,الرقم المدني,بطاقه التعريف,لا كارط,لاكارط*,كارط ناسيونال*,
        رقم الملف,رقم ملفي,رقم ملف*,ملف المفوضيه,المفوضيه,قيد,رقم القيد,وثيقه,
        شناختي كارڈ,شناختي كارڈ نمبر,شناختي نمبر,پاسپورٹ,ب فارم,ايمريٹس آئي ڈي,آئي ڈي,آئي ڈي كارڈ,اقامه نمبر,
        ووٹر كارڈ,راشن كارڈ,آدهار,پين كارڈ,پي او آر كارڈ,لائسنس,شناخت نمبر,
        आधार,आधार नंबर,आधार कार्ड,पैन,पैन कार्ड,पैन नंबर,वोटर आईडी,वोटर कार्ड,राशन कार्ड,पासपोर्ट,पहचान पत्र,
        नागरिकता,नागरिकता नंबर,नागरिकता नं,लाइसेंस,आईडी,आईडी नंबर,कार्ड नंबर,समग्र,अस्पताल का कार्ड
    """,
    Cue.BANK: """
        account,account no,account number,acct,acc no,a/c,a/c no,bank account,savings,sort code,routing,
        routing number,bsb,iban,swift,ifsc,clabe,cbu,cvu,alias,card,debit card,credit card,card number,
        m pesa,mpesa,m-pesa,momo,momo number,mobile money,airtel money,mtn money,mtn momo,tigo pesa,
        tigo money,
        orange money,moov money,mixx,t-money,tmoney,flooz,mvola,moncash,baridimob,wave,wizall,free money,
        ecocash,
        halopesa,paybill,till,till number,chipper,opay,palmpay,zaad,sahal,evc plus,telebirr,
        jazzcash,jazz cash,easypaisa,easy paisa,sadapay,nadapay,nayapay,raast,upaisa,bkash,nagad,rocket,
        gcash,g-cash,paymaya,maya,coins.ph,zelle,venmo,cash app,cashapp,paypal,revolut,bizum,mb way,mbway,
        yape,yapes,yapear,plin,nequi,daviplata,sinpe,transfermovil,pago movil,mercado pago,tigo money,
        pix,chave pix,chave aleatoria,multicaixa,multicaixa express,e-mola,emola,unitel money,
        upi,upi id,vpa,paytm,phonepe,google pay,gpay,bhim,esewa,khalti,cash plus,wafacash,inwi money,d17,
        vodafone cash,instapay,fawry,zain cash,asiacell,whish,omt,stc pay,urpay,benefit pay,
        cuenta,cuenta de ahorro,ahorros,numero de cuenta,tarjeta,deposito,conta,conta corrente,poupanca,
        agencia,
        cartao,nib,compte,compte bancaire,livret,rib,folio,carte bancaire,numero de compte,ccp,
        akaunti,akaunti ya benki,akaunt,akiba,kadi ya benki,namba ya akaunti,
        حساب,حسابي,حسابها,حسابه,الحساب,رقم الحساب,حساب بنكي,ايبان,فودافون كاش,انستاباي,كاش بلوس,كاشبلوس,
        اورنج موني,زين كاش,محفظه,محفظتي,بطاقه البنك,كارت البنك,
        اكاؤنٹ,اكاونٹ,اكاؤنٹ نمبر,اكاؤنٹ نمبر,بينك اكاؤنٹ,ايزي پيسه,ايزي پيسے,جاز كيش,جازكيش,كارڈ نمبر,
        پنشن والا اكاؤنٹ,
        खाता,खाते,खाता नंबर,खाता संख्या,बचत खाता,पेटीएम,फोनपे,फ़ोनपे,गूगल पे,यूपीआई,एटीएम कार्ड,आईएफएससी,
        ipon,account sa bangko,bank account ko,sa account na
    """,
    Cue.PLATE: """
        plate,plates,plate number,number plate,number plates,licence plate,license plate,registration,reg no,
        vehicle number,car number,truck tag,tag,placa,placas,matricula,patente,patentes,chapa,chapas,
        plaque,plaques,immatricule,immatriculee,immatriculation,plaka,plate no,
        namba ya gari,namba za gari,nambari ya gari,namba ya pikipiki,usajili,
        رقم السياره,رقم سيارتي,رقم سيارته,رقم سيارتها,لوحه,لوحه السياره,نمره,نمره العربيه,نمره عربيه*,
        نمره سيارته,
        ورقمها,رقمها,گاڑي نمبر,گاڑي كا نمبر,نمبر پليٹ,ركشه نمبر,गाड़ी नंबर,गाड़ी का नंबर,नंबर प्लेट
    """,
    Cue.VEHICLE: """
        car,van,truck,bike,motorbike,motorcycle,scooter,taxi,cab,bus,jeep,pickup,pick-up,suv,lorry,rickshaw,
        tuktuk,tuk tuk,boda,bodaboda,boda boda,okada,keke,bakkie,micra,corolla,toyota,honda,suzuki,hilux,
        probox,
        nissan,vitz,noah,mercedes,bmw,audi,kia,hyundai,mazda,mitsubishi,isuzu,fiat,peugeot,renault,dacia,seat,
        volkswagen,vw,skoda,ford,chevrolet,tesla,tata,mahindra,bajaj,hero,yamaha,vios,innova,raider,mehran,
        alto,
        cultus,coche,carro,auto,camioneta,camion,camión,moto,mototaxi,troca,furgoneta,furgon,vehiculo,
        carrinha,carrinho,viatura,veiculo,motinha,caminhao,kombi,voiture,vehicule,fourgon,scooter,pick up,
        bagnole,
        gari,gari lake,gari langu,pikipiki,basi,daladala,matatu,
        sasakyan,kotse,motor,motorsiklo,tricycle,traysikel,jeepney,pick-up ng,
        سياره,سيارتي,سيارته,سيارتها,بسيارته,عربيه,عربيته,عربيتي,عربيتها,عربيه اختي,شاحنه,توكتوك,ميكروباص,
        دباب,مرسيدس,
        تويوتا,كيا,هيونداي,بي ام,گاڑي,كار,موٹر,موٹرسائيكل,موٹر سائيكل,ركشه,ركشا,بائيك,وين,مهران,
        गाड़ी,कार,मोटरसाइकिल,मोटर साइकिल,बाइक,स्कूटी,स्कूटर,जीप,ऑटो,रिक्शा,ट्रक,वैन,बस
    """,
    Cue.PHONE: """
        phone,phone no,phone number,mobile,mobile number,cell,tel,telephone,whatsapp,call,called,calls,text,
        sms,
        telefono,movil,celular,cel,llame,llamar,portable,telephone,appel,appeler,joindre,zap,telefone,
        telemovel,
        ligar,ligue,ligou,simu,piga,laini,cellphone,tawagan,tumawag,landline,
        هاتف,هاتفي,هاتفها,تلفون,تليفون,تليفوني,موبايل,جوال,جوالي,واتساب,
        فون,فون نمبر,موبائل,واٹس ايپ,फोन,फ़ोन,फोन नंबर,मोबाइल,व्हाट्सएप
    """,
    Cue.PUBLIC: """
        helpline*,help line,hotline*,hot line,toll free,emergency,crisis line,linea de ayuda,linea,
        linea de atencion,
        linea purpura,numero verde,numero vert,ligne d'ecoute,ligne verte,ligne,violences,linha de apoio,
        linha,
        disque,central de atendimento,apoio a vitima,apav,acas,childline,samaritans,
        sos violence*,sos,laini ya msaada,laini ya dharura,namba ya dharura,
        الخط الساخن,خط ساخن,خط المساعده,خط النجده,بالخط,الخط,النجده,الشرطه,
        هيلپ لائن,هيلب لاين,हेल्पलाइन,महिला आयोग,महिला हेल्पलाइन,आयोग,
        commission for women,women's commission,ministry,ministerio,ministere
    """,
    Cue.VERSION: """
        version,versao,versions,v,ver,firmware,release,build,android,ios,toleo,versyon,bersyon,
        اصدار*,نسخه,ورژن,वर्शन,वर्जन,संस्करण
    """,
}
_WINDOW: Final = 64
_LINE_ENDS: Final = 8  # characters that may follow a colon at the end of its line
_ENDS: Final = re.compile(r"[!?।۔؟\n]|(?<!\bno)(?<!\bnro)(?<!\bna)(?<!\bnum)(?<!\bn)(?<!\bnr)\.(?=\s)")
_CUES: Final = Phrases(_PHRASES)


@dataclass(frozen=True, slots=True)
class Said:
    """A cue, how many characters lie between it and the number, and how many it has."""

    cue: Cue
    distance: int
    length: int


@dataclass(frozen=True, slots=True)
class _Cues:
    """All cues of a text by their ends: folded [starts[i], ends[i])."""

    starts: list[int]
    ends: list[int]
    cues: list[Cue]


def _read(context: Context) -> _Cues:
    scan = context.once(read)
    hits = sorted((scan.ends[hit.last], scan.starts[hit.first], hit.kind) for hit in _CUES.find(scan))
    return _Cues([hit[1] for hit in hits], [hit[0] for hit in hits], [hit[2] for hit in hits])


def before(context: Context, start: int, cues: frozenset[Cue], window: int = _WINDOW) -> Said | None:
    """Return the nearest of `cues` before folded `start`, in the same sentence; None for none.

    Of two that end at one place the longer says more: a Ghana Card is no card of a bank.
    """
    known = context.once(_read)
    for at in range(bisect.bisect_right(known.ends, start) - 1, -1, -1):
        end = known.ends[at]
        if known.starts[at] < start - window:
            return None
        if known.cues[at] in cues:
            if _ended(context.folded.text, end, start):
                return None
            return _longest(known, at, cues, start)
    return None


def _longest(known: _Cues, at: int, cues: frozenset[Cue], start: int) -> Said:
    end = known.ends[at]
    same = []
    while at >= 0 and known.ends[at] == end:
        if known.cues[at] in cues:
            same.append(Said(known.cues[at], start - end, end - known.starts[at]))
        at -= 1
    return min(same, key=lambda one: (-one.length, one.cue))


def _ended(folded: str, begin: int, end: int) -> bool:
    """Whether a sentence ends in between; a colon at the end of a line leads on to the next."""
    return any(
        not folded[max(0, stop.end() - _LINE_ENDS) : stop.end()].rstrip().endswith(":")
        for stop in _ENDS.finditer(folded, begin, end)
    )
