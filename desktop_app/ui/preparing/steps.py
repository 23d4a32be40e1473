"""The checklist of the meeting on its prep sheet: what looks done is said, what is not leads to where it is done."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.records.meetings import ChecklistItem
from desktop_app.ui.common.meeting_words import step_word
from desktop_app.ui.common.tick_line import TickLine
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, card, label, row
from desktop_app.ui.preparing.facts import tr


class Steps(QWidget):
    """ticked(id, bool) and wanted(key of a step) follow the user."""

    ticked = Signal(int, bool)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[int, StepLine] = {}
        self.progress = label("", "quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP // 2)
        frame = card()
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(row(label(tr("Preparation"), "subheading"), None, self.progress))
        inside.addLayout(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def put(self, items: Sequence[ChecklistItem], suggested: Collection[str]) -> None:
        """Show the steps; `suggested` are the keys of those that look done."""
        if [item.id for item in items] != list(self.lines):
            self._rebuild(items)
        for item in items:
            self.lines[item.id].show_step(item, looks_done=item.key in suggested)
        done = sum(item.done for item in items)
        self.progress.setText(tr("{done} of {all}").format(done=done, all=len(items)))

    def _rebuild(self, items: Sequence[ChecklistItem]) -> None:
        for old in self.lines.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = {item.id: self._line(item) for item in items}

    def _line(self, item: ChecklistItem) -> "StepLine":
        made = StepLine(item)
        made.ticked.connect(lambda done: self.ticked.emit(item.id, done))
        made.wanted.connect(lambda: self.wanted.emit(item.key))
        self._list.addWidget(made)
        return made


class StepLine(TickLine):
    """A step; one of the method's has a button that leads to where it is done."""

    wanted = Signal()

    def __init__(self, item: ChecklistItem) -> None:
        super().__init__()
        self.there: QPushButton | None = None
        if item.key:
            self.there = button("", self.wanted.emit, "link")
            self.add(self.there)

    def show_step(self, item: ChecklistItem, *, looks_done: bool) -> None:
        """Show a step, and whether the facts say that it is done."""
        text = step_word(item)
        self.put(text, item.done, tr("looks done") if looks_done and not item.done else "")
        if self.there is not None:
            # Writing to them and looking something up are different things.
            self.there.setText(tr("Write it") if item.key == "confirm" else tr("Show"))
            self.there.setAccessibleName(tr("{what}: {step}").format(what=self.there.text(), step=text))
