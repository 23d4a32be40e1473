"""A screen and a keyboard before it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LIMIT = 60.0


def until(true: Callable[[], object], what: str, limit: float = LIMIT) -> None:
    """Wait until something is so. Raises TimeoutError, saying what was waited for."""
    end = time.monotonic() + limit
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {limit:.0f} seconds for {what}")
        time.sleep(0.2)


class Screen:
    """Xvfb with a window manager, outside of the room; the room sees its socket."""

    def __init__(self, display: str) -> None:
        self.display = display

    def _tool(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        made = subprocess.run(
            ["xdotool", *words], check=False, text=True, env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return made.stdout

    def windows(self, title: str) -> list[str]:
        """The windows that are seen with exactly this title."""
        return self._tool("search", "--onlyvisible", "--name", f"^{title}$").split()

    def wait_for(self, title: str) -> str:
        """The newest window of a title, in front, once it is there."""
        until(lambda: self.windows(title), f"a window called {title}")
        window = self.windows(title)[-1]
        self._tool("windowactivate", "--sync", window)
        time.sleep(1.5)  # it has painted, and listens to keys
        return window

    def press(self, *keys: str) -> None:
        """Keys one after the other, by X's names; text after `type:`."""
        for key in keys:
            if key.startswith("type:"):
                self._tool("type", "--delay", "40", key.removeprefix("type:"))
            else:
                self._tool("key", key)
            time.sleep(0.8)

    def picture(self, path: Path) -> None:
        """What is seen now, for whoever looks for what went wrong."""
        subprocess.run(["import", "-display", self.display, "-window", "root", str(path)], check=False)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen that nobody else uses."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-noreset", "-nolisten", "tcp", "-ac"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(1)
        yield Screen(display)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
