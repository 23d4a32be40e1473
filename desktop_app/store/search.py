"""Full text: which records hold all the words, in the order of their list, a window at a time.

First come records whose name holds the words, then those where they begin a word anywhere, then those where they
stand inside a word. FTS5 hands rows out in the order of their ids as it finds them, as long as each word of the
expression has a list of hits ready: so beginnings are either short enough to have one, or spelled out as whole words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.method.search_words import Words, is_cjk, words
from desktop_app.store import plain, vocabulary
from desktop_app.store.search_tables import PREFIX
from desktop_app.store.vocabulary import quoted

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

COUNT_LIMIT = 1000
# Where so many records hold a word, nobody looks for it inside others.
ENOUGH = 200
INSIDE_LENGTH = 3
# Beginnings that go on to more words than this are looked up as they are: many words have few hits each.
MOST_ENDINGS = 64


@dataclass(frozen=True, slots=True)
class Found:
    """Positions of a window of hits. `total` is exact unless `more`."""

    positions: tuple[int, ...]
    total: int
    more: bool


@dataclass(frozen=True, slots=True)
class Search:
    """One search: the words, words that documents must be marked with, and the range of positions of a kind.

    `facets` is a conjunction of alternatives.
    """

    words: Words
    facets: tuple[tuple[str, ...], ...]
    bounds: tuple[int, int]
    descending: bool = False


def search(query: str, facets: Sequence[Sequence[str]], bounds: tuple[int, int], *, descending: bool = False) -> Search:
    """A search for what was typed."""
    return Search(words(query), tuple(map(tuple, facets)), bounds, descending)


def window(session: Session, wanted: Search, offset: int, limit: int) -> Found:
    """Hits `offset` to `offset + limit`."""
    steps = _Steps(session, wanted)
    found = steps.take(offset, limit)
    if len(found) < limit and (found or offset == 0):
        return Found(tuple(found), offset + len(found), more=False)
    total, more = steps.count()
    return Found(tuple(found), max(total, offset + len(found)) if found else total, more)


def all_positions(session: Session, wanted: Search, most: int) -> list[int]:
    """Every hit, up to `most`."""
    return _Steps(session, wanted).take(0, most)


def some_positions(session: Session, wanted: Search, most: int) -> list[int]:
    """Hits in no special order, up to `most`."""
    return _Steps(session, wanted).some(most)


def expression(session: Session, wanted: Search) -> str:
    """What FTS5 is asked: every word at the beginning of one, and a facet of each group."""
    return _all_of(wanted, [_beginning(session, term) for term in wanted.words.terms])


def _all_of(wanted: Search, groups: Sequence[list[str]]) -> str:
    alternatives = [[quoted(option) for option in options] for options in wanted.facets]
    return " AND ".join(f"({' OR '.join(options)})" for options in (*alternatives, *groups))


def _beginning(session: Session, term: str) -> list[str]:
    """Alternatives for documents in which a word begins with `term`, which may itself be several words in a row."""
    parts = vocabulary.WORD.findall(term)
    if len(parts[-1]) > PREFIX:
        endings = vocabulary.beginning(session, parts[-1], MOST_ENDINGS + 1)
        if 0 < len(endings) <= MOST_ENDINGS:
            return [quoted(" ".join([*parts[:-1], ending])) for ending in endings]
    return [f"{quoted(' '.join(parts))} *"]


def _inside(session: Session, term: str) -> list[str]:
    """Alternatives for documents in which `term` stands inside a word."""
    first, *rest = vocabulary.WORD.findall(term)
    if len(first) < INSIDE_LENGTH or is_cjk(first):
        return []
    found = vocabulary.holding(session, first, MOST_ENDINGS)
    if rest:
        return [f"{quoted(' '.join([word, *rest]))} *" for word in found if word.endswith(first) and word != first]
    return [quoted(word) for word in found if not word.startswith(first)]


class _Steps:
    def __init__(self, session: Session, wanted: Search) -> None:
        self._session = session
        self._wanted = wanted
        self._order = "DESC" if wanted.descending else "ASC"
        self._begins = [_beginning(session, term) for term in wanted.words.terms]
        self._expression = _all_of(wanted, self._begins)
        # All hits at the beginning of a word, once it is known that they are few.
        self._few: list[int] | None = None

    def take(self, offset: int, limit: int) -> list[int]:
        found = self._rows("search_name", self._expression, offset, limit)
        if len(found) == limit or not self._wanted.words:
            return found
        named = found if offset == 0 else self._rows("search_name", self._expression, 0, COUNT_LIMIT)
        count = len(named) if len(named) < COUNT_LIMIT else self._count("search_name", -1)
        found += self._elsewhere(named, max(0, offset - count), limit - len(found))
        if len(found) == limit:
            return found
        if offset == 0 and len(found) <= ENOUGH:
            self._few = list(found)
        return found + self._inside(offset, limit - len(found))

    def some(self, most: int) -> list[int]:
        found = self._rows("search_word" if self._wanted.words else "search_name", self._expression, 0, most)
        if len(found) <= ENOUGH:
            self._few = list(found)
        return (found + self._all_inside(len(found)))[:most] if len(found) < most else found

    def count(self) -> tuple[int, bool]:
        count = self._count("search_word" if self._wanted.words else "search_name", COUNT_LIMIT + 1)
        if count > COUNT_LIMIT:
            return COUNT_LIMIT, True
        return count + len(self._all_inside(count)), False

    def _count(self, table: str, most: int) -> int:
        sql = f"SELECT count(*) FROM (SELECT rowid FROM {table} WHERE {table} MATCH ? {_BOUNDS} LIMIT ?)"
        return self._ask(sql, self._expression, most)[0]

    def _elsewhere(self, named: list[int], offset: int, limit: int) -> list[int]:
        if len(named) < COUNT_LIMIT:
            return self._rows("search_word", self._expression, offset, limit, named)
        sql = (
            f"SELECT rowid FROM search_word WHERE search_word MATCH ? {_BOUNDS} AND rowid NOT IN"
            f" (SELECT rowid FROM search_name WHERE search_name MATCH ? {_BOUNDS})"
            f" ORDER BY rowid {self._order} LIMIT ? OFFSET ?"
        )
        return self._ask(sql, self._expression, self._expression, *self._wanted.bounds, limit, offset)

    def _inside(self, offset: int, limit: int) -> list[int]:
        few = self._few_hits()
        return self._all_inside(len(few))[max(0, offset - len(few)) :][:limit]

    def _few_hits(self) -> list[int]:
        """Hits at the beginning of a word, up to one more than ENOUGH."""
        if self._few is None:
            self._few = self._rows("search_word", self._expression, 0, ENOUGH + 1)
        return self._few

    def _all_inside(self, hits: int) -> list[int]:
        if hits > ENOUGH:
            return []
        insides = [_inside(self._session, term) for term in self._wanted.words.terms]
        if not any(insides):
            return []
        groups = [begins + inside for begins, inside in zip(self._begins, insides, strict=True)]
        return self._rows("search_word", _all_of(self._wanted, groups), 0, ENOUGH, self._few_hits())

    def _rows(self, table: str, expression: str, offset: int, limit: int, leave_out: Sequence[int] = ()) -> list[int]:
        others = f" AND rowid NOT IN ({','.join(map(str, leave_out))})" if leave_out else ""
        sql = (
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? {_BOUNDS}{others}"
            f" ORDER BY rowid {self._order} LIMIT ? OFFSET ?"
        )
        return self._ask(sql, expression, limit, offset)

    def _ask(self, sql: str, expression: str, *more: int | str) -> list[int]:
        return [row[0] for row in plain.rows(self._session, sql, (expression, *self._wanted.bounds, *more))]


_BOUNDS = "AND rowid BETWEEN ? AND ?"
