"""Files to be taken in: nothing is opened that is no plain file, and nothing too large."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from desktop_app.commands.answers import Refusal, Status
from desktop_app.interchange import sniffing
from desktop_app.interchange.sniffing import FileKind
from desktop_app.interchange.tables.table import Table

LARGEST = 200 * 2**20


@dataclass(frozen=True, slots=True)
class Brought:
    """A file with people in it, contact cards or a table, or with meetings."""

    name: str
    data: bytes
    table: Table | None
    is_calendar: bool = False


def read(path: Path) -> Brought:
    """The file, for what it is. Raises Refusal."""
    data = _bytes(path)
    told = sniffing.sniff(data)
    if told.kind in (FileKind.VCARD, FileKind.TABLE, FileKind.CALENDAR):
        return Brought(str(path), data, told.table, told.kind is FileKind.CALENDAR)
    words, key = _INSTEAD.get(told.kind, ("{path} holds nothing that can be taken in ({what}).", "nothing"))
    words = _WHAT.get(told.what, words)
    raise Refusal(Status.UNREADABLE, words.replace("{path}", str(path)).replace("{what}", told.what), told.what or key)


_INSTEAD = {
    FileKind.ARCHIVE: ("{path} holds a whole notebook: askwell restore {path}", "archive"),
}
_WHAT = {
    "empty": "{path} is empty.",
    "only_headings": "{path} is a table with headings, but nobody in it.",
    "text": "{path} is text, but no contact card, calendar or table.",
}


def _bytes(path: Path) -> bytes:
    try:
        # Without waiting: a pipe that nobody writes to would never come to an end.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            told = os.fstat(handle)
            if not stat.S_ISREG(told.st_mode):
                raise Refusal(Status.UNREADABLE, f"{path} is no plain file.", "special")
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise Refusal(Status.UNREADABLE, f"{path} cannot be read: {why}.", "unreadable") from error
    if len(data) > LARGEST and not sniffing.begins_archive(data[:100]):
        raise Refusal(Status.UNREADABLE, f"{path} is larger than 200 MB, more than is taken in at once.", "too_large")
    return data
