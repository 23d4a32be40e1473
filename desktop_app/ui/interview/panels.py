"""The two calm moments of a talk: before it begins, and while it is paused."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.method.meeting_times import zone_of
from desktop_app.records.meetings import AHEAD, Meeting
from desktop_app.records.talks import Talk
from desktop_app.ui.common import icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row
from desktop_app.ui.interview import words
from desktop_app.ui.interview.words import tr

READABLE = 460
PICTURE = 44


class Panel(QScrollArea):
    """A picture, a heading, some lines and buttons in the middle of the space there is; `first` is the primary one."""

    def __init__(self, desk: Desk, icon: str, first: str, second: str) -> None:
        super().__init__()
        self._desk = desk
        self._icon = icon
        self._low = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QLabel()
        self.heading = label("", "heading", wrap=True)
        self.lines = [label("", "quiet", wrap=True) for _ in range(3)]
        self.warning = label("", "attention", wrap=True)
        self.first = button(first, None, "primary")
        self.second = button(second)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, WIDE_GAP, 0, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addStretch(2)
        for part in (self._picture, self.heading, self.warning, *self.lines):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle = row(None, part, None)
            middle.setStretch(1, 100)
            layout.addLayout(middle)
        buttons = row(None, self.first, self.second, None)
        buttons.setContentsMargins(0, GAP, 0, 0)
        layout.addLayout(buttons)
        layout.addStretch(3)
        self.setWidget(body)
        self._paint()
        desk.theme.changed.connect(self._paint)

    def _paint(self) -> None:
        for part in (self.heading, self.warning, *self.lines):
            part.setMaximumWidth(self._desk.theme.px(READABLE))
        colour = self._desk.theme.colour("accent").name()
        size = self._desk.theme.px(PICTURE)
        self._picture.setPixmap(icons.pixmap(self._icon, colour, size, self.devicePixelRatioF()))

    def make_low(self, low: bool) -> None:
        """Show only what is needed, where there is little room."""
        self._low = low
        self._picture.setVisible(not low)
        for part in self.lines[1:]:
            part.setVisible(not low and bool(part.text()))

    def say(self, heading: str, lines: list[str], warning: str = "") -> None:
        """Show these; empty lines take no room."""
        self.heading.setText(heading)
        for part, text in zip(self.lines, [*lines, "", "", ""], strict=False):
            part.setText(text)
            part.setVisible(bool(text))
        self.make_low(self._low)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))


class BeforePanel(Panel):
    """begun() when the talk is to begin; left() when not."""

    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "message-circle", tr("Begin the talk"), tr("Not now"))
        self.first.clicked.connect(self.begun)
        self.second.clicked.connect(self.left)

    def put(self, meeting: Meeting, talk: Talk | None) -> None:
        """Show what is about to begin."""
        name = called(meeting.contact.name)
        if talk is not None:
            heading = tr("The talk with {name} is over").format(name=name)
            gone = tr("It was ended after {time}.").format(time=words.clock_text(talk.counted))
            self.first.setText(tr("Go on with it"))
            self.say(heading, [gone, tr("Enter goes on with it where it was.")])
            return
        self.first.setText(tr("Begin the talk"))
        heading = tr("Ready for the talk with {name}?").format(name=name)
        rules = tr("You ask, they tell: much less than half of the talking is yours. You keep the time you promised.")
        start = tr("Enter begins, and the clock counts from then on.")
        warning = unusual(meeting, self._desk.clock(), self._desk.preferences.time_zone)
        self.say(heading, [words.when_text(meeting, self._desk.preferences.time_zone), rules, start], warning)


class PausedPanel(Panel):
    """gone_on() and ended() follow the user."""

    gone_on = Signal()
    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "coffee", tr("Go on"), tr("End the talk"))
        self.first.clicked.connect(self.gone_on)
        self.second.clicked.connect(self.ended)
        self.say(
            tr("Paused"),
            [
                tr("The clock stands still. Enter or Esc goes on."),
                tr("Ending the talk marks it as held and leads to what you think of it."),
            ],
        )


def unusual(meeting: Meeting, now: datetime, my_zone: str) -> str:
    """What is unusual about holding a meeting now; empty where nothing is."""
    if meeting.status not in AHEAD:
        return tr("This meeting is not ahead any more. You can hold the talk all the same.")
    zone = zone_of(my_zone)
    days = (meeting.starts_at.astimezone(zone).date() - now.astimezone(zone).date()).days
    if days > 0:
        ahead = tr("It is planned for %n days from now.", days)
        return f"{ahead} {tr('You can hold the talk now all the same.')}"
    if days < 0:
        past = tr("It was planned for %n days ago.", -days)
        return f"{past} {tr('You can hold the talk now all the same.')}"
    return ""
