"""A prep sheet whose meeting goes, whose disk is full, whose texts are meant ill."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop_app.records.meetings import Meeting, Mode
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import agenda, contacts, meetings, promises, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common import paper
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.preparing.window import PrepWindow
from tests.ui.preparing.conftest import AddMeeting, MakeWindow, Settle

Stored = Callable[[int], Meeting]
HOSTILE = '<img src="file:///etc/passwd"><script>alert(1)</script> & "quoted"'


def way(window: PrepWindow, words: str) -> QPushButton:
    """A button of the notice above the sheet."""
    return next(found for found in window.notice.findChildren(QPushButton) if found.text() == words)


def pending(window: PrepWindow) -> bool:
    """Whether something typed waits to be saved."""
    return window.unsaved


def full_disk(notebook: Notebook, trouble: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    trouble.setattr(notebook, "write_burst", full)


def test_a_meeting_that_is_deleted_meanwhile_can_be_brought_back(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting("Why peas?")
    window = make_window(meeting)
    desk.backend.write(meetings.delete, [meeting])
    settle()
    assert "deleted meanwhile" in window.notice.text.text()
    way(window, "Bring it back").click()
    settle()
    assert stored(meeting).agenda[0].text == "Why peas?"
    assert not window.notice.isVisible()


def test_it_can_be_let_go(
    make_window: MakeWindow, add_meeting: AddMeeting, desk: Desk, settle: Settle, notebook: Notebook
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    desk.backend.write(meetings.delete, [meeting])
    settle()
    way(window, "Let it go").click()
    assert not window.isVisible()


def test_a_contact_deleted_under_the_typing_hands_comes_back_with_what_was_typed(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle, notebook: Notebook
) -> None:
    meeting = add_meeting()
    contact = stored(meeting).contact.id
    window = make_window(meeting)
    QTest.keyClicks(window.view.research.texts["organization_research"], "Peas")
    desk.backend.write(contacts.delete, [contact])
    settle()
    way(window, "Bring it back").click()
    settle()
    window.flush()
    settle()
    assert notebook.read(contacts.get, contact).organization_research == "Peas"
    assert stored(meeting).id == meeting


def test_a_meeting_that_was_never_there_says_that_it_is_in_no_trash(
    make_window: MakeWindow, add_meeting: AddMeeting, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    said: list[str] = []
    window.desk.messages.said.connect(lambda text, _way: said.append(text))
    desk.backend.write(undo.undo)
    settle()
    way(window, "Bring it back").click()
    settle()
    assert said == ["It is not in the trash. Undo may still bring it back."]
    assert window.notice.isVisible()


def test_a_full_disk_keeps_the_text_and_the_window(
    make_window: MakeWindow,
    add_meeting: AddMeeting,
    stored: Stored,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    with monkeypatch.context() as trouble:
        full_disk(notebook, trouble)
        QTest.keyClicks(window.view.research.texts["how_known"], "A fair")
        window.close()
        settle()
        assert window.isVisible()
        assert "disk is full" in window.notice.text.text()
        assert pending(window)
    way(window, "Try again").click()
    settle()
    assert notebook.read(contacts.get, stored(meeting).contact.id).how_known == "A fair"
    assert not pending(window)
    assert not window.notice.isVisible()


def test_a_tick_that_could_not_be_kept_is_taken_back(
    make_window: MakeWindow,
    add_meeting: AddMeeting,
    stored: Stored,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = add_meeting()
    number = notebook.write(promises.make, stored(meeting).contact.id, "Send the article").answer
    window = make_window(meeting)
    first = next(iter(window.view.steps.lines.values()))
    with monkeypatch.context() as trouble:
        full_disk(notebook, trouble)
        first.box.click()
        window.view.promises.lines[number].box.click()
        settle()
    assert not first.box.isChecked()
    assert not window.view.promises.lines[number].box.isChecked()
    assert "disk is full" in window.notice.text.text()


def test_without_name_and_agenda_there_is_still_a_sheet(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    window = make_window(add_meeting(contact={"name": "", "role": "", "organization": ""}))
    assert window.view.head.name.text() == "No name yet"
    assert window.view.agenda.budget.text() == "Nothing to ask yet"
    assert "No name yet" in window.html()


def test_hostile_text_stays_text(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook
) -> None:
    known = dict.fromkeys(
        ("name", "role", "organization", "how_known", "organization_research", "profession_research"), HOSTILE
    )
    meeting = add_meeting(HOSTILE, contact=known, place=HOSTILE, link="file:///etc/passwd", mode=Mode.IN_PERSON)
    notebook.write(promises.make, stored(meeting).contact.id, HOSTILE)
    window = make_window(meeting)
    html = window.html()
    assert "<img" not in html
    assert "<script" not in html
    assert "href" not in html
    assert paper.pdf(html).startswith(b"%PDF-")


def test_the_pdf_holds_the_sheet_with_what_is_being_typed(
    make_window: MakeWindow, add_meeting: AddMeeting, tmp_path: Path, settle: Settle
) -> None:
    window = make_window(add_meeting("Why peas?"))
    window.view.research.texts["organization_research"].setPlainText("Just typed")
    html = window.html()
    for fact in ("Amara Okafor", "Wednesday 11 March 2026", "Why peas?", "Just typed", "☐ Research the profession"):
        assert fact in html
    window.view.head.save.click()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Prep sheet Amara Okafor.pdf")
    target = tmp_path / "sheet.pdf"
    dialog.fileSelected.emit(str(target))
    settle()
    dialog.close()
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_copy_says_all_that_the_sheet_says(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook
) -> None:
    meeting = add_meeting("Why peas?", contact={"how_known": "A fair"})
    item = stored(meeting).agenda[0].id
    notebook.write(agenda.edit, item, priority=0)
    notebook.write(promises.make, stored(meeting).contact.id, "Send the article")
    make_window(meeting).view.head.copy.click()
    text = QGuiApplication.clipboard().text()
    for fact in (
        "Amara Okafor\nProtein chemist, Helix Foods",
        "STILL MISSING\nresearch on the organization",
        "HOW YOU KNOW THEM\nA fair",
        "THE PROFESSION\nNothing yet.",
        "1. Why peas? (2 min, must)",
        "☐ You: Send the article",
        "WHAT HAPPENED SO FAR",
        "Dress: Professional.",
    ):
        assert fact in text
