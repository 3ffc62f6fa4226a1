"""The folder that a run writes to: names for its shards, a manifest when all are there."""

import fcntl
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

import factsheet
from factsheet.batches import tables
from factsheet.batches.outcome import Outcome, Shard, Task
from factsheet.batches.records import NO_ID, Item, Line, identify, size
from factsheet.batches.shards import PART, files, sync_folder
from factsheet.model.errors import SourceError, UsageError
from factsheet.renderers import frames

MANIFEST = "manifest.json"
OURS = re.compile(
    r"[0-9a-f]{24}(-\d+)?\.(part|jsonl|parquet|aside)"
    r"|\.(index\.html|facts\.csv|articles\.csv|[a-z0-9-]*[0-9a-f]{10}\.html)\.\w{8}"
)
"""Our files, and what a run that was killed had begun to write aside."""
SHEETS = "sheets"
COMPLETED = {"csv": "factsheet.batches.spreadsheets", "html": "factsheet.batches.pages"}
"""Formats whose shards are JSON lines in a folder of their own; the module has a `complete`, which
makes of them what stands beside that.
"""
READERS = ("lxml", "beautifulsoup4")
"""What else a sheet depends on."""
MATTERS = frozenset(".py .toml .json .txt .html .css .js".split())
"""Endings of the program's own files that decide what is written."""
SHARD_ITEMS = range(32, 512)
SHARD_BYTES = 4 << 20
TYPICAL_ITEMS = 128


class Entry(Struct, frozen=True):
    """What the manifest says of a shard."""

    name: str
    documents: int
    failed: int


class Manifest(Struct, frozen=True):
    """A whole run: its shards in the order of its input. Without it a folder is not complete."""

    tool: str
    rules: str
    format: str
    documents: int
    failed: int
    shards: list[Entry]


class Folder:
    """Where shards go. Raises UsageError where there are some already and this is no resumption."""

    def __init__(self, path: Path, format_: str, rules: tuple[Path, ...], *, resume: bool) -> None:
        self.path = path
        self.format = format_
        self.shards = path / SHEETS if format_ in COMPLETED else path
        if format_ == "parquet":
            frames.schemas()
        self._made_by = fingerprint(rules)
        self._seen: Counter[str] = Counter()
        self._entries: list[Entry] = []
        self._prepare(resume=resume)

    def _prepare(self, *, resume: bool) -> None:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self._lock()
            if not resume and any(self.path.iterdir()):
                self.close()
                raise UsageError(
                    f"{self.path} is not empty; --resume goes on there, or name a new folder"
                )
            self.shards.mkdir(exist_ok=True)
            (self.path / MANIFEST).unlink(missing_ok=True)
        except OSError as error:
            raise SourceError(f"cannot write to {self.path}: {error.strerror or error}") from None

    def _lock(self) -> None:
        """Keep other runs out until this one closes or dies; nothing is left lying for it."""
        self._handle = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.close()
            raise UsageError(
                f"another run writes to {self.path}; wait for its end, or name another folder"
            ) from None

    def close(self) -> None:
        """Let other runs in."""
        os.close(self._handle)

    def shard(self, task: Task) -> Shard:
        """The shard that a task writes: named by all that its lines depend on."""
        name = name_of(task, self._made_by)
        self._seen[name] += 1
        if self._seen[name] > 1:
            name += f"-{self._seen[name]}"
        return self._shard(name)

    def _shard(self, name: str) -> Shard:
        return Shard(str(self.shards.absolute()), name, self.format)

    def add(self, name: str, outcomes: Iterable[Outcome]) -> None:
        """A shard is written."""
        codes = [outcome.code for outcome in outcomes]
        self._entries.append(Entry(name, len(codes), sum(code is not None for code in codes)))

    def complete(self) -> None:
        """Remove what other runs left, make what is made of shards, and write the manifest."""
        for path in self._strangers():
            path.unlink()
        if self.format in COMPLETED:
            shards = [files(self._shard(entry.name))[0] for entry in self._entries]
            import_module(COMPLETED[self.format]).complete(self.path, shards)
        manifest = Manifest(
            f"factsheet {factsheet.__version__}",
            self._made_by,
            self.format,
            sum(entry.documents for entry in self._entries),
            sum(entry.failed for entry in self._entries),
            self._entries,
        )
        aside = self.path / f"{MANIFEST}{PART}"
        aside.write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n")
        aside.rename(self.path / MANIFEST)
        sync_folder(self.path)

    def _strangers(self) -> Iterator[Path]:
        """Files of ours that are not of this run."""
        shards = (self._shard(entry.name) for entry in self._entries)
        current = {path for shard in shards for path in files(shard)}
        root = self.path.absolute()
        for folder in (root, *(root / name for name in (*tables.TABLES, SHEETS, "pages"))):
            for path in sorted(folder.glob("*")):
                if OURS.fullmatch(path.name) and path not in current:
                    yield path


def name_of(task: Task, made_by: str) -> str:
    """A name made from all that the task's lines depend on."""
    digest = sha256(made_by.encode())
    digest.update(msgspec.json.encode((task.as_of, task.strict)))
    for item in task.items:
        digest.update(sha256(msgspec.msgpack.encode(_matter(item))).digest())
    return digest.hexdigest()[:24]


def _matter(item: Item) -> Item:
    """What an item's line depends on: where it stands only if nothing else tells which it is."""
    if isinstance(item, Line) and identify(item) != NO_ID:
        return replace(item, number=0)
    return item


def fingerprint(rules: tuple[Path, ...]) -> str:
    """What names all that makes sheets: this program's files, its readers, the user's packs."""
    digest = sha256(" ".join(version(name) for name in READERS).encode())
    package = Path(factsheet.__file__).parent
    for root in (package, *rules):
        members = sorted(root.rglob("*")) if root.is_dir() else [root]
        for path in members:
            if path.suffix in MATTERS:
                digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:24]


def cut(items: Iterable[Item], task: Task) -> Iterator[Task]:
    """Tasks whose bounds the documents' own names decide.

    So a document more or less changes one shard, and not all that come after it.
    """
    waiting: list[Item] = []
    held = 0
    for item in items:
        waiting.append(item)
        held += size(item)
        number = int.from_bytes(sha256(identify(item)).digest()[:4], "big")
        bound = number % TYPICAL_ITEMS == 0 and len(waiting) >= SHARD_ITEMS.start
        if bound or len(waiting) >= SHARD_ITEMS.stop or held >= SHARD_BYTES:
            yield replace(task, items=tuple(waiting))
            waiting, held = [], 0
    if waiting:
        yield replace(task, items=tuple(waiting))
