"""What is promised between the user and a person."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app.records.outreach import Promise
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.due_button import DueButton
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, card, column, icon_button, label, row

# So that the day stands below the first letter of the words.
INSET = 30
FIRST_LINE = 38


class PromiseWords(GrowingText):
    """What is promised; finished() follows Enter and the loss of the focus."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__(1, 4)
        self.setProperty("look", "plain")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()


class PromiseLine(QWidget):
    """A promise: a box that says it is kept, its words, its day."""

    kept = Signal(bool)
    edited = Signal(dict)
    removed = Signal()

    def __init__(self, desk: Desk, promise: Promise) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.clicked.connect(self.kept)
        self.words = PromiseWords()
        self.words.finished.connect(self._reworded)
        self.due = DueButton(desk)
        self.due.chosen.connect(lambda day: self.edited.emit({"due_on": day}))
        remove = icon_button(desk.theme, "x", self.tr("Remove this promise"), self.removed.emit)
        self.stops: list[QWidget] = [self.box, self.words, remove, self.due]
        line = row(self.box, self.words, remove, spacing=GAP // 2)
        line.setStretch(1, 1)
        for part in (self.box, remove):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
            part.setMinimumHeight(desk.theme.px(FIRST_LINE))
        below = row(self.due, None)
        below.setContentsMargins(desk.theme.px(INSET), 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addLayout(below)
        self.put(promise)

    def put(self, promise: Promise) -> None:
        """Show a promise; words under the cursor are left alone."""
        self.promise = promise
        with QSignalBlocker(self.box):
            self.box.setChecked(promise.kept_at is not None)
        if not self.words.hasFocus() and self.words.toPlainText() != promise.text:
            self.words.setPlainText(promise.text)
        who = self.tr("You promised") if promise.by_me else self.tr("They promised")
        self.words.setAccessibleName(who)
        self.box.setAccessibleName(self.tr("Kept: {promise}").format(promise=promise.text))
        self.due.put(promise.due_on)

    def _reworded(self) -> None:
        text = self.words.toPlainText().strip()
        if not text:
            self.words.setPlainText(self.promise.text)
        elif text != self.promise.text:
            self.edited.emit({"text": text})


class PromisesCard(QWidget):
    """kept(id, bool), edited(id, values), removed(id) and added(text, by_me, due date or None) follow the user.

    What is kept is shown only where `kept_too`.
    """

    kept = Signal(int, bool)
    edited = Signal(int, dict)
    removed = Signal(int)
    added = Signal(str, bool, object)

    def __init__(self, desk: Desk, *, kept_too: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._kept_too = kept_too
        self._under_way = ""
        self.lines: dict[int, PromiseLine] = {}
        self._sides = {by_me: self._side(words) for by_me, words in ((True, self.tr("You")), (False, self.tr("They")))}
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Add a promise"))
        self.line.setPlaceholderText(self.tr("What was promised"))
        self.line.returnPressed.connect(self.add)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who promised"))
        self.who.addItem(self.tr("I promised"), True)
        self.who.addItem(self.tr("They promised"), False)
        self.due = DueButton(desk)
        self.more = button(self.tr("Add a promise"), self.begin, "link")
        self._writing = QWidget()
        self._writing.setLayout(column(self.line, spacing=GAP))
        self._layout_of(self._writing).addLayout(Flow(self.who, self.due, button(self.tr("Add"), self.add)))
        frame = card()
        inside = self._layout_of(frame)
        inside.addLayout(row(label(self.tr("Promised"), "subheading"), None, self.more))
        for part in (*self._sides.values(), self._writing):
            inside.addWidget(part)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self._writing.hide()

    @staticmethod
    def _layout_of(widget: QWidget) -> QVBoxLayout:
        found = widget.layout()
        assert isinstance(found, QVBoxLayout)
        return found

    def begin(self) -> None:
        """Offer a line for one more."""
        self._writing.show()
        self.more.hide()
        self.line.setFocus()

    def _side(self, words: str) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(label(words, "quiet"))
        return made

    def forget(self) -> None:
        """Somebody else is shown from now on: what was begun here was about the one before."""
        self.line.clear()
        self.due.put(None)
        self._writing.hide()
        self.more.show()
        self.put(())

    def put(self, promises: Sequence[Promise]) -> None:
        """Show these; lines that stay keep their cursor."""
        wanted = {one.id: one for one in promises if self._kept_too or one.kept_at is None}
        for number, line in list(self.lines.items()):
            if number not in wanted or wanted[number].by_me is not line.promise.by_me:
                del self.lines[number]
                line.hide()
                line.deleteLater()
        for number, promise in wanted.items():
            if number in self.lines:
                self.lines[number].put(promise)
            else:
                self.lines[number] = self._made(promise)
        for by_me, side in self._sides.items():
            side.setVisible(any(one.by_me is by_me for one in wanted.values()))
        self._order()

    def _made(self, promise: Promise) -> PromiseLine:
        made = PromiseLine(self._desk, promise)
        number = promise.id
        made.kept.connect(lambda kept: self.kept.emit(number, kept))
        made.edited.connect(lambda values: self.edited.emit(number, values))
        made.removed.connect(lambda: self.removed.emit(number))
        self._layout_of(self._sides[promise.by_me]).addWidget(made)
        return made

    def _order(self) -> None:
        """Tab goes through the lines as they stand, then to the empty one."""
        lines = sorted(self.lines.values(), key=lambda line: not line.promise.by_me)
        stops: list[QWidget] = [part for line in lines for part in line.stops]
        for before, after in pairwise([*stops, self.line]):
            QWidget.setTabOrder(before, after)

    def add(self) -> None:
        """Note what stands in the empty line, if anything does; once, however often it is asked for."""
        text = self.line.text().strip()
        if text and text != self._under_way:
            self._under_way = text
            self.added.emit(text, self.who.currentData(), self.due.day)

    def was_added(self, text: str) -> None:
        """It is stored: the line is free for the next one."""
        self._under_way = ""
        if self.line.text().strip() == text:
            self.line.clear()
            self.due.put(None)

    def was_not_added(self) -> None:
        """It could not be stored: it may be tried again."""
        self._under_way = ""
