"""How long the window stands still while very many people are imported, beside the same window left alone."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.imports import MEMORY, STALL, cards
from tests.benchmarks.report import Line
from tests.benchmarks.screen import Screen

RUNS = 3
_PARTS = {
    "reading": "reading, comparing, preview",
    "choosing": "choosing all rows",
    "importing": "importing",
    "selecting": "selecting all contacts",
}


def lines(screen: Screen, size: int) -> list[Line]:
    """The longest stall of each part, of a few runs the shortest; the control is the window beside a busy thread."""
    runs = [_run(screen, size) for _ in range(RUNS)]
    control = min(run["control"] for run in runs)
    found = [
        Line(f"{size:>9,}  stall of the window, {words}", f"{worst:.0f} ms", f"{control:.0f} ms", worst, "ms", STALL)
        for part, words in _PARTS.items()
        for worst in [min(run[part] for run in runs)]
    ]
    most = max(run["MiB"] for run in runs)
    return [*found, Line(f"{size:>9,}  the same, peak above idle", f"{most:.0f} MiB", "", most, "MiB", MEMORY)]


def _run(screen: Screen, size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="askwell-imports-") as folder:
        file = Path(folder) / "people.vcf"
        with file.open("w", encoding="utf-8", newline="") as out:
            out.writelines(cards(size))
        command = [sys.executable, "-m", "tests.benchmarks.import_inside", str(Path(folder) / "data"), str(file)]
        told = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=True).stdout
    found: dict[str, float] = json.loads(told.splitlines()[-1])
    return found


if __name__ == "__main__":
    from tests.benchmarks.report import printed
    from tests.benchmarks.screen import screen as private_screen

    with private_screen() as one:
        print(printed(lines(one, int(sys.argv[1]))))
