"""What can be done in a talk, with its keys: as actions, as a line at the foot, as a menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.common.widgets import label

Entry = tuple[str, Sequence[str], Callable[[], object]]


def actions(window: QWidget, entries: Sequence[Entry]) -> list[QAction]:
    """An action of `window` for each entry; where there is no key, or only one that is held, the words tell it."""
    made = []
    for text, keys, does in entries:
        action = QAction(text, window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False, does=does: does())
        made.append(action)
    window.addActions(made)
    return made


class KeyLine(QWidget):
    """Hints on one line; those that do not fit any more are left out."""

    def __init__(self, hints: Sequence[str]) -> None:
        super().__init__()
        self._hints = [label(hint, "quiet") for hint in hints]
        for hint in self._hints:
            hint.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> list[QLabel]:
        """The hints that fit."""
        return [hint for hint in self._hints if hint.isVisibleTo(self)]

    def sizeHint(self) -> QSize:
        return QSize(0, max(hint.sizeHint().height() for hint in self._hints))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = 0
        for hint in self._hints:
            size = hint.sizeHint()
            hint.setGeometry(left, 0, size.width(), self.height())
            left += size.width() + WIDE_GAP
            hint.setVisible(left - WIDE_GAP <= self.width())
            hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
