"""What a table file is written in: its letters and its delimiter."""

import codecs
import csv
from collections import Counter

DELIMITERS = (",", ";", "\t", "|")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAMPLE = 64 * 1024
_LOOKED_AT = 40
_WIDE = 8


def decode(data: bytes) -> str:
    """The text of a file: UTF-8 or UTF-16 where it is that, else as Windows writes in the west."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return data.decode("utf-16-le", "replace")
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def delimiter_of(text: str) -> str:
    """The delimiter that cuts the first lines into the most even rows; a comma where none does."""
    sample = text[:_SAMPLE].splitlines(keepends=True)[:_LOOKED_AT]
    if sample and (said := told(sample[0])):
        return said
    return max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter))


def told(line: str) -> str:
    """The delimiter that a first line `sep=;` names, as spreadsheets write it; empty where it does not."""
    plain = line.strip("\r\n ")
    return plain[4:] if plain.lower().startswith("sep=") and plain[4:] in DELIMITERS else ""


def _evenness(sample: list[str], delimiter: str) -> int:
    try:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=delimiter) if len(row) > 1)
    except csv.Error:
        return 0
    return max((count * min(width, _WIDE) for width, count in widths.items()), default=0)
