"""E-mails, phones, links and addresses, edited, added and removed in place."""

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.growing_text import GrowingText
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, icon_button
from desktop_app.ui.contacts.wording import add_point, point_name

# Somebody new is asked for these two.
USUAL = (PointKind.EMAIL, PointKind.PHONE)
LABEL_WIDTH = 76


class PointRow(QWidget):
    """One way to reach a person: its value, a label of the user's own, and a button that removes it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, point: ContactPoint) -> None:
        super().__init__()
        self.point = point
        kind = point_name(point.kind)
        self.value = GrowingText(2, 6) if point.kind is PointKind.ADDRESS else QLineEdit()
        self.value.setAccessibleName(kind)
        self.value.setPlaceholderText(kind)
        self.label = QLineEdit(point.label)
        self.label.setPlaceholderText(self.tr("label"))
        self.label.setAccessibleName(self.tr("Label of {kind}").format(kind=kind))
        self.label.setCompleter(QCompleter([self.tr("work"), self.tr("home"), self.tr("mobile")], self.label))
        self.label.setMaximumWidth(theme.px(LABEL_WIDTH))
        self.setFocusProxy(self.value)
        remove = icon_button(theme, "x", self.tr("Remove {kind}").format(kind=kind), self.removed.emit)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        for place, part in enumerate((self.value, self.label, remove)):
            layout.addWidget(part, 0, place, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 1)
        self._put(point.value)
        self.value.textChanged.connect(lambda *_: self.edited.emit())
        self.label.textChanged.connect(lambda _text: self.edited.emit())

    def _put(self, value: str) -> None:
        if isinstance(self.value, GrowingText):
            self.value.setPlainText(value)
        else:
            self.value.setText(value)
            self.value.setCursorPosition(0)

    def typed(self) -> ContactPoint:
        """As it stands in the editors."""
        text = self.value.toPlainText() if isinstance(self.value, GrowingText) else self.value.text()
        return dataclasses.replace(self.point, value=text, label=self.label.text())


class PointsEditor(QWidget):
    """All ways to reach a person, in the user's order."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[PointRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        buttons = Flow(*(self._add_button(kind) for kind in PointKind), spacing=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._lines)
        layout.addLayout(buttons)

    def _add_button(self, kind: PointKind) -> QWidget:
        return button(add_point(kind), lambda: self._add(kind), "link")

    def put(self, value: Sequence[ContactPoint]) -> None:
        if self._same(value):
            for row, point in zip(self._filled(), value, strict=True):
                row.point = point
            return
        for row in self.rows:
            self._drop(row)
        self.rows = []
        for point in value:
            self._append(point)
        missing = [kind for kind in USUAL if kind not in {point.kind for point in value}]
        for kind in missing:
            self._append(ContactPoint(kind, ""))

    def typed(self) -> tuple[ContactPoint, ...]:
        return tuple(row.typed() for row in self.rows if row.typed().value.strip())

    def _filled(self) -> list[PointRow]:
        return [row for row in self.rows if row.typed().value.strip()]

    def _same(self, value: Sequence[ContactPoint]) -> bool:
        """Whether `value` says what stands here already, but for the ids that saving gave."""

        def said(points: Sequence[ContactPoint]) -> list[tuple[PointKind, str, str]]:
            return [(point.kind, point.value.strip(), point.label.strip()) for point in points]

        return bool(self.rows) and bool(value) and said(self.typed()) == said(value)

    def _append(self, point: ContactPoint) -> PointRow:
        row = PointRow(self._theme, point)
        row.edited.connect(self._changed)
        row.removed.connect(lambda: self._remove(row))
        place = sum(1 for other in self.rows if _order(other.point) <= _order(point))
        self.rows.insert(place, row)
        self._lines.insertWidget(place, row)
        return row

    def _add(self, kind: PointKind) -> None:
        empty = [row for row in self.rows if row.point.kind is kind and not row.typed().value.strip()]
        row = empty[0] if empty else self._append(ContactPoint(kind, ""))
        row.setFocus()

    def _remove(self, row: PointRow) -> None:
        self.rows.remove(row)
        self._drop(row)
        self._changed()
        if self.rows:
            self.rows[-1].setFocus()

    def _drop(self, row: PointRow) -> None:
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _changed(self) -> None:
        self.edited.emit(self.typed())


def _order(point: ContactPoint) -> int:
    return list(PointKind).index(point.kind)
