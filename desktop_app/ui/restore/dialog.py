"""File > Restore: the backups with date, size and contents, and going back to one."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_app.paths import Folders
from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem
from desktop_app.store import backup, upkeep
from desktop_app.ui.common import dates
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.progress import watched
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import button, label, row


class RestoreDialog(QDialog):
    """`restored` follows when the notebook is as it was then; `archive` when an archive is wanted instead."""

    restored = Signal()
    archive = Signal()

    def __init__(self, desk: Desk, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._folders = folders
        self._found: Sequence[BackupInfo] = ()
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setRootIsDecorated(False)
        counts = [self.tr("Contacts"), self.tr("Meetings"), self.tr("Answers")]
        self.list.setHeaderLabels([self.tr("Made"), self.tr("Size"), *counts, self.tr("Why")])
        self.list.itemSelectionChanged.connect(self._selected)
        none_yet = self.tr("Askwell makes one in every hour in which something changes, and one at the end.")
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(EmptyPage(desk.theme, "archive-restore", self.tr("No backups yet"), none_yet))
        self.go = button(self.tr("Go back to this one"), self.restore, "primary")
        close = button(self.tr("Close"), self.accept)
        about = self.tr("The notebook as it is now is backed up first, so this can be taken back the same way.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addWidget(label(self.tr("Restore"), "heading"))
        layout.addWidget(label(about, "quiet", wrap=True))
        layout.addWidget(self._middle, 1)
        self.from_archive = button(self.tr("From an archive…"), self._from_archive)
        layout.addLayout(row(self.from_archive, None, close, self.go))
        self.resize(desk.theme.px(720), desk.theme.px(420))
        self._load()

    def _load(self) -> None:
        self._desk.backend.background(
            lambda _: backup.listing(self._folders.backups), then=while_alive(self, self._show)
        )

    def _show(self, found: Sequence[BackupInfo]) -> None:
        self._found = found
        self.list.clear()
        for info in found:
            when = dates.full(info.made_at, self._desk.preferences.time_zone)
            size = self.locale().formattedDataSize(info.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
            counts = [self.locale().toString(number) for number in (info.contacts, info.meetings, info.answers)]
            self.list.addTopLevelItem(QTreeWidgetItem([when, size, *counts, self._reason(info.reason)]))
        for place in range(self.list.columnCount()):
            self.list.resizeColumnToContents(place)
        if found:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._middle.setCurrentIndex(0 if found else 1)
        self._selected()

    def _reason(self, reason: str) -> str:
        return {
            "hourly": self.tr("while working"),
            "exit": self.tr("at the end of the day's work"),
            "asked": self.tr("asked for"),
            "before-restore": self.tr("before a restore"),
            "before-upgrade": self.tr("before an upgrade"),
        }.get(reason, reason)

    def _chosen(self) -> BackupInfo | None:
        items = self.list.selectionModel().selectedRows(0)
        return self._found[items[0].row()] if items else None

    def _selected(self) -> None:
        self.go.setEnabled(self._chosen() is not None)

    def _from_archive(self) -> None:
        self.accept()
        self.archive.emit()

    def restore(self) -> None:
        """Back up what is here, then go back to the chosen one."""
        info = self._chosen()
        if info is None:
            return
        backend = self._desk.backend
        watched(
            self,
            self.tr("Going back"),
            lambda progress, done, failed: backend.replace_notebook(
                upkeep.restore, info, self._folders.backups, then=done, failed=failed, progress=progress
            ),
            then=self._restored,
            failed=self._not_restored,
        )

    def _restored(self, _answer: object) -> None:
        self.restored.emit()
        self.accept()

    def _not_restored(self, problem: StoreProblem) -> None:
        self._desk.messages.notice(sentence(problem))
        self.accept()
