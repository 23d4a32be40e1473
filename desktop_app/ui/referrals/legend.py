"""What the colours and dots of the picture mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.widgets import label, row
from desktop_app.ui.referrals.words import tr

SAMPLE, BETWEEN = 14, 12


class Sample(QWidget):
    """A box, a dot or a line as it stands in the picture: accented, plain, due, open, second."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._size()
        theme.changed.connect(self._size)

    def _size(self) -> None:
        self.setFixedSize(QSize(self._theme.px(SAMPLE), self._theme.px(SAMPLE)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = mirrored(QPainter(self), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour, theme = self._theme.colour, self._theme
        if self._kind in ("accented", "plain"):
            wash = self._kind == "accented"
            painter.setPen(QPen(colour("accent" if wash else "quiet"), 1))
            painter.setBrush(colour("wash" if wash else "panel"))
            painter.drawRoundedRect(whole, theme.px(3), theme.px(3))
        elif self._kind == "second":
            painter.setPen(QPen(colour("quiet"), 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(whole.bottomLeft(), whole.topRight())
        else:
            painter.setPen(QPen(colour("attention"), 1.5))
            painter.setBrush(colour("attention") if self._kind == "due" else colour("panel"))
            painter.drawEllipse(whole.center(), theme.px(4), theme.px(4))
        painter.end()


class Legend(QWidget):
    """The samples with their words, in as many lines as they need; `rest` is said at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rest = label("", "quiet")
        entries = (
            ("accented", tr("agreed or talked")),
            ("plain", tr("not yet")),
            ("due", tr("thank or tell them now")),
            ("open", tr("still open")),
            ("second", tr("named by somebody else too")),
        )
        made = [self._entry(theme, kind, words) for kind, words in entries]
        figures = label(tr("3 › 2 › 1: named, asked, met"), "quiet")
        self.setLayout(Flow(*made, figures, self.rest, spacing=BETWEEN))

    @staticmethod
    def _entry(theme: Theme, kind: str, words: str) -> QWidget:
        made = QWidget()
        made.setLayout(row(Sample(theme, kind), label(words, "quiet"), spacing=6))
        return made
