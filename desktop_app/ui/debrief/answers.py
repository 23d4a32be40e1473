"""What was asked and has no answer yet, and what was not asked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, card, column, label
from desktop_app.ui.debrief.words import tr

# How many fields are made at first, and with each "Show more"; how many lines of what was not asked are in sight.
FIELDS = 10
LINES = 6
ROOM = 5
ITEM = Qt.ItemDataRole.UserRole


class Answers(QWidget):
    """answered(id, text) and asked(id) follow the user."""

    answered = Signal(int, str)
    asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fields: dict[int, AnswerField] = {}
        # Those that had no answer when they were first seen: a field does not go while it is filled in.
        self._open: dict[int, None] = {}
        self._most = FIELDS
        self._items: tuple[AgendaItem, ...] = ()
        self._pending: Mapping[int, str] = {}
        self._focus: int | None = None
        self.heading = label("", "subheading", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP + GAP // 2)
        self.more = button(tr("Show more"), self._show_more, "link")
        self.unasked = Unasked(theme)
        self.unasked.asked.connect(self._was_asked)
        self._not_asked = QWidget()
        self._not_asked.setLayout(
            column(
                label(tr("Not asked"), "subheading"),
                label(tr("Tick what was asked after all."), "quiet", wrap=True),
                self.unasked,
                spacing=GAP // 2,
            )
        )
        self.frame: QFrame = card(self.heading)
        inside = self.frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(self._list)
        for part in (self.more, self._not_asked):
            inside.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)

    def put(self, items: Sequence[AgendaItem], pending: Mapping[int, str], *, own: bool) -> None:
        """Show the agenda of a talk, over it what is `pending`; after an `own` change the cursor's text is left."""
        self._items, self._pending = tuple(items), pending
        there = {item.id for item in items}
        empty = [item.id for item in items if item.asked and not item.answer.strip()]
        self._open = {number: None for number in (*self._open, *empty) if number in there}
        self._show(own=own)

    def _show(self, *, own: bool) -> None:
        wanted = [item for item in self._items if item.id in self._open]
        shown = wanted[: self._most]
        if [item.id for item in shown] != list(self.fields):
            self._rebuild(shown)
        for item in shown:
            self.fields[item.id].put(item, self._pending.get(item.id), own=own)
        left = sum(item.asked and not item.answer.strip() for item in wanted)
        empty = tr("Answers left empty: {count}").format(count=left)
        self.heading.setText(empty if left else tr("Answers: nothing is left empty"))
        self.heading.setVisible(bool(wanted))
        self.more.setVisible(len(wanted) > len(shown))
        rest = [item for item in self._items if not item.asked and item.id not in self._open]
        self.unasked.put(rest)
        self._not_asked.setVisible(bool(rest))
        self.setVisible(bool(wanted or rest))
        if self._focus in self.fields:
            self.fields[self._focus].text.setFocus()
            self._focus = None

    def _rebuild(self, shown: Sequence[AgendaItem]) -> None:
        old, self.fields = self.fields, {}
        for place, item in enumerate(shown):
            field = self.fields[item.id] = old.pop(item.id) if item.id in old else self._made(item)
            self._list.insertWidget(place, field)
        for gone in old.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        before: QWidget | None = None
        for field in self.fields.values():
            if before is not None:
                QWidget.setTabOrder(before, field.text)
            before = field.text
        if before is not None:
            QWidget.setTabOrder(before, self.more)

    def _made(self, item: AgendaItem) -> "AnswerField":
        made = AnswerField()
        made.text.textChanged.connect(lambda: self.answered.emit(item.id, made.text.toPlainText()))
        return made

    def _show_more(self) -> None:
        first_new = self._most
        self._most += FIELDS
        self._show(own=True)
        list(self.fields.values())[first_new].text.setFocus()

    def _was_asked(self, number: int) -> None:
        self._open[number] = None
        place = [item.id for item in self._items if item.id in self._open].index(number)
        self._most = max(self._most, place + 1)
        self._focus = number
        self.asked.emit(number)


class AnswerField(QWidget):
    """A question and room for what was answered."""

    def __init__(self) -> None:
        super().__init__()
        self.question = label("", wrap=True)
        self.text = GrowingText(least=1, most=8)
        self.question.setBuddy(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.question)
        layout.addWidget(self.text)

    def put(self, item: AgendaItem, pending: str | None, *, own: bool) -> None:
        """Show a question and its answer."""
        self.question.setText(breakable(item.text))
        self.text.setAccessibleName(tr("Answer to: {question}").format(question=item.text))
        text = item.answer if pending is None else pending
        if self.text.toPlainText() != text and not (own and self.text.hasFocus()):
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)


class Unasked(QListWidget):
    """Questions that were not asked, greyed; asked(id) follows a tick."""

    asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[AgendaItem, ...] = ()
        self.setAccessibleName(tr("Not asked"))
        self.setProperty("look", "plain")
        self.setUniformItemSizes(True)
        self.setSpacing(ROOM)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ticked = False
        self.itemChanged.connect(self._was_ticked)
        theme.changed.connect(self._fit)

    def _was_ticked(self, item: QListWidgetItem) -> None:
        self._ticked = True
        self.asked.emit(item.data(ITEM))

    def put(self, items: Sequence[AgendaItem]) -> None:
        """Show these, none of them ticked."""
        self.setVisible(bool(items))
        if tuple(items) == self._shown and not self._ticked:
            return
        self._shown, self._ticked = tuple(items), False
        place = self.currentRow()
        with QSignalBlocker(self):
            self.clear()
            for item in items:
                made = QListWidgetItem(" ".join(item.text.split()))
                made.setData(ITEM, item.id)
                made.setToolTip(item.text)
                made.setForeground(self._theme.colour("quiet"))
                made.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                made.setCheckState(Qt.CheckState.Unchecked)
                self.addItem(made)
            self.setCurrentRow(min(max(place, 0), len(items) - 1))
        self._fit()

    def _fit(self) -> None:
        rows = min(LINES, self.count())
        height = rows * (max(self.sizeHintForRow(0), 1) + 2 * ROOM) + 2 * self.frameWidth()
        self.setFixedHeight(max(1, height))
