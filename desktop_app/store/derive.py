"""Keeps the derived tables true: after each operation, what depends on the touched rows is made anew."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store import other_documents, summary, vocabulary
from desktop_app.store.journal import Entry
from desktop_app.store.schema import Contact, ContactTag, Meeting

# Columns that point at a record on whose page the row shows.
_OWNERS = {
    "contact_id": "contact",
    "referrer_id": "contact",
    "referred_id": "contact",
    "meeting_id": "meeting",
    "list_id": "question_list",
    "question_id": "question",
}
BATCH = 500


def touched(entries: Iterable[Entry]) -> dict[str, set[int]]:
    """The records that an operation concerns: kind to ids."""
    found: dict[str, set[int]] = {}
    for entry in entries:
        found.setdefault(entry.record, set()).add(entry.id)
        for image in entry.images():
            for column, kind in _OWNERS.items():
                if image.get(column) is not None:
                    found.setdefault(kind, set()).add(image[column])
    return found


def refresh(session: Session, concerned: dict[str, set[int]]) -> None:
    """Make the derived rows of all that is concerned; `concerned` gains the contacts reached on the way."""
    meetings = concerned.get("meeting", set())
    contacts = concerned.setdefault("contact", set())
    contacts |= _through(session, Meeting.contact_id, Meeting.id, meetings)
    for kind, column in (("organization", Contact.organization_id), ("field", Contact.field_id)):
        contacts |= _through(session, Contact.id, column, concerned.get(kind, set()))
    contacts |= _through(session, ContactTag.contact_id, ContactTag.tag_id, concerned.get("tag", set()))
    for some in batched_ids(contacts):
        summary.refresh(session, some)
    # A meeting is found by its contact's name, so it follows the contact.
    meetings = meetings | _through(session, Meeting.id, Meeting.contact_id, contacts)
    for some in batched_ids(meetings):
        other_documents.refresh_meetings(session, some)
    for some in batched_ids(concerned.get("question", set())):
        other_documents.refresh_questions(session, some)
    vocabulary.settle(session)
    if not contacts:
        del concerned["contact"]


def batched_ids(ids: Iterable[int]) -> Iterable[list[int]]:
    """Ids in groups small enough for one statement."""
    ordered = sorted(ids)
    return (ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH))


def _through(session: Session, wanted: object, column: object, ids: set[int]) -> set[int]:
    found: set[int] = set()
    for some in batched_ids(ids):
        found.update(session.scalars(select(wanted).where(column.in_(some))))  # type: ignore[call-overload, attr-defined]
    return found
