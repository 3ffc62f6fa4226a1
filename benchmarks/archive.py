"""Pages as the records of a WARC file, which is what crawls leave behind."""

import gzip
from collections.abc import Iterable, Mapping


def packed(pages: Iterable[Mapping[str, object]]) -> bytes:
    """An archive of these pages, each with an "html" and a "url", packed one by one."""
    return b"".join(gzip.compress(_record(page)) for page in pages)


def _record(page: Mapping[str, object]) -> bytes:
    """A page as the answer of a server."""
    body = str(page["html"]).encode("utf-8", "surrogatepass")
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {page.get('url')}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"
