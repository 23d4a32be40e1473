"""The eleven differences, what Askwell does about each, and the user's own notes."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.guide.texts import Row
from desktop_app.ui.guide.wrapped_table import PADDING, WrappedTable

ASPECT, INFORMATIONAL, JOB, ASKWELL, NOTES = range(5)
MOST_LINES = 400


class Deed(QWidget):
    """What Askwell does, and the way there."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.text = label(row.askwell, wrap=True)
        self.link = button(there(row.goes_to), look="link")
        self.link.setAccessibleName(f"{there(row.goes_to)}: {row.aspect}")
        self.link.setAccessibleDescription(row.askwell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING // 2)
        layout.setSpacing(0)
        layout.addWidget(self.text)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)


class Comparison(WrappedTable):
    """went(place) when the user follows a row; noted(row key, text) as notes are typed."""

    went = Signal(str)
    noted = Signal(str, str)

    def __init__(self, theme: Theme, rows: tuple[Row, ...]) -> None:
        titles = (
            self.tr("Aspect"),
            self.tr("Informational interview"),
            self.tr("Job interview"),
            self.tr("What Askwell does"),
            self.tr("Your notes"),
        )
        name = self.tr("Informational interview and job interview compared")
        super().__init__(theme, name, titles, (17, 18, 16, 27, 25), (90, 112, 90, 150, 150))
        self._rows_shown = rows
        self.notes: dict[str, GrowingText] = {}
        self.links: dict[str, Deed] = {}
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._fill(number, row)
        self.cellDoubleClicked.connect(lambda number, _column: self._go(number))
        self.fit()

    def _fill(self, number: int, row: Row) -> None:
        self.put(number, ASPECT, row.aspect, "quiet")
        self.put(number, INFORMATIONAL, row.informational, "accent")
        self.put(number, JOB, row.job, "quiet")
        self.put(number, ASKWELL, row.askwell)
        self.put(number, NOTES, "")
        deed = Deed(row)
        deed.link.clicked.connect(lambda: self._go(number))
        self.setCellWidget(number, ASKWELL, deed)
        self.links[row.key] = deed
        self.setCellWidget(number, NOTES, self._note(row))

    def _note(self, row: Row) -> QWidget:
        note = GrowingText(least=1, most=MOST_LINES)
        note.setProperty("look", "plain")
        note.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is as tall as its text
        note.setPlaceholderText(self.tr("Add a note"))
        note.setAccessibleName(self.tr("Your notes: {aspect}").format(aspect=row.aspect))
        note.textChanged.connect(lambda: self._noted(row.key))
        self.notes[row.key] = note
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(2, 1, 4, 2)
        layout.addWidget(note)
        layout.addStretch(1)
        return frame

    def show_notes(self, notes: dict[str, str]) -> None:
        """Show the user's notes, by the keys of the rows."""
        for number, row in enumerate(self._rows_shown):
            note, text = self.notes[row.key], notes.get(row.key, "")
            if note.toPlainText() != text:
                with QSignalBlocker(note):
                    note.setPlainText(text)
            self.put(number, NOTES, text)
        self.fit()

    def texts(self) -> dict[str, str]:
        """The notes as they stand in the editors."""
        return {key: note.toPlainText() for key, note in self.notes.items()}

    def _noted(self, key: str) -> None:
        text = self.notes[key].toPlainText()
        number = next(number for number, row in enumerate(self._rows_shown) if row.key == key)
        self.put(number, NOTES, text)
        self.fit()
        self.noted.emit(key, text)

    def _go(self, number: int) -> None:
        self.went.emit(self._rows_shown[number].goes_to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._go(self.currentRow())
            return
        super().keyPressEvent(event)


def there(place: str) -> str:
    """The words of the link to a place."""
    return QCoreApplication.translate("Guide", _LINKS.get(place, "Show me"))


_LINKS: dict[str, Any] = {
    "contacts.new": "Write down a contact",
    "contacts": "Open Contacts",
    "contacts.thanks": "See who is owed thanks",
    "meetings.agenda": "Open an agenda",
    "meetings.minutes": "See the minutes",
    "meetings.checklist": "Open a checklist",
    "questions.lists": "Open the lists",
    "questions.referrals": "See these questions",
    "questions": "Open the bank",
}
