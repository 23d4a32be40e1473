"""Six weeks around a month, with the meetings of each day."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.records.meetings import MeetingRow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.words import tr

WEEKS, DAYS = 6, 7
DAY_ROLE = Qt.ItemDataRole.UserRole + 1
ROWS_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


def first_shown(month: date, week_start: int) -> date:
    """The first day of the six weeks that show a month; `week_start` is 1 (Monday) to 7."""
    first = month.replace(day=1)
    return first - timedelta(days=(first.isoweekday() - week_start) % 7)


class MonthModel(QAbstractTableModel):
    """Days as cells, a week a row."""

    def __init__(self, week_start: int, my_zone: str) -> None:
        super().__init__()
        self.week_start = week_start
        self.my_zone = my_zone
        self.month = date.today().replace(day=1)
        self._first = first_shown(self.month, week_start)
        self._meetings: dict[date, list[MeetingRow]] = {}

    def show(self, month: date) -> None:
        """Show another month; its meetings follow with `put`."""
        self.beginResetModel()
        self.month = month.replace(day=1)
        self._first = first_shown(self.month, self.week_start)
        self._meetings = {}
        self.endResetModel()

    def put(self, rows: Sequence[MeetingRow]) -> None:
        """The meetings of the weeks shown."""
        self._meetings = {}
        for row in rows:
            self._meetings.setdefault(words.my_time(row, self.my_zone).date(), []).append(row)
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, DAYS - 1))

    @property
    def bounds(self) -> tuple[date, date]:
        """The first day shown, and the day after the last one."""
        return self._first, self._first + timedelta(days=WEEKS * DAYS)

    def day_at(self, index: Index) -> date:
        """The day of a cell."""
        return self._first + timedelta(days=index.row() * DAYS + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; invalid if it is not shown."""
        row, column = divmod((day - self._first).days, DAYS)
        return self.index(row, column)

    def meetings_on(self, day: date) -> list[MeetingRow]:
        """The meetings of a day in their order."""
        return self._meetings.get(day, [])

    # QAbstractTableModel

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(day)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._entry(row) for row in self.meetings_on(day)) or None
        return {DAY_ROLE: day, ROWS_ROLE: self.meetings_on(day)}.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            weekday = (self.week_start - 1 + section) % 7 + 1
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
        return None

    def _entry(self, row: MeetingRow) -> str:
        name = called(row.contact.name)
        return f"{words.time_text(words.my_time(row, self.my_zone))} {name} ({words.status_word(row.status)})"

    def _sentence(self, day: date) -> str:
        said = [words.day_heading(day, date.today()), *map(self._entry, self.meetings_on(day))]
        return ", ".join(said if len(said) > 1 else [*said, tr("no meetings")])
