"""A window of its own beside the main one: what was typed is saved, its place is kept, Esc leaves."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.problems import StoreProblem
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.fitting import fit
from desktop_app.ui.common.messages import Messages
from desktop_app.ui.common.notice_bar import NoticeBar
from desktop_app.ui.common.toast import Toast
from desktop_app.ui.common.troubles import sentence


class DeskWindow(QWidget):
    """Has a notice bar and a word in passing of its own, so that trouble is told where the user looks.

    `self.desk` speaks through these; what fails to be written belongs to `self.trouble`. go(place, target) leads
    elsewhere, as a page's does. `key` names the place and size that are kept; `size` is the usual one.
    """

    go = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, key: str, size: tuple[int, int]) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.desk = replace(desk, messages=Messages())
        self._key = key
        self._leaving = False
        self.notice = NoticeBar(desk.theme)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.notice)
        self._toast = Toast(self)
        self.desk.messages.said.connect(self._toast.say)
        self.desk.messages.noticed.connect(self.notice.show_notice)
        self.desk.messages.cleared.connect(self.notice.hide)
        self._bring_back(size)

    def fill(self, content: QWidget) -> None:
        """Put what the window shows below the notice bar."""
        self._layout.addWidget(content, 1)

    def keep_clear(self, height: int) -> None:
        """A word in passing is not said over the lowest `height` pixels."""
        self._toast.keep_clear(height)

    def visit(self, target: object) -> None:
        """It is in front, for `target`: a window with several parts shows the one that is wanted."""

    def flush(self) -> None:
        """Send everything typed to the notebook."""

    @property
    def unsaved(self) -> bool:
        """Whether something typed could not be saved yet."""
        return False

    def trouble(self, problem: StoreProblem) -> None:
        """Tell what stands in the way; what was typed stays where it is."""
        self.desk.messages.notice(sentence(problem), [(self.tr("Try again"), self.flush)])

    def _bring_back(self, size: tuple[int, int]) -> None:
        state = self.desk.preferences.state(self._key)
        if state.isEmpty() or not self.restoreGeometry(state):
            fit(self, QSize(*map(self.desk.theme.px, size)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.New):
            # The main window's menu is not asked while this one is in front.
            self.go.emit("capture", None)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed is sent; the window goes once it is kept, and stays where it could not be."""
        self.flush()
        if self.unsaved:
            event.ignore()
            if not self._leaving:
                self._leaving = True
                # What flush sent comes to its own answer only after this.
                self.desk.backend.when_written(lambda: QTimer.singleShot(0, self, self._leave))
            return
        self.desk.preferences.set_state(self._key, self.saveGeometry())
        was_active = self.isActiveWindow()
        super().closeEvent(event)
        if was_active:
            self._pass_keyboard_on()

    def _pass_keyboard_on(self) -> None:
        """To the window opened last beside it, or to the main one: where nobody manages windows, it would be lost."""
        if (owner := self.parentWidget()) is not None:
            others = [one for one in owner.findChildren(DeskWindow) if one is not self and one.isVisible()]
            (others[-1] if others else owner.window()).activateWindow()

    def _leave(self) -> None:
        self._leaving = False
        if not self.unsaved:
            self.close()
