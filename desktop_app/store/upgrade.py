"""Bringing an older notebook up to date; the only place that imports Alembic."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import backup, derive
from desktop_app.store.header import APPLICATION_ID

if TYPE_CHECKING:
    from desktop_app.store.database import Notebook

STEPS = Path(__file__).parent / "migrations"


def upgrade(notebook: "Notebook", version: int, steps: Path = STEPS) -> None:
    """Run the outstanding steps in one transaction, after a verified backup of a notebook that has anything in it.

    Raises StoreProblem, or what a step raises; the notebook is then what it was.
    """
    if version:
        backup.make(notebook, notebook.path.parent / "backups", "before-upgrade")
    # A step may have to build a table anew; what points at it is checked at the end.
    notebook.raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with notebook.engine.begin() as connection:
            _run(connection, ScriptDirectory(str(steps)))
            _derive(connection)
            _check(connection, notebook.path)
    finally:
        notebook.raw.execute("PRAGMA foreign_keys=ON")
    # Into the main file at once: the header is read there before anything is opened.
    notebook.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _run(connection: Connection, scripts: ScriptDirectory) -> None:
    newest = scripts.get_current_head()

    def outstanding(revision: Any, _context: MigrationContext) -> Any:
        return scripts._upgrade_revs(newest or "head", revision)

    context = MigrationContext.configure(connection, opts={"fn": outstanding})
    with Operations.context(context):
        context.run_migrations()
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={int(newest or 0)}")


def _derive(connection: Connection) -> None:
    """What is derived is made by the present code, whatever the rules were when the notebook was last written."""
    with Session(connection, join_transaction_mode="rollback_only") as session:
        derive.refresh_all(session)


def _check(connection: Connection, path: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise StoreProblem(Trouble.DAMAGED, path, f"after the upgrade {broken} points nowhere")
