"""How the picture is painted: with all its words near by, with names farther off, as a map from afar."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from desktop_app.method.referral_layout import Shape
from desktop_app.ui.common.cells import initials
from desktop_app.ui.common.people_words import called, stage_name
from desktop_app.ui.referrals.picture import DISC, DUE, NOTHING, Figure, Line, Picture
from desktop_app.ui.referrals.words import tr, yield_figures

# Pixels on the screen for one of the design: from here on all words, from here on names, below a map.
ALL_WORDS, NAMES = 0.8, 0.28
SMALL, NAME = 11, 13
RADIUS = 9
MOST_LABELS = 60
LABELLED_FROM = 4  # people below somebody, for their name to be put on the map
LEAST_SEEN, TINY = 4.0, 6.0  # pixels on the screen
PADDING = 10


@dataclass(slots=True)
class Marks:
    """What the eye is led to: who is chosen, the way to them, who was found, whether the keys go here."""

    chosen: int | None = None
    way: frozenset[int] = frozenset()
    found: frozenset[int] = frozenset()
    focused: bool = False


class Look(Protocol):
    """Colours, fonts and the text size: the screen's theme, or that of paper."""

    @property
    def scale(self) -> float: ...

    def colour(self, name: str, /) -> QColor: ...

    def font(self, size: int = ..., *, bold: bool = ...) -> QFont: ...


