"""Brings in SQLAlchemy and the mapped classes, so that the first change does not wait for them."""

from desktop_app.store import contacts, derive, operations, undo

__all__ = ["contacts", "derive", "operations", "undo"]
