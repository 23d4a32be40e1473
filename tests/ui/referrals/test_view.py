"""Looking at the picture: near and far, with the mouse and with the keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.store import referrals
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.referrals.ink import NAMES
from desktop_app.ui.referrals.view import BEGIN, CLOSEST, FARTHEST, ReferralView
from tests.ui.referrals.conftest import AddContact, Family, OpenWindow, Settle


def place_of(view: ReferralView, person: int) -> QPoint:
    assert view.picture is not None
    return view.mapFromScene(view.picture.figures[person].box.center())


def colours(view: ReferralView) -> set[tuple[int, int, int]]:
    """The colours on the screen, looked for at every other pixel."""
    image = view.viewport().grab().toImage()
    pixels = (image.pixelColor(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return {(one.red(), one.green(), one.blue()) for one in pixels}


def near(one: tuple[int, int, int], colour: QColor) -> bool:
    """Whether an eye could not tell the two apart."""
    return max(abs(one[0] - colour.red()), abs(one[1] - colour.green()), abs(one[2] - colour.blue())) < 8


def scroll(view: ReferralView, steps: int) -> None:
    place = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)


def test_arrows_lead_along_the_tree(family: Family, open_picture: OpenWindow) -> None:
    view = open_picture(family["Ana"]).view
    view.setFocus()
    way = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Home,
        Qt.Key.Key_Down,
    ):
        QTest.keyClick(view, key)
        way.append(view.marks.chosen)
    assert way == [family[name] for name in ("Bo", "Di", "Bo", "Cy", "Bo", "Ana", "Eve")]


def test_the_first_arrow_begins_at_the_first_root(family: Family, open_picture: OpenWindow) -> None:
    view = open_picture().view
    view.choose(None)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.marks.chosen == family["Ana"]


def test_the_way_to_the_chosen_one_is_marked(family: Family, open_picture: OpenWindow) -> None:
    view = open_picture(family["Di"]).view
    assert view.marks.way == {family["Ana"], family["Bo"], family["Di"]}


def test_enter_opens_and_so_does_a_double_click(family: Family, open_picture: OpenWindow, qtbot: QtBot) -> None:
    window = open_picture(family["Bo"])
    with qtbot.waitSignal(window.go) as gone:
        QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert gone.args == ["contact", family["Bo"]]
    window.view.show_whole()
    with qtbot.waitSignal(window.go) as gone:
        QTest.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(window.view, family["Cy"]))
    assert gone.args == ["contact", family["Cy"]]


def test_a_click_chooses_and_a_click_beside_changes_nothing(family: Family, open_picture: OpenWindow) -> None:
    window = open_picture()
    view = window.view
    view.show_whole()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, family["Cy"]))
    assert view.marks.chosen == family["Cy"]
    assert window.card.name.text() == "Cy"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert view.marks.chosen == family["Cy"]


def test_dragging_moves_the_picture_and_chooses_nobody(family: Family, open_picture: OpenWindow) -> None:
    view = open_picture(family["Ana"]).view
    view.set_zoom(CLOSEST)
    view.show_person(family["Bo"])
    start, before = place_of(view, family["Bo"]), view.horizontalScrollBar().value()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 60, 120):
        QTest.mouseMove(view.viewport(), start - QPoint(step, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(120, 0))
    assert view.horizontalScrollBar().value() == before + 120
    assert view.marks.chosen == family["Ana"]


@pytest.mark.usefixtures("family")
def test_control_and_arrows_move_the_picture(open_picture: OpenWindow) -> None:
    view = open_picture().view
    view.set_zoom(CLOSEST)
    chosen = view.marks.chosen
    before = view.horizontalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.horizontalScrollBar().value() > before
    assert view.marks.chosen == chosen


@pytest.mark.usefixtures("family")
def test_nearer_and_farther_by_key_button_and_wheel(open_picture: OpenWindow) -> None:
    window = open_picture()
    view = window.view
    view.set_zoom(1.0)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.25)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    window.tools.nearer.click()
    scroll(view, 1)
    assert view.zoom == pytest.approx(1.25**2)
    scroll(view, -2)
    window.tools.farther.click()
    assert view.zoom == pytest.approx(0.8)
    for _ in range(40):
        view.nearer()
    assert view.zoom == CLOSEST
    for _ in range(60):
        view.farther()
    assert view.zoom == FARTHEST
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(view.whole_zoom())


@pytest.mark.usefixtures("family")
def test_larger_text_makes_everything_larger(open_picture: OpenWindow, preferences: Preferences) -> None:
    view = open_picture().view
    view.set_zoom(1.0)
    before = view.transform().m11()
    preferences.set("text_size", 200)
    assert view.transform().m11() == pytest.approx(2 * before)
    assert view.zoom == 1.0


def test_a_tip_tells_who_is_under_the_mouse_and_takes_no_name_for_markup(
    family: Family,
    notebook: Notebook,
    add_contact: AddContact,
    open_picture: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rude = add_contact("<b>Hugo</b>")
    notebook.write(referrals.add, family["Ana"], rude)
    view = open_picture().view
    view.show_whole()
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    for place in (place_of(view, rude), QPoint(1, 1)):
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
    assert told == ["<qt>&lt;b&gt;Hugo&lt;/b&gt;, Found</qt>", ""]


@pytest.mark.parametrize("zoom", [0.05, NAMES + 0.01, 1.0])
@pytest.mark.parametrize("shape", ["tree", "rings"])
def test_it_is_painted_from_afar_and_near_by(
    family: Family, open_picture: OpenWindow, settle: Settle, zoom: float, shape: str
) -> None:
    window = open_picture(family["Di"])
    getattr(window.tools, shape).click()
    settle()
    view = window.view
    view.set_zoom(zoom)
    view.show_person(family["Di"])
    view.mark_found(frozenset({family["Cy"]}))
    seen = colours(view)
    assert len(seen) > 8
    for name in ("accent", "panel"):
        assert any(near(one, window.desk.theme.colour(name)) for one in seen)


def test_a_picture_too_large_to_be_read_whole_begins_where_names_can_be_read(
    notebook: Notebook, add_contact: Callable[..., int], open_picture: OpenWindow
) -> None:
    @operation("add_referral")
    def many(session: object, first: int, others: list[int]) -> None:
        for one in others:
            referrals.add(session, first, one)  # type: ignore[arg-type]

    first = add_contact("Ana")
    notebook.write(many, first, [add_contact(f"Bo {number}") for number in range(120)])
    view = open_picture().view
    assert view.whole_zoom() < NAMES
    assert view.zoom == BEGIN
    assert view.marks.chosen == first
    assert view.viewport().rect().contains(place_of(view, first))
