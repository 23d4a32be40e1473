"""A private screen, watched from outside: what stands in its framebuffer is what a person would see."""

import mmap
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1280, 900
POLL = 0.001  # seconds between two looks
_COLOUR_ENTRY = 12  # bytes; see XWDFile.h


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Framebuffer:
    """The pixels of Xvfb's screen, four bytes each."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._bytes[:100])
        self._start = header[0] + header[19] * _COLOUR_ENTRY
        self._stride = header[12]

    def look(self, region: Region) -> bytes:
        """Every third line of a region."""
        lines = range(region.y, region.y + region.height, 3)
        first, length = self._start + region.x * 4, region.width * 4
        return b"".join(self._bytes[at : at + length] for at in (first + line * self._stride for line in lines))


def colours(pixels: bytes) -> int:
    """How many different colours there are: plain paper has one, lines of text have many."""
    return len({pixels[at : at + 4] for at in range(0, len(pixels), 4)})


class Screen:
    """Xvfb with a window manager, if there is one."""

    def __init__(self, display: str, framebuffer: Framebuffer) -> None:
        self.display = display
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHONDONT"))},
            "DISPLAY": display,
        }
        self._framebuffer = framebuffer

    def look(self, region: Region) -> bytes:
        """The pixels of a region."""
        return self._framebuffer.look(region)

    def launch(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        """Start a program on this screen."""
        quiet = subprocess.DEVNULL
        return subprocess.Popen(command, env=self.environment, stdout=quiet, stderr=quiet, start_new_session=True)

    def seconds_until(self, region: Region, ready: Callable[[bytes], bool], start: float, limit: float) -> float:
        """Seconds from `start` until the region is as wanted. Raises TimeoutError."""
        while (now := time.perf_counter()) - start < limit:
            if ready(self.look(region)):
                return now - start
            time.sleep(POLL)
        raise TimeoutError(f"nothing to be seen within {limit} seconds")

    def last_change(self, region: Region, before: bytes, start: float, still: float, limit: float) -> float | None:
        """Seconds from `start` to the last change of a region before it is still; None where nothing changed."""
        last = None
        while (now := time.perf_counter() - start) < limit:
            seen = self.look(region)
            if seen != before:
                before, last = seen, now
            if now - (last or 0.0) > still:
                break
            time.sleep(POLL)
        return last


def missing() -> list[str]:
    """Programs that the figures need and that are not installed."""
    return [name for name in ("Xvfb", "openbox", "xdotool") if shutil.which(name) is None]


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen that nobody else uses."""
    with tempfile.TemporaryDirectory(prefix="askwell-screen-") as folder:
        reading, writing = os.pipe()
        geometry = f"{WIDTH}x{HEIGHT}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", geometry, "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[writing], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = ":" + answer.readline().strip()
        manager = None
        try:
            made = Screen(display, Framebuffer(Path(folder) / "Xvfb_screen0"))
            if shutil.which("openbox") is not None:
                manager = made.launch(["openbox"])
                time.sleep(0.5)
            yield made
        finally:
            for process in filter(None, (manager, server)):
                process.terminate()
                process.wait()


def proportional_memory(pid: int) -> float:
    """MiB of a process and its children; what they share with others counts in part (PSS)."""
    total, waiting = 0, [pid]
    while waiting:
        one = waiting.pop()
        waiting += map(int, Path(f"/proc/{one}/task/{one}/children").read_text().split())
        lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def end(process: "subprocess.Popen[bytes]") -> None:
    """Ask a program to close; insist after a while."""
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
