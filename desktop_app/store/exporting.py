"""Contacts on their way out: few statements for many, so that a whole notebook leaves in one go."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import OutgoingContact
from desktop_app.store import extras, plain
from desktop_app.store.dossiers import dossier, dossiers
from desktop_app.store.instants import instant
from desktop_app.store.plain import AMONG

BATCH = 1000
_CONTACTS = (
    "SELECT c.id, c.uuid AS uid, c.name, c.role, coalesce(o.name, '') AS organization, coalesce(f.name, '') AS field,"
    " c.time_zone, c.how_known, c.notes, c.changed_at FROM contact c"
    " LEFT JOIN organization o ON o.id = c.organization_id"
    f" LEFT JOIN field f ON f.id = c.field_id WHERE c.id IN {AMONG}"
)
_POINTS = f"SELECT contact_id, kind, value, label FROM contact_point WHERE contact_id IN {AMONG} ORDER BY ordinal, id"
_TAGS = (
    "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
    f" WHERE ct.contact_id IN {AMONG} ORDER BY t.name_key, t.id"
)
_EXTRAS = (
    "SELECT contact_id, property_group, name, parameters, value FROM contact_extra"
    f" WHERE contact_id IN {AMONG} ORDER BY ordinal, id"
)


def contacts(session: Session, ids: Sequence[int] | None = None) -> tuple[OutgoingContact, ...]:
    """These contacts in the order given, or (None) all in the order of names. Those that are gone are left out."""
    return tuple(each(session, ids))


def each(session: Session, ids: Sequence[int] | None = None) -> Iterator[OutgoingContact]:
    """As `contacts`, one after another, so that no more than a batch is in memory."""
    for batch in _batches(in_order(session) if ids is None else ids):
        yield from _batch(session, batch)


def in_order(session: Session) -> list[int]:
    """The ids of all contacts in the order of names."""
    return [row[0] for row in plain.rows(session, "SELECT contact_id FROM contact_summary ORDER BY position")]


def _batches(ids: Sequence[int]) -> Iterator[list[int]]:
    rest = iter(dict.fromkeys(ids))
    while batch := list(islice(rest, BATCH)):
        yield batch


def _batch(session: Session, ids: list[int]) -> Iterator[OutgoingContact]:
    listed = (plain.listed(ids),)
    points: defaultdict[int, list[ContactPoint]] = defaultdict(list)
    for contact_id, kind, value, label in plain.rows(session, _POINTS, listed):
        points[contact_id].append(ContactPoint(PointKind(kind), value, label))
    tags: defaultdict[int, list[str]] = defaultdict(list)
    for contact_id, tag in plain.rows(session, _TAGS, listed):
        tags[contact_id].append(tag)
    kept = defaultdict(list)
    for contact_id, *columns in plain.rows(session, _EXTRAS, listed):
        kept[contact_id].append(extras.of_row(*columns))
    found = {row.pop("id"): row for row in plain.records(session, _CONTACTS, listed)}
    for number in ids:
        if number in found:
            row = found[number]
            yield OutgoingContact(
                **row | {"changed_at": instant(row["changed_at"])},
                points=tuple(points[number]),
                tags=tuple(tags[number]),
                extras=tuple(kept[number]),
            )


__all__ = ["contacts", "dossier", "dossiers", "each", "in_order"]
