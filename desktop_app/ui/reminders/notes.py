"""Reminders in words, and where each of them leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from PySide6.QtCore import QCoreApplication

from desktop_app.method.reminders import ENDING, is_late
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.records.reminders import Moment, MomentKind
from desktop_app.ui.common import dates
from desktop_app.ui.common.people_words import called
from desktop_app.ui.reminders.later import Later

SAMPLE = "sample"
LONGEST_NAME, LONGEST_TEXT = 40, 160


@dataclass(frozen=True, slots=True)
class Note:
    """One reminder as it is shown: what it says, a place and target as of a page's `go`, when to hear of it again.

    `pressing` is one of a talk that is about to begin.
    """

    key: str
    title: str
    detail: str
    place: str
    target: object = None
    later: tuple[Later, ...] = ()
    pressing: bool = False


def sample() -> Note:
    """What a reminder looks like."""
    return Note(SAMPLE, _tr("This is how Askwell reminds you"), _tr("Open leads to what is to be done."), "today")


def note(moment: Moment, now: datetime, zone: str) -> Note:
    """A moment as it is said at `now` on the clocks of `zone`."""
    place, target = _leads_to(moment)
    found = {
        "name": _short(called(moment.contact.name)),
        "when": dates.soon(moment.starts_at, zone, dates.there(now, zone).date()),
        "text": _short(moment.text, LONGEST_TEXT),
        "begins": _begins(moment, now),
        "why": _why(moment),
    }
    said = _tr(_WORDS[moment.kind][0]).format(**found)
    more = _tr(_WORDS[moment.kind][1]).format(**found)
    later = tuple(one for one in Later if moment.kind not in ENDING or one.at(now, zone) < moment.until)
    return Note(moment.key, said, more, place, target, later, moment.kind is MomentKind.SOON)


def headline(notes: Sequence[Note], *, away: bool) -> str:
    """What is said of several reminders together; of one, its title."""
    if len(notes) == 1:
        return notes[0].title
    if notes[0].pressing:
        return _tr("{talk}; %n more waiting", len(notes) - 1).format(talk=notes[0].title)
    if away:
        return _tr("%n things fell due while you were away", len(notes))
    return _tr("%n things are due", len(notes))


def were_away(moments: Sequence[Moment], now: datetime) -> bool:
    """Whether most of these fell due while nobody looked."""
    return sum(is_late(moment, now) for moment in moments) * 2 > len(moments)


def _short(text: str, longest: int = LONGEST_NAME) -> str:
    """In one line; a text is as long as its author likes."""
    words = " ".join(text.split())
    return words if len(words) <= longest else f"{words[: longest - 1]}…"


def _begins(moment: Moment, now: datetime) -> str:
    if moment.starts_at is None or moment.starts_at <= now:
        return _tr("It has begun.")
    minutes = ceil((moment.starts_at - now).total_seconds() / 60)
    return _tr("It begins in %n minutes.", minutes)


def _why(moment: Moment) -> str:
    return _tr("For the name you were given.") if moment.referral_id is not None else _tr("For the talk.")


def _leads_to(moment: Moment) -> tuple[str, object]:
    if (purpose := _PURPOSES.get(moment.kind)) is not None:
        return "draft", DraftWanted(moment.contact.id, purpose, None, moment.meeting_id, moment.referral_id)
    if moment.meeting_id is not None and moment.kind in _MEETINGS:
        return _MEETINGS[moment.kind], moment.meeting_id
    return "contact", moment.contact.id


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Reminders", text, None, count)


_PURPOSES = {
    MomentKind.CONFIRM: Purpose.CONFIRM,
    MomentKind.THANK: Purpose.THANK,
    MomentKind.THANK_LATE: Purpose.THANK,
    MomentKind.FOLLOW_UP: Purpose.REMIND,
}
_MEETINGS = {MomentKind.SOON: "interview", MomentKind.DAY: "prep", MomentKind.DEBRIEF: "debrief"}
_WORDS = {
    MomentKind.SOON: ("Talk with {name} {when}", "{begins}"),
    MomentKind.DAY: ("Talk with {name} {when}", "Have a last look at your questions."),
    MomentKind.CONFIRM: ("Confirm the talk with {name}", "It is set for {when}."),
    MomentKind.DEBRIEF: ("How was the talk with {name}?", "Write down what you heard while it is fresh."),
    MomentKind.THANK: ("Thank {name}", "{why} A day has passed."),
    MomentKind.THANK_LATE: ("Thank {name} now", "{why} Two days have passed."),
    MomentKind.FOLLOW_UP: ("Write to {name} again", "There is no answer yet."),
    MomentKind.ELSEWHERE: ("Write to somebody else where {name} works", "There is no answer yet."),
    MomentKind.PROMISE: ("You promised {name} something", "{text}"),
}
