"""The eleven differences, what Askwell does about each, and the user's own notes."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.records.guide_rows import GuideRow, RowTotal
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.guide_texts import Row
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.guide.wrapped_table import PADDING, WrappedTable

ASPECT, INFORMATIONAL, JOB, ASKWELL, NOTES = range(5)
MOST_LINES = 400
MOST_OF_A_WAY = 320


class Deed(QWidget):
    """What Askwell does, the way there, and in how many talks the row was kept."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.text = label(row.askwell, wrap=True)
        self.link = button(there(row.goes_to), look="link")
        self.link.setAccessibleName(f"{there(row.goes_to)}: {row.aspect}")
        self.link.setAccessibleDescription(row.askwell)
        self.count = label("", "quiet", wrap=True)
        self.count.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING // 2)
        layout.setSpacing(0)
        layout.addWidget(self.text)
        layout.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.count)
        layout.addStretch(1)

    def show_count(self, words: str) -> None:
        """Say in how many talks; nothing where there was none yet."""
        self.count.setText(words)
        self.count.setVisible(bool(words))


class Comparison(WrappedTable):
    """went(place, target) when the user follows a row; noted(row key, text) as notes are typed."""

    went = Signal(str, object)
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
        # The way to a deed is one line.
        ways = max((deed.link.sizeHint().width() for deed in self.links.values()), default=0) + 2 * PADDING
        least = min(MOST_OF_A_WAY, max(self._least[ASKWELL], ceil(ways / theme.scale)))
        self._least = (*self._least[:ASKWELL], least, *self._least[ASKWELL + 1 :])
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

    def show_totals(self, totals: Mapping[GuideRow, RowTotal]) -> None:
        """Say below each row how often it was kept."""
        for key, deed in self.links.items():
            deed.show_count(total_words(GuideRow(key), totals[GuideRow(key)]))
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
        row = self._rows_shown[number]
        self.went.emit(row.goes_to, row.target or None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._go(self.currentRow())
            return
        super().keyPressEvent(event)


def there(place: str) -> str:
    """The words of the link to a place."""
    return _tr(_LINKS.get(place, "Show me"))


def total_words(row: GuideRow, total: RowTotal) -> str:
    """In how many talks a row was kept; empty where there is nothing to tell."""
    count, rest = total.kept, total.talks - total.known
    if row is GuideRow.GETTING and total.talks:
        words, rest = _tr("Through a referral in {count} of {talks}"), 0
    elif not total.known:
        return ""
    elif row is GuideRow.STRENGTHS:
        words, count, rest = _tr("Not kept in {count} of {talks}"), total.known, 0
    else:
        words = _tr("Kept in {count} of {talks}, {rest} not noted") if rest else _tr("Kept in {count} of {talks}")
    talks = _tr("%n talks", total.talks)
    return words.format(count=count, talks=talks, rest=rest)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Guide", text, None, count)


_LINKS: dict[str, str] = {
    "contacts.ask": "Write to somebody",
    "referrals": "See who led to whom",
    "meetings.prep": "Open the next prep sheet",
    "meetings.hold": "Open the next talk",
    "meetings.agenda": "Open an agenda",
    "meetings.checklist": "Open a checklist",
    "preferences": "Choose about the résumé",
    "questions.referrals": "See these questions",
    "templates": "See the templates",
    "today": "See what is due",
}
