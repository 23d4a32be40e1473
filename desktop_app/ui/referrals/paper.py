"""The picture as a PDF, on one page: however small it gets, a reader can go as near as the screen does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.common import paper, tokens
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.taking import Taking
from desktop_app.ui.referrals.ink import ALL_WORDS
from desktop_app.ui.referrals.painting import Painting
from desktop_app.ui.referrals.picture import Picture
from desktop_app.ui.referrals.words import tr

MARGIN_MM = 10


def pdf(painting: Painting) -> bytes:
    """One A4 page with everything that is in the picture, upright or lying as it fits better."""
    bounds = painting.picture.bounds
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(paper.DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    lying = bounds.width() > bounds.height()
    writer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
    writer.setPageMargins(QMarginsF(*(MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
    writer.setTitle("Askwell")
    painter = QPainter(writer)
    room = painter.viewport()
    scale = min(room.width() / bounds.width(), room.height() / bounds.height())
    painter.translate((room.width() - bounds.width() * scale) / 2, 0)
    painter.scale(scale, scale)
    painter.translate(-bounds.topLeft())
    painting.paint(painter, bounds, ALL_WORDS)
    painter.end()
    del writer  # it completes the file when it goes
    return bytes(buffer.data().data())


class PaperLook:
    """The light look at its usual size, whatever the screen has; it belongs to no thread."""

    scale = 1.0

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)

    def colour(self, name: str) -> QColor:
        """A colour by its token."""
        return QColor(getattr(tokens.LIGHT, name))

    def font(self, size: int = tokens.TEXT, *, bold: bool = False) -> QFont:
        """The application's font at a size of the design."""
        font = QFont(self._font)
        font.setPixelSize(size)
        font.setBold(bold)
        return font


class PictureTaking(Taking):
    """Asks where the PDF goes, and writes the picture there."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk, window, tr("Save who led to whom as PDF"))
        self.picture: Picture | None = None
        self._backend = desk.backend
        self._theme = desk.theme

    def save(self) -> None:
        """Ask for a file name, and write the PDF."""
        self.save_pdf("", tr("Who led to whom"))

    def write_pdf(self, path: Path, _html: str) -> None:
        if self.picture is not None:
            painting = Painting(PaperLook(self._theme.font()), self.picture)
            self._backend.background(write_pdf, path, painting, then=lambda fault: self._say(path, fault))


def write_pdf(path: Path, painting: Painting, _report: Callable[[int, int], None]) -> str:
    """Write the PDF whole or not at all; answers what the system says stands in the way, or nothing."""
    return paper.write_whole(path, lambda: pdf(painting))
