"""The window: tabs, menus, what is said to the user, and a quiet "Saved"."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.dropping import FileDrops
from desktop_app.ui.common.fitting import fit
from desktop_app.ui.common.notice_bar import NoticeBar
from desktop_app.ui.common.page import PLACES, Page
from desktop_app.ui.common.saving_line import SavingLine
from desktop_app.ui.common.toast import Toast
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.troubles import sentence
from desktop_app.ui.common.widgets import button, row, themed_icon
from desktop_app.ui.menus import Menus
from desktop_app.ui.tabs import Tab, Tabs
from desktop_app.ui.windows import Windows

USUAL_SIZE = (1180, 780)
SMALLEST = (640, 480)


class MainWindow(QMainWindow):
    """Shows the pages and connects them. `closing` is emitted once, when the user wants to leave."""

    closing = Signal()

    def __init__(self, desk: Desk, tabs: list[Tab], title: str) -> None:
        super().__init__()
        self.desk = desk
        # Places that are neither a tab nor a window: what is to be done with the target.
        self.errands: dict[str, Callable[[object], None]] = {}
        # Whether closing the window leaves the program running, to be found in the tray.
        self.stays: Callable[[], bool] = lambda: False
        # Whether a mark in the tray leads to the window.
        self.in_tray: Callable[[], bool] = lambda: False
        self._leaving = False
        self._instead: QWidget | None = None
        self.setWindowTitle(title)
        self.setMinimumSize(*SMALLEST)
        self.tabs = Tabs(desk, tabs)
        self.windows = Windows(desk, self)
        self.menus = Menus(self, [tab.title for tab in tabs])
        self.notice = NoticeBar(desk.theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.tabs)
        self._jump_button = self._make_jump_button()
        self.tabs.setCornerWidget(self._corner(self._jump_button))
        self.setCentralWidget(self._centre())
        self.toast = Toast(self)
        self._saved = self._make_status()
        self.drops = FileDrops(self, desk.theme, self.tr("Drop to import"))
        self._connect()
        self._bring_back_geometry()

    def _make_jump_button(self) -> QPushButton:
        made = button(self.tr("Jump to anything   Ctrl+K"), self.menus.jump.trigger)
        made.setAccessibleName(self.tr("Jump to anything"))
        themed_icon(self.desk.theme, made, "search", "quiet")
        return made

    def _corner(self, inner: QWidget) -> QWidget:
        corner = QWidget()
        layout = row(inner)
        layout.setContentsMargins(0, GAP // 2, 2 * GAP, GAP // 2)
        corner.setLayout(layout)
        return corner

    def _centre(self) -> QWidget:
        centre = QWidget()
        self._layout = layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.stack, 1)
        return centre

    def _make_status(self) -> SavingLine:
        made = SavingLine(self.desk.theme, self.desk.backend.stop_writing)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(made)
        bar.setContentsMargins(2 * GAP, 0, GAP, 0)
        return made

    def _connect(self) -> None:
        desk, menus = self.desk, self.menus
        desk.messages.said.connect(self.toast.say)
        desk.messages.noticed.connect(self.notice.show_notice)
        desk.messages.cleared.connect(self.notice.hide)
        desk.backend.busy.connect(self._saved.show_busy)
        desk.backend.trouble.connect(self._show_trouble)
        for place, action in enumerate(menus.tab_actions):
            action.triggered.connect(lambda _=False, p=place: self._turn(p))
        self.tabs.away.connect(self._away)
        self.windows.go.connect(self._go)
        menus.capture.triggered.connect(lambda: self.windows.show("capture"))
        menus.new.triggered.connect(lambda: self.tabs.page.new_record())
        menus.referrals.triggered.connect(lambda: self.windows.show("referrals"))
        menus.templates.triggered.connect(lambda: self.windows.show("templates"))
        self.drops.dropped.connect(lambda files: self.windows.show("importing", files))
        menus.importing.triggered.connect(lambda: self.windows.show("importing"))
        menus.duplicates.triggered.connect(lambda: self.windows.show("duplicates"))
        menus.export.triggered.connect(lambda: self.tabs.page.begin_export())
        menus.find.triggered.connect(lambda: self.tabs.page.focus_search())
        menus.quit.triggered.connect(self.leave)
        self.tabs.turned.connect(self._show_page)

    def _turn(self, place: int) -> None:
        self.tabs.setCurrentIndex(place)
        self.tabs.page.take_focus()

    def _go(self, place: str, target: object) -> None:
        """A window leads to a page, or to another window."""
        if place in PLACES:
            self.come_forward()
        self.tabs.go(place, target)

    def _away(self, place: str, target: object) -> None:
        if place in self.errands:
            self.errands[place](target)
        else:
            self.windows.show(place, target)

    def _show_page(self, page: Page) -> None:
        title = self.tabs.tabText(self.tabs.currentIndex())
        self.menus.show_page(title, page.commands())

    def say_status(self, text: str) -> None:
        """A word at the foot of the window."""
        self._saved.words.setText(text)

    def _show_trouble(self, problem: StoreProblem) -> None:
        if problem.trouble is Trouble.DAMAGED:
            return  # a page of its own tells of that
        if problem.trouble is Trouble.STOPPED:
            self.desk.messages.say(sentence(problem))
            return
        self.say_status(self.tr("Not saved"))
        self.desk.messages.notice(sentence(problem), [(self.tr("Try again"), self.flush)])

    def show_instead(self, page: QWidget | None) -> None:
        """Show `page` in place of the tabs (the notebook cannot be opened); None brings the tabs back."""
        if self._instead is not None:
            self.stack.removeWidget(self._instead)
            self._instead.deleteLater()
        self._instead = page
        if page is not None:
            self.stack.addWidget(page)
            self.stack.setCurrentWidget(page)
            page.setFocus()

    def flush(self) -> None:
        """Send everything typed to the notebook."""
        for page in self.tabs.pages:
            page.flush()
        self.windows.flush()

    def come_forward(self) -> None:
        """Show this window above the others."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def be_reachable(self) -> None:
        """Where the window is hidden and no tray leads to it, put it among the minimised ones."""
        if not (self.isVisible() or self._leaving or self.in_tray()):
            self.showMinimized()

    def put_above(self, card: QWidget) -> None:
        """Show `card` between the notice and the pages."""
        self._layout.insertWidget(1, card)

    # Geometry and leaving

    def showEvent(self, event: QShowEvent) -> None:
        """On the screen it can be told of files that are held above it."""
        super().showEvent(event)
        self.drops.listen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tabs come first: where the window is narrow, the jump button shows its glass alone."""
        super().resizeEvent(event)
        words = self.tr("Jump to anything   Ctrl+K")
        spare = self.width() - self.tabs.tabBar().sizeHint().width() - self.desk.theme.px(64)
        self._jump_button.setText(f" {words}" if spare > self.fontMetrics().horizontalAdvance(words) else "")

    def _bring_back_geometry(self) -> None:
        state = self.desk.preferences.state("window")
        if state.isEmpty() or not self.restoreGeometry(state):
            fit(self, QSize(*map(self.desk.theme.px, USUAL_SIZE)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends with its window, unless it `stays` to remind."""
        event.ignore()
        self._go_away(self.stays())

    def leave(self) -> None:
        """End the program."""
        self._go_away(False)

    def _go_away(self, stays: bool) -> None:
        """Everything typed is written first; the window goes at once, the program when that is done."""
        if self._leaving:
            return
        self._leaving = True
        self.flush()
        self.desk.preferences.set_state("window", self.saveGeometry())
        # What flush sent may fail: then the window stays, with the text in it.
        self.desk.backend.when_written(lambda: QTimer.singleShot(0, lambda: self._gone(stays)))

    def _gone(self, stays: bool) -> None:
        unsaved = any(page_unsaved(page) for page in self.tabs.pages) or self.windows.unsaved
        if unsaved and (self.notice.isVisible() or self.windows.unsaved):
            self._leaving = False
            return
        self.windows.close_all()
        self.hide()
        self._leaving = not stays
        if not stays:
            self.closing.emit()


def page_unsaved(page: Page) -> bool:
    """Whether a page holds text that could not be written."""
    return bool(getattr(page, "unsaved", False))
