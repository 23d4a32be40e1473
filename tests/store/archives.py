"""Notebooks with anything in them, straight as rows, and their way through an archive."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop_app.interchange.archive import reading, writing
from desktop_app.interchange.archive.columns import Column, Kind, to_notebook
from desktop_app.interchange.archive.tables import OTHERS, RECORDS, Table
from desktop_app.records.archives import ArchiveHead, Row
from desktop_app.store import archiving, plain
from desktop_app.store.database import VERSION, Notebook
from desktop_app.store.instants import instant_text

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
Tables = dict[str, list[Row]]
# Pairs of which there may be only one.
_ONCE = {
    "contact_tag": ("contact_id", "tag_id"),
    "different_people": ("contact_id", "other_id"),
    "talk": ("meeting_id",),
    "debrief": ("meeting_id",),
    "talk_beat": ("meeting_id",),
    "profile_entry": ("key",),
    "set_aside": ("key",),
    "guide_note": ("row_key",),
    "reminder_shown": ("key",),
    "import_mapping": ("columns",),
}


def random_tables(seed: int, size: int, texts: Sequence[str]) -> Tables:
    """Rows of every table, up to `size` of each, whose texts are among `texts`."""
    dice = random.Random(seed)
    found: Tables = {}
    for table in (*RECORDS, *OTHERS):
        rows = _rows(dice, table, dice.randrange(size + 1), texts, found)
        once = _ONCE.get(table.name)
        kept = {tuple(row[key] for key in once): row for row in rows}.values() if once else rows
        found[table.name] = sorted(kept, key=lambda row: row[table.key])
    return found


def _rows(dice: random.Random, table: Table, count: int, texts: Sequence[str], others: Tables) -> list[Row]:
    lost = (column.points and not column.empty and not others[column.points] for column in table.columns)
    if any(lost):
        return []
    number, rows = 0, []
    for _ in range(count):
        number += dice.choice((1, 1, 1, 7))
        rows.append({column.name: _value(dice, column, number, texts, others) for column in table.columns})
    return rows


def _value(dice: random.Random, column: Column, number: int, texts: Sequence[str], others: Tables) -> Any:
    if column.name == "id":
        return number
    if column.name == "uuid":
        return str(UUID(int=dice.getrandbits(128), version=4))
    if column.empty and (dice.random() < 0.3 or (column.points and not others[column.points])):
        return None
    if column.points:
        return dice.choice(others[column.points])["id"]
    if column.choices:
        return dice.choice(column.choices)
    return to_notebook(column, _free(dice, column, texts))


def _free(dice: random.Random, column: Column, texts: Sequence[str]) -> Any:
    moment = NOW + timedelta(minutes=dice.randrange(-500_000, 500_000), microseconds=dice.randrange(1_000_000))
    match column.kind:
        case Kind.NUMBER:
            least, most = column.bounds
            return dice.randint(max(least, -5), min(most, 500))
        case Kind.YES_NO:
            return dice.random() < 0.5
        case Kind.INSTANT:
            return instant_text(moment)
        case Kind.WALL:
            return f"{moment:%Y-%m-%dT%H:%M}"
        case Kind.DAY:
            return f"{moment:%Y-%m-%d}"
        case Kind.LIST:
            return json.dumps(list(texts[:3]))
        case Kind.PAIRS:
            return "[]" if dice.random() < 0.5 else '[["TYPE", "home"]]'
    if column.name in ("zone", "time_zone"):
        return dice.choice(("Europe/Paris", "Asia/Tokyo", "UTC"))
    return dice.choice(texts)


@dataclass
class Given:
    """Rows as a source to fill a notebook from."""

    tables: Mapping[str, list[Row]]
    last_ids: Mapping[str, int] = field(default_factory=dict)

    @property
    def head(self) -> ArchiveHead:
        return ArchiveHead(NOW, "0.1.0", VERSION, {}, self.last_ids)

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table."""
        return iter(self.tables[table])


def save(notebook: Notebook, path: Path, *, private: bool = True) -> Path:
    """Write the archive of a notebook."""

    def write(session: Session) -> None:
        with path.open("wb") as file:
            writing.write(file, archiving.material(session, NOW, "0.1.0", private=private))

    notebook.read(write)
    return path


def tables_of(notebook: Notebook) -> Tables:
    """All rows that belong in an archive."""
    return {
        table.name: notebook.read(plain.records, f'SELECT * FROM {table.name} ORDER BY "{table.key}"')
        for table in (*RECORDS, *OTHERS)
    }


def clock() -> datetime:
    """A clock that stands still."""
    return NOW


def there_and_back(folder: Path, tables: Tables) -> None:
    """Fail unless these rows come out of an archive as they went in, and the same bytes once more."""
    first, second = folder / "first.sqlite", folder / "second.sqlite"
    last_ids = {"contact": 5000, "promise": 4}
    archiving.fill(first, Given(tables, last_ids), clock)
    with closing(Notebook.open(first, clock)) as notebook:
        packed = save(notebook, folder / "first.askwell")
        assert tables_of(notebook) == tables
    with reading.opened(packed, VERSION) as archive:
        assert archive.head.last_ids["contact"] == 5000
        reading.check(archive)
        archiving.fill(second, archive, clock)
    with closing(Notebook.open(second, clock)) as notebook:
        assert tables_of(notebook) == tables
        again = save(notebook, folder / "second.askwell")
        assert again.read_bytes() == packed.read_bytes()
