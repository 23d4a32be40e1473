"""A process that writes into a notebook and tells of each edit after it is committed, until it is killed."""

import shutil
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_app.interchange.archive import reading
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import archiving, backup, contact_tags, contacts, meetings, restoring, undo
from desktop_app.store.database import VERSION, Notebook, utc_now
from desktop_app.ui.archiving import work

PRELOAD = ["tests.faults.writer", "desktop_app.store.derive", "desktop_app.store.creation"]


def name_of(run: int, number: int) -> str:
    """The name of the contact made as the `number`th of a run; no other contact has it."""
    return f"Person r{run}n{number}"


def create(path: Path, told: Connection) -> None:
    """Make a new notebook."""
    told.send("started")
    Notebook.open(path)
    told.send("made")
    threading.Event().wait()


def write(path: Path, run: int, told: Connection) -> None:
    """Make contacts and write about the first one; sends (what, value) after each commit."""
    notebook = Notebook.open(path)
    first = 1
    if run == 0:
        first = notebook.write(contacts.create, "The first").answer
    told.send(("ready", 0))
    for number in range(1, 10_000):
        mail = ContactPoint(PointKind.EMAIL, f"r{run}n{number}@example.org")
        made = notebook.write(contacts.create, name_of(run, number), organization="Acme", points=[mail]).answer
        told.send(("made", made))
        notebook.write_burst("notes", contacts.edit, first, notes=f"{run:04} {number:04}")
        told.send(("noted", number))
        start = Start(utc_now().replace(tzinfo=None), "Europe/Paris")
        notebook.write(meetings.create, NewMeeting(made, start, status=Status.HELD, question_list_id=1))
        told.send(("met", made))
        notebook.write(contact_tags.add_tag, [first, made], "met")
        notebook.write(undo.undo)


def back_up(path: Path, folder: Path, told: Connection) -> None:
    """Back the notebook up over and over; sends the path of each copy."""
    notebook = Notebook.open(path)
    told.send("ready")
    for _ in range(10_000):
        made = backup.make(notebook, folder, "hourly")
        told.send(str(made.path if made else ""))


def restore_archive(path: Path, archive: Path, folder: Path, told: Connection) -> None:
    """Restore an archive over and over."""
    told.send("ready")
    for _ in range(10_000):
        with reading.opened(archive, VERSION) as found:
            archiving.restore(path, found, folder)
        told.send("restored")


def save_archive(copied: Path, path: Path, told: Connection) -> None:
    """Write the archive of a copy of the notebook over and over."""
    told.send("ready")
    for number in range(10_000):
        own = copied.parent / f"{number}" / copied.name
        own.parent.mkdir()
        shutil.copyfile(copied, own)
        work.save(own, path, "UTC", lambda _done, _total: None)
        told.send("saved")


def restore(path: Path, folder: Path, told: Connection) -> None:
    """Restore the newest copy over and over."""
    told.send("ready")
    for _ in range(10_000):
        restoring.restore(path, backup.listing(folder)[-1], folder)
        told.send("restored")
