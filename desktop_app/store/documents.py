"""Derived: the search documents, written only where their text has changed.

Contacts take their position from the order of names, meetings from their start, questions from their row; the three
live in ranges of their own, so that one pair of full-text tables serves them all.
"""

from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import ColumnElement, Table, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from desktop_app.method.folding import searchable
from desktop_app.store import vocabulary
from desktop_app.store.schema import SearchDocument
from desktop_app.store.search_tables import TEXT_COLUMNS

_TABLE = cast(Table, SearchDocument.__table__)
_UPDATE = update(_TABLE).where(SearchDocument.position == bindparam("at"))
_COLUMNS = ("facets", *TEXT_COLUMNS)


def document(kind: str, record_id: int, position: int, facets: Iterable[str], **texts: Iterable[str]) -> dict[str, Any]:
    """A row of search_document: each named column joined from its pieces and folded."""
    row = {column: searchable(" \n ".join(filter(None, texts.get(column, ())))) for column in TEXT_COLUMNS}
    return {"kind": kind, "record_id": record_id, "position": position, "facets": " ".join(facets), **row}


def write(session: Session, rows: list[dict[str, Any]]) -> None:
    """Insert or update these documents, leaving alone what is the same already."""
    query = select(_TABLE).where(_TABLE.c.position.in_([row["position"] for row in rows]))
    known = {row["position"]: row for row in session.execute(query).mappings()}
    for row in rows:
        old = known.get(row["position"])
        if old is None:
            session.execute(insert(_TABLE), row)
            vocabulary.learn(session, vocabulary.words_of(row))
        elif any(old[column] != row[column] for column in _COLUMNS):
            session.execute(_UPDATE, row | {"at": row["position"]})
            before, after = vocabulary.words_of(old), vocabulary.words_of(row)
            vocabulary.learn(session, after - before)
            vocabulary.doubt(session, before - after)


def forget(session: Session, kind: str, ids: list[int]) -> None:
    """Remove the documents of these records."""
    _remove(session, (SearchDocument.kind == kind) & SearchDocument.record_id.in_(ids))


def remove(session: Session, position: int) -> None:
    """Remove the document at a position."""
    _remove(session, SearchDocument.position == position)


def _remove(session: Session, which: ColumnElement[bool]) -> None:
    for row in session.execute(select(_TABLE).where(which)).mappings().all():
        vocabulary.doubt(session, vocabulary.words_of(row))
    session.execute(delete(SearchDocument).where(which))
