"""A bug before the window is there."""

import subprocess
import sys
from pathlib import Path

BROKEN = """
import sys
from pathlib import Path
from desktop_app.ui import application

def broken(_running):
    raise RuntimeError("no window")

application.Application._show_window = broken
sys.exit(application.run(Path(sys.argv[1])))
"""


def test_the_process_ends_and_lets_go_of_the_notebook(tmp_path: Path) -> None:
    words = [sys.executable, "-c", BROKEN, str(tmp_path / "askwell")]
    ran = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 1
    assert "RuntimeError: no window" in ran.stderr
