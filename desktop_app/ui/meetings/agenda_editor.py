"""The current question of an agenda: its words, its answer, its minutes, whether it stays private."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import icon_button, label, row
from desktop_app.ui.meetings.start_fields import inset
from desktop_app.ui.meetings.words import tr


class AgendaEditor(QWidget):
    """edited(id, name, value) follows the user ("text", "answer", "minutes", "confidential"); removed(id) too."""

    edited = Signal(int, str, object)
    removed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.item_id: int | None = None
        self.text = GrowingText(least=1, most=6)
        self.text.setProperty("look", "plain")
        self.text.setAccessibleName(tr("Question"))
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.setPlaceholderText(tr("What they answered"))
        self.answer.setMinimumHeight(desk.theme.px(110))
        self.minutes = QSpinBox()
        self.minutes.setRange(0, 480)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setAccessibleName(tr("Minutes for this question"))
        self.confidential = QCheckBox(tr("Confidential"))
        self.confidential.setToolTip(tr("Told in confidence: kept out of what you share"))
        self.remove = icon_button(desk.theme, "trash-2", tr("Remove from the agenda"), self._remove)
        self._theme = desk.theme
        self._inset()
        desk.theme.changed.connect(self._inset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.text)
        answer = label(tr("Answer"), "quiet")
        answer.setBuddy(self.answer)
        layout.addWidget(answer)
        layout.addWidget(self.answer, 1)
        layout.addLayout(row(self.minutes, self.confidential, None, self.remove))
        self._connect()

    def _inset(self) -> None:
        inset(self._theme, self.minutes)

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda: self._say("text", self.text.toPlainText()))
        self.answer.textChanged.connect(lambda: self._say("answer", self.answer.toPlainText()))
        self.minutes.valueChanged.connect(lambda value: self._say("minutes", value))
        self.confidential.toggled.connect(lambda value: self._say("confidential", value))

    def put(self, item: AgendaItem | None, *, keep_typed: bool = False) -> None:
        """Show an item; with `keep_typed` the text under the cursor is left alone."""
        same = item is not None and item.id == self.item_id
        self.item_id = None if item is None else item.id
        self.setEnabled(item is not None)
        blockers = [QSignalBlocker(part) for part in (self.text, self.answer, self.minutes, self.confidential)]
        for editor, text in ((self.text, item.text if item else ""), (self.answer, item.answer if item else "")):
            if editor.toPlainText() != text and not (same and keep_typed and editor.hasFocus()):
                editor.setPlainText(text)
        if not (same and keep_typed and self.minutes.hasFocus()):
            self.minutes.setValue(item.minutes if item else 0)
        self.confidential.setChecked(item is not None and item.confidential)
        del blockers

    def _say(self, name: str, value: object) -> None:
        if self.item_id is not None:
            self.edited.emit(self.item_id, name, value)

    def _remove(self) -> None:
        if self.item_id is not None:
            self.removed.emit(self.item_id)
