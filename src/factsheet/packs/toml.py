"""A pack's file -> the pack, or every mistake in it with its place and what to write instead."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from factsheet.model.errors import PackError, PackMistake, SourceError
from factsheet.packs.checker import PackSource, check_table

SHARED = "words.toml"
"""The file of a folder whose lists all packs of the folder may use."""
LARGEST = 256_000
"""Bytes of a pack's file."""
MOST_PACKS = 500
MOST_DOTS = 100
"""Dots of a line: tomllib takes a time that grows with the square of a dotted key's length."""


def files(paths: Iterable[Path]) -> list[Path]:
    """The pack files at these paths: the files themselves, and every *.toml of the folders."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(p for p in sorted(path.glob("*.toml")) if p.name != SHARED)
        else:
            found.append(path)
    return found


def load(paths: Iterable[Path]) -> list[PackSource]:
    """The packs of files and folders, in order. Raises PackError with the first mistake, and
    SourceError for what cannot be opened.
    """
    found = files(paths)
    if len(found) > MOST_PACKS:
        raise PackError(f"{len(found)} packs are more than {MOST_PACKS}; name fewer with --rules")
    return [read(path) for path in found]


def read(path: Path) -> PackSource:
    """The pack of a file. Raises PackError."""
    source, mistakes = check(path)
    if source is None:
        raise PackError(f"{path.name}:{mistakes[0]}")
    return source


def check(path: Path) -> tuple[PackSource | None, list[PackMistake]]:
    """The pack of a file, or everything that is wrong with it. Raises SourceError without one."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise SourceError(f"cannot open {path}: {error.strerror or error}") from None
    return check_text(content, path.name, shared_lists(path.parent))


def shared_lists(folder: Path) -> dict[str, str]:
    """The lists that the packs of a folder share. Raises PackError where they cannot be read."""
    import tomllib

    try:
        words = tomllib.loads((folder / SHARED).read_text("utf-8")).get("words", {})
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise PackError(f"{SHARED}: {error}") from None
    return {name: value for name, value in words.items() if isinstance(value, str)}


def check_text(
    content: bytes, name: str, shared: Mapping[str, str] | None = None
) -> tuple[PackSource | None, list[PackMistake]]:
    """The same for bytes that have been read."""
    import tomllib

    if len(content) > LARGEST:
        return None, [PackMistake(1, 1, f"is larger than {LARGEST:,} bytes; part it into packs")]
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [PackMistake(line, 1, "is not UTF-8 text; save it as UTF-8")]
    for number, row in enumerate(text.split("\n"), 1):
        if row.count(".") > MOST_DOTS:
            return None, [PackMistake(number, 1, "holds a line with too many dots; part it")]
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [_toml_mistake(str(error))]
    except RecursionError:
        return None, [PackMistake(1, 1, "nests too deep; a pack needs no nested tables")]
    except ValueError as error:
        return None, [PackMistake(1, 1, f"is no TOML that can be read: {str(error)[:80]}")]
    return check_table(table, text, name, shared)


def _toml_mistake(message: str) -> PackMistake:
    """tomllib's own words end in (at line 3, column 7)."""
    words, _, place = message.rpartition(" (at ")
    numbers = [int(each) for each in place.replace(",", " ").rstrip(")").split() if each.isdigit()]
    line, column = numbers if len(numbers) == 2 else (1, 1)
    return PackMistake(line, column, f"is no TOML: {words or message}")
