"""Who does what, a construction at a time: every verb of a sentence with its subject."""

import pytest

READINGS = {
    # relative clauses
    "The firm that makes pumps fell.": "makes: the firm, fell: the firm",
    "The pumps they make fell.": "make: they, fell: the pumps",
    "Dana Wu, who runs Orin, left.": "runs: dana wu, left: dana wu",
    "The makers of pumps, which sell well, fell.": "sell: pumps, fell: the makers",
    "The rent tenants pay rose.": "pay: tenants, rose: the rent",
    "The water farmers draw from the lake is free.": "draw: farmers, is: the water",
    "The sum lenders charged for it rose.": "charged: lenders, rose: the sum",
    "The bank workers accepted it.": "accepted: the bank workers",
    "One of the firms she advised went under.": "advised: she, went: one",
    "He asked which was which.": "asked: he, was: -",
    "Most A&E patients waited.": "waited: most a&e patients",
    "The woman who sold them died.": "sold: the woman, died: the woman",
    "The firm that sold it fell.": "sold: the firm, fell: the firm",
    "The firm that said it fell closed.": "said: the firm, fell: it, closed: the firm",
    # towns with their states, and trades, before the noun of what is there
    "The Lowick, Ohio-based grocer sold it.": "sold: the lowick, ohio-based grocer",
    "The Lowick, N.J., maker of pumps fell.": "fell: the lowick, n.j., maker",
    "The Lowick, Mass., grocer sold it.": "sold: the lowick, mass., grocer",
    "The Lowick thrift holding company fell.": "fell: the lowick thrift holding company",
    "A Mali staffing agency sold it.": "sold: a mali staffing agency",
    "He left the bank running company affairs.": "left: he, running: -",
    "The Lowick biotech sold it.": "sold: the lowick biotech",
    "Orin sold a weekly paper.": "sold: orin",
    # what stands behind a noun and says what it is like
    "A mast 90 metres high fell on Sunday.": "fell: a mast",
    "A trench half a mile long cuts the park.": "cuts: a trench",
    "A shed due for repair burned.": "burned: a shed",
    "A lane full of mud was shut.": "shut: a lane",
    "The firm keen to grow bought a mill.": "grow: -, bought: the firm",
    # what ends a list is no subject, and a verb that needs no object may be one
    "A clerk who stole from Orin, Tarn and Lee was jailed.": "stole: a clerk, jailed: a clerk",
    "The trust, set up by Orin, Tarn and Lee after prices fell, has closed.": (
        "set: -, fell: prices, closed: the trust"
    ),
    "The shop closed after rents rose.": "closed: the shop, rose: rents",
    "Shops closed after rents rose were sold.": "closed: -, rose: rents, sold: shops",
    "A report tabled before the vote showed that it failed.": (
        "tabled: -, showed: a report, failed: it"
    ),
    "A man found guilty of stealing pipes, wire and tiles got it.": (
        "found: -, stealing: -, got: a man"
    ),
    "A plan to shut the pool, sell the baths and cut fares failed.": (
        "shut: -, sell: -, cut: -, failed: a plan"
    ),
    "It plans to grow, say locals, by 9%.": "plans: it, grow: it, say: locals",
    "Ten of the crew, among them the captain, left.": "left: ten",
    "The men, all of them drivers in Kano, left.": "left: the men",
    # complements
    "Lee said the river, already high, rose.": "said: lee, rose: the river",
    "Lee said the fund, now the biggest in Mali, grew.": "said: lee, grew: the fund",
    "Orin said a cut that lasted two hours hit 90 shops.": (
        "said: orin, lasted: a cut, hit: a cut"
    ),
    "Officials say the pool, gym and hall will close.": "say: officials, close: the pool",
    "She said meeting the demands in full would cost $9.": ("said: she, meeting: -, cost: meeting"),
    "Dana Wu said that prices rose.": "said: dana wu, rose: prices",
    "Dana Wu said prices in Mali rose.": "said: dana wu, rose: prices",
    "She told the court he was ill.": "told: she, was: he",
    "The board, four of whose nine members are new, met.": "are: four, met: the board",
    # passives and participles
    "The two held crisis talks.": "held: the two",
    "The two hurt men were freed.": "freed: the two hurt men",
    "The boats rescued in May were sold.": "rescued: -, sold: the boats",
    "Founded in 1998, Orin makes pumps.": "founded: -, makes: orin",
    "The plan, drawn up by Lee, failed.": "drawn: -, failed: the plan",
    "It began a round in May led by Lee.": "began: it, led: -",
    "A note found before the vote says that it failed.": "found: -, says: a note, failed: it",
    "Orin, which has 9 shops, reported a loss.": "has: orin, reported: orin",
    "Dana Wu, who runs Orin in Mali, points out that it failed.": (
        "runs: dana wu, points: dana wu, failed: it"
    ),
    # a noun spelt like a verb, and what only says how near it comes
    "A letter to staff seen by Lee says it.": "seen: -, says: a letter",
    "Lee may go to jail for it.": "go: lee",
    "About half of the men left.": "left: half",
    "Calls to shut the mill were rejected.": "shut: -, rejected: calls",
    "Yield on the bond was 7%.": "was: yield",
    "The act was passed.": "passed: the act",
    "Spending on roads, schools and ports is up.": "spending: -, is: spending",
    "It wrote off the loan made to Orin.": "wrote: it, made: -",
    'Lee said a "full reset" of it had failed.': 'said: lee, failed: a "full reset',
    "Data from the firm show it.": "show: data",
    "Rents fell, data from the bank show.": "fell: rents, show: data",
    # infinitives
    "Orin plans to sell it.": "plans: orin, sell: orin",
    "Orin is expected to sell it.": "expected: orin, sell: orin",
    "They asked the firm to pay.": "asked: they, pay: the firm",
    "The firm was told on Monday by the judge to pay.": "told: the firm, pay: the firm",
    "The firm was asked about plans to sell.": "asked: the firm, sell: -",
    "They kept the levy from rising in May.": "kept: they, rising: the levy",
    "The court cleared Lee on Monday of taking it.": "cleared: the court, taking: lee",
    "It fined Orin for spilling oil.": "fined: it, spilling: orin",
    "They made cash from selling it.": "made: they, selling: -",
    "She pledged, if elected, to cut taxes.": "pledged: she, elected: -, cut: she",
    # plurals that verbs are spelt like
    "He said that permits for the mill were late.": "said: he, were: permits",
    # coordination
    "Prices rose and then fell.": "rose: prices, fell: prices",
    "Mali and Chad signed it.": "signed: mali",
    "Firms built a chip that draws power and say it helps.": (
        "built: firms, draws: a chip, say: firms, helps: it"
    ),
    # a noun that other words are spelt like
    "The round, which Orin led, totals $2.": "led: orin, totals: the round",
    "The firm shed 80 jobs.": "shed: the firm",
    "Orin rose and Velden fell.": "rose: orin, fell: velden",
    "Milk cost 3 percent more than in June.": "cost: milk",
    "The strike cost retailers an estimated $9 million.": "cost: the strike",
    "The verdict leaves the town $2 million poorer.": "leaves: the verdict",
    "Toll road receipts, which Orin collects, grew.": "collects: orin, grew: toll road receipts",
    "Bond traders now see an 18% chance of a half-point cut in May.": "see: bond traders",
    "The grant will fund 30 night buses and train 12 drivers.": "fund: the grant, train: the grant",
    "The unit sells seed and now ships to Chad.": "sells: the unit, ships: the unit",
    "Dock workers want a 9% raise.": "want: dock workers",
    "Average nightly rates were flat.": "were: average nightly rates",
    "Cadets given the vaccine ran 2 miles.": "given: -, ran: cadets",
    # a form in -ing that is the subject
    "Logging shrank 4%.": "shrank: logging",
    "Copper mining grew 3%.": "grew: copper mining",
    "Farming was hit hard.": "hit: farming",
    "Lead in the soil harmed 30 children.": "harmed: lead",
    # participles, and verbs behind them
    "A clerk accused of hiding bills has agreed to pay.": (
        "accused: -, hiding: -, agreed: a clerk, pay: a clerk"
    ),
    "She said the losses slowed as demand picked up.": (
        "said: she, slowed: the losses, picked: demand"
    ),
    "He said patching the wall took hours.": "said: he, patching: -, took: patching",
    # "that" and "those" by themselves
    "Even with the grant, that leaves a gap.": "leaves: that",
    "That means more work.": "means: that",
    "Those include two mills.": "include: those",
    "Mali, a grower of nuts, bases its tax on them.": "bases: mali",
    "Hopes of a truce were fading.": "fading: hopes",
    # verbs that have no object
    "Shares fell after Orin, a maker of pumps, put off a sale.": "fell: shares, put: orin",
    "Shares fell as Orin, a rival, closed a mill.": "fell: shares, closed: orin",
    "Shares fell after a bid for Orin, a rival, led by Lee.": "fell: shares, led: -",
    "Water use dropped by a fifth after meters were put in.": ("dropped: water use, put: meters"),
    "Rents in the capital rose as fast as wages.": "rose: rents",
    "Bidding for the mill opened at noon.": "bidding: -, opened: bidding",
    "Removing taxes levied in May is a risk.": "removing: -, levied: -, is: removing",
    "It came close to a record.": "came: it",
    # nouns and participles that are spelt like verbs
    "Road tax receipts, which slid in May, were low.": (
        "slid: road tax receipts, were: road tax receipts"
    ),
    "- Drained fields gave off 4% more.": "gave: drained fields",
    "They pressed for raises for all.": "pressed: they",
    "A union holding 9,000 shares agreed.": "holding: -, agreed: a union",
    "The plan comes with a grant and lifts output.": "comes: the plan, lifts: the plan",
    # what a relative pronoun stands for
    "It paid a fine of 64 francs (80 euros), which rose.": "paid: it, rose: 64 francs",
    "The cost of beds for patients, which he said had tripled, is a worry.": (
        "said: he, tripled: the cost, is: the cost"
    ),
    "Dana Wu, 61, who runs Orin, won.": "runs: dana wu, won: dana wu",
    "He met Dana Wu, a clerk at Orin, who paid.": "met: he, paid: dana wu",
    "Of the boats, 9 of which sank, few were new.": "sank: 9, were: few",
    "It hired 40 nurses, 12 of whom remain.": "hired: it, remain: 12",
    "It has 40 pupils, nearly half of whom get meals.": "has: it, get: half",
    "The crew, 9 of them women, have left.": "left: the crew",
    # what goes before
    "Demand slowed as mills in the north stood idle.": "slowed: demand, stood: mills",
    "Fields left alone stored more water.": "left: -, stored: fields",
    "Logging in the park destroyed 40 acres.": "logging: -, destroyed: logging",
    "Keeping the mill open will cost it.": "keeping: -, cost: keeping",
    "Parking charges rose.": "rose: parking charges",
    "It will raise parking fees in May.": "raise: it",
    "Standing crops in the valley have died.": "died: crops",
    "Output, however, slipped to a low.": "slipped: output",
    "They found that night shifts raised costs.": "found: they, raised: night shifts",
    "It plans to hire staff, open shops and double its fleet.": (
        "plans: it, hire: it, open: it, double: it"
    ),
    # order
    '"It works," said Dana Wu.': "works: it, said: dana wu",
    "The firm, Lee said, will pay.": "said: lee, pay: the firm",
    "In May the firm paid.": "paid: the firm",
    "When prices fell, the firm paid.": "fell: prices, paid: the firm",
    "There are two firms.": "are: two firms",
    "Will the firm pay?": "pay: the firm",
    "It would have cost $9 had the firm not agreed to pay.": (
        "cost: it, agreed: the firm, pay: the firm"
    ),
    "It lost and had its rating slashed.": "lost: it, had: it, slashed: -",
    "Orin, which makes pumps, had its rating slashed.": "makes: orin, had: orin, slashed: -",
    "Cases may rise should the rains persist.": "rise: cases, persist: the rains",
    "Only in 2022 did the agency publish it.": "publish: the agency",
    "Only then will the fund pay.": "pay: the fund",
    "Not only did output fall, but costs rose.": "fall: output, rose: costs",
    # brackets
    "Orin Bio (NYSE: ORN), a maker of pumps, announced a loss.": "announced: orin bio",
    "About ₹250 crore will be spent.": "spent: about ₹250 crore",
    # nothing does it
    "It is clear that prices rose.": "is: -, rose: prices",
    "It emerged that prices rose.": "emerged: -, rose: prices",
    "It was said that prices rose.": "said: -, rose: prices",
    # somebody does
    "It said that prices rose.": "said: it, rose: prices",
}


