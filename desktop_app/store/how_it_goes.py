"""How the search goes in a few numbers, and which of the first steps are done: plain SQL, bounded whatever there is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.method.calendar_days import day_of, start_of
from desktop_app.records.contacts import ContactRef
from desktop_app.records.today import Beginnings, HowItGoes, TalkYield
from desktop_app.store import contacts_list, plain
from desktop_app.store.instants import instant, instant_text

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

WEEKS = 12
TALKS = 12
# From so many people on a notebook is no longer new.
YOUNG = 12
_WEEK = timedelta(days=7)
# Whoever was named by somebody counts for the last talk with them before.
_YIELDS = """
SELECT m.contact_id, c.name, m.starts_at, (
    SELECT count(*) FROM referral r
    WHERE r.referrer_id = m.contact_id AND coalesce(r.made_at, r.created_at) >= m.starts_at AND NOT EXISTS (
        SELECT 1 FROM meeting n WHERE n.contact_id = m.contact_id AND n.status = 'held'
        AND n.starts_at > m.starts_at AND n.starts_at <= coalesce(r.made_at, r.created_at)
    )
)
FROM meeting m JOIN contact c ON c.id = m.contact_id
WHERE m.status = 'held' ORDER BY m.starts_at DESC LIMIT :talks
"""
# The lists that come with a notebook are as old as its questions.
_BEGINNINGS = """
SELECT
    (SELECT count(*) FROM (SELECT 1 FROM contact LIMIT :young)),
    EXISTS (SELECT 1 FROM profile_entry WHERE key IN ('name', 'background') AND trim(value) <> ''),
    EXISTS (SELECT 1 FROM question_list WHERE created_at > (SELECT min(created_at) FROM question)),
    EXISTS (SELECT 1 FROM outreach WHERE direction = 'out')
"""


@plain.reading
def how_it_goes(session: Session, now: datetime, zone: str, week_start: int) -> HowItGoes:
    """People by stage, talks held in each of the last twelve weeks, and how many people the last talks led to.

    `week_start` is the first day of a week, 1 (Monday) to 7. Raises ValueError for an unknown zone.
    """
    today = day_of(now, zone)
    this_week = today - timedelta(days=(today.isoweekday() - week_start) % 7)
    first = this_week - (WEEKS - 1) * _WEEK
    rows = plain.rows(session, _YIELDS, {"talks": TALKS})
    talks = tuple(TalkYield(ContactRef(number, name), instant(at), count) for number, name, at, count in reversed(rows))
    return HowItGoes(contacts_list.counts(session).by_stage, _weeks(session, first, now, zone), talks)


def _weeks(session: Session, first: date, now: datetime, zone: str) -> tuple[tuple[date, int], ...]:
    counts = [0] * WEEKS
    sql = "SELECT starts_at FROM meeting WHERE status = 'held' AND starts_at >= ? AND starts_at <= ?"
    for (at,) in plain.rows(session, sql, (instant_text(start_of(first, zone)), instant_text(now))):
        counts[(day_of(instant(at), zone) - first).days // _WEEK.days] += 1
    return tuple((first + number * _WEEK, count) for number, count in enumerate(counts))


@plain.reading
def beginnings(session: Session) -> Beginnings:
    """Which of the first steps are done."""
    ((people, me, own_list, asked),) = plain.rows(session, _BEGINNINGS, {"young": YOUNG})
    return Beginnings(people, bool(me), bool(own_list), bool(asked))
