"""What an import is going to do, in numbers."""

from collections import Counter
from dataclasses import dataclass

from desktop_app.records.importing import DEFAULTS, Choice, Choices, ImportPlan, RowKind

UPDATES = (Choice.THEIRS, Choice.MINE)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many would be added, and how many updated."""

    added: int = 0
    updated: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.updated)


def tally(plan: ImportPlan, choices: Choices) -> Tally:
    """Count by kinds, and then only the rows of which something else was said."""
    added = updated = 0
    for kind, count in plan.counts().items():
        if kind is not RowKind.UNREADABLE:
            one, other = _worth(kind, choices.by_kind.get(kind) or DEFAULTS[kind])
            added += count * one
            updated += count * other
    # By pairs, of which there are few: a hundred thousand rows may have been chosen at once.
    said = Counter(zip(map(plan.kind, choices.by_row), choices.by_row.values(), strict=True))
    for (kind, choice), count in said.items():
        usual = _worth(kind, choices.by_kind.get(kind) or DEFAULTS[kind])
        now = _worth(kind, choice)
        added += count * (now[0] - usual[0])
        updated += count * (now[1] - usual[1])
    return Tally(added, updated)


def _worth(kind: RowKind, choice: Choice) -> tuple[int, int]:
    """Whether a row is added, whether it updates: nobody new can be updated, so that is adding."""
    updates = choice in UPDATES
    adds = choice is Choice.ADD or (updates and kind is RowKind.NEW)
    return int(adds), int(updates and not adds)


def offered(kind: RowKind) -> tuple[Choice, ...]:
    """What can be chosen for rows of a kind."""
    if kind is RowKind.UNREADABLE:
        return ()
    if kind is RowKind.NEW:
        return (Choice.ADD, Choice.SKIP)
    return tuple(Choice)
