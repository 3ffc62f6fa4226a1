"""A grammar of hostile inputs: texts, files of every format that is read, sheets, records, packs.

Each strategy begins with what an honest program writes, and spoils it.
"""

import gzip
import json
from collections.abc import Callable
from typing import Literal, NamedTuple

from hypothesis import strategies as st
from tests.hostile.containers import docx, feed, mail, mhtml, page, pdf, warc
from tests.hostile.words import (
    FIGURES,
    GAPS,
    MARKS,
    NAMES,
    NAUGHTY,
    SENTENCES,
    SMALL,
    TIMES,
    VERBS,
)

from factsheet import summarize_text, to_json

Kind = Literal["article", "text", "pair", "sheet", "records", "pack", "store", "export"]
MOST = 4_000
"""Characters of a text; what grows is measured elsewhere."""


class Input(NamedTuple):
    """Bytes, and what they are given for."""

    kind: Kind
    content: bytes


def pick(*lists: tuple[str, ...] | list[str]) -> st.SearchStrategy[str]:
    """One of the words of one of the lists."""
    return st.one_of([st.sampled_from(each) for each in lists])


WORDS = pick(NAMES, FIGURES, TIMES, VERBS, SMALL, MARKS, list(NAUGHTY))


@st.composite
def runs(draw: st.DrawFn) -> str:
    """Words of a few kinds, one after the other, with something between them."""
    of = draw(st.sampled_from((FIGURES, TIMES, NAMES, VERBS, MARKS, NAUGHTY, SENTENCES, SMALL)))
    also = draw(st.sampled_from((FIGURES, TIMES, NAMES, VERBS, SMALL, MARKS)))
    words = draw(st.lists(pick(list(of), list(also)), min_size=1, max_size=25))
    gaps = draw(st.lists(st.sampled_from(GAPS), min_size=1, max_size=3))
    return "".join(word + gaps[at % len(gaps)] for at, word in enumerate(words))


@st.composite
def spoiled(draw: st.DrawFn, given: st.SearchStrategy[str]) -> str:
    """A text from which something was cut, or in which something else stands or stands twice."""
    text = draw(given)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, max(0, len(text))))
        reach = draw(st.sampled_from((0, 1, 2, 5, 20)))
        new = draw(
            st.one_of(WORDS, st.just(""), st.just(text[at : at + 40] * 2), st.text(max_size=4))
        )
        text = text[:at] + new + text[at + reach :]
    return text[:MOST]


ARTICLES = st.lists(st.one_of(st.sampled_from(SENTENCES), runs()), min_size=1, max_size=6).flatmap(
    lambda parts: st.sampled_from((" ", "\n\n", "\n", ". ")).map(lambda gap: gap.join(parts))
)
REPEATED = st.tuples(runs(), st.integers(2, 60)).map(lambda both: (both[0] * both[1])[:MOST])
TEXTS = st.one_of(
    spoiled(ARTICLES), spoiled(ARTICLES), ARTICLES, runs(), REPEATED, st.text(max_size=60)
)


@st.composite
def damaged(draw: st.DrawFn, given: st.SearchStrategy[bytes]) -> bytes:
    """Bytes with some cut, doubled, overwritten or put in, and the end gone now and then."""
    content = bytearray(draw(given))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, max(0, len(content) - 1)))
        reach = draw(st.sampled_from((0, 1, 4, 64)))
        new = draw(st.one_of(st.binary(max_size=4), st.just(bytes(content[at : at + 64]) * 2)))
        content[at : at + reach] = new
    if draw(st.integers(0, 9)) == 0:
        del content[draw(st.integers(0, len(content))) :]
    return bytes(content)


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS, WORDS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(("@type", "name")), inner)
    ),
    max_leaves=4,
)
CODECS = (
    "utf-8 utf-8-sig utf-16 utf-16-le utf-32 cp1252 latin-1 shift_jis utf-7 iso2022_jp cp037"
).split()


def _dumped(item: object) -> bytes:
    return json.dumps(item).encode()


def _ninjs() -> st.SearchStrategy[bytes]:
    fields = st.fixed_dictionaries(
        {"uri": WORDS},
        optional={
            name: st.one_of(TEXTS, JSON)
            for name in "headline byline body_text body_html bodies language subject".split()
        }
        | {"firstcreated": st.one_of(st.sampled_from(TIMES), JSON)},
    )
    return fields.map(_dumped)


