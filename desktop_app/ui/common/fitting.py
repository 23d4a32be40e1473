"""The size with which a window begins."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget

# In pixels, at the sides and below: of their frames systems tell only once a window is shown.
FRAME = 4


def fit(window: QWidget, wanted: QSize) -> None:
    """Give a window the `wanted` size, or what its screen has room for with a frame around it."""
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room = window.screen().availableGeometry().size() - QSize(2 * FRAME, title + FRAME)
    window.resize(wanted.boundedTo(room))
