"""Putting rows back as the journal has them."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.store.journal import Entry, Image, recorder


def apply(session: Session, entry: Entry, target: Image | None) -> None:
    """Make the row of `entry` what `target` says (None: no row), and record that as part of this operation."""
    table = entry.record
    current = current_image(session, table, entry.id)
    if target is None:
        session.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": entry.id})
    elif current is None:
        columns = ", ".join(target)
        values = ", ".join(f":{key}" for key in target)
        session.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({values})"), target)
    else:
        settings = ", ".join(f"{key} = :{key}" for key in target)
        session.execute(text(f"UPDATE {table} SET {settings} WHERE id = :id"), target)
    recorder(session).add(Entry(table, entry.id, current, target))


def current_image(session: Session, table: str, row_id: int) -> Image | None:
    """The row as it is now, in the journal's plain values; None where there is none."""
    row = session.execute(text(f"SELECT * FROM {table} WHERE id = :id"), {"id": row_id}).mappings().first()
    return None if row is None else dict(row)
