"""Rules that need no wording: open slots and length."""

from collections.abc import Iterator

from desktop_app.method.draft_check.finding import Checked, Finding, Level, Rule


def findings(checked: Checked) -> Iterator[Finding]:
    """Length against the policy (Simon Fraser under 100 words, Dalton 75, Duke under 150), and slots not yet filled."""
    words = len(checked.body.split())
    yield Finding(Rule.LENGTH, Level.LOOK if words > checked.words_at_most else Level.OK, number=words)
    yield Finding(Rule.SLOTS, Level.LOOK if checked.open_slots else Level.OK, number=checked.open_slots)
