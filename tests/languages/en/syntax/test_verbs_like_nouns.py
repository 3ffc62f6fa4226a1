"""Words that are nouns and verbs alike, read by what stands around them."""

import pytest

from factsheet.model.document import Document, Particulars
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks

READINGS = {
    # a plural subject that what is said of it parts from its verb
    "Brokers at Orin estimate that the yard lost money.": "estimate: brokers, lost: the yard",
    "Nurses in the ward treat 30 people.": "treat: nurses",
    "Notes seen on Monday show the mill was shut.": "seen: -, show: notes, shut: the mill",
    "Notes kept by the clerk show that it was shut.": "kept: -, show: notes, shut: it",
    "Parents at the school want answers.": "want: parents",
    "Growers that ship to Mali face delays.": "ship: growers, face: growers",
    "Crews battle fires that began in May.": "battle: crews, began: fires",
    "Grants in the north total $9 million.": "total: grants",
    # a verb behind what two commas say of its subject
    "The lamp, a small one, costs $4.": "costs: the lamp",
    "Dana Wu, who runs Orin, plans a review.": "runs: dana wu, plans: dana wu",
    "The mill, first owned by Lee, values the land at $4.": "owned: -, values: the mill",
    "Its drivers, most of them old, vote in May.": "vote: its drivers",
    "He said the levy, brought in last May, raises $9 million.": (
        "said: he, brought: -, raises: the levy"
    ),
    # a verb behind what stands before its subject
    "Founded in 1987, the mill exports to Mali.": "founded: -, exports: the mill",
    "If it pays out, the whole plan costs $4.": "pays: it, costs: the whole plan",
    # an adverb between a noun and its verb
    "Its output roughly doubles each year.": "doubles: its output",
    "The firm's books for 2023 list debts of $4.": "list: the firm's books",
    "His review of the books flags 9 sums.": "flags: his review",
    "Clerks accused of theft, who deny it, face a trial.": (
        "accused: -, deny: clerks, face: clerks"
    ),
    # a verb whose past is its noun, where its sentence has no other
    "The weather office forecast a further 90 mm.": "forecast: the weather office",
    "Orin forecast growth of 4%.": "forecast: orin",
    "The weather forecast for a week was right.": "was: the weather forecast",
    "Something like 9 pumps were sold.": "sold: something",
    # a second verb
    "The firm ships 9 pumps and plans to double that.": (
        "ships: the firm, plans: the firm, double: the firm"
    ),
    "The pact covers 9 ships and runs until May.": "covers: the pact, runs: the pact",
    "Orin is based in Mali and supplies the army.": "based: orin, supplies: orin",
    # who is given so much time, be it a firm, and what is driven up
    "Lee granted Orin six months to move.": "granted: lee, move: -",
    "The court gave the firm two years to leave.": "gave: the court, leave: -",
    "Frost pushed wheat prices up.": "pushed: frost",
    "It has sent shares in Orin down.": "sent: it",
    # what an event cost somebody, and whoever does something behind a list of places
    "A leak in 2014 cost growers about Rs 4 crore.": "cost: a leak",
    "The delay cost the Tarn millers $4.": "cost: the delay",
    "At plants in Mali, Chad and Niger, output fell.": "fell: output",
    "In Mali, Chad and Niger, the drug, called Orin, cut deaths.": (
        "called: the drug, cut: the drug"
    ),
    # things that rise and fall, and what they do
    "House prices fall for a third month.": "fall: house prices",
    "Rising rents hit shops.": "hit: rising rents",
    # nouns before a plural verb, not verbs before a noun
    "Pension funds own 9% of it.": "own: pension funds",
    "Police arrest three men.": "arrest: police",
    "It shut 9 shops, losing 40 jobs, and plans to open two.": (
        "shut: it, losing: -, plans: it, open: it"
    ),
    "The drug cut deaths by a third but cost $9.": "cut: the drug, cost: the drug",
    "She left when a dam burst in the north.": "left: she, burst: a dam",
    # what stands without an article behind a verb, a preposition or a time, and in a list
    "Buyers who sought help in Mali told of long waits.": "sought: buyers, told: buyers",
    "On launch day Orin faced long waits there.": "faced: orin",
    "It is seeking change for staff.": "seeking: it",
    "Rents, moves and fines fell by 4%.": "fell: rents",
    "He said fare levels rose.": "said: he, rose: fare levels",
    "The fund helped pay for it.": "helped: the fund, pay: the fund",
    # a phrase inside a verb group, and a quantity behind an adjective
    "Orin has during the past few years said it lost.": "said: orin, lost: it",
    "Over the last several weeks, Orin shut 9 shops.": "shut: orin",
    # nouns still
    "It would raise pay 9% over two years.": "raise: it",
    "Starting pay for a guard is $27.": "is: starting pay",
    "They want three years of back pay.": "want: they",
    "It will add $9 a year to labor costs.": "add: it",
    "They live in caravans, sheds or tents.": "live: they",
    "Members of the swimming club held up floats and signs.": "held: members",
    "He left, noting that orders for pumps rose.": "left: he, noting: -, rose: orders",
    "The mill, on which work was due to start, is late.": ("was: work, start: work, is: the mill"),
    # adjectives still
    "It asked the state to keep the road open for a year.": "asked: it, keep: the state",
    "The road is only 11 per cent complete.": "is: the road",
    "Some 40% of them achieved complete recovery.": "achieved: some 40%",
    "While rents rose 8%, pay fell.": "rose: rents, fell: pay",
    "Nurses got a 9% pay rise in May.": "got: nurses",
    "The police chief quit in May.": "quit: the police chief",
    "It has targets and plans to meet them.": "has: it, meet: -",
    "Demand rose following the tariff cut in May.": "rose: demand",
    "Shares rose after the rate cut on Monday.": "rose: shares",
    "Few signs that demand will recover were seen.": "recover: demand, seen: few signs",
    "Orin turned down the club offer for Wu in May.": "turned: orin",
    "Workers in the coal trade left.": "left: workers",
    "The ship carries goods and plans of the fort.": "carries: the ship",
}


