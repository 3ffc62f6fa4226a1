"""Where an article comes from, as it may be told."""

import re
from functools import cache


def without_password(url: str) -> str:
    """A URL as it may be stored and printed: no user name, no password, no fragment."""
    if "://" not in url:
        return url
    from urllib.parse import urlsplit, urlunsplit  # a millisecond that a file does not cost

    try:
        parts = urlsplit(url)
    except ValueError:
        return url.partition("://")[0] + "://…"
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, parts.query, ""))


def without_passwords(message: str) -> str:
    """A message without the user name and password of any address in it, be it a proper one or
    one that was taken for the path of a file, which has one slash for two.
    """
    return _userinfo().sub(r"\1", message) if "@" in message else message


@cache
def _userinfo() -> re.Pattern[str]:
    return re.compile(r"(:/{1,2}|//)[^\s/?#]*@")
