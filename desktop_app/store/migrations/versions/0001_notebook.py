"""Version 1: the first notebook; its tables, indexes, triggers and full-text tables as they were then."""

import sqlite3
from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything, statement by statement."""
    statement = ""
    for line in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            op.get_bind().exec_driver_sql(statement.strip().removesuffix(";"))
            statement = ""
