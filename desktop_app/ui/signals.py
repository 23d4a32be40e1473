"""SIGTERM, SIGINT and SIGHUP end the program as Quit does, so that what was typed is kept."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def on_signals(leave: Callable[[], object]) -> Iterator[None]:
    """While inside, these signals call `leave`."""
    # Python runs its handlers between its own instructions, of which Qt's loop has none: a socket wakes it.
    waking, written = socket.socketpair()
    written.setblocking(False)
    waking.setblocking(False)
    notifier = QSocketNotifier(waking.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: (waking.recv(64), leave()))
    before = {number: signal.signal(number, lambda *_: None) for number in _SIGNALS}
    old_descriptor = signal.set_wakeup_fd(written.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(old_descriptor)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        waking.close()
        written.close()
