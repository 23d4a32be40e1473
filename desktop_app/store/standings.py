"""How asking stands with a contact, as the derived table has it."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.standing import Standing
from desktop_app.records.outreach import Outcome
from desktop_app.store.schema import ContactSummary


def of_contact(session: Session, contact_id: int) -> Standing:
    """What waits for an answer, and the last decision while nobody has reacted to it; a talk since settles both."""
    row = session.scalars(select(ContactSummary).where(ContactSummary.contact_id == contact_id)).first()
    if row is None or (row.last_talked is not None and row.last_talked >= max(filter(None, _open_since(row)))):
        return Standing()
    return Standing(row.unanswered, row.first_asked, row.last_asked, Outcome(row.decision or "none"), row.decided_at)


def _open_since(row: ContactSummary) -> tuple[datetime | None, ...]:
    return row.last_asked, row.decided_at, datetime.min.replace(tzinfo=UTC)
