"""Putting rows back as the journal has them."""

from sqlalchemy.orm import Session

from desktop_app.store import plain
from desktop_app.store.journal import Entry, Image, recorder


def apply(session: Session, entry: Entry, target: Image | None) -> None:
    """Make the row of `entry` what `target` says (None: no row), and record that as part of this operation."""
    table = entry.record
    current = current_image(session, table, entry.id)
    if target is None:
        plain.rows(session, f"DELETE FROM {table} WHERE id = ?", (entry.id,))
    elif current is None:
        plain.insert(session, table, target)
    else:
        plain.change(session, table, target, "id", entry.id)
    recorder(session).add(Entry(table, entry.id, current, target))


def current_image(session: Session, table: str, row_id: int) -> Image | None:
    """The row as it is now, in the journal's plain values; None where there is none."""
    return next(iter(plain.records(session, f"SELECT * FROM {table} WHERE id = ?", (row_id,))), None)
