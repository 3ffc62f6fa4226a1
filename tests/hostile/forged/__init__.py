"""Hostile inputs of another mind: whole files as the web has them, each with something wrong.

The grammar spoils what it draws word by word; here everything is built from the outside in, as a
program of somebody else would write it, and drawn from a seed alone.
"""

from collections.abc import Callable
from random import Random

from tests.hostile.forged.files import docx, mail, ninjs, other, packed, pdf, warc
from tests.hostile.forged.pages import feed, page
from tests.hostile.forged.prose import text
from tests.hostile.forged.state import export, pack, pair, records, saved, store
from tests.hostile.grammar import Input, Kind
from tests.hostile.mutants import harmed

Forge = Callable[[Random], bytes]


ARTICLES: tuple[Forge, ...] = (page, page, page, feed, mail, warc, docx, pdf, other, packed, ninjs)


FORGERIES: tuple[tuple[Kind, Forge], ...] = (
    *(("article", forge) for forge in ARTICLES),
    ("text", text), ("text", text), ("text", text), ("pair", pair), ("pair", pair), ("sheet", saved), ("sheet", saved), ("records", records),
    ("pack", pack), ("store", store), ("export", export),
)  # fmt: skip


def forged(seed: int) -> Input:
    """The input of a number; the same one whenever it is asked for."""
    random = Random(seed)  # noqa: S311 - a fixed order of choices
    kind, forge = random.choice(FORGERIES)
    content = forge(random)
    return Input(
        kind, harmed(random, content) if kind in ("article", "sheet", "records") else content
    )
