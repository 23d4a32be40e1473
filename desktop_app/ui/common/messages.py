"""Saying something to the user: a notice with a way out above the page, or a word in passing below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

Way = tuple[str, Callable[[], None]]


class Messages(QObject):
    """The pages speak through this; the main window shows it."""

    said = Signal(str, object)
    noticed = Signal(str, object)
    cleared = Signal()

    def say(self, text: str, way: Way | None = None) -> None:
        """A word in passing, with at most one button (an undo, say); it goes away by itself."""
        self.said.emit(text, way)

    def notice(self, text: str, ways: Sequence[Way] = ()) -> None:
        """A sentence that stays until it is dismissed, with its ways out as buttons."""
        self.noticed.emit(text, tuple(ways))

    def clear(self) -> None:
        """The trouble is over."""
        self.cleared.emit()
