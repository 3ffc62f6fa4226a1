"""What a pattern needs is told from its letters, and nothing that it can do without."""

import pytest

from factsheet.syntax.needs import edge, needs, pieces


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("[eEw]", ["Eew"]),
        ("{nb}x", ["bn", "x"]),
        ("{pc|d}", ["cdp"]),
        ("{ar/g}", ["ar"]),
        ("[tM]b{1,8},", ["Mt", "b", ","]),
        (r"[\n.]r?", ["\n."]),
        ("(?:x|{ns})r{0,2}c", ["nsx", "c"]),
        ("p|[Me]|{d/k}", ["Mdep"]),
        ("(?:0~?)?%", ["%"]),
        ("a(?!b)", ["a"]),
    ],
)
def test_what_must_stand_there(pattern, needed):
    assert ["".join(sorted(each)) for each in needs(pieces(pattern))] == needed


@pytest.mark.parametrize("pattern", ["", "[^DP]", "{^nd}", "(?:x|r?)", "x|", ".", r"\Z", "a*"])
def test_where_nothing_must(pattern):
    assert needs(pieces(pattern)) == []


@pytest.mark.parametrize(
    ("pattern", "first", "last"),
    [
        ("[eEw]", "Eew", "Eew"),
        ("r?(?:[Me]|{zd})", "Mderz", "Mdez"),
        ("[tM]b{1,8},?", "Mt", ",b"),
        ("(?:x|{ns}r?)", "nsx", "nrsx"),
        (r"(?!\n)a[^n]", "a", ""),
        ("[^n]b", "", "b"),
        ("x|r?", "", ""),
        (r"[Dx]\Z", "Dx", "Dx"),
    ],
)
def test_what_stands_at_its_edges(pattern, first, last):
    branches = pieces(pattern)
    edges = (edge(branches, last=False), edge(branches, last=True))
    assert ["".join(sorted(each)) for each in edges] == [first, last]
