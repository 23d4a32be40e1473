"""The window of the manual (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import column, label, search_box
from desktop_app.ui.manual.pages import pages
from desktop_app.ui.manual.sheet import Sheet


class ManualWindow(QWidget):
    """The pages as a list, the chosen one beside it, and a search through them all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Askwell manual"))
        self.search = search_box(theme, self.tr("Search the manual"), self.tr("Search the manual"))
        self.list = SideList(theme, self.tr("Pages of the manual"))
        self.sheet = Sheet(theme)
        self._none = label(self.tr("No page has these words."), "quiet", wrap=True)
        self._none.hide()
        left = QWidget()
        left.setLayout(column(self._none, self.list))
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(2 * GAP)
        splitter.addWidget(left)
        splitter.addWidget(self.sheet)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.search)
        layout.addWidget(splitter, 1)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._next)
        self.list.chosen.connect(self._show)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        self._search("")
        splitter.setSizes([self.list.width_needed(), 10_000])
        self._fit(theme)
        self.list.setFocus()

    def _fit(self, theme: Theme) -> None:
        room = self.screen().availableSize()
        self.resize(min(theme.px(820), room.width() - 40), min(theme.px(620), room.height() - 80))

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _search(self, words: str) -> None:
        found = [page for page in pages() if page.holds(words)]
        self.list.fill([(page.key, page.title, "") for page in found])
        self._none.setVisible(not found)
        keys = [page.key for page in found]
        if found:
            self.list.choose(self.list.key if self.list.key in keys else keys[0])
            self._show(self.list.key)

    def _show(self, key: str) -> None:
        page = next(page for page in pages() if page.key == key)
        self.sheet.show_page(page.text, self.search.text())

    def _next(self) -> None:
        """The next hit, on this page or on the next one that has some."""
        if not self.sheet.next_hit() and self.list.count():
            row = (self.list.currentRow() + 1) % self.list.count()
            self.list.setCurrentRow(row)
