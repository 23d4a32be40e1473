"""For rows found by something that the table does not show: where it stands, and the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.method.marking import excerpt, holds_all
from desktop_app.method.search_words import Words
from desktop_app.records.contacts import ContactRow
from desktop_app.records.pages import Excerpt
from desktop_app.store import plain

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# Where a text is looked for, in this order: the name of the place, and how to read it.
_SOURCES = (
    ("point", "SELECT contact_id, value FROM contact_point WHERE contact_id IN ({ids})"),
    ("notes", "SELECT id, notes FROM contact WHERE id IN ({ids})"),
    ("how_known", "SELECT id, how_known FROM contact WHERE id IN ({ids})"),
    ("organization_research", "SELECT id, organization_research FROM contact WHERE id IN ({ids})"),
    ("profession_research", "SELECT id, profession_research FROM contact WHERE id IN ({ids})"),
    (
        "answer",
        "SELECT m.contact_id, a.answer FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id"
        " WHERE m.contact_id IN ({ids}) AND a.answer <> ''",
    ),
    (
        "question",
        "SELECT m.contact_id, a.text FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id"
        " WHERE m.contact_id IN ({ids}) AND a.asked",
    ),
    ("meeting", "SELECT contact_id, notes || ' ' || place FROM meeting WHERE contact_id IN ({ids})"),
    ("message", "SELECT contact_id, subject || ' ' || text FROM outreach WHERE contact_id IN ({ids})"),
    (
        "debrief",
        "SELECT m.contact_id, d.learned || ' ' || d.fit || ' ' || d.changed_mind || ' ' || d.red_flags || ' '"
        " || d.still_need FROM meeting m JOIN debrief d ON d.meeting_id = m.id WHERE m.contact_id IN ({ids})",
    ),
    ("referral", "SELECT referred_id, note FROM referral WHERE referred_id IN ({ids})"),
    ("promise", "SELECT contact_id, text FROM promise WHERE contact_id IN ({ids})"),
)


def with_excerpts(session: Session, rows: tuple[ContactRow, ...], words: Words) -> tuple[ContactRow, ...]:
    """The rows, with an excerpt where the shown columns do not hold all the words."""
    if not words:
        return rows
    unseen = {row.id for row in rows if not holds_all(_shown(row), words)}
    found = dict(_excerpts(session, unseen, words)) if unseen else {}
    return tuple(replace(row, excerpt=found[row.id]) if row.id in found else row for row in rows)


def _shown(row: ContactRow) -> tuple[str, ...]:
    return row.name, row.organization, row.role, row.field, row.tags


def _excerpts(session: Session, unseen: set[int], words: Words) -> Iterator[tuple[int, Excerpt]]:
    unseen = set(unseen)
    for where, sql in _SOURCES:
        if not unseen:
            return
        ids = ",".join(map(str, sorted(unseen)))
        for contact_id, value in plain.rows(session, sql.format(ids=ids)):
            if contact_id in unseen and (found := excerpt(value, words)) is not None:
                unseen.discard(contact_id)
                yield contact_id, Excerpt(where, *found)
