"""The line that says that a thank-you is due, with what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from desktop_app.records.contacts import Contact
from desktop_app.ui.common.dates import there
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label, row

# Below this width, in pixels of the design, the buttons stand below the words.
BESIDE = 400


class DueNotice(QFrame):
    """write_asked() wants the draft; sent() tells that the thank-you went. Hidden while none is owed."""

    write_asked = Signal()
    sent = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "notice")
        self.words = label("", wrap=True)
        self.write = button(self.tr("Write it"), self.write_asked.emit)
        self.done = button(self.tr("I sent it"), self.sent.emit)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(GAP + GAP // 2, 6, 6, 6)
        self._layout.addWidget(self.words, 1)
        self._layout.addLayout(row(self.write, self.done, None))
        self.hide()

    def show_contact(self, contact: Contact) -> None:
        """Say what is due to a person."""
        due = contact.thanks_owed
        self.setVisible(due is not None)
        if due is None:
            return
        zone = self._desk.preferences.time_zone
        days = (there(due, zone).date() - there(self._desk.clock(), zone).date()).days
        if days < 0:
            words = self.tr("A thank-you is overdue.")
        else:
            words = self.tr("A thank-you is due today.") if days == 0 else self.tr("A thank-you is due tomorrow.")
        self.words.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._desk.theme.px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(way)
