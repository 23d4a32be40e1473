"""The full-text tables, and the triggers that keep them and the tallies true.

search_name   words of the name alone: who is called so comes first
search_word   words of everything written
search_part   any three letters in a row of the distinct words: hits inside a word

Beginnings of up to PREFIX letters have an index of their own, so that the first hits of any of them are at hand.
"""

from collections.abc import Iterator

TEXT_COLUMNS = ("name", "work", "reach", "notes", "talks")
PREFIX = 5
_COLUMNS = {"search_name": ("name", "facets"), "search_word": (*TEXT_COLUMNS, "facets")}
_WORDS = f"tokenize=\"unicode61 remove_diacritics 0\", prefix='{' '.join(map(str, range(1, PREFIX + 1)))}'"


def statements() -> Iterator[str]:
    """The DDL of search and tallies, in the order to be run."""
    for table, columns in _COLUMNS.items():
        yield (
            f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(columns)}, {_WORDS},"
            " content='search_document', content_rowid='position')"
        )
    yield (
        'CREATE VIRTUAL TABLE search_part USING fts5(term, tokenize="trigram",'
        " content='search_term', content_rowid='id')"
    )
    yield from _document_triggers()
    yield from _term_triggers()
    yield from _tally_triggers()


def _document_triggers() -> Iterator[str]:
    for table, columns in _COLUMNS.items():
        insert, remove = _insert(table, columns), _remove(table, columns)
        differs = " OR ".join(f"old.{column} IS NOT new.{column}" for column in ("position", *columns))
        yield f"CREATE TRIGGER {table}_made AFTER INSERT ON search_document BEGIN {insert} END"
        yield f"CREATE TRIGGER {table}_gone AFTER DELETE ON search_document BEGIN {remove} END"
        yield (
            f"CREATE TRIGGER {table}_changed AFTER UPDATE ON search_document WHEN {differs} BEGIN {remove} {insert} END"
        )


def _insert(table: str, columns: tuple[str, ...]) -> str:
    values = ", ".join(f"new.{column}" for column in columns)
    return f"INSERT INTO {table}(rowid, {', '.join(columns)}) VALUES (new.position, {values});"


def _remove(table: str, columns: tuple[str, ...]) -> str:
    values = ", ".join(f"old.{column}" for column in columns)
    return f"INSERT INTO {table}({table}, rowid, {', '.join(columns)}) VALUES ('delete', old.position, {values});"


def _term_triggers() -> Iterator[str]:
    yield (
        "CREATE TRIGGER search_part_made AFTER INSERT ON search_term"
        " BEGIN INSERT INTO search_part(rowid, term) VALUES (new.id, new.term); END"
    )
    yield (
        "CREATE TRIGGER search_part_gone AFTER DELETE ON search_term"
        " BEGIN INSERT INTO search_part(search_part, rowid, term) VALUES ('delete', old.id, old.term); END"
    )


def _tally_triggers() -> Iterator[str]:
    more = (
        "INSERT INTO tally(key, count) SELECT key, 1 FROM (SELECT 'stage:' || new.stage AS key"
        " UNION ALL SELECT 'thanks' WHERE new.thanks_due IS NOT NULL) WHERE true"
        " ON CONFLICT(key) DO UPDATE SET count = count + 1;"
    )
    fewer = (
        "UPDATE tally SET count = count - 1 WHERE key = 'stage:' || old.stage"
        " OR (key = 'thanks' AND old.thanks_due IS NOT NULL);"
    )
    yield f"CREATE TRIGGER contact_summary_made AFTER INSERT ON contact_summary BEGIN {more} END"
    yield f"CREATE TRIGGER contact_summary_gone AFTER DELETE ON contact_summary BEGIN {fewer} END"
    yield (
        "CREATE TRIGGER contact_summary_changed AFTER UPDATE OF stage, thanks_due ON contact_summary"
        f" WHEN old.stage <> new.stage OR (old.thanks_due IS NULL) <> (new.thanks_due IS NULL)"
        f" BEGIN {fewer} {more} END"
    )
