"""Bytes of a vCard file as logical lines: decoded, unfolded, with the number of the line they begin on."""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.interchange.vcard import plain
from desktop_app.interchange.vcard.letters import Data, as_utf8, decode, tidied
from desktop_app.interchange.vcard.names import is_known, is_long_text
from desktop_app.interchange.vcard.properties import Property
from desktop_app.records.exchange import CardReason

# A logical line beyond this is no text that anybody wrote, nor a photo that a contact needs.
LONGEST = 8 * 2**20
# A line of so many octets was broken for its length.
_FULL = 70
# Lines broken without a blank that are taken for one text.
MOST_BROKEN = 10_000
_HEAD = 400
_LONG_HEAD = 8192
_BLANKS = b" \t"
_SPACES = b" \t\r\n"
_QUOTED_HEAD = re.compile(rb'(?:[^":\r\n]|"[^"\r\n]*")*(?=:)')
_PIECE = 2**20
# Some programs write CR CR LF.
_BREAK = rb"(?:\r?\r?\n|\r)"
_MARK = re.compile(rb"[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_NEXT_MARK = re.compile(rb"[\r\n][ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_END = re.compile(rb"[\r\n][ \t]*END[ \t]*:[ \t]*VCARD[^\r\n]*+", re.IGNORECASE)
# Possessive throughout: a line may have millions of parts, and nothing is ever gained by going back.
_PHYSICAL = re.compile(rb"[^\r\n]*+" + _BREAK + rb"?+")
_FOLDED = re.compile(rb"[^\r\n]*+(?:" + _BREAK + rb"[ \t][^\r\n]*+)*+" + _BREAK + rb"?+")
# Outside a card the next one may stand indented.
_JUNK = re.compile(
    rb"[^\r\n]*+(?:" + _BREAK + rb"[ \t](?![ \t]*BEGIN:VCARD[ \t]*[\r\n])[^\r\n]*+)*+" + _BREAK + rb"?+", re.IGNORECASE
)
_SOFT = re.compile(
    rb"[^\r\n]*+(?:(?:(?<==)"
    + _BREAK
    + rb"(?!(?:BEGIN|END):VCARD)|"
    + _BREAK
    + rb"(?=[ \t]))[^\r\n]*+)*+"
    + _BREAK
    + b"?+",
    re.IGNORECASE,
)
# One line, whatever is in it, and those after it that can be no property.
_BROKEN = re.compile(rb"[^\r\n]*+(?:" + _BREAK + rb"[^\r\n:; \t][^\r\n:;]*+(?=[\r\n]|\Z))*+" + _BREAK + rb"?+")
_UNBROKEN_BASE64 = re.compile(rb"(?:[ \t]*+[A-Za-z0-9+/=]++[ \t]*+(?:" + _BREAK + rb"|\Z))++")
_EMPTY = re.compile(rb"(?:[ \t]*+" + _BREAK + rb")*+")
_BREAKS = (b"\r\r\n", b"\r\n", b"\n", b"\r")
_FOLDS = tuple(end + blank for end in _BREAKS for blank in (b" ", b"\t"))
_ANY_BREAK = re.compile(_BREAK)
_PROPERTY = re.compile(rb"[ \t]*+(?:[\w-]+\.)?([\w-]+)[ \t]*+(:|;)")
_QUOTED_PRINTABLE = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?QUOTED-PRINTABLE\"?\s*(?:;|$)", re.IGNORECASE)
_BASE64 = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?(?:BASE64|B)\"?\s*(?:;|$)", re.IGNORECASE)
_BACKSLASH = re.compile(rb"\\([\\;,:]?)")
_CHARSET = re.compile(rb";\s*CHARSET\s*=\s*\"?([A-Za-z0-9_.-]+)", re.IGNORECASE)


@dataclass(slots=True)
class Line:
    """One logical line; `end` is the byte after it. Where `troubles` hold LINE_TOO_LONG its text is cut short."""

    number: int
    text: str
    end: int
    troubles: tuple[CardReason, ...] = ()


@dataclass(frozen=True, slots=True)
class _Nature:
    """What the head of a line says of how its value is written."""

    quoted: bool
    binary: bool
    charset: str
    long_text: bool
    is_property: bool


