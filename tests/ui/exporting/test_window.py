"""The export: files are really there and hold what was chosen, whole or not at all."""

import csv
import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog

from desktop_app.interchange.vcard import reading
from desktop_app.records.contacts import ContactView
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.exporting import ExportWanted, Format, What
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.store import contacts, drafts
from desktop_app.store.database import Notebook
from desktop_app.ui.common import paper
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.exporting import order
from desktop_app.ui.exporting.window import ExportWindow
from tests.journeys import walking
from tests.ui.exporting.conftest import AddTalk, MakeWindow, Settle

Add = Callable[..., int]


def choose(window: ExportWindow, what: What, format: Format | None = None) -> None:
    """Click what is to be exported, and as what."""
    window.what.radios[what].click()
    if format is not None:
        window.format.radios[format].click()


def odt_text(path: Path) -> str:
    """All that stands in an ODT."""
    with zipfile.ZipFile(path) as held:
        assert held.testzip() is None
        return held.read("content.xml").decode()


@pytest.mark.parametrize(("format", "version"), [(Format.VCARD, "4.0"), (Format.VCARD3, "3.0")])
def test_everybody_as_cards(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle, format: Format, version: str
) -> None:
    for name in ("Wei Chen", "Amara Okafor"):
        add_contact(name, role="Editor")
    window = make_window()
    choose(window, What.PEOPLE, format)
    window.foot.export.click()
    settle()
    path = folder / "Contacts.vcf"
    assert f"VERSION:{version}" in path.read_text()
    read = reading.read(path.read_bytes(), lambda *_: None)
    assert [one.name for one in read.contacts] == ["Amara Okafor", "Wei Chen"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert window.foot.words.text() == f"Saved as {path}."
    assert window.foot.folder.isVisible()
    assert [one.name for one in folder.iterdir()] == ["Contacts.vcf"]


def test_those_selected_as_a_table(make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle) -> None:
    ids = [add_contact(name) for name in ("Wei Chen", "Amara Okafor", "Émile Roux")]
    window = make_window(ExportWanted(What.PEOPLE, tuple(ids[:2]), format=Format.CSV))
    assert window.scope.people.radios["chosen"].text() == "The 2 people selected"
    window.export()
    settle()
    rows = list(csv.reader(io.StringIO((folder / "Contacts.csv").read_text("utf-8-sig"))))
    assert [row[0] for row in rows] == ["Name", "Wei Chen", "Amara Okafor"]


def test_those_shown(make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle) -> None:
    add_contact("Wei Chen", role="Editor")
    add_contact("Amara Okafor")
    window = make_window(ExportWanted(view=ContactView(query="editor")))
    assert window.scope.people.value == "shown"
    choose(window, What.PEOPLE, Format.MARKDOWN)
    window.export()
    settle()
    text = (folder / "Contacts.md").read_text()
    assert "Wei Chen" in text
    assert "Amara" not in text


def test_one_person_gives_the_file_their_name(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle
) -> None:
    one = add_contact("Amara Okafor")
    window = make_window(ExportWanted(What.PEOPLE, (one,), format=Format.MARKDOWN))
    assert window.scope.people.radios["chosen"].text() == "Amara Okafor"
    window.export()
    settle()
    assert (folder / "Amara Okafor.md").read_text().startswith("# Amara Okafor")


def test_answers_told_in_confidence_go_only_when_it_is_said_for_this_export(
    make_window: MakeWindow, folder: Path, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    talk = add_talk(add_contact("Amara"), ("Up early", False), ("Secret one", True), ("Secret two", True))
    window = make_window(ExportWanted(What.RECORD, (talk,), format=Format.ODT))
    assert window.privacy.isVisible()
    assert window.privacy.title.text() == "2 answers are marked private"
    assert window.privacy.radios[False].isChecked()
    window.export()
    settle()
    path = folder / "Interview record Amara.odt"
    text = odt_text(path)
    assert "Up early" in text
    assert "Secret" not in text
    assert "2 answers told in confidence are left out." in text
    path.unlink()
    window.privacy.radios[True].click()
    window.export()
    settle()
    assert "Secret one" in odt_text(path)
    assert window.privacy.radios[False].isChecked()  # the next one is asked anew


def test_what_was_said_of_one_talk_is_not_said_of_another(
    make_window: MakeWindow, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    amara = add_contact("Amara")
    first, second = add_talk(amara, ("Secret", True), day=8), add_talk(amara, ("Secret", True))
    window = make_window(ExportWanted(What.RECORD, (first,)))
    window.privacy.radios[True].click()
    said = [window.privacy.included]
    window.scope.talk.box.setCurrentIndex(window.scope.talk.box.findData(second))
    said.append(window.privacy.included)  # before it is counted, too
    settle()
    said.append(window.privacy.included)
    assert said == [True, False, False]


@pytest.mark.parametrize("what", [What.RECORD, What.LOG, What.LETTERS, What.PACKET])
@pytest.mark.parametrize("format", [Format.PDF, Format.ODT])
def test_every_document_as_pdf_and_odt(
    make_window: MakeWindow,
    folder: Path,
    notebook: Notebook,
    add_contact: Add,
    add_talk: AddTalk,
    settle: Settle,
    what: What,
    format: Format,
) -> None:
    amara = add_contact("Amara Okafor")
    add_talk(amara, ("Patience & flour", False))
    letter = notebook.write(drafts.create, DraftWanted(amara, Purpose.THANK), "", "Thank you & good day").answer
    notebook.write(drafts.sent, letter)
    window = make_window()
    choose(window, what, format)
    window.scope.packet.hide_names.setChecked(False)
    window.export()
    settle()
    (path,) = folder.iterdir()
    assert path.suffix == f".{format.value}"
    if format is Format.PDF:
        assert path.read_bytes().startswith(b"%PDF-")
    else:
        text = odt_text(path)
        assert "Amara Okafor" in text
        assert {What.RECORD: "Patience &amp; flour", What.LOG: "Thanked", What.LETTERS: "Thank you &amp; good day"}.get(
            what, "Patience &amp; flour"
        ) in text


def test_names_are_hidden_in_a_packet_unless_it_is_said_otherwise(
    make_window: MakeWindow, folder: Path, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    add_talk(add_contact("Amara Okafor"), ("Amara says hello", False))
    skipped = add_talk(add_contact("Wei Chen"), ("Another", False), day=8)
    window = make_window()
    choose(window, What.PACKET, Format.ODT)
    assert window.scope.packet.hide_names.isChecked()
    window.scope.packet.goals.setPlainText("To meet Okafor")
    talks = window.scope.packet.talks
    (item,) = (talks.list.item(n) for n in range(talks.list.count()) if "Wei" in talks.list.item(n).text())
    item.setCheckState(item.checkState().Unchecked)
    assert skipped not in talks.ids
    window.export()
    settle()
    text = odt_text(folder / "Class packet.odt")
    for said in ("To meet Person A", "Person A says hello"):
        assert said in text
    for said in ("Amara", "Okafor", "Another"):
        assert said not in text
    talks.no.click()
    assert talks.ids == ()
    talks.all.click()
    assert len(talks.ids) == 2


def test_it_can_be_stopped_and_leaves_nothing(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        add_contact(f"Person {number}")
    monkeypatch.setattr(order, "CARDS_AT_ONCE", 2)
    window = make_window()
    choose(window, What.PEOPLE, Format.VCARD)
    window.running.progressed.connect(lambda _done, _total: window.foot.stop.click())
    window.export()
    assert window.foot.stop.isVisible()
    settle()
    assert window.foot.words.text() == "Stopped. No file was written."
    assert not window.foot.stop.isVisible()
    assert not window.running.busy
    assert list(folder.iterdir()) == []


def test_the_last_choices_are_remembered(
    make_window: MakeWindow, folder: Path, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    add_talk(add_contact("Amara"))
    window = make_window()
    choose(window, What.PACKET, Format.ODT)
    window.scope.packet.title.setText("Bread")
    window.scope.packet.goals.setPlainText("To bake")
    window.scope.packet.hide_names.setChecked(False)
    window.export()
    settle()
    window.close()
    again = make_window()
    assert (again.what.value, again.format.value) == (What.PACKET, Format.ODT)
    packet = again.scope.packet
    assert (packet.title.text(), packet.goals.toPlainText(), packet.hide_names.isChecked()) == (
        "Bread", "To bake", False,
    )  # fmt: skip


def test_a_typed_name_stays_with_the_ending_of_what_is_chosen(
    make_window: MakeWindow, folder: Path, add_contact: Add
) -> None:
    add_contact("Amara")
    window = make_window()
    choose(window, What.PEOPLE, Format.VCARD)
    window.where.line.setText(str(folder / "mine"))
    assert window.where.path == folder / "mine.vcf"
    window.format.radios[Format.CSV].click()
    assert window.where.path == folder / "mine.csv"
    window.where.line.setText("other.csv")
    assert window.where.path == folder / "other.csv"
    window.where.line.setText("~/other\0\n.csv")
    assert window.where.path == Path.home() / "other.csv"


def test_a_document_is_printed_and_copied(
    make_window: MakeWindow, add_contact: Add, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_contact("Amara & co")
    printed: list[str] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(paper, "print_on", lambda _device, html: printed.append(html))
    window = make_window()
    choose(window, What.PEOPLE)
    assert not window.foot.print.isVisible()
    choose(window, What.LOG)
    window.foot.copy.click()
    settle()
    assert "Amara & co" in QGuiApplication.clipboard().text()
    assert window.foot.words.text() == "Copied."
    window.foot.print.click()
    settle()
    assert "Amara &amp; co" in printed[0]


def test_show_in_folder_opens_the_folder_only_when_asked(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_contact("Amara")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = make_window()
    window.export()
    settle()
    assert opened == []
    window.foot.folder.click()
    assert opened == [str(folder)]


@pytest.mark.parametrize("what", list(What))
def test_everything_is_reached_by_keys_and_has_a_name(
    make_window: MakeWindow, add_contact: Add, add_talk: AddTalk, settle: Settle, what: What
) -> None:
    amara = add_contact("Amara")
    add_talk(amara, ("Secret", True))
    add_talk(amara, status=Status.SCHEDULED, day=20)
    window = make_window(ExportWanted(what))
    settle()
    walking.check(window)


def test_what_changes_in_the_notebook_is_offered(
    make_window: MakeWindow, desk: Desk, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    amara = add_contact("Amara")
    add_talk(amara)
    window = make_window()
    choose(window, What.RECORD)
    assert "Amara" in window.scope.talk.box.currentText()
    desk.backend.write(contacts.edit, amara, name="Amara Okafor")
    settle()
    assert "Amara Okafor" in window.scope.talk.box.currentText()
