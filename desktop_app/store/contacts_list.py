"""The table of contacts: windows of rows, searched, filtered and sorted; the cost does not grow with the notebook.

Plain SQL over the derived table, so that the first rows are there before the mapped classes are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.records.contacts import ContactCounts, ContactRow, ContactView, Stage
from desktop_app.records.pages import Page
from desktop_app.store import contact_excerpts, plain, search, sorted_hits
from desktop_app.store.facets import CONTACTS, facet
from desktop_app.store.instants import instant

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

SORTS = {
    "name": "position",
    "organization": "organization_key",
    "role": "role_key",
    "field": "field_key",
    "tags": "tags_key",
    "stage": "stage_rank",
    "last_talked": "last_talked",
    "next_meeting": "next_meeting",
}
_COLUMNS = "contact_id, name, organization, role, field, tags, stage, last_talked, next_meeting, thanks_due, position"


@plain.reading
def page(session: Session, view: ContactView, offset: int, limit: int) -> Page[ContactRow]:
    """Rows `offset` to `offset + limit` of what `view` asks for."""
    wanted = search.search(view.query, facets(view), CONTACTS, descending=view.descending and view.sort == "name")
    if not wanted.words and not wanted.facets:
        return _browse(session, view, offset, limit)
    if view.sort == "name":
        found = search.window(session, wanted, offset, limit)
    else:
        found = sorted_hits.window(session, wanted, _order(view), offset, limit)
    return Page(_rows_at(session, found.positions, wanted), offset, found.total, found.more)


def facets(view: ContactView) -> list[list[str]]:
    """The filters of a view as words of the documents."""
    groups = [
        [facet("s", stage.value) for stage in sorted(view.stages)],
        [facet("f", number) for number in sorted(view.fields)],
        [facet("t", number) for number in sorted(view.tags)],
        [facet("d", "ue")] if view.thanks_owed else [],
    ]
    return [group for group in groups if group]


@plain.reading
def counts(session: Session) -> ContactCounts:
    """How many contacts there are; read from tallies, never counted."""
    tally: dict[str, int] = {key: number for key, number in plain.rows(session, "SELECT key, count FROM tally")}
    by_stage = {stage: tally.get(f"stage:{stage.value}", 0) for stage in Stage}
    return ContactCounts(sum(by_stage.values()), by_stage, tally.get("thanks", 0))


def _order(view: ContactView) -> str:
    direction = "DESC" if view.descending else "ASC"
    column = f"contact_summary.{SORTS[view.sort]}"
    if view.sort == "name":
        return f"{column} {direction}"
    if view.sort in ("last_talked", "next_meeting"):
        return f"{column} {direction} NULLS LAST, contact_summary.position"
    return f"{column} {direction}, contact_summary.position {direction}"


def _browse(session: Session, view: ContactView, offset: int, limit: int) -> Page[ContactRow]:
    sql = f"SELECT {_COLUMNS} FROM contact_summary ORDER BY {_order(view)} LIMIT :limit OFFSET :offset"
    rows = plain.rows(session, sql, {"limit": limit, "offset": offset})
    return Page(tuple(map(_row, rows)), offset, counts(session).total)


def _rows_at(session: Session, positions: Sequence[int], wanted: search.Search) -> tuple[ContactRow, ...]:
    if not positions:
        return ()
    sql = f"SELECT {_COLUMNS} FROM contact_summary WHERE position IN ({','.join(map(str, positions))})"
    by_position = {row[-1]: _row(row) for row in plain.rows(session, sql)}
    rows = tuple(by_position[position] for position in positions if position in by_position)
    return contact_excerpts.with_excerpts(session, rows, wanted.words)


def _row(row: Any) -> ContactRow:
    contact_id, name, organization, role, field, tags, stage, last_talked, next_meeting, thanks_due, _ = row
    return ContactRow(
        contact_id,
        name,
        organization,
        role,
        field,
        tags,
        Stage(stage),
        instant(last_talked) if last_talked else None,
        instant(next_meeting) if next_meeting else None,
        thanks_due is not None,
    )
