"""Derived: meetings and questions, to be searched."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.documents import document, forget, write
from desktop_app.store.facets import MEETINGS, QUESTIONS, facet
from desktop_app.store.instants import instant
from desktop_app.store.plain import AMONG

_DAWN = datetime(1, 1, 1, tzinfo=UTC)
_TIES = 2**20
_QUESTIONS = f"SELECT id, topic, text, hint FROM question WHERE id IN {AMONG}"
_MEETINGS = (
    "SELECT m.id, m.starts_at, m.status, m.place, m.link, m.notes, c.name, c.role, coalesce(o.name, '') FROM meeting m"
    " JOIN contact c ON c.id = m.contact_id LEFT JOIN organization o ON o.id = c.organization_id"
    f" WHERE m.id IN {AMONG}"
)
_AGENDAS = f"SELECT meeting_id, text, answer FROM agenda_item WHERE meeting_id IN {AMONG} ORDER BY id"
_PLACES = f"SELECT record_id, position FROM search_document WHERE kind = 'meeting' AND record_id IN {AMONG}"


def refresh_questions(session: Session, ids: list[int]) -> None:
    """Make the documents of these questions; those that are gone lose theirs."""
    session.flush()
    found = plain.rows(session, _QUESTIONS, (plain.listed(ids),))
    forget(session, "question", sorted(set(ids) - {number for number, *_ in found}))
    write(session, [_question(*row) for row in found])


def _question(number: int, topic: str, text: str, hint: str) -> dict[str, Any]:
    return document("question", number, QUESTIONS[0] + number, [facet("q", topic)], name=[text], notes=[hint])


def refresh_meetings(session: Session, ids: list[int]) -> None:
    """Make the documents of these meetings, placed by their start; those that are gone lose theirs."""
    session.flush()
    among = (plain.listed(ids),)
    talks: defaultdict[int, list[str]] = defaultdict(list)
    for number, *texts in plain.rows(session, _AGENDAS, among):
        talks[number].extend(texts)
    rows = [_meeting(*row, talk=talks[row[0]]) for row in plain.rows(session, _MEETINGS, among)]
    places = {row["record_id"]: row["position"] for row in rows}
    known = plain.rows(session, _PLACES, among)
    forget(session, "meeting", [number for number, position in known if places.get(number) != position])
    write(session, rows)


def _meeting(number: int, starts_at: str, status: str, *texts: str, talk: list[str]) -> dict[str, Any]:
    place, link, notes, name, role, organization = texts
    return document(
        "meeting",
        number,
        meeting_place(instant(starts_at), number),
        [facet("m", status)],
        name=[name],
        work=[role, organization],
        reach=[place, link],
        notes=[notes],
        talks=talk,
    )


def meeting_place(starts_at: datetime, meeting_id: int) -> int:
    """A position that sorts by start, then by id (unique for the first million ids at one minute)."""
    minutes = int((starts_at - _DAWN).total_seconds() // 60)
    return MEETINGS[0] + minutes * _TIES + meeting_id % _TIES
