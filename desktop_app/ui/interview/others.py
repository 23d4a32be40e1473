"""What others said to the current question, beside the answer that is being given."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.questions import Asked
from desktop_app.ui.common.dates import day_words
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.icons import pixmap
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP, ICON
from desktop_app.ui.common.widgets import button, label, row
from desktop_app.ui.interview.words import tr

SHOWN = 20


class Others(QScrollArea):
    """Answers of others, the newest first; what was told in confidence is hidden until it is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._said: tuple[Asked, ...] = ()
        self._shown = 0
        self.setAccessibleName(tr("What others said"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(tr("Nobody else was asked this yet."), "quiet", wrap=True)
        self._more = button(tr("Show more"), self._show_more, "link")
        self._entries = QVBoxLayout()
        self._entries.setSpacing(GAP + GAP // 2)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(GAP, GAP, GAP, 0)
        layout.setSpacing(GAP)
        layout.addWidget(label(tr("What others said"), "quiet"))
        layout.addWidget(self._none)
        layout.addLayout(self._entries)
        layout.addWidget(self._more)
        layout.addStretch(1)
        self.setWidget(body)
        self.put(())

    def put(self, said: tuple[Asked, ...]) -> None:
        """Show these."""
        self._said, self._shown = said, 0
        while (entry := self._entries.takeAt(0)) is not None:
            if (old := entry.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._none.setVisible(not said)
        self._show_more()
        self.verticalScrollBar().setValue(0)

    def _show_more(self) -> None:
        for one in self._said[self._shown : self._shown + SHOWN]:
            self._entries.addWidget(self._entry(one))
        self._shown = min(len(self._said), self._shown + SHOWN)
        self._more.setVisible(self._shown < len(self._said))

    def _entry(self, one: Asked) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        name = label(called(one.contact.name), "subheading", wrap=True)
        day = label(day_words(one.at, self._desk.preferences.time_zone), "quiet")
        head = row(name, day)
        head.setStretch(0, 1)
        layout.addLayout(head)
        answer = label(one.answer.strip() or tr("No answer written down."), "" if one.answer.strip() else "quiet")
        answer.setWordWrap(True)
        if one.confidential and one.answer.strip():
            layout.addWidget(self._hidden(one, answer))
            answer.hide()
        layout.addWidget(answer)
        return made

    def _hidden(self, one: Asked, answer: QLabel) -> QWidget:
        """A line in place of what was told in confidence: somebody may be looking at the screen too."""
        made = QWidget()
        sign = QLabel()
        colour = self._desk.theme.colour("attention").name()
        sign.setPixmap(pixmap("eye-off", colour, self._desk.theme.px(ICON), self.devicePixelRatioF()))

        def shown() -> None:
            answer.show()
            show.hide()

        show = button(tr("Show"), shown, "link")
        show.setAccessibleName(tr("Show what {name} told in confidence").format(name=one.contact.name))
        made.setLayout(row(sign, label(tr("Told in confidence"), "attention"), show, None))
        return made
