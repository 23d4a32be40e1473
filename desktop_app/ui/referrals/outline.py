"""The same as a list with levels: for those who hear it, and those who like lists better."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from desktop_app.method.open_loops import Yield
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.referrals.picture import Picture
from desktop_app.ui.referrals.words import spoken, tr, yield_figures

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, GIVEN = 0, 1
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
ROW = 28


class OutlineModel(QAbstractItemModel):
    """Each person below who named them first; an index carries the person's id."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._rows: dict[int, int] = {}
        self._open: dict[int, int] = {}

    def show_picture(self, picture: Picture) -> None:
        """List another picture."""
        self.beginResetModel()
        self._picture = picture
        self._rows = {}
        for family in (picture.roots, *picture.forest.children.values()):
            self._rows.update((person, row) for row, person in enumerate(family))
        self._open = {}
        for loop in picture.loops:
            self._open[loop.referral.referrer] = self._open.get(loop.referral.referrer, 0) + 1
        self.endResetModel()

    def index_of(self, person: int) -> QModelIndex:
        """Where somebody stands; an invalid index where they do not."""
        row = self._rows.get(person)
        return NOWHERE if row is None else self.createIndex(row, NAME, person)

    def person(self, index: Index) -> int | None:
        """Who stands there."""
        return index.internalId() if index.isValid() else None

    def _family(self, parent: Index) -> Any:
        if self._picture is None:
            return ()
        return self._picture.forest.children[parent.internalId()] if parent.isValid() else self._picture.roots

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._family(parent))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 2

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        family = self._family(parent)
        if parent.column() > 0 or not (0 <= row < len(family) and 0 <= column < 2):
            return QModelIndex()
        return self.createIndex(row, column, family[row])

    def parent(self, index: Index = NOWHERE) -> Any:
        if not index.isValid() or self._picture is None:
            return QModelIndex()
        above = self._picture.forest.parent.get(index.internalId())
        return QModelIndex() if above is None else self.index_of(above)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("Name") if section == NAME else tr("Named")
        if role == Qt.ItemDataRole.TextAlignmentRole and section == GIVEN:
            return RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._picture is None:
            return None
        figure = self._picture.figures[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return called(figure.person.name) if index.column() == NAME else yield_figures(figure.given)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            given: Yield = figure.given
            return spoken(figure.person, given, self._open.get(figure.person.id, 0))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == GIVEN:
            return RIGHT
        return None


class OutlineCell(QStyledItemDelegate):
    """A line with some air."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + self._theme.px(8), self._theme.px(ROW))


class Outline(QTreeView):
    """chosen(id) follows the user's choice, opened(id) Enter or a double click."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._settling = False
        self._waiting: Picture | None = None
        self._chosen: int | None = None
        self._cell = OutlineCell(theme)
        self.setItemDelegate(self._cell)
        theme.changed.connect(self.doItemsLayout)
        self.rows = OutlineModel()
        self.setModel(self.rows)
        self.setAccessibleName(tr("Who led to whom, as a list"))
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(GIVEN, QHeaderView.ResizeMode.ResizeToContents)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._activated)

    def show_picture(self, picture: Picture) -> None:
        """List another picture, all of it unfolded; once somebody looks, as the picture itself comes first."""
        self._waiting = picture
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        picture, self._waiting = self._waiting, None
        if picture is not None:
            self._settling = True
            self.rows.show_picture(picture)
            self.expandAll()
            self._settling = False
            self.choose(self._chosen)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def choose(self, person: int | None) -> None:
        """Go to somebody, without telling."""
        self._chosen = person
        if self._waiting is not None:
            return
        index = QModelIndex() if person is None else self.rows.index_of(person)
        if self.rows.person(self.currentIndex()) == person or not index.isValid():
            return
        self._settling = True
        self.selectionModel().setCurrentIndex(index, CHOOSE)
        self.scrollTo(index)
        self._settling = False

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        person = self.rows.person(index)
        if not self._settling and person is not None:
            self.chosen.emit(person)

    def _activated(self, index: QModelIndex) -> None:
        person = self.rows.person(index)
        if person is not None:
            self.opened.emit(person)
