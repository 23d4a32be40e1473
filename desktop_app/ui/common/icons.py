"""Icons from the resources, in the colour of the text beside them."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon, QPixmap, QTransform
from PySide6.QtWidgets import QApplication

from desktop_app.paths import RESOURCES
from desktop_app.ui.common.mirroring import right_to_left
from desktop_app.ui.common.tokens import ICON

FOLDER = RESOURCES / "icons"
# Above this many pixels the mark shows its edge and its tail.
SMALL_MARK = 24
MARK_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


# What points along the line of reading, and so the other way where lines begin at the right.
POINTING = frozenset({"chevron-left", "chevron-right", "list", "list-plus", "log-out", "redo-2", "send", "undo-2"})


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in `colour` (#RRGGBB), `size` pixels at a device pixel ratio."""
    return _drawn(name, colour, size, ratio, name in POINTING and right_to_left())


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float, turned: bool) -> QPixmap:
    # Qt renders `currentColor` black, so the colour is written into the drawing.
    svg = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    edge = round(size * ratio)
    svg = svg.replace('width="24"', f'width="{edge}"', 1).replace('height="24"', f'height="{edge}"', 1)
    made = QPixmap()
    made.loadFromData(QByteArray(svg.encode()), "SVG")
    if turned:
        made = made.transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: QColor | str, size: int = ICON) -> QIcon:
    """The icon for a button or a menu."""
    application = QApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QApplication) else 1.0
    return QIcon(pixmap(name, QColor(colour).name(), size, ratio))


def mark_file(size: int, name: str = "askwell") -> Path:
    """The drawing of Askwell's own mark for `size` pixels: a simpler one where there are few."""
    small = FOLDER / f"{name}-small.svg"
    return small if size <= SMALL_MARK and small.exists() else FOLDER / f"{name}.svg"


def application_icon() -> QIcon:
    """Askwell's own mark, as packages install it."""
    made = QIcon()
    for size in MARK_SIZES:
        made.addPixmap(QIcon(str(mark_file(size))).pixmap(QSize(size, size), 1.0))
    return made


def forget() -> None:
    """Drop the drawings: colours or sizes have changed."""
    _drawn.cache_clear()
