"""Rows of a table as contacts."""

import re
from collections.abc import Callable, Sequence

from desktop_app.interchange.tables import table as tables
from desktop_app.interchange.tables.formulas import as_it_was
from desktop_app.interchange.tables.mapping import guess
from desktop_app.interchange.tables.table import Row, Table
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Doubt, IncomingContact, Reading

Report = Callable[[int, int], None]
EVERY = 500
_NAME_PARTS = ("prefix", "first_name", "middle_name", "last_name", "suffix")
_KINDS = {"email": PointKind.EMAIL, "phone": PointKind.PHONE, "link": PointKind.LINK, "address": PointKind.ADDRESS}
_LABELS = ("home", "work", "business", "mobile", "other", "main", "fax")
_SEVERAL = re.compile(r"\s+:::\s+|[\n;]")
_TAG_NOISE = frozenset(("* mycontacts", "mycontacts", "* starred", "my contacts"))


def read(data: bytes, mapping: Sequence[str] | None = None, report: Report | None = None) -> Reading:
    """The people in a table file, by `mapping` (a choice for each column) or as guessed."""
    return contacts(tables.read(data), mapping, report)


def contacts(table: Table, mapping: Sequence[str] | None = None, report: Report | None = None) -> Reading:
    """The people in a table."""
    chosen = tuple(mapping) if mapping is not None else guess(table)
    ours = "askwell id" in [column.lower() for column in table.columns]
    found: list[IncomingContact] = []
    doubts = list(table.doubts)
    for number, row in enumerate(table.rows):
        made = _contact(row, table.columns, chosen, ours=ours)
        if made is None:
            doubts.append(Doubt(row.line, "no_name", ", ".join(filter(None, row.cells))[:60]))
        else:
            found.append(made)
        if report is not None and number % EVERY == 0:
            report(number, len(table.rows))
    return Reading(tuple(found), tuple(sorted(doubts, key=lambda doubt: doubt.line)))


def _contact(row: Row, columns: Sequence[str], mapping: Sequence[str], *, ours: bool) -> IncomingContact | None:
    cells: dict[str, list[tuple[str, str]]] = {}
    for column, field, cell in zip(columns, mapping, row.cells, strict=False):
        value = (as_it_was(cell) if ours else cell).strip()
        if field and value:
            cells.setdefault(field, []).append((column, value))
    points = tuple(_points(cells))
    name = _first(cells, "name") or " ".join(_first(cells, part) for part in _NAME_PARTS if _first(cells, part))
    name = name or _first(cells, "organization") or next((p.value for p in points if p.kind is PointKind.EMAIL), "")
    if not name and not points:
        return None
    return IncomingContact(
        line=row.line,
        uid=_first(cells, "uid"),
        name=" ".join(name.split()),
        role=_first(cells, "role"),
        organization=_first(cells, "organization"),
        field=_first(cells, "field"),
        time_zone=_first(cells, "time_zone"),
        how_known=_how_known(cells),
        notes=_notes(cells),
        points=points,
        tags=_tags(cells),
    )


def _first(cells: dict[str, list[tuple[str, str]]], field: str) -> str:
    return cells[field][0][1] if field in cells else ""


def _points(cells: dict[str, list[tuple[str, str]]]) -> list[ContactPoint]:
    found: list[ContactPoint] = []
    for field, kind in _KINDS.items():
        for column, value in cells.get(field, ()):
            parts = [value] if kind is PointKind.ADDRESS else _SEVERAL.split(value)
            found += [ContactPoint(kind, part.strip(), _label(column)) for part in parts if part.strip()]
    if "address_part" in cells:
        parts = [value for _, value in cells["address_part"]]
        found.append(ContactPoint(PointKind.ADDRESS, "\n".join(parts), _label(cells["address_part"][0][0])))
    return list(dict.fromkeys(found))


def _label(column: str) -> str:
    words = column.lower()
    label = next((label for label in _LABELS if label in words), "")
    return "work" if label == "business" else label


def _tags(cells: dict[str, list[tuple[str, str]]]) -> tuple[str, ...]:
    found = [" ".join(tag.split()) for _, value in cells.get("tags", ()) for tag in re.split(r"[;,]|:::", value)]
    return tuple(dict.fromkeys(tag for tag in found if tag and tag.lower() not in _TAG_NOISE))


def _how_known(cells: dict[str, list[tuple[str, str]]]) -> str:
    told = [value for _, value in cells.get("how_known", ())]
    return "\n".join([*told, *(f"{column}: {value}" for column, value in cells.get("connected_on", ()))])


def _notes(cells: dict[str, list[tuple[str, str]]]) -> str:
    told = [value for _, value in cells.get("notes", ())]
    return "\n".join([*told, *(f"{column}: {value}" for column, value in cells.get("extra", ()))])
