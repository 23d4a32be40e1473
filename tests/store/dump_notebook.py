"""Writes a filled notebook of the present version as SQL, to be kept for good: `python -m tests.store.dump_notebook`.

To be run once for every version that is released; later versions must open what it wrote.
"""

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock
from uuid import UUID

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.drafts import DraftWanted, Template
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.store import (
    agenda,
    contacts,
    debriefs,
    drafts,
    meetings,
    outreach,
    profile,
    promises,
    referrals,
    schema,
    set_aside,
    talks,
    templates,
    undo,
)
from desktop_app.store.database import VERSION, Notebook

DATA = Path(__file__).parent / "data"


def fill(notebook: Notebook) -> None:
    """Some of everything: people, what happened, something deleted, something undone."""
    mail = ContactPoint(PointKind.EMAIL, "ana@example.org")
    known = {"organization": "Acme", "field": "Law", "tags": ["warm", "alumni"], "points": [mail]}
    ana = notebook.write(contacts.create, "Ana Pérez", notes="Met at the fair", **known).answer
    lee = notebook.write(contacts.create, "李小龍", organization="日本銀行", at_rest=True).answer
    gone = notebook.write(contacts.create, "Zoë").answer
    notebook.write(referrals.add, ana, lee, True, "from school")
    notebook.write(outreach.log, ana, Channel.EMAIL, Direction.OUT, text="Dear Ana")
    start = Start(datetime(2026, 3, 2, 10), "Europe/Paris")
    meeting = notebook.write(meetings.create, NewMeeting(ana, start, question_list_id=1)).answer
    first = notebook.read(meetings.get, meeting).agenda[0]
    notebook.write(agenda.edit, first.id, answer="Mornings in court", asked=True)
    notebook.write(meetings.set_status, meeting, Status.HELD)
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 600, 120, first.id, notebook.clock())
    notebook.write(talks.end, meeting, 1200, 240)
    notebook.write(debriefs.write, meeting, learned="Write every day")
    notebook.write(promises.make, ana, "Send the article", meeting_id=meeting)
    notebook.write(drafts.create, DraftWanted(lee), "A short talk", "Dear Lee")
    own = Template(None, "", Purpose.ASK, Channel.EMAIL, "Mine", "", "Dear {first_name}")
    notebook.write(templates.keep, own)
    notebook.write(profile.edit, name="Kim")
    notebook.write(set_aside.leave, ana, f"touch:{ana}")
    notebook.write(contacts.delete, [gone])
    notebook.write(contacts.edit, lee, notes="undone")
    notebook.write(undo.undo)


def statements(raw: sqlite3.Connection) -> Iterator[str]:
    """SQL that makes the notebook anew (sqlite3's own dump cannot write full-text tables)."""
    for pragma in ("application_id", "user_version"):
        yield f"PRAGMA {pragma}={raw.execute(f'PRAGMA {pragma}').fetchone()[0]}"
    made = raw.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    made = [(kind, name, sql) for kind, name, sql in made if not name.startswith("sqlite_")]
    full_text = [name for _, name, sql in made if sql.startswith("CREATE VIRTUAL")]
    shadows = tuple(f"{name}_" for name in full_text)
    tables = [(name, sql) for kind, name, sql in made if kind == "table" and not name.startswith(shadows)]
    yield from (_tidy(sql) for _, sql in tables)
    for name, _ in tables:
        if name not in full_text:
            yield from _rows(raw, name)
    yield "DELETE FROM sqlite_sequence"
    yield from _rows(raw, "sqlite_sequence")
    yield from (f"INSERT INTO {name}({name}) VALUES ('rebuild')" for name in full_text)
    yield from (_tidy(sql) for kind, _, sql in made if kind != "table")


def _rows(raw: sqlite3.Connection, table: str) -> Iterator[str]:
    for row in raw.execute(f"SELECT * FROM {table}"):
        values = raw.execute(f"SELECT {', '.join('quote(?)' for _ in row)}", row).fetchone()
        yield f"INSERT INTO {table} VALUES ({', '.join(values)})"


def _tidy(sql: str) -> str:
    return "\n".join(line.rstrip().replace("\t", "    ") for line in sql.splitlines())


def main() -> None:
    """Write the dump of the present version."""
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    moments = (now + timedelta(minutes=5 * step) for step in range(1000))
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notebook.sqlite"
        with mock.patch.object(schema, "uuid4", side_effect=lambda: UUID(int=chance.getrandbits(128), version=4)):
            with closing(Notebook.open(path, lambda: next(moments))) as notebook:
                fill(notebook)
            with closing(sqlite3.connect(path)) as raw:
                dump = "".join(f"{statement};\n" for statement in statements(raw))
    (DATA / f"notebook-{VERSION}.sql").write_text(dump, encoding="utf-8")


if __name__ == "__main__":
    main()
