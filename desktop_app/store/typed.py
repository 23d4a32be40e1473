"""Saving what is typed: it happens often, and must not wait for the mapper."""

from typing import Any

from sqlalchemy.orm import Session

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import journal, plain, replay
from desktop_app.store.instants import instant_text
from desktop_app.store.journal import Entry, Image


def edit(session: Session, table: str, row_id: int, values: dict[str, Any]) -> Image:
    """Set columns of one row, as they are stored; answers the row as it then is. Raises StoreProblem(GONE)."""
    session.flush()
    before = replay.current_image(session, table, row_id)
    if before is None:
        raise StoreProblem(Trouble.GONE, detail=f"{table} {row_id}")
    after = before | values
    if after != before:
        after["changed_at"] = instant_text(journal.now(session))
        plain.change(session, table, {key: after[key] for key in (*values, "changed_at")}, "id", row_id)
        journal.recorder(session).add(Entry(table, row_id, before, after))
        session.expire_all()
    return after
