"""Tags on contacts."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.store import journal, lookup
from desktop_app.store.cleaning import clean_line
from desktop_app.store.named import drop_unused, find, named
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, ContactTag, Tag


def names_of(session: Session, contact_id: int) -> tuple[str, ...]:
    """The tags of a contact, in the order of names."""
    query = select(Tag.name).join(ContactTag, ContactTag.tag_id == Tag.id)
    return tuple(session.scalars(query.where(ContactTag.contact_id == contact_id).order_by(Tag.name_key)))


def replace(session: Session, contact_id: int, tags: Sequence[str]) -> None:
    """Make `tags` the whole set of a contact."""
    wanted = {tag.id: tag for tag in (named(session, Tag, clean_line(name)) for name in tags) if tag is not None}
    rows = session.scalars(select(ContactTag).where(ContactTag.contact_id == contact_id)).all()
    for row in rows:
        if wanted.pop(row.tag_id, None) is None:
            session.delete(row)
    session.add_all(ContactTag(contact_id=contact_id, tag_id=tag_id) for tag_id in wanted)
    session.flush()
    drop_unused(session, Tag, [row.tag_id for row in rows])


@operation("tag_contacts")
def add_tag(session: Session, ids: Sequence[int], tag_name: str) -> None:
    """Give these contacts a tag, made if it is not there."""
    contacts = lookup.get_all(session, Contact, ids)
    tag = named(session, Tag, clean_line(tag_name))
    if tag is None or not contacts:
        return
    journal.describe(session, name=tag.name, count=len(contacts))
    have = set(session.scalars(select(ContactTag.contact_id).where(ContactTag.tag_id == tag.id)))
    session.add_all(ContactTag(contact_id=contact.id, tag_id=tag.id) for contact in contacts if contact.id not in have)


@operation("untag_contacts")
def remove_tag(session: Session, ids: Sequence[int], tag_name: str) -> None:
    """Take a tag from these contacts; a tag on nobody is removed."""
    tag = find(session, Tag, clean_line(tag_name))
    if tag is None:
        return
    rows = session.scalars(select(ContactTag).where(ContactTag.tag_id == tag.id)).all()
    chosen = set(ids)
    gone = [row for row in rows if row.contact_id in chosen]
    journal.describe(session, name=tag.name, count=len(gone))
    for row in gone:
        session.delete(row)
    session.flush()
    drop_unused(session, Tag, [tag.id])


def ids_on(session: Session, contact_ids: Sequence[int]) -> set[int]:
    """The ids of all tags on these contacts."""
    found: set[int] = set()
    for start in range(0, len(contact_ids), 500):
        some = contact_ids[start : start + 500]
        found.update(session.scalars(select(ContactTag.tag_id).where(ContactTag.contact_id.in_(some))))
    return found


def drop(session: Session, tag_ids: set[int]) -> None:
    """Remove those of the tags that are on nobody any more."""
    drop_unused(session, Tag, tag_ids)
