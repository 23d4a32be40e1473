"""The whole notebook as plain values, to compare it before and after."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.store.database import Notebook
from desktop_app.store.schema import RECORDS

# What is derived is compared too, but for the positions, which may be given anew.
_DERIVED = {
    "contact_summary": "contact_id, name, organization, tags, stage, last_talked, next_meeting, thanks_due",
    "search_document": "kind, record_id, name, facets, work, reach, notes, talks",
}
Snapshot = dict[str, list[tuple[object, ...]]]


def snapshot(notebook: Notebook) -> Snapshot:
    """Table to its rows, in a fixed order."""
    return notebook.read(_tables)


def _tables(session: Session) -> Snapshot:
    wanted = dict.fromkeys(RECORDS, "*") | _DERIVED
    return {
        table: [tuple(row) for row in session.execute(text(f"SELECT {columns} FROM {table} ORDER BY 1, 2"))]
        for table, columns in wanted.items()
    }
