"""What a cell looks like, whatever stands above it."""

import re
from collections.abc import Sequence

_EMAIL = re.compile(r"^<?(?:mailto:)?[^@\s<>]{1,64}@[^@\s<>]+\.[^@\s.<>]+>?$", re.IGNORECASE)
_LINK = re.compile(r"^(?:https?://|www\.)\S+$|^(?:[a-z]+\.)?linkedin\.com/\S+$", re.IGNORECASE)
_PHONE = re.compile(r"^(?:\+|00?[1-9]|\(\+?\d)[\d\s()./\u2011-]{5,20}\d$|^\d{3}[ .-]\d{3}[ .-]\d{4}$")
_DATE = re.compile(r"^\d{1,4}([./-])\d{1,2}\1\d{1,4}$")
_LONGEST = 200


def looks_like(cell: str) -> str:
    """ "email", "link" or "phone"; empty for anything else."""
    text = cell[:_LONGEST].strip()
    if _EMAIL.match(text):
        return "email"
    if _LINK.match(text):
        return "link"
    return "phone" if _PHONE.match(text) and not _DATE.match(text) else ""


def mostly(cells: Sequence[str]) -> str:
    """What more than half of some cells look like; blank ones do not count."""
    kinds = [looks_like(cell) for cell in cells if cell.strip()]
    return next((kind for kind in ("email", "link", "phone") if kinds.count(kind) * 2 > len(kinds)), "")
