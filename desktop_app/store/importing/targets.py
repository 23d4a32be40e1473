"""Who is made anew, and whom each of the other rows goes to."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from desktop_app.records.importing import Choice, Choices, ImportPlan, RowKind

UPDATES = (Choice.THEIRS, Choice.MINE)


@dataclass(slots=True)
class Targets:
    """Numbers of rows: those that are added, and for updates either the contact or the row that is added."""

    added: list[int] = field(default_factory=list)
    to_contact: dict[int, int] = field(default_factory=dict)
    to_row: dict[int, int] = field(default_factory=dict)
    skipped: int = 0
    open: int = 0


def choose(plan: ImportPlan, choices: Choices, gone: Set[int]) -> Targets:
    """What becomes of the rows; `gone` are contacts of the plan that are there no more."""
    found = Targets()
    added: set[int] = set()
    for number in range(len(plan.contacts)):
        kind = plan.kind(number)
        choice = choices.of(number, kind)
        if choice is Choice.SKIP:
            found.skipped += 1
            found.open += kind is RowKind.DUPLICATE and number not in choices.by_row
            continue
        earlier = plan.earlier.get(number)
        partner = plan.partners.get(number) or (None if earlier is None else plan.partners.get(earlier))
        if choice in UPDATES and partner is not None and partner.id not in gone:
            found.to_contact[number] = partner.id
        elif choice in UPDATES and earlier in found.to_contact:
            found.to_contact[number] = found.to_contact[earlier]
        elif choice in UPDATES and earlier is not None and (earlier in added or earlier in found.to_row):
            found.to_row[number] = found.to_row.get(earlier, earlier)
        else:
            # Whoever is not there to be updated is added.
            found.added.append(number)
            added.add(number)
    return found


def partners(plan: ImportPlan) -> Iterable[int]:
    """The contacts that a plan speaks of."""
    return {ref.id for ref in plan.partners.values()}
