"""Expected failures, each with its exit code and one line that says what to do."""

from msgspec import Struct


class FactsheetError(Exception):
    """A failure that the user can act on; the message is one line."""

    exit_code = 1
    code = "failed"


class UsageError(FactsheetError):
    """The call makes no sense: a bad option, two sheets where one can be printed."""

    exit_code = 2
    code = "usage"


class MissingPackageError(UsageError, ImportError):
    """An optional package that the call needs and that is not installed."""

    code = "missing_package"


class SourceError(FactsheetError):
    """A source that cannot be fetched or opened."""

    exit_code = 3
    code = "source"


class GoneError(SourceError):
    """A page that its site no longer has."""


class NoArticleError(FactsheetError):
    """A source that was read and holds no readable article text."""

    exit_code = 4
    code = "no_article"


class FrontPageError(NoArticleError):
    """A page that lists stories and tells none."""

    code = "front_page"


class StrictError(FactsheetError):
    """A warning under `--strict`."""

    exit_code = 5
    code = "strict"


class PackError(FactsheetError):
    """A role pack that cannot be used."""

    exit_code = 2
    code = "pack"


class PackMistake(Struct, frozen=True):
    """What is wrong in a pack's file, where (from 1), and what to write instead."""

    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.message}"
