"""The foot of a draft's window: what can be done with the draft, and whether it is saved."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.records.outreach import Channel, Outcome
from desktop_app.ui.common import icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP, ICON
from desktop_app.ui.common.widgets import button, label, themed_icon

MAILED = frozenset({Channel.EMAIL, Channel.REFERRAL})
ICONS = {Channel.LETTER: "printer", Channel.PHONE: "phone", Channel.OTHER: "copy"}


class Foot(QWidget):
    """go_asked() is the primary button (Ctrl+Return); the others are named by what they do."""

    go_asked = Signal()
    sent_asked = Signal()
    copy_asked = Signal()
    print_asked = Signal()
    pdf_asked = Signal()
    eml_asked = Signal()
    discard_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._channel = Channel.EMAIL
        self.main = button("", self.go_asked.emit, "primary")
        self.main.setToolTip(self.tr("Ctrl+Return"))
        self.sent = button(self.tr("I sent it"), self.sent_asked.emit)
        self.sent.setToolTip(self.tr("Note it as sent without opening anything"))
        self.copy = button(self.tr("Copy"), self.copy_asked.emit)
        self.more = button("", None, "icon")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        themed_icon(desk.theme, self.more, "ellipsis", "accent")
        self.doings = self._more_actions()
        self.state = label("", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + GAP // 2)
        layout.addLayout(Flow(self.main, self.sent, self.copy, self.more), 1)
        layout.addWidget(self.state)
        desk.theme.changed.connect(self._paint)

    def _more_actions(self) -> dict[str, QAction]:
        menu = QMenu(self)
        made: dict[str, QAction] = {}
        for key, words, icon, asked, keys in (
            ("print", self.tr("Print…"), "printer", self.print_asked, "Ctrl+P"),
            ("pdf", self.tr("Save as PDF…"), "file-text", self.pdf_asked, ""),
            ("eml", self.tr("Save as an e-mail file…"), "mail", self.eml_asked, ""),
            ("discard", self.tr("Throw the draft away"), "trash-2", self.discard_asked, ""),
        ):
            action = made[key] = QAction(words, self)
            themed_icon(self._desk.theme, action, icon)
            action.triggered.connect(asked)
            if keys:
                action.setShortcut(QKeySequence(keys))
            menu.addAction(action)
        self.more.setMenu(menu)
        return made

    def put(self, channel: Channel) -> None:
        """Offer what suits the way a draft goes."""
        self._channel = channel
        words = {
            Channel.LETTER: self.tr("Print, and note as sent"),
            Channel.PHONE: self.tr("I rang"),
            Channel.OTHER: self.tr("Copy, and note as sent"),
        }.get(channel, self.tr("Open in mail program"))
        self.main.setText(" " + words)
        self.main.setAccessibleName(words)
        self.sent.setVisible(channel is not Channel.PHONE)
        self.doings["eml"].setVisible(channel in MAILED)
        self._paint()

    def _paint(self) -> None:
        size = self._desk.theme.px(ICON)
        name = ICONS.get(self._channel, "send")
        self.main.setIcon(icons.icon(name, self._desk.theme.colour("on_accent"), size))
        self.main.setIconSize(QSize(size, size))

    def show_state(self, key: str) -> None:
        """Say "Saved" once it is."""
        words = {"saving": self.tr("Saving…"), "saved": self.tr("Saved"), "failed": self.tr("Not saved")}
        self.state.setText(words.get(key, ""))


class Outcomes(QWidget):
    """After a call: how did it go? told(Outcome) follows; NONE is that nobody answered.

    Then what follows from the answer: next_asked() wants it, closed() that the window goes.
    """

    told = Signal(object)
    next_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label(self.tr("How did the call go?"), "subheading")
        self.buttons = {
            outcome: button(words, partial(self.told.emit, outcome))
            for outcome, words in (
                (Outcome.AGREED, self.tr("They &agreed")),
                (Outcome.LATER, self.tr("Not &now")),
                (Outcome.REFUSED, self.tr("They &said no")),
                (Outcome.NONE, self.tr("N&obody answered")),
            )
        }
        self.next = button("", self.next_asked.emit, "primary")
        self.close_button = button(self.tr("Close"), self.closed.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + GAP // 2)
        layout.addLayout(Flow(self.words, *self.buttons.values(), self.next, self.close_button), 1)
        for part in (self, self.next, self.close_button):
            part.hide()

    def ask(self) -> None:
        """Show the question, ready for Enter or the marked letters."""
        self.show()
        self.buttons[Outcome.AGREED].setFocus()

    def lead_on(self, words: str, next_words: str) -> None:
        """Say what was noted, and offer what follows from it."""
        self.words.setText(words)
        for made in self.buttons.values():
            made.hide()
        self.next.setText(next_words)
        for part in (self.next, self.close_button):
            part.show()
        self.next.setFocus()
