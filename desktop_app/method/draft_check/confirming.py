"""Confirmations, the day before and with both clocks (RCEL)."""

import re

from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading

_CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.h]\d{2}\b|\s?(?:[ap]\.?m\b|o['’]clock|uhr|h\b))"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:o['’]clock|[ap]\.?m\b)"
    r"|\bat\s(?:half\s(?:past\s)?|(?:a\s)?quarter\s(?:past|to)\s)?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|\d{1,2})\b(?!\s(?:min|minutes))"
    r"|\b(?:noon|midday)\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"\b\d{1,2}[./-]\d{1,2}\b(?![:h])|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\s?(?:月|日)")


def day(reading: Reading) -> Finding:
    """Names the day, in the body or the subject."""
    return _found(reading, Rule.DAY, reading.first("day"), _DATE)


def clock(reading: Reading) -> Finding:
    """Names the time."""
    return _found(reading, Rule.CLOCK, None, _CLOCK)


def place(reading: Reading) -> Finding:
    """Says where, or by what, the two meet."""
    return reading.present(Rule.PLACE, reading.first("place"))


def zone(reading: Reading) -> Finding | None:
    """Says on whose clock the time is, where the two have different ones."""
    if not reading.checked.two_clocks:
        return None
    times = {match[0] for match in _CLOCK.finditer(reading.checked.body)}
    hit = reading.first("zone")
    return Finding(Rule.ZONE, Level.OK) if hit is None and len(times) > 1 else reading.present(Rule.ZONE, hit)


def _found(reading: Reading, rule: Rule, hit: Hit | None, pattern: re.Pattern[str]) -> Finding:
    if hit is not None:
        return reading.quote(rule, Level.OK, hit)
    match = pattern.search(reading.checked.body)
    if match is not None:
        return Finding(rule, Level.OK, match.start(), len(match[0]))
    match = pattern.search(reading.checked.subject)
    if match is not None:
        return Finding(rule, Level.OK, match.start(), len(match[0]), "subject")
    return Finding(rule, Level.MISSING)
