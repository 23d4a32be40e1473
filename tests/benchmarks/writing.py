"""Believable text from a seeded generator: the same seed writes the same notebook."""

import random
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from tests.benchmarks.words import LINES, OTHER_SCRIPTS, SLOTS, WORDS

T = TypeVar("T")
_SLOT = re.compile(r"{(\w+)}")
# One name in so many is written in another script.
_OTHER_SCRIPT = 25


class Writer:
    """Draws names and sentences. A few of each list are frequent and many are rare, as it is with words."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices, the first ones more often."""
        return choices[int(len(choices) * self.random.random() ** 1.8)]

    def chance(self, share: float) -> bool:
        """True in that share of cases."""
        return self.random.random() < share

    def name(self) -> str:
        """A person's name."""
        if self.random.random() < 1 / _OTHER_SCRIPT:
            given, family, family_first = self.pick(OTHER_SCRIPTS)
            first, last = self.pick(given), self.pick(family)
            return last + first if family_first else f"{first} {last}"
        given_name = self.pick(WORDS["given"])
        if self.chance(0.06):
            given_name += " " + self.pick(WORDS["given"])
        return f"{given_name} {self.family()}"

    def family(self) -> str:
        """A family name; half of them from the long tail."""
        if self.chance(0.5):
            return self.pick(WORDS["family"])
        return self.pick(WORDS["family_heads"]) + self.pick(WORDS["family_tails"])

    def organization(self) -> str:
        """The name of an organization."""
        middle = f" {self.family()}" if self.chance(0.5) else ""
        return f"{self.pick(WORDS['organization_heads'])}{middle} {self.pick(LINES['organization_tails'])}"

    def rare(self) -> str:
        """A word that hardly any other record has."""
        middles = "".join(self.random.choices(WORDS["rare_middles"], k=2))
        return self.random.choice(WORDS["rare_heads"]) + middles + self.random.choice(WORDS["rare_tails"])

    def sentences(self, templates: Sequence[str], most: int) -> str:
        """One to `most` sentences."""
        count = 1 + int(most * self.random.random())
        return " ".join(self._filled(self.pick(templates)) for _ in range(count))

    def _filled(self, template: str) -> str:
        return _SLOT.sub(lambda match: self._slot(match[1]), template)

    def _slot(self, name: str) -> str:
        if name in SLOTS:
            return self.pick(SLOTS[name])
        others: dict[str, Callable[[], str]] = {
            "rare": self.rare,
            "organization": self.organization,
            "number": partial(self._number, 3, 900),
            "year": partial(self._number, 1890, 2024),
        }
        return others[name]()

    def _number(self, low: int, high: int) -> str:
        return str(self.random.randint(low, high))
