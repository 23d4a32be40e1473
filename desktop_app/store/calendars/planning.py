"""What taking in a calendar would do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.method.meeting_times import instant_of
from desktop_app.records.calendar_plans import CalendarKind, CalendarPlan, CalendarRow, Companions
from desktop_app.records.contacts import ContactRef
from desktop_app.records.exchange import Attendee, Calendar, IncomingMeeting
from desktop_app.records.importing import Change
from desktop_app.records.meetings import Status
from desktop_app.store import plain
from desktop_app.store.calendars.known import Known, Meetings, changes, is_by_hand, is_called_off, news
from desktop_app.store.calendars.people import People

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


Report = Callable[[int, int], None]
_EVERY = 200


@plain.reading
def plan(
    session: Session, calendar: Calendar, now: datetime, report: Report | None = None, told: Companions | None = None
) -> CalendarPlan:
    """Compare a calendar with the notebook, which stays as it is; what is over by `now`, an instant, is past.

    `told` is whom the user says that single meetings are with.
    """
    planning = _Planning(session, now, told or {})
    rows: list[CalendarRow] = []
    for number, incoming in enumerate(calendar.meetings):
        if report is not None and number % _EVERY == 0:
            report(number, len(calendar.meetings))
        rows.append(planning.row(number, incoming))
    rows += [
        CalendarRow(number, CalendarKind.UNREADABLE, doubt=doubt)
        for number, doubt in enumerate(calendar.doubts, len(rows))
    ]
    return CalendarPlan(tuple(rows))


class _Planning:
    def __init__(self, session: Session, now: datetime, told: Companions) -> None:
        self._meetings = Meetings(session)
        self._people = People(session)
        self._now = now
        self._told = told

    def row(self, number: int, incoming: IncomingMeeting) -> CalendarRow:
        found = self._people.of(incoming)
        contact = found[0] if self._people.is_sure(incoming, found) else None
        guest = self._people.guest(incoming)
        told = self._told.get(number)
        if isinstance(told, Attendee):
            contact, guest = None, told
        elif told is not None and self._people.has(told.id):
            contact = self._people.named(told.id)
        known = self._meetings.of(incoming, contact.id if contact else None)
        kind, changed = self._kind(incoming, known, contact, guest)
        return CalendarRow(
            number,
            kind,
            incoming,
            None if known is None else known.id,
            contact if known is None else self._people.named(known.contact_id),
            tuple(one for one in found if one != contact),
            None if contact or known else guest,
            changed,
        )

    def _kind(
        self, incoming: IncomingMeeting, known: Known | None, contact: ContactRef | None, guest: Attendee | None
    ) -> tuple[CalendarKind, tuple[Change, ...]]:
        if known is not None:
            return self._of_known(incoming, known)
        if incoming.status is Status.CANCELLED:
            return CalendarKind.SAME, ()
        if contact is not None:
            over = instant_of(incoming.start) + timedelta(minutes=incoming.minutes) <= self._now
            return (CalendarKind.PAST if over else CalendarKind.NEW), ()
        return (CalendarKind.UNTOLD if guest is None else CalendarKind.NOBODY), ()

    def _of_known(self, incoming: IncomingMeeting, known: Known) -> tuple[CalendarKind, tuple[Change, ...]]:
        if is_called_off(incoming, known):
            return CalendarKind.CANCELLED, ()
        told = news(incoming, known)
        if told or is_by_hand(incoming, known):
            return CalendarKind.CHANGED, changes(told, known)
        return (CalendarKind.OLDER if incoming.sequence < known.sequence else CalendarKind.SAME), ()
