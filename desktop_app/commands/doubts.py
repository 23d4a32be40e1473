"""Doubts about what files hold, for machines and for people."""

from collections import Counter
from collections.abc import Sequence

from desktop_app.records.exchange import Doubt

_MOST_TOLD = 20
Where = tuple[str, Doubt]


def told(doubts: Sequence[Where]) -> list[dict[str, object]]:
    """For machines."""
    return [
        {"file": file, "line": doubt.line, "reason": doubt.reason, "quote": doubt.quote[:200]} for file, doubt in doubts
    ]


def lines(doubts: Sequence[Where]) -> tuple[str, ...]:
    """For people: the first of them, and how many more there are of each reason."""
    found = []
    for file, doubt in doubts[:_MOST_TOLD]:
        quote = f": {doubt.quote[:80]}" if doubt.quote else ""
        found.append(f"{file}, line {doubt.line}: {doubt.reason.replace('_', ' ')}{quote}")
    more = Counter(doubt.reason for _, doubt in doubts[_MOST_TOLD:])
    found += [f"{number:,} more: {reason.replace('_', ' ')}" for reason, number in more.items()]
    return tuple(found)
