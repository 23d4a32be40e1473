"""What an import is going to do, in numbers."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.records.calendar_plans import ADDED, CalendarKind, CalendarPlan
from desktop_app.records.importing import DEFAULTS, Choice, Choices, ImportPlan, RowKind
from desktop_app.ui.importing.look import Plan

UPDATES = (Choice.THEIRS, Choice.MINE)
Decided = Counter[tuple[StrEnum, Choice]]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many would be added, and how many updated; of meetings also how many called off."""

    added: int = 0
    updated: int = 0
    cancelled: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.cancelled)


def decided(plan: Plan, choices: Choices) -> Decided:
    """How many rows of a kind have a choice: counted by kinds, and then only those of which something else was said."""
    found: Decided = Counter()
    usual: dict[StrEnum, Choice] = {kind: choices.by_kind.get(kind) or DEFAULTS[kind] for kind in plan.counts()}
    for kind, count in plan.counts().items():
        found[kind, usual[kind]] += count
    # By pairs, of which there are few: a hundred thousand rows may have been chosen at once.
    said = Counter(zip(map(plan.kind, choices.by_row), choices.by_row.values(), strict=True))
    for (kind, choice), count in said.items():
        found[kind, usual[kind]] -= count
        found[kind, choice] += count
    return found


def tally(plan: ImportPlan, choices: Choices) -> Tally:
    """What becomes of people."""
    added = updated = 0
    for (kind, choice), count in decided(plan, choices).items():
        one, other = _worth(kind, choice)
        added += count * one
        updated += count * other
    return Tally(added, updated)


def meeting_tally(plan: CalendarPlan, choices: Choices) -> Tally:
    """What becomes of meetings."""
    found = decided(plan, choices)
    return Tally(
        sum(found[kind, Choice.ADD] for kind in ADDED),
        found[CalendarKind.CHANGED, Choice.THEIRS],
        found[CalendarKind.CANCELLED, Choice.THEIRS],
    )


def _worth(kind: StrEnum, choice: Choice) -> tuple[int, int]:
    """Whether a row is added, whether it updates: nobody new can be updated, so that is adding."""
    if kind is RowKind.UNREADABLE:
        return 0, 0
    updates = choice in UPDATES
    adds = choice is Choice.ADD or (updates and kind is RowKind.NEW)
    return int(adds), int(updates and not adds)


def offered(kind: RowKind) -> tuple[Choice, ...]:
    """What can be chosen for people of a kind."""
    if kind is RowKind.UNREADABLE:
        return ()
    if kind is RowKind.NEW:
        return (Choice.ADD, Choice.SKIP)
    return tuple(Choice)


def meeting_offered(kind: CalendarKind) -> tuple[Choice, ...]:
    """What can be chosen for meetings of a kind; of one UNTOLD it is to be said first with whom it is."""
    if kind in ADDED:
        return (Choice.ADD, Choice.SKIP)
    if kind in (CalendarKind.CHANGED, CalendarKind.CANCELLED):
        return (Choice.THEIRS, Choice.SKIP)
    return ()
