"""A sentence above the page that stays until it is dealt with, with its ways out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop_app.ui.common.messages import Way
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, icon_button, label


class NoticeBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "notice")
        self.text = label("", wrap=True)
        self._ways: list[QPushButton] = []
        self._close = icon_button(theme, "x", self.tr("Dismiss"), self.hide)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 6, 6)
        self._layout.addWidget(self.text, 1)
        self._layout.addWidget(self._close)
        self.hide()

    def show_notice(self, text: str, ways: Sequence[Way]) -> None:
        """Say `text`; each way is a button, and any of them closes the notice."""
        for old in self._ways:
            old.setParent(None)
            old.deleteLater()
        self.text.setText(text)
        self._ways = [self._way(way) for way in ways]
        for place, made in enumerate(self._ways, 1):
            self._layout.insertWidget(place, made)
        self.show()

    def _way(self, way: Way) -> QPushButton:
        words, action = way

        def pressed() -> None:
            self.hide()
            action()

        return button(words, pressed)
