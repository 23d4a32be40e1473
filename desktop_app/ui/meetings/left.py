"""The left of the tab: search, new meeting, and the meetings ahead, past, or of a month."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.records.meetings import MeetingView
from desktop_app.records.pages import Page as Rows
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, row, search_box, themed_icon
from desktop_app.ui.meetings.day_list import DayList
from desktop_app.ui.meetings.month import Month
from desktop_app.ui.meetings.words import tr

UPCOMING, PAST, MONTH = 0, 1, 2


class Left(QWidget):
    """new_asked(day or None); turned(view) says which of UPCOMING, PAST and MONTH is shown."""

    new_asked = Signal(object)
    turned = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.search = search_box(desk.theme, tr("Search meetings"), tr("Search people, questions, answers"))
        self.new = button(tr("New meeting"), lambda: self.new_asked.emit(None), "primary")
        themed_icon(desk.theme, self.new, "plus", "on_accent")
        self.switch = QButtonGroup(self)
        for place, name in enumerate((tr("Upcoming"), tr("Past"), tr("Month"))):
            self.switch.addButton(button(name, look="chip"), place)
        self.list = DayList(desk)
        self.month = Month(desk)
        self.no_hits = EmptyPage(desk.theme, "search", tr("Nothing found"), "", tr("Clear search"), self.search.clear)
        self.no_rows = EmptyPage(desk.theme, "calendar", "", "", tr("New meeting"), lambda: self.new_asked.emit(None))
        for empty in (self.no_hits, self.no_rows):
            empty.button.setProperty("look", "")  # the one primary button is above
        self._stack = QStackedWidget()
        for page in (self.list, self.month, self.no_hits, self.no_rows):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(row(self.search, self.new))
        layout.addLayout(Flow(*self.switch.buttons()))
        layout.addWidget(self._stack, 1)
        self.switch.button(UPCOMING).setChecked(True)
        self.switch.idClicked.connect(self.turn)
        self.search.textChanged.connect(self._searched)
        self.list.rows.loaded.connect(self._loaded)

    @property
    def view(self) -> int:
        """UPCOMING, PAST or MONTH."""
        return self.switch.checkedId()

    def turn(self, view: int) -> None:
        """Show another view."""
        self.switch.button(view).setChecked(True)
        if view == MONTH:
            self._stack.setCurrentWidget(self.month)
            self.month.reload()
        else:
            self.look()
        self.turned.emit(view)

    def look(self) -> None:
        """Ask for the meetings anew."""
        self.list.show_meetings(MeetingView(query=self.search.text(), past=self.view == PAST))

    def reload(self) -> None:
        """Something changed."""
        if self.view == MONTH:
            self.month.reload()
        self.list.rows.reload()

    def _searched(self) -> None:
        if self.view == MONTH:
            self.turn(UPCOMING)  # what is searched for may lie in any month
        else:
            self.look()

    def _loaded(self, page: Rows[object]) -> None:
        if self.view == MONTH:
            return
        if page.total:
            self._stack.setCurrentWidget(self.list)
        elif self.search.text().strip():
            where = tr("No meeting ahead has “{words}” in it. It may be among the past ones.")
            if self.view == PAST:
                where = tr("No past meeting has “{words}” in it. It may be among those ahead.")
            self.no_hits.text.setText(where.format(words=self.search.text().strip()[:60]))
            self._stack.setCurrentWidget(self.no_hits)
        else:
            self._show_nothing()
            self._stack.setCurrentWidget(self.no_rows)

    def show_first(self) -> None:
        """There is no meeting at all: say what belongs here."""
        self.no_rows.heading.setText(tr("No meetings yet"))
        self.no_rows.text.setText(
            tr("A talk belongs here from the moment somebody agrees to it: when, where, what to ask, what they said.")
        )

    def _show_nothing(self) -> None:
        if self.view == PAST:
            self.no_rows.heading.setText(tr("Nothing past yet"))
            self.no_rows.text.setText(tr("Talks that were held, missed or cancelled are kept here with their answers."))
        else:
            self.no_rows.heading.setText(tr("No meetings ahead"))
            self.no_rows.text.setText(tr("When somebody agrees to talk, note the day and what you want to ask."))
