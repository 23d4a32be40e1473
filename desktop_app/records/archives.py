"""Archives: a whole notebook in one file, for keeping and for leaving."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from desktop_app.records.dossiers import Dossier
from desktop_app.records.exchange import OutgoingContact
from desktop_app.records.problems import StoreProblem, Trouble

Row = dict[str, Any]


class Fault(StrEnum):
    """What can be wrong with an archive."""

    NO_ARCHIVE = "no_archive"
    CUT_OFF = "cut_off"
    ENCRYPTED = "encrypted"
    OVERLAPPING = "overlapping"
    BAD_NAME = "bad_name"
    TWICE = "twice"
    TOO_MANY = "too_many"
    TOO_LARGE = "too_large"
    BOMB = "bomb"
    UNKNOWN_RECORDS = "unknown_records"
    MISSING = "missing"
    TOO_NEW = "too_new"
    TOO_OLD = "too_old"
    BAD_HEAD = "bad_head"
    BAD_LINE = "bad_line"
    LONG_LINE = "long_line"
    BAD_VALUE = "bad_value"
    WRONG_COUNT = "wrong_count"
    POINTS_NOWHERE = "points_nowhere"
    CONTRADICTION = "contradiction"


class ArchiveProblem(StoreProblem):
    """An archive that is not restored. `where` is a file in it, a line, or a field; the notebook is untouched."""

    def __init__(self, fault: Fault, path: Path | None = None, where: str = "") -> None:
        super().__init__(Trouble.INVALID, path, f"{fault}: {where}" if where else str(fault))
        self.fault = fault
        self.where = where


@dataclass(frozen=True, slots=True)
class ArchiveHead:
    """What an archive says of itself. `counts` has the number of rows of each table.

    `last_ids` are the highest ids that were ever given, so that none is given twice.
    """

    made_at: datetime
    app_version: str
    schema_version: int
    counts: Mapping[str, int] = field(default_factory=dict)
    last_ids: Mapping[str, int] = field(default_factory=dict)


class ArchiveSource(Protocol):
    """An archive that is open for reading."""

    @property
    def head(self) -> ArchiveHead: ...

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table as the notebook's own columns, one after another. Raises ArchiveProblem."""


@dataclass(frozen=True, slots=True)
class ArchiveMaterial:
    """What an archive is made from; each part is read when it is asked for, and is small in memory.

    `rows` answers the rows of a table; `contacts` come in the order of names; `dossiers` answers those of some of the
    contacts by their ids, of which there are `ids`.
    """

    head: ArchiveHead
    rows: Callable[[str], Iterable[Row]]
    contacts: Callable[[], Iterable[OutgoingContact]]
    meetings: Callable[[], Sequence[Any]]
    ids: Sequence[int]
    dossiers: Callable[[Sequence[int]], Iterable[Dossier]]
