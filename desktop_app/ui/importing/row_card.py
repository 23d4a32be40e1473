"""One row of the preview: what it says, what would change, and what is to become of it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.importing import Choice
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.importing.look import Look
from desktop_app.ui.importing.plan_model import PreviewRow
from desktop_app.ui.importing.words import place, tr

_LONGEST = 600
_LONGEST_NAME = 40
Facts = list[tuple[str, str]]


class RowCard(QScrollArea):
    """chose(choice) follows a choice for the row shown; opened(contact id) leads to whom it is taken for.

    What is said of a row is said by those made of this: `about_partner`, `why_of`, `changes_of`, `facts_of`.
    """

    chose = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._shown: PreviewRow | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = label("", "heading", wrap=True)
        self.where = label("", "quiet", wrap=True)
        self.partner = button("", self._open, "link")
        self.why = label("", "attention", wrap=True)
        self.ways = {choice: QRadioButton() for choice in Choice}
        group = QButtonGroup(self)
        for choice, way in self.ways.items():
            group.addButton(way)
            way.clicked.connect(lambda _on=False, chosen=choice: self.chose.emit(chosen))
        self.about = label("", "subheading")
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(WIDE_GAP)
        self._facts.setVerticalSpacing(GAP)
        self._inner = QWidget()
        self._lay_out()
        self.setWidget(self._inner)
        self._inner.hide()

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(0, 0, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        for part in (self.name, self.where, self.partner, *self.middle(), self.why, *self.ways.values()):
            layout.addWidget(part)
        layout.addSpacing(GAP)
        layout.addWidget(self.about)
        layout.addLayout(self._facts)
        layout.addStretch(1)

    def keep_from_edge(self, room: int) -> None:
        """Leave so many pixels at the left."""
        self._layout.setContentsMargins(room, 0, WIDE_GAP, WIDE_GAP)

    # What a sort of row says of itself

    def middle(self) -> tuple[QWidget, ...]:
        """More parts, between whom it is taken for and what is doubtful."""
        return ()

    def way_words(self, choice: Choice, row: Any) -> str:
        """What stands beside the button of a choice."""
        raise NotImplementedError

    def about_partner(self, row: Any) -> str:
        """Whom it is taken for; {name} is the contact's. Empty where that says nothing."""
        raise NotImplementedError

    def why_of(self, row: Any) -> str:
        """What is doubtful about it."""
        raise NotImplementedError

    def changes_of(self, row: Any) -> Facts:
        """What would change: of what, and how."""
        raise NotImplementedError

    def facts_of(self, row: Any) -> Facts:
        """What it says."""
        raise NotImplementedError

    # Showing

    def show_row(self, shown: PreviewRow | None, file: str) -> None:
        """Show a row, or nothing."""
        self._shown = shown
        self._inner.setVisible(shown is not None)
        if shown is None:
            return
        row = shown.row
        self.name.setText(breakable(shown.name))
        self.where.setText(breakable(place(row.line, file)))
        self.where.setVisible(bool(file) or (row.incoming is not None and row.line > 0))
        self._show_partner(row)
        self.why.setText(breakable(self.why_of(row)))
        self.why.setVisible(bool(self.why.text()))
        self.show_choice(shown.choice)
        self._clear()
        changes = self.changes_of(row)
        self._add_all(changes or (self.facts_of(row) if row.incoming is not None else []))
        self.about.setText(tr("What would change") if changes else tr("What it says"))
        self.about.setVisible(row.incoming is not None and self._facts.count() > 0)

    def show_choice(self, choice: Choice | None) -> None:
        """What is chosen for the row."""
        if self._shown is None:
            return
        row = self._shown.row
        usable = self._look.offered(row.kind)
        for one, way in self.ways.items():
            way.setVisible(one in usable)
            if one in usable:
                way.setText(self.way_words(one, row))
            if one is choice:
                way.setChecked(True)

    def _show_partner(self, row: Any) -> None:
        words = self.about_partner(row)
        self.partner.setVisible(bool(words))
        self.partner.setEnabled(row.contact is not None)
        if row.contact is not None:
            words = words.replace("{name}", short_name(row.contact.name))
        self.partner.setText(words.replace("&", "&&"))

    def _open(self) -> None:
        if self._shown is not None and self._shown.row.contact is not None:
            self.opened.emit(self._shown.row.contact.id)

    def _add_all(self, facts: Facts) -> None:
        for title, text in facts:
            line = self._facts.rowCount()
            what = label(title, "quiet")
            said = label(breakable(text if len(text) <= _LONGEST else text[:_LONGEST] + "…"), wrap=True)
            self._facts.addWidget(what, line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, line, 1)

    @property
    def facts(self) -> list[str]:
        """What stands below the choices: what it is about and what is said, in turn."""
        items = (self._facts.itemAt(place) for place in range(self._facts.count()))
        parts = [item.widget() for item in items if item is not None]
        return [part.text() for part in parts if isinstance(part, QLabel)]

    def _clear(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if isinstance(part := item.widget(), QLabel):
                part.setParent(None)
                part.deleteLater()


def short_name(name: str) -> str:
    """A contact's name on a line of its own."""
    line = " ".join(name.split()) or tr("No name")
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1] + "…"
