"""The head of a meeting: who, where it stands, and what comes next."""

from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.method import meeting_times, thanks
from desktop_app.method.holding import Holding, holding
from desktop_app.records.exporting import What
from desktop_app.records.meetings import AHEAD, Meeting, MeetingRow, Status
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, give_look, icon_button, keys_named, label, row
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.notice import Notice
from desktop_app.ui.meetings.words import tr

# How often to look whether the time of the talk has come.
LOOK_MS = 30_000


class Head(QWidget):
    """person_asked(), status_asked(Status), hold_asked(), prep_asked(), debrief_asked(), thanked(), ... ask for it.

    export_asked(What) wants the meeting as a file.
    """

    person_asked = Signal()
    status_asked = Signal(object)
    hold_asked = Signal()
    prep_asked = Signal()
    debrief_asked = Signal()
    thanked = Signal()
    delete_asked = Signal()
    history_asked = Signal()
    export_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._next: Status | None = None
        self.name = label("", "heading", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.open_person = button(tr("Open contact"), self.person_asked.emit, "link")
        self.status = QComboBox()
        self.status.setAccessibleName(tr("Status"))
        for status in Status:
            self.status.addItem(words.status_word(status).capitalize(), status)
        self.status.activated.connect(lambda _: self.status_asked.emit(Status(self.status.currentData())))
        self.next = button("", self._go_on)
        self.hold = button(tr("Hold the talk"), self.hold_asked.emit)
        self.hold.setToolTip(keys_named("Ctrl+T"))
        self.prep = button(tr("Prep sheet"), self.prep_asked.emit)
        self.prep.setToolTip(keys_named("Ctrl+P"))
        self.debrief = button(tr("Debrief"), self.debrief_asked.emit)
        self.debrief.setToolTip(keys_named("Ctrl+D"))
        self.debrief.hide()
        self._meeting: Meeting | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._show_hold)
        self._looking.start()
        self.more = icon_button(desk.theme, "ellipsis", tr("More about this meeting"))
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        self.conflict = Notice()
        self.thanks = Notice(tr("Mark as sent"), self.thanked.emit)
        self.sent = label("", "quiet", wrap=True)
        self._lay_out()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, what in ((tr("Invitation file…"), What.MEETING), (tr("Interview record…"), What.RECORD)):
            menu.addAction(text, partial(self.export_asked.emit, what))
        menu.addSeparator()
        history = QAction(tr("History…"), menu)
        history.triggered.connect(self.history_asked)
        delete = QAction(tr("Delete meeting"), menu)
        delete.triggered.connect(self.delete_asked)
        menu.addActions([history, delete])
        return menu

    def _lay_out(self) -> None:
        top = row(self.name, self.more)
        top.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        status = label(tr("Status"), "quiet")
        status.setBuddy(self.status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(top)
        layout.addWidget(self.about)
        self.holder = QWidget()
        self.holder.setLayout(row(status, self.status))
        layout.addLayout(Flow(self.holder, self.next, self.hold, self.prep, self.debrief, self.open_person))
        for part in (self.conflict, self.thanks, self.sent):
            layout.addWidget(part)

    def put(self, meeting: Meeting) -> None:
        """Show a meeting."""
        self.name.setText(breakable(called(meeting.contact.name)))
        self.about.setText(breakable(", ".join(filter(None, (meeting.role, meeting.organization)))))
        self.about.setVisible(bool(self.about.text()))
        with QSignalBlocker(self.status):
            self.status.setCurrentIndex(self.status.findData(meeting.status))
        self._next, text = next_step(meeting, datetime.now(UTC))
        self.next.setText(text)
        self.next.setVisible(self._next is not None)
        if self._meeting is None or self._meeting.id != meeting.id:
            self.debrief.hide()  # until it is known whether it is finished
        self._meeting = meeting
        self._show_hold()
        self.prep.setVisible(meeting.status in AHEAD)
        self._show_thanks(meeting)

    def _show_hold(self) -> None:
        """Offer to hold the talk, first of all when its time has come."""
        one = self._meeting
        if one is not None:
            zone = self._desk.preferences.time_zone
            found = holding(one.status, one.starts_at, one.minutes, self._desk.clock(), zone)
            self.hold.setVisible(found is not Holding.NO)
            give_look(self.hold, "primary" if found is Holding.NOW else "")

    def put_debriefed(self, done: bool) -> None:
        """Say whether the debrief is finished: it is asked for after a talk until it is."""
        one = self._meeting
        over = one is not None and (one.status is Status.HELD or _is_over(one, self._desk.clock()))
        self.debrief.setVisible(over and not done)

    def put_conflicts(self, rows: tuple[MeetingRow, ...]) -> None:
        """Say which other meetings are at the same time."""
        self.conflict.say(words.conflict_text(rows, self._desk.preferences.time_zone))

    def _show_thanks(self, meeting: Meeting) -> None:
        self.thanks.say("" if meeting.thanks_due is None else self._due_text(meeting.thanks_due))
        self.sent.setVisible(meeting.thanks_due is None and meeting.thanks_sent is not None)
        if meeting.thanks_sent is not None:
            day = meeting.thanks_sent.astimezone(meeting_times.zone_of(self._desk.preferences.time_zone)).date()
            self.sent.setText(tr("Thank-you sent {day}.").format(day=words.day_text(day)))

    def _due_text(self, due: datetime) -> str:
        mine = due.astimezone(meeting_times.zone_of(self._desk.preferences.time_zone))
        when = f"{words.day_text(mine.date())} {words.time_text(mine)}"
        if thanks.urgency(due, datetime.now(UTC)) is thanks.Urgency.OVERDUE:
            return tr("A thank-you was due {when}. Better late than never.").format(when=when)
        return tr("A thank-you is due by {when}.").format(when=when)

    def _go_on(self) -> None:
        if self._next is not None:
            self.status_asked.emit(self._next)


def next_step(meeting: Meeting, now: datetime) -> tuple[Status | None, str]:
    """The natural next status of a meeting, and the words on its button."""
    if _is_over(meeting, now):
        return Status.HELD, tr("Mark as held")
    return {
        Status.PROPOSED: (Status.SCHEDULED, tr("Agreed: schedule")),
        Status.SCHEDULED: (Status.CONFIRMED, tr("Confirm")),
        Status.CONFIRMED: (Status.HELD, tr("Mark as held")),
    }.get(meeting.status, (None, ""))


def _is_over(meeting: Meeting, now: datetime) -> bool:
    """Whether a talk was to be over by now, and nobody has said how it went."""
    return meeting.status in AHEAD and meeting.starts_at + timedelta(minutes=meeting.minutes) <= now
