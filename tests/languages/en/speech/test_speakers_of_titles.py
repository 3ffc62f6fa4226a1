"""People who speak under their titles."""

import pytest

from factsheet import api


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We build 40 vans,” managing director Idris Feld said.", "Idris Feld"),
        ("“We build 40 vans,” acting mayor Idris Feld told reporters.", "Idris Feld"),
        ("The surveyor, Dr Idris Feld, explained that 40 vans were lost.", "Idris Feld"),
        ("The Commissioner for Health, Idris Feld, said 40 vans were lost.", "Idris Feld"),
        ("Idris Feld met the press. According to him, 40 vans were lost.", "Idris Feld"),
        ("Idris Feld said 40 more vans were lost.", "Idris Feld"),
    ],
)
def test_a_title_hides_nobody(text, speaker):
    facts = {fact.kind: fact for fact in api.summarize_text(text).facts}
    said = facts["quantity"].attribution
    assert said is not None
    assert said.name == speaker


@pytest.mark.parametrize(
    ("told", "called"),
    [
        ("Gov. Idris Feld", "Republican governor"),
        ("Sen. Idris Feld", "senator"),
        ("Rep. Idris Feld", "congressman"),
        ("Col. Idris Feld", "colonel"),
        ("Prof Idris Feld", "professor"),
    ],
)
def test_who_has_a_short_title_is_called_by_the_full_one(told, called):
    facts = api.summarize_text(
        f"{told} was against it. “We have 40 vans,” the {called} said."
    ).facts
    said = next(fact for fact in facts if fact.kind == "quantity").attribution
    assert said is not None
    assert said.name == "Idris Feld"
