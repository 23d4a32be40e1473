"""Keys as a keyboard sends them, through the X server's own test extension (the library that xdotool brings)."""

import ctypes
import ctypes.util
import time
from collections.abc import Iterator
from contextlib import contextmanager

_CONTROL = "Control_L"
_NAMES = {" ": "space", "'": "apostrophe", "@": "at"}


def available() -> bool:
    """Whether keys can be sent."""
    return ctypes.util.find_library("Xtst") is not None


class Keyboard:
    """Presses keys on a display."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise OSError(f"no display {display}")
        self._display = ctypes.c_void_p(opened)

    def press(self, sign: str, *, control: bool = False) -> float:
        """Press and let go of the key of a sign or name; answers when it was pressed, as perf_counter() counts."""
        code = self._code(sign)
        if control:
            self._send(self._code(_CONTROL), down=True)
        start = time.perf_counter()
        self._send(code, down=True)
        self._send(code, down=False)
        if control:
            self._send(self._code(_CONTROL), down=False)
        return start

    def _code(self, name: str) -> int:
        symbol = self._x.XStringToKeysym(_NAMES.get(name, name).encode())
        return int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)))

    def _send(self, code: int, *, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, ctypes.c_uint(code), ctypes.c_int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def close(self) -> None:
        """Let go of the display."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def keyboard(display: str) -> Iterator[Keyboard]:
    """A keyboard on a display."""
    opened = Keyboard(display)
    try:
        yield opened
    finally:
        opened.close()
