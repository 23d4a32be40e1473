"""What is done with several people at once is one undo step each."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop_app.records.contacts import Contact
from desktop_app.store import undo
from desktop_app.store.database import Notebook
from tests.ui.contacts.conftest import Open, names

Add = Callable[..., int]
Settle = Callable[[], None]
Stored = Callable[[int], Contact]


def test_several_selected_are_counted_and_named(open_page: Open, add_contact: Add) -> None:
    for name in ("Amara Okafor", "Lena Vogt", "Wei Chen"):
        add_contact(name)
    page = open_page()
    page.people.table.selectAll()
    assert page.right.currentWidget() is page.several
    assert page.several.heading.text() == "3 people"
    assert page.several.names.text().splitlines() == ["Amara Okafor", "Lena Vogt", "Wei Chen"]
    assert not page.several.merge.isVisible()


def test_all_of_them_get_a_tag_and_lose_it(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored, notebook: Notebook
) -> None:
    ids = [add_contact("Amara Okafor"), add_contact("Wei Chen")]
    page = open_page()
    page.people.table.selectAll()
    page.several.tag.click()
    page.dialog.line.setText("alumni")
    page.dialog.act.click()
    settle()
    assert [stored(number).tags for number in ids] == [("alumni",), ("alumni",)]
    assert sorted(page.people.table.selected_ids()) == sorted(ids)
    page.several.untag.menu().actions()[0].trigger()
    settle()
    assert [stored(number).tags for number in ids] == [(), ()]
    notebook.write(undo.undo)
    assert [stored(number).tags for number in ids] == [("alumni",), ("alumni",)]


def test_bulk_delete_is_undone_in_one(
    open_page: Open, add_contact: Add, settle: Settle, said: list[tuple[str, tuple[str, Callable[[], None]]]]
) -> None:
    for number in range(3):
        add_contact(f"Person {number}")
    page = open_page()
    page.people.table.selectAll()
    page.several.delete.click()
    settle()
    assert names(page) == []
    assert said[-1][0] == "3 people are deleted."
    said[-1][1][1]()
    settle()
    assert len(names(page)) == 3


def test_rows_that_were_never_read_are_deleted_too(open_page: Open, add_contact: Add, settle: Settle) -> None:
    for number in range(400):
        add_contact(f"Person {number:03}")
    page = open_page()
    page.people.table.selectAll()
    assert page.several.heading.text() == "400 people"
    page.delete()
    settle()
    assert names(page) == []


def test_two_are_merged_into_the_one_that_is_kept(
    open_page: Open, add_contact: Add, settle: Settle, stored: Stored
) -> None:
    add_contact("A. Okafor", notes="Rotterdam")
    keep = add_contact("Amara Okafor", role="Chemist")
    page = open_page()
    page.people.table.selectAll()
    page.several.merge.click()
    settle()
    page.dialog.sides[1].keep.click()
    assert not page.dialog.sides[0].keep.isChecked()
    page.dialog.act.click()
    settle()
    assert names(page) == ["Amara Okafor"]
    assert "Rotterdam" in stored(keep).notes
    assert page.person.contact_id == keep


def test_one_is_merged_with_another_that_is_looked_up(
    open_page: Open, add_contact: Add, qtbot: QtBot, settle: Settle
) -> None:
    other = add_contact("A. Okafor")
    keep = add_contact("Amara Okafor")
    page = open_page()
    page.visit("contact", keep)
    settle()
    page.merge()
    assert not page.dialog.act.isEnabled()
    page.dialog.who._take(other)
    settle()
    assert page.dialog.sides[1].isVisible()
    page.dialog.act.click()
    settle()
    assert names(page) == ["Amara Okafor"]
