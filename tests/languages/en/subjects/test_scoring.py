"""How likely each candidate is by the weights of its signs."""

import pytest

from factsheet.languages.en.subjects import weights
from factsheet.languages.en.subjects.scoring import NOBODY, Scorer, Signs


def test_a_sign_multiplies_the_odds_by_the_exponential_of_its_weight():
    scorer = Scorer({"near": 1.0986122886681098})
    likely = scorer.likelihoods({"orbis": [("near",)], NOBODY: []})
    assert likely == pytest.approx({"orbis": 0.75, NOBODY: 0.25})


def test_what_a_group_weighs_is_the_same_each_time():
    scorer = Scorer({"near": 2.0})
    signs: Signs = {"orbis": [frozenset(("near",))], NOBODY: [("near",)]}
    assert scorer.likelihoods(signs) == scorer.likelihoods(signs) == {"orbis": 0.5, NOBODY: 0.5}


def test_signs_without_a_weight_change_nothing():
    likely = Scorer({}).likelihoods({"orbis": [("blue",)], "kestrel": [("green",), ("round",)]})
    assert likely == {"orbis": 0.5, "kestrel": 0.5}


@pytest.mark.parametrize("each", [weights.FIRST, weights.SECOND], ids=["first", "second"])
def test_a_clauses_own_subject_weighs_most_of_all_relations_outside_the_figures_phrase(each):
    outside = ("outer name", "object name", "previous name", "paragraph name", "before name")
    assert all(each["subject name"] > each.get(sign, 0) for sign in outside)


def test_the_order_of_the_signs_changes_nothing():
    group = frozenset(("tenth", "fifth", "three tenths"))
    weights = {"tenth": 0.1, "fifth": 0.2, "three tenths": 0.3, "six tenths": 0.6}
    likely = Scorer(weights).likelihoods({"one": [group], "other": [("six tenths",)]})
    assert likely["one"] == likely["other"]
