"""Where reminders are shown."""

from collections.abc import Sequence
from typing import Protocol

from desktop_app.ui.reminders.notes import Note


class Outlet(Protocol):
    """One of the places; there may be several at a time."""

    def tell(self, notes: Sequence[Note], headline: str) -> None:
        """These are said now, for the first time."""

    def keep(self, notes: Sequence[Note], headline: str) -> None:
        """These are what nobody has dealt with yet; none: there is nothing to show any more."""
