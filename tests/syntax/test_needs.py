"""What a pattern needs is told from its letters, and nothing that it can do without."""

import pytest

from factsheet.syntax.needs import needs


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
    assert ["".join(sorted(each)) for each in needs(pattern)] == needed


@pytest.mark.parametrize("pattern", ["", "[^DP]", "{^nd}", "(?:x|r?)", "x|", ".", r"\Z", "a*"])
def test_where_nothing_must(pattern):
    assert needs(pattern) == []
