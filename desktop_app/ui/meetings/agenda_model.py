"""The agenda as a Qt model: questions in their order, which can be ticked and moved."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.meetings.words import tr

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1


class AgendaModel(QAbstractListModel):
    """ticked(id, bool) and moved(id, to) follow the user; the model shows the new state at once."""

    ticked = Signal(int, bool)
    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.items: list[AgendaItem] = []

    def put(self, items: tuple[AgendaItem, ...]) -> None:
        """Show the items; where the same ones are there in the same order, the view keeps its place."""
        if [item.id for item in items] != [item.id for item in self.items]:
            self.beginResetModel()
            self.items = list(items)
            self.endResetModel()
            return
        for place, item in enumerate(items):
            self.put_item(place, item)

    def put_item(self, place: int, item: AgendaItem) -> None:
        """Show one item anew."""
        if self.items[place] != item:
            self.items[place] = item
            self.dataChanged.emit(self.index(place), self.index(place))

    def place_of(self, item_id: int | None) -> int:
        """Where an item stands, -1 if it is not there."""
        return next((place for place, item in enumerate(self.items) if item.id == item_id), -1)

    def tick(self, place: int) -> None:
        """Turn the asked mark of an item over."""
        item = self.items[place]
        self.ticked.emit(item.id, not item.asked)

    def move(self, place: int, to: int) -> bool:
        """Put an item elsewhere."""
        if not (0 <= place < len(self.items) and 0 <= to < len(self.items)) or place == to:
            return False
        self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), to + 1 if to > place else to)
        item = self.items.pop(place)
        self.items.insert(to, item)
        self.endMoveRows()
        self.moved.emit(item.id, to)
        return True

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(item)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.asked else Qt.CheckState.Unchecked
        return item if role == ITEM_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, source: Index, place: int, count: int, target: Index, before: int) -> bool:
        return count == 1 and self.move(place, before - 1 if before > place else before)


def accessible_text(item: AgendaItem) -> str:
    """An item for those who hear the list."""
    marks = [tr("asked") if item.asked else tr("not asked yet")]
    if item.answer.strip():
        marks.append(tr("answered"))
    if item.confidential:
        marks.append(tr("confidential"))
    return f"{item.text} ({', '.join(marks)})"
