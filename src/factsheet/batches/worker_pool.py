"""Threads that work for many hosts at once, and for each host on one link at a time."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Generic, TypeVar
from urllib.parse import urlsplit

HOSTS = 32
"""Hosts at a time; most of a thread's time is the pause that a host is left."""

T = TypeVar("T")


class Crew(Generic[T]):
    """Calls a function with each address. Its threads end with the program: none is waited for."""

    def __init__(self, function: Callable[[str], T]) -> None:
        self._function = function
        self._waiting: dict[str, deque[tuple[str, Future[T]]]] = {}
        self._ready: SimpleQueue[str | None] = SimpleQueue()
        self._lock = threading.Lock()
        for _ in range(HOSTS):
            threading.Thread(target=self._serve, daemon=True).start()

    def submit(self, url: str) -> Future[T]:
        """What the function will give for this address, when its host's turn has come."""
        host, future = _host(url), Future[T]()
        with self._lock:
            if host not in self._waiting:
                self._waiting[host] = deque()
                self._ready.put(host)
            self._waiting[host].append((url, future))
        return future

    def close(self) -> None:
        """Begin nothing more."""
        with self._lock:
            for queue in self._waiting.values():
                for _url, future in queue:
                    future.cancel()
        for _ in range(HOSTS):
            self._ready.put(None)

    def _serve(self) -> None:
        """One link of the host that has waited longest, again and again."""
        while (host := self._ready.get()) is not None:
            self._do(*self._waiting[host][0])
            with self._lock:
                self._waiting[host].popleft()
                if self._waiting[host]:
                    self._ready.put(host)
                else:
                    del self._waiting[host]

    def _do(self, url: str, future: Future[T]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(self._function(url))
        except BaseException as error:  # raised again where the result is asked for
            future.set_exception(error)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # what fetches it says what is wrong with it
        return ""
