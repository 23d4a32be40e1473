"""Everything from which the derived rows of contacts are made, read in a few statements for many contacts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.store import plain


@dataclass(slots=True)
class Known:
    """One contact: its row, and what points at it. Instants are text.

    tags (id, name), points (value), meetings (start, status, notes, place), answers (question, answer),
    messages (at, direction, outcome, text), thanks (due, sent, meeting), notes (text) of referrals and promises.
    """

    row: dict[str, Any]
    tags: list[tuple[Any, ...]] = field(default_factory=list)
    points: list[tuple[Any, ...]] = field(default_factory=list)
    meetings: list[tuple[Any, ...]] = field(default_factory=list)
    answers: list[tuple[Any, ...]] = field(default_factory=list)
    messages: list[tuple[Any, ...]] = field(default_factory=list)
    thanks: list[tuple[Any, ...]] = field(default_factory=list)
    notes: list[tuple[Any, ...]] = field(default_factory=list)


_CONTACTS = (
    "SELECT c.*, coalesce(o.name, '') AS organization, coalesce(f.name, '') AS field FROM contact c"
    " LEFT JOIN organization o ON o.id = c.organization_id LEFT JOIN field f ON f.id = c.field_id WHERE c.id IN ({ids})"
)
_Lists = Callable[[Known], list[tuple[Any, ...]]]
_SOURCES: tuple[tuple[_Lists, str], ...] = (
    (
        attrgetter("tags"),
        "SELECT ct.contact_id, t.id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
        " WHERE ct.contact_id IN ({ids}) ORDER BY t.name_key, t.id",
    ),
    (attrgetter("points"), "SELECT contact_id, value FROM contact_point WHERE contact_id IN ({ids}) ORDER BY id"),
    (
        attrgetter("meetings"),
        "SELECT contact_id, starts_at, status, notes, place FROM meeting WHERE contact_id IN ({ids}) ORDER BY id",
    ),
    (
        attrgetter("answers"),
        "SELECT m.contact_id, a.text, a.answer FROM meeting m JOIN agenda_item a ON a.meeting_id = m.id"
        " WHERE m.contact_id IN ({ids}) AND (a.asked OR a.answer <> '') ORDER BY m.id, a.id",
    ),
    (
        attrgetter("messages"),
        "SELECT contact_id, at, direction, outcome, text FROM outreach WHERE contact_id IN ({ids}) ORDER BY id",
    ),
    (attrgetter("thanks"), "SELECT contact_id, due_at, sent_at, meeting_id FROM thank_you WHERE contact_id IN ({ids})"),
    (attrgetter("notes"), "SELECT referred_id, note FROM referral WHERE referred_id IN ({ids}) ORDER BY id"),
    (attrgetter("notes"), "SELECT contact_id, text FROM promise WHERE contact_id IN ({ids}) ORDER BY id"),
)


def gather(session: Session, ids: list[int]) -> dict[int, Known]:
    """What is known of those of these contacts that are there."""
    found = {row["id"]: Known(row) for row in plain.records(session, _CONTACTS.format(ids=plain.listed(ids)))}
    present = plain.listed(found)
    for lists, sql in _SOURCES if found else ():
        for contact_id, *values in plain.rows(session, sql.format(ids=present)):
            lists(found[contact_id]).append(tuple(values))
    return found
