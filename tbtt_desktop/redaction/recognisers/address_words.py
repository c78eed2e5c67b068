"""Words that addresses are made of, in nine languages and the countries where they are spoken.

Sources: the address formats of the Universal Postal Union's country pages, and how people of these
countries write where they live when no form asks them: plots and lots, blocks and lanes, mz. and lt.,
quartier and carré, محلة and زقاق, खोली and गली, purok and sitio.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.scan import Phrases


class Word(IntEnum):
    """What a word of an address is."""

    HOME = 1  # a door that somebody lives behind; its number follows
    PART = 2  # a floor, a block, a lot: telling only beside another
    BEFORE = 3  # a street's kind, its name follows
    DOTTED = 4  # the same, abbreviated: only with a dot or a stroke
    AFTER = 5  # a street's kind, its name stands before
    PLAIN = 6  # the same, also an everyday word: "way", "close"
    BUILDING = 7  # its name follows
    BUILT = 8  # its name stands before
    BOX = 9  # of a post office
    CODE = 10  # a postcode follows
    SAID = 11  # somebody lives there
    LOOKS = 12  # how a house is told that has no number: its colour, its place in the row
    LOOKED = 13  # what is told by its looks


_LISTS: Final = {
    Word.HOME: """
        house,hse,house no,house number,h no,hno,d no,door no,door number,flat,flat no,flat number,
        apartment,
        apt,
        apt no,plot,plot no,plot number,stand,stand no,erf,unit,unit no,quarter no,qtr no,quarters,cabin,
        shack,
        bungalow,villa,trailer,lot,hut,
        casa,casa no,casa numero,casa nro,vivienda,departamento,depto,dpto,dto,apartamento,apto,apart,
        parcela,lote,rancho,galera,solar,
        appartement,appt,logement,lgt,maison,villa no,parcelle,lot no,concession,carre,
        barraca,barracao,apt,apartamento,casa n,fracao,sobrado,kitnet,quitinete,
        nyumba,nyumba no,nyumba namba,nyumba na,namba ya nyumba,mlango,mlango wa,mlango no,
        kiwanja,kiwanja na,plot na,plot namba,banda,
        bahay,bahay blg,bahay no,house blg,
        منزل,بيت,دار,شقه,فيلا,قسيمه,بنايه,عماره,زقاق,براكه,خيمه,كرفان,منزل رقم,بيت رقم,شقه رقم,
        مكان,مكان نمبر,گهر نمبر,فليٹ,فليٹ نمبر,كوٹهي,كوٹهي نمبر,كوارٹر,كوارٹر نمبر,پلاٹ,پلاٹ نمبر,
        مكان نمبر,خيمه نمبر,
        मकान,मकान नंबर,मकान नं,घर नंबर,घर नं,फ्लैट,फ्लैट नंबर,फ़्लैट,प्लॉट,प्लाट,कोठी,क्वार्टर,क्वाटर,
        खोली,
        झुग्गी,हाउस,हाउस नंबर,दरवाजा,डोर नंबर,खसरा,
        گلي نمبر,گلی نمبر,گلى نمبر,روم,روم نمبر,كمره نمبر,كمرا نمبر,بلاك نمبر,سٹريٹ نمبر,فليٹ نمبر,وارڈ نمبر,
        gali,gali no,gali number,gali nambar,gali num,galli no,galli number,
        makan,makan no,makan number,makan nambar,ghar no,ghar number,ghar ka number,quarter number,kholi,
        kholi no,
        kothi,kothi no,jhuggi,jhuggi no,
        لوت,قطعه رقم,شاليه,كوخ,غرفه رقم,حوش,sha2a,shaqqa,shaqa,sha22a,sha2et,shaqet,chaqqa,cha9qa,bnaye,
        رقم المبني,رقم البيت,رقم المنزل,رقم الشقه,رقم الفيلا,رقم العماره,رقم الدار,رقم الغرفه,رقم الخيمه,
        رقم القطعه,
        رقم البنايه,رقم الكرفان,binaye,binaya,sha2a ra2m,sh2a,she2a,cha99a,chqa,ch9a,beit ra2m,bayt ra2m,
        3emara,3imara,3mara,emara,ولا,ولا نمبر,ہاؤس نمبر,هاوس نمبر,ہاؤس,شاپ نمبر,एच नं,एच न,एमआईजी,एलआईजी,
        बंगला,बँगला,बंगला नंबर,बंगला नं,पीजी नं,पीजी नंबर,कक्ष नंबर,कक्ष संख्या,कक्ष सं,कक्ष क्रमांक,
        बैरक नंबर,बैरक नं,qtr,qtrs,
        एचआईजी,ईडब्ल्यूएस,एम आई जी,एल आई जी,मकान क्रमांक,मकान क्र,घर क्रमांक,फ्लैट क्रमांक,फ्लैट सं,प्लॉट सं,
        प्लॉट नं,कोठी नंबर,कोठी नं,क्वार्टर नं,mig,lig,ews,
        purok,inzu,abri,tente,shelter,quarter,qr no,makan num,hse no,hs no,shamba,boma,म न,म नं,म नंबर,
        मकान संख्या,टोला नंबर,टोला नं,म0 नं0,म0नं0,म0न0,म0 सं0,मकान नं0,मकान सं0,मकान सं,म नं0,गली नं0,
        fremu,fremu namba,fremu na,frem no,kibanda namba,kizimba namba,meza namba,banda namba,bweni namba,
        गाटा,गाटा संख्या,गाटा नं,आराजी,आराजी नं,सर्वे नं,सर्वे नंबर,
        hema namba,tenti namba,chumba na,stoo namba,ghala namba,kitanda namba,
        hema,porta,portao no,comodo,chumba no,geti no,geti namba,ap,maisonnette,cabane,
        baraque,tent no,block of flats,council flat,bedsitter,bedsit,yadi,ambayo nyumba,duplex,
        town house,townhouse,trailer no,space,nyumba ya namba,kwarto,kwarto no,pinto no,
        apartment unit,condo unit,departamento no,depa,depa no,departamento numero,casa #,
        parcela no,chacra,
        house name,site,box,rr
    """,
    Word.PART: """
        shop,shop no,stall,stall no,room,room no,rm,dorm,suite,ste,spc,piso,cuarto,habitacion,interior,
        cubiculo,
        local,predio,app,porte,chambre,case,sala,lt,ap,chumba,chumba namba,kuwarto,silid,غرفه,كابينه,محل,
        دكان,دكان نمبر,كمره,كمره نمبر,रूम,कमरा,कमरा नंबर,दुकान,dukan,dukaan,kamra no,
        boite,bte,portail,porton,nave,polygon,poligono,parada,abri,hab,concession,tent,kamra,manzil,लाइन,
        स्कीम,क्लस्टर,
        floor,block,blk,court,int,h,bldg,building,tower,phase,ph,sector,sec,wing,gate,section,stage,door,
        street,st,
        road,lane,
        cross,main,site,pole,ward,ward no,zone,extension,row,stairs,bed,
        gali,gali no,gali number,galli,galli no,lane no,street no,road no,block no,chak,chak no,
        calle,avenida,av,carrera,cra,kra,diagonal,transversal,pasaje,callejon,andador,alameda,
        beco,viela,travessa,passagem,caminho,escada,ruelle,impasse,passage,carre,
        bloque,torre,puerta,puerta no,escalera,manzana,mz,mza,mzna,lt,nivel,etapa,sector,planta,edificio,
        edif,
        supermanzana,
        sm,grupo,zona,kilometro,km,carril,pasillo,super manzana,
        bloc,bt,bat,batiment,etage,escalier,esc,ilot,immeuble,imm,tour,entree,hall,secteur,rue,allee,
        bloco,bl,quadra,qd,q,conjunto,conj,cj,andar,quarteirao,setor,lote,lj,loja,rua,edificio,torre,cs,
        ghorofa,ghorofa ya,jengo,block na,blok,kitalu,sekta,kanda,
        purok,sona,zone,palapag,kanto,gusali,blg,sitio,
        بنايه,عماره,الطابق,طابق,الدور,دور,قطعه,بلوك,مجمع,محله,زقاق,حاره,شارع,طريق,جاده,زنقه,نهج,مدخل,برج,مبني,
        مربع,المجاوره,مجاوره,عماير,مساكن,ضاحيه,dor,el dor,eldor,tabe2,taba2,tabi2,tab2,
        فرع,دخله,الدخله,فصل رقم,عزبه,مزرعه,استراحه,وحده,بوابه,ساحه رقم,منطقه,مجموعه,كتله,صف رقم,مكتب,
        باب,سنتر,سكتر,سيكتور,طبقه,مربوع,بركس,هنجر,عنبر,جناح,كرافان,كرفانه,
        بيت رقم,
        تجزئه,تجزيه,imara,3imaret,bloc no,tabi9,taba9,
        بلك,سكتور,سيكتور,قطاع,مرحله,حوش,جزيره,سكه,بلوكه,عماره رقم,شارع رقم,بنا,وحده,
        वार्ड क्रमांक,वार्ड क्र,गली क्रमांक,सेक्टर क्रमांक,माला,गेट नंबर,गेट नं,मंज़िल नंबर,लाइन नंबर,लाइन नं,
        گلي,گلي نمبر,بلاك,بلاك نمبر,سيكٹر,فيز,وارڈ,وارڈ نمبر,منزل,فلور,سٹريٹ,سڑك,ٹاور,چك,چك نمبر,كيمپ,لين,
        गली,गली नंबर,गली नं,वार्ड,वार्ड नंबर,वार्ड नं,सेक्टर,सैक्टर,ब्लॉक,ब्लाक,सड़क,सड़क नंबर,लेन,टावर,
        मंजिल,मंज़िल,फेज,
        फेज़,कक्ष,शॉप,शॉप नं,शॉप नंबर,पॉकेट,पाकेट,बैरक,केबिन,शिविर,टेंट,टेन्ट,pocket,pkt,barrack,
        फ्लोर,विंग,चाल,बिल्डिंग,पोल,रोड,रोड नंबर,वडा,वडा नं,
        timbre,unidad,porta,portao,cuadra,fondo,casa fundo,sub manzana,fase,fase no,cluster,
        kataa,entrada,bajo,piso no,andar no,sobreloja,torre no,bloco no,perto,tore,rm no,
        kubo,flr,section no,barrio no,
        cage,puesto,gate no
    """,
    Word.BEFORE: """
        calle,avenida,av,avda,carrera,cra,kra,cl,diagonal,transversal,paseo,camino,calzada,jiron,jr,pasaje,
        psje,
        privada,callejon,circuito,cerrada,retorno,prolongacion,bulevar,carretera,malecon,andador,calleja,
        vereda,
        autopista,ronda,rambla,travesia,chaussee,
        chaussee,boul,bvd,imp,voie,corniche,rue,boulevard,bd,impasse,allee,quai,avenue,chemin,route,
        venelle,sentier,
        passage,rang,ruelle,villa,
        lotissement,carrefour,angle,
        rua,travessa,alameda,estrada,rodovia,praca,ladeira,largo,beco,viela,calcada,azinhaga,vereda,
        passagem,
        mtaa wa,mtaa ya,mtaa,barabara ya,njia ya,uchochoro wa,
        kalye,kalsada,eskinita,daang,
        plaza,plazoleta,plazuela,glorieta,
        sharea,sharia3,shara3,chara3,zanket,zenket,nahj,nahej,7aret el,
        share3,shari3,shar3,shera3,chari3,char3,zen9a,zan9a,zan9at,zenqa,zanqa,zanqat,zan2a,7aret,7arat,
        شارع,حاره,زقاق,زنقه,نهج,طريق,طلعه,نزله,سكه,جاده,درب,ساحه,ممر,عطفه,
        سڑك,شاهراه,گلي,كوچه,
        bvar,blvar,peatonal,cortada,costanera,sendero,bajada,subida,cuesta,escalinata,costera,
        periferico,libramiento,cooperativa,ciudadela,cdla,urb,calle ciega,lotizacion,place,
        faubourg,fbg,esplanade,hameau,montee,rond point,rond-point,promenade,lieu dit,lieu-dit,
        parvis,praceta,pracinha,rotunda,urbanizacao,quelha,servidao,picada,marginal,
        escadinhas,njia panda ya,kichochoro,barabara,iskinita,transv,diag,
        rua da,calcadinha,sector la,vuelta,eje,eje vial,via
    """,
    Word.DOTTED: """
        ed,edf,cond,jd,jto,vl,blv,r,al,tv,trav,c,pc,pca,priv,prol,est,rod,ch,ave,avd,crra,pje,esq,urb,res,k,
        bv,bvar,coop,cno,calz,all,pct,prct,trv,estr,lgo,sq,lot,avda,prolong,jir,pblo,
        barr,hda,fracc,cto,cda,and,rtno,bo,psg,tvs
    """,
    Word.AFTER: """
        street,st,str,road,rd,avenue,ave,av,lane,ln,boulevard,blvd,crescent,cres,highway,hwy,mews,terrace,
        parkway,pkwy,
        pike,mawatha,mavatha,marg,bazaar,bazar,chowk,gali,galli,expressway,bypass,turnpike,freeway,vidiya,
        veethiya,
        sarani,path,interior,ext,extension,alley,cul de sac,cross road,layout,ring road,
        kalye,street extension,
        روڈ,سٹريٹ,اسٹريٹ,گلي,چوك,ماركيٹ,بازار,ايونيو,شاهراه,باڑه,
        गली,मार्ग,रोड,स्ट्रीट,चौक,मार्केट,पथ,बाज़ार,बाजार
    """,
    Word.PLAIN: """
        way,drive,dr,close,court,ct,square,sq,grove,place,pl,row,yard,gardens,gdns,walk,rise,view,hill,
        park,green,
        circle,cir,parade,circuit,trail,trl,loop,point,bend,ridge,run,crossing,track,villas,gate,wharf,
        quay,wynd,
        approach,broadway,croft,vale,glen,chase,brae,brow,garth,cove,hollow,knoll,mall,
        esplanade,arcade,quadrant,dene,alley,ter
    """,
    Word.BUILDING: """
        purok,sitio,edificio,edif,residencial,residencia,condominio,cond,conjunto residencial,torre,torres,
        quinta,finca,hacienda,fazenda,chacara,sitio,granja,estancia,concession,cour,
        urbanizacion,
        immeuble,imm,residence,cite,villa,carre,ilot,
        predio,edificio,condominio,residencial,vila,
        jengo la,
        bineyet,binayet,benayet,bnayet,binayat,3emaret,3imaret,borj,ڈيره,حويلي,احاطه,
        بنايه,عماره,برج,مبني,بيت,سنتر,بنا,اقامه,تجزئه,تجزيه,كومباوند,كمبوند,مساكن,عمارات,ابراج,مجمع,فيلا,بلازا
    """,
    Word.BUILT: """
        tower,towers,heights,residences,mansion,mansions,apartments,apts,building,bldg,plaza,estate,arcade,
        chambers,
        condominium,condo,condominiums,suites,society,colony,complex,compound,chs,enclave,hostel,lodge,
        quarters,
        flats,
        ٹاور,كالوني,پلازه,اپارٹمنٹس,سينٹر,हाइट्स,कॉलोनी,कालोनी,टावर,टावर्स,अपार्टमेंट,सोसायटी,सोसाइटी,
        रेजिडेंसी,भवन,निवास,चाल,
        apartelle,dormitory,tenement,court,villas,house
    """,
    Word.BOX: """
        p o box,po box,post box,posbus,privaatsak,private bag x,gpo box,locked bag,post office box,
        p m b,pmb,private bag,apartado,apartado postal,
        apartado aereo,
        casilla,
        casilla de correo,boite postale,b p,bp,case postale,caixa postal,sanduku la posta,s l p,slp,
        ص ب,صندوق بريد,صندوق البريد,پوسٹ بكس,पोस्ट बॉक्स,पोस्ट बाक्स,डाक पेटी,डाकपेटी
    """,
    Word.CODE: """
        postcode,post code,postal code,zip,zip code,pin code,pincode,eircode,digital address,gps address,
        ghanapost,ghana post,codigo postal,c p,cp,code postal,cep,cap postal,
        الرمز البريدي,رمز بريدي,پوسٹ كوڈ,پوسٹل كوڈ,پن كوڈ,
        पिन,पिन नंबर,पिन नं,डाक कोड,पिन कोड,पिनकोड,msimbo wa posta
    """,
    Word.SAID: """
        i live,we live,he lives,she lives,they live,mi live,live a,live inna,live inside,dey live,dey stay,
        live above,lives above,live behind,lives behind,live on,lives on,live off,lives off,live by,live near,
        lives near,squat at,squatting at,camp at,sleep in,hid in,get mail at,reside on,
        address,adress,adres,addr,live at,lives at,living at,lived at,live in,lives in,living in,stay at,
        stays at,
        staying at,stay in,we are at,residence,residing,resident of,resides,r o,home is,moved to,moved into,
        our place,our address,my address,his address,her address,our home,we dey,house dey,stay for,
        dey stay for,
        camped at,hiding at,hid at,sleeping at,based at,based in,dropped at,parcel to,
        my house,my home,our house,my place,found me at,came to,come to,sent to,deliver*,rented,rent at,
        direccion,domicilio,domiciliad*,vivo en,vive en,viven en,vivimos en,viviendo en,resido en,reside en,
        radicad*,
        alquilo en,alojad*,hospedad*,quedo en,quedamos en,casa de mi mama,la casa,nuestra casa,mi direccion,
        su direccion,nuestra direccion,vivia en,viviamos en,cuarto en,domiciliad*,
        me mude a,mi casa,mi casa es,nos mudamos a,
        adresse,domicile,domicilie*,habite,habitons,habitent,habitant,demeurant,loge a,reside,ma maison,
        j'habite,je dors chez,lieu de vie,ma cour est,
        sise,sis,resident au,residant,logee a,logee au,hebergee a,hebergee au,hebergee chez,
        notre maison,chez moi,
        on habite,habitait,mon adresse,son adresse,notre adresse,cachee chez,cachee a,je reste au,
        reste au,reste a,
        endereco,moro,mora,moram,moramos,morando,resido,reside,residente,residencia,morada,vivo na,vivo no,
        minha casa,
        mudei para,mudei pra,moravamos,morei,alugo,casa dele,casa dela,nossa casa,vivo em,vive em,
        vivemos em,
        domiciliad*,hospedad*,endereco dele,endereco dela,mando para,manda para,mandaram para,
        anwani,naishi,anaishi,wanaishi,tunaishi,ninaishi,mkazi wa,nyumba,nyumba ilikuwa,nyumba ipo,
        nyumba ni,nyumba yao,nyumba yangu,nyumba yetu,
        kwake,kwangu,kwetu,kwao,tumepanga,nimepanga,amepanga,makazi,makazi yetu,nakaa kwa,nalala,
        ninalala,nimehamia,
        hostel yetu,nakaa,anakaa,wanakaa,tunakaa,nilihamia,
        tirahan,nakatira,naninirahan,nakatira kami,address ko,bahay namin,bahay ko,lumipat,tumutuloy,
        nangungupahan,
        umuuwi,nakikitira,nakitira,nagtatago,bahay,bahay nila,bahay nya,bahay niya,puntahan,tumira,umuupa,
        nagpuyo,balay,address niya,address nya,address namin,
        هسي في,هلا في,هلق ب,هلا ب,توا في,دابا ف,حاليا في,دلوقتي في,الحين في,قاعدين في,قاعدين ب,نازحين ب,
        نازحين في,
        نزحنا علي,نزحنا ل,مركز ايوا,الاقامه الحاليه,مكان الاقامه,محل الاقامه,محل السكن,مكان السكن,سكنهم,
        سكنه,سكنها,سكني,سكنو,سكننا,
        محل سكن*,سكناي,ساكنا,كنسكن,كيسكن,
        كتسكن,نسكنو,يسكنو,
        noskon,noskn,nskon,nskn,nsken,nsekno,nesken,sekna,seknin,saknin,darhom,darna,dyar,3nwani,3enwano,3onwano,
        عنوان*,يسكن*,تسكن*,اسكن,نسكن,ساكن*,سكن,مقيم*,السكن*,بيتنا,بيتي,بيتها,دارنا,داري,ساكنين,ساكنه,قاطن*,
        عنواني,3enwany,3enwani,3onwani,3nwani,sakna f,sakna fe,saken f,sakin f,saken fe,sakne b,sekne b,sakan,
        ڈيره,همارا ڈيره,كوارٹر,كرائے پر,نزيل*,اقيم,تقيم,يقيم,نازل*,قاعده في,قاعد في,عايشه في,عايشه ب,
        عايش في,عايش ب,
        نقيم,مكاننا,بيتهم,بيته,
        پته,پتا,رهائش*,سكنه,رهتي,رهتا,رهتے,ساكن,مقيم,همارا گهر,ميرا گهر,گهر كا پته,گهر,
        पता,निवासी,रहती,रहता,रहते,निवास,हमारा घर,मेरा घर,ठिकाना,घर,
        thikana,kiraye pe,kiraye par,rehte hain,rahti,rahta,rahte,hum rahe,makan,kamra,
        ghar,pata,rehti,rehta,rehte,mera ghar,hamara ghar,ghar ka pata,ghar ka address,
        taga,queda en,quedo por,estoy en,me quedo en,vivo por,vive por,vivo a,vivo al,paro en,
        duermo en,me estoy quedando en,rento en,rento un cuarto en,renta en,me escondi en,
        vive atras,estou na,estou no,estou em,fico na,fico no,to morando,a viver,vive na,
        vive no,durmo na,durmo no,reside na,reside no,hospedada,je vis,vit a,vit au,vis au,
        vis a,je loge,on loge,loge au,dors a,dors au,creche,reste sur,adr,i'm at,am at,
        stayed at,staying in,crashing at,crash at,sleep at,room at,was at,dorm at,lodging at,
        niko,nimejificha,amehamia,ninakaa,tunalala,nimepanga chumba,nagboboard,nagbo-board,
        nagrerent,nirerentahan,tinutuluyan,tinitirhan,inuupahan,lumipat ako,lumipat na ako,
        apartment namin,boarding house,bedspace,umuwi,kubo namin,tira,domicilio en,casa en,
        cuarto por,i stay,they stay,we stay,she stays,he stays,mailing address,home address,
        where i live,puerta de,moro perto,morada em,
        nipo,nagapuyo,nagaistar,nagpuyo ko,on reste,je squatte,surfing at,puno ya nyumba,nimejibanza
    """,
    Word.LOOKS: """
    red,blue,green,white,black,yellow,pink,brown,grey,gray,orange,purple,rojo,roja,azul,verde,blanco,
    blanca,negro,
    negra,amarillo,amarilla,rosa,rosado,rosada,celeste,gris,cafe,anaranjado,rouge,bleu,bleue,vert,verte,
    blanc,blanche,
    noir,noire,jaune,rose,marron,vermelho,vermelha,branco,branca,preto,preta,amarelo,amarela,cinza,laranja,
    nyekundu,jekundu,bluu,buluu,kijani,nyeupe,cheupe,nyeusi,njano,waridi,pula,asul,berde,puti,itim,dilaw,
    الازرق,الزرقا,الاحمر,الحمرا,الاخضر,الخضرا,الابيض,البيضا,الاسود,السودا,الاصفر,الصفرا,
    لال,نيلا,نيلے,سبز,سفيد,كالا,كالے,پيلا,पीला,लाल,नीला,नीले,हरा,सफेद,काला,गुलाबी,lal,neela,hara,safed,kala
        first,second,third,fourth,fifth,last,corner,primera,segunda,tercera,cuarta,ultima,premiere,
        deuxieme,troisieme,
    derniere,primeira,terceira,kwanza,pili,tatu,nne,tano,mwisho,unang,ikalawang,ikatlong,huling,
    pehla,doosra,teesra,pehli,doosri,teesri,chauthi,पहला,दूसरा,तीसरा,पहली,दूसरी,तीसरी,चौथी,آخري,اول,تالت,
        الاول,الثاني,الثالث,الرابع,الخامس,الاخير,التاني,التالت,
    پهلا,دوسرا,تيسرا,پهلي,دوسري,تيسري,چوتهي
    """,
    Word.LOOKED: """
    house,gate,door,compound,hut,casa,porton,portao,puerta,porta,porte,portal,reja,rancho,barraco,
    maison,portail,porte,concession,nyumba,mlango,
    geti,boma,manyatta,bahay,pinto,البيت,البوابه,الباب,مكان,گهر,گيٹ,دروازه,मकान,घर,गेट,दरवाजा,manzil,makan
    """,
}
WORDS: Final = Phrases(_LISTS)
"""All of them, to be found in a scan."""

STOP: Final = word_set(
    """
    the a an this that these those my our his her their your its in on at to by for from with and or but
    of is was
    are were be been i he she we they it you me him us them not no as so if then than when where who which
    what
    there here again after before since until till about near behind off into out up down all every each
    more
    man men woman women people day days week weeks month months year years hour hours minute minutes time
    times
    boys girls children kids pictures photos messages calls km metres meters miles steps houses doors
    y o u con vi me mi mis tu su sus que no en por para un una unos unas como cuando donde se te nos pero
    si ya
    a al hay era es fue iba desde hasta sin sobre entre esa ese esta este la
    e com meu minha seu sua um uma uns umas nao na nas no nos em pra para por quando onde mas foi era sem
    ate
    et ou avec mon ma mes son sa ses un une dans sur sous par pour que qui ne pas je il elle on nous vous
    mais
    est etait chez vers depuis sans au aux
    na kwa katika cha vya za ni si kama lakini hapo yangu yake yetu kwenye mpaka tangu mimi yeye sisi
    sa ng mga ang ay at o ko mo ako siya kami niya nila namin si ni kay kung na pa rin din lang
    في من علي الي و مع عن كان كانت هو هي انا نحن هذا هذه ذلك التي الذي ثم او بعد قبل عند لا ما لم قال
    ميں مين سے كو كي كا كے اور پر نے هے هين تها تهي تو يه وه جو كه هر بهي نهيں نهين
    में से को की का के और पर ने है हैं था थी तो यह वह जो कि हर भी नहीं एक
    """
)
"""Words that are no part of a street's name."""

LINKS: Final = word_set(
    """
    de la las los del da do dos das du des le les el al ya wa l d san santa santo saint sainte st dr gen sta
    sto
    """
)
"""Words inside a street's name that are written small."""
NO_WORDS: Final = word_set(
    """
    n no nro num numero number namba ra رقم ط عدد نمبر नंबर mz mza mzna lt lte lote manzana apto depto dpto
    bloque torre piso qd bl km blk lot appt porte bat quadra timbre interior bloco quarteirao chumba nyumba
    """
)
"""What stands before a number, and is none of a street's name."""
ABBREVIATED: Final = word_set(
    """
    st ste sta sto san gen dr dra hon prof col capt cap maj mt ft fr pe sr sra srta pres ing lic eng mons brig
    jr gral tte cnel mlk al av bd n s j m a b c d e f g h k l p r t v w
    """
)  # with a dot inside of a street's name: "Gen. Malvar"
