"""The file of a store, before anything is in it."""

import sqlite3

import pytest

from factsheet.model.errors import SourceError
from factsheet.versions.database import MIGRATIONS, Database


def test_what_is_no_store_is_told(tmp_path):
    (tmp_path / "history.db").write_bytes(b"no database " * 100)
    with pytest.raises(SourceError, match="cannot use the store"):
        Database(tmp_path / "history.db")


def test_a_store_of_a_newer_program_is_left_alone(tmp_path):
    path = tmp_path / "history.db"
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.close()
    with pytest.raises(SourceError, match="is of a newer factsheet"):
        Database(path)
