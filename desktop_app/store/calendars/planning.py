"""What taking in a calendar would do."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.method.meeting_times import instant_of
from desktop_app.records.calendar_plans import CalendarKind, CalendarPlan, CalendarRow
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Calendar, IncomingMeeting
from desktop_app.records.importing import Change
from desktop_app.records.meetings import Status
from desktop_app.store import plain
from desktop_app.store.calendars.known import Known, Meetings, changes, is_by_hand, is_called_off, news
from desktop_app.store.calendars.people import People

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@plain.reading
def plan(session: Session, calendar: Calendar, now: datetime) -> CalendarPlan:
    """Compare a calendar with the notebook, which stays as it is; what is over by `now`, an instant, is past."""
    planning = _Planning(session, now)
    rows = [planning.row(number, incoming) for number, incoming in enumerate(calendar.meetings)]
    rows += [
        CalendarRow(number, CalendarKind.UNREADABLE, doubt=doubt)
        for number, doubt in enumerate(calendar.doubts, len(rows))
    ]
    return CalendarPlan(tuple(rows))


class _Planning:
    def __init__(self, session: Session, now: datetime) -> None:
        self._meetings = Meetings(session)
        self._people = People(session)
        self._now = now

    def row(self, number: int, incoming: IncomingMeeting) -> CalendarRow:
        found = self._people.of(incoming)
        contact = found[0] if self._people.is_sure(incoming, found) else None
        known = self._meetings.of(incoming, contact.id if contact else None)
        kind, told = self._kind(incoming, known, contact)
        return CalendarRow(
            number,
            kind,
            incoming,
            None if known is None else known.id,
            contact if known is None else self._people.named(known.contact_id),
            tuple(one for one in found if one != contact),
            None if contact or known else self._people.guest(incoming),
            told,
            instant_of(incoming.start) + timedelta(minutes=incoming.minutes) <= self._now,
        )

    def _kind(
        self, incoming: IncomingMeeting, known: Known | None, contact: ContactRef | None
    ) -> tuple[CalendarKind, tuple[Change, ...]]:
        if known is not None:
            if is_called_off(incoming, known):
                return CalendarKind.CANCELLED, ()
            told = news(incoming, known)
            newer = bool(told) or is_by_hand(incoming, known)
            return (CalendarKind.CHANGED if newer else CalendarKind.SAME), changes(told, known)
        if incoming.status is Status.CANCELLED:
            return CalendarKind.SAME, ()
        return (CalendarKind.NEW if contact else CalendarKind.NOBODY), ()
