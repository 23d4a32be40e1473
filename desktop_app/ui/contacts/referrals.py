"""Who referred the user to a person, and to whom that person referred the user."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.records.contacts import Contact, Referral
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.widgets import button, icon_button
from desktop_app.ui.contacts.wording import called


class ReferralLine(QWidget):
    """The other person's name (opens them), what may be said, whether they were told, and a button that removes it."""

    opened = Signal(int)
    edited = Signal(int, dict)
    removed = Signal(int)

    def __init__(self, desk: Desk, referral: Referral, *, by: bool) -> None:
        super().__init__()
        other = referral.referrer if by else referral.referred
        name = called(other.name)
        opening = button(name.replace("&", "&&"), lambda: self.opened.emit(other.id), "link")
        opening.setToolTip(referral.note)
        opening.setAccessibleName(self.tr("Open {name}").format(name=name))
        self.may_use = self._box(self.tr("may use the name"), referral.may_use_name)
        self.may_use.clicked.connect(lambda on: self.edited.emit(referral.id, {"may_use_name": on}))
        self.told = self._box(self.tr("told"), referral.told_at is not None)
        self.told.setToolTip(self.tr("Told {name} how it went").format(name=name))
        self.told.clicked.connect(lambda on: self.edited.emit(referral.id, {"told_at": _moment(on)}))
        remove = icon_button(
            desk.theme,
            "x",
            self.tr("Remove the referral by {name}").format(name=name)
            if by
            else self.tr("Remove the referral to {name}").format(name=name),
            lambda: self.removed.emit(referral.id),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(Flow(opening, self.may_use, self.told, spacing=10), 1)
        layout.addWidget(remove)

    def _box(self, words: str, on: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setChecked(on)
        return made


def _moment(on: bool) -> datetime | None:
    return datetime.now(UTC) if on else None


class ReferralLines(QWidget):
    """All referrals in one direction; `by` for those who referred the user to the person."""

    opened = Signal(int)
    edited = Signal(int, dict)
    removed = Signal(int)
    add_asked = Signal()

    def __init__(self, desk: Desk, *, by: bool) -> None:
        super().__init__()
        self._desk = desk
        self._by = by
        self._shown: tuple[Referral, ...] = ()
        self.lines: list[ReferralLine] = []
        self._add = button(self.tr("Add who referred you") if by else self.tr("Add whom they named"), None, "link")
        self._add.clicked.connect(lambda: self.add_asked.emit())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addLayout(Flow(self._add))

    def show_contact(self, contact: Contact) -> None:
        """Show a person's referrals."""
        found = contact.referred_by if self._by else contact.referred_to
        if found == self._shown:
            return
        self._shown = found
        for old in self.lines:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [self._line(referral) for referral in found]
        for place, line in enumerate(self.lines):
            self._layout.insertWidget(place, line)

    def _line(self, referral: Referral) -> ReferralLine:
        made = ReferralLine(self._desk, referral, by=self._by)
        made.opened.connect(self.opened)
        made.edited.connect(self.edited)
        made.removed.connect(self.removed)
        return made
