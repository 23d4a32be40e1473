"""The tabs of the main window, each made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QTabBar, QTabWidget, QVBoxLayout, QWidget

from desktop_app.ui.common import icons
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.page import PLACES, Page
from desktop_app.ui.common.tokens import LARGE_ICON


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab before its page is made."""

    key: str
    title: str
    icon: str
    make: Callable[[Desk], Page]


class Tabs(QTabWidget):
    """Pages by key. `made(page)` follows the making of one; `turned(page)` a change of tab.

    away(place, target) is a `go` to a place that is no tab.
    """

    made = Signal(object)
    away = Signal(str, object)
    turned = Signal(object)

    def __init__(self, desk: Desk, tabs: list[Tab]) -> None:
        super().__init__()
        self._desk = desk
        self._tabs = tabs
        self._pages: dict[str, Page] = {}
        self._holders: list[QVBoxLayout] = []
        self._before: Page | None = None
        self.setObjectName("main")
        self.setDocumentMode(True)
        bar = QTabBar()
        bar.setObjectName("main_tabs")
        bar.setAccessibleName(self.tr("Tabs"))
        bar.setDrawBase(False)
        bar.setExpanding(False)
        self.setTabBar(bar)
        for tab in tabs:
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._holders.append(layout)
            self.addTab(holder, tab.title)
        self._paint()
        desk.theme.changed.connect(self._paint)
        self.currentChanged.connect(self._turned)

    @property
    def pages(self) -> list[Page]:
        """The pages made so far."""
        return list(self._pages.values())

    @property
    def page(self) -> Page:
        """The page shown."""
        return self.page_of(self._tabs[self.currentIndex()].key)

    def page_of(self, key: str) -> Page:
        """A page by the key of its tab, made if need be."""
        if key not in self._pages:
            place = next(place for place, tab in enumerate(self._tabs) if tab.key == key)
            made = self._pages[key] = self._tabs[place].make(self._desk)
            self._holders[place].addWidget(made)
            made.show()  # now, not with the next event: what is not seen cannot have the keyboard
            made.go.connect(self.go)
            self.made.emit(made)
        return self._pages[key]

    def go(self, place: str, target: object = None) -> None:
        """Turn to the tab of `place` and show it there."""
        if place not in PLACES:
            self.away.emit(place, target)
            return
        key = PLACES[place]
        self.turn(key)
        page = self.page_of(key)
        page.visit(place, target)
        focus = QApplication.focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            page.take_focus()

    def turn(self, key: str) -> None:
        """Turn to a tab."""
        self.setCurrentIndex(next(place for place, tab in enumerate(self._tabs) if tab.key == key))

    def show_first(self) -> None:
        """Make the page of the current tab."""
        self._turned()

    def _turned(self) -> None:
        if self._before is not None:
            self._before.flush()
        self._before = self.page
        self._paint()
        self.turned.emit(self._before)

    def _paint(self) -> None:
        size = self._desk.theme.px(LARGE_ICON)
        self.setIconSize(QSize(size, size))
        for place, tab in enumerate(self._tabs):
            colour = "accent" if place == self.currentIndex() else "quiet"
            self.setTabIcon(place, icons.icon(tab.icon, self._desk.theme.colour(colour), size))