class Lines:
    """The logical lines of a file, one after another; empty ones are left out."""

    def __init__(self, data: Data) -> None:
        self._data, self._at = as_utf8(data)
        self._number = 1
        self.total = len(self._data)
        self._inside = False
        # Where the line that was given out last begins: its byte and its number.
        self.before = self._at, self._number

    def __iter__(self) -> Iterator[Line]:
        self._skip_empty()
        while self._at < self.total:
            self.before = self._at, self._number
            if (mark := _MARK.match(self._data, self._at)) is None:
                yield self._logical()
            elif self._data[self._at] in _BLANKS and mark[0].strip()[:1] in b"Bb":
                yield from self._indented()
            else:
                yield self._mark(mark)
            self._skip_empty()

    def plain_card(self) -> tuple[list[Property], int] | None:
        """The properties of the card that was begun last, and the byte after it, if it is a usual one."""
        found = plain.properties(self._data, *self.before)
        if found is None:
            return None
        self._at, self._number = found[1], self.before[1] + found[2]
        self._inside = False
        return found[:2]

    def skip_card(self) -> None:
        """Pass over what comes before the next line that begins or ends a card."""
        found = _NEXT_MARK.search(self._data, max(self._at - 1, 0))
        end = found.start() + 1 if found else self.total
        self._number += self._breaks(self._at, end)
        self._at = end

    def _skip_empty(self) -> int:
        """How many line breaks were passed over."""
        at = self._at
        if at >= self.total or self._data[at] > 32:
            return 0
        found = _EMPTY.match(self._data, at)
        if found is None or found.end() == at:
            return 0
        count = self._breaks(at, found.end())
        self._at, self._number = found.end(), self._number + count
        return count

    def _mark(self, mark: re.Match[bytes]) -> Line:
        found = _PHYSICAL.match(self._data, self._at)
        assert found is not None
        number, self._at = self._number, found.end()
        self._inside = mark[0].strip()[:1] in b"Bb"
        self._number += 1
        return Line(number, mark[0].decode("ascii").strip(), self._at)

    def _indented(self) -> Iterator[Line]:
        """A card that stands indented in a text, as one pasted: its lines without the indent."""
        found = _END.search(self._data, self._at, self._at + LONGEST)
        end = found.end() if found else min(self._at + LONGEST, self.total)
        block = bytes(self._data[self._at : end])
        indent = block[: len(block) - len(block.lstrip())]
        flat = re.sub(rb"(\A|\r\n?|\n)" + re.escape(indent), rb"\1", block)
        for line in Lines(flat.lstrip()):
            yield Line(self._number + line.number - 1, line.text, end, line.troubles)
        self._number += self._breaks(self._at, end)
        self._at = end

    def _logical(self) -> Line:
        number = self._number
        head = bytes(self._data[self._at : self._at + _HEAD])
        nature = _nature(_head(head))
        raw = self._take(_SOFT if nature.quoted else _FOLDED if self._inside else _JUNK)
        parts = [raw]
        size = len(raw)
        while (more := self._continuation(nature, len(parts[-1]))) is not None:
            size += len(more)
            if size <= LONGEST:
                parts.append(more)
            if len(parts) == MOST_BROKEN:
                size = LONGEST + 1
                self.skip_card()
        if size > LONGEST:
            text, _ = tidied(decode(head)[0])
            return Line(number, text, self._at, (CardReason.LINE_TOO_LONG,))
        text, trouble = decode(_unquoted(raw) if nature.quoted else b"".join(parts), nature.charset)
        troubles = [trouble] if trouble else []
        if not text.isprintable():
            text, more_troubles = tidied(text)
            troubles += more_troubles
        return Line(number, text, self._at, tuple(troubles))

    def _take(self, pattern: re.Pattern[bytes]) -> bytes:
        """What matches here, unfolded; of what is too long so much that this is seen."""
        start = self._at
        found = pattern.match(self._data, start)
        assert found is not None
        end = self._at = found.end()
        if end - start > 2 * LONGEST:
            self._number += self._breaks(start, end)
            return bytes(self._data[start : start + LONGEST + 1])
        raw = found[0].rstrip(b"\r\n")
        self._number += 1
        if b"\n" not in raw and b"\r" not in raw:
            return raw
        self._number += self._breaks(start, start + len(raw))
        return _unfolded(raw) if pattern in (_FOLDED, _JUNK) else raw

    def _breaks(self, start: int, end: int) -> int:
        """How many lines end between two places."""
        count = 0
        for place in range(start, end, _PIECE):
            piece = bytes(self._data[place : min(place + _PIECE, end)])
            count += piece.count(b"\n") or piece.count(b"\r")
        return count

    def _continuation(self, nature: _Nature, width: int) -> bytes | None:
        """What belongs to the line before although it does not begin with a blank; None where that line is over."""
        data = self._data
        if self._at >= self.total or self._begins_property():
            return None
        before = self._at, self._number
        empty = self._skip_empty()
        if self._at < self.total and not (empty and self._begins_property()):
            if data[self._at] in _BLANKS:
                # Some programs write an empty line after each.
                return self._take(_FOLDED)[1:]
            if nature.binary:
                if _UNBROKEN_BASE64.match(data, self._at):
                    return self._take(_UNBROKEN_BASE64).translate(None, _SPACES)
            elif nature.is_property and not empty and not nature.long_text and width >= _FULL:
                return self._take(_FOLDED)  # folded, but for the blank
            elif nature.long_text:
                # A line break that was written as it is: no property can be seen in what follows.
                return b"\\n" * (empty + 1) + _escaped_breaks(self._take(_BROKEN))
        self._at, self._number = before
        return None

    def _begins_property(self) -> bool:
        found = _PROPERTY.match(self._data, self._at)
        if found is None:
            return False
        name = found[1]
        if is_known(name):
            return True
        if not name.isupper():
            return False
        if found[2] == b":":
            return True
        head = _unfolded(bytes(self._data[found.end() : found.end() + _LONG_HEAD]))
        return b":" in re.split(rb"[\r\n]", head, maxsplit=1)[0]


