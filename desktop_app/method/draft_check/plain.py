"""Rules that need no wording: length and open slots."""

from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.reading import Reading
from desktop_app.records.outreach import Purpose

# A reminder is to be short (as short as Dalton wants a request); a thank-you or a report need not count its words so
# closely, but a page is too long (Duke's bound for a request).
SHORT, NOTE = 75, 150


def length(reading: Reading) -> Finding:
    """Requests: Simon Fraser under 100 words, Dalton 75 in six points, Duke under 150."""
    purpose = reading.checked.purpose
    limit = reading.checked.words_at_most
    if purpose is Purpose.REMIND:
        limit = min(limit, SHORT)
    elif purpose is not Purpose.ASK:
        limit = max(limit, NOTE)
    number = reading.body.count
    return Finding(Rule.LENGTH, Level.LOOK if number > limit else Level.OK, number=number, limit=limit)


def slots(reading: Reading) -> Finding:
    """Nothing in braces is left to fill."""
    number = reading.checked.open_slots
    return Finding(Rule.SLOTS, Level.LOOK if number else Level.OK, number=number)
