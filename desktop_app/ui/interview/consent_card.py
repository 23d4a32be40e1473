"""Whether they were asked if they may be recorded, or quoted, and what they said."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame

from desktop_app.records.talks import Consent, Talk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label
from desktop_app.ui.interview.words import consent_word, tr


class ConsentCard(QFrame):
    """said("recording" or "quoting", Consent) follows the user."""

    said = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.recording = self._choice("recording", tr("May I record?"))
        self.quoting = self._choice("quoting", tr("May I quote you?"))
        layout = QFormLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        for part in (self.recording, self.quoting):
            name = label(part.accessibleName(), "quiet")
            name.setBuddy(part)
            layout.addRow(name, part)

    def _choice(self, key: str, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        for consent in Consent:
            made.addItem(consent_word(consent), consent)
        made.activated.connect(lambda _: self.said.emit(key, Consent(made.currentData())))
        return made

    def put(self, talk: Talk) -> None:
        """Show what was said so far."""
        for part, consent in ((self.recording, talk.recording), (self.quoting, talk.quoting)):
            with QSignalBlocker(part):
                part.setCurrentIndex(part.findData(consent))
