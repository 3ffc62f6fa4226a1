"""SHA-256 of what is read, of short contents by the interpreter's own, as `random` does it.

`hashlib` loads OpenSSL: four megabytes, and three milliseconds.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

PIECE = 1 << 20
"""Code points of a text that are encoded at a time."""
LONG = 1 << 17
"""Bytes from which OpenSSL, which is six times as fast, is worth loading."""


def _own() -> Callable[[bytes], Any]:
    """The interpreter's own, by its name since Python 3.12 and before."""
    for name in ("_sha2", "_sha256", "hashlib"):
        try:
            found: Callable[[bytes], Any] = import_module(name).sha256
        except ImportError:
            continue
        return found
    raise ImportError("this Python has no SHA-256")


_short = _own()


def text_sha256_hex(text: str) -> str:
    """The digest of a text in UTF-8, lone surrogates and all; a long one is not held twice."""
    if len(text) < LONG:
        return sha256_hex(text.encode("utf-8", "surrogatepass"))
    from hashlib import sha256

    digest = sha256()
    for at in range(0, len(text), PIECE):
        digest.update(text[at : at + PIECE].encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def sha256_hex(content: bytes) -> str:
    """The digest in hexadecimal."""
    if len(content) < LONG:
        return str(_short(content).hexdigest())
    from hashlib import sha256

    return sha256(content).hexdigest()
