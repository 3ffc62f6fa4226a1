"""Twenty sentences that were written before the reader was tuned: each verb with its subject."""

import pytest

HELD_OUT = {
    "The ferry that sank off Kolmen in March was carrying 212 people, police said.": (
        "sank: the ferry, carrying: the ferry, said: police"
    ),
    "Workers laid off last spring are expected to be called "
    "back, a union official told Radio Nord.": (
        "laid: -, expected: workers, called: workers, told: a union official"
    ),
    "Shares in Velden, which had fallen for six days, jumped 7% after it raised its forecast.": (
        "fallen: shares, jumped: shares, raised: it"
    ),
    "Ortiz, a former teacher, and her brother bought the mill in 1987 and turned it into flats.": (
        "bought: ortiz, turned: ortiz"
    ),
    "What worries doctors is that the drug costs more than patients can pay.": (
        "worries: -, is: -, costs: the drug, pay: patients"
    ),
    "Asked whether the plant would close, Mr. Hale said no decision had been taken.": (
        "asked: -, close: the plant, said: mr. hale, taken: no decision"
    ),
    "The council has twice put off a vote on the plan to widen Harbour Road.": (
        "put: the council, widen: -"
    ),
    '"They promised us jobs," said Ines Duarte, who runs the only bakery left in the village.': (
        "promised: they, said: ines duarte, runs: ines duarte, left: -"
    ),
    "Neither the airline nor the pilots would say how long the strike might last.": (
        "say: neither the airline, last: the strike"
    ),
    "Heavy rain forced thousands of residents to leave their homes, flooding two schools.": (
        "forced: heavy rain, leave: thousands, flooding: -"
    ),
    "Under the deal, Brandt will pay $40m now and a further $15m if sales targets are met.": (
        "pay: brandt, met: sales targets"
    ),
    "The judge ordered that the money be returned and fined the company $2 million.": (
        "ordered: the judge, returned: the money, fined: the judge"
    ),
    "There were fewer than 300 rhinos left when the park opened, rangers say.": (
        "were: fewer than 300 rhinos, left: -, opened: the park, say: rangers"
    ),
    "Having lost his seat, the minister returned to farming and never spoke of it again.": (
        "lost: -, returned: the minister, spoke: the minister"
    ),
    "The tower, designed by a student and built in eleven "
    "months, cost less than the bridge it replaced.": (
        "designed: -, built: -, cost: the tower, replaced: it"
    ),
    "Investors fear the bank may need to raise capital and could cut its dividend.": (
        "fear: investors, need: the bank, raise: the bank, cut: the bank"
    ),
    "As temperatures rise, so does demand for power, the grid operator warned.": (
        "rise: temperatures, does: demand, warned: the grid operator"
    ),
    "Police were searching for a man they believe may have set the fires.": (
        "searching: police, believe: they, set: a man"
    ),
    "The film, whose director was born in Lagos, won three prizes and is to be shown in May.": (
        "born: whose director, won: the film, is: the film, shown: the film"
    ),
    "Planned cuts to bus routes will hit older people hardest, a "
    "report published on Friday found.": ("hit: planned cuts, published: -, found: a report"),
}

NOT_YET = {
    "The tower, designed by": '"cost" is its own past tense, and a noun',
    "As temperatures rise, so": '"demand" behind "does" looks like its verb',
}
"""The beginnings of those that are still read wrongly, with the cause."""


def reason(text):
    return next((why for start, why in NOT_YET.items() if text.startswith(start)), None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, marks=[pytest.mark.xfail(strict=True, reason=reason(text))])
        if reason(text)
        else text
        for text in HELD_OUT
    ],
)
def test_each_verb_with_its_subject(subjects, text):
    assert subjects(text) == HELD_OUT[text]
