"""Two hands on a keyboard: they press into whatever has the focus, and count.

The counting rule. One key is one press, whatever is held down with it: Ctrl+N, Tab, Enter and F8 are one each, Tab
pressed three times is three. A click is one. Text that only the person can know (a name, what was said, when) counts
nothing, however long; so do keys within it that correct it. Nothing that the program asks in between is left out of
the count: whatever is pressed from the first key to the last is in it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Hands:
    """`window` is the one underneath all others; `settle` waits until every question to the notebook is answered."""

    def __init__(self, window: QWidget, settle: Callable[[], None]) -> None:
        self.count = 0
        self._window = window
        self._settle = settle

    def press(self, *keys: str) -> None:
        """Press keys one after another, each named as in menus: "Ctrl+N", "Tab", "Return"."""
        for key in keys:
            combination: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
            self.count += 1
            self._settle()

    def type(self, text: str) -> None:
        """Type what only the person can know."""
        for line, part in enumerate(text.split("\n")):
            if line:
                QTest.keyClick(self.focus(), Qt.Key.Key_Return)
            QTest.keyClicks(self.focus(), part)
        self._settle()

    @contextmanager
    def effort(self) -> Iterator[list[int]]:
        """Counts what is pressed inside; the list holds the number afterwards."""
        before, counted = self.count, [0]
        yield counted
        counted[0] = self.count - before

    def focus(self) -> QWidget:
        """Where a key goes now."""
        if QApplication.activeWindow() is None:
            self._manage_windows()
        found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None, "no window has the keyboard"
        return found

    def _manage_windows(self) -> None:
        """Without a screen nobody gives the keyboard to the window underneath one that was closed."""
        self._window.activateWindow()
        self._settle()
