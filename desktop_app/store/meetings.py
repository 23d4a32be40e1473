"""Meetings: one informational interview each, with its agenda, checklist and thank-you."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.meeting_times import instant_of, is_gap
from desktop_app.records import meetings as records
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import agenda, cascade, checklist, journal, lookup, thank_yous
from desktop_app.store.cleaning import clean
from desktop_app.store.operations import operation
from desktop_app.store.rows import minutes_needed, set_values
from desktop_app.store.schema import Contact, Meeting, Organization, ThankYou

LEAST_MINUTES, MOST_MINUTES = 1, 480
EDITABLE = ("minutes", "mode", "place", "link", "notes", "contact_id")
_START = ("starts_local", "zone", "fold", "starts_at")


def get(session: Session, meeting_id: int) -> records.Meeting:
    """Everything the page of a meeting shows. Raises StoreProblem (gone)."""
    meeting = lookup.get(session, Meeting, meeting_id)
    contact = lookup.get(session, Contact, meeting.contact_id)
    due, sent = _thanks(session, meeting_id)
    return records.Meeting(
        id=meeting.id,
        uuid=meeting.uuid,
        contact=ContactRef(contact.id, contact.name),
        contact_zone=contact.time_zone,
        organization=_organization(session, contact.organization_id),
        role=contact.role,
        start=Start(meeting.starts_local, meeting.zone, meeting.fold),
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        mode=Mode(meeting.mode),
        place=meeting.place,
        link=meeting.link,
        status=Status(meeting.status),
        notes=meeting.notes,
        agenda=agenda.items(session, meeting_id),
        checklist=checklist.items(session, meeting_id),
        thanks_due=due,
        thanks_sent=sent,
        created_at=meeting.created_at,
        changed_at=meeting.changed_at,
    )


@operation("create_meeting")
def create(session: Session, new: NewMeeting) -> int:
    """Make a meeting with its checklist, and its agenda from a list; answers its id.

    Raises StoreProblem: invalid for minutes, a zone or a time that cannot be, gone for the contact or the list.
    """
    contact = lookup.get(session, Contact, new.contact_id)
    meeting = Meeting(
        contact_id=contact.id,
        minutes=minutes_needed(new.minutes, LEAST_MINUTES, MOST_MINUTES),
        mode=Mode(new.mode).value,
        place=clean(new.place),
        link=clean(new.link),
        status=Status(new.status).value,
    )
    set_values(meeting, _start_values(new.start), _START)
    session.add(meeting)
    session.flush()
    checklist.add_method_steps(session, meeting.id)
    if new.question_list_id is not None:
        agenda.copy_list(session, meeting.id, new.question_list_id)
    thank_yous.follow(session, meeting)
    journal.describe(session, name=contact.name)
    return meeting.id


@operation("edit_meeting")
def edit(session: Session, meeting_id: int, **values: Any) -> None:
    """Set `start` (a Start) and any of EDITABLE. Raises StoreProblem (gone, invalid)."""
    meeting = lookup.get(session, Meeting, meeting_id)
    fields = list(values)
    before = _terms(meeting)
    if "start" in values:
        set_values(meeting, _start_values(values.pop("start")), _START)
    if "minutes" in values:
        minutes_needed(values["minutes"], LEAST_MINUTES, MOST_MINUTES)
    if "mode" in values:
        values["mode"] = Mode(values["mode"]).value
    if "contact_id" in values:
        lookup.get(session, Contact, values["contact_id"])
    set_values(meeting, values, EDITABLE)
    _new_terms(meeting, before)
    if {"start", "minutes", "contact_id"} & set(fields):
        thank_yous.follow(session, meeting)
    journal.describe(session, name=_contact_name(session, meeting), field=fields[0] if len(fields) == 1 else "")


@operation("set_meeting_status")
def set_status(session: Session, meeting_id: int, status: Status) -> None:
    """Say where a meeting stands. Once held, a thank-you is owed; a talk that is not held owes none."""
    meeting = lookup.get(session, Meeting, meeting_id)
    before = _terms(meeting)
    meeting.status = Status(status).value
    _new_terms(meeting, before)
    thank_yous.follow(session, meeting)
    journal.describe(session, name=_contact_name(session, meeting), status=meeting.status)


def confirm(session: Session, meeting_id: int) -> None:
    """Part of an operation: a meeting that was only planned is confirmed. Raises StoreProblem(GONE)."""
    meeting = lookup.get(session, Meeting, meeting_id)
    if meeting.status in (Status.PROPOSED, Status.SCHEDULED):
        before = _terms(meeting)
        meeting.status = Status.CONFIRMED.value
        _new_terms(meeting, before)


@operation("delete_meetings")
def delete(session: Session, ids: Sequence[int]) -> None:
    """Delete meetings with all that belongs to them."""
    rows = lookup.get_all(session, Meeting, ids)
    if rows:
        journal.describe(session, count=len(rows), name=_contact_name(session, rows[0]))
    for row in rows:
        cascade.delete(session, row)


def _new_terms(meeting: Meeting, before: tuple[object, ...]) -> None:
    """A change of when, where or whether: a calendar that has the meeting must be able to tell that it is newer."""
    if _terms(meeting) != before:
        meeting.sequence = (meeting.sequence or 0) + 1


def _terms(meeting: Meeting) -> tuple[object, ...]:
    return tuple(getattr(meeting, name) for name in (*_START, "minutes", "mode", "place", "link", "status"))


def _start_values(start: Start) -> dict[str, Any]:
    local = start.local.replace(tzinfo=None, second=0, microsecond=0, fold=0)
    kept = Start(local, start.zone, 1 if start.fold else 0)
    try:
        starts_at = instant_of(kept)
    except ValueError as error:
        raise StoreProblem(Trouble.INVALID, detail=str(error)) from error
    if is_gap(local, start.zone):
        raise StoreProblem(Trouble.INVALID, detail=f"the clocks of {start.zone} skip {local}")
    return {"starts_local": local, "zone": kept.zone, "fold": kept.fold, "starts_at": starts_at}


def _contact_name(session: Session, meeting: Meeting) -> str:
    contact = session.get(Contact, meeting.contact_id)
    return "" if contact is None else contact.name


def _organization(session: Session, organization_id: int | None) -> str:
    found = None if organization_id is None else session.get(Organization, organization_id)
    return "" if found is None else found.name


def _thanks(session: Session, meeting_id: int) -> tuple[datetime | None, datetime | None]:
    rows = session.scalars(select(ThankYou).where(ThankYou.meeting_id == meeting_id)).all()
    due = min((row.due_at for row in rows if row.sent_at is None), default=None)
    return due, max((row.sent_at for row in rows if row.sent_at is not None), default=None)
