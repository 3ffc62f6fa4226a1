"""EML -> Document."""

from datetime import date
from email.message import EmailMessage

import pytest

from factsheet import readers
from factsheet.model.errors import NoArticleError


def mail(body, *attachments, subtype="plain"):
    """A press office's mail; an attachment is its name and its text."""
    made = EmailMessage()
    made["From"] = "Ostby press office <press@ostby.example>"
    made["To"] = "desk@lamp.example"
    made["Subject"] = "Weir opens at Ostby"
    made["Date"] = "Thu, 05 Mar 2026 23:10:00 +0100"
    made.set_content(body, subtype=subtype)
    for name, text in attachments:
        made.add_attachment(text, filename=name)
    return made.as_bytes()


def test_the_text_of_a_mail_and_its_head():
    document = readers.read(mail("The weir cost $5 million.\n"))
    found = document.particulars
    assert document.text == "The weir cost $5 million.\n"
    assert (found.title, found.publisher, found.published) == (
        "Weir opens at Ostby",
        "Ostby press office",
        date(2026, 3, 5),
    )
    assert found.origins == dict.fromkeys(("title", "publisher", "published"), "mail")
    assert document.warnings == ()


def test_a_mail_of_html(prose):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
    document = readers.read(mail(f"<html><body>{body}</body></html>", subtype="html"))
    assert document.text == "\n\n".join(prose)


def test_an_attachment_that_is_longer_is_the_article(prose):
    release = "\n\n".join(prose)
    document = readers.read(mail("Please see our release.\n", ("release.txt", release)))
    assert document.text.strip() == release
    (warning,) = document.warnings
    assert (warning.code, "release.txt" in warning.message) == ("text_from_attachment", True)


def test_a_mail_without_a_word_is_refused():
    with pytest.raises(NoArticleError, match="no article"):
        readers.read(mail(" \n"))


def test_a_text_that_begins_like_a_letter_is_a_text():
    text = "To: the editor\nSubject: the weir\n\nIt cost $5 million."
    assert readers.read(text.encode()).text == text
