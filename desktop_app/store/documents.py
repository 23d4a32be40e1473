"""Derived: the search documents, written only where their text has changed.

Contacts take their position from the order of names, meetings from their start, questions from their row; the three
live in ranges of their own, so that one pair of full-text tables serves them all.
"""

from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.method.folding import searchable
from desktop_app.store import plain, vocabulary
from desktop_app.store.search_tables import TEXT_COLUMNS


def document(kind: str, record_id: int, position: int, facets: Iterable[str], **texts: Iterable[str]) -> dict[str, Any]:
    """A row of search_document: each named column joined from its pieces and folded."""
    row = {column: column_text(texts.get(column, ())) for column in TEXT_COLUMNS}
    return {"kind": kind, "record_id": record_id, "position": position, "facets": " ".join(facets), **row}


def column_text(texts: Iterable[str]) -> str:
    """Texts as one column of a document."""
    return searchable(" \n ".join(filter(None, texts)))


def write(session: Session, rows: list[dict[str, Any]]) -> None:
    """Insert or update these documents, leaving alone what is the same already."""
    positions = plain.listed(row["position"] for row in rows)
    known = plain.records(session, f"SELECT * FROM search_document WHERE position IN {plain.AMONG}", (positions,))
    olds = {row["position"]: row for row in known}
    _add(session, [row for row in rows if row["position"] not in olds])
    for row in rows:
        old = olds.get(row["position"])
        if old is not None and old != row:
            plain.change(session, "search_document", row, "position", row["position"])
            vocabulary.follow(session, *(" ".join(text[column] for column in TEXT_COLUMNS) for text in (old, row)))


def _add(session: Session, rows: list[dict[str, Any]]) -> None:
    # Ascending: full text writes out what it has gathered whenever a row comes before the last one.
    rows.sort(key=itemgetter("position"))
    plain.insert_at_once(session, "search_document", rows)
    vocabulary.learn(session, {word for row in rows for word in vocabulary.words_of(row)})


def forget(session: Session, kind: str, ids: list[int]) -> None:
    """Remove the documents of these records."""
    if ids:
        _remove(session, f"record_id IN {plain.AMONG} AND kind = ?2", plain.listed(ids), kind)


def remove(session: Session, positions: list[int]) -> None:
    """Remove the documents at these positions."""
    if positions:
        _remove(session, f"position IN {plain.AMONG}", plain.listed(positions))


def _remove(session: Session, which: str, *values: str | int) -> None:
    gone = plain.records(session, f"SELECT * FROM search_document WHERE {which}", values)
    vocabulary.doubt(session, {word for row in gone for word in vocabulary.words_of(row)})
    plain.rows(session, f"DELETE FROM search_document WHERE {which}", values)
