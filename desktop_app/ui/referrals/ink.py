"""What the picture is painted with: colours, fonts, and words cut to their place."""

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.method.referral_layout import Shape
from desktop_app.ui.common.mirroring import right_to_left
from desktop_app.ui.referrals.picture import Figure, Picture

# Pixels on the screen for one of the design: from here on all words, from here on names, below a map.
ALL_WORDS, NAMES = 0.8, 0.28
SMALL, NAME = 11, 13
RADIUS = 9


class Look(Protocol):
    """Colours, fonts and the text size: the screen's theme, or that of paper."""

    @property
    def scale(self) -> float: ...

    def colour(self, name: str, /) -> QColor: ...

    def font(self, size: int = ..., *, bold: bool = ...) -> QFont: ...


@dataclass(slots=True)
class Marks:
    """What the eye is led to: who is chosen, the way to them, who was found, whether the keys go here."""

    chosen: int | None = None
    way: frozenset[int] = frozenset()
    found: frozenset[int] = frozenset()
    focused: bool = False


@dataclass(slots=True)
class Ink:
    """Paints the pieces of one picture in the present look; texts are measured once for each size."""

    look: Look
    picture: Picture
    marks: Marks
    _cuts: dict[tuple[str, int, float], str] = field(default_factory=dict)
    _fonts: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = field(default_factory=dict)

    def forget(self) -> None:
        """Sizes or colours have changed."""
        self._cuts.clear()
        self._fonts.clear()

    # Words and colours

    def text(
        self, painter: QPainter, box: QRectF, text: str, size: float, colour: str, side: str, *, bold: bool = False
    ) -> None:
        """One line in the middle of the height of a box, at its left, centre or right, cut where it does not fit."""
        if not text:
            return
        font, metrics = self.font(size, bold=bold)
        painter.setFont(font)
        shown = self._cut(metrics, text, box.width(), font.pixelSize())
        painter.setPen(self.look.colour(colour))
        at_start = side == "left" and not right_to_left()
        slack = box.width() - (0 if at_start else metrics.horizontalAdvance(shown))
        if right_to_left():
            left = box.left() + {"left": slack, "centre": slack / 2, "right": 0.0}[side]
        else:
            left = box.left() + {"left": 0.0, "centre": slack / 2, "right": slack}[side]
        painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown)

    def _cut(self, metrics: QFontMetricsF, text: str, width: float, size: int) -> str:
        key = text, size, width
        found = self._cuts.get(key)
        if found is None:
            line = " ".join(text.split())
            found = self._cuts[key] = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        return found

    def font(self, size: float, *, bold: bool = False) -> tuple[QFont, QFontMetricsF]:
        """A font so many pixels of the design large, and its measures."""
        key = max(1, round(size)), bold
        found = self._fonts.get(key)
        if found is None:
            font = self.look.font(bold=bold)
            font.setPixelSize(key[0])
            found = self._fonts[key] = font, QFontMetricsF(font)
        return found

    def faint(self, name: str, alpha: int) -> QColor:
        """A colour through which what lies below is seen; `alpha` up to 255."""
        colour = QColor(self.look.colour(name))
        colour.setAlpha(alpha)
        return colour

    def thinned(self, name: str, share: float) -> QColor:
        """A colour as it looks when it lies thinly on the panel."""
        over, under = self.look.colour(name), self.look.colour("panel")

        def mixed(one: int, other: int) -> int:
            return round(share * one + (1 - share) * other)

        return QColor(
            mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue())
        )

    # Pieces that look alike near by and from afar

    def corner(self, figure: Figure) -> QPointF:
        """Where the dot of a person is."""
        box = figure.box if self.picture.shape is Shape.TREE else figure.disc
        return box.topLeft() + QPointF(4, 4) if right_to_left() else box.topRight() + QPointF(-4, 4)

    def way(self, painter: QPainter, width: float) -> None:
        """The lines by which the user came to the chosen one."""
        if len(self.marks.way) > 1 or (self.marks.way and self.picture.user is not None):
            pen = QPen(self.look.colour("accent"), width)
            for line in self.picture.lines:
                if not line.extra and line.referred in self.marks.way:
                    painter.strokePath(line.path, pen)

    def ring(self, painter: QPainter, figure: Figure, width: float) -> None:
        """Around who is chosen or found; wider while the keys go here."""
        chosen = figure.person.id == self.marks.chosen
        pen = QPen(self.look.colour("accent" if chosen else "text"), width * (1.5 if self.marks.focused else 1))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.picture.shape is Shape.RINGS:
            painter.drawEllipse(figure.disc.adjusted(-3, -3, 3, 3))
        else:
            painter.drawRoundedRect(figure.box.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
