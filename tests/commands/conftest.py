"""Commands run in-process over a notebook of their own."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop_app.__main__ import main
from desktop_app.store import demo
from desktop_app.store.database import Notebook

CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:{name}\nEMAIL:{mail}\nEND:VCARD\n"


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def told(self) -> dict[str, Any]:
        """The one JSON document on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


Run = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder."""
    return tmp_path / "data"


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command over `folder`."""

    def do(*words: object) -> Ran:
        capfd.readouterr()
        try:
            status = main([*map(str, words), "--data-dir", str(folder)])
        except SystemExit as ended:
            status = int(ended.code or 0)
        return Ran(int(status), *capfd.readouterr())

    return do


@pytest.fixture
def filled(folder: Path) -> Path:
    """The data folder with the sample in it."""
    with closing(Notebook.open(folder / "notebook.sqlite")) as notebook:
        notebook.write(demo.fill, demo.load(), date(2026, 3, 10))
    return folder


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """A file with two people."""
    path = tmp_path / "two.vcf"
    text = CARD.format(name="Ana Pérez", mail="ana@a.example") + CARD.format(name="Bo Li", mail="bo@b.example")
    path.write_text(text, encoding="utf-8")
    return path


def state(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
