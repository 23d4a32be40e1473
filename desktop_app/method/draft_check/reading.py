"""A draft as the rules read it: cut into words, with every known phrase found."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from desktop_app.method.draft_check.cutting import Words, cut
from desktop_app.method.draft_check.finding import Checked, Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.wording import OTHER, REQUEST, SUBJECT
from desktop_app.method.draft_check.wording.single import AUXILIARIES, NEGATIONS, NO_NEGATION
from desktop_app.method.folding import fold
from desktop_app.records.outreach import Purpose

# Parts of names that are no names by themselves.
_PARTICLES = frozenset(
    {"van", "de", "von", "der", "den", "di", "da", "del", "la", "le", "bin", "al", "el", "ibn", "dr", "prof"}
)
_PARTING = re.compile("[;:—–]| -")
_BACK = 9  # words before a phrase in which a negation still turns it round
_OPENING = 2  # sentences


@dataclass(frozen=True)
class Reading:
    """A draft with its words and phrases; made anew for each check."""

    checked: Checked

    @cached_property
    def body(self) -> Words:
        return cut(self.checked.body)

    @cached_property
    def subject(self) -> Words:
        return cut(self.checked.subject)

    @cached_property
    def _hits(self) -> dict[str, list[Hit]]:
        phrases = REQUEST if self.checked.purpose is Purpose.ASK else OTHER
        return phrases.find(self.body)

    @cached_property
    def subject_hits(self) -> dict[str, list[Hit]]:
        return SUBJECT.find(self.subject)

    def hits(self, table: str) -> list[Hit]:
        """Where phrases of a table of the body's wording occur; those of requests only in requests."""
        return self._hits.get(table, [])

    def first(self, table: str) -> Hit | None:
        """Where one occurs first."""
        return next(iter(self.hits(table)), None)

    def is_opening(self, hit: Hit) -> bool:
        """Whether this stands in the first two sentences after the greeting."""
        return self.body.sentence[hit.first] < self.body.opening + _OPENING

    def present(self, rule: Rule, hit: Hit | None, otherwise: Level = Level.MISSING) -> Finding:
        """OK with the words that show it, or `otherwise` without any."""
        return Finding(rule, otherwise) if hit is None else self.quote(rule, Level.OK, hit)

    def absent(self, rule: Rule, hit: Hit | None) -> Finding:
        """LOOK with the words that should not be there, or OK."""
        return Finding(rule, Level.OK) if hit is None else self.quote(rule, Level.LOOK, hit)

    def quote(
        self, rule: Rule, level: Level, hit: Hit, where: Literal["body", "subject"] = "body", number: int = 0
    ) -> Finding:
        """A finding with its words."""
        start, length = hit.span(self.body if where == "body" else self.subject)
        return Finding(rule, level, start, length, where, number)


def mention(words: Words, names: Iterable[str]) -> Hit | None:
    """The first place where somebody is named, by any part of the name, with a capital."""
    parts = {part for name in names for part in _parts(name)}
    if not parts:
        return None
    for index, word in enumerate(words.words):
        if (word in parts or fold(word) in parts) and words.is_capital(index):
            end = index + 1
            while end < len(words.words) and fold(words.words[end]) in parts:
                end += 1
            return Hit(index, end)
    return None


def _parts(name: str) -> Iterator[str]:
    for word in cut(name).words:
        part = fold(word)
        if (len(part) > 1 or not part.isascii()) and part not in _PARTICLES and part != "'s":
            yield part


def is_negated(words: Words, hit: Hit) -> bool:
    """Whether the words before a phrase, or within it, turn it round: "I am not looking for a job"."""
    force = True
    for index in range(hit.end - 1, max(-1, hit.first - _BACK), -1):
        word, before = words.words[index], index < hit.first
        if before and not _is_one_thought(words, index):
            return False
        if word in NEGATIONS and force and (before or word != "without") and not _asks(words, index):
            return True
        if before and word in ("rather", "instead") and words.words[index + 1] in ("than", "of"):
            return True
        if word in NO_NEGATION and before:
            return False
        force = force and word not in NO_NEGATION
    return False


def _is_one_thought(words: Words, index: int) -> bool:
    """Whether nothing parts a word from the next one: no end of a sentence, no semicolon, colon or dash."""
    between = words.text[words.ends[index] : words.starts[index + 1]]
    return words.sentence[index] == words.sentence[index + 1] and not _PARTING.search(between)


def _asks(words: Words, index: int) -> bool:
    """Whether a negation denies nothing: "would you not", "are there not", "why not", "nothing better than"."""
    before = words.words[index - 1] if index else ""
    after = words.words[index + 1] if index + 1 < len(words.words) else ""
    if words.words[index] == "nothing":
        return after in ("better", "more")
    if words.words[index] != "not":
        return False
    return before == "why" or (before in AUXILIARIES and after in ("you", "there", "your", "it", "we", "they"))
