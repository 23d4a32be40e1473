"""Derived: everything written about a contact, to be searched."""

from typing import Any

from sqlalchemy.orm import Session

from desktop_app.store.contact_facts import Known
from desktop_app.store.documents import document, write
from desktop_app.store.facets import facet


def refresh(session: Session, summaries: dict[int, dict[str, Any]], known: dict[int, Known]) -> None:
    """Write the documents that go with these rows of contact_summary."""
    write(session, [_document(row, known[number]) for number, row in summaries.items()])


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
        notes=[row[column] for column in ("notes", "how_known", "organization_research", "profession_research")],
        talks=_talks(known),
    )


def _talks(known: Known) -> list[str]:
    """What passed between the user and the contact: meetings with their answers, messages, referrals, promises."""
    answers = [text for answer in known.answers for text in answer[:2]]
    meetings = [text for _, _, *texts in known.meetings for text in texts]
    messages = [message[3] for message in known.messages]
    return [*answers, *meetings, *messages, *(note[0] for note in (*known.referrals, *known.promises))]
