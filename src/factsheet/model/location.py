"""Where an article comes from, as it may be told."""


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
