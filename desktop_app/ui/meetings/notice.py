"""A sentence in the colour of what is due."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label


class Notice(QFrame):
    """A sentence with at most one button; hidden while there is nothing to say."""

    def __init__(self, action: str = "", pressed: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.text = label("", wrap=True)
        layout = QHBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addWidget(self.text, 1)
        self.button = button(action, pressed) if action else None
        if self.button is not None:
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`; nothing at all where it is empty."""
        self.text.setText(text)
        self.setVisible(bool(text))
