"""Write languages/en/lexicon/surnames.py: family names that are no words of the language.

Sources: the family names of the 1990 United States census (public domain, as the package `names`
carries them) and those of Faker's locales that write in Latin letters (MIT). Run it with both
packages installed; the project itself needs neither.
"""

import importlib
import textwrap
import unicodedata
from pathlib import Path

import names  # type: ignore[import-not-found]  # only who writes the table has it
from romanized import romanized

from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.organizations import endings
from factsheet.languages.en.lexicon.people import genders, titles
from factsheet.languages.en.lexicon.plain_nouns import is_common

TARGET = Path(__file__).parents[1] / "src/factsheet/languages/en/lexicon/surnames.py"
LOCALES = (
    "cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR "
    "es_CL es_CO es_ES es_MX fi_FI fr_BE fr_CA fr_FR ga_IE ha_NG ig_NG tw_GH yo_NG zu_ZA "
    "hr_HR hu_HU it_IT nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR "
    "vi_VN az_AZ de_LU es_CA fr_DZ sw uz_UZ"
).split()
ELSEWHERE = """
addo adebayo adhikari agyeman akande akinola akter amoah ansari baig bhuiyan bisht botha buthelezi
byaruhanga cele chua deka dimaculangan fayemi frimpong gogoi goh govender gowda gurung hembrom
hossain javed karki katigbak khatun kimaro kipchoge kisku koirala lacson limbu macapagal macaraeg
mahto massawe mehta mokoena molefe mondal motaung moyo mpofu mugisha museveni mushi mwakyusa
mwansa naidoo nakato nawaz negi obaseki ojok oladipo oraon oyelaran pangilinan phiri phukan poudel
pretorius quaye qureshi radebe rathore rawat saikia shongwe shrestha siddiqui sikder talukder
tamang tembo tetteh thapa tumwesigye uddin wike zhao zimba
"""
"""Common families of Africa, Asia and the Philippines that neither source has."""
CENSUS_RANK = 5000
COMMON_RANK = 1000
"""Of the names that are words as well, those are kept that so many are commoner than."""


def census(rank: int = CENSUS_RANK) -> set[str]:
    """The commonest family names of the census."""
    lines = Path(names.FILES["last"]).read_text(encoding="ascii").splitlines()
    return {line.split()[0].lower() for line in lines[:rank]}


def faker() -> set[str]:
    """The family names of Faker's locales, in Latin letters."""
    found = set(romanized("last_names"))
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        found.update(getattr(provider, "last_names", ()))
    return {name.lower() for name in found}


def _usable(name: str) -> bool:
    latin = all("LATIN" in unicodedata.name(letter, "") for letter in name)
    return len(name) > 2 and name.isalpha() and latin


def main() -> None:
    """Write the module."""
    listed = function_words() | calendar_words() | endings() | titles()
    named = (name for name in (*census(), *faker(), *ELSEWHERE.split()) if name not in genders())
    kept = {name for name in named if _usable(name) and not is_common(name)} - listed
    words = {w for w in census(COMMON_RANK) if _usable(w) and is_common(w)}
    words -= function_words() | calendar_words() | titles()
    TARGET.write_text(MODULE.format(_filled(kept), _filled(words)), encoding="utf-8")


def _filled(listed: set[str]) -> str:
    return textwrap.fill(" ".join(sorted(listed)), 98)


MODULE = '''"""Family names, written by tools/surnames.py.

From the United States census of 1990 (public domain) and Faker's locales (MIT).
"""

from functools import cache

from factsheet.text.sorted_words import SortedWords

SURNAMES = """
{}
"""
ALSO_WORDS = """
{}
"""


@cache
def surnames() -> SortedWords:
    """Family names that are neither words nor first names, folded."""
    return SortedWords(SURNAMES)


@cache
def surnames_and_words() -> frozenset[str]:
    """Common family names that are words as well."""
    return frozenset(ALSO_WORDS.split())
'''


if __name__ == "__main__":
    main()
