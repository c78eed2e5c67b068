"""What people say before a number, in nine languages: words for documents, accounts, vehicles, telephones."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Cue(StrEnum):
    """What a word says of the number after it."""

    ID = "id"
    BANK = "bank"
    CARD = "card"  # of a bank or of a state
    WALLET = "wallet"  # a telephone or a document is the account: mobile money, Pix
    PLATE = "plate"  # names the plate itself
    VEHICLE = "vehicle"  # what has a plate, among other numbers
    PHONE = "phone"
    NUMBER = "number"  # says no more
    PUBLIC = "public"  # a helpline or an office: it tells of nobody
    VERSION = "version"  # of a program: four numbers with dots are no address then


PHRASES: Final = {
    Cue.ID: """
        id,ids,id no,id number,id card,identity,identity card,identity number,identity document,
        national id,national identity,nid,nic,cnic,nicop,nadra,b form,bform,form b,nin,bvn,ssnit,
        ghana card,nrc,huduma,kra,kra pin,maisha,ecowas,voter id,voter card,voters card,ration card,
        aadhaar,aadhar,adhar,adhaar,uid,uidai,pan,pan card,passport,passport no,driving licence,
        driver's license,driving license,dl no,nino,ni number,national insurance,ssn,social,
        social security,social insurance,sin,tfn,medicare,nhs number,utr,itin,green card,alien number,
        visa no,permit,residence permit,hkid,emirates id,iqama,civil id,resident id,unhcr,
        refugee number,case number of unhcr,por card,senior id,senior citizen,philsys,philid,umid,sss,
        tin,philhealth,pag ibig,prc,birth certificate no,student id,staff id,employee id,dni,nie,cedula,
        cedula de identidad,cedula de ciudadania,ci,run,rut,ruc,dui,dpi,cui,curp,rfc,ine,ife,nss,nif,
        cif,carne,carnet,carne de identidad,identidad,identificacion,documento,numero de documento,
        documento de identidad,pasaporte,licencia,licencia de conducir,seguridad social,
        expediente de refugio,cuil,cuit,clave unica,cpf,cnpj,rg,cnh,pis,titulo de eleitor,cartao sus,bi,
        bilhete,bilhete de identidade,cartao de cidadao,utente,numero de utente,numero de contribuinte,
        contribuinte,titulo de residencia,autorizacao de residencia,passaporte,carteira de identidade,
        identidade,niss,cin,cni,cnib,nina,nas,nir,nui,piece,piece d'identite,ma piece,carte d'identite,
        carte nationale,carte d'electeur,carte vitale,carte de sejour,titre de sejour,recepisse,
        securite sociale,numero de securite sociale,numero fiscal,registre national,numero national,
        identifiant,passeport,permis,permis de conduire,carte consulaire,carte biometrique,
        carte ivoirienne,kitambulisho*,kitambulisho cha taifa,nida,zanid,pasipoti,hati ya kusafiria,
        leseni,namba ya mlipa kodi,cheti cha kuzaliwa,الرقم القومي,رقمي القومي,رقمها القومي,رقمه القومي,
        رقم قومي,البطاقه الوطنيه,الهويه,هويه,هويتي,هويتها,هويته,رقم الهويه,رقم هويتي,رقم هويتها,سجل,
        سجلها,سجلي,رقم السجل,رقم سجلها,رقم سجلي,اقامه,اقامتي,اقامتها,الاقامه,جواز,جوازي,جوازها,
        جواز السفر,جواز سفري,جواز سفرها,رقم جواز*,الرقم الوطني,رقمي الوطني,رقمها الوطني,الرقم المدني,
        بطاقه التعريف,لا كارط,لاكارط*,كارط ناسيونال*,رقم الملف,رقم ملفي,رقم ملف*,ملف المفوضيه,المفوضيه,
        قيد,رقم القيد,وثيقه,شناختي كارڈ,شناختي كارڈ نمبر,شناختي نمبر,پاسپورٹ,ب فارم,ايمريٹس آئي ڈي,
        آئي ڈي,آئي ڈي كارڈ,اقامه نمبر,ووٹر كارڈ,راشن كارڈ,آدهار,پين كارڈ,پي او آر كارڈ,لائسنس,
        شناخت نمبر,आधार,आधार नंबर,आधार कार्ड,पैन,पैन कार्ड,पैन नंबर,वोटर आईडी,वोटर कार्ड,राशन कार्ड,
        पासपोर्ट,पहचान पत्र,नागरिकता,नागरिकता नंबर,नागरिकता नं,लाइसेंस,आईडी,आईडी नंबर,कार्ड नंबर,समग्र,
        अस्पताल का कार्ड,extrait de naissance,acte de naissance,partida de nacimiento,
        certidao de nascimento,dimex,nite,cedula nica,cedula de residencia,rani,oab,crm,coren,crea,inss,
        beneficio inss,nb,osca,senior booklet,sirb,srn,seaman's book,psa,psa number,psa no,4ps,4ps id,
        dti,dti cert,clearance,barangay clearance,birth cert reg no,birth certificate,birth cert,
        comelec,voter's id,nbi,nbi clearance,passport niya,national id ko,jan aadhaar,जन आधार,
        jan aadhar,family id,परिवार पहचान,apaar,udyam,fssai,ssn ko,ced,cedula rural,registro,reg,
        tarjeta sanitaria,tie,padron,nuss,sisben,carnet de refugiado,carne de refugiado,acnur,
        dimex numero,carte de resident,carte d'identite nationale,permis de sejour,carte unhcr,
        carte hcr,hcr,namba ya nida yangu,mzanzibari id,zanzibar id,alien card,alien id,refugee id,
        manifest,manifest no,nhs,nhs no,pps,pps no,pps number,ppsn,driver license,driver licence,
        driving license no,biometric card,brp,biometric residence permit,portal id,roll no,roll number,
        reg number,student number,student no,matric no,matric number,matricule,employee no,
        employee number,staff no,badge,badge number,belt number,belt no,pension,pension number,
        membership,membership no,nikah nama,file no,case file,nid card,id card number,id card no,
        nid card number,identity card number,aadhaar card,pan card number,voter id card,
        voter card number,passport number,passbook no,alien registration,a number,nssf,nhif,shif,
        huduma number,namba ya nida,namba ya nssf,tax number,tax id,vat,tpin,nit,rif,rnc,ein,sss number,
        gsis,crn,cr number,student pass,ration card number,samagra,ayushman,abha,eshram,job card,uan,
        pf number,nrega,iqama number,emirates,kitas,nik,ktp,trn,laissez passer,unhcr number,proges,
        asylum number,home office ref,licence no,license no,license number,licence number,rc book,
        rc number,rc book number,certificate,certificate no,gst,gstin,gst number,zan id,
        cedula de extranjeria,ppt,tarjeta de identidad,tarjeta de residencia,nro de documento,folio,
        clave de elector,credencial,credencial ine,legajo,expediente,carnet de extranjeria,
        pasaporte numero,numero de pasaporte,numero de cedula,numero de dni,numero de seguro,
        numero de afiliado,identidad numero,dpi numero,matricula consular,registro civil,
        carteira de trabalho,ctps,nis,sus,cartao do sus,rne,rnm,crnm,protocolo de refugio,
        passaporte numero,numero do bi,numero de identificacao,numero de identificacao civil,
        carta de conducao,carte scolaire,carte d'etudiant,numero d'etudiant,numero etranger,agdref,
        numero de dossier,carte cedeao,carte d'assure,cmu,ifu,cnss,cnps,numero d'identification,
        passeport numero,carte de refugie,attestation,ofpra,numero ofpra,ninu,namba ya kitambulisho,
        namba ya pasipoti,cheti,cheti cha,bima,namba ya mwanafunzi,hati,namba ya hati,carte ya mukaaji,
        leseni ya udereva,القومي,المدني,تعريفي*,التعريفي,رقم التعريف,رقم الضمان,الضمان الاجتماعي,
        رقم البطاقه,رقم بطاقتها,رقم بطاقتي,رقم بطاقته,بطاقه التموين,رقم الاقامه,رقم المفوضيه,
        الرقم الجامعي,رقمي الجامعي,الرقم الوظيفي,الرقم الشخصي,بطاقه اللاجئ,كارت التموين,الهويه الوطنيه,
        رقم الوثيقه,التابعيه,بطاقه احوال,شهاده الجنسيه,لم الشمل,كرت المؤن,البطاقه البيومتريه,
        بطاقتي البيومتريه,البيومتري*,شناختي كارڈ كا نمبر,ب فارم نمبر,پاسپورٹ نمبر,نكاح نامه,پنشن نمبر,
        بيلٹ نمبر,رول نمبر,لائسنس نمبر,رجسٹريشن نمبر,ڈوميسائل,سروس نمبر,ملازم نمبر,سي اين آئي سي,
        نائيكوپ,आधार संख्या,वोटर आईडी नंबर,पासपोर्ट नंबर,राशन कार्ड नंबर,लाइसेंस नंबर,रोल नंबर,
        समग्र आईडी,जॉब कार्ड,आयुष्मान कार्ड,आभा,पेंशन,श्रम कार्ड,ड्राइविंग लाइसेंस,डीएल,पैन नं,आधार नं,
        राष्ट्रीय परिचय पत्र,प्रमाण पत्र,सर्टिफिकेट,जीएसटी,वेरिफिकेशन,कागज,shanakhti card,
        shanakhti card number,shnakhti card,sanakhti card,nadra card,pehchan patra
    """,
    Cue.BANK: """
        account,account no,account number,acct,acc no,a/c,a/c no,bank account,savings,sort code,routing,
        routing number,bsb,iban,clabe,cbu,cvu,alias,debit card,credit card,card number,paybill,till,
        till number,paypal,revolut,chave aleatoria,cuenta,cuenta de ahorro,ahorros,numero de cuenta,
        deposito,conta,conta corrente,poupanca,agencia,nib,compte,compte bancaire,livret,rib,folio,
        carte bancaire,numero de compte,ccp,akaunti,akaunti ya benki,akaunt,akiba,kadi ya benki,
        namba ya akaunti,حساب,حسابي,حسابها,حسابه,الحساب,رقم الحساب,حساب بنكي,ايبان,بطاقه البنك,
        كارت البنك,اكاؤنٹ,اكاونٹ,اكاؤنٹ نمبر,بينك اكاؤنٹ,كارڈ نمبر,پنشن والا اكاؤنٹ,खाता,खाते,खाता नंबर,
        खाता संख्या,बचत खाता,एटीएम कार्ड,ipon,account sa bangko,bank account ko,sa account na,rocket,
        account details,rip,bank details,iban number,check account,checking,savings account,
        numero de tarjeta,mi tarjeta,cuenta bancaria,cta,cci,nuban,cartao de credito,cartao de debito,
        numero do cartao,conta poupanca,conta bancaria,c/c,carte de credit,numero de carte,cle rib,bank,
        banco,banque,benki,bangko,bank of,حساب بنكي رقم,الحساب البنكي,رقم الايبان,الفيزا,فيزا,الراي بي,
        ر ي ب,سي سي بي,الحساب الجاري,حواله,بنك,البنك,مصرف,اكاؤنٹ*,كهاته,كهاتے,آئي بين,اے ٹي ايم,
        بينك كارڈ,بينك,डेबिट कार्ड,क्रेडिट कार्ड,बैंक खाता,अकाउंट,अकाउंट नंबर,बैंक,virement,
        transferencia,transfer,transfers,transferred to,تحويل,deposit,hsbc,lbp,bdo,bpi,metrobank,
        landbank,land bank,unionbank,bradesco,itau,santander,nubank,inter,bb,bbva,banamex,banorte,
        bancolombia,davivienda,banesco,bancamiga,cuentarut,cuenta rut,equity,kcb,crdb,nmb,pbz,gtbank,
        zenith,access bank,uba,first bank,ecobank,hbl,ubl,mcb,meezan,alfalah,الفلاح,sbi,hdfc,icici,pnb,
        atm,ag.,cc.,conta salario,attijari,bmce,bcp,interbank,bancoestado,banco union,capitec,fnb,absa,
        بنك مصر,الاهلي,الراجحي,المصرف,اي بان,एसबीआई,एटीएम,padala,cebuana,palawan,remittance,
        western union,moneygram
    """,
    Cue.CARD: """
        card,carte,carta,tarjeta,cartao,kadi,بطاقه*,بطاقتي,بطاقتها,بطاقته,كارت,كارد,كارڈ,कार्ड,sa carte,
        ma carte,carte de
    """,
    Cue.WALLET: """
        m pesa,mpesa,m-pesa,momo,momo number,mobile money,airtel money,mtn money,mtn momo,tigo pesa,
        tigo money,orange money,moov money,mixx,t-money,tmoney,flooz,mvola,moncash,baridimob,wizall,
        ecocash,halopesa,chipper,opay,palmpay,zaad,sahal,evc plus,telebirr,jazzcash,jazz cash,easypaisa,
        easy paisa,sadapay,nadapay,nayapay,raast,upaisa,bkash,nagad,gcash,g-cash,paymaya,coins.ph,zelle,
        venmo,cash app,cashapp,bizum,mb way,mbway,yape,yapes,yapear,plin,nequi,daviplata,sinpe,
        sinpe movil,transfermovil,pago movil,mercado pago,pix,chave pix,chave,multicaixa,
        multicaixa express,e-mola,emola,unitel money,upi,upi id,vpa,paytm,phonepe,google pay,gpay,bhim,
        esewa,khalti,cash plus,wafacash,inwi money,d17,vodafone cash,instapay,fawry,zain cash,asiacell,
        whish,omt,stc pay,urpay,benefit pay,فودافون كاش,انستاباي,كاش بلوس,كاشبلوس,اورنج موني,زين كاش,
        محفظه,محفظتي,ايزي پيسه,ايزي پيسے,جاز كيش,جازكيش,पेटीएम,फोनपे,फ़ोनपे,गूगल पे,यूपीआई,airtel,tigo,
        halotel,holo,mpamba,mukuru,e wallet,ewallet,wave money,kbzpay,true money,gopay,alipay,
        wechat pay,bankily,masrvi,jawwal pay,palpay,cliq,zaincash,fastpay,qi card,super qi,
        etisalat cash,orange cash,d money,djomy,celpaid,express union,flouci,sobflous,mobicash,m birr,
        hello cash,waafi,edahab,somnet,afrimoney,m gurush,azam pesa,t pesa,tpesa,selcom,lipa namba,
        lipa na,till,till no,till number,paybill,pochi,pochi la biashara,paga,kuda,moniepoint,ehsaas,
        u paisa,hblpay,keenu,mobikwik,amazon pay,freecharge,shopeepay,grabpay,tigo star,spei,tpago,uala,
        naranja x,tenpo,zinli,pagomovil,deuna,tunki,lukita,movii,transfiya,satispay,lydia,paylib,twint,
        maya wallet,paymaya number,my maya,wave senegal,wave numero,wave au,free money numero,
        bamba chakula,lumicash,interac,moov,gcash qr,gcash number,gcash no,upi number,pix celular,
        pix telefone,pix cpf,pix email,pix para,ria,جوال باي,بنكيلي,مصرفي,كريمي,الكريمي,ون كاش,فلوسك,
        موبايل موني,محفظه*,كليك,كي كارد,آسيا حواله,فوري,اتصالات كاش,بريدي موب,ساداپے,نياپے,يو پيسه,
        بے نظير كارڈ,بينظير كارڈ,راست,گوگل پے,فون پے,پے ٹي ايم,एयरटेल मनी,भीम,भारतपे,ईसेवा,खल्ती,जीपे
    """,
    Cue.PLATE: """
        plate,plates,plate number,number plate,number plates,licence plate,license plate,registration,
        reg no,vehicle number,car number,truck tag,tag,placa,placas,matricula,patente,patentes,chapa,
        chapas,plaque,plaques,immatricule,immatriculee,immatriculation,plaka,plate no,namba ya gari,
        namba za gari,nambari ya gari,namba ya pikipiki,usajili,رقم السياره,رقم سيارتي,رقم سيارته,
        رقم سيارتها,لوحه,لوحه السياره,نمره,نمره العربيه,نمره عربيه*,نمره سيارته,گاڑي نمبر,گاڑي كا نمبر,
        نمبر پليٹ,ركشه نمبر,गाड़ी नंबर,गाड़ी का नंबर,नंबर प्लेट,نمره الطوموبيل*,ماتريكول,الماتريكول,
        رقم اللوحه,لوحتها,لوحته,رقم المركبه,رقم العربيه,پليٹ,پليٹ نمبر,रजिस्ट्रेशन नंबर,reg,regn,rego,
        vrm,plaka ng sasakyan,nambari za usajili,namba za usajili,plaque d'immatriculation,
        numero de placa,numero da placa,licence tag
    """,
    Cue.VEHICLE: """
        car,van,truck,bike,motorbike,motorcycle,scooter,taxi,cab,bus,jeep,pickup,pick-up,suv,lorry,
        rickshaw,tuktuk,tuk tuk,boda,bodaboda,boda boda,okada,keke,bakkie,micra,corolla,toyota,honda,
        suzuki,hilux,probox,nissan,vitz,noah,mercedes,bmw,audi,kia,hyundai,mazda,mitsubishi,isuzu,fiat,
        peugeot,renault,dacia,seat,volkswagen,vw,skoda,ford,chevrolet,tesla,tata,mahindra,bajaj,hero,
        yamaha,vios,innova,raider,mehran,alto,cultus,coche,carro,auto,camioneta,camion,camión,moto,
        mototaxi,troca,furgoneta,furgon,vehiculo,carrinha,carrinho,viatura,veiculo,motinha,caminhao,
        kombi,voiture,vehicule,fourgon,pick up,bagnole,gari,gari lake,gari langu,pikipiki,basi,daladala,
        matatu,sasakyan,kotse,motor,motorsiklo,tricycle,traysikel,jeepney,pick-up ng,سياره,سيارتي,
        سيارته,سيارتها,بسيارته,عربيه,عربيته,عربيتي,عربيتها,عربيه اختي,شاحنه,توكتوك,ميكروباص,دباب,مرسيدس,
        تويوتا,كيا,هيونداي,بي ام,گاڑي,كار,موٹر,موٹرسائيكل,موٹر سائيكل,ركشه,ركشا,بائيك,وين,مهران,गाड़ी,
        कार,मोटरसाइकिल,मोटर साइकिल,बाइक,स्कूटी,स्कूटर,जीप,ऑटो,रिक्शा,ट्रक,वैन,बस,vehicle,sedan,minibus,
        minivan,hatchback,ute,hiace,prado,land cruiser,landcruiser,rav4,fielder,premio,axio,demio,
        wagonr,wagon r,dzire,ertiga,bolero,thar,creta,i10,i20,santro,splendor,pulsar,activa,
        royal enfield,e rickshaw,tempo,tractor,trolley,navara,triton,l200,vigo,revo,fortuner,jimny,xuv,
        golf,passat,clio,megane,logan,sandero,duster,onix,palio,saveiro,hb20,corsa,aveo,versa,tsuru,
        jetta,patrol,pajero,elantra,sonata,cerato,picanto,camry,yaris,avanza,wigo,mirage,nmax,aerox,
        piki,guta,bajaji,trekta,lori,microbus,combi,buseta,colectivo,remis,motoneta,cuatrimoto,onibus,
        jipe,txopela,mota,camionnette,berline,zemidjan,zem,benskin,clando,gbaka,woro woro,car rapide,
        طوموبيل,الطوموبيل,طونوبيل,سيار*,العربيه,باص,باصه,حافله,تاكسي,شاص,هايلوكس,كليو,كامري,لاندكروزر,
        دراجه,موتور,ماتور,سكوتر,فان,بيك اب,دينا,كورولا,ڈالا,ڈبل كيبن,ويگو,كرولا,سوزوكي,هونڈا,كلٹس,آلٹو,
        پراڈو,لينڈ كروزر,چنگچي,ٹرك,بس,ويگن,كيري,كيري ڈبه,سكوٹي,سكوٹر,वैगनआर,स्विफ्ट,बोलेरो,स्कॉर्पियो,
        थार,टेंपो,टैम्पो,ई रिक्शा,बुलेट,एक्टिवा,स्प्लेंडर,पल्सर,ट्रैक्टर,टैक्सी,इनोवा,मारुति,gaadi,
        gaari,gadi,scooty,multicab,habal habal,habal,kuliglig,owner jeep,monza,chevette,opala,fusca,
        carina,starlet,tercel,berlingo,kangoo,fiorino,doblo,ibiza,fiesta,focus,ecosport,mondeo,vectra,
        zafira,meriva,sentra,altima,qashqai,tiida,almera,citroen,sanili,haojue,apsonic,kymco,tvs,boxer,
        platina,hornet,keke napep,lexus,chery,geely,jetour,changan,drives,drove,driving,parked,parks,
        maneja,manejaba,conduce,conducia,estaciona,estacionado,dirige,dirigia,estacionou,conduit,gare,
        roule,se deplace sur,se deplace en,anaendesha,anaegesha,aliegesha,nagmamaneho,minamaneho,sakay,
        naka park,nakaparada,يقود,يسوق,بيسوق,راكب,civic,हीरो,होंडा
    """,
    Cue.PHONE: """
        phone,phone no,phone number,mobile,mobile number,cell,tel,telephone,whatsapp,call,called,calls,
        text,sms,telefono,movil,celular,cel,llame,llamar,portable,appel,appeler,joindre,zap,telefone,
        telemovel,ligar,ligue,ligou,simu,piga,laini,cellphone,tawagan,tumawag,landline,هاتف,هاتفي,
        هاتفها,تلفون,تليفون,تليفوني,موبايل,جوال,جوالي,واتساب,فون,فون نمبر,موبائل,واٹس ايپ,फोन,फ़ोन,
        फोन नंबर,मोबाइल,व्हाट्सएप,contact,contact no,contact number,reach,reached,ring,rang,dial,texted,
        texting,messaged,viber,signal,imo,sim,sim card,burner,fax,helper,tel no,mob,mob no,ph no,
        contacto,contactar,escribame,escribeme,escribir,escribanme,marcar,marque,marcarme,llameme,
        llamenme,llamo,numero de telefono,numero de celular,guasap,wasap,wsp,whatsap,fono,fijo,chip,
        contacter,appelez,appels,appelle,ecrire,ecrivez,texto,fixe,numero de telephone,
        numero de portable,puce,contato,chamar,whats,numero de telefone,celular numero,wasiliana,
        mawasiliano,nambari ya simu,namba ya simu,nipigie,alinipigia,anapiga,ananipigia,anapiga kwa,
        kontak,numero ng telepono,itext,nagtext,tumatawag,tinawagan,mimi nina,التواصل,تواصل,للتواصل,
        اتصل*,يتصل*,تتصل*,بيتصل*,رقم هاتف*,رقم جوال*,رقم موبايل*,رقم تليفون*,تلفونها,تلفونه,تلفوني,
        هاتفه,جوالها,جواله,موبايلها,موبايله,موبايلي,الواتس,شريحه,نمرتي,نمرتها,نمرته,رابطه,كال,كالز,ميسج,
        موبائل نمبر,واٹس ايپ نمبر,وٹس ايپ,سم,संपर्क,कॉल,मैसेज,व्हाट्सऐप,व्हाट्सअप,वाट्सएप,व्हाट्सप्प,
        मोबाइल नंबर,फोन नं,सिम,टेलीफोन
    """,
    Cue.NUMBER: """
        number,numbers,no,nr,num,number is,numero,numeros,nro,numero es,numero e,numero est,
        numero c'est,namba,nambari,namba ni,nambari ni,namba yake,namba yangu,namba yangu mpya,numara,
        numero ko,numero niya,رقم,الرقم,رقمي,رقمها,رقمه,ارقام,الارقام,ارقامه,نمره,النمره,نمبر,نمبروں,
        نمبرز,नंबर,नम्बर,नं,नंबरों,संख्या
    """,
    Cue.PUBLIC: """
        ifsc,ifsc code,swift,swift code,bic,आईएफएससी,helpline*,help line,hotline*,hot line,toll free,
        emergency,crisis line,linea de ayuda,linea,linea de atencion,linea purpura,numero verde,
        numero vert,ligne d'ecoute,ligne verte,ligne,violences,linha de apoio,linha,disque,
        central de atendimento,apoio a vitima,apav,acas,childline,samaritans,sos violence*,sos,
        laini ya msaada,laini ya dharura,namba ya dharura,الخط الساخن,خط ساخن,خط المساعده,خط النجده,
        بالخط,الخط,النجده,الشرطه,هيلپ لائن,هيلب لاين,हेल्पलाइन,महिला आयोग,महिला हेल्पलाइन,आयोग,
        commission for women,women's commission,ministry,ministerio,ministere
    """,
    Cue.VERSION: """
        version,versao,versions,v,ver,firmware,release,build,android,ios,toleo,versyon,bersyon,اصدار*,
        نسخه,ورژن,वर्शन,वर्जन,संस्करण
    """,
}