def _head(raw: bytes) -> bytes:
    """What stands before the value, unfolded; "" where no value is in sight."""
    found = _QUOTED_HEAD.match(raw) if b'"' in raw else None
    head, colon, _ = (found[0], b":", b"") if found else raw.partition(b":")
    if not colon:
        return b""
    return _unfolded(head) if b"\n" in head or b"\r" in head else head


@lru_cache(maxsize=1024)
def _nature(head: bytes) -> _Nature:
    charset = _CHARSET.search(head)
    return _Nature(
        _QUOTED_PRINTABLE.search(head) is not None,
        _BASE64.search(head) is not None,
        charset[1].decode("ascii") if charset else "",
        is_long_text(head),
        _PROPERTY.match(head + b":") is not None,
    )


def _unfolded(raw: bytes) -> bytes:
    """A line without its folds; by plain replacing, which needs no list of the parts."""
    for fold in _FOLDS:
        raw = raw.replace(fold, b"")
    return raw


def _escaped_breaks(raw: bytes) -> bytes:
    for one in _BREAKS:
        raw = raw.replace(one, rb"\n")
    return raw


def _unquoted(raw: bytes) -> bytes:
    """Quoted-printable with its soft breaks, as the bytes it stands for; line breaks in it as vCard's own."""
    head, _, value = raw.partition(b":")
    found = quopri.decodestring(_joined(_ANY_BREAK.split(value)))
    if b"\n" in found or b"\r" in found:
        # Who writes line breaks this way means a backslash where there is one.
        found = _BACKSLASH.sub(lambda one: one[0] if one[1] else rb"\\", found)
        found = re.sub(rb"\r\n?|\n", rb"\\n", found)
    return _unfolded(head).translate(None, b"\r\n") + b":" + found


def _joined(parts: list[bytes]) -> bytes:
    """The lines of a quoted-printable value as one.

    A blank at the beginning of a line may be a fold's or the text's own. It is a fold's where each line has it, and
    where one line alone has it and the text is known to write its own blanks as =20.
    """
    rest = parts[1:]
    folded = bool(rest) and all(part[:1] in (b" ", b"\t") for part in rest)
    if folded and len(rest) == 1:
        folded = b" " not in parts[0] and b" " not in rest[0][1:]
    joined = bytearray()
    for number, part in enumerate(parts):
        soft = number == 0 or parts[number - 1].endswith(b"=")
        if number and (folded or not soft):
            part = part[1:]
        joined += part[:-1] if part.endswith(b"=") and number < len(parts) - 1 else part
    return bytes(joined[:-1]) if joined.endswith(b"=") else bytes(joined)
