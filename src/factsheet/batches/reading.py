"""A task's documents, one after the other, each to one JSON line."""

from collections.abc import Iterator
from time import perf_counter

from factsheet.batches.outcome import Outcome, Task, failed
from factsheet.batches.records import Item, identify, open_item
from factsheet.model.errors import FactsheetError, StrictError
from factsheet.renderers.json import compact, escaped


def outcomes(task: Task, begin: int) -> Iterator[Outcome]:
    """The outcomes of a task from a document on; the one that is condemned is not tried again."""
    for index in range(begin, len(task.items)):
        item = task.items[index]
        if task.condemned is not None and index == task.begin:
            yield failed(escaped(identify(item)), task.condemned.code, task.condemned.message)
        else:
            yield read(item, task)


def read(item: Item, task: Task) -> Outcome:
    """The outcome of one document of a task."""
    from factsheet.packs.in_force import in_force  # what sends documents out reads none
    from factsheet.pipeline import make_sheet

    began = perf_counter()
    id_ = escaped(identify(item))
    try:
        sheet = make_sheet(open_item(item, task.as_of), in_force(task.rules))
        if task.strict and sheet.warnings:
            raise StrictError(f"{sheet.warnings[0].code}: {sheet.warnings[0].message}")
        content = compact(sheet)
    except FactsheetError as error:
        return failed(id_, error.code, str(error), perf_counter() - began)
    except MemoryError:
        message = "it took more memory than a document may (--document-memory allows more)"
        return failed(id_, "memory", message, perf_counter() - began)
    except Exception as error:  # one document never stops the rest; the record names the bug
        message = f"a bug of ours: {type(error).__name__}: {error}"
        return failed(id_, "internal", message, perf_counter() - began)
    return Outcome(
        id_, b'{"id":' + id_ + b"," + content[1:] + b"\n", seconds=perf_counter() - began
    )
