"""Askwell's own table: every column of it, so that what was written can be read back as it was."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop_app.interchange.tables.formulas import as_it_was, safe
from desktop_app.interchange.tables.table import Row
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Doubt, Extra, IncomingContact, OutgoingContact

# Heading -> field of the record.
TEXTS = {
    "Name": "name",
    "Role": "role",
    "Organization": "organization",
    "Field": "field",
    "Time zone": "time_zone",
    "How known": "how_known",
    "Notes": "notes",
}
TAGS, UID = "Tags", "Askwell ID"
ORDER, MORE, PROPERTIES, CHANGED = "Askwell order", "Askwell more", "Askwell properties", "Askwell changed"
KINDS = {PointKind.EMAIL: "Email", PointKind.PHONE: "Phone", PointKind.LINK: "URL", PointKind.ADDRESS: "Address"}
_KIND_NAMES = frozenset(kind.value for kind in PointKind)
# Columns of one kind; what a contact has beyond that goes into one cell.
WIDEST = 5
# Spreadsheets cut longer cells: properties that do not fit, photographs above all, stay in cards and archives.
LARGEST_CELL = 32_000


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns that some contacts need: their headings in order."""

    headings: tuple[str, ...]


def layout(contacts: Iterable[OutgoingContact]) -> Layout:
    """As many columns as these contacts need."""
    widths = dict.fromkeys(KINDS, 0)
    labelled: set[str] = set()
    special: set[str] = set()
    for one in contacts:
        seats = _seats(one.points)
        for point, seat in zip(one.points, seats, strict=True):
            if seat.startswith(MORE):
                special.add(MORE)
                continue
            widths[point.kind] = max(widths[point.kind], int(seat.rpartition(" ")[2]))
            if point.label:
                labelled.add(seat)
        if _order(seats):
            special.add(ORDER)
        if one.extras:
            special.add(PROPERTIES)
        if one.changed_at is not None:
            special.add(CHANGED)
    seats = [f"{KINDS[kind]} {number}" for kind in KINDS for number in range(1, widths[kind] + 1)]
    points = [heading for seat in seats for heading in (seat, *([f"{seat} label"] if seat in labelled else []))]
    texts = list(TEXTS)
    last = [one for one in (CHANGED, ORDER, MORE, PROPERTIES) if one in special]
    return Layout((*texts[:6], TAGS, *points, "Notes", UID, *last))


def cells(one: OutgoingContact, headings: Sequence[str]) -> list[str]:
    """A contact as a row, safe in a spreadsheet."""
    seats = _seats(one.points)
    more = [
        [p.kind.value, p.label, p.value] for p, seat in zip(one.points, seats, strict=True) if seat.startswith(MORE)
    ]
    row = {heading: str(getattr(one, key)) for heading, key in TEXTS.items()}
    row |= {TAGS: ", ".join(map(_escaped, one.tags)), UID: one.uid, ORDER: _order(seats)}
    row[MORE] = _dumped(more) if more else ""
    row[PROPERTIES] = _properties(one.extras)
    row[CHANGED] = "" if one.changed_at is None else one.changed_at.astimezone(UTC).isoformat()
    for point, seat in zip(one.points, seats, strict=True):
        row[seat], row[f"{seat} label"] = point.value, point.label
    return [safe(row.get(heading, "")) for heading in headings]


def contact(row: Row, columns: Sequence[str], doubts: list[Doubt]) -> IncomingContact:
    """A row of Askwell's own table as the contact that was written; what somebody added to it goes into the notes."""
    found = {column: as_it_was(cell) for column, cell in zip(columns, row.cells, strict=False)}
    texts = {key: found.get(heading, "") for heading, key in TEXTS.items()}
    added = [f"{heading}: {cell.strip()}" for heading, cell in found.items() if cell.strip() and not is_own(heading)]
    texts["notes"] = "\n".join([*filter(None, (texts["notes"],)), *added])
    reader = _Reader(row.line, found, doubts)
    return IncomingContact(
        line=row.line,
        uid=found.get(UID, ""),
        **texts,
        points=reader.points(),
        tags=_tags(found.get(TAGS, "")),
        extras=reader.extras(),
        changed_at=reader.changed(),
    )


def is_own(heading: str) -> bool:
    """Whether a column is one of those above."""
    seat = heading.removesuffix(" label").split(" ")
    if len(seat) == 2 and seat[0] in KINDS.values() and seat[1].isdecimal():
        return True
    return heading in (*TEXTS, TAGS, UID, ORDER, MORE, PROPERTIES, CHANGED)


