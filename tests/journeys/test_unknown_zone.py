"""A notebook from a machine that knows a time zone which this one lacks: every page still opens."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.paths import make_private
from desktop_app.ui.application import Application
from tests.journeys.conftest import Program


@pytest.fixture
def running(program: Program, sample: Path) -> Application:
    make_private(program.folders.data)
    shutil.copyfile(sample, program.folders.notebook)
    with closing(sqlite3.connect(program.folders.notebook)) as raw:
        raw.execute("UPDATE meeting SET zone = 'Atlantis/Capital'")
        raw.execute("UPDATE contact SET time_zone = 'Atlantis/Capital'")
        raw.commit()
    return program.open()


def ahead(path: Path) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as raw:
        found = raw.execute("SELECT id FROM meeting WHERE status IN ('scheduled', 'confirmed') ORDER BY starts_at")
        return int(found.fetchone()[0])


@pytest.mark.parametrize("place", ["today", "contacts", "meeting", "prep", "interview", "debrief"])
def test_it_opens(program: Program, running: Application, place: str, capsys: pytest.CaptureFixture[str]) -> None:
    meeting = ahead(program.folders.notebook)
    running.window.tabs.go(place, meeting if place in ("meeting", "prep", "interview", "debrief") else None)
    for _ in range(4):
        program.idle()
    assert not list(program.folders.logs.glob("report-*"))
    running.window.windows.close_all()
    program.idle()
