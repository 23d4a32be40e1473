"""The agenda beside the current question: what is asked, what comes next, what still fits."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.method.refit import Fit, of_the_close
from desktop_app.records.meetings import AgendaItem
from desktop_app.records.questions import Topic
from desktop_app.ui.common import icons
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import CONTROL_RADIUS, GAP, ICON, SMALL
from desktop_app.ui.interview.agenda_model import FIT_ROLE, ITEM_ROLE, TalkAgenda
from desktop_app.ui.interview.words import fit_word, tr

Index = QModelIndex | QPersistentModelIndex
ROW, LEAST_ROWS = 42, 4
# More do not go on two lines.
MOST_WORDS = 40


class TalkAgendaView(QListView):
    """chosen(id) follows the current question; ticked(id) Space; answer_asked() Enter."""

    chosen = Signal(int)
    ticked = Signal(int)
    answer_asked = Signal()

    def __init__(self, theme: Theme, model: TalkAgenda) -> None:
        super().__init__()
        self._theme = theme
        self._agenda = model
        self._settling = False
        self.setModel(model)
        self.setProperty("look", "plain")
        self.setAccessibleName(tr("Agenda"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Cell(theme, self))
        self.selectionModel().currentChanged.connect(self._current_changed)

    def choose(self, item_id: int | None) -> None:
        """Make a question the current one, without a word."""
        self._settling = True
        index = self._agenda.index(self._agenda.place_of(item_id))
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self._settling = False

    def rows_height(self, most: int) -> int:
        """Pixels in which all questions, or so many of them, are seen."""
        count = min(most, max(LEAST_ROWS, self._agenda.rowCount()))
        return self._theme.px(ROW) * count + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(ROW) * 2)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._settling:
            self.chosen.emit(self._agenda.items[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, bare = self.currentIndex().row(), not event.modifiers()
        if event.key() == Qt.Key.Key_Space and place >= 0:
            self.ticked.emit(self._agenda.items[place].id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bare and place >= 0:
            self.answer_asked.emit()
        else:
            super().keyPressEvent(event)


class _Cell(QStyledItemDelegate):
    """One line: the mark, the question, and at the right how it fits."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        item: AgendaItem = index.data(ITEM_ROLE)
        fit: Fit = index.data(FIT_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("wash" if chosen else "paper"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), CONTROL_RADIUS, CONTROL_RADIUS)
        rect = option.rect.adjusted(GAP, 0, -GAP, 0)
        self._mark(painter, rect, item)
        rect.setLeft(rect.left() + self._theme.px(ICON) + GAP)
        rect.setRight(self._aside(painter, rect, fit))
        self._question(painter, rect, item, fit, chosen=chosen)
        painter.restore()

    def _mark(self, painter: QPainter, rect: QRect, item: AgendaItem) -> None:
        of_referrals = item.topic == Topic.REFERRALS
        name, colour = ("share-2" if of_referrals else "handshake"), "attention"
        if item.asked:
            name, colour = "check", "accent"
        if item.asked or of_the_close(item):
            size = self._theme.px(ICON)
            ratio = painter.device().devicePixelRatio()
            made = icons.pixmap(name, self._theme.colour(colour).name(), size, ratio)
            painter.drawPixmap(rect.left(), rect.center().y() - size // 2 + 1, made)

    def _aside(self, painter: QPainter, rect: QRect, fit: Fit) -> int:
        """The word at the right; answers where the question has to end."""
        word = fit_word(fit)
        if not word:
            return rect.right()
        painter.setFont(self._theme.font(SMALL))
        painter.setPen(self._theme.colour("accent" if fit is Fit.NEXT else "quiet"))
        width = painter.fontMetrics().horizontalAdvance(word)
        place = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        return rect.right() - width - GAP

    def _question(self, painter: QPainter, rect: QRect, item: AgendaItem, fit: Fit, *, chosen: bool) -> None:
        painter.setFont(self._font(fit, chosen=chosen))
        quiet = item.asked or fit in (Fit.IF_TIME, Fit.NO_TIME)
        painter.setPen(self._theme.colour("accent" if chosen else "quiet" if quiet else "text"))
        lines = two_lines(item.text, painter.fontMetrics(), rect.width())
        height = painter.fontMetrics().lineSpacing()
        top = rect.top() + (rect.height() - height * len(lines)) // 2
        for place, line in enumerate(lines):
            at = QRect(rect.left(), top + place * height, rect.width(), height)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)

    def _font(self, fit: Fit, *, chosen: bool) -> QFont:
        font = self._theme.font(bold=chosen)
        font.setItalic(fit in (Fit.IF_TIME, Fit.NO_TIME) and not chosen)
        return font


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text on at most two lines, cut at its end where that is not enough."""
    line = " ".join(text.split()[:MOST_WORDS])
    if metrics.horizontalAdvance(line) <= width:
        return [line]
    first, _, rest = line.partition(" ")
    while rest and metrics.horizontalAdvance(f"{first} {rest.split(' ', 1)[0]}") <= width:
        word, _, rest = rest.partition(" ")
        first = f"{first} {word}"
    shown = [first, rest] if rest else [first]
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in shown]
