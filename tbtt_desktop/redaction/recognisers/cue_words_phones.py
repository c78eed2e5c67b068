"""What people say before a telephone number, and before numbers that tell of nobody, in nine languages.

Written as the words for documents are.
"""

from __future__ import annotations

from typing import Final

PHONES: Final = """
    ma ligne,sa ligne,ta ligne,notre ligne,leur ligne,mi linea,su linea,audios del,audios desde,
    notas de voz del,
    manda audios del,mon contact,son contact,mon num,son num,mon numero,mi numero,
    phone,phone no,phone number,mobile,mobile number,cell,tel,telephone,whatsapp,call,called,calls,
    text,sms,telefono,movil,celular,cel,llame,llamar,portable,appel,appeler,joindre,zap,telefone,
    telemovel,ligar,ligue,ligou,simu,piga,laini,cellphone,tawagan,tumawag,landline,هاتف,هاتفي,
    هاتفها,تلفون,تليفون,تليفوني,موبايل,جوال,جوالي,واتساب,فون,فون نمبر,واٹس ايپ,फोन,
    फोन नंबर,मोबाइल,व्हाट्सएप,contact,contact no,contact number,reach,reached,ring,rang,dial,texted,
    texting,messaged,viber,signal,imo,sim,sim card,burner,fax,helper,tel no,mob,mob no,ph no,
    contacto,contactar,escribame,escribeme,escribir,escribanme,marcar,marque,marcarme,llameme,
    llamenme,llamo,numero de telefono,numero de celular,guasap,wasap,wsp,whatsap,fono,fijo,chip,
    contacter,appelez,appels,appelle,ecrire,ecrivez,texto,fixe,numero de telephone,
    numero de portable,puce,contato,chamar,whats,numero de telefone,celular numero,wasiliana,
    mawasiliano,nambari ya simu,namba ya simu,nipigie,alinipigia,anapiga,ananipigia,anapiga kwa,
    telepono sa bahay,landline sa bahay,telepono namin,telepono nila,
    kontak,numero ng telepono,itext,nagtext,tumatawag,tinawagan,mimi nina,التواصل,تواصل,للتواصل,
    اتصل*,يتصل*,تتصل*,بيتصل*,رقم هاتف*,رقم جوال*,رقم موبايل*,رقم تليفون*,تلفونها,تلفونه,تلفوني,
    هاتفه,جوالها,جواله,موبايلها,موبايله,موبايلي,الواتس,شريحه,رابطه,كال,كالز,ميسج,
    موبائل نمبر,واٹس ايپ نمبر,وٹس ايپ,سم,संपर्क,कॉल,मैसेज,व्हाट्सऐप,व्हाट्सअप,वाट्सएप,व्हाट्सप्प,
    मोबाइल नंबर,फोन नं,सिम,टेलीफोन,
    fono de contacto,cel mio,mi cel,mi celu,celu,su cel,wasa,wpp,zapzap,tlm,contacto telefonico,
    zapear,linha dele,tel portable,whatsapp au,joignable,joignable au,contactez,numero whatsapp,
    نقال,نقالي,نقالها,نقاله,موبيل,كلمني,كلموني,اتصلي,دق من,دقلي,عيط,عيطلي,كيعيط,يعيط,رنلي,كال ايي,
    كال كي,فون كيا,فون ايا,رابطه نمبر,سيل نمبر,ميسج كيا,نمبر يه هي,बात करो,बात करना,कॉल आया,फोन आया,
    फोन करो,मोबाइल नं,मोबाईल,कांटेक्ट,कॉन्टैक्ट,संपर्क नंबर,व्हाट्सएप नंबर,call karo,call aaya,
    call aayi,phone aaya,phone karo,msg aaya,msg kiya,mobile no,wa number,whatsapp no,rabta,
    rabta number,nipigie simu,anipigie,napigiwa,ananitumia,ananitext,simu yake,simu yangu,
    simu yangu namba,namba ya whatsapp,alinitext,sms kutoka,cp number,cp no,cp ko,cel no,cell no,
    cell number,cellphone number,txtan,nagchat,nagmessage,nag text,number nya,number niya,
    viber number,
    llama del,llama de,llaman del,llaman de,llamaba del,llamaban del,llamo del,me llama,
    me llaman,me llamo del,me marca,me marcan,marca del,marcaba del,escribe del,escribe de,
    escribe desde,escriben del,escriben de,escribio del,escribio desde,escribia del,
    me escribe,me escriben,mensajes del,mensajes de,mensaje del,mensagens de,mensagens do,
    mensagem do,liga do,liga de,liga pro,liga pra,ligou do,ligou de,ligam do,ligacao de,
    ligacao do,ligacoes do,escreve do,escreve-me do,escreve de,chamada do,chamadas do,
    chamadas de,m'appelle du,m'appelle avec,appelle du,appelle avec,appelait du,a appele du,
    appele du,appeles du,ecrit du,ecrit avec,ecrivait du,sms du,messages du,message du,
    nagtawag,nanawag,nag-text,tawag ko,tinext,nagmiscall,ananipigia na,anatumia namba,
    anatumia,gsm,line,his line,her line,my line,recados,recado,tel recados,contact #,
    contactos,contacts,linha,linea de el,numero restrito,rings from,called from,calls from,
    calling from,texts from,texted from,messages from,landline no,cel nya,cp nya,cp niya,
    sim nya,simu ni,namba ni,mpigie,mpigieni,piga simu,tuma sms,whatsapp ni,
    تواصلوا معي علي,تواصل معي علي,تواصلي معي علي,تواصلو معي علي,كلمني علي,كلموني علي,كلميني علي,
    راسلني علي,راسلوني علي,ابعتلي علي,ابعتولي علي,رنوا علي,رنو علي,رن علي,دقوا علي,دق علي,
    اتصلوا علي,اتصلو بي علي,التواصل معي علي,تليفونو,تلفونو,جوالو,
    موبايلو,نومروه,نومروها,نومرويا,نيمروه,تيليفونو,تيليفوني,تلفونا,تليفونا
"""
NUMBERS: Final = """
    number,numbers,no,nr,num,number is,numero,numeros,nro,numero es,numero e,numero est,
    numero c'est,namba,nambari,namba ni,nambari ni,namba yake,namba yangu,namba yangu mpya,numara,
    numero ko,numero niya,رقم,الرقم,رقمي,رقمها,رقمه,ارقام,الارقام,ارقامه,نمره,النمره,نمرتي,نمرتها,نمرته,
    نمرتو,نمرتا,نمرتهم,نيميرو*,النيميرو,رقمو,رقما,رقمهم,نمبر,نمبروں,
    نمبرز,नंबर,नम्बर,नं,नंबरों,संख्या,
    number ko,number ko ay,number nya,number niya,numero nya
"""
PUBLIC: Final = """
    ifsc,ifsc code,swift,swift code,bic,आईएफएससी,helpline*,help line,hotline*,hot line,toll free,
    emergency,crisis line,linea de ayuda,linea,linea de atencion,linea purpura,numero verde,
    numero vert,ligne d'ecoute,ligne verte,ligne,violences,linha de apoio,linha,disque,
    central de atendimento,apoio a vitima,apav,acas,childline,samaritans,sos violence*,sos,
    laini ya msaada,laini ya dharura,namba ya dharura,الخط الساخن,خط ساخن,خط المساعده,خط النجده,
    بالخط,الخط,النجده,الشرطه,هيلپ لائن,هيلب لاين,हेल्पलाइन,महिला आयोग,महिला हेल्पलाइन,आयोग,
    commission for women,women's commission,ministry,ministerio,ministere
"""
VERSIONS: Final = """
    version,versao,versions,v,ver,firmware,release,build,android,ios,toleo,versyon,bersyon,اصدار*,
    نسخه,ورژن,वर्शन,वर्जन,संस्करण
"""
