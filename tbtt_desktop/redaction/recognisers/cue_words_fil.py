"""What is said before a number in the Philippines: offices, registers, banks, pawnshops, motorcycles.

Written as the words for documents are. What is asked for by a number of its own elsewhere, too, stands there.
"""

from __future__ import annotations

from typing import Final

FILIPINO_DOCUMENTS: Final = """
    blg ng talaan,talaan blg,blg ng kaso,numero ng kaso,numero ng talaan,nmc pin,
    blotter no,blotter number,blotter blg,blotter entry,blotter entry no,blotter entry number,
    blotter #,police blotter no,reference ng blotter,entry,entry no,entry number,entry blg,irf no,
    irf entry no,irf number,vawc case no,vawc no,vawc case,wcpd case no,barangay case no,
    brgy case no,case blg,kaso blg,usapin blg,usaping barangay blg,lupon case no,kp case no,kp no,
    crim case no,criminal case no,civil case no,sp proc no,nps docket no,nps no,docket blg,tpo no,
    ppo no,bpo no,tpo number,bpo number,protection order no,warrant no,resolution no,subpoena no,
    cfa no,certificate to file action no,cert no,certification no,certificate blg,sertipiko blg,
    katibayan blg,intake no,intake number,intake form no,client code,client no,case code,
    case number niya,case number ko,ticket no,ticket number,complaint ticket no,incident no,
    incident number,incident report no,record no,record number,hospital record no,chart no,opd no,
    ward no ng pasyente,lrn no,lrn number,lrn niya,lrn nya,learner reference number,
    learner reference no,learner's reference number,learner's reference no,learner id,studno,
    stud no,student no ko,student number ko,numero ng estudyante,philsys card number,philsys id,
    philid no,ephilid,e philid,ephilid no,national id niya,national id nya,pcn no,psn no,trn no,
    philhealth pin,philhealth nya,philhealth niya,phic no,phic,sss nya,sss niya,tin nya,tin niya,
    tin q,sss q,umid nya,umid niya,umid q,pagibig mid,pag ibig mid,pag ibig mid no,pagibig mid no,
    pagibig rtn,hdmf no,gsis bp no,bp no,gsis no,gsis id,prc no,prc lic no,prc id no,prc lisensya,
    lisensya ko,lisensya no,lisensya nya,student permit,student permit no,conductor's license,
    conductors license,drivers license nya,dl ko,precinct no,presinto no,voter's certification no,
    voters certification no,voter's id ko,comelec id,osca id,osca id no,osca no,osca control no,
    senior citizen id no,senior id no,senior id niya,pwd id ko,pwd id niya,solo parent id no,
    solo parent no,spic no,4ps no,4ps id no,4ps household id,household id no,hh id,hhid,
    pantawid id,pantawid household id,listahanan no,slp id,beneficiary id,beneficiary no,
    family serial no,dafac no,dafac,family access card no,qn code,owwa no,owwa id,owwa membership,
    owwa membership no,ofw pass,ofw card,ofw e card,ofw id no,e registration no,e registration,
    ereg no,poea no,poea contract no,dmw no,dmw case no,dmw id,peos no,peos cert no,src no,
    sirb number,seafarer id,sid no,stcw no,mismo no,passport nya,passport q,pasaporte nya,
    pasaporte niya,pasaporte no,pasaporte blg,nbi id,nbi id no,nbi clearance no,nbi ref no,
    police clearance id,barangay clearance no,brgy clearance no,brgy clearance,brgy id,brgy id no,
    barangay id no,barangay certificate no,indigency no,cedula no,cedula blg,ctc no,ctc number,
    community tax certificate no,community tax cert blg,community tax cert no,sedula,sedula no,
    residence certificate no,official receipt no,resibo blg,doc no,registry no,registry number,
    lcr no,lcro no,local civil registry no,cert reg no,bren,psa cert no,psa serial no,cenomar no,
    marriage cert no,marriage contract no,death cert no,sec reg no,sec registration no,contract no,
    contract number,award no,application no,application id,loan no,loan id,app id,dti reg no,
    dti no,cda reg no,mayor's permit,mayor's permit no,mayors permit,business permit,
    business permit no,business permit blg,bir cor no,afp serial no,afp serial number,afp id,afpsn,
    badge blg,police id,police id no,pnp id,pnp id no,ltopf,firearms license no,ibp no,ibp roll no,
    ptr no,mcle no,mcle compliance no,roll of attorneys no,attorney's roll no,acr no,acr i card no,
    i card no,ecc no,bi clearance no,hmo card no,maxicare,maxicare card,medicard,medicard no,
    intellicare no,philcare no,rsbsa,rsbsa no,rsbsa number,fishr,fishr no,boatr no,ncip no,
    ncip cert no,vaccination card no,vaxcert no,control no,control blg,tag no,pdl no,pdl number,
    inmate no,carpeta no,prison no,top ticket no,tct no,oct no,cloa no,tax dec no,
    tax declaration no,ovr no,ovr ticket no,tvr no,apprehension no,citation ticket no,
    parking ticket,parking ticket no,engine no,makina no,chassis no,prangkisa no,prangkisa blg,
    franchise no,mtop no,or cr,or cr no,eligibility no,nc ii no,tesda no,orcr no,cr no,
    fin,fin ko,fin no,fin number,nric,work permit no,wp no,arc,arc no,arc ko,hkid,hkid ko,hkid no,iqama,
    iqama ko,iqama no,emirates id,emirates id ko,qid,qid ko,civil id,civil id ko,
    serial,serial nito,serial niya,serial ng cellphone,serial ng telepono,serial ng phone,titulo,titulo blg,
    titulo no,titulo bilang,titulo ng lupa,title no,tct,tct blg,oct blg,numero ng titulo,
    gate pass no,gatepass no,membership id,member no,
    member id,member's id no,coop id,policy no,serial no,serial number,iccid,sim serial no,
    sim reg no,sim registration no,emp no,emp id,employee id no,employee id number,agent id,
    afab id,agency id,security license no,sosia license no,ref,ref no,ref number,reference no,
    reference number,reference num,ref num,transaction no,transaction number,transaction id,
    trace no,trace number,tracking no,tracking number
"""
FILIPINO_BANKS: Final = """
    ub,mbtc,dbp,ucpb,aub,pvb,ubp,pbcom,bankcom,psb,robinsons bank,rbank,rural bank,bangko rural,
    dbs,posb,ocbc,uob,maybank,hang seng,
    passbook no,passbook account,card bank,card sme bank,card mri,cantilan bank,bpi family,
    bpi direct,bdo kabayan,bdo network bank,veterans bank,postal bank,landbank acct,lbp acct,
    bdo acct,bpi acct,metrobank acct,gotyme acct,seabank acct,unionbank acct,gotyme bank,go tyme,
    maya bank,maya savings,uno bank,unodigital,uniondigital,union digital,asenso,wealthbank,
    sterling bank of asia,city savings,producers bank,acct nya,acct niya,account nya,account name,
    acct number,bank acc nya,pangalan ng account,rd pawnshop,villarica,tambunting,lbc,lbc padala,
    peso padala,lbc peso padala,usc remittance,truemoney,true money center,bayad center,ecpay,
    instapay,pesonet,kptn,ktpn,kwarta padala,moneygram reference,remitly reference,qr ph,qrph,
    qr ph code,qr code nya
"""
FILIPINO_WALLETS: Final = """
    gcash q,gcash mo,gcash nila,gcash no ko,gcash number nya,gcash number ko,g cash,gkash,gcsh,
    gcash nga,gcash ni,gcash kay,ggives,gcredit,paymaya nya,paymaya niya,maya nya,maya niya,maya q,
    sa paymaya,coins ph wallet,grab pay,shopee pay,spaylater,lazada wallet,smart money,diskartech,
    palawan pay,palawanpay nya,palpay nya,7 eleven cliqq,cliqq,touchpay,cash in sa,nag cash in
"""
FILIPINO_PLATES: Final = """
    plaka no,plaka nga,plaka q,plaka ni,plaka nung,plaka ng motor,plaka ng kotse,plakado,
    plate nung,plate q,plate ko,plate nila,plate #,platenumber,temporary plate,temp plate,
    conduction no,conduction number,conduction,cs no,mv file no,mv file number,mv no,
    sidecar number,sidecar no,trike no,toda no
"""
FILIPINO_VEHICLES: Final = """
    stargazer,raize,veloz,coolray,emgrand,okavango,territory titanium,br v,brv,hr v,hrv,cr v,crv,
    wr v,wrv,mobilio,altis,wigo,vios,avanza,lite ace,liteace,tamaraw fx,revo,crosswind,mux,mu x,
    traviz,d max,dmax,isuzu elf,xpander,xforce,montero,montero sport,strada,mirage g4,mirage hatch,
    l300 fb,l300,navara,urvan,almera,ertiga,jimny,celerio,dzire,spresso,s presso,apv,everest,
    ranger raptor,ecosport,tucson,creta,h100,picanto,soluto,seltos,stonic,k2500,bongo,bt 50,bt50,
    click 125,click 125i,click 150,click 160,mio i125,mio i 125,mio soul,mio gear,mio gravis,
    mio fazzio,soulty,fazzio,aerox,nmax,xmax,sniper 150,sniper 155,mt15,mt 15,ytx,sz16,pcx,pcx 150,
    pcx 160,adv 160,airblade,beat fi,genio,xrm 110,xrm 125,rs125,wave 100,wave 110,wave 125,tmx,
    tmx 125,tmx 155,tmx alpha,tmx supremo,burgman,skydrive,smash 115,raider 150,raider fi,gixxer,
    gsx,barako,barako ii,rouser ns,rouser 135,ct100,ct125,dominar,kawasaki fury,rusi,rusi 125,
    motorstar,skygo,kymco,sym,habal,habalhabal,trike,traysikel,trisikel,mutor,motor nya,motor niya,
    single motor,e bike,ebike,e trike,etrike,kuliglig,garong,topdown,modern jeep,minibus,
    uv express,joyride,joy ride,move it,moveit,angkas,angkas rider,grab rider,grab car,lalamove,
    food panda rider
"""
FILIPINO_PHONES: Final = """
    roaming,roaming no,tnt ko,dito sim,globe nya,globe ko,smart nya,smart ko,sun ko,tm ko,cp q,
    cp num,cel num,cel q,celfone,selpon,cellphone nya,cellphone niya,textback,text back,pls text,
    pa load,paload,load sa,naka text,natawag,nakontak,makontak,makokontak,kontakin,mensahe sa,
    hotline ko
"""
