"""Migrations kept as SQL: the statements of a file, one by one."""

import sqlite3
from pathlib import Path

from alembic import op


def run(path: Path) -> None:
    """Run every statement of an SQL file in the migration's transaction."""
    statement = ""
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            op.get_bind().exec_driver_sql(statement.strip().removesuffix(";"))
            statement = ""
