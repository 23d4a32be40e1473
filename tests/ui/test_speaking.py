"""The language of the window, the form of its days and numbers, and the side on which lines begin."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.ui import speaking
from desktop_app.ui.speaking import own_name, speak
from tests.translations.catalogues import release

ARABIC = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Tabs</name>
<message><source>Today</source><translation>{today}</translation></message>
</context></TS>
"""


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    """A word in German and in Arabic."""
    for language, today in (("de", "Heute"), ("ar", "اليوم")):
        text = ARABIC.format(language=language, today=today)
        (tmp_path / f"askwell_{language}.ts").write_text(text, encoding="utf-8")
    release(tmp_path)
    usual = QLocale()
    yield tmp_path
    speak(qapp, "en")
    QLocale.setDefault(usual)


def today() -> str:
    return QCoreApplication.translate("Tabs", "Today")


def test_what_a_language_has_is_said_in_it_and_the_rest_in_english(qapp: QApplication, folder: Path) -> None:
    assert speak(qapp, "de", folder) == "de"
    assert today() == "Heute"
    assert QCoreApplication.translate("Tabs", "Contacts") == "Contacts"
    assert QLocale().dayName(1) == "Montag"
    assert QLocale().toString(1.5) == "1,5"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_qt_says_its_own_words_in_the_same_language(qapp: QApplication, folder: Path, qtbot: QtBot) -> None:
    speak(qapp, "de", folder)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_where_lines_run_to_the_left_everything_begins_at_the_right(qapp: QApplication, folder: Path) -> None:
    speak(qapp, "ar", folder)
    assert today() == "اليوم"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak(qapp, "en", folder)
    assert today() == "Today"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_there_is_english(qapp: QApplication, folder: Path) -> None:
    assert speak(qapp, "fi", folder) == "en"
    assert today() == "Today"


def test_english_days_keep_the_form_of_the_region(monkeypatch: pytest.MonkeyPatch) -> None:
    german = QLocale("de_DE")
    assert speaking._locale("de", german) == german
    english = speaking._locale("en", german)
    assert english.dayName(1) == "Monday"
    assert english.timeFormat(QLocale.FormatType.ShortFormat) == "HH:mm"
    assert speaking._locale("pt_BR", german).name() == "pt_BR"


def test_a_language_is_called_as_those_who_speak_it_call_it() -> None:
    assert [own_name(language) for language in ("en", "de", "pt_BR")] == ["English", "Deutsch", "Português (Brasil)"]


def test_one_and_several_are_counted(qapp: QApplication) -> None:
    said = [QCoreApplication.translate("People", "%Ln people", None, count) for count in (0, 1, 2)]
    assert said == ["0 people", "1 person", "2 people"]
