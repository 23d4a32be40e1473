"""An archive into rows: every line looked at before it is handed on, a few in memory at a time."""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeGuard, cast

from desktop_app.interchange.archive import checking, layout
from desktop_app.interchange.archive.columns import is_right, moment, to_notebook
from desktop_app.interchange.archive.tables import LARGEST_ID, TABLES, Table
from desktop_app.records.archives import ArchiveHead, ArchiveProblem, Fault, Row

_PIECE = 2**18
# Of a long line so much may stand outside of its texts: a million empty lists would fill the memory.
_LONG, _LEAST_TEXT = 2**20, 2**16
# One that is never closed is a text to the end: otherwise each quotation mark in it would be looked behind anew.
_TEXT = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class Archive:
    """An archive that is open, its frame and its head found in order."""

    def __init__(self, packed: zipfile.ZipFile, newest: int) -> None:
        self._zip = packed
        self._names = {entry.filename for entry in packed.infolist()}
        self.head = _head(self._start(), newest)
        self._look_at_records()

    def _start(self) -> bytes:
        if layout.HEAD not in self._names:
            raise ArchiveProblem(Fault.NO_ARCHIVE)
        with self._opened(layout.HEAD) as file:
            return file.read(layout.LONGEST_HEAD + 1)

    def _look_at_records(self) -> None:
        wanted = {layout.records_of(name) for name in TABLES}
        theirs = {name for name in self._names if name.startswith(layout.RECORDS) and not name.endswith("/")}
        for name in sorted(theirs - wanted):
            raise ArchiveProblem(Fault.UNKNOWN_RECORDS, where=name)
        for name in sorted(wanted - theirs):
            raise ArchiveProblem(Fault.MISSING, where=name)

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table as the notebook's own columns. Raises ArchiveProblem at the first that is not right."""
        told = TABLES[table]
        name = layout.records_of(table)
        number = 0
        with self._opened(name) as file:
            for number, line in enumerate(_lines(file, name), 1):
                yield _parse(told, line, f"{name}:{number}", self.head.schema_version)
        if number != self.head.counts.get(table):
            raise ArchiveProblem(Fault.WRONG_COUNT, where=name)

    @contextmanager
    def _opened(self, name: str) -> Iterator[IO[bytes]]:
        try:
            with self._zip.open(name) as file:
                yield file
        except _DAMAGES as error:
            raise ArchiveProblem(Fault.CUT_OFF, where=name) from error


@contextmanager
def opened(path: Path, newest: int) -> Iterator[Archive]:
    """The archive at `path`, for a program whose notebooks have version `newest`. Raises ArchiveProblem, OSError."""
    with path.open("rb") as file:
        try:
            with checking.directory(file) as packed:
                yield Archive(packed, newest)
        except ArchiveProblem as problem:
            problem.path = path
            raise


def check(archive: Archive, report: Callable[[int, int], object] | None = None) -> None:
    """Read everything that would be restored. Raises ArchiveProblem."""
    total, done = sum(archive.head.counts.values()), 0
    for table in TABLES:
        for _ in archive.rows(table):
            done += 1
            if report is not None and done % 1000 == 0:
                report(done, total)


def _head(data: bytes, newest: int) -> ArchiveHead:
    told = _object(data) if len(data) <= layout.LONGEST_HEAD else None
    if told is None or told.get("format") != layout.FORMAT:
        raise ArchiveProblem(Fault.BAD_HEAD)
    form, schema = told.get("format_version"), told.get("schema_version")
    if not (_is_count(form) and _is_count(schema)):
        raise ArchiveProblem(Fault.BAD_HEAD)
    if form > layout.FORMAT_VERSION or schema > newest:
        raise ArchiveProblem(Fault.TOO_NEW, where=str(told.get("app_version"))[:40])
    if form < 1 or schema < layout.OLDEST_SCHEMA:
        raise ArchiveProblem(Fault.TOO_OLD)
    try:
        made_at = moment(told.get("made_at"))
    except ValueError as error:
        raise ArchiveProblem(Fault.BAD_HEAD) from error
    counts, last_ids = _numbers(told.get("counts")), _numbers(told.get("last_ids"))
    return ArchiveHead(made_at, str(told.get("app_version"))[:40], schema, counts, last_ids)


def _numbers(told: Any) -> Mapping[str, int]:
    if not isinstance(told, dict) or not all(_is_count(value) for value in told.values()):
        raise ArchiveProblem(Fault.BAD_HEAD)
    return {name: value for name, value in told.items() if name in TABLES}


def _is_count(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST_ID


def _lines(file: IO[bytes], name: str) -> Iterator[bytes]:
    number = 0
    file = io.BufferedReader(cast(io.RawIOBase, file), _PIECE)
    while line := file.readline(layout.LONGEST_LINE + 1):
        number += 1
        if len(line) > layout.LONGEST_LINE:
            raise ArchiveProblem(Fault.LONG_LINE, where=f"{name}:{number}")
        yield line


def _parse(table: Table, line: bytes, where: str, version: int) -> Row:
    told = _object(line)
    if told is None:
        raise ArchiveProblem(Fault.BAD_LINE, where=where)
    found: Row = {}
    for column in table.columns:
        known = column.since <= version
        if known and column.name not in told:
            raise ArchiveProblem(Fault.BAD_VALUE, where=f"{where}, {column.name}")
        value = told.pop(column.name) if known else column.missing
        if not is_right(column, value):
            raise ArchiveProblem(Fault.BAD_VALUE, where=f"{where}, {column.name}")
        found[column.name] = to_notebook(column, value)
    if told:
        raise ArchiveProblem(Fault.BAD_LINE, where=where)
    return found


def _object(data: bytes) -> dict[str, Any] | None:
    """A JSON object in UTF-8, each of its names once, no number that is none."""
    if len(data) > _LONG and len(_TEXT.sub(b"", data)) > _LEAST_TEXT:
        return None
    try:
        told = json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refused)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        raise ValueError("a name twice")
    return told


def _refused(constant: str) -> Any:
    raise ValueError(constant)
