"""Believable text from a seeded generator: the same seed writes the same notebook."""

import random
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from tests.benchmarks import words

T = TypeVar("T")
_SLOT = re.compile(r"{(\w+)}")
# One name in so many is written in another script.
_OTHER_SCRIPT = 25


class Writer:
    """Draws names and sentences. A few of each list are frequent and many are rare, as it is with words."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._sentences: dict[str, Callable[[], str]] = {}

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices, the first ones more often."""
        return choices[int(len(choices) * self.random.random() ** 1.8)]

    def chance(self, share: float) -> bool:
        """True in that share of cases."""
        return self.random.random() < share

    def name(self) -> str:
        """A person's name."""
        if self.random.random() < 1 / _OTHER_SCRIPT:
            given, family, family_first = self.pick(words.OTHER_SCRIPTS)
            first, last = self.pick(given), self.pick(family)
            return last + first if family_first else f"{first} {last}"
        given_name = self.pick(words.LATIN_GIVEN)
        if self.chance(0.06):
            given_name += " " + self.pick(words.LATIN_GIVEN)
        return f"{given_name} {self.family()}"

    def family(self) -> str:
        """A family name; half of them from the long tail."""
        if self.chance(0.5):
            return self.pick(words.LATIN_FAMILY).replace("_", " ")
        return self.pick(words.FAMILY_HEADS) + self.pick(words.FAMILY_TAILS)

    def organization(self) -> str:
        """The name of an organization."""
        middle = f" {self.family()}" if self.chance(0.5) else ""
        return f"{self.pick(words.ORGANIZATION_HEADS)}{middle} {self.pick(words.ORGANIZATION_TAILS)}"

    def rare(self) -> str:
        """A word that hardly any other record has."""
        middles = "".join(self.random.choices(words.RARE_MIDDLES, k=2))
        return self.random.choice(words.RARE_HEADS) + middles + self.random.choice(words.RARE_TAILS)

    def sentences(self, templates: Sequence[str], most: int) -> str:
        """One to `most` sentences."""
        count = 1 + int(most * self.random.random())
        return " ".join(self._filled(self.pick(templates)) for _ in range(count))

    def _filled(self, template: str) -> str:
        return _SLOT.sub(lambda match: self._slot(match[1]), template)

    def _slot(self, name: str) -> str:
        if name in words.SLOTS:
            return self.pick(words.SLOTS[name])
        return {
            "rare": self.rare,
            "organization": self.organization,
            "number": partial(self._number, 3, 900),
            "year": partial(self._number, 1890, 2024),
        }[name]()

    def _number(self, low: int, high: int) -> str:
        return str(self.random.randint(low, high))
