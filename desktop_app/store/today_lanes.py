"""Where duties come from: for each line of the order of duties, the statements that find them.

A lane is a SELECT of one kind of duty at one urgency. It answers key, at (an instant or a day; what it is ordered by),
contact_id, other_id, meeting_id, referral_id, item_id, count, text. Each follows an index, so that the first of
many cost no more than the first of few.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import lru_cache

from desktop_app.method.calendar_days import day_of
from desktop_app.method.duties import ORDER, STEPS, Bounds
from desktop_app.method.follow_up import Step
from desktop_app.records.today import DutyKind, Urgency
from desktop_app.store.instants import instant_text

NOW, OVERDUE, TODAY, SOON = Urgency


@dataclass(frozen=True, slots=True)
class Lane:
    """The duties of a kind at an urgency; their keys begin with one of `prefixes`."""

    urgency: Urgency
    kind: DutyKind
    sql: str
    prefixes: tuple[str, ...]


_EMPTY = {
    "other_id": "NULL",
    "meeting_id": "NULL",
    "referral_id": "NULL",
    "item_id": "NULL",
    "count": "0",
    "text": "''",
}
_AHEAD = "m.status IN ('proposed', 'scheduled', 'confirmed')"
# When a talk is over, in seconds since 1970; one that was begun late, or given more minutes, takes longer.
_ENDS = (
    "max(CAST(strftime('%s', m.starts_at) AS INTEGER), coalesce(CAST(strftime('%s', t.started_at) AS INTEGER), 0))"
    " + 60 * (m.minutes + coalesce(t.extra_minutes, 0))"
)
_PRESENT = "CAST(strftime('%s', :now) AS INTEGER)"
_NEAR = f"{_AHEAD} AND m.starts_at > :unsaid AND m.starts_at < :next_day"
_IN_SIGHT = f"{_NEAR} AND {_ENDS} > {_PRESENT}"
_AT_HAND = "(m.starts_at <= :at_hand OR t.id IS NOT NULL)"
_MEETING = "meeting m LEFT JOIN talk t ON t.meeting_id = m.id AND t.ended_at IS NULL"
# Named, or SQLite takes the one of the next meetings, in which most have none.
_SUMMARY = "contact_summary s INDEXED BY ix_contact_summary_{}"
_CONTACT = " JOIN contact c ON c.id = s.contact_id"
_NAMED = re.compile(r" INDEXED BY \w+")
# These terms stand in the partial indexes as they stand here.
_WAITING = "s.unanswered > 0 AND s.next_meeting IS NULL AND s.stage NOT IN ('agreed', 'at_rest')"
_UNMET = "(s.last_talked IS NULL OR s.last_talked < s.last_asked)"
_SOMEBODY_ELSE_KNOWS = (
    "EXISTS (SELECT 1 FROM contact_summary o WHERE o.organization_key = s.organization_key"
    " AND o.last_contact IS NOT NULL AND o.last_contact > s.first_asked AND o.contact_id <> s.contact_id)"
)
_LAST_WAY = (
    "(SELECT o.direction FROM outreach o WHERE o.contact_id = s.contact_id ORDER BY o.at DESC, o.id DESC LIMIT 1)"
)
_AGREED_AT = "(SELECT max(o.at) FROM outreach o WHERE o.contact_id = s.contact_id AND o.outcome = 'agreed')"
_QUIET = (
    "s.last_talked IS NOT NULL AND s.thanks_due IS NULL AND s.next_meeting IS NULL AND s.stage <> 'at_rest'"
    " AND (s.unanswered = 0 OR s.last_asked < s.last_talked)"
)


# Of a step: to whom it applies (asked at least, at most so often), and whether a later one takes its place.
Shape = tuple[Step, int, int, bool]


def lanes(bounds: Bounds) -> tuple[Lane, ...]:
    """Every lane, in the order of duties."""
    shapes = tuple((one.step, one.least, one.most, one.since is not None) for one in bounds.windows)
    return _lanes(shapes, bounds.touch is not None)


@lru_cache(maxsize=16)
def _lanes(shapes: tuple[Shape, ...], touch: bool) -> tuple[Lane, ...]:
    found = [*_of_meetings(), *_of_thanks(), *_of_promises(), *_of_messages(), *_of_referrals()]
    found += map(_of_no_reply, shapes)
    if touch:
        found.append(_touch())
    found.append(_drafts(found))
    return tuple(sorted(found, key=lambda lane: ORDER.index((lane.urgency, lane.kind))))


def values(bounds: Bounds, zone: str) -> dict[str, object]:
    """What the statements compare with."""
    found: dict[str, object] = {}
    for field in fields(bounds):
        value = getattr(bounds, field.name)
        if isinstance(value, datetime):
            found[field.name] = instant_text(value)
    found["day"] = day_of(bounds.now, zone).isoformat()
    for window in bounds.windows:
        found[f"{window.step}_before"] = instant_text(window.before)
        if window.since is not None:
            found[f"{window.step}_since"] = instant_text(window.since)
    return found


def _lane(
    place: tuple[Urgency, DutyKind],
    prefix: str,
    facts: str,
    at: str,
    contact: str,
    source: str,
    where: str,
    **more: str,
) -> Lane:
    key = "'" + prefix + ":' || " + facts
    columns: Mapping[str, str] = {"key": key, "at": at, "contact_id": contact, **_EMPTY, **more}
    chosen = ", ".join(f'{sql} AS "{name}"' for name, sql in columns.items())
    return Lane(*place, f"SELECT {chosen} FROM {source} WHERE {where}", (prefix,))


def _of_meetings() -> list[Lane]:
    def lane(urgency: Urgency, kind: DutyKind, prefix: str, where: str, source: str = _MEETING) -> Lane:
        facts = "m.id" if kind is DutyKind.DEBRIEF else "m.id || ':' || m.starts_at"
        return _lane((urgency, kind), prefix, facts, "m.starts_at", "m.contact_id", source, where, meeting_id="m.id")

    meeting, happened, debrief = DutyKind.MEETING, DutyKind.HAPPENED, DutyKind.DEBRIEF
    missing = "m.status = 'held' AND d.done_at IS NULL"
    held = "meeting m LEFT JOIN debrief d ON d.meeting_id = m.id"
    later = f"{_IN_SIGHT} AND NOT {_AT_HAND}"
    return [
        lane(NOW, meeting, "begin", f"{_IN_SIGHT} AND {_AT_HAND}"),
        _today(lane(TODAY, meeting, "hold", f"{later} AND (m.status <> 'confirmed' OR m.starts_at < :tomorrow)")),
        lane(SOON, meeting, "hold", f"{later} AND m.status = 'confirmed' AND m.starts_at >= :tomorrow"),
        lane(OVERDUE, happened, "happened", f"{_AHEAD} AND m.starts_at <= :unsaid"),
        lane(TODAY, happened, "happened", f"{_NEAR} AND {_ENDS} <= {_PRESENT}"),
        lane(TODAY, debrief, "debrief", f"{missing} AND m.starts_at >= :yesterday", held),
        lane(SOON, debrief, "debrief", f"{missing} AND m.starts_at >= :debrief AND m.starts_at < :yesterday", held),
    ]


def _today(lane: Lane) -> Lane:
    """Not to confirm tomorrow's meeting is no reason to forget it tomorrow: that has a key of its own."""
    sql = lane.sql.replace("'hold:'", "CASE WHEN m.starts_at < :tomorrow THEN 'hold:' ELSE 'confirm:' END", 1)
    return replace(lane, sql=sql, prefixes=("hold", "confirm"))


