"""One meeting beside the list: what is typed is saved, what changes is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.records.meetings import Mode, Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, meetings, trash, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings import typed
from tests.ui.meetings.conftest import AddMeeting, MakePage, Settle, Stored, noon


def test_notes_are_saved_as_typed(make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle) -> None:
    meeting = add_meeting()
    page = make_page()
    QTest.keyClicks(page.pane.notes, "Bring the map ")
    page.flush()
    settle()
    assert stored(meeting).notes == "Bring the map "
    assert page.pane.notes.toPlainText() == "Bring the map "


def test_what_is_typed_is_saved_when_another_meeting_is_chosen(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    first, second = add_meeting(), add_meeting("Wei Chen", noon(2))
    page = make_page()
    QTest.keyClicks(page.pane.notes, "Half")
    page.choose(second)
    settle()
    assert stored(first).notes == "Half"
    assert page.pane.notes.toPlainText() == ""


def test_what_is_typed_is_saved_when_the_tab_is_hidden(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored
) -> None:
    meeting = add_meeting()
    page = make_page()
    QTest.keyClicks(page.pane.notes, "Half")
    page.hide()
    assert stored(meeting).notes == "Half"


def test_an_undo_elsewhere_changes_the_text_shown(
    make_page: MakePage, add_meeting: AddMeeting, desk: Desk, settle: Settle
) -> None:
    add_meeting()
    page = make_page()
    QTest.keyClicks(page.pane.notes, "Half")
    page.flush()
    settle()
    desk.backend.write(undo.undo)
    settle()
    assert page.pane.notes.toPlainText() == ""


def test_the_status_goes_on_by_its_natural_step(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting(status=Status.PROPOSED)
    page = make_page()
    seen = []
    for _ in range(3):
        seen.append(page.pane.head.next.text())
        page.pane.head.next.click()
        settle()
    assert seen[1:] == ["Confirm", "Mark as held"]
    assert stored(meeting).status is Status.HELD
    assert not page.pane.head.next.isVisible()


def test_a_meeting_that_is_over_asks_to_be_marked_as_held(make_page: MakePage, add_meeting: AddMeeting) -> None:
    add_meeting("Wei Chen", noon(-1))
    assert make_page().pane.head.next.text() == "Mark as held"


def test_any_status_can_be_chosen(make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle) -> None:
    meeting = add_meeting()
    page = make_page()
    box = page.pane.head.status
    box.setCurrentIndex(box.findData(Status.MISSED))
    box.activated.emit(box.currentIndex())
    settle()
    assert stored(meeting).status is Status.MISSED


def test_a_held_meeting_owes_a_thank_you_until_it_is_sent(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting("Wei Chen", noon(-1))
    notebook.write(meetings.set_status, meeting, Status.HELD)
    page = make_page()
    page.choose(meeting)
    settle()
    assert "thank-you" in page.pane.head.thanks.text.text()
    assert page.pane.head.thanks.button is not None
    page.pane.head.thanks.button.click()
    settle()
    assert stored(meeting).thanks_sent is not None
    assert not page.pane.head.thanks.isVisible()
    assert page.pane.head.sent.isVisible()


def test_the_person_is_opened_elsewhere(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, qtbot: QtBot
) -> None:
    meeting = add_meeting()
    page = make_page()
    with qtbot.waitSignal(page.go) as asked:
        page.pane.head.open_person.click()
    assert asked.args == ["contact", stored(meeting).contact.id]


def test_a_renamed_person_is_shown_anew(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting()
    page = make_page()
    desk.backend.write(contacts.edit, stored(meeting).contact.id, name="Amara Obi")
    settle()
    assert page.pane.head.name.text() == "Amara Obi"


def test_meetings_at_the_same_time_are_told(make_page: MakePage, add_meeting: AddMeeting) -> None:
    add_meeting("Amara Okafor", noon())
    add_meeting("Wei Chen", noon().replace(minute=10))
    head = make_page().pane.head
    assert head.conflict.isVisible()
    assert "Wei Chen" in head.conflict.text.text()


def test_mode_place_and_link_are_saved(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    page = make_page()
    page.pane.place._chips[Mode.IN_PERSON].click()
    settle()
    QTest.keyClicks(page.pane.place.place, "The pier")
    QTest.keyClicks(page.pane.place.link, "https://map.example/pier")
    page.flush()
    found = stored(meeting)
    assert (found.mode, found.place, found.link) == (Mode.IN_PERSON, "The pier", "https://map.example/pier")


def test_a_link_can_be_copied(make_page: MakePage, add_meeting: AddMeeting) -> None:
    add_meeting(link="https://talk.example/42")
    page = make_page()
    page.pane.place._copy.click()
    assert QGuiApplication.clipboard().text() == "https://talk.example/42"


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "the usual room", ""])
def test_only_what_a_browser_takes_can_be_opened(make_page: MakePage, add_meeting: AddMeeting, link: str) -> None:
    add_meeting(link=link)
    assert not make_page().pane.place._open.isVisible()


def test_promised_minutes_come_from_a_button_or_are_typed(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    page = make_page()
    page.pane.minutes._chips[30].click()
    settle()
    assert stored(meeting).minutes == 30
    page.pane.minutes.spin.selectAll()
    QTest.keyClicks(page.pane.minutes.spin, "25")
    page.flush()
    assert stored(meeting).minutes == 25


def test_the_checklist_counts_what_is_done(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    card = make_page().pane.checklist
    assert card.progress.text() == "0 of 6"
    next(iter(card._rows.values())).box.click()
    settle()
    assert card.progress.text() == "1 of 6"
    assert [step.done for step in stored(meeting).checklist].count(True) == 1


def test_own_steps_are_added_reworded_and_removed(
    make_page: MakePage, add_meeting: AddMeeting, stored: Stored, settle: Settle
) -> None:
    meeting = add_meeting()
    page = make_page()
    card = page.pane.checklist
    QTest.keyClicks(card.line, "Charge the phone")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    settle()
    assert card.line.text() == ""
    own = list(card._rows.values())[-1]
    assert own.text is not None
    QTest.keyClicks(own.text, " and the lamp")
    page.flush()
    settle()
    assert stored(meeting).checklist[-1].text == "Charge the phone and the lamp"
    own.parts[-1].click()  # type: ignore[attr-defined]
    settle()
    assert len(stored(meeting).checklist) == 6


def test_what_cannot_be_saved_stays_and_is_saved_later(
    make_page: MakePage,
    add_meeting: AddMeeting,
    stored: Stored,
    desk: Desk,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = add_meeting(), add_meeting("Wei Chen", noon(2))
    page = make_page()
    told: list[tuple[str, tuple[tuple[str, object], ...]]] = []
    desk.messages.noticed.connect(lambda text, ways: told.append((text, ways)))

    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "edit_meeting"  # type: ignore[attr-defined]
    with monkeypatch.context() as trouble:
        trouble.setitem(typed._EDITS, typed.FIELD, full)
        QTest.keyClicks(page.pane.notes, "Precious")
        page.choose(second)
        settle()
        page.choose(first)
        settle()
        assert page.pane.notes.toPlainText() == "Precious"
    assert "disk is full" in told[0][0]
    again = told[0][1][0][1]
    assert callable(again)
    again()
    settle()
    assert stored(first).notes == "Precious"


def test_a_meeting_deleted_while_it_is_typed_into_can_be_brought_back(
    make_page: MakePage,
    add_meeting: AddMeeting,
    stored: Stored,
    notebook: Notebook,
    desk: Desk,
    settle: Settle,
) -> None:
    meeting = add_meeting()
    page = make_page()
    told: list[tuple[tuple[str, object], ...]] = []
    desk.messages.noticed.connect(lambda _text, ways: told.append(ways))
    QTest.keyClicks(page.pane.notes, "Precious")
    desk.backend.write(meetings.delete, [meeting])
    settle()
    back = told[-1][0][1]
    assert callable(back)
    back()
    settle()
    assert stored(meeting).notes == "Precious"
    assert not notebook.read(trash.items)


def test_a_narrow_window_shows_the_list_or_the_meeting(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle
) -> None:
    meeting = add_meeting()
    page = make_page()
    page.resize(640, 600)
    settle()
    assert page.left.isVisible()
    assert not page.pane.isVisible()
    page.choose(meeting)
    settle()
    assert page.pane.isVisible()
    assert not page.left.isVisible()
    page.panes.back.click()
    assert page.left.isVisible()


def test_deleting_the_meeting_shown_leaves_its_page(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle
) -> None:
    first = add_meeting()
    second = add_meeting("Wei Chen", noon(2))
    page = make_page()
    page.choose(first)
    page.pane.head.delete_asked.emit()
    settle()
    assert page.pane.meeting is None or page.pane.meeting.id == second
