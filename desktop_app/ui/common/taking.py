"""Taking something along: to the clipboard, to a printer, into a PDF file."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living

# What some system does not take in the name of a file, and how much of a name it takes.
_UNFIT = frozenset('<>:"/\\|?*')
LONGEST_NAME = 60


class Taking(QObject):
    """What the three buttons do; `title` is that of the window that asks for a file."""

    def __init__(self, desk: Desk, page: QWidget, title: str) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._title = title

    def copy(self, text: str) -> None:
        """Put the text on the clipboard."""
        from PySide6.QtGui import QGuiApplication  # with the clipboard, first when it is needed

        QGuiApplication.clipboard().setText(text)
        self._desk.messages.say(self.tr("Copied."))

    def print(self, html: str) -> bool:
        """Ask for a printer, and print; answers whether it was printed."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # a heavy library, for a rare moment

        from desktop_app.ui.common import paper

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._page)
        chosen = bool(dialog.exec())
        if chosen:
            paper.print_on(printer, html)
        dialog.deleteLater()
        return chosen

    def save_pdf(self, html: str, name: str) -> None:
        """Ask where the PDF goes, offering `name` (without its ending), and write it."""
        dialog = QFileDialog(self._page, self._title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(name) + ".pdf")
        dialog.fileSelected.connect(lambda name: self.write_pdf(Path(name), html))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_as(self, html: str, name: str) -> None:
        """As save_pdf, with the choice between PDF and OpenDocument."""
        kinds = {self.tr("PDF files (*.pdf)"): "pdf", self.tr("OpenDocument texts (*.odt)"): "odt"}
        dialog = QFileDialog(self._page, self._title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds.get(chosen, "pdf")))
        # No ending yet: it follows the kind that is chosen.
        dialog.selectFile(file_name(name))
        dialog.fileSelected.connect(lambda name: self.write_as(Path(name), html))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_as(self, path: Path, html: str) -> None:
        """Write a PDF, or an ODT where the name ends so, beside the notebook's work, and say how it went."""
        from desktop_app.ui.common import paper

        then = while_living(self, lambda fault: self._say(path, fault))
        self._desk.backend.background(paper.write_document, path, html, then=then)

    def write_pdf(self, path: Path, html: str) -> None:
        """Write the PDF beside the notebook's work, and say how it went."""
        from desktop_app.ui.common import paper

        then = while_living(self, lambda fault: self._say(path, fault))
        self._desk.backend.background(paper.write_pdf, path, html, then=then)

    def _say(self, path: Path, fault: str) -> None:
        if fault:
            self._desk.messages.notice(self.tr("{path} could not be written: {why}.").format(path=path, why=fault))
        else:
            self._desk.messages.say(self.tr("Saved as {name}.").format(name=path.name))


def file_name(text: str) -> str:
    """`text` as the name of a file on any system, "Askwell" where nothing is left of it."""
    kept = "".join(" " if sign in _UNFIT or not sign.isprintable() else sign for sign in text)
    return " ".join(kept.split())[:LONGEST_NAME].strip(" .") or "Askwell"