def _of_thanks() -> list[Lane]:
    def lane(urgency: Urgency, where: str) -> Lane:
        more = {"meeting_id": "t.meeting_id", "referral_id": "t.referral_id", "other_id": "r.referred_id"}
        source = "thank_you t LEFT JOIN referral r ON r.id = t.referral_id"
        where = f"t.sent_at IS NULL AND {where}"
        return _lane((urgency, DutyKind.THANK), "thank", "t.id", "t.due_at", "t.contact_id", source, where, **more)

    return [
        lane(OVERDUE, "t.due_at <= :thanks_overdue"),
        lane(TODAY, "t.due_at > :thanks_overdue AND t.due_at < :next_day"),
        lane(SOON, "t.due_at >= :next_day"),
    ]


def _of_promises() -> list[Lane]:
    def lane(urgency: Urgency, where: str, *, dated: bool) -> Lane:
        at = "p.due_on" if dated else "p.created_at"
        facts = "p.id || ':' || coalesce(p.due_on, '')"
        more = {"item_id": "p.id", "count": "p.by_me", "text": "p.text", "meeting_id": "p.meeting_id"}
        where = f"p.kept_at IS NULL AND {where}"
        return _lane((urgency, DutyKind.PROMISE), "promise", facts, at, "p.contact_id", "promise p", where, **more)

    return [
        lane(OVERDUE, "p.by_me = 1 AND p.due_on < :day", dated=True),
        lane(TODAY, "p.by_me = 1 AND p.due_on = :day", dated=True),
        lane(TODAY, "p.by_me = 1 AND p.due_on IS NULL AND p.created_at < :mine", dated=False),
        lane(SOON, "p.by_me = 0 AND p.due_on < :day", dated=True),
        lane(SOON, "p.by_me = 0 AND p.due_on IS NULL AND p.created_at < :theirs", dated=False),
    ]


