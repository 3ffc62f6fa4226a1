"""URL -> bytes."""

from factsheet.errors import SourceError


def get(url: str, *, timeout: float) -> bytes:
    """The body of a page. Raises SourceError."""
    import httpx

    try:
        response = httpx.get(url, timeout=timeout, follow_redirects=True)
        response.raise_for_status()
    except httpx.HTTPError as error:
        raise SourceError(f"cannot fetch {url}: {error}") from None
    return response.content
