"""Duties under their headings, as a model that holds a window of them however many there are."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.method.duties import Policies
from desktop_app.records.today import Duty, TodayPage, Urgency
from desktop_app.store import today
from desktop_app.store.today import TodayView
from desktop_app.ui.backend import Backend
from desktop_app.ui.today import words
from desktop_app.ui.today.words import Line

PAGE = 48
KEPT_PAGES = 32
DUTY_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
LINE_ROLE = Qt.ItemDataRole.UserRole + 3
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a section, and how many duties follow it."""

    urgency: Urgency
    count: int


class DutyModel(QAbstractListModel):
    """Rows are duties and, above the first of each urgency, a heading. loaded(TodayPage) follows each new answer."""

    loaded = Signal(object)

    def __init__(self, backend: Backend, policies: Callable[[], Policies], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._backend = backend
        self._policies = policies
        self._clock = clock
        self.view = TodayView(clock(), policies())
        self.page = TodayPage(())
        self._headings: dict[int, Heading] = {}
        self._count = 0
        self._pages: OrderedDict[int, tuple[Duty, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._lines: dict[str, Line] = {}

    # Asking

    def reload(self) -> None:
        """Ask anew what there is to do; what is shown stays until the answer is there."""
        view = TodayView(self._clock(), self._policies())
        self._backend.read(today.page, view, 0, PAGE, then=lambda page: self._first(view, page), channel="today")

    def _first(self, view: TodayView, page: TodayPage) -> None:
        self.beginResetModel()
        self.view, self.page = view, page
        self._pages.clear()
        self._asked.clear()
        self._lines.clear()
        self._pages[0] = page.rows
        self._headings = _headings(page)
        self._count = page.total + len(self._headings)
        self.endResetModel()
        self.loaded.emit(page)

    def _ask(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            view = self.view
            self._backend.read(
                today.page, view, number * PAGE, PAGE, then=lambda page: self._arrived(view, number, page)
            )

    def _arrived(self, view: TodayView, number: int, page: TodayPage) -> None:
        if view is not self.view:
            return
        self._asked.discard(number)
        self._pages[number] = page.rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * PAGE
        self.dataChanged.emit(self.index(self.row_of(first)), self.index(self.row_of(first + len(page.rows) - 1)))

    # Rows and duties

    def heading_at(self, row: int) -> Heading | None:
        """The heading in a row, None where there is a duty."""
        return self._headings.get(row)

    def row_of(self, place: int) -> int:
        """The row of the duty at a place in the order of duties."""
        for row in sorted(self._headings):
            if row <= place:
                place += 1
        return max(0, min(place, self.rowCount() - 1))

    def duty_at(self, row: int) -> Duty | None:
        """The duty in a row; None while it is on its way, or where there is a heading."""
        place = row - sum(heading <= row for heading in self._headings)
        if row in self._headings or not 0 <= place < self.page.total:
            return None
        page = self._pages.get(place // PAGE)
        if page is None:
            self._ask(place // PAGE)
            return None
        return page[place % PAGE] if place % PAGE < len(page) else None

    def find(self, key: str) -> int | None:
        """The row of the duty with this key, as far as it is at hand."""
        for number, page in self._pages.items():
            for place, duty in enumerate(page):
                if duty.key == key:
                    return self.row_of(number * PAGE + place)
        return None

    def line(self, duty: Duty) -> Line:
        """A duty in words."""
        found = self._lines.get(duty.key)
        if found is None:
            found = self._lines[duty.key] = Line(duty, self.view.now, self.view.policies.my_zone)
        return found

    # QAbstractListModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        # The view asks twice for each row.
        return 0 if parent.isValid() else self._count

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.row() in self._headings:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _SPOKEN, DUTY_ROLE, HEADING_ROLE, LINE_ROLE):
            return None
        heading = self._headings.get(index.row())
        if role == HEADING_ROLE:
            return heading
        if heading is not None:
            return f"{words.section(heading.urgency)}, {heading.count}" if role in (_DISPLAY, _SPOKEN) else None
        duty = self.duty_at(index.row())
        if role == DUTY_ROLE:
            return duty
        if duty is None:
            return "…" if role in (_DISPLAY, _SPOKEN) else None
        line = self.line(duty)
        return line if role == LINE_ROLE else line.spoken(duty.organization)


def _headings(page: TodayPage) -> dict[int, Heading]:
    found: dict[int, Heading] = {}
    place = 0
    for urgency in Urgency:
        if count := page.by_urgency.get(urgency, 0):
            found[place + len(found)] = Heading(urgency, count)
            place += count
    return found
