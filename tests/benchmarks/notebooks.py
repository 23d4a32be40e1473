"""Big notebooks, always the same for the same size, kept between runs in the system's temporary folder."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop_app.store import contacts, other_documents, summary
from desktop_app.store.database import Notebook
from tests.benchmarks.bulk import bulk_loading
from tests.benchmarks.filling import Filling

_HERE = Path(__file__).parent
_STORE = _HERE.parent.parent / "desktop_app" / "store"
# A notebook made by other code than these files is made anew.
_SOURCES = (
    *(_HERE / name for name in ("words.toml", "words.py", "writing.py", "bulk.py", "filling.py", "notebooks.py")),
    *(
        _STORE / f"{name}.py"
        for name in ("schema", "schema_derived", "search_tables", "documents", "contact_document", "vocabulary")
    ),
)
SAMPLE = 40
LIVED_IN_EDITS = 1000


def folder() -> Path:
    """Where the notebooks are kept."""
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in _SOURCES)).hexdigest()[:12]
    root = Path(tempfile.gettempdir()) / f"askwell-benchmarks-{os.getuid()}"
    found = root / digest
    for old in root.glob("*") if root.exists() and not found.exists() else ():
        shutil.rmtree(old)
    found.mkdir(parents=True, exist_ok=True)
    return found


def notebook(size: int) -> Path:
    """The data folder of a notebook of `size` contacts, a fifth as many meetings and twice as many answers.

    Its full-text tables are freshly optimised.
    """
    return _kept(f"{size}", lambda path: make(path, size))


def lived_in(size: int) -> Path:
    """The same after a thousand edits: full text in many pieces, as a notebook in use has it."""

    def wear(path: Path) -> None:
        shutil.copy(notebook(size) / path.name, path)
        opened = Notebook.open(path)
        for number in range(LIVED_IN_EDITS):
            contact = 1 + number * 7919 % size
            opened.write(contacts.edit, contact, notes=f"Rang on day {number}; asked about project {number % 97}.")
        opened.close()

    return _kept(f"{size}-lived-in", wear)


def copy(data: Path, target: Path) -> Path:
    """A copy that may be changed."""
    target.mkdir(parents=True)
    shutil.copy(data / "notebook.sqlite", target / "notebook.sqlite")
    return target


def _kept(name: str, fill: Callable[[Path], None]) -> Path:
    data = folder() / name
    if not data.exists():
        print(f"  making the notebook {name} (kept in {data.parent})", flush=True)
        unfinished = Path(tempfile.mkdtemp(dir=folder()))
        fill(unfinished / "notebook.sqlite")
        unfinished.rename(data)
    return data


def make(path: Path, size: int) -> None:
    """Write a notebook; its derived rows are compared with what the store itself would make."""
    Notebook.open(path).close()
    with bulk_loading(path) as connection:
        Filling(connection, size).run()
    opened = Notebook.open(path)
    opened.read(_check, size)
    opened.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    opened.close()


def _check(session: Session, size: int) -> None:
    contacts_seen = sorted({1 + number * size // SAMPLE for number in range(SAMPLE)})
    seen = ",".join(map(str, contacts_seen))
    query = text(f"SELECT id FROM meeting WHERE contact_id IN ({seen})")
    meetings = sorted(session.execute(query).scalars())
    queries = (
        f"SELECT * FROM contact_summary WHERE contact_id IN ({seen}) ORDER BY contact_id",
        f"SELECT * FROM search_document WHERE kind = 'contact' AND record_id IN ({seen}) ORDER BY record_id",
        "SELECT * FROM search_document WHERE kind = 'meeting'"
        f" AND record_id IN ({','.join(map(str, meetings))}) ORDER BY record_id",
    )
    before = [session.execute(text(sql)).all() for sql in queries]
    summary.refresh(session, contacts_seen)
    other_documents.refresh_meetings(session, meetings)
    for sql, rows in zip(queries, before, strict=True):
        for old, new in zip(rows, session.execute(text(sql)).all(), strict=True):
            if old != new:
                raise AssertionError(f"derived row {old} should be {new}")
    session.rollback()
