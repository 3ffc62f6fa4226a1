"""The house on a small budget; `python -m tests.hostile.night` is the same for a night."""

import json
import os
import subprocess
import sys
from functools import partial

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.clock import timed
from tests.hostile.forged import forged
from tests.hostile.grammar import PACK, TEXTS, Input, inputs
from tests.hostile.growth import UNITS, filled, lines_of, steep
from tests.hostile.invariants import COMMANDS, commands_hold, holds

from factsheet.model.document import Document
from factsheet.pipeline import make_sheet
from factsheet.readers.text import blocks
from factsheet.renderers.json import compact

SMALL = settings(
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
SIZE = 12_000
"""Characters: a text that takes the worst that is allowed still takes little here."""


@settings(SMALL, max_examples=120)
@given(inputs())
def test_every_invariant_holds_of_every_input(hostile: Input) -> None:
    holds(hostile)


@settings(SMALL, max_examples=40)
@given(inputs(), st.integers(0, len(COMMANDS) - 1))
def test_every_command_ends_as_it_should(hostile: Input, which: int) -> None:
    commands_hold(hostile, which)


@pytest.mark.parametrize("number", range(8))
def test_every_invariant_holds_of_forged_files(number: int) -> None:
    for seed in range(20 * number, 20 * number + 20):
        try:
            holds(forged(seed))
        except Exception as error:
            raise AssertionError(f"forged({seed})") from error


@pytest.mark.parametrize("unit", UNITS)
def test_what_never_ends_is_read_in_a_straight_line(unit: str) -> None:
    for text in (filled(unit, SIZE), lines_of(unit, SIZE)):
        document = Document(text, blocks(text))
        _, seconds = timed(partial(make_sheet, document))
        assert seconds < 2.5, f"{seconds:.1f} CPU seconds for {len(text)} characters"


def test_no_command_takes_longer_for_a_text_of_twice_the_length_than_twice_as_long() -> None:
    unit = "5% to “5%” said Lee, "
    assert list(steep(lines_of(unit, SIZE // 2), lines_of(unit, SIZE))) == []


def test_bytes_are_the_same_under_another_seed_locale_and_zone() -> None:
    texts: list[str] = []

    @settings(SMALL, max_examples=60)
    @given(TEXTS)
    def gather(text: str) -> None:
        if text.strip():
            texts.append(text.encode("utf-8", "replace").decode())

    gather()
    given_lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    elsewhere = {"PYTHONHASHSEED": "7", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"}
    done = subprocess.run(
        [sys.executable, "-m", "factsheet", "batch", "-", "--workers", "1", "--quiet"],
        input=given_lines.encode(),
        capture_output=True,
        env=os.environ | elsewhere,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ours = [compact(make_sheet(Document(text, blocks(text)))) for text in texts]
    theirs = done.stdout.splitlines()
    ours, theirs = ([line.partition(b',"article":')[2] for line in each] for each in (ours, theirs))
    assert theirs == ours


def test_the_pack_that_is_spoiled_is_an_honest_one(factsheet, tmp_path) -> None:
    (tmp_path / "tip.toml").write_text(PACK, "utf-8")
    for command in ("lint", "test"):
        assert factsheet("rules", command, "tip.toml").returncode == 0
