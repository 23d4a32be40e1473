"""A saved edit against the same rows written with plain sqlite3, in turn, into two copies of one notebook."""

import gc
import json
import sqlite3
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from desktop_app.store import contacts
from desktop_app.store.connection import open_sqlite
from desktop_app.store.contact_document import NOTES
from desktop_app.store.database import Notebook
from desktop_app.store.documents import column_text
from desktop_app.store.instants import instant_text
from desktop_app.store.vocabulary import WORD
from tests.benchmarks.notebooks import copy

REPEATS = 150
_STRIDE = 7919  # a prime, so that the edits lie all over the notebook


def measure(data: Path, size: int) -> tuple[float, float]:
    """Median milliseconds of Askwell's edit and of the plain one; both with synchronous=FULL in WAL mode."""
    with tempfile.TemporaryDirectory(prefix="askwell-edits-", dir=data.parent) as folder:
        ours = Notebook.open(copy(data, Path(folder) / "ours") / "notebook.sqlite")
        plain = open_sqlite(copy(data, Path(folder) / "plain") / "notebook.sqlite")
        found: tuple[list[float], list[float]] = ([], [])
        gc.collect()
        gc.freeze()  # as the program does once it has started
        for number in range(REPEATS):
            contact = 1 + number * _STRIDE % size
            notes = f"Rang on day {number}: the {number % 13}th person who speaks of soil. Ask again in spring."
            found[0].append(_ours(ours, contact, notes))
            found[1].append(_plain(plain, contact, notes))
        ours.close()
        plain.close()
    return median(found[0]), median(found[1])


def _ours(notebook: Notebook, contact: int, notes: str) -> float:
    notebook.read(contacts.get, contact)  # as the form does which is typed into
    start = time.perf_counter()
    notebook.write(contacts.edit, contact, notes=notes)
    return 1000 * (time.perf_counter() - start)


def _plain(connection: sqlite3.Connection, contact: int, notes: str) -> float:
    """All that can be known beforehand is read and made; the clock runs for the statements alone."""
    cursor = connection.execute("SELECT * FROM contact WHERE id = ?", (contact,))
    before: dict[str, Any] = dict(zip((column[0] for column in cursor.description), cursor.fetchone(), strict=True))
    old, position = connection.execute(
        "SELECT notes, position FROM search_document WHERE kind = 'contact' AND record_id = ?", (contact,)
    ).fetchone()
    now = instant_text(datetime.now(UTC))
    after = before | {"notes": notes, "changed_at": now}
    new = column_text(after[column] for column in NOTES)
    gone, come = set(WORD.findall(old)), set(WORD.findall(new))
    images = json.dumps(before), json.dumps(after)
    terms, doubts = [(word,) for word in come - gone], [(word,) for word in gone - come]
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE contact SET notes = ?, changed_at = ? WHERE id = ?", (notes, now, contact))
    operation = connection.execute(
        "INSERT INTO operation(at, name, details, kind, burst, undone, redoable) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (now, "edit_contact", json.dumps({"name": before["name"], "field": "notes"}), "do", "", False, True),
    ).lastrowid
    connection.execute(
        "INSERT INTO journal_entry(operation_id, subject, subject_id, record, record_id, before, after)"
        " VALUES (?, 'contact', ?, 'contact', ?, ?, ?)",
        (operation, contact, contact, *images),
    )
    connection.execute("UPDATE search_document SET notes = ? WHERE position = ?", (new, position))
    connection.executemany("INSERT OR IGNORE INTO search_term(term) VALUES (?)", terms)
    connection.executemany("INSERT OR IGNORE INTO search_doubt(term) VALUES (?)", doubts)
    connection.execute("COMMIT")
    return 1000 * (time.perf_counter() - start)
