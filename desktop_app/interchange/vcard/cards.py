"""Cards out of logical lines: their properties, what is nested in them, what cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.interchange.vcard.lines import LONGEST, Line, lines
from desktop_app.interchange.vcard.properties import Property, parse
from desktop_app.records.exchange import Doubt

DEEPEST = 8
MOST_PROPERTIES = 5000
_QUOTED = 60


@dataclass(slots=True)
class Card:
    """One card as it stands in the file; `version` is "2.1", "3.0" or "4.0" as far as it says so."""

    line: int
    version: str = "3.0"
    properties: list[Property] = field(default_factory=list)


def cards(data: bytes) -> Iterator[Card | Doubt]:
    """The cards of a file in their order, and between them what could not be read."""
    open_cards: list[Card] = []
    depth = 0
    deepest_line = 0
    for line in lines(data):
        mark = _mark(line.text)
        if mark == "BEGIN":
            depth += 1
            if depth <= DEEPEST:
                open_cards.append(Card(line.number))
            elif not deepest_line:
                deepest_line = line.number
        elif mark == "END":
            if depth == 0:
                yield Doubt(line.number, "end_without_begin")
                continue
            if depth <= DEEPEST:
                yield from _ended(open_cards)
            depth -= 1
            if depth == 0 and deepest_line:
                yield Doubt(deepest_line, "nested_too_deep")
                deepest_line = 0
        elif depth == 0:
            if line.text.strip():
                yield Doubt(line.number, "outside", line.text[:_QUOTED])
        elif depth <= DEEPEST:
            yield from _add(open_cards[-1], line)
    if deepest_line:
        yield Doubt(deepest_line, "nested_too_deep")
    for unfinished in open_cards[:1]:
        yield Doubt(unfinished.line, "never_ended")
        yield unfinished


def _mark(text: str) -> str:
    head = text[:40].upper().replace(" ", "")
    if head.startswith("BEGIN:VCARD"):
        return "BEGIN"
    return "END" if head.startswith("END:VCARD") else ""


def _ended(open_cards: list[Card]) -> Iterator[Card]:
    card = open_cards.pop()
    if not open_cards:
        yield card
        return
    # A card within a card is an assistant's, or the like (AGENT): it stays with its owner as one property.
    outer = open_cards[-1]
    if outer.properties and outer.properties[-1].name == "AGENT" and not outer.properties[-1].value.strip():
        outer.properties.pop()
    text = "\n".join(["BEGIN:VCARD", *map(as_text, card.properties), "END:VCARD"])
    if len(text) <= LONGEST:
        outer.properties.append(Property(card.line, "", "AGENT", [], text.replace("\\", "\\\\").replace("\n", "\\n")))


def as_text(found: Property) -> str:
    """A property as one line, as version 3.0 writes it."""
    head = f"{found.group}.{found.name}" if found.group else found.name
    parameters = "".join(f";{name}={value}" for name, value in found.parameters)
    return f"{head}{parameters}:{found.value}"


def _add(card: Card, line: Line) -> Iterator[Doubt]:
    if line.too_long:
        yield Doubt(line.number, "line_too_long", line.text[:_QUOTED])
        return
    found = parse(line.text, line.number)
    if found is None:
        yield Doubt(line.number, "no_property", line.text[:_QUOTED])
    elif found.name == "VERSION":
        card.version = found.value.strip()
    elif len(card.properties) < MOST_PROPERTIES:
        card.properties.append(found)
    elif len(card.properties) == MOST_PROPERTIES:
        card.properties.append(found)
        yield Doubt(line.number, "too_many_properties")
