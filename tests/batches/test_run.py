import json
from datetime import date
from itertools import count, islice

import pytest

from factsheet.batches import run as running
from factsheet.batches.outcome import Task
from factsheet.batches.records import Line
from factsheet.batches.run import Plan
from factsheet.batches.work import work
from factsheet.engines import Choice


def line(number, **fields):
    return Line(json.dumps({"id": number, **fields}).encode(), number)


def texts(numbers):
    return (line(number, text=f"Brightwater raised ${number} million.") for number in numbers)


def ids(outcomes):
    return [json.loads(outcome.line)["id"] for outcome in outcomes]


def test_many_records_come_out_in_their_order():
    assert ids(running.run(texts(range(100)), Plan(Choice(2)))) == list(range(100))


def test_endless_input_is_not_read_ahead():
    outcomes = running.run(texts(count()), Plan(Choice(2)))
    assert ids(islice(outcomes, 3)) == [0, 1, 2]
    outcomes.close()


def test_a_few_texts_are_read_here_and_many_in_workers_to_the_same_bytes():
    def lines(records, workers):
        return [o.line for o in running.run(records, Plan(Choice(workers)))]

    few = lines(texts(range(3)), 1)
    assert lines(texts(range(100)), 2)[:3] == few
    assert lines(texts(range(100)), 1)[:3] == few


def test_tasks_are_cut_by_documents_and_by_bytes():
    assert [len(task.items) for task in running.cut(texts(range(70)), Task(()))] == [32, 32, 6]
    long = [line(number, text="x" * running.TASK_BYTES) for number in range(2)]
    assert [len(task.items) for task in running.cut(long, Task(()))] == [1, 1]


def test_the_document_that_ended_a_worker_is_an_error_record():
    task = Task(tuple(texts(range(3)))).after(1, "crashed", "it ended its worker")
    read = [json.loads(outcome.line) for outcome in work(task)]
    assert read[0] == {"id": 1, "error": {"code": "crashed", "message": "it ended its worker"}}
    assert read[1]["facts"][0]["text"] == "$2 million"


def test_a_worker_that_dies_twice_is_counted_from_the_beginning():
    task = Task(tuple(texts(range(5)))).after(1, "crashed", "").after(2, "timeout", "")
    assert ids(work(task)) == [3, 4]


@pytest.mark.parametrize("published", ["2026-01-12", None])
def test_as_of_counts_where_a_record_names_no_day(published):
    records = [line(1, text="It opened this week.", published=published)]
    (outcome,) = running.run(records, Plan(Choice(1), as_of=date(2025, 3, 4)))
    assert json.loads(outcome.line)["article"]["published"] == (published or "2025-03-04")
