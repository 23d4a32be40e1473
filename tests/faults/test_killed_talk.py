"""kill -9 in the middle of a talk: what was acknowledged is there, and the talk goes on where it was."""

import multiprocessing
import random
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store import contacts, talk_sheets, talks
from desktop_app.store.database import Notebook
from tests.faults import talker, writer
from tests.faults.test_killed import Told, run_and_kill
from tests.store import soundness

KILLS = 25


@pytest.fixture(scope="module")
def processes() -> Any:
    """Real processes, each born of one that has the store loaded."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*writer.PRELOAD, "tests.faults.talker"])
    return context


def test_answers_beats_and_referrals_survive(tmp_path: Path, processes: Any) -> None:
    chance = random.Random(20260310)
    path = tmp_path / "notebook.sqlite"
    meeting = talker.make(path)
    acknowledged = 0
    for run in range(KILLS):
        told = run_and_kill(processes, talker.hold, path, meeting, run, chance=chance, patience=12)
        with closing(Notebook.open(path)) as notebook:
            assert notebook.raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            check_told(notebook, meeting, told)
        acknowledged += len(told)
    with closing(Notebook.open(path)) as notebook:
        soundness.check(notebook)
    assert acknowledged > KILLS


def check_told(notebook: Notebook, meeting: int, told: Told) -> None:
    """Everything that was acknowledged is there; at most what was under way is there too."""
    sheet = notebook.read(talk_sheets.sheet, meeting)
    answers = {item.id: item.answer for item in sheet.meeting.agenda}
    for item, text in dict(value for what, value in told if what == "answered").items():
        assert answers[item] >= text
    talk = notebook.read(talks.of_meeting, meeting)
    assert talk is not None
    assert talk.ended_at is None
    beats = [value for what, value in told if what == "beat"]
    if beats:
        seconds, item = beats[-1]
        assert talk.counted in (seconds, seconds + 5)
        assert talk.counted > seconds or talk.item_id == item
    referred = {one.name for one in sheet.referred}
    assert {value for what, value in told if what == "named"} <= referred
    for one in sheet.referred:
        assert notebook.read(contacts.get, one.id).organization == "Acme"
