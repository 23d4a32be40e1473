"""A menu in which several are ticked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.choice_menu import ChoiceMenu


def test_it_stays_open_while_ticking(qtbot: QtBot) -> None:
    chip = ChoiceMenu("Field", "No fields yet")
    qtbot.addWidget(chip)
    ticked: list[tuple[object, bool]] = []
    chip.ticked.connect(lambda value, on: ticked.append((value, on)))
    chip.offer([("Food & drink 2", 7, False), ("Law 1", 8, True)])
    menu = chip.menu()
    menu.popup(menu.pos())
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    middle = menu.actionGeometry(menu.actions()[1]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=middle)
    assert ticked == [(7, True), (8, False)]
    assert menu.isVisible()
    menu.hide()


def test_it_says_when_there_is_nothing_to_tick(qtbot: QtBot) -> None:
    chip = ChoiceMenu("Field", "No fields yet")
    qtbot.addWidget(chip)
    chip.offer([])
    (only,) = chip.menu().actions()
    assert only.text() == "No fields yet"
    assert not only.isEnabled()
