"""Names that say what is to be done, for whom, or who does it; and owners who have no name."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def kinds(text):
    return {e.name: e.kind for e in find_names(read_context(Tokens(text, blocks(text)))).entities}


@pytest.mark.parametrize(
    "name",
    [
        "Save the Marshes",
        "Feed the Children",
        "Shelter for Sailors",
        "Guide Hounds for the Blind",
        "Mothers Against Flooding",
        "United Loom Growers of Hessle",
        "Workers' League of Hessle",
        "Children's Clinic of Hessle",
        "Our Lady's Hospital for Sick Women",
    ],
)
def test_a_body_is_called_by_its_cause(name):
    assert kinds(f"On Monday he gave £4m to {name} in a letter.") == {name: "organization"}


@pytest.mark.parametrize(
    "name",
    [
        "Women's Verse Prize",
        "Renters' Relief Bill",
        "Queen's Medal for Tides",
        "Right to Moor Bill",
        "Docking (Amendment) Act",
    ],
)
def test_what_is_nobodys_has_one_name(name):
    assert kinds(f"They spoke of the {name} for an hour.") == {name: "other"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Save the Marshes lost £4m.", {"Save the Marshes"}),
        ("Keep Hessle Tidy has four staff.", {"Keep Hessle Tidy"}),
        ("Help for Sailors said so.", {"Help for Sailors"}),
        ("Hurry the Hessle letter along.", {"Hessle"}),
        ("Demand for Teslas fell.", {"Teslas"}),
        ("They met in the South East of Hessle Moor.", {"South East", "Hessle Moor"}),
        ("Shares in Gold Ponds of Hessle fell.", {"Gold Ponds of Hessle"}),
        ("He met Keller's Labour rivals.", {"Keller"}),
        ("The Queen's Private Secretary wrote.", set()),
    ],
)
def test_how_far_such_a_name_goes(text, names):
    assert set(kinds(text)) == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Bill Cash agreed.", "Bill Cash", "person"),
        ("They met Pat Hessle.", "Pat Hessle", "person"),
        ("They met K.T. Rama Hessle.", "K.T. Rama Hessle", "other"),
        ("They met the lawyer, Jan-Willem de Vrey.", "Jan-Willem de Vrey", "person"),
        ("Sam Bank was jailed. In court Bank said he was late.", "Sam Bank", "person"),
        ("Will Baker said so.", "Will Baker", "other"),
        ("They met Lord Hessling of Ferring.", "Hessling of Ferring", "person"),
        ("They met Crown Prince Faisal.", "Faisal", "person"),
        ("Sen. Bo Hessle (R-Tenn.) left.", "Bo Hessle", "person"),
        ("Harvey Wend's chief executive, Ida Quill, left.", "Harvey Wend", "organization"),
        ("Harvey Wend, which employs 40, left.", "Harvey Wend", "organization"),
        ("They read Harvey Wend's annual report.", "Harvey Wend", "organization"),
        ("Harvey Wend's chief executive role ends.", "Harvey Wend", "person"),
        ("Lantern's chief executive left.", "Lantern", "organization"),
        ("Lantern, which employs 40, left.", "Lantern", "organization"),
        ("Hesslow have signed him.", "Hesslow", "organization"),
        ("Hesslow won 3-1.", "Hesslow", "organization"),
        ("Pell and Ostmarch Council, they say, left.", "Pell and Ostmarch Council", "organization"),
        (
            "He led the Borough of Pell and Ostmarch.",
            "Borough of Pell and Ostmarch",
            "organization",
        ),
        ("They hired Gibson, Pell & Ostmarch.", "Gibson, Pell & Ostmarch", "organization"),
        ("E. & J. Pell Winery left.", "E. & J. Pell Winery", "organization"),
        ("University of Ohio, Hessling said so.", "University of Ohio, Hessling", "organization"),
        ("They saw HM Rents and Duties.", "HM Rents and Duties", "organization"),
    ],
)
def test_who_is_who(text, name, kind):
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Monday MPs agreed.", set()),
        ("They met Labour MPs and the Hesslow PACs.", {"Hesslow"}),
        ("It was paid for by the Govt in May.", set()),
        ("The NHS trust lost 40 beds.", set()),
        ("The NHS lost 40 beds.", {"NHS"}),
        ("Her novel The Tide and the Moor sold well.", {"The Tide and the Moor"}),
        ("They made the film A Quiet Hotel there.", {"A Quiet Hotel"}),
        ("The film Ida Hesslow and Mark Quill made is long.", {"Ida Hesslow", "Mark Quill"}),
        ("In court Ida Long spoke. On Monday Long left.", {"Ida Long"}),
        ("New Hesslow will close.", {"New Hesslow"}),
        ("New Hesslow boss left. Hesslow fell.", {"Hesslow"}),
        ("Officials at Hesslow's, the grocer, left.", {"Hesslow's"}),
        ("Hesslow's, which has shops, fell.", {"Hesslow's"}),
        ("A friend of Hesslow's left.", {"Hesslow"}),
    ],
)
def test_what_letters_and_titles_name(text, names):
    assert set(kinds(text)) == names


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Hesslow University Hospitals NHS Foundation Trust", "Hesslow Hospitals"),
        ("East Hesslow Ambulance Service NHS Trust", "East Hesslow Ambulance Service"),
        ("Royal Hesslow Infirmary", "Hesslow Infirmary"),
        ("University of Hesslow", "Hesslow University"),
        ("J.P. Hesslow & Sons", "Hesslow & Sons"),
        ("Hesslow Red Herons", "Red Herons"),
        ("Metropolitan Docks Police", "Met"),
        ("Ninth Circuit Court of Appeals", "Ninth Circuit"),
        ("Liberal Tidal Party of Hesslow", "Liberal Tidal Party"),
        ("Hesslow International Airport", "Hesslow Airport"),
        ("Sun Hesslow Industries", "Sun Hesslow"),
    ],
)
def test_a_body_is_called_for_short(full, short):
    text = f"Officials of the {full} met on Monday. The cost rose, officials in the {short} said."
    assert set(kinds(text)) == {full}
