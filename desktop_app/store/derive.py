"""Keeps the derived tables true: after each operation, what depends on the touched rows is made anew."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy.orm import Session

from desktop_app.store import contact_document, other_documents, plain, summary
from desktop_app.store.journal import OWNERS, Entry

# Contacts that show the name of an organization, a field, a tag.
_HOLDERS = {
    "organization": "SELECT id FROM contact WHERE organization_id",
    "field": "SELECT id FROM contact WHERE field_id",
    "tag": "SELECT contact_id FROM contact_tag WHERE tag_id",
}
BATCH = 500


def touched(entries: Iterable[Entry]) -> dict[str, set[int]]:
    """The records that an operation concerns: kind to ids."""
    found: dict[str, set[int]] = {}
    for entry in entries:
        found.setdefault(entry.record, set()).add(entry.id)
        for image in entry.images():
            for column, kind in OWNERS.items():
                if image.get(column) is not None:
                    found.setdefault(kind, set()).add(image[column])
    return found


def follow(
    session: Session, entries: Collection[Entry], derived: Mapping[str, set[int]] | None = None
) -> dict[str, set[int]]:
    """Make the derived rows that depend on changed rows; answers the records concerned.

    Those in `derived` have theirs already.
    """
    concerned = touched(entries)
    if all(map(contact_document.is_in_notes, entries)):
        for entry in entries:
            contact_document.rewrite_notes(session, entry)
    else:
        refresh(session, concerned)
    for kind, ids in (derived or {}).items():
        concerned.setdefault(kind, set()).update(ids)
    return concerned


def refresh(session: Session, concerned: dict[str, set[int]]) -> None:
    """Make the derived rows of all that is concerned; `concerned` gains the contacts reached on the way."""
    meetings = concerned.get("meeting", set())
    contacts = concerned.setdefault("contact", set())
    contacts |= _through(session, "SELECT contact_id FROM meeting WHERE id", meetings)
    for kind, sql in _HOLDERS.items():
        contacts |= _through(session, sql, concerned.get(kind, set()))
    for some in batched_ids(contacts):
        summary.refresh(session, some)
    # A meeting is found by its contact's name, so it follows the contact.
    meetings = meetings | _through(session, "SELECT id FROM meeting WHERE contact_id", contacts)
    for some in batched_ids(meetings):
        other_documents.refresh_meetings(session, some)
    for some in batched_ids(concerned.get("question", set())):
        other_documents.refresh_questions(session, some)
    if not contacts:
        del concerned["contact"]


def refresh_all(session: Session) -> None:
    """Make every derived row; those that are right already are left alone."""
    kinds = ("contact", "meeting", "question")
    refresh(session, {kind: {number for (number,) in plain.rows(session, f"SELECT id FROM {kind}")} for kind in kinds})


def batched_ids(ids: Iterable[int]) -> Iterable[list[int]]:
    """Ids in groups small enough for one statement."""
    ordered = sorted(ids)
    return (ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH))


def _through(session: Session, sql: str, ids: set[int]) -> set[int]:
    found: set[int] = set()
    for some in batched_ids(ids):
        found.update(number for (number,) in plain.rows(session, f"{sql} IN {plain.AMONG}", (plain.listed(some),)))
    return found
