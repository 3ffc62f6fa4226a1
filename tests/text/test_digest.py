"""The digests of short contents and of long ones, by two makes of one function."""

from hashlib import sha256

import pytest

from factsheet.text.digest import LONG, sha256_hex


@pytest.mark.parametrize("size", [0, 1, LONG - 1, LONG, LONG + 1])
def test_contents_of_any_length_have_their_digest(size: int) -> None:
    content = b"q" * size
    assert sha256_hex(content) == sha256(content).hexdigest()
