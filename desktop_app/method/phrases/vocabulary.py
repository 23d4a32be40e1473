"""English words for days, months, numbers, and the pieces of patterns that they make."""

import re

# Bounded blanks, so that no pattern takes longer than the text is long.
GAP = r"[ \t\u00a0\u202f]{1,4}"
GAP0 = r"[ \t\u00a0\u202f]{0,4}"

WEEKDAY = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
)
MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
HALF_OF_DAY = r"(?:[ap]\.?m\.?(?![a-z]))"
NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
    )
}
NUMBER = "|".join(NUMBERS)

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def pattern(text: str) -> re.Pattern[str]:
    """A pattern that does not mind capitals."""
    return re.compile(text, re.IGNORECASE)


def words(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def weekday_number(word: str) -> int:
    """0 is Monday."""
    return _WEEKDAYS.index(word[:3].lower())


def month_number(word: str) -> int:
    """1 is January."""
    return _MONTHS.index(word[:3].lower()) + 1


def number_of(word: str) -> int:
    """The number that digits or a word up to twelve say; "a" and "an" are one."""
    return int(word) if word.isdecimal() else NUMBERS.get(word.lower(), 1)
