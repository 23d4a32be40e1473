"""Widgets that go on in the next line."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.flow import Flow


def shown(qtbot: QtBot, width: int) -> tuple[QWidget, list[QLabel]]:
    parts = [QLabel(str(number)) for number in range(4)]
    for part in parts:
        part.setFixedSize(50, 20)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(Flow(*parts, spacing=10))
    holder.resize(width, 200)
    holder.show()
    return holder, parts


def test_what_fits_stands_side_by_side(qtbot: QtBot) -> None:
    _holder, parts = shown(qtbot, 300)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (60, 0), (120, 0), (180, 0)]


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    _holder, parts = shown(qtbot, 115)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (60, 0), (0, 30), (60, 30)]


def test_hidden_ones_take_no_room(qtbot: QtBot) -> None:
    holder, parts = shown(qtbot, 300)
    layout = holder.layout()
    assert layout is not None
    parts[0].hide()
    layout.activate()
    assert parts[1].x() == 0
    assert layout.heightForWidth(300) == 20
