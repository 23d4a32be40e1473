"""The foot of the export: what can be done, how far it is, and how it went."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, themed_icon
from desktop_app.ui.exporting.words import tr


class Foot(QFrame):
    """export_asked(), print_asked(), copy_asked(), stop_asked(), folder_asked()."""

    export_asked = Signal()
    print_asked = Signal()
    copy_asked = Signal()
    stop_asked = Signal()
    folder_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self.export = button(tr("Export"), self.export_asked.emit, "primary")
        self.print = button(tr("Print…"), self.print_asked.emit)
        self.copy = button(tr("Copy as text"), self.copy_asked.emit)
        self.stop = button(tr("Cancel"), self.stop_asked.emit)
        self.folder = button(tr("Show in folder"), self.folder_asked.emit)
        for one, icon, colour in (
            (self.export, "save", "on_accent"),
            (self.print, "printer", "text"),
            (self.copy, "copy", "text"),
            (self.stop, "x", "text"),
            (self.folder, "folder-open", "text"),
        ):
            themed_icon(desk.theme, one, icon, colour)
        self.words = label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far it is"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        layout.addLayout(Flow(self.export, self.stop, self.folder, self.print, self.copy))
        self._paper = False
        self.say("")
        self.show_busy(False)

    def show_paper(self, paper: bool) -> None:
        """Offer to print and to copy what is for reading."""
        self._paper = paper
        self.print.setVisible(paper and self.stop.isHidden())
        self.copy.setVisible(paper and self.stop.isHidden())

    def allow(self, complete: bool) -> None:
        """All that is needed was chosen, or something is missing."""
        for part in (self.export, self.print, self.copy):
            part.setEnabled(complete)

    def show_busy(self, busy: bool) -> None:
        """Something is being made, or nothing is."""
        had_focus = self.export.hasFocus() or self.stop.hasFocus()
        for part in (self.bar, self.stop):
            part.setVisible(busy)
        self.export.setVisible(not busy)
        self.bar.setValue(0)
        self.show_paper(self._paper)
        if had_focus:
            (self.stop if busy else self.export).setFocus()

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setValue(min(999, done * 1000 // max(1, total)))

    def say(self, text: str, *, folder: bool = False) -> None:
        """How it went; with the way to the folder of what was written."""
        self.words.setText(text)
        self.words.setVisible(bool(text))
        self.folder.setVisible(folder)
