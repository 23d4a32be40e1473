"""Tells of a bug: what it was, that nothing saved is lost, and a report to read."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row


class CrashDialog(QDialog):
    """The report, to be read and copied; Askwell goes on."""

    def __init__(self, text: str, path: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text
        title = label(self.tr("Askwell made a mistake"), "heading")
        kept = self.tr(
            "Everything marked as saved is safe, and you can go on. The report below holds nothing of yours."
        )
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setAccessibleName(self.tr("Report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addWidget(title)
        layout.addWidget(label(kept, wrap=True))
        layout.addWidget(view, 1)
        if path is not None:
            layout.addWidget(label(self.tr("Kept as {path}").format(path=path), "quiet", wrap=True))
        copy = button(self.tr("Copy report"), self.copy)
        close = button(self.tr("Go on"), self.accept, "primary")
        layout.addLayout(row(None, copy, close))
        self.resize(640, 420)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
