"""The full-text tables, and the triggers that keep them and the tallies true.

search_name   words of the name alone: who is called so comes first
search_word   words of everything written
search_part   any three letters in a row: hits inside a word
"""

from collections.abc import Iterator

TEXT_COLUMNS = ("name", "work", "reach", "notes", "talks")
_TABLES = {
    "search_name": (("name", "facets"), "tokenize=\"unicode61 remove_diacritics 0\", prefix='1 2 3'"),
    "search_word": ((*TEXT_COLUMNS, "facets"), "tokenize=\"unicode61 remove_diacritics 0\", prefix='1 2 3'"),
    "search_part": (TEXT_COLUMNS, 'tokenize="trigram"'),
}


def statements() -> Iterator[str]:
    """The DDL of search and tallies, in the order to be run."""
    for table, (columns, options) in _TABLES.items():
        yield (
            f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(columns)}, {options},"
            " content='search_document', content_rowid='position')"
        )
    insert = " ".join(map(_insert, _TABLES))
    remove = " ".join(map(_remove, _TABLES))
    yield f"CREATE TRIGGER search_document_made AFTER INSERT ON search_document BEGIN {insert} END"
    yield f"CREATE TRIGGER search_document_gone AFTER DELETE ON search_document BEGIN {remove} END"
    yield f"CREATE TRIGGER search_document_changed AFTER UPDATE ON search_document BEGIN {remove} {insert} END"
    yield from _tally_triggers()


def _insert(table: str) -> str:
    columns = _TABLES[table][0]
    values = ", ".join(f"new.{column}" for column in columns)
    return f"INSERT INTO {table}(rowid, {', '.join(columns)}) VALUES (new.position, {values});"


def _remove(table: str) -> str:
    columns = _TABLES[table][0]
    values = ", ".join(f"old.{column}" for column in columns)
    return f"INSERT INTO {table}({table}, rowid, {', '.join(columns)}) VALUES ('delete', old.position, {values});"


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
