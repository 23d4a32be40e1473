"""Scripts for the telephone: whether it is a good moment, the referrer, a meeting, and when one rings again.

The aim of the call is to agree a meeting, not to hold the interview on the phone.
"""

from desktop_app.method.draft_check.finding import Finding, Rule
from desktop_app.method.draft_check.reading import Reading, mention


def good_moment(reading: Reading) -> Finding:
    """Asks whether it is a good moment."""
    return reading.present(Rule.GOOD_MOMENT, reading.first("good_moment"))


def referrer(reading: Reading) -> Finding | None:
    """Names who referred the user, where somebody did."""
    names = reading.checked.referrers
    return reading.present(Rule.REFERRER, mention(reading.body, names)) if names else None


def meeting(reading: Reading) -> Finding:
    """Aims at a meeting."""
    return reading.present(Rule.MEETING, reading.first("meet"))
