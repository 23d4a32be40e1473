"""What a line says, piece by piece, each with its place in the line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

_NOT_SEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


class PartKind(StrEnum):
    """What a part of the line is."""

    NAME = "name"
    ROLE = "role"
    ORGANIZATION = "organization"
    FIELD = "field"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    REFERRER = "referrer"
    HOW = "how"
    TAG = "tag"
    NOTE = "note"
    DAY = "day"
    TIME = "time"
    ZONE = "zone"
    LENGTH = "length"
    MODE = "mode"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Part:
    """`start` to `end` of the line says `value`; `label` is what a phone number is called, or the mode of a meeting.

    A part that is not `sure` may well be something else.
    """

    kind: PartKind
    start: int
    end: int
    value: str
    sure: bool = True
    label: str = ""


@dataclass(slots=True)
class Line:
    """A line of which more and more is understood; no sign belongs to two parts."""

    text: str
    parts: list[Part] = field(default_factory=list)
    _open: str = ""

    def __post_init__(self) -> None:
        self._open = self.text

    @property
    def open(self) -> str:
        """The line with NUL for every sign that is understood."""
        return self._open

    def claim(
        self, kind: PartKind, start: int, end: int, value: str | None = None, *, sure: bool = True, label: str = ""
    ) -> None:
        """Take `start` to `end` as a part; the blanks around it stay open."""
        raw = self.text[start:end]
        start, end = start + len(raw) - len(raw.lstrip()), end - len(raw) + len(raw.rstrip())
        if start < end:
            said = " ".join((self.text[start:end] if value is None else value).translate(_NOT_SEEN).split())
            self.parts.append(Part(kind, start, end, said, sure, label))
            self.drop(start, end)

    def drop(self, start: int, end: int) -> None:
        """`start` to `end` says nothing, and is to be passed over."""
        self._open = self._open[:start] + "\0" * (end - start) + self._open[end:]

    def of(self, kind: PartKind) -> Iterator[Part]:
        """The parts of a kind, in the order in which they were found."""
        return (part for part in self.parts if part.kind is kind)

    def has(self, *kinds: PartKind) -> bool:
        """Whether there is a part of one of these kinds."""
        return any(part.kind in kinds for part in self.parts)

    def borders(self, place: int, kinds: frozenset[PartKind], *, before: bool) -> bool:
        """Whether, blanks aside, a part of one of these kinds ends (`before`) or begins at `place`."""
        if before:
            ends = len(self.text[:place].rstrip())
            return any(part.end == ends and part.kind in kinds for part in self.parts)
        starts = len(self.text) - len(self.text[place:].lstrip())
        return any(part.start == starts and part.kind in kinds for part in self.parts)


# The parts that make up a meeting.
MEETING = frozenset({PartKind.DAY, PartKind.TIME, PartKind.ZONE, PartKind.LENGTH, PartKind.MODE, PartKind.PLACE})
