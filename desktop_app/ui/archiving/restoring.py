"""An archive in the notebook's place: chosen, read through, asked about, restored."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop_app.paths import Folders
from desktop_app.records.archives import ArchiveHead
from desktop_app.records.problems import StoreProblem
from desktop_app.ui.archiving import work
from desktop_app.ui.archiving.words import sentence, tr
from desktop_app.ui.common import dates
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.progress import watched
from desktop_app.ui.common.recent import Recent
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row


class RestoreArchive(QObject):
    """`restored` follows when the notebook is what the archive holds."""

    restored = Signal()

    def __init__(self, desk: Desk, folders: Folders, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folders = folders
        self._parent = parent

    def begin(self, path: Path | None = None) -> None:
        """Read the archive through; ask for it where there is no `path`."""
        if path is None:
            kinds = tr("Askwell archives (*.askwell *.zip);;All files (*)")
            chosen, _ = QFileDialog.getOpenFileName(self._parent, tr("Restore an archive"), "", kinds)
            if not chosen:
                return
            path = Path(chosen)
        wanted, backend = path, self._desk.backend
        watched(
            self._parent,
            tr("Reading the archive"),
            lambda progress, done, failed: backend.background(
                work.look, wanted, then=done, failed=failed, progress=progress
            ),
            then=lambda head: self._ask(wanted, head),
            failed=self._failed,
        )

    def _ask(self, path: Path, head: ArchiveHead) -> None:
        dialog = Question(self._desk, path, head, self._parent)
        dialog.accepted.connect(lambda: self._restore(path))
        dialog.open()

    def _restore(self, path: Path) -> None:
        backend, backups = self._desk.backend, self._folders.backups
        watched(
            self._parent,
            tr("Restoring"),
            lambda progress, done, failed: backend.replace_notebook(
                work.restore, path, backups, then=done, failed=failed, progress=progress
            ),
            then=lambda _answer: self._done(path),
            failed=self._failed,
        )

    def _done(self, path: Path) -> None:
        Recent(self._desk.preferences).add([path])
        self.restored.emit()

    def _failed(self, problem: StoreProblem) -> None:
        self._desk.messages.notice(sentence(problem))


class Question(QDialog):
    """What is in the archive, and whether it is to take the notebook's place."""

    def __init__(self, desk: Desk, path: Path, head: ArchiveHead, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore an archive"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made = tr("Made {when}").replace("{when}", dates.full(head.made_at, desk.preferences.time_zone))
        people = tr("%n contacts", head.counts.get("contact", 0))
        talks = tr("%n meetings", head.counts.get("meeting", 0))
        safe = tr("The notebook as it is now is backed up first, so this can be taken back with File > Restore.")
        self.go = button(tr("Replace the notebook"), self.accept, "primary")
        stay = button(tr("Cancel"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        shown = "".join(sign if sign.isprintable() else " " for sign in path.name)
        layout.addWidget(label(breakable(shown), "heading", wrap=True))
        layout.addWidget(label(f"{made}\n{people}, {talks}", wrap=True))
        layout.addWidget(label(safe, "quiet", wrap=True))
        layout.addLayout(row(None, stay, self.go))
        self.setMinimumWidth(desk.theme.px(420))
        stay.setFocus()
