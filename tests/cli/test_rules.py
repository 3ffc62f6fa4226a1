import json

import pytest

RANSOM = b"They paid a $3 million ransom.\n"


def test_a_new_pack_can_be_linted_tested_and_used(factsheet):
    assert factsheet("rules", "new", "ransom", "-o", "ransom.toml").returncode == 0
    for command in ("lint", "test"):
        done = factsheet("rules", command, "ransom.toml")
        assert (done.returncode, done.stdout) == (0, b"1 pack, no mistake\n")
    done = factsheet("summarize", "-", "--json", "--rules", "ransom.toml", given=RANSOM)
    [fact] = json.loads(done.stdout)["facts"]
    assert (fact["role"], fact["role_rule"]) == ("ransom", "ransom")


def test_an_example_that_fails_ends_with_1_and_one_of_four_words(factsheet, tmp_path):
    pack = factsheet("rules", "new", "ransom").stdout.replace(
        b"The hall cost $3", b"A $3 ransom, $3"
    )
    (tmp_path / "ransom.toml").write_bytes(pack)
    done = factsheet("rules", "test", "ransom.toml", "--json")
    assert done.returncode == 1
    assert {failure["word"] for failure in json.loads(done.stdout)} == {"noisy"}


def test_a_mistake_in_a_pack_is_one_line_and_exit_2(factsheet, tmp_path):
    (tmp_path / "bad.toml").write_text("name = 3\n")
    done = factsheet("summarize", "-", "--rules", "bad.toml", given=RANSOM)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"factsheet: bad.toml:1:1: ")
    assert done.stderr.count(b"\n") == 1


def test_lint_tells_every_mistake_and_ends_with_1(factsheet, tmp_path):
    (tmp_path / "bad.toml").write_text('name = 3\nkind = "gold"\n')
    done = factsheet("rules", "lint", "bad.toml")
    assert done.returncode == 1
    assert b"bad.toml:2:1: 'kind' is 'gold'; write \"money\" or" in done.stdout


def test_an_unknown_pack_is_a_usage_error_with_a_hint(factsheet):
    done = factsheet("rules", "show", "raisd")
    assert done.returncode == 2
    assert b"did you mean raised?" in done.stderr


def test_packs_reach_a_batch(factsheet):
    factsheet("rules", "new", "ransom", "-o", "ransom.toml")
    line = json.dumps({"id": 1, "text": RANSOM.decode()}).encode() + b"\n"
    done = factsheet("batch", "-", "--rules", "ransom.toml", given=line)
    assert json.loads(done.stdout)["facts"][0]["role"] == "ransom"


def test_rules_list_names_every_built_in_role_pack(factsheet):
    listed = json.loads(factsheet("rules", "list", "--json").stdout)
    assert {"raised", "valuation", "fine", "deadline"} <= {row["name"] for row in listed}


@pytest.mark.parametrize("command", ["lint", "test"])
def test_a_folder_without_packs_is_no_success(factsheet, tmp_path, command):
    done = factsheet("rules", command, tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize(
    "call",
    [
        ("rules", "lint", "no.toml"),
        ("rules", "test", "no.toml"),
        ("summarize", "-", "--rules", "no"),
    ],
)
def test_a_pack_that_cannot_be_opened_is_3(factsheet, call):
    done = factsheet(*call, given=RANSOM)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (3, b"", 1)


def test_made_up_words_tell_what_a_pack_lives_by(factsheet):
    factsheet("rules", "new", "ransom", "-o", "ransom.toml")
    done = factsheet("rules", "test", "ransom.toml", "--made-up")
    first, *rest = done.stdout.decode().splitlines()
    assert (done.returncode, first[:16], rest) == (0, "ransom lives by ", ["1 pack, no mistake"])


def test_a_pack_that_fits_one_sentence_alone_is_brittle(factsheet, tmp_path):
    pack = factsheet("rules", "new", "ransom").stdout.decode()
    narrow = pack.replace("match = [", 'match = [\n  "The Brinmere Group paid [[$9 million]].",')
    narrow = narrow.replace("patterns = [", 'patterns = [\n  "{org} ... {money}",')
    (tmp_path / "ransom.toml").write_text(narrow)
    done = factsheet("rules", "test", "ransom.toml", "--made-up", "--json")
    assert done.returncode == 1
    assert "brittle" in {failure["word"] for failure in json.loads(done.stdout)}
