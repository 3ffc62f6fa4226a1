"""Amounts among the clauses: each verb with its subject and what it takes."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def readings(text):
    clauses = analyse(from_text(text)).syntax.sentence(0).clauses
    return [
        tuple(
            phrase.text if phrase else None
            for phrase in (clause.subject, clause.object, clause.second_object)
        )
        for clause in sorted(clauses, key=lambda each: each.group.start)
    ]


CLAUSES = {
    # two objects
    "The trust paid Orin $4 million and sold the mill.": [
        ("The trust", "Orin", "$4 million"),
        ("The trust", "the mill", None),
    ],
    "The ruling will cost the club £2 million.": [("The ruling", "the club", "£2 million")],
    "She told the court the fine was $300.": [
        ("She", "the court", None),
        ("the fine", "$300", None),
    ],
    "Orin owes Lee $4 million and Wu $2 million.": [
        ("Orin", "Lee", "$4 million"),
        ("Orin", "Wu", "$2 million"),
    ],
    # one object
    "Lenders wrote a record $9 billion in loans.": [("Lenders", "a record $9 billion", None)],
    "He signed a deal worth $80 and left.": [
        ("He", "a deal", None),
        ("He", None, None),
    ],
    # a phrase ends before the count behind it, and before the adjective behind a plural
    "It cost the crew nine months.": [("It", "the crew", "nine months")],
    "She gave buyers internal memos.": [("She", "buyers", "internal memos")],
    "By noon 14 barges had left.": [("14 barges", None, None)],
    "They ran two Phase 3 trials.": [("They", "two Phase 3 trials", None)],
    # quotation marks inside a phrase
    "The broker kept its 'hold' rating.": [("The broker", "its 'hold' rating", None)],
    "Voss tore up the “cruel” rule in May.": [("Voss", "the “cruel” rule", None)],
    # two objects of a verb before the one that a subject waits for
    "A van carrying nine goats and their kids hit a wall.": [
        (None, "nine goats", None),
        ("A van", "a wall", None),
    ],
    "The firm that bought the mill and its shops lost $4m.": [
        ("The firm", "the mill", None),
        ("The firm", "$4m", None),
    ],
    "Talks over a 5% raise broke down.": [("Talks", None, None)],
    # a time that opens a clause is none of its subject
    "In March sales rose 4%.": [("sales", "4%", None)],
    "In 2021 Tarn Group bought two mills.": [("Tarn Group", "two mills", None)],
    "She said that by May prices had doubled.": [("She", None, None), ("prices", None, None)],
    "Last week police found a van.": [("police", "a van", None)],
    "March sales rose 4%.": [("March sales", "4%", None)],
    "After the March sales it shut two mills.": [("it", "two mills", None)],
    # a clause without a pronoun behind the noun that it is about
    "The flat the pair bought in May is for sale.": [
        ("the pair", None, None),
        ("The flat", None, None),
    ],
    # a verb behind an aside
    "The farm lost $4m, its owner said, and will need a loan.": [
        ("The farm", "$4m", None),
        ("its owner", None, None),
        ("The farm", "a loan", None),
    ],
    "Those using the lift will pay $4.": [(None, "the lift", None), ("Those", "$4", None)],
    # amounts that wait for no verb
    "Flour costs $9 a sack and is scarce.": [("Flour", "$9", None), ("Flour", None, None)],
    "Profit was $4m, or $1 a share, and fell.": [("Profit", "$4m", None), ("Profit", None, None)],
    "In Lowick, 9 miles to the north, a mill fell.": [("a mill", None, None)],
    "She sold it for just £2m and moved.": [("She", "it", None), ("She", None, None)],
    "Sales rose, and 40% of shops grew.": [("Sales", None, None), ("40%", None, None)],
    # a verb that is left out
    "Orin owes $4 million and Dana Wu $2 million.": [
        ("Orin", "$4 million", None),
        ("Dana Wu", "$2 million", None),
    ],
    "Orin makes 58% of it, Velden 27% and the shop 9%.": [
        ("Orin", "58%", None),
        ("Velden", "27%", None),
        ("the shop", "9%", None),
    ],
}


@pytest.mark.parametrize("text", CLAUSES)
def test_each_verb_with_its_subject_and_objects(text):
    assert readings(text) == CLAUSES[text]
