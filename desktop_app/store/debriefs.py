"""Debriefs: what is thought of a talk afterwards, one for each meeting."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.meeting_times import start_in
from desktop_app.records import talks as records
from desktop_app.records.meetings import Status
from desktop_app.store import journal, lookup, meetings, talks, thank_yous
from desktop_app.store.operations import operation
from desktop_app.store.rows import set_values
from desktop_app.store.schema import Contact, Debrief, Meeting

TEXTS = ("learned", "fit", "changed_mind", "red_flags", "still_need")


def of_meeting(session: Session, meeting_id: int) -> records.Debrief:
    """The debrief of a meeting; an empty one where none was begun."""
    row = _row(session, meeting_id)
    if row is None:
        return records.Debrief(meeting_id)
    return records.Debrief(meeting_id, **{key: getattr(row, key) for key in TEXTS}, done_at=row.done_at)


@operation("write_debrief")
def write(session: Session, meeting_id: int, **values: Any) -> None:
    """Set any of TEXTS. Raises StoreProblem(GONE)."""
    _describe(session, meeting_id)
    set_values(_made(session, meeting_id), values, TEXTS)


@operation("finish_debrief")
def finish(session: Session, meeting_id: int, done: bool = True) -> None:
    """Say that the debrief is done, or take that back. What was talked over was held: then thanks are owed for it.

    A talk that was still going on is over; a meeting that was planned for later took place just now.
    Raises StoreProblem(GONE).
    """
    meeting = lookup.get(session, Meeting, meeting_id)
    _made(session, meeting_id).done_at = journal.now(session) if done else None
    if done:
        _hold(session, meeting)
    _describe(session, meeting_id)


def _hold(session: Session, meeting: Meeting) -> None:
    talk, now = talks.of_meeting(session, meeting.id), journal.now(session)
    if talk is not None and talk.ended_at is None:
        talks.end(session, meeting.id, talk.counted, talk.talking)
    if meeting.starts_at > now:
        took_place = now - timedelta(minutes=meeting.minutes)
        meetings.edit(session, meeting.id, start=start_in(took_place, meeting.zone))
    meeting.status = Status.HELD.value
    thank_yous.follow(session, meeting)


def _row(session: Session, meeting_id: int) -> Debrief | None:
    return session.scalars(select(Debrief).where(Debrief.meeting_id == meeting_id)).first()


def _made(session: Session, meeting_id: int) -> Debrief:
    row = _row(session, meeting_id)
    if row is None:
        row = Debrief(meeting_id=meeting_id)
        session.add(row)
    return row


def _describe(session: Session, meeting_id: int) -> None:
    meeting = lookup.get(session, Meeting, meeting_id)
    journal.describe(session, name=lookup.get(session, Contact, meeting.contact_id).name)
