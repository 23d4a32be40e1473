"""The head of a person's page: portrait, name, where they work, what time it is there, and what to do next."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.method.standing import Standing
from desktop_app.records.contacts import Contact
from desktop_app.records.outreach import Channel
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.cells import face, hue, initials
from desktop_app.ui.common.dates import clock, there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.split_button import SplitButton
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label, themed_icon
from desktop_app.ui.contacts.actions import Actions
from desktop_app.ui.contacts.stage_pill import StagePill
from desktop_app.ui.contacts.standing_words import standing_words
from desktop_app.ui.contacts.wording import called, channel_name

PORTRAIT = 56
MINUTE_MS = 60_000
ASKING = (Channel.EMAIL, Channel.PHONE, Channel.LETTER, Channel.REFERRAL, Channel.OTHER)
THANKING = (Channel.EMAIL, Channel.LETTER, Channel.PHONE, Channel.OTHER)


class PersonHeader(QWidget):
    """write_asked(channel) and thank_asked() want a draft; asked(channel) and thanked(channel) tell that one went."""

    write_asked = Signal(object)
    thank_asked = Signal()
    asked = Signal(object)
    thanked = Signal(object)
    refer_asked = Signal()

    def __init__(self, desk: Desk, acts: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._contact: Contact | None = None
        self._standing = Standing()
        self._portrait = QLabel()
        self.name = label("", "heading", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.standing = label("", "quiet", wrap=True)
        self.pill = StagePill(desk)
        self._lay_out(acts)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show_about)
        desk.theme.changed.connect(self._paint)

    def _lay_out(self, acts: Actions) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.name, self.about, self.pill, self.standing):
            words.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(GAP + GAP // 2)
        top.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(top)
        layout.addLayout(Flow(*self._buttons(acts), self._more(acts), spacing=5))

    def _buttons(self, acts: Actions) -> list[QWidget]:
        theme = self._desk.theme
        self.ask = SplitButton(theme, self.tr("Ask"), "send", self.tr("Other ways to ask, and answers"))
        self.ask.clicked.connect(acts.write.trigger)
        self._fill_ask_menu(acts)
        self.schedule = self._button(self.tr("Schedule"), "calendar-plus")
        self.schedule.clicked.connect(acts.schedule.trigger)
        self.schedule.setToolTip(_with_key(acts.schedule))
        self.thank = SplitButton(theme, self.tr("Thank"), "heart-handshake", self.tr("Note how you thanked them"))
        self.thank.clicked.connect(acts.thank.trigger)
        self._fill_thank_menu(acts)
        self.refer = self._button(self.tr("Refer"), "share-2")
        self.refer.clicked.connect(lambda: self.refer_asked.emit())
        for split, action in ((self.ask, acts.write), (self.thank, acts.thank)):
            split.main.setToolTip(_with_key(action))
        return [self.ask, self.schedule, self.thank, self.refer]

    def _button(self, words: str, icon: str) -> QPushButton:
        made = button(words)
        themed_icon(self._desk.theme, made, icon, "accent")
        return made

    def _fill_ask_menu(self, acts: Actions) -> None:
        menu = self.ask.menu()
        menu.addAction(acts.write)
        for words, channel in (
            (self.tr("Write a letter…"), Channel.LETTER),
            (self.tr("Prepare a call…"), Channel.PHONE),
            (self.tr("Write to who referred you…"), Channel.REFERRAL),
        ):
            menu.addAction(words, partial(self.write_asked.emit, channel))
        menu.addSeparator()
        for channel in ASKING:
            words = self.tr("I asked {how}").format(how=channel_name(channel))
            menu.addAction(words, partial(self.asked.emit, channel))
        menu.addSeparator()
        menu.addActions(acts.answers)

    def _fill_thank_menu(self, acts: Actions) -> None:
        self.thank.menu().addAction(acts.thank)
        self.thank.menu().addSeparator()
        for channel in THANKING:
            words = self.tr("I thanked them {how}").format(how=channel_name(channel))
            self.thank.menu().addAction(words, partial(self.thanked.emit, channel))

    def _more(self, acts: Actions) -> QWidget:
        self.more = self._button("", "ellipsis")
        self.more.setProperty("look", "icon")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        menu = QMenu(self)
        menu.addActions(acts.more)
        self.more.setMenu(menu)
        return self.more

    # Showing

    def show_contact(self, contact: Contact) -> None:
        """Show a person."""
        self._contact = contact
        self.show_name(contact.name)
        self._show_about()
        self.pill.show_contact(contact)
        self._show_standing()
        if contact.time_zone:
            self._minute.start()
        else:
            self._minute.stop()

    def show_standing(self, standing: Standing) -> None:
        """Say what waits for an answer."""
        self._standing = standing
        self._show_standing()

    def _show_standing(self) -> None:
        zone = self._desk.preferences.time_zone
        today = there(self._desk.clock(), zone).date()
        ahead = self._contact.next_meeting if self._contact is not None else None
        words = standing_words(self._standing, ahead, zone, today)
        self.standing.setText(words)
        self.standing.setVisible(bool(words))

    def show_name(self, name: str) -> None:
        """The name as it is being typed."""
        self.name.setText(breakable(called(name)))
        self._paint()

    def _show_about(self) -> None:
        contact = self._contact
        if contact is None:
            return
        work = ", ".join(part for part in (contact.role, contact.organization) if part)
        parts = [work] if work else []
        if contact.time_zone:
            city = contact.time_zone.rpartition("/")[2].replace("_", " ")
            time = clock(there(self._desk.clock(), contact.time_zone))
            parts.append(self.tr("{city}, {time} there").format(city=city, time=time))
        self.about.setText(breakable(" · ".join(parts)))
        self.about.setVisible(bool(parts))

    def _paint(self) -> None:
        name = self._contact.name if self._contact else ""
        shown = "" if not name and self.name.text() == called("") else self.name.text()
        size = self._desk.theme.px(PORTRAIT)
        dark = self._desk.theme.colours.dark
        self._portrait.setPixmap(face(initials(shown), size, hue(shown), dark, self.devicePixelRatioF()))


def _with_key(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.text()} ({keys})"
