"""Whom descriptions mean, where the article tells what each name is."""

import pytest
from tests.languages.en.subjects.asking import meant, subject

FAR = "It rained. " * 15


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        # by the dateline's town, whoever was named last
        (
            "LOWICK — Orbis Ltd. bid for Deene Inc. Shares of Deene rose. The Lowick firm paid.",
            "The Lowick firm",
            "Orbis Ltd.",
        ),
        # by the name's own words
        (
            "Ostmarch Town Council met. The council will pay.",
            "The council",
            "Ostmarch Town Council",
        ),
        (
            "Zandrel Tea Factory Company Ltd. shut. The factory was old.",
            "The factory",
            "Zandrel Tea Factory Company Ltd.",
        ),
        (
            "The Zandrel Teachers Association met. The union paid.",
            "The union",
            "Zandrel Teachers Association",
        ),
        ("Tolver Sports Centre shut. The centre was old.", "The centre", "Tolver Sports Centre"),
        ("Marsh Refining paid. The refinery will shut.", "The refinery", "Marsh Refining"),
        ("The MV Orla Grey sank. The vessel was old.", "The vessel", "MV Orla Grey"),
        ("The Lowick Express left. The train was full.", "The train", "Lowick Express"),
        ("The Tolver Nursing Trust met. The trust paid.", "The trust", "Tolver Nursing Trust"),
        ("Ostmarch County voted. The county paid.", "The county", "Ostmarch County"),
        (
            "Ostmarch Town Council met. The authority paid.",
            "The authority",
            "Ostmarch Town Council",
        ),
        (
            "The Tarn Tea Factory Ltd. shut. The factory was old.",
            "The factory",
            "Tarn Tea Factory Ltd.",
        ),
        ("Ostmarch Constabulary came. The force paid.", "The force", "Ostmarch Constabulary"),
        ("Ostler Bridge shut. The crossing was old.", "The crossing", "Ostler Bridge"),
        ("Ostler Bridge shut. The Ivorian bridge is new.", "The Ivorian bridge", "Ivorian bridge"),
        # by what it is the first of, where it is listed and what fields it is in
        ("Orbis plc paid. Wales’s biggest lender fell.", "biggest lender", "Orbis plc"),
        ("Orbis plc paid. The world’s largest maker of tea fell.", "largest maker", "Orbis plc"),
        ("Orbis plc paid. The FTSE 250 lender fell.", "The FTSE 250 lender", "Orbis plc"),
        ("Orbis plc paid. The NYSE-listed group fell.", "The NYSE-listed group", "Orbis plc"),
        (
            "Orbis plc paid. The Mali-listed, Lowick-based lender fell.",
            "Lowick-based lender",
            "Orbis plc",
        ),
        ("Orbis plc paid. The food and drink group fell.", "drink group", "Orbis plc"),
        (
            "Orbis plc paid. Patients in the placebo group fell.",
            "the placebo group",
            "placebo group",
        ),
        # by what the sentences before are about
        (
            "Tarn Bank cut jobs.\n\nRival Orlo Bank grew. It hired. The lender paid.",
            "The lender",
            "Orlo Bank",
        ),
        (
            "Tarn Foods plc met.\n\nOrlo plc, a rival, shut mills. The company paid.",
            "The company",
            "Orlo plc",
        ),
        (
            "Tarn plc met. Tarn plc owes Orlo Bank $3 and Ulm Bank $4. The company paid.",
            "The company",
            "Tarn plc",
        ),
        (
            "Tarn, a chip start-up, grew.\n\nOrlo, a rival, raised $6. The start-up paid.",
            "The start-up",
            "Orlo",
        ),
        (
            "Orlo Trust grew.\n\nA second charity, Tarn House, shut. The charity paid.",
            "The charity",
            "Tarn House",
        ),
        ("Orlo plc grew.\n\nTarnlow slipped to 9%. The grocer paid.", "The grocer", "Tarnlow"),
        # by what it is to the one with which the article begins
        (
            "Tarn plc will list its energy arm, Orlo plc.\n\nThe subsidiary paid.",
            "The sub",
            "Orlo plc",
        ),
        (
            "Tarn plc, which belongs to Orlo plc, fell.\n\nThe parent paid.",
            "The parent",
            "Orlo plc",
        ),
        ("Tarn plc will sell its mill to Orlo plc.\n\nThe buyer paid.", "The buyer", "Orlo plc"),
        ("Tarn plc got $4 from Orlo Capital.\n\nThe fund paid.", "The fund", "Orlo Capital"),
        (
            "Ida Roke was jailed in May. Her lawyer, Amy Lund, said her client paid.",
            "her client",
            "Ida Roke",
        ),
        # by whom the noun called first
        (
            "Tarn plc met. The old retailer paid. Ida Roke, once of Orlo Foods, left."
            "\n\nThe retailer paid.",
            "The retailer",
            "Tarn plc",
        ),
        # by whose nation it is
        (
            "Kenya’s Tarn Bank bid for Ghana’s Orlo Bank. The Ghanaian bank fell.",
            "The Ghanaian bank",
            "Orlo Bank",
        ),
        # the bank that lends to people, where a central one is told of as well
        (
            "The Bank of Tarnland curbed Orlo Bank. It met.\n\nThe bank paid. The lender fell.",
            "The bank",
            "Orlo Bank",
        ),
        (
            "The Bank of Tarnland cut rates by “a lot”\n\nThe Bank of Tarnland met. So said Ann "
            "Keller of Orlo Bank.\n\nThe bank paid.",
            "The bank",
            "Bank of Tarnland",
        ),
        # what stands over against one of the two
        ("Tarn plc bid for Orlo plc.\n\nTarn plc owns 4% of its rival.", "its rival", "Orlo plc"),
        # by where it is
        ("Orbis Foods plc paid. The Tarn grocer is old.", "The Tarn grocer", "Orbis Foods plc"),
        (
            "Orbis Foods plc paid. The Lowick, N.J., maker of tea fell.",
            "The Lowick, N.J., maker",
            "Orbis Foods plc",
        ),
        ("Orbis plc left London. The London area was hit.", "The London area", "London"),
        ("Orbis plc left London. The London market fell.", "The London market", "London"),
        # by what it is told to be called, or charged with
        ("He bought a yacht called Slow Interest.", "a yacht", "Slow Interest"),
        ("She met a man named Ida Roke.", "a man", "Ida Roke"),
        (
            "Ann Keller jailed Ida Roke. Ann Keller sat in Tarn. The defendant left.",
            "The defendant",
            "Ida Roke",
        ),
        (
            "Ida Roke and Ivo Lunt were convicted. The defendant left.",
            "The defendant",
            "defendant",
        ),
        # by what stands beside it
        ("Vantry, a Leeds brewery, met Orbis plc. The brewery paid.", "The brewery", "Vantry"),
        ("The ferry Orla Grey left Bergen. The ferry was full.", "The ferry", "Orla Grey"),
        ("Insurer Vantry sued Orbis Bank. The insurer lost.", "The insurer", "Vantry"),
        ("The island of Sgarra is cold. The island is small.", "The island", "Sgarra"),
        ("Vantry is a charity. Orbis Ltd. gave. The charity said so.", "The charity", "Vantry"),
        ("The winger Ivo Brankovic left. The winger is fit.", "The winger", "Ivo Brankovic"),
        # by its kind
        ("It rained in Dublin and Galway. The capital was wet.", "The capital", "Dublin"),
        ("It rained in Kenya and Lowick. The country was wet.", "The country", "Kenya"),
        (
            "It rained in Lowick. The Lowick county assembly met. The county paid.",
            "The county",
            "Lowick",
        ),
        ("Lowick floods again\n\nIt rained in Lowick.\n\nThe town was wet.", "The town", "Lowick"),
        (
            "Orbis plc met its Swedish rival Vantry Ltd. The Swedish firm paid.",
            "The Swedish firm",
            "Vantry Ltd.",
        ),
        ("Lake Tolver is cold. Kenya met. The lake froze.", "The lake", "Lake Tolver"),
        (
            "A drug called solvamab works. Orbis Ltd. owns it. The pill is dear.",
            "The pill",
            "solvamab",
        ),
        ("A vaccine known as Solvamab works. The vaccine is dear.", "The vaccine", "Solvamab"),
        ("The Skov union met. Orbis Ltd. paid. The union lost.", "The union", "Skov"),
        # however far away
        (
            f"Ostmarch Town Council met. {FAR}The council paid.",
            "The council",
            "Ostmarch Town Council",
        ),
        # by what is said before its name
        (
            "An overloaded ferry sank off Bergen, killing six.\n\nThe MV Orla Grey went down.",
            "An overloaded ferry",
            "MV Orla Grey",
        ),
    ],
)
def test_a_description_means_who_is_told_to_be_one(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "description", "what"),
    [
        ("Orbis Ltd. makes pumps. The central bank will act.", "The central bank", "central bank"),
        (
            "Orbis Ltd. fell. The finance ministry will act.",
            "The finance ministry",
            "finance ministry",
        ),
        ("A divided school board met. The board paid.", "The board", "school board"),
        ("The rail ministry met. The ministry paid.", "The ministry", "rail ministry"),
        (
            "Orbis Ltd. met a tenants' union. The tenants' union lost.",
            "The tenants'",
            "tenants' union",
        ),
        ("Orbis Ltd. met a tenants' union. The union lost.", "The union", "tenants' union"),
        ("Orbis Ltd. ran a trial. The control group slept.", "The control group", "control group"),
        ("Tolver Sports Centre shut. The call centre shut.", "The call centre", "call centre"),
        ("Orbis Ltd. sat in the bank. The bank was wet.", "The bank", "bank"),
        ("Orbis Ltd. ran a trial. The walking group slept.", "The walking group", "walking group"),
        ("Orbis Ltd. left. The parts business sank.", "The parts business", "parts business"),
        ("A report said the price was high. It fell.", "It", None),
        ("Mayor Ann Keller spoke. The defendant wept.", "The defendant", "defendant"),
        ("Pennant Homes paid. The new homes were cold.", "The new homes", "new homes"),
        ("Ann Keller spoke. The Leeds mayor paid.", "The Leeds mayor", "Leeds mayor"),
        ("Orbis Ltd. fell. Orbis's chairman sang.", "Orbis's chairman", "Orbis's chairman"),
        (
            "A cook hid. Ann Keller left. The former Leeds cook sang.",
            "The former",
            "former Leeds cook",
        ),
    ],
)
def test_a_body_that_nobody_is_told_to_be_is_itself(text, description, what):
    assert meant(text, description) == what


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        (
            "Ann Keller, 54, met Dan Harlow, 31. The 31-year-old left.",
            "The 31-year-old",
            "Dan Harlow",
        ),
        ("Dan Harlow met Ann Keller, 54. The 31-year-old left.", "The 31-year-old", "Dan Harlow"),
        ("Dan Harlow met Ann Keller. The father of two left.", "The father", "Dan Harlow"),
        (
            "Tolver chairman Dan Harlow met Ann Keller. The chairman left.",
            "The chairman",
            "Dan Harlow",
        ),
        # by what says more of them
        ("Dan Harlow left. The father-of-two sang.", "The father-of-two", "Dan Harlow"),
        ("Dan Harlow left. The former Orbis lawyer sang.", "The former Orbis", "Dan Harlow"),
        ("Dan Harlow left. The Leeds-born teacher sang.", "The Leeds-born", "Dan Harlow"),
        ("Dan Harlow left. The Oxford graduate sang.", "The Oxford", "Dan Harlow"),
        ("Dan Harlow, a Ferrari driver, won. The world champion sang.", "The world", "Dan Harlow"),
        ("Dan Harlow left. The Italian sang.", "The Italian", "Dan Harlow"),
        ("Orbis boss Dan Harlow left. The firm's boss sang.", "The firm's boss", "Dan Harlow"),
    ],
)
def test_a_person_is_meant_by_age_children_and_office(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The Orbis-backed film drew 340 fans. The Orbis-backed film took £12m.", "£12m"),
        ("The Orbis-backed parties won 340 seats.", "340 seats"),
    ],
)
def test_nothing_is_of_whom_a_subject_is_only_described_by(text, figure):
    assert subject(text, figure) != "Orbis"


