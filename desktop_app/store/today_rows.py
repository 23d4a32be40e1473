"""Duties out of what the lanes answer: names, clocks and dates for those that are shown, and no others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.method import follow_up, keeping_in_touch
from desktop_app.method.calendar_days import DAY, day_of, start_of
from desktop_app.method.duties import MINE_WITHOUT_DATE, THEIRS_WITHOUT_DATE, Policies
from desktop_app.method.thanks import DUE
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Start, Status
from desktop_app.records.outreach import Channel, Purpose
from desktop_app.records.today import Duty, DutyKind
from desktop_app.store import plain
from desktop_app.store.instants import instant
from desktop_app.store.plain import AMONG
from desktop_app.store.today_lanes import Lane

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Row = tuple[Any, ...]
# Kinds in which something is written to somebody in the way in which they were asked last.
_WRITTEN = frozenset(
    {DutyKind.FOLLOW_UP, DutyKind.ELSEWHERE, DutyKind.STOP, DutyKind.REPLY, DutyKind.AFTER_NO, DutyKind.AGAIN}
)


def duties(session: Session, found: Sequence[tuple[Lane, Row]], now: datetime, policies: Policies) -> tuple[Duty, ...]:
    """A duty for each row of a lane, in the same order."""
    if not found:
        return ()
    around = _Around(session, found, now, policies)
    return tuple(_duty(lane, row, around) for lane, row in found)


class _Around:
    """What the rows point at, read in a few statements."""

    def __init__(self, session: Session, found: Sequence[tuple[Lane, Row]], now: datetime, policies: Policies) -> None:
        self.now = now
        self.zone = policies.my_zone
        self.no_reply = follow_up.policy_of(policies.no_reply)
        self.months = keeping_in_touch.policy_of(policies.keep_in_touch).months or 0
        people = {row[2] for _, row in found} | {row[3] for _, row in found if row[3] is not None}
        sql = f"SELECT contact_id, name, organization FROM contact_summary WHERE contact_id IN {AMONG}"
        self.people = {row[0]: row for row in plain.rows(session, sql, (plain.listed(people),))}
        meetings = {row[4] for _, row in found if row[4] is not None}
        sql = f"SELECT id, starts_local, zone, fold, minutes, status, starts_at FROM meeting WHERE id IN {AMONG}"
        self.meetings = {row[0]: row for row in plain.rows(session, sql, (plain.listed(meetings),))}
        written = {row[2] for lane, row in found if lane.kind in _WRITTEN}
        sql = f"SELECT contact_id, channel FROM outreach WHERE direction = 'out' AND contact_id IN {AMONG} ORDER BY at"
        self.channels = dict(plain.rows(session, sql, (plain.listed(written),))) if written else {}

    def contact(self, number: int) -> ContactRef:
        return ContactRef(number, self.people[number][1])


def _duty(lane: Lane, row: Row, around: _Around) -> Duty:
    key, _, contact_id, other_id, meeting_id, referral_id, item_id, count, text = row
    kind = lane.kind
    _, name, organization = around.people[contact_id]
    promise, draft = kind is DutyKind.PROMISE, kind is DutyKind.DRAFT
    purpose, channel = text.split(" ") if draft else ("", around.channels.get(contact_id, Channel.EMAIL))
    due_at, since = _TIMES[kind](row, around)
    meeting = around.meetings.get(meeting_id)
    return Duty(
        key,
        kind,
        lane.urgency,
        ContactRef(contact_id, name),
        due_at,
        since,
        organization,
        None if other_id is None else around.contact(other_id),
        meeting_id,
        referral_id,
        item_id if promise else None,
        item_id if draft else None,
        None if meeting is None else Start(datetime.fromisoformat(meeting[1]), meeting[2], meeting[3]),
        0 if meeting is None else meeting[4],
        None if meeting is None else Status(meeting[5]),
        not promise or bool(count),
        Purpose(purpose) if draft else None,
        Channel(channel),
        0 if promise else count,
        text if promise else "",
    )


# Kind -> (due, since), UTC.
Times = tuple[datetime, datetime]


def _at_once(row: Row, _around: _Around) -> Times:
    at = instant(row[1])
    return at, at


def _told(row: Row, _around: _Around) -> Times:
    """The instant stands in the text."""
    at = instant(row[8] or row[1])
    return at, at


def _thank(row: Row, around: _Around) -> Times:
    due, meeting = instant(row[1]), around.meetings.get(row[4])
    return due, due - DUE if meeting is None else instant(meeting[6])


def _over(row: Row, around: _Around) -> Times:
    starts = instant(row[1])
    return starts + timedelta(minutes=around.meetings[row[4]][4]), starts


def _promise(row: Row, around: _Around) -> Times:
    at, mine, zone = row[1], bool(row[7]), around.zone
    if "T" not in at:
        due = start_of(date.fromisoformat(at) + (0 if mine else 1) * DAY, zone)
        return due, due
    made = instant(at)
    days = MINE_WITHOUT_DATE if mine else THEIRS_WITHOUT_DATE
    return start_of(day_of(made, zone) + days * DAY, zone), made


def _no_reply(row: Row, around: _Around) -> Times:
    asked = instant(row[1])
    return follow_up.next_step(around.no_reply, row[7], asked, around.now, around.zone).due, asked


def _again(row: Row, around: _Around) -> Times:
    said = instant(row[1])
    return keeping_in_touch.due_after(said, keeping_in_touch.NOT_NOW_MONTHS, around.zone), said


def _touch(row: Row, around: _Around) -> Times:
    last = instant(row[1])
    return keeping_in_touch.due_after(last, around.months, around.zone), last


_TIMES: dict[DutyKind, Callable[[Row, _Around], Times]] = {
    DutyKind.MEETING: _at_once,
    DutyKind.THANK: _thank,
    DutyKind.HAPPENED: _over,
    DutyKind.DEBRIEF: _over,
    DutyKind.SCHEDULE: _told,
    DutyKind.REPLY: _at_once,
    DutyKind.PROMISE: _promise,
    DutyKind.FOLLOW_UP: _no_reply,
    DutyKind.ELSEWHERE: _no_reply,
    DutyKind.STOP: _no_reply,
    DutyKind.AFTER_NO: _at_once,
    DutyKind.AGAIN: _again,
    DutyKind.TELL: _told,
    DutyKind.ASK: _told,
    DutyKind.TOUCH: _touch,
    DutyKind.DRAFT: _at_once,
}
