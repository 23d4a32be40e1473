"""A plain text editor as tall as its text."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from desktop_app.ui.common.tokens import GAP

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class GrowingText(QPlainTextEdit):
    """Grows from `least` to `most` lines with what is in it; Tab leaves it."""

    def __init__(self, least: int = 3, most: int = 16) -> None:
        super().__init__()
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def _height(self) -> int:
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        lines = min(self._most, max(self._least, self._lines()))
        # What the style sheet puts around the text is known by what it leaves for the text, once that is laid out.
        edges = max(0, self.height() - self.viewport().height()) if self.isVisible() else 2 * GAP
        return round(lines * line + 2 * self.document().documentMargin() + edges)

    def _lines(self) -> int:
        return round(self.document().size().height())

    def _fit(self) -> None:
        # A bar beside text that is all there would only tell of a rounded pixel.
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._lines() > self._most else _NEVER
        if self.verticalScrollBarPolicy() is not policy:
            self.setVerticalScrollBarPolicy(policy)
        height = self._height()
        if self.maximumHeight() != height:
            self.setFixedHeight(height)
