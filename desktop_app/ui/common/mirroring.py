"""Painting from right to left: what is painted as if lines began at the left is put on the other side."""

from typing import Any, cast

from PySide6.QtCore import QLine, QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter

_SIDES = r"(\b(?:border-(?:top-|bottom-)?|padding-))(left|right)"
_FOUR_SIDES = r"padding: ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);"
_HORIZONTAL = Qt.AlignmentFlag.AlignHorizontal_Mask.value
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute.value


def right_to_left() -> bool:
    """Whether lines begin at the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def as_written(text: str) -> str:
    """A number or a link among words that run to the left: it stays in the order in which it is written."""
    return f"\u2066{text}\u2069" if right_to_left() and text else text


def mirrored_sheet(sheet: str) -> str:
    """A style sheet with its sides changed; where controls have their parts and words, Qt sees to itself."""
    import re

    turned = re.sub(_SIDES, lambda found: found[1] + ("right" if found[2] == "left" else "left"), sheet)
    return re.sub(_FOUR_SIDES, r"padding: \1 \4 \3 \2;", turned)


def mirrored(painter: QPainter, room: QRect) -> QPainter:
    """`painter` where lines begin at the left; else one that puts all it paints on the other side of `room`."""
    if not right_to_left() or isinstance(painter, _Mirror):
        return painter
    return cast(QPainter, _Mirror(painter, room))


def mirror_of(place: QRect, room: QRect) -> QRect:
    """Where `place` is shown in `room`."""
    return _Mirror.rect_in(place, room) if right_to_left() else place


def mirror_within(painter: QPainter, place: QRect) -> QRect:
    """Where a painter shows `place`."""
    return painter.rect_of(place) if isinstance(painter, _Mirror) else place


def plain(painter: QPainter) -> QPainter:
    """The painter itself, for those of Qt's functions that want it."""
    return painter.painter if isinstance(painter, _Mirror) else painter


class _Mirror:
    """Paints shapes and pictures at the other side; pictures and words themselves stay as they are."""

    def __init__(self, painter: QPainter, room: QRect) -> None:
        self.painter = painter
        self._room = room

    def __getattr__(self, name: str) -> Any:
        return getattr(self.painter, name)

    @staticmethod
    def rect_in(place: QRect, room: QRect) -> QRect:
        """`place` at the other side of `room`."""
        return QRect(room.left() + room.right() - place.right(), place.top(), place.width(), place.height())

    def rect_of(self, place: QRect) -> QRect:
        """Where `place` is shown."""
        return self.rect_in(place, self._room)

    def _across(self, x: float) -> float:
        return self._room.left() + self._room.right() + 1 - x

    def _rect(self, place: Any) -> Any:
        if isinstance(place, QRectF):
            return QRectF(self._across(place.right()), place.top(), place.width(), place.height())
        return self.rect_in(place, self._room) if isinstance(place, QRect) else place

    def _point(self, point: QPoint | QPointF) -> QPointF:
        return QPointF(self._across(point.x()), point.y())

    def drawText(self, *told: Any) -> Any:
        """In a rectangle with an alignment, or from a point on."""
        # What somebody wrote runs as it was written.
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if isinstance(told[0], (QRect, QRectF)):
            return self.painter.drawText(self._rect(told[0]), _turned(told[1]), *told[2:])
        x, y, text = (told[0].x(), told[0].y(), told[1]) if len(told) == 2 else told
        left = self._across(x) - self.painter.fontMetrics().horizontalAdvance(text)
        return self.painter.drawText(QPointF(left, y), text)

    def drawPixmap(self, *told: Any) -> None:
        """From a point on."""
        x, y, picture = (told[0].x(), told[0].y(), told[1]) if len(told) == 2 else told
        width = picture.width() / picture.devicePixelRatio()
        self.painter.drawPixmap(QPointF(round(self._across(x) - width), y), picture)

    def drawLine(self, *told: Any) -> None:
        """Between two points."""
        line = QLineF(*told) if len(told) > 1 else QLineF(told[0]) if isinstance(told[0], QLine) else told[0]
        self.painter.drawLine(self._point(line.p1()), self._point(line.p2()))

    def drawEllipse(self, *told: Any) -> None:
        """In a rectangle, or around a point."""
        first = self._point(told[0]) if isinstance(told[0], (QPoint, QPointF)) else self._rect(told[0])
        self.painter.drawEllipse(first, *told[1:])

    def drawRoundedRect(self, place: Any, *told: Any) -> None:
        """A rectangle."""
        self.painter.drawRoundedRect(self._rect(place), *told)

    def drawRect(self, place: Any) -> None:
        """A rectangle."""
        self.painter.drawRect(self._rect(place))

    def fillRect(self, place: Any, *told: Any) -> None:
        """A rectangle."""
        self.painter.fillRect(self._rect(place), *told)


def _turned(flags: Any) -> int:
    wanted = int(getattr(flags, "value", flags))
    if not wanted & _HORIZONTAL:
        wanted |= _LEFT
    if wanted & _ABSOLUTE:
        return wanted
    if wanted & (_LEFT | _RIGHT):
        wanted ^= _LEFT | _RIGHT
    return wanted | _ABSOLUTE
