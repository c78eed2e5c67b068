"""Street addresses as people write them where the nine languages are spoken.

Sources of the forms: the Universal Postal Union's country pages; for places without street names
(Nicaragua, Costa Rica, villages of East Africa) how directions are given there.
"""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

FINDS = [
    # English: Britain, America, East and West Africa, South Asia, the Caribbean
    ("we stay at {flat 3b, 22 oak avenue} since june", "GB"),
    ("He lives at {221B Baker Street, Apartment 4} now.", "GB"),
    ("she was at {apartment 12C, 450 W 33rd St}, New York", "US"),
    ("I live in {house number twelve} on the same road", "GM"),
    ("Come to {No. 14 Adeyemi Street}, off Allen", "NG"),
    ("He knows where I stay, {Plot 45 Block C}, near the mosque", "UG"),
    ("Flat for {House No. 12-B, Street 7, Sector F-10/2}, Islamabad", "PK"),
    ("My address: {H. No. 8-2-293/82/A, Road no 36}, Jubilee Hills", "IN"),
    ("letters to {1/4 Mosque Road}, Colombo", "LK"),
    ("ہم {سیکٹر 9، گلی 22} میں رہتے ہیں", "PK"),
    ("en la {plaza Mayor, 4}, bajo", "ES"),
    ("they know {1187 Section D}, my granny lives there", "ZA"),
    ("{14 ش الجيش، الدور التالت}", "EG"),
    ("{ق 4 ش 12 م 33}، سلوى", "KW"),
    ("{Rodovia BR-319, km 14}, ramal do Purupuru", "BR"),
    ("{Sarmiento 1442, 2° B}, ahí vivo", "AR"),
    ("staying at {Kalyanpur, 118/4, 2nd floor}, with a friend", "IN"),
    ("hum {quarter 9}, church compound mein hain", "PK"),
    ("write to {P.O. Box 4821}, Nairobi", "KE"),
    ("the house, {GA-183-8164}, is locked", "GH"),
    ("her flat, postcode {LS6 2QX}, was shown", "GB"),
    ("We rent the {blue gate, plot 14}", "KE"),
    ("I'm in {14 The Paddocks}, Portlaoise, ask anyone", "IE"),
    ("He moved to Glendale, AZ {85303}, last May", "US"),
    ("Farm Rietvlei, {Posbus 88}, Prince Alfred's Hamlet", "ZA"),
    ("A. {918 N. Kedzie, second floor} rear, Humboldt Park.", "US"),
    ("its {112 signal rd}, {t9h 4n8} and he takes half", "CA"),
    ("Mon adresse c'est {447, 3e Rue}, {G8P 1N7}.", "CA"),
    ("au {lot IVK 44 ter}, il a gardé mon passeport", "MG"),
    ("domiciliée rue Haute 47 à {1070} Anderlecht", "BE"),
    ("my number no dey. i stay {22 upper lawani}, new benin", "NG"),
    ("i told him. i live {hse 14} silver plaza", "KE"),
    ("this is Zandile from Umlazi, {V1144}. My boyfriend", "ZA"),
    # Spanish
    ("Casa: {Cacique Lambaré casi Bélgica 447}. Tel. del cura", "PY"),
    ("vivo en {Carrera 7 # 12-34, apto 302}, Bogotá", "CO"),
    ("mi casa es la {Mz. C Lt. 15}, AA.HH. Los Pinos", "PE"),
    ("llegó a {Jr. Los Olivos 123, dpto. 401}, Breña", "PE"),
    ("vivo en la {Calle Hidalgo #23}, colonia Centro", "MX"),
    ("vivo en {calle 21 x 18 y 20 núm. 104-B}, Mérida", "MX"),
    ("Av{}{. Corrientes 1234, 5º B}, Balvanera", "AR"),
    ("vivo en {calle libertad 45, piso 2}", "CL"),
    ("puso la dirección: {Pte. Alvear 1218, depto 2} al fondo y vinieron", "AR"),
    ("es {bloque 4, casa 12}, en Tegucigalpa", "HN"),
    ("Publicaron mi casa: {200 metros sur de la pulpería La Luna, portón blanco}.", "CR"),
    ("vivo en la {carrera 43 b numero 98 sur 17} por bosa", "CO"),
    ("está en {Bv. Oroño 1180, 5° B}, timbre", "AR"),
    ("zona nueva, {calle 5ta, casa G-18}. Trabajo", "PA"),
    # French
    ("elle est au {12 bis rue de la Gare}", "FR"),
    ("sise {avenue Kasa-Vubu n° 12}, commune de Kalamu", "CD"),
    ("il l'a trouvée, {#12, rue Capois}, Port-au-Prince", "HT"),
    ("il connaît {14 avenue des Champs, appartement 12, 3e étage}", "FR"),
    ("derrière le marché, {lot 248, carré 12}", "BJ"),
    # Portuguese
    ("Moro na {rua das Flores, 123, bloco B, apto 42}, Tatuapé", "BR"),
    ("Fica na {Quadra 5, lote 12, casa 3}, Samambaia", "BR"),
    ("É a {Rua da Saudade, n.º 12, 3.º Esq.}, Lisboa", "PT"),
    ("moro na {rua 7 quadra 44 lote 18 casa 2} no jardim", "BR"),
    ("Praceta Afonso Paiva, lote 4, Laranjeiro, {2810-447}. O meu", "PT"),
    ("staying at 4471 E. Sahara Ave, Las Vegas {89104}. He", "US"),
    ("taga {purok 5} brgy san roque dito sa antipolo", "PH"),
    ("Moro no {Ed. Solar das Palmeiras, ap. 702}.", "BR"),
    ("a casa é {quarteirão 12, casa n.º 45}", "MZ"),
    # Arabic
    ("أسكن في {شارع الهرم، عمارة ١٢، شقة ٥}، الجيزة", "EG"),
    ("بيتنا {محلة ٤٢٣ زقاق ١٢ دار ٤}، بغداد", "IQ"),
    ("العنوان {مجمع ٧٣٢ طريق ٣٢١٢ منزل ١٥}", "BH"),
    ("نسكن {زنقة ابن بطوطة رقم 12}، الرباط", "MA"),
    ("هي في {بلوك ٤، شارع ١٢، قسيمة ٧}", "KW"),
    ("البيت في {شارع 14 بناية 7 طابق 3} عند الجامع", "IQ"),
    ("في {شارع ١٤ بناية ٧ طابق ٣}", "LB"),
    ("هو في {بناية 7} قدام المدرسة", "SY"),
    ("دخلوا {زقاق 3}", "IQ"),
    ("هم في {بلوك 5 بيت 9}", "KW"),
    ("في {عمارة النور، شقة رقم ٤}", "SA"),
    # Urdu, in both scripts
    ("ہمارا پتہ {مکان نمبر 45، گلی نمبر 3}، محلہ اسلام پورہ", "PK"),
    ("{فلیٹ نمبر ۱۲، بلاک بی}، گلشن اقبال", "PK"),
    ("hum {makan number 12, gali no 4}, mohalla Nai Abadi mein rehte hain", "PK"),
    # Hindi
    ("हम {मकान नंबर 45, गली नंबर 3}, शास्त्री नगर में रहते हैं", "IN"),
    ("पता {फ्लैट नंबर 302, शिव अपार्टमेंट}, अंधेरी", "IN"),
    ("वह {खोली नंबर 12, चाल नंबर 4}, धारावी आया", "IN"),
    ("पता {मकान नंबर बारह, गली चार}", "IN"),
    ("{वार्ड क्रमांक 8, मकान क्रमांक 221} है", "IN"),
    ("हमारा घर {44}, सिविल लाइंस में है", "IN"),
    ("वाराणसी - {221010}", "IN"),
    ("रहते हैं {एमआईजी 118}, शिवाजी नगर", "IN"),
    ("घर {म० नं० 331} है", "IN"),
    ("رہائش {ولا نمبر 14، سٹریٹ 22}", "PK"),
    ("السكن {المجاورة 14 قطعة 221}", "EG"),
    ("3enwany {3emara 4 sha2a 12} gamb el game3", "EG"),
    ("sakna f {zen9a 14 ra9m 7}", "MA"),
    # Swahili
    ("Ninaishi {mtaa wa Kariakoo, nyumba namba 45}", "TZ"),
    ("barua zije {S.L.P. 1234}, Dar es Salaam", "TZ"),
    ("wanaishi {Plot na. 45 Block C}, Sinza", "TZ"),
    ("Anaishi {nyumba ya njano, mtaa wa Pwani}.", "KE"),
    # Filipino
    ("Nakatira ako sa {Block 5 Lot 12, Phase 2}, Camella Homes", "PH"),
    ("Bahay namin: {123 Kalye Mabini}, Barangay Malaya", "PH"),
    ("pumunta sa {45-B Mabini St.}, Malate", "PH"),
    ("taga {Purok 5}, Brgy. San Isidro", "PH"),
]  # fmt: skip
LEFT = [
    "He hit me in the street 3 times and nobody came",
    "I waited at the house 2 hours, on the road 5 men came",
    "casa 3 días después volvió; la calle vi a 3 hombres",
    "He sent 3 pictures in a row, 2 way calls, 5 boys close to me laughed",
    "On floor 3 people laughed; block 2 users",
    "el piso 3 estaba vacío",
    "we walked 3 miles down the road",
    "na rua 2 homens me seguiram",
    "dans la rue 3 hommes m'ont suivie",
    "Nyumba 3 ziliungua. Watu 5 mtaa mzima",
    "في الشارع ٣ رجال",
    "في الشارع 14 رجال، وفي شارع 3 سيارات واقفة",
    "بناية 7 طوابق",
    "گلی میں 3 لڑکے",
    "घर 3 दिन बाद",
    "The court 12 March hearing; apartment 2 days",
    "section 4A of the act, article 12, case 45/2023",
    "bahay 3 araw",
]


