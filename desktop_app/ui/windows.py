"""The places that are windows of their own, each imported when it is first wanted."""

from importlib import import_module

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.page import WINDOWS


class Windows(QObject):
    """Opens them, and knows those that are open. go(place, target) is what one of them asks for."""

    go = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self._open: list[DeskWindow] = []

    @property
    def open(self) -> list[DeskWindow]:
        """The windows that are open, in the order in which they were opened."""
        self._open = [window for window in self._open if isValid(window) and window.isVisible()]
        return list(self._open)

    def show(self, place: str, target: object = None) -> DeskWindow:
        """Open the window of `place` for `target`, or bring forward the one that is open for it.

        Its module may say with `key_of(target)` which targets belong into the same window.
        """
        from desktop_app.ui.warming import no_sources_kept

        with no_sources_kept():
            module = import_module(WINDOWS[place])
        key = getattr(module, "key_of", repr)(target)
        for window in self.open:
            if window.property("place") == place and window.property("target") == key:
                self._bring_forward(window)
                window.visit(target)
                return window
        made: DeskWindow = module.open_window(self._desk, target, self._parent)
        made.setProperty("place", place)
        made.setProperty("target", key)
        made.go.connect(self.go)
        self._open.append(made)
        made.show()
        self._bring_forward(made)
        made.visit(target)
        return made

    def _bring_forward(self, window: DeskWindow) -> None:
        window.raise_()
        window.activateWindow()

    def flush(self) -> None:
        """Send everything typed in them to the notebook."""
        for window in self.open:
            window.flush()

    @property
    def unsaved(self) -> bool:
        """Whether one of them holds text that could not be written."""
        return any(window.unsaved for window in self.open)

    def close_all(self) -> None:
        """The program ends: close them, the newest first."""
        for window in reversed(self.open):
            window.close()
