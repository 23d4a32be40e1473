"""A table as rows of text under headings, each with the line it begins on."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.interchange.tables import dialect
from desktop_app.interchange.tables.headings import is_heading
from desktop_app.records.exchange import Doubt

LONGEST_CELL = 2**20
MOST_COLUMNS = 500
# Notes that some programs write above the headings are looked past, but not for ever.
_PREAMBLE = 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins on, and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are the headings; where there seem to be none they are empty texts."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    doubts: tuple[Doubt, ...] = ()


def read(data: bytes) -> Table:
    """The table in a file. Never raises for what stands in it."""
    text = dialect.decode(data)
    doubts: list[Doubt] = []
    rows = list(_rows(text, dialect.delimiter_of(text), doubts))
    place = _heading_place(rows)
    if place is None:
        width = max((len(row.cells) for row in rows), default=0)
        return Table(("",) * width, tuple(rows), tuple(doubts))
    columns = tuple(" ".join(cell.split()) for cell in rows[place].cells)
    return Table(columns, tuple(rows[place + 1 :]), tuple(doubts))


def _rows(text: str, delimiter: str, doubts: list[Doubt]) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(_lines(text), delimiter=delimiter)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            doubts.append(Doubt(line, "cell_too_long"))
            line = reader.line_num + 1
            continue
        if line == 1 and len(cells) <= 2 and dialect.told(delimiter.join(cells)):
            line = reader.line_num + 1
            continue
        if len(cells) > MOST_COLUMNS:
            doubts.append(Doubt(line, "too_many_columns"))
        elif any(cell.strip() for cell in cells):
            yield Row(line, tuple(cells))
        line = reader.line_num + 1


def _lines(text: str) -> Iterator[str]:
    # A NUL stops csv; it is no letter that anybody typed.
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end + 1
        yield text[start:end].replace("\0", "")
        start = end


def _heading_place(rows: list[Row]) -> int | None:
    """Which row holds the headings: the first of which several cells are known as such, else the first that is wide."""
    for place, row in enumerate(rows[:_PREAMBLE]):
        known = sum(is_heading(cell) for cell in row.cells)
        if known >= 2 or known == len(row.cells) == 1:
            return place
    return None
