"""Calls are noted and asked about; drafts are thrown away, brought back and saved as files."""

from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.store import drafts, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common import paper
from tests.journeys import walking
from tests.ui.outreach.conftest import Open, Said, noticed
from tests.ui.outreach.test_sending import Settle, messages, press


@pytest.mark.parametrize(
    ("outcome", "next_words", "led"),
    [
        (Outcome.AGREED, "Schedule", "meeting.new_with"),
        (Outcome.REFUSED, "Thank them", "draft"),
    ],
)
def test_a_call_is_noted_and_asked_about(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, outcome: Outcome, next_words: str, led: str
) -> None:
    window = open_draft(DraftWanted(ada, channel=Channel.PHONE))
    went: list[Any] = []
    window.go.connect(lambda place, _target: went.append(place))
    press(window)
    settle()
    assert window.outcomes.isVisible()
    walking.check(window)
    window.outcomes.buttons[outcome].click()
    settle()
    answer, call = messages(notebook, ada)
    assert (answer.direction, answer.outcome) == (Direction.IN, outcome)
    assert (call.channel, call.direction) == (Channel.PHONE, Direction.OUT)
    assert window.outcomes.next.text() == next_words
    walking.check(window)
    window.outcomes.next.click()
    assert went == [led]


@pytest.mark.parametrize(("outcome", "count"), [(Outcome.NONE, 1), (Outcome.LATER, 2)])
def test_a_call_without_an_answer_needs_no_more(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, said: Said, outcome: Outcome, count: int
) -> None:
    window = open_draft(DraftWanted(ada, channel=Channel.PHONE))
    press(window)
    settle()
    window.outcomes.buttons[outcome].click()
    settle()
    assert len(messages(notebook, ada)) == count
    said[-1][1][1]()
    settle()
    assert len(messages(notebook, ada)) == count - 1


def test_a_call_to_thank_asks_nothing(open_draft: Open, ada: int, settle: Settle, said: Said) -> None:
    window = open_draft(DraftWanted(ada, Purpose.THANK, Channel.PHONE))
    window.writing.put("", "Thank you")
    press(window)
    settle()
    assert said[-1][0] == "Noted: you rang Ada King."


def test_a_draft_thrown_away_comes_back(
    open_draft: Open, ada: int, notebook: Notebook, settle: Settle, said: Said
) -> None:
    window = open_draft(DraftWanted(ada))
    window.writing.put("Hello", "Mine")
    window.foot.doings["discard"].trigger()
    settle()
    assert notebook.read(drafts.all_open) == ()
    said[-1][1][1]()
    settle()
    assert notebook.read(drafts.all_open)[0].body == "Mine"


def test_a_draft_nobody_wrote_just_goes(open_draft: Open, ada: int, notebook: Notebook, settle: Settle) -> None:
    before = notebook.read(undo.state)
    window = open_draft(DraftWanted(ada))
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window.foot.doings["discard"].trigger()
    settle()
    assert gone
    assert notebook.read(undo.state) == before


def test_it_is_saved_as_pdf_and_as_an_e_mail_file(
    open_draft: Open, ada: int, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_draft(DraftWanted(ada))
    written: list[str] = []

    def write(path: Path, _html: str, _report: object) -> str:
        written.append(path.name)
        return ""

    monkeypatch.setattr(paper, "write_pdf", write)
    for key, name in (("pdf", "letter.pdf"), ("eml", "letter.eml")):
        window.foot.doings[key].trigger()
        dialog = window.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        settle()
        assert window._toast.text.text() == f"Saved as {name}."
    assert written == ["letter.pdf"]
    message = message_from_bytes((tmp_path / "letter.eml").read_bytes(), policy=policy.default)
    assert message["To"] == "ada@example.org"


def test_a_file_that_cannot_be_written_is_told_of(open_draft: Open, ada: int, settle: Settle, tmp_path: Path) -> None:
    window = open_draft(DraftWanted(ada))
    window.posting.sending.taking.write_eml(tmp_path / "nowhere" / "x.eml", b"")
    settle()
    assert "could not be written" in noticed(window)[0]
