"""Text -> standard output or a file, whole or not at all."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import UnsupportedOperation
from pathlib import Path
from shutil import copyfileobj
from typing import IO

from factsheet.model.errors import SourceError

PIECE = 1 << 20
"""Code points that are encoded at a time: a large sheet need not be held twice."""


def emit(text: str | Iterable[bytes], path: Path | None = None) -> None:
    """Write UTF-8 to the file, or to standard output where none is named.

    A file is written aside and renamed, so that it is never half there. Raises SourceError.
    """
    if path is None:
        sys.stdout.buffer.writelines(pieces(text))
        sys.stdout.buffer.flush()
    else:
        _replace(path, pieces(text))


def pieces(text: str | Iterable[bytes]) -> Iterable[bytes]:
    """The text in UTF-8, some at a time."""
    return _encoded(text) if isinstance(text, str) else text


def _encoded(text: str) -> Iterator[bytes]:
    for at in range(0, len(text), PIECE):
        yield text[at : at + PIECE].encode("utf-8", "backslashreplace")


def _replace(path: Path, content: Iterable[bytes]) -> None:
    from tempfile import TemporaryFile

    try:
        if path.exists() and not path.is_file():  # a pipe or a device has nothing to replace
            with path.open("wb") as device:
                device.writelines(content)
            return
        aside = path.with_name(f".{path.name}.{os.getpid()}")
        with TemporaryFile(dir=path.parent) as file, _removed_unless_done(aside):
            file.writelines(content)
            file.flush()
            os.fsync(file.fileno())
            _name(file, aside)
            _rename(aside, path)
    except OSError as error:
        raise SourceError(f"cannot write {path}: {error.strerror or error}") from None


@contextmanager
def _removed_unless_done(aside: Path) -> Iterator[None]:
    """A full disk, an interruption, a renderer that fails: what was written aside goes."""
    try:
        yield
    except BaseException:
        with suppress(FileNotFoundError):
            aside.unlink()
        raise


def _name(file: IO[bytes], aside: Path) -> None:
    """Give a file without a name its name: a process that is killed before leaves nothing."""
    aside.unlink(missing_ok=True)  # of a process of the same number, long ago
    try:
        os.link(f"/proc/self/fd/{file.fileno()}", aside, follow_symlinks=True)
    except OSError:  # a system, or a disk, where every file has a name
        file.seek(0)
        with aside.open("xb") as named:
            copyfileobj(file, named)
            named.flush()
            os.fsync(named.fileno())


def _rename(aside: Path, path: Path) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    aside.chmod(mode)
    aside.replace(path)


def hold_closed_streams() -> None:
    """Put something in the place of each standard stream that the caller closed.

    The first file that is opened would else take its number. What is read from it or written to it
    fails as on a closed one; messages alone have nobody to fail to.
    """
    for number, name, flags in (
        (0, "stdin", os.O_WRONLY),
        (1, "stdout", os.O_RDONLY),
        (2, "stderr", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            held = os.open(os.devnull, flags)
            if held != number:
                os.dup2(held, number)
            stream = open(number, "r" if number == 0 else "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - for as long as the process lives
            setattr(sys, name, stream)


def discard_output() -> None:
    """Let nothing more be written: what is still in the buffer would fail once more at the end."""
    with suppress(UnsupportedOperation):  # a notebook's output is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _umask() -> int:
    """The process's mask, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
