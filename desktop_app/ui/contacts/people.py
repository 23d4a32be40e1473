"""The left side: search, filters and the table of people."""

from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.method.search_words import words
from desktop_app.records.contacts import ContactCounts, ContactView
from desktop_app.records.pages import Page
from desktop_app.store import contacts_list
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.table import Table
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, icon_button, label, row, search_box, themed_icon
from desktop_app.ui.contacts.cells import Cells
from desktop_app.ui.contacts.fields import columns
from desktop_app.ui.contacts.filters import Filters
from desktop_app.ui.contacts.people_model import PeopleModel

# A window that is covered or minimised is not painted.
UNPAINTED_MS = 1000


class CountLine(QWidget):
    """How many people there are. Its text changes with each key, so it takes part in no layout."""

    def __init__(self) -> None:
        super().__init__()
        self._text = label("", "quiet")
        self._text.setParent(self)
        self.setFixedHeight(self._text.sizeHint().height())

    def say(self, text: str) -> None:
        self._text.setText(text)

    @property
    def text(self) -> str:
        return self._text.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._text.resize(event.size())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setFixedHeight(self._text.sizeHint().height())


class People(QWidget):
    """chosen(id) follows the current row, selected() every change of what is selected; opened(id) is Enter.

    new_asked() and delete_asked() are wishes that the page fulfils.
    """

    chosen = Signal(object)
    selected = Signal()
    opened = Signal(int)
    new_asked = Signal()
    delete_asked = Signal()
    first_rows = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._counts: ContactCounts | None = None
        self._rows_seen = False
        self.settled = False
        self.model = PeopleModel(
            desk.backend, "contacts.table", contacts_list.page, columns(lambda: desk.preferences.time_zone)
        )
        self.table = Table(desk.theme, desk.preferences, self.model, "contacts_table")
        self.table.setAccessibleName(self.tr("People"))
        self.cells = Cells(desk.theme, self.table, [column.key for column in self.model.columns])
        self.search = search_box(
            desk.theme, self.tr("Search contacts"), self.tr("Search people, organizations, notes, answers")
        )
        self.new_button = button(self.tr("New contact"), self.new_asked.emit, "primary")
        themed_icon(desk.theme, self.new_button, "plus", "on_accent")
        self.filters = Filters(desk.backend)
        self.count = CountLine()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._empty: EmptyPage | None = None
        self._no_hits: EmptyPage | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._columns = icon_button(self._desk.theme, "columns-3", self.tr("Choose columns"), self._choose_columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, 0, GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addLayout(row(self.search, self.new_button))
        chips = row(self.filters, self._columns)
        chips.setStretch(0, 1)
        chips.setAlignment(self._columns, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(chips)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.count)
        self.setMinimumWidth(280)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self.show_view())
        self.search.installEventFilter(self)
        self.filters.changed.connect(self.show_view)
        self.table.sorted_by.connect(lambda _name, _down: self.show_view())
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.delete_asked.connect(self.delete_asked)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self.selected.emit())
        self.model.loaded.connect(self._loaded)

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody at all in the notebook."""
        return self._empty is not None and self._stack.currentWidget() is self._empty

    # Asking

    @property
    def view(self) -> ContactView:
        """What is asked for now."""
        sort, descending = self.table.order
        plain = ContactView(query=self.search.text(), sort=sort or "name", descending=descending)
        return self.filters.applied(plain)

    def show_view(self) -> None:
        """Ask for what the search, the filters and the header say."""
        view = self.view
        self.cells.mark(words(view.query).terms)
        self.model.show(view)

    def start(self) -> None:
        """Show the notebook that is open now."""
        self._rows_seen = False
        self.show_view()
        self._desk.backend.read(contacts_list.counts, then=self._counted, channel="contacts.counts")

    def reload(self) -> None:
        """People have changed."""
        self.model.reload()
        self.look_again()

    def look_again(self) -> None:
        """Ask how many there are."""
        self._desk.backend.read(contacts_list.counts, then=self._counted, channel="contacts.counts")

    def clear(self) -> None:
        """Search for nothing and filter nobody out."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.filters.clear()

    # Answers

    def _counted(self, counts: ContactCounts) -> None:
        self._counts = counts
        self.filters.show_counts(counts)

    def _loaded(self, page: Page[Any]) -> None:
        self.count.say(self._count_words(page))
        narrowed = bool(self.model.view.query.strip()) or self.filters.any
        if page.rows or page.total:
            shown: QWidget = self.table
        else:
            shown = self._no_hits_page() if narrowed else self._empty_page()
        if self._stack.currentWidget() is not shown:
            self._stack.setCurrentWidget(shown)
        # One primary button a page: the empty page has its own.
        for part in (self.new_button, self.filters, self._columns):
            part.setVisible(shown is not self._empty)
        if not self._rows_seen:
            self._rows_seen = True
            self._settle_when_painted(bool(page.rows))

    def _settle_when_painted(self, rows: bool) -> None:
        """What nobody waits for comes after the first rows; where none are painted, soon."""
        self.settled = False
        self.table.viewport().installEventFilter(self)
        QTimer.singleShot(UNPAINTED_MS if rows and self.table.isVisible() else 0, self, self._settle)

    def _settle(self) -> None:
        if not self.settled:
            self.table.viewport().removeEventFilter(self)
            self.settled = True
            self.first_rows.emit()

    def _count_words(self, page: Page[Any]) -> str:
        if page.more:
            return self.tr("{count}+ people").format(count=QLocale().toString(page.total))
        if page.total == 0:
            return ""
        return self.tr("%Ln people", "", page.total)

    def _empty_page(self) -> EmptyPage:
        if self._empty is None:
            self._empty = EmptyPage(
                self._desk.theme,
                "users",
                self.tr("Whom would you like to talk to?"),
                self.tr(
                    "This is where you keep the people whose work interests you: how you know them, what you have"
                    " found out, and everything that happened since. One name is enough to begin."
                ),
                self.tr("New contact"),
                self.new_asked.emit,
            )
            self._stack.addWidget(self._empty)
        return self._empty

    def _no_hits_page(self) -> EmptyPage:
        if self._no_hits is None:
            self._no_hits = EmptyPage(
                self._desk.theme,
                "search",
                self.tr("Nobody found"),
                self.tr("No one matches what you are looking for."),
                self.tr("Clear search"),
                self._clear_search,
            )
            self._no_hits.button.setProperty("look", "")
            self._stack.addWidget(self._no_hits)
        return self._no_hits

    def _clear_search(self) -> None:
        self.clear()
        self.search.setFocus()

    # Keys and columns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._search_key(event)
        if watched is self.table.viewport() and event.type() == QEvent.Type.Paint and self.model.total:
            QTimer.singleShot(0, self, self._settle)
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.search.clear()
            self.enter_table()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_table()
            return True
        return False

    def enter_table(self) -> None:
        """Put the focus into the table, on its current or its first row."""
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)

    def _choose_columns(self) -> None:
        menu = self.table.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))
