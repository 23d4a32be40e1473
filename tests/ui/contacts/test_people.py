"""Search, filters and the table."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.records.contacts import Stage
from desktop_app.records.outreach import Channel, Direction, Outcome
from desktop_app.store import outreach, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from tests.ui.contacts.conftest import Open, names

Add = Callable[..., int]
Settle = Callable[[], None]


def test_the_first_run_says_what_belongs_here_and_offers_one_step(open_page: Open) -> None:
    page = open_page()
    visible = [made.text() for made in page.findChildren(QPushButton) if made.isVisible()]
    assert visible == ["New contact"]


def test_everybody_is_listed_by_name(open_page: Open, add_contact: Add) -> None:
    for name in ("Wei Chen", "Amara Okafor", "Lena Vogt"):
        add_contact(name)
    page = open_page()
    assert names(page) == ["Amara Okafor", "Lena Vogt", "Wei Chen"]
    assert page.people.count.text == "3 people"


def test_each_key_narrows_the_table(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    add_contact("Ana Sousa")
    page = open_page()
    shown = []
    for key in "ama":
        QTest.keyClicks(page.people.search, key)
        settle()
        shown.append(names(page))
    assert shown == [["Amara Okafor", "Ana Sousa"], ["Amara Okafor"], ["Amara Okafor"]]
    assert page.people.count.text == "1 person"


def test_a_hit_in_the_notes_is_quoted_below_the_name(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor", notes="Came to proteins from cooking school.")
    page = open_page()
    page.people.search.setText("cooking")
    settle()
    spoken = page.people.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Name: Amara Okafor")
    assert "cooking school" in spoken


def test_escape_clears_the_search_and_returns_to_the_table(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    page.people.search.setText("nobody")
    settle()
    QTest.keyClick(page.people.search, Qt.Key.Key_Escape)
    settle()
    assert page.people.search.text() == ""
    assert names(page) == ["Amara Okafor"]
    assert page.people.table.hasFocus()


def test_no_hits_say_so_and_offer_to_clear_the_search(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor")
    page = open_page()
    page.people.search.setText("zebra")
    settle()
    clear = next(made for made in page.findChildren(QPushButton) if made.text() == "Clear search")
    assert clear.isVisible()
    clear.click()
    settle()
    assert names(page) == ["Amara Okafor"]


def test_any_input_is_searched_for_without_an_error(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("王 小明")
    page = open_page()
    for odd in ('"', "*", "%", "NEAR(", "🙂", "a" * 10_000, "' OR 1"):
        page.people.search.setText(odd)
        settle()
    page.people.search.setText("小")
    settle()
    assert names(page) == ["王 小明"]


def test_a_click_on_a_header_sorts(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor", role="Protein chemist")
    add_contact("Wei Chen", role="Data journalist")
    page = open_page()
    header = page.people.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    header.sectionClicked.emit(1)
    settle()
    assert names(page) == ["Wei Chen", "Amara Okafor"]


def test_columns_are_chosen_and_remembered(open_page: Open, add_contact: Add) -> None:
    add_contact()
    page = open_page()
    place = [column.key for column in page.people.model.columns].index("tags")
    assert page.people.table.isColumnHidden(place)
    next(action for action in page.people.table.column_menu().actions() if action.text() == "Tags").trigger()
    assert not page.people.table.isColumnHidden(place)
    assert not open_page().people.table.isColumnHidden(place)


def test_a_stage_chip_filters_and_all_clears(
    open_page: Open, add_contact: Add, notebook: Notebook, settle: Settle
) -> None:
    add_contact("Amara Okafor")
    asked = add_contact("Wei Chen")
    notebook.write(outreach.log, asked, Channel.EMAIL, Direction.OUT, Outcome.NONE)
    page = open_page()
    chips = {made.text(): made for made in page.people.filters.findChildren(QPushButton) if made.isVisible()}
    assert "Agreed 0" not in chips
    chips["Asked 1"].click()
    settle()
    assert names(page) == ["Wei Chen"]
    chips["All 2"].click()
    settle()
    assert len(names(page)) == 2


def test_those_to_thank_are_a_place_of_their_own(
    open_page: Open, add_contact: Add, notebook: Notebook, settle: Settle
) -> None:
    add_contact("Amara Okafor")
    notebook.write(thank_yous.owe, add_contact("Wei Chen"))
    page = open_page()
    page.visit("contacts.thanks", None)
    settle()
    assert names(page) == ["Wei Chen"]
    stage = [column.key for column in page.people.model.columns].index("stage")
    assert page.people.model.index(0, stage).data() == "Thank-you due"


def test_fields_and_tags_are_ticked_together_and_removed_one_by_one(
    open_page: Open, add_contact: Add, settle: Settle
) -> None:
    add_contact("Amara Okafor", field="Food science", tags=("alumni",))
    add_contact("Wei Chen", field="Journalism", tags=("alumni",))
    add_contact("Lena Vogt")
    page = open_page()
    for menu in page.people.filters.menus:
        menu.menu().aboutToShow.emit()
    settle()
    offered = {action.text(): action for menu in page.people.filters.menus for action in menu.menu().actions()}
    offered["alumni 2"].trigger()
    settle()
    assert names(page) == ["Amara Okafor", "Wei Chen"]
    offered["Food science 1"].trigger()
    settle()
    assert names(page) == ["Amara Okafor"]
    chips = {made.accessibleName(): made for made in page.people.filters.findChildren(QPushButton)}
    chips["Stop filtering by Food science"].click()
    settle()
    assert names(page) == ["Amara Okafor", "Wei Chen"]


def test_the_stage_menu_offers_stages_with_people_in_them(open_page: Open, add_contact: Add, settle: Settle) -> None:
    add_contact("Amara Okafor", at_rest=True)
    add_contact("Wei Chen")
    page = open_page()
    menu = page.people.filters.menus[0].menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Found 1", "At rest 1"]
    menu.actions()[1].trigger()
    settle()
    assert names(page) == ["Amara Okafor"]
    assert page.people.view.stages == {Stage.AT_REST}


def test_the_words_of_cells_are_said_with_their_column(open_page: Open, add_contact: Add) -> None:
    add_contact("", role="Baker")
    page = open_page()
    spoken = [page.people.model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(2)]
    assert spoken == ["Name: No name yet", "Role: Baker"]


def test_columns_share_the_room_until_a_width_is_chosen(open_page: Open, add_contact: Add, desk: Desk) -> None:
    add_contact()
    page = open_page()
    table = page.people.table
    assert table.horizontalHeader().length() <= table.viewport().width()
    table.setColumnWidth(0, 333)
    page.resize(1000, 700)
    assert table.columnWidth(0) == 333
    assert desk.preferences.chosen("contacts_table_widths")
