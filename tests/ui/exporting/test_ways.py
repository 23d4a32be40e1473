"""The ways to the export: the menu, a person, several people, a meeting; and the buttons of guide and prep sheet."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.records.exporting import ExportWanted, What
from desktop_app.ui.common import paper
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.page import Page
from desktop_app.ui.common.taking import Taking
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.guide.page import GuidePage
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.meetings.page import MeetingsPage
from desktop_app.ui.tabs import Tab
from tests.ui.exporting.conftest import AddTalk, Settle

Add = Callable[..., int]
Went = list[tuple[str, object]]


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[Callable[[type[Page]], tuple[Page, Went]]]:
    """A page that is shown, and where it leads."""

    def show(kind: type[Page]) -> tuple[Page, Went]:
        page, went = kind(desk), list[tuple[str, object]]()
        page.go.connect(lambda place, target: went.append((place, target)))
        qtbot.addWidget(page)
        page.resize(1180, 780)
        page.show()
        settle()
        return page, went

    yield show
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_menu_and_its_key_begin_with_what_is_chosen(desk: Desk, qtbot: QtBot, add_contact: Add) -> None:
    add_contact("Amara")
    window = MainWindow(desk, [Tab("guide", "Guide", "book-open", GuidePage)], "Askwell")
    qtbot.addWidget(window)
    window.tabs.show_first()
    action = window.menus.export
    assert action.shortcut().toString() == "Ctrl+Shift+E"
    went: Went = []
    window.tabs.page.go.connect(lambda place, target: went.append((place, target)))
    window.tabs.away.disconnect()
    action.trigger()
    assert went == [("exporting", None)]


def test_a_person_and_several_are_exported_from_their_menus(
    shown: Callable[[type[Page]], tuple[Page, Went]], add_contact: Add, settle: Settle
) -> None:
    ids = [add_contact("Amara"), add_contact("Wei")]
    page, went = shown(ContactsPage)
    assert isinstance(page, ContactsPage)
    page.open(ids[0])
    settle()
    assert page.acts.export in page.person.header.more.menu().actions()
    page.acts.export.trigger()
    assert went.pop() == ("exporting", ExportWanted(What.PEOPLE, (ids[0],)))
    page.people.table.selectAll()
    settle()
    page.several.export.click()
    assert went.pop() == ("exporting", ExportWanted(What.PEOPLE, tuple(ids)))
    page.begin_export()
    assert went.pop() == ("exporting", ExportWanted(None, tuple(ids)))


def test_those_whom_the_search_shows_are_offered(
    shown: Callable[[type[Page]], tuple[Page, Went]], add_contact: Add, settle: Settle
) -> None:
    add_contact("Amara", role="Editor")
    page, went = shown(ContactsPage)
    assert isinstance(page, ContactsPage)
    page.people.search.setText("editor")
    settle()
    page.begin_export()
    _place, wanted = went.pop()
    assert isinstance(wanted, ExportWanted)
    assert wanted.view is not None
    assert wanted.view.query == "editor"


def test_a_meeting_leaves_as_invitation_or_record(
    shown: Callable[[type[Page]], tuple[Page, Went]], add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    talk = add_talk(add_contact("Amara"))
    page, went = shown(MeetingsPage)
    assert isinstance(page, MeetingsPage)
    page.choose(talk)
    settle()
    by_words: dict[str, QAction] = {one.text(): one for one in page.pane.head.more.menu().actions()}
    for words, what in (("Invitation file…", What.MEETING), ("Interview record…", What.RECORD)):
        by_words[words].trigger()
        assert went.pop() == ("exporting", ExportWanted(what, (talk,)))


def test_pdf_or_odt_by_the_kind_that_is_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path, settle: Settle) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    heard: list[str] = []
    desk.messages.said.connect(lambda text, _way: heard.append(text))
    Taking(desk, page, "Save").save_as("<p>Rye &amp; wheat</p>", "Guide")
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "pdf"
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "odt"
    dialog.fileSelected.emit(str(tmp_path / "guide.odt"))
    dialog.close()
    settle()
    assert heard == ["Saved as guide.odt."]
    with zipfile.ZipFile(tmp_path / "guide.odt") as held:
        assert "Rye &amp; wheat" in held.read("content.xml").decode()
    assert paper.write_document(tmp_path / "guide.pdf", "<p>x</p>", lambda *_: None) == ""
    assert (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF-")
