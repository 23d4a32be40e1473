"""How asking stands with a contact, as the derived table has it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.standing import Standing
from desktop_app.records.outreach import Outcome
from desktop_app.store.schema import ContactSummary


def of_contact(session: Session, contact_id: int) -> Standing:
    """What waits for an answer, and the last decision while nobody has reacted to it; empty for nobody."""
    row = session.scalars(select(ContactSummary).where(ContactSummary.contact_id == contact_id)).first()
    if row is None:
        return Standing()
    return Standing(row.unanswered, row.first_asked, row.last_asked, Outcome(row.decision or "none"), row.decided_at)
