"""Version 3: what files bring along: properties without a field, UIDs of elsewhere, who is not the same person."""

from pathlib import Path

from desktop_app.store import sql_steps

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables and columns."""
    sql_steps.run(Path(__file__).with_suffix(".sql"))
