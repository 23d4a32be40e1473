"""From what is in the notebook to the moments at which it wants to be said.

Confirm the day before (RCEL); thank within 24 hours (Yale), overdue after 48; complete notes right afterwards. The
hours of day are Askwell's own: early enough to act, late enough not to wake anybody.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from desktop_app.method import thanks
from desktop_app.method.meeting_times import zone_of
from desktop_app.method.reminders import LASTS
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.reminders import DueFacts, Moment, MomentKind, TalkFacts

SOON = timedelta(minutes=15)
MORNING, AFTERNOON, EVENING = time(8), time(14), time(18)
# A word in the morning is of use only so long before the talk; for an earlier one it comes the evening before.
HEADWAY = timedelta(hours=1)
# Who has just agreed a talk for tomorrow need not be told to confirm it in the same breath.
JUST_AGREED = timedelta(hours=2)
DAY = timedelta(days=1)
_LASTING = AHEAD | {Status.HELD}


def of_talk(talk: TalkFacts, zone: str) -> Iterator[Moment]:
    """The moments of a meeting on the user's clocks. Raises ValueError for an unknown zone."""
    if talk.status in AHEAD:
        yield from _before(talk, zone)
    if talk.status in _LASTING and not talk.debriefed:
        over = talk.starts_at + timedelta(minutes=talk.minutes)
        evening = max(_at(_day(talk.starts_at, zone), EVENING, zone), over + HEADWAY)
        yield _of(talk, MomentKind.DEBRIEF, evening, evening + LASTS, talk.debrief_key)


def _before(talk: TalkFacts, zone: str) -> Iterator[Moment]:
    day, soon = _day(talk.starts_at, zone), talk.starts_at - SOON
    yield _of(talk, MomentKind.SOON, soon, talk.starts_at + timedelta(minutes=talk.minutes))
    morning = _at(day, MORNING, zone)
    if morning + HEADWAY > talk.starts_at:
        morning = _at(day - DAY, EVENING, zone)
    yield _of(talk, MomentKind.DAY, morning, soon)
    afternoon = max(_at(day - DAY, AFTERNOON, zone), talk.made_at + JUST_AGREED)
    if talk.status is not Status.CONFIRMED and afternoon < soon:
        yield _of(talk, MomentKind.CONFIRM, afternoon, soon, talk.confirm_key)


def of_thanks(due: DueFacts) -> Iterator[Moment]:
    """A thank-you falls due, and a day later it is overdue."""
    late = due.due_at - thanks.DUE + thanks.OVERDUE
    yield _owed(due, MomentKind.THANK, due.due_at, late)
    yield _owed(due, MomentKind.THANK_LATE, late, late + LASTS)


def of_day(due: DueFacts, zone: str) -> Iterator[Moment]:
    """What is due on a day is said in its morning. Raises ValueError for an unknown zone."""
    morning = _at(_day(due.due_at, zone), MORNING, zone)
    yield _owed(due, due.kind, morning, morning + LASTS)


def tomorrow_morning(now: datetime, zone: str) -> datetime:
    """The instant, UTC, at which the next day's reminders begin. Raises ValueError for an unknown zone."""
    return _at(_day(now, zone) + DAY, MORNING, zone)


def _of(talk: TalkFacts, kind: MomentKind, at: datetime, until: datetime, duty_key: str = "") -> Moment:
    # A talk that is moved is told of anew.
    key = f"{kind}:{talk.meeting_id}:{talk.starts_at.astimezone(UTC):%Y%m%dT%H%MZ}"
    return Moment(key, kind, at, until, talk.contact, duty_key, talk.meeting_id, starts_at=talk.starts_at)


def _owed(due: DueFacts, kind: MomentKind, at: datetime, until: datetime) -> Moment:
    key = f"{kind}:{due.duty_key}"
    return Moment(key, kind, at, until, due.contact, due.duty_key, due.meeting_id, due.referral_id, text=due.text)


def _day(instant: datetime, zone: str) -> date:
    return instant.astimezone(zone_of(zone)).date()


def _at(day: date, clock: time, zone: str) -> datetime:
    return datetime.combine(day, clock, zone_of(zone)).astimezone(UTC)
