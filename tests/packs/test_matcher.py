"""What each part of a pattern takes, and that none takes long."""

import time

import pytest

from factsheet.packs.index import Packs
from factsheet.packs.language import parse, parse_list
from factsheet.packs.pack import Pack
from factsheet.proof.explain import read_figures


def reads(pattern, sentence, unless=(), lists=None):
    lists = {name: parse_list(text) for name, text in (lists or {}).items()}
    pack = Pack(
        "mine",
        "money",
        "mine",
        50,
        (parse(pattern, "money", lists),),
        tuple(parse(veto, "money", lists) for veto in unless),
    )
    found = read_figures(sentence, "money", Packs.of([pack]))
    return any(read.role == "mine" for read in found)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("raised {money}", "Corvid RAISED $5."),
        ("<raise> {money}", "Raising more than $5 million took a year."),
        ("<raise:past> {money}", "They raised a total of up to $5."),
        ("{money} , or so", "It paid $5, or so."),
        ("(loss|gap) of {money}", "A gap of $5 was left."),
        ("loss [of] {money}", "A loss of $5 was booked."),
        ("loss [of] {money}", "Its loss: none. Then a loss $5 deep."),
        ("fee ... {money}", "The fee that they had asked was $5."),
        ("{money} .. fee", "It took a $5 late filing fee."),
        ("{other money} and {money}", "It paid $3 and $5."),
        ("{money} in {time}", "It paid $5 in 2019."),
        ("paid {money:small}", "It paid 4,000 rupees."),
        ("paid {money:large}", "It paid $5 million."),
        ("@sum {money}", "The ransom sum $5 was paid."),
        ("<cost> !of ... {money}", "It costs the town $5."),
        ("{money} !to ... lender", "It owes $5, says a lender."),
    ],
)
def test_a_part_takes_what_it_says(pattern, sentence):
    assert reads(pattern, sentence, lists={"sum": "ransom sum | fee"})


def test_a_list_may_name_another_and_the_end_of_a_unit():
    crews = parse_list("@crew | -eer", {"crew": parse_list("sailor | deck hand")})
    pattern = parse("{quantity:@crews}", "quantity", {"crews": crews})
    assert pattern.tags == {"sailor", "deck hand", "-eer"}
    pack = Pack("mine", "quantity", "mine", 50, (pattern,), ())
    for text, read in [
        ("Ten sailors left.", True),
        ("Ten engineers left.", True),
        ("Ten ships left.", False),
    ]:
        roles = [each.role for each in read_figures(text, "quantity", Packs.of([pack]))]
        assert ("mine" in roles) is read, text


def test_a_hyphen_stands_close_in_what_a_list_asks_of_a_figure():
    lists = {"power": "per megawatt-hour | per barrel"}
    assert reads("at {money:@power}", "It sells at $61 per megawatt hour.", lists=lists)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("<raise:ing> {money}", "Corvid raised $5."),
        ("fee ...2 {money}", "The fee that they had asked was $5."),
        ("fee ... {money}", "The fee rose; they paid $5."),
        ("fee ... {money}", "The fee was low, but they paid $5."),
        ("{money} .. fee", "It paid $5 for a fee."),
        ("{other money} ... {money}", "It paid $5."),
        ("<cost> !of ... {money}", "It has a cost of $5."),
        ("{money} !to ... lender", "It paid $5 to the lender."),
        ("raised {money}", "Corvid raised hope. $5 was lost."),
        ("paid {money:small}", "It paid $4,000."),
        ("paid {money:large}", "It paid $900,000."),
    ],
)
def test_a_part_leaves_the_rest(pattern, sentence):
    assert not reads(pattern, sentence)


def test_a_veto_takes_a_match_back():
    assert reads("<raise> {money}", "They raised $5.", unless=["wage ... {money}"])
    assert not reads("<raise> {money}", "A wage they raised $5.", unless=["wage ... {money}"])


def test_the_nearest_figure_is_taken_and_none_is_skipped():
    pack = Pack("mine", "money", "mine", 50, (parse("fee ... {money}", "money"),))
    found = read_figures("The fee was $5 while it sold for $9.", "money", Packs.of([pack]))
    assert [read.role for read in found] == ["mine", None]


@pytest.mark.parametrize("text", ["fee " * 50_000 + "$5.", "fee $5 " * 4_000])
def test_a_pattern_of_gaps_and_choices_takes_no_longer_on_a_hostile_text(text):
    pattern = (
        "(fee|fee fee|[fee] fee) ...12 (fee|fee fee) ...12 [fee|fee fee] ...12 fee ...12 {money}"
    )
    began = time.process_time()
    reads(pattern, text)
    assert time.process_time() - began < 4, "it took too long"
