"""Reminders above the pages of the main window; they stay until they are dealt with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QPushButton

from desktop_app.ui.common import icons
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, LARGE_ICON
from desktop_app.ui.common.widgets import button, column, icon_button, label, row
from desktop_app.ui.reminders.later import Later
from desktop_app.ui.reminders.notes import Note

# As many as there is room for in a small window at the largest text; of more, only their number is told.
MOST = 3


class ReminderCard(QFrame):
    """One reminder with its reason, or several as a list.

    opened(key) follows the wish to go where one leads, opened("") to see all; snoozed(Later), dismissed().
    """

    opened = Signal(str)
    snoozed = Signal(object)
    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._opens = ""
        self.setProperty("look", "reminder")
        self.title = label("", "subheading", wrap=True)
        self.detail = label("", "quiet", wrap=True)
        self._bell = label("")
        self.close_button = icon_button(theme, "x", self.tr("Dismiss"), self.dismissed.emit)
        self.open_button = button(self.tr("Open"))
        self.open_button.clicked.connect(lambda: self.opened.emit(self._opens))
        self.later_button = button(self.tr("Later"))
        self.later_button.setMenu(QMenu(self))
        self.links: list[QPushButton] = []
        self._shown: tuple[Sequence[Note], str] = ((), "")
        self._beside_today = False
        self._lay_out()
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def _lay_out(self) -> None:
        words = column(self.title, self.detail, spacing=0)
        head = row(self._bell, spacing=GAP + GAP // 2)
        head.addLayout(words, 1)
        for part in (self.open_button, self.later_button, self.close_button):
            head.addWidget(part)
        self._lines = column(spacing=0)
        layout = column(spacing=0)
        layout.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        layout.addLayout(head)
        layout.addLayout(self._lines)
        self.setLayout(layout)

    # As an outlet

    def tell(self, notes: Sequence[Note], headline: str) -> None:
        """Say it to a screen reader too, and mark the window where it is not the one in front."""
        if not notes:
            return
        self.setAccessibleDescription(f"{headline} {notes[0].detail}" if len(notes) == 1 else headline)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if not self.window().isActiveWindow():
            QApplication.alert(self.window())

    def keep(self, notes: Sequence[Note], headline: str) -> None:
        if self._shown != (tuple(notes), headline):
            self._shown = (tuple(notes), headline)
            if notes:
                self._show(notes, headline)
        self._show_or_hide()

    def stand_beside_today(self, beside: bool) -> None:
        """Where Today is shown, several things that are due stand there already."""
        self._beside_today = beside
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        count = len(self._shown[0])
        self.setVisible(count == 1 or (count > 1 and not self._beside_today))

    def _show(self, notes: Sequence[Note], headline: str) -> None:
        focused = self._focused_place()
        self._clear()
        one = len(notes) == 1
        self.title.setText(headline)
        self.setAccessibleName(headline)
        self._opens = notes[0].key if one else ""
        self.open_button.setText(self.tr("Open") if one else self.tr("Open Today"))
        self.detail.setText(notes[0].detail if one else "")
        self.detail.setVisible(one)
        for note in notes if 1 < len(notes) <= MOST else ():
            self._add_line(note)
        self._elide()
        self._fill_later(notes)
        if focused is not None and self.links:
            self.links[min(focused, len(self.links) - 1)].setFocus()

    def _add_line(self, note: Note) -> None:
        link = button(note.title, lambda: self.opened.emit(note.key), "link")
        link.setMinimumWidth(1)  # long words must not hold the window wide
        link.setAccessibleName(note.title)
        link.setAccessibleDescription(note.detail)
        link.setToolTip(note.detail)
        self.links.append(link)
        self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_later(self, notes: Sequence[Note]) -> None:
        menu = self.later_button.menu()
        menu.clear()
        for later in Later:
            if any(later in note.later for note in notes):
                action = menu.addAction(later.words())
                action.triggered.connect(lambda _=False, later=later: self.snoozed.emit(later))
        self.later_button.setVisible(not menu.isEmpty())

    def _focused_place(self) -> int | None:
        return next((place for place, link in enumerate(self.links) if link.hasFocus()), None)

    def _clear(self) -> None:
        for link in self.links:
            self._lines.removeWidget(link)
            link.deleteLater()
        self.links.clear()

    def _elide(self) -> None:
        room = self.width() - 6 * GAP - self._lines.contentsMargins().left()
        for link in self.links:
            words = link.fontMetrics().elidedText(link.accessibleName(), Qt.TextElideMode.ElideRight, room)
            link.setText(words.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _paint(self) -> None:
        size = self._theme.px(LARGE_ICON)
        colour = self._theme.colour("attention").name()
        self._bell.setPixmap(icons.pixmap("bell", colour, size, self.devicePixelRatioF()))
        self._lines.setContentsMargins(size + GAP + GAP // 2, 0, 0, 0)
