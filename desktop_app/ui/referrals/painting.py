"""How the picture is painted: with all its words near by, with names farther off, as a map from afar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.ui.referrals.afar import Afar
from desktop_app.ui.referrals.ink import NAME, NAMES, Ink, Look, Marks
from desktop_app.ui.referrals.near import Near
from desktop_app.ui.referrals.picture import DISC, Picture
from desktop_app.ui.referrals.words import tr


class Painting:
    """Paints one picture in a look."""

    def __init__(self, look: Look, picture: Picture, marks: Marks | None = None) -> None:
        self.picture = picture
        self.look = look
        self._ink = Ink(look, picture, marks or Marks())
        self._near = Near(self._ink)
        self._afar = Afar(self._ink)

    def forget(self) -> None:
        """Sizes or colours have changed."""
        self._ink.forget()
        self._afar.forget()

    def paint(self, painter: QPainter, exposed: QRectF, detail: float) -> None:
        """Paint what is within `exposed`; `detail` is how large a pixel of the design is on the screen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if detail < NAMES:
            self._afar.paint(painter, detail)
        else:
            self._near.paint(painter, exposed, detail)
        self._user(painter, detail)

    def _user(self, painter: QPainter, detail: float) -> None:
        """Who looks at the picture, in the middle of the rings."""
        middle = self.picture.user
        if middle is None:
            return
        radius = DISC / 2 + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent"))
        painter.drawEllipse(middle, radius, radius)
        if detail >= NAMES:
            box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            self._ink.text(painter, box, tr("You"), NAME, "on_accent", "centre", bold=True)