def _seats(points: Sequence[ContactPoint]) -> list[str]:
    """For each point the column that it has: "Email 2", or its place among those beyond."""
    counts = dict.fromkeys(KINDS, 0)
    seats: list[str] = []
    beyond = 0
    for point in points:
        counts[point.kind] += 1
        if counts[point.kind] <= WIDEST:
            seats.append(f"{KINDS[point.kind]} {counts[point.kind]}")
        else:
            beyond += 1
            seats.append(f"{MORE} {beyond}")
    return seats


def _order(seats: list[str]) -> str:
    """The order of the points, where it is not that of the columns."""
    return "" if seats == sorted(seats, key=_rank) else ", ".join(seats)


def _rank(seat: str) -> tuple[int, int]:
    name, _, number = seat.rpartition(" ")
    names = [*KINDS.values(), MORE]
    return names.index(name), int(number)


def _escaped(tag: str) -> str:
    return tag.replace("\\", "\\\\").replace(",", "\\,")


def _tags(text: str) -> tuple[str, ...]:
    """Tags parted by a comma and, where nobody wrote into the table by hand, a blank."""
    found, part, signs = [], "", iter(text)
    for sign in signs:
        if sign == "\\":
            part += next(signs, "\\")
        elif sign == ",":
            found.append(part)
            part = ""
        else:
            part += sign
    parts = [found_part.removeprefix(" ") if place else found_part for place, found_part in enumerate([*found, part])]
    return tuple(one for one in parts if one)


def too_large(extras: Sequence[Extra]) -> int:
    """How many of some properties do not fit into a cell."""
    return len(extras) - len(_fitting(extras))


def _fitting(extras: Sequence[Extra]) -> list[str]:
    """Properties as they are written, without the largest if all together are too large."""
    kept = [_dumped([one.name, one.value, one.parameters, one.group]) for one in extras]
    while sum(map(len, kept)) + len(kept) + 1 > LARGEST_CELL:
        kept.remove(max(kept, key=len))
    return kept


def _properties(extras: Sequence[Extra]) -> str:
    return f"[{','.join(_fitting(extras))}]" if extras else ""


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Reader:
    """Reads the cells that hold more than one thing; what is damaged is said and left out."""

    def __init__(self, line: int, found: dict[str, str], doubts: list[Doubt]) -> None:
        self._line, self._found, self._doubts = line, found, doubts

    def points(self) -> tuple[ContactPoint, ...]:
        there = dict(self._in_columns())
        for place, one in enumerate(self._list(MORE, 3), 1):
            if all(isinstance(part, str) for part in one) and one[0] in _KIND_NAMES and one[2]:
                there[f"{MORE} {place}"] = ContactPoint(PointKind(one[0]), one[2], one[1])
        order = self._found.get(ORDER, "").split(", ")
        if len(order) == len(there) and set(order) == set(there):
            return tuple(there[seat] for seat in order)
        return tuple(there[seat] for seat in sorted(there, key=_rank))

    def _in_columns(self) -> Iterator[tuple[str, ContactPoint]]:
        for heading, value in self._found.items():
            name, _, number = heading.rpartition(" ")
            if value and number.isdecimal() and len(number) < 4 and name in KINDS.values():
                kind = next(kind for kind in KINDS if KINDS[kind] == name)
                yield heading, ContactPoint(kind, value, self._found.get(f"{heading} label", ""))

    def extras(self) -> tuple[Extra, ...]:
        return tuple(
            Extra(str(name), str(value), tuple((str(k), str(v)) for k, v in self._pairs(parameters)), str(group))
            for name, value, parameters, group in self._list(PROPERTIES, 4)
        )

    def _pairs(self, value: Any) -> list[tuple[Any, Any]]:
        if not isinstance(value, list):
            return []
        return [(one[0], one[1]) for one in value if isinstance(one, list) and len(one) == 2]

    def _list(self, heading: str, size: int) -> list[Any]:
        text = self._found.get(heading, "")
        if not text:
            return []
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, list) or not all(isinstance(one, list) and len(one) == size for one in value):
            self._doubts.append(Doubt(self._line, "cell_damaged", heading))
            return []
        return value

    def changed(self) -> datetime | None:
        text = self._found.get(CHANGED, "")
        if not text:
            return None
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            self._doubts.append(Doubt(self._line, "cell_damaged", CHANGED))
            return None
        return found if found.tzinfo else found.replace(tzinfo=UTC)
