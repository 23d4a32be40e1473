"""What is to be done, how pressing it is, and in which order: the rules behind Today."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_app.method import follow_up, keeping_in_touch, thanks
from desktop_app.method.business_days import between
from desktop_app.method.calendar_days import DAY, day_of, start_of
from desktop_app.records.today import Duty, DutyKind, Urgency

# A talk is at hand from so long before its start: one arrives 5 to 10 minutes early.
AT_HAND = timedelta(minutes=15)
# What was held but not said to be is pressing once its thank-you would be overdue.
UNSAID = thanks.OVERDUE
# Notes are completed right afterwards; a month later nobody remembers enough for a debrief.
DEBRIEF_LASTS = 30
# A promise without a date: mine is to be kept within a week, theirs is asked about after two.
MINE_WITHOUT_DATE, THEIRS_WITHOUT_DATE = 7, 14

# What comes first. Within one line of this table the earlier date comes first.
ORDER: tuple[tuple[Urgency, DutyKind], ...] = (
    (Urgency.NOW, DutyKind.MEETING),
    (Urgency.OVERDUE, DutyKind.THANK),
    (Urgency.OVERDUE, DutyKind.HAPPENED),
    (Urgency.OVERDUE, DutyKind.PROMISE),
    (Urgency.TODAY, DutyKind.MEETING),
    (Urgency.TODAY, DutyKind.THANK),
    (Urgency.TODAY, DutyKind.HAPPENED),
    (Urgency.TODAY, DutyKind.DEBRIEF),
    (Urgency.TODAY, DutyKind.SCHEDULE),
    (Urgency.TODAY, DutyKind.REPLY),
    (Urgency.TODAY, DutyKind.PROMISE),
    (Urgency.TODAY, DutyKind.FOLLOW_UP),
    (Urgency.TODAY, DutyKind.AFTER_NO),
    (Urgency.TODAY, DutyKind.AGAIN),
    (Urgency.TODAY, DutyKind.TELL),
    (Urgency.TODAY, DutyKind.ELSEWHERE),
    (Urgency.SOON, DutyKind.MEETING),
    (Urgency.SOON, DutyKind.THANK),
    (Urgency.SOON, DutyKind.DEBRIEF),
    (Urgency.SOON, DutyKind.ASK),
    (Urgency.SOON, DutyKind.PROMISE),
    (Urgency.SOON, DutyKind.TOUCH),
    (Urgency.SOON, DutyKind.STOP),
    (Urgency.SOON, DutyKind.DRAFT),
)
STEPS: Mapping[follow_up.Step, DutyKind] = {
    follow_up.Step.ELSEWHERE: DutyKind.ELSEWHERE,
    follow_up.Step.REMIND: DutyKind.FOLLOW_UP,
    follow_up.Step.STOP: DutyKind.STOP,
}


@dataclass(frozen=True, slots=True)
class Policies:
    """What the user chose where the guides differ, and the zone of their calendar."""

    no_reply: str = follow_up.USUAL
    keep_in_touch: str = keeping_in_touch.USUAL
    my_zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The instants (UTC) and days by which it is told what is due at `now`.

    Days begin on the user's calendar: `today`, `tomorrow`, `next_day`. A talk begins soon before `at_hand`. Thank-yous
    due by `thanks_overdue` are overdue; talks begun by `unsaid` and not said to be held are, too. Debriefs are missing
    for talks since `debrief`, and pressing since `yesterday`. Promises without a date are due if made before `mine`,
    `theirs`. Whom one was in touch with before `touch` is due again (None: nobody), whoever said "not now" before
    `not_now` as well. `windows` are those of the policy for no reply.
    """

    now: datetime
    yesterday: datetime
    today: datetime
    tomorrow: datetime
    next_day: datetime
    at_hand: datetime
    thanks_overdue: datetime
    unsaid: datetime
    debrief: datetime
    mine: datetime
    theirs: datetime
    not_now: datetime
    touch: datetime | None
    windows: tuple[follow_up.Window, ...]


def bounds(now: datetime, policies: Policies) -> Bounds:
    """What is due at `now`, as instants. Raises ValueError for an unknown zone."""
    zone = policies.my_zone
    today = day_of(now, zone)

    def begins(days: int) -> datetime:
        return start_of(today + days * DAY, zone)

    months = keeping_in_touch.policy_of(policies.keep_in_touch).months
    return Bounds(
        now=now,
        yesterday=begins(-1),
        today=begins(0),
        tomorrow=begins(1),
        next_day=begins(2),
        at_hand=now + AT_HAND,
        thanks_overdue=now + thanks.DUE - thanks.OVERDUE,
        unsaid=now - UNSAID,
        debrief=begins(-DEBRIEF_LASTS),
        mine=begins(1 - MINE_WITHOUT_DATE),
        theirs=begins(1 - THEIRS_WITHOUT_DATE),
        not_now=keeping_in_touch.due_before(now, keeping_in_touch.NOT_NOW_MONTHS, zone),
        touch=None if months is None else keeping_in_touch.due_before(now, months, zone),
        windows=follow_up.windows(follow_up.policy_of(policies.no_reply), now, zone),
    )


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a duty is there, in days on the user's calendar.

    `since` days ago is what it rests on, with `working` business days after it; it falls due in `due` days, below 0 if
    it did so before today.
    """

    since: int
    working: int
    due: int


def reason(duty: Duty, now: datetime, zone: str) -> Reason:
    """The reason of a duty in numbers; its kind says which words go with them."""
    today, fact = day_of(now, zone), day_of(duty.since, zone)
    return Reason((today - fact).days, between(fact, today), (day_of(duty.due_at, zone) - today).days)
