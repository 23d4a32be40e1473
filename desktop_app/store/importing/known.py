"""Contacts of the notebook, as far as a file could tell something new of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.method.contact_keys import same_point
from desktop_app.records.exchange import Extra
from desktop_app.store import plain
from desktop_app.store.extras import of_row

_ROWS = (
    "SELECT c.*, coalesce(o.name, '') AS organization, coalesce(f.name, '') AS field FROM contact c"
    " LEFT JOIN organization o ON o.id = c.organization_id LEFT JOIN field f ON f.id = c.field_id"
    f" WHERE c.id IN {plain.AMONG}"
)
_POINTS = f"SELECT contact_id, kind, value, ordinal FROM contact_point WHERE contact_id IN {plain.AMONG}"
_TAGS = (
    "SELECT ct.contact_id, t.name_key FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
    f" WHERE ct.contact_id IN {plain.AMONG}"
)
_EXTRAS = (
    "SELECT contact_id, id, ordinal, property_group, name, parameters, value FROM contact_extra"
    f" WHERE contact_id IN {plain.AMONG} ORDER BY ordinal, id"
)


@dataclass(slots=True)
class Known:
    """One contact: its row with the names of `organization` and `field`, and what hangs on it as it is compared.

    `places` and `extra_places` are the places that come next.
    """

    row: dict[str, Any]
    points: set[tuple[str, str]] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    extras: dict[int, Extra] = field(default_factory=dict)
    places: int = 0
    extra_places: int = 0


def gather(session: Session, ids: Iterable[int]) -> Mapping[int, Known]:
    """Those of these contacts that are there."""
    among = (plain.listed(ids),)
    found = {row["id"]: Known(row) for row in plain.records(session, _ROWS, among)}
    for contact, kind, value, ordinal in plain.rows(session, _POINTS, among):
        found[contact].points.add(same_point(kind, value))
        found[contact].places = max(found[contact].places, ordinal + 1)
    for contact, key in plain.rows(session, _TAGS, among):
        found[contact].tags.add(key)
    for contact, number, ordinal, *rest in plain.rows(session, _EXTRAS, among):
        found[contact].extras[number] = of_row(*rest)
        found[contact].extra_places = max(found[contact].extra_places, ordinal + 1)
    return found
