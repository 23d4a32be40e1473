"""Full text: which records hold all the words, in the order of their list, a window at a time.

First come records whose name holds the words, then those where they begin a word anywhere, then those where they
stand inside a word. FTS5 hands rows out in the order of their ids, so each step reads only what it returns.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.method.search_words import Words, is_cjk, words

COUNT_LIMIT = 1000
# Where so many records hold a word, nobody looks for it inside others.
ENOUGH = 200
INSIDE_LENGTH = 3


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

    def match(self, *, names_only: bool = False) -> str:
        """The FTS5 expression. Each typed word is quoted, so none is ever read as an operator."""
        parts = [f"({' OR '.join(map(_quoted, options))})" for options in self.facets]
        column = "name : " if names_only else ""
        parts += [f"{column}{_quoted(term)} *" for term in self.words.terms]
        return " AND ".join(parts)

    @property
    def inside(self) -> str | None:
        """The expression for hits inside words; None where the words are too short for one."""
        long = [term for term in self.words.terms if len(term) >= INSIDE_LENGTH and not is_cjk(term)]
        return " AND ".join(map(_quoted, long)) if len(long) == len(self.words.terms) and long else None


def search(query: str, facets: Sequence[Sequence[str]], bounds: tuple[int, int], *, descending: bool = False) -> Search:
    """A search for what was typed."""
    return Search(words(query), tuple(map(tuple, facets)), bounds, descending)


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'


def window(session: Session, wanted: Search, offset: int, limit: int) -> Found:
    """Hits `offset` to `offset + limit`."""
    steps = _Steps(session, wanted)
    found = steps.take(offset, limit)
    if len(found) < limit and (found or offset == 0):
        return Found(tuple(found), offset + len(found), more=False)
    total, more = steps.count()
    return Found(tuple(found), max(total, offset + len(found)), more)


def all_positions(session: Session, wanted: Search, most: int) -> list[int]:
    """Every hit, up to `most`."""
    return _Steps(session, wanted).take(0, most)


class _Steps:
    def __init__(self, session: Session, wanted: Search) -> None:
        self._session = session
        self._wanted = wanted
        self._order = "DESC" if wanted.descending else "ASC"

    def take(self, offset: int, limit: int) -> list[int]:
        if not self._wanted.words:
            return self._rows("search_name", self._wanted.match(), offset, limit)
        found = self._by_name(offset, limit)
        if len(found) == limit:
            return found
        named = offset + len(found) if found or offset == 0 else self._count_names(offset)
        rest = self._elsewhere(named, max(0, offset - named), limit - len(found))
        found += rest
        if len(found) < limit:
            found += self._inside(offset, limit - len(found))
        return found

    def count(self) -> tuple[int, bool]:
        table = "search_word" if self._wanted.words else "search_name"
        sql = f"SELECT count(*) FROM (SELECT rowid FROM {table} WHERE {table} MATCH :match{_BOUNDS} LIMIT :limit)"
        count = int(self._ask(sql, match=self._wanted.match(), limit=COUNT_LIMIT + 1).scalar_one())
        if count > COUNT_LIMIT:
            return COUNT_LIMIT, True
        return count + len(self._all_inside(count)), False

    def _by_name(self, offset: int, limit: int) -> list[int]:
        return self._rows("search_name", self._wanted.match(names_only=True), offset, limit)

    def _count_names(self, at_most: int) -> int:
        return len(self._rows("search_name", self._wanted.match(names_only=True), 0, at_most))

    def _elsewhere(self, named: int, offset: int, limit: int) -> list[int]:
        if named <= COUNT_LIMIT:
            known = ",".join(map(str, self._by_name(0, COUNT_LIMIT))) if named else ""
            leave_out = f" AND rowid NOT IN ({known})" if known else ""
            return self._rows("search_word", self._wanted.match(), offset, limit, leave_out)
        leave_out = (
            " AND NOT EXISTS (SELECT 1 FROM search_name WHERE search_name MATCH :names"
            " AND search_name.rowid = search_word.rowid)"
        )
        names = self._wanted.match(names_only=True)
        return self._rows("search_word", self._wanted.match(), offset, limit, leave_out, names=names)

    def _inside(self, offset: int, limit: int) -> list[int]:
        words_found = len(self._rows("search_word", self._wanted.match(), 0, ENOUGH + 1))
        return self._all_inside(words_found)[max(0, offset - words_found) :][:limit]

    def _all_inside(self, words_found: int) -> list[int]:
        inside = self._wanted.inside
        if inside is None or words_found > ENOUGH:
            return []
        known = ",".join(map(str, self._rows("search_word", self._wanted.match(), 0, ENOUGH + 1)))
        leave_out = f" AND rowid NOT IN ({known})" if known else ""
        # By the document: asking the index of facets for one row at a time would cost much more.
        for options in self._wanted.facets:
            any_of = " OR ".join(f"instr(' ' || d.facets || ' ', ' {option} ')" for option in options)
            leave_out += f" AND (SELECT {any_of} FROM search_document d WHERE d.position = search_part.rowid)"
        return self._rows("search_part", inside, 0, ENOUGH, leave_out)

    def _rows(self, table: str, match: str, offset: int, limit: int, more: str = "", **values: object) -> list[int]:
        sql = (
            f"SELECT rowid FROM {table} WHERE {table} MATCH :match{_BOUNDS}{more}"
            f" ORDER BY rowid {self._order} LIMIT :limit OFFSET :offset"
        )
        return list(self._ask(sql, match=match, limit=limit, offset=offset, **values).scalars())

    def _ask(self, sql: str, **values: object):  # type: ignore[no-untyped-def]
        low, high = self._wanted.bounds
        used = {key: value for key, value in values.items() if f":{key}" in sql}
        return self._session.execute(text(sql), used | {"low": low, "high": high})


_BOUNDS = " AND rowid BETWEEN :low AND :high"
