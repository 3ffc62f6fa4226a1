"""What is wrong in a pack's file is told with its place, and no file does harm."""

import time

import pytest

from factsheet.packs.template import new_pack
from factsheet.packs.toml import check_text

GOOD = new_pack("ransom")


def mistakes(content):
    content = content if isinstance(content, bytes) else content.encode()
    source, found = check_text(content, "pack.toml")
    assert (source is None) == bool(found)
    return [str(mistake) for mistake in found]


def changed(old, new):
    assert old in GOOD
    return mistakes(GOOD.replace(old, new))


def test_the_template_is_sound():
    assert mistakes(GOOD) == []


def test_a_slot_that_does_not_exist_is_told_at_its_column():
    [mistake] = changed('"{money} ransom"', '"{mony} ransom"')
    assert mistake.startswith(
        "12:4: the pattern '{mony} ransom': {mony} is no slot; there are money"
    )


def test_a_key_that_is_misspelt_gets_the_right_one():
    found = changed("licence =", "lisence =")
    assert "3:1: 'lisence' is no key of a pack; write licence" in found
    assert "1:1: 'licence' is missing" in found


def test_a_wrong_choice_names_the_right_ones():
    [mistake] = changed('status = "experimental"', 'status = "draft"')
    assert mistake.endswith('write "stable" or "test" or "experimental"')


def test_a_pattern_needs_its_figure_once():
    [mistake] = changed('"{money} ransom"', '"{money} or {money}"')
    assert "needs {money} exactly once" in mistake


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("[ransom {money}", "is never closed"),
        ("ransom) {money}", "closes nothing"),
        ("a|b {money}", "a choice stands in round brackets"),
        ("<Pay> {money}", "one word in small letters"),
        ("<pay:future> {money}", "the form is one of"),
        ("...99 {money}", "a gap is ...1 to ...12"),
        ("@staff {money}", "no list @staff"),
        ("[] {money}", "an empty choice"),
        ("... a ... b ... c ... d ... {money}", "more than 4 gaps"),
        ("! {money} x", "after ! comes"),
    ],
)
def test_a_pattern_that_cannot_be_read_says_why(pattern, words):
    [mistake] = changed('"{money} ransom"', f'"{pattern}"')
    assert words in mistake


def test_examples_are_asked_for():
    assert any("at least 2" in m for m in changed('  "The hall cost $3 million.",\n', ""))
    assert any("marks no figure" in m for m in changed("[[$3 million]]", "$3 million"))


def test_broken_toml_is_told_with_its_line():
    [mistake] = mistakes('name = "x"\nrole = \n')
    assert mistake.startswith("2:")


HOSTILE = {
    "nested quantifiers": GOOD.replace("{money} ransom", "((((((a|a)|a)|a)|a)|a)|a) {money}"),
    "100,000 alternatives": GOOD.replace("{money} ransom", "(" + "a|" * 100_000 + "a) {money}"),
    "a list of 50,000 words": GOOD + '\n[words]\nmany = "' + "a | " * 50_000 + 'a"\n',
    "100,000 open brackets": GOOD.replace("{money} ransom", "[" * 100_000),
    "an example of 100,000 brackets": GOOD.replace("They paid a", "[" * 100_000),
    "10 MB": GOOD + "#" * 10_000_000,
    "deep tables": "a = " + "[" * 50_000,
    "dotted keys": ".".join("a" * 40_000) + " = 1",
    "20,000 unknown keys": "\n".join(f"k{n} = 1" for n in range(20_000)),
    "20,000 patterns": GOOD.replace('"{money} ransom",', '"{mony}",' * 20_000),
    "control characters": GOOD.replace("your name", "\\u001b[31m").replace("Say in", "\\u0007"),
    "bytes": b"\xff\xfe\x00",
    "huge number": GOOD.replace("priority = 75", "priority = " + "9" * 100_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pack_ends_in_a_clear_mistake(name):
    began = time.process_time()
    found = mistakes(HOSTILE[name])
    assert found
    assert all(len(mistake) < 400 for mistake in found)
    assert len(found) <= 100
    assert time.process_time() - began < 2, "it took too long"
