"""The packs that figures are read with: the built-in ones, and those that are named beside them."""

from functools import cache
from pathlib import Path

from factsheet.packs.index import Packs
from factsheet.packs.shipped import Bundle

COMPILED = Path(__file__).parent.parent / "languages" / "en" / "roles" / "compiled.json"
"""The built-in packs as `factsheet.packs.build` writes them, checked by a test to be current."""


@cache
def in_force(paths: tuple[Path, ...] = ()) -> Packs:
    """The built-in packs, with those at these paths (files and folders). Raises PackError."""
    if not paths:
        return builtin()
    from factsheet.packs.toml import load

    return builtin().with_packs(source.pack for source in load(paths))


@cache
def builtin() -> Packs:
    """The packs that come with the program."""
    return Packs.shipped(Bundle.read(COMPILED.read_bytes()))
