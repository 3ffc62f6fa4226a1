"""What is done to honest bytes, texts and trees to make them dishonest ones, drawn from a seed."""

from collections.abc import Callable
from random import Random

Tree = object
Mutator = Callable[[Random, bytes], bytes]

ODD_NUMBERS = (
    0, -1, 1 << 31, 1 << 63, -(1 << 64), 10**40, 0.5, -0.0, 1e308, float("inf"), float("nan"), True, False, None,
)  # fmt: skip
ODD_TEXTS = (
    "", " ", "\0", "\x1b[2J", "\ud800", "\udfff\ud800", "\u202e", "\ufeff", "\u2028", "NaN", "sNaN", "1e999", "-1", "0",
    "null", "9" * 400, "a" * 3_000, "é" * 700, "2026-02-30", "99999-01-01", "0000-00-00T99:99:99+99:99", "P99999999999Y",
    "<b>", "]]>", "</script>", "javascript:alert(1)", "http://a:b@c/", "../../x", "=1+1", "%s", "f-", "money", "quotation",
)  # fmt: skip
"""What stands in a file where something honest is expected."""


def harmed(random: Random, content: bytes) -> bytes:
    """Bytes with a few harms done to them, or none."""
    for _ in range(random.choice((0, 0, 1, 1, 2, 5))):
        content = random.choice(HARMS)(random, content)
    return content


def _cut(random: Random, content: bytes) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _flipped(random: Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(random.choice((1, 3, 30)) if content else 0):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _doubled(random: Random, content: bytes) -> bytes:
    at, reach = random.randrange(len(content) + 1), random.choice((1, 8, 100, 1_000))
    return content[:at] + content[at : at + reach] * random.choice((2, 3, 50)) + content[at:]


def _left_out(random: Random, content: bytes) -> bytes:
    at, reach = random.randrange(len(content) + 1), random.choice((1, 8, 100, 1_000))
    return content[:at] + content[at + reach :]


def _put_in(random: Random, content: bytes) -> bytes:
    at = random.randrange(len(content) + 1)
    odd = random.choice(
        (
            b"\0",
            b"\xff\xfe",
            b"\x1b[31m",
            b"\r",
            b"\xed\xa0\x80",
            b"\xc0\xaf",
            b"<!--",
            b"]]>",
            b"\n\n",
        )
    )
    return content[:at] + odd * random.choice((1, 1, 40)) + content[at:]


def _moved(random: Random, content: bytes) -> bytes:
    one, two, three = sorted(random.randrange(len(content) + 1) for _ in range(3))
    return content[:one] + content[two:three] + content[one:two] + content[three:]


HARMS: tuple[Mutator, ...] = (_cut, _flipped, _doubled, _left_out, _put_in, _moved)


def tampered(random: Random, tree: Tree, times: int) -> Tree:
    """A tree of JSON in which so many places hold something else; the given one stays as it is."""
    for _ in range(times):
        tree = _at_some_place(random, tree)
    return tree


def _at_some_place(random: Random, tree: Tree) -> Tree:
    if isinstance(tree, dict) and tree and random.random() < 0.9:
        key = random.choice(list(tree))
        return _within_object(random, tree, key)
    if isinstance(tree, list) and tree and random.random() < 0.9:
        at = random.randrange(len(tree))
        changed = [*tree[:at], _at_some_place(random, tree[at]), *tree[at + 1 :]]
        return random.choice((changed, changed, changed, [*tree, *tree], tree[:at], tree[::-1]))
    return _odd(random, tree)


def _within_object(random: Random, tree: dict[str, Tree], key: str) -> Tree:
    other = random.choice(list(tree))
    rest = {each: tree[each] for each in tree if each != key}
    return random.choice(
        (
            tree | {key: _at_some_place(random, tree[key])},
            tree | {key: _at_some_place(random, tree[key])},
            tree | {key: _at_some_place(random, tree[key])},
            tree | {key: tree[other], other: tree[key]},
            rest,
            tree | {f"{key}x": tree[key]},
        )
    )


def _odd(random: Random, leaf: Tree) -> Tree:
    if isinstance(leaf, int) and random.random() < 0.5:
        return leaf + random.choice((-1, 1, 2, 100))
    if isinstance(leaf, str) and leaf and random.random() < 0.5:
        at = random.randrange(len(leaf))
        return leaf[:at] + random.choice(("x", "", "7", "\u200b", "é")) + leaf[at + 1 :]
    odd: tuple[Tree, ...] = (*ODD_NUMBERS, *ODD_TEXTS, [], {}, [leaf], {"x": leaf}, [[[[leaf]]]])
    return random.choice(odd)


def nested(opening: str, inner: str, closing: str, deep: int) -> str:
    """Something within something, so deep."""
    return opening * deep + inner + closing * deep
