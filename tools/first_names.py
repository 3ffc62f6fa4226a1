"""Write languages/en/lexicon/first_names.py: first names with the gender that bears them.

Sources: the given names of the 1990 United States census (public domain, as the package `names`
carries them), those of Faker's locales (MIT), spelled in Latin letters where they write in
others, and common ones that both lack, written by hand. Run it with both packages installed; the
project itself needs neither.
"""

import importlib
import textwrap
import unicodedata
from pathlib import Path

import common_first_names as common
import names  # type: ignore[import-not-found]  # only who writes the table has it
from romanized import romanized as other_letters

from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.surnames import surnames

TARGET = Path(__file__).parents[1] / "src/factsheet/languages/en/lexicon/first_names.py"
LOCALES = (
    "cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR "
    "es_CL es_CO es_ES es_MX et_EE fi_FI fr_CH fr_FR fr_BE fr_CA fr_QC ga_IE ha_NG hr_HR "
    "hu_HU id_ID it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI "
    "sv_SE tr_TR tw_GH ig_NG vi_VN yo_NG zu_ZA az_AZ de_LU es_CA fr_DZ sw uz_UZ"
).split()
WOMEN = frozenset(
    "wanjiru wambui wanjiku wangui wangari wairimu njeri nyambura muthoni wangeci wacera".split()
)
"""Women's names of the Kikuyu, those of the clans' mothers, that a locale gives to men as well."""
CENSUS_RANK = 1100
CLEARLY = 8
"""How many times more often one gender must bear a name that both bear."""
NO_NAMES = frozenset(
    (
        "america asia china india israel london paris jordan georgia virginia carolina dakota "
        "florida austin houston dallas denver phoenix chelsea berlin roma sydney madison lincoln "
        "cleveland boston ireland kenya cuba malaysia the an so do my no in see sun long many "
        "le van de da la el du ok see hong kong may will royal major prince duke earl king queen "
        "general judge justice bishop dean pope mercedes porsche lexus ford santa san new chi "
        "princess precious diamond crystal summer autumn winter ocean north south east west "
        "university star energy power fair faith hope joy love marine dong buster dean fidelity "
        "see tech bank oil price world sky win golden silver art rich chance sterling market"
    ).split()
)


def census(gender: str) -> dict[str, float]:
    """The commonest names of the census with the share of people who bear them."""
    lines = Path(names.FILES[f"first:{gender}"]).read_text(encoding="ascii").splitlines()
    rows = [line.split() for line in lines[:CENSUS_RANK]]
    return {row[0].lower(): float(row[1]) for row in rows}


def faker(gender: str) -> set[str]:
    """The names of Faker's locales; of those in other letters, what is no word or place here."""
    romanized = {name for name in other_letters(f"first_names_{gender}") if not _is_word(name)}
    found = {name.capitalize() for name in romanized}
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        found.update(getattr(provider, f"first_names_{gender}", ()))
    return {name.lower() for name in found if _usable(name)}


def _is_word(name: str) -> bool:
    """Whether a spelling is a word of the language, or a place."""
    return is_common(name) or name in places() or name in surnames()


def _usable(name: str) -> bool:
    latin = all("LATIN" in unicodedata.name(letter, "") for letter in name)
    return len(name) > 2 and name[:1].isupper() and name.isalpha() and latin


def main() -> None:
    """Write the module."""
    women, men = census("female"), census("male")
    both = {n for n in women.keys() & men.keys() if not _clear(women[n], men[n])}
    listed = {"female": faker("female"), "male": faker("male")}
    female = {n for n in women if n not in both and women[n] > men.get(n, 0)}
    male = {n for n in men if n not in both and n not in female}
    female |= listed["female"] - male - both - listed["male"]
    male |= listed["male"] - female - both - listed["female"]
    either = both | ((listed["male"] & listed["female"]) - female - male)
    female |= WOMEN | set(common.FEMALE.split())
    male = (male - WOMEN) | set(common.MALE.split())
    either = (either - WOMEN) | set(common.EITHER.split())
    tables = {"FEMALE": female, "MALE": male, "EITHER": either}
    TARGET.write_text(_module(tables), encoding="utf-8")


def _clear(one: float, other: float) -> bool:
    return max(one, other) > CLEARLY * min(one, other)


def _module(tables: dict[str, set[str]]) -> str:
    parts = [
        '"""First names by the gender that bears them, written by tools/first_names.py.\n\n'
        "From the United States census of 1990 (public domain), Faker's locales (MIT), and by hand."
        "\n"
        '"""\n'
    ]
    for name, words in tables.items():
        body = textwrap.fill(" ".join(sorted(words - NO_NAMES)), 98)
        parts.append(f'\n{name} = """\n{body}\n"""\n')
    return "".join(parts)


if __name__ == "__main__":
    main()
