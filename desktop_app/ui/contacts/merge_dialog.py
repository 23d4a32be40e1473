"""Two people side by side who are one: which of the two is to stay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.contacts import Contact
from desktop_app.store import contact_merge, contacts
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label
from desktop_app.ui.contacts.contact_line import ContactLine
from desktop_app.ui.contacts.wording import called, stage_name


class Side(QFrame):
    """One of the two, with a choice to keep that one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.keep = QRadioButton()
        self.facts = label("", "quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self.keep)
        layout.addWidget(self.facts)
        layout.addStretch(1)

    def show_contact(self, contact: Contact) -> None:
        """Show enough of a person to tell the two apart."""
        self.keep.setText(self.tr("Keep {name}").format(name=called(contact.name)).replace("&", "&&"))
        work = ", ".join(part for part in (contact.role, contact.organization) if part)
        lines = [work, contact.field, *(point.value for point in contact.points), ", ".join(contact.tags)]
        lines += [stage_name(contact.stage), contact.notes.strip()[:200]]
        self.facts.setText("\n".join(line for line in lines if line))


class MergeDialog(Prompt):
    """merged(id) tells who stayed. Without `other_id` it asks for the other first."""

    merged = Signal(int)

    def __init__(self, desk: Desk, first_id: int, other_id: int | None, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Merge two people"), self.tr("Merge"), self.tr("Cancel"))
        self._desk = desk
        self._ids: list[int | None] = [first_id, other_id]
        self.who = ContactLine(desk, first_id)
        self.who.setAccessibleName(self.tr("Merge with"))
        self.who.setPlaceholderText(self.tr("Who is the same person?"))
        if other_id is not None:
            self.who.hide()
        self.who.named.connect(self._named)
        self.sides = (Side(), Side())
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        for side in self.sides:
            layout.addWidget(side, 1)
            side.keep.setAutoExclusive(False)
            side.keep.clicked.connect(lambda _on, chosen=side: self._choose(chosen))
        words = self.tr(
            "Everything known of the other goes to the one you keep: texts are joined, meetings and messages move over."
        )
        area = QScrollArea()
        area.setWidget(both)
        area.setWidgetResizable(True)
        area.setMinimumHeight(desk.theme.px(300))
        self.fill([self.who, label(words, "quiet", wrap=True), area])
        self.setMinimumWidth(desk.theme.px(560))
        self._choose(self.sides[0])
        self._show()

    def _choose(self, chosen: Side) -> None:
        for side in self.sides:
            side.keep.setChecked(side is chosen)

    def _named(self) -> None:
        self._ids[1] = self.who.contact_id
        self._show()

    def _show(self) -> None:
        self.act.setEnabled(None not in self._ids)
        for side, number in zip(self.sides, self._ids, strict=True):
            side.setVisible(number is not None)
            if number is not None:
                self._desk.backend.read(contacts.get, number, then=side.show_contact)

    def accept(self) -> None:
        """Merge; the window stays where that fails."""
        keep, other = self._ids if self.sides[0].keep.isChecked() else reversed(self._ids)
        if keep is None or other is None:
            return
        self._desk.backend.write(contact_merge.merge, keep, other, then=lambda _answer: self._done(keep))

    def _done(self, keep: int) -> None:
        self.merged.emit(keep)
        super().accept()
