"""Talks being held: begun, beating while they last, ended; what a crash interrupts goes on where it was.

A beat is no change of the user's: it is written every few seconds and leaves no journal (`Notebook.maintain`).
"""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.meeting_times import start_in
from desktop_app.records import talks as records
from desktop_app.records.meetings import Status
from desktop_app.records.talks import Consent
from desktop_app.store import journal, lookup, meetings, thank_yous
from desktop_app.store.operations import operation
from desktop_app.store.rows import set_values
from desktop_app.store.schema import Contact, Meeting, Talk, TalkBeat

EDITABLE = ("extra_minutes", "recording", "quoting")


def of_meeting(session: Session, meeting_id: int) -> records.Talk | None:
    """How the talk of a meeting went, or how far it is; None where it was not begun here."""
    row = _row(session, meeting_id)
    return None if row is None else _record(row, session.get(TalkBeat, meeting_id))


def going_on(session: Session) -> records.Talk | None:
    """The talk that was begun last and is not ended."""
    row = session.scalars(select(Talk).where(Talk.ended_at.is_(None)).order_by(Talk.started_at.desc())).first()
    return None if row is None else _record(row, session.get(TalkBeat, row.meeting_id))


@operation("begin_talk")
def begin(session: Session, meeting_id: int) -> None:
    """Begin a talk, or go on with one that was ended too early. Raises StoreProblem(GONE)."""
    _describe(session, meeting_id)
    row, now = _row(session, meeting_id), journal.now(session)
    if row is None:
        session.add(Talk(meeting_id=meeting_id, started_at=now))
        beat(session, meeting_id, 0, 0, None, now)
    elif row.ended_at is not None:
        row.ended_at = None
        # What passed since it was ended is no talk: it goes on from now.
        last = session.get(TalkBeat, meeting_id)
        at_item = None if last is None else last.item_id
        beat(session, meeting_id, row.counted_seconds, row.talking_seconds, at_item, now)


@operation("edit_talk")
def edit(session: Session, meeting_id: int, **values: Any) -> None:
    """Set any of EDITABLE. Raises StoreProblem(GONE)."""
    _describe(session, meeting_id)
    for name in ("recording", "quoting"):
        if name in values:
            values[name] = Consent(values[name]).value
    if (row := _row(session, meeting_id)) is not None:
        set_values(row, values, EDITABLE)


@operation("end_talk")
def end(session: Session, meeting_id: int, counted: int, talking: int) -> None:
    """End a talk after `counted` seconds, `talking` of them the user's own: the meeting is held, thanks are owed.

    A meeting that was planned for later took place when the talk was begun.
    """
    meeting, now = lookup.get(session, Meeting, meeting_id), journal.now(session)
    row = _row(session, meeting_id)
    if row is not None:
        row.ended_at, row.counted_seconds, row.talking_seconds = now, counted, talking
        if meeting.starts_at > now:
            meetings.edit(session, meeting_id, start=start_in(row.started_at, meeting.zone))
    meeting.status = Status.HELD.value
    thank_yous.follow(session, meeting)
    _describe(session, meeting_id)


def beat(session: Session, meeting_id: int, counted: int, talking: int, item_id: int | None, at: datetime) -> None:
    """Write down how far a talk is; for `Notebook.maintain`, not an operation."""
    session.merge(TalkBeat(meeting_id=meeting_id, counted=counted, talking=talking, item_id=item_id, at=at))


def _row(session: Session, meeting_id: int) -> Talk | None:
    return session.scalars(select(Talk).where(Talk.meeting_id == meeting_id)).first()


def _describe(session: Session, meeting_id: int) -> None:
    meeting = lookup.get(session, Meeting, meeting_id)
    journal.describe(session, name=lookup.get(session, Contact, meeting.contact_id).name)


def _record(row: Talk, beat: TalkBeat | None) -> records.Talk:
    ended = row.ended_at is not None or beat is None
    return records.Talk(
        id=row.id,
        meeting_id=row.meeting_id,
        started_at=row.started_at,
        ended_at=row.ended_at,
        extra_minutes=row.extra_minutes,
        recording=Consent(row.recording),
        quoting=Consent(row.quoting),
        counted=row.counted_seconds if ended or beat is None else beat.counted,
        talking=row.talking_seconds if ended or beat is None else beat.talking,
        beat_at=row.started_at if beat is None else beat.at,
        item_id=None if beat is None else beat.item_id,
    )
