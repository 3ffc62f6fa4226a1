"""The server, asked by the SDK's own client over standard input and output."""

import asyncio
import json
import os
import subprocess
import sys

import pytest

mcp = pytest.importorskip("mcp", reason="needs the extra mcp")

STORY = "Lantern raised €5m in bonds, its founder Ilse Brandt said. Sales rose 12%."


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    """Call tools one after the other in one session: ask(("summarize", {...}), ...)."""
    home = str(tmp_path_factory.mktemp("home"))

    def call(*calls):
        async def session():
            server = mcp.StdioServerParameters(
                command=sys.executable,
                args=["-m", "factsheet", "mcp"],
                env=dict(os.environ) | {"XDG_CACHE_HOME": home},
            )
            async with mcp.Client(server, read_timeout_seconds=60) as client:
                tools = await client.list_tools()
                return tools, [await client.call_tool(name, told) for name, told in calls]

        return asyncio.run(session())

    return call


def test_an_assistant_gets_facts_with_their_words(ask):
    tools, (answer,) = ask(("summarize", {"text": STORY, "published": "2026-01-12"}))
    assert [tool.name for tool in tools.tools] == ["summarize", "explain", "check", "diff"]
    assert all(tool.annotations.read_only_hint for tool in tools.tools)
    assert not answer.is_error
    told = answer.structured_content
    money = next(fact for fact in told["facts"] if fact["kind"] == "money")
    assert (money["text"], money["value"]["min"], money["role"]) == ("€5m", "5000000", "raised")
    assert STORY[money["start"] : money["end"]] == money["text"]
    assert money["sentence"] == "Lantern raised €5m in bonds, its founder Ilse Brandt said."
    assert money["attribution"]["name"] == "Ilse Brandt"
    assert told["article"]["published"] == "2026-01-12"


def test_explain_check_and_diff(ask, factsheet, tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    sheet = factsheet("summarize", "story.txt", "--json").stdout.decode()
    later = STORY.replace("12%", "14%")
    _, (why, proof, moved, changes) = ask(
        ("explain", {"text": STORY, "words": "12%"}),
        ("check", {"sheet": sheet.replace('"min": "12"', '"min": "21"')}),
        ("check", {"sheet": sheet, "text": later}),
        ("diff", {"old_text": STORY, "new_text": later}),
    )
    assert "growth" in why.content[0].text
    assert [each["clause"] for each in proof.structured_content["failures"]] == ["value"]
    states = [each["state"] for each in moved.structured_content["standing"]]
    assert states.count("gone") == 1
    told = changes.structured_content["changes"]
    assert "corrected" in [each["change"] for each in told]


@pytest.mark.parametrize(
    ("tool", "told", "says"),
    [
        ("summarize", {}, "one of the two"),
        ("summarize", {"text": STORY, "url": "https://a.example"}, "one of the two"),
        ("summarize", {"url": "/etc/passwd"}, "a url begins with http"),
        ("summarize", {"url": "file:///etc/passwd"}, "a url begins with http"),
        ("summarize", {"url": "http://127.0.0.1:9/"}, "127.0.0.1"),
        ("summarize", {"url": "http://169.254.169.254/"}, "169.254.169.254"),
        ("summarize", {"text": STORY, "published": "soon"}, "YYYY-MM-DD"),
        ("summarize", {"text": "5" * 2_000_001}, "at most"),
        ("check", {"sheet": "{}"}, ""),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(ask, tool, told, says):
    _, (answer,) = ask((tool, told))
    assert answer.is_error
    (content,) = answer.content
    assert says in content.text
    assert "Traceback" not in content.text


def test_answers_are_plain_json(ask):
    _, (answer,) = ask(("summarize", {"text": STORY, "key_only": True}))
    assert json.loads(answer.content[0].text) == answer.structured_content


def test_without_the_extra_it_says_what_to_install():
    blocked = "import sys; sys.modules['mcp'] = None\nfrom factsheet.cli import run\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{blocked}sys.exit(run(['mcp']))"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "pip install 'factsheet[mcp]'" in done.stderr
