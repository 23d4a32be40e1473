"""A notebook in which nothing is as it should be, though all of it can be written down."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.drafts import Template
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.store import agenda, contacts, meetings, outreach, promises, referrals, templates
from desktop_app.store.database import Clock, Notebook
from desktop_app.store.operations import operation

# Half an hour before the clocks of Amsterdam skip from two to three.
NOW = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
BROKEN_TEMPLATE = "Dear {first_nam}, {unknown} and {another_unknown} { or }} with {{braces}}"
_STARTS = (
    Start(datetime(2026, 3, 29, 23, 50), "Europe/Amsterdam"),
    Start(datetime(2026, 3, 29, 1, 59), "Europe/Amsterdam"),
    Start(datetime(2026, 10, 25, 2, 30), "Europe/Amsterdam", 1),
    Start(datetime(1900, 1, 1), "UTC"),
    Start(datetime(2999, 12, 31, 23, 59), "Pacific/Kiritimati"),
    Start(datetime(2026, 3, 29, 3), "Pacific/Kiritimati"),
)


@dataclass(frozen=True)
class Odd:
    """Ids. `crowded` is a meeting with 500 questions that goes on past midnight; `nameless` a person without a name."""

    people: tuple[int, ...]
    nameless: int
    meetings: tuple[int, ...]
    crowded: int


def fill(path: Path, clock: Clock) -> Odd:
    """Make the notebook at `path`."""
    notebook = Notebook.open(path, clock)
    people = tuple(_people(notebook))
    made = tuple(_meetings(notebook, people))
    notebook.write(_crowd, made[0])
    _between(notebook, people)
    notebook.write(templates.keep, Template(None, "", Purpose.ASK, Channel.EMAIL, "Broken", "{", BROKEN_TEMPLATE))
    notebook.close()
    return Odd(people, people[0], made, made[0])


@operation("fill_agenda")
def _crowd(session: Session, meeting: int) -> None:
    for number in range(500):
        agenda.add(session, meeting, f"Question number {number}? " + "word " * (number % 60))


def _people(notebook: Notebook) -> list[int]:
    def make(name: str, **values: object) -> int:
        return notebook.write(contacts.create, name, **values).answer

    address = [ContactPoint(PointKind.EMAIL, "not an address"), ContactPoint(PointKind.PHONE, "☎")]
    return [
        make("", notes="Met on a train"),
        make("Wilhelmina " + "Featherstonehaugh " * 15, organization="Organization " * 20, notes="line\n" * 2000),
        make("Zoë <b>O'Hara</b> & {first_name} %s 李小龍", organization="A & B <i>", points=address),
        make("Ada King", organization="Engines", time_zone="Pacific/Kiritimati"),
    ]


def _meetings(notebook: Notebook, people: tuple[int, ...]) -> list[int]:
    made = []
    for number, start in enumerate(_STARTS):
        minutes, mode = (480, 1, 20)[number % 3], tuple(Mode)[number % 3]
        new = NewMeeting(people[number % len(people)], start, minutes, mode, "place " * 60, "javascript:alert(1)")
        made.append(notebook.write(meetings.create, new).answer)
    for held in (made[1], made[3]):
        notebook.write(meetings.set_status, held, Status.HELD)
    return made


def _between(notebook: Notebook, people: tuple[int, ...]) -> None:
    """Everybody named everybody, was asked in vain, and is promised something."""
    for one in people:
        for other in people:
            if one != other:
                notebook.write(referrals.add, one, other, True, "")
        notebook.write(outreach.log, one, Channel.EMAIL, Direction.OUT, at=NOW - timedelta(days=9))
        notebook.write(promises.make, one, "a promise " * 50, due_on=date(2026, 3, 28))
        notebook.write(promises.make, one, "In the year 9999", due_on=date(9999, 12, 31))
    notebook.write(outreach.log, people[2], Channel.PHONE, Direction.IN, Outcome.LATER, at=NOW - timedelta(days=40))
