"""What is known of the rules before they are imported is written down as they tell it."""

import subprocess
import sys

from factsheet.languages import en
from factsheet.languages.en.build import TABLES, written
from factsheet.languages.en.rules import RULES


def test_the_tables_are_those_of_the_rules():
    assert TABLES.read_bytes() == written(), "run python -m factsheet.languages.en.build"


def test_each_rule_is_opened_where_the_tables_say_that_it_stands():
    assert list(en.LANGUAGE.rules) == list(RULES)


def test_a_text_without_a_figure_imports_no_rule():
    code = """
import sys
from factsheet import summarize_text
assert not summarize_text("The mill stands by the river.").facts
print(*sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = {name.removeprefix(f"{en.__name__}.") for name in done.stdout.split()}
    assert modules & {"figures.money", "figures.counts", "times.dates", "rules"} == set()
