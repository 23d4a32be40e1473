"""The picture from afar, as a map: a few shapes for thousands of people, and the names of those who led to most."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from desktop_app.method.referral_layout import Shape
from desktop_app.ui.common.people_words import called
from desktop_app.ui.referrals.ink import SMALL, Ink
from desktop_app.ui.referrals.picture import DISC, DUE, Figure

MOST_LABELS = 60
LABELLED_FROM = 4  # people below somebody, for their name to be put on the map
LABEL_WIDTH = 110
# In pixels on the screen: less is not seen, and below that nobody tells a disc from a square, which costs a third.
LEAST_SEEN, TINY = 4.0, 6.0
Shapes = tuple[QPainterPath, QPainterPath, QPainterPath]
Label = tuple[QRectF, str]


@dataclass(slots=True)
class Afar:
    """Paints everybody at once; what is made for one distance is kept until it changes."""

    ink: Ink
    _labels: tuple[tuple[float, int | None], list[Label]] | None = None
    _shapes: tuple[float, Shapes] | None = None

    def forget(self) -> None:
        """Sizes or colours have changed."""
        self._labels = None

    def paint(self, painter: QPainter, detail: float) -> None:
        """Paint all of it; `detail` is how large a pixel of the design is on the screen."""
        self._lines(painter, detail)
        others, accented, due = self._people(detail)
        painter.fillPath(others, self.ink.thinned("quiet", 0.45))
        painter.fillPath(accented, self.ink.look.colour("accent"))
        painter.fillPath(due, self.ink.look.colour("attention"))
        for person in (*self.ink.marks.found, self.ink.marks.chosen):
            if person is not None and (figure := self.ink.picture.figures.get(person)) is not None:
                self.ink.ring(painter, figure, 2.5 / detail)
        self._draw_labels(painter, detail)

    def _lines(self, painter: QPainter, detail: float) -> None:
        usual, due = self.ink.picture.branches
        painter.strokePath(usual, QPen(self.ink.faint("quiet", 120), 0.8 / detail))
        painter.strokePath(due, QPen(self.ink.faint("attention", 170), 0.8 / detail))
        for line in self.ink.picture.lines:
            if line.extra and self.ink.marks.chosen in (line.referrer, line.referred):
                painter.strokePath(line.path, QPen(self.ink.faint("quiet", 230), 1.2 / detail))
        self.ink.way(painter, 2 / detail)

    def _people(self, detail: float) -> Shapes:
        """Those before a talk, those agreed or talked to, and what is due."""
        if self._shapes is None or self._shapes[0] != detail:
            others, accented, due = QPainterPath(), QPainterPath(), QPainterPath()
            dot = max(9.0, 1.4 / detail)
            for figure in self.ink.picture.figures.values():
                self._add(accented if figure.accented else others, figure, detail)
                if figure.mark == DUE:
                    due.addEllipse(self.ink.corner(figure), dot, dot)
            self._shapes = detail, (others, accented, due)
        return self._shapes[1]

    def _add(self, shape: QPainterPath, figure: Figure, detail: float) -> None:
        if self.ink.picture.shape is Shape.TREE:
            shape.addRect(figure.box)
        elif DISC * detail < TINY:
            more = max(0.0, LEAST_SEEN / detail - DISC) / 2
            shape.addRect(figure.disc.adjusted(-more, -more, more, more))
        else:
            shape.addEllipse(figure.disc)

    # Names

    def _draw_labels(self, painter: QPainter, detail: float) -> None:
        font, metrics = self.ink.font(SMALL / detail)
        key = detail, self.ink.marks.chosen
        if self._labels is None or self._labels[0] != key:
            self._labels = key, self._placed(metrics, detail)
        painter.setFont(font)
        for place, (box, name) in enumerate(self._labels[1]):
            first = not place and self.ink.marks.chosen in self.ink.picture.figures
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ink.faint("panel", 215))
            painter.drawRoundedRect(box, 4 / detail, 4 / detail)
            painter.setPen(self.ink.look.colour("accent" if first else "text"))
            painter.drawText(QPointF(box.left() + 4 / detail, box.bottom() - metrics.descent()), name)

    def _placed(self, metrics: QFontMetricsF, detail: float) -> list[Label]:
        """As many names as there is room for; the chosen one's comes first."""
        found: list[Label] = []
        for figure in self._wanted():
            name = metrics.elidedText(called(figure.person.name), Qt.TextElideMode.ElideRight, LABEL_WIDTH / detail)
            box = self._label_box(figure, metrics.horizontalAdvance(name) + 8 / detail, metrics.height(), detail)
            if len(found) < MOST_LABELS and not any(box.intersects(other) for other, _ in found):
                found.append((box, name))
        return found

    def _wanted(self) -> list[Figure]:
        figures = self.ink.picture.figures
        by_weight = sorted(figures.values(), key=lambda one: -one.weight)
        wanted = [one for one in by_weight[: 4 * MOST_LABELS] if one.weight >= LABELLED_FROM]
        chosen = figures.get(self.ink.marks.chosen or 0)
        return wanted if chosen is None else [chosen, *wanted]

    def _label_box(self, figure: Figure, width: float, height: float, detail: float) -> QRectF:
        """From the left edge of a box, in the middle of a disc; never beyond the edge of the picture."""
        middle, bounds = figure.disc.center(), self.ink.picture.bounds
        left = middle.x() - width / 2
        if self.ink.picture.shape is Shape.TREE:
            middle, left = figure.box.center(), figure.box.left() - 4 / detail
        left = max(bounds.left(), min(left, bounds.right() - width))
        top = max(bounds.top(), min(middle.y() - height / 2, bounds.bottom() - height))
        return QRectF(left, top, width, height)
