"""Bytes of a vCard file as logical lines: decoded, unfolded, with the number of the line they begin on."""

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

# A logical line beyond this is no text that anybody wrote, nor a photo that a contact needs.
LONGEST = 8 * 2**20
# Only these are taken by name: Python's codecs also hold ones that unpack archives.
_KNOWN = frozenset(
    "iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-9 iso-8859-15 windows-1250 windows-1251 windows-1252"
    " windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 shift_jis euc-jp gb2312 gbk gb18030 big5 euc-kr"
    " koi8-r us-ascii".split()
)
_SEVEN_BITS = frozenset(("iso-2022-jp", "utf-7", "hz-gb-2312"))
_BREAK = re.compile(rb"\r\n|\n|\r")
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


def lines(data: bytes) -> Iterator[Line]:
    """The logical lines of a file; empty ones are left out."""
    number, parts, soft = 0, [], False
    begun, size, binary = 0, 0, False
    for raw in _physical(_as_utf8(data)):
        number += 1
        goes_on = bool(parts) and (soft or raw[:1] in b" \t" and raw != b"" or _is_stray(raw, binary))
        if goes_on:
            size += len(raw)
            if size <= LONGEST:
                parts.append(raw if soft or raw[:1] not in (b" ", b"\t") else raw[1:])
        else:
            if parts:
                yield _line(begun, parts, size)
            parts, begun, size = ([raw], number, len(raw)) if raw.strip() else ([], number, 0)
            binary = bool(parts) and _BASE64.match(raw[:400]) is not None
            quoted = bool(parts) and _QUOTED_PRINTABLE.match(raw[:400]) is not None
        soft = bool(parts) and quoted and raw.endswith(b"=")
    if parts:
        yield _line(begun, parts, size)


def _is_stray(raw: bytes, binary: bool) -> bool:
    """A line that was folded without the blank in front: no property can be seen in it."""
    if not raw.strip():
        return False
    if binary and _BASE64_LINE.match(raw[:400]):
        return True
    return _PROPERTY.match(raw[:1000]) is None


def _physical(data: bytes) -> Iterator[bytes]:
    start = 0
    for found in _BREAK.finditer(data):
        yield data[start : found.start()]
        start = found.end()
    yield data[start:]


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
