"""Lists of meetings: windows of rows, ahead or past, searched; and those of a month, of a contact, in the way.

Plain SQL, so that a list costs what it shows.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import AHEAD, MeetingRow, MeetingView, Mode, Start, Status
from desktop_app.records.pages import Page
from desktop_app.store import meeting_excerpts, search
from desktop_app.store.facets import MEETINGS, facet
from desktop_app.store.instants import instant, instant_text

LONGEST = timedelta(minutes=480)
_ROWS = (
    "SELECT m.id, m.contact_id, c.name, coalesce(o.name, ''), m.starts_at, m.starts_local, m.zone, m.fold, m.minutes,"
    " m.mode, m.status, m.place,"
    " (SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id AND a.asked),"
    " (SELECT count(*) FROM agenda_item a WHERE a.meeting_id = m.id)"
    " FROM meeting m JOIN contact c ON c.id = m.contact_id LEFT JOIN organization o ON o.id = c.organization_id"
)


def page(session: Session, view: MeetingView, offset: int, limit: int) -> Page[MeetingRow]:
    """Rows `offset` to `offset + limit`: ahead the soonest first (overdue ones lead), past the newest."""
    statuses = statuses_of(view)
    facets = [facet("m", status.value) for status in statuses]
    wanted = search.search(view.query, [facets], MEETINGS, descending=view.past)
    if not statuses:
        return Page((), offset, 0)
    if not wanted.words:
        return _browse(session, statuses, view.past, offset, limit)
    found = search.window(session, wanted, offset, limit)
    rows = _by_id(session, _ids_at(session, found.positions))
    return Page(meeting_excerpts.with_excerpts(session, rows, wanted.words), offset, found.total, found.more)


def statuses_of(view: MeetingView) -> tuple[Status, ...]:
    """The statuses that a view shows: those ahead or those past, narrowed to the chosen ones."""
    return tuple(
        status
        for status in Status
        if (status in AHEAD) is not view.past and (not view.statuses or status in view.statuses)
    )


def between(session: Session, first: datetime, last: datetime) -> tuple[MeetingRow, ...]:
    """Meetings that start from `first` on and before `last`, in their order."""
    where = " WHERE m.starts_at >= :first AND m.starts_at < :last ORDER BY m.starts_at, m.id"
    return _rows(session, where, first=instant_text(first), last=instant_text(last))


def conflicts(session: Session, starts_at: datetime, minutes: int, except_id: int | None) -> tuple[MeetingRow, ...]:
    """Meetings ahead that overlap with `minutes` from `starts_at` on; one ending as the other starts does not."""
    end = starts_at + timedelta(minutes=minutes)
    rows = between(session, starts_at - LONGEST, end)
    return tuple(
        row
        for row in rows
        if row.status in AHEAD and row.id != except_id and row.starts_at + timedelta(minutes=row.minutes) > starts_at
    )


def of_contact(session: Session, contact_id: int) -> tuple[MeetingRow, ...]:
    """Every meeting with a contact, the newest first."""
    where = " WHERE m.contact_id = :contact ORDER BY m.starts_at DESC, m.id DESC"
    return _rows(session, where, contact=contact_id)


def _browse(
    session: Session, statuses: Sequence[Status], newest_first: bool, offset: int, limit: int
) -> Page[MeetingRow]:
    # One branch a status, each in the order of its index, which SQLite merges without sorting.
    branch = "SELECT id, starts_at FROM meeting WHERE status = '{}'"
    union = " UNION ALL ".join(branch.format(status.value) for status in statuses)
    direction = "DESC" if newest_first else "ASC"
    sql = f"{union} ORDER BY starts_at {direction}, id {direction} LIMIT :limit OFFSET :offset"
    ids = session.execute(text(sql), {"limit": limit, "offset": offset}).scalars().all()
    among = ", ".join(f"'{status.value}'" for status in statuses)
    total = session.execute(text(f"SELECT count(*) FROM meeting WHERE status IN ({among})")).scalar_one()
    return Page(_by_id(session, ids), offset, total)


def _ids_at(session: Session, positions: Sequence[int]) -> list[int]:
    if not positions:
        return []
    sql = f"SELECT position, record_id FROM search_document WHERE position IN ({','.join(map(str, positions))})"
    found = {position: meeting_id for position, meeting_id in session.execute(text(sql))}
    return [found[position] for position in positions if position in found]


def _by_id(session: Session, ids: Sequence[int]) -> tuple[MeetingRow, ...]:
    if not ids:
        return ()
    found = {row.id: row for row in _rows(session, f" WHERE m.id IN ({','.join(map(str, ids))})")}
    return tuple(found[meeting_id] for meeting_id in ids)


def _rows(session: Session, where: str, **values: Any) -> tuple[MeetingRow, ...]:
    return tuple(map(_row, session.execute(text(_ROWS + where), values)))


def _row(row: Any) -> MeetingRow:
    number, contact_id, name, organization, starts_at, local, zone, fold, minutes, mode, status, place, *counts = row
    return MeetingRow(
        number,
        ContactRef(contact_id, name),
        organization,
        instant(starts_at),
        Start(datetime.fromisoformat(local), zone, fold),
        minutes,
        Mode(mode),
        Status(status),
        place,
        *counts,
    )
