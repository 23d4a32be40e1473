"""They mentioned someone: one line, and it is a contact with its referral."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit

from desktop_app.method.mentioned import Mentioned, mentioned
from desktop_app.records.contacts import ContactRef
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, keys_named, label, themed_icon
from desktop_app.ui.interview.looks import heading
from desktop_app.ui.interview.words import mentioned_text, tr


class MentionCard(QFrame):
    """captured(Mentioned, may use the name) follows Enter."""

    captured = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("They mentioned someone"))
        self.line.setPlaceholderText(tr("Name, role, where"))
        self.line.setToolTip(tr("Ctrl+R brings you here, Enter adds them"))
        self.understood = label("", "quiet", wrap=True)
        self.may_use = QCheckBox(tr("I may use their name"))
        self.may_use.setToolTip(keys_named("Alt+M"))
        self.add = button(tr("Add referral"), self._add)
        themed_icon(theme, self.add, "share-2", "accent")
        self.noted = label("", "quiet", wrap=True)
        layout = column(
            heading(tr("They mentioned someone"), self.line),
            self.line,
            self.understood,
            self.may_use,
            self.add,
            self.noted,
        )
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        self.setLayout(layout)
        self.line.returnPressed.connect(self._add)
        self.line.textChanged.connect(self._show_understood)
        self._show_understood()
        self.show_noted(())

    def show_noted(self, referred: Sequence[ContactRef]) -> None:
        """Those who were mentioned so far."""
        names = ", ".join(one.name for one in referred)
        self.noted.setText(tr("Noted: {names}").format(names=names))
        self.noted.setVisible(bool(names))

    def was_captured(self, who: Mentioned) -> None:
        """They are stored: the line is free for the next one."""
        if mentioned(self.line.text()) == who:
            self.line.clear()
            self.may_use.setChecked(False)

    def _show_understood(self) -> None:
        who = mentioned(self.line.text())
        typed = bool(self.line.text().strip())
        told = mentioned_text(who) if who.name else tr("Who is it? Begin with their name.")
        self.understood.setText(told)
        self.understood.setVisible(typed and told != who.name)
        self.add.setEnabled(bool(who.name))

    def _add(self) -> None:
        who = mentioned(self.line.text())
        if who.name:
            self.captured.emit(who, self.may_use.isChecked())