@pytest.mark.parametrize("text", READINGS)
def test_each_verb_has_its_subject(subjects, text):
    assert subjects(text) == READINGS[text]


PARTICIPLES = {
    "Her motion failed by a wide margin.": "failed: her motion",
    "A spokesman, Dana Wu, said in a note that it was late.": "said: a spokesman, was: it",
    "Her father, Alan, died at home in May.": "died: her father",
    "Prices rose, but annual growth slowed from 3% and was weaker.": (
        "rose: prices, slowed: annual growth, was: annual growth"
    ),
    "Output fell, as firms in Ohio and Quebec held off on filling posts.": (
        "fell: output, held: firms, filling: -"
    ),
    "Recurring revenue stood at $9 million.": "stood: recurring revenue",
    "Also included was a fee of $4.": "was: a fee",
    "Of those asked, 40% agreed.": "asked: -, agreed: 40%",
    "Those questioned said it was late.": "questioned: -, said: those, was: it",
    "Sales more than doubled to $9 million.": "doubled: sales",
    "In all, about a third of the gain vanished.": "vanished: a third",
    "She told me the mill broke down in May.": "told: she, broke: the mill",
    "The mill closed with 90 jobs lost.": "closed: the mill, lost: -",
    "That slipped to May.": "slipped: that",
    "A petition calling for a bridge drew 90 names.": "calling: -, drew: a petition",
    "A worker still living in the mill was hurt.": "living: -, hurt: a worker",
    "The group running for the seat has 9 votes.": "running: -, has: the group",
    "A bank lending to farms failed.": "lending: -, failed: a bank",
    "The coal mining in the valley cost 90 jobs.": "cost: the coal mining",
    "A daily helping of beans helps.": "helps: a daily helping",
    "A sharp slowing in growth hurt it.": "hurt: a sharp slowing",
    "A bid to save it, started by a nurse, drew 90 names.": ("save: -, started: -, drew: a bid"),
    "Net profit for the quarter ended March 31 rose.": "ended: -, rose: net profit",
    "The price agreed in May was $9.": "agreed: -, was: the price",
    "Two firms agreed in May.": "agreed: two firms",
    "Anyone caught with it faces a fine.": "caught: -, faces: anyone",
    "Canopy cover fell by 4%.": "fell: canopy cover",
    "Field tests on 84 pumps in May showed the same.": "showed: field tests",
    "In other markets, lead eased 0.4%.": "eased: lead",
    "Parking permits rise from £48 to £60.": "rise: parking permits",
    "Burial fees go up by £14.": "go: burial fees",
    "The vote on the closures ends on 14 June.": "ends: the vote",
    "Fly-tipping rose 12%.": "rose: fly-tipping",
    "The clinics run by Orin treat 90 people.": "run: -, treat: the clinics",
    "The boats rescued in May, which have 9 masts, sank.": (
        "rescued: -, have: the boats, sank: the boats"
    ),
    "It shut shops as well as the depot owned by Lee.": "shut: it, owned: -",
}


@pytest.mark.parametrize("text", PARTICIPLES)
def test_a_past_form_is_a_verb_where_its_clause_has_no_other(subjects, text):
    assert subjects(text) == PARTICIPLES[text]


APART = {
    "Once the biggest mill in Kano, Orin makes pumps.": "makes: orin",
    "The mill in Kearney, Ohio makes pumps.": "makes: the mill",
    "It lost money and is due to close.": "lost: it, is: it, close: it",
    'Its boss said the yard "would not close" and left.': (
        "said: its boss, close: the yard, left: its boss"
    ),
    "Over 90 running hours, the pump used little power.": "used: the pump",
    "Under the new rules Orin has until May to bid.": "has: orin, bid: -",
    "A pact, under which staff gave up rest, ruled out cuts.": ("gave: staff, ruled: a pact"),
    "Wu said the door was open, but denied that a sale was near.": (
        "said: wu, was: the door, denied: wu, was: a sale"
    ),
    "A test shows a child with cells that vary in size is ill.": (
        "shows: a test, vary: cells, is: a child"
    ),
    "She is a mother of three who runs Orin.": "is: she, runs: a mother",
    "Wu, who runs a mill bought in May, said it was late.": (
        "runs: wu, bought: -, said: wu, was: it"
    ),
    "It is a mill in Kano that employs 90 people.": "is: it, employs: a mill",
    "Wu is a doctor at the Oban Clinic who ran the trial.": "is: wu, ran: a doctor",
    "Papers that went before the board on Monday show a loss.": "went: papers, show: papers",
}


@pytest.mark.parametrize("text", APART)
def test_a_subject_is_found_past_what_stands_between(subjects, text):
    assert subjects(text) == APART[text]


def test_a_participle_past_a_comma_has_its_day_behind_it():
    text = "The suit, filed late Monday in Ohio, says Orin hid it."
    syntax = analyse(Document(text, blocks(text), Particulars())).syntax
    clauses = {each.group.lemma: each.subject for each in syntax.sentence(0).clauses}
    assert clauses["file"] is None
    assert clauses["say"] is not None
    assert clauses["say"].text == "The suit"
