"""What the prep sheet shows, and where it leads."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from desktop_app.method.preparation import Gap
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Meeting, Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.prep import PrepWanted
from desktop_app.records.questions import Topic
from desktop_app.store import agenda, checklist, contacts, meetings, promises, questions, referring
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.preparing.agenda import TALLEST
from desktop_app.ui.preparing.window import PrepWindow, key_of
from tests.journeys import walking
from tests.ui.preparing.conftest import AddContact, AddMeeting, MakeWindow, Settle

Stored = Callable[[int], Meeting]


def words(part: QWidget) -> str:
    """Everything that labels say, without the places where long words may break."""
    found = [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part)]
    return "\n".join(found).replace("\u200b", "")


def gaps(window: PrepWindow) -> set[Gap]:
    return set(window.view.head.gaps.buttons) if window.view.head.gaps.isVisible() else set()


def step(window: PrepWindow, place: int) -> QWidget:
    return list(window.view.steps.lines.values())[place]


# When and where


def test_it_says_with_whom_and_when_on_both_clocks(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    window = make_window(add_meeting(contact={"time_zone": "Asia/Singapore"}, local=datetime(2026, 3, 11, 23)))
    assert words(window.view.head).startswith("Amara Okafor\nProtein chemist, Helix Foods")
    assert "Amara Okafor" in window.windowTitle()
    told = words(window.view.details)
    assert "On their clock\nThursday 12 March 2026, 06:00 in Singapore" in told
    assert "On your clock\nWednesday 11 March 2026, 23:00 in Amsterdam: for you it is a day earlier" in told
    assert "20 minutes, until 06:20 on their clock and 23:20 on yours" in told


def test_one_clock_is_said_once(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    told = words(make_window(add_meeting(minutes=30)).view.details)
    assert "Wednesday 11 March 2026, 15:00, on both your clocks" in told
    assert "30 minutes, until 15:30" in told


def test_in_person_it_says_where_and_when_to_be_there(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    points = [ContactPoint(PointKind.PHONE, "+31 10 555"), ContactPoint(PointKind.ADDRESS, "Quay 1")]
    meeting = add_meeting(contact={"points": points}, mode=Mode.IN_PERSON, place="The pier, tram 4")
    told = words(make_window(meeting).view.details)
    for fact in ("In person", "The pier, tram 4", "14:50 to 14:55", "+31 10 555"):
        assert fact in told


def test_a_link_is_copied_and_never_opened(
    make_window: MakeWindow, add_meeting: AddMeeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = make_window(add_meeting(link="https://talk.example/42"))
    copy = next(one for one in walking.controls(window) if walking.spoken_name(one) == "Copy the link")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://talk.example/42"
    assert opened == []


# What is missing


def test_what_is_missing_is_said_and_leads_to_where_it_is_put_right(
    make_window: MakeWindow, add_meeting: AddMeeting, qtbot: QtBot
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    assert gaps(window) == {Gap.ORGANIZATION, Gap.PROFESSION, Gap.QUESTIONS, Gap.LINK, Gap.CONFIRM}
    window.view.head.gaps.buttons[Gap.PROFESSION].click()
    assert window.focusWidget() is window.view.research.texts["profession_research"]
    with qtbot.waitSignal(window.go) as went:
        window.view.head.gaps.buttons[Gap.LINK].click()
    assert went.args == ["meeting", meeting]


def test_nothing_is_missing_after_the_talk(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    window = make_window(add_meeting(status=Status.HELD))
    assert gaps(window) == set()
    assert not window.view.head.hold.isVisible()


def test_research_is_typed_in_place_and_is_then_no_longer_missing(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    texts = window.view.research.texts
    assert "still missing" in words(window.view.research)
    QTest.keyClicks(texts["organization_research"], "Peas ")
    QTest.keyClicks(texts["profession_research"], "Chemistry")
    window.flush()
    settle()
    known = notebook.read(contacts.get, stored(meeting).contact.id)
    assert (known.organization_research, known.profession_research) == ("Peas ", "Chemistry")
    assert texts["organization_research"].toPlainText() == "Peas "
    assert not gaps(window) & {Gap.ORGANIZATION, Gap.PROFESSION}
    assert "still missing" not in words(window.view.research)
    assert words(step(window, 0)) == "Research the organization\nlooks done"


def test_a_change_elsewhere_is_shown(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    desk.backend.write(contacts.edit, stored(meeting).contact.id, how_known="A fair", name="Amara Obi")
    settle()
    assert window.view.research.texts["how_known"].toPlainText() == "A fair"
    assert words(window.view.head).startswith("Amara Obi")


@pytest.mark.parametrize(("may", "told"), [(True, "you may use the name"), (False, "ask before you use the name")])
def test_who_referred_you_and_whether_the_name_may_be_used(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, may: bool, told: str
) -> None:
    meeting = add_meeting()
    notebook.write(referring.refer, stored(meeting).contact.id, "Lena Vogt", by_other=True, may_use_name=may)
    assert f"Referred by Lena Vogt: {told}" in words(make_window(meeting).view.research)


# The checklist


def test_the_checklist_is_ticked_here_too(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    notebook.write(checklist.add, meeting, "Charge the phone")
    window = make_window(meeting)
    last = list(window.view.steps.lines.values())[-1]
    QTest.mouseClick(last.words, Qt.MouseButton.LeftButton)
    settle()
    assert stored(meeting).checklist[-1].done
    assert "1 of 7" in words(window.view.steps)


def test_a_tick_elsewhere_is_shown_here(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, desk: Desk, settle: Settle
) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    desk.backend.write(checklist.set_done, stored(meeting).checklist[4].id, True)
    settle()
    assert list(window.view.steps.lines.values())[4].box.isChecked()


def test_steps_lead_to_their_part_and_the_confirmation_is_written(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, qtbot: QtBot
) -> None:
    meeting = add_meeting("Why peas?")
    window = make_window(meeting)
    lines = list(window.view.steps.lines.values())
    for line, part in zip(lines, ("organization_research", "profession_research"), strict=False):
        assert line.there is not None
        line.there.click()
        assert window.focusWidget() is window.view.research.texts[part]
    assert lines[2].there is not None
    lines[2].there.click()
    assert window.focusWidget() is window.view.agenda.list
    assert lines[3].there is not None
    with qtbot.waitSignal(window.go) as went:
        lines[3].there.click()
    wanted = DraftWanted(stored(meeting).contact.id, Purpose.CONFIRM, meeting_id=meeting)
    assert went.args == ["draft", wanted]


def test_the_sheet_opens_at_the_part_that_is_wanted(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    meeting = add_meeting()
    window = make_window(PrepWanted(meeting, "organization"))
    assert window.focusWidget() is window.view.research.texts["organization_research"]
    window.visit(PrepWanted(meeting, "profession"))
    assert window.focusWidget() is window.view.research.texts["profession_research"]
    assert key_of(meeting) == key_of(PrepWanted(meeting, "dress"))


# The agenda and what others said


@pytest.fixture
def asked_before(notebook: Notebook, add_contact: AddContact, add_meeting: AddMeeting) -> int:
    """A meeting with one question that two others have answered, one of them in confidence; answers its id."""
    number = notebook.write(questions.create, Topic.DAY, "What does a day look like?").answer
    start = Start(datetime(2026, 2, 10, 12), "Europe/Amsterdam")
    for name, answer, confidential in (("Wei Chen", "Mornings in the lab", False), ("Lena Vogt", "Secret", True)):
        made = notebook.write(meetings.create, NewMeeting(add_contact(name), start)).answer
        notebook.write(agenda.add_from_bank, made, [number])
        item = notebook.read(agenda.items, made)[0].id
        notebook.write(agenda.edit, item, answer=answer, confidential=confidential)
    meeting = add_meeting()
    notebook.write(agenda.add_from_bank, meeting, [number])
    notebook.write(agenda.add, meeting, "Why peas?")
    return meeting


def test_what_others_said_stands_with_the_question(make_window: MakeWindow, asked_before: int) -> None:
    shown = make_window(asked_before).view.agenda
    assert shown.question.text() == "What does a day look like?"
    assert "Wei Chen, 10 Feb: Mornings in the lab" in shown.heard.toPlainText()
    assert "1 answered in confidence" in shown.heard.toPlainText()
    assert "Secret" not in shown.heard.toPlainText()
    spoken = shown.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "What does a day look like?, 2 min, answered by 1 other, 1 in confidence"
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.heard.toPlainText() == "Nobody else has answered this yet."


def test_minutes_stand_against_the_promise(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook, settle: Settle, desk: Desk
) -> None:
    meeting = add_meeting("One?", "Two?")
    window = make_window(meeting)
    assert window.view.agenda.budget.text() == "2 questions: 6 of 20 minutes, 2 of them for the close"
    item = notebook.read(agenda.items, meeting)[0].id
    desk.backend.write(agenda.edit, item, minutes=30)
    settle()
    assert window.view.agenda.budget.text() == "2 questions: 34 minutes, 14 more than promised"
    assert Gap.MINUTES in gaps(window)


@operation("add_agenda_item")
def _fill(session: Session, meeting_id: int, count: int) -> None:
    for number in range(count):
        agenda.add(session, meeting_id, f"Question {number}?")


def test_five_hundred_questions_scroll_and_are_all_on_paper(
    make_window: MakeWindow, add_meeting: AddMeeting, notebook: Notebook, theme: object
) -> None:
    meeting = add_meeting()
    notebook.write(_fill, meeting, 500)
    window = make_window(meeting)
    assert window.view.agenda.list.count() == 500
    assert window.view.agenda.list.height() <= TALLEST
    assert window.view.agenda.budget.text().startswith("500 questions")
    assert "Question 499?" in window.html()


# Promises, what happened, what to remember


def test_a_promise_is_kept_from_here(
    make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, notebook: Notebook, settle: Settle
) -> None:
    meeting = add_meeting()
    contact = stored(meeting).contact.id
    number = notebook.write(promises.make, contact, "Send the article", due_on=date(2026, 3, 20)).answer
    notebook.write(promises.make, contact, "Lend the book", by_me=False)
    window = make_window(meeting)
    assert {line.box.accessibleName() for line in window.view.promises.lines.values()} == {
        "You: Send the article, by 20 Mar",
        "They: Lend the book",
    }
    window.view.promises.lines[number].box.click()
    settle()
    assert notebook.read(promises.of_contact, contact)[-1].kept_at is not None
    assert set(window.view.promises.lines) != {number}
    assert len(window.view.promises.lines) == 1


def test_the_rules_that_matter_now_speak_of_this_talk(make_window: MakeWindow, add_meeting: AddMeeting) -> None:
    told = words(make_window(add_meeting(minutes=30)).view.rules)
    for fact in ("far fewer than 15", "30 min are promised", "Never", "two names", "within 24 hours", "Professional"):
        assert fact in told


def test_buttons_lead_on(make_window: MakeWindow, add_meeting: AddMeeting, stored: Stored, qtbot: QtBot) -> None:
    meeting = add_meeting()
    window = make_window(meeting)
    for pressed, place, target in (
        (window.view.head.hold, "interview", meeting),
        (window.view.head.meeting, "meeting", meeting),
        (window.view.head.person, "contact", stored(meeting).contact.id),
        (window.view.agenda.edit, "meeting", meeting),
    ):
        with qtbot.waitSignal(window.go) as went:
            pressed.click()
        assert went.args == [place, target]


# Use and look


@pytest.mark.parametrize("full", [False, True], ids=["bare", "full"])
def test_it_can_be_used_without_a_mouse_and_without_eyes(
    make_window: MakeWindow, add_meeting: AddMeeting, asked_before: int, notebook: Notebook, stored: Stored, full: bool
) -> None:
    meeting = asked_before if full else add_meeting(contact={"name": "", "role": "", "organization": ""})
    if full:
        notebook.write(promises.make, stored(meeting).contact.id, "Send the article")
    walking.check(make_window(meeting))


@pytest.mark.parametrize(("width", "height", "size"), [(800, 600, 100), (800, 600, 200), (1900, 1200, 150)])
def test_no_word_is_cut_off(
    make_window: MakeWindow, add_meeting: AddMeeting, desk: Desk, settle: Settle, width: int, height: int, size: int
) -> None:
    desk.preferences.set("text_size", size)
    wild = {"name": "Donaudampfschifffahrtsgesellschaftskapitän", "role": "数据记者" * 30, "how_known": "x" * 300}
    window = make_window(add_meeting("q" * 300, contact=wild, place="y" * 300, mode=Mode.IN_PERSON), width, height)
    settle()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
            assert label.mapTo(window, label.rect().topRight()).x() < window.width(), label.text()
