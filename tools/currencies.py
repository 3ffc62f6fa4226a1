"""Write the table of currencies from Unicode's CLDR, through Babel (a dependency of development).

    python tools/currencies.py > src/factsheet/languages/en/lexicon/currency_table.py

The table holds every currency that has been legal tender somewhere since 1990, with its English
name in the singular and the plural, and the currency that each country uses now. Forerunners of
the same name ("Belarusian ruble (1994–1999)") are left out.
"""

from datetime import date

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies

EPOCH = date(1990, 1, 1)
NEWEST = date(2030, 1, 1)
HEADER = '''"""Currencies by ISO 4217 code, from Unicode's CLDR. Written by tools/currencies.py."""

'''


def tender() -> dict[str, str]:
    """The territory code and the currency that is legal tender there now."""
    now = {}
    for territory in sorted(get_global("territory_currencies")):
        current = get_territory_currencies(territory, NEWEST, NEWEST)
        if current:
            now[territory] = current[0]
    return now


def since_epoch() -> list[str]:
    """The codes of the currencies that were legal tender somewhere since the epoch."""
    return sorted(
        {
            str(code)
            for territory in get_global("territory_currencies")
            for code in get_territory_currencies(territory, EPOCH, NEWEST)
        }
    )


def main() -> None:
    """Print the module."""
    territories = Locale("en").territories
    print(HEADER)
    print("NAMES: dict[str, tuple[str, str]] = {")
    for code in since_epoch():
        one = get_currency_name(code, count=1, locale="en")
        many = get_currency_name(code, count=2, locale="en")
        if one != code and not one.endswith(")"):
            print(f'    "{code}": ("{one}", "{many}"),')
    print("}")
    print('"""The name of each currency: one of it, and several."""\n')
    print("COUNTRIES: dict[str, str] = {")
    for territory, code in tender().items():
        if len(territory) == 2 and territory in territories:
            print(f'    "{territories[territory]}": "{code}",')
    print("}")
    print('"""The currency that is legal tender in each country or territory."""')


if __name__ == "__main__":
    main()
