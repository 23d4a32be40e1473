"""A sentence above the page that stays until it is dealt with, with its ways out."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.messages import Way
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, icon_button, label, row

# What the sentence needs beside its ways; where there is less, they stand below it.
BESIDE = 260


class NoticeBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "notice")
        self.text = label("", wrap=True)
        self._ways: list[QPushButton] = []
        self._close = icon_button(theme, "x", self.tr("Dismiss"), self.hide)
        self._line = row(self.text, self._close)
        self._line.setStretch(0, 1)
        self._below = Flow(spacing=GAP // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(GAP // 2)
        layout.addLayout(self._line)
        layout.addLayout(self._below)
        self.hide()

    def show_notice(self, text: str, ways: Sequence[Way]) -> None:
        """Say `text`; each way is a button, and any of them closes the notice."""
        for old in self._ways:
            old.setParent(None)
            old.deleteLater()
        self.text.setText(text)
        self._ways = [self._way(way) for way in ways]
        self._arrange()
        self.show()

    def _way(self, way: Way) -> QPushButton:
        words, action = way

        def pressed() -> None:
            self.hide()
            action()

        made = button(words, pressed)
        made.setParent(self)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = sum(way.sizeHint().width() + GAP for way in self._ways) + self._theme.px(BESIDE)
        below = needed > self.width()
        for way in self._ways:
            self._line.removeWidget(way)
            self._below.removeWidget(way)
        for place, way in enumerate(self._ways, 1):
            if below:
                self._below.addWidget(way)
            else:
                self._line.insertWidget(place, way)
            way.show()
