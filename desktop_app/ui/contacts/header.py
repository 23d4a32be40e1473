"""The head of a person's page: portrait, name, where they work, what time it is there, and what to do next."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.records.contacts import Contact
from desktop_app.records.outreach import Channel, Direction, Outcome
from desktop_app.ui.common.cells import face, hue, initials
from desktop_app.ui.common.dates import clock, now, there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label, themed_icon
from desktop_app.ui.contacts.stage_pill import StagePill
from desktop_app.ui.contacts.wording import called, channel_name

PORTRAIT = 56
MINUTE_MS = 60_000
ASKING = (Channel.EMAIL, Channel.PHONE, Channel.LETTER, Channel.REFERRAL, Channel.OTHER)
THANKING = (Channel.EMAIL, Channel.LETTER, Channel.PHONE, Channel.OTHER)


class PersonHeader(QWidget):
    """told(channel or None, direction, outcome): what passed between the two; thanked(channel): a thank-you went."""

    told = Signal(object, object, object)
    thanked = Signal(object)
    schedule_asked = Signal()
    refer_asked = Signal()

    def __init__(self, desk: Desk, more: Sequence[QAction]) -> None:
        super().__init__()
        self._desk = desk
        self._contact: Contact | None = None
        self._portrait = QLabel()
        self.name = label("", "heading", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.pill = StagePill(desk)
        self._lay_out(more)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show_about)
        desk.theme.changed.connect(self._paint)

    def _lay_out(self, more: Sequence[QAction]) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.name, self.about):
            words.addWidget(part)
        words.addWidget(self.pill)
        top = QHBoxLayout()
        top.setSpacing(GAP + GAP // 2)
        top.addWidget(self._portrait)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(top)
        layout.addLayout(Flow(*self._actions(), self._more(more)))

    def _actions(self) -> list[QPushButton]:
        self.ask = self._action(self.tr("Ask"), "send")
        self.ask.setMenu(self._ask_menu())
        self.schedule = self._action(self.tr("Schedule"), "calendar-plus")
        self.schedule.clicked.connect(lambda: self.schedule_asked.emit())
        self.thank = self._action(self.tr("Thank"), "heart-handshake")
        self.thank.setMenu(self._thank_menu())
        self.refer = self._action(self.tr("Refer"), "share-2")
        self.refer.clicked.connect(lambda: self.refer_asked.emit())
        return [self.ask, self.schedule, self.thank, self.refer]

    def _action(self, words: str, icon: str) -> QPushButton:
        made = button(words)
        themed_icon(self._desk.theme, made, icon, "accent")
        return made

    def _ask_menu(self) -> QMenu:
        menu = QMenu(self)
        for channel in ASKING:
            words = self.tr("I asked {how}").format(how=channel_name(channel))
            menu.addAction(words, partial(self.told.emit, channel, Direction.OUT, Outcome.NONE))
        menu.addSeparator()
        for words, outcome in (
            (self.tr("They agreed"), Outcome.AGREED),
            (self.tr("They said: not now"), Outcome.LATER),
            (self.tr("They said no"), Outcome.REFUSED),
        ):
            menu.addAction(words, partial(self.told.emit, None, Direction.IN, outcome))
        return menu

    def _thank_menu(self) -> QMenu:
        menu = QMenu(self)
        for channel in THANKING:
            words = self.tr("I thanked them {how}").format(how=channel_name(channel))
            menu.addAction(words, partial(self.thanked.emit, channel))
        return menu

    def _more(self, actions: Sequence[QAction]) -> QWidget:
        self.more = self._action("", "ellipsis")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        menu = QMenu(self)
        menu.addActions(list(actions))
        self.more.setMenu(menu)
        return self.more

    # Showing

    def show_contact(self, contact: Contact) -> None:
        """Show a person."""
        self._contact = contact
        self.show_name(contact.name)
        self._show_about()
        self.pill.show_contact(contact)
        if contact.time_zone:
            self._minute.start()
        else:
            self._minute.stop()

    def show_name(self, name: str) -> None:
        """The name as it is being typed."""
        self.name.setText(called(name))
        self._paint()

    def _show_about(self) -> None:
        contact = self._contact
        if contact is None:
            return
        work = ", ".join(part for part in (contact.role, contact.organization) if part)
        parts = [work] if work else []
        if contact.time_zone:
            city = contact.time_zone.rpartition("/")[2].replace("_", " ")
            time = clock(there(now(), contact.time_zone))
            parts.append(self.tr("{city}, {time} there").format(city=city, time=time))
        self.about.setText(" · ".join(parts))
        self.about.setVisible(bool(parts))

    def _paint(self) -> None:
        name = self._contact.name if self._contact else ""
        shown = "" if not name and self.name.text() == called("") else self.name.text()
        size = self._desk.theme.px(PORTRAIT)
        dark = self._desk.theme.colours.dark
        self._portrait.setPixmap(face(initials(shown), size, hue(shown), dark, self.devicePixelRatioF()))
