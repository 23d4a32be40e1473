"""What there is to do now, in the order of duties, minus what was set aside.

Plain SQL: it is the first that is painted, before the mapped classes are there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.method.duties import AT_HAND, UNSAID, Bounds, Policies, bounds
from desktop_app.records.contacts import ContactRef
from desktop_app.records.today import DutyKind, TodayPage, Urgency
from desktop_app.store import plain, today_rows
from desktop_app.store.instants import instant
from desktop_app.store.today_lanes import Lane, lanes, values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# More of one kind at one urgency than this nobody looks through; when some are done, others take their place.
MOST = 2000
# Longer than any meeting.
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TodayView:
    """What the page asks for: what is to be done at `now` (UTC) under these policies."""

    now: datetime
    policies: Policies


@plain.reading
def duties(session: Session, now: datetime, policies: Policies, limit: int = 200) -> TodayPage:
    """The first `limit` duties at `now`, the most pressing first. Raises ValueError for an unknown zone."""
    return page(session, TodayView(now, policies), 0, limit)


@plain.reading
def page(session: Session, view: TodayView, offset: int, limit: int) -> TodayPage:
    """Duties `offset` to `offset + limit` of all that is to be done."""
    edges = bounds(view.now, view.policies)
    asked = values(edges, view.policies.my_zone)
    hidden = _hidden_prefixes(session, asked)
    all_lanes = [(lane, _shown(lane, hidden)) for lane in lanes(edges)]
    counts = _counts(session, [_shown(lane, hidden, "1") for lane in lanes(edges)], asked)
    found = [
        (lane, row)
        for lane, sql, first, number in _parts(all_lanes, counts, offset, limit)
        for row in plain.rows(session, f"{sql} ORDER BY q.at LIMIT {number} OFFSET {first}", asked)
    ]
    by_urgency: dict[Urgency, int] = dict.fromkeys(Urgency, 0)
    by_kind: dict[DutyKind, int] = {}
    for (lane, _), count in zip(all_lanes, counts, strict=True):
        by_urgency[lane.urgency] += count
        by_kind[lane.kind] = by_kind.get(lane.kind, 0) + count
    return TodayPage(
        rows=today_rows.duties(session, found, view.now, view.policies),
        offset=offset,
        total=sum(counts),
        more=max(counts) == MOST,
        by_urgency=by_urgency,
        by_kind=by_kind,
        changes_at=_changes_at(session, edges, asked),
    )


def _hidden_prefixes(session: Session, asked: dict[str, object]) -> frozenset[str]:
    """How the keys begin of what is set aside now: most lanes need not look there at all."""
    sql = "SELECT DISTINCT substr(key, 1, instr(key, ':') - 1) FROM set_aside WHERE until IS NULL OR until > :now"
    return frozenset(prefix for (prefix,) in plain.rows(session, sql, asked))


def _shown(lane: Lane, hidden: frozenset[str], columns: str = "*") -> str:
    sql = f"SELECT {columns} FROM ({lane.sql}) AS q"
    if hidden.isdisjoint(lane.prefixes):
        return sql
    aside = "SELECT 1 FROM set_aside x WHERE x.key = q.key AND (x.until IS NULL OR x.until > :now)"
    return f"{sql} WHERE NOT EXISTS ({aside})"


def _counts(session: Session, statements: Sequence[str], asked: dict[str, object]) -> tuple[int, ...]:
    each = ", ".join(f"(SELECT count(*) FROM ({sql} LIMIT {MOST}))" for sql in statements)
    (found,) = plain.rows(session, f"SELECT {each}", asked)
    return found


def _parts(
    all_lanes: Sequence[tuple[Lane, str]], counts: Sequence[int], offset: int, limit: int
) -> Iterator[tuple[Lane, str, int, int]]:
    """(lane, statement, first row, number of rows) for each lane that has a part in the rows wanted."""
    place = 0
    for (lane, sql), count in zip(all_lanes, counts, strict=True):
        first = max(0, offset - place)
        number = min(count, offset + limit - place) - first
        if number > 0:
            yield lane, sql, first, number
        place += count


# When it changes by itself

_NEXT = """
SELECT min(at) FROM (
    SELECT min(until) AS at FROM set_aside WHERE until > :now
    UNION ALL SELECT min(due_at) FROM thank_you WHERE sent_at IS NULL AND due_at > :now
)
"""
_NEXT_OVERDUE = "SELECT min(due_at) FROM thank_you WHERE sent_at IS NULL AND due_at > :thanks_overdue"
_MEETINGS = (
    "SELECT m.starts_at, m.minutes, t.started_at, coalesce(t.extra_minutes, 0) FROM meeting m"
    " LEFT JOIN talk t ON t.meeting_id = m.id AND t.ended_at IS NULL"
    " WHERE m.status IN ('proposed', 'scheduled', 'confirmed') AND m.starts_at > :unsaid AND m.starts_at < :next_day"
)


def _changes_at(session: Session, edges: Bounds, asked: dict[str, object]) -> datetime:
    """At midnight at the latest."""
    found = [edges.tomorrow]
    found += [instant(at) for (at,) in plain.rows(session, _NEXT, asked) if at]
    grace = edges.now - edges.thanks_overdue
    found += [instant(at) + grace for (at,) in plain.rows(session, _NEXT_OVERDUE, asked) if at]
    for starts, minutes, begun, extra in plain.rows(session, _MEETINGS, asked):
        start = instant(starts)
        end = max(start, instant(begun) if begun else start) + timedelta(minutes=minutes + extra)
        found += [start - AT_HAND, end, start + UNSAID]
    return min(moment for moment in found if moment > edges.now)


# Whom else to write to

MOST_OTHERS = 12
_OTHERS = """
SELECT o.id, o.name FROM contact c
JOIN contact o ON o.organization_id = c.organization_id AND o.id <> c.id
JOIN contact_summary s ON s.contact_id = o.id
WHERE c.id = ? AND s.stage IN ('found', 'researched') ORDER BY s.position LIMIT ?
"""


@plain.reading
def others_there(session: Session, contact_id: int) -> tuple[ContactRef, ...]:
    """People at the same organization who were not asked yet, in the order of their names; a dozen at most."""
    return tuple(ContactRef(*row) for row in plain.rows(session, _OTHERS, (contact_id, MOST_OTHERS)))
