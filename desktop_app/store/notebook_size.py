"""How much is in the notebook, in numbers alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.store import plain

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_TABLES = {
    "contacts": "contact",
    "organizations": "organization",
    "messages and calls": "outreach",
    "meetings": "meeting",
    "questions": "question",
    "changes": "operation",
}


@dataclass(frozen=True, slots=True)
class NotebookSize:
    """Records by what they are called, the size of the file in kB, and the version of its tables."""

    counts: Mapping[str, int]
    kilobytes: int
    version: int


@plain.reading
def measure(session: Session) -> NotebookSize:
    """Count."""
    counts = {name: plain.rows(session, f"SELECT count(*) FROM {table}")[0][0] for name, table in _TABLES.items()}
    (pages,), (page_size,), (version,) = (
        plain.rows(session, f"PRAGMA {name}")[0] for name in ("page_count", "page_size", "user_version")
    )
    return NotebookSize(counts, pages * page_size // 1000, version)
