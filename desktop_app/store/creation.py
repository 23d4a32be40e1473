"""A new notebook: all tables at their newest, with the question bank in it or, for what is restored, with nothing."""

from typing import TYPE_CHECKING

from sqlalchemy import text

from desktop_app.store import search_tables, seed
from desktop_app.store.header import APPLICATION_ID
from desktop_app.store.schema import VERSION, Base

if TYPE_CHECKING:
    from desktop_app.store.database import Notebook


def create(notebook: "Notebook", *, seeded: bool = True) -> None:
    """Fill an empty file; in one transaction, so that a half-made notebook never exists."""
    with notebook.engine.begin() as connection:
        Base.metadata.create_all(connection, checkfirst=False)
        for statement in search_tables.statements():
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
            " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": VERSION})
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={int(VERSION)}")
        if seeded:
            seed.fill(connection, notebook.clock())
    # Into the main file at once: the header is read there before anything is opened.
    notebook.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
