"""Older notebooks come up to date whole, or stay what they were."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.paths import create_private
from desktop_app.records.contacts import ContactView
from desktop_app.records.meetings import MeetingView
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup, connection, contacts, contacts_list, database, meetings_list, schema, upgrade
from desktop_app.store.database import Notebook, utc_now
from tests.store import soundness

DATA = Path(__file__).parent / "data"
Schema = dict[tuple[str, str, str], str]

STEP = '''
"""A step of a later version."""

from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    op.execute("ALTER TABLE contact ADD COLUMN pronouns VARCHAR NOT NULL DEFAULT ''")
    op.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")
    op.execute("UPDATE contact SET notes = 'rewritten'")
    {end}
'''


@pytest.fixture
def later_steps(tmp_path: Path) -> Path:
    """A copy of the migrations, to which a test adds a step."""
    folder = tmp_path / "migrations"
    shutil.copytree(upgrade.STEPS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


LATER = database.VERSION + 1


def add_step(folder: Path, end: str) -> None:
    step = STEP.format(end=end, revision=f"{LATER:04}", before=schema.VERSION)
    (folder / "versions" / f"{LATER:04}_later.py").write_text(step)


def bare(path: Path) -> Notebook:
    """An opened file that nothing was done to yet."""
    create_private(path)
    return Notebook(path, connection.open_sqlite(path), utc_now)


def schema_of(notebook: Notebook) -> Schema:
    rows = notebook.raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    return {(kind, name, table): _plain(sql) for kind, name, table, sql in rows}


def _plain(sql: str | None) -> str:
    """DDL without the blanks in which SQLAlchemy and people differ."""
    return " ".join((sql or "").split()).replace("( ", "(").replace(" )", ")")


def test_the_steps_lead_to_the_same_tables_as_a_new_notebook_has(tmp_path: Path, notebook: Notebook) -> None:
    with closing(bare(tmp_path / "stepwise.sqlite")) as stepwise:
        upgrade.upgrade(stepwise, 0)
        assert schema_of(stepwise) == schema_of(notebook)
        for question in ("PRAGMA user_version", "PRAGMA application_id", "SELECT * FROM alembic_version"):
            assert stepwise.raw.execute(question).fetchall() == notebook.raw.execute(question).fetchall()


def test_the_version_in_the_code_is_that_of_the_newest_step() -> None:
    newest = max(path.name.split("_")[0] for path in (upgrade.STEPS / "versions").glob("*.py"))
    assert newest == schema.VERSION
    assert int(newest) == database.VERSION


@pytest.mark.parametrize("dump", sorted(DATA.glob("notebook-*.sql")), ids=lambda path: path.stem)
def test_a_filled_notebook_of_every_version_opens(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "notebook.sqlite"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA synchronous=OFF")
        raw.executescript(dump.read_text(encoding="utf-8"))
    with closing(Notebook.open(path)) as notebook:
        soundness.check(notebook)
        assert notebook.raw.execute("PRAGMA user_version").fetchone() == (database.VERSION,)
        found = notebook.read(contacts_list.page, ContactView(query="perez"), 0, 10).rows
        assert [row.name for row in found] == ["Ana Pérez"]
        person = notebook.read(contacts.get, found[0].id)
        assert (person.organization, person.field, person.tags) == ("Acme", "Law", ("alumni", "warm"))
        assert notebook.read(meetings_list.page, MeetingView(past=True), 0, 10).total == 1


def test_there_is_a_filled_notebook_of_every_version() -> None:
    assert {path.stem for path in DATA.glob("notebook-*.sql")} == {
        f"notebook-{number}" for number in range(1, database.VERSION + 1)
    }


def test_a_backup_comes_before_the_steps_and_the_version_after_them(
    tmp_path: Path, notebook: Notebook, later_steps: Path
) -> None:
    notebook.write(contacts.create, "Ana", notes="as before")
    add_step(later_steps, "pass")
    upgrade.upgrade(notebook, database.VERSION, later_steps)
    assert notebook.raw.execute("PRAGMA user_version").fetchone() == (LATER,)
    assert notebook.raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(f"{LATER:04}",)]
    assert notebook.raw.execute("SELECT notes, pronouns FROM contact").fetchall() == [("rewritten", "")]
    assert notebook.raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
    (copy,) = backup.listing(tmp_path / "backups")
    assert (copy.reason, copy.contacts) == ("before-upgrade", 1)


@pytest.mark.parametrize(
    ("end", "error"),
    [
        ("raise RuntimeError('half way')", RuntimeError),
        ("op.execute('INSERT INTO contact_tag SELECT 1, 1, 1, 1, 777, 777')", StoreProblem),
    ],
    ids=["a bug", "broken references"],
)
def test_a_step_that_fails_half_way_leaves_the_notebook_as_it_was(
    notebook: Notebook, later_steps: Path, end: str, error: type[Exception]
) -> None:
    notebook.write(contacts.create, "Ana", notes="as before")
    add_step(later_steps, end)
    before = list(notebook.raw.iterdump())
    with pytest.raises(error):
        upgrade.upgrade(notebook, database.VERSION, later_steps)
    assert list(notebook.raw.iterdump()) == before
    assert notebook.raw.execute("PRAGMA user_version").fetchone() == (LATER - 1,)
    assert notebook.raw.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_no_step_is_run_when_the_backup_cannot_be_made(
    notebook: Notebook, later_steps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_step(later_steps, "pass")

    def full(*_args: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    monkeypatch.setattr(backup, "make", full)
    before = schema_of(notebook)
    with pytest.raises(StoreProblem):
        upgrade.upgrade(notebook, database.VERSION, later_steps)
    assert schema_of(notebook) == before


def test_opening_an_older_notebook_brings_it_up_to_date(
    tmp_path: Path, later_steps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older" / "notebook.sqlite"
    Notebook.open(path).close()
    add_step(later_steps, "pass")
    monkeypatch.setattr(database, "VERSION", LATER)
    monkeypatch.setattr(upgrade.upgrade, "__defaults__", (later_steps,))
    with closing(Notebook.open(path)) as notebook:
        assert notebook.raw.execute("PRAGMA user_version").fetchone() == (LATER,)
    assert [copy.reason for copy in backup.listing(path.parent / "backups")] == ["before-upgrade"]


def test_a_failed_step_closes_the_file_so_that_it_can_be_opened_again(
    tmp_path: Path, later_steps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older" / "notebook.sqlite"
    Notebook.open(path).close()
    add_step(later_steps, "raise RuntimeError('half way')")
    with monkeypatch.context() as patch:
        patch.setattr(database, "VERSION", LATER)
        patch.setattr(upgrade.upgrade, "__defaults__", (later_steps,))
        with pytest.raises(RuntimeError):
            Notebook.open(path)
    with closing(Notebook.open(path)) as notebook:
        soundness.check(notebook)
    assert os.listdir(path.parent / "backups") != []
