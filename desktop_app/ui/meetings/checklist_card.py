"""The preparation of a meeting: the method's steps and the user's own."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.records.meetings import ChecklistItem
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import card, icon_button, label, row
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.words import tr


class ChecklistCard(QWidget):
    """ticked(id, bool), reworded(id, text), removed(id) and added(text) follow the user.

    wanted(key) asks for the place where a step of the method is done.
    """

    wanted = Signal(str)
    ticked = Signal(int, bool)
    reworded = Signal(int, str)
    removed = Signal(int)
    added = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[int, StepRow] = {}
        self.progress = label("", "quiet")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Add a step"))
        self.line.setAccessibleName(tr("Add a preparation step"))
        self.line.returnPressed.connect(self._add)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(row(label(tr("Preparation"), "subheading"), None, self.progress))
        inside.addLayout(self._steps)
        inside.addWidget(self.line)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def put(self, items: tuple[ChecklistItem, ...]) -> None:
        """Show the steps; rows that stay keep their place and their cursor."""
        if [item.id for item in items] != list(self._rows):
            self._rebuild(items)
        for item in items:
            self._rows[item.id].put(item)
        done = sum(item.done for item in items)
        self.progress.setText(tr("{done} of {all}").format(done=done, all=len(items)))

    def _rebuild(self, items: tuple[ChecklistItem, ...]) -> None:
        old, self._rows = self._rows, {}
        for item in items:
            self._rows[item.id] = old.pop(item.id) if item.id in old else StepRow(self, self._desk, item)
        for row_ in old.values():
            self._steps.removeWidget(row_)
            row_.hide()
            row_.deleteLater()
        for place, row_ in enumerate(self._rows.values()):
            self._steps.insertWidget(place, row_)
        self._order_tabs()

    def _order_tabs(self) -> None:
        last: QWidget | None = None
        for row_ in self._rows.values():
            for part in row_.parts:
                if last is not None:
                    QWidget.setTabOrder(last, part)
                last = part
        if last is not None:
            QWidget.setTabOrder(last, self.line)

    def _add(self) -> None:
        if self.line.text().strip():
            self.added.emit(self.line.text())

    def was_added(self, text: str) -> None:
        """A step is stored: the line is free for the next one."""
        if self.line.text() == text:
            self.line.clear()

    def focus_first(self) -> None:
        """The cursor on the first step still to be done."""
        steps = [row_.box for row_ in self._rows.values()]
        (next((box for box in steps if not box.isChecked()), None) or self.line).setFocus()


class StepRow(QWidget):
    """A step: a box to tick; one of the method's leads on (Enter), the user's own can be reworded and removed."""

    def __init__(self, owner: ChecklistCard, desk: Desk, item: ChecklistItem) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.parts: list[QWidget] = [self.box]
        self.text: QLineEdit | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        self.setMinimumHeight(desk.theme.px(30))
        layout.addWidget(self.box, 0 if not item.key else 1)
        self.box.toggled.connect(lambda done: owner.ticked.emit(item.id, done))
        self._want = partial(owner.wanted.emit, item.key) if item.key else None
        if self._want is not None:
            words_ = tr("Write it") if item.key == "confirm" else tr("Show on the prep sheet")
            there = icon_button(desk.theme, "chevron-right", words_, self._want)
            there.setAccessibleName(tr("{what}: {step}").format(what=words_, step=words.step_word(item)))
            layout.addWidget(there)
            self.parts.append(there)
        else:
            self.text = QLineEdit()
            self.text.setProperty("look", "plain")
            self.text.setAccessibleName(tr("Step"))
            self.text.textEdited.connect(lambda text: owner.reworded.emit(item.id, text))
            remove = icon_button(desk.theme, "x", tr("Remove this step"), lambda: owner.removed.emit(item.id))
            layout.addWidget(self.text, 1)
            layout.addWidget(remove)
            self.parts += [self.text, remove]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._want is not None:
            self._want()
        else:
            super().keyPressEvent(event)

    def put(self, item: ChecklistItem) -> None:
        """Show a step; a text under the cursor is left alone."""
        text = words.step_word(item)
        with QSignalBlocker(self.box):
            self.box.setChecked(item.done)
        if self.text is None:
            self.box.setText(text)
        else:
            self.box.setAccessibleName(text)
            if not self.text.hasFocus() and self.text.text() != text:
                self.text.setText(text)
