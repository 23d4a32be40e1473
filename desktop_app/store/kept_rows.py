"""What is known of meetings, as far as the rows of the comparison depend on it.

Few questions are asked, for one meeting as for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.records.guide_rows import MeetingFacts
from desktop_app.store import plain
from desktop_app.store.instants import instant, instant_text
from desktop_app.store.plain import AMONG

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_Row = tuple[Any, ...]
# A message that confirms belongs to the meeting that follows within so long.
CONFIRMING = timedelta(days=7)

_ASKING = ("ask", "remind")
_HELD = "SELECT id FROM meeting WHERE status = 'held'"
_MEETINGS = f"""
SELECT m.id, m.contact_id, m.starts_at, m.status = 'held', m.minutes, t.extra_minutes,
    iif(t.ended_at IS NULL, b.counted, t.counted_seconds), iif(t.ended_at IS NULL, b.talking, t.talking_seconds),
    t.started_at
FROM meeting m LEFT JOIN talk t ON t.meeting_id = m.id LEFT JOIN talk_beat b ON b.meeting_id = m.id
WHERE m.id IN {AMONG}
"""
_AGENDA = f"""
SELECT a.meeting_id, count(*), sum(a.asked), sum(a.asked AND a.topic = 'referrals'),
    sum(a.question_id IS NULL AND a.created_at > coalesce(t.started_at, '9'))
FROM agenda_item a LEFT JOIN talk t ON t.meeting_id = a.meeting_id WHERE a.meeting_id IN {AMONG} GROUP BY a.meeting_id
"""
_STEPS = f"SELECT meeting_id, key, done FROM checklist_item WHERE key IN ('dress', 'confirm') AND meeting_id IN {AMONG}"
_THANKS = f"SELECT meeting_id, due_at, sent_at FROM thank_you WHERE meeting_id IN {AMONG} ORDER BY id"
_MESSAGES = f"""
SELECT contact_id, at, direction, purpose, trim(subject || char(10) || text, char(10) || ' ') FROM outreach
WHERE contact_id IN {AMONG} ORDER BY at, id
"""
_NAMED_BY = (
    f"SELECT referred_id, min(coalesce(made_at, '')) FROM referral WHERE referred_id IN {AMONG} GROUP BY referred_id"
)
_NAMES = f"SELECT referrer_id, made_at FROM referral WHERE referrer_id IN {AMONG} AND made_at IS NOT NULL"
_TALKS = (
    f"SELECT contact_id, starts_at FROM meeting WHERE +status = 'held' AND contact_id IN {AMONG} ORDER BY starts_at"
)


@plain.reading
def of_meeting(session: Session, meeting_id: int) -> MeetingFacts | None:
    """What is known of one meeting; None where it is gone."""
    return next(iter(_facts(session, [meeting_id])), None)


@plain.reading
def of_held(session: Session) -> tuple[MeetingFacts, ...]:
    """What is known of every talk that was held."""
    return tuple(_facts(session, [number for (number,) in plain.rows(session, _HELD)]))


def _facts(session: Session, ids: list[int]) -> Iterable[MeetingFacts]:
    among = (plain.listed(ids),)
    meetings = plain.rows(session, _MEETINGS, among)
    around = _Around(session, among, (plain.listed({row[1] for row in meetings}),))
    return [around.facts(row) for row in meetings]


class _Around:
    """What lies around some meetings and their contacts, by their ids."""

    def __init__(self, session: Session, meetings: tuple[str], contacts: tuple[str]) -> None:
        self._agenda = {row[0]: row[1:] for row in plain.rows(session, _AGENDA, meetings)}
        self._steps = {(meeting, key): bool(done) for meeting, key, done in plain.rows(session, _STEPS, meetings)}
        self._thanks = {row[0]: row[1:] for row in plain.rows(session, _THANKS, meetings)}
        self._messages = _grouped(plain.rows(session, _MESSAGES, contacts))
        self._named_by = dict(plain.rows(session, _NAMED_BY, contacts))
        self._names = _grouped(plain.rows(session, _NAMES, contacts))
        self._talks = _grouped(plain.rows(session, _TALKS, contacts))

    def facts(self, row: _Row) -> MeetingFacts:
        """What is known of one of the meetings."""
        meeting, contact, starts, held, minutes, extra, counted, talking, began = row
        questions, asked, about_names, improvised = self._agenda.get(meeting, (0, 0, 0, 0))
        due, sent = self._thanks.get(meeting, (None, None))
        messages = self._messages[contact]
        start = min(starts, began or starts)
        return MeetingFacts(
            meeting_id=meeting,
            held=bool(held),
            minutes=minutes,
            extra_minutes=extra or 0,
            counted=counted or 0,
            talking=talking or 0,
            questions=questions,
            asked=asked,
            improvised=improvised,
            names_asked=bool(about_names),
            names=self._names_from(contact, start, starts),
            asked_before=sum(way == "out" and why in _ASKING and at < start for at, way, why, _ in messages),
            wrote_first=bool(messages) and messages[0][1] == "in" and messages[0][0] < start,
            referred=self._named_by.get(contact, "9") <= start,
            requests=tuple(text for _, way, why, text in messages if way == "out" and why == "ask" and text),
            messages=tuple(text for _, way, _, text in messages if way == "out" and text),
            confirming=any(why == "confirm" and _shortly_before(at, start) for at, _, why, _ in messages),
            confirmed=self._steps.get((meeting, "confirm")),
            dressed=self._steps.get((meeting, "dress")),
            thanks_due=None if due is None else instant(due),
            thanks_sent=None if sent is None else instant(sent),
        )

    def _names_from(self, contact: int, start: str, planned: str) -> int:
        """How many people the contact named from this talk on, until the next one with them."""
        later = next((at for (at,) in self._talks[contact] if at > planned), "9")
        return sum(start <= made < later for (made,) in self._names[contact])


def _grouped(rows: Iterable[_Row]) -> defaultdict[int, list[_Row]]:
    found: defaultdict[int, list[_Row]] = defaultdict(list)
    for number, *rest in rows:
        found[number].append(tuple(rest))
    return found


def _shortly_before(at: str, start: str) -> bool:
    return instant_text(instant(start) - CONFIRMING) <= at < start
