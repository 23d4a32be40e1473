"""What stands in the way of an export is told, and no half file is left."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop_app.records.exporting import ExportWanted, Format, What
from desktop_app.store import meetings
from desktop_app.store.database import Notebook
from tests.ui.exporting.conftest import AddTalk, MakeWindow, Settle
from tests.ui.exporting.test_window import Add, choose


def test_a_file_that_is_there_is_replaced_only_once_that_is_said(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle
) -> None:
    add_contact("Amara")
    path = folder / "Contacts.vcf"
    path.write_text("mine")
    window = make_window()
    choose(window, What.PEOPLE, Format.VCARD)
    window.export()
    settle()
    assert path.read_text() == "mine"
    assert window.notice.isVisible()
    (replace,) = (one for one in window.notice.findChildren(QPushButton) if one.text().strip() == "Replace it")
    replace.click()
    settle()
    assert path.read_text().startswith("BEGIN:VCARD")
    assert not window.notice.isVisible()


def test_a_name_chosen_in_the_dialog_has_been_asked_about(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle
) -> None:
    add_contact("Amara")
    path = folder / "mine.vcf"
    path.write_text("mine")
    window = make_window()
    choose(window, What.PEOPLE, Format.VCARD)
    window.where.browse.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    window.export()
    settle()
    assert path.read_text().startswith("BEGIN:VCARD")


@pytest.mark.parametrize("what", [What.PEOPLE, What.LOG])
def test_a_full_disk_is_told_and_leaves_no_half_file(
    make_window: MakeWindow,
    folder: Path,
    add_contact: Add,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    what: What,
) -> None:
    add_contact("Amara")

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    window = make_window()
    choose(window, what)
    window.export()
    settle()
    assert list(folder.iterdir()) == []
    assert "could not be written: No space left on device" in window.notice.text.text()
    assert window.foot.export.isEnabled()


def test_a_folder_that_is_not_there_and_a_file_without_a_name(
    make_window: MakeWindow, folder: Path, add_contact: Add, settle: Settle
) -> None:
    add_contact("Amara")
    window = make_window()
    choose(window, What.PEOPLE)
    for said in (folder / "no" / "x.vcf", folder / ("x" * 400)):
        window.where.line.setText(str(said))
        window.export()
        settle()
        assert "could not be written" in window.notice.text.text()
    window.where.line.setText(f"{folder}/")
    window.export()
    assert window.foot.words.text() == "Give the file a name first."
    assert list(folder.iterdir()) == []


def test_nothing_to_export_is_said_and_makes_no_file(make_window: MakeWindow, folder: Path, settle: Settle) -> None:
    window = make_window()
    for what, said in (
        (What.PEOPLE, "There is nobody to export."),
        (What.LETTERS, "No thank-you is written yet"),
        (What.PACKET, "No interview is ticked"),
    ):
        choose(window, what)
        window.export()
        settle()
        assert said in window.foot.words.text()
    choose(window, What.RECORD)
    assert not window.foot.export.isEnabled()
    assert window.scope.talk.none.isVisible()
    assert list(folder.iterdir()) == []


def test_a_talk_deleted_meanwhile_is_told(
    make_window: MakeWindow, folder: Path, notebook: Notebook, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    talk = add_talk(add_contact("Amara"))
    window = make_window(ExportWanted(What.RECORD, (talk,)))
    notebook.write(meetings.delete, [talk])
    window.export()
    settle()
    assert "deleted meanwhile" in window.notice.text.text()
    assert list(folder.iterdir()) == []
