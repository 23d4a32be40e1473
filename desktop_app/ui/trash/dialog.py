"""What was deleted in the last 30 days, to be brought back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.records.changes import Changes, TrashItem
from desktop_app.store import trash
from desktop_app.ui.common import dates
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, label, row


class TrashDialog(QDialog):
    """A list; what is chosen comes back with all that belonged to it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trash"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._items: Sequence[TrashItem] = ()
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Deleted things"))
        self.list.setHeaderLabels([self.tr("What"), self.tr("Kind"), self.tr("Deleted")])
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._selected)
        self.list.itemActivated.connect(lambda *_: self.bring_back())
        about = self.tr("What you delete stays here for 30 days and can be brought back.")
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(EmptyPage(desk.theme, "trash-2", self.tr("The trash is empty"), about))
        self.back = button(self.tr("Bring back"), self.bring_back, "primary")
        close = button(self.tr("Close"), self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.setSpacing(WIDE_GAP)
        layout.addWidget(label(self.tr("Trash"), "heading"))
        layout.addWidget(self._middle, 1)
        layout.addLayout(row(None, close, self.back))
        self.resize(desk.theme.px(560), desk.theme.px(420))
        desk.backend.changed.connect(self._changed)
        self._load()

    def _changed(self, _changes: Changes, _initiator: object) -> None:
        self._load()

    def _load(self) -> None:
        self._desk.backend.read(trash.items, then=self._show, channel="trash")

    def _show(self, items: Sequence[TrashItem]) -> None:
        self._items = items
        self.list.clear()
        for item in items:
            when = dates.full(item.deleted_at, self._desk.preferences.time_zone)
            title = item.title or self.tr("No name yet")
            self.list.addTopLevelItem(QTreeWidgetItem([title, self._kind(item.kind), when]))
        self.list.setColumnWidth(0, self._desk.theme.px(280))
        if items:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._middle.setCurrentIndex(0 if items else 1)
        self._selected()

    def _kind(self, kind: str) -> str:
        return {
            "contact": self.tr("Contact"),
            "meeting": self.tr("Meeting"),
            "question": self.tr("Question"),
            "question_list": self.tr("Question list"),
        }.get(kind, kind)

    def _chosen(self) -> list[TrashItem]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows(0))
        return [self._items[place] for place in rows]

    def _selected(self) -> None:
        self.back.setEnabled(bool(self._chosen()))

    def bring_back(self) -> None:
        """Restore what is chosen; one undo step."""
        chosen = self._chosen()
        if chosen:
            self._desk.backend.write(trash.restore, chosen, initiator=self)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
