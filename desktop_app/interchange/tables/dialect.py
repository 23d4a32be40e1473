"""What parts the cells of a table from one another."""

import csv
from collections import Counter

from desktop_app.interchange.tables.headings import is_heading

DELIMITERS = (",", ";", "\t", "|", ":", "^", "~", "\x1f")
_LOOKED_AT = 60
_WIDE = 8


def delimiter_of(sample: str) -> str:
    """The delimiter under which the first lines hold most headings, or else are most even; a comma where none does.

    `sample` is the beginning of a text, a few dozen kilobytes.
    """
    lines = sample.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").splitlines(keepends=True)[:_LOOKED_AT]
    if lines and (said := told(lines[0])):
        return said
    return max(DELIMITERS, key=lambda delimiter: _likelihood(lines, delimiter))


def told(line: str) -> str:
    """The delimiter that a first line `sep=;` names, as spreadsheets write it; empty where it does not.

    Any one sign may be named, but for letters, digits, quotes and line ends.
    """
    plain = line.strip("\r\n ").strip('"')
    sign = plain[4:]
    if not plain.lower().startswith("sep=") or len(sign) != 1:
        return ""
    return "" if sign.isalnum() or sign in "\"'\r\n\0 " else sign


def _likelihood(lines: list[str], delimiter: str) -> tuple[int, int, int]:
    """Headings known in one row, rows of one width, and the usual before the rare."""
    try:
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1]
    except csv.Error:
        return 0, 0, 0
    known = max((sum(map(is_heading, row)) for row in rows), default=0)
    widths = Counter(map(len, rows))
    even = max((count * min(width, _WIDE) for width, count in widths.items()), default=0)
    if delimiter not in DELIMITERS[:4] and (even < 2 * len(lines) or len(lines) < 2):
        return 0, 0, 0
    return known if known > 1 else 0, even, -DELIMITERS.index(delimiter)
