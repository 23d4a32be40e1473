"""Hits of a search in another order than that of names.

Full text hands hits out by name. Few are simply sorted. Where there are many, the sorted list is walked until enough
of its rows are hits; should they all lie far down in it, every hit is sorted after all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop_app.store import plain, search
from desktop_app.store.search import Found, Search
from desktop_app.store.search_tables import TEXT_COLUMNS
from desktop_app.store.vocabulary import WORD

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

FEW = 2000
WALKED = 4000
_TEXTS = ", ".join(f"d.{column}" for column in TEXT_COLUMNS)
_SIGN = r"(?:[^\W_]|[\ue000-\uf8ff])"


def window(session: Session, wanted: Search, order: str, offset: int, limit: int) -> Found:
    """Hits `offset` to `offset + limit` by `order`, which names columns of contact_summary."""
    hits = search.some_positions(session, wanted, FEW + 1)
    if len(hits) > FEW:
        found = _walk(session, wanted, order, offset, limit)
        return Found(tuple(found or _every(session, wanted, order, offset, limit)), FEW, more=True)
    sql = f"SELECT position FROM contact_summary WHERE position IN {plain.AMONG} ORDER BY {order} LIMIT ? OFFSET ?"
    return Found(tuple(_firsts(session, sql, plain.listed(hits), limit, offset)), len(hits), more=False)


def _walk(session: Session, wanted: Search, order: str, offset: int, limit: int) -> list[int] | None:
    """The window, if it lies within the first WALKED rows of the sorted list."""
    is_hit = Check(wanted)
    found: list[int] = []
    sql = (
        f"SELECT contact_summary.position, d.facets, {_TEXTS} FROM contact_summary"
        f" CROSS JOIN search_document d ON d.position = contact_summary.position ORDER BY {order} LIMIT ?"
    )
    for position, facets, *texts in plain.each(session, sql, (WALKED,)):
        if is_hit(facets, texts):
            found.append(position)
            if len(found) == offset + limit:
                return found[offset:]
    return None


def _every(session: Session, wanted: Search, order: str, offset: int, limit: int) -> list[int]:
    sql = (
        "SELECT contact_summary.position FROM search_word f CROSS JOIN contact_summary"
        " ON contact_summary.position = f.rowid WHERE f.search_word MATCH ? AND f.rowid BETWEEN ? AND ?"
        f" ORDER BY {order} LIMIT ? OFFSET ?"
    )
    return _firsts(session, sql, search.expression(session, wanted), *wanted.bounds, limit, offset)


def _firsts(session: Session, sql: str, *values: Any) -> list[int]:
    return [row[0] for row in plain.rows(session, sql, values)]


class Check:
    """Tells from the texts of a document whether it is a hit, as full text would: every word at the start of one."""

    def __init__(self, wanted: Search) -> None:
        self._facets = [set(options) for options in wanted.facets]
        self._patterns = [_pattern(WORD.findall(term)) for term in wanted.words.terms]

    def __call__(self, facets: str, texts: list[str]) -> bool:
        """Whether the facets and the columns of a document are those of a hit."""
        marks = set(facets.split())
        return all(marks & options for options in self._facets) and all(
            any(map(pattern.search, texts)) for pattern in self._patterns
        )


def _pattern(parts: list[str]) -> re.Pattern[str]:
    first, *rest = map(re.escape, parts)
    between = f"(?:(?!{_SIGN}).)+"
    # The word first and what may not precede it afterwards: so the search jumps from one to the next.
    return re.compile(f"{first}(?<!{_SIGN}{first})" + "".join(between + part for part in rest), re.DOTALL)
