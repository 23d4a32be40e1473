"""Notebooks in a folder that goes again: a new one, an old one, a backup, an archive, other programs' files."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from desktop_app.identity import VERSION
from desktop_app.records.contacts import ContactView
from desktop_app.self_test.check import Check, require
from desktop_app.store import backup, contacts, contacts_list, database, demo, duplicates, exporting, oldest
from desktop_app.store.database import Notebook

NAME = "Ægir Þór Self-Test"
_TODAY = date(2026, 3, 10)


def _filled(path: Path) -> Notebook:
    notebook = Notebook.open(path)
    notebook.write(demo.fill, demo.load(), _TODAY)
    return notebook


def _count(notebook: Notebook) -> int:
    return notebook.read(contacts_list.counts).total


def writing(folder: Path) -> str:
    """What is written is there after opening anew, is found, and can be undone."""
    from desktop_app.store import undo

    path = folder / "notebook.sqlite"
    with closing(Notebook.open(path)) as notebook:
        made = notebook.write(contacts.create, NAME, notes="met at the harbour").answer
    with closing(Notebook.open(path)) as notebook:
        require(notebook.read(contacts.get, made).name == NAME, "What was written is not there.")
        for query in ("ægir", "harbour", "elf-tes"):
            rows = notebook.read(contacts_list.page, ContactView(query), 0, 5).rows
            require([row.name for row in rows] == [NAME], f"Searching for {query} does not find who was written down.")
        notebook.write(undo.undo)
        require(_count(notebook) == 0, "Undo does not take back what was written.")
    return "written, read, found, undone"


def migrations(folder: Path) -> str:
    """A notebook of the first version comes up to the present one with what is in it."""
    path = folder / "notebook.sqlite"
    oldest.make(path, NAME)
    with closing(Notebook.open(path)) as notebook:
        (version,) = notebook.raw.execute("PRAGMA user_version").fetchone()
        require(version == database.VERSION, f"The steps end at version {version}, not at {database.VERSION}.")
        rows = notebook.read(contacts_list.page, ContactView("beginning"), 0, 5).rows
        require([row.name for row in rows] == [NAME], "The steps lose who is in an old notebook.")
    require(len(backup.listing(path.parent / "backups")) == 1, "No backup was made before the steps.")
    return f"version 1 to {database.VERSION}"


def backups(folder: Path) -> str:
    """A backup can be restored."""
    path = folder / "notebook.sqlite"
    with closing(_filled(path)) as notebook:
        made = backup.make(notebook, folder / "backups", "asked")
        require(made, "No backup was made.")
        before = _count(notebook)
        notebook.write(contacts.create, NAME)
    assert made is not None
    backup.restore(path, made, folder / "backups")
    with closing(Notebook.open(path)) as notebook:
        require(_count(notebook) == before, "A backup does not bring back what was in it.")
    return f"{before} contacts, there and back"


def archives(folder: Path) -> str:
    """An archive can be written, read through, and restored."""
    from desktop_app.interchange.archive import reading, writing
    from desktop_app.store import archiving

    path, archive = folder / "notebook.sqlite", folder / "all.askwell"
    with closing(_filled(path)) as notebook, archive.open("wb") as file:
        before = _count(notebook)
        now = datetime.now(UTC)
        notebook.read(
            lambda session: writing.write(file, archiving.material(session, now, VERSION, private=True), "UTC")
        )
    target = folder / "restored" / "notebook.sqlite"
    with reading.opened(archive, database.VERSION) as found:
        reading.check(found)
        archiving.restore(target, found, folder / "backups")
    with closing(Notebook.open(target)) as notebook:
        require(_count(notebook) == before, "An archive does not bring back what was in it.")
    return f"{before} contacts, {archive.stat().st_size // 1000} kB"


def exchange(folder: Path) -> str:
    """Contact cards and a calendar are written and read, and duplicates looked for."""
    from desktop_app.interchange.calendar import reading as calendar_reading
    from desktop_app.interchange.calendar import writing as calendar_writing
    from desktop_app.interchange.vcard import reading, writing
    from desktop_app.store import exporting_meetings

    with closing(_filled(folder / "notebook.sqlite")) as notebook:
        cards = notebook.read(lambda session: writing.write(exporting.each(session)))
        calendar = notebook.read(lambda session: calendar_writing.write(exporting_meetings.meetings(session)))
        people, pairs = _count(notebook), notebook.read(duplicates.find)
    found = len(reading.read(cards).contacts)
    require(found == people, f"Of {people} contact cards {found} are read again.")
    talks = len(calendar_reading.read(calendar, "UTC", datetime.now(UTC)).meetings)
    require(talks, "No meeting of a calendar is read again.")
    return f"{found} contact cards, {talks} meetings, {len(pairs)} possible duplicates"


CHECKS: tuple[tuple[str, Check], ...] = (
    ("writing and searching", writing),
    ("older notebooks", migrations),
    ("backups", backups),
    ("archives", archives),
    ("exchange", exchange),
)
