"""A notebook in which people led to people: believable families of referrals, always the same for the same size."""

import hashlib
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, Meeting, Organization, Outreach, Referral, ThankYou
from tests.benchmarks import notebooks
from tests.benchmarks.writing import Writer

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ALONE = 0.2  # found without a referral
SECOND = 0.05  # named by somebody else as well
# How many people somebody names, if anybody.
NAMES = (0, 0, 1, 1, 2, 2, 3, 4, 7)


@dataclass
class _Made:
    contact: int
    at: datetime
    names_left: int
    met: bool = False


def notebook(people: int) -> Path:
    """The data folder of such a notebook, kept between runs."""
    digest = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:8]
    data = notebooks.folder() / f"referrals-{people}-{digest}"
    if not data.exists():
        print(f"  making the notebook of {people:,} people who led to people", flush=True)
        unfinished = Path(tempfile.mkdtemp(dir=notebooks.folder()))
        opened = Notebook.open(unfinished / "notebook.sqlite")
        opened.write(fill, people)
        opened.close()
        unfinished.rename(data)
    return data


@operation("fill_sample", undoable=False)
def fill(session: Session, people: int) -> None:
    """Put `people` and their referrals into a notebook."""
    write = Writer(people)
    organizations = [
        Organization(name=name, name_key=name.lower())
        for name in {write.organization() for _ in range(people // 6 + 1)}
    ]
    session.add_all(organizations)
    session.flush()
    made: list[_Made] = []
    for number in range(people):
        row = Contact(name=write.name(), organization_id=write.pick(organizations).id)
        session.add(row)
        session.flush()
        one = _Made(row.id, NOW - timedelta(days=900 - 880 * number / people), write.random.choice(NAMES))
        willing = [other for other in made[-60:] if other.names_left]
        _story(session, write, one)
        if willing and not write.chance(ALONE):
            _refer(session, write, write.random.choice(willing), one)
        if made and write.chance(SECOND):
            _refer(session, write, write.random.choice(made[-60:]), one)
        made.append(one)


def _refer(session: Session, write: Writer, referrer: _Made, one: _Made) -> None:
    referrer.names_left -= 1
    told = one.met and write.chance(0.7)
    row = Referral(
        referrer_id=referrer.contact,
        referred_id=one.contact,
        may_use_name=write.chance(0.8),
        made_at=one.at,
        told_at=one.at + timedelta(days=9) if told else None,
        note="over coffee" if write.chance(0.2) else "",
    )
    session.add(row)
    session.flush()
    sent = one.at + timedelta(hours=5) if write.chance(0.85) else None
    due = one.at + timedelta(days=1)
    session.add(ThankYou(contact_id=referrer.contact, referral_id=row.id, due_at=due, sent_at=sent))


def _story(session: Session, write: Writer, one: _Made) -> None:
    """Who names others was met; of the rest some were asked."""
    one.met = one.names_left > 0 or write.chance(0.3)
    if one.met or write.chance(0.6):
        asked = one.at + timedelta(days=1)
        session.add(Outreach(contact_id=one.contact, channel="email", direction="out", at=asked, purpose="ask"))
    if one.met:
        start = one.at + timedelta(days=6)
        local = start.replace(tzinfo=None, second=0, microsecond=0)
        meeting = Meeting(
            contact_id=one.contact, starts_local=local, zone="UTC", starts_at=start, mode="video", status="held"
        )
        session.add(meeting)
        session.flush()
        sent = start + timedelta(hours=4) if write.chance(0.9) else None
        due = start + timedelta(days=1)
        session.add(ThankYou(contact_id=one.contact, meeting_id=meeting.id, due_at=due, sent_at=sent))
