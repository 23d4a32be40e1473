"""The picture of who led to whom: from opening it to its first paint, beside a bare view with as many people."""

import json
import statistics
import subprocess
import sys
from dataclasses import dataclass

from tests.benchmarks import referral_notebook
from tests.benchmarks.picture_inside import PEOPLE
from tests.benchmarks.screen import Screen


@dataclass(frozen=True, slots=True)
class Picture:
    """Milliseconds: from opening to the first paint, and of painting everything anew."""

    opened: float
    repaint: float


def measure(screen: Screen, runs: int) -> tuple[Picture, Picture]:
    """Medians of Askwell's and of the control's, each run in a process of its own."""
    data = str(referral_notebook.notebook(PEOPLE))
    ours, control = [], []
    for _ in range(runs):
        ours.append(_run(screen, data))
        control.append(_run(screen, data, "control"))
    return _median(ours), _median(control)


def _run(screen: Screen, *words: str) -> Picture:
    command = [sys.executable, "-m", "tests.benchmarks.picture_inside", *words]
    told = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=True).stdout
    return Picture(*json.loads(told.splitlines()[-1]))


def _median(found: list[Picture]) -> Picture:
    return Picture(statistics.median(one.opened for one in found), statistics.median(one.repaint for one in found))
