"""Why a fact is there, and what failed just short."""

import pytest

from factsheet.model.document import Document
from factsheet.model.errors import UsageError
from factsheet.packs.in_force import builtin
from factsheet.proof import explain as reasons
from factsheet.proof.explanation import lines as telling
from factsheet.readers.text import blocks

TEXT = "Corvid raised $30 million in a seed round. Then $40 million flew away."


def ask(story=TEXT, /, **wanted):
    document = Document(story, blocks(story))
    return reasons.explain(document, reasons.Wanted(**wanted), builtin())


def lines(answer):
    return "\n".join(telling(answer))


def test_a_fact_tells_its_pack_and_what_speaks_for_its_role():
    [explanation] = ask(text="$30 million").explanations
    assert explanation.fact.role_rule == "raised"
    assert explanation.clause is not None
    assert explanation.clause == 'head = "@rounds"'
    assert explanation.weighed[0][0] == "raised"
    assert ("context", "seed round") in explanation.captures


def test_without_a_question_every_fact_is_explained():
    assert [e.fact.text for e in ask().explanations] == ["$30 million", "$40 million"]


def test_a_figure_without_a_role_tells_what_came_near():
    [explanation] = ask(at=TEXT.index("40")).explanations
    assert explanation.clause is None
    assert len(explanation.near) == 3
    assert all(miss.wanted and miss.stands for miss in explanation.near)


def test_a_pack_that_is_asked_about_tells_the_clause_on_which_it_failed():
    explanation = ask(rule="acquisition").explanations[0]
    [miss] = explanation.near
    assert miss.pack == "acquisition"
    assert "there stands “raised”" in lines(ask(rule="acquisition"))


def test_a_veto_is_named_as_what_failed():
    [explanation] = ask("The grocer raised the price to $5.", rule="raised").explanations
    [miss] = explanation.near
    assert miss.wanted.startswith("not “<raise>")


def test_a_stretch_without_a_fact_says_so():
    answer = ask(text="away")
    assert answer.explanations == ()
    assert [missing.text for missing in answer.unfound] == ["away"]
    assert "no fact was found here" in lines(answer)


def test_a_number_that_is_no_figure_tells_what_it_waits_for():
    told = lines(ask("The index stood at 1,204 on page 12.", text="1,204"))
    assert "“1,204” could begin a percentage, which needs “%”, “per cent” or" in told
    assert "there stands “on”" in told


def test_what_matched_and_was_turned_down_tells_why():
    told = lines(ask("It has few beds per 1,000 people.", text="1,000"))
    assert "the base of a rate" in told


def test_a_place_or_words_that_are_not_there_are_a_usage_error():
    with pytest.raises(UsageError, match="outside the text"):
        ask(at=999)
    with pytest.raises(UsageError, match="has no 'nowhere'"):
        ask(text="nowhere")
    with pytest.raises(UsageError, match="has no fact"):
        ask(fact="f-0")
    with pytest.raises(UsageError, match="no rule"):
        ask(rule="nonsense")


def test_it_says_what_tells_how_sure_a_figure_is():
    assert "denied by the rule modality.refused: “rejected”" in lines(
        ask("Orbis rejected a bid of $5 million.", text="$5 million")
    )


def test_it_shows_a_rule_of_speech_by_a_sentence():
    text = "“We will build two more mills,” Ann Keller said."
    assert "found by the rule quotation.speaker_said\n    as in: “We will" in lines(
        ask(text, text="“We will build two more mills,”")
    )


def test_the_sentence_is_told_clause_by_clause_with_its_first_fact():
    first, second = ask("Corvid, which makes pumps, raised $30 million in May.").explanations
    assert first.read == (
        "says of it · who: Corvid · does: makes · what: pumps",
        "says · who: Corvid · does: raised · what: $30 million · in: May",
    )
    assert second.read == ()


def test_a_subject_tells_what_speaks_for_it_and_who_else_may_be_it():
    text = "Revenue at Corvid came to $30 million."
    [explanation] = ask(text, text="$30 million").explanations
    first, *others = explanation.contenders
    assert first.name == "Corvid"
    assert first.likely > max(each.likely for each in others)
    assert first.signs
    assert None in [each.name for each in others]
    assert "subject “Corvid”, " in lines(ask(text, text="$30 million"))


def test_a_figure_without_a_subject_tells_that_nobody_is_likely_enough():
    told = lines(ask("Then $40 million flew away.", text="$40 million"))
    assert "  subject nobody, " in told


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        (
            "A fire killed 12 people in Orlen.",
            "12 people",
            "“fire”, by what struck, sank or fell",
        ),
        (
            "OSLO, May 3 (Reuters) - Corvid agreed.",
            "May 3",
            "nobody, by the dateline that it",
        ),
    ],
)
def test_a_subject_that_a_construction_tells_is_told_by_it(text, figure, told):
    assert told in lines(ask(text, text=figure))
