"""What happened with a person, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyleOptionViewItem

from desktop_app.records.contacts import Event
from desktop_app.ui.common import icons
from desktop_app.ui.common.cells import TextCell
from desktop_app.ui.common.dates import day_words, full, soon
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.event_words import WORDS, event_words
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, ICON

LINE = 30
EVENT = Qt.ItemDataRole.UserRole
WHEN = Qt.ItemDataRole.UserRole + 1
PEOPLE = frozenset({"referred_by", "referred_to"})


class Timeline(QListWidget):
    """As tall as its lines. meeting_opened(id) and person_opened(id) follow Enter or a click on a line."""

    meeting_opened = Signal(int)
    person_opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("look", "plain")
        self.setAccessibleName(self.tr("What happened"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._cell = EventCell(desk.theme)
        self.setItemDelegate(self._cell)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        desk.theme.changed.connect(self._fit)

    def show_events(self, events: Sequence[Event]) -> None:
        """Show what happened."""
        self.clear()
        zone = self._desk.preferences.time_zone
        for event in events:
            when = soon(event.at, zone) if event.kind in _AHEAD else day_words(event.at, zone)
            words = event_words(event)
            item = QListWidgetItem(words)
            item.setData(EVENT, event)
            item.setData(WHEN, when)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {when}")
            item.setToolTip("\n".join(part for part in (words, full(event.at, zone), _more(event)) if part))
            self.addItem(item)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.count()) * self._desk.theme.px(LINE) + 4)

    def _open(self, item: QListWidgetItem) -> None:
        event: Event = item.data(EVENT)
        if event.target is None:
            return
        (self.person_opened if event.kind in PEOPLE else self.meeting_opened).emit(event.target)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


_AHEAD = frozenset({"meeting_proposed", "meeting_scheduled", "meeting_confirmed"})


def _more(event: Event) -> str:
    return event.detail if event.kind in PEOPLE else "" if "{text}" in WORDS[event.kind][1] else event.text


class EventCell(TextCell):
    """An icon, the words, and at the right the day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        event: Event = index.data(EVENT)
        size = self.theme.px(ICON)
        rect = option.rect.adjusted(2, 0, -2, 0)
        ratio = painter.device().devicePixelRatio()
        tone = "attention" if event.kind == "thanks_due" else "accent" if event.target is not None else "quiet"
        drawing = icons.pixmap(WORDS[event.kind][0], self.theme.colour(tone).name(), size, ratio)
        painter.drawPixmap(rect.left(), rect.center().y() - size // 2, drawing)
        when = index.data(WHEN)
        width = painter.fontMetrics().horizontalAdvance(when)
        painter.setPen(self.theme.colour("quiet"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, when)
        painter.setPen(self.theme.colour("attention" if tone == "attention" else "text"))
        left = rect.left() + size + GAP
        self.line(painter, QRect(left, rect.top(), rect.right() - width - 2 * GAP - left, rect.height()), index.data())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(LINE))
