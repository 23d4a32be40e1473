"""From folders to a running window."""

import gc
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.identity import app
from desktop_app.paths import Folders, folders_in, forget_runtime_folder, make_private, user_folders
from desktop_app.records.backups import BackupInfo
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store.database import Clock, Notebook, utc_now
from desktop_app.ui.backend import Backend
from desktop_app.ui.common import icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.crash_hook import CrashHook
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.opening import OpeningApplication
from desktop_app.ui.session import SETTLED_MS, Session
from desktop_app.ui.speaking import speak
from desktop_app.ui.tabs import Tab

if TYPE_CHECKING:
    from desktop_app.ui.single import Doorbell


def run(data_dir: Path | None, *, demo: bool = False, files: Sequence[Path] = (), hidden: bool = False) -> int:
    """Open the window (`hidden`: in the tray), offer to take `files` in, and stay; answers the exit status."""
    # Another window of ours may have been started in another folder.
    files = tuple(file.absolute() for file in files)
    application = OpeningApplication(sys.argv[:1])
    application.setApplicationName("Askwell")
    application.setDesktopFileName(app().id)
    application.setQuitOnLastWindowClosed(False)
    if sys.platform == "win32":
        from desktop_app.ui.taskbar import identify

        identify()
    sys.setswitchinterval(0.001)  # an answer is shown as soon as it is there
    if demo:
        with tempfile.TemporaryDirectory(prefix="askwell-sample-") as folder:
            return Application(application, folders_in(Path(folder)), demo=True).run(files, hidden=hidden)
    folders = folders_in(data_dir) if data_dir is not None else user_folders()
    if hidden and data_dir is not None and not folders.notebook.exists():
        return 0  # at login, with the stick in a drawer: nothing is to be made anew where it would be
    socket = folders.socket
    if socket is not None and socket.exists() and other_window_raised(folders, files, hidden=hidden):
        return 0
    return Application(application, folders).run(files, hidden=hidden)


def start_words(folders: Folders, *, demo: bool) -> tuple[str, ...]:
    """What has to be said on the command line for this notebook; nothing for the user's own one."""
    return () if demo or folders == user_folders() else ("--data-dir", str(folders.data))


def _fill_sample(notebook: Notebook) -> None:
    from desktop_app.store import demo

    notebook.write(demo.fill, demo.load(), date.today())


def other_window_raised(folders: Folders, files: Sequence[Path] = (), *, hidden: bool = False) -> bool:
    """Whether another Askwell has this notebook open; its window has then come forward, with `files`.

    Who starts `hidden` leaves it where it is.
    """
    from desktop_app.ui.single import is_running, raise_other

    socket = folders.socket
    if socket is None:
        return False
    return is_running(socket) if hidden and not files else raise_other(socket, files)


