"""The manual's window."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.common.theme import Theme
from desktop_app.ui.manual.pages import FOLDER, pages
from desktop_app.ui.manual.window import ManualWindow


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> ManualWindow:
    """The manual, open at its first page."""
    made = ManualWindow(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(window: ManualWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_every_page_is_listed_by_its_heading(window: ManualWindow) -> None:
    files = sorted(FOLDER.glob("*.md"))
    assert titles(window) == [path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ") for path in files]
    assert window.sheet.toPlainText().startswith(titles(window)[0])


def test_choosing_a_page_shows_it(window: ManualWindow) -> None:
    QTest.keyClick(window.list, Qt.Key.Key_End)
    assert window.sheet.toPlainText().startswith(pages()[-1].title)


def test_searching_narrows_the_pages_and_marks_the_hits(window: ManualWindow) -> None:
    QTest.keyClicks(window.search, "shift+tab")
    assert titles(window) == ["Keyboard"]
    marked = [hit.cursor.selectedText().lower() for hit in window.sheet.extraSelections()]
    assert set(marked) == {"shift+tab"}


def test_enter_goes_on_to_the_next_hit(window: ManualWindow) -> None:
    QTest.keyClicks(window.search, "undo")
    seen = []
    for _ in range(12):
        QTest.keyClick(window.search, Qt.Key.Key_Return)
        seen.append(window.list.key)
    assert len(set(seen)) > 1


def test_a_search_without_hits_says_so(window: ManualWindow) -> None:
    window.search.setText("xylophone")
    assert titles(window) == []
    assert window._none.isVisible()
    window.search.clear()
    assert len(titles(window)) == len(pages())


def test_escape_leaves_the_search_then_the_window(window: ManualWindow) -> None:
    window.search.setText("undo")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_pages_load_nothing_and_open_nothing(window: ManualWindow) -> None:
    assert window.sheet.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert not window.sheet.openLinks()


def test_the_page_follows_the_text_size(window: ManualWindow, theme: Theme) -> None:
    before = window.sheet.document().defaultFont().pixelSize()
    theme._preferences.set("text_size", 200)
    assert window.sheet.document().defaultFont().pixelSize() == 2 * before
