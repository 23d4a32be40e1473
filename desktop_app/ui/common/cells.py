"""How cells are drawn: text with the searched words marked, a name with its portrait, a word in a pill."""

from functools import lru_cache
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.method.marking import marks
from desktop_app.records.pages import Excerpt
from desktop_app.ui.common import tokens
from desktop_app.ui.common.mirroring import mirrored, right_to_left
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.window_model import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
PADDING = 12
FACE = 26
LEAD = 6
MOST_CUTS = 4096
# As plain numbers: enums cost more than the painting of a cell can spare.
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_HUES = (40, 350, 100, 15, 215, 355, 290, 270, 185, 120, 235, 310)


class TextCell(QStyledItemDelegate):
    """One line of text; `terms` (folded words) are marked where they stand."""

    def __init__(self, theme: Theme, *, quiet: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self.terms: tuple[str, ...] = ()
        self._quiet = quiet
        self._cuts: dict[tuple[str, int, int], str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        painter.setPen(self.theme.colour("quiet" if self._quiet else "text"))
        self.line(painter, rect, text)

    def background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The wash behind a selected or hovered row."""
        state = option.state.value
        if state & _SELECTED:
            painter.fillRect(option.rect, self.theme.colour("wash"))
        elif state & _HOVERED:
            painter.fillRect(option.rect, self.theme.colour("paper"))

    def line(self, painter: QPainter, rect: QRect, text: str) -> None:
        """One line, cut at the end where it does not fit, with its marks."""
        shown = self._elided(painter, text, rect.width())
        metrics = painter.fontMetrics()
        for start, length in marks(text, self.terms) if self.terms else ():
            self._mark(painter, rect, metrics, shown, start, length)
        # At its baseline: aligning it in a rectangle costs as much again.
        painter.drawText(rect.left(), rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent(), shown)

    def _elided(self, painter: QPainter, text: str, width: int) -> str:
        """Measured once for each text and width: the same rows are painted again and again."""
        key = text, width, painter.font().pixelSize()
        found = self._cuts.get(key)
        if found is None:
            if len(self._cuts) >= MOST_CUTS:
                self._cuts.clear()
            line = text.replace("\n", " ")
            found = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, width)
            self._cuts[key] = found
        return found

    def _mark(self, painter: QPainter, rect: QRect, metrics: QFontMetrics, shown: str, start: int, length: int) -> None:
        if start >= len(shown):
            return
        before, after = (metrics.horizontalAdvance(shown[:end]) for end in (start, start + length))
        left, width = rect.left() + before, after - before
        if right_to_left() and not _runs_left(shown):
            left = rect.left() + metrics.horizontalAdvance(shown) - after
        top = rect.center().y() - metrics.height() // 2
        mark = QRectF(left - 1, top, width + 2, metrics.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("attention_wash"))
        painter.drawRoundedRect(mark, 3, 3)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(tokens.ROW_HEIGHT))


class NameCell(TextCell):
    """A portrait of initials and the name; below it, small, the words that a search hit elsewhere."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        row = index.data(ROW_ROLE)
        name = index.data(Qt.ItemDataRole.DisplayRole) or ""
        face = self.theme.px(FACE)
        rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        top = rect.top() + (rect.height() - face) // 2
        painter.drawPixmap(rect.left(), top, self._face(name, painter.device().devicePixelRatio()))
        rect.setLeft(rect.left() + face + PADDING)
        excerpt = getattr(row, "excerpt", None)
        painter.setPen(self.theme.colour("text"))
        if excerpt is None:
            self.line(painter, rect, name)
            return
        half = rect.height() // 2
        self.line(painter, QRect(rect.left(), rect.top() + 3, rect.width(), half), name)
        self._excerpt(painter, QRect(rect.left(), rect.top() + half - 1, rect.width(), half), excerpt)

    def _excerpt(self, painter: QPainter, rect: QRect, excerpt: Excerpt) -> None:
        painter.save()
        font = painter.font()
        font.setPixelSize(self.theme.px(tokens.SMALL - 1))
        painter.setFont(font)
        painter.setPen(self.theme.colour("quiet"))
        self.line(painter, rect, self._with_hit_in_view(excerpt, painter.fontMetrics(), rect.width()))
        painter.restore()

    def _with_hit_in_view(self, excerpt: Excerpt, metrics: QFontMetrics, width: int) -> str:
        """The excerpt from where its hit still fits into `width`."""
        end = excerpt.start + excerpt.length
        if metrics.horizontalAdvance(excerpt.text[:end]) < width - metrics.horizontalAdvance("……"):
            return excerpt.text
        lead = excerpt.text.rfind(" ", 0, max(0, excerpt.start - LEAD)) + 1
        return "…" + excerpt.text[lead if excerpt.start - lead <= 2 * LEAD else excerpt.start :]

    def _face(self, name: str, ratio: float) -> QPixmap:
        return face(initials(name), self.theme.px(FACE), hue(name), self.theme.colours.dark, ratio)


class PillCell(TextCell):
    """A word in a rounded pill; `tone(row)` is "accent", "attention" or "quiet"."""

    def tone(self, row: Any) -> str:
        """The pill's colour for a row."""
        return "quiet"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        self.background(painter, option)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        row = index.data(ROW_ROLE)
        if text and row is not None:
            rect = option.rect.adjusted(PADDING, 0, -PADDING, 0)
            washed = option.state.value & (_SELECTED | _HOVERED)
            draw_pill(painter, self.theme, rect, text, self.tone(row), washed=bool(washed))


def _runs_left(text: str) -> bool:
    return next((kind in ("R", "AL") for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), False)


def draw_pill(painter: QPainter, theme: Theme, rect: QRect, text: str, tone: str, *, washed: bool = False) -> None:
    """A pill with `text` at the left of `rect`; `washed` where the row itself has the pill's colour."""
    usual = "panel" if washed else "wash" if tone == "accent" else "paper"
    wash = "attention_wash" if tone == "attention" else usual
    colours = theme.colour(wash).name(), theme.colour(tone).name()
    font = painter.font()
    kind = font.family(), font.pixelSize(), font.bold()
    made = _pill(text, rect.width(), theme.px(10), theme.px(6), colours, kind, painter.device().devicePixelRatio())
    height = round(made.height() / made.devicePixelRatio())
    painter.drawPixmap(rect.left(), rect.top() + (rect.height() - height) // 2, made)


@lru_cache(maxsize=512)
def _pill(
    text: str, room: int, space: int, air: int, colours: tuple[str, str], font: tuple[str, int, bool], ratio: float
) -> QPixmap:
    """A pill as a picture: few different ones are drawn again and again."""
    family, size, bold = font
    drawn = QFont(family)
    drawn.setPixelSize(size)
    drawn.setBold(bold)
    metrics = QFontMetrics(drawn)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room - 2 * space))
    height = metrics.height() + air
    pill = QRectF(0, 0, max(1, min(metrics.horizontalAdvance(shown) + 2 * space, room)), height)
    made = QPixmap(round(pill.width() * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(drawn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours[0]))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(colours[1]))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return made


def initials(name: str) -> str:
    """Up to two letters for a portrait."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def hue(name: str) -> int:
    """A colour for a person, always the same for the same name."""
    return _HUES[sum(map(ord, name)) % len(_HUES)]


@lru_cache(maxsize=512)
def face(letters: str, size: int, tint: int, dark: bool, ratio: float) -> QPixmap:
    """A round portrait of initials."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsl(tint, 90, 70) if dark else QColor.fromHsl(tint, 70, 208))
    painter.drawEllipse(QRectF(0, 0, size, size))
    font = painter.font()
    font.setPixelSize(round(size * 0.4))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#ECEAE6") if dark else QColor("#22262B"))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return made
