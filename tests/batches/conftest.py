import json
import os
import subprocess
import sys

import pytest
from tests.conftest import interruptible


@pytest.fixture
def story():
    """The line of a record about nothing but its number."""

    def line(number, **more):
        text = f"Brightwater raised ${number} million in 2025. Shares rose {number}%."
        return json.dumps({"id": number, "text": text} | more) + "\n"

    return line


@pytest.fixture
def started(tmp_path):
    """The real command, running in a folder of its own; killed at the end if it still runs."""
    running = []

    def start(*arguments):
        process = subprocess.Popen(
            [sys.executable, "-m", "factsheet", *map(str, arguments)],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=os.environ,
            start_new_session=True,
            preexec_fn=interruptible,  # noqa: PLW1509 - no other thread runs
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()
