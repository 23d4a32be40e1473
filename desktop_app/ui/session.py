"""One run over one notebook: what the menus do, backups, leaving."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.interchange.archive.layout import ENDING
from desktop_app.paths import Folders
from desktop_app.records.backups import BackupInfo
from desktop_app.records.changes import Changes, Step
from desktop_app.records.problems import StoreProblem
from desktop_app.ui.common.operation_names import step_words
from desktop_app.ui.common.preferences import TEXT_SIZES
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.recent_menu import RecentMenu

if TYPE_CHECKING:
    from desktop_app.ui.reminders.reminders import Reminders

BACKUP_CHECK_MS = 5 * 60 * 1000
# After the first rows are on the screen: what nobody waits for.
SETTLED_MS = 250


class Session(QObject):
    """Connects the window to the notebook in `folders`. `ended` follows the last backup."""

    ended = Signal()

    def __init__(self, window: MainWindow, folders: Folders, *, is_sample: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._backend = window.desk.backend
        self.folders = folders
        self._is_sample = is_sample
        self._changed_since_backup = False
        self._manual: QWidget | None = None
        self._reminders: Reminders | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BACKUP_CHECK_MS)
        self._timer.timeout.connect(self._back_up_if_due)
        self._connect()

    def _connect(self) -> None:
        menus = self._window.menus
        menus.undo.triggered.connect(self.undo)
        menus.redo.triggered.connect(self.redo)
        menus.jump.triggered.connect(self.jump)
        menus.manual.triggered.connect(self.manual)
        menus.about.triggered.connect(self.about)
        menus.preferences.triggered.connect(self.preferences)
        menus.restore.triggered.connect(self.restore)
        menus.trash.triggered.connect(self.trash)
        menus.backup.triggered.connect(self.back_up_now)
        menus.everything_out.triggered.connect(self.save_everything)
        menus.folder.triggered.connect(self.open_folder)
        menus.larger.triggered.connect(lambda: self._step_text_size(1))
        menus.smaller.triggered.connect(lambda: self._step_text_size(-1))
        menus.usual_size.triggered.connect(lambda: self._desk.preferences.set("text_size", None))
        self._backend.changed.connect(self._changed)
        self._window.closing.connect(self._leave)
        self._recent = RecentMenu(menus.recent, self._desk, self.open_files)
        menus.recent.menuAction().setVisible(not self._is_sample)
        self._window.errands["archiving"] = self.restore_archive
        self._window.errands["reminders.sample"] = lambda _: self.reminders().sample()

    def settle(self) -> None:
        """The notebook is open and the first rows are there: now the rest."""
        QTimer.singleShot(SETTLED_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        self._backend.when_warm(self._settled)

    def _settled(self) -> None:
        from desktop_app.store import upkeep
        from desktop_app.ui.interview.resume import offer_going_on

        self._ask_undo()
        offer_going_on(self._desk, self._window.windows.show)
        if not self._is_sample:
            self.reminders().start()  # nobody wants to be reminded of what is made up
            self._backend.with_notebook(upkeep.tidy)
            self._timer.start()
            from desktop_app.autostart import switch

            self._backend.background(switch.repair, self._desk.start_words)

    def reminders(self) -> "Reminders":
        """What reminds in the window and in the tray."""
        if self._reminders is None:
            from desktop_app.ui.reminders.wiring import reminders_in

            self._reminders = reminders_in(self._window)
        return self._reminders

    def open_files(self, files: Sequence[Path]) -> None:
        """Files brought from outside: an archive to be put in the notebook's place, everything else to be taken in."""
        archives = [file for file in files if file.suffix.lower() == ENDING]
        others = [file for file in files if file not in archives]
        if others or len(archives) > 1:
            self._window.windows.show("importing", tuple(files))
        elif archives:
            self.restore_archive(archives[0])

    # Undo and redo

    def undo(self) -> None:
        """Take the last change back; what is being typed is written first, so that it is the last change."""
        self._replay("undo", self.tr("Undone: {what}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._replay("redo", self.tr("Done again: {what}"))

    def _replay(self, name: str, words: str) -> None:
        from desktop_app.store import undo

        self._window.flush()

        def then(step: Step | None) -> None:
            if step is not None:
                self._window.say_status(words.replace("{what}", step_words(step)))

        self._backend.write(getattr(undo, name), then=then)

    def _changed(self, _changes: Changes, _initiator: object) -> None:
        self._changed_since_backup = True
        self._ask_undo()

    def _ask_undo(self) -> None:
        from desktop_app.store import undo

        self._backend.read(undo.state, then=self._window.menus.show_undo, channel="undo")

    # Windows, each imported when it is first wanted

    def jump(self) -> None:
        """Ctrl+K."""
        from desktop_app.ui.jump.palette import JumpPalette

        palette = JumpPalette(self._desk, self._window.menus.everything(), self._window)
        palette.jumped.connect(self._window.tabs.go)
        palette.open()

    def manual(self) -> None:
        """F1."""
        from desktop_app.ui.manual.window import ManualWindow

        if self._manual is None or not self._manual.isVisible():
            self._manual = ManualWindow(self._desk.theme)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def about(self) -> None:
        """Versions, folders, licences."""
        from desktop_app.ui.about.dialog import AboutDialog

        AboutDialog(self._desk, self.folders, self._window).open()

    def preferences(self) -> None:
        """Ctrl+,"""
        self._window.windows.show("preferences")

    def trash(self) -> None:
        """What was deleted in the last 30 days."""
        from desktop_app.ui.trash.dialog import TrashDialog

        self._window.flush()
        TrashDialog(self._desk, self._window).open()

    def restore(self) -> None:
        """Backups to go back to."""
        from desktop_app.ui.restore.dialog import RestoreDialog

        self._window.flush()
        dialog = RestoreDialog(self._desk, self.folders, self._window)
        dialog.restored.connect(self._restored)
        dialog.archive.connect(self.restore_archive)
        dialog.open()

    def save_everything(self) -> None:
        """The whole notebook as one file that anybody can read."""
        from desktop_app.ui.archiving.saving import SaveEverything

        self._window.flush()
        SaveEverything(self._desk, self.folders, self._window).open()

    def restore_archive(self, path: object = None) -> None:
        """Put an archive in the notebook's place; asks for it where there is no path."""
        from desktop_app.ui.archiving.restoring import RestoreArchive

        self._window.flush()
        flow = RestoreArchive(self._desk, self.folders, self._window)
        flow.restored.connect(self._restored)
        flow.begin(Path(path) if isinstance(path, (str, Path)) else None)

    def _restored(self) -> None:
        self._ask_undo()
        self._backend.changed.emit(Changes(everything=True), self)
        self._desk.messages.say(self.tr("It is back. What was here before is a backup now."))

    def open_folder(self) -> None:
        """Show the data folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folders.data)))

    def _step_text_size(self, step: int) -> None:
        size = self._desk.preferences.text_size
        place = min(range(len(TEXT_SIZES)), key=lambda number: abs(TEXT_SIZES[number] - size))
        self._desk.preferences.set("text_size", TEXT_SIZES[min(max(place + step, 0), len(TEXT_SIZES) - 1)])

    # Backups and leaving

    def back_up_now(self) -> None:
        """File > Back up now."""
        self._window.flush()
        from desktop_app.store import upkeep
        from desktop_app.ui.common.progress import watched

        watched(
            self._window,
            self.tr("Backing up"),
            lambda progress, done, failed: self._backend.with_notebook(
                upkeep.back_up, self.folders.backups, "asked", then=done, failed=failed, progress=progress
            ),
            then=self._backed_up_when_asked,
            failed=self._backend.trouble.emit,
        )

    def _backed_up_when_asked(self, info: BackupInfo | None) -> None:
        self._backed_up(info)
        self._desk.messages.say(self.tr("Backed up."))

    def _back_up_if_due(self) -> None:
        if self._changed_since_backup:
            from desktop_app.store import upkeep

            self._backend.with_notebook(upkeep.back_up_if_due, self.folders.backups, then=self._backed_up)

    def _backed_up(self, info: BackupInfo | None) -> None:
        if info is not None:
            self._changed_since_backup = False

    def _leave(self) -> None:
        self._timer.stop()
        if self._reminders is not None:
            self._reminders.stop()
        if not self._is_sample and self._changed_since_backup:
            from desktop_app.store import upkeep

            self._backend.with_notebook(upkeep.back_up, self.folders.backups, "exit", then=self._end, failed=self._end)
        else:
            self._end(None)

    def _end(self, _outcome: BackupInfo | StoreProblem | None) -> None:
        self._desk.preferences.sync()
        self.ended.emit()
