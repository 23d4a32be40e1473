"""A list and, beside it, what is chosen in it; where there is no room for both, one at a time."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.common.widgets import button, themed_icon

BOTH_FIT = 700


class TwoPanes(QWidget):
    """`left` and `right` in a splitter that remembers its place under `name`.

    In a window too narrow for both (or with a large text) `show_right` and the button `back` change between them.
    returned() follows the way back.
    """

    returned = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, name: str, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._name = name
        self._on_right = False
        self.narrow = False
        self.left, self.right = left, right
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(WIDE_GAP)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._keep)
        self.back = button(self.tr("Back to the list"), self.show_left, "link")
        themed_icon(theme, self.back, "chevron-left", "accent")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.splitter, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def use(self, name: str, share: float) -> None:
        """Take the place kept under `name`; the left has `share` of the width until the user chooses."""
        self._name = name
        kept: QByteArray = self._preferences.state(name)
        if kept.isEmpty() or not self.splitter.restoreState(kept):
            width = max(self.width(), 100)
            self.splitter.setSizes([round(width * share), round(width * (1 - share))])

    def show_right(self) -> None:
        """Something was chosen."""
        self._on_right = True
        self._arrange()

    def show_left(self) -> None:
        """Back to the list."""
        self._on_right = False
        self._arrange()
        self.returned.emit()

    def _arrange(self) -> None:
        self.narrow = self.width() < self._theme.px(BOTH_FIT)
        self.left.setVisible(not self.narrow or not self._on_right)
        self.right.setVisible(not self.narrow or self._on_right)
        self.back.setVisible(self.narrow and self._on_right)

    def _keep(self) -> None:
        if not self.narrow:
            self._preferences.set_state(self._name, self.splitter.saveState())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
