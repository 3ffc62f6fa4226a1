"""Whom wider nouns mean: the site of a mine, the law of a bill, the chain of 80 homes."""

import pytest
from tests.languages.en.subjects.asking import meant


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        (
            "The Tolver coal mine will shut. Jobs will go at the site.",
            "the site",
            "Tolver coal mine",
        ),
        ("Orbis shut the Mount Tolver mine. The pit was old.", "The pit", "Mount Tolver mine"),
        ("The Tolver Hotel was sold. The property has 90 rooms.", "The property", "Tolver Hotel"),
        ("The Clean Wells Bill passed. The law is new.", "The law", "Clean Wells Bill"),
        ("Voters backed Measure R. The measure is new.", "The measure", "Measure R"),
        ("The app Zandrel lost users. The service is free.", "The service", "Zandrel"),
        ("The comet Zandrel is near. The object is small.", "The object", "Zandrel"),
        ('The film "Zandrel Moor" cost more. The movie is long.', "The movie", "Zandrel Moor"),
        ("The Zandrel heater caught fire. The appliance is old.", "The appliance", "Zandrel"),
        ("A van burned on the M71 on Monday. The motorway was shut.", "The motorway", "M71"),
        ("Zandrel Ltd. runs 80 pubs. The chain paid.", "The chain", "Zandrel Ltd."),
        ("The court fined Zandrel Builders. The builder paid.", "The builder", "Zandrel Builders"),
    ],
)
def test_a_wider_noun_means_what_was_told_by_its_own(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "description", "itself"),
    [
        ("The Tolver mine has a website. The site is old.", "The site", "site"),
        (
            "The Tolver mine is near. The site of the crash was shut.",
            "The site",
            "site",
        ),
        ("The Rent Bill failed. The law on deposits is old.", "The law", "law"),
        (
            "The app Zandrel failed. The fire service came. The service paid.",
            "The service",
            "fire service",
        ),
        ("Orbis Ltd. runs 40 pubs. The chain of events was long.", "The chain", "chain of events"),
        ("Orbis Ltd. insures 400 hotels. The chain paid.", "The chain", "chain"),
        ("Airbus worked on the A320 in May. The road was shut.", "The road", "road"),
        ("Bill Roke gave money. The measure was new.", "The measure", "measure"),
    ],
)
def test_a_wider_noun_that_is_told_of_or_is_another_means_itself(text, description, itself):
    assert meant(text, description) == itself


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("Ida Roke founded Zandrel Ltd. in May. Her firm paid.", "Her firm", "Zandrel Ltd."),
        ("Ida Roke set up Zandrel Ltd. in May. Her firm paid.", "Her firm", "Zandrel Ltd."),
        ("Zandrel Ltd., founded by Ida Roke, paid. Her firm grew.", "Her firm", "Zandrel Ltd."),
        ("Ida Roke found Zandrel Ltd. on a map. Her firm paid.", "Her firm", "firm"),
        ("Zandrel Ltd. was praised by Ida Roke. Her firm paid.", "Her firm", "firm"),
        ("Ida Roke founded the Tolver Trust. Her firm paid.", "Her firm", "firm"),
        # who bought, who sold, to whom something belongs, who stood against somebody
        (
            "Orbis Ltd. has bought Zandrel Foods. Zandrel Foods paid. Its new owner grew.",
            "Its new owner",
            "Orbis Ltd.",
        ),
        ("Orbis Ltd. sold its mill to Zandrel Ltd. The seller paid.", "The seller", "Orbis Ltd."),
        ("Orbis Ltd. sold pies to eat. House prices rose, said a seller.", "a seller", "seller"),
        (
            "Orbis Ltd., owned by Spain's Zandrel Ltd., paid. Its owner grew.",
            "Its owner",
            "Zandrel Ltd.",
        ),
        ("Ida Roke beat Jo Best. Roke won nine. Her rival won four.", "Her rival", "Jo Best"),
    ],
)
def test_whose_firm_somebody_founded_bought_or_sold(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Tolver Ltd. is for sale. Orbis Ltd. plans to buy it.", "Tolver Ltd."),
        ("Tolver Ltd. grew. Orbis Ltd. has asked a bank to help it.", "Orbis Ltd."),
    ],
)
def test_nobody_means_to_do_something_to_themselves(text, whom):
    assert meant(text, "it.") == whom
