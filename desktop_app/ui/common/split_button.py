"""A button for what is usual, joined to a narrow one whose menu holds the rest."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, themed_icon


class SplitButton(QWidget):
    """clicked() follows the wide half; Down on it, as the narrow half, opens the menu.

    `others` is what a screen reader says of the narrow half.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, words: str, icon: str, others: str) -> None:
        super().__init__()
        self.main = button(words, self.clicked.emit, "split")
        themed_icon(theme, self.main, icon, "accent")
        self.arrow: QPushButton = button("", None, "split_menu")
        self.arrow.setAccessibleName(others)
        self.arrow.setToolTip(others)
        themed_icon(theme, self.arrow, "chevron-down", "quiet")
        self._menu = QMenu(self)
        self.arrow.setMenu(self._menu)
        self.main.installEventFilter(self)
        self.setFocusProxy(self.main)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.main)
        layout.addWidget(self.arrow)

    def menu(self) -> QMenu:
        """What the narrow half opens."""
        return self._menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.arrow.showMenu()
            return True
        return super().eventFilter(watched, event)
