"""Reads 10,000 cards beside vobject, both in this process and one card after another.

python -m tests.benchmarks.vcards   prints seconds of both, and the peak of memory of ours in MiB above the file
"""

import time
import tracemalloc
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import vobject

from desktop_app.interchange.vcard.reading import contacts
from tests.benchmarks.report import Line

CARDS = 10_000
RUNS = 3
FASTER, PEAK = 5, 256
_CARD = """\
BEGIN:VCARD
VERSION:3.0
PRODID:-//Example//Address Book 9.1//EN
N:King{0};Ada;;;
FN:Ada King{0}
ORG:Northfeld;Research
TITLE:Engineer
EMAIL;TYPE=INTERNET;TYPE=WORK:ada{0}@northfeld.example
TEL;TYPE=CELL;TYPE=VOICE:+1 555 01{0}
TEL;TYPE=HOME:+1 555 02{0}
ADR;TYPE=HOME:;;1 Long Street;Springfield;IL;12345;USA
item1.URL:https://people.example/{0}
item1.X-ABLabel:_$!<HomePage>!$_
NOTE:Met at the fair\\, where we spoke of bridges\\; she said "ask me again in
  spring"\\nand gave a name.
CATEGORIES:fair,bridges
BDAY:1980-01-02
UID:5f0c6a52-0000-4000-8000-{0:012d}
REV:2020-01-02T03:04:05Z
END:VCARD
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """The best of some runs in seconds; `peak` in MiB above the bytes of the file."""

    ours: float
    control: float
    peak: float


def file_of(cards: int) -> bytes:
    """Cards as a web address book exports them."""
    return "".join(_CARD.format(number) for number in range(cards)).replace("\n", "\r\n").encode()


def measure(cards: int = CARDS, runs: int = RUNS) -> Figures:
    """Ours and vobject in turn over the same file."""
    data = file_of(cards)
    text = data.decode()
    ours, control = [], []
    for _ in range(runs):
        ours.append(_seconds(lambda: contacts(data), cards))
        control.append(_seconds(lambda: vobject.readComponents(text), cards))
    tracemalloc.start()
    _seconds(lambda: contacts(data), cards)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return Figures(min(ours), min(control), peak / 2**20)


def lines() -> list[Line]:
    """The figures for the table: our share of the control's time, and our peak."""
    figures = measure()
    what = f"{CARDS:>9,}  vCards read"
    times = f"{1000 * figures.ours:.0f} ms", f"{1000 * figures.control:.0f} ms"
    return [
        Line(f"{what}, beside vobject", *times, figures.ours / figures.control, "x", 1 / FASTER),
        Line(f"{what}, peak above the file", f"{figures.peak:.1f} MiB", "", figures.peak, "MiB", PEAK),
    ]


def _seconds(read: Callable[[], Iterable[object]], expected: int) -> float:
    start = time.perf_counter()
    count = sum(1 for _ in read())
    taken = time.perf_counter() - start
    assert count == expected, count
    return taken


if __name__ == "__main__":
    found = measure()
    print(f"ours {found.ours:.3f} s, vobject {found.control:.3f} s, {found.control / found.ours:.1f}x", end=", ")
    print(f"peak {found.peak:.1f} MiB")
