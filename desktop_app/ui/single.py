"""One window a notebook: a second start raises the first one's window and hands its files over.

A local socket, nothing on the network. The one who comes sends one line, a JSON list of paths; the answer is "yes".
"""

import json
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 5000
# Far more than anybody can choose at once; whoever sends more is no Askwell.
LONGEST = 2**20
Ring = Callable[[tuple[Path, ...]], None]


def _address(name: Path) -> str:
    """What Qt is told: pipes on Windows lie in no folder, and the name alone is this user's and this notebook's."""
    return name.name if sys.platform == "win32" else str(name)


def is_running(name: Path) -> bool:
    """Whether an Askwell listens at `name`; nothing is asked of it."""
    socket = QLocalSocket()
    socket.connectToServer(_address(name))
    answers = socket.waitForConnected(ANSWER_MS)
    socket.disconnectFromServer()
    return answers


def raise_other(name: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the Askwell that listens at `name` to show its window and to take `files` in; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_address(name))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(json.dumps([str(file) for file in files]).encode() + b"\n")
    socket.waitForBytesWritten(ANSWER_MS)
    # The answer may be there before it is waited for; waiting for more of it would be in vain.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(ANSWER_MS)
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for other starts and calls `ring` with the files they bring."""

    def __init__(self, name: Path, ring: Ring, parent: QObject) -> None:
        super().__init__(parent)
        self._ring = ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # What a crash left behind: the notebook's lock is ours, so nobody else can be listening.
        QLocalServer.removeServer(_address(name))
        self._server.listen(_address(name))

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(partial(self._heard, socket))
        self._heard(socket)

    def _heard(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        files = _files(bytes(socket.readLine(LONGEST).data()))
        socket.write(b"yes\n")
        QTimer.singleShot(0, self, partial(self._ring, files))

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


def _files(line: bytes) -> tuple[Path, ...]:
    """The paths in a line; none where it is something else."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return ()
    return tuple(Path(one) for one in told if isinstance(one, str) and one) if isinstance(told, list) else ()
