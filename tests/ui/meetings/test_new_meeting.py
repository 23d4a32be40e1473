"""Making a meeting."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest

from desktop_app.records.meetings import MeetingView, Mode, Start
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import meetings, meetings_list, names, question_lists, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.meetings.new_meeting import NewMeetingDialog
from desktop_app.ui.meetings.page import MeetingsPage
from tests.ui.meetings.conftest import AddContact, AddMeeting, MakePage, Settle, Stored


@pytest.fixture
def dialog_of(settle: Settle) -> Callable[[MeetingsPage], NewMeetingDialog]:
    """The dialog that a page has open."""

    def find(page: MeetingsPage) -> NewMeetingDialog:
        settle()
        found = page.findChild(NewMeetingDialog)
        assert isinstance(found, NewMeetingDialog)
        return found

    return find


Find = Callable[[MeetingsPage], NewMeetingDialog]


def only(notebook: Notebook) -> int:
    """The one meeting ahead."""
    (row,) = notebook.read(meetings_list.page, MeetingView(), 0, 10).rows
    return row.id


def test_enter_creates_a_meeting_with_a_new_person(
    make_page: MakePage, dialog_of: Find, notebook: Notebook, stored: Stored, desk: Desk, settle: Settle
) -> None:
    desk.preferences.set("default_minutes", 30)
    page = make_page()
    page.new_record()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.person, "Ruth Adler")
    assert "Ruth Adler" in dialog.person_note.text()
    QTest.keyClick(dialog.person, Qt.Key.Key_Return)
    settle()
    made = stored(only(notebook))
    assert (made.contact.name, made.minutes, made.start.zone) == ("Ruth Adler", 30, "Europe/Amsterdam")
    assert page.pane.meeting is not None
    assert page.pane.meeting.id == made.id


def test_a_new_person_and_their_meeting_are_one_step_to_undo(
    make_page: MakePage, dialog_of: Find, notebook: Notebook, settle: Settle
) -> None:
    page = make_page()
    page.new_record()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.person, "Ruth Adler")
    dialog.make.click()
    settle()
    notebook.write(undo.undo)
    assert not notebook.read(names.contacts, "", 10)


def test_somebody_known_is_not_made_twice(
    make_page: MakePage,
    dialog_of: Find,
    add_contact: AddContact,
    notebook: Notebook,
    stored: Stored,
    settle: Settle,
) -> None:
    known = add_contact("Ruth Adler", time_zone="America/New_York")
    page = make_page()
    page.new_record()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.person, "ruth adler")
    settle()
    assert dialog.start.zone.text() == "America/New_York"
    dialog.make.click()
    settle()
    assert stored(only(notebook)).contact.id == known


def test_from_a_contact_person_and_zone_are_known(
    make_page: MakePage, dialog_of: Find, add_contact: AddContact
) -> None:
    known = add_contact("Ruth Adler", time_zone="Asia/Tokyo")
    page = make_page()
    page.visit("meeting.new_with", known)
    dialog = dialog_of(page)
    assert dialog.person.text() == "Ruth Adler"
    assert dialog.start.zone.text() == "Asia/Tokyo"


def test_from_a_day_the_day_is_known(make_page: MakePage, dialog_of: Find) -> None:
    page = make_page()
    page.left.month.new_asked.emit(date(2027, 5, 4))
    assert dialog_of(page).start.date.date() == QDate(2027, 5, 4)


def test_everything_chosen_is_stored(
    make_page: MakePage,
    dialog_of: Find,
    add_contact: AddContact,
    notebook: Notebook,
    stored: Stored,
    settle: Settle,
) -> None:
    page = make_page()
    page.visit("meeting.new_with", add_contact("Ruth Adler"))
    dialog = dialog_of(page)
    dialog.start.put(Start(datetime(2027, 5, 4, 9, 15), "Asia/Tokyo"))
    dialog.minutes._chips[15].click()
    dialog.place._chips[Mode.IN_PERSON].click()
    QTest.keyClicks(dialog.place.place, "The pier")
    dialog.questions.setCurrentIndex(1)
    dialog.make.click()
    settle()
    made = stored(only(notebook))
    assert made.start == Start(datetime(2027, 5, 4, 9, 15), "Asia/Tokyo")
    assert (made.minutes, made.mode, made.place) == (15, Mode.IN_PERSON, "The pier")
    assert len(made.agenda) == notebook.read(question_lists.rows)[0].count


def test_without_a_name_it_asks_for_one(make_page: MakePage, dialog_of: Find) -> None:
    page = make_page()
    page.new_record()
    dialog = dialog_of(page)
    dialog.make.click()
    assert not dialog.notice.isHidden()
    assert dialog.isVisible()


def test_a_skipped_time_has_to_be_settled_first(
    make_page: MakePage, dialog_of: Find, notebook: Notebook, settle: Settle
) -> None:
    page = make_page()
    page.new_record()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.person, "Ruth Adler")
    dialog.start.time.setTime(QTime(2, 30))
    dialog.start.date.setDate(QDate(2027, 3, 28))
    dialog.make.click()
    settle()
    assert dialog.isVisible()
    assert not notebook.read(meetings_list.page, MeetingView(), 0, 10).rows


def test_a_free_hour_is_offered_and_a_taken_one_told(
    make_page: MakePage, dialog_of: Find, add_meeting: AddMeeting, settle: Settle
) -> None:
    day = date(2027, 5, 4)
    add_meeting("Wei Chen", datetime(2027, 5, 4, 10))
    page = make_page()
    page.left.month.new_asked.emit(day)
    dialog = dialog_of(page)
    assert dialog.start.time.time() == QTime(11, 0)
    assert dialog.notice.isHidden()
    dialog.start.time.setTime(QTime(10, 5))
    settle()
    assert "Wei Chen" in dialog.notice.text.text()


def test_a_past_day_is_taken(
    make_page: MakePage, dialog_of: Find, add_contact: AddContact, notebook: Notebook, settle: Settle
) -> None:
    page = make_page()
    page.visit("meeting.new_with", add_contact("Ruth Adler"))
    dialog = dialog_of(page)
    dialog.start.date.setDate(QDate.currentDate().addDays(-9))
    dialog.make.click()
    settle()
    assert only(notebook)


def test_what_was_typed_stays_when_it_cannot_be_stored(
    make_page: MakePage,
    dialog_of: Find,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = make_page()
    page.new_record()
    dialog = dialog_of(page)
    QTest.keyClicks(dialog.person, "Ruth Adler")

    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "create_meeting"  # type: ignore[attr-defined]
    with monkeypatch.context() as trouble:
        trouble.setattr(meetings, "create", full)
        dialog.make.click()
        settle()
        assert dialog.isVisible()
        assert "disk is full" in dialog.notice.text.text()
    dialog.make.click()
    settle()
    assert only(notebook)
    assert len(notebook.read(names.contacts, "", 10)) == 1


@pytest.mark.parametrize("part", ["agenda", "minutes", "checklist"])
def test_links_of_the_guide_lead_to_the_next_meeting(
    make_page: MakePage, add_meeting: AddMeeting, settle: Settle, part: str
) -> None:
    add_meeting("Earlier", datetime.now() - timedelta(days=2))
    next_one = add_meeting("Next", datetime.now() + timedelta(days=2))
    page = make_page()
    page.visit(f"meetings.{part}", None)
    settle()
    assert page.pane.meeting is not None
    assert page.pane.meeting.id == next_one
    focused = page.focusWidget()
    assert focused is not None
    assert getattr(page.pane, part).isAncestorOf(focused)


def test_without_a_meeting_such_a_link_makes_one(make_page: MakePage, dialog_of: Find, settle: Settle) -> None:
    page = make_page()
    page.visit("meetings.agenda", None)
    assert dialog_of(page).isVisible()


def test_a_meeting_is_opened_by_its_id(make_page: MakePage, add_meeting: AddMeeting, settle: Settle) -> None:
    add_meeting()
    other = add_meeting("Wei Chen", datetime.now() + timedelta(days=9))
    page = make_page()
    page.visit("meeting", other)
    settle()
    assert page.pane.meeting is not None
    assert page.pane.meeting.id == other


def test_the_commands_do_what_they_say(
    make_page: MakePage, add_meeting: AddMeeting, dialog_of: Find, settle: Settle
) -> None:
    add_meeting()
    page = make_page()
    commands = {action.text(): action for action in page.commands()}
    commands["Show the month"].trigger()
    assert page.left.month.isVisible()
    commands["Delete meeting"].trigger()
    settle()
    assert page.pane.meeting is None
    commands["New meeting"].trigger()
    assert dialog_of(page).isVisible()
