import json

GOOD = {"id": "good", "text": "Brightwater raised HK$4.35 billion."}


def test_one_bad_record_never_stops_the_rest(factsheet):
    given = b"\n".join([json.dumps(GOOD).encode(), b"nope", json.dumps(GOOD).encode()])
    done = factsheet("batch", "-", given=given)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 6
    assert [line["id"] for line in lines] == ["good", None, "good"]
    assert lines[1]["error"]["code"] == "bad_record"
    assert done.stderr.decode().splitlines() == [
        "factsheet: 1 of 3 documents gave no sheet; the first is null: line 2 is not JSON: "
        "JSON is malformed: invalid character (byte 4)"
    ]


def test_all_well_is_silence_and_nought(factsheet, tmp_path):
    (tmp_path / "in.jsonl").write_text(json.dumps(GOOD) + "\n")
    done = factsheet("batch", "in.jsonl", "in.jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 2


def test_an_empty_input_is_no_failure(factsheet):
    done = factsheet("batch", "-")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_an_input_that_is_not_there_ends_the_call(factsheet):
    done = factsheet("batch", "-", "absent.jsonl", given=json.dumps(GOOD).encode())
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr == b"factsheet: cannot read absent.jsonl: there is no such file or folder\n"


def test_the_same_bytes_however_many_workers(factsheet):
    given = b"".join(json.dumps(GOOD | {"id": n}).encode() + b"\n" for n in range(200))
    one = factsheet("batch", "-", "--workers", "1", given=given)
    two = factsheet("batch", "-", "--workers", "2", given=given)
    assert one.stdout == two.stdout
    assert one.stdout.count(b"\n") == 200


def test_fail_fast_stops_at_the_first_failure(factsheet):
    given = "\n".join(["nope", *[json.dumps(GOOD)] * 200]).encode()
    done = factsheet("batch", "-", "--fail-fast", given=given)
    assert done.returncode == 6
    assert len(done.stdout.splitlines()) == 1


def test_the_first_few_of_many(factsheet):
    done = factsheet("batch", "-", "--limit", "2", given=(json.dumps(GOOD) + "\n").encode() * 5)
    assert len(done.stdout.splitlines()) == 2


def test_resume_needs_a_folder(factsheet):
    done = factsheet("batch", "-", "--resume")
    assert done.returncode == 2
    assert b"-o" in done.stderr


def test_what_a_terminal_obeys_is_escaped_in_sheets_errors_and_ids(factsheet):
    records = [
        '{"id": "a\u202eb", "text": "Corvid\u0085raised $5m."}\n'.encode(),
        '{"id": "\u009b2J", "url": "\u202e"}\n'.encode(),
        b'{"id": "\xff", "text": "x"}\n',
    ]
    done = factsheet("batch", "-", given=b"".join(records))
    assert b"\\u202e" in done.stdout
    for obeyed in ("\u202e", "\u0085", "\u009b"):
        assert obeyed not in (done.stdout + done.stderr).decode()
