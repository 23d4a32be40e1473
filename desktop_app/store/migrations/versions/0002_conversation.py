"""Version 2: drafts, templates, talks being held, debriefs, what was set aside, and what a message was for."""

from pathlib import Path

from desktop_app.store import sql_steps

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables and columns."""
    sql_steps.run(Path(__file__).with_suffix(".sql"))
