"""Files and pasted text, read with care: nothing is opened that is no plain file, and nothing too large."""

import os
import stat
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.interchange import sniffing
from desktop_app.interchange.sniffing import FileKind
from desktop_app.interchange.tables.table import Table

Report = Callable[[int, int], None]
# In bytes: a hundred thousand people with their photographs are less.
LARGEST = 200 * 2**20
_CHUNK = 2**20
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Source:
    """Something to be taken in. `name` can be shown; `what` tells what is wrong with a kind of NOTHING."""

    name: str
    kind: FileKind = FileKind.NOTHING
    what: str = ""
    data: bytes = b""
    table: Table | None = None
    path: Path | None = None


def read_files(paths: Sequence[Path], report: Report) -> tuple[Source, ...]:
    """The files, each for what it is; `report(done, total)` is told of bytes. Never raises for a file."""
    sizes = [_size(path) for path in paths]
    total, done = sum(sizes), 0
    found = []
    for path, size in zip(paths, sizes, strict=True):
        found.append(_read(path, lambda here, done=done: report(done + here, total)))  # type: ignore[misc]
        done += size
        report(done, total)
    return tuple(found)


def scaled(report: Report, done: int, size: int, total: int) -> Report:
    """What one source of `size` tells of itself, as a part of all."""

    def told(here: int, of: int) -> None:
        report(done + (size * here // of if of else 0), total)

    return told


def of_text(text: str, name: str) -> Source:
    """Pasted text as if it were a file."""
    data = text.encode("utf-8", "replace")
    if len(data) > LARGEST:
        return Source(name, what="too_large")
    return _sniffed(data, name, None)


def shown_name(path: Path) -> str:
    """The name of a file as it can be shown in a line: no signs that turn or break it, and its middle left out."""
    text = "".join(" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in path.name)
    text = " ".join(text.split()) or "…"
    if len(text) <= _LONGEST_NAME:
        return text
    half = _LONGEST_NAME // 2
    return f"{text[:half]}…{text[-half + 1 :]}"


def _size(path: Path) -> int:
    try:
        return min(path.stat().st_size, LARGEST)
    except (OSError, ValueError):
        return 0


def _read(path: Path, report: Callable[[int], None]) -> Source:
    name = shown_name(path)
    try:
        data, wrong = _bytes(path, report)
    except PermissionError:
        return Source(name, what="denied", path=path)
    except IsADirectoryError:
        return Source(name, what="folder", path=path)
    except (FileNotFoundError, NotADirectoryError):
        return Source(name, what="missing", path=path)
    except (OSError, ValueError):
        return Source(name, what="unreadable", path=path)
    return Source(name, what=wrong, path=path) if wrong else _sniffed(data, name, path)


def _bytes(path: Path, report: Callable[[int], None]) -> tuple[bytes, str]:
    """What is in a file, or why it is not read."""
    # Without waiting: a pipe that nobody writes to would never come to an end.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        told = os.fstat(handle)
        if stat.S_ISDIR(told.st_mode):
            return b"", "folder"
        if not stat.S_ISREG(told.st_mode):
            return b"", "special"
        if sniffing.begins_archive(start := os.read(handle, 100)):
            return start, ""  # which is looked into elsewhere, and may be as large as it likes
        if told.st_size > LARGEST:
            return b"", "too_large"
        os.lseek(handle, 0, os.SEEK_SET)
        return _whole(lambda size: os.read(handle, size), report)
    finally:
        os.close(handle)


def _whole(read: Callable[[int], bytes], report: Callable[[int], None]) -> tuple[bytes, str]:
    found = bytearray()
    while chunk := read(_CHUNK):
        found += chunk
        if len(found) > LARGEST:  # it grows while it is read
            return b"", "too_large"
        report(len(found))
    return bytes(found), ""


def _sniffed(data: bytes, name: str, path: Path | None) -> Source:
    told = sniffing.sniff(data)
    kept = b"" if told.kind is FileKind.NOTHING else data
    return Source(name, told.kind, told.what, kept, told.table, path)
