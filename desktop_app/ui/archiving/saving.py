"""File > Save everything: what will be in the file, and where it goes."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop_app.interchange.archive.layout import ENDING
from desktop_app.paths import Folders
from desktop_app.records.problems import StoreProblem
from desktop_app.store import documents_out
from desktop_app.ui.archiving import work
from desktop_app.ui.archiving.words import sentence, tr
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.progress import watched
from desktop_app.ui.common.recent import Recent
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row


class SaveEverything(QDialog):
    """Writes an archive of the notebook as it was when it was asked for."""

    def __init__(self, desk: Desk, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save everything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._folders = folders
        about = tr(
            "One file with the whole notebook. It is an ordinary ZIP that anybody can open: contact cards for an"
            " address book, a calendar, each person to be read, and every record with a description of its fields."
            " Askwell restores the notebook from it."
        )
        self.left_out = label(tr("What was deleted, and undo, are not in it; a backup has both."), "quiet", wrap=True)
        self.private = label("", "quiet", wrap=True)
        self.private.hide()
        self.save = button(tr("Save as…"), self.choose, "primary")
        close = button(tr("Close"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addWidget(label(tr("Save everything"), "heading"))
        layout.addWidget(label(about, wrap=True))
        layout.addWidget(self.left_out)
        layout.addWidget(self.private)
        layout.addStretch(1)
        layout.addLayout(row(None, close, self.save))
        self.setMinimumWidth(desk.theme.px(440))
        self.save.setFocus()
        desk.backend.read(documents_out.private_answers, then=while_alive(self, self._tell_private))

    def _tell_private(self, count: int) -> None:
        words = "%n answers told in confidence are in it too: keep the file where only you can read it."
        self.private.setText(tr(words, count))
        self.private.setVisible(count > 0)
        self._fit()

    def _fit(self) -> None:
        """Room for all lines: what came later than the window would be cut off otherwise."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def choose(self) -> None:
        """Ask where, and write."""
        day = self._desk.clock().date().isoformat()
        start = str(Path(QDir.homePath()) / f"askwell-{day}{ENDING}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save everything"), start, tr("Askwell archives (*.askwell);;All files (*)")
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(ENDING))

    def write(self, path: Path) -> None:
        """Copy the notebook, and write the copy's archive to `path`."""
        backend, folder = self._desk.backend, self._folders.data
        watched(
            self,
            tr("Copying the notebook"),
            lambda progress, done, failed: backend.with_notebook(
                work.copy, folder, then=done, failed=failed, progress=progress
            ),
            then=lambda copied: self._save(copied, path),
            failed=self._failed,
        )

    def _save(self, copied: Path, path: Path) -> None:
        backend, zone = self._desk.backend, self._desk.preferences.time_zone
        watched(
            self,
            tr("Saving everything"),
            lambda progress, done, failed: backend.background(
                work.save, copied, path, zone, then=done, failed=failed, progress=progress
            ),
            then=lambda _size: self._saved(path),
            failed=self._failed,
        )

    def _saved(self, path: Path) -> None:
        Recent(self._desk.preferences).add([path])
        self._desk.messages.say(tr("Everything is saved in {name}.").replace("{name}", path.name))
        self.accept()

    def _failed(self, problem: StoreProblem) -> None:
        self._desk.messages.notice(sentence(problem))
        self.accept()
