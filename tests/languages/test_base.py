"""A toy language runs through the whole pipeline: nothing outside its folder has to know of it."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Sequence, Word
from factsheet.grammar.rule import Reading, Rule, finds
from factsheet.grammar.rule_book import RuleBook
from factsheet.languages.base import Language
from factsheet.model.document import Document
from factsheet.model.values import Quantity
from factsheet.pipeline import analyse, to_sheet
from factsheet.readers.text import blocks
from factsheet.syntax.words import unclassified
from factsheet.text.context import ReadingContext

NUMBERS = Word("number", Lexicon({"unu": Decimal(1), "du": Decimal(2), "tri": Decimal(3)}))
NOUNS = Word("noun", Lexicon({"domoj": "domo", "urboj": "urbo"}))


def counted(match):
    return Reading(Quantity(match["number"], match["number"], match["noun"]))


COUNT = Rule(
    "nombro",
    Sequence(NUMBERS, NOUNS),
    counted,
    finds(Quantity(Decimal(3), Decimal(3), "domo"), "Estas [[tri domoj]]."),
)
TOY = Language(
    "eo",
    RuleBook.of((COUNT,)),
    lambda tokens, _: ReadingContext(tokens, unclassified(tokens), {}),
)


def facts(text):
    return to_sheet(analyse(Document(text, blocks(text)), language=TOY)).facts


def test_its_facts_stand_on_their_characters():
    assert [(f.text, f.value.unit, f.rule) for f in facts("Brulis tri domoj en du urboj.")] == [
        ("tri domoj", "domo", "nombro"),
        ("du urboj", "urbo", "nombro"),
    ]


def test_what_it_has_no_stage_for_is_left_open():
    [fact] = facts("“Brulis tri domoj”, diris Ana.")
    assert (fact.role, fact.subject, fact.attribution, fact.modality) == (
        None,
        None,
        None,
        "asserted",
    )
