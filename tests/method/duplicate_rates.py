"""How often duplicates are found, and how often rightly: `python -m tests.method.duplicate_rates [SEED ...]`.

The rules were made with seed 1; the others were not looked at.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from desktop_app.method import duplicates
from desktop_app.method.contact_keys import email_key
from desktop_app.method.duplicates import SHOWN, Person
from desktop_app.method.likeness import words_of
from tests.method.duplicates_set import REGION, Entry, Labelled, cases_missed, make

TUNED, HELD_OUT = 1, (2, 3, 4)


@dataclass(frozen=True)
class Rates:
    """Pairs of places in the set: those that are one person, those that are shown, those wrongly shown by case."""

    labelled: Labelled
    shown: set[tuple[int, int]]

    @property
    def right(self) -> set[tuple[int, int]]:
        """Shown and one person."""
        return self.shown & self.labelled.same

    @property
    def precision(self) -> float:
        """Of what is shown, so much is right."""
        return len(self.right) / len(self.shown)

    @property
    def recall(self) -> float:
        """Of what is one person, so much is shown."""
        return len(self.right) / len(self.labelled.same)

    def wrong(self) -> Counter[str]:
        """How many pairs are shown that are two people, by the cases they are of."""
        cases = self.labelled.cases
        return Counter(f"{cases[one]}/{cases[other]}" for one, other in self.shown - self.labelled.same)


def person(number: int, entry: Entry) -> Person:
    """An entry as it is compared."""
    return Person(
        number,
        words_of(entry.name),
        duplicates.organization_key(entry.organization),
        frozenset(map(email_key, entry.emails)),
        frozenset(duplicates.number(phone, REGION) for phone in entry.phones),
    )


def measure(labelled: Labelled) -> Rates:
    """Compare all that share a block."""
    people = [person(number, entry) for number, entry in enumerate(labelled.entries)]
    holders = Counter(key for one in people for key in (*one.emails, *one.phones))
    blocks: dict[str, list[int]] = {}
    for one in people:
        for block in duplicates.blocks(one):
            blocks.setdefault(block, []).append(one.id)
    pairs = {pair for members in blocks.values() for pair in combinations(members, 2)}
    shown = {(one, other) for one, other in pairs if duplicates.score(people[one], people[other], holders)[0] >= SHOWN}
    return Rates(labelled, shown)


def table(seeds: Iterable[int]) -> str:
    """The rates for each seed, and by case for the last."""
    lines = [f"{'seed':<12}{'entries':>8}{'same':>8}{'shown':>8}{'right':>8}{'precision':>11}{'recall':>8}"]
    for seed in seeds:
        rates = measure(make(seed))
        name = f"{seed} (tuned)" if seed == TUNED else str(seed)
        counts = (len(rates.labelled.entries), len(rates.labelled.same), len(rates.shown), len(rates.right))
        lines.append(
            f"{name:<12}{''.join(f'{count:>8}' for count in counts)}{rates.precision:>11.3f}{rates.recall:>8.3f}"
        )
    lines += [f"  {case:<28}{found:>4} of {all_}" for case, all_, found in cases_missed(rates.labelled, rates.shown)]
    lines += [f"  wrongly shown: {case} {count}" for case, count in rates.wrong().most_common()]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(map(int, sys.argv[1:]) if sys.argv[1:] else (TUNED, *HELD_OUT)))
