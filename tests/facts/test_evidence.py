"""How grounds for a role are weighed against each other and against none."""

from factsheet.facts.evidence import AGREEING, FLOOR, NOTHING, Evidence, judge, totals


def said(role, points, ground="words", rule="pack"):
    return Evidence(role, rule, ground, points)


def test_the_strongest_ground_decides():
    verdict = judge([said("fine", 60), said("pay", 55)])
    assert verdict.best is not None
    assert (verdict.best.role, verdict.points) == ("fine", 60)


def test_grounds_of_one_sort_count_once_and_those_of_another_agree():
    assert totals([said("pay", 55), said("pay", 50)]) == {"pay": 55}
    assert totals([said("pay", 55), said("pay", 50, "head")]) == {"pay": 55 + AGREEING}


def test_two_grounds_that_agree_win_over_one_that_is_a_little_stronger():
    verdict = judge([said("fine", 60), said("pay", 55), said("pay", 50, "head")])
    assert verdict.best is not None
    assert verdict.best.role == "pay"


def test_what_speaks_only_where_nothing_else_does_adds_nothing():
    assert totals([said("count", 5), said("count", 30, "head")]) == {"count": 30}


def test_none_wins_where_little_speaks_for_a_role_and_where_a_pack_says_so():
    assert judge([]).best is None
    assert judge([said("pay", FLOOR / 2)]).best is None
    assert judge([said("loss", 52), said(NOTHING, 72)]).best is None
