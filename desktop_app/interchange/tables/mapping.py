"""Which column goes into which field: guessed from headings and from what stands below them."""

import re
from collections.abc import Mapping, Sequence

from desktop_app.interchange.tables.headings import field_of, plain
from desktop_app.interchange.tables.table import Row, Table

# What a column may be put into; "" leaves it out, "extra" keeps it with its heading in the notes.
CHOICES = (
    "", "name", "first_name", "middle_name", "last_name", "prefix", "suffix", "role", "organization", "field", "email",
    "phone", "link", "address", "address_part", "tags", "time_zone", "how_known", "notes", "connected_on", "uid", "extra",
)  # fmt: skip
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_LINK = re.compile(r"^(?:https?://|www\.)\S+$", re.IGNORECASE)
_PHONE = re.compile(r"^\+?[\d\s()./-]{6,20}$")
_SAMPLE = 50


def guess(table: Table) -> tuple[str, ...]:
    """A choice for each column."""
    found = [field_of(column) for column in table.columns]
    for place, column in enumerate(table.columns):
        if not found[place]:
            found[place] = _by_content(table.rows[:_SAMPLE], place, bool(column.strip()))
    if not table.columns or not any(table.columns):
        _name_first(found)
    return tuple(found)


def _by_content(rows: Sequence[Row], place: int, has_heading: bool) -> str:
    cells = [row.cells[place].strip() for row in rows if place < len(row.cells) and row.cells[place].strip()]
    if not cells:
        return ""
    for pattern, field in ((_EMAIL, "email"), (_LINK, "link"), (_PHONE, "phone")):
        if sum(pattern.match(cell) is not None for cell in cells) * 2 > len(cells):
            return field
    return "extra" if has_heading else ""


def _name_first(found: list[str]) -> None:
    """Without headings, the first column that is nothing else is taken for the name."""
    for place, field in enumerate(found):
        if not field:
            found[place] = "name"
            return


def key(columns: Sequence[str]) -> str:
    """Columns as a key under which a mapping is remembered."""
    return "\n".join(map(plain, columns))


def is_usable(mapping: Sequence[str]) -> bool:
    """Whether a mapping yields people at all: a name, or a way to reach somebody."""
    return bool({"name", "first_name", "last_name", "email", "phone"} & set(mapping))


def remembered(columns: Sequence[str], kept: Mapping[str, tuple[str, ...]]) -> tuple[str, ...] | None:
    """The mapping that was used for these columns before."""
    found = kept.get(key(columns))
    return found if found is not None and len(found) == len(columns) else None
