"""Shown in place of the tabs when the notebook cannot be opened: what is the matter, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common import dates
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import button, label, row

WIDTH = 620


class OpeningTrouble(QWidget):
    """Try again, go on with the newest good backup, keep a notebook elsewhere, or leave; nothing happens by itself."""

    again = Signal()
    restore = Signal(object)
    elsewhere = Signal()
    leave = Signal()

    def __init__(self, problem: StoreProblem, newest: BackupInfo | None, zone: str) -> None:
        super().__init__()
        self._zone = zone
        title = label(self._title(problem.trouble), "heading", wrap=True)
        text = label(sentence(problem), wrap=True)
        text.setAccessibleName(sentence(problem))
        for part in (title, text):
            part.setMaximumWidth(WIDTH)
        ways = []
        offers_backup = problem.trouble is Trouble.DAMAGED and newest is not None
        if offers_backup:
            ways.append(button(self.tr("Go on with the newest backup"), lambda: self.restore.emit(newest), "primary"))
        ways.append(button(self.tr("Try again"), self.again.emit, "" if offers_backup else "primary"))
        ways.append(button(self.tr("Use another folder…"), self.elsewhere.emit))
        ways.append(button(self.tr("Quit"), self.leave.emit))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * GAP, 5 * GAP, 5 * GAP, 5 * GAP)
        layout.setSpacing(WIDE_GAP)
        layout.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(text)
        if offers_backup and newest is not None:
            layout.addWidget(label(self._about(newest), "quiet", wrap=True))
        layout.addLayout(row(*ways, None))
        layout.addStretch(2)
        self.setFocusProxy(ways[0])

    def _title(self, trouble: Trouble) -> str:
        return {
            Trouble.DAMAGED: self.tr("The notebook is damaged"),
            Trouble.TOO_NEW: self.tr("This notebook is from a newer Askwell"),
            Trouble.NOT_A_NOTEBOOK: self.tr("That file is not a notebook"),
            Trouble.LOCKED: self.tr("The notebook is in use"),
            Trouble.READ_ONLY: self.tr("Askwell may not write here"),
            Trouble.DISK_FULL: self.tr("The disk is full"),
        }.get(trouble, self.tr("The notebook cannot be opened"))

    def _about(self, newest: BackupInfo) -> str:
        made = dates.full(newest.made_at, self._zone)
        text = self.tr("The newest good backup is of {when}, with {contacts} contacts and {meetings} meetings.")
        return text.format(when=made, contacts=newest.contacts, meetings=newest.meetings)
