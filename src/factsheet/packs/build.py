"""`python -m factsheet.packs.build` writes the built-in packs in the form that loads fast."""

from pathlib import Path

import msgspec

from factsheet.packs.index import COMPILED
from factsheet.packs.toml import load


def compiled(folder: Path) -> bytes:
    """The packs of a folder, one a line, ready to run."""
    packs = [source.pack for source in load([folder])]
    lines = [msgspec.json.encode(pack, order="deterministic") for pack in packs]
    return b"[\n" + b",\n".join(lines) + b"\n]\n"


if __name__ == "__main__":
    COMPILED.write_bytes(compiled(COMPILED.parent))
