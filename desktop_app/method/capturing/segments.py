"""The pieces between commas, lines and the parts that are understood."""

import re
from dataclasses import dataclass

from desktop_app.method.capturing.parts import Line

STRONG = frozenset(";\n\t|•·-–—/")


@dataclass(frozen=True, slots=True)
class Segment:
    """`text` at `start` to `end` of the line; `before` is the sign that sets it off, NUL for an understood part."""

    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""

    @property
    def stands_apart(self) -> bool:
        """Whether more than a comma or a bracket sets it off."""
        return self.before in STRONG

    @property
    def in_brackets(self) -> bool:
        """Whether it is a remark about what stands before it."""
        return self.before == "("

    def part(self, start: int, end: int) -> "Segment":
        """`start` to `end` of this one."""
        return trimmed(self.text[start:end], self.start + start, self.before, self.after)


def segments(line: Line) -> list[Segment]:
    """What is open of a line, in order."""
    found: list[Segment] = []
    start, before = 0, ""
    for match in _CUT.finditer(line.open):
        found.append(trimmed(line.open[start : match.start()], start, before, match.group()[0]))
        start, before = match.end(), match.group()[0]
    found.append(trimmed(line.open[start:], start, before))
    return [segment for segment in found if _SAYS.search(segment.text)]


def trimmed(text: str, start: int, before: str = "", after: str = "") -> Segment:
    """A segment without what only leads to it or from it."""
    lead = _LEAD.match(text)
    first = lead.end() if lead else 0
    last = len(text.rstrip(_TRAIL))
    while (word := _LOOSE_END.search(text, max(first, last - 12), last)) is not None:
        last = len(text[: word.start()].rstrip(_TRAIL))
    last = max(first, last)
    return Segment(start + first, start + last, text[first:last], before, after)


_CUT = re.compile(r"[;\n\t|•·,()\[\]{}]|(?<=\s)[-–—/]+(?=\s)|\0+")
_SAYS = re.compile(r"\w")
_LEAD = re.compile(r"(?:[\s:.<>\"“”‘’'*_~=+&–—-]|(?:and|with|on|for|to)\b(?=\s|$)){0,40}", re.IGNORECASE)
_TRAIL = " \t\r:<>\"“”‘'*_~=+&–—-"
_LOOSE_END = re.compile(r"(?<!\S)(?:via|through|from|at|on|by|with|and|to|for|in|of|for)$", re.IGNORECASE)
