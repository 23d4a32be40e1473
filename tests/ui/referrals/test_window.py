"""The picture of who led to whom: what it shows, where it leads, what is open."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.method.referral_layout import Shape
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.store import contacts, referral_graph, referrals, thank_yous, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.referrals.outline import OutlineModel
from desktop_app.ui.referrals.picture import DUE, NOTHING, OPEN, Picture
from desktop_app.ui.referrals.window import ReferralsWindow, key_of
from tests.journeys import walking
from tests.ui.referrals.conftest import AddContact, Family, OpenWindow, Settle


def shown(window: ReferralsWindow) -> Picture:
    assert window.picture is not None
    return window.picture


def lines(window: ReferralsWindow) -> list[str]:
    listed = window.loops.list
    return [str(listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(listed.count())]


def test_an_empty_picture_says_what_belongs_there_and_the_next_step(open_picture: OpenWindow, qtbot: QtBot) -> None:
    window = open_picture()
    assert window._nobody.isVisible()
    with qtbot.waitSignal(window.go) as gone:
        window._nobody.button.click()
    assert gone.args == ["contacts", None]
    walking.check(window)


def test_everybody_who_takes_part_is_drawn_and_every_referral_is_a_line(
    family: Family, open_picture: OpenWindow
) -> None:
    picture = shown(open_picture())
    assert set(picture.figures) == {family[name] for name in ("Ana", "Bo", "Cy", "Di", "Eve")}
    drawn = {(line.referrer, line.referred): line.extra for line in picture.lines}
    assert drawn == {
        (family["Ana"], family["Bo"]): False,
        (family["Ana"], family["Cy"]): False,
        (family["Bo"], family["Di"]): False,
        (family["Di"], family["Ana"]): True,
        (family["Eve"], family["Bo"]): True,
    }


def test_dots_tell_with_whom_something_is_due_or_open(family: Family, open_picture: OpenWindow) -> None:
    marks = {one.person.name: one.mark for one in shown(open_picture()).figures.values()}
    assert marks == {"Ana": DUE, "Bo": OPEN, "Cy": NOTHING, "Di": NOTHING, "Eve": DUE}


@pytest.mark.usefixtures("family")
def test_open_loops_are_listed_as_things_to_do_what_is_due_first(open_picture: OpenWindow) -> None:
    window = open_picture()
    assert lines(window) == [
        "Ana, Tell how it went with Bo",
        "Eve, Thank for naming Bo",
        "Eve, Tell how it went with Bo",
        "Ana, Tell that you asked Cy",
        "Bo, Ask to use the name with Di",
    ]
    assert window.show_loops.text() == "Open loops 5"


@pytest.mark.parametrize(
    ("row", "owner", "referral", "purpose"),
    [(0, "Ana", "Ana-Bo", Purpose.TELL), (1, "Eve", "Eve-Bo", Purpose.THANK), (4, "Bo", "Bo-Di", Purpose.OTHER)],
)
def test_enter_on_an_open_loop_begins_the_draft(
    family: Family, open_picture: OpenWindow, qtbot: QtBot, row: int, owner: str, referral: str, purpose: Purpose
) -> None:
    window = open_picture()
    window.loops.list.setFocus()
    window.loops.list.setCurrentRow(row)
    assert window.view.marks.chosen == family[owner]
    with qtbot.waitSignal(window.go) as gone:
        QTest.keyClick(window.loops.list, Qt.Key.Key_Return)
    assert gone.args == ["draft", DraftWanted(family[owner], purpose, referral_id=family[referral])]


def test_what_is_settled_already_is_noted_and_can_be_undone(
    family: Family, notebook: Notebook, open_picture: OpenWindow, settle: Settle
) -> None:
    window = open_picture()
    for text, words in (
        ("Ana, Tell how it went with Bo", "I have told"),
        ("Eve, Thank for naming Bo", "I have thanked"),
        ("Bo, Ask to use the name with Di", "I may use the name"),
    ):
        window.loops.list.setCurrentRow(lines(window).index(text))
        assert window.loops.settled.text() == words
        window.loops.settled.click()
        settle()
        assert text not in lines(window)
    by_id = {one.id: one for one in notebook.read(referral_graph.read).referrals}
    assert by_id[family["Ana-Bo"]].told_at is not None
    assert by_id[family["Eve-Bo"]].thanked_at is not None
    assert by_id[family["Bo-Di"]].may_use_name
    window.desk.backend.write(undo.undo)
    settle()
    assert "Bo, Ask to use the name with Di" in lines(window)


@pytest.mark.usefixtures("family")
def test_what_is_left_is_open_no_more_until_it_is_undone(open_picture: OpenWindow, settle: Settle) -> None:
    window = open_picture()
    before = lines(window)
    heard: list[Any] = []
    window.desk.messages.said.connect(lambda _text, way: heard.append(way))
    for row in (1, 0, 2):  # thanks, to tell, the name
        window.loops.list.setCurrentRow(row)
        window.loops.leave.click()
        settle()
    assert lines(window) == ["Eve, Tell how it went with Bo", "Ana, Tell that you asked Cy"]
    heard[-1][1]()
    settle()
    assert "Bo, Ask to use the name with Di" in lines(window)
    assert len(before) == 5


def test_where_nothing_is_open_it_says_so(
    notebook: Notebook, add_contact: AddContact, open_picture: OpenWindow
) -> None:
    ana = add_contact("Ana")
    number = notebook.write(referrals.add, ana, add_contact("Bo"), True).answer
    notebook.write(thank_yous.mark_sent, ana, referral_id=number)
    window = open_picture()
    assert window.loops.nothing.isVisible()
    assert not window.loops.acts.isVisible()
    assert not window.tools.only_open.isEnabled()


def test_only_open_loops_keeps_those_who_led_to_them(
    family: Family, notebook: Notebook, open_picture: OpenWindow, settle: Settle
) -> None:
    for name in ("Ana-Cy", "Ana-Bo", "Eve-Bo"):
        notebook.write(referrals.edit, family[name], told_at=notebook.clock())
    notebook.write(thank_yous.mark_sent, family["Eve"], referral_id=family["Eve-Bo"])
    window = open_picture()
    window.tools.only_open.click()
    settle()
    assert {one.person.name for one in shown(window).figures.values()} == {"Ana", "Bo", "Di"}
    window.tools.only_open.click()
    settle()
    assert len(shown(window).figures) == 5


def test_everybody_brings_in_those_without_a_referral(family: Family, open_picture: OpenWindow, settle: Settle) -> None:
    window = open_picture()
    assert window.legend.rest.text() == "One more person without a referral"
    window.tools.everybody.click()
    settle()
    assert family["Flo"] in shown(window).figures
    assert window.legend.rest.text() == ""
    window.tools.everybody.click()
    settle()
    assert family["Flo"] not in shown(window).figures


def test_the_other_shape_stands_around_the_user(family: Family, open_picture: OpenWindow, settle: Settle) -> None:
    window = open_picture(family["Bo"])
    window.tools.rings.click()
    settle()
    assert shown(window).shape is Shape.RINGS
    assert shown(window).user is not None
    assert window.view.marks.chosen == family["Bo"]
    window.tools.tree.click()
    settle()
    assert shown(window).shape is Shape.TREE


def test_who_is_wanted_stands_in_the_middle_also_in_a_window_that_is_open(
    family: Family, open_picture: OpenWindow
) -> None:
    window = open_picture(family["Di"])
    assert window.view.marks.chosen == family["Di"]
    assert key_of(family["Di"]) == key_of(None)
    window.visit(family["Cy"])
    assert window.view.marks.chosen == family["Cy"]


def test_somebody_without_a_referral_is_told_of(family: Family, open_picture: OpenWindow) -> None:
    window = open_picture(None)
    heard: list[str] = []
    window.desk.messages.said.connect(lambda text, _way: heard.append(text))
    window.visit(family["Flo"])
    assert heard == ["This person has named nobody, and nobody has named them."]


def test_the_card_tells_how_the_user_came_to_somebody(family: Family, open_picture: OpenWindow) -> None:
    window = open_picture(family["Bo"])
    card = window.card
    assert (card.name.text(), card.where.text()) == ("Bo", "Helix · Talked")
    first, second = card.told.text().split("\n")
    assert first.startswith("Named by Ana, ")
    assert "“over coffee” The name is not cleared. Thanked " in first
    assert first.endswith("Not told yet.")
    assert second.startswith("Named by Eve, ")
    assert "Not thanked yet." in second
    assert card.given.text() == "Named one person: 0 asked, 0 met."
    window.choose(family["Eve"])
    assert card.told.text() == "You found them yourself."


def test_a_person_is_opened_from_the_card_and_from_the_list(
    family: Family, open_picture: OpenWindow, qtbot: QtBot
) -> None:
    window = open_picture(family["Bo"])
    with qtbot.waitSignal(window.go) as gone:
        window.card.open.click()
    assert gone.args == ["contact", family["Bo"]]
    window.show_list.click()
    window.outline.setFocus()
    with qtbot.waitSignal(window.go) as gone:
        QTest.keyClick(window.outline, Qt.Key.Key_Return)
    assert gone.args == ["contact", family["Bo"]]


def test_news_is_drawn_and_the_eye_stays_where_it_is(
    family: Family, notebook: Notebook, open_picture: OpenWindow, settle: Settle
) -> None:
    window = open_picture(family["Bo"])
    window.view.set_zoom(0.7)
    window.desk.backend.write(referrals.add, family["Cy"], family["Flo"])
    settle()
    assert family["Flo"] in shown(window).figures
    assert (window.view.marks.chosen, window.view.zoom) == (family["Bo"], 0.7)
    window.desk.backend.write(contacts.delete, [family["Bo"]])
    settle()
    assert window.view.marks.chosen is None
    assert not window.card.isVisible()


# The same as a list


@pytest.mark.usefixtures("family")
def test_the_list_is_the_same_forest(open_picture: OpenWindow) -> None:
    window = open_picture()
    window.show_list.click()
    model = window.outline.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told: list[tuple[int, str]] = []
    waiting = [(0, model.index(row, 0)) for row in reversed(range(model.rowCount()))]
    while waiting:
        level, index = waiting.pop()
        told.append((level, str(index.data())))
        waiting += [(level + 1, model.index(row, 0, index)) for row in reversed(range(model.rowCount(index)))]
    assert told == [(0, "Ana"), (1, "Bo"), (2, "Di"), (1, "Cy"), (0, "Eve")]


def test_a_list_of_nothing_is_a_sound_model() -> None:
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 0


def test_a_screen_reader_hears_who_it_is_and_what_is_open(family: Family, open_picture: OpenWindow) -> None:
    window = open_picture(family["Ana"])
    window.show_list.click()
    index = window.outline.rows.index_of(family["Ana"])
    words = "Ana, Helix, Talked, Named 2 people: 2 asked, 1 met, 2 open loops"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == words
    spoken = QAccessible.queryAccessibleInterface(window.view)
    assert spoken.text(QAccessible.Text.Description) == words


def test_picture_and_list_choose_the_same(family: Family, open_picture: OpenWindow) -> None:
    window = open_picture(family["Di"])
    window.show_list.click()
    assert window.outline.currentIndex().data() == "Di"
    QTest.keyClick(window.outline, Qt.Key.Key_Down)
    assert window.view.marks.chosen == family["Cy"]


def test_the_list_follows_what_changes_while_it_is_hidden(
    family: Family, open_picture: OpenWindow, settle: Settle
) -> None:
    window = open_picture(family["Ana"])
    window.show_list.click()
    window.show_loops.click()
    window.desk.backend.write(referrals.add, family["Cy"], family["Flo"])
    settle()
    window.choose(family["Flo"])
    window.show_list.click()
    assert window.outline.currentIndex().data() == "Flo"


# Finding


def test_searching_leads_to_one_after_the_other(
    family: Family, add_contact: AddContact, notebook: Notebook, open_picture: OpenWindow
) -> None:
    notebook.write(referrals.add, family["Cy"], add_contact("Éva Boros"))
    window = open_picture()
    QTest.keyClicks(window.tools.search, "bo")
    assert window.tools.count.text() == "2 found"
    assert window.view.marks.chosen == family["Bo"]
    QTest.keyClick(window.tools.search, Qt.Key.Key_Return)
    assert window.view.marks.chosen not in (family["Bo"], None)
    QTest.keyClick(window.tools.search, Qt.Key.Key_Return)
    assert window.view.marks.chosen == family["Bo"]
    window.tools.search.setText("eva bo")
    assert window.tools.count.text() == "1 found"
    QTest.keyClick(window.tools.search, Qt.Key.Key_Escape)
    assert (window.tools.search.text(), window.isVisible()) == ("", True)
    assert window.view.marks.found == frozenset()


# The window


@pytest.mark.usefixtures("family")
@pytest.mark.parametrize("size", [(1180, 780), (640, 480)])
def test_everything_has_a_name_and_a_place_for_the_keyboard(open_picture: OpenWindow, size: tuple[int, int]) -> None:
    window = open_picture(size=size)
    walking.check(window)
    window.show_list.click()
    walking.check(window)


@pytest.mark.usefixtures("family")
def test_a_narrow_window_shows_one_thing_at_a_time(open_picture: OpenWindow) -> None:
    window = open_picture(size=(640, 480))
    assert window.to_side.isVisible()
    window.to_side.click()
    assert window.loops.isVisible()
    assert not window.view.isVisible()
    window.panes.back.click()
    assert window.view.isVisible()
    window.resize(1180, 780)
    assert not window.to_side.isVisible()
    assert window.legend.isVisible()


@pytest.mark.usefixtures("family")
@pytest.mark.parametrize("shape", list(Shape))
def test_it_is_saved_as_a_pdf(open_picture: OpenWindow, settle: Settle, tmp_path: Path, shape: Shape) -> None:
    window = open_picture()
    (window.tools.tree if shape is Shape.TREE else window.tools.rings).click()
    settle()
    heard: list[str] = []
    window.desk.messages.said.connect(lambda text, _way: heard.append(text))
    window.tools.save.click()
    (dialog,) = window.findChildren(QFileDialog)
    target = tmp_path / "people.pdf"
    dialog.fileSelected.emit(str(target))
    settle()
    dialog.close()
    assert target.read_bytes().startswith(b"%PDF-")
    assert heard == ["Saved as people.pdf."]
