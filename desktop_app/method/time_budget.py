"""Whether the questions fit into the minutes that were promised."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# Kept free for saying thank you and for asking who else to speak to.
CLOSE_MINUTES = 2
# How many questions to prepare (Drexel University).
FEWEST, MOST = 6, 8


class Preparation(StrEnum):
    """How a number of questions compares with the six to eight that are advised."""

    NONE = "none"
    FEW = "few"
    GOOD = "good"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class TimeBudget:
    """Minutes: what the questions and the close need, against what was promised."""

    questions: int
    needed: int
    promised: int

    @property
    def spare(self) -> int:
        """Minutes left; 0 when there are none."""
        return max(0, self.promised - self.needed)

    @property
    def over(self) -> int:
        """Minutes too many; 0 when all fits."""
        return max(0, self.needed - self.promised)

    @property
    def fits(self) -> bool:
        """Whether the promise can be kept."""
        return self.over == 0

    @property
    def preparation(self) -> Preparation:
        """Whether that is a good number of questions."""
        return preparation(self.questions)


def budget(minutes: Iterable[int], promised: int) -> TimeBudget:
    """What questions of so many minutes each need; without questions there is nothing to close either."""
    each = list(minutes)
    return TimeBudget(len(each), sum(each) + CLOSE_MINUTES if each else 0, promised)


def preparation(count: int) -> Preparation:
    """How `count` questions compare with the advice."""
    if count == 0:
        return Preparation.NONE
    if count < FEWEST:
        return Preparation.FEW
    return Preparation.GOOD if count <= MOST else Preparation.MANY
