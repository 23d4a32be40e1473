"""Today with 10,000 people and 5,000 open duties: reading them against the raw statements, and repainting the page."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks import duty_notebook, notebooks
from tests.benchmarks.duty_notebook import DUTIES
from tests.benchmarks.report import Line
from tests.benchmarks.screen import Screen

READ_RATIO, REPAINT = 3, 50


def lines(screen: Screen) -> list[Line]:
    """The figures."""
    data = duty_notebook.notebook()
    with tempfile.TemporaryDirectory(prefix="askwell-today-", dir=data.parent) as folder:
        copy = notebooks.copy(data, Path(folder) / "copy")
        command = [sys.executable, "-m", "tests.benchmarks.today_inside", str(copy)]
        told = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=True).stdout
    found: dict[str, list[float]] = json.loads(told.splitlines()[-1])
    ours, raw = median(found["ours"]), median(found["raw"])
    what = f"{DUTIES:>9,}  duties on Today,"
    read = Line(f"{what} read against raw SQL", f"{ours:.1f} ms", f"{raw:.1f} ms", ours / raw, "x", READ_RATIO)
    # What is saved first waits for the disk as well, and is only told.
    words = (
        ("reload", "asked anew to repaint", REPAINT),
        ("scroll", "a page on to repaint", REPAINT),
        ("done", "left and saved to repaint", None),
    )
    return [read, *(line for key, text, bound in words for line in _spread(f"{what} {text}", found[key], bound))]


def _spread(what: str, times: list[float], bound: float | None) -> list[Line]:
    ordered = sorted(times)
    usual, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    return [
        Line(f"{what}, {name}", f"{value:.1f} ms", "", value, "ms", bound)
        for name, value in (("median", usual), ("p95", late))
    ]
