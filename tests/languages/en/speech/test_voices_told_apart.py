"""Voices that stand close to one another, or to the reporter's own: a table by construction."""

import pytest
from tests.languages.en.speech.asking import speaker

VOICES: dict[str, list[tuple[str, str, str | None]]] = {
    "that right behind a verb is no relative": [
        (
            "Vessel Group estimates that coal shipments will fall to 90 tonnes.",
            "90 tonnes",
            "Vessel Group",
        ),
        (
            "Ida Voss left, noting that sales of boats, which had doubled, were worth $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        ("Ida Voss warned that ships had lost $9 million.", "$9 million", "Ida Voss"),
        ("The bank predicts that exports of rye will reach $9 million.", "$9 million", "The bank"),
    ],
    "what is called so, and a comparison, are said too": [
        ('Ida Voss said a "full reset" of the mill had cost $9 million.', "$9 million", "Ida Voss"),
        ("Rents fell by 3%, Ida Voss noted, whereas pay was up 90%.", "90%", "Ida Voss"),
        ("Rents fell by 3%, Ida Voss noted, but pay was up 90%.", "90%", None),
        ("Ida Voss wrote off the $9 million lent to the mill.", "$9 million", None),
    ],
    "behind a dash somebody may say no more than what it adds": [
        (
            "The dam cost $9 million – enough, Ida Voss said, to house 90 families.",
            "$9 million",
            None,
        ),
        (
            "The dam cost $9 million – enough, Ida Voss said, to house 90 families.",
            "90 families",
            "Ida Voss",
        ),
        ("The dam cost $9 million – twice the plan, Ida Voss said.", "$9 million", "Ida Voss"),
    ],
    "people of whom nothing else is told are told by a relative clause": [
        (
            "Two people who saw the ledger said it lost $9 million.",
            "$9 million",
            "Two people who saw the ledger",
        ),
        ("Voters who saw the ledger said it lost $9 million.", "$9 million", "Voters"),
    ],
    "kin tell who is he and who is she": [
        (
            "Ida Voss has 90 goats. Her uncle, Raymond, fell ill.\n\n"
            "“He went in,” she said, “and it cost $9 million.”",
            "$9 million",
            "Ida Voss",
        ),
    ],
    "a subject of what is said is no speaker": [
        (
            "Mr Voss, 71, whose wife was ill in May, said "
            "tenants without a lift would climb 90 steps.",
            "90 steps",
            "Voss",
        ),
        (
            "Ida Voss, a nurse who left in May, said doctors with children would work 9 hours.",
            "9 hours",
            "Ida Voss",
        ),
        ("Ida Voss, who had been ill, said residents would pay $90.", "$90", "Ida Voss"),
        ('"The rain fell for days," said Ida Voss, who lost 90 sheep.', "90 sheep", None),
    ],
    "an office of a place stands before its holder": [
        (
            "The dean of the college, Ida Voss, said the funds, "
            "once released, would pay 40 tutors.",
            "40 tutors",
            "Ida Voss",
        ),
        (
            "The head of the county's ports, Ida Voss, said repairs would cost $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        ("The Provost, Ida Voss, said the roof would cost $9 million.", "$9 million", "Ida Voss"),
        (
            "The Registrar of the county court, Ida Voss, said 40 files were lost.",
            "40 files",
            "Ida Voss",
        ),
    ],
    "verbs of saying with that alone": [
        ("The tribunal held that the firm had sold 40 boats.", "40 boats", "The tribunal"),
        ("Ida Voss accepted that 40 boats were lost.", "40 boats", "Ida Voss"),
        (
            "Judge Voss held that between May and June the firm sold 40 boats.",
            "40 boats",
            "Judge Voss",
        ),
        ("Ida Voss accepted 40 boats from the firm.", "40 boats", None),
        ("Ida Voss holds 40 shares in the firm.", "40 shares", None),
        ("Investors who hold the bond lost $9 million.", "$9 million", None),
        ("Sales fell by 9% as shoppers held off on buying boats.", "9%", None),
    ],
    "a name behind a headline's colon signs it": [
        (
            "Rates\n\n‘Rates will not move this year’: Voss Bank\n\nVoss Bank expects 9% growth.",
            "‘Rates will not move this year’",
            "Voss Bank",
        ),
        (
            "Rates\n\n“A fair deal for all of us”: Ida Voss\n\nIda Voss spoke on Monday.",
            "“A fair deal for all of us”",
            "Ida Voss",
        ),
    ],
    "what happens as something else is told": [
        ("The town shut 40 schools, even as a storm claimed two lives.", "40 schools", None),
        ("The town shut 40 schools, just as Voss Lines announced cuts.", "40 schools", None),
        ("Shares fell by 9%, as Voss Lines reported a loss.", "9%", None),
        ("Shares fell by 9%, as Ida Voss noted in May.", "9%", "Ida Voss"),
        ("Shares fell by 9%, as Ida Voss told the court.", "9%", "Ida Voss"),
    ],
    "a question that is answered is the reporter's": [
        (
            "Asked why the yard had lost 40 boats, Ida Voss replied: “It was the wind.”",
            "40 boats",
            None,
        ),
        ("Pressed on the loss of 40 boats, Ida Voss said: “It was the wind.”", "40 boats", None),
    ],
    "a participle goes on with whoever told": [
        (
            "Ida Voss alleged that Mirza was behind the raid, "
            "adding: “It is personal and nothing else.”",
            "“It is personal and nothing else.”",
            "Ida Voss",
        ),
        (
            "Ida Voss said Tom Reed had broken two rules, claiming that he owed $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        (
            "Ida Voss told the court that Tom Reed sold 40 boats, saying he kept $9 million.",
            "$9 million",
            "Ida Voss",
        ),
    ],
    "what points back speaks as the one that it means": [
        (
            "Orbis plc has agreed to buy Quell plc. The buyer said it would shut 40 shops.",
            "40 shops",
            "Orbis plc",
        ),
        (
            "Orbis plc must repay customers, Ofcom said. The watchdog opened the inquiry in May. "
            "It said it was looking at 40 other firms.",
            "40 other firms",
            "Ofcom",
        ),
    ],
    "a word more makes a verb one of saying": [
        ("Ida Voss made it clear that the firm sold 40 boats.", "40 boats", "Ida Voss"),
        ("Ida Voss let slip that the firm sold 40 boats.", "40 boats", "Ida Voss"),
        ("Ida Voss took the view that the firm sold 40 boats.", "40 boats", "Ida Voss"),
        ("It is clear that the firm sold 40 boats.", "40 boats", None),
        ("Nobody made clear that the firm sold 40 boats.", "40 boats", None),
    ],
    "a name may stand behind what is told of somebody": [
        ("An expert hired by the firm, Ida Voss, said 40 boats sank.", "40 boats", "Ida Voss"),
        (
            "A surgeon sent by the coroner, Prof Ida Voss, said 40 boats sank.",
            "40 boats",
            "Ida Voss",
        ),
        ("A man who struck the nurse, Ida Voss, said 40 boats sank.", "40 boats", "A man"),
    ],
    "two pronouns mean two people": [
        (
            "Ida Voss sued Tom Reed. She said he told her: “You will all pay for this.”",
            "“You will all pay for this.”",
            "Tom Reed",
        ),
        (
            "Ida Voss spoke of her years with Tom Reed. “It was cold.” She "
            "said he told her: “You will all pay for this.”",
            "“You will all pay for this.”",
            "Tom Reed",
        ),
    ],
    "a sentence with a quoted end is its speaker's": [
        (
            "The sale of 40 boats has been put off “until the wind drops,” Ida Voss said.",
            "40 boats",
            "Ida Voss",
        ),
        (
            "The 40 boats will stay “where they are for now,” according to Ida Voss.",
            "40 boats",
            "Ida Voss",
        ),
        ("The 40 boats were “a gift to the whole town,” said Ida Voss.", "40 boats", "Ida Voss"),
        ("The yard has 40 boats. “We sold none of them,” Ida Voss said.", "40 boats", None),
        (
            "The yard, which has 40 boats, was calm: “We sold none of them,” Ida Voss said.",
            "40 boats",
            None,
        ),
    ],
    "a new description of one person means whoever spoke last": [
        (
            "Ida Voss said the yard was full. According to the expert, 40 boats will be sold.",
            "40 boats",
            "Ida Voss",
        ),
        (
            "Ida Voss, 40, left the yard. “It was full,” Voss said.\n\n“We "
            "sold none of them,” the former banker added.",
            "“We sold none of them,”",
            "Ida Voss",
        ),
        (
            "An engineer looked at the yard. “It was full,” Ida Voss "
            "said.\n\nThe engineer said 40 boats were lost.",
            "40 boats",
            "The engineer",
        ),
        (
            "“It was full,” Ida Voss said.\n\nThe president said 40 boats were lost.",
            "40 boats",
            "The president",
        ),
    ],
    "what somebody judges something as": [
        ("Norland described Ida Voss as the mind behind the raid of 2 May.", "2 May", "Norland"),
        ("Ida Voss hailed the verdict as a win for the 40 tenants.", "40 tenants", "Ida Voss"),
        (
            "The ministry defines a small firm as one with fewer than 40 workers.",
            "40 workers",
            "The ministry",
        ),
        ("Ida Voss dismissed the offer as no more than $40 each.", "$40", "Ida Voss"),
        ("Ida Voss named her son as chairman in 2019.", "2019", None),
        ("The firm was branded as reckless in 2019.", "2019", None),
    ],
    "a document is whoever made it": [
        (
            "A poll of 900 Norland voters run by Voss Research in May found that 40% were for it.",
            "40%",
            "Voss Research",
        ),
        (
            "A report from Norland's auditor found that 40 boats were lost.",
            "40 boats",
            "Norland's auditor",
        ),
        (
            "A report on Norland by the Voss Institute found that 40 boats were lost.",
            "40 boats",
            "Voss Institute",
        ),
        ("A study of Norland by Ida Voss found that 40 boats were lost.", "40 boats", "Ida Voss"),
        ("Data from Voss Research show that 40 boats were lost.", "40 boats", "Voss Research"),
        ("A Voss Research survey found that 40 boats were lost.", "40 boats", "Voss Research"),
    ],
    "what is pointed to by examples": [
        ("Ida Voss pointed to measures such as $40 million for roads.", "$40 million", "Ida Voss"),
    ],
    "a clause of what is said begins with a time or with there": [
        ("Ida Voss says now she can make 40 pots.", "now", "Ida Voss"),
        ("Ida Voss said on Monday she would make 40 pots.", "Monday", None),
        ("Ida Voss said there remains a gap of $40 million.", "$40 million", "Ida Voss"),
        ("Ida Voss said there were 40 boats.", "40 boats", "Ida Voss"),
    ],
    "what only shows something is nobody": [
        (
            "The map marks a rise since May, which showed rents were on track to fall 40%.",
            "40%",
            None,
        ),
        ("The blast showed that 40 walls were weak.", "40 walls", None),
        ("The mine showed that 40 walls were weak.", "40 walls", None),
    ],
    "the company of a release is whoever issues it": [
        (
            "LUDO, 4 March 2026 – Tandrix today announced a new yard. Voss Dairies will be its "
            "first client.\n\nThe company confirmed that the yard will open in 2027.",
            "2027",
            "Tandrix",
        ),
    ],
    "a name that opens the sentence speaks over what is told of it": [
        (
            "Tandrix, which turns used pumps into heating systems for farms, dairies and cold "
            "stores, today announced that it has closed a round of €42 million.",
            "€42 million",
            "Tandrix",
        ),
        (
            "Voss Lines, which sells seats to banks, schools and ports, said it lost $9 million.",
            "$9 million",
            "Voss Lines",
        ),
        (
            "Ida Voss, joined by Tom Reed and two judges, said the law's wording, "
            "the past and the case make clear that 40 tenants may stay.",
            "40 tenants",
            "Ida Voss",
        ),
        (
            "Ida Voss, backed by the unions, said the plan's cost had reached $9 million.",
            "$9 million",
            "Ida Voss",
        ),
        ("The yard lost 40 boats, said Ida Voss, a warden.", "40 boats", "Ida Voss"),
        ("Roads, bridges and 40 dams fell, said the council.", "40 dams", "the council"),
        ("Ida Voss, a warden, lost 40 boats, said the council.", "40 boats", "the council"),
    ],
    "who stands behind a description": [
        (
            "Before the fire, which burnt 6 km of wall, the town director, Tom Reed says, "
            "there were four lamps. “The bill was $40 for each of them,” he adds.",
            "$40",
            "Tom Reed",
        ),
        (
            "Ida Voss said the yard was shut. Counting the cost, the "
            "warden, Tom Reed says, there were 40 boats.",
            "40 boats",
            "Tom Reed",
        ),
    ],
    "the bank that spoke last": [
        (
            "Voss Partners expects rates to fall by 9%. “We see no "
            "rise before May,” the bank said in a note.",
            "“We see no rise before May,”",
            "Voss Partners",
        ),
    ],
    "an official belongs to a department": [
        (
            "An official in the finance department, who asked "
            "not to be named, said the gap was 9%.",
            "9%",
            "An official in the finance department",
        ),
    ],
    "whom a sentence is for": [
        (
            "For Ida Voss, whose twins sail, it was enough. “We "
            "sold none of them,” said the 36-year-old.",
            "“We sold none of them,”",
            "Ida Voss",
        ),
        (
            "Tom Reed left. For Ida Voss, whose twins sail, it was "
            "enough. “We sold none of them,” said the 36-year-old.",
            "“We sold none of them,”",
            "Ida Voss",
        ),
    ],
    "a rating is moved as a forecast is": [
        ("Voss cut his rating to “hold” and his price target to $88 from $96.", "$88", "Voss"),
    ],
    "why people go unnamed is not who they are": [
        (
            "The fee was $40, according to two people familiar with the "
            "talks who were not allowed to speak in public.",
            "$40",
            "two people familiar with the talks",
        ),
        (
            "The fee was $40, according to two people who were in the room.",
            "$40",
            "two people who were in the room",
        ),
    ],
    "what a study finds and somebody is charged with": [
        ("Ida Voss accused the yard for losing 40 boats.", "40 boats", "Ida Voss"),
        ("A harbour study found fewer than 40 boats.", "40 boats", "A harbour study"),
    ],
    "when a forecast was moved is the reporter's": [
        (
            "Voss Lines lowered its full-year profit forecast for the second time since April.",
            "April",
            None,
        ),
        (
            "Voss Lines lowered its profit forecast for the second time this year, to $9 million.",
            "$9 million",
            "Voss Lines",
        ),
        ("Voss Lines cut its profit forecast on Thursday.", "Thursday", None),
        ("Voss Lines cut its profit forecast for 2026 to $9 million.", "2026", "Voss Lines"),
    ],
    "what only shows hides nobody": [
        (
            "The beds will go after health chiefs admitted that their losses "
            "had grown to almost twice what they had planned for.",
            "twice",
            "health chiefs",
        ),
        (
            "Papers put before the board showed that Voss Lines now expects to lose $9 million.",
            "$9 million",
            "Voss Lines",
        ),
        (
            "Some advice from Dr Ida Voss of the Ludo clinic, who saw "
            "40 of the men: “Sleep with the windows open.”",
            "“Sleep with the windows open.”",
            "Ida Voss",
        ),
        (
            "Tom Reed was jailed. Mr Reed's daughter said the men felt relief. Her aunt "
            "had lived there. “She loved the sea more than us,” she said.",
            "“She loved the sea more than us,”",
            "Mr Reed's daughter",
        ),
        (
            "The Bureau of Meteorology forecast a further 40 millimetres by Tuesday.",
            "40 millimetres",
            "Bureau of Meteorology",
        ),
    ],
    "a verb of figures read as a noun": [
        ("Voss Research forecast a fall of 40 boats.", "40 boats", "Voss Research"),
        ("The Voss Research forecast was for 40 boats.", "40 boats", None),
    ],
    "figures of a nation": [
        (
            "Norland shut a port, which French figures say held 40 boats.",
            "40 boats",
            "French figures",
        ),
        ("Old figures show the port held 40 boats.", "40 boats", None),
        ("The mill denied that it had lost 40 boats.", "40 boats", "The mill"),
    ],
    "an infinitive that is said": [
        (
            "Ida Voss is understood to have told staff that 40 vans were lost.",
            "40 vans",
            "Ida Voss",
        ),
        ("Ida Voss was forced to admit that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss took to the radio to say 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss used a speech in Lund to warn that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss was at pains to stress that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss called on Dan Hirst to admit that 40 vans were lost.", "40 vans", None),
        ("Ida Voss asked Dan Hirst to say that 40 vans were lost.", "40 vans", None),
        ("Ida Voss was not forced to admit that 40 vans were lost.", "40 vans", None),
        ("Ida Voss was asked to confirm that 40 vans were lost.", "40 vans", None),
        ("Ida Voss wrote to ask why 40 vans were lost.", "40 vans", None),
    ],
    "a claim and its clause": [
        ("The board denied Ida Voss's claim that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss's warning that 40 vans were lost was ignored.", "40 vans", "Ida Voss"),
        ("Ida Voss issued a warning that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss takes the view that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Ida Voss ignored a warning that 40 vans were lost.", "40 vans", None),
        ("Voss Lines withdrew its claim that 40 vans were lost.", "40 vans", None),
        ("Ida Voss's hope that it would last faded when 40 vans were lost.", "40 vans", None),
    ],
    "who said it stands before the verb of what is said": [
        ("The depot, says Ida Voss, lost 40 vans.", "40 vans", "Ida Voss"),
        ("The depot would, says Ida Voss, lose 40 vans.", "40 vans", "Ida Voss"),
        ("In Lund, said Ida Voss, thieves stole 40 vans.", "40 vans", "Ida Voss"),
        ("The depot was late, said Ida Voss, who lost 40 vans.", "40 vans", None),
    ],
    "a participle with whoever puts it so": [
        ("The loss, put by Ida Voss at $9 million, was insured.", "$9 million", "Ida Voss"),
        ("The loss, estimated by Ida Voss at $9 million, was insured.", "$9 million", "Ida Voss"),
        ("The depot, bought by Ida Voss at $9 million, was insured.", "$9 million", None),
    ],
    "what somebody claims to have done": [
        ("Ida Voss claims to have lost $9 million.", "$9 million", "Ida Voss"),
        ("Ida Voss admitted to having lost $9 million.", "$9 million", "Ida Voss"),
        ("Ida Voss talked of losses of $9 million.", "$9 million", "Ida Voss"),
        ("Ida Voss hinted at losses of $9 million.", "$9 million", "Ida Voss"),
    ],
    "another says so in a clause of one's own": [
        (
            "Ida Voss says the loss was $4 million and Dan Hirst puts it at $9 million.",
            "$9 million",
            "Dan Hirst",
        ),
        (
            "When Ida Voss said the loss was $4 million, Dan Hirst replied that it was $9 million.",
            "the loss was $4 million",
            "Ida Voss",
        ),
    ],
    "staff are told, and a thing costs": [
        ("Ida Voss wrote in a letter to staff that 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Drivers told the paper the plan cost $9 million.", "$9 million", "Drivers"),
        ("Ida Voss told the court the plan cost $9 million.", "$9 million", "Ida Voss"),
    ],
    "as somebody put it": [
        ("As Ida Voss put it, the depot was “a $9 million gift”.", "$9 million", "Ida Voss"),
        (
            "Ida Voss said, “We lost 40 vans[.]” Dan Hirst went on to say it was over.",
            "40 vans",
            "Ida Voss",
        ),
    ],
}
"""By construction: a text, the fact in it, and whose word that is."""


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        pytest.param(*row, id=f"{construction}-{number}")
        for construction, rows in VOICES.items()
        for number, row in enumerate(rows, start=1)
    ],
)
def test_whose_word_it_is(text, words, who):
    assert speaker(text, words) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A report by directors says it lost £21m.", "directors"),
        ("A report drawn up by directors says it lost £21m.", "directors"),
        (
            "A report due to be read by directors says it lost £21m.",
            "A report due to be read by directors",
        ),
        ("A report leaked by directors says it lost £21m.", "A report leaked by directors"),
    ],
)
def test_who_made_a_report_says_what_it_says_and_nobody_who_read_it(text, who):
    assert speaker(text, "£21m") == who
