"""The mark in the tray, where the desktop has one: a menu, and words while another program is in front."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from desktop_app.records.reminders import Reminding, TalkFacts
from desktop_app.ui.common import dates, icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.reminders.notes import Note

# A line of a notification is short, and there are few of them.
MOST_LINES = 4
SHOWN_MS = 10_000


class Tray(QObject):
    """Nothing at all where there is no tray, or reminders are off.

    opened(key) follows a click on a notification, as that of the card. `make` makes the mark, `available` tells whether
    there is a tray now: it may come later than Askwell, and go before it.
    """

    opened = Signal(str)
    came = Signal()
    talk_wanted = Signal(int)
    wrote_down = Signal()
    paused = Signal(bool)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        make: Callable[[QObject], QSystemTrayIcon] = QSystemTrayIcon,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._make = make
        self._available = available
        self._told = ""
        self._talk: TalkFacts | None = None
        self._is_paused = False
        self.icon: QSystemTrayIcon | None = None
        self.menu = QMenu(window)
        self._fill_menu()
        desk.preferences.changed.connect(self._chosen)

    def _fill_menu(self) -> None:
        self._action(self.tr("&Open Askwell"), self.came.emit)
        self._action(self.tr("&Write down…"), self.wrote_down.emit)
        self.next_action = self._action("", self._go_to_talk)
        self.menu.addSeparator()
        self.pause_action = self._action("", lambda: self.paused.emit(not self._is_paused))
        self.menu.addSeparator()
        self._action(self.tr("&Quit"), self.left.emit)
        self.show_state(None, paused=False)

    def _action(self, text: str, triggered: Callable[[], object]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _=False: triggered())
        return action

    @property
    def shown(self) -> bool:
        """Whether the mark is in the tray."""
        return self.icon is not None and self._available()

    def refresh(self) -> None:
        """Show the mark where it is wanted and there is a tray; take it away otherwise."""
        wanted = self._desk.preferences.reminders and self._available()
        if wanted and self.icon is None:
            self.icon = icon = self._make(self)
            icon.setIcon(icons.application_icon())
            icon.setToolTip(self.tr("Askwell"))
            icon.setContextMenu(self.menu)
            icon.activated.connect(self._activated)
            icon.messageClicked.connect(lambda: self.opened.emit(self._told))
            icon.show()
        elif not wanted and self.icon is not None:
            self.close()

    def close(self) -> None:
        """Take the mark away."""
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def show_found(self, found: Reminding, *, paused: bool) -> None:
        """After each look into the notebook."""
        self.refresh()
        self.show_state(found.next_talk, paused=paused)

    def show_state(self, talk: TalkFacts | None, *, paused: bool) -> None:
        """What the menu says of the next talk, and of whether reminders are paused."""
        self._talk, self._is_paused = talk, paused
        self.next_action.setEnabled(talk is not None)
        self.next_action.setText(self._talk_words(talk).replace("&", "&&"))
        words = self.tr("&Go on with reminders") if paused else self.tr("&Pause reminders for today")
        self.pause_action.setText(words)

    def _talk_words(self, talk: TalkFacts | None) -> str:
        if talk is None:
            return self.tr("No talk in the next two days")
        zone = self._desk.preferences.time_zone
        when = dates.soon(talk.starts_at, zone, dates.there(self._desk.clock(), zone).date())
        return self.tr("{name}, {when}").format(name=called(talk.contact.name), when=when)

    def _go_to_talk(self) -> None:
        if self._talk is not None:
            self.talk_wanted.emit(self._talk.meeting_id)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.came.emit()

    def _chosen(self, name: str) -> None:
        if name == "reminders":
            self.refresh()

    # As an outlet

    def tell(self, notes: Sequence[Note], headline: str) -> None:
        in_front = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if not notes or in_front or self.icon is None or not self.shown or not QSystemTrayIcon.supportsMessages():
            return
        self._told = notes[0].key if len(notes) == 1 else ""
        self.icon.showMessage(_plain(headline), _plain(self._body(notes)), icons.application_icon(), SHOWN_MS)

    def _body(self, notes: Sequence[Note]) -> str:
        if len(notes) == 1:
            return notes[0].detail
        lines = [note.title for note in notes[:MOST_LINES]]
        if len(notes) > MOST_LINES:
            lines.append(self.tr("and %n more", "", len(notes) - MOST_LINES))
        return "\n".join(lines)

    def keep(self, notes: Sequence[Note], headline: str) -> None:
        """A notification goes by itself; the window keeps what is not dealt with."""


def _plain(text: str) -> str:
    """Notifications of some desktops take markup; what a user has typed is none."""
    return text.replace("<", "‹").replace(">", "›")
