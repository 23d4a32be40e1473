"""The agenda, and a line for a question that comes up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label, row
from desktop_app.ui.interview.agenda_model import TalkAgenda
from desktop_app.ui.interview.agenda_view import TalkAgendaView
from desktop_app.ui.interview.looks import heading
from desktop_app.ui.interview.words import tr


class AgendaCard(QFrame):
    """added(text) when a question was typed."""

    added = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.model = TalkAgenda()
        self.list = TalkAgendaView(theme, self.model)
        self.count = label("", "quiet")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Add a question"))
        self.line.setPlaceholderText(tr("Add a question (Ctrl+Shift+N)"))
        self.line.returnPressed.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        layout.addLayout(row(heading(tr("Agenda"), self.list), None, self.count))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.line)

    def show_count(self) -> None:
        """Say how many are asked."""
        items = self.model.items
        asked = sum(item.asked for item in items)
        self.count.setText(tr("{asked} of {all} asked").format(asked=asked, all=len(items)) if items else "")

    def was_added(self, text: str) -> None:
        """The question is stored: the line is free again."""
        if self.line.text() == text:
            self.line.clear()

    def _add(self) -> None:
        if self.line.text().strip():
            self.added.emit(self.line.text())
