"""The page of one person."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import Contact, ContactPoint, PointKind, Stage
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.store import meetings, referrals, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.common.split_button import SplitButton
from desktop_app.ui.contacts.page import ContactsPage
from tests.conftest import FixedClock
from tests.ui.contacts.conftest import Open

Add = Callable[..., int]
Settle = Callable[[], None]
Stored = Callable[[int], Contact]


def pressed(page: ContactsPage, name: str, within: QWidget | None = None) -> None:
    """Click the button of that text or accessible name."""
    buttons = (within or page).findChildren(QPushButton)
    next(made for made in buttons if name in (made.text(), made.accessibleName())).click()


def chosen(button: QPushButton | SplitButton, words: str) -> None:
    """Choose in the menu of a button."""
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def test_the_head_says_who_and_where_and_how_late_it_is_there(open_page: Open, add_contact: Add) -> None:
    add_contact("Amara Okafor", role="Chemist", organization="Helix Foods", time_zone="Asia/Tokyo")
    about = open_page().person.header.about.text()
    assert about.startswith("Chemist, Helix Foods · Tokyo, ")
    assert about.endswith(" there")


def test_every_field_is_saved_as_typed(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    typed = {"role": "Chemist", "organization": "Helix Foods", "field": "Food science", "how_known": "A talk"}
    for key, words in typed.items():
        QTest.keyClicks(page.person.form.editors[key], words)
    page.flush()
    settle()
    assert {key: getattr(stored(amara), key) for key in typed} == typed


def test_organizations_are_completed_from_those_there_are(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored
) -> None:
    add_contact("Wei Chen", organization="Helix Foods")
    amara = add_contact("Amara Okafor")
    page = open_page()
    page.visit("contact", amara)
    settle()
    editor = page.person.form.editors["organization"]
    editor.setFocus()
    QTest.keyClicks(editor, "hel")
    settle()
    popup = editor.completion.popup
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == ["Helix Foods"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    page.flush()
    settle()
    assert stored(amara).organization == "Helix Foods"


def test_several_ways_to_reach_a_person_are_added_and_removed(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor", points=(ContactPoint(PointKind.EMAIL, "amara@home.example", "home"),))
    page = open_page()
    points = page.person.form.editors["points"]
    pressed(page, "Add e-mail", points)
    settle()
    QTest.keyClicks(page.focusWidget(), "amara@work.example")
    page.flush()
    settle()
    values = [(point.kind, point.value, point.label) for point in stored(amara).points]
    assert values == [
        (PointKind.EMAIL, "amara@home.example", "home"),
        (PointKind.EMAIL, "amara@work.example", ""),
    ]
    points.rows[0].removed.emit()
    page.flush()
    settle()
    assert [point.value for point in stored(amara).points] == ["amara@work.example"]


def test_an_address_keeps_its_lines(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor", points=(ContactPoint(PointKind.ADDRESS, "Pekelkade 40\nRotterdam"),))
    page = open_page()
    assert page.person.form.editors["points"].typed()[0].value == "Pekelkade 40\nRotterdam"
    page.flush()
    settle()
    assert stored(amara).points[0].value == "Pekelkade 40\nRotterdam"


def test_tags_are_chips(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor", tags=("abroad",))
    page = open_page()
    tags = page.person.form.editors["tags"]
    QTest.keyClicks(tags.line, "alumni,")
    QTest.keyClicks(tags.line, "Abroad")
    QTest.keyClick(tags.line, Qt.Key.Key_Return)
    page.flush()
    settle()
    assert stored(amara).tags == ("abroad", "alumni")
    pressed(page, "Remove the tag abroad", tags)
    page.flush()
    settle()
    assert stored(amara).tags == ("alumni",)
    QTest.keyClick(tags.line, Qt.Key.Key_Backspace)
    page.flush()
    settle()
    assert stored(amara).tags == ()


def test_a_tag_without_enter_is_not_lost(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["tags"].line, "alumni")
    page.flush()
    settle()
    assert stored(amara).tags == ("alumni",)


def test_a_time_zone_is_found_by_its_city(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    zone = page.person.form.editors["time_zone"]
    QTest.keyClicks(zone.line, "amsterdam")
    QTest.keyClick(zone.line, Qt.Key.Key_Return)
    page.flush()
    settle()
    assert stored(amara).time_zone == "Europe/Amsterdam"


def test_what_is_no_time_zone_is_said_to_be_none(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor", time_zone="Asia/Tokyo")
    page = open_page()
    zone = page.person.form.editors["time_zone"]
    zone.line.clear()
    QTest.keyClicks(zone.line, "Atlantis")
    QTest.keyClick(zone.line, Qt.Key.Key_Return)
    page.flush()
    settle()
    assert zone.trouble.isVisible()
    assert zone.line.text() == "Atlantis"
    assert stored(amara).time_zone == "Asia/Tokyo"


def test_asking_and_their_answer_make_the_stage(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored, clock: FixedClock
) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    clock.advance(days=1)
    chosen(page.person.header.ask, "I asked by letter")
    settle()
    assert stored(amara).stage is Stage.ASKED
    clock.advance(days=1)
    chosen(page.person.header.ask, "They agreed")
    settle()
    assert stored(amara).stage is Stage.AGREED
    assert [item(page, row) for row in range(2)] == ["They agreed", "Asked by letter"]


def item(page: ContactsPage, row: int) -> str:
    return page.person.timeline.item(row).text()


def test_a_thank_you_that_is_due_is_noticed_and_marked_as_sent(
    open_page: Open, add_contact: Add, notebook: Notebook, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor")
    notebook.write(thank_yous.owe, amara)
    page = open_page()
    sent = next(made for made in page.person.findChildren(QPushButton) if made.text() == "I sent it")
    assert sent.isVisible()
    sent.click()
    settle()
    assert stored(amara).thanks_owed is None
    assert not sent.isVisible()


def test_scheduling_leads_to_a_new_meeting_with_them(open_page: Open, add_contact: Add, qtbot: QtBot) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    with qtbot.waitSignal(page.go) as gone:
        page.person.header.schedule.click()
    assert gone.args == ["meeting.new_with", amara]


def test_a_line_of_what_happened_opens_its_meeting(
    open_page: Open, add_contact: Add, notebook: Notebook, qtbot: QtBot
) -> None:
    amara = add_contact("Amara Okafor")
    start = Start(datetime(2026, 3, 1, 15), "Europe/Amsterdam")
    meeting = notebook.write(meetings.create, NewMeeting(amara, start, status=Status.HELD)).answer
    page = open_page()
    lines = [item(page, row) for row in range(page.person.timeline.count())]
    row = lines.index("Talked, 20 minutes promised")
    with qtbot.waitSignal(page.go) as gone:
        page.person.timeline.itemActivated.emit(page.person.timeline.item(row))
    assert gone.args == ["meeting", meeting]


def test_somebody_new_who_was_named_is_made_with_the_referral(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    page.person.header.refer.click()
    QTest.keyClicks(page.dialog.who, "Desta Alemu")
    page.dialog.may_use.click()
    page.dialog.note.setPlainText("Knows packaging")
    page.dialog.act.click()
    settle()
    (referral,) = stored(amara).referred_to
    assert referral.referred.name == "Desta Alemu"
    assert (referral.may_use_name, referral.note) == (True, "Knows packaging")
    assert stored(amara).thanks_owed is not None


def test_who_referred_me_may_be_named_and_is_told(
    open_page: Open, add_contact: Add, notebook: Notebook, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor")
    lena = add_contact("Lena Vogt")
    notebook.write(referrals.add, lena, amara)
    page = open_page()
    line = page.person.referred_by.lines[0]
    line.may_use.click()
    line.told.click()
    settle()
    (referral,) = stored(amara).referred_by
    assert referral.may_use_name
    assert referral.told_at is not None
    pressed(page, "Open Lena Vogt")
    settle()
    assert page.person.contact_id == lena


def test_a_referral_is_removed(
    open_page: Open, add_contact: Add, notebook: Notebook, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor")
    notebook.write(referrals.add, add_contact("Lena Vogt"), amara)
    page = open_page()
    page.person.referred_by.lines[0].removed.emit(stored(amara).referred_by[0].id)
    settle()
    assert stored(amara).referred_by == ()


def test_the_history_tells_what_was_changed(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["role"], "Chemist")
    page.flush()
    settle()
    page.history()
    settle()
    assert page.dialog.windowTitle() == "History of Amara Okafor"
    assert "Role: Chemist" in page.dialog.text()
    assert page.dialog.text().splitlines()[0] == "Edit of Amara Okafor"
