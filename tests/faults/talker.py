"""A process that holds a talk and tells what is written down of it, until it is killed."""

from multiprocessing.connection import Connection
from pathlib import Path

from desktop_app.method.mentioned import Mentioned
from desktop_app.records.meetings import NewMeeting, Start
from desktop_app.store import agenda, contacts, meetings, talk_referrals, talks
from desktop_app.store.database import Notebook, utc_now

QUESTIONS = 5


def make(path: Path) -> int:
    """A notebook with a meeting; answers its id."""
    notebook = Notebook.open(path)
    contact = notebook.write(contacts.create, "Wei Chen").answer
    start = Start(utc_now().replace(tzinfo=None), "Europe/Amsterdam")
    meeting: int = notebook.write(meetings.create, NewMeeting(contact, start)).answer
    for number in range(QUESTIONS):
        notebook.write(agenda.add, meeting, f"Question {number}?")
    notebook.close()
    return meeting


def hold(path: Path, meeting: int, run: int, told: Connection) -> None:
    """Hold the talk; sends (what, value) after each commit."""
    notebook = Notebook.open(path)
    notebook.write(talks.begin, meeting)
    known = notebook.read(talks.of_meeting, meeting)
    items = notebook.read(agenda.items, meeting)
    seconds = 0 if known is None else known.counted
    told.send(("begun", seconds))
    for number in range(10_000):
        item = items[number % QUESTIONS].id
        text = f"{run:04} {number:05}"
        notebook.write_burst(f"answer {item}", agenda.edit, item, answer=text)
        told.send(("answered", (item, text)))
        seconds += 5
        notebook.maintain(talks.beat, meeting, seconds, seconds // 4, item, utc_now())
        told.send(("beat", (seconds, item)))
        if number % 3 == 0:
            name = f"Person r{run}n{number}"
            notebook.write(talk_referrals.capture, meeting, Mentioned(name, organization="Acme"))
            told.send(("named", name))
