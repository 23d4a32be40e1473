"""Derived: meetings and questions, to be searched."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store.documents import document, forget, write
from desktop_app.store.facets import MEETINGS, QUESTIONS, facet
from desktop_app.store.schema import AgendaItem, Contact, Meeting, Organization, Question, SearchDocument

_DAWN = datetime(1, 1, 1, tzinfo=UTC)
_TIES = 2**20


def refresh_questions(session: Session, ids: list[int]) -> None:
    """Make the documents of these questions; those that are gone lose theirs."""
    rows = list(session.scalars(select(Question).where(Question.id.in_(ids))))
    forget(session, "question", sorted(set(ids) - {row.id for row in rows}))
    write(session, [_question(row) for row in rows])


def _question(row: Question) -> dict[str, Any]:
    place = QUESTIONS[0] + row.id
    return document("question", row.id, place, [facet("q", row.topic)], name=[row.text], notes=[row.hint])


def refresh_meetings(session: Session, ids: list[int]) -> None:
    """Make the documents of these meetings, placed by their start; those that are gone lose theirs."""
    query = (
        select(Meeting, Contact.name, Contact.role, Organization.name)
        .join(Contact, Contact.id == Meeting.contact_id)
        .outerjoin(Organization, Organization.id == Contact.organization_id)
        .where(Meeting.id.in_(ids))
    )
    talks = _agendas(session, ids)
    rows = [_meeting(meeting, names, talks[meeting.id]) for meeting, *names in session.execute(query)]
    places = {row["record_id"]: row["position"] for row in rows}
    known = session.execute(
        select(SearchDocument.record_id, SearchDocument.position).where(
            SearchDocument.kind == "meeting", SearchDocument.record_id.in_(ids)
        )
    )
    forget(session, "meeting", [record for record, position in known if places.get(record) != position])
    write(session, rows)


def _meeting(meeting: Meeting, names: Sequence[str | None], talk: list[str]) -> dict[str, Any]:
    name, role, organization = (part or "" for part in names)
    return document(
        "meeting",
        meeting.id,
        meeting_place(meeting.starts_at, meeting.id),
        [facet("m", meeting.status)],
        name=[name],
        work=[role, organization],
        reach=[meeting.place, meeting.link],
        notes=[meeting.notes],
        talks=talk,
    )


def meeting_place(starts_at: datetime, meeting_id: int) -> int:
    """A position that sorts by start, then by id (unique for the first million ids at one minute)."""
    minutes = int((starts_at - _DAWN).total_seconds() // 60)
    return MEETINGS[0] + minutes * _TIES + meeting_id % _TIES


def _agendas(session: Session, ids: list[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    query = select(AgendaItem.meeting_id, AgendaItem.text, AgendaItem.answer)
    for meeting_id, *texts in session.execute(query.where(AgendaItem.meeting_id.in_(ids))):
        found[meeting_id].extend(filter(None, texts))
    return found
