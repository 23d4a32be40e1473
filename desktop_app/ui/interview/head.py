"""The head of a talk: with whom, how, for how long; the clock, and how the time is divided."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.method.talk_clock import Phase
from desktop_app.records.meetings import Meeting
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.mirroring import as_written
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, column, give_look, label, row, themed_icon
from desktop_app.ui.interview import words
from desktop_app.ui.interview.meter import Meter
from desktop_app.ui.interview.timekeeper import Timekeeper
from desktop_app.ui.interview.words import tr

CLOCK, SMALL_CLOCK = 42, 26
# Where the time is within the close, as a share of the bar.
MARK = 0.006
MOST_OF_A_PLACE = 40


class _Face(QLabel):
    """The digits; pressed() when they are clicked."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class Head(QWidget):
    """Shows a meeting and the time of its talk."""

    def __init__(self, desk: Desk, keeper: Timekeeper) -> None:
        super().__init__()
        self._desk = desk
        self._keeper = keeper
        self._elapsed = False
        self._low = False
        self._late = False
        self._place = ""
        self.name = label("", "heading", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.copy = button("", self._copy, "link")
        themed_icon(desk.theme, self.copy, "copy", "accent")
        self.clock = _Face()
        self.clock.setToolTip(tr("Time left, or gone by (Ctrl+E)"))
        self.clock.pressed.connect(self.turn_elapsed)
        self.caption = label("", "quiet")
        for part in (self.clock, self.caption):
            part.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = Meter(desk.theme, tr("Time"))
        self._lay_out()
        desk.theme.changed.connect(self._size)
        self._size()

    def _lay_out(self) -> None:
        for part in (self.name, self.about):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        who = column(self.name, self.about, spacing=GAP // 2)
        line = row(self.copy, None)
        who.addLayout(line)
        who.addStretch(1)
        self._time = QWidget()
        self._time.setLayout(column(self.clock, self.caption, None, spacing=0))
        top = row(spacing=2 * GAP)
        top.addLayout(who, 1)
        top.addWidget(self._time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(top)
        layout.addWidget(self.bar)

    def _size(self) -> None:
        # A font of its own and a colour by palette: the style sheet would bring back the first font with each look.
        self.clock.setFont(self._desk.theme.font(SMALL_CLOCK if self._low else CLOCK))
        self._colour_clock()
        give_look(self.name, "subheading" if self._low else "heading")

    def put(self, meeting: Meeting) -> None:
        """Show with whom, and how."""
        self.name.setText(breakable(called(meeting.contact.name)))
        self.about.setText(breakable(words.about_text(meeting)))
        self._place = meeting.link or meeting.place
        shown = self._place if len(self._place) <= MOST_OF_A_PLACE else f"{self._place[: MOST_OF_A_PLACE - 1]}…"
        self.copy.setText(f" {as_written(shown)}".replace("&", "&&"))
        self.copy.setToolTip(tr("Copy {text}").format(text=self._place))
        self.copy.setAccessibleName(self.copy.toolTip())
        self._show_parts()

    def make_low(self, low: bool) -> None:
        """Take little room, where there is little."""
        if low is not self._low:
            self._low = low
            self._size()
            self._show_parts()

    def _show_parts(self) -> None:
        self.about.setVisible(not self._low)
        self.caption.setVisible(not self._low)
        self.copy.setVisible(bool(self._place) and not self._low)
        self._time.setVisible(self._keeper.runs)
        self.bar.setVisible(self._keeper.runs)

    def turn_elapsed(self) -> None:
        """Show what is gone by, or again what is left."""
        self._elapsed = not self._elapsed
        self.show_time()

    def show_time(self) -> None:
        """The keeper has moved on."""
        keeper = self._keeper
        if self._time.isVisibleTo(self) is not keeper.runs:
            self._show_parts()
        if not keeper.runs:
            return
        late = keeper.phase is not Phase.RUNNING and not self._elapsed
        digits = words.clock_text(keeper.counted) if self._elapsed else words.left_text(keeper.left)
        told = words.caption(keeper.phase, keeper.close_seconds // 60, elapsed=self._elapsed)
        for part, text in ((self.clock, digits), (self.caption, told)):
            if part.text() != text:
                part.setText(text)
        give_look(self.caption, "attention" if late else "quiet")
        if late is not self._late:
            self._late = late
            self._colour_clock()
        self._show_bar(f"{digits} {told}")

    def _colour_clock(self) -> None:
        palette = self.clock.palette()
        palette.setColor(self.clock.foregroundRole(), self._desk.theme.colour("attention" if self._late else "text"))
        self.clock.setPalette(palette)

    def _show_bar(self, told: str) -> None:
        keeper = self._keeper
        whole = 60 * (keeper.promised + keeper.extra) or 1
        gone = min(1.0, keeper.counted / whole)
        close = 1 - keeper.close_seconds / whole
        parts = [(0.0, min(gone, close), "accent"), (close, 1.0, "attention")]
        if gone > close:
            parts.append((gone - MARK, gone, "text"))
        self.bar.put(parts, told)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._place)
        self._desk.messages.say(tr("Copied."))
