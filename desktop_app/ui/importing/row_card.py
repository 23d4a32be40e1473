"""One row of the preview: what it says, what would change, and what is to become of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.exchange import IncomingContact
from desktop_app.records.importing import Choice, RowKind
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label
from desktop_app.ui.importing.plan_model import PreviewRow
from desktop_app.ui.importing.tally import offered
from desktop_app.ui.importing.words import change_line, choice_line, field_word, place, reason, tr

_LONGEST = 600
_TEXTS = ("role", "organization", "field", "time_zone", "how_known", "notes")


class RowCard(QScrollArea):
    """chose(choice) follows a choice for the row shown; opened(contact id) leads to whom it is taken for."""

    chose = Signal(object)
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: PreviewRow | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = label("", "heading", wrap=True)
        self.where = label("", "quiet", wrap=True)
        self.partner = button("", self._open, "link")
        self.why = label("", "attention", wrap=True)
        self.ways = {choice: QRadioButton(choice_line(choice)) for choice in Choice}
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
        self.show_row(None, "")

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(0, 0, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        for part in (self.name, self.where, self.partner, self.why, *self.ways.values()):
            layout.addWidget(part)
        layout.addSpacing(GAP)
        layout.addWidget(self.about)
        layout.addLayout(self._facts)
        layout.addStretch(1)

    def keep_from_edge(self, room: int) -> None:
        """Leave so many pixels at the left."""
        self._layout.setContentsMargins(room, 0, WIDE_GAP, WIDE_GAP)

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
        self._show_partner(shown)
        self.why.setText(breakable(reason(row.doubt)) if row.doubt is not None else "")
        self.why.setVisible(row.doubt is not None)
        self.show_choice(shown.choice)
        self._clear()
        if row.changes:
            self._add_all([(field_word(change.field), change_line(change)) for change in row.changes])
        elif row.incoming is not None:
            self._add_all(_told(row.incoming))
        heading = tr("What would change") if row.changes else tr("What it says")
        self.about.setText(heading)
        self.about.setVisible(row.incoming is not None and self._facts.count() > 0)

    def show_choice(self, choice: Choice | None) -> None:
        """What is chosen for the row."""
        if self._shown is None:
            return
        usable = offered(self._shown.row.kind)
        for one, way in self.ways.items():
            way.setVisible(one in usable)
            if one is choice:
                way.setChecked(True)

    def _show_partner(self, shown: PreviewRow) -> None:
        row = shown.row
        words = {
            RowKind.CHANGED: tr("Tells something new of {name}"),
            RowKind.SAME: tr("Here already: {name}"),
            RowKind.DUPLICATE: tr("May be {name}"),
        }.get(row.kind, "")
        self.partner.setVisible(bool(words) and (row.contact is not None or row.earlier is not None))
        self.partner.setEnabled(row.contact is not None)
        if row.contact is not None:
            name = " ".join(row.contact.name.split()) or tr("No name")
            self.partner.setText(
                words.replace("{name}", name if len(name) <= 40 else name[:39] + "…").replace("&", "&&")
            )
        elif row.earlier is not None:
            self.partner.setText(tr("Stands further up in the same file, or somebody alike"))

    def _open(self) -> None:
        if self._shown is not None and self._shown.row.contact is not None:
            self.opened.emit(self._shown.row.contact.id)

    def _add_all(self, facts: list[tuple[str, str]]) -> None:
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


def _told(told: IncomingContact) -> list[tuple[str, str]]:
    facts = [(field_word(name), getattr(told, name)) for name in _TEXTS]
    facts[5:5] = [(field_word(point.kind.value), point.value) for point in told.points[:20]]
    facts += [(field_word("tag"), tag) for tag in told.tags[:20]]
    extras = ", ".join(dict.fromkeys(extra.name for extra in told.extras))
    facts.append((field_word("extra"), extras))
    return [(title, text) for title, text in facts if text]