@pytest.mark.parametrize("text", READINGS)
def test_each_verb_with_its_subject(subjects, text):
    assert subjects(text) == READINGS[text]


def test_a_verb_group_tells_tense_voice_and_negation(read):
    group = read("The sale has not been approved.").sentence(0).clauses[0].group
    assert (group.lemma, group.tense, group.perfect, group.passive, group.negated) == (
        "approve", "present", True, True, True,
    )  # fmt: skip


def test_a_modal_and_the_future(read):
    may, will = (c.group for c in read("It may rise and will fall.").sentence(0).clauses)
    assert (may.modal, may.lemma) == ("may", "rise")
    assert (will.tense, will.modal, will.lemma) == ("future", None, "fall")


def test_a_particle_makes_another_verb(read):
    clause = read("The council turned down the offer.").sentence(0).clauses[0]
    assert clause.group.phrasal == "turn down"
    assert clause.object is not None
    assert clause.object.text == "the offer"


def test_a_phrase_tells_its_parts(read):
    phrase = read("The firm's two old mills burned.").sentence(0).phrases[0]
    tokens = phrase.sentence.syntax.tokens
    assert phrase.text == "The firm's two old mills"
    assert tokens[phrase.head] == "mills"
    assert phrase.possessor == (0, 2)
    assert phrase.number == "plural"


def test_an_apposition_and_a_list(read):
    phrases = read("Dana Wu, the mayor, met Lee, Ortiz and Hale.").sentence(0).phrases
    assert phrases[0].apposition is not None
    assert phrases[0].apposition.text == "the mayor"
    assert [each.text for each in phrases[2].members] == ["Lee", "Ortiz", "Hale"]


def test_the_way_up_to_the_main_clause(read):
    syntax = read("Orin said it hopes to sell a mill.")
    path = syntax.path(syntax.token_at(28))
    assert [clause.group.lemma for clause in path] == ["sell", "hope", "say"]
    assert [group.lemma for group in path[0].governors] == ["hope"]


def test_a_preposition_and_what_it_hangs_on(read):
    syntax = read("The sale of the mill in May failed.")
    of, in_ = syntax.sentence(0).prepositions
    assert of.noun is not None
    assert (of.word, of.noun.text, of.hangs_on_noun) == ("of", "The sale", True)
    assert (in_.word, in_.hangs_on_noun) == ("in", False)


def test_the_agent_of_a_passive(read):
    clause = read("The mill was sold by Orin.").sentence(0).clauses[0]
    assert clause.agent is not None
    assert clause.agent.text == "Orin"
