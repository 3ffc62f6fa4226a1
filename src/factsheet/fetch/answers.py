"""A server's status -> what to tell the reader."""

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

HOW_ELSE = "open it in a browser, save the page, and give the file"
REFUSALS = {
    401: f"the page asks for a user name and a password (401); {HOW_ELSE}",
    402: f"the page asks for a payment (402); {HOW_ELSE}",
    403: f"the site refuses to give the page to programs (403); {HOW_ELSE}",
    404: "there is no such page (404); check the address",
    407: "a proxy asks for a user name and a password (407)",
    410: "the page is gone (410); a web archive may have it",
    429: "the site asks for fewer requests (429); try again later",
    451: "the page is withheld for legal reasons (451)",
    503: "the site is not available now (503); try again later",
}
PASSING = frozenset((429, 502, 503, 504))
"""Statuses that another try may mend."""


def refusal(status: int) -> str:
    """What a status other than success means, and what to do."""
    if status in REFUSALS:
        return REFUSALS[status]
    kind = "the site has a fault" if status >= 500 else "the site gives no page"
    return f"{kind} ({status}); {HOW_ELSE}"


def retry_after(stated: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks to wait; None where it says nothing."""
    if not stated:
        return None
    if stated.isascii() and stated.isdigit():
        return float(stated[:9])
    try:
        moment = parsedate_to_datetime(stated)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)  # noqa: UP017
    return max(0.0, (moment - now).total_seconds())
