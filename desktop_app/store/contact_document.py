"""Derived: everything written about a contact, to be searched."""

from typing import Any

from sqlalchemy.orm import Session

from desktop_app.store import plain, vocabulary
from desktop_app.store.contact_facts import Known, is_researched
from desktop_app.store.documents import column_text, document, write
from desktop_app.store.facets import facet
from desktop_app.store.journal import Entry

# What makes up the notes of a document.
NOTES = ("notes", "how_known", "organization_research", "profession_research")


def refresh(session: Session, summaries: dict[int, dict[str, Any]], known: dict[int, Known]) -> None:
    """Write the documents that go with these rows of contact_summary."""
    write(session, [_document(row, known[number]) for number, row in summaries.items()])


def is_in_notes(entry: Entry) -> bool:
    """Whether a change lies in texts that show nowhere but in the notes of a document, as when somebody types."""
    before, after = entry.before, entry.after
    if entry.record != "contact" or before is None or after is None:
        return False
    changed = {column for column in after if before[column] != after[column]}
    return changed <= {*NOTES, "changed_at"} and is_researched(before) == is_researched(after)


def rewrite_notes(session: Session, entry: Entry) -> None:
    """Bring the document after a change that `is_in_notes`."""
    before, after = (column_text(image[column] for column in NOTES) for image in entry.images())
    if before != after:
        plain.rows(
            session, "UPDATE search_document SET notes = ? WHERE kind = 'contact' AND record_id = ?", (after, entry.id)
        )
        vocabulary.follow(session, before, after)


def _document(summary: dict[str, Any], known: Known) -> dict[str, Any]:
    row = known.row
    facets = [facet("s", summary["stage"]), *(facet("t", number) for number in sorted(tag[0] for tag in known.tags))]
    if row["field_id"] is not None:
        facets.append(facet("f", row["field_id"]))
    if summary["thanks_due"] is not None:
        facets.append(facet("d", "ue"))
    return document(
        "contact",
        row["id"],
        summary["position"],
        facets,
        name=[row["name"]],
        work=[row["role"], row["organization"], row["field"], summary["tags"]],
        reach=[point[0] for point in known.points],
        notes=[row[column] for column in NOTES],
        talks=_talks(known),
    )


def _talks(known: Known) -> list[str]:
    """What passed between the user and the contact: meetings with their answers, messages, referrals, promises."""
    answers = [text for answer in known.answers for text in answer[:2]]
    meetings = [text for _, _, *texts, _ in known.meetings for text in texts]
    messages = [message[4] for message in known.messages]
    return [*answers, *meetings, *messages, *(note[0] for note in (*known.referrals, *known.promises, *known.debriefs))]
