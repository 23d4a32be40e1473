"""Keeps the time of one talk, and who speaks in it; writes down every few seconds how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop_app.method import talk_clock, talk_share
from desktop_app.method.talk_clock import Phase, TalkClock
from desktop_app.method.talk_share import Speaking
from desktop_app.records.problems import StoreProblem
from desktop_app.records.talks import Talk
from desktop_app.store import talks
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.interview import steady

TICK_MS = 1000
BEAT_SECONDS = 5


class Timekeeper(QObject):
    """ticked() follows each second of a talk that is held, and what the user does to its clock.

    troubled(StoreProblem) tells once that a beat could not be written; recovered() that they are written again.
    """

    ticked = Signal()
    troubled = Signal(object)
    recovered = Signal()

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        parent: QObject,
        seconds: Callable[[], float] = steady.seconds,
        *,
        counts_sleep: bool = steady.COUNTS_SLEEP,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._seconds = seconds
        self._counts_sleep = counts_sleep
        self._beaten = 0.0
        self._in_trouble = False
        self.clock: TalkClock | None = None
        self.speaking = Speaking()
        self.talking = 0.0
        self.promised = self.extra = 0
        self.item_id: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    # What is known of the talk

    @property
    def runs(self) -> bool:
        """Whether a talk is being held, paused or not."""
        return self.clock is not None

    @property
    def paused(self) -> bool:
        """Whether the count is stopped."""
        return self.clock is not None and self.clock.paused

    @property
    def counted(self) -> float:
        """Seconds of talk."""
        return 0.0 if self.clock is None else self.clock.counted

    @property
    def left(self) -> float:
        """Seconds left of the promise."""
        return talk_clock.seconds_left(self.counted, self.promised, self.extra)

    @property
    def close_seconds(self) -> int:
        """Seconds kept for the close."""
        return 60 * talk_clock.close_minutes(self.promised, self.extra)

    @property
    def phase(self) -> Phase:
        """Where the talk is."""
        return talk_clock.phase(self.counted, self.promised, self.extra)

    # Its course

    def go_on_with(self, talk: Talk) -> None:
        """Count on from the last beat of a talk that is not ended: that of its beginning, where it was just begun."""
        now, reading = self._desk.clock(), self._seconds()
        self.clock = talk_clock.resume(talk.counted, talk.beat_at, now, reading, counts_sleep=self._counts_sleep)
        self.talking, self.item_id = float(talk.talking), talk.item_id
        self._timer.start()
        self.beat()
        self.ticked.emit()

    def let_go(self) -> None:
        """There is no talk to count any more."""
        self._timer.stop()
        self.clock, self.speaking = None, Speaking()

    def tick(self) -> None:
        """Look at both clocks."""
        before = self.clock
        if before is None:
            return
        self.clock = talk_clock.tick(before, self._desk.clock(), self._seconds())
        # Nobody held the key while the computer slept.
        if self.speaking.on and self.clock.gap is before.gap:
            self.talking += self.clock.counted - before.counted
        if self._seconds() - self._beaten >= BEAT_SECONDS:
            self.beat()
        self.ticked.emit()

    def pause(self) -> None:
        """Stop counting; the user is no longer speaking either."""
        self._move(talk_clock.pause)
        self.speaking = talk_share.stop(self.speaking)

    def go_on(self) -> None:
        """Count again."""
        self._move(talk_clock.go_on)

    def _move(self, how: Callable[..., TalkClock]) -> None:
        self.tick()
        if self.clock is not None:
            self.clock = how(self.clock, self._desk.clock(), self._seconds())
            self.beat()
            self.ticked.emit()

    def turn_gap(self) -> None:
        """Take the last gap out of the count, or into it again."""
        if self.clock is not None:
            self.clock = talk_clock.turn_gap(self.clock)
            self.beat()
            self.ticked.emit()

    # Speaking

    def press(self) -> None:
        """The key of speaking goes down."""
        self._speak(talk_share.press(self.speaking, self._seconds()))

    def release(self) -> None:
        """The key of speaking comes up."""
        self._speak(talk_share.release(self.speaking, self._seconds()))

    def turn_speaking(self) -> None:
        """Speaking, or not any more."""
        self._speak(Speaking(on=not self.speaking.on))

    def stop_speaking(self) -> None:
        """The window is not looked at any more."""
        self._speak(talk_share.stop(self.speaking))

    def _speak(self, speaking: Speaking) -> None:
        if speaking == self.speaking or not self.runs or self.paused:
            return
        self.tick()
        self.speaking = speaking
        self.ticked.emit()

    # Beats

    def beat(self) -> None:
        """Write down how far the talk is."""
        if self.clock is None:
            return
        self._beaten = self._seconds()
        self._desk.backend.note(
            talks.beat,
            self._meeting_id,
            round(self.counted),
            round(self.talking),
            self.item_id,
            self.clock.wall,
            then=lambda _: self._written(),
            failed=self._not_written,
        )

    def _written(self) -> None:
        if self._in_trouble and isValid(self):
            self._in_trouble = False
            self.recovered.emit()

    def _not_written(self, problem: StoreProblem) -> None:
        if not self._in_trouble and isValid(self):
            self._in_trouble = True
            self.troubled.emit(problem)
