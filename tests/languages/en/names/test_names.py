"""People, organisations and places: one entry each, under the fullest name."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.model.document import Span
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def entities(text):
    return find_names(read_context(Tokens(text, blocks(text)))).entities


def entity(text, name):
    return next(e for e in entities(text) if e.name == name)


def mentions(text, name):
    return [text[slice(*span)] for span in entity(text, name).mentions]


def test_short_forms_mean_the_full_name():
    text = "Ann Keller runs Brightwater Ltd. Later Keller sold it. Brightwater had grown."
    assert mentions(text, "Ann Keller") == ["Ann Keller", "Keller"]
    assert mentions(text, "Brightwater Ltd.") == ["Brightwater Ltd.", "Brightwater"]


def test_a_family_name_may_come_first():
    text = "Zhao Minghua, the founder of Orbis AI, agreed. Zhao then left."
    assert mentions(text, "Zhao Minghua") == ["Zhao Minghua", "Zhao"]


@pytest.mark.parametrize(
    "text",
    [
        "He Weiming, a director of Orbis AI, agreed. He left in May.",
        "He Weiming, 45, agreed.",
        "He Weiming, who runs Orbis AI, agreed.",
        "He Weiming, deputy head of the planning agency, agreed.",
    ],
)
def test_a_pronoun_may_be_a_family_name_before_a_given_one(text):
    assert mentions(text, "He Weiming") == ["He Weiming"]


def test_a_pronoun_is_none_where_nothing_tells_who_that_is():
    assert not entities("He, a director, agreed. He and a clerk agreed.")


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Zhao Minghua, the founder of Orbis AI, agreed.", "Zhao Minghua", "founder of Orbis AI"),
        ("Orbis President Dan Harlow agreed.", "Dan Harlow", "Orbis President"),
        ("Veteran market analyst Jill Ross agreed.", "Jill Ross", "Veteran market analyst"),
        ("Emergency consultant Dr. Jill Ross agreed.", "Jill Ross", "Emergency consultant"),
        ("The mayor met Paul Reyes on Monday.", "Paul Reyes", None),
        (
            "“We won,” said Mia Stone, Orbis' director of sales, on Monday.",
            "Mia Stone",
            "Orbis' director of sales",
        ),
    ],
)
def test_what_the_article_calls_a_person(text, name, role):
    assert entity(text, name).role == role


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They left Brightwater Holdings.", "Brightwater Holdings", "organization"),
        ("They asked the Ministry of Trade and Energy.", "Ministry of Trade and Energy", None),
        ("They asked Orbis.io on Monday.", "Orbis.io", "organization"),
        ("They met at the Fenwick Energy Summit.", "Fenwick Energy Summit", "other"),
        ("They went to South Korea.", "South Korea", "place"),
        ("Chipmaker Orbis said it would move.", "Orbis", "organization"),
        ("They heard that a Fenwick spokesman left.", "Fenwick", "organization"),
        ("They asked Dr. Lena Ortiz.", "Lena Ortiz", "person"),
        ("Magistrate Alun Pryce jailed him.", "Alun Pryce", "person"),
        ("A spokesman for Barrow Buses left.", "Barrow Buses", "other"),
        ("It went to Danbatta Group for N18 billion.", "Danbatta Group", "organization"),
        ("Bumble now has 90 staff in Leeds.", "Bumble", "other"),
        ("Harvest employs 40 people.", "Harvest", "other"),
        ("Bucket serves 90,000 customers in Wales.", "Bucket", "other"),
    ],
)
def test_what_a_name_names(text, name, kind):
    assert entity(text, name).kind == (kind or "organization")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # an apostrophe, a hyphen and small words inside a name
        ("Ida Wang'ombe left with Juma Nyong'o.", ["Ida Wang'ombe", "Juma Nyong'o"]),
        (
            "They met in Saint-Aubin-des-Bois and in Notre-Dame-du-Lac.",
            ["Saint-Aubin-des-Bois", "Notre-Dame-du-Lac"],
        ),
        # a letter that tells one of many apart is no initial
        ("It closed a Series C. Vantor Capital led it.", ["Vantor Capital"]),
        ("It lacks vitamin D. Orrin Foods adds some.", ["Orrin Foods"]),
        # a school is not somebody whose first name stands inside it
        ("They shut Tarn Lane Primary.", ["Tarn Lane Primary"]),
    ],
)
def test_a_name_goes_on_as_far_as_it_is_one(text, names):
    assert [entity.name for entity in entities(text)] == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It was made by the operator, Tarn Line.", "Tarn Line", "organization"),
        ("The owner, Ida Roke, left.", "Ida Roke", "person"),
        ("He was found at Martin Creek.", "Martin Creek", "place"),
        ("He likes Donald Marble. The Marble administration fell.", "Donald Marble", "person"),
        ("Donald Marble left. Marble's executive order fell.", "Donald Marble", "person"),
        ("A farmer from Ambenad who owns it left.", "Ambenad", "other"),
        ("They found Zelma Orrick (62) and a dog.", "Zelma Orrick", "person"),
        ("The builder Zelma Castings left.", "Zelma Castings", "organization"),
        ("It was led by Superintendent Zelden Ork-Vane.", "Zelden Ork-Vane", "person"),
        ("Executive Engineer P. Orkala left.", "P. Orkala", "person"),
        ("Local MP Zelma Orkala left.", "Zelma Orkala", "person"),
        ("Zelma Orkala, the agency's chief clerk, left.", "Zelma Orkala", "person"),
        ("It will fly to Raleigh.", "Raleigh", "place"),
        ("It flies over Columbus and Cincinnati.", "Columbus", "place"),
        ("They hit Orkala village.", "Orkala", "place"),
        ("The Orkala, Ohio-based grocer shut.", "Orkala", "place"),
        ("Orkala County met. They like Orkala County Schools.", "Orkala County", "place"),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(text, name, kind):
    assert entity(text, name).kind == kind


def test_initials_around_an_ampersand_mean_the_pair():
    text = "Tarn & Roe cut jobs. T&R sold a mill. The R&D unit stayed."
    assert mentions(text, "Tarn & Roe") == ["Tarn & Roe", "T&R"]


def test_a_title_in_brackets_behind_another_is_no_part_of_the_name():
    text = "The head, Dr (Mrs) Zorna Ferring, told them."
    assert mentions(text, "Zorna Ferring") == ["Zorna Ferring"]


def test_an_initialism_means_its_name():
    text = "The Port Authority Council (PAC) met. The PAC agreed."
    assert mentions(text, "Port Authority Council") == ["Port Authority Council", "PAC", "PAC"]


def test_a_headline_in_capitals_names_whom_the_article_names():
    text = "Keller Sells Brightwater After Years of Losses\n\nAnn Keller sold it to Orbis Ltd."
    assert mentions(text, "Ann Keller") == ["Keller", "Ann Keller"]


def test_a_currency_is_no_country():
    text = (
        "Orbis Ltd. is worth HK$71 billion, or US$9 billion. It paid 4 million Hong Kong dollars."
    )
    amounts = [Span(text.index("4 million"), text.index(" dollars") + 8)]
    context = read_context(Tokens(text, blocks(text)))
    assert [e.name for e in find_names(context, amounts).entities] == ["Orbis Ltd."]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They drink water. Water Norway, which tests it, agreed.", "Water Norway"),
        ("They burn oil. Oil India said prices fell.", "Oil India"),
        ("The rival left. Rival Orbis, which stayed, agreed.", "Orbis"),
        ("Neighbouring Orbis Trust, which runs mills, agreed.", "Orbis Trust"),
        ("Struggling Orbis Foods lost £9m.", "Orbis Foods"),
        ("Tessorin profit falls\n\nTessorin said profit fell 4%.", "Tessorin"),
        ("It rained. Halmers has cut 40 jobs.", "Halmers"),
        ("The growers left. Growers Orbis has asked agreed.", "Orbis"),
    ],
)
def test_a_common_word_before_a_name(text, name):
    assert [e.name for e in entities(text)] == [name]


def test_a_byline_names_no_one_of_the_article():
    text = "Brightwater Ltd. opens a mill\nBy Ann Keller and Jon de Vries\n\nDan Harlow came."
    assert [e.name for e in entities(text) if e.kind == "person"] == ["Dan Harlow"]


def test_by_may_begin_a_sentence():
    text = "By Friday Ann Keller had sold Brightwater Ltd. to a rival."
    assert [e.name for e in entities(text)] == ["Ann Keller", "Brightwater Ltd."]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They asked why Democrat Ann Keller had come.", "Democrat"),
        ("He signed an order Judge Ann Keller had sought.", "Judge"),
        ("It told state Senator Ann Keller so.", "state Senator"),
        ("Ann Keller, joined by three judges, left.", None),
        ("Ann Keller, while three ministers stayed, left.", None),
        ("Ann Keller, the boxer Tom Vane and the mayor left.", None),
        ("Ann Keller, a former pilot he met in Oslo, left.", "former pilot"),
        (
            "Ann Keller, a nurse and chair of the Tarn board, left.",
            "nurse and chair of the Tarn board",
        ),
        ("Ann Keller, one of its directors, left.", "one of its directors"),
        ("Ann Keller, his daughter, left.", "daughter"),
        (
            "Tom Vane and Ann Keller, another editor of the Tarn Report, left.",
            "editor of the Tarn Report",
        ),
        (
            "Ann Keller, newly appointed chairman of Orbis, left.",
            "newly appointed chairman of Orbis",
        ),
    ],
)
def test_a_role_is_a_noun_phrase_about_somebody(text, role):
    assert entity(text, "Ann Keller").role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Keller, a highly respected chemist at Orbis AI, agreed.", "chemist at Orbis AI"),
        ("Ann Keller, a former chemist at Orbis AI, agreed.", "former chemist at Orbis AI"),
        ("Ann Keller, the senior economist at Orbis AI, agreed.", "senior economist at Orbis AI"),
    ],
)
def test_praise_is_no_role(text, role):
    assert entity(text, "Ann Keller").role == role


@pytest.mark.parametrize(
    "line",
    [
        "PORT ELLIS, March 3 (Newswire) — Orbis AI opened a mill.",
        "PORT ELLIS, Ore. - Orbis AI opened a mill.",
        "PORT ELLIS — Orbis AI opened a mill.",
    ],
)
def test_the_town_of_a_dateline_is_a_place(line):
    assert entity(line, "PORT ELLIS").kind == "place"


def test_a_road_is_a_place():
    assert entity("They met on Hartley Boulevard in May.", "Hartley Boulevard").kind == "place"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Retail investors applied for shares.", set()),
        ("Public schools closed.", set()),
        ("Passenger fares rose 4%.", set()),
        ("Retail investors applied to Retail.", {"Retail"}),
    ],
)
def test_a_common_word_before_the_noun_that_it_describes_is_no_name(text, names):
    assert {entity.name for entity in entities(text)} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Debt stands at $2 million.", set()),
        ("Adjusted EBITDA was $3 million.", set()),
        ("Oil was steady.", set()),
        ("Shell said oil was steady.", {"Shell"}),
        ("Harness hit a record. In May Harness hit one.", {"Harness"}),
    ],
)
def test_a_dictionary_word_that_opens_a_sentence_is_a_name_where_it_speaks_or_stands_inside_one(
    text, names
):
    assert {entity.name for entity in entities(text)} == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rain falls in the Bay\n\nIt rained in Tolver’s Bay and beyond.", "Tolver’s Bay"),
        ("Boats left Quill's Point at noon.", "Quill's Point"),
        ("The council met.\n\nIn London's Green Lane it rained.", "London"),
    ],
)
def test_a_place_may_be_called_after_somebody(text, name):
    assert name in [each.name for each in entities(text)]


@pytest.mark.parametrize(
    "line",
    ["Ida Roke, City Correspondent", "Ida Roke in Tolver", "IDA ROKE", "Ida Roke and Ann Lee"],
)
def test_a_byline_names_nobody_of_the_article(line):
    assert entities(f"Boats leave the harbour at noon\n\n{line}\n\nBoats left.") == ()


def test_the_state_is_no_name():
    assert entities("It will rain in the State. It fell across the State.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Keller sat. Justice Keller spoke.",
        "Ann Keller sat. Attorney General Keller spoke.",
        "Ann Keller came to sell. Then Chief Financial Officer Keller spoke about sales there.",
        "Ann Keller sat. Then Supt Keller spoke to us.",
        "Ann Keller sat. Then Alhaja Keller spoke to us.",
    ],
)
def test_a_title_and_a_surname_are_the_person_of_that_surname(text):
    assert mentions(text, "Ann Keller") == ["Ann Keller", "Keller"]


@pytest.mark.parametrize(
    "name", ["Inspector General Report", "Detective Comics", "Judge Rotenberg Center"]
)
def test_a_title_may_begin_what_is_no_person(name):
    assert entity(f"We went to see the {name} in the town.", name).kind != "person"


def test_an_office_before_a_name_tells_what_it_is_for():
    text = "The Commissioner for Health, Dr. Ann Keller, spoke."
    assert entity(text, "Ann Keller").role == "Commissioner for Health"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tolbury, the West Country supermarket chain, sank.", "organization"),
        ("Tolbury, the Yorkshire grocer, sank.", "organization"),
        ("Tolbury, the county town of Fife, sank.", "place"),
    ],
)
def test_an_apposition_tells_by_its_last_noun(text, kind):
    assert entity(text, "Tolbury").kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The mill shut. Weavers said they would sue.", set()),
        ("The mill shut. Roofers believe it will reopen.", set()),
        ("The mill shut. Rogers said she would sue.", {"Rogers"}),
        ("Goalkeeper Ivo Brankovic left.", {"Ivo Brankovic"}),
        ("Singer Harrow Group left.", {"Singer Harrow Group"}),
    ],
)
def test_who_acts_opens_a_sentence_and_names_nobody(text, names):
    assert {each.name for each in entities(text)} == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They sued Tolver Creek Printing on Monday.", "Tolver Creek Printing", "organization"),
        ("They sued Lena Ortiz Fielding on Monday.", "Lena Ortiz Fielding", "person"),
        ("Traders at broker Harrow & Vane believe it.", "Harrow & Vane", "organization"),
        ("They went down to League Two in May.", "League Two", "other"),
        ("They play in the Premiership.", "Premiership", "other"),
        ("Ostmarch voted. Ostmarch Town Council met.", "Ostmarch", "place"),
        ("Orbis shut Vantry's Bergen depot.", "Bergen", "place"),
        ("They sold the new Orchard range.", "Orchard", "other"),
        ("Drenner Zolbek, of the Tenants' Network, left.", "Drenner Zolbek", "person"),
        ("They met Drenner Zolbek, a 41-year-old roofer.", "Drenner Zolbek", "person"),
        ("They met the Anglers' Society.", "Anglers' Society", "organization"),
        ("It is in the Annals of Marsh Botany.", "Annals of Marsh Botany", "organization"),
        ("It asked the Shire of Tolver.", "Shire of Tolver", "organization"),
        ("It was Idris ole Karanja who left.", "Idris ole Karanja", "person"),
        (
            "They asked the Tolver and Harrow Hospitals Trust.",
            "Tolver and Harrow Hospitals Trust",
            "organization",
        ),
    ],
)
def test_what_a_name_of_several_parts_names(text, name, kind):
    assert entity(text, name).kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It went to the United States and the European Union.", "United States|European Union"),
        ("It went to the Guardian and New York Times.", "Guardian|New York Times"),
    ],
)
def test_two_names_that_and_joins_are_two(text, names):
    assert [each.name for each in entities(text)] == names.split("|")


def test_a_club_is_called_without_its_town():
    text = "Ostmarch Rovers lost. Rovers sold Ivo Brankovic, and the Rovers fans wept."
    assert mentions(text, "Ostmarch Rovers") == ["Ostmarch Rovers", "Rovers", "Rovers"]


def test_two_clubs_of_one_name_keep_apart():
    text = "Ostmarch Athletic met Tolver Athletic. Athletic won."
    assert {each.name for each in entities(text)} == {"Ostmarch Athletic", "Tolver Athletic"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They saw the MV Orla Grey.", "MV Orla Grey", "other"),
        ("They saw the ferry Orla Queen.", "Orla Queen", "other"),
        ("They saw the ferry Lady Orla.", "Lady Orla", "other"),
        ("They gave Orlaxa, an injection, to him.", "Orlaxa", "other"),
        (
            "It appeared in print. She wrote in Tidal Science of it.",
            "Tidal Science",
            "organization",
        ),
        ("They met Rowing Scotland.", "Rowing Scotland", "organization"),
        ("They met Ormvith Buildcon.", "Ormvith Buildcon", "organization"),
        ("Wexrail cost £4m.", "Wexrail", "other"),
        ("Ida Zolvik grew up there.", "Ida Zolvik", "person"),
        ("Zolvik cut fees. Its customers left.", "Zolvik", "organization"),
        ("Zolvik paid. She left.", "Zolvik", "other"),
        ("Torvan Zolvik paid in May. She left.", "Torvan Zolvik", "person"),
        ("Ida Roke left. Torvan Zolvik fell. She paid.", "Torvan Zolvik", "other"),
        ("They visited Rajesh Zolvik, Thabo Orlin and Farai Tolbek.", "Rajesh Zolvik", "person"),
        ("They visited Rajesh Zolvik, Thabo Orlin and Farai Tolbek.", "Farai Tolbek", "person"),
        ("They met United Loom Workers.", "United Loom Workers", "organization"),
        ("Zolvik cut 300 jobs.", "Zolvik", "organization"),
        ("Zolvik, a Leeds brewery, left.", "Zolvik", "organization"),
        ("They met Zolvik, the port's hospital.", "Zolvik", "organization"),
    ],
)
def test_a_name_is_known_by_what_it_is_said_to_be(text, name, kind):
    assert entity(text, name).kind == kind


def test_a_headline_nods_in_capitals():
    assert "Town OKs" not in {each.name for each in entities("Ostmarch Town OKs a budget")}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Loom workers left.", []),
        ("Zolvik shares fell.", ["Zolvik"]),
        ("They met Achieng’ Zolbek.", ["Achieng’ Zolbek"]),
        ("It was ‘Zolvik’ Tolver that won.", ["Tolver"]),
        ("It is run by Tolver and Harrow NHS Trust.", ["Tolver and Harrow NHS Trust"]),
        # what speaks in a headline, and is called by what it is
        ("Airline says it lost. It left Zolvik.", ["Zolvik"]),
        ("Report finds it lost. It left Zolvik.", ["Zolvik"]),
        # a nickname behind a first name that nobody knows, behind a title too
        ('It was Zolvik "Red" Tarno who left.', ['Zolvik "Red" Tarno']),
        ('Sheriff Zolvik "Red" Tarno left.', ['Zolvik "Red" Tarno']),
        ("They met Zolvik (Lord Mayor) Tarno.", ["Zolvik (Lord Mayor) Tarno"]),
        ("They met Zolvik (Lenny) Tarno.", ["Zolvik (Lenny) Tarno"]),
        ("They met Zolvik “Lenny” Tarno.", ["Zolvik “Lenny” Tarno"]),
        # shortened titles, honours and saints
        ("Eng. Zolvik Tarno left.", ["Zolvik Tarno"]),
        ("Ida Tarno, SAN, left.", ["Ida Tarno"]),
        ("Sta. Zolvik is a town.", ["Sta. Zolvik"]),
        # what many join, by its number too, and a shop
        ("The Miners' Front left.", ["Miners' Front"]),
        ("It was Tarno Carpenters Local 12 that left.", ["Tarno Carpenters Local 12"]),
        ("Zolvik's Warehouse fell.", ["Zolvik's Warehouse"]),
        # a body of a land, without it
        ("The Central Bank of Ireland fined it. Central Bank fines.", ["Central Bank of Ireland"]),
        ("General Zolvik acts\n\nGeneral Zolvik Co. did.", ["General Zolvik Co."]),
        # a team without its town, whatever that is made up of
        ("The Port Zolvik Herons lost. The Herons left.", ["Port Zolvik Herons"]),
        ("The Wattle Bay Sharks lost. The Sharks left.", ["Wattle Bay Sharks"]),
        # a firm that is called by a common word
        ("Lantern plc fell. Lantern shut shops.", ["Lantern plc"]),
        # a feast and a scale
        ("International Women’s Day is in March.", ["International Women’s Day"]),
        ("It was 40 Celsius in Zolvik.", ["Zolvik"]),
        # what a day, a month or a rank may be shortened to
        ("Sun Zolvik fell.", ["Sun Zolvik"]),
        ("Mar Zolvik is shut.", ["Mar Zolvik"]),
        ("They play on Sun and Mon.", []),
        ("They left on Sun Oct 5.", []),
        ("Di Zolvik sold it.", ["Di Zolvik"]),
        ("DI Ida Roke left.", ["Ida Roke"]),
        # an adjective or a title before the name of a firm, which its legal form ends
        ("Public Zolvik Inc. fell.", ["Public Zolvik Inc."]),
        ("General Zolvik Corp. fell.", ["General Zolvik Corp."]),
        ("General Ida Roke left.", ["Ida Roke"]),
        ("Last Friday Zolvik Inc. fell.", ["Zolvik Inc."]),
        # an adjective that the sentence alone gives its capital
        ("Mountainous Nepal has rivers.", ["Nepal"]),
        ("Beleaguered Zolvik fell. They sold Zolvik.", ["Zolvik"]),
        ("Northern Ireland has rivers. They left Ireland.", ["Northern Ireland", "Ireland"]),
        # an 's that belongs to the name
        ("Rally's Inc. fell. They left Rally's.", ["Rally's Inc."]),
        ("Ida's said so. Ida's has shops.", ["Ida's"]),
        ("Ida's son left. Ida's shop shut.", ["Ida"]),
        ("Ida's Bay Co. fell. They left Ida's Bay.", ["Ida's Bay Co."]),
    ],
)
def test_where_a_name_begins_and_ends(text, names):
    assert [each.name for each in entities(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "It tested the drug, solvadistat, in May. Sales of solvadistat rose.",
        "It tested a pill called solvadistat in May. Sales of solvadistat rose.",
        "It tested solvadistat, a once-a-week pill, in May. Sales of solvadistat rose.",
        "It tested the vaccine solvadistat in May. Sales of solvadistat rose.",
    ],
)
def test_a_medicine_has_a_name_that_is_written_small(text):
    assert mentions(text, "solvadistat") == ["solvadistat", "solvadistat"]


@pytest.mark.parametrize(
    "text",
    [
        "It tested a thermostat in May. A thermostat is cheap.",
        "It tested the drug, rainwater, in May.",
        "It tested a statin, a drug, in May.",
    ],
)
def test_what_is_no_name_of_a_medicine(text):
    assert entities(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Management now has 40 staff.",
        "Parliament has 300 members.",
        "Demand has lost 4%.",
        "The spokesman for Health left.",
        "The CM met an NGO.",
        "PAT rose 24%, the Director & Group CFO said.",
    ],
)
def test_what_names_nobody(text):
    assert entities(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pellwick, once worth much, shut.", "Pellwick"),
        ("Wexarm won on Monday.", "Wexarm"),
        ("They met: Wexarm, a maker of pumps, was absent.", "Wexarm"),
    ],
)
def test_a_word_that_no_list_has_is_a_name_where_it_opens_a_sentence(text, name):
    assert name in [each.name for each in entities(text)]


@pytest.mark.parametrize("text", ["Comparable sales rose.", "Crowdfunding rose.", "Hashtags rose."])
def test_no_name_is_a_word_that_is_built_as_words_are(text):
    assert not entities(text)


def test_the_letters_of_a_sum_are_no_part_of_a_name():
    text = "It would have cost Tarvik R171m. Tarvik paid."
    sum_of_it = Span(text.index("R171m"), text.index("R171m") + 5)
    found = find_names(read_context(Tokens(text, blocks(text))), [sum_of_it])
    assert [e.name for e in found.entities] == ["Tarvik"]


def test_an_exchange_is_abbreviated_by_its_second_letter():
    assert mentions("Hessle Marine Exchange grew. HMX has moved.", "Hessle Marine Exchange") == [
        "Hessle Marine Exchange",
        "HMX",
    ]
