"""Of which language a text is, where it is not the one that it is read in."""

import pytest

from factsheet.api import summarize_text
from factsheet.languages import language
from factsheet.languages.identification import UNKNOWN, other_language

TEXTS = {
    "German": "Das neue Wehr in Ostby wurde am Freitag nach zwei Jahren Arbeit vom Landkreis und "
    "seinen Baumeistern eröffnet. Es soll im Frühjahr rund neun Millionen Liter Wasser halten, und "
    "der Rat erwartet, dass es hundert Jahre steht.",
    "Swedish": "Den nya dammen i Ostby öppnades på fredagen efter två års arbete av kommunen och "
    "dess byggare. Den ska hålla nio miljoner liter vatten på våren och rådet räknar med att den "
    "står i hundra år.",
    "Spanish": "La nueva presa de Ostby se inauguró el viernes tras dos años de trabajo del "
    "condado y sus constructores. Retendrá unos nueve millones de litros de agua en primavera.",
    "Russian": "Новая плотина в Остби открылась в пятницу после двух лет работы округа и его "
    "строителей. Весной она удержит около девяти миллионов литров воды, и совет ожидает, что она "
    "прослужит сто лет.",
    "Arabic": "افتتح السد الجديد في أوستبي يوم الجمعة بعد عامين من العمل من قبل المقاطعة وبنائيها. "
    "وسوف يحتجز حوالي تسعة ملايين لتر من الماء في الربيع ويتوقع المجلس أن يدوم قرنا كاملا.",
    "Chinese": "奥斯特比的新水坝经过县政府和建筑商两年的工作于星期五开放。春天它将蓄水约九百万升。"
    * 5,
    "Japanese": "オストビーの新しい堰は、郡と建設業者による二年間の工事を経て金曜日に開通した。"
    * 5,
    UNKNOWN: "Idamu elisha lase-Ostby livulwe ngoLwesihlanu ngemva kweminyaka emibili yomsebenzi "
    "womasipala kanye nabakhi bawo. Lizogcina amalitha amanzi ayizigidi eziyisishiyagalolunye, "
    "kanti umkhandlu ulindele ukuthi lihlale iminyaka eyikhulu. Abantu abaningi bafika ukuzobona "
    "ukuvulwa kwalo, futhi imeya yabonga bonke abasebenzi ngomsebenzi wabo omuhle abawenzile "
    "isikhathi eside ngaphandle kokuphumula. Umkhandlu uthi uzokwakha elinye idamu eduze "
    "nedolobha ngonyaka ozayo uma imali itholakala kuhulumeni.",
}
ENGLISH = [
    "The new weir at Ostby was opened on Friday after two years of work by the county and its "
    "builders. It will hold back nine million litres of water, and the council hopes for more.",
    "Wall | 3.4 | 5.1\nLadder | 0.4 | 0.2\n" * 20 + "Bricks, mortar, steel, glass, timber, paint.",
    "Kern beat Lund 6-4, 6-2. Moss beat Thorne 7-5, 6-3. Keller beat Ode 6-1, 6-0. " * 4,
    "Das Wehr kostet 4 Millionen Euro.",
]


@pytest.mark.parametrize(("name", "text"), TEXTS.items())
def test_another_language_is_named(name, text):
    assert other_language(text, language().function_words) == name


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_what_is_too_short_to_tell_is_not(text):
    assert other_language(text, language().function_words) is None


def test_a_sheet_says_so():
    (warning,) = (w for w in summarize_text(TEXTS["German"]).warnings if w.code == "not_english")
    assert "in German" in warning.message
