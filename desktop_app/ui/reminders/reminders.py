"""Reminds of what is due while the program runs."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.method.duties import Policies
from desktop_app.method.reminder_moments import tomorrow_morning
from desktop_app.method.reminders import Saying, again, first_key, what_to_say
from desktop_app.records.changes import Changes
from desktop_app.records.reminders import Moment, Quiet, Reminding
from desktop_app.store import reminders_shown
from desktop_app.store.reminder_moments import reminding
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.reminders.later import Later
from desktop_app.ui.reminders.notes import SAMPLE, Note, headline, note, sample, were_away
from desktop_app.ui.reminders.outlet import Outlet

# Timers sleep with the machine, so none is trusted for longer; this keeps words within PUNCTUAL of their time.
LONGEST_MS = 5 * 60 * 1000
# While a talk is about to begin, the minutes until then are told.
MINUTE_MS = 60 * 1000
# After a change there may be more or less to say; sooner where something is said that may be done by now.
CHANGED_MS, CHANGED_WHILE_SHOWN_MS = 20 * 1000, 500
# Who pauses for today does not mean a date far off, which a clock that was wrong may have left.
LONGEST_PAUSE = timedelta(hours=48)
_KINDS = ("meeting", "thank_you", "promise", "outreach", "set_aside", "debrief", "contact", "talk")


class Reminders(QObject):
    """Looks into the notebook when something falls due, and tells the outlets.

    go(place, target) follows the wish to see what is due. looked(Reminding) follows each look, stopped() the end.
    """

    go = Signal(str, object)
    looked = Signal(object)
    stopped = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outlets: list[Outlet] = []
        self._given: set[str] = set()
        self._waiting: dict[str, Moment] = {}
        self._sample = False
        self._away = False
        self._running = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)

    def add_outlet(self, outlet: Outlet) -> None:
        """Show reminders there, too."""
        self._outlets.append(outlet)

    def start(self) -> None:
        """Look now, and whenever something falls due, until `stop`."""
        if self._running:
            return
        self._running = True
        self._desk.backend.changed.connect(self._changed)
        self._desk.preferences.changed.connect(self._chosen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._woken)
        self.look()

    def stop(self) -> None:
        """Say nothing any more."""
        if not self._running:
            return
        self._running = False
        self.timer.stop()
        self._desk.backend.changed.disconnect(self._changed)
        self._desk.preferences.changed.disconnect(self._chosen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.disconnect(self._woken)
        self.stopped.emit()

    # Looking

    @property
    def paused(self) -> bool:
        """Whether the user wants to hear nothing for a while."""
        until, now = self._desk.preferences.paused_until, self._desk.clock()
        return until is not None and now < until <= now + LONGEST_PAUSE

    def look(self) -> None:
        """Ask the notebook what there is to say; say it, and sleep until there is more."""
        if not self._running:
            return
        if not self._desk.preferences.reminders:
            self.timer.stop()
            self._waiting.clear()
            self._keep()
            return
        self._arm(None)
        chosen = self._desk.preferences
        policies = Policies(chosen.no_reply, chosen.keep_in_touch, chosen.time_zone)
        self._desk.backend.read(reminding, self._desk.clock(), policies, then=self._found, channel="reminders")

    def _found(self, found: Reminding) -> None:
        if not (self._running and self._desk.preferences.reminders):
            return
        now = self._desk.clock()
        self._forget_what_is_over(found, now)
        self.looked.emit(found)
        if found.talking or self.paused:
            self._keep()
            return
        saying = self._what_to_say(found, now)
        self._arm(saying.next_wake)
        if saying.now:
            self._say(saying.now, now)
        else:
            self._keep()

    def _what_to_say(self, found: Reminding, now: datetime) -> Saying:
        chosen = self._desk.preferences
        quiet = Quiet(chosen.quiet_from, chosen.quiet_until, chosen.time_zone)
        return what_to_say(found.moments, found.given | self._given, now, quiet, found.snoozed)

    def _forget_what_is_over(self, found: Reminding, now: datetime) -> None:
        alive = {moment.key for moment in found.moments}
        alive |= {
            again(moment, found.snoozed[moment.key]).key for moment in found.moments if moment.key in found.snoozed
        }
        self._waiting = {key: one for key, one in self._waiting.items() if key in alive and one.until > now}

    def _arm(self, wake: datetime | None) -> None:
        longest = LONGEST_MS
        if any(one.pressing for one in self._notes()):
            longest = MINUTE_MS
        if wake is not None:
            left = (wake - self._desk.clock()) / timedelta(milliseconds=1)
            longest = int(min(longest, max(0, left + 1)))
        self.timer.start(longest)

    # Saying

    def _say(self, moments: Sequence[Moment], now: datetime) -> None:
        keys = [moment.key for moment in moments]
        # Kept here as well: what cannot be written down is not said again with every look.
        self._given.update(keys)

        def tell(_answer: object) -> None:
            self._away = were_away(moments, now)
            self._waiting |= {moment.key: moment for moment in moments}
            self._tell(set(keys))

        self._desk.backend.note(reminders_shown.note, keys, now, then=tell, failed=tell)

    def sample(self) -> None:
        """Show what a reminder looks like."""
        self._sample = True
        self._tell({SAMPLE})

    def _tell(self, keys: set[str]) -> None:
        self._keep()
        fresh = [one for one in self._notes() if one.key in keys]
        for outlet in self._outlets:
            outlet.tell(fresh, headline(fresh, away=self._away))
        self._arm_for_pressing()

    def _arm_for_pressing(self) -> None:
        if any(one.pressing for one in self._notes()) and self.timer.remainingTime() > MINUTE_MS:
            self.timer.start(MINUTE_MS)

    def _keep(self) -> None:
        notes = self._notes()
        words = headline(notes, away=self._away) if notes else ""
        for outlet in self._outlets:
            outlet.keep(notes, words)

    def _notes(self) -> tuple[Note, ...]:
        now, zone = self._desk.clock(), self._desk.preferences.time_zone
        found = [note(moment, now, zone) for moment in self._waiting.values()]
        found.sort(key=lambda one: not one.pressing)
        return (*found, sample()) if self._sample else tuple(found)

    # What the user does about it

    def open(self, key: str = "") -> None:
        """Go where the reminder with this key leads; without one, to Today, where all of them stand."""
        notes = {one.key: one for one in self._notes()}
        if not key and len(notes) == 1:
            key = next(iter(notes))
        if key in notes:
            self._drop([key])
            self.go.emit(notes[key].place, notes[key].target)
        else:
            self._drop(list(notes))
            self.go.emit("today", None)

    def dismiss(self) -> None:
        """All that is shown is seen."""
        self._drop([one.key for one in self._notes()])

    def snooze(self, later: Later) -> None:
        """Say all that is shown again later; what is over by then, not at all."""
        now = self._desk.clock()
        until = later.at(now, self._desk.preferences.time_zone)
        keys = [first_key(moment) for moment in self._waiting.values()]
        self.dismiss()
        self._desk.backend.note(reminders_shown.snooze, keys, until, then=lambda _: self.look())

    def pause_for_today(self) -> None:
        """Say nothing before tomorrow morning; what falls due meanwhile is said then."""
        now = self._desk.clock()
        self._desk.preferences.pause_reminders(tomorrow_morning(now, self._desk.preferences.time_zone))

    def go_on(self) -> None:
        """Remind again at once."""
        self._desk.preferences.pause_reminders(None)

    def _drop(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._waiting.pop(key, None)
        self._sample = self._sample and SAMPLE not in keys
        self._keep()

    # What may change what there is to say

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.concerns(*_KINDS):
            soon = CHANGED_WHILE_SHOWN_MS if self._waiting else CHANGED_MS
            if not 0 <= self.timer.remainingTime() <= soon:
                self.timer.start(soon)

    def _chosen(self, name: str) -> None:
        if name in ("reminders", "quiet_from", "quiet_until", "time_zone", "reminders_paused_until", "no_reply"):
            self.look()

    def _woken(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
