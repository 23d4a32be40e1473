"""The facts that reminders rest on: talks from a week ago to two days ahead, and what falls due around now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.method.duties import Policies, bounds
from desktop_app.method.reminder_moments import of_day, of_talk, of_thanks
from desktop_app.method.reminders import LASTS, again, set_aside
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.reminders import DueFacts, Moment, MomentKind, Reminding, TalkFacts
from desktop_app.records.today import Duty, DutyKind
from desktop_app.store import plain, today_rows
from desktop_app.store.instants import instant, instant_text
from desktop_app.store.reminders_shown import SNOOZED
from desktop_app.store.today_lanes import Lane, lanes, values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

AHEAD_OF_NOW = timedelta(hours=48)
# The debrief of a talk comes hours after it, and lasts a week from then on.
BEHIND_NOW = LASTS + timedelta(days=2)
# More than this at a time is no reminder any more; Today lists them all.
MOST = 200
# A talk that beats is being held.
BEATING = timedelta(minutes=2)
_KINDS = {
    DutyKind.FOLLOW_UP: MomentKind.FOLLOW_UP,
    DutyKind.ELSEWHERE: MomentKind.ELSEWHERE,
    DutyKind.PROMISE: MomentKind.PROMISE,
}


@plain.reading
def reminding(session: Session, now: datetime, policies: Policies) -> Reminding:
    """What there is to remind of around `now`. Raises ValueError for an unknown zone."""
    zone = policies.my_zone
    talks = _talks(session, now)
    found = [moment for talk in talks for moment in of_talk(talk, zone)]
    found += [moment for thanks in _thanks(session, now) for moment in of_thanks(thanks)]
    found += [moment for due in _days(session, now, policies) for moment in of_day(due, zone)]
    moments = tuple(set_aside(found, _aside(session, found)))
    snoozed = _snoozed(session, moments)
    ahead = (talk for talk in talks if talk.status in AHEAD and talk.starts_at > now)
    return Reminding(
        moments=moments,
        given=_given(session, _keys(moments, snoozed)),
        snoozed=snoozed,
        talking=_is_talking(session, now),
        next_talk=min(ahead, key=lambda talk: talk.starts_at, default=None),
    )


def _talks(session: Session, now: datetime) -> list[TalkFacts]:
    sql = (
        "SELECT m.id, m.contact_id, c.name, m.starts_at, m.minutes, m.status, m.created_at, d.done_at IS NOT NULL"
        " FROM meeting m JOIN contact c ON c.id = m.contact_id LEFT JOIN debrief d ON d.meeting_id = m.id"
        " WHERE m.starts_at > ? AND m.starts_at < ? AND m.status NOT IN ('cancelled', 'missed')"
        " ORDER BY m.starts_at DESC LIMIT ?"
    )
    edges = instant_text(now - BEHIND_NOW), instant_text(now + AHEAD_OF_NOW)
    return [_talk(*row) for row in plain.rows(session, sql, (*edges, MOST))]


def _talk(
    meeting: int, contact: int, name: str, starts: str, minutes: int, status: str, made: str, debriefed: int
) -> TalkFacts:
    # Keys as the duties of today_lanes have them.
    wait = f"happened:{meeting}:{starts}" if Status(status) in AHEAD else f"debrief:{meeting}"
    who, confirm = ContactRef(contact, name), f"confirm:{meeting}:{starts}"
    return TalkFacts(
        meeting, who, instant(starts), minutes, Status(status), instant(made), bool(debriefed), confirm, wait
    )


def _thanks(session: Session, now: datetime) -> Iterator[DueFacts]:
    sql = (
        "SELECT t.id, t.contact_id, c.name, t.due_at, t.meeting_id, t.referral_id"
        " FROM thank_you t JOIN contact c ON c.id = t.contact_id"
        " WHERE t.sent_at IS NULL AND t.due_at > ? AND t.due_at < ? ORDER BY t.due_at DESC LIMIT ?"
    )
    edges = instant_text(now - BEHIND_NOW), instant_text(now + AHEAD_OF_NOW)
    for number, contact, name, due, meeting, referral in plain.rows(session, sql, (*edges, MOST)):
        who = ContactRef(contact, name)
        yield DueFacts(MomentKind.THANK, f"thank:{number}", who, instant(due), meeting, referral)


def _days(session: Session, now: datetime, policies: Policies) -> Iterator[DueFacts]:
    """What Today lists of these kinds, as far as it fell due in the last days."""
    edges = bounds(now, policies)
    asked = values(edges, policies.my_zone)
    found: list[tuple[Lane, tuple[object, ...]]] = []
    for lane in lanes(edges):
        if lane.kind in _KINDS:
            rows = plain.rows(session, f"SELECT * FROM ({lane.sql}) AS q ORDER BY q.at DESC LIMIT {MOST}", asked)
            found += [(lane, row) for row in rows]
    for duty in today_rows.duties(session, found, now, policies):
        if duty.due_at > now - BEHIND_NOW and duty.by_me:
            yield _due(duty)


def _due(duty: Duty) -> DueFacts:
    return DueFacts(_KINDS[duty.kind], duty.key, duty.contact, duty.due_at, duty.meeting_id, None, duty.text)


def _aside(session: Session, moments: Sequence[Moment]) -> dict[str, datetime | None]:
    keys = {moment.duty_key for moment in moments if moment.duty_key}
    sql = "SELECT key, until FROM set_aside WHERE key IN (SELECT value FROM json_each(?))"
    rows = plain.rows(session, sql, (json.dumps(sorted(keys)),))
    return {key: None if until is None else instant(until) for key, until in rows}


# What was given and what is to come again


_SHOWN = "SELECT key, at FROM reminder_shown WHERE key IN (SELECT value FROM json_each(?))"


def _snoozed(session: Session, moments: Sequence[Moment]) -> dict[str, datetime]:
    rows = plain.rows(session, _SHOWN, (json.dumps([SNOOZED + moment.key for moment in moments]),))
    return {key.removeprefix(SNOOZED): instant(at) for key, at in rows}


def _keys(moments: Sequence[Moment], snoozed: dict[str, datetime]) -> Iterable[str]:
    yield from (moment.key for moment in moments)
    yield from (again(moment, snoozed[moment.key]).key for moment in moments if moment.key in snoozed)


def _given(session: Session, keys: Iterable[str]) -> frozenset[str]:
    return frozenset(key for key, _ in plain.rows(session, _SHOWN, (json.dumps(list(keys)),)))


def _is_talking(session: Session, now: datetime) -> bool:
    sql = (
        "SELECT 1 FROM talk t JOIN talk_beat b ON b.meeting_id = t.meeting_id"
        " WHERE t.ended_at IS NULL AND b.at BETWEEN ? AND ? LIMIT 1"
    )
    edges = instant_text(now - BEATING), instant_text(now + BEATING)
    return bool(plain.rows(session, sql, edges))