def test_a_mother_of_three_runs_no_three_miles():
    text = "Ann Keller left. The mother of three ran 40 miles."
    assert subject(text, "40 miles") == "Ann Keller"


@pytest.mark.parametrize(
    ("text", "description"),
    [
        (
            "It could cost the town its credit rating, Keller said. Ann Keller left.",
            "its credit rating",
        ),
        ("A lawyer for the families, Ann Keller, left.", "the families"),
        ("The head of the aid agency, Ann Keller, left.", "the aid agency"),
    ],
)
def test_no_person_is_a_rating_a_crowd_or_an_agency(text, description):
    assert meant(text, description) != "Ann Keller"


RELEASE = "Orbis Pumps opens a mill\n\nLEEDS — Orbis Pumps Inc. today announced a mill.\n\n"


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        (RELEASE + "Vantry Ltd. agreed. We will hire welders.", "We", "Orbis Pumps Inc."),
        (
            RELEASE + "Vantry Ltd. agreed. Our order book grew.",
            "Our order book",
            "Orbis Pumps Inc.",
        ),
        (RELEASE + "Vantry Ltd. agreed. The Company will hire.", "The Company", "Orbis Pumps Inc."),
        (
            "Orbis SE: A strong half\n\nOrders rose. Vantry Ltd. agreed. The Group will hire.",
            "The Group",
            "Orbis SE",
        ),
        ("Vantry Ltd. agreed. We will hire welders.", "We", None),
        (RELEASE + "“Orbis is right. We will pay,” said Vantry's Ida Roke.", "We", None),
    ],
)
def test_a_release_speaks_for_its_firm(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize("words", ["councillors", "The authority", "The council"])
def test_those_who_decide_for_a_town_without_a_named_council_are_the_towns(words):
    text = (
        "Budget passed\n\nThe council met in Tarnmere on Friday, where councillors cut 40 jobs.\n\n"
        "The authority owes £4m. A mill stands at Scarrow Bridge."
    )
    assert meant(text, words) == "Tarnmere"


@pytest.mark.parametrize(
    ("text", "pronoun", "whom"),
    [
        (
            "Orbis Bank met the head of Vantry Bank and then sued Tolver Bank. It won.",
            "It",
            "Orbis Bank",
        ),
        ("Orbis Ltd. sued Vantry Ltd. It won. Its boss sang.", "Its boss", "Orbis Ltd."),
        ("Orbis Ltd. sued Vantry Ltd. It won. It was glad.", "It was", "Orbis Ltd."),
        ("The MV Orla Grey left Lowick Bank. It sank.", "It", "MV Orla Grey"),
        ("Ontario grew, but its rate sank.", "its rate", "Ontario"),
        ("The fee on vans rose. It will rise.", "It", "fee on vans"),
    ],
)
def test_it_goes_on_about_the_subject_before(text, pronoun, whom):
    assert meant(text, pronoun) == whom


@pytest.mark.parametrize(
    ("name", "whom"),
    [
        ("Orbis Lending, based in Lowick, admitted it.", "Orbis Lending"),
        ("Orbis Lending said it was sorry.", "lender"),
        ("The Commission of Lowick brought the case.", "lender"),
    ],
)
def test_a_firm_that_the_lead_leaves_nameless_is_the_one_that_the_next_sentence_tells_of(
    name, whom
):
    lead = "Firm fined over fees\n\nA lender was fined on Friday."
    assert meant(f"{lead}\n\n{name}", "A lender") == whom


def test_a_headline_goes_on_over_a_full_stop():
    text = (
        "Crews leave as B.C. wildfire grows\n\nLOWICK, B.C. — Crews left Orbis Bank. The fire grew."
    )
    assert meant(text, "The fire") == "wildfire"


@pytest.mark.parametrize(
    ("text", "words", "whom"),
    [
        ("Ida Roke, 67, whose house fell, wept.", "whose house", "Ida Roke"),
        ("Orbis Ltd. met Vantry Ltd., whose shares fell.", "whose shares", "Vantry Ltd."),
        ("Cars fell after Orbis Ltd. cut its forecast.", "its forecast", "Orbis Ltd."),
        ("Orbis Ltd. cut jobs when the mill lost its roof.", "its roof", "mill"),
        ("The ban is 4% of the sales of Orbis Ltd. Its shares fell.", "Its shares", "Orbis Ltd."),
        ("Vantry Ltd. fell. The mill fed Orbis Ltd. when it hired.", "it hired", "Orbis Ltd."),
        ("Orbis Ltd. fell. A mill burned when it was hit.", "it was", "mill"),
        ("Orbis Ltd. left the union, which says it will pay.", "it will", "union"),
        ("Ida Roke, 67, whose brother left, wept.", "whose brother", "brother"),
        ("Ida Roke left. Her husband earns $40.", "Her husband", "husband"),
        ("Ida Roke's sons were jailed.", "sons", "Ida Roke's sons"),
    ],
)
def test_a_possessive_and_a_clause_go_on_about_their_own(text, words, whom):
    assert meant(text, words) == whom


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        (f"Orbis Ltd. grew. {FAR}Rival Vantry Ltd. fell. {FAR}The company paid.", "The company",
         "Orbis Ltd."),
        ("Orbis Ltd. grew. It met Lowe Partners. The company paid.", "The company", "Orbis Ltd."),
        ("Orbis Ltd. met Tolver Union. The company paid.", "The company", "Orbis Ltd."),
        ("Lowick Unified met in Lowick. The district paid.", "The district", "Lowick Unified"),
        ("Kenya met. Peru and Chile left. The government paid.", "The government", "Kenya"),
        ("Sgarra's government met in Kenya. The government paid.", "The government", "Sgarra"),
        ("Kenya met. The State government paid.", "The State government", "State government"),
        ("Orbis Ltd. met. The Government paid.", "The Government", "Government"),
    ],
)  # fmt: skip
def test_a_description_means_whom_the_article_is_about(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    "text",
    ["The combined ratio fell.", "The wage bill grew.", "The penalty is high.", "The deal pays."],
)
def test_an_account_and_a_deal_are_somebodys(text):
    assert meant(f"It rained. {text}", text.rpartition(" ")[0]) is None


