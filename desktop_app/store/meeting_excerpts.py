"""For meetings found by something that their row does not show: where it stands, and the words around it."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.method.marking import excerpt, holds_all
from desktop_app.method.search_words import Words
from desktop_app.records.meetings import MeetingRow
from desktop_app.records.pages import Excerpt

# Where a text is looked for, in this order: the name of the place, and how to read it.
_SOURCES = (
    (
        "answer",
        "SELECT meeting_id, answer FROM agenda_item WHERE meeting_id IN ({ids}) AND answer <> '' ORDER BY ordinal",
    ),
    ("question", "SELECT meeting_id, text FROM agenda_item WHERE meeting_id IN ({ids}) ORDER BY ordinal"),
    ("notes", "SELECT id, notes FROM meeting WHERE id IN ({ids})"),
    ("link", "SELECT id, link FROM meeting WHERE id IN ({ids})"),
    ("role", "SELECT m.id, c.role FROM meeting m JOIN contact c ON c.id = m.contact_id WHERE m.id IN ({ids})"),
)


def with_excerpts(session: Session, rows: tuple[MeetingRow, ...], words: Words) -> tuple[MeetingRow, ...]:
    """The rows, with an excerpt where what they show does not hold all the words."""
    unseen = {row.id for row in rows if not holds_all((row.contact.name, row.organization, row.place), words)}
    found = dict(_excerpts(session, unseen, words))
    return tuple(replace(row, excerpt=found[row.id]) if row.id in found else row for row in rows)


def _excerpts(session: Session, unseen: set[int], words: Words) -> Iterator[tuple[int, Excerpt]]:
    for where, sql in _SOURCES:
        if not unseen:
            return
        for meeting_id, value in session.execute(text(sql.format(ids=",".join(map(str, sorted(unseen)))))):
            if meeting_id in unseen and (found := excerpt(value, words)) is not None:
                unseen = unseen - {meeting_id}
                yield meeting_id, Excerpt(where, *found)
