"""A referral in the middle of a talk: one line, and there is the person, the referral and the thanks owed for it."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.method.mentioned import Mentioned
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contact_points, contacts, lookup
from desktop_app.store.operations import operation
from desktop_app.store.referring import refer
from desktop_app.store.rows import text_needed
from desktop_app.store.schema import Contact, ContactSummary, Meeting


@operation("capture_referral")
def capture(session: Session, meeting_id: int, who: Mentioned, may_use_name: bool = False) -> int:
    """Note that the contact of a meeting named `who`; answers the id of that person, who is made or found by name.

    Raises StoreProblem GONE, or INVALID without a name or for the contact themselves.
    """
    text_needed(who.name, "the name")
    contact_id = lookup.get(session, Meeting, meeting_id).contact_id
    referred = _known(session, who, contact_id)
    if referred is None:
        referred = contacts.create(session, who.name)
    _complete(session, referred, who)
    return refer(session, contact_id, referred, by_other=False, may_use_name=may_use_name, note=who.note)


def _known(session: Session, who: Mentioned, contact_id: int) -> int | None:
    """The one person of that name, there or nowhere as far as is known; None where it is nobody or not clear who."""
    query = select(ContactSummary).where(ContactSummary.name_key == name_key(who.name))
    place = name_key(who.organization)
    found = [row for row in session.scalars(query) if not place or name_key(row.organization) in ("", place)]
    if any(row.contact_id == contact_id for row in found):
        raise StoreProblem(Trouble.INVALID, detail="a contact cannot refer to itself")
    there = [row for row in found if place and name_key(row.organization) == place] or found
    return there[0].contact_id if len(there) == 1 else None


def _complete(session: Session, contact_id: int, who: Mentioned) -> None:
    """Fill in what is not known of the person yet; what is known stays."""
    known = lookup.get(session, Contact, contact_id)
    values: dict[str, Any] = {}
    if who.role and not known.role:
        values["role"] = who.role
    if who.organization and known.organization_id is None:
        values["organization"] = who.organization
    if values:
        contacts.edit(session, contact_id, **values)
    contact_points.add_all(session, contact_id, who.points)
