"""Bytes as text, whatever program wrote them."""

import codecs
import re
from collections.abc import Iterator
from mmap import mmap

from desktop_app.records.exchange import CardReason

Data = bytes | bytearray | mmap
_PIECE = 2**20
# Only these are taken by name: Python's codecs also hold ones that unpack archives.
_KNOWN = frozenset(
    [f"iso-8859-{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)]
    + [f"windows-{number}" for number in (1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874)]
    + ["shift_jis", "euc-jp", "gb2312", "gbk", "gb18030", "big5", "euc-kr", "koi8-r", "koi8-u", "us-ascii", "macintosh"]
)
_SEVEN_BITS = frozenset(("iso-2022-jp", "utf-7", "hz-gb-2312"))
LOST = "\ufffd"
# Everything below the blank except tab and line break; DEL.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def as_utf8(data: Data) -> tuple[Data, int]:
    """The file in UTF-8 where a mark or its zeros say that it is UTF-16, else as it is; and where its text begins."""
    head = bytes(data[:4])
    if head[:2] in _UTF16:
        return _from_utf16(data, 2, _UTF16[head[:2]]), 0
    if head.startswith(codecs.BOM_UTF8):
        return data, 3
    if head[1:2] == b"\0" and head[:1] != b"\0":
        return _from_utf16(data, 0, "utf-16-le"), 0
    if head[:1] == b"\0" and head[1:2] not in (b"\0", b""):
        return _from_utf16(data, 0, "utf-16-be"), 0
    return data, 0


def _from_utf16(data: Data, start: int, encoding: str) -> bytearray:
    """Piece by piece: a large file must not be there three times."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    found = bytearray()
    for place in range(start, len(data), _PIECE):
        found += decoder.decode(data[place : place + _PIECE]).encode("utf-8", "replace")
    return found + decoder.decode(b"", final=True).encode("utf-8", "replace")


def decode(raw: bytes, charset: str = "") -> tuple[str, CardReason | None]:
    """The text of a line, and the doubt about its letters.

    UTF-8 where it is that, whatever is claimed: much says otherwise and is, and nothing else looks like it by chance.
    """
    name = charset.lower().replace("_", "-") if charset != "shift_jis" else charset
    if name in _SEVEN_BITS:
        return _told(raw, name)
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    if name.replace("-", "_") == "shift_jis":
        name = "shift_jis"
    if name in _KNOWN and name != "us-ascii":
        return _told(raw, name)
    return _guessed(raw)


def _told(raw: bytes, name: str) -> tuple[str, CardReason | None]:
    text = _paired(raw.decode(name, "replace"))
    return text, CardReason.LETTERS_LOST if LOST in text else None


def _paired(text: str) -> str:
    """A text in which halves of letters are put together, or given up: nothing can store them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _guessed(raw: bytes) -> tuple[str, CardReason | None]:
    """Pairs of halves as some phones write what lies beyond 16 bits; UTF-8 with a damage here or there; Windows."""
    try:
        text = _paired(raw.decode("utf-8", "surrogatepass"))
        return text, CardReason.LETTERS_LOST if LOST in text else None
    except UnicodeDecodeError:
        pass
    text = raw.decode("utf-8", "replace")
    if sum(sign > "\x7f" and sign != LOST for sign in text) > text.count(LOST):
        return text, CardReason.LETTERS_LOST
    try:
        return raw.decode("cp1252"), CardReason.LETTERS_GUESSED
    except UnicodeDecodeError:
        return raw.decode("latin-1"), CardReason.LETTERS_GUESSED


def tidied(text: str) -> tuple[str, list[CardReason]]:
    """A text without the signs that are none, and what is doubtful about it."""
    return CONTROLS.sub("", text), list(_about(text))


def _about(text: str) -> Iterator[CardReason]:
    if CONTROLS.search(text):
        yield CardReason.CONTROLS_LEFT_OUT
    if TURNED.search(text):
        yield CardReason.DIRECTION_TURNED
