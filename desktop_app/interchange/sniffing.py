"""What a file holds, told by its content; its name may say anything."""

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.interchange.tables import kinds
from desktop_app.interchange.tables import table as tables
from desktop_app.interchange.tables.content import looks_like
from desktop_app.interchange.tables.table import Table

_LOOKED_AT = 2**20
_BEGINS = re.compile(rb"^[ \t]*begin[ \t]*:[ \t]*(vcard|vcalendar)\b", re.IGNORECASE | re.MULTILINE)
_BEGINS_TEXT = re.compile(_BEGINS.pattern.decode(), re.IGNORECASE | re.MULTILINE)
_NOTHING = b"\0\t\r\n \xef\xbb\xbf\xff\xfe"
# The first thing in an archive of Askwell's, and what is nowhere else.
_ARCHIVE_SIGNS = (b"askwell.json", b"records/contact.jsonl")


class FileKind(StrEnum):
    """What can be taken in; NOTHING is everything else."""

    VCARD = "vcard"
    TABLE = "table"
    CALENDAR = "calendar"
    ARCHIVE = "archive"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Sniffed:
    """`what` a file of NOTHING is: "empty", "text", "binary", or its kind by name ("PDF", "Excel (.xlsx)", ...).

    `table` is what was seen of a table.
    """

    kind: FileKind
    what: str = ""
    table: Table | None = None


def sniff(data: bytes) -> Sniffed:
    """What `data` is. Never raises for what stands in it; looks at a bounded part of it only."""
    if not data.strip(_NOTHING):
        return Sniffed(FileKind.NOTHING, "empty")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) and _is_archive(data):
        return Sniffed(FileKind.ARCHIVE)
    if found := _begun(data):
        return Sniffed(FileKind.VCARD if found == "vcard" else FileKind.CALENDAR)
    what = kinds.kind_of(data)
    if what and what not in ("vCard", "iCalendar"):
        return Sniffed(FileKind.NOTHING, what)
    return _as_table(data)


def begins_archive(start: bytes) -> bool:
    """Whether an archive as Askwell writes it begins so; a hundred bytes are enough."""
    return start.startswith(b"PK\x03\x04") and start[30:].startswith(_ARCHIVE_SIGNS[0])


def _begun(data: bytes) -> str:
    """ "vcard" or "vcalendar", whichever begins first; also in text of two bytes a letter."""
    head = data[:_LOOKED_AT]
    if (found := _BEGINS.search(head.removeprefix(b"\xef\xbb\xbf").replace(b"\r", b"\n"))) is not None:
        return found[1].decode().lower()
    for encoding in _wide(head[:4]):
        text = head.decode(encoding, "replace").lstrip("\ufeff").replace("\r", "\n")
        if (wide := _BEGINS_TEXT.search(text)) is not None:
            return wide[1].lower()
    return ""


def _wide(beginning: bytes) -> tuple[str, ...]:
    """The encodings of two bytes a letter that a file may be in."""
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    return ("utf-16-le", "utf-16-be") if b"\0" in beginning else ()


def _is_archive(data: bytes) -> bool:
    return any(sign in data[:_LOOKED_AT] or sign in data[-_LOOKED_AT:] for sign in _ARCHIVE_SIGNS)


def _as_table(data: bytes) -> Sniffed:
    table = tables.read(data)
    if table.sample:
        return Sniffed(FileKind.TABLE, table=table) if _is_likely(table) else Sniffed(FileKind.NOTHING, "text")
    reasons = {doubt.reason for doubt in table.doubts}
    if "only_headings" in reasons:
        return Sniffed(FileKind.NOTHING, "only_headings")
    return Sniffed(FileKind.NOTHING, "binary" if "not_text" in reasons else "text")


def _is_likely(table: Table) -> bool:
    """Whether text with commas in it is a table: known headings, addresses in it, or several cells in most rows."""
    if table.heading_line or any(looks_like(cell) for row in table.sample for cell in row.cells):
        return True
    parted = sum(sum(map(bool, map(str.strip, row.cells))) > 1 for row in table.sample)
    return parted * 3 > len(table.sample) * 2
