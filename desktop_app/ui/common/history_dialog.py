"""What was changed in a record, and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.records.changes import FieldChange, HistoryEntry
from desktop_app.ui.common.dates import full
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.field_names import field_words
from desktop_app.ui.common.operation_names import step_words
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import card, label

LONG = 300


class HistoryDialog(QDialog):
    """The history of one record of any kind ("contact", "meeting", ...), newest first."""

    def __init__(self, desk: Desk, kind: str, record_id: int, title: str, parent: QWidget | None = None) -> None:
        from desktop_app.store import history  # with the mapped classes

        super().__init__(parent)
        self._desk = desk
        self._shown: list[QLabel] = []
        self.setWindowTitle(self.tr("History of {title}").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP)
        inner = QWidget()
        inner.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, GAP, 0)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Changes, newest first"))
        close = QDialogButtonBox()
        close.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP + GAP, WIDE_GAP + GAP, WIDE_GAP + GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(label(self.windowTitle(), "heading", wrap=True))
        layout.addWidget(area, 1)
        layout.addWidget(close)
        self.resize(desk.theme.px(560), desk.theme.px(520))
        desk.backend.read(history.history, kind, record_id, then=self._show, channel=f"history.{kind}")

    def text(self) -> str:
        """Everything shown, as plain text."""
        return "\n".join(made.text() for made in self._shown)

    def _show(self, entries: tuple[HistoryEntry, ...]) -> None:
        if not entries:
            self._lines.addWidget(label(self.tr("Nothing has been changed yet."), "quiet"))
        for entry in entries:
            self._lines.addWidget(self._entry(entry))
        self._lines.addStretch(1)

    def _entry(self, entry: HistoryEntry) -> QWidget:
        words = step_words(entry.step)
        heading = label(words[:1].upper() + words[1:], "subheading", wrap=True)
        when = full(entry.step.at, self._desk.preferences.time_zone)
        if entry.undone:
            when = self.tr("{when}, undone since").format(when=when)
        changes = [label(self._change(change), wrap=True) for change in entry.changes]
        for made in changes:
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts = [heading, label(when, "quiet", wrap=True), *changes]
        self._shown += parts
        return card(*parts, spacing=GAP // 2)

    def _change(self, change: FieldChange) -> str:
        name = field_words(change.record, change.name)
        before, after = _short(change.before), _short(change.after)
        if not before:
            return self.tr("{name}: {after}").format(name=name, after=after)
        if not after:
            return self.tr("{name}: removed “{before}”").format(name=name, before=before)
        return self.tr("{name}: “{before}” became “{after}”").format(name=name, before=before, after=after)


def _short(text: str) -> str:
    return text if len(text) <= LONG else text[: LONG - 1] + "…"
