"""Which column of a table goes into which field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.interchange.tables import table as tables
from desktop_app.interchange.tables.letters import ENCODINGS
from desktop_app.interchange.tables.mapping import guess, is_usable
from desktop_app.interchange.tables.table import Table
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label, row
from desktop_app.ui.importing.mapping_words import choice_words, preset_words
from desktop_app.ui.importing.still_combo import StillCombo
from desktop_app.ui.importing.words import tr

SAMPLES = 3
# A row of controls for each column of a table: more than anybody would go through.
MOST_SHOWN = 150
_LONGEST = 60


class Choice(StillCombo):
    """Where one column goes."""

    def __init__(self, heading: str, chosen: str) -> None:
        super().__init__(tr("Where {heading} goes").replace("{heading}", heading), room=14)
        for key, words in choice_words():
            self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(chosen)))


class MappingPage(QWidget):
    """changed() follows every choice. `mapping` has a choice for each column of `table`."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table = Table()
        self._rest: tuple[str, ...] = ()
        self._places: list[int] = []
        self.combos: list[Choice] = []
        self.heading = label("", "heading", wrap=True)
        self.about = label("", "quiet", wrap=True)
        self.problem = label("", "attention", wrap=True)
        self.letters = QComboBox()
        self.letters.setAccessibleName(tr("How the letters are written"))
        for encoding in ENCODINGS:
            self.letters.addItem(encoding.upper().replace("CP", "Windows-"), encoding)
        self.letters.activated.connect(self._other_letters)
        self._letters_words = label(tr("Do names with accents look wrong? Letters:"), "quiet")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.heading)
        layout.addWidget(self.about)
        layout.addWidget(self.problem)
        layout.addLayout(row(self._letters_words, self.letters, None))
        layout.addWidget(self._area, 1)

    @property
    def mapping(self) -> tuple[str, ...]:
        """Where each column goes."""
        chosen = list(self._rest)
        for place, combo in zip(self._places, self.combos, strict=True):
            chosen[place] = str(combo.currentData())
        return tuple(chosen)

    @property
    def usable(self) -> bool:
        """Whether there is anybody to be found this way."""
        return is_usable(self.mapping)

    def show_table(self, table: Table, name: str, kept: tuple[str, ...] | None) -> None:
        """Show a table with the choices `kept` from the last time, or else as guessed."""
        self.table = table
        self.heading.setText(tr("Which column of {name} is what?").replace("{name}", breakable(name)))
        known = tr("The columns go where you put them the last time.") if kept else preset_words(table.preset)
        guessed = tr("Askwell guessed from the headings and from what stands below them.")
        self.about.setText(known or guessed)
        told = any(doubt.reason in ("letters_guessed", "letters_lost") for doubt in table.doubts)
        self.letters.setVisible(told)
        self._letters_words.setVisible(told)
        self.letters.setCurrentIndex(self.letters.findData(table.encoding))
        self._fill(kept or guess(table))

    def _other_letters(self, place: int) -> None:
        mapping = self.mapping
        table = tables.read(self.table.data, str(self.letters.itemData(place)), self.table.delimiter)
        if len(table.columns) == len(mapping):
            self.table = table
            self._fill(mapping)

    def _fill(self, mapping: tuple[str, ...]) -> None:
        self._rest = mapping
        told = [place for place in range(len(mapping)) if mapping[place] or self._samples(place)]
        self._places = told[:MOST_SHOWN]
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, GAP, WIDE_GAP, GAP)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP + GAP // 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self.combos = []
        for line, place in enumerate(self._places):
            heading = _cut(self.table.columns[place]) or tr("Column {number}").replace("{number}", str(place + 1))
            combo = Choice(heading, mapping[place])
            combo.currentIndexChanged.connect(self._chosen)
            self.combos.append(combo)
            grid.addWidget(label(breakable(heading), "subheading", wrap=True), line, 0)
            grid.addWidget(label(breakable("\n".join(self._samples(place))), "quiet", wrap=True), line, 1)
            grid.addWidget(combo, line, 2)
        if len(told) > MOST_SHOWN:
            words = tr("%n more columns are taken as guessed.", len(told) - MOST_SHOWN)
            grid.addWidget(label(words, "quiet", wrap=True), len(self._places), 0, 1, 3)
        grid.setRowStretch(len(self._places) + 1, 1)
        self._area.setWidget(inner)
        self._chosen()

    def _samples(self, place: int) -> list[str]:
        cells = (row.cells[place] for row in self.table.sample if place < len(row.cells))
        return [_cut(cell) for cell in dict.fromkeys(cells) if cell.strip()][:SAMPLES]

    def _chosen(self) -> None:
        self.problem.setVisible(not self.usable)
        self.problem.setText(tr("Choose the column with the name, or one with an e-mail address or phone number."))
        self.changed.emit()


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
