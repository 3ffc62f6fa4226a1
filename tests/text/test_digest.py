"""The digests of short contents and of long ones, by two makes of one function."""

from hashlib import sha256

import pytest

from factsheet.text.digest import LONG, sha256_hex, text_sha256_hex


@pytest.mark.parametrize("size", [0, 1, LONG - 1, LONG, LONG + 1])
def test_contents_of_any_length_have_their_digest(size: int) -> None:
    content = b"q" * size
    assert sha256_hex(content) == sha256(content).hexdigest()


@pytest.mark.parametrize("piece", [LONG // 3, LONG + 7])
@pytest.mark.parametrize("text", ["", "€\ud800", "€\ud800" * LONG])
def test_a_text_has_the_digest_of_its_bytes(monkeypatch, text: str, piece: int) -> None:
    monkeypatch.setattr("factsheet.text.digest.PIECE", piece)
    assert text_sha256_hex(text) == sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
