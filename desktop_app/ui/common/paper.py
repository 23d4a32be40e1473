"""Something on paper: laid out for a page, into a PDF file or onto a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextDocumentWriter,
)

from desktop_app.whole_files import written_whole

MARGIN_MM = 16
DOTS_PER_INCH = 300


class _Sealed(QTextDocument):
    """Opens nothing, whatever its text asks for."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        return None


def print_on(device: QPagedPaintDevice, html: str) -> None:
    """Lay `html` out for the pages of `device` and draw them."""
    document = _Sealed()
    document.setHtml(html)
    document.print_(device)


def pdf(html: str) -> bytes:
    """`html` as the bytes of a PDF file, A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle("Askwell")
    print_on(writer, html)
    del writer  # it completes the file when it goes
    return bytes(buffer.data().data())


def odt(html: str) -> bytes:
    """`html` as the bytes of an OpenDocument text."""
    document = _Sealed()
    document.setHtml(html)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QTextDocumentWriter(buffer, QByteArray(b"odf")).write(document)
    return bytes(buffer.data().data())


def plain(html: str) -> str:
    """`html` as plain text, for the clipboard."""
    document = _Sealed()
    document.setHtml(html)
    return document.toPlainText().replace("\u200b", "")


def write_document(path: Path, html: str, _report: Callable[[int, int], None]) -> str:
    """Write the PDF or, where `path` ends so, the ODT; whole or not at all, as write_pdf."""
    make = odt if path.suffix.lower() == ".odt" else pdf
    return write_whole(path, lambda: make(html))


def write_pdf(path: Path, html: str, _report: Callable[[int, int], None]) -> str:
    """Write the PDF whole or not at all; answers what the system says stands in the way, or nothing."""
    return write_whole(path, lambda: pdf(html))


def write_whole(path: Path, make: Callable[[], bytes]) -> str:
    """Write what `make` makes, whole or not at all; answers what the system says stands in the way, or nothing."""
    try:
        with written_whole(path) as part:
            part.write_bytes(make())
    except OSError as error:
        return error.strerror or str(error)
    return ""
