"""A table model over a window of rows: it asks for the rows in view and forgets those long out of it."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.records.pages import Page
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.columns import Column

PAGE = 32
KEPT_PAGES = 48
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
# Looked up once: a screen of cells asks hundreds of times.
_DISPLAY = Qt.ItemDataRole.DisplayRole
Index = QModelIndex | QPersistentModelIndex


class WindowModel(QAbstractTableModel):
    """Rows of `function(session, view, offset, limit) -> Page`. Old rows stay until new ones are there.

    loaded(Page) follows the first page of every new answer.
    """

    loaded = Signal(object)

    def __init__(self, backend: Backend, channel: str, function: Callable[..., Page[Any]], columns: Sequence[Column]):
        super().__init__()
        self.columns = tuple(columns)
        self.view: Any = None
        self._backend = backend
        self._channel = channel
        self._function = function
        self._pages: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._total = 0
        self._more = False
        self._answer = 0

    # What the table shows

    def show(self, view: Any) -> None:
        """Show what `view` asks for."""
        self.view = view
        self._ask_first()

    def reload(self) -> None:
        """Something changed: look again, keeping the place."""
        if self.view is not None:
            self._ask_first()

    def row(self, number: int) -> Any | None:
        """The row at a place, or None while it is on its way."""
        page = self._pages.get(number // PAGE)
        if page is None:
            self._ask_page(number // PAGE)
            return None
        place = number % PAGE
        return page[place] if place < len(page) else None

    def peek(self, number: int) -> Any | None:
        """The row at a place if it is at hand; nothing is asked for."""
        page = self._pages.get(number // PAGE)
        place = number % PAGE
        return page[place] if page is not None and place < len(page) else None

    def places_at_hand(self) -> list[int]:
        """The places of the rows at hand, in their order."""
        return [number * PAGE + place for number, page in sorted(self._pages.items()) for place in range(len(page))]

    def place_of(self, record_id: int) -> int | None:
        """Where a record stands among the rows at hand."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row.id == record_id:
                    return number * PAGE + place
        return None

    @property
    def total(self) -> int:
        """Rows there are, as far as known."""
        return self._total

    @property
    def more(self) -> bool:
        """Whether there are more than `total`."""
        return self._more

    # Asking

    def _ask_first(self) -> None:
        self._answer += 1
        answer = self._answer
        self._backend.read(
            self._function, self.view, 0, PAGE, then=lambda page: self._first(answer, page), channel=self._channel
        )

    def _first(self, answer: int, page: Page[Any]) -> None:
        if answer != self._answer:
            return
        self.beginResetModel()
        self._pages.clear()
        self._asked.clear()
        self._pages[0] = page.rows
        self._total, self._more = page.total, page.more
        self.endResetModel()
        self.loaded.emit(page)

    def _ask_page(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        answer = self._answer
        self._backend.read(
            self._function,
            self.view,
            number * PAGE,
            PAGE,
            then=lambda page: self._arrived(answer, number, page),
        )

    def _arrived(self, answer: int, number: int, page: Page[Any]) -> None:
        if answer != self._answer:
            return
        self._asked.discard(number)
        self._pages[number] = page.rows
        self._pages.move_to_end(number)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        end = page.offset + len(page.rows)
        if end > self._total:
            self.beginInsertRows(QModelIndex(), self._total, end - 1)
            self._total = end
            self.endInsertRows()
        self._more = self._more and len(page.rows) == PAGE
        last = min(end, self._total) - 1
        if last >= page.offset:
            self.dataChanged.emit(self.index(page.offset, 0), self.index(last, len(self.columns) - 1))

    # QAbstractTableModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid() and self._more:
            self._ask_page(self._total // PAGE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _DISPLAY:
            row = self.row(index.row())
            return "…" if row is None else self.columns[index.column()].text(row)
        if role == ROW_ROLE:
            return self.row(index.row())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
