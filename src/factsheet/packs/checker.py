"""What a pack's table says, checked key by key: the pack, or every mistake in it."""

from collections.abc import Mapping
from typing import Any, cast

from msgspec import Struct

from factsheet.model.errors import PackMistake
from factsheet.packs.clauses import ClauseError, ClausePattern, dictionary_forms, parse_clause
from factsheet.packs.examples import PackExample, read_example
from factsheet.packs.frame import PREPOSITIONS
from factsheet.packs.language import Lists, PatternError, parse, parse_list
from factsheet.packs.pack import Pack
from factsheet.packs.steps import FIGURE_KINDS, FigureKind, Pattern, Words

MOST_PATTERNS = 300
MOST_MISTAKES = 100
LONGEST_EXAMPLE = 1000
"""Characters."""
STATUSES = ("stable", "test", "experimental")
TEXTS = ("name", "description", "licence", "status", "kind", "role")
OBJECT_PLACES = ("object", "head", "of", *PREPOSITIONS)
"""Parts of the clause in which the thing may stand that a figure was paid for."""
KEYS = (
    *TEXTS,
    "authors",
    "priority",
    "weight",
    "patterns",
    "clauses",
    "unless",
    "object",
    "words",
    "examples",
)
MOST_WEIGHT = 5
"""Points on a page that a role can weigh: as much as a headline's figure."""
FEWEST_EXAMPLES = 2
UNREAD = ((Words(frozenset()),),)
"""A list with a mistake of its own, so that no pattern that names it is blamed for it."""


class PackSource(Struct, frozen=True):
    """A pack with everything that its file says of it."""

    pack: Pack
    description: str
    licence: str
    status: str
    authors: tuple[str, ...]
    examples: tuple[PackExample, ...]
    path: str
    text: str = ""


def check_table(
    table: Mapping[str, Any], text: str, name: str, shared: Mapping[str, str] | None = None
) -> tuple[PackSource | None, list[PackMistake]]:
    """The pack of a table, which stands so in the text of the file of this name.

    It may use the shared lists beside its own.
    """
    return _Checker(table, text, name, shared or {}).run()


