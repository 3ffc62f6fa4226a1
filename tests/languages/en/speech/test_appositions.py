"""Names that stand in commas beside what somebody is."""

import pytest
from tests.languages.en.speech.asking import speaker


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Its founder and only baker, Ida Voss, told me 40 shops had shut.", "Ida Voss"),
        ("Its chairman, the baker Ida Voss, said 40 shops had shut.", "Ida Voss"),
        ("One of the tenants, Ida Voss, said 40 shops had shut.", "Ida Voss"),
        ("One of them, Voss & Dunn, said 40 shops had shut.", "Voss & Dunn"),
        ("The secretary of the anglers' club, Mr Jon Fell, said 40 shops had shut.", "Jon Fell"),
        ("Voss, a retired teacher elected in May, said 40 shops had shut. Ida Voss won.",
         "Ida Voss"),
        ("A report by the council's auditor, Ida Voss, warned that 40 shops would shut.",
         "Ida Voss"),
        ("Orbis shut 40 shops, according to a note by its treasurer, Ms Ida Voss.", "Ida Voss"),
        ("The minister, speaking beside Ida Voss, said 40 shops had shut.", "The minister"),
        ("The firm, a unit of Orbis Mills Inc., said 40 shops had shut.", "The firm"),
    ],
)  # fmt: skip
def test_a_name_beside_an_office_is_the_holders(text, who):
    assert speaker(text, "40 shops") == who


@pytest.mark.parametrize(
    "text",
    [
        "Jon Fell praised it. The deputy mayor, Mr Bo Dunn, disagreed. He said 40 shops shut.",
        "Jon Fell praised it. A baker from Cork, Bo Dunn, who owns one, did not. "
        "He said 40 shops shut.",
        "“It is good,” Jon Fell said. The member for Oban, Hon. Bo Dunn, who chairs it, was "
        "not so sure. He said 40 shops shut.",
    ],
)
def test_he_is_the_one_so_introduced_in_the_sentence_before(text):
    assert speaker(text, "40 shops") == "Bo Dunn"