@pytest.mark.parametrize(
    ("text", "words", "whom"),
    [
        ("Vantry Ltd. left. The pound rose. Against the euro it fell.", "it", "pound"),
        ("The pound rose. By the firm's own count it fell.", "it", None),
        ("The pounds rose. It fell.", "It", None),
        ("A union met. Its leader, Ida Roke, said it will pay.", "it", "union"),
        ("A committee says the mill hurts. It will sue.", "It", "committee"),
        ("Orbis Ltd. boss Ida Roke met Vantry Ltd. Roke said it will pay.", "it", "Orbis Ltd."),
    ],
)
def test_it_goes_on_behind_what_opens_a_sentence(text, words, whom):
    assert meant(text, words) == whom


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("It rained in Lowick and across Europe. The council met.", "The council", "Lowick"),
        ("LOWICK — It rained in Lowick.\n\nCity Council met.", "City Council", "Lowick"),
        ("It rained in Lowick. The regional council met.", "The regional", "regional council"),
        ("The Orla Grey, a 90-metre ship owned by Orbis Ltd., sank. The ferry was old.",
         "The ferry", "Orla Grey"),
        ("Tolver Elementary shut. The building was old.", "The building", "Tolver Elementary"),
    ],
)  # fmt: skip
def test_a_council_a_ferry_and_a_building_are_the_ones_named(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("Orbis unveiled its Marlo 4 chip. The chip is small.", "The chip", "Marlo 4"),
        ("Orbis showed the Marlo 4 van. The vehicle is red.", "The vehicle", "Marlo 4"),
        ("Orbis's Marlo 4 robot fell.", "Orbis's Marlo 4 robot", "Marlo 4"),
        ("Orbis praised its Marlo 4 drug.", "its Marlo 4 drug", "Marlo 4"),
        ("Orbis has the Marlo 400 engine. The engine ran.", "The engine", "Marlo 400"),
        # what is no thing, or somebody's
        ("Orbis praised its Marlo 4 results.", "its Marlo 4 results", "Orbis"),
        ("Orbis Ltd. sold its Leeds engine.", "its Leeds engine", "Orbis Ltd."),
    ],
)
def test_what_somebody_makes_is_called_by_its_name(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("The Lowick School District met. Trustees paid.", "Trustees", "Lowick School District"),
        ("Lowick County met. The commissioners paid.", "The commissioners", "Lowick County"),
        ("Lowick County met. The commission paid.", "The commission", "Lowick County"),
        ("Lowick Town Council met. Councillors paid.", "Councillors", "Lowick Town Council"),
        ("Lowick Town Council met. Council members paid.", "Council members",
         "Lowick Town Council"),
        ("Tarn University met. The regents paid.", "The regents", "Tarn University"),
        ("Lowick Schools Board of Education met Orbis Ltd. The board paid.", "The board",
         "Lowick Schools"),
        ("The Tarn Museum board met Orbis Ltd. The board paid.", "The board", "Tarn Museum"),
        # others of their sort, or of nobody who is named
        ("Tarn Ltd. met. Trustees paid.", "Trustees", "Trustees"),
        ("Lowick County met. Two commissioners paid.", "Two commissioners", "commissioners"),
        ("Lowick County met. Former commissioners paid.", "Former commissioners",
         "Former commissioners"),
    ],
)  # fmt: skip
def test_who_decides_for_a_body_stands_for_it(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        # what only one name ends with
        (
            "The bridge will shut for a week. Cracks were found in Ostler Bridge.",
            "The bridge",
            "Ostler Bridge",
        ),
        (
            "The trust that runs it met. Tolver Nursing Trust paid.",
            "The trust",
            "Tolver Nursing Trust",
        ),
        ("The bridge will shut. Ostler Bridge is near Tarn Bridge.", "The bridge", "bridge"),
        ("A trust met. The trust paid. Tolver Trust is its rival.", "The trust", "trust"),
        # whom a lead is about that names nobody
        (
            "Nurse jailed\n\nA former nurse was jailed.\n\nIda Roke, 51, stole $4 million.",
            "A former nurse",
            "Ida Roke",
        ),
        ("A farmer was fined.\n\nIda Roke let slurry into the Tarn.", "A farmer", "Ida Roke"),
        ("A farmer was fined.\n\nIda Roke said it was wrong.", "A farmer", "farmer"),
        ("A judge fined her.\n\nIda Roke let slurry into the Tarn.", "A judge", "judge"),
    ],
)
def test_whom_a_description_means_that_is_named_later(text, description, whom):
    assert meant(text, description) == whom


