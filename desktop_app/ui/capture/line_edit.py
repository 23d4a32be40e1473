"""The line in which everything is typed; what is understood is coloured."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.method.capturing.parts import Part, PartKind
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.theme import Theme

TEXT = 17
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureLine(GrowingText):
    """One line, or the few of a pasted signature.

    entered(stay) is Enter, with Ctrl to stay; stepped(by) Up and Down, picked(number) Alt and a digit, from 0 on.
    """

    entered = Signal(bool)
    stepped = Signal(int)
    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(least=1, most=7)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self.setLineWrapMode(GrowingText.LineWrapMode.WidgetWidth)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._theme.font(TEXT))
        self.colour(self._parts)

    def colour(self, parts: Iterable[Part]) -> None:
        """Show which parts of the line are understood; what is unsure is underlined."""
        self._parts = tuple(parts)
        units = _units(self.toPlainText())
        self.setExtraSelections([self._selection(part, units) for part in self._parts])

    def _selection(self, part: Part, units: list[int]) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(units[min(part.start, len(units) - 1)])
        cursor.setPosition(units[min(part.end, len(units) - 1)], QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setForeground(self._theme.colour("quiet" if part.kind is PartKind.NOTE else "accent"))
        if not part.sure and part.kind is not PartKind.NOTE:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            form.setUnderlineColor(self._theme.colour("quiet"))
        made.cursor = cursor
        made.format = form
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if key in _ENTER and modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            self.entered.emit(modifiers == Qt.KeyboardModifier.ControlModifier)
        elif modifiers == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.picked.emit(key - Qt.Key.Key_1)
        elif step is not None and modifiers == Qt.KeyboardModifier.NoModifier and self._at_edge(step):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _at_edge(self, step: int) -> bool:
        """Whether there is no line to go to."""
        cursor = self.textCursor()
        return not cursor.movePosition(QTextCursor.MoveOperation.Down if step > 0 else QTextCursor.MoveOperation.Up)


def _units(text: str) -> list[int]:
    """Where each sign of `text` begins as Qt counts, which takes those beyond 16 bits for two."""
    if text.isascii():
        return list(range(len(text) + 1))
    places = [0]
    for sign in text:
        places.append(places[-1] + (2 if ord(sign) > 0xFFFF else 1))
    return places
