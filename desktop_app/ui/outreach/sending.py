"""Sending a draft: Askwell opens it in the user's mail program, copies, prints or saves it, and never sends."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.interchange.mail import eml, fits, mailto
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.living import while_living
from desktop_app.ui.common.taking import Taking, file_name
from desktop_app.ui.outreach import outbox


def open_url(url: QUrl) -> bool:
    """Hand an address to the system; False where nothing takes it."""
    return QDesktopServices.openUrl(url)


@dataclass(frozen=True, slots=True)
class Message:
    """What goes out: addresses as people type them, `sent_at` an aware instant, `html` the letter on paper."""

    to: str
    subject: str
    body: str
    sender: str
    sent_at: datetime
    html: str
    name: str

    @property
    def text(self) -> str:
        """All of it, for the clipboard."""
        return f"{self.subject}\n\n{self.body}" if self.subject.strip() else self.body


class DraftTaking(Taking):
    """Taking a draft along, also as a file that any mail program opens."""

    def write_eml(self, path: Path, data: bytes) -> None:
        """Write a message as a file, and say how it went."""
        from desktop_app.ui.common import paper

        def write(_report: object) -> str:
            return paper.write_whole(path, lambda: data)

        self._desk.backend.background(write, then=while_living(self, lambda fault: self._say(path, fault)))


class Sending(QObject):
    """refused(text) tells that no mail program took a message."""

    refused = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.taking = DraftTaking(desk, window, self.tr("Save the letter as PDF"))

    def open(self, message: Message, opened: Callable[[], None]) -> None:
        """Open a message in the mail program, a long one through a file; `opened` follows where that went well."""
        link = mailto(message.to, message.subject, message.body)
        if fits(link):
            url = QUrl.fromEncoded(link.encode("ascii"), QUrl.ParsingMode.StrictMode)
            self._hand_over(url, opened)
            return

        def written(answer: Path | str) -> None:
            if isinstance(answer, Path):
                self._hand_over(QUrl.fromLocalFile(str(answer)), opened)
            else:
                self.refused.emit(self.tr("The message could not be written: {why}.").format(why=answer))

        self._desk.backend.background(outbox.put, self._file(message), then=while_living(self, written))

    def _hand_over(self, url: QUrl, opened: Callable[[], None]) -> None:
        if open_url(url):
            opened()
        else:
            self.refused.emit(self.tr("No mail program answered, so nothing is noted as sent."))

    def _file(self, message: Message) -> bytes:
        return eml(message.to, message.subject, message.body, message.sender, message.sent_at)

    def copy(self, message: Message) -> None:
        """Put subject and text on the clipboard."""
        self.taking.copy(message.text)

    def print(self, message: Message) -> bool:
        """Ask for a printer and print the letter; answers whether it was printed."""
        return self.taking.print(message.html)

    def save_pdf(self, message: Message) -> None:
        """Ask where the letter goes as PDF."""
        self.taking.save_pdf(message.html, message.name)

    def save_eml(self, message: Message) -> None:
        """Ask where the message goes as a file that any mail program opens."""
        dialog = QFileDialog(self._window, self.tr("Save as an e-mail file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("E-mail files (*.eml)"))
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(file_name(message.name) + ".eml")
        dialog.fileSelected.connect(lambda name: self.taking.write_eml(Path(name), self._file(message)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
