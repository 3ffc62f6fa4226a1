"""Who bids for whom, which phrases mean them, and whose the figures of an offer are."""

import pytest
from tests.languages.en.subjects.asking import meant, subject

from factsheet.languages.en.subjects.referents import Referents
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

DEAL = "Vantor Ltd. agreed to buy Orbis Ltd. on Monday.\n\n"


@pytest.mark.parametrize(
    "lead",
    [
        "Vantor Ltd. will buy Orbis Ltd. soon.",
        "Vantor Ltd. has agreed to acquire Orbis Ltd. for cash.",
        "Orbis Ltd. was bought by Vantor Ltd. for cash.",
        "Vantor Ltd. made an offer for Orbis Ltd. on Monday.",
        "Vantor Ltd. raised its bid for Orbis Ltd. on Monday.",
        "Orbis Ltd. rejected a bid from Vantor Ltd. on Monday.",
        "Orbis Ltd. turned down an approach from Vantor Ltd. on Monday.",
        "Orbis Ltd. accepted an offer from Vantor Ltd. on Monday.",
        "Regulators cleared Vantor Ltd.'s takeover of Orbis Ltd. on Monday.",
        "The takeover of Orbis Ltd. by Vantor Ltd. was cleared.",
    ],
)
def test_a_lead_tells_the_bidder_and_the_target(lead):
    analysis = analyse(from_text(f"{lead}\n\nIt rained."))
    takeover = Referents(analysis.syntax, analysis.names).takeover
    assert takeover.bidder is not None
    assert takeover.target is not None
    assert (takeover.bidder.name, takeover.target.name) == ("Vantor Ltd.", "Orbis Ltd.")


@pytest.mark.parametrize(
    ("description", "whom"),
    [
        ("The suitor", "Vantor Ltd."),
        ("The bidder", "Vantor Ltd."),
        ("The buyer", "Vantor Ltd."),
        ("The target", "Orbis Ltd."),
        ("The target company", "Orbis Ltd."),
        ("The acquired company", "Orbis Ltd."),
        ("The rival bidder", "rival bidder"),
        ("A buyer", "buyer"),
    ],
)
def test_a_description_means_the_party_of_a_takeover(description, whom):
    assert meant(f"{DEAL}{description} paid.", description) == whom


def test_a_lead_without_names_tells_nobody():
    text = "The firm accepted a $4 million bid. The target paid."
    analysis = analyse(from_text(text))
    takeover = Referents(analysis.syntax, analysis.names).takeover
    assert (takeover.bidder, takeover.target) == (None, None)


@pytest.mark.parametrize(
    ("deed", "whom"),
    [
        ("The Leeds-based company rejected $4", "Orbis Ltd."),
        ("The brewer turned down $4", "Orbis Ltd."),
        ("The brewer accepted the offer", "Orbis Ltd."),
        ("The Leeds-based company raised its bid", "Vantor Ltd."),
    ],
)
def test_a_firm_that_is_only_described_is_whoever_does_as_it_does(deed, whom):
    assert meant(f"{DEAL}{deed} in May.", deed.partition("-based")[0]) == whom


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (DEAL + "Vantor will pay $4 a share.", "$4", "Orbis Ltd."),
        (DEAL + "It is an offer of $4 per share in cash.", "$4", "Orbis Ltd."),
        (DEAL + "That is a premium of 9% to Friday's close.", "Friday", "Orbis Ltd."),
        (DEAL + "Shares of Vantor Ltd. fell to $4 in Leeds.", "$4", "Vantor Ltd."),
        ("Vantor Ltd. made a $4 million offer for Orbis Ltd.", "$4 million", "Vantor Ltd."),
        (DEAL + "The bid values Orbis at nine times its profit.", "nine times", "Orbis Ltd."),
        (DEAL + "The bid values the Leeds-based brewer at $4 million.", "$4 million", "Orbis Ltd."),
        ("Orbis Ltd. spurned a $4 million bid from Vantor Ltd.", "$4 million", "Vantor Ltd."),
        (
            DEAL + "Orbis had rejected an earlier $3 million bid.",
            "$3 million",
            "Vantor Ltd.",
        ),
    ],
)
def test_an_offers_price_is_the_bidders_and_that_of_a_share_the_targets(text, figure, whose):
    assert subject(text, figure) == whose
