"""Cards out of logical lines: their properties, what is nested in them, what cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.interchange.vcard.letters import Data
from desktop_app.interchange.vcard.lines import LONGEST, Line, Lines
from desktop_app.interchange.vcard.properties import Head, Property, line_of, parse
from desktop_app.records.exchange import CardReason, Doubt

DEEPEST = 8
MOST_PROPERTIES = 5000
_QUOTED = 60
_AGENT = Head("", "AGENT", ())


@dataclass(slots=True)
class Card:
    """One card as it stands in the file; `version` is "2.1", "3.0" or "4.0" as far as it says so; `end` in bytes."""

    line: int
    version: str = "3.0"
    properties: list[Property] = field(default_factory=list)
    lines: int = 0
    end: int = 0


def cards(data: Data) -> Iterator[Card | Doubt]:
    """The cards of a file in their order, and between them what could not be read."""
    yield from _Cards(Lines(data)).each()


class _Cards:
    """The card being read, and those around it where one is nested in another."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._open: list[Card] = []
        self._too_deep = 0
        self._outside = 0
        self._end = 0

    def each(self) -> Iterator[Card | Doubt]:
        for line in self._lines:
            self._end = line.end
            mark = _mark(line.text)
            if mark == "BEGIN":
                if not self._open and (found := self._lines.plain_card()) is not None:
                    yield self._plain(line, *found)
                else:
                    yield from self._begin(line)
            elif mark == "END":
                yield from self._ended(line)
            elif self._open:
                if self._too_deep:
                    self._lines.skip_card()
                else:
                    yield from self._add(self._open[-1], line)
            elif line.text.strip():
                if not self._outside:
                    yield Doubt(line.number, CardReason.OUTSIDE, line.text[:_QUOTED])
                self._outside = line.number
        yield from self._unfinished()

    def _plain(self, line: Line, found: list[Property], end: int) -> Card:
        self._outside = 0
        versions = [one.value.strip() for one in found if one.head.name == "VERSION"]
        return Card(line.number, versions[-1] if versions else "3.0", found, len(found), end)

    def _begin(self, line: Line) -> Iterator[Card | Doubt]:
        self._outside = 0
        if self._open and not self._too_deep and not _awaits_card(self._open[-1]):
            yield from self._unfinished()
        if self._too_deep:
            self._too_deep += 1
        elif len(self._open) < DEEPEST:
            self._open.append(Card(line.number))
        else:
            self._too_deep = 1
            yield Doubt(line.number, CardReason.NESTED_TOO_DEEP)

    def _ended(self, line: Line) -> Iterator[Card | Doubt]:
        if not self._open:
            yield Doubt(line.number, CardReason.END_WITHOUT_BEGIN)
        elif self._too_deep:
            self._too_deep -= 1
        elif len(self._open) == 1:
            yield self._done()
        else:
            yield from self._nested(self._open.pop())

    def _done(self) -> Card:
        card = self._open.pop(0)
        card.end = self._end
        return card

    def _unfinished(self) -> Iterator[Card | Doubt]:
        """Give out what there is of the outermost card, with those in it."""
        while len(self._open) > 1:
            yield from self._nested(self._open.pop())
        if self._open:
            yield Doubt(self._open[0].line, CardReason.NEVER_ENDED)
            yield self._done()
        self._too_deep = 0

    def _nested(self, card: Card) -> Iterator[Doubt]:
        # A card within a card is an assistant's, or the like: it stays with its owner as one property.
        outer = self._open[-1]
        outer.properties.pop()
        text = "\\n".join(map(_escaped, ["BEGIN:VCARD", *map(_as_line, card.properties), "END:VCARD"]))
        if len(text) <= LONGEST:
            outer.properties.append(Property(card.line, _AGENT, text))
        else:
            yield Doubt(card.line, CardReason.PROPERTY_TOO_LARGE, "AGENT")

    def _add(self, card: Card, line: Line) -> Iterator[Doubt]:
        for trouble in line.troubles:
            # Numbers that were pasted on a telephone come with signs of direction, which are left out of them.
            if not (trouble is CardReason.DIRECTION_TURNED and "TEL" in line.text[:_QUOTED].upper()):
                yield Doubt(line.number, trouble, line.text[:_QUOTED])
        card.lines += 1
        if card.lines > MOST_PROPERTIES:
            yield Doubt(line.number, CardReason.TOO_MANY_PROPERTIES)
            self._lines.skip_card()
            return
        if CardReason.LINE_TOO_LONG in line.troubles:
            return
        found = parse(line.text, line.number)
        if isinstance(found, CardReason):
            if line.text.strip():
                yield Doubt(line.number, found, line.text[:_QUOTED])
        elif found.name == "AGENT" and _mark(found.value) == "BEGIN" and "\\n" not in found.value:
            # The nested card begins on the same line.
            card.properties.append(Property(line.number, _AGENT, ""))
            for item in self._begin(line):
                if isinstance(item, Doubt):
                    yield item
        else:
            if found.name == "VERSION":
                card.version = found.value.strip()
            card.properties.append(found)


def _mark(text: str) -> str:
    # Two letters suffice to see of most lines that they are none.
    if text[:1] not in "BbEe":
        return ""
    head = text[:40].upper().replace(" ", "")
    if head.startswith("BEGIN:VCARD"):
        return "BEGIN"
    return "END" if head.startswith("END:VCARD") else ""


def _awaits_card(card: Card) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == "AGENT" and not last.value.strip()


def _as_line(found: Property) -> str:
    return line_of(found.head.group, found.name, found.head.parameters, found.value)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
