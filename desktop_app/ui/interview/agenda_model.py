"""The agenda of a talk as a Qt model: each question with how it fits into the time that is left."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.method.refit import Fit
from desktop_app.records.meetings import AgendaItem
from desktop_app.ui.interview.words import fit_spoken

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE, FIT_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class TalkAgenda(QAbstractListModel):
    """Questions in their order. It only shows what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[AgendaItem] = []
        self._places: dict[int, int] = {}
        self._fits: dict[int, Fit] = {}

    def put(self, items: Sequence[AgendaItem]) -> None:
        """Show these; where they are the same ones, a view keeps its place."""
        if [item.id for item in items] != [item.id for item in self.items]:
            self.beginResetModel()
            self.items = list(items)
            self._places = {item.id: place for place, item in enumerate(items)}
            self.endResetModel()
            return
        for item in items:
            self.put_item(item)

    def put_item(self, item: AgendaItem) -> None:
        """Show one of them anew."""
        place = self._places[item.id]
        if self.items[place] != item:
            self.items[place] = item
            self._told(place)

    def change(self, item_id: int, **values: Any) -> None:
        """Show other values of an item."""
        item = self.item(item_id)
        if item is not None:
            self.put_item(replace(item, **values))

    def put_fits(self, fits: Mapping[int, Fit]) -> None:
        """Say how each fits; only rows that stand otherwise are painted anew."""
        before, self._fits = self._fits, dict(fits)
        for place, item in enumerate(self.items):
            if before.get(item.id) != fits.get(item.id):
                self._told(place)

    def item(self, item_id: int | None) -> AgendaItem | None:
        """An item by its id."""
        place = self.place_of(item_id)
        return self.items[place] if place >= 0 else None

    def fit(self, item_id: int) -> Fit:
        """How an item stands."""
        return self._fits.get(item_id, Fit.FITS)

    def place_of(self, item_id: int | None) -> int:
        """Where an item stands, from 0; -1 if it is not there."""
        return -1 if item_id is None else self._places.get(item_id, -1)

    def _told(self, place: int) -> None:
        self.dataChanged.emit(self.index(place), self.index(place))

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
            return f"{item.text} ({fit_spoken(self.fit(item.id))})"
        if role == ITEM_ROLE:
            return item
        return self.fit(item.id) if role == FIT_ROLE else None
