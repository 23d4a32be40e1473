"""E-mails, phones, links and addresses of a contact."""

import dataclasses
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.contact_keys import same_point
from desktop_app.records import contacts as records
from desktop_app.store.cleaning import clean
from desktop_app.store.schema import ContactPoint


def of(session: Session, contact_id: int) -> list[ContactPoint]:
    """The rows of a contact, in the user's order."""
    query = select(ContactPoint).where(ContactPoint.contact_id == contact_id)
    return list(session.scalars(query.order_by(ContactPoint.ordinal, ContactPoint.id)))


def record(row: ContactPoint) -> records.ContactPoint:
    """A row as a record."""
    return records.ContactPoint(records.PointKind(row.kind), row.value, row.label, row.id)


def replace(session: Session, contact_id: int, points: Sequence[records.ContactPoint]) -> None:
    """Make `points` the whole list; blank ones are left out, and those that stay keep their ids."""
    known = of(session, contact_id)
    for ordinal, point in enumerate(point for point in points if clean(point.value).strip()):
        row = _take(known, point)
        if row is None:
            row = ContactPoint(contact_id=contact_id)
            session.add(row)
        row.kind = point.kind.value
        row.value = clean(point.value).strip()
        row.label = clean(point.label).strip()
        row.ordinal = ordinal
    for row in known:
        session.delete(row)
    session.flush()


def _take(known: list[ContactPoint], point: records.ContactPoint) -> ContactPoint | None:
    """The row that `point` is, taken out of `known`."""
    same = [row for row in known if row.id == point.id]
    if point.id is None:
        value = (point.kind.value, point.value.strip())
        same = [row for row in known if (row.kind, row.value) == value]
    if not same:
        return None
    known.remove(same[0])
    return same[0]


def add_all(session: Session, contact_id: int, points: Iterable[records.ContactPoint]) -> None:
    """Add copies of `points` after those that are there, without doubles."""
    known = [record(row) for row in of(session, contact_id)]
    have = set(map(_same, known))
    new: dict[tuple[str, str], records.ContactPoint] = {}
    for point in points:
        if _same(point) not in have:
            new.setdefault(_same(point), dataclasses.replace(point, id=None))
    replace(session, contact_id, [*known, *new.values()])


def _same(point: records.ContactPoint) -> tuple[str, str]:
    return same_point(point.kind.value, point.value)
