"""Properties of a contact that came with a card and have no field."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store.schema import ContactExtra

_COPIED = ("property_group", "name", "parameters", "value")


def of(session: Session, contact_id: int) -> list[ContactExtra]:
    """The rows of a contact, in their order."""
    query = select(ContactExtra).where(ContactExtra.contact_id == contact_id)
    return list(session.scalars(query.order_by(ContactExtra.ordinal, ContactExtra.id)))


def copy(session: Session, from_id: int, to_id: int) -> None:
    """Give a contact without any those of another."""
    for place, row in enumerate(of(session, from_id)):
        copied = {name: getattr(row, name) for name in _COPIED}
        session.add(ContactExtra(contact_id=to_id, ordinal=place, **copied))
    session.flush()


def move(session: Session, keep_id: int, other_id: int) -> None:
    """Let those of another follow a contact's own; what it has already stays behind."""
    mine = of(session, keep_id)
    known = {_same(row) for row in mine}
    place = max((row.ordinal for row in mine), default=-1)
    for row in of(session, other_id):
        if _same(row) not in known:
            place += 1
            row.contact_id, row.ordinal = keep_id, place
    session.flush()


def _same(row: ContactExtra) -> tuple[str, ...]:
    return tuple(getattr(row, name) for name in _COPIED)
