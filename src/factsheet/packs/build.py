"""`python -m factsheet.packs.build` writes the built-in packs in the form that loads fast."""

from pathlib import Path

import msgspec

from factsheet.packs.in_force import COMPILED
from factsheet.packs.index import parts, places, weights
from factsheet.packs.toml import load


def compiled(folder: Path) -> bytes:
    """The packs of a folder, one a line, ready to run, with the index of their patterns."""
    packs = [source.pack for source in load([folder])]
    anchors, always = places(packs)
    lines = [b'{"packs": [', b",\n".join(_encoded(pack) for pack in packs)]
    lines += [b'],\n"anchors": ', _encoded(anchors), b',\n"always": ', _encoded(always)]
    lines += [b',\n"parts": ', _encoded(parts(packs)), b',\n"weights": ']
    lines += [_encoded(weights(packs)), b"}"]
    return b"\n".join(lines) + b"\n"


def _encoded(value: object) -> bytes:
    return msgspec.json.encode(value, order="deterministic")


if __name__ == "__main__":
    COMPILED.write_bytes(compiled(COMPILED.parent))
