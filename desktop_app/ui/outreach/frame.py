"""The draft at the left and its check at the right; one below the other where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP

# Below this width, in pixels of the design, the check stands below the draft.
BESIDE = 760
SIDE_WIDTH = 330


class _Tall(QWidget):
    """As tall as its wrapped words are at its width, and no taller."""

    def minimumSizeHint(self) -> QSize:
        found, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth() or not self.isVisible():
            return found
        return QSize(found.width(), layout.minimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Frame(QScrollArea):
    """`above` and the text, which takes the room there is; `side` beside or below them."""

    def __init__(self, theme: Theme, above: Sequence[QWidget], text: QWidget, side: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        main, self._beside = QWidget(), _Tall()
        left, right = _column(main), _column(self._beside)
        for part in above:
            left.addWidget(part)
        left.addWidget(text, 1)
        for part in side:
            right.addWidget(part)
        right.addStretch(1)
        self._side = QScrollArea()
        inside = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._both.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        self._both.setSpacing(2 * GAP)
        self._both.addWidget(main, 1)
        self._both.addWidget(self._side)
        self.setWidget(inside)
        for area in (self, self._side):
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        px = self._theme.px
        wide = self.width() >= px(BESIDE)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._side.setVisible(wide)
        self._side.setFixedWidth(px(SIDE_WIDTH))
        # Below the draft the check is as tall as it is: one thing that scrolls is enough.
        if wide and self._side.widget() is None:
            self._both.removeWidget(self._beside)
            self._side.setWidget(self._beside)
        elif not wide and self._beside.parentWidget() is not self.widget():
            self._side.takeWidget()
            self._both.addWidget(self._beside)
        self._beside.show()

    def show_part(self, part: QWidget) -> None:
        """Bring a part of the draft into sight, once everything has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 2 * GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(GAP + GAP // 2)
    return made