@dataclass(slots=True)
class Painting:
    """Paints one picture in the present look; texts are measured once for each size."""

    theme: Look
    picture: Picture
    marks: Marks = field(default_factory=Marks)
    _cuts: dict[tuple[str, int, float], str] = field(default_factory=dict)
    _fonts: dict[tuple[int, bool], tuple[QFont, QFontMetricsF]] = field(default_factory=dict)
    _labels: tuple[tuple[float, int | None], list[tuple[QRectF, str]]] | None = None
    _shapes: tuple[float, tuple[QPainterPath, QPainterPath, QPainterPath]] | None = None

    def forget(self) -> None:
        """Sizes or colours have changed."""
        self._cuts.clear()
        self._fonts.clear()
        self._labels = None

    def paint(self, painter: QPainter, exposed: QRectF, detail: float) -> None:
        """Paint what is within `exposed`; `detail` is how large a pixel of the design is on the screen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if detail < NAMES:
            self._map(painter, detail)
        else:
            self._near(painter, exposed, detail)
        self._user(painter, detail)

    # From afar

    def _map(self, painter: QPainter, detail: float) -> None:
        usual, due = self.picture.branches
        painter.strokePath(usual, QPen(self._faint("quiet", 120), 0.8 / detail))
        painter.strokePath(due, QPen(self._faint("attention", 170), 0.8 / detail))
        for line in self.picture.lines:
            if line.extra and self.marks.chosen in (line.referrer, line.referred):
                painter.strokePath(line.path, QPen(self._faint("quiet", 230), 1.2 / detail))
        self._way(painter, 2 / detail)
        others, accented, open_ = self._far(detail)
        painter.fillPath(others, self._solid("quiet", 0.45))
        painter.fillPath(accented, self.theme.colour("accent"))
        painter.fillPath(open_, self.theme.colour("attention"))
        for person in (*self.marks.found, self.marks.chosen):
            if person is not None and (figure := self.picture.figures.get(person)) is not None:
                self._ring(painter, figure, 2.5 / detail)
        self._map_labels(painter, detail)

    def _far(self, detail: float) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
        """Everybody, and what is due, as three shapes: painted at once, and never too small to be seen."""
        if self._shapes is None or self._shapes[0] != detail:
            others, accented, open_ = QPainterPath(), QPainterPath(), QPainterPath()
            more, dot = max(0.0, LEAST_SEEN / detail - DISC) / 2, max(9.0, 1.4 / detail)
            tiny = DISC * detail < TINY  # then nobody tells a disc from a square, and squares cost a third
            for figure in self.picture.figures.values():
                shape = accented if figure.accented else others
                if self.picture.shape is Shape.TREE:
                    shape.addRect(figure.box)
                elif tiny:
                    shape.addRect(figure.disc.adjusted(-more, -more, more, more))
                else:
                    shape.addEllipse(figure.disc)
                if figure.mark == DUE:
                    open_.addEllipse(self._corner(figure), dot, dot)
            self._shapes = detail, (others, accented, open_)
        return self._shapes[1]

    def _corner(self, figure: Figure) -> QPointF:
        if self.picture.shape is Shape.TREE:
            return figure.box.topRight() + QPointF(-4, 4)
        return figure.disc.topRight() + QPointF(-4, 4)

    def _map_labels(self, painter: QPainter, detail: float) -> None:
        font, metrics = self._font(SMALL / detail)
        key = detail, self.marks.chosen
        if self._labels is None or self._labels[0] != key:
            self._labels = key, self._placed(metrics, detail)
        painter.setFont(font)
        ground = self._faint("panel", 215)
        for box, name in self._labels[1]:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 4 / detail, 4 / detail)
            painter.setPen(self.theme.colour("text"))
            painter.drawText(QPointF(box.left() + 4 / detail, box.bottom() - metrics.descent()), name)

    def _placed(self, metrics: QFontMetricsF, detail: float) -> list[tuple[QRectF, str]]:
        """The names of those who led to most people, as far as there is room; the chosen one's comes first."""
        figures = self.picture.figures
        by_weight = sorted(figures.values(), key=lambda one: -one.weight)
        wanted = [one for one in by_weight[: 4 * MOST_LABELS] if one.weight >= LABELLED_FROM]
        if (chosen := figures.get(self.marks.chosen or 0)) is not None:
            wanted.insert(0, chosen)
        found: list[tuple[QRectF, str]] = []
        for figure in wanted:
            name = metrics.elidedText(called(figure.person.name), Qt.TextElideMode.ElideRight, 110 / detail)
            box = self._label_box(figure, metrics.horizontalAdvance(name) + 8 / detail, metrics.height(), detail)
            if len(found) < MOST_LABELS and not any(box.intersects(other) for other, _ in found):
                found.append((box, name))
        return found

    def _label_box(self, figure: Figure, width: float, height: float, detail: float) -> QRectF:
        """From the left edge of a box, in the middle of a disc; never beyond the edge of the picture."""
        middle, bounds = figure.disc.center(), self.picture.bounds
        left = middle.x() - width / 2
        if self.picture.shape is Shape.TREE:
            middle, left = figure.box.center(), figure.box.left() - 4 / detail
        left = max(bounds.left(), min(left, bounds.right() - width))
        top = max(bounds.top(), min(middle.y() - height / 2, bounds.bottom() - height))
        return QRectF(left, top, width, height)

    # Near by

    def _near(self, painter: QPainter, exposed: QRectF, detail: float) -> None:
        room = exposed.left(), exposed.top(), exposed.right(), exposed.bottom()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_lines(painter, self.picture.lines, room)
        self._way(painter, 2.2)
        rings = self.picture.shape is Shape.RINGS
        for figure in self.picture.figures.values():
            left, top, right, bottom = figure.edges
            if left - 8 < room[2] and right + 8 > room[0] and top - 8 < room[3] and bottom + 8 > room[1]:
                if rings:
                    self._spot(painter, figure, detail)
                else:
                    self._box(painter, figure, detail)

    def _draw_lines(self, painter: QPainter, lines: Iterable[Line], room: tuple[float, ...]) -> None:
        usual, due = QPen(self._faint("quiet", 130), 1.3), QPen(self._faint("attention", 200), 1.5)
        for line in lines:
            left, top, right, bottom = line.edges
            if left <= room[2] and right >= room[0] and top <= room[3] and bottom >= room[1]:
                painter.strokePath(line.path, self._second(line) if line.extra else due if line.due else usual)

    def _second(self, line: Line) -> QPen:
        """Faint, as it may cross anything; plain once one of the two is chosen."""
        near = self.marks.chosen in (line.referrer, line.referred)
        colour = self._faint("attention" if line.due else "quiet", 230 if near else 90)
        return QPen(colour, 1.6 if near else 1.1, Qt.PenStyle.DashLine)

    def _way(self, painter: QPainter, width: float) -> None:
        """The lines by which the user came to the chosen one."""
        if len(self.marks.way) > 1 or (self.marks.way and self.picture.user is not None):
            pen = QPen(self.theme.colour("accent"), width)
            for line in self.picture.lines:
                if not line.extra and line.referred in self.marks.way:
                    painter.strokePath(line.path, pen)

    def _box(self, painter: QPainter, figure: Figure, detail: float) -> None:
        box = figure.box
        painter.setBrush(self.theme.colour("wash" if figure.accented else "panel"))
        painter.setPen(QPen(self.theme.colour("wash") if figure.accented else self._faint("quiet", 110), 1.2))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if figure.person.id in self.marks.found or figure.person.id == self.marks.chosen:
            self._ring(painter, figure, 2.0 if detail >= ALL_WORDS else 2.0 / detail)
        inside = box.adjusted(PADDING, 0, -PADDING, 0)
        colour = "accent" if figure.accented else "quiet" if figure.resting else "text"
        if detail < ALL_WORDS:
            size = min(SMALL / detail, 0.8 * box.height())
            self._text(painter, box.adjusted(5, 0, -5, 0), called(figure.person.name), size, colour, "left")
        else:
            upper = QRectF(inside.left(), box.top() + 4, inside.width(), 20)
            lower = QRectF(inside.left(), box.top() + 23, inside.width(), 17)
            self._text(painter, upper, called(figure.person.name), NAME, colour, "left", bold=True)
            given = yield_figures(figure.given)
            self._text(
                painter, lower, stage_name(figure.person.stage), SMALL, "accent" if figure.accented else "quiet", "left"
            )
            self._text(painter, lower, given, SMALL, "quiet", "right")
        self._dot(painter, figure, detail)

    def _spot(self, painter: QPainter, figure: Figure, detail: float) -> None:
        disc, box = figure.disc, figure.box
        painter.setBrush(self.theme.colour("wash" if figure.accented else "panel"))
        painter.setPen(QPen(self.theme.colour("accent") if figure.accented else self._faint("quiet", 130), 1.4))
        painter.drawEllipse(disc)
        if figure.person.id in self.marks.found or figure.person.id == self.marks.chosen:
            self._ring(painter, figure, 2.0 if detail >= ALL_WORDS else 2.0 / detail)
        colour = "accent" if figure.accented else "quiet" if figure.resting else "text"
        if detail >= ALL_WORDS:
            self._text(painter, disc, initials(figure.person.name), 12, colour, "centre", bold=True)
        size = NAME - 1 if detail >= ALL_WORDS else min(SMALL / detail, 20)
        below = QRectF(box.left(), disc.bottom() + 1, box.width(), 17 if detail >= ALL_WORDS else 28)
        self._text(painter, below, called(figure.person.name), size, colour, "centre")
        if detail >= ALL_WORDS and figure.given.named:
            last = QRectF(box.left(), below.bottom() - 2, box.width(), 14)
            self._text(painter, last, yield_figures(figure.given), SMALL - 1, "quiet", "centre")
        self._dot(painter, figure, detail)

    def _dot(self, painter: QPainter, figure: Figure, detail: float) -> None:
        """Filled for what is due, hollow for what is open."""
        if figure.mark == NOTHING:
            return
        size = 4.5 if detail >= ALL_WORDS else min(3.2 / detail, 8)
        attention = self.theme.colour("attention")
        painter.setPen(QPen(attention, 1.6))
        painter.setBrush(attention if figure.mark == DUE else self.theme.colour("panel"))
        painter.drawEllipse(self._corner(figure), size, size)

    def _ring(self, painter: QPainter, figure: Figure, width: float) -> None:
        """Around who is chosen or found; wider while the keys go here."""
        chosen = figure.person.id == self.marks.chosen
        pen = QPen(self.theme.colour("accent" if chosen else "attention"), width * (1.5 if self.marks.focused else 1))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.picture.shape is Shape.RINGS:
            painter.drawEllipse(figure.disc.adjusted(-3, -3, 3, 3))
        else:
            painter.drawRoundedRect(figure.box.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)

    def _user(self, painter: QPainter, detail: float) -> None:
        if self.picture.user is None:
            return
        radius = DISC / 2 + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent"))
        painter.drawEllipse(self.picture.user, radius, radius)
        if detail >= NAMES:
            box = QRectF(self.picture.user.x() - radius, self.picture.user.y() - radius, 2 * radius, 2 * radius)
            self._text(painter, box, tr("You"), NAME, "on_accent", "centre", bold=True)

    # Words and colours

    def _text(
        self, painter: QPainter, box: QRectF, text: str, size: float, colour: str, side: str, *, bold: bool = False
    ) -> None:
        if not text:
            return
        font, metrics = self._font(size, bold=bold)
        painter.setFont(font)
        shown = self._cut(metrics, text, box.width(), font.pixelSize())
        painter.setPen(self.theme.colour(colour))
        slack = box.width() - (0 if side == "left" else metrics.horizontalAdvance(shown))
        left = box.left() + {"left": 0.0, "centre": slack / 2, "right": slack}[side]
        painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown)

    def _cut(self, metrics: QFontMetricsF, text: str, width: float, size: int) -> str:
        key = text, size, width
        found = self._cuts.get(key)
        if found is None:
            line = " ".join(text.split())
            found = self._cuts[key] = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        return found

    def _font(self, size: float, *, bold: bool = False) -> tuple[QFont, QFontMetricsF]:
        key = max(1, round(size)), bold
        found = self._fonts.get(key)
        if found is None:
            font = self.theme.font(bold=bold)
            font.setPixelSize(key[0])
            found = self._fonts[key] = font, QFontMetricsF(font)
        return found

    def _faint(self, name: str, alpha: int) -> QColor:
        colour = QColor(self.theme.colour(name))
        colour.setAlpha(alpha)
        return colour

    def _solid(self, name: str, share: float) -> QColor:
        """A colour as it looks when it lies thinly on the panel."""
        over, under = self.theme.colour(name), self.theme.colour("panel")

        def mixed(one: int, other: int) -> int:
            return round(share * one + (1 - share) * other)

        return QColor(
            mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue())
        )
