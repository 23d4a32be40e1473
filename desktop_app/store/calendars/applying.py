"""Taking in meetings: one operation, one step to take back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.method.contact_keys import email_key
from desktop_app.method.folding import name_key
from desktop_app.records.calendar_plans import CalendarOutcome, ChosenMeeting
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Attendee
from desktop_app.records.meetings import NewMeeting, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, journal, lookup, meetings
from desktop_app.store.calendars.known import Known, Meetings, is_by_hand, is_called_off, news, uid_of
from desktop_app.store.cleaning import clean, clean_line
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, Meeting

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Report = Callable[[int, int], None]


@operation("import_calendar")
def apply(session: Session, chosen: Sequence[ChosenMeeting], report: Report | None = None) -> CalendarOutcome:
    """Take these meetings in, all or none; those that are there already are brought up to date where that is newer.

    Raises StoreProblem: gone for a contact, invalid where neither contact nor guest is given.
    """
    return _Taking(session).run(chosen, report)


class _Taking:
    def __init__(self, session: Session) -> None:
        session.flush()
        self._session = session
        self._meetings = Meetings(session)
        self._made: dict[tuple[str, str], int] = {}
        self._taken: set[str] = set()
        self._names: list[str] = []

    def run(self, chosen: Sequence[ChosenMeeting], report: Report | None) -> CalendarOutcome:
        added = changed = cancelled = 0
        for done, one in enumerate(chosen):
            uid = uid_of(one.incoming)
            known = self._meetings.of(one.incoming, one.contact_id)
            if uid in self._taken:
                continue
            self._taken.add(uid)
            if known is None:
                added += self._add(one, uid)
            elif is_called_off(one.incoming, known):
                cancelled += self._call_off(one, known)
            else:
                changed += self._change(one, known, uid)
            if report is not None:
                report(done + 1, len(chosen))
        touched = added + changed + cancelled
        if touched:
            journal.describe(self._session, name=self._names[0], count=touched)
        step = journal.begun(self._session) if touched else None
        return CalendarOutcome(added, changed, cancelled, len(chosen) - touched, len(self._made), step)

    def _add(self, one: ChosenMeeting, uid: str) -> int:
        incoming = one.incoming
        if incoming.status is Status.CANCELLED:
            return 0
        contact_id = one.contact_id if one.contact_id is not None else self._contact(one.guest)
        new = NewMeeting(
            contact_id,
            incoming.start,
            incoming.minutes,
            incoming.mode,
            clean_line(incoming.place),
            clean_line(incoming.link),
            incoming.status,
        )
        row = lookup.get(self._session, Meeting, meetings.create(self._session, new))
        row.notes = clean(incoming.notes)
        row.foreign_uid = uid
        row.sequence = incoming.sequence
        self._note(row)
        return 1

    def _contact(self, guest: Attendee) -> int:
        """A new contact; the same for all meetings with the same guest."""
        name, email = clean_line(guest.name), clean_line(guest.email)
        if not (name or email):
            raise StoreProblem(Trouble.INVALID, detail="a meeting with nobody")
        key = ("", email_key(email)) if email_key(email) else (name_key(name), "")
        if key not in self._made:
            points = (ContactPoint(PointKind.EMAIL, email),) if email else ()
            self._made[key] = contacts.create(self._session, name, points=points)
        return self._made[key]

    def _call_off(self, one: ChosenMeeting, known: Known) -> int:
        meetings.set_status(self._session, known.id, Status.CANCELLED)
        return self._counted(one, known)

    def _change(self, one: ChosenMeeting, known: Known, uid: str) -> int:
        told = news(one.incoming, known)
        if is_by_hand(one.incoming, known):
            lookup.get(self._session, Meeting, known.id).foreign_uid = uid
        elif not told:
            return 0
        status = told.pop("status", None)
        if told:
            meetings.edit(self._session, known.id, **told)
        if status is not None:
            meetings.set_status(self._session, known.id, status)
        return self._counted(one, known)

    def _counted(self, one: ChosenMeeting, known: Known) -> int:
        """The count of the changes is the organizer's, so that the same file changes nothing again."""
        row = lookup.get(self._session, Meeting, known.id)
        row.sequence = one.incoming.sequence
        self._note(row)
        return 1

    def _note(self, row: Meeting) -> None:
        if not self._names:
            self._names.append(lookup.get(self._session, Contact, row.contact_id).name)
