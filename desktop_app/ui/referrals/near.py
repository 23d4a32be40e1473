"""The picture near by: each person with their name, and with all words where there is room for them."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.method.referral_layout import Shape
from desktop_app.ui.common.cells import initials
from desktop_app.ui.common.people_words import called, stage_name
from desktop_app.ui.referrals.ink import ALL_WORDS, NAME, RADIUS, SMALL, Ink
from desktop_app.ui.referrals.picture import DUE, NOTHING, Figure, Line
from desktop_app.ui.referrals.words import yield_figures

PADDING = 10
Room = tuple[float, float, float, float]


@dataclass(slots=True)
class Near:
    """Paints what is in sight, person by person."""

    ink: Ink

    def paint(self, painter: QPainter, exposed: QRectF, detail: float) -> None:
        """Paint what is within `exposed`; `detail` is how large a pixel of the design is on the screen."""
        room = exposed.left(), exposed.top(), exposed.right(), exposed.bottom()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._lines(painter, room)
        self.ink.way(painter, 2.2)
        draw = self._spot if self.ink.picture.shape is Shape.RINGS else self._box
        for figure in self.ink.picture.figures.values():
            left, top, right, bottom = figure.edges
            if left - 8 < room[2] and right + 8 > room[0] and top - 8 < room[3] and bottom + 8 > room[1]:
                draw(painter, figure, detail)

    def _lines(self, painter: QPainter, room: Room) -> None:
        usual, due = QPen(self.ink.faint("quiet", 130), 1.3), QPen(self.ink.faint("attention", 200), 1.5)
        for line in self.ink.picture.lines:
            left, top, right, bottom = line.edges
            if left <= room[2] and right >= room[0] and top <= room[3] and bottom >= room[1]:
                painter.strokePath(line.path, self._second(line) if line.extra else due if line.due else usual)

    def _second(self, line: Line) -> QPen:
        """Faint, as it may cross anything; plain once one of the two is chosen."""
        near = self.ink.marks.chosen in (line.referrer, line.referred)
        colour = self.ink.faint("attention" if line.due else "quiet", 230 if near else 90)
        return QPen(colour, 1.6 if near else 1.1, Qt.PenStyle.DashLine)

    def _box(self, painter: QPainter, figure: Figure, detail: float) -> None:
        ink, box = self.ink, figure.box
        painter.setBrush(ink.look.colour("wash" if figure.accented else "panel"))
        painter.setPen(QPen(ink.look.colour("wash") if figure.accented else ink.faint("quiet", 110), 1.2))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._marked(painter, figure, detail)
        name, colour = called(figure.person.name), self._colour(figure)
        if detail < ALL_WORDS:
            ink.text(painter, box.adjusted(5, 0, -5, 0), name, min(SMALL / detail, 0.8 * box.height()), colour, "left")
        else:
            upper = QRectF(box.left() + PADDING, box.top() + 4, box.width() - 2 * PADDING, 20)
            lower = QRectF(upper.left(), box.top() + 23, upper.width(), 17)
            stage = stage_name(figure.person.stage)
            ink.text(painter, upper, name, NAME, colour, "left", bold=True)
            ink.text(painter, lower, stage, SMALL, "accent" if figure.accented else "quiet", "left")
            ink.text(painter, lower, yield_figures(figure.given), SMALL, "quiet", "right")
        self._dot(painter, figure, detail)

    def _spot(self, painter: QPainter, figure: Figure, detail: float) -> None:
        ink, disc, box = self.ink, figure.disc, figure.box
        painter.setBrush(ink.look.colour("wash" if figure.accented else "panel"))
        painter.setPen(QPen(ink.look.colour("accent") if figure.accented else ink.faint("quiet", 130), 1.4))
        painter.drawEllipse(disc)
        self._marked(painter, figure, detail)
        name, colour = called(figure.person.name), self._colour(figure)
        if detail < ALL_WORDS:
            below = QRectF(box.left(), disc.bottom() + 1, box.width(), 28)
            ink.text(painter, below, name, min(SMALL / detail, 20), colour, "centre")
        else:
            below = QRectF(box.left(), disc.bottom() + 1, box.width(), 17)
            last = QRectF(box.left(), below.bottom() - 2, box.width(), 14)
            ink.text(painter, disc, initials(figure.person.name), NAME - 1, colour, "centre", bold=True)
            ink.text(painter, below, name, NAME - 1, colour, "centre")
            ink.text(painter, last, yield_figures(figure.given), SMALL - 1, "quiet", "centre")
        self._dot(painter, figure, detail)

    @staticmethod
    def _colour(figure: Figure) -> str:
        return "accent" if figure.accented else "quiet" if figure.resting else "text"

    def _marked(self, painter: QPainter, figure: Figure, detail: float) -> None:
        if figure.person.id in self.ink.marks.found or figure.person.id == self.ink.marks.chosen:
            self.ink.ring(painter, figure, 2.0 if detail >= ALL_WORDS else 2.0 / detail)

    def _dot(self, painter: QPainter, figure: Figure, detail: float) -> None:
        """Filled for what is due, hollow for what is open."""
        if figure.mark == NOTHING:
            return
        size = 4.5 if detail >= ALL_WORDS else min(3.2 / detail, 8)
        attention = self.ink.look.colour("attention")
        painter.setPen(QPen(attention, 1.6))
        painter.setBrush(attention if figure.mark == DUE else self.ink.look.colour("panel"))
        painter.drawEllipse(self.ink.corner(figure), size, size)
