"""From which of several files a row of a plan is."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origins:
    """`names[i]` is the file from item `items[i]` and doubt `doubts[i]` on; `count` items stand before the doubts."""

    names: tuple[str, ...] = ()
    items: tuple[int, ...] = ()
    doubts: tuple[int, ...] = ()
    count: int = 0

    def file_of(self, number: int) -> str:
        """The name of the file that a row is from; empty where there is only one."""
        if len(self.names) < 2:
            return ""
        past = number - self.count
        starts, place = (self.items, number) if past < 0 else (self.doubts, past)
        return self.names[bisect_right(starts, place) - 1]
