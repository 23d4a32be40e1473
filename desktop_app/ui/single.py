"""One window a notebook: a second start raises the first one's window. A local socket, nothing on the network."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 5000


def raise_other(name: Path) -> bool:
    """Ask the Askwell that listens at `name` to show its window; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(str(name))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    # The answer may be there before it is waited for; waiting for more of it would be in vain.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(ANSWER_MS)
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for other starts and calls `ring`."""

    def __init__(self, name: Path, ring: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ring = ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a crash left behind: the notebook's lock is ours, so nobody else can be listening.
        QLocalServer.removeServer(str(name))
        self._server.listen(str(name))

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.write(b"yes\n")
        QTimer.singleShot(0, self._ring)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
