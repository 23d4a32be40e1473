"""Starts a screen and takes the pictures on it, one process a notebook, theme and size."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent.parent / "screenshots"
# (name, width, height, text size): the usual window, the smallest, a large one, and large letters.
SIZES = (("usual", 1180, 780, 100), ("small", 800, 600, 100), ("large-text", 1280, 900, 200), ("4k", 3840, 2160, 150))


@contextmanager
def screen() -> Iterator[str]:
    """A private X server; answers its DISPLAY."""
    if shutil.which("Xvfb") is None:
        sys.exit("Xvfb is missing: apt-get install -y xvfb")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "3900x2200x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Take all pictures, or those of the sizes named on the command line."""
    wanted = set(sys.argv[1:]) or {name for name, *_ in SIZES}
    FOLDER.mkdir(exist_ok=True)
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        for name, width, height, text in SIZES:
            for theme in ("light", "dark") if name in wanted else ():
                for filled in ("full", "empty") if name == "usual" else ("full",):
                    words = [str(FOLDER), name, str(width), str(height), str(text), theme, filled]
                    subprocess.run(
                        [sys.executable, "-m", "tests.screenshots.take", *words], env=environment, check=True
                    )
    print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER.name}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
