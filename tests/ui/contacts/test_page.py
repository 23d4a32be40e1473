"""New, duplicate, delete, undo; going to and fro; nothing typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import Contact
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from tests.ui.contacts.conftest import Open, names

Add = Callable[..., int]
Settle = Callable[[], None]
Stored = Callable[[int], Contact]
Noticed = list[tuple[str, tuple[tuple[str, Callable[[], None]], ...]]]


def test_a_new_contact_waits_for_its_name(open_page: Open, settle: Settle) -> None:
    page = open_page()
    page.new_record()
    settle()
    assert names(page) == ["No name yet"]
    editor = page.person.form.editors["name"]
    assert editor.hasFocus()
    QTest.keyClicks(editor, "Amara Okafor")
    page.flush()
    settle()
    assert names(page) == ["Amara Okafor"]
    assert page.person.header.name.text() == "Amara Okafor"


def test_somebody_without_a_name_stays(open_page: Open, settle: Settle) -> None:
    page = open_page()
    page.new_record()
    settle()
    page.new_record()
    settle()
    assert names(page) == ["No name yet", "No name yet"]


def test_delete_is_undone_by_the_word_in_passing(
    open_page: Open, add_contact: Add, said: list[tuple[str, tuple[str, Callable[[], None]]]], settle: Settle
) -> None:
    add_contact("Amara Okafor")
    add_contact("Wei Chen")
    page = open_page()
    page.delete()
    settle()
    assert names(page) == ["Wei Chen"]
    assert page.person.contact is not None
    assert page.person.contact.name == "Wei Chen"
    text, (words, act) = said[-1]
    assert (text, words) == ("Amara Okafor is deleted.", "Undo")
    act()
    settle()
    assert names(page) == ["Amara Okafor", "Wei Chen"]
    assert page.person.contact.name == "Amara Okafor"


def test_the_delete_key_deletes_in_the_table_only(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    editor = page.person.form.editors["name"]
    editor.setFocus()
    editor.setCursorPosition(0)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text() == "mara Okafor"
    page.people.table.setFocus()
    QTest.keyClick(page.people.table, Qt.Key.Key_Delete)
    settle()
    assert names(page) == []


def test_a_duplicate_is_shown_with_the_cursor_in_its_name(open_page: Open, add_contact: Add, settle: Settle) -> None:
    first = add_contact("Amara Okafor", role="Protein chemist")
    page = open_page()
    page.people.table.setFocus()
    QTest.keyClick(page.people.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert names(page) == ["Amara Okafor", "Amara Okafor"]
    assert page.person.contact_id != first
    assert page.person.form.editors["name"].hasFocus()


def test_enter_opens_the_person(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    page.people.table.setFocus()
    QTest.keyClick(page.people.table, Qt.Key.Key_Return)
    settle()
    assert page.person.form.editors["name"].hasFocus()


def test_searching_starts_with_the_cursor_in_the_box(open_page: Open, add_contact: Add) -> None:
    add_contact()
    page = open_page()
    page.focus_search()
    assert page.people.search.hasFocus()
    assert page.people.search.accessibleName() == "Search contacts"


def test_who_wants_to_write_writes_to_the_one_shown_or_chooses_first(
    open_page: Open, add_contact: Add, settle: Settle, qtbot: QtBot
) -> None:
    page = open_page()
    page.visit("contacts.ask", None)
    assert page.focusWidget() is page.people.search
    ana = add_contact("Ana Silva")
    page.visit("contact", ana)
    settle()
    with qtbot.waitSignal(page.go) as gone:
        page.visit("contacts.ask", None)
    assert gone.args == ["draft", DraftWanted(ana, Purpose.ASK)]


def test_a_person_is_seen_among_those_who_led_to_them(open_page: Open, add_contact: Add, qtbot: QtBot) -> None:
    ana = add_contact("Ana Silva")
    page = open_page()
    with qtbot.waitSignal(page.go) as gone:
        page.acts.picture.trigger()
    assert gone.args == ["referrals", ana]


def test_visiting_shows_that_person(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    wei = add_contact("Wei Chen")
    page = open_page()
    page.visit("contact", wei)
    settle()
    assert page.person.contact is not None
    assert page.person.contact.name == "Wei Chen"
    assert page.people.table.selected_ids() == [wei]
    page.visit("contacts.new", None)
    settle()
    assert page.person.form.editors["name"].typed() == ""


def test_what_is_typed_is_saved_when_another_is_chosen(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored
) -> None:
    amara = add_contact("Amara Okafor")
    wei = add_contact("Wei Chen")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["notes"], "Choose the team, not the title.")
    page.visit("contact", wei)
    settle()
    assert stored(amara).notes == "Choose the team, not the title."
    assert stored(wei).notes == ""
    assert page.person.form.editors["notes"].typed() == ""


def test_typing_goes_on_while_it_is_saved(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    editor = page.person.form.editors["role"]
    editor.setFocus()
    QTest.keyClicks(editor, "Protein")
    page.flush()
    QTest.keyClicks(editor, " ch")
    settle()
    assert editor.text() == "Protein ch"
    assert editor.cursorPosition() == 10


def test_a_change_from_elsewhere_is_shown_but_for_what_is_being_typed(
    open_page: Open, add_contact: Add, desk: Desk, settle: Settle
) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["role"], "Chemist")
    desk.backend.write(contacts.edit, amara, role="Baker", field="Food science")
    settle()
    assert page.person.form.editors["field"].typed() == "Food science"
    assert page.person.form.editors["role"].typed() == "Chemist"


def test_somebody_deleted_while_being_edited_is_brought_back_with_what_was_typed(
    open_page: Open,
    add_contact: Add,
    desk: Desk,
    settle: Settle,
    noticed: Noticed,
    stored: Stored,
) -> None:
    amara = add_contact("Amara Okafor", role="Protein chemist")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["notes"], "A lab visit in spring.")
    desk.backend.write(contacts.delete, [amara])
    settle()
    assert page.person.form.editors["notes"].typed() == "A lab visit in spring."
    assert page.unsaved
    _text, ways = noticed[-1]
    dict(ways)["Bring it back"]()
    settle()
    assert stored(amara).notes == "A lab visit in spring."
    assert stored(amara).role == "Protein chemist"
    assert not page.unsaved


def test_somebody_whose_making_was_undone_is_made_anew(
    open_page: Open, desk: Desk, settle: Settle, noticed: Noticed
) -> None:
    page = open_page()
    page.new_record()
    settle()
    QTest.keyClicks(page.person.form.editors["name"], "Amara Okafor")
    desk.backend.write(undo.undo)
    settle()
    assert names(page) == []
    dict(noticed[-1][1])["Bring it back"]()
    settle()
    assert names(page) == ["Amara Okafor"]
    assert not page.unsaved


def test_letting_go_forgets_what_was_typed(
    open_page: Open, add_contact: Add, desk: Desk, settle: Settle, noticed: Noticed
) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["notes"], "x")
    desk.backend.write(contacts.delete, [amara])
    settle()
    dict(noticed[-1][1])["Let it go"]()
    settle()
    assert not page.unsaved


def test_what_cannot_be_written_stays_and_is_tried_again(
    open_page: Open,
    add_contact: Add,
    monkeypatch: pytest.MonkeyPatch,
    settle: Settle,
    noticed: Noticed,
    stored: Stored,
) -> None:
    amara, wei = add_contact("Amara Okafor"), add_contact("Wei Chen")
    page = open_page()

    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "edit_contact"  # type: ignore[attr-defined]
    QTest.keyClicks(page.person.form.editors["notes"], "Lab visit")
    with monkeypatch.context() as broken:
        broken.setattr(contacts, "edit", full)
        page.visit("contact", wei)
        settle()
    assert "disk is full" in noticed[-1][0]
    assert stored(amara).notes == ""
    page.visit("contact", amara)
    settle()
    assert page.person.form.editors["notes"].typed() == "Lab visit"
    dict(noticed[-1][1])["Try again"]()
    settle()
    assert stored(amara).notes == "Lab visit"
    assert stored(wei).notes == ""


def test_hiding_the_tab_saves(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    QTest.keyClicks(page.person.form.editors["role"], "Chemist")
    page.hide()
    settle()
    assert stored(amara).role == "Chemist"


def test_setting_to_rest_and_taking_up_again(open_page: Open, add_contact: Add, settle: Settle, stored: Stored) -> None:
    amara = add_contact("Amara Okafor")
    page = open_page()
    rest = next(action for action in page.commands() if action.text() == "Set to rest")
    rest.trigger()
    settle()
    assert stored(amara).at_rest
    assert rest.text() == "Take up again"


def test_a_narrow_window_shows_one_pane_at_a_time(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    page.resize(600, 700)
    assert page.people.isVisible()
    assert not page.right.isVisible()
    page.visit("contact", page.people.table.selected_ids()[0])
    settle()
    assert page.right.isVisible()
    assert not page.people.isVisible()
    page.panes.back.click()
    assert page.people.isVisible()


def test_everything_can_be_reached_by_name(open_page: Open, add_contact: Add) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    lines = [line for line in page.findChildren(QLineEdit) if line.isVisible()]
    assert lines
    assert all(line.accessibleName() for line in lines)


def test_the_notebook_is_shown_anew_when_everything_changed(
    open_page: Open, add_contact: Add, notebook: Notebook, desk: Desk, settle: Settle
) -> None:
    page = open_page()
    from desktop_app.records.changes import Changes

    add_contact("Amara Okafor")
    desk.backend.changed.emit(Changes(everything=True), None)
    settle()
    assert names(page) == ["Amara Okafor"]


def test_one_person_is_chosen_also_while_a_key_is_still_held(
    open_page: Open, add_contact: Add, settle: Settle, qtbot: QtBot
) -> None:
    add_contact("Amara Okafor")
    wei = add_contact("Wei Chen")
    page = open_page()
    qtbot.keyPress(page.people.table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    page.visit("contact", wei)
    settle()
    assert page.people.table.selected_ids() == [wei]
