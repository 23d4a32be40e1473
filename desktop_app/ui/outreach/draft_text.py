"""Editors for drafts and templates: what is open or wrong in them is marked, and any place can be gone to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.theme import Theme

LEAST_HEIGHT = 190


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text, counted in characters: one that is to be filled, is wrong, or (`calm`) as it should be."""

    start: int
    length: int
    wrong: bool = False
    calm: bool = False


class Marks(QObject):
    """Draws places into a text editor and goes to them. Qt counts in UTF-16, we in characters."""

    def __init__(self, theme: Theme, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._theme = theme
        self._edit = edit
        self._marks: tuple[Mark, ...] = ()
        self.gone_to = 0, 0
        self._units: list[int] | None = None
        edit.textChanged.connect(self._forget)
        theme.changed.connect(self._paint)

    def show(self, marks: Sequence[Mark]) -> None:
        """Mark these places and no others."""
        wanted = tuple(marks)
        if wanted or self._marks:
            self._marks = wanted
            self._paint()

    @property
    def places(self) -> tuple[Mark, ...]:
        """What is marked."""
        return self._marks

    def go_to(self, start: int, length: int) -> None:
        """Select a place and show it."""
        self.gone_to = start, length
        self._edit.setTextCursor(self._cursor(start, length))
        self._edit.ensureCursorVisible()

    def next_place(self) -> bool:
        """Select the next marked place after the cursor; False where there is none."""
        cursor = self._edit.textCursor()
        at = cursor.selectionStart() if cursor.hasSelection() else cursor.position() - 1
        after = [mark for mark in self._marks if self._unit(mark.start) > at]
        if not after:
            return False
        self.go_to(after[0].start, after[0].length)
        return True

    def first_place(self) -> bool:
        """Select the first marked place; False where there is none."""
        if not self._marks:
            return False
        self.go_to(self._marks[0].start, self._marks[0].length)
        return True

    def _forget(self) -> None:
        self._units = None

    def _unit(self, place: int) -> int:
        """A place in characters as one in UTF-16."""
        if self._units is None:
            text = self._edit.toPlainText()
            self._units = [] if text.isascii() else [i for i, sign in enumerate(text) if sign > "\uffff"]
        return place + sum(1 for wide in self._units if wide < place)

    def _cursor(self, start: int, length: int) -> QTextCursor:
        last = self._edit.document().characterCount() - 1
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(min(self._unit(start), last))
        cursor.setPosition(min(self._unit(start + length), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint(self) -> None:
        shown = []
        for mark in self._marks:
            names = ("wash", "accent") if mark.calm else ("attention_wash", "attention")
            wash, line = (self._theme.colour(name) for name in names)
            selection = QTextEdit.ExtraSelection()
            drawn = QTextCharFormat()
            drawn.setBackground(wash)
            drawn.setForeground(line)
            if mark.wrong:
                drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                drawn.setUnderlineColor(line)
            selection.format = drawn
            selection.cursor = self._cursor(mark.start, mark.length)
            shown.append(selection)
        self._edit.setExtraSelections(shown)


def replace_all(edit: QPlainTextEdit, text: str) -> None:
    """Put `text` in place of everything, as one step that Ctrl+Z takes back."""
    if edit.toPlainText() == text:
        return
    cursor = QTextCursor(edit.document())
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
    cursor.endEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    edit.setTextCursor(cursor)


class BodyText(QPlainTextEdit):
    """The text itself; Tab leaves it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.marks = Marks(theme, self)
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._theme.px(LEAST_HEIGHT))


class SubjectText(GrowingText):
    """One line that wraps where it is long; entered() follows Enter."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(1, 3)
        self.marks = Marks(theme, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))
