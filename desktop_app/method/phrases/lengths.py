"""Phrases that say how long a talk takes: "20m", "30 minutes", "half an hour", "1h30"; and how soon it begins."""

import re
from dataclasses import dataclass

from desktop_app.method.phrases.vocabulary import GAP, GAP0, NUMBER, number_of, pattern

LEAST, MOST = 1, 480


@dataclass(frozen=True, slots=True)
class LengthPhrase:
    """Minutes, said at `start` to `end`; they may be more or fewer than can be promised."""

    start: int
    end: int
    minutes: int

    @property
    def possible(self) -> bool:
        """Whether a talk may take so long."""
        return LEAST <= self.minutes <= MOST


def length_phrases(text: str) -> list[LengthPhrase]:
    """Every phrase in `text` that says how long, in order."""
    found = [_read(match) for regex in (_MINUTES, _FOR, _HOURS, _WORDS) for match in regex.finditer(text)]
    return sorted(found, key=lambda phrase: phrase.start)


def soon_phrases(text: str) -> list[LengthPhrase]:
    """Every phrase in `text` that says in how many minutes: "in 20 minutes", "in 2 hours"."""
    found = []
    for match in _SOON.finditer(text):
        minutes = number_of(match["n"]) * (60 if match["u"].lower().startswith("h") else 1)
        found.append(LengthPhrase(match.start(), match.end(), minutes))
    return found


def _read(match: re.Match[str]) -> LengthPhrase:
    said = match.groupdict()
    if word := said.get("word"):
        minutes = _SAID[" ".join(word.lower().replace("-", " ").replace(" a ", " an ").split())]
    elif hours := said.get("hours"):
        minutes = round(float(hours.replace(",", ".")) * 60) + int(said["more"] or 0)
    else:
        minutes = int(said["n"])
    return LengthPhrase(match.start(), match.end(), minutes)


_SAID = {
    "an hour and an half": 90,
    "three quarters of an hour": 45,
    "quarter of an hour": 15,
    "quarter hour": 15,
    "half an hour": 30,
    "half hour": 30,
    "an hour": 60,
    "one hour": 60,
    "two hours": 120,
    "ten minutes": 10,
    "fifteen minutes": 15,
    "twenty minutes": 20,
    "thirty minutes": 30,
    "forty minutes": 40,
    "forty five minutes": 45,
    "sixty minutes": 60,
}
_START = rf"(?<![\w.:,/+\-–])(?:for{GAP})?"
_MINUTES = pattern(rf"{_START}(?P<n>\d{{1,4}})(?:{GAP0}(?:minutes?|mins?\.?|(?-i:m))|['’′])(?![\w'’])")
_FOR = pattern(rf"(?<!\w)for{GAP}(?P<n>\d{{1,3}})(?![\w.:/%]|{GAP0}\w)")
_HOURS = pattern(
    rf"{_START}(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?)(?:{GAP0}(?:hours?|hrs?)|(?-i:h))"
    rf"(?:{GAP0}(?:and{GAP})?(?P<more>\d{{1,2}}){GAP0}(?:minutes?|mins?|m)?)?(?!\w)"
)
_WORDS = pattern(
    rf"(?<!\w)(?:for{GAP})?(?P<word>"
    + "|".join(
        phrase.replace(" an half", " a half").replace(" ", r"[ \-]") for phrase in sorted(_SAID, key=len, reverse=True)
    )
    + r")(?!\w)"
)
_SOON = pattern(rf"(?<!\w)in{GAP}(?P<n>\d{{1,3}}|an?|{NUMBER}){GAP0}(?P<u>minutes?|mins?|m|hours?|hrs?|h)(?!\w)")
