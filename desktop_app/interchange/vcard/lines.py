"""Bytes of a vCard file as logical lines: decoded, unfolded, with the number of the line they begin on."""

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

# A logical line beyond this is no text that anybody wrote, nor a photo that a contact needs.
LONGEST = 8 * 2**20
MOST_PARTS = 200_000
_PIECE = 2**20
# Only these are taken by name: Python's codecs also hold ones that unpack archives.
_KNOWN = frozenset(
    [
        "iso-8859-1",
        "iso-8859-2",
        "iso-8859-5",
        "iso-8859-7",
        "iso-8859-9",
        "iso-8859-15",
        "windows-1250",
        "windows-1251",
        "windows-1252",
        "windows-1253",
        "windows-1254",
        "windows-1255",
        "windows-1256",
        "windows-1257",
        "shift_jis",
        "euc-jp",
        "gb2312",
        "gbk",
        "gb18030",
        "big5",
        "euc-kr",
        "koi8-r",
        "us-ascii",
    ]
)
_SEVEN_BITS = frozenset(("iso-2022-jp", "utf-7", "hz-gb-2312"))
_QUOTED_PRINTABLE = re.compile(rb"^[^:]*;\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
_CHARSET = re.compile(rb"^[^:]*;\s*CHARSET\s*=\s*\"?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_BASE64 = re.compile(rb"^[^:]*;\s*(?:ENCODING\s*=\s*)?(?:BASE64|B)\s*[;:]", re.IGNORECASE)
_BASE64_LINE = re.compile(rb"^[A-Za-z0-9+/=]+\s*$")
_PROPERTY = re.compile(rb"^(?:[A-Za-z0-9_-]+\.)?[A-Za-z0-9_-]+\s*(?:;[^:]*)?:")


@dataclass(slots=True)
class Line:
    """One logical line; `too_long` where its text was given up."""

    number: int
    text: str
    too_long: bool = False


@dataclass(slots=True)
class _Growing:
    """A logical line while its physical lines come in."""

    number: int
    parts: list[bytes]
    size: int
    quoted: bool
    binary: bool
    mark: bool

    @classmethod
    def begun(cls, number: int, raw: bytes) -> "_Growing":
        head = raw[:400]
        mark = head[:12].upper().startswith((b"BEGIN:VCARD", b"END:VCARD"))
        parameters = b";" in head and not mark
        quoted = parameters and _QUOTED_PRINTABLE.match(head) is not None
        return cls(number, [raw], len(raw), quoted, parameters and _BASE64.match(head) is not None, mark)

    @property
    def is_soft(self) -> bool:
        """Whether quoted-printable goes on in the next line."""
        return self.quoted and self.parts[-1].endswith(b"=")

    def takes(self, raw: bytes) -> bool:
        """Whether a physical line belongs to this one; then it is added."""
        if self.is_soft:
            return self._add(raw)
        if raw[:1] in (b" ", b"\t"):
            return self._add(raw[1:])
        if self.mark or not raw.strip() or _PROPERTY.match(raw[:1000]):
            return False
        if self.binary:
            return _BASE64_LINE.match(raw[:400]) is not None and self._add(raw)
        # A line break that was written as it is: no property can be seen in what follows.
        return self._add(b"\\n" + raw)

    def _add(self, more: bytes) -> bool:
        self.size += len(more)
        if self.size <= LONGEST and len(self.parts) < MOST_PARTS:
            self.parts.append(more)
        elif self.size <= LONGEST:
            self.size = LONGEST + 1
        return True


def lines(data: bytes) -> Iterator[Line]:
    """The logical lines of a file; empty ones are left out."""
    growing: _Growing | None = None
    for number, raw in enumerate(_physical(_as_utf8(data)), 1):
        if growing is not None and growing.takes(raw):
            continue
        if growing is not None:
            yield _line(growing.number, growing.parts, growing.size)
        growing = _Growing.begun(number, raw) if raw.strip() else None
    if growing is not None:
        yield _line(growing.number, growing.parts, growing.size)


def _physical(data: bytes) -> Iterator[bytes]:
    """Lines without their ends, cut a piece at a time: a large file must not be there twice."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", min(start + _PIECE, len(data)))
        piece = data[start:] if end < 0 else data[start : end + 1]
        start += len(piece)
        yield from piece.splitlines()


def _line(number: int, parts: list[bytes], size: int) -> Line:
    if size > LONGEST:
        return Line(number, _decode(parts[0][:200]), too_long=True)
    head = parts[0]
    whole = b"".join(parts) if not _QUOTED_PRINTABLE.match(head[:400]) else _unquoted(parts)
    found = _CHARSET.match(head[:400])
    return Line(number, _decode(whole, found[1].decode("ascii") if found else ""))


def _unquoted(parts: list[bytes]) -> bytes:
    """Quoted-printable with its soft breaks, as the bytes it stands for; line breaks in it as vCard's own."""
    whole = b"".join(part[:-1] if part.endswith(b"=") else part for part in parts)
    head, _, value = whole.partition(b":")
    return head + b":" + quopri.decodestring(value).replace(b"\r\n", b"\\n").replace(b"\n", b"\\n")


def _decode(raw: bytes, charset: str = "") -> str:
    """UTF-8 where it is that, whatever is claimed: much says so and is not, nothing else looks like it by chance."""
    seven_bits = charset.lower() in _SEVEN_BITS
    if not seven_bits:
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if charset.lower() in _KNOWN or seven_bits:
        return raw.decode(charset, "replace")
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _as_utf8(data: bytes) -> bytes:
    """The file in UTF-8 where a mark, or its zeros, say that it is in UTF-16; else as it is, without its mark."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data[3:]
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return data.decode("utf-16-le", "replace").encode("utf-8", "replace")
    if data[:1] == b"\0" and data[1:2] not in (b"\0", b""):
        return data.decode("utf-16-be", "replace").encode("utf-8", "replace")
    return data
