"""A notebook of 10,000 people in which 5,000 things are to be done, of every kind; always the same."""

import hashlib
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.records.today import DutyKind
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, Draft, Meeting, Organization, Outreach, Promise, Referral, ThankYou
from tests.benchmarks import notebooks
from tests.benchmarks.writing import Writer

PEOPLE, DUTIES = 10_000, 5_000
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)  # a Tuesday
DAY = timedelta(days=1)
# How many of each kind.
COUNTS = {
    DutyKind.MEETING: 60,
    DutyKind.THANK: 400,
    DutyKind.HAPPENED: 140,
    DutyKind.DEBRIEF: 300,
    DutyKind.SCHEDULE: 400,
    DutyKind.REPLY: 200,
    DutyKind.PROMISE: 700,
    DutyKind.FOLLOW_UP: 800,
    DutyKind.AFTER_NO: 200,
    DutyKind.AGAIN: 300,
    DutyKind.TELL: 250,
    DutyKind.ELSEWHERE: 150,
    DutyKind.ASK: 400,
    DutyKind.TOUCH: 400,
    DutyKind.STOP: 200,
    DutyKind.DRAFT: 100,
}


def notebook() -> Path:
    """Its data folder, kept between runs."""
    digest = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:8]
    data = notebooks.folder() / f"duties-{digest}"
    if not data.exists():
        print(f"  making the notebook of {DUTIES:,} duties", flush=True)
        unfinished = Path(tempfile.mkdtemp(dir=notebooks.folder()))
        opened = Notebook.open(unfinished / "notebook.sqlite", lambda: NOW)
        opened.write(fill)
        opened.close()
        unfinished.rename(data)
    return data


@operation("fill_sample", undoable=False)
def fill(session: Session) -> None:
    """Put the people and what is to be done for them into a notebook."""
    assert sum(COUNTS.values()) == DUTIES
    writer = Writer(PEOPLE)
    places = [Organization(name=f"Place {n}", name_key=f"place {n}") for n in range(PEOPLE)]
    session.add_all(places)
    session.flush()
    # Each at a place of their own, so that nobody asked elsewhere settles anything.
    people = [Contact(name=writer.name(), organization_id=place.id) for place in places]
    session.add_all(people)
    session.flush()
    place = 0
    for kind, count in COUNTS.items():
        for number in range(count):
            _MAKE[kind](session, people[place].id, people[place + 1].id, number)
            place += 2 if kind in (DutyKind.TELL, DutyKind.ASK) else 1


def _meet(session: Session, contact: int, start: datetime, status: str) -> int:
    start = start.replace(second=0, microsecond=0)
    row = Meeting(
        contact_id=contact, starts_local=start.replace(tzinfo=None), zone="UTC", starts_at=start, mode="video",
        status=status,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def _message(session: Session, contact: int, at: datetime, outcome: str | None = None) -> None:
    way, purpose = ("out", "ask") if outcome is None else ("in", "other")
    values = {"direction": way, "purpose": purpose, "outcome": outcome or "none"}
    session.add(Outreach(contact_id=contact, channel="email", at=at, text="A short letter.", **values))


def _met(session: Session, contact: int, days: float) -> int:
    """A talk, with all that is due after it done."""
    start = NOW - days * DAY
    meeting = _meet(session, contact, start, "held")
    session.add(ThankYou(contact_id=contact, meeting_id=meeting, due_at=start + DAY, sent_at=start + DAY / 2))
    return meeting


def _answered(outcome: str, days: float) -> Callable[..., None]:
    def make(session: Session, contact: int, _other: int, number: int) -> None:
        at = NOW - timedelta(days=days, minutes=number)
        _message(session, contact, at - DAY)
        _message(session, contact, at, outcome)

    return make


def _asked(days: float, times: int) -> Callable[..., None]:
    def make(session: Session, contact: int, _other: int, number: int) -> None:
        for again in range(times):
            _message(session, contact, NOW - timedelta(days=days + again, minutes=number % 600))

    return make


def _meeting(session: Session, contact: int, _other: int, number: int) -> None:
    _meet(session, contact, NOW + timedelta(minutes=20 * number), "confirmed" if number % 3 else "scheduled")


def _happened(session: Session, contact: int, _other: int, number: int) -> None:
    _meet(session, contact, NOW - timedelta(hours=2 + number), "scheduled")


def _thank(session: Session, contact: int, _other: int, number: int) -> None:
    meeting = _meet(session, contact, NOW - 45 * DAY, "held")
    due = NOW + timedelta(hours=20 - number % 60)
    session.add(ThankYou(contact_id=contact, meeting_id=meeting, due_at=due))


def _debrief(session: Session, contact: int, _other: int, number: int) -> None:
    _met(session, contact, 0.5 + number % 28)


def _promise(session: Session, contact: int, _other: int, number: int) -> None:
    due = None if number % 5 == 0 else (NOW - (number % 90) * DAY - DAY).date()
    made = NOW - 100 * DAY
    session.add(Promise(contact_id=contact, by_me=number % 4 > 0, text="Send the article", due_on=due, created_at=made))


def _tell(session: Session, contact: int, other: int, number: int) -> None:
    session.add(Referral(referrer_id=contact, referred_id=other, made_at=NOW - 60 * DAY, note=""))
    _met(session, other, 40 + number % 30)


def _ask(session: Session, contact: int, other: int, number: int) -> None:
    made = NOW - (1 + number) * DAY / 10
    session.add(Referral(referrer_id=contact, referred_id=other, made_at=made, told_at=made, note=""))


def _touch(session: Session, contact: int, _other: int, number: int) -> None:
    _met(session, contact, 100 + number)


def _draft(session: Session, contact: int, _other: int, number: int) -> None:
    purpose = ("ask", "thank", "touch", "other")[number % 4]
    session.add(Draft(contact_id=contact, purpose=purpose, channel="email", subject="A talk", body="Dear friend"))


_MAKE: dict[DutyKind, Callable[..., Any]] = {
    DutyKind.MEETING: _meeting,
    DutyKind.THANK: _thank,
    DutyKind.HAPPENED: _happened,
    DutyKind.DEBRIEF: _debrief,
    DutyKind.SCHEDULE: _answered("agreed", 3),
    DutyKind.REPLY: _answered("none", 2),
    DutyKind.PROMISE: _promise,
    DutyKind.FOLLOW_UP: _asked(15, 1),
    DutyKind.AFTER_NO: _answered("refused", 1),
    DutyKind.AGAIN: _answered("later", 40),
    DutyKind.TELL: _tell,
    DutyKind.ELSEWHERE: _asked(6, 1),
    DutyKind.ASK: _ask,
    DutyKind.TOUCH: _touch,
    DutyKind.STOP: _asked(20, 2),
    DutyKind.DRAFT: _draft,
}
