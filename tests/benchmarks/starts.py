"""From launching a program to its first rows on the screen, and the memory it then takes."""

import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.screen import Region, Screen, colours, end, proportional_memory

# Inside the list of what there is to do, and inside the control's table, away from headers and edges.
ROWS = Region(60, 330, 340, 240)
MANY_COLOURS = 8
LIMIT = 60.0
SETTLED = 2.0  # seconds until nothing more is loaded
CONTROL = Path(__file__).parent / "control_window.py"


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the first rows, and MiB."""

    seconds: float
    memory: float


def measure(screen: Screen, data: Path, runs: int) -> tuple[Start, Start]:
    """Medians of Askwell and of the control, started in turn; the first start of each only warms the caches."""
    ours = [sys.executable, "-m", "desktop_app", "--data-dir", str(data)]
    control = [sys.executable, str(CONTROL), str(data / "notebook.sqlite")]
    found: tuple[list[Start], list[Start]] = ([], [])
    for run in range(runs + 1):
        for kept, command in zip(found, (ours, control), strict=True):
            one = start(screen, command)
            if run:
                kept.append(one)
    return median(found[0]), median(found[1])


def start(screen: Screen, command: list[str]) -> Start:
    """Start a program once, wait for its first rows, and end it. Raises TimeoutError."""
    began = time.perf_counter()
    process = screen.launch(command)
    try:
        seconds = screen.seconds_until(ROWS, lambda pixels: colours(pixels) >= MANY_COLOURS, began, LIMIT)
        time.sleep(SETTLED)
        return Start(seconds, proportional_memory(process.pid))
    finally:
        end(process)
        time.sleep(0.3)  # the screen is empty again


def median(starts: list[Start]) -> Start:
    """The middle of several starts, for each figure."""
    return Start(
        statistics.median(start.seconds for start in starts), statistics.median(start.memory for start in starts)
    )
