"""What tests of several modules share."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("patient", deadline=None)  # a busy machine makes no text slow
settings.load_profile("patient")
ROOT = Path(__file__).parent.parent


def interruptible() -> None:
    """Let a child be interrupted even where whoever runs the tests is not, as what a shell without
    job control starts in the background: it hands that down. Called in the child.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def factsheet(tmp_path):
    """The real command in a folder of its own: factsheet("summarize", "-", given=b"...")."""
    return factsheet_in(tmp_path)


def factsheet_in(folder):
    """The real command in this folder."""

    def call(*arguments, given=b"", env=None):
        return subprocess.run(
            [sys.executable, "-m", "factsheet", *map(str, arguments)],
            input=given,
            capture_output=True,
            cwd=folder,
            env=os.environ | (env or {}),
            check=False,
        )

    return call


@pytest.fixture(scope="session")
def samples():
    """The folder of sample articles."""
    return ROOT / "samples"
