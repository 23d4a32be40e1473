"""Writing somebody down from one line: who may be meant, and the one step that makes or completes them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.capture_line import Understood
from desktop_app.method.capturing.near_names import name_words, near_name, same_name
from desktop_app.method.capturing.parts import PartKind
from desktop_app.method.folding import name_key
from desktop_app.method.meeting_times import instant_of
from desktop_app.records.capturing import Captured, CapturePlan, Match, Matches
from desktop_app.records.meetings import MeetingRow
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import (
    contact_points,
    contact_tags,
    contacts,
    journal,
    lookup,
    meetings,
    meetings_list,
    names,
    question_lists,
    referrals,
)
from desktop_app.store.cleaning import clean, clean_line
from desktop_app.store.operations import operation
from desktop_app.store.referring import refer
from desktop_app.store.schema import Contact, ContactPoint, ContactSummary, Field, Organization

MOST = 6
_LOOKED_AT = 12
_LINES = ("role", "organization", "field", "how_known")


def look(session: Session, understood: Understood, usual_minutes: int = 20) -> Matches:
    """What the notebook has to do with a line; `usual_minutes` are promised where the line does not say."""
    meeting = understood.meeting
    conflicts: tuple[MeetingRow, ...] = ()
    if meeting is not None and meeting.start is not None:
        minutes = meeting.minutes or usual_minutes
        conflicts = meetings_list.conflicts(session, instant_of(meeting.start), minutes, None)
    return Matches(
        people=_people(session, understood.name, understood.all(PartKind.EMAIL)),
        referrers=_people(session, understood.referrer, ()),
        conflicts=conflicts,
        lists=question_lists.rows(session),
    )


def _people(session: Session, name: str, emails: tuple[str, ...]) -> tuple[Match, ...]:
    """Those who may be meant, the likeliest first."""
    ids = dict.fromkeys(_of_name(session, name))
    by_email = {contact_id for email in emails for contact_id in _of_email(session, email)}
    rows = session.execute(
        select(ContactSummary, Contact.time_zone)
        .join(Contact, Contact.id == ContactSummary.contact_id)
        .where(ContactSummary.contact_id.in_([*ids, *by_email]))
        .order_by(ContactSummary.position)
    )
    found = [_match(row, zone, name, row.contact_id in by_email) for row, zone in rows]
    likely = [match for match in found if match.same_email or match.same_name or near_name(name, match.name)]
    return tuple(sorted(likely, key=lambda match: (not match.same_email, not match.same_name))[:MOST])


def _match(row: ContactSummary, zone: str, name: str, by_email: bool) -> Match:
    same = same_name(name, row.name)
    return Match(row.contact_id, row.name, row.role, row.organization, zone, row.next_meeting, same, by_email)


def _of_name(session: Session, name: str) -> Iterable[int]:
    """Those of this name, and those whose name holds one of its words."""
    words = name_words(clean(name))
    if not words:
        return
    keys = {name_key(clean(name)), " ".join(words)}
    query = select(ContactSummary.contact_id).where(ContactSummary.name_key.in_(keys))
    yield from session.scalars(query.order_by(ContactSummary.position).limit(_LOOKED_AT))
    for asked in dict.fromkeys((" ".join(words), words[-1], words[0])):
        yield from (found.id for found in names.contacts(session, asked, _LOOKED_AT))


def _of_email(session: Session, email: str) -> Iterable[int]:
    ids = [found.id for found in names.contacts(session, email, _LOOKED_AT)]
    query = select(ContactPoint.contact_id, ContactPoint.value).where(ContactPoint.contact_id.in_(ids))
    return (contact_id for contact_id, value in session.execute(query) if value.casefold() == email.casefold())


@operation("capture")
def capture(session: Session, plan: CapturePlan) -> Captured:
    """Make or complete the contact, with the referral, the thanks owed for it and the meeting: one step of undo.

    What is there is never overwritten; what is said otherwise goes into the notes. Raises StoreProblem: INVALID for
    nobody, for a referral to oneself, for a meeting that cannot be; GONE for who or what was deleted meanwhile.
    """
    known = None if plan.contact_id is None else lookup.get(session, Contact, plan.contact_id)
    _refuse_nonsense(plan, plan.name if known is None else known.name)
    row = known or lookup.get(session, Contact, contacts.create(session, plan.name))
    _complete(session, row, plan)
    if plan.referrer_id is not None or clean_line(plan.referrer):
        _refer(session, row.id, plan)
    meeting_id = None
    if plan.meeting is not None:
        meeting_id = meetings.create(session, replace(plan.meeting, contact_id=row.id))
    journal.describe(session, name=row.name)
    return Captured(row.id, meeting_id)


def _refuse_nonsense(plan: CapturePlan, name: str) -> None:
    """Before anything is made."""
    if plan.contact_id is None and not clean_line(plan.name) and not plan.points:
        raise StoreProblem(Trouble.INVALID, detail="nobody is named")
    if plan.referrer_id is not None:
        itself = plan.referrer_id == plan.contact_id
    else:
        itself = bool(clean_line(plan.referrer)) and name_key(clean(plan.referrer)) == name_key(clean(name))
    if itself:
        raise StoreProblem(Trouble.INVALID, detail="a contact cannot refer to itself")


def _complete(session: Session, row: Contact, plan: CapturePlan) -> None:
    known = _known(session, row)
    values: dict[str, Any] = {"name": plan.name} if not row.name and clean_line(plan.name) else {}
    extra = []
    for key in _LINES:
        said = clean_line(getattr(plan, key))
        if said and not known[key]:
            values[key] = said
        elif said and name_key(said) != name_key(known[key]):
            extra.append(said)
    noted = [text for text in (row.notes, ", ".join(extra), clean(plan.note).strip()) if text]
    if len(noted) > bool(row.notes):
        values["notes"] = "\n".join(noted)
    if values:
        contacts.edit(session, row.id, **values)
    contact_points.add_all(session, row.id, plan.points)
    contact_tags.replace(session, row.id, [*contact_tags.names_of(session, row.id), *plan.tags])


def _known(session: Session, row: Contact) -> dict[str, str]:
    organization = session.get(Organization, row.organization_id) if row.organization_id else None
    field = session.get(Field, row.field_id) if row.field_id else None
    named = {"organization": organization.name if organization else "", "field": field.name if field else ""}
    return {"role": row.role, "how_known": row.how_known, **named}


def _refer(session: Session, contact_id: int, plan: CapturePlan) -> None:
    """The thanks for a referral are owed once, however often it is written down."""
    referrer: int | str = clean_line(plan.referrer) if plan.referrer_id is None else plan.referrer_id
    known = any(one.referrer.id == referrer for one in referrals.to_contact(session, contact_id))
    refer(session, contact_id, referrer, by_other=True, owe_thanks=not known)
