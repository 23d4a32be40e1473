"""One row of a table as a contact."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.interchange.tables.columns import POINT_FIELDS, Column
from desktop_app.interchange.tables.formulas import unmarked
from desktop_app.interchange.tables.heading_words import DEFAULTED, DEFAULTS
from desktop_app.interchange.tables.headings import ADDRESS_PARTS, is_address_part, plain
from desktop_app.interchange.tables.honorifics import is_polite
from desktop_app.interchange.tables.table import Row
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import IncomingContact

_NAME_PARTS = ("prefix", "first_name", "middle_name", "last_name", "suffix")
# Of these a contact has one; what other columns say stays in the notes.
_SINGLE = ("role", "organization", "field", "time_zone", "uid", "name")
_ADDRESSES = frozenset(("address", *ADDRESS_PARTS))
_KINDS = {"email": PointKind.EMAIL, "phone": PointKind.PHONE, "link": PointKind.LINK, "address": PointKind.ADDRESS}
_USUAL_LABELS = frozenset(("home", "work", "mobile", "other", "main", "fax", "pager", "school"))
_NO_LABELS = frozenset(("smtp", "ex", "*", "internet"))
_SEVERAL = re.compile(r"\s*:::\s*|[\n\r]")
_PARTED_EMAILS = re.compile(r"[\s,;:<>\"()|]+")
_PARTED_PHONES = re.compile(r"\s*:::\s*|[\n\r;|]|,(?=\s*\+?[\d(][\d\s()./-]{5})")
_TAG_NOISE = frozenset(("* mycontacts", "mycontacts", "* starred", "my contacts", "* my contacts"))
_SUFFIX = re.compile(r"^(?:[js]r|i{2,3}|iv|esq|esquire|ret|ph\.?d|m\.?d|m\.?sc|b\.?sc|ma|ba|llm|cpa|mba|pmp)\.?$", re.I)
_DEGREE = re.compile(r"^[A-Z][A-Za-z]?[A-Z®][A-Za-z.®-]*$")
_WORDS = re.compile(r"^[^\W\d_][^\d_\"(){}\[\]<>=+@,;:/]*$")
_NUMBER = re.compile(r"\s\d{1,3}\b")


@dataclass(slots=True)
class _Cells:
    """The cells of a row that say something, by field."""

    row: Row
    found: dict[str, list[tuple[Column, str]]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        return self.found[name][0][1] if name in self.found else ""

    def all(self, name: str) -> list[tuple[Column, str]]:
        return self.found.get(name, [])

    def label(self, column: Column) -> str:
        """What a row says of a point, or else its heading."""
        if column.label_from is not None and column.label_from < len(self.row.cells):
            said = self.row.cells[column.label_from].strip()
            if said.lower() in _NO_LABELS:
                return column.label
            said = said.removeprefix("* ").strip()
            if said:
                return said.lower() if said.lower() in _USUAL_LABELS else said
        return column.label


def contact(row: Row, columns: Sequence[Column], width: int, preset: str = "") -> IncomingContact | None:
    """The person in a row; None where it holds no name and no way to reach anybody. `width` counts the headings."""
    cells = _Cells(row)
    there, found = row.cells, cells.found
    for column in columns:
        value = there[column.place].strip() if column.place < len(there) else ""
        if not value:
            continue
        if value[0] == "'":
            value = unmarked(value)
        if "\r" in value:
            value = value.replace("\r\n", "\n").replace("\r", "\n")
        if column.field in found:
            found[column.field].append((column, value))
        else:
            found[column.field] = [(column, value)]
    points = tuple(dict.fromkeys(_points(cells)))
    if any(map(_comes_late, points)):
        points = tuple(sorted(points, key=_comes_late))
    name = _name(cells) or cells.first("organization")
    name = name or next((point.value for point in points if point.kind is PointKind.EMAIL), "")
    if not name and not points:
        return None
    return IncomingContact(
        line=row.line,
        uid=cells.first("uid"),
        name=" ".join(name.split()),
        role=_line(cells, "role"),
        organization=_line(cells, "organization"),
        field=_line(cells, "field"),
        time_zone=cells.first("time_zone"),
        how_known=_how_known(cells, preset),
        notes=_notes(cells, name, width),
        points=points,
        tags=_tags(cells),
    )


def _line(cells: _Cells, name: str) -> str:
    return " ".join(cells.first(name).split())


# Names


def _name(cells: _Cells) -> str:
    if "first_name" not in cells.found and "last_name" not in cells.found:
        return in_spoken_order(cells.first("name"))
    told = [cells.first(part) for part in _NAME_PARTS if part in cells.found]
    parts = " ".join(part for part in told if not is_polite(part))
    whole = in_spoken_order(cells.first("name"))
    if "first_name" in cells.found and "last_name" in cells.found and ("@" in whole or "," in cells.first("name")):
        return parts
    return whole or parts


def in_spoken_order(name: str) -> str:
    """ "Okafor, Amara" as it is spoken; what follows a comma as a degree or as Jr stays where it is."""
    last, comma, first = name.partition(",")
    first, last = first.strip(), last.strip()
    if not comma or not _WORDS.match(first) or not _WORDS.match(last):
        return name
    if _is_suffix(first) or len(first.split()) > 3 or len(last.split()) > 4:
        return name
    return f"{first} {last}"


def _is_suffix(text: str) -> bool:
    return all(_SUFFIX.match(word) or _DEGREE.match(word) for word in text.split())


# Ways to reach a person


def _comes_late(point: ContactPoint) -> bool:
    """Nobody is reached by the fax first, wherever its column stands."""
    return point.label in ("fax", "pager")


def _points(cells: _Cells) -> Iterator[ContactPoint]:
    for name in POINT_FIELDS:
        for column, value in cells.all(name):
            label = cells.label(column)
            if name == "link" and not label and "linkedin.com/" in value.lower():
                label = "LinkedIn"
            for part in _PARTS[name](value):
                yield ContactPoint(_KINDS[name], part, label)
    if not _ADDRESSES.isdisjoint(cells.found):
        yield from _addresses(cells)


def _emails(value: str) -> list[str]:
    """The addresses in a cell, without the names before them; a cell without any is taken as it stands."""
    if value.count("@") == 1 and not _PARTED_EMAILS.search(value):
        return [value]
    return [part.strip(".'") for part in _PARTED_EMAILS.split(value) if "@" in part] or [value]


def _phones(value: str) -> list[str]:
    return [part.strip() for part in _PARTED_PHONES.split(value) if part.strip()]


def _links(value: str) -> list[str]:
    return [part.strip() for part in _SEVERAL.split(value) if part.strip()]


_PARTS: dict[str, Callable[[str], list[str]]] = {"email": _emails, "phone": _phones, "link": _links}


def _addresses(cells: _Cells) -> Iterator[ContactPoint]:
    whole = {column.group for column, _ in cells.all("address")}
    for column, value in cells.all("address"):
        for part in re.split(r"\s*:::\s*", value):
            if part.strip():
                yield ContactPoint(PointKind.ADDRESS, _lines(part), cells.label(column))
    groups: dict[tuple[str, int], list[tuple[Column, str]]] = {}
    for name, found in cells.found.items():
        if is_address_part(name):
            for column, value in found:
                if column.group not in whole:
                    groups.setdefault(column.group, []).append((column, value))
    for parts in groups.values():
        label = cells.label(min((column for column, _ in parts), key=lambda column: column.place))
        yield ContactPoint(PointKind.ADDRESS, _envelope(parts), label)


def _envelope(parts: list[tuple[Column, str]]) -> str:
    """Parts as the lines of an envelope, in the order in which a vCard's are read."""
    by_field: dict[str, list[str]] = {}
    for column, value in sorted(parts, key=lambda pair: pair[0].place):
        by_field.setdefault(column.field, []).append(value)
    town = " ".join([*by_field.get("postal_code", []), *by_field.get("city", [])])
    town = ", ".join(filter(None, (town, *by_field.get("region", []))))
    lines = [*by_field.get("po_box", []), *by_field.get("extended", []), *by_field.get("street", []), town]
    return _lines("\n".join([*lines, *by_field.get("country", [])]))


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


