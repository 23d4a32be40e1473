"""The import page: bringing, looking, choosing, doing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.records.contacts import ContactPoint, ContactView, PointKind
from desktop_app.records.importing import Choice, ImportPlan, RowKind
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, contacts_list, undo
from desktop_app.store.database import Notebook
from desktop_app.store.importing import applying
from desktop_app.ui.importing.window import ImportWindow, key_of
from tests.interchange.archive.made import files, packed
from tests.journeys import walking
from tests.ui.importing.conftest import AddContact, MakeFile, OpenImport, Settle, card, cards

TABLE = "Name,Work mail,Nickname\r\nAnn Lee,ann@example.org,A\r\nBo Li,bo@example.org,B\r\n"


def people(notebook: Notebook) -> list[str]:
    return [row.name for row in notebook.read(contacts_list.page, ContactView(), 0, 500).rows]


def names(window: ImportWindow) -> list[str]:
    rows = (window.preview.model.row(place) for place in range(window.preview.model.total))
    return [row.name for row in rows if row is not None]


def act(window: ImportWindow, settle: Settle) -> None:
    window.foot.act.click()
    settle()
    settle()


@pytest.fixture
def amara(notebook: Notebook, add_contact: AddContact) -> int:
    made = add_contact("Amara Okafor", role="Chemist")
    point = [ContactPoint(PointKind.EMAIL, "amara@example.org")]
    notebook.write(contacts.edit, made, points=point)
    return made


def mixed() -> str:
    """Somebody new, somebody changed, and a line that says nothing."""
    changed = card("Amara Okafor", "EMAIL:amara@example.org", "TITLE:Director", "TEL:+31 20 555 1234")
    return cards("Bo Li") + changed + "junk\r\n" + cards("Cy Ray")


def test_the_beginning_says_what_can_be_brought(
    open_import: OpenImport, monkeypatch: pytest.MonkeyPatch, make_file: MakeFile, settle: Settle
) -> None:
    window = open_import()
    assert window.stack.currentWidget() is window.start
    walking.check(window)
    path = make_file("a.vcf", cards("Ann Lee"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    window.start.button.click()
    settle()
    settle()
    assert names(window) == ["Ann Lee"]
    assert key_of((path,)) == key_of(None)


@pytest.mark.usefixtures("amara")
def test_a_preview_says_of_each_what_would_be(open_import: OpenImport, make_file: MakeFile) -> None:
    window = open_import(make_file("people.vcf", mixed()))
    preview = window.preview
    assert window.heading.text() == "3 people in people.vcf"
    assert [preview.chips.chip(kind).text() for kind in (None, RowKind.NEW, RowKind.CHANGED)] == [
        "All 4",
        "New 2",
        "Changed 1",
    ]
    assert not preview.chips.chip(RowKind.SAME).isVisible()
    preview.table.selectRow(1)
    assert preview.card.name.text() == "Amara Okafor"
    assert preview.card.partner.text() == "Tells something new of Amara Okafor"
    assert preview.card.facts == ["Role", "Chemist → Director", "Phone", "+31 20 555 1234"]
    preview.chips.chip(RowKind.UNREADABLE).click()
    assert names(window) == ["Line 13"]
    assert "junk" in preview.card.why.text()
    assert window.foot.act.text() == "Add 2 people, update 1"
    walking.check(window)


@pytest.mark.usefixtures("amara")
def test_importing_is_one_step_that_can_be_taken_back(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, notebook: Notebook
) -> None:
    path = make_file("people.vcf", mixed())
    window = open_import(path)
    window.foot.tag.setText("fair")
    act(window, settle)
    assert people(notebook) == ["Amara Okafor", "Bo Li", "Cy Ray"]
    assert window.outcome.heading.text() == "Added 2 people, updated 1."
    assert window.outcome.ways == ["Show contacts", "Undo", "Import more…", "Close"]
    assert {row.tags for row in notebook.read(contacts_list.page, ContactView(), 0, 9).rows} == {"fair"}
    walking.check(window)
    window._undo()
    settle()
    assert people(notebook) == ["Amara Okafor"]
    assert window.outcome.heading.text() == "Taken back"
    state = notebook.read(undo.state)
    assert state.redo is not None


def test_undo_takes_back_the_import_and_nothing_newer(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, notebook: Notebook, add_contact: AddContact
) -> None:
    window = open_import(make_file("people.vcf", cards("Ann Lee", "Bo Li")))
    act(window, settle)
    add_contact("Cy Ray")
    window._undo()
    settle()
    settle()
    assert people(notebook) == ["Ann Lee", "Bo Li", "Cy Ray"]
    assert "new contact Cy Ray" in window.notice.text.text()
    assert window.outcome.ways[1] == "Undo"
    walking.check(window)
    notebook.write(undo.undo)
    window._undo()
    settle()
    assert people(notebook) == []
    assert window.outcome.heading.text() == "Taken back"


def test_an_archive_leads_to_the_question_whether_to_restore_it(
    open_import: OpenImport, make_file: MakeFile, settle: Settle
) -> None:
    window = open_import()
    gone: list[tuple[str, object]] = []
    window.go.connect(lambda place, target: gone.append((place, target)))
    path = make_file("all.askwell", packed(files()))
    window.course.bring([path, make_file("people.vcf", cards("Ann Lee"))])
    settle()
    settle()
    assert gone == []
    assert "File > Restore" in window.aside.text()
    window.start_over()
    window.visit((path,))
    settle()
    assert gone == [("archiving", path)]
    assert not isValid(window)


def test_an_import_taken_back_elsewhere_is_not_taken_back_twice(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, notebook: Notebook, add_contact: AddContact
) -> None:
    add_contact("Amara Okafor")
    window = open_import(make_file("people.vcf", cards("Ann Lee")))
    act(window, settle)
    notebook.write(undo.undo)
    window._undo()
    settle()
    settle()
    assert people(notebook) == ["Amara Okafor"]
    assert "already" in window.notice.text.text()


def test_the_same_file_again_changes_nothing_and_says_so(
    open_import: OpenImport, make_file: MakeFile, settle: Settle
) -> None:
    path = make_file("people.vcf", cards("Ann Lee", "Bo Li"))
    window = open_import(path)
    act(window, settle)
    window.visit((path,))
    settle()
    settle()
    assert window.heading.text() == "Nothing new: all 2 people in people.vcf are here already."
    assert (window.foot.act.text(), window.foot.act.isEnabled()) == ("Nothing to import", False)


def test_letters_choose_for_what_is_selected(
    open_import: OpenImport, make_file: MakeFile, qtbot: QtBot, amara: int
) -> None:
    assert amara
    window = open_import(make_file("people.vcf", mixed()))
    table = window.preview.table
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_S)
    assert window.foot.act.text() == "Add 1 person, update 1"
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_M)
    assert window.preview.choices.of(1, RowKind.CHANGED) is Choice.MINE
    assert window.preview.choices.of(0, RowKind.NEW) is Choice.SKIP
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert window.foot.act.text() == "Add 3 people"
    qtbot.keyClick(table, Qt.Key.Key_T)
    assert window.foot.act.text() == "Add 2 people, update 1"


def test_a_whole_kind_is_chosen_at_once(open_import: OpenImport, make_file: MakeFile, amara: int) -> None:
    assert amara
    window = open_import(make_file("people.vcf", mixed()))
    preview = window.preview
    assert not preview.bulk.isVisible()
    preview.chips.chip(RowKind.NEW).click()
    preview.bulk.setCurrentIndex(preview.bulk.findData(Choice.SKIP))
    preview.bulk.activated.emit(preview.bulk.currentIndex())
    assert window.foot.act.text() == "Update 1"
    assert preview.card.ways[Choice.SKIP].isChecked()
    preview.card.ways[Choice.ADD].click()
    assert window.foot.act.text() == "Add 1 person, update 1"


def test_a_table_asks_once_which_column_is_what(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, notebook: Notebook
) -> None:
    path = make_file("list.csv", TABLE)
    window = open_import(path)
    assert window.stack.currentWidget() is window.mapping
    assert window.mapping.mapping == ("name", "email", window.mapping.mapping[2])
    walking.check(window)
    combo = window.mapping.combos[2]
    combo.setCurrentIndex(combo.findData("notes"))
    act(window, settle)
    assert names(window) == ["Ann Lee", "Bo Li"]
    walking.check(window)
    act(window, settle)
    assert people(notebook) == ["Ann Lee", "Bo Li"]
    window.visit((make_file("other.csv", TABLE.replace("Ann Lee", "Di Fox")),))
    settle()
    settle()
    settle()
    assert "Di Fox" in names(window)
    window.foot.to_columns.click()
    assert window.mapping.mapping == ("name", "email", "notes")
    assert "last time" in window.mapping.about.text()


def test_without_a_column_for_a_name_there_is_no_going_on(open_import: OpenImport, make_file: MakeFile) -> None:
    window = open_import(make_file("list.csv", TABLE))
    for combo in window.mapping.combos:
        combo.setCurrentIndex(combo.findData(""))
    assert not window.foot.act.isEnabled()
    assert window.mapping.problem.isVisible()


def test_a_known_program_is_named(open_import: OpenImport, make_file: MakeFile) -> None:
    headings = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    window = open_import(make_file("anything.txt", f"Notes:\r\n\r\n{headings}\r\nAnn,Lee,,a@b.example,,,\r\n"))
    assert window.mapping.about.text() == "This looks like LinkedIn's list of connections."


def test_a_file_that_yields_nothing_says_why(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> None:
    sheet = b"PK\x03\x04" + b"xl/workbook.xml" * 4
    window = open_import(make_file("book.xlsx", sheet), make_file("void.vcf", ""), Path("/nowhere/a.vcf"))
    assert window.outcome.heading.text() == "Nothing in it can be taken in"
    said = window.outcome.text.text()
    assert "save it as CSV" in said
    assert "void.vcf is empty." in said
    assert "not there any more" in said
    walking.check(window)
    window.visit((make_file("nobody.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"),))
    settle()
    settle()
    assert window.outcome.heading.text() == "Nobody could be found in nobody.vcf"
    assert "Line 1: There is nothing on this card" in window.outcome.text.text()


def test_several_files_come_together_and_a_bad_one_stops_none(open_import: OpenImport, make_file: MakeFile) -> None:
    paths = [make_file("a.vcf", cards("Ann Lee")), make_file("b.vcf", cards("Bo Li")), make_file("c.pdf", "%PDF-1.7")]
    window = open_import(*paths)
    assert names(window) == ["Ann Lee", "Bo Li"]
    assert "c.pdf is a PDF" in window.aside.text()
    window.preview.table.selectRow(1)
    assert window.preview.card.where.text() == "Line 1 of b.vcf"


def test_more_files_join_those_that_are_looked_at(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> None:
    window = open_import(make_file("a.vcf", cards("Ann Lee")))
    window.visit((make_file("b.vcf", cards("Bo Li")),))
    settle()
    settle()
    assert names(window) == ["Ann Lee", "Bo Li"]
    window.foot.over.click()
    assert window.stack.currentWidget() is window.start


@pytest.mark.usefixtures("amara")
def test_the_notebook_changes_meanwhile(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, desk: Any
) -> None:
    window = open_import(make_file("people.vcf", cards("Bo Li", "Cy Ray")))
    window.preview.table.selectRow(1)
    window.preview.choose_selected(Choice.SKIP)
    point = [ContactPoint(PointKind.EMAIL, "bo@example.org")]
    desk.backend.write(contacts.create, "Bo Li", points=point)
    settle()
    settle()
    assert window.preview.plan.kind(0) is RowKind.SAME
    assert window.preview.choices.of(1, RowKind.NEW) is Choice.SKIP


def test_trouble_while_importing_leaves_everything_as_it_was(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, monkeypatch: pytest.MonkeyPatch, notebook: Notebook
) -> None:
    window = open_import(make_file("people.vcf", cards("Bo Li")))
    full = failing(StoreProblem(Trouble.DISK_FULL))
    with monkeypatch.context() as patch:
        patch.setattr(applying, "apply", full)
        act(window, settle)
    assert window.stack.currentWidget() is window.preview
    assert window.notice.isVisible()
    assert people(notebook) == []
    with monkeypatch.context() as patch:
        patch.setattr(applying, "apply", failing(StoreProblem(Trouble.STOPPED)))
        act(window, settle)
    assert window._toast.text.text() == "Stopped. Nothing was changed."
    act(window, settle)
    assert people(notebook) == ["Bo Li"]


def failing(problem: StoreProblem) -> Callable[..., None]:
    def apply(*_: object) -> None:
        raise problem

    apply.operation = "import_contacts"  # type: ignore[attr-defined]
    return apply


def test_odd_names_are_data(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    odd = "<b>Bold</b> \u202eturned https://example.org/" + "x" * 400
    path = make_file(
        "two\nlines \u202efcv.<img src='http:x'>.vcf".replace("/", ""), card(odd, "URL:file:///etc/passwd")
    )
    window = open_import(path, size=(800, 600))
    assert window.heading.text().startswith("1 person in two lines fcv.<img")
    window.preview.panes.open_detail()
    walking.check(window)
    act(window, settle)
    assert len(people(notebook)) == 1
    assert opened == []


def test_very_many_rows_are_made_when_they_are_looked_at(open_import: OpenImport, make_file: MakeFile) -> None:
    count = 3000
    window = open_import(make_file("many.vcf", "".join(card(f"Person {n:05}") for n in range(count))))
    model = window.preview.model
    assert model.rowCount() == count
    assert model.place_of(2999) == 2999
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.preview.table.selectAll()
    window.preview.choose_selected(Choice.SKIP)
    assert window.foot.act.text() == "Nothing to import"
    assert isinstance(window.preview.plan, ImportPlan)


def test_where_it_leads(open_import: OpenImport, make_file: MakeFile, qtbot: QtBot, amara: int) -> None:
    window = open_import(make_file("people.vcf", mixed()))
    window.preview.table.selectRow(1)
    with qtbot.waitSignal(window.go) as gone:
        window.preview.card.partner.click()
    assert gone.args == ["contact", amara]


def test_a_change_while_people_are_compared_is_taken_into_account(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, add_contact: AddContact
) -> None:
    window = open_import(make_file("people.vcf", cards("Ann Lee")))
    window._wait_for_reading()
    window.course.plan()
    made = add_contact("Ann Lee")
    point = [ContactPoint(PointKind.EMAIL, "ann@example.org")]
    window.desk.backend.write(contacts.edit, made, points=point)
    settle()
    settle()
    assert window.stack.currentWidget() is window.preview
    assert window.preview.plan.kind(0) is RowKind.SAME
