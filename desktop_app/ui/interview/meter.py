"""A slim bar with stretches in colours."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme

THICK = 5
Stretch = tuple[float, float, str]


class Meter(QWidget):
    """Stretches are (from, to, colour token), 0 to 1, over a quiet track."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.stretches: tuple[Stretch, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def put(self, stretches: Sequence[Stretch], told: str) -> None:
        """Show these; `told` says the same in words. Nothing is painted anew where nothing would look different."""
        wanted = tuple((round(low, 3), round(high, 3), colour) for low, high, colour in stretches if high > low)
        if wanted != self.stretches:
            self.stretches = wanted
            self.update()
        self.setAccessibleDescription(told)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(THICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirrored(QPainter(self), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for low, high, colour in ((0.0, 1.0, "line"), *self.stretches):
            self._stretch(painter, low, high, colour)
        painter.end()

    def _stretch(self, painter: QPainter, low: float, high: float, colour: str) -> None:
        height = float(self.height())
        left, right = low * self.width(), high * self.width()
        painter.setBrush(self._theme.colour(colour))
        painter.drawRoundedRect(QRectF(left, 0, max(right - left, height), height), height / 2, height / 2)
