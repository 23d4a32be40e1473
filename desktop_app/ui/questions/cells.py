"""How questions are drawn in a table."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.method.marking import marks
from desktop_app.records.questions import Question
from desktop_app.ui.common.cells import PADDING, TextCell
from desktop_app.ui.common.icons import pixmap
from desktop_app.ui.common.mirroring import mirror_within, mirrored, plain, right_to_left
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, ICON
from desktop_app.ui.common.window_model import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex


class QuestionCell(TextCell):
    """A star for a starter, then the words on up to two lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        size = self.theme.px(ICON)
        row: Question | None = index.data(ROW_ROLE)
        if row is not None and row.starter:
            colour = self.theme.colour("accent").name()
            star = pixmap("star", colour, size, painter.device().devicePixelRatio())
            painter.drawPixmap(rect.left(), rect.top() + (rect.height() - size) // 2, star)
        rect.setLeft(rect.left() + size + GAP)
        painter.setPen(self.theme.colour("text"))
        draw_two_lines(painter, self.theme, rect, index.data(Qt.ItemDataRole.DisplayRole) or "", self.terms)


def draw_two_lines(painter: QPainter, theme: Theme, rect: QRect, text: str, terms: tuple[str, ...] = ()) -> None:
    """`text` in the middle of `rect` on one or two lines, cut at the end of the second, with the hits marked."""
    text = " ".join(text.split())
    first, second = _break(painter, text, rect.width())
    layout = QTextLayout("\u2028".join(filter(None, (first, second))), painter.font(), painter.device())
    if right_to_left():
        side = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        side.setWrapMode(QTextOption.WrapMode.NoWrap)  # it is broken already
        layout.setTextOption(side)
    layout.setFormats([_mark(theme, start, length) for start, length in marks(layout.text(), terms)])
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width() if right_to_left() else 10_000)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    place = mirror_within(painter, rect)
    layout.draw(plain(painter), QPointF(place.left(), rect.top() + (rect.height() - height) / 2))


def _break(painter: QPainter, text: str, width: int) -> tuple[str, str]:
    layout = QTextLayout(text, painter.font(), painter.device())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    layout.endLayout()
    end = line.textLength()
    rest = painter.fontMetrics().elidedText(text[end:], Qt.TextElideMode.ElideRight, width)
    return text[:end].rstrip() if rest else text, rest


def _mark(theme: Theme, start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    made.format.setBackground(theme.colour("attention_wash"))
    return made
