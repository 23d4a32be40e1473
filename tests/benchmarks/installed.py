"""The installed program's start against this environment's, in one run, in turn.

python -m tests.benchmarks.installed [/usr/bin/askwell] [--contacts 10000] [--runs 15]
"""

import argparse
import sys
from pathlib import Path

from tests.benchmarks import notebooks
from tests.benchmarks.report import Line, printed
from tests.benchmarks.screen import missing, screen
from tests.benchmarks.starts import Start, median, start

BOUND = 1.1


def measure(program: Path, data: Path, runs: int) -> tuple[Start, Start]:
    """Medians of the installed program and of the environment; the first start of each only warms the caches."""
    words = ["--data-dir", str(data)]
    commands = ([str(program), *words], [sys.executable, "-m", "desktop_app", *words])
    found: tuple[list[Start], list[Start]] = ([], [])
    with screen() as one:
        for run in range(runs + 1):
            # Who comes first changes, so that neither always follows the other.
            for place in (0, 1) if run % 2 else (1, 0):
                seen = start(one, commands[place])
                if run:
                    found[place].append(seen)
    return median(found[0]), median(found[1])


def main() -> int:
    """Measure and print; 1 where the bound is not met, 2 where nothing can be measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", type=Path, default=Path("/usr/bin/askwell"))
    parser.add_argument("--contacts", type=int, default=10_000, help="in the notebook that is opened (%(default)s)")
    parser.add_argument("--runs", type=int, default=15, help="starts of each program (%(default)s)")
    options = parser.parse_args()
    without = [name for name in missing() if name == "Xvfb"]
    if without or not options.program.exists():
        print(f"missing: {without[0] if without else options.program}", file=sys.stderr)
        return 2
    installed, environment = measure(options.program, notebooks.notebook(options.contacts), options.runs)
    told = f"{installed.seconds * 1000:.0f} ms", f"{environment.seconds * 1000:.0f} ms"
    start_line = Line("launch to first rows, installed", *told, installed.seconds / environment.seconds, "x", BOUND)
    told = f"{installed.memory:.0f} MiB", f"{environment.memory:.0f} MiB"
    memory_line = Line("memory (PSS)", *told, installed.memory / environment.memory, "x")
    print(printed([start_line, memory_line]))
    return 0 if start_line.measured <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
