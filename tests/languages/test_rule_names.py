"""Every name of a rule on a sheet is that of something with examples."""

import json
from pathlib import Path

import pytest

from factsheet.api import summarize_text
from factsheet.languages import language
from factsheet.packs.in_force import builtin

ROUNDS = sorted((Path(__file__).parents[2] / "benchmarks" / "articles").glob("*.jsonl"))


@pytest.mark.parametrize("path", ROUNDS, ids=lambda path: path.stem)
def test_the_rules_of_our_own_articles_can_all_be_looked_up(path):
    english = language()
    known = {rule.name for rule in english.rules if rule.examples} | set(english.shown_by())
    packs = {pack.name for pack in builtin().packs}
    facts = [
        fact
        for line in path.read_text(encoding="utf-8").splitlines()
        for fact in summarize_text(json.loads(line)["text"]).facts
    ]
    assert {fact.rule for fact in facts} <= known
    assert {fact.role_rule for fact in facts} - {None} <= packs
