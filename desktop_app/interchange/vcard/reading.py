"""Cards as contacts."""

from collections import Counter
from collections.abc import Callable, Iterator
from operator import attrgetter

from desktop_app.interchange.vcard.cards import Card, cards
from desktop_app.interchange.vcard.judging import judged
from desktop_app.interchange.vcard.letters import Data
from desktop_app.interchange.vcard.making import Making
from desktop_app.records.exchange import CardReason, Doubt, IncomingContact, Reading

Report = Callable[[int, int], None]
EVERY = 200
# Of one reason; how many more there were is said in one more doubt.
MOST_DOUBTS = 1_000
_ONCE = frozenset((CardReason.LETTERS_GUESSED,))


def read(data: Data, report: Report | None = None) -> Reading:
    """Everything in a file of cards. Never raises for what stands in it; `report(done, total)` is told of bytes."""
    found: list[IncomingContact] = []
    doubts: list[Doubt] = []
    for item in contacts(data, report):
        if isinstance(item, Doubt):
            doubts.append(item)
        else:
            found.append(item)
    return Reading(tuple(found), tuple(sorted(doubts, key=attrgetter("line"))))


def contacts(data: Data, report: Report | None = None) -> Iterator[IncomingContact | Doubt]:
    """The contacts of a file and what could not be read, one after another in the order of the file.

    `data` are its bytes, or a memory map of it where it is large: nothing of it is held but the card being read.
    `report(done, total)` is told of bytes.
    """
    counts: Counter[str] = Counter()
    total = len(data)
    for item in _all(data, report):
        if isinstance(item, Doubt):
            counts[item.reason] += 1
            if counts[item.reason] > (1 if item.reason in _ONCE else MOST_DOUBTS):
                continue
        yield item
    if report is not None:
        report(total, total)
    for reason, count in counts.items():
        if count > MOST_DOUBTS and reason not in _ONCE:
            yield Doubt(0, f"more_{reason}", str(count - MOST_DOUBTS))


def _all(data: Data, report: Report | None) -> Iterator[IncomingContact | Doubt]:
    number = 0
    total = len(data)
    for item in cards(data):
        if isinstance(item, Doubt):
            yield item
            continue
        yield from _contact(item)
        number += 1
        if report is not None and number % EVERY == 0:
            report(min(item.end, total), total)
    if not total:
        yield Doubt(1, CardReason.EMPTY_FILE)
    elif not number:
        yield Doubt(1, CardReason.NO_CARDS)


def _contact(card: Card) -> Iterator[IncomingContact | Doubt]:
    if not card.properties:
        yield Doubt(card.line, CardReason.EMPTY_CARD)
        return
    making = Making(card)
    contact = making.contact()
    doubt = judged(card, contact)
    yield from making.doubts
    if doubt is not None:
        yield doubt
    if doubt is None or doubt.reason == CardReason.ORGANIZATION_CARD:
        yield contact
