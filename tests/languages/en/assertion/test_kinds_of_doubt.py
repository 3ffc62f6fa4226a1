"""Kinds of sentences that plan, expect, suppose or deny, each with ones that assert."""

from datetime import date

import pytest

from factsheet import api

SENTENCES = {
    "planned": (
        ("The board approved raising $40 million.", "$40 million"),
        ("Hospitals have begged the treasury for £200m.", "£200m"),
        ("The premier is pressing Canberra for 900 more nurses.", "900 more nurses"),
        ("The airline has turned to ministers for a €300m bailout.", "€300m"),
        ("Ministers hope to triple exports of cashews.", "triple"),
        ("The firm had hoped to raise $50 million.", "$50 million"),
        ("An extra 60 officers are to be sent.", "60 officers"),
        ("Council tax is set to rise by 5%.", "5%"),
        ("The levy is meant to raise $40 million.", "$40 million"),
        ("Under the plan, each family gets $600.", "$600"),
        ("Its target is $90 million.", "$90 million"),
        ("It set itself a goal of hiring 200 engineers.", "200 engineers"),
        ("Talks on a $3 billion sale are under way.", "$3 billion"),
        ("The council would give $600 to each family.", "$600"),
        ("The firm offered in March to settle for $400 million.", "$400 million"),
        ("The case is at a hearing set down for 18 May 2027.", "18 May 2027"),
        ("A survey due in July 2027 will tell.", "July 2027"),
        ("The families were offered $9,000.", "$9,000"),
        ("She aims for 900 farms by the end of 2027.", "the end of 2027"),
        ("A trial of 1,200 people is due to start in May.", "1,200 people"),
    ),
    "likely": (
        ("The firm is on track for sales of $40 million.", "$40 million"),
        ("Without it, the deficit would reach $40 million.", "$40 million"),
        ("Bogs are thought to give off 20 million tonnes.", "20 million tonnes"),
        ("Early estimates suggest losses of $65 million.", "$65 million"),
        ("It expects savings of between $7 million and $9 million.", "$7 million and $9 million"),
        ("Analysts had been looking for a gain of 18%.", "18%"),
        ("She sees the rate reaching 7.5%.", "7.5%"),
        ("Guidance was cut to 85,000 tonnes.", "85,000 tonnes"),
        ("Some 60 people are believed to be missing.", "60 people"),
        ("It beat the consensus estimate of $1.39.", "$1.39"),
        ("Sales beat the $3 billion analysts had expected.", "$3 billion"),
        ("Guidance is for revenue of $60 million.", "$60 million"),
    ),
    "possible": (
        ("Up to 90 jobs are at risk.", "90 jobs"),
        ("He faces a maximum of 20 years in jail.", "20 years"),
        ("Orbis holds an option for 22 trams.", "22 trams"),
        ("The price would drop to £45 million should Orbis fall.", "£45 million"),
        ("Should the test fail, 300 units will be recalled.", "300 units"),
        ("There is a slight chance of showers on 9 May 2027.", "9 May 2027"),
    ),
    "denied": (
        ("They had knocked back £600,000 in January.", "£600,000"),
        ("It saw off a bid of £37 million.", "£37 million"),
        ("The sale, worth €70 million, fell through.", "€70 million"),
        ("He was acquitted of taking $20,000.", "$20,000"),
        ("Rather than spend $5 million, the town sold the pool.", "$5 million"),
        ("It powers 1,200 homes, not 900 homes.", "900 homes"),
        ("The firm ruled out cutting 200 jobs.", "200 jobs"),
        ("The mayor dismissed reports that 60 shops had shut.", "60 shops"),
        ("There was no evidence that 40 ballots were lost.", "40 ballots"),
        ("The fund has yet to repay $40 million.", "$40 million"),
        ("The club was unable to sell 40 seats.", "40 seats"),
        ("The council voted against borrowing £9 million.", "£9 million"),
        ("The council was refused £9 million.", "£9 million"),
        ("A motion to borrow £9 million was defeated.", "£9 million"),
        ("It is not true that 60 people died.", "60 people"),
        ("Orbis had a £45 million bid rejected.", "£45 million"),
    ),
    "asserted": (
        ("Cocoa prices, though 40% below their peak, would squeeze it.", "40%"),
        ("The firm accepted a $40 million bid.", "$40 million"),
        ("She had not placed a bet in 20 months.", "20 months"),
        ("He declined to speak to any of the 40 reporters.", "40 reporters"),
        ("The homes are held by 412 families who were offered money.", "412 families"),
        ("The estate includes 40 homes.", "40 homes"),
        ("The levy added 2% to bills.", "2%"),
        ("The court ordered the firm to pay $9 million.", "$9 million"),
        ("He said the money would widen its network of 74 hubs.", "74 hubs"),
    ),
}  # fmt: skip
CASES = [(modality, *case) for modality, cases in SENTENCES.items() for case in cases]


@pytest.mark.parametrize(("modality", "text", "figure"), CASES)
def test_a_figure_is_as_sure_as_its_sentence(modality, text, figure):
    facts = api.summarize_text(text, published=date(2026, 1, 12)).facts
    fact = next(each for each in facts if each.text == figure)
    assert fact.modality == modality
