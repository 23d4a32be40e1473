"""The Guide tab: the comparison, the notes, the facts around it, and taking it along."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_app.paths import RESOURCES
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import guide_notes, meetings, outreach, referrals, thank_yous, undo
from desktop_app.store.database import Notebook
from desktop_app.ui.common import paper
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.page import PLACES, WINDOWS
from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.guide.page import GuidePage
from tests.conftest import FixedClock
from tests.journeys import walking

Settle = Callable[[], None]
DATA: dict[str, Any] = json.loads((RESOURCES / "guide.json").read_text(encoding="utf-8"))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[GuidePage]:
    """The tab, shown in a window of the usual size."""
    made = GuidePage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    settle()
    yield made
    made.flush()
    settle()


def cell(table: QTableWidget, row: int, column: int) -> str:
    return str(table.model().index(row, column).data())


def button(page: GuidePage, text: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if found.text().strip() == text)


def test_the_comparison_is_a_table_of_eleven_rows(page: GuidePage) -> None:
    table = page.comparison
    shown = [[cell(table, row, column) for column in range(4)] for row in range(table.rowCount())]
    assert shown == [[r["aspect"], r["informational"], r["job"], r["askwell"]] for r in DATA["comparison"]]
    assert len(shown) == 11


def test_a_screen_reader_meets_eleven_rows(page: GuidePage) -> None:
    told = QAccessible.queryAccessibleInterface(page.comparison)
    cells = [told.child(number) for number in range(told.childCount())]
    kinds = [cell.role() for cell in cells]
    assert told.role() is QAccessible.Role.Table
    assert kinds.count(QAccessible.Role.Cell) == 11 * 5
    assert "Much less than half" in [cell.text(QAccessible.Text.Name) for cell in cells]


def test_every_fact_and_every_source_is_shown(page: GuidePage) -> None:
    words = {label.text() for label in page.findChildren(QLabel)}
    table = page.policies
    words |= {cell(table, row, column) for row in range(table.rowCount()) for column in range(3)}
    told = ("text", "source")
    facts = {fact for section in DATA["sections"] for fact in (section["title"], section["lead"])}
    facts |= {fact for section in DATA["sections"] for item in section["items"] for fact in item.values()}
    facts |= {fact for policy in DATA["policies"] for value in policy["values"] for fact in map(value.get, told)}
    facts |= {policy["topic"] for policy in DATA["policies"]} | {DATA["title"], DATA["lead"]}
    assert facts <= words


@pytest.mark.parametrize("row", DATA["comparison"], ids=lambda row: row["key"])
def test_every_row_leads_to_what_askwell_does_about_it(page: GuidePage, qtbot: QtBot, row: dict[str, str]) -> None:
    link = page.comparison.links[row["key"]].link
    assert row["goes_to"] in PLACES | WINDOWS
    assert row["aspect"] in link.accessibleName()
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(link, Qt.Key.Key_Space)
    assert gone.args == [row["goes_to"], row.get("target")]
    assert not link.text().startswith("Show me")


def test_enter_on_a_row_leads_there_too(page: GuidePage, qtbot: QtBot) -> None:
    page.comparison.setCurrentCell(9, 0)
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.comparison, Qt.Key.Key_Return)
    assert gone.args == ["today", None]


def test_below_each_row_stands_how_often_it_was_kept(
    desk: Desk, qtbot: QtBot, settle: Settle, notebook: Notebook, add_contact: Callable[..., int], clock: FixedClock
) -> None:
    started = Start(datetime(2026, 3, 9, 15), "UTC")
    people = [add_contact(name) for name in ("Ana", "Bo", "Cy")]
    for person in people:
        notebook.write(meetings.create, NewMeeting(person, started, status=Status.HELD))
    notebook.write(thank_yous.mark_sent, people[0])
    notebook.write(referrals.add, people[0], people[1])
    notebook.write(referrals.edit, 1, made_at=clock.now - timedelta(days=30))
    text = "Have you got a vacancy for me?"
    notebook.write(outreach.log, people[2], Channel.EMAIL, Direction.OUT, text=text)
    page = GuidePage(desk)
    qtbot.addWidget(page)
    page.show()
    settle()
    counts = {key: deed.count.text() for key, deed in page.comparison.links.items()}
    assert counts["thanks"] == "Kept in 1 of 3 talks"
    assert counts["getting"] == "Through a referral in 1 of 3 talks"
    assert counts["job"] == "Kept in 0 of 3 talks, 2 not noted"
    assert counts["time"] == counts["strengths"] == ""
    page.desk.backend.write(thank_yous.mark_sent, people[1])
    settle()
    assert page.comparison.links["thanks"].count.text() == "Kept in 2 of 3 talks"
    assert page.comparison.verticalHeader().length() <= page.comparison.viewport().height()


def test_nothing_is_counted_while_nobody_looks(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    page = GuidePage(desk)
    qtbot.addWidget(page)
    settle()
    assert not page._counted
    page.show()
    assert page._counted


def test_the_policies_chosen_are_marked_and_lead_to_the_preferences(
    page: GuidePage, preferences: Preferences, qtbot: QtBot
) -> None:
    def marked() -> dict[str, str]:
        table = page.policies
        rows = {row: table.cellWidget(row, 2) for row in range(table.rowCount())}
        found = {row: widget.findChildren(QPushButton) for row, widget in rows.items() if widget is not None}
        return {cell(table, row, 1): link.text() for row, (link,) in found.items()}

    assert marked() == {
        "About 20 minutes": "Your choice",
        "Fewer than 100 words": "Your choice",
        "Never attach it": "Your choice",
        "3B7: after 3 business days write to someone else there, after 7 write once more to the first person,"
        " then stop": "Your choice",
        "Every few months": "Your choice",
    }
    preferences.set("resume", "offer")
    preferences.set("default_minutes", 45)
    preferences.set("keep_in_touch", "never")
    found = marked()
    assert found["Offer it yourself"] == "Your choice"
    assert "Yours: 45 min" in found.values()
    assert found["Every few months"] == "Yours: never"
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.policies.choices["resume"], Qt.Key.Key_Space)
    assert gone.args == ["preferences", "method"]
    walking.check(page)


def test_notes_are_saved_as_typed(page: GuidePage, notebook: Notebook, settle: Settle) -> None:
    note = page.comparison.notes["time"]
    note.setFocus()
    QTest.keyClicks(note, "Leave at 18 ")
    page.flush()
    settle()
    QTest.keyClicks(note, "sharp")
    page.flush()
    settle()
    assert note.toPlainText() == "Leave at 18 sharp"
    assert notebook.read(guide_notes.all) == {"time": "Leave at 18 sharp"}


def test_notes_are_there_again_the_next_time(
    page: GuidePage, notebook: Notebook, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    notebook.write(guide_notes.write, "dress", "Brown shoes")
    again = GuidePage(desk)
    qtbot.addWidget(again)
    settle()
    assert again.comparison.notes["dress"].toPlainText() == "Brown shoes"


def test_undo_takes_a_note_back(page: GuidePage, settle: Settle) -> None:
    page.comparison.notes["dress"].setPlainText("Brown shoes")
    page.flush()
    settle()
    page.desk.backend.write(undo.undo)
    settle()
    assert page.comparison.notes["dress"].toPlainText() == ""


def test_a_row_grows_with_its_note(page: GuidePage) -> None:
    before, whole = page.comparison.rowHeight(3), page.comparison.height()
    page.comparison.notes["time"].setPlainText("a line\n" * 12)
    assert page.comparison.rowHeight(3) > before
    assert page.comparison.height() > whole


@pytest.mark.parametrize("width", [800, 1280, 3840])
def test_no_cell_is_cut_off(page: GuidePage, settle: Settle, width: int) -> None:
    page.resize(width, 600)
    settle()
    for table in (page.comparison, page.policies):
        assert table.verticalHeader().length() <= table.viewport().height()
        assert table.horizontalHeader().length() <= max(table.viewport().width(), 640)


def test_lines_do_not_get_too_long_on_a_wide_screen(page: GuidePage, settle: Settle) -> None:
    page.resize(3840, 2000)
    settle()
    assert page.comparison.width() <= 1180


def test_the_cards_stand_in_one_column_where_there_is_little_room(page: GuidePage, settle: Settle) -> None:
    assert len({card.x() for card in page.cards.cards}) == 2
    page.resize(700, 600)
    settle()
    assert len({card.x() for card in page.cards.cards}) == 1


def test_a_full_disk_keeps_the_note(
    page: GuidePage, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    notices: list[tuple[str, Any]] = []
    cleared: list[bool] = []
    page.desk.messages.noticed.connect(lambda text, ways: notices.append((text, ways)))
    page.desk.messages.cleared.connect(lambda: cleared.append(True))

    def full(*_: object, **__: object) -> None:
        raise StoreProblem(Trouble.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(notebook, "write_burst", full)
        page.comparison.notes["job"].setPlainText("Never ask")
        page.flush()
        settle()
    assert page.comparison.notes["job"].toPlainText() == "Never ask"
    dict(notices[0][1])["Try again"]()
    settle()
    assert notebook.read(guide_notes.all) == {"job": "Never ask"}
    assert cleared == [True]


def test_copying_takes_everything_along(page: GuidePage) -> None:
    page.comparison.notes["time"].setPlainText("Leave at 18")
    button(page, "Copy as text").click()
    text = QGuiApplication.clipboard().text()
    for fact in ("Who makes contact".upper(), "You contact them", "Your notes: Leave at 18", "(Simon Fraser)"):
        assert fact in text
    assert text.count("Your notes") == 1


def test_the_pdf_is_written_with_the_notes_and_said(page: GuidePage, tmp_path: Path, settle: Settle) -> None:
    heard: list[str] = []
    page.desk.messages.said.connect(lambda text, _way: heard.append(text))
    page.comparison.notes["time"].setPlainText("Leave at 18")
    button(page, "Save as PDF or ODT…").click()
    (dialog,) = page.findChildren(QFileDialog)
    target = tmp_path / "guide.pdf"
    dialog.fileSelected.emit(str(target))
    settle()
    dialog.close()
    assert target.read_bytes().startswith(b"%PDF-")
    assert heard == ["Saved as guide.pdf."]
    assert [path.name for path in tmp_path.glob("*guide*")] == ["guide.pdf"]


def test_a_pdf_that_cannot_be_written_is_told_in_a_sentence(page: GuidePage, tmp_path: Path, settle: Settle) -> None:
    notices: list[str] = []
    page.desk.messages.noticed.connect(lambda text, _ways: notices.append(text))
    target = tmp_path / "nowhere" / "guide.pdf"
    page.taking.write_pdf(target, "<p>x</p>")
    settle()
    assert notices == [f"{target} could not be written: No such file or directory."]


def test_notes_are_never_taken_for_markup(page: GuidePage) -> None:
    page.comparison.notes["time"].setPlainText('<img src="file:///etc/passwd">')
    assert "<img" not in page.html()


def test_printing_asks_for_a_printer_first(page: GuidePage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    printed: list[str] = []

    def ask(_dialog: QPrintDialog) -> bool:
        asked.append(True)
        return len(asked) > 1

    monkeypatch.setattr(QPrintDialog, "exec", ask)
    monkeypatch.setattr(paper, "print_on", lambda _device, html: printed.append(html))
    button(page, "Print…").click()
    assert printed == []
    button(page, "Print…").click()
    assert len(printed) == 1
    assert DATA["title"] in printed[0]


def test_commands_copy_print_and_save(page: GuidePage) -> None:
    commands = {action.text(): action for action in page.commands()}
    assert set(commands) == {"Copy the guide as text", "Print the guide…", "Save the guide as PDF or ODT…"}
    commands["Copy the guide as text"].trigger()
    assert QGuiApplication.clipboard().text().startswith(DATA["title"])


def test_keys_lead_to_the_notes_and_the_table(page: GuidePage) -> None:
    page.new_record()
    assert page.focusWidget() is page.comparison.notes["contact"]
    page.visit("guide", "dress")
    assert page.focusWidget() is page.comparison.notes["dress"]
    page.focus_search()
    assert page.focusWidget() is page.comparison