UNION = "The Weavers Union struck. Ida Roke, the union's president, spoke. "


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        (UNION + "Members refused.", "Members", "Weavers Union"),
        (UNION + "The members refused.", "The members", "Weavers Union"),
        (UNION + "Her members are owed $4.", "Her members", "Weavers Union"),
        (UNION + "Her team walked.", "Her team", "Weavers Union"),
        ("Ida Roke dives. Roke's team found a coin.", "Roke's team", "Roke's team"),
        ("Ida Roke dives. Roke's boat sank.", "Roke's boat", "Ida Roke"),
        (
            "Orbis Ltd. is buying Tarn. The combined company has 40.",
            "The combined",
            "combined company",
        ),
        ("Orbis Ltd. sued Tarn. The rival firm has 40.", "The rival", "rival firm"),
    ],
)
def test_members_teams_and_another_firm_than_the_one_told_of(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("A 29-year-old nurse fell. Ida Roke wept. The 29-year-old slept.", "nurse"),
        ("Ida Roke, a 29-year-old nurse, fell. The 29-year-old slept.", "Ida Roke"),
        ("A 29-year-old nurse, Ida Roke, fell. The 29-year-old slept.", "Ida Roke"),
        ("Ida Roke, 29, met a 29-year-old nurse. The 29-year-old slept.", "Ida Roke"),
    ],
)
def test_whom_an_age_means(text, whom):
    assert meant(text, "The 29-year-old") == whom


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("A Mali team met. Falls cost the UK $9. Aid for the country rose.", "the country", None),
        ("Falls cost the UK $9. Aid for the country rose.", "the country", "UK"),
        ("Uganda is big. Orrin is far. Aid for the country rose.", "the country", "Uganda"),
        ("Orbis Ltd. ran a trial. It fell in the treated group.", "the treated group", "group"),
        ("Orbis Ltd. ran a trial. The Orrin-based group left.", "The Orrin-based", "Orbis Ltd."),
        ("Orbis Ltd. ran shops. The outdoor unit left.", "The outdoor unit", "outdoor unit"),
    ],
)
def test_a_country_a_group_or_a_unit_is_told_from_others(text, description, whom):
    assert (meant(text, description) or "").endswith(whom or "")


def test_of_what_headings_tell_a_release_is_the_firms():
    about = "About TRN-7\n\nTRN-7 is a pill.\n\nAbout Orbis plc\n\nIt sells."
    text = f"Orbis plc tested TRN-7.\n\nThe Company met.\n\n{about}"
    assert meant(text, "The Company") == "Orbis plc"


@pytest.mark.parametrize(
    ("text", "description", "what"),
    [
        ("Jiwe Construction left.\n\nConstruction began.", "Construction", "Construction"),
        ("Jiwe Energy left.\n\nEnergy is dear.", "Energy", "Energy"),
        ("Jiwe Agency left.\n\nAgency was told.", "Agency", "Jiwe Agency"),
    ],
)
def test_a_trade_that_begins_a_sentence_is_no_firm(text, description, what):
    assert meant(text, description) == what