def _of_messages() -> list[Lane]:
    def lane(kind: DutyKind, prefix: str, at: str, source: str, where: str, text: str = "''") -> Lane:
        return _of_summary((TODAY, kind), prefix, at, source, where, text=text)

    unresting, free = "s.stage <> 'at_rest'", "s.next_meeting IS NULL"
    decided = "s.decision <> '' AND s.decision = '{}' AND s.next_meeting IS NULL"
    again = f"s.decision = 'agreed' AND s.last_talked IS NOT NULL AND s.stage <> 'at_rest' AND {free}"
    unsure = f"s.stage IN ('asked', 'nudged') AND s.unanswered = 0 AND s.decision = '' AND {free}"
    not_now = f"{decided.format('later')} AND {unresting} AND s.decided_at < :not_now"
    # A no leads to rest by itself: whether the user wants to hear no more of somebody is kept with the contact.
    refused = f"{decided.format('refused')} AND c.at_rest = 0"
    return [
        lane(DutyKind.SCHEDULE, "schedule", "last_contact", "agreed", f"s.stage = 'agreed' AND {free}", _AGREED_AT),
        lane(DutyKind.SCHEDULE, "schedule", "decided_at", "again", again),
        lane(DutyKind.REPLY, "reply", "last_contact", "unsure", f"{unsure} AND {_LAST_WAY} = 'in'"),
        lane(DutyKind.AFTER_NO, "no", "decided_at", f"decided{_CONTACT}", refused),
        lane(DutyKind.AGAIN, "again", "decided_at", "decided", not_now),
    ]


def _of_summary(place: tuple[Urgency, DutyKind], prefix: str, at: str, index: str, where: str, **more: str) -> Lane:
    source = _SUMMARY.format(index)
    return _lane(place, prefix, f"s.contact_id || ':' || s.{at}", f"s.{at}", "s.contact_id", source, where, **more)


def _of_referrals() -> list[Lane]:
    # In this order: each referral is looked up in an index that has few.
    summary = f"referral r CROSS JOIN {_SUMMARY} ON s.contact_id = r.referred_id"
    told = f"{summary.format('met')} AND s.last_talked IS NOT NULL"
    told += " CROSS JOIN contact c ON c.id = r.referrer_id AND c.at_rest = 0"
    named = f"{summary.format('unasked')} AND s.stage IN ('found', 'researched')"
    newest = "NOT EXISTS (SELECT 1 FROM referral n WHERE n.referred_id = r.referred_id AND n.id > r.id)"
    tell = {"referral_id": "r.id", "other_id": "r.referred_id", "text": "s.last_talked"}
    ask = {"referral_id": "r.id", "other_id": "r.referrer_id", "text": "coalesce(r.made_at, r.created_at)"}
    return [
        _lane((TODAY, DutyKind.TELL), "tell", "r.id", "r.made_at", "r.referrer_id", told, "r.told_at IS NULL", **tell),
        _lane((SOON, DutyKind.ASK), "ask", "r.id", "r.id", "r.referred_id", named, newest, **ask),
    ]


def _of_no_reply(shape: Shape) -> Lane:
    step, least, most, taken_over = shape
    kind = STEPS[step]
    where = f"{_WAITING} AND s.last_asked < :{step}_before AND {_UNMET} AND s.unanswered BETWEEN {least} AND {most}"
    if taken_over:
        where += f" AND s.last_asked >= :{step}_since"
    if kind is DutyKind.ELSEWHERE:
        where += f" AND s.organization <> '' AND NOT {_SOMEBODY_ELSE_KNOWS}"
    place = (SOON if kind is DutyKind.STOP else TODAY, kind)
    return _of_summary(place, str(step), "last_asked", "waiting", where, count="s.unanswered")


def _touch() -> Lane:
    return _of_summary(
        (SOON, DutyKind.TOUCH), "touch", "last_contact", "quiet", f"{_QUIET} AND s.last_contact < :touch"
    )


# The duties that a draft is already the beginning of; those of THANK and TELL are about the same talk or referral.
_BEGUN = {
    "ask": (DutyKind.ASK, DutyKind.AGAIN, DutyKind.REPLY),
    "remind": (DutyKind.FOLLOW_UP,),
    "confirm": (DutyKind.MEETING,),
    "thank": (DutyKind.THANK, DutyKind.AFTER_NO),
    "tell": (DutyKind.TELL,),
    "touch": (DutyKind.TOUCH,),
}
_SAME = "q.contact_id = d.contact_id AND q.meeting_id IS d.meeting_id AND q.referral_id IS d.referral_id"


def _drafts(others: list[Lane]) -> Lane:
    shown = []
    for purpose, kinds in _BEGUN.items():
        same = "q.contact_id = d.contact_id" if purpose in ("ask", "remind", "touch") else _SAME
        shown += [
            f"NOT (d.purpose = '{purpose}' AND EXISTS (SELECT 1 FROM ({_NAMED.sub('', lane.sql)}) q WHERE {same}))"
            for lane in others
            if lane.kind in kinds
        ]
    more = {"meeting_id": "d.meeting_id", "referral_id": "d.referral_id", "item_id": "d.id"}
    more["text"] = "d.purpose || ' ' || d.channel"
    facts = "d.id || ':' || d.changed_at"
    where = " AND ".join(shown)
    return _lane((SOON, DutyKind.DRAFT), "draft", facts, "d.changed_at", "d.contact_id", "draft d", where, **more)
