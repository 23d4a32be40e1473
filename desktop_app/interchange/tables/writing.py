"""Contacts as a table that a spreadsheet opens, and that comes back as it was."""

import csv
import io
from collections.abc import Iterable

from desktop_app.interchange.tables.formulas import safe
from desktop_app.records.contacts import PointKind
from desktop_app.records.exchange import OutgoingContact

_FIXED = ("Name", "Role", "Organization", "Field", "Time zone", "How known", "Tags", "Notes", "Askwell ID")
_NAMES = {PointKind.EMAIL: "Email", PointKind.PHONE: "Phone", PointKind.LINK: "URL", PointKind.ADDRESS: "Address"}


def write(contacts: Iterable[OutgoingContact]) -> bytes:
    """Contacts as CSV: UTF-8 with a mark, which spreadsheets need, commas, CRLF; as many columns as points need."""
    people = list(contacts)
    widths = {kind: max((sum(p.kind is kind for p in one.points) for one in people), default=0) for kind in _NAMES}
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    headings = [f"{name} {number}" for kind, name in _NAMES.items() for number in range(1, widths[kind] + 1)]
    writer.writerow([*_FIXED, *headings])
    for one in people:
        writer.writerow([safe(cell) for cell in (*_texts(one), *_points(one, widths))])
    return out.getvalue().encode("utf-8-sig", "replace")


def _texts(one: OutgoingContact) -> tuple[str, ...]:
    tags = ", ".join(one.tags)
    return one.name, one.role, one.organization, one.field, one.time_zone, one.how_known, tags, one.notes, one.uid


def _points(one: OutgoingContact, widths: dict[PointKind, int]) -> list[str]:
    cells: list[str] = []
    for kind, width in widths.items():
        values = [point.value for point in one.points if point.kind is kind]
        cells += values + [""] * (width - len(values))
    return cells
