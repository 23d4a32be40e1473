"""What the first bytes of a file say, read without opening it as a database, so that a refused file stays untouched."""

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from desktop_app.records.problems import StoreProblem, Trouble

MAGIC = b"SQLite format 3\0"
APPLICATION_ID = int.from_bytes(b"ASKW")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of SQLite's 100-byte header that matter here (https://sqlite.org/fileformat2.html)."""

    page_size: int
    page_count: int
    version: int
    application: int


def read_header(path: Path) -> Header | None:
    """The header of a SQLite file; None for a missing or empty one.

    Raises StoreProblem when it is no SQLite file, or shorter than it says.
    """
    if path.is_dir():
        raise StoreProblem(Trouble.NOT_A_NOTEBOOK, path, "a folder")
    if not path.exists() or path.stat().st_size == 0:
        return None
    with path.open("rb") as file:
        start = file.read(100)
    if start[:16] != MAGIC[: len(start)]:
        raise StoreProblem(Trouble.NOT_A_NOTEBOOK, path)
    if len(start) < 100:
        raise StoreProblem(Trouble.DAMAGED, path, "the header is cut off")
    (page_size,) = struct.unpack(">H", start[16:18])
    if page_size == 0:
        raise StoreProblem(Trouble.DAMAGED, path, "the header is empty")
    (page_count,) = struct.unpack(">I", start[28:32])
    (version,) = struct.unpack(">i", start[60:64])
    (application,) = struct.unpack(">I", start[68:72])
    return Header(65536 if page_size == 1 else page_size, page_count, version, application)


def stored_version(path: Path, newest: int) -> int:
    """The schema version of the notebook at `path`; 0 where there is none yet.

    Raises StoreProblem for a file that is too new, damaged or not ours.
    """
    header = read_header(path)
    if header is None:
        return 0
    unborn = header.application == 0 and header.version == 0 and header.page_count <= 1
    if not unborn and header.application != APPLICATION_ID:
        raise StoreProblem(Trouble.NOT_A_NOTEBOOK, path)
    if header.version > newest:
        raise StoreProblem(Trouble.TOO_NEW, path, f"version {header.version}")
    if not _is_complete(header, path):
        raise StoreProblem(Trouble.DAMAGED, path, "the file is shorter than it says")
    return header.version


def _is_complete(header: Header, path: Path) -> bool:
    """Whether every page is there; after a crash the last ones may still be in the log beside the file."""
    there = path.stat().st_size // header.page_size
    if there >= header.page_count:
        return True
    return set(range(there + 1, header.page_count + 1)) <= _logged_pages(path.with_name(path.name + "-wal"))


def _logged_pages(log: Path) -> set[int]:
    """The numbers of the pages in a write-ahead log (https://sqlite.org/walformat.html)."""
    found: set[int] = set()
    if not log.exists():
        return found
    with log.open("rb") as file:
        start = file.read(32)
        if len(start) < 32:
            return found
        page_size, salts = int.from_bytes(start[8:12]), start[16:24]
        while len(frame := file.read(24)) == 24 and frame[8:16] == salts:
            found.add(int.from_bytes(frame[:4]))
            file.seek(page_size, os.SEEK_CUR)
    return found
