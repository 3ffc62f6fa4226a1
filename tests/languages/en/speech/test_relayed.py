"""Speakers who are heard through others, in words of their own, before a colon, or as "they"."""

import pytest

from factsheet import api


def speaker_of(text, words):
    fact = next(f for f in api.summarize_text(text).facts if words in f.text)
    attribution = fact.attribution
    return attribution and (attribution.name or attribution.text)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "“The border stays shut,” the agency Tarn Press quoted the minister, Olga Petrenko, as "
            "saying.",
            "border",
            "Olga Petrenko",
        ),
        (
            "State radio quoted General Amadou Diop as saying 40 rebels gave up.",
            "40 rebels",
            "Diop",
        ),
        ("A paper cited Nuria Pons, the secretary, as saying that 900 left.", "900", "Nuria Pons"),
        ("The paper quoted its owner, Dan Hirst, as having said it cost £9m.", "£9m", "Dan Hirst"),
        ("The committee heard from Professor Raj Sethi that 60 wells were dry.", "60 wells", "Raj"),
        ("MPs heard from the auditor, Joyce Kalu, that $4 billion was gone.", "$4 billion", "Kalu"),
        (
            "The court heard from a neighbour that the boy was 12 days alone.",
            "12 days",
            "neighbour",
        ),
        ("The plan is, in the words of Hilda Brandt, “a tax on the young”.", "“a tax", "Brandt"),
        ("The film was, in Pauline Roy's words, “as dull as ditch water”.", "“as dull", "Roy"),
        ("It was “a day of shame for us”, in the words of Bishop Alan Hart.", "“a day", "Hart"),
        ("The law was, in the view of Judge Ellen Pike, “a blunt old saw”.", "“a blunt", "Pike"),
        ("Steve Bray, 44, a miner: “They never told us it was wet.”", "“They", "Steve Bray"),
        ("The fans sang. Manager Eva Kosta: “I have seen no such crowd.”", "“I have", "Eva Kosta"),
        (
            "A spokesman for Calder Trains said 30 services were axed.",
            "30 services",
            "Calder Trains",
        ),
        ("Villagers took us to the river. They say 200 goats died.", "200 goats", "Villagers"),
        ("Climbers found it on Friday. They reckon it lay there 12 days.", "12 days", "Climbers"),
        ("His mother, Ruth Kane: “He was a gentle boy who loved birds.”", "“He was", "Ruth Kane"),
        ("Mark Pell was held by detectives. They say he took £900.", "£900", "detectives"),
    ],
)
def test_somebody_is_heard(text, words, speaker):
    assert speaker in speaker_of(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister said calm was back, even as troops detained 60 students.", "60 students"),
        (
            "The union said talks had stalled, hours before the firm closed two plants.",
            "two plants",
        ),
        ("The bank said it was sound, just as customers withdrew $80 million.", "$80 million"),
        ("The union filed a lawsuit seeking to halt the sale of 40 homes.", "40 homes"),
        ("The jury heard the story, and 40 people left the room.", "40 people"),
        ("London: “The sea was as grey as old tin.”", "“The sea"),
    ],
)
def test_nobody_is(text, words):
    assert speaker_of(text, words) is None


def test_they_stay_unnamed_where_two_may_be_meant():
    text = "The hall was kept for drivers with nurses. They said 40 beds were free."
    assert speaker_of(text, "40 beds") == "They"
