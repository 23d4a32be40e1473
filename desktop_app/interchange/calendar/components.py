"""A calendar cut into its events and zones, with the lines they stand on; nothing but the one being read is held.

The library takes a file as a whole and does not tell lines; cut up, one broken or hostile event costs itself alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.interchange.vcard.letters import CONTROLS, Data, as_utf8, decode
from desktop_app.records.exchange import CalendarReason, CardReason, Doubt

LONGEST_LINE = 2**17
MOST_LINES = 1000
DEEPEST = 8
_QUOTED = 60
_NAME = re.compile(rb"\s*([A-Za-z0-9-]+)\s*[;:]")
_OF_CALENDAR = frozenset((b"METHOD", b"X-WR-TIMEZONE"))
_OF_EVENT = frozenset(
    b"UID RECURRENCE-ID SEQUENCE DTSTAMP LAST-MODIFIED DTSTART DTEND DURATION RRULE RDATE EXDATE STATUS SUMMARY"
    b" DESCRIPTION LOCATION URL CONFERENCE ORGANIZER ATTENDEE X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL"
    b" X-MICROSOFT-ONLINEMEETINGEXTERNALLINK X-ASKWELL-MODE X-ASKWELL-STATUS X-ASKWELL-ZONE".split()
)
_OF_ZONE = frozenset(b"TZID X-LIC-LOCATION DTSTART RRULE TZOFFSETFROM TZOFFSETTO".split())
_WANTED = {"VEVENT": _OF_EVENT, "VTIMEZONE": _OF_ZONE}
# The library would look zones up itself, warn where it guesses, and not tell how they were written.
_HEAD = re.compile(r'(?:[^":]|"[^"]*")*')
_ZONED = re.compile(r";\s*TZID\s*=", re.IGNORECASE)
ZONE_PARAMETER = "X-TZID"
Line = tuple[int, bytes, bool]


@dataclass(slots=True)
class Component:
    """An event or a zone as its unfolded lines, without those nobody needs; for a property of the calendar, that."""

    kind: str
    line: int
    lines: list[str] = field(default_factory=list)
    too_large: bool = False

    def text(self) -> str:
        """As the library reads it."""
        return "\r\n".join((f"BEGIN:{self.kind}", *self.lines, f"END:{self.kind}", ""))


def components(data: Data) -> Iterator[Component | Doubt]:
    """The events and zones of a file in their order, the calendar's METHOD and X-WR-TIMEZONE, and what is doubtful."""
    yield from _Cutting().cut(_logical(data))


class _Cutting:
    def __init__(self) -> None:
        self._open: Component | None = None
        self._depth = 0
        self._too_deep = False

    def cut(self, lines: Iterator[Line]) -> Iterator[Component | Doubt]:
        for number, raw, whole in lines:
            found = _NAME.match(raw)
            name = found[1].upper() if found else b""
            if name == b"BEGIN":
                yield from self._begin(number, _value(raw).upper())
            elif name == b"END":
                yield from self._end(_value(raw).upper())
            elif self._open is None:
                if name in _OF_CALENDAR and whole:
                    yield Component(name.decode(), number, [_value(raw)])
            elif self._open.kind == "VTIMEZONE" or not self._depth:
                yield from self._take(self._open, number, name, raw, whole)
        if self._open is not None:
            yield from self._cut_short(self._open)

    def _begin(self, number: int, kind: str) -> Iterator[Component | Doubt]:
        if kind in _WANTED and (self._open is None or kind == "VEVENT"):
            if self._open is not None:
                yield from self._cut_short(self._open)
            self._open, self._depth = Component(kind, number), 0
            return
        self._depth += 1
        if self._depth > DEEPEST and not self._too_deep:
            self._too_deep = True
            yield Doubt(number, CalendarReason.NESTED_TOO_DEEP, kind[:_QUOTED])
        if self._open is not None and self._open.kind == "VTIMEZONE" and self._depth == 1:
            self._open.lines.append(f"BEGIN:{kind[:_QUOTED]}")

    def _end(self, kind: str) -> Iterator[Component | Doubt]:
        opened = self._open
        if opened is not None and kind in (opened.kind, "VCALENDAR"):
            self._open, self._depth = None, 0
            if kind == opened.kind:
                yield opened
            else:
                yield from self._cut_short(opened)
        elif self._depth:
            if opened is not None and opened.kind == "VTIMEZONE" and self._depth == 1:
                opened.lines.append(f"END:{kind[:_QUOTED]}")
            self._depth -= 1

    def _take(self, opened: Component, number: int, name: bytes, raw: bytes, whole: bool) -> Iterator[Doubt]:
        if not name:
            if raw.strip():
                yield Doubt(number, CalendarReason.NO_PROPERTY, _quote(raw))
        elif name in _WANTED[opened.kind]:
            if not whole:
                yield Doubt(number, CalendarReason.LINE_TOO_LONG, _quote(raw))
            elif len(opened.lines) >= MOST_LINES:
                opened.too_large = True
            else:
                text, lost = decode(raw)
                if lost is CardReason.LETTERS_LOST:
                    yield Doubt(number, CalendarReason.LETTERS_LOST, _quote(raw))
                text = CONTROLS.sub("", text).strip()
                head = _HEAD.match(text)
                parted = head.end() if head else 0
                opened.lines.append(_ZONED.sub(f";{ZONE_PARAMETER}=", text[:parted]) + text[parted:])

    def _cut_short(self, opened: Component) -> Iterator[Component | Doubt]:
        yield Doubt(opened.line, CalendarReason.NEVER_ENDED)
        if opened.kind == "VEVENT":
            yield opened


def _logical(data: Data) -> Iterator[Line]:
    """Unfolded lines with the number of the first of each; one that is too long only as it begins, and not whole."""
    parts: list[bytes] = []
    first, size = 0, 0
    for number, raw, length in _physical(data):
        if raw[:1] in (b" ", b"\t") and parts:
            size += length
            if size <= LONGEST_LINE:
                parts.append(raw[1:])
            continue
        if parts:
            yield first, b"".join(parts), size <= LONGEST_LINE
        parts, first, size = [raw] if length else [], number, length
    if parts:
        yield first, b"".join(parts), size <= LONGEST_LINE


def _physical(data: Data) -> Iterator[tuple[int, bytes, int]]:
    """Number, text and length of the lines, however they end; of one that is too long only the beginning."""
    data, at = as_utf8(data)
    if data.find(b"\n") < 0:
        data = bytes(data).replace(b"\r", b"\n")
    number, size = 0, len(data)
    while at < size:
        end = data.find(b"\n", at)
        end = size if end < 0 else end
        number += 1
        raw = bytes(data[at : min(end, at + LONGEST_LINE)]).rstrip(b"\r\n")
        yield number, raw, len(raw) if end - at <= LONGEST_LINE else end - at
        at = end + 1


def _value(raw: bytes) -> str:
    return decode(raw[:LONGEST_LINE])[0].partition(":")[2].strip()


def _quote(raw: bytes) -> str:
    return CONTROLS.sub("", decode(raw[:_QUOTED])[0])