class Application(QObject):
    """Wires the window, the notebook and the session together. `ended` follows when there is nothing left to do."""

    ended = Signal()

    def __init__(
        self, application: QApplication, folders: Folders, *, demo: bool = False, clock: Clock = utc_now
    ) -> None:
        super().__init__()
        self._application = application
        self._folders = folders
        self._demo = demo
        self._files: tuple[Path, ...] = ()
        self._hidden = False
        self.doorbell: Doorbell | None = None
        self.is_open = False
        self.hook = CrashHook(folders.logs, self._show_report)
        self.hook.install()
        self.backend = Backend(clock=clock)
        # What a new notebook begins with is in the user's language; one that is there need not wait for it.
        is_new = not folders.notebook.exists()
        if not is_new:
            self._open()
        preferences = Preferences(folders.settings_file)
        speak(application, preferences.language)
        if is_new:
            self._open()
        theme = Theme(application, preferences)
        application.setWindowIcon(icons.application_icon())
        desk = Desk(self.backend, preferences, theme, Messages(), clock, start_words(folders, demo=demo))
        title = self.tr("Askwell: sample notebook") if demo else self.tr("Askwell")
        self.window = MainWindow(desk, tabs(), title)
        self.session = Session(self.window, folders, is_sample=demo)
        self.session.ended.connect(self._end)
        self.backend.opened.connect(self._opened)
        self.backend.trouble.connect(self._trouble)

    def run(self, files: Sequence[Path] = (), *, hidden: bool = False) -> int:
        """Show the window, and `files` to be taken in; answers when it is closed."""
        from desktop_app.ui.signals import on_signals

        self._files = tuple(files)
        self._hidden = hidden
        if isinstance(self._application, OpeningApplication):
            self._application.asked.connect(lambda path: self.bring([path]))

        # Queued: the end may come before the loop has begun.
        self.ended.connect(self._application.quit, Qt.ConnectionType.QueuedConnection)
        try:
            self.window.tabs.show_first()
            self._show_window()
            with on_signals(self.window.leave):
                return self._application.exec()
        finally:
            # After a bug, too: its threads would keep the process, and with it the notebook, without a window.
            self.finish()

    def _show_window(self) -> None:
        if not self._hidden:
            self.window.show()
        else:
            from desktop_app.ui.hidden import begin_hidden

            begin_hidden(self.window)

    def finish(self) -> None:
        """End the threads, give back what was taken over, let go of everything."""
        if self.doorbell is not None:
            self.doorbell.close()
            forget_runtime_folder()
        self.backend.stop()
        self.hook.remove()
        self.window.deleteLater()

    def _open(self) -> None:
        # Where that fails, opening the notebook tells of it in a sentence.
        with suppress(OSError):
            make_private(self._folders.settings)
        fill = _fill_sample if self._demo else None
        self.backend.open(self._folders.notebook, failed=self._not_opened, fill=fill)

    def _opened(self, _path: object) -> None:
        self.window.show_instead(None)
        self.session.settle()
        if not self.is_open:
            self.is_open = True
            QTimer.singleShot(SETTLED_MS, self, self._listen)
        self._offer()

    def bring(self, files: Sequence[Path]) -> None:
        """Somebody started Askwell again, perhaps with files: show the window, and them."""
        self.window.come_forward()
        self._files += tuple(files)
        if self.is_open:
            self._offer()

    def _offer(self) -> None:
        """Show the files that were brought, once what that needs is there."""
        if self._files:
            self.backend.when_warm(self._show_files)

    def _show_files(self) -> None:
        files, self._files = self._files, ()
        self.session.open_files(files)

    def _listen(self) -> None:
        gc.freeze()
        gc.enable()
        socket = None if self._demo else self._folders.socket
        if socket is not None:
            from desktop_app.ui.single import Doorbell

            self.doorbell = Doorbell(socket, self.bring, self)

    # Trouble at the door

    def _not_opened(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.LOCKED and other_window_raised(self._folders, self._files, hidden=self._hidden):
            self.ended.emit()
        elif problem.trouble is Trouble.DAMAGED:
            from desktop_app.store import backup

            self.backend.background(
                lambda _report: backup.newest_good(self._folders.backups),
                then=lambda newest: self._tell(problem, newest),
                failed=lambda _: self._tell(problem, None),
            )
        else:
            self._tell(problem, None)

    def _tell(self, problem: StoreProblem, newest: BackupInfo | None) -> None:
        from desktop_app.ui.opening_trouble import OpeningTrouble

        page = OpeningTrouble(problem, newest, self.window.desk.preferences.time_zone)
        page.again.connect(self._try_again)
        page.restore.connect(self._restore)
        page.elsewhere.connect(self._elsewhere)
        page.leave.connect(self._end)
        self.window.show_instead(page)
        self.window.be_reachable()

    def _trouble(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.DAMAGED and self.window.stack.currentWidget() is self.window.tabs:
            self.backend.close(lambda: self._not_opened(problem))

    def _try_again(self) -> None:
        self.backend.open(self._folders.notebook, then=self._reload, failed=self._not_opened)

    def _restore(self, info: BackupInfo) -> None:
        from desktop_app.store import backup

        def restore(_report: object) -> None:
            backup.restore(self._folders.notebook, info, self._folders.backups)

        self.backend.close(
            lambda: self.backend.background(restore, then=lambda _: self._try_again(), failed=self._not_opened)
        )

    def _elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window, self.tr("A folder for the notebook"))
        if chosen:
            self._folders = folders_in(Path(chosen))
            self.session.folders = self._folders
            self._try_again()

    def _reload(self, _path: object) -> None:
        from desktop_app.records.changes import Changes

        self.backend.changed.emit(Changes(everything=True), self)

    # The end

    def _show_report(self, text: str, path: Path | None) -> None:
        from desktop_app.ui.crash_dialog import CrashDialog

        # One is enough: a bug in painting comes with every repaint.
        if self.window.findChild(CrashDialog) is None:
            CrashDialog(text, path, self.window).open()

    def _end(self) -> None:
        self.ended.emit()


def tabs() -> list[Tab]:
    """The tabs, in their order; a page's modules are imported when it is first shown."""
    translate = QApplication.translate
    return [
        Tab("today", translate("Tabs", "Today"), "sun", _today),
        Tab("contacts", translate("Tabs", "Contacts"), "users", _contacts),
        Tab("meetings", translate("Tabs", "Meetings"), "calendar", _meetings),
        Tab("questions", translate("Tabs", "Questions"), "list-checks", _questions),
        Tab("guide", translate("Tabs", "Guide"), "scale", _guide),
    ]


def _today(desk: Desk) -> Page:
    from desktop_app.ui.today.page import TodayPage

    return TodayPage(desk)


def _contacts(desk: Desk) -> Page:
    from desktop_app.ui.contacts.page import ContactsPage

    return ContactsPage(desk)


def _meetings(desk: Desk) -> Page:
    from desktop_app.ui.meetings.page import MeetingsPage

    return MeetingsPage(desk)


def _questions(desk: Desk) -> Page:
    from desktop_app.ui.questions.page import QuestionsPage

    return QuestionsPage(desk)


def _guide(desk: Desk) -> Page:
    from desktop_app.ui.guide.page import GuidePage

    return GuidePage(desk)