# The rest


def _tags(cells: _Cells) -> tuple[str, ...]:
    if "tags" not in cells.found:
        return ()
    found = [" ".join(tag.split()) for _, value in cells.all("tags") for tag in re.split(r"[;,\n]|:::", value)]
    return tuple(dict.fromkeys(tag.removeprefix("* ") for tag in found if tag and tag.lower() not in _TAG_NOISE))


def _how_known(cells: _Cells, preset: str) -> str:
    told = [value for _, value in cells.all("how_known")]
    for column, value in cells.all("connected_on"):
        told.append(f"LinkedIn, connected on {value}" if preset == "linkedin" else f"{column.text}: {value}")
    return "\n".join(told)


def _notes(cells: _Cells, name: str, width: int) -> str:
    lines = [value for _, value in cells.all("notes")]
    for one in _SINGLE:
        if len(cells.found.get(one, ())) < 2:
            continue
        lines += [f"{column.text}: {value}" for column, value in cells.all(one)[1:] if value != cells.first(one)]
    lines += [f"{column.text}: {value}" for column, value in cells.all("prefix") if is_polite(value)]
    for column, value in cells.all("extra"):
        if value == name or (value.lower() in DEFAULTS and _NUMBER.sub("", plain(column.text)) in DEFAULTED):
            continue
        told = cells.label(column) if column.label_from is not None else ""
        lines.append(f"{told or column.text}: {value}")
    if len(cells.row.cells) > width:
        over = enumerate(cells.row.cells[width:], width + 1)
        lines += [f"Column {place}: {cell.strip()}" for place, cell in over if cell.strip()]
    return "\n".join(lines)
