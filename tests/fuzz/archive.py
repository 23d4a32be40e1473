"""Feeds the reader of archives bytes that atheris breeds: each is found good, or refused in a sentence.

What atheris gives takes the place of the records of one kind, of the head, or of the whole file. The folder gets a few
good ones to begin with.

python -m tests.fuzz.archive FOLDER -max_total_time=600
"""

import json
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop_app.interchange.archive import layout, reading, sentences
from desktop_app.interchange.archive.columns import Kind
from desktop_app.interchange.archive.tables import TABLES
from desktop_app.records.archives import ArchiveProblem
from tests.interchange.archive.made import files, packed

_NAMES = tuple(TABLES)
_WHOLE, _HEAD = 254, 255
_GOOD = {
    Kind.NUMBER: 1,
    Kind.TEXT: "Bo",
    Kind.YES_NO: True,
    Kind.INSTANT: "2026-03-10T12:00:00.000000Z",
    Kind.WALL: "2026-03-10T14:00",
    Kind.DAY: "2026-03-10",
    Kind.PAIRS: '[["TYPE", "home"]]',
    Kind.LIST: '["name"]',
}


def archive_of(data: bytes) -> bytes:
    """An archive: its first byte says whether the rest is all of it, its head, or the records of one kind."""
    kind, rest = data[:1] or b"\0", data[1:]
    if kind[0] == _WHOLE:
        return rest
    if kind[0] == _HEAD:
        return packed(files() | {layout.HEAD: rest}, zipfile.ZIP_STORED)
    table = _NAMES[kind[0] % len(_NAMES)]
    count = rest.count(b"\n") + (not rest.endswith(b"\n") and bool(rest))
    return packed(files(**{table: count}) | {layout.records_of(table): rest}, zipfile.ZIP_STORED)


def one(data: bytes, path: Path) -> None:
    """Read it through; nothing but a problem that can be told may come of it."""
    path.write_bytes(archive_of(data))
    try:
        with reading.opened(path, 3) as archive:
            reading.check(archive)
    except ArchiveProblem as problem:
        if not sentences.sentence(problem):
            raise AssertionError(problem.fault) from problem


def seeds() -> Iterator[bytes]:
    """A whole archive, a head, and a good record of each kind."""
    contents = files()
    yield bytes([_WHOLE]) + packed(contents)
    yield bytes([_HEAD]) + contents[layout.HEAD]
    for place, table in enumerate(TABLES.values()):
        row = {column.name: column.choices[-1] if column.choices else _GOOD[column.kind] for column in table.columns}
        yield bytes([place]) + json.dumps(row).encode() + b"\n"


def main() -> None:
    """Hand over to atheris, which ends the process."""
    if find_spec("atheris") is None:
        sys.exit("atheris is not installed: pip install atheris")
    atheris: Any = import_module("atheris")
    with tempfile.TemporaryDirectory(prefix="askwell-fuzz-") as folder:
        path = Path(folder) / "all.askwell"
        for corpus in [Path(word) for word in sys.argv[1:] if not word.startswith("-")][:1]:
            for number, seed in enumerate(seeds()):
                (corpus / f"seed-{number}").write_bytes(seed)
        atheris.instrument_all()
        atheris.Setup(sys.argv, lambda data: one(data, path))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
