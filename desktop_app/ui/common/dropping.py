"""Files dropped on a window, wherever on it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import CARD_RADIUS, WIDE_GAP

_ENTERS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropVeil(QWidget):
    """What lies over the window while files are held above it."""

    def __init__(self, window: QWidget, theme: Theme, words: str) -> None:
        super().__init__(window)
        self._theme = theme
        self.words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.colour("paper")
        veil = veil.__class__(veil)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        pen = painter.pen()
        pen.setColor(self._theme.colour("accent"))
        pen.setWidth(2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        edge = WIDE_GAP
        painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), CARD_RADIUS, CARD_RADIUS)
        painter.setFont(self._theme.font(20, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


class FileDrops(QObject):
    """dropped(paths) follows files let go over `window`.

    What is dropped is seen before the parts of the window see it, so that a text field takes no path for a text. The
    window must have been shown: `listen` is called then.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, words: str) -> None:
        super().__init__(window)
        self._window = window
        self.veil = DropVeil(window, theme, words)
        window.setAcceptDrops(True)

    def listen(self) -> None:
        """Begin, once the window is on the screen; more calls do no harm."""
        if (handle := self._window.windowHandle()) is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ENTERS and isinstance(event, QDropEvent) and files_of(event.mimeData()):
            self._cover()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        if kind is QEvent.Type.DragLeave and self.veil.isVisible():
            self.veil.hide()
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent) and (files := files_of(event.mimeData())):
            self.veil.hide()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(files)
            return True
        return False

    def _cover(self) -> None:
        if not self.veil.isVisible():
            self.veil.setGeometry(self._window.rect())
            self.veil.show()
            self.veil.raise_()


def files_of(data: QMimeData | None) -> tuple[Path, ...]:
    """The files of this machine that something dragged or copied names."""
    urls: list[QUrl] = data.urls() if data is not None and data.hasUrls() else []
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile())
