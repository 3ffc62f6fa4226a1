"""What a noun alone means that the article called by more before."""

import pytest
from tests.languages.en.subjects.asking import meant


@pytest.mark.parametrize(
    ("text", "description", "what"),
    [
        ("The council opened a hardship fund. The fund holds £9m.", "The fund", "hardship fund"),
        ("She raided its rainy-day savings pot. The pot is low.", "The pot", "savings pot"),
        ("A tidal barrage scheme stalled. The scheme costs £9m.", "The scheme", "barrage scheme"),
        ("Next year's paving programme shrank. The programme costs £9m.", "The programme",
         "paving programme"),
        ("They shut a lead smelter. That smelter employs 40.", "That smelter", "lead smelter"),
        ("The 300 MW battery plant opened. The plant cost £9m.", "The plant", "battery plant"),
        ("A new hip surgery ward opened. The ward has 12 beds.", "The ward", "surgery ward"),
        ("Rents in student flats rose. The flats have 900 beds.", "The flats", "student flats"),
        ("Two navy ships left. Those ships carry 300 troops.", "Those ships", "navy ships"),
        ("The tram line opened. This line is 14 km long.", "This line", "tram line"),
        ("It rained on the apple harvest. The harvest fell 9%.", "The harvest", "apple harvest"),
        ("The ring road grew. It rained. The road is 9 km.", "The road", "ring road"),
        ("A scheme is due. The bus scheme is old. The scheme costs £9.", "The scheme", "scheme"),
        ("He tested a blood test. The test's price is £9.", "The test's price", "blood test"),
        ("Orbis plc sold its paints unit. The unit employs 40.", "The unit", "paints unit"),
        ("The Lowick storage depot burned. The depot held 40 vans.", "The depot",
         "Lowick storage depot"),
    ],
)  # fmt: skip
def test_a_noun_alone_means_what_was_called_by_more(text, description, what):
    assert meant(text, description).endswith(what)


@pytest.mark.parametrize(
    ("text", "description", "what"),
    [
        # another noun, or more words now
        ("They shut a lead smelter. The mill employs 40.", "The mill", "mill"),
        ("They shut a lead smelter. The zinc smelter stays.", "The zinc", "zinc smelter"),
        ("They shut a lead smelter. The new smelter stays.", "The new", "new smelter"),
        # no article that points back
        ("They shut a lead smelter. A smelter employs 40.", "A smelter", "smelter"),
        # what it is like tells not which
        ("A collapsed, grey wall fell. The wall cost £9m.", "The wall", "wall"),
        ("A 12-year-old lorry fell. The lorry cost £9m.", "The lorry", "lorry"),
        # called by more only later
        ("The wall fell. The garden wall cost £9m.", "The wall", "wall"),
        # one or several
        ("The garden walls fell. The wall cost £9m.", "The wall", "wall"),
        # a name is told by its name
        ("Lowick Bridge shut. The bridge cost £9m.", "The bridge", "Lowick Bridge"),
    ],
)
def test_other_nouns_mean_themselves(text, description, what):
    assert meant(text, description) == what
