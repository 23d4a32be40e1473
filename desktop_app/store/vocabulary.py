"""The distinct words of all search documents.

Full text finds whole words and their first letters. With this list, whatever else is typed becomes whole words: a
longer beginning becomes the words that begin so, a piece of a word the words that have it inside.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.store import plain
from desktop_app.store.search_tables import TEXT_COLUMNS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# As the full-text tables cut text: letters, digits and signs of private use.
WORD = re.compile(r"(?:[^\W_]|[\ue000-\uf8ff])+")
_LAST = "\U0010ffff"
_LEARN = "INSERT OR IGNORE INTO search_term(term) SELECT value FROM json_each(?)"
_DOUBT = "INSERT OR IGNORE INTO search_doubt(term) SELECT value FROM json_each(?)"
_FORGET = "DELETE FROM search_term WHERE term = ? AND NOT EXISTS (SELECT 1 FROM search_word WHERE search_word MATCH ?)"
_BEGINNING = "SELECT term FROM search_term WHERE term >= ? AND term < ? ORDER BY term LIMIT ?"
_HOLDING = "SELECT term FROM search_part WHERE search_part MATCH ? ORDER BY rowid LIMIT ?"


def words_of(document: Mapping[str, Any]) -> set[str]:
    """The words of a row of search_document."""
    return {word for column in TEXT_COLUMNS for word in WORD.findall(document[column])}


def follow(session: Session, before: str, after: str) -> None:
    """A text has become another one."""
    gone, come = set(WORD.findall(before)), set(WORD.findall(after))
    learn(session, come - gone)
    doubt(session, gone - come)


def learn(session: Session, words: Iterable[str]) -> None:
    """Add words that documents have now."""
    _note(session, _LEARN, words)


def doubt(session: Session, words: Iterable[str]) -> None:
    """Some document no longer has these words; `settle` finds out whether any other has."""
    _note(session, _DOUBT, words)


def _note(session: Session, sql: str, words: Iterable[str]) -> None:
    # In one statement, after which full text writes out what it has gathered.
    if told := sorted(words):
        plain.rows(session, sql, (json.dumps(told, ensure_ascii=False),))


def settle(session: Session) -> None:
    """Forget the doubted words that no document has any more."""
    doubted = plain.rows(session, "SELECT term FROM search_doubt")
    plain.many(session, _FORGET, [(word, quoted(word)) for (word,) in doubted])
    plain.rows(session, "DELETE FROM search_doubt")


def beginning(session: Session, start: str, most: int) -> list[str]:
    """Up to `most` words that begin so."""
    return [word for (word,) in plain.rows(session, _BEGINNING, (start, start + _LAST, most))]


def holding(session: Session, part: str, most: int) -> list[str]:
    """Up to `most` words with `part` (three letters or more) in them."""
    return [word for (word,) in plain.rows(session, _HOLDING, (quoted(part), most))]


def quoted(term: str) -> str:
    """A term as FTS5 takes it literally, so that none is ever read as an operator."""
    return '"' + term.replace('"', '""') + '"'
