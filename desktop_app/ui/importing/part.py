"""A sort of import: people, or meetings. The window shows one at a time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.look import Plan
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.preview import Preview
from desktop_app.ui.tasks import Failed, Then


class Part(QObject):
    """`concerns` are the tables whose changes make a plan old; `place` is the page that shows what was taken in."""

    concerns: tuple[str, ...] = ()
    place = ""

    def __init__(self, desk: Desk, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.preview = preview

    def show_plan(self, plan: Plan, origins: Origins) -> None:
        """Show what would be done."""
        self.preview.show_plan(plan, origins)

    def heading(self, name: str) -> str:
        """What was found in what is called `name`."""
        raise NotImplementedError

    def doing(self) -> str:
        """What the button will do; "" where that is nothing."""
        raise NotImplementedError

    def order(self, tag: str) -> tuple[Any, ...]:
        """The operation that does it, with its arguments up to the one that is told how far it is."""
        raise NotImplementedError

    def done(self, outcome: Any) -> tuple[str, list[str]]:
        """What was done: a sentence, and what is to be said besides."""
        raise NotImplementedError

    def show_words(self) -> str:
        """What leads to what was taken in."""
        raise NotImplementedError

    def write(self, tag: str, told: Callable[[int, int], None], initiator: QObject, then: Then, failed: Failed) -> None:
        """Do it."""
        operation, *args = self.order(tag)
        self._desk.backend.write(
            operation,
            *args,
            told,
            initiator=initiator,
            then=while_alive(initiator, then),
            failed=while_alive(initiator, failed),
        )
