"""A notebook into an archive: one file after another, a few rows in memory at a time.

The same notebook at the same instant gives the same bytes.
"""

import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC
from typing import IO, Any

from desktop_app.interchange import markdown
from desktop_app.interchange.archive import describing, layout
from desktop_app.interchange.archive.columns import moment_text, to_json
from desktop_app.interchange.archive.names import Names
from desktop_app.interchange.archive.tables import TABLES, Table
from desktop_app.interchange.calendar import writing as calendar
from desktop_app.interchange.vcard import writing as vcard
from desktop_app.records.archives import ArchiveHead, ArchiveMaterial, ArchiveProblem, Fault

Report = Callable[[int, int], object]
AT_ONCE = 200
# Beyond so many people a file for each would be more than a file manager shows.
FILES_OF_THEIR_OWN = 2000
_PRIVATE = 0o600 << 16


def write(
    file: IO[bytes],
    material: ArchiveMaterial,
    zone: str = "UTC",
    words: Mapping[str, str] = markdown.WORDS,
    title: str = "Talk with {name}",
    report: Report | None = None,
) -> None:
    """Write the archive into `file`, which must be seekable.

    `zone` is the one in which the copies for reading tell dates; `words` and `title` are as for Markdown and calendars;
    report(done, total) is told of records and may raise. Raises ArchiveProblem for what no archive can hold.
    """
    _Writing(file, material, report).run(zone, words, title)


class _Writing:
    def __init__(self, file: IO[bytes], material: ArchiveMaterial, report: Report | None) -> None:
        self._material = material
        self._report = report
        self._done = 0
        self._total = sum(material.head.counts.values()) + 2 * len(material.ids)
        moment = material.head.made_at.astimezone(UTC)
        self._time = (min(max(moment.year, 1980), 2107), *moment.timetuple()[1:6])
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)

    def run(self, zone: str, words: Mapping[str, str], title: str) -> None:
        with self._zip:
            self._text(layout.HEAD, _head(self._material.head))
            self._text(layout.README, describing.README)
            self._text(layout.SCHEMA_TEXT, describing.as_text())
            self._text(layout.SCHEMA_JSON, describing.as_json())
            for table in TABLES.values():
                self._records(table)
            with self._entry(layout.CARDS) as out:
                for card in vcard.each(self._material.contacts()):
                    out.write(card)
                    self._tell(1)
            with self._entry(layout.CALENDAR) as out:
                out.write(calendar.write(self._material.meetings(), title))
            self._markdown(zone, words)

    def _records(self, table: Table) -> None:
        name = layout.records_of(table.name)
        with self._entry(name) as out:
            for row in self._material.rows(table.name):
                line = _line(table, row)
                if len(line) > layout.LONGEST_LINE:
                    raise ArchiveProblem(Fault.LONG_LINE, where=f"{name}: {row[table.key]}")
                out.write(line)
                self._tell(1)

    def _markdown(self, zone: str, words: Mapping[str, str]) -> None:
        ids = self._material.ids
        names = Names()
        # Nor are there ever more files than an archive may have.
        at_once = max(AT_ONCE, -(-len(ids) // FILES_OF_THEIR_OWN))
        step = 1 if len(ids) <= FILES_OF_THEIR_OWN else at_once
        for start in range(0, len(ids), at_once):
            people = list(self._material.dossiers(ids[start : start + at_once]))
            for place in range(0, len(people), step):
                some = people[place : place + step]
                name = names.of(some[0].contact.name)
                with self._entry(f"{layout.MARKDOWN}{name}.md") as out:
                    out.write(markdown.write(some, zone, words))
            self._tell(len(people))

    def _text(self, name: str, text: str) -> None:
        with self._entry(name) as out:
            out.write(text.encode())

    @contextmanager
    def _entry(self, name: str) -> Iterator[IO[bytes]]:
        told = zipfile.ZipInfo(name, self._time)
        told.compress_type = zipfile.ZIP_DEFLATED
        told.create_system = 3
        told.external_attr = _PRIVATE
        with self._zip.open(told, "w") as out:
            yield out

    def _tell(self, count: int) -> None:
        before = self._done // AT_ONCE
        self._done += count
        if self._report is not None and self._done // AT_ONCE != before:
            self._report(min(self._done, self._total), self._total)


def _head(head: ArchiveHead) -> str:
    told = {
        "format": layout.FORMAT,
        "format_version": layout.FORMAT_VERSION,
        "schema_version": head.schema_version,
        "app_version": head.app_version,
        "made_at": moment_text(head.made_at),
        "counts": {name: head.counts.get(name, 0) for name in TABLES},
        "last_ids": dict(sorted(head.last_ids.items())),
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _line(table: Table, row: Mapping[str, Any]) -> bytes:
    told = {column.name: to_json(column, row[column.name]) for column in table.columns}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
