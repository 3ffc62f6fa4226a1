"""The real command, listening at a free port of this machine."""

import os
import re
import subprocess
import sys
from contextlib import contextmanager

import pytest


@contextmanager
def listening(*arguments, home):
    with subprocess.Popen(
        [sys.executable, "-m", "factsheet", "serve", "--port", "0", *arguments],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"XDG_CACHE_HOME": str(home)},
    ) as process:
        try:
            assert process.stderr
            address = process.stderr.readline().strip()
            assert re.match(r"http://", address), address
            yield address
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with listening(home=tmp_path_factory.mktemp("home")) as address:
        yield address.rstrip("/")
