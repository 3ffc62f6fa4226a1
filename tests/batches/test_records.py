import io
import json
from datetime import date

import pytest

from factsheet.batches.inputs import lines
from factsheet.batches.outcome import Task
from factsheet.batches.reading import read
from factsheet.batches.records import Line, Link, Unread

PAGE = (
    "<html><head><title>Harbour works</title><meta charset='iso-8859-1'></head><body><article>"
    + "<p>Brightwater raised €4.35 billion for the harbour, the company’s board said.</p>" * 4
    + "</article></body></html>"
)


def outcome(content, as_of=None):
    return json.loads(read(Line(content, 7), Task((), as_of)).line)


@pytest.mark.parametrize(
    "id_", ['"a"', "7", "1.50", "null", '{"a": [1]}', '"\\u00e9"', "123456789012345678901234567890"]
)
def test_an_id_comes_back_as_it_was_given(id_):
    line = read(Line(b'{"text": "Up 4%.", "id": ' + id_.encode() + b"}", 1), Task(())).line
    assert line.startswith(b'{"id":' + id_.encode() + b",")


def test_a_record_without_an_id_has_none():
    assert outcome(b'{"text": "Up 4%."}')["id"] is None


def test_text_is_kept_as_it_is():
    text = " \r\n Up 4%.\n\n\n\tShare\n"
    assert outcome(json.dumps({"text": text}).encode())["text"]["content"] == text


def test_html_is_read_as_the_text_that_it_is_whatever_it_declares():
    sheet = outcome(json.dumps({"html": PAGE, "url": "https://news.example/harbour"}).encode())
    assert "€4.35 billion" in sheet["text"]["content"]
    assert sheet["article"]["url"] == "https://news.example/harbour"


@pytest.mark.parametrize(
    ("content", "code", "message"),
    [
        (b"nope", "bad_record", "line 7 is not JSON"),
        (b'{"id": 1, "text": "\xff"}', "bad_record", "line 7 is not JSON"),
        (b"[1]", "bad_record", "line 7 is no record"),
        (b'{"text": 5}', "bad_record", "line 7 is no record"),
        (b'{"id": 1}', "bad_record", "one of"),
        (b'{"text": "a", "html": "b"}', "bad_record", "one of"),
        (b'{"text": "a", "url": "https://news.example"}', "bad_record", "one of"),
        (b'{"text": "a", "published": "2026-1-2"}', "bad_record", "YYYY-MM-DD"),
        (b'{"text": "a", "published": "20260102"}', "bad_record", "YYYY-MM-DD"),
        (b'{"text": "a", "published": 2026}', "bad_record", "published"),
        (b'{"url": "file:///etc/passwd"}', "bad_record", "http"),
        (b'{"text": "  \\n"}', "no_article", "empty"),
        (b'{"html": ""}', "no_article", "no article"),
    ],
)
def test_a_bad_record_says_what_is_wrong(content, code, message):
    error = outcome(content)["error"]
    assert error["code"] == code
    assert message in error["message"]


def test_a_bad_record_keeps_its_id_where_that_can_be_read():
    assert outcome(b'{"id": "a", "published": 5}')["id"] == "a"


def test_a_records_own_day_comes_before_the_calls():
    content = b'{"text": "Up 4%.", "published": "2026-01-12"}'
    assert outcome(content, date(2025, 1, 1))["article"]["published"] == "2026-01-12"


def test_blank_lines_are_no_records_and_numbers_count_them():
    found = list(lines(io.BytesIO(b"\xef\xbb\xbf{}\n\n  \r\n[]")))
    assert found == [Line(b"{}\n", 1), Line(b"[]", 4)]


def test_a_line_beyond_all_measure_is_an_error_and_the_next_is_read(monkeypatch):
    monkeypatch.setattr("factsheet.batches.inputs.LONGEST_LINE", 10)
    found = list(lines(io.BytesIO(b'{"a": "' + b"x" * 40 + b'"}\n{}\n')))
    assert found == [
        Unread(b"null", "too_large", "line 1 is longer than 10 bytes"),
        Line(b"{}\n", 2),
    ]


@pytest.mark.parametrize(
    ("spelled", "stands"),
    [(r"\ud800", "\ufffd"), (r"\udc00\ud83d\ude00", "\ufffd😀"), (r"\\ud800", r"\ud800")],
)
def test_half_a_surrogate_pair_stands_as_what_was_lost(spelled, stands):
    sheet = outcome(b'{"id": "a", "text": "Up 4%, ' + spelled.encode() + b' said."}')
    assert (sheet["id"], sheet["text"]["content"]) == ("a", f"Up 4%, {stands} said.")


def test_a_password_in_a_list_of_addresses_is_in_no_line():
    address = "http://ann:secret@news.example/a"
    found = list(lines(io.BytesIO(f"{address}\n".encode())))
    assert found == [Link(b'"http://news.example/a"', address)]


@pytest.mark.parametrize(
    "stated",
    ["2026-01-12T23:30:00Z", "2026-01-12T23:30:00.25+02:00", "2026-01-12t00:00:00-08:00"],
)
def test_a_time_of_rfc_3339_gives_its_own_day(stated):
    content = f'{{"text": "Up 4%.", "published": "{stated}"}}'.encode()
    assert outcome(content)["article"]["published"] == "2026-01-12"
