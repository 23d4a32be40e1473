"""A plain text editor as tall as its text."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from desktop_app.ui.common.tokens import GAP


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
        line = self.fontMetrics().lineSpacing()
        lines = min(self._most, max(self._least, round(self.document().size().height())))
        # What the style sheet puts around the text is known by what it leaves for the text, once that is laid out.
        edges = max(0, self.height() - self.viewport().height()) if self.isVisible() else 2 * GAP
        return round(lines * line + 2 * self.document().documentMargin() + edges)

    def _fit(self) -> None:
        height = self._height()
        if self.maximumHeight() != height:
            self.setFixedHeight(height)
