"""`make bench`: every figure beside its control, in one run. Nothing fails; the table says what is met.

python -m tests.benchmarks [--quick] [--sizes 10000,100000,1000000] [--runs 7]
"""

import argparse
import os
import platform
from pathlib import Path

from tests.benchmarks import (
    calendars,
    edits,
    import_window,
    imports,
    keyboard,
    keystrokes,
    notebooks,
    referral_picture,
    starts,
    today,
    vcards,
)
from tests.benchmarks.keystrokes import Spread
from tests.benchmarks.picture_inside import PEOPLE
from tests.benchmarks.report import Line, printed
from tests.benchmarks.screen import Screen, missing, screen

SIZES = (10_000, 100_000, 1_000_000)
QUICK = (10_000,)
START_RATIO, MEMORY_ABOVE, KEY_P95, KEY_WORST, EDIT_RATIO, GROWTH, PICTURE = 1.3, 40, 16, 50, 2, 1.5, 500


class Bench:
    """One run over notebooks of some sizes."""

    def __init__(self, sizes: tuple[int, ...], runs: int) -> None:
        self._sizes = sizes
        self._runs = runs
        self._lines: list[Line] = []
        self._starts: dict[int, float] = {}
        self._keys: dict[int, Spread] = {}

    def run(self) -> list[Line]:
        """All figures; those without a screen where there is none."""
        folders = {size: notebooks.notebook(size) for size in self._sizes}
        without = missing()
        if without:
            print(f"  {', '.join(without)} not installed: figures that need them are left out or less exact")
        for size, data in folders.items():
            print(f"  measuring {size:,} contacts", flush=True)
            if "Xvfb" not in without:
                with screen() as one:
                    self._start(one, size, data)
                    self._type(one, size, data)
            if size == min(self._sizes, key=lambda each: abs(each - 100_000)):
                self._edit(size, data)
        self._lines += imports.lines(min(100_000, max(self._sizes)))
        self._growth()
        self._lines += vcards.lines()
        self._lines += calendars.lines()
        if "Xvfb" not in without:
            with screen() as one:
                self._picture(one)
                self._lines += today.lines(one)
                self._lines += import_window.lines(one, min(100_000, max(self._sizes)))
        return self._lines

    def _start(self, one: Screen, size: int, data: Path) -> None:
        ours, control = starts.measure(one, data, self._runs)
        self._starts[size] = ours.seconds
        self._add(size, "launch to first rows", ours.seconds * 1000, control.seconds * 1000, "ms", START_RATIO)
        above = ours.memory - control.memory
        told = f"{ours.memory:.0f} MiB", f"{control.memory:.0f} MiB"
        self._lines.append(Line(f"{size:>9,}  memory (PSS) above", *told, above, "MiB", MEMORY_ABOVE))

    def _type(self, one: Screen, size: int, data: Path) -> None:
        control = keystrokes.inside(one, data, control=True)
        self._keys[size] = ours = keystrokes.inside(one, data)
        self._spread(f"{size:>9,}  key to repaint, inside", ours, control)
        worn = keystrokes.inside(one, notebooks.lived_in(size)) if size < max(SIZES) else None
        if worn is not None:
            self._spread(f"{size:>9,}  the same after 1,000 edits", worn, control)
        if keyboard.available():
            seen, changed = keystrokes.outside(one, data)
            self._spread(f"{size:>9,}  key to screen, {changed} changed", seen, control)
        else:
            print("  xdotool (libXtst) is missing: keys are timed from inside only")

    def _spread(self, what: str, ours: Spread, control: Spread) -> None:
        for name, bound in (("p95", KEY_P95), ("worst", KEY_WORST)):
            mine, theirs = getattr(ours, name), getattr(control, name)
            self._lines.append(Line(f"{what}, {name}", f"{mine:.1f} ms", f"{theirs:.1f} ms", mine, "ms", bound))

    def _edit(self, size: int, data: Path) -> None:
        ours, plain = edits.measure(data, size)
        self._add(size, "saved edit", ours, plain, "ms", EDIT_RATIO)

    def _growth(self) -> None:
        small, large = min(self._sizes), max(self._sizes)
        if small == large or small not in self._starts:
            return
        what = f"{large:,} against {small:,}:"
        self._grown(f"{what} launch", self._starts[large] * 1000, self._starts[small] * 1000)
        for name in ("p95", "worst"):
            self._grown(f"{what} key {name}", getattr(self._keys[large], name), getattr(self._keys[small], name))

    def _picture(self, one: Screen) -> None:
        ours, control = referral_picture.measure(one, self._runs)
        told = f"{ours.opened:.0f} ms", f"{control.opened:.0f} ms"
        what = f"{PEOPLE:>9,}  people who led to people,"
        self._lines.append(Line(f"{what} first paint", *told, ours.opened, "ms", PICTURE))
        told = f"{ours.repaint:.1f} ms", f"{control.repaint:.1f} ms"
        self._lines.append(Line(f"{what} repaint of all", *told, ours.repaint / control.repaint, "x", 1))

    def _grown(self, what: str, large: float, small: float) -> None:
        self._lines.append(Line(what, f"{large:.1f} ms", f"{small:.1f} ms", large / small, "x", GROWTH))

    def _add(self, size: int, what: str, ours: float, control: float, unit: str, bound: float) -> None:
        told = f"{ours:.1f} {unit}", f"{control:.1f} {unit}"
        self._lines.append(Line(f"{size:>9,}  {what}", *told, ours / control, "x", bound))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="10,000 contacts only")
    parser.add_argument("--sizes", help="numbers of contacts, with commas between")
    parser.add_argument("--runs", type=int, default=7, help="starts of each program (%(default)s)")
    options = parser.parse_args()
    sizes: tuple[int, ...] = QUICK if options.quick else SIZES
    if options.sizes:
        sizes = tuple(map(int, options.sizes.split(",")))
    print(f"Askwell's figures: {platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    print(printed(Bench(sizes, options.runs).run()))


if __name__ == "__main__":
    main()
