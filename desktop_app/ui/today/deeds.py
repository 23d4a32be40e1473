"""What can be done about the current duty, each by one key, as actions for the list, the menus and Ctrl+K."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Outcome
from desktop_app.records.today import Duty, DutyKind
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import themed_icon
from desktop_app.ui.today import words
from desktop_app.ui.today.doing import Doing
from desktop_app.ui.today.duty_list import DutyList
from desktop_app.ui.today.later import LaterMenu

# Of these one waits to hear something.
_WAITING = frozenset({DutyKind.FOLLOW_UP, DutyKind.ELSEWHERE, DutyKind.STOP, DutyKind.AGAIN, DutyKind.REPLY})
_SILENT = frozenset({DutyKind.FOLLOW_UP, DutyKind.STOP})


class Deeds(QObject):
    """The keys work in the list; `later` opens a menu of times there."""

    def __init__(self, theme: Theme, shown: DutyList, doing: Doing, later: LaterMenu) -> None:
        super().__init__(shown)
        self._theme = theme
        self._list = shown
        self._doing = doing
        self._later = later
        self.do = self._made(self.tr("Do it"), "chevron-right", doing.do, "Return", "Enter")
        self.done = self._made(self.tr("Done"), "check", doing.done, "D", "Space")
        self.later = self._made(self.tr("Later…"), "clock", self._put_off, "L")
        self.leave = self._made(self.tr("Leave it"), "x", doing.leave, "Del")
        self.answers = [
            self._made(text, icon, partial(self._answer, outcome), key)
            for text, icon, outcome, key in (
                (self.tr("They agreed"), "handshake", Outcome.AGREED, "A"),
                (self.tr("They said no"), "x", Outcome.REFUSED, "N"),
                (self.tr("They said: not now"), "clock", Outcome.LATER, "W"),
                (self.tr("They wrote back"), "mail", Outcome.NONE, "R"),
            )
        ]
        self.missed = self._made(self.tr("It was missed"), "x", partial(self._not_held, Status.MISSED), "M")
        self.cancelled = self._made(self.tr("It was cancelled"), "x", partial(self._not_held, Status.CANCELLED), "C")
        self.elsewhere = self._made(self.tr("Write to somebody else there…"), "building-2", self._elsewhere, "E")
        self.person = self._made(self.tr("Open the person"), "user", self._open_person, "P")
        self.meeting = self._made(self.tr("Open the meeting"), "calendar", self._open_meeting, "T")
        self.more = self._made(self.tr("More…"), "ellipsis", lambda _duty: shown.ask_menu(), "Shift+F10")
        self._shorten()
        self.show_duty(None)

    def _shorten(self) -> None:
        """The few words that go below the list."""
        words = self.tr("Agreed"), self.tr("No"), self.tr("Not now"), self.tr("Wrote back")
        for action, short in zip(self.answers, words, strict=True):
            action.setIconText(short)
        self.done.setIconText(self.tr("Done"))
        self.later.setIconText(self.tr("Later"))
        self.more.setIconText(self.tr("More"))
        self.missed.setIconText(self.tr("Missed"))
        self.cancelled.setIconText(self.tr("Cancelled"))

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        settling = [self.do, self.done, self.later, self.leave]
        return [*settling, *self.answers, self.missed, self.cancelled, self.elsewhere, self.person, self.meeting]

    def show_duty(self, duty: Duty | None) -> None:
        """Offer what can be done about a duty."""
        for action in (*self.all, self.more):
            action.setEnabled(duty is not None)
        if duty is None:
            return
        self.do.setText(words.action(duty))
        self.do.setIconText(words.action(duty))
        done = words.done(duty)
        self.done.setEnabled(bool(done))
        self.done.setText(done or self.tr("Done"))
        for action in self.answers:
            action.setEnabled(duty.kind in _WAITING)
        for action in (self.missed, self.cancelled):
            action.setEnabled(duty.kind is DutyKind.HAPPENED)
        self.elsewhere.setEnabled(duty.kind in _SILENT and bool(duty.organization))
        self.meeting.setEnabled(duty.meeting_id is not None)

    def menu(self) -> QMenu:
        """Everything that can be done about the current duty."""
        made = QMenu(self._list)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.all:
            if action is self.answers[0] or action is self.person:
                made.addSeparator()
            if action.isEnabled():
                made.addAction(action)
        return made

    def _made(self, text: str, icon: str, act: Callable[[Duty], None], *keys: str) -> QAction:
        made = QAction(text, self)
        themed_icon(self._theme, made, icon)
        # Elsewhere the keys are letters.
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setShortcuts([QKeySequence(key) for key in keys])
        made.triggered.connect(lambda: self._act(act))
        self._list.addAction(made)
        return made

    def _act(self, act: Callable[[Duty], None]) -> None:
        duty = self._list.duty
        if duty is not None:
            act(duty)

    def _answer(self, outcome: Outcome, duty: Duty) -> None:
        self._doing.answered(duty, outcome)

    def _not_held(self, status: Status, duty: Duty) -> None:
        self._doing.not_held(duty, status)

    def _put_off(self, duty: Duty) -> None:
        self._later.open(duty, self._list)

    def _elsewhere(self, duty: Duty) -> None:
        self._doing.elsewhere_asked.emit(duty)

    def _open_person(self, duty: Duty) -> None:
        self._doing.go.emit("contact", duty.contact.id)

    def _open_meeting(self, duty: Duty) -> None:
        self._doing.go.emit("meeting", duty.meeting_id)
