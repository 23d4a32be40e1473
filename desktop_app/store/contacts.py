"""Contacts: one person with everything the form shows."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records import contacts as records
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import cascade, contact_extras, contact_points, contact_tags, journal, lookup, referrals, typed
from desktop_app.store.cleaning import clean, clean_line
from desktop_app.store.contact_tags import add_tag, remove_tag
from desktop_app.store.named import drop_unused, named
from desktop_app.store.operations import operation
from desktop_app.store.schema import Contact, ContactSummary, Field, Organization

LINES = ("name", "role")
TEXTS = ("how_known", "organization_research", "profession_research", "notes")
Named = TypeVar("Named", Organization, Field)


def get(session: Session, contact_id: int) -> records.Contact:
    """Everything about one contact. Raises StoreProblem(GONE)."""
    row = lookup.get(session, Contact, contact_id)
    summary = session.scalars(select(ContactSummary).where(ContactSummary.contact_id == contact_id)).one()
    return records.Contact(
        id=row.id,
        uuid=row.uuid,
        **{key: getattr(row, key) for key in (*LINES, *TEXTS, "time_zone", "at_rest", "created_at", "changed_at")},
        organization=summary.organization,
        field=summary.field,
        stage=records.Stage(summary.stage),
        tags=contact_tags.names_of(session, contact_id),
        points=tuple(map(contact_points.record, contact_points.of(session, contact_id))),
        referred_by=referrals.to_contact(session, contact_id),
        referred_to=referrals.from_contact(session, contact_id),
        last_talked=summary.last_talked,
        next_meeting=summary.next_meeting,
        thanks_owed=summary.thanks_due,
    )


@operation("create_contact")
def create(session: Session, name: str = "", **values: Any) -> int:
    """Make a contact; `values` as for `edit`. Returns its id."""
    row = Contact(name=clean_line(name))
    session.add(row)
    session.flush()
    _set(session, row, values)
    journal.describe(session, name=row.name)
    return row.id


@operation("edit_contact")
def edit(session: Session, contact_id: int, **values: Any) -> None:
    """Change some of a contact: fields of records.Contact by name.

    `organization` and `field` are names ("" for none), `points` and `tags` the whole new list.
    Raises StoreProblem GONE, or INVALID for an unknown time zone.
    """
    if values.keys() <= _TYPED.keys():
        name = typed.edit(session, "contact", contact_id, {key: _TYPED[key](text) for key, text in values.items()})[
            "name"
        ]
    else:
        row = lookup.get(session, Contact, contact_id)
        _set(session, row, values)
        name = row.name
    journal.describe(session, name=name, field=next(iter(values)) if len(values) == 1 else "")


def _set(session: Session, row: Contact, values: dict[str, Any]) -> None:
    for key, value in values.items():
        if key not in _SETTERS:
            raise TypeError(f"a contact has no {key}")
        _SETTERS[key](session, row, value)
    session.flush()


_TYPED: dict[str, Callable[[str], str]] = {**dict.fromkeys(LINES, clean_line), **dict.fromkeys(TEXTS, clean)}


def _line(key: str) -> Callable[[Session, Contact, str], None]:
    return lambda _session, row, value: setattr(row, key, clean_line(value))


def _text(key: str) -> Callable[[Session, Contact, str], None]:
    return lambda _session, row, value: setattr(row, key, clean(value))


def _set_zone(_session: Session, row: Contact, value: str) -> None:
    if value:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise StoreProblem(Trouble.INVALID, detail=f"time zone {value!r}") from error
    row.time_zone = value


def _set_rest(_session: Session, row: Contact, value: bool) -> None:
    row.at_rest = bool(value)


def _named(kind: type[Named], column: str) -> Callable[[Session, Contact, str], None]:
    def put(session: Session, row: Contact, value: str) -> None:
        before = getattr(row, column)
        found = named(session, kind, clean_line(value))
        setattr(row, column, None if found is None else found.id)
        drop_unused(session, kind, [before])

    return put


_SETTERS: dict[str, Callable[[Session, Contact, Any], None]] = {
    **{key: _line(key) for key in LINES},
    **{key: _text(key) for key in TEXTS},
    "organization": _named(Organization, "organization_id"),
    "field": _named(Field, "field_id"),
    "time_zone": _set_zone,
    "at_rest": _set_rest,
    "points": lambda session, row, value: contact_points.replace(session, row.id, value),
    "tags": lambda session, row, value: contact_tags.replace(session, row.id, value),
}


@operation("delete_contacts")
def delete(session: Session, ids: Sequence[int]) -> None:
    """Delete contacts with their meetings, messages, referrals, thank-yous and promises."""
    rows = lookup.get_all(session, Contact, ids)
    if not rows:
        return
    journal.describe(session, name=rows[0].name, count=len(rows))
    organizations = [row.organization_id for row in rows]
    fields = [row.field_id for row in rows]
    tags = contact_tags.ids_on(session, [row.id for row in rows])
    cascade.delete_all(session, rows)
    drop_unused(session, Organization, organizations)
    drop_unused(session, Field, fields)
    contact_tags.drop(session, tags)


@operation("duplicate_contact")
def duplicate(session: Session, contact_id: int) -> int:
    """Copy what is known of a contact, but nothing that happened. Returns the copy's id."""
    row = lookup.get(session, Contact, contact_id)
    keys = (*LINES, *TEXTS, "time_zone", "at_rest", "organization_id", "field_id")
    copy = Contact(**{key: getattr(row, key) for key in keys})
    session.add(copy)
    session.flush()
    points = [contact_points.record(point) for point in contact_points.of(session, contact_id)]
    contact_points.add_all(session, copy.id, points)
    contact_tags.replace(session, copy.id, contact_tags.names_of(session, contact_id))
    contact_extras.copy(session, contact_id, copy.id)
    journal.describe(session, name=row.name)
    return copy.id


__all__ = ["add_tag", "create", "delete", "duplicate", "edit", "get", "remove_tag"]
