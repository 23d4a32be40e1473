"""SQLAlchemy over the one connection."""

import sqlite3
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool


def connect(connection: sqlite3.Connection) -> Engine:
    """An engine over an open connection."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(_bound: Any) -> None:
        connection.execute("BEGIN IMMEDIATE")

    return engine
