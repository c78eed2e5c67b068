"""What is said before a number in India and Nepal: of registers and offices, in both scripts.

What has a number goes before each of the words for a number that are written behind it. It is not enough
for most: a prisoner is none, a prisoner's number is one.
"""

from __future__ import annotations

from typing import Final

_NUMBERS: Final = ["नंबर", "नम्बर", "नं", "न", "संख्या", "सं", "क्रमांक", "क्र", "का नंबर", "की संख्या"]
_LATIN_NUMBERS: Final = [
    "no",
    "number",
    "num",
    "nbr",
    "nmbr",
    "nambar",
    "ka number",
    "ka no",
    "sankhya",
    "kramank",
]
_NUMBERED: Final = """
    एपिक,ईएसआई,ईएसआईसी,पीपीओ,पीएफ,ईपीएफ,यूएएन,यूडीआईडी,प्राथमिकी,मुकदमा,मुक़दमा,मुकद्दमा,वाद,परिवाद,
    दावा,अपील,याचिका,
    सीएनआर,पॉलिसी,बीमा पॉलिसी,कैदी,क़ैदी,बंदी,टोकन,सेवा,सर्विस,बैज,बिल्ला,बेल्ट,पीएनओ,एसआर,नामांकन,
    प्रवेश,दाखिला,दाख़िला,
    रजिस्टर,पंजिका,केस फाइल,फाइल,फ़ाइल,पत्रावली,जावक,आवक,डायरी,रसीद,पर्ची,चालान,टिकट,पीएनआर,लाइसेंस,
    अनुज्ञप्ति,
    नियुक्ति,आईकार्ड,आई कार्ड,पहचान पत्र,परिचय पत्र,मतदाता,मतदाता पहचान पत्र,वोटर,राहदानी,नागरिकता,
    जन्म प्रमाण पत्र,
    मृत्यु प्रमाण पत्र,विवाह प्रमाण पत्र,विवाह पंजीकरण,जाति प्रमाण पत्र,निवास प्रमाण पत्र,आय प्रमाण पत्र,
    दिव्यांग प्रमाण पत्र,निकाहनामा,तलाकनामा,हलफनामा,शपथ पत्र,आवेदन,आवेदन पत्र,आरटीआई,आरटीआई आवेदन,
    शिकायत,संदर्भ,
    परिवार,फैमिली,समग्र,सदस्य,सदस्यता,लाभार्थी,हितग्राही,श्रमिक,मजदूर,मज़दूर,जॉब कार्ड,नरेगा,मनरेगा,
    बीपीएल,राशन,
    गैस,गैस कनेक्शन,कनेक्शन,उपभोक्ता,मीटर,के नंबर,स्टाफ,एम्प्लॉई,एम्प्लोयी,कर्मचारी,कार्मिक,
    स्टूडेंट,छात्र,विद्यार्थी,परीक्षा,
    हॉल टिकट,मरीज,मरीज़,ओपीडी,आईपीडी,भर्ती,सीआर,यूएचआईडी,बेड हेड टिकट,टीबी,एआरटी,लैब,सैंपल,एमएलसी,
    पोस्टमार्टम,
    वारंट,सम्मन,नोटिस,जमानत,ज़मानत,रिमांड,स्टेशन डायरी,सनहा,सान्हा,रोजनामचा,रोज़नामचा,रपट,एनसीआर,
    डीडी,डीआईआर,मर्ग,
    कांड,काण्ड,थाना कांड,अपराध,इस्तगासा,अप क्र,अप,मु अ,केस,प्रकरण,ट्रायल,एसटी,सेशन,पासपोर्ट,वीजा,
    वीज़ा,शरणार्थी कार्ड,
    यूएनएचसीआर,किसान कार्ड,किसान आईडी,जन आधार,भामाशाह,आयुष्मान,आभा,ई श्रम,ई-श्रम,जीएसटी,उद्यम,दर्पण,
    एफसीआरए,
    गवाह,अभियुक्त,दाखिल खारिज,नामांतरण,रजिस्ट्री,स्टांप,स्टाम्प,बैनामा,आवंटन,
    खसरा,खेसरा,गाटा,खतौनी,जमाबंदी,खेवट,संस्था पंजीकरण,बार काउंसिल,एनरोलमेंट,आईएमईआई,सीरियल,सीरियल नंबर
"""
_LATIN_NUMBERED: Final = """
    epic,esi,esic,ppo,pf,epf,uan,udid,prathmiki,mukadma,mukdama,vaad,policy,lic policy,kaidi,qaidi,bandi,
    token,service,badge,belt,sr,namankan,dakhila,admission,receipt,rasid,parchi,challan,pnr,licence,
    license,icard,i card,voter card,voter id,aadhar,aadhaar,adhar,pan,ration card,job card,nrega,samagra,
    gas connection,gas,consumer,meter,employee,emp,staff,scholar,enrollment,enrolment,hall ticket,
    opd,uhid,
    mlc,warrant,notice,diary,dd,ncr,case,court case,complaint,shikayat,application,rti,reference,file,
    birth certificate,death certificate,marriage certificate,caste certificate,passport,visa,gst,
    labour card,
    intiqal,registry,stamp,bainama,gawah,
    nikahnama,nikah nama,qaidi,prisoner,fir,enquiry,inquiry,mr,patient,ward register,
    khasra,khesra,gata,khatauni,jamabandi,khewat,shramik card,kisan card,jan aadhar,ayushman,abha,
    e shram,e-shram,imei,serial
"""


def with_each(things: str, numbers: list[str]) -> str:
    """Return every thing before every word for a number, as phrases."""
    named = [" ".join(thing.split()) for thing in things.split(",")]
    return ",".join(f"{thing} {number}" for thing in named for number in numbers)


HINDI_DOCUMENTS: Final = f"""
    crwp,wpcr,crm-m,cwp,cr misc,याचिका,रिट याचिका,
    जनआधार,बायोमेट्रिक कोड,एजेंट कोड,क्लाइंट कोड,आदेश सं,आदेश संख्या,आदेश क्रमांक,ज़मानत आदेश सं,
    केस कोड,केस आईडी,
    नागरिकता प्र नं,ना प्र नं,नागरिकता प्रमाणपत्र नं,पीएनआर,
    एफआईआर,एफ आई आर,एपिक,पीपीओ,यूडीआईडी,यूडीआईडी कार्ड,मु अ सं,अप क्र,सीएनआर,राहदानी,निकाहनामा,
    आरटीआई आवेदन,बीमा पॉलिसी,
    गैस कनेक्शन,खतौनी,शरणार्थी कार्ड,यूएनएचसीआर,यूएनएचसीआर कार्ड,
    {with_each(_NUMBERED, _NUMBERS)},
    {with_each(_LATIN_NUMBERED, _LATIN_NUMBERS)}
"""
