"""Asks who referred the user to whom."""

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from desktop_app.records.contacts import Contact
from desktop_app.store import referring
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.prompt import Prompt
from desktop_app.ui.common.widgets import label
from desktop_app.ui.contacts.contact_line import ContactLine
from desktop_app.ui.contacts.wording import called


class ReferDialog(Prompt):
    """A referral by or to `contact`; the other is known already or made with it, in one step."""

    def __init__(self, desk: Desk, contact: Contact, *, by: bool, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Referral"), self.tr("Add referral"), self.tr("Cancel"))
        self._desk = desk
        self._contact = contact
        name = called(contact.name)
        self.to = QRadioButton(self.tr("{name} named somebody to me").format(name=name))
        self.by = QRadioButton(self.tr("Somebody named {name} to me").format(name=name))
        (self.by if by else self.to).setChecked(True)
        self.who = ContactLine(desk, contact.id)
        self.who.setAccessibleName(self.tr("Who"))
        self.who.setPlaceholderText(self.tr("A name, new or known"))
        self._hint = label("", "quiet", wrap=True)
        self.may_use = QCheckBox(self.tr("I may use the name"))
        self.thank = QCheckBox(self.tr("Remind me to say thank you for it"))
        self.thank.setChecked(True)
        self.note = GrowingText(2, 6)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What was said: why this person, how to begin"))
        self.fill([self.to, self.by, self.who, self._hint, self.may_use, self.thank, self.note])
        self.setMinimumWidth(desk.theme.px(420))
        self.who.named.connect(self._changed)
        self.by.toggled.connect(self._changed)
        self._changed()
        self.who.setFocus()

    def _changed(self) -> None:
        typed = self.who.text().strip()
        self.act.setEnabled(bool(typed))
        new = bool(typed) and self.who.contact_id is None
        self._hint.setText(self.tr("{name} will be added to your people.").format(name=typed) if new else " ")

    def accept(self) -> None:
        """Write it; the window stays, with all that was typed, where that fails."""
        typed = self.who.text().strip()
        if not typed:
            return
        self._desk.backend.write(
            referring.refer,
            self._contact.id,
            typed if self.who.contact_id is None else self.who.contact_id,
            by_other=self.by.isChecked(),
            may_use_name=self.may_use.isChecked(),
            note=self.note.toPlainText(),
            owe_thanks=self.thank.isChecked(),
            then=lambda _answer: super(ReferDialog, self).accept(),
        )
