"""A button with a menu of check marks that stays open while one ticks several."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.ui.common.widgets import button


class _StayingMenu(QMenu):
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._toggle(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticking = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (ticking and self._toggle(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _toggle(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.toggle()
        return True


class ChoiceMenu(QPushButton):
    """A chip with a menu; ticked(value, on) follows each tick, about_to_open() before the menu is shown."""

    ticked = Signal(object, bool)
    about_to_open = Signal()

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__(title)
        self.setProperty("look", "chip")
        self.setAutoDefault(False)
        self._nothing = nothing
        self._offered: list[tuple[str, Any, bool]] = []
        self._menu = _StayingMenu(self)
        self._menu.aboutToShow.connect(self.about_to_open)
        self.setMenu(self._menu)

    def offer(self, choices: Iterable[tuple[str, Any, bool]]) -> None:
        """Fill the menu with (words, value, ticked)."""
        wanted = list(choices)
        if wanted == self._offered and not self._menu.isEmpty():
            return
        self._offered = wanted
        self._menu.clear()
        for words, value, ticked in wanted:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(ticked)
            action.toggled.connect(partial(self._tick, words, value))
        if self._menu.isEmpty():
            self._menu.addAction(self._nothing).setEnabled(False)

    def _tick(self, words: str, value: Any, on: bool) -> None:
        self._offered = [(w, v, on if (w, v) == (words, value) else ticked) for w, v, ticked in self._offered]
        self.ticked.emit(value, on)


def chip(text: str) -> QPushButton:
    """A chip that is ticked and unticked."""
    return button(text, None, "chip")
