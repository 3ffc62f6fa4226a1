"""How the phrases of a sentence stand to a figure."""

import pytest

from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.relations import Relations
from factsheet.languages.en.subjects.setting import Setting
from factsheet.model.document import Span
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def relations(text, figure):
    """Each phrase's relations to a figure, by its words."""
    syntax = analyse(from_text(text)).syntax
    at = text.index(figure)
    span = Span(at, at + len(figure))
    stands = Figure(syntax, span)
    found = Relations(stands, Setting(stands.sentence))
    told: dict[str, set[str]] = {}
    for relation, phrase in found:
        told.setdefault(phrase.text, set()).add(relation)
    return told


@pytest.mark.parametrize(
    ("text", "figure", "phrase", "relation"),
    [
        ("Of 140 ewes at the farm, 12% were lame.", "12%", "140 ewes", "of"),
        ("They saw 90 barns, of which 38 leaked.", "38", "90 barns", "subject"),
        ("Among the others the rate was 23%.", "23%", "the others", "of"),
        ("The loss was £4,100, borne by a plumber.", "£4,100", "a plumber", "agent"),
        ("The £4m that the mill lost is gone.", "£4m", "the mill", "agent"),
        ("A depot that employs 200 people shut.", "200 people", "A depot", "antecedent"),
        ("A bike that he bought for $90 is gone.", "$90", "A bike", "object"),
        ("The flat the pair bought in 2009 is gone.", "2009", "The flat", "object"),
        ("It opened a plant in Wexcombe, due to open in April.", "April", "a plant", "subject"),
        ("He sold orders worth $4m to Orin.", "$4m", "orders", "attached"),
        ("It was glum: the economy grew 2%.", "2%", "the economy", "subject"),
    ],
)
def test_a_phrase_stands_to_a_figure_by_the_grammar(text, figure, phrase, relation):
    assert relation in relations(text, figure).get(phrase, ())
