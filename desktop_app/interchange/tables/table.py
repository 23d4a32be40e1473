"""A table as rows of text under headings, each with the line it begins on, read as far as it is asked for."""

import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from desktop_app.interchange.tables import kinds
from desktop_app.interchange.tables.content import looks_like
from desktop_app.interchange.tables.dialect import delimiter_of, told
from desktop_app.interchange.tables.headings import is_heading
from desktop_app.interchange.tables.letters import Letters, letters_of
from desktop_app.interchange.tables.presets import preset_of
from desktop_app.records.exchange import Doubt

LONGEST_CELL = 2**20
LONGEST_LINE = 4 * 2**20
MOST_COLUMNS = 2_000
# A cell with more lines is a quote that somebody forgot to close.
MOST_LINES = 2_000
MOST_REREAD = 20
SAMPLE_ROWS = 50
_SAMPLE = 64 * 1024
# Notes that some programs write above the headings are looked past, but not for ever.
_PREAMBLE = 30
_SOMETHING = re.compile(rb"[^\0\t\r\n \xef\xbb\xbf\xff\xfe]")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins on, and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are the headings, empty texts where there seem to be none; `sample` the first rows below them.

    `doubts` are those about the file; where it is no table, one of them says why and there are no rows.
    `heading_line` is 0 without headings. `preset` is the program that wrote it, where that can be told.
    """

    columns: tuple[str, ...] = ()
    sample: tuple[Row, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    encoding: str = "utf-8"
    delimiter: str = ","
    preset: str = ""
    heading_line: int = 0
    data: bytes = b""

    def rows(self) -> Iterator[tuple[int, Row | Doubt]]:
        """All rows below the headings, each with the number of bytes read so far, and what cannot be read."""
        source = _Source(self.data, self.encoding)
        for item in _rows(source, self.delimiter):
            if item.line > self.heading_line or isinstance(item, Doubt):
                yield source.done(), item


def read(data: bytes, encoding: str = "", delimiter: str = "") -> Table:
    """The table in a file, in the encoding (of letters.ENCODINGS) and with the delimiter that somebody says, or as it
    looks. Never raises for what stands in it.
    """
    if not _SOMETHING.search(data):
        return Table(doubts=(Doubt(1, "empty_file"),))
    if kind := kinds.kind_of(data):
        return Table(doubts=(Doubt(1, "not_text", kind),))
    letters = Letters(encoding) if encoding else letters_of(data)
    beginning = _Source(data, letters.encoding).beginning()
    # Whatever signs it holds: a file that says it is UTF-8, and is, was written as text.
    if (letters.broken or letters.encoding != "utf-8-sig") and kinds.is_binary(beginning):
        return Table(doubts=(Doubt(1, "not_text"),))
    return _table(data, letters, delimiter or delimiter_of(beginning))


def _table(data: bytes, letters: Letters, delimiter: str) -> Table:
    beginning = list(islice(_rows(_Source(data, letters.encoding), delimiter), _PREAMBLE + SAMPLE_ROWS))
    first = [item for item in beginning if isinstance(item, Row)]
    unread = [item for item in beginning if isinstance(item, Doubt)]
    place = _heading_place(first)
    below = first if place is None else first[place + 1 :]
    width = max((len(row.cells) for row in first), default=0)
    columns = ("",) * width if place is None else tuple(" ".join(cell.split()) for cell in first[place].cells)
    doubts = list(_about_letters(letters))
    if not below:
        doubts += unread or [Doubt(first[-1].line, "only_headings") if first else Doubt(1, "empty_file")]
    elif width < 2 and place is None and not any(looks_like(cell) for row in below for cell in row.cells):
        return Table(doubts=(*doubts, Doubt(1, "no_table")))
    return Table(
        columns,
        tuple(below[:SAMPLE_ROWS]),
        tuple(doubts),
        letters.encoding,
        delimiter,
        preset_of(columns),
        0 if place is None else first[place].line,
        data,
    )


def _about_letters(letters: Letters) -> Iterator[Doubt]:
    if letters.guessed:
        yield Doubt(1, "letters_guessed", letters.encoding)
    if letters.broken:
        yield Doubt(1, "letters_lost", letters.encoding)


def _heading_place(rows: list[Row]) -> int | None:
    """Which row holds the headings: the one of the first rows with most cells known as such."""
    best, most = None, 1
    for place, row in enumerate(rows[:_PREAMBLE]):
        known = sum(map(is_heading, row.cells))
        if known > most:
            best, most = place, known
    if best is not None or not rows:
        return best
    return 0 if _is_title(rows[0].cells, rows[1:]) else None


def _is_title(cells: tuple[str, ...], below: list[Row]) -> bool:
    """A first row of words of which none is an address or a number, above columns that hold some."""
    if any(looks_like(cell) for cell in cells) or not all(cell.strip() for cell in cells):
        return False
    if len(cells) == 1 and is_heading(cells[0]):
        return True
    return any(looks_like(row.cells[place]) for row in below for place in range(min(len(cells), len(row.cells))))


# Rows


class _Unclosed(Exception):
    """A quoted cell does not come to its end."""


class _Source:
    """The lines of a file, with their own ends; those of the present row are held, and can be put back."""

    def __init__(self, data: bytes, encoding: str) -> None:
        self._raw = io.BytesIO(data)
        self._size = len(data)
        self._text = io.TextIOWrapper(self._raw, encoding, "replace", newline="")
        self._back: deque[str] = deque()
        self.held: list[str] = []
        self.line = 1
        self.cut = False

    def beginning(self) -> str:
        """The first letters."""
        return self._text.read(_SAMPLE)

    def done(self) -> int:
        """How many bytes are read."""
        return min(self._raw.tell(), self._size)

    def __iter__(self) -> "_Source":
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else self._read()
        if not line:
            raise StopIteration
        self.held.append(line)
        if len(self.held) > MOST_LINES:
            raise _Unclosed
        return line

    def begin_row(self) -> int:
        """Let go of the lines of the row before; answers the number of the next line."""
        self.line += len(self.held)
        self.held.clear()
        return self.line

    def is_unclosed(self) -> bool:
        """Whether the present row runs to the end of the file because of a quote."""
        if len(self.held) < 2 or sum(line.count('"') for line in self.held) % 2 == 0:
            return False
        if not self._back and (line := self._read()):
            self._back.append(line)
        return not self._back

    def skip_first(self) -> None:
        """Read on after the first line of the present row."""
        self._back.extendleft(reversed(self.held[1:]))
        del self.held[1:]

    def _read(self) -> str:
        line = self._text.readline(LONGEST_LINE)
        if len(line) == LONGEST_LINE and line[-1] not in "\r\n":
            self.cut = True
            while (rest := self._text.readline(LONGEST_LINE)) and rest[-1] not in "\r\n":
                pass
            return "\n"
        # A NUL is no letter that anybody typed.
        return line.replace("\0", "") or "\n" if "\0" in line else line


def _rows(source: _Source, delimiter: str) -> Iterator[Row | Doubt]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(source, delimiter=delimiter)
    reread, too_wide = 0, False
    while True:
        line = source.begin_row()
        try:
            cells = next(reader)
            if source.is_unclosed():
                raise _Unclosed
        except StopIteration:
            return
        except (csv.Error, _Unclosed):
            reader = csv.reader(source, delimiter=delimiter)
            if len(source.held) > 1 and reread < MOST_REREAD:
                reread += 1
                yield Doubt(line, "quote_not_closed", source.held[0][:60].strip())
                source.skip_first()
            else:
                yield Doubt(line, "cell_too_long", source.held[0][:60].strip())
            continue
        if source.cut:
            source.cut = False
            yield Doubt(line, "line_too_long")
        if line == 1 and len(cells) <= 2 and told(delimiter.join(cells)):
            continue
        if len(cells) > MOST_COLUMNS:
            if not too_wide:
                yield Doubt(line, "too_many_columns", str(len(cells)))
            too_wide, cells = True, cells[:MOST_COLUMNS]
        if any(map(str.strip, cells)):
            yield Row(line, tuple(cells))
