"""Help > About: versions, folders that open, licences, and details that tell nothing of the user."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton

from desktop_app import crash
from desktop_app.identity import VERSION
from desktop_app.paths import Folders
from desktop_app.records.meetings import NewMeeting, Start
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.records.questions import Topic
from desktop_app.store import contacts, meetings, notebook_size, profile, questions
from desktop_app.store.database import Notebook
from desktop_app.ui.about import details, versions
from desktop_app.ui.about.dialog import AboutDialog
from desktop_app.ui.about.licences import licences
from desktop_app.ui.about.licences_dialog import LicencesDialog
from desktop_app.ui.common.desk import Desk
from tests.journeys import walking
from tests.ui.about.conftest import MARK

Settle = Callable[[], None]


def texts(dialog: AboutDialog) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in dialog.findChildren(QLabel))


def test_versions_and_folders_are_told(dialog: AboutDialog) -> None:
    told = texts(dialog)
    assert f"Askwell {VERSION}" in told
    assert "SQLAlchemy 2.1" in told
    assert "~/.local/share/askwell/backups" in told
    walking.check(dialog)


def test_a_folder_opens_once_it_is_there(
    dialog: AboutDialog, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button = next(one for one in dialog.findChildren(QToolButton) if "Backups" in one.accessibleName())
    button.click()
    assert opened == []
    assert "nothing in that folder yet" in dialog.told.text()
    folders.backups.mkdir(parents=True)
    button.click()
    assert opened == [QUrl.fromLocalFile(str(folders.backups))]


def fill(notebook: Notebook) -> None:
    """A notebook in which every text holds the mark."""
    person = notebook.write(
        contacts.create, f"{MARK} Okafor", role=MARK, organization=MARK, field=MARK, notes=MARK, how_known=MARK
    ).answer
    start = Start(datetime(2026, 3, 10, 15), "Europe/Amsterdam")
    notebook.write(meetings.create, NewMeeting(person, start, place=MARK))
    notebook.write(questions.create, Topic.DAY, MARK)
    notebook.write(profile.edit, name=MARK, email=f"{MARK}@example.org", background=MARK)
    for number in range(46):
        notebook.write(contacts.create, f"{MARK} {number}")


def test_details_hold_nothing_of_the_users(
    dialog: AboutDialog,
    desk: Desk,
    folders: Folders,
    notebook: Notebook,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(notebook)
    monkeypatch.setattr("platform.node", lambda: MARK)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", f"desk of {MARK}")
    desk.preferences.set("time_zone", "Europe/Amsterdam")
    desk.preferences.set("recent_files", f'["/{MARK}/{MARK}.vcf"]')
    try:
        raise AttributeError("no attribute 'walk'")
    except AttributeError as error:
        crash.save_report(folders.logs, crash.report(type(error), error, error.__traceback__, VERSION))
    dialog.copy.click()
    settle()
    told = QGuiApplication.clipboard().text()
    assert MARK not in told.lower()
    assert "Amsterdam" not in told
    for expected in (
        f"Askwell {VERSION} (from source)",
        "Notebook: ~/.local/share/askwell",
        "about 50 contacts",
        "Preferences: theme light, text_size 100",
        "own_time_zone on",
        "Last bug: AttributeError, 2",
    ):
        assert expected in told
    assert "Nothing that you wrote" in dialog.told.text()


def test_a_chosen_folder_is_not_named(desk: Desk, folders: Folders) -> None:
    elsewhere = replace(folders, data=Path(f"/media/{MARK}/stick"))
    told = details.details(desk.preferences, elsewhere, None)
    assert MARK not in told
    assert "Notebook: a chosen folder" in told
    assert "Last bug: none known" in told


def test_details_without_a_notebook(
    dialog: AboutDialog, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_args: object) -> None:
        raise StoreProblem(Trouble.DAMAGED, notebook.path)

    monkeypatch.setattr(notebook, "read", damaged)
    dialog.copy.click()
    settle()
    told = QGuiApplication.clipboard().text()
    assert "Qt 6" in told
    assert "Size:" not in told


@pytest.mark.parametrize(
    ("number", "told"), [(0, 0), (7, 7), (14, 10), (15, 20), (46, 50), (349, 300), (1949, 2000), (98765, 100000)]
)
def test_numbers_are_rough(number: int, told: int) -> None:
    assert details.rounded(number) == told


def test_the_size_counts_what_there_is(notebook: Notebook) -> None:
    notebook.write(contacts.create, "Ada")
    size = notebook.read(notebook_size.measure)
    assert (size.counts["contacts"], size.counts["meetings"], size.counts["changes"]) == (1, 0, 1)
    assert size.kilobytes > 100


# Licences


def test_from_source_the_libraries_tell_their_licences(tmp_path: Path) -> None:
    found = {one.name: one for one in licences(tmp_path / "none")}
    assert next(iter(found)) == "Askwell"
    assert {"Lucide", "SQLAlchemy", "icalendar", "PySide6-Essentials", "shiboken6"} <= set(found)
    assert not {"pytest", "hypothesis", "mypy"} & set(found)
    assert "Permission is hereby granted" in found["Askwell"].text
    assert "LGPL" in found["PySide6-Essentials"].called
    assert all(one.text for one in found.values())
    assert set(versions.libraries()) <= set(found)


def test_a_package_brings_the_texts_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "Qt").mkdir()
    (tmp_path / "Qt" / "LGPL-3.txt").write_text("GNU LESSER", encoding="utf-8")
    (tmp_path / "SQLAlchemy.txt").write_text("MIT", encoding="utf-8")
    (tmp_path / "odd.txt").write_bytes(b"\xff\xfe")
    found = licences(tmp_path)
    assert [one.name for one in found] == ["Askwell", "odd", "Qt / LGPL-3.txt", "SQLAlchemy"]
    assert found[2].text == "GNU LESSER"


def test_the_texts_are_read_in_a_window(dialog: AboutDialog, settle: Settle) -> None:
    dialog.licences.click()
    settle()
    window = dialog.findChild(LicencesDialog)
    assert window is not None
    assert "Permission is hereby granted" in window.text.toPlainText()
    names = [window.list.item(row).text() for row in range(window.list.count())]
    window.list.setCurrentRow(names.index("PySide6-Essentials"))
    assert "LGPL" in window.text.toPlainText()
    walking.check(window)
