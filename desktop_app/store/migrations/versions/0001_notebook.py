"""Version 1: the first notebook; its tables, indexes, triggers and full-text tables as they were then."""

from pathlib import Path

from desktop_app.store import sql_steps

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything."""
    sql_steps.run(Path(__file__).with_suffix(".sql"))
