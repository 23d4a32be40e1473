"""From a pressed key to the repainted results, seen from inside the window's process and from outside on the screen."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.keyboard import Keyboard, keyboard
from tests.benchmarks.queries import keys
from tests.benchmarks.screen import Region, Screen, colours, end
from tests.benchmarks.starts import LIMIT, MANY_COLOURS, ROWS, SETTLED

# The rows of the table, away from the search field and its blinking cursor.
TABLE = Region(60, 320, 560, 400)
STILL = 0.12  # seconds without a change: all is painted
PAUSE = 0.03


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds."""

    median: float
    p95: float
    worst: float

    @classmethod
    def of(cls, times: list[float]) -> "Spread":
        """The spread of some times."""
        ordered = sorted(times)
        return cls(ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)], ordered[-1])


def inside(screen: Screen, data: Path, *, control: bool = False) -> Spread:
    """Key event to the paint event of its answer; `control` is a bare table with LIKE."""
    command = [sys.executable, "-m", "tests.benchmarks.inside", str(data), *(["control"] if control else [])]
    told = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=True).stdout
    return Spread.of(json.loads(told.splitlines()[-1]))


def outside(screen: Screen, data: Path) -> tuple[Spread, int]:
    """Key pressed at the X server to the last change of the rows on the screen, and how many keys changed them."""
    process = screen.launch([sys.executable, "-m", "desktop_app", "--data-dir", str(data)])
    try:
        screen.seconds_until(ROWS, lambda pixels: colours(pixels) >= MANY_COLOURS, time.perf_counter(), LIMIT)
        time.sleep(SETTLED)
        with keyboard(screen.display) as hands:
            hands.press("2", control=True)
            time.sleep(SETTLED)
            hands.press("f", control=True)
            time.sleep(STILL)
            texts = keys()
            found = [_key(screen, hands, before, text) for before, text in zip(["", *texts], texts, strict=False)]
    finally:
        end(process)
    changed = [1000 * seconds for seconds in found if seconds is not None]
    return Spread.of(changed), len(changed)


def _key(screen: Screen, hands: Keyboard, before: str, text: str) -> float | None:
    if not (text.startswith(before) and len(text) == len(before) + 1):
        hands.press("a", control=True)
    time.sleep(PAUSE)
    seen = screen.look(TABLE)
    start = hands.press(text[-1])
    return screen.last_change(TABLE, seen, start, STILL, LIMIT)
