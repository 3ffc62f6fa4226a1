"""Whom "it", "they" and "he" mean by where they stand."""

import pytest
from tests.languages.en.subjects.asking import meant


@pytest.mark.parametrize(
    ("text", "pronoun", "whom"),
    [
        ("Orrin Council met. In its first year, Tarn Foods sold 9 boats.", "its", "Tarn Foods"),
        ("Tarn Institute met.\n\nOrrin lost. It rained. It rained. The institute says so.\n\n"
         "It has a ward in Orrin. Its clinic", "Its clinic", "Tarn Institute"),
        ("Orrin Council met. When it opened in 1990, Tarn Foods lost $9.", "it", "Tarn Foods"),
        ("Orrin Council met. For each $9 spent in its shops, Tarn Foods keeps $1.", "its shops",
         "Tarn Foods"),
        ("Orrin Council met. Net of what it paid, Tarn Foods made $9.", "it", "Tarn Foods"),
        ("Tarn Foods met. The council said on its website that it would pay.", "its", "council"),
        ("Tarn Foods met. The union told members it had won.", "it", "union"),
    ],
)  # fmt: skip
def test_what_a_sentence_opens_with_is_told_of_its_subject(text, pronoun, whom):
    assert meant(text, pronoun) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Nine firms shared $9 from the fund, which closed in May. It reopens in June.", "fund"),
        ("She wrote to the Orrin Trust, which runs it. It has 9 days left.", "Orrin Trust"),
        ("Tarn Foods wrote to the Orrin Trust, which met. It has 9 days left.", "Tarn Foods"),
        ("It is the third time that Tarn Bank has cut jobs. In May it cut 9.", "Tarn Bank"),
        ("The council built a pool. It cost $9.", "pool"),
        ("The council built a pool. It has 9 members.", "council"),
        ("The mill was to open in May; it did not.", "mill"),
        ("A pass costs $9, the same as it did in May.", "pass"),
    ],
)
def test_it_goes_on_about_what_a_sentence_brought_up(text, whom):
    assert meant(text, "it" if " it " in text[9:] else "It") == whom


@pytest.mark.parametrize(
    "text",
    [
        "“Homes need half of it,” said Orrin Bank’s head of research, Ida Roke.",
        "Tarn Foods took a loan. The lender, Orrin Bank, sold $9 of it.",
        "Tarn Foods met. Orrin Securities kept its target. The shares fell 9%. It has lost 4%.",
    ],
)
def test_it_is_neither_who_does_something_to_it_nor_who_follows_shares(text):
    pronoun = next(each for each in ("it,”", "it.", "It") if each in text)
    assert meant(text, pronoun) not in ("Orrin Bank", "Orrin Securities")


@pytest.mark.parametrize(
    ("text", "pronoun", "whom"),
    [
        ("The Orrin Herons have posted their first profit.", "their", "Orrin Herons"),
        ("The Orrin Herons sit sixth. They won in May.", "They", "Orrin Herons"),
        ("Ida Roke left. Her 9 cows were sold in Tarn, where they fetched $9.", "they", "cows"),
        ("It broke nine contracts, some of them old.", "them", "contracts"),
        ("The court freed six clerks, among them Ida Roke.", "them", "clerks"),
        ("Three of the hospitals use generators. At one of them, a roof fell.", "them",
         "hospitals"),
        ("Her team will follow the pupils until they turn 21.", "they", "pupils"),
        ("The bank lent money to farmers. They owe $9.", "They", "farmers"),
        ("Ida Roke paid the farmers. When cash reached their shops, they got $9.", "they",
         "farmers"),
    ],
)  # fmt: skip
def test_they_are_many_or_a_body_spoken_of_as_many(text, pronoun, whom):
    assert meant(text, pronoun) == whom


@pytest.mark.parametrize(
    ("text", "pronoun", "whom"),
    [
        ("Peter Roke spoke first. John Pell was next. He said Mr Pell was late.", "He",
         "Peter Roke"),
        ("Peter Roke spoke first. John Pell was next. He said Mr Roke was late.", "He",
         "John Pell"),
        ("Emrys Tudwallan was one of them. His 9 cows were sold.", "His", "Emrys Tudwallan"),
        ("Emrys Tudwallan was one of them. He sold 9 cows.", "He", "Emrys Tudwallan"),
    ],
)  # fmt: skip
def test_nobody_is_named_in_what_he_says_himself(text, pronoun, whom):
    assert meant(text, pronoun) == whom
