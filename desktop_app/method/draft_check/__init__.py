"""The check beside a draft: pure, and quick enough to run at each key."""

from desktop_app.method.draft_check.checking import check
from desktop_app.method.draft_check.finding import WORDS_AT_MOST, Checked, Finding, Level, Rule

__all__ = ["WORDS_AT_MOST", "Checked", "Finding", "Level", "Rule", "check"]
