"""`python -m factsheet.languages.en.build` writes down what English needs of its rules and lists.

A short text asks for little of that, and to put it together would take longer than to read it.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.json import encode
from msgspec.json import format as indented

from factsheet.grammar.rule_book import tables
from factsheet.languages import en
from factsheet.languages.en.figures import sign_tables
from factsheet.languages.en.lexicon import currency_spellings, unit_tables
from factsheet.languages.en.lexicon.word_classes import read_table
from factsheet.languages.en.rules import RULES
from factsheet.languages.en.syntax.constraints import CONSTRAINTS
from factsheet.syntax.constraints import laid_down


def written() -> Iterator[tuple[Path, bytes]]:
    """Each file that is made, with what it holds; what comes after a list may be made of it."""
    folder = Path(en.__file__).parent
    yield folder / "lexicon" / "units.json", _spaced(encode(unit_tables.tables()))
    yield folder / "lexicon" / "currencies.json", _spaced(encode(currency_spellings.tables()))
    yield folder / "figures" / "home_signs.txt", sign_tables.lines().encode()
    yield folder / "syntax" / "constraints.json", _constraints()
    yield folder / "rules.json", _rules()


def _spaced(content: bytes) -> bytes:
    """An entry on each line."""
    return indented(content, indent=1) + b"\n"


def _rules() -> bytes:
    """The tables of the rules, a rule, a set of words or a group of openings on each line."""
    known = tables(RULES, _places())
    return _listed({"rules": known.rules, "sets": known.sets, "openings": known.openings})


def _constraints() -> bytes:
    """The constraints among the letters that the table of words leaves."""
    grammar = laid_down(CONSTRAINTS, read_table().alphabet)
    return _listed({"sets": grammar.sets, "constraints": grammar.constraints})


def _listed(listed: Mapping[str, tuple[object, ...]]) -> bytes:
    """An object of lists, whose members stand on lines of their own."""
    parts = (f'"{name}": [\n'.encode() + _lines(each) + b"\n]" for name, each in listed.items())
    return b"{%s}\n" % b",\n".join(parts)


def _lines(values: tuple[object, ...]) -> bytes:
    return b",\n".join(map(encode, values))


def _places() -> Mapping[int, tuple[str, int]]:
    """The module of each rule and its place there, by its `id`; what only lists them is none."""
    prefix = f"{en.__name__}."
    modules = [
        (name.removeprefix(prefix), module.RULES)
        for name, module in sys.modules.items()
        if name.startswith(prefix) and hasattr(module, "RULES")
    ]
    found: dict[int, tuple[str, int]] = {}
    for name, rules in sorted(modules, key=lambda each: -len(each[1])):
        found.update((id(rule), (name, place)) for place, rule in enumerate(rules))
    return found


if __name__ == "__main__":
    for path, content in written():
        path.write_bytes(content)