class _Checker:
    """Collects the mistakes of one file."""

    def __init__(
        self, table: Mapping[str, Any], text: str, name: str, shared: Mapping[str, str]
    ) -> None:
        self.table = table
        self.shared = shared
        self.text = text
        self.name = name
        self.mistakes: list[PackMistake] = []

    def run(self) -> tuple[PackSource | None, list[PackMistake]]:
        self._keys()
        for key in TEXTS:
            self._text(key)
        kind = self._one_of("kind", FIGURE_KINDS)
        status = self._one_of("status", STATUSES)
        authors = self._texts("authors")
        priority = self._priority()
        lists = self._lists()
        patterns = self._patterns("patterns", kind, lists)
        unless = self._patterns("unless", kind, lists)
        clauses = self._clauses(kind)
        weight = self._weight()
        places = self._places()
        if not self.table.get("patterns") and not self.table.get("clauses"):
            self._mistake("patterns", "has no pattern", '["<raise> {money}"]')
        examples = self._examples()
        if self.mistakes:
            ordered = sorted(self.mistakes, key=lambda m: (m.line, m.column))
            return None, ordered[:MOST_MISTAKES]
        get = self.table.__getitem__
        pack = Pack(
            get("name"),
            cast("FigureKind", kind),
            get("role"),
            priority,
            patterns,
            unless,
            clauses,
            weight,
            places,
        )
        return PackSource(
            pack,
            get("description"),
            get("licence"),
            status,
            authors,
            examples,
            self.name,
            self.text,
        ), []

    def _mistake(self, needle: str, message: str, instead: str = "", column: int = 0) -> None:
        at = self.text.find(needle)
        before = self.text[: max(at, 0)]
        line = before.count("\n") + 1
        start = len(before) - (before.rfind("\n") + 1) + 1
        words = f"{message}; write {instead}" if instead else message
        self.mistakes.append(PackMistake(line, start + column, words))

    def _keys(self) -> None:
        import difflib

        unknown = [key for key in self.table if key not in KEYS]
        for key in unknown[:MOST_MISTAKES]:
            close = difflib.get_close_matches(key[:40], KEYS, 1)
            self._mistake(key, f"{key[:40]!r} is no key of a pack", close[0] if close else "")
        for key in (*TEXTS, "authors", "examples"):
            if key not in self.table:
                self.mistakes.append(PackMistake(1, 1, f"{key!r} is missing"))

    def _text(self, key: str) -> None:
        value = self.table.get(key, "-")
        if not isinstance(value, str) or not value.strip():
            self._mistake(key, f"{key!r} is no text", f'{key} = "..."')
        elif not value.isprintable():
            self._mistake(key, f"{key!r} holds characters that cannot be printed")
        elif key in ("name", "role") and value != "-" and not is_slug(value):
            slug = "".join(c if c.isalnum() else "_" for c in value.lower())[:40]
            self._mistake(key, f"{key!r} takes small letters, digits, - _ and .", f'"{slug}"')

    def _one_of(self, key: str, choices: tuple[str, ...]) -> str:
        value = self.table.get(key, choices[0])
        if value not in choices:
            self._mistake(key, f"{key!r} is {value!r}", " or ".join(f'"{c}"' for c in choices))
            return choices[0]
        return str(value)

    def _priority(self) -> int:
        value = self.table.get("priority", 50)
        if type(value) is not int or not 1 <= value <= 100:
            self._mistake("priority", "'priority' is no whole number from 1 to 100", "50")
            return 50
        return value

    def _weight(self) -> float | None:
        value = self.table.get("weight")
        if value is None:
            return None
        if not isinstance(value, int | float) or not -MOST_WEIGHT <= value <= MOST_WEIGHT:
            self._mistake("weight", f"'weight' is no number up to {MOST_WEIGHT}", "2.5")
            return None
        return float(value)

    def _places(self) -> tuple[str, ...]:
        found = self._texts("object")
        for each in found:
            if each not in OBJECT_PLACES:
                known = ", ".join(OBJECT_PLACES)
                self._mistake("object", f"{each[:40]!r} is no place of a thing; there are {known}")
        return found

    def _clauses(self, kind: str) -> tuple[ClausePattern, ...]:
        tables = self.table.get("clauses", [])
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            self._mistake("clauses", "'clauses' is no list of tables", '[{ verb = "pay" }]')
            return ()
        if len(tables) > MOST_PATTERNS:
            self._mistake("clauses", f"has more than {MOST_PATTERNS} patterns", "several packs")
            return ()
        lists = dictionary_forms(self._raw_lists())
        found: list[ClausePattern] = []
        for each in tables:
            try:
                found.append(parse_clause(each, lists, kind))
            except ClauseError as error:
                first = next((str(value) for value in each.values()), "clauses")
                self._mistake(_written(first), f"a clause pattern {error}")
        return tuple(found)

    def _raw_lists(self) -> dict[str, str]:
        own = self.table.get("words", {})
        named = own.items() if isinstance(own, dict) else ()
        return {**self.shared, **{k: v for k, v in named if isinstance(v, str)}}

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self._mistake(key, f"{key!r} is no list of texts", f'{key} = ["...", "..."]')
            return ()
        return tuple(value)

    def _lists(self) -> Lists:
        found: dict[str, Any] = {}
        words = self.table.get("words", {})
        if not isinstance(words, dict):
            self._mistake("words", "'words' is a table", '[words] with staff = "jobs | workers"')
            return found
        written = " ".join(
            (*self._texts("patterns"), *self._texts("unless"), *map(str, words.values()))
        )
        shared = self._named_in(written)
        for name, value in {**shared, **words}.items():
            if not isinstance(value, str):
                self._mistake(name, f"the list {name!r} is no text", f'{name} = "one | other"')
                continue
            try:
                found[name] = parse_list(value, found)
            except PatternError as error:
                found[name] = UNREAD
                self._mistake(_written(value), f"the list {name!r}: {error}", "", error.column - 1)
        return found

    def _named_in(self, written: str) -> dict[str, str]:
        """The shared lists that a text names, and those that they name, in their order."""
        named: dict[str, str] = {}
        for name, value in reversed(list(self.shared.items())):
            if f"@{name}" in written:
                named[name] = value
                written += value
        return dict(reversed(list(named.items())))

    def _patterns(self, key: str, kind: str, lists: Lists) -> tuple[Pattern, ...]:
        found: list[Pattern] = []
        texts = self._texts(key)
        if len(texts) > MOST_PATTERNS:
            self._mistake(key, f"{key!r} has more than {MOST_PATTERNS} patterns", "several packs")
            return ()
        for text in texts:
            try:
                found.append(parse(text, cast("FigureKind", kind), lists))
            except PatternError as error:
                shown = text if len(text) <= 60 else text[:57] + "..."
                self._mistake(
                    _written(text), f"the pattern {shown!r}: {error}", "", error.column - 1
                )
        return tuple(found)

    def _examples(self) -> tuple[PackExample, ...]:
        table = self.table.get("examples", {})
        if not isinstance(table, dict) or set(table) - {"match", "ignore"}:
            self._mistake("examples", "'examples' holds match and ignore", "[examples]")
            return ()
        found: list[PackExample] = []
        for key in ("match", "ignore"):
            texts = table.get(key, [])
            if not isinstance(texts, list) or not all(isinstance(each, str) for each in texts):
                self._mistake("examples", f"{key!r} is no list of sentences", f'{key} = ["..."]')
                continue
            if len(texts) < FEWEST_EXAMPLES and "examples" in self.table:
                self._mistake("[examples]", f"'{key}' has {len(texts)} of at least 2 sentences")
            found.extend(self._example(key, each) for each in texts)
        return tuple(found)

    def _example(self, key: str, text: str) -> PackExample:
        if len(text) > LONGEST_EXAMPLE:
            self._mistake(
                _written(text), f"the example is longer than {LONGEST_EXAMPLE} characters"
            )
            return PackExample("", None)
        example = read_example(text)
        if key == "match" and example.figure is None:
            self._mistake(_written(text), "the example marks no figure", "[[$5 million]] around it")
        if key == "ignore" and example.figure is not None:
            self._mistake(_written(text), "an example to ignore marks no figure")
        return example


def _written(text: str) -> str:
    """How a text begins in its file, where nothing in it is escaped."""
    return text.partition("\n")[0][:200]


def is_slug(value: str) -> bool:
    """Whether it can name a pack or a role: small letters, digits, - _ and . only."""
    return len(value) <= 60 and all(c.islower() or c.isdigit() or c in "-_." for c in value)
