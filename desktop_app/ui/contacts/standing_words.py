"""How asking somebody stands, in a sentence."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.method.standing import Standing
from desktop_app.records.outreach import Outcome
from desktop_app.ui.common.dates import ago, there

RECENT_DAYS = 1


def standing_words(standing: Standing, next_meeting: datetime | None, zone: str, today: date) -> str:
    """What waits for an answer, or what was answered and waits for the user; empty where nothing does."""
    if standing.unanswered and standing.first_asked is not None and standing.last_asked is not None:
        first, last = (since(at, zone, today) for at in (standing.first_asked, standing.last_asked))
        if standing.unanswered == 1:
            return _tr("Asked {when}, no answer yet.").format(when=first)
        return _tr("Asked {first} and last {last}, no answer yet.").format(first=first, last=last)
    if standing.decided_at is None or (standing.decision is Outcome.AGREED and next_meeting is not None):
        return ""
    return _tr(_DECIDED[standing.decision]).format(when=since(standing.decided_at, zone, today))


def since(moment: datetime, zone: str, today: date) -> str:
    """How long ago, as it follows a verb: "today", "yesterday", "6 days ago"."""
    long = ago(moment, zone, today)
    recent = (today - there(moment, zone).date()).days <= RECENT_DAYS
    return long if recent else _tr("{long} ago").format(long=long)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Standing", text)


_DECIDED = {
    Outcome.AGREED: "They agreed {when}. No date yet.",
    Outcome.LATER: "They said {when}: not now.",
    Outcome.REFUSED: "They said no {when}.",
}
