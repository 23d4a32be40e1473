"""Phrases and where they occur: a small language for tables of wording, matched word by word in linear time.

A phrase is words parted by blanks; `a|b` is either word, CAPITALS name a set of words, `?` after an element makes it
optional, `..` lets up to two words pass, `...` up to four, `....` up to seven, and `!a|b` demands that neither follows.
Gaps never leave a sentence nor pass a word that turns it round ("but", "only").
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.method.draft_check.cutting import Words

_GAPS = {"..": 2, "...": 4, "....": 7}
_TURNS = frozenset({"but", "only", "just", "merely", "however"})


@dataclass(frozen=True, slots=True)
class _Element:
    """One step of a phrase: a choice of words, a gap of at most `gap` words, or what must not follow."""

    words: frozenset[str] = frozenset()
    optional: bool = False
    gap: int = 0
    never: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a phrase occurs: indexes of its first word and the one after its last."""

    first: int
    end: int

    def span(self, words: Words) -> tuple[int, int]:
        """Start and length in the text."""
        start = words.starts[self.first]
        return start, words.ends[self.end - 1] - start


class Phrases:
    """Tables of phrases by name, sought together in one pass."""

    def __init__(self, tables: Mapping[str, str], sets: Mapping[str, str]) -> None:
        self._sets = {name: frozenset(words.split()) for name, words in sets.items()}
        self._by_first: dict[str, list[tuple[str, tuple[_Element, ...]]]] = {}
        for table, lines in tables.items():
            for line in lines.strip().splitlines():
                self._add(table, line)

    def find(self, words: Words) -> dict[str, list[Hit]]:
        """For each table the places where one of its phrases occurs, in their order."""
        found: dict[str, list[Hit]] = {}
        for first, word in enumerate(words.words):
            for table, rest in self._by_first.get(word, ()):
                end = _match(words, first + 1, rest, 0)
                if end:
                    found.setdefault(table, []).append(Hit(first, end))
        return found

    def _add(self, table: str, line: str) -> None:
        first, *rest = map(self._element, line.split())
        for word in first.words:
            self._by_first.setdefault(word, []).append((table, tuple(rest)))

    def _element(self, text: str) -> _Element:
        if text in _GAPS:
            return _Element(gap=_GAPS[text])
        words = frozenset(self._choices(text.strip("!?")))
        return _Element(words, optional=text.endswith("?"), never=text.startswith("!"))

    def _choices(self, text: str) -> Iterator[str]:
        for word in text.split("|"):
            if word.isupper():
                yield from self._sets[word]
            else:
                yield word


def _match(words: Words, at: int, elements: tuple[_Element, ...], step: int) -> int:
    """The index after the words that these elements match from `at` on; 0 for none."""
    while step < len(elements):
        element = elements[step]
        inside = at < len(words.words) and words.sentence[at] == words.sentence[at - 1]
        if element.gap:
            return _after_gap(words, at, elements, step)
        fits = inside and words.words[at] in element.words
        if element.never:
            if fits:
                return 0
        elif fits:
            if element.optional:
                end = _match(words, at + 1, elements, step + 1)
                if end:
                    return end
            else:
                at += 1
        elif not element.optional:
            return 0
        step += 1
    return at


def _after_gap(words: Words, at: int, elements: tuple[_Element, ...], step: int) -> int:
    for passed in range(elements[step].gap + 1):
        end = _match(words, at + passed, elements, step + 1)
        if end:
            return end
        here = at + passed
        if here >= len(words.words) or words.words[here] in _TURNS or words.sentence[here] != words.sentence[at - 1]:
            return 0
    return 0
