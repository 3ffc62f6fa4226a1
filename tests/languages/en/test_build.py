"""What is known of rules and lists before they are imported is written down as they tell it."""

import subprocess
import sys

from factsheet.languages import en
from factsheet.languages.en.build import written
from factsheet.languages.en.rules import RULES


def test_what_is_written_down_is_what_the_rules_and_lists_say():
    for path, content in written():
        assert path.read_bytes() == content, "run python -m factsheet.languages.en.build"


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
