"""Addresses, numbers and links in a text that lead to somebody, whoever it is."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# Endings that are words too (it, me, no) are left out: after a full stop they begin a sentence.
_ENDINGS = "com|org|net|edu|gov|info|biz|dev|app|io|ai|eu|uk|de|nl|fr|es|ch|ie|ca|au|nz|jp|se|dk|fi|pl|cz|br|mx"
_MAIL = r"(?:mailto:)?[^\s<>()\[\]{},;:\"'@]{1,64}@[^\s<>()\[\]{},;:\"'@]{0,255}[^\W_]"
_REST = r"[^\s<>\"]*[^\s<>\".,;:!?)\]']"
_LINK = (
    rf"(?:[a-z][a-z0-9+.-]{{0,20}}://|www\d?\.){_REST}"
    rf"|(?<![\w.@-])(?:[\w-]+\.)+(?:{_ENDINGS})\b(?:[/?#]{_REST})?"
)
_HANDLE = r"(?<!\w)@\w[\w.-]*"
_DATE = (
    r"(?<![\d+])(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d"
    r"|(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d)(?![-./–]?\d)"
)
_GAP = r"[^\S\n]{0,3}[().\-/‐-―]{0,2}[^\S\n]{0,3}"
_NUMBER = rf"(?<![^\W\d_])[+(]{{0,2}}\d(?:{_GAP}\d)*"
_SPANS = re.compile(
    rf"(?P<email>{_MAIL})|(?P<link>{_LINK}|{_HANDLE})|(?P<date>{_DATE})|(?P<phone>{_NUMBER})", re.IGNORECASE
)
# Fewer digits than this are a number like any other, unless it is somebody's.
SHORTEST = 7


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text, and what stands for it: "email", "phone" or "link"."""

    start: int
    end: int
    kind: str


def spans(text: str, phones: Iterable[str] = ()) -> Iterator[Span]:
    """What leads to somebody; `phones` are the digits of numbers that are known to."""
    known = tuple(phones)
    for found in _SPANS.finditer(text):
        kind = found.lastgroup or ""
        if kind in ("date", "phone"):
            if not _is_phone(digits(found.group()), known, dated=kind == "date"):
                continue
            kind = "phone"
        yield Span(found.start(), found.end(), kind)


def digits(text: str) -> str:
    """The digits of a text, as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None)


def _is_phone(number: str, known: tuple[str, ...], *, dated: bool) -> bool:
    if any(number == one or _same_end(number, one) for one in known):
        return True
    return len(number) >= SHORTEST and not dated


def _same_end(number: str, known: str) -> bool:
    """Whether they are one number, with and without its country."""
    short, long = sorted((number.lstrip("0"), known.lstrip("0")), key=len)
    return len(short) >= SHORTEST - 1 and long.endswith(short)
