"""The preferences: chosen is applied at once, and what is said of the user is saved as it is typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.paths import RESOURCES
from desktop_app.records.drafts import Profile
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import profile, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common import preferences as kept
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.preferences.about_you import AboutYouSection
from desktop_app.ui.preferences.choice_group import ChoiceGroup
from desktop_app.ui.preferences.dialog import PreferencesDialog, key_of, open_window
from desktop_app.ui.preferences.general import GeneralSection
from desktop_app.ui.preferences.method import OWN, MethodSection
from desktop_app.ui.preferences.policies import minutes, policies
from desktop_app.ui.preferences.reminders import RemindersSection
from tests.journeys import walking

Settle = Callable[[], None]
SECTIONS = ("general", "method", "you", "reminders")


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot, settle: Settle) -> PreferencesDialog:
    made = PreferencesDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def of(dialog: PreferencesDialog, kind: type[Any], key: str) -> Any:
    """A section, opened."""
    dialog.choose(key)
    found = dialog.sections[key]
    assert isinstance(found, kind)
    return found


def click(radio: QRadioButton) -> None:
    radio.setFocus()
    radio.click()


def test_a_language_is_spoken_from_the_next_start_on(dialog: PreferencesDialog, desk: Desk) -> None:
    general = of(dialog, GeneralSection, "general")
    assert [general.language.itemText(place) for place in range(2)] == ["As the system", "English"]
    assert not general.language_note.isVisibleTo(general)
    general.language.setCurrentIndex(1)
    general.language.activated.emit(1)
    assert desk.preferences.language == "en"
    assert general.language_note.isVisibleTo(general)
    general.language.setCurrentIndex(0)
    general.language.activated.emit(0)
    assert desk.preferences.language == "system"
    assert not general.language_note.isVisibleTo(general)


def test_a_language_that_is_gone_is_named_all_the_same(desk: Desk, qtbot: QtBot) -> None:
    desk.preferences.set("language", "de")
    section = GeneralSection(desk)
    qtbot.addWidget(section)
    assert section.language.currentText() == "Deutsch"


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("size", [100, 200])
def test_every_section_is_used_without_a_mouse(dialog: PreferencesDialog, desk: Desk, section: str, size: int) -> None:
    desk.preferences.set("text_size", size)
    dialog.resize(800, 600)
    dialog.list.setFocus()
    while dialog.list.key != section:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QApplication.sendPostedEvents()
    walking.check(dialog)
    area = dialog.stack.currentWidget()
    assert area is not None
    assert dialog.sections[section].minimumSizeHint().width() <= area.width()


def test_it_opens_at_the_section_asked_for(desk: Desk, qtbot: QtBot, dialog: PreferencesDialog) -> None:
    made = open_window(desk, "method", None)
    qtbot.addWidget(made)
    assert made.list.key == "method"
    made.visit("you")
    made.visit("no such section")
    made.visit(None)
    assert made.list.key == "you"
    assert dialog.list.key == "general"
    assert key_of("method") == key_of(None)


def test_escape_leaves(dialog: PreferencesDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# General


def test_theme_and_text_size_are_applied_at_once(dialog: PreferencesDialog, desk: Desk) -> None:
    general = of(dialog, GeneralSection, "general")
    general.theme.setCurrentIndex(2)
    general.theme.activated.emit(2)
    general.text_size.setCurrentIndex(3)
    general.text_size.activated.emit(3)
    assert (desk.preferences.theme, desk.theme.colours.dark) == ("dark", True)
    assert desk.theme.scale == pytest.approx(1.5, abs=0.5)
    assert desk.preferences.text_size == 150


def test_a_text_size_chosen_elsewhere_is_shown(dialog: PreferencesDialog, desk: Desk) -> None:
    desk.preferences.set("text_size", 125)
    assert of(dialog, GeneralSection, "general").text_size.currentData() == 125


@pytest.mark.parametrize(
    ("typed", "chosen", "told"),
    [
        ("Asia/Tokyo", "Asia/Tokyo", False),
        ("america/new york", "", True),
        ("America/New York", "America/New_York", False),
    ],
)
def test_a_zone_is_known_or_told_of(dialog: PreferencesDialog, desk: Desk, typed: str, chosen: str, told: bool) -> None:
    general = of(dialog, GeneralSection, "general")
    general.zone.setText(typed)
    general.zone.editingFinished.emit()
    assert desk.preferences.chosen("time_zone") == (chosen or "Europe/Amsterdam")
    assert general._zone_note.isVisibleTo(dialog) is told
    general.zone.clear()
    general.zone.editingFinished.emit()
    assert desk.preferences.chosen("time_zone") == ""


# The method


def test_each_policy_is_chosen_at_once(dialog: PreferencesDialog, desk: Desk) -> None:
    method = of(dialog, MethodSection, "method")
    wanted = {"no_reply": kept.NO_REPLY, "request_length": kept.REQUEST_LENGTHS, "resume": kept.RESUME}
    wanted |= {"keep_in_touch": kept.KEEP_IN_TOUCH}
    assert set(method.groups) == {*wanted, "default_minutes"}
    for name, values in wanted.items():
        group = method.groups[name]
        assert tuple(group.radios) == values
        assert group.radios[values[0]].isChecked()
        for value in reversed(values):
            click(group.radios[value])
            assert getattr(desk.preferences, name) == value


def test_the_arrow_keys_choose(dialog: PreferencesDialog, desk: Desk) -> None:
    group = of(dialog, MethodSection, "method").groups["no_reply"]
    group.radios["3b7"].setFocus()
    QTest.keyClick(group.radios["3b7"], Qt.Key.Key_Down)
    assert desk.preferences.no_reply == "once"


def test_tab_comes_to_what_is_chosen(dialog: PreferencesDialog) -> None:
    group = of(dialog, MethodSection, "method").groups["default_minutes"]
    dialog.activateWindow()
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is group.radios[20]


def test_a_click_on_the_meaning_chooses(dialog: PreferencesDialog, desk: Desk) -> None:
    group = of(dialog, MethodSection, "method").groups["no_reply"]
    QTest.mouseClick(group._meanings[2], Qt.MouseButton.LeftButton)
    assert desk.preferences.no_reply == "7+7"


def test_minutes_are_one_of_three_or_a_number_of_ones_own(dialog: PreferencesDialog, desk: Desk) -> None:
    method = of(dialog, MethodSection, "method")
    group: ChoiceGroup = method.groups["default_minutes"]
    click(group.radios[15])
    assert (desk.preferences.default_minutes, method.own_minutes.value()) == (15, 15)
    method.own_minutes.setValue(40)
    assert desk.preferences.default_minutes == 40
    assert group.radios[OWN].isChecked()
    method.own_minutes.setValue(30)
    assert group.radios[30].isChecked()


def test_minutes_of_ones_own_are_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.preferences.set("default_minutes", 55)
    made = MethodSection(desk)
    qtbot.addWidget(made)
    assert made.groups["default_minutes"].radios[OWN].isChecked()
    assert made.own_minutes.value() == 55


def test_sources_are_those_of_the_guide() -> None:
    guide = json.loads((RESOURCES / "guide.json").read_text(encoding="utf-8"))
    told = " ".join(value["source"] for policy in guide["policies"] for value in policy["values"])
    for policy in (minutes(), *policies()):
        for choice in policy.choices:
            for name in choice.source.replace(";", ",").split(","):
                source = name.split(":")[0].strip()
                assert source in told or source in ("Some career offices", "Some books", "Your own way"), source


def test_the_guide_is_one_press_away(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.go) as went:
        of(dialog, MethodSection, "method").more.click()
    assert went.args == ["guide", None]


# About you


def test_what_is_typed_is_saved(dialog: PreferencesDialog, notebook: Notebook, settle: Settle) -> None:
    you = of(dialog, AboutYouSection, "you")
    you.fields["name"].setText("Kim Duarte")
    you.fields["address"].setPlainText("12 Quay\nAntwerp")
    assert dialog.unsaved
    dialog.choose("general")
    settle()
    assert notebook.read(profile.get) == Profile(name="Kim Duarte", address="12 Quay\nAntwerp")
    assert not dialog.unsaved


def test_undo_shows_what_it_brought_back(
    dialog: PreferencesDialog, desk: Desk, notebook: Notebook, settle: Settle
) -> None:
    you = of(dialog, AboutYouSection, "you")
    notebook.write(profile.edit, name="Kim", background="A nurse")
    desk.backend.write(profile.edit, name="Kim Duarte")
    settle()
    assert you.fields["name"].text() == "Kim Duarte"
    desk.backend.write(undo.undo)
    settle()
    assert (you.fields["name"].text(), you.fields["background"].toPlainText()) == ("Kim", "A nurse")
    assert not dialog.unsaved


def test_what_cannot_be_saved_stays_in_the_field(
    dialog: PreferencesDialog, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_values: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    you = of(dialog, AboutYouSection, "you")
    with monkeypatch.context() as patch:
        patch.setattr(notebook, "write_burst", full)
        you.fields["phone"].setText("+32 3 123")
        dialog.close()
        settle()
        assert dialog.isVisible()
        assert "disk is full" in dialog.notice.text.text()
        assert you.fields["phone"].text() == "+32 3 123"
    dialog.close()
    settle()
    assert notebook.read(profile.get).phone == "+32 3 123"


# Reminders


def test_reminders_are_switched_with_all_that_belongs_to_them(
    dialog: PreferencesDialog, desk: Desk, qtbot: QtBot
) -> None:
    section = of(dialog, RemindersSection, "reminders")
    parts = (section.quiet_from, section.quiet_until, section.try_it)
    assert all(part.isEnabled() for part in parts)
    QTest.keyClick(section.wanted, Qt.Key.Key_Space)
    assert desk.preferences.chosen("reminders") == "off"
    assert not any(part.isEnabled() for part in parts)
    QTest.keyClick(section.wanted, Qt.Key.Key_Space)
    assert desk.preferences.reminders
    with qtbot.waitSignal(dialog.go) as went:
        section.try_it.click()
    assert went.args == ["reminders.sample", None]


def test_quiet_hours_are_chosen_at_once(dialog: PreferencesDialog, desk: Desk) -> None:
    section = of(dialog, RemindersSection, "reminders")
    section.quiet_from.activated.emit(22)
    section.quiet_until.activated.emit(7)
    assert (desk.preferences.quiet_from, desk.preferences.quiet_until) == (22, 7)
    assert "Today shows it" in section._quiet_note.text()
    section.quiet_from.activated.emit(7)
    assert "no hour is quiet" in section._quiet_note.text()


@pytest.mark.parametrize("tray", [True, False])
def test_staying_in_the_tray_needs_one(desk: Desk, qtbot: QtBot, tray: bool) -> None:
    section = RemindersSection(desk, tray=tray)
    qtbot.addWidget(section)
    assert section.keep.isEnabled() is tray
    section.keep.click()
    assert desk.preferences.keep_in_tray is tray
