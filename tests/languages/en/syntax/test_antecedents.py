"""What a relative pronoun stands for: each verb of a sentence with its subject."""

import pytest

READINGS = {
    # "who" is somebody, and not where they are
    "Nurses at the clinic, who walked out in May, will return.": ("walked: nurses, return: nurses"),
    "Voters in Mali, who number 9,000, go to the polls.": "number: voters, go: voters",
    "The owner of the shop, who paid $4, has shut it.": "paid: the owner, shut: the owner",
    "She met farmers from Mali, who grow cotton.": "met: she, grow: farmers",
    "Staff hired by the mill, who earn $9, left.": "hired: -, earn: staff, left: staff",
    "Officials at the ministry who saw the note quit.": "saw: officials, quit: officials",
    "Patients given the drug, who were children, got well.": (
        "given: -, were: patients, got: patients"
    ),
    "The head of the union, Ruth Wan, who won in May, left.": "won: ruth wan, left: the head",
    "Ruth Wan, head of research at Orin, who won in May, left.": ("won: ruth wan, left: ruth wan"),
    # the verb agrees with it
    "Shares in Orin, which have lost value, fell.": "lost: shares, fell: shares",
    "Shares in Orin, which has lost three orders, fell.": "lost: orin, fell: shares",
    "Flights to Mali, which were halted in May, cost $90.": "halted: flights, cost: flights",
    "Mali and Chad, which share a lake, met.": "share: mali, met: mali",
    "It aids schools and clinics that need cash.": "aids: it, need: schools",
    "It hired nurses, cooks and drivers who speak Bambara.": "hired: it, speak: drivers",
    "They met Ana and Adam Lee, who own it.": "met: they, own: adam lee",
    # what rises, is a part, or happens
    "Exports of nuts to Mali, which rose 9%, pay for it.": "rose: exports, pay: exports",
    "Sales to clinics, which account for a third, slid.": "account: sales, slid: sales",
    "A trial in Mali, which began in May, was halted.": "began: a trial, halted: a trial",
    "A fire at the depot in Kano, which broke out in May, hurt two.": (
        "broke: a fire, hurt: a fire"
    ),
    # what opened, is run, or employs somebody is no town
    "The mill in Kano, which employs 90 people, will close.": (
        "employs: the mill, close: the mill"
    ),
    "It runs shops in Leith, Kano and Oulu, which cost $9.": "runs: it, cost: shops",
    "It met nurses from Kano and Oulu, who work nights.": "met: it, work: nurses",
    "She runs a bakery in Leith, which opened in May.": "runs: she, opened: a bakery",
    "He wants homes on a farm near Tolworth, which was sold in May.": ("wants: he, sold: a farm"),
    "The plant is near Oulu, which has 9 schools.": "is: the plant, has: oulu",
    "It is sold in Mali, which approved it in May.": "sold: it, approved: mali",
    # what somebody thinks of it
    "The dam, which the council estimates would cost $9, is old.": (
        "estimates: the council, cost: the dam, is: the dam"
    ),
    "The levy, which ministers hope will raise $9, begins in May.": (
        "hope: ministers, raise: the levy, begins: the levy"
    ),
    "The pact, which the board reports was signed, is void.": (
        "reports: the board, signed: the pact, is: the pact"
    ),
    "It said that growth estimates would fall.": "said: it, fall: growth estimates",
    "The mill, for which the project was named, burned.": ("named: the project, burned: the mill"),
}


@pytest.mark.parametrize("text", READINGS)
def test_a_relative_clause_says_something_of_its_noun(subjects, text):
    assert subjects(text) == READINGS[text]
