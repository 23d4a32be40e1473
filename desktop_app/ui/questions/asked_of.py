"""Where a question was asked, and what was answered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.records.questions import Asked
from desktop_app.ui.common.dates import day_words
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.icons import pixmap
from desktop_app.ui.common.tokens import GAP, ICON
from desktop_app.ui.common.widgets import button, card, label, row

SHOWN = 20


class AskedOf(QWidget):
    """The talks in which a question was asked, newest first; opened(meeting id) when one is picked."""

    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._all: tuple[Asked, ...] = ()
        self._words = ""
        self._shown = 0
        self._none = label(
            self.tr("Not asked yet. After a talk, the answers stand here side by side."), "quiet", wrap=True
        )
        self._entries = QVBoxLayout()
        self._entries.setSpacing(2 * GAP)
        self._more = button(self.tr("Show more"), self._show_more, "link")
        panel = card(label(self.tr("Asked of"), "subheading"), self._none)
        inside = panel.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(self._entries)
        inside.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        self.show_talks((), "")

    def show_talks(self, talks: tuple[Asked, ...], words: str) -> None:
        """Show `talks`; `words` is the question as it reads today."""
        self._all, self._words, self._shown = talks, words, 0
        while (item := self._entries.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._none.setVisible(not talks)
        self._show_more()

    def _show_more(self) -> None:
        some = self._all[self._shown : self._shown + SHOWN]
        for talk in some:
            self._entries.addWidget(self._entry(talk))
        self._shown += len(some)
        self._more.setVisible(self._shown < len(self._all))

    def _entry(self, talk: Asked) -> QWidget:
        frame = QFrame()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        who = button(talk.contact.name, lambda: self.opened.emit(talk.meeting_id), "link")
        who.setAccessibleName(self.tr("Open the talk with {name}").format(name=talk.contact.name))
        head = row(who, None, label(day_words(talk.at, self._desk.preferences.time_zone), "quiet"))
        head.setContentsMargins(
            -self._desk.theme.px(4) - 1, 0, 0, 0
        )  # the link's own edge, so that all begins at one line
        layout.addLayout(head)
        if talk.confidential:
            layout.addLayout(self._confidential())
        if talk.answer.strip():
            layout.addWidget(label(talk.answer.strip(), wrap=True))
        else:
            layout.addWidget(label(self.tr("No answer written down."), "quiet"))
        if talk.text.strip() != self._words.strip():
            then = self.tr("Asked as: {question}").format(question=talk.text)
            layout.addWidget(label(then, "quiet", wrap=True))
        return frame

    def _confidential(self) -> QHBoxLayout:
        sign = label("")
        colour = self._desk.theme.colour("attention").name()
        sign.setPixmap(pixmap("eye-off", colour, self._desk.theme.px(ICON), self.devicePixelRatioF()))
        return row(sign, label(self.tr("Told in confidence"), "attention"), None)
