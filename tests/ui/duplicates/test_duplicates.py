"""Contacts that may be one person: merged, told apart, left for later."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.records.contacts import Contact, ContactPoint, ContactView, PointKind
from desktop_app.records.duplicates import Reason
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contact_merge, contacts, contacts_list
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.duplicates.sides import BOTH
from desktop_app.ui.duplicates.window import DuplicatesWindow, open_window
from desktop_app.ui.duplicates.words import FIELDS, called, field_word, question, why
from tests.journeys import walking

AddContact = Callable[..., int]
Settle = Callable[[], None]
OpenDuplicates = Callable[..., DuplicatesWindow]
MAIL = ContactPoint(PointKind.EMAIL, "amara@example.org")
PHONE = ContactPoint(PointKind.PHONE, "+31 20 555 1234")


@pytest.fixture
def twice(add_contact: AddContact) -> tuple[int, int]:
    """Amara, twice; and two others with one name and one address."""
    one = add_contact("Amara Okafor", role="Chemist", notes="Met at the fair", points=[MAIL], tags=["fair"])
    other = add_contact("Amara N. Okafor", role="Director", notes="Called in May", points=[MAIL, PHONE], tags=["lab"])
    shared = [ContactPoint(PointKind.EMAIL, "wei@example.org")]
    add_contact("Wei Chen", points=shared)
    add_contact("Wei Chen", points=shared)
    return one, other


@pytest.fixture
def open_duplicates(desk: Desk, settle: Settle, qtbot: QtBot) -> Iterator[OpenDuplicates]:
    """Opens the window and waits for what is found."""
    made: list[DuplicatesWindow] = []

    def show(size: tuple[int, int] = (900, 700)) -> DuplicatesWindow:
        window = open_window(desk, None, None)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        settle()
        settle()
        made.append(window)
        return window

    yield show
    for window in filter(isValid, made):
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def people(notebook: Notebook) -> list[str]:
    return [row.name for row in notebook.read(contacts_list.page, ContactView(), 0, 100).rows]


def left(window: DuplicatesWindow) -> int:
    """How many pairs there are."""
    return len(window.pairs)


def show_amara(window: DuplicatesWindow, settle: Settle) -> None:
    """Turn to the pair of Amara."""
    for _ in window.pairs:
        if "Amara" in window.heading.text():
            return
        window.later()
        settle()
    raise AssertionError(window.heading.text())


def press(window: DuplicatesWindow, key: Qt.Key, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClick(window.focusWidget() or window, key)
    settle()
    settle()


def test_nobody_twice(open_duplicates: OpenDuplicates, add_contact: AddContact) -> None:
    add_contact("Amara Okafor")
    window = open_duplicates()
    assert window.stack.currentWidget() is window.none
    walking.check(window)
    window.none.button.click()
    assert not window.isVisible()


@pytest.mark.usefixtures("twice")
def test_two_side_by_side(open_duplicates: OpenDuplicates, settle: Settle) -> None:
    window = open_duplicates()
    assert left(window) == 2
    show_amara(window, settle)
    assert set(window.sides.options) == {"name", "role", "notes"}
    assert window.sides.options["notes"][BOTH].radio.isChecked()
    assert window.why.text().endswith("2 pairs left.")
    assert "e-mail" in window.why.text()
    walking.check(window)
    for size in ((640, 480), (800, 600)):
        window.resize(*size)
        walking.check(window)


def test_merging_field_by_field_and_taking_it_back(
    open_duplicates: OpenDuplicates, settle: Settle, qtbot: QtBot, notebook: Notebook, twice: tuple[int, int]
) -> None:
    window = open_duplicates()
    show_amara(window, settle)
    window.sides.options["role"]["other"].radio.setChecked(True)
    press(window, Qt.Key.Key_Return, qtbot, settle)
    kept: Contact = notebook.read(contacts.get, twice[0])
    assert (kept.name, kept.role) == ("Amara Okafor", "Director")
    assert "Met at the fair" in kept.notes
    assert "Called in May" in kept.notes
    assert [point.value for point in kept.points] == [MAIL.value, PHONE.value]
    assert set(kept.tags) == {"fair", "lab"}
    assert people(notebook).count("Amara N. Okafor") == 0
    assert left(window) == 1
    assert window._toast.text.text() == "Merged into Amara Okafor."
    window.undo()
    settle()
    settle()
    assert "Amara N. Okafor" in people(notebook)
    assert left(window) == 2
    assert "Amara" in window.heading.text()


def test_one_text_alone_can_be_chosen(
    open_duplicates: OpenDuplicates, settle: Settle, notebook: Notebook, twice: tuple[int, int]
) -> None:
    window = open_duplicates()
    show_amara(window, settle)
    window.sides.options["notes"]["other"].radio.setChecked(True)
    window.merge()
    settle()
    assert notebook.read(contacts.get, twice[0]).notes == "Called in May"


@pytest.mark.usefixtures("twice")
def test_different_people_are_remembered_and_that_can_be_taken_back(
    open_duplicates: OpenDuplicates, settle: Settle, qtbot: QtBot
) -> None:
    window = open_duplicates()
    show_amara(window, settle)
    press(window, Qt.Key.Key_D, qtbot, settle)
    assert left(window) == 1
    assert len(open_duplicates().pairs) == 1
    window.activateWindow()
    window.undo()
    settle()
    settle()
    assert len(open_duplicates().pairs) == 2


@pytest.mark.usefixtures("twice")
def test_later_leaves_a_pair_for_its_next_turn(open_duplicates: OpenDuplicates, settle: Settle, qtbot: QtBot) -> None:
    window = open_duplicates()
    first = window.heading.text()
    press(window, Qt.Key.Key_Down, qtbot, settle)
    assert window.heading.text() != first
    press(window, Qt.Key.Key_Up, qtbot, settle)
    assert window.heading.text() == first
    assert left(window) == 2


def test_enter_presses_the_button_that_has_the_keyboard(
    open_duplicates: OpenDuplicates, settle: Settle, qtbot: QtBot, notebook: Notebook, twice: tuple[int, int]
) -> None:
    assert twice
    window = open_duplicates()
    window.later_button.setFocus()
    press(window, Qt.Key.Key_Return, qtbot, settle)
    assert len(people(notebook)) == 4


@pytest.mark.usefixtures("twice")
def test_when_all_is_said_nothing_is_left(open_duplicates: OpenDuplicates, settle: Settle) -> None:
    window = open_duplicates()
    for _ in range(2):
        window.merge()
        settle()
        settle()
    assert window.stack.currentWidget() is window.none


def test_what_others_delete_is_left_out(
    open_duplicates: OpenDuplicates, settle: Settle, desk: Desk, twice: tuple[int, int]
) -> None:
    window = open_duplicates()
    desk.backend.write(contacts.delete, [twice[1]])
    for _ in range(4):
        settle()
    assert left(window) == 1
    assert "Wei" in window.heading.text()


@pytest.mark.usefixtures("twice")
def test_trouble_leaves_the_pair(
    open_duplicates: OpenDuplicates, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    full.operation = "merge_contacts"  # type: ignore[attr-defined]
    window = open_duplicates()
    with monkeypatch.context() as patch:
        patch.setattr(contact_merge, "merge", full)
        window.merge()
        settle()
    assert window.notice.isVisible()
    assert left(window) == 2
    window.merge()
    settle()
    assert left(window) == 1


def test_odd_texts_are_shown_as_they_are(open_duplicates: OpenDuplicates, add_contact: AddContact) -> None:
    long = "<b>x</b>\n" + "w" * 5000
    for role in ("\u202eone", long):
        add_contact("Ann\nLee", role=role, notes=long + role, points=[MAIL])
    window = open_duplicates((800, 600))
    assert window.sides.options["role"]["other"].radio.accessibleName().startswith("Role: <b>x</b>")
    assert window.sides.horizontalScrollBar().maximum() == 0
    walking.check(window)


def test_words() -> None:
    assert all(why([reason]) for reason in Reason)
    assert all(field_word(name) for name in FIELDS)
    assert called(" ") == "No name"
    assert question("Ann", "Ann") == "Is Ann here twice?"
    assert question("Ann", "Anna") == "Ann and Anna: one person?"
