"""Names of Faker's locales that write in other letters, as the news spells them in Latin ones.

Cyrillic as by BGN/PCGN, Greek as by ELOT 743, Armenian and Georgian as by BGN/PCGN, all without
marks; Japanese as Faker itself romanizes it.
"""

import importlib
from collections.abc import Iterator

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґѓѕјљњќџ’'",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya yo i yi ye g gj "
        "dz j lj nj kj dz _ _".split(),
        strict=True,
    )
)
UKRAINIAN = CYRILLIC | {"г": "h", "и": "y", "й": "y"}
BULGARIAN = CYRILLIC | {"щ": "sht", "ъ": "a"}
MACEDONIAN = CYRILLIC | {"х": "h", "ц": "c"}
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐ",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y i".split(),
        strict=True,
    )
)
GREEK_PAIRS = {"ου": "ou", "ού": "ou", "ευ": "ef", "αυ": "av", "μπ": "b", "γγ": "ng", "γκ": "gk"}
ARMENIAN = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f "
        "ev".split(),
        strict=True,
    )
)
GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(),
        strict=True,
    )
)
LETTERS = {
    "ru_RU": CYRILLIC,
    "uk_UA": UKRAINIAN,
    "bg_BG": BULGARIAN,
    "mk_MK": MACEDONIAN,
    "el_GR": GREEK_PAIRS | GREEK,
    "hy_AM": {"ու": "u"} | ARMENIAN,
    "ka_GE": GEORGIAN,
}


def romanized(kind: str) -> Iterator[str]:
    """The names of a kind, `first_names_female` or `last_names`, folded."""
    for locale, letters in LETTERS.items():
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in getattr(provider, kind, ()):
            yield _spelled(name.lower(), letters)
    japanese = importlib.import_module("faker.providers.person.ja_JP").Provider
    yield from map(str.lower, getattr(japanese, kind.replace("_names", "_romanized_names")))


def _spelled(name: str, letters: dict[str, str]) -> str:
    for letter, latin in letters.items():
        name = name.replace(letter, latin.replace("_", ""))
    return name
