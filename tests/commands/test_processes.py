"""Commands as processes of their own: no Qt, no display, quiet when nobody reads."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_NO_QT = """
import sys
from desktop_app.__main__ import main
status = main(sys.argv[1:])
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
assert "desktop_app.ui" not in sys.modules
sys.exit(status)
"""


def start(*words: object, code: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a command without a display."""
    program = ["-c", code] if code else ["-m", "desktop_app"]
    quiet = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *program, *map(str, words)], capture_output=True, text=True, check=False, env=quiet
    )


@pytest.mark.parametrize(
    "words",
    [
        ["import", "{cards}"],
        ["import", "{cards}", "--dry-run"],
        ["search", "amara"],
        ["check"],
        ["backup", "{folder}/copy.sqlite"],
        ["export", "--format", "ics", "--output", "-"],
        ["export", "--format", "markdown", "--output", "-"],
        ["export", "--format", "csv", "--output", "-"],
        ["export", "--format", "archive", "--output", "-", "--private"],
    ],
)
def test_no_command_imports_qt(filled: Path, cards: Path, words: list[str]) -> None:
    told = [word.replace("{cards}", str(cards)).replace("{folder}", str(filled)) for word in words]
    if "archive" in told:
        told[told.index("-")] = str(filled / "all.askwell")
    ran = start("--data-dir", filled, *told, code=_NO_QT)
    assert ran.returncode == 0, ran.stderr
    assert all(line.startswith("askwell: ") for line in ran.stderr.splitlines()), ran.stderr


def test_nobody_reads_the_output(filled: Path) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "desktop_app",
            "export",
            "--format",
            "vcard",
            "--output",
            "-",
            "--data-dir",
            str(filled),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() in (0, 141)


def test_letters_that_the_terminal_does_not_have(filled: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "desktop_app", "search", "aïssatou", "--data-dir", str(filled)],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
    )
    assert b"A?ssatou" in ran.stdout


def test_help_tells_of_the_commands() -> None:
    ran = start("--help")
    assert ran.returncode == 0
    assert "restore" in ran.stdout
    assert "askwell -- FILE" in " ".join(ran.stdout.split())