def _wrapped(make: Callable[..., bytes]) -> st.SearchStrategy[bytes]:
    """A file of a format around a title, a day and a text."""
    return st.builds(
        make, title=st.one_of(WORDS, TEXTS), day=pick(TIMES, FIGURES), text=TEXTS, data=JSON
    )


PLAIN = st.tuples(TEXTS, st.sampled_from(CODECS)).map(
    lambda both: both[0].encode(both[1], "replace")
)
FILES = st.one_of(
    PLAIN, _wrapped(page), _wrapped(page), _ninjs(), _wrapped(feed), _wrapped(mail),
    _wrapped(mhtml), _wrapped(warc), _wrapped(docx), _wrapped(pdf), PLAIN.map(gzip.compress),
    _wrapped(page).map(gzip.compress),
    st.binary(max_size=200),
)  # fmt: skip


@st.composite
def sheets(draw: st.DrawFn) -> bytes:
    """A saved sheet in which a few values are others."""
    tree = json.loads(
        to_json(summarize_text(draw(st.one_of(st.sampled_from(SENTENCES), ARTICLES))))
    )
    for _ in range(draw(st.integers(0, 4))):
        node, key = tree, draw(st.sampled_from(sorted(tree)))
        while isinstance(node[key], dict | list) and node[key] and draw(st.booleans()):
            node = node[key]
            keys = sorted(node) if isinstance(node, dict) else range(len(node))
            key = draw(st.sampled_from(keys))
        ids = st.sampled_from(("sNaN", "1e999999999", "-1", "f-0", "9999-12-31", 10**30, -5, 10**9))
        node[key] = draw(st.one_of(JSON, ids, st.integers(-5, 500)))
    return json.dumps(tree).encode()


FIELDS = {"id": JSON, "text": st.one_of(TEXTS, JSON), "html": TEXTS, "published": WORDS}
RECORDS = st.lists(
    st.one_of(
        st.fixed_dictionaries(
            {},
            optional={
                "id": JSON,
                "text": st.one_of(TEXTS, JSON),
                "html": TEXTS,
                "published": WORDS,
            },
        ).map(_dumped),
        TEXTS.map(lambda text: text.encode("utf-8", "replace")),
        st.binary(max_size=40),
    ),
    min_size=1,
    max_size=4,
).map(b"\n".join)
PACK = """name = "tip"
description = "What is left on a table."
licence = "MIT"
status = "test"
authors = ["Ann Lee"]
kind = "money"
role = "tip"
priority = 50
patterns = [
  "<leave> {money} ...3 @table",
  "{money} ...2 (tip|tips)",
  "@staff ...4 {money} [a] (night|shift)",
]
clauses = [
  { verb = "leave | give", object = "money", with = "on @staff" },
  { head = "tip | gratuity" },
]

[words]
table = "table | bar"
staff = "waiter | barmaid"

[examples]
match = ["He left [[$5]] on the table.", "It gave the waiter [[$5]] a night."]
ignore = ["He raised $5.", "The table cost $5."]
"""
"""A role pack; whether it is right is for `rules lint` to say."""
PACKS = spoiled(st.one_of(st.just(PACK), st.tuples(st.just(PACK), WORDS).map("".join))).map(
    lambda text: text.encode("utf-8", "replace")
)


@st.composite
def pairs(draw: st.DrawFn) -> bytes:
    """Two texts as JSON: one and its next version, or two that have nothing in common."""
    old = draw(TEXTS)
    new = draw(st.one_of(spoiled(st.just(old)), TEXTS))
    return json.dumps([old, new]).encode()


KINDS: dict[Kind, st.SearchStrategy[bytes]] = {
    "text": TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")),
    "article": damaged(FILES),
    "pair": pairs(),
    "sheet": st.one_of(sheets(), damaged(sheets())),
    "records": RECORDS,
    "pack": PACKS,
}
SHARES: dict[Kind, int] = {
    "text": 6, "article": 8, "pair": 3, "sheet": 2, "records": 2, "pack": 1,
}  # fmt: skip
"""Articles most."""


def inputs() -> st.SearchStrategy[Input]:
    """Every kind of input by its share."""
    drawn = st.sampled_from([kind for kind, share in SHARES.items() for _ in range(share)])
    return drawn.flatmap(lambda kind: KINDS[kind].map(lambda content: Input(kind, content)))
