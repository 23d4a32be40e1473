"""Ctrl+K: a few letters, and there is the person, the meeting, the question or the command."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.method.folding import fold
from desktop_app.records.jumps import Jump
from desktop_app.store import jumps
from desktop_app.ui.common import dates, icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, ICON, WIDE_GAP
from desktop_app.ui.common.widgets import label, search_box
from desktop_app.ui.jump.cell import DETAIL_ROLE, ChoiceCell

_ICONS = {"contact": "user", "meeting": "calendar", "question": "message-circle", "command": "chevron-right"}
MOST_COMMANDS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette."""

    kind: str
    title: str
    detail: str
    take: Callable[[], None]


class JumpPalette(QDialog):
    """A search field over one list; Up and Down choose while the cursor stays in the field.

    jumped(place, target) says where to go.
    """

    jumped = Signal(str, object)

    def __init__(self, desk: Desk, commands: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Jump to"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._commands = [action for action in commands if action.isEnabled() and action.text()]
        self._choices: list[Choice] = []
        self.box = search_box(
            desk.theme, self.tr("Jump to anything"), self.tr("A name, a meeting, a question, a command")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setProperty("look", "plain")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setItemDelegate(ChoiceCell(desk.theme, self.list))
        self._hint = label(self.tr("Up and Down choose, Enter goes there, Esc closes"), "quiet")
        frame = QFrame()
        frame.setProperty("look", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        for part in (self.box, self.list, self._hint):
            layout.addWidget(part)
        self._place(parent)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._look)
        self.box.returnPressed.connect(self._take_current)
        self.list.itemActivated.connect(lambda _: self._take_current())
        self.list.itemClicked.connect(lambda _: self._take_current())
        self._look("")

    def _place(self, parent: QWidget) -> None:
        scale = self._desk.theme
        width = min(scale.px(600), parent.width() - 2 * WIDE_GAP)
        height = min(scale.px(440), parent.height() - 4 * WIDE_GAP)
        self.resize(width, height)
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + scale.px(56))

    def _look(self, query: str) -> None:
        self._desk.backend.read(jumps.find, query, then=lambda found: self._show(query, found), channel="jump")

    def _show(self, query: str, found: Sequence[Jump]) -> None:
        self._choices = [self._record(jump) for jump in found]
        commands = self._matching_commands(query)
        self._choices = commands + self._choices if not query else self._choices + commands
        self.list.clear()
        colour = self._desk.theme.colour("quiet")
        for choice in self._choices:
            item = QListWidgetItem(icons.icon(_ICONS[choice.kind], colour, self._desk.theme.px(ICON)), choice.title)
            item.setData(DETAIL_ROLE, choice.detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.title}, {choice.detail}".rstrip(", "))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        nothing = self.tr("Nothing found for these words. Esc closes.")
        usual = self.tr("Up and Down choose, Enter goes there, Esc closes")
        self._hint.setText(usual if self._choices else nothing)

    def _record(self, jump: Jump) -> Choice:
        detail = jump.detail
        if jump.at is not None:
            detail = dates.full(jump.at, self._desk.preferences.time_zone)
        title = jump.title or self.tr("No name yet")
        return Choice(jump.kind, title, detail, lambda: self.jumped.emit(jump.kind, jump.id))

    def _matching_commands(self, query: str) -> list[Choice]:
        words = fold(query).split()
        found = [action for action in self._commands if all(word in fold(_words(action)) for word in words)]
        return [
            Choice(
                "command",
                _words(action),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                action.trigger,
            )
            for action in found[:MOST_COMMANDS]
        ]

    def _take_current(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._choices):
            choice = self._choices[place]
            self.close()
            choice.take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                Qt.Key(event.key())
            )
            if step is not None and self.list.count():
                place = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(place)
                return True
        return super().eventFilter(watched, event)


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("….")
