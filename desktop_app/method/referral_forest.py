"""Who led to whom as a forest: each person below the one who named them first, everything else beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

Edge = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Forest:
    """`roots` are the people whom the user found alone; `children` and `parent` the first referrals.

    `extra` are the other referrals (referrer, referred): by a second referrer, or back to somebody known before.
    """

    roots: tuple[int, ...]
    children: dict[int, list[int]]
    parent: dict[int, int]
    extra: tuple[Edge, ...] = ()
    _depths: dict[int, int] = field(default_factory=dict, repr=False, compare=False)

    def walk(self) -> Iterator[int]:
        """Everybody, each before those they led to."""
        return walk(self.roots, self.children)

    @property
    def depths(self) -> dict[int, int]:
        """How many referrals it took to come to each person; 0 for roots."""
        if not self._depths:
            for person in self.walk():
                above = self.parent.get(person)
                self._depths[person] = 0 if above is None else self._depths[above] + 1
        return self._depths

    def path(self, person: int) -> list[int]:
        """The people through whom the user came to `person`, beginning at the root and ending with them."""
        found = [person]
        while (above := self.parent.get(found[-1])) is not None:
            found.append(above)
        return found[::-1]

    def sizes(self) -> dict[int, int]:
        """How many people each one stands above, themselves included."""
        sizes = dict.fromkeys(self.children, 1)
        for person in reversed(list(self.walk())):
            if (above := self.parent.get(person)) is not None:
                sizes[above] += sizes[person]
        return sizes


def walk(roots: Sequence[int], children: dict[int, list[int]]) -> Iterator[int]:
    """Everybody below `roots`, each before their children; without recursion, as chains may be long."""
    waiting = list(reversed(roots))
    while waiting:
        person = waiting.pop()
        yield person
        waiting.extend(reversed(children[person]))


def grow(people: Iterable[int], edges: Iterable[Edge]) -> Forest:
    """The forest of these people and referrals, the earliest first.

    A referral to somebody who stands above its referrer already would close a circle and becomes an extra; a referral
    to oneself, of a stranger or for the second time is left out. Roots stand in the order of `people`.
    """
    children: dict[int, list[int]] = {person: [] for person in people}
    parent: dict[int, int] = {}
    groups = _Groups(children)
    extra: list[Edge] = []
    seen: set[Edge] = set()
    for edge in edges:
        referrer, referred = edge
        if referrer == referred or edge in seen or referrer not in children or referred not in children:
            continue
        seen.add(edge)
        # One without a parent is the top of its group: in the same group, the referrer stands below.
        if referred in parent or not groups.join(referrer, referred):
            extra.append(edge)
        else:
            parent[referred] = referrer
            children[referrer].append(referred)
    roots = tuple(person for person in children if person not in parent)
    return Forest(roots, children, parent, tuple(extra))


class _Groups:
    """Who hangs together so far."""

    def __init__(self, people: Iterable[int]) -> None:
        self._above = {person: person for person in people}

    def _top(self, person: int) -> int:
        above = self._above
        while above[person] != person:
            above[person] = person = above[above[person]]
        return person

    def join(self, one: int, other: int) -> bool:
        """Make two groups one; False where they are one already."""
        first, second = self._top(one), self._top(other)
        self._above[second] = first
        return first != second