@pytest.mark.parametrize(("marked", "country"), FINDS)
def test_an_address_is_found_to_the_letter(marked: str, country: str) -> None:
    """Whoever looks for her would read where she sleeps."""
    marked = marked.replace("Av{}{", "{Av")
    begin, end = marked.index("{"), marked.index("}")
    text = marked.replace("{", "").replace("}", "")
    found = [one.text for one in suggest(text, hints=Hints(country)) if one.category == "ADDRESS"]
    assert text[begin : end - 1] in found


@pytest.mark.parametrize("text", LEFT)
def test_a_house_that_is_no_address_is_left_alone(text: str) -> None:
    """Half of every story would be offered for covering, and nobody would read the list."""
    assert [one.text for one in suggest(text) if one.category == "ADDRESS"] == []


@pytest.mark.parametrize(
    "marked",
    [
        "Pumunta siya sa {Zone 4}, malapit sa chapel",
        "Kilala siya sa {Purok Mangga}, Poblacion",
        "Nasa {Purok Dos} kami.",
        "Doon sa {Sitio Maligaya} ang bahay.",
        "{Rm 204} Dormitoryo ni Aling Nena, {Dapitan St}",
        "{Apt 3B, 1127 P. Noval}",
        "Nagkita sila sa {56-B M.H. del Pilar}",
        "nagkita kami sa {Room 12, 3/F} Lucky Plaza kahapon",
        "{Door 3 Dela Cruz Apartment}",
        "Doon sa gilid ng ilog, {Blk 3} kami.",
        "nasa {blk 3} na kami",
        "sa looban ng {88 Dapitan}",
        "{4023} ang postal code namin",
        "ZIP {4023}",
        "Zone 4 ng laro, sa tapat ng 3 bahay, likod ng 7 Eleven",
        "Kausap ko ang purok leader namin; noong 2019, J. Cruz ang tumulong",
        "Room 12 lang ang bakante, 2024 ang zip file",
    ],
)
def test_a_house_of_the_philippines_is_found_to_the_letter(marked: str) -> None:
    """A zone and a purok are all the address that most villages have; whoever reads it stands at her door."""
    wanted = [part.partition("}")[0] for part in marked.split("{")[1:]]
    text = marked.replace("{", "").replace("}", "")
    found = [one.text for one in suggest(text, hints=Hints("PH", "fil")) if one.category == "ADDRESS"]
    assert found == wanted


@pytest.mark.parametrize("text", ["Tumawag si Ana sa 09171234500 kagabi", "nanay nida 0920-123-4567"])
def test_a_mobile_of_the_philippines_is_no_document_of_another_state(text: str) -> None:
    """Shown as some document's, it may be left in by her who has none such, and strangers can ring her."""
    found = [one.category for one in suggest(text, hints=Hints("PH", "fil")) if one.text[0] == "0"]
    assert found == ["PHONE"]
