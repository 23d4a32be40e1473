"""Ctrl+J: a number or a few letters, and that question is the one being asked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.method.folding import fold
from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label, search_box
from desktop_app.ui.interview.words import tr

SIZE = (560, 420)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class QuestionJump(QDialog):
    """picked(item id) when one is chosen."""

    picked = Signal(int)

    def __init__(self, theme: Theme, items: Sequence[AgendaItem], current: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Jump to a question"))
        self._entries = [
            (item.id, f"{number}  {' '.join(item.text.split())}", tr("asked") if item.asked else "")
            for number, item in enumerate(items, 1)
        ]
        self.box = search_box(theme, tr("Jump to a question"), tr("Its number, or some of its words"))
        self.list = SideList(theme, tr("Questions"))
        self.hint = label(tr("Up and Down choose, Enter goes there, Esc closes"), "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        for part in (self.box, self.list, self.hint):
            layout.addWidget(part)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._look)
        self.box.returnPressed.connect(self._take)
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.itemActivated.connect(lambda _: self._take())
        self.resize(*(min(theme.px(one), room - 40) for one, room in zip(SIZE, parent.size().toTuple(), strict=True)))
        self._look("")
        self.list.choose(current)

    def _look(self, query: str) -> None:
        wanted = fold(query).split()
        found = [entry for entry in self._entries if all(word in fold(entry[1]) for word in wanted)]
        # A number means the question of that number first.
        found.sort(key=lambda entry: entry[1].split(" ", 1)[0] != query.strip())
        self.list.fill(found)
        if query or self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _take(self) -> None:
        if self.list.key is not None:
            self.picked.emit(self.list.key)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)
