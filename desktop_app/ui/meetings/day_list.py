"""The list of meetings, grouped by day; it holds a window of rows, however many there are."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt

from desktop_app.method.search_words import words as search_words
from desktop_app.records.meetings import MeetingView
from desktop_app.records.pages import Page
from desktop_app.store import meetings_list
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.window_model import WindowModel
from desktop_app.ui.meetings import words
from desktop_app.ui.meetings.meeting_cell import HEADING, LINE, MeetingCell


class DayList(Table):
    """Meetings ahead or past. The first meeting of a day carries the day's heading."""

    def __init__(self, desk: Desk, channel: str = "meetings.list") -> None:
        column = Column("meeting", words.tr("Meeting"), lambda row: self._sentence(row))
        self.rows = WindowModel(desk.backend, channel, meetings_list.page, (column,))
        self._desk = desk
        super().__init__(desk.theme, desk.preferences, self.rows, "meetings_list")
        self.setAccessibleName(words.tr("Meetings"))
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cell = MeetingCell(desk.theme, desk.preferences, self.rows)
        self.setItemDelegate(self.cell)
        self._tall: set[int] = set()
        self._place = 0
        self._shown_view: object = None
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.loaded.connect(self._first_rows)
        self.rows.dataChanged.connect(self._more_rows)
        desk.theme.changed.connect(self._measure_again)

    def show_meetings(self, view: MeetingView) -> None:
        """Show what `view` asks for."""
        self.cell.terms = search_words(view.query).terms
        self.rows.show(view)

    def _sentence(self, row: object) -> str:
        return words.line(row, self._desk.preferences.time_zone, datetime.now().date())  # type: ignore[arg-type]

    def _apply_sizes(self) -> None:
        super()._apply_sizes()
        self.verticalHeader().setDefaultSectionSize(self._theme.px(LINE))

    def _remember(self) -> None:
        self._place = self.verticalScrollBar().value()

    def _first_rows(self, page: Page[object]) -> None:
        """New rows: the same meetings anew keep their place and, until they are read again, their headings."""
        again = self._shown_view == self.rows.view
        self._shown_view = self.rows.view
        tall = self._tall if again else set()
        self._tall = set()
        height = self._theme.px(LINE + HEADING)
        for place in tall:
            if len(page.rows) <= place < self.rows.total:
                self._resize(place, height)
        self._measure(range(len(page.rows)))
        self.verticalScrollBar().setValue(self._place if again else 0)

    def _resize(self, place: int, height: int) -> None:
        self.verticalHeader().resizeSection(place, height)
        if height > self._theme.px(LINE):
            self._tall.add(place)
        else:
            self._tall.discard(place)

    def _more_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        # The row after the new ones may have taken the end of the window for the beginning of a day.
        self._measure(range(first.row(), min(last.row() + 2, self.rows.total)))

    def _measure_again(self) -> None:
        self._measure(self.rows.places_at_hand())

    def _measure(self, places: Iterable[int]) -> None:
        """Make rows as tall as they need to be; what is in view stays where it is."""
        top = self.rowAt(0)
        offset = self.rowViewportPosition(top) if top >= 0 else 0
        for place in places:
            height = self.cell.height(place)
            if self.rowHeight(place) != height:
                self._resize(place, height)
        if top > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(top) - offset)
