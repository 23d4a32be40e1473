"""Calendars on the import page: bringing, looking, saying with whom, doing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.records.calendar_plans import CalendarKind
from desktop_app.records.contacts import ContactPoint, ContactRef, ContactView, PointKind
from desktop_app.records.exchange import OutgoingMeeting
from desktop_app.records.importing import Choice
from desktop_app.records.meetings import Status
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, contacts_list, exporting_meetings
from desktop_app.store.calendars import applying
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.meeting_card import MeetingCard
from desktop_app.ui.importing.window import ImportWindow
from tests.conftest import FixedClock
from tests.journeys import walking
from tests.store.snapshots import snapshot
from tests.ui.importing.calendars import AMARA, NADIA, TOM, calendar, event
from tests.ui.importing.conftest import AddContact, MakeFile, OpenImport, Settle, cards
from tests.ui.importing.test_window import failing


@pytest.fixture
def desk(desk: Desk, clock: FixedClock) -> Desk:
    """A desk on which it is the day of the notebook."""
    return replace(desk, clock=clock)


@pytest.fixture
def amara(notebook: Notebook, add_contact: AddContact) -> int:
    made = add_contact("Amara Okafor")
    notebook.write(contacts.edit, made, points=[ContactPoint(PointKind.EMAIL, "amara@example.org")])
    return made


@pytest.fixture
def bring(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> OpenImport:
    """Opens the window with calendars of these events, one file each."""

    def do(*texts: str) -> ImportWindow:
        paths = [make_file(f"talks{number or ''}.ics", text) for number, text in enumerate(texts)]
        window = open_import(*paths)
        settle()
        return window

    return do


def meetings(notebook: Notebook) -> tuple[OutgoingMeeting, ...]:
    found: tuple[OutgoingMeeting, ...] = notebook.read(exporting_meetings.meetings)
    return found


def act(window: ImportWindow, settle: Settle) -> None:
    window.foot.act.click()
    settle()
    settle()


def cells(window: ImportWindow, column: int) -> list[str]:
    model = window.preview.model
    return [str(model.index(place, column).data()) for place in range(model.total)]


def card_of(window: ImportWindow) -> MeetingCard:
    card = window.preview.card
    assert isinstance(card, MeetingCard)
    return card


def varied() -> str:
    """A meeting with somebody known, one with somebody new, one over, one with nobody named, one unreadable."""
    return calendar(
        event("a", "SUMMARY:Coffee", "LOCATION:Room 4", AMARA),
        event("b", "SUMMARY:Intro", NADIA, TOM, start="DTSTART:20260321T090000"),
        event("c", "SUMMARY:Hello", AMARA, start="DTSTART:20250301T090000Z"),
        event("d", "SUMMARY:Dentist", start="DTSTART;VALUE=DATE:20260322"),
        event("e", "SUMMARY:Never", start="X-NO:x"),
    )


@pytest.mark.usefixtures("amara")
def test_a_preview_says_of_each_meeting_what_would_be(bring: OpenImport) -> None:
    window = bring(varied())
    QAbstractItemModelTester(window.preview.model)
    assert window.heading.text() == "4 meetings in talks.ics"
    assert cells(window, 0) == ["Coffee", "Intro", "Hello", "Dentist", "Line 32"]
    assert cells(window, 1) == [
        "Fri 20 Mar 08:00",
        "Sat 21 Mar 09:00 (?)",
        "1 Mar 2025 10:00",
        "Sun 22 Mar (?)",
        "",
    ]
    assert cells(window, 2)[:4] == ["Amara Okafor", "Nadia Farouk (new)", "Amara Okafor", ""]
    assert cells(window, 3) == ["New", "New person", "Over", "With whom?", "Doubtful"]
    assert cells(window, 4) == ["Add", "Skip", "Skip", "", ""]
    assert (window.foot.act.text(), window.foot.tag.isVisible()) == ("Add 1 meeting", False)
    card = card_of(window)
    assert card.when.text() == "Fri 20 Mar 2026 15:00 in Singapore · 08:00 for you"
    assert card.partner.text() == "With Amara Okafor"
    assert card.facts[:6] == ["How long", "30 min", "How", "In person", "Place", "Room 4"]
    window.preview.table.selectRow(1)
    assert card.why.text() == "It names no time zone, so it was taken to be in yours."
    window.preview.table.selectRow(3)
    assert card.why.text().splitlines() == [
        "Nobody is named in it. Say with whom it is, and it can be added.",
        "It names a day and no hour; nine in the morning was taken.",
    ]
    assert not any(way.isVisible() for way in card.ways.values())
    walking.check(window)
    window.preview.table.selectRow(4)
    assert "It does not say when" in card.why.text()
    assert not card.when.isVisible()


def test_taking_in_is_one_step_and_the_same_file_again_changes_nothing(
    bring: OpenImport, notebook: Notebook, settle: Settle, amara: int, tmp_path: Path
) -> None:
    before = snapshot(notebook)
    window = bring(varied())
    act(window, settle)
    assert [(one.name, one.place, one.minutes) for one in meetings(notebook)] == [("Amara Okafor", "Room 4", 30)]
    assert window.outcome.heading.text() == "Added 1 meeting."
    assert window.outcome.ways == ["Show meetings", "Undo", "Import more…", "Close"]
    walking.check(window)
    after = snapshot(notebook)
    window.visit([tmp_path / "brought" / "talks.ics"])
    for _ in range(3):
        settle()
    assert cells(window, 3)[0] == "Same"
    assert (window.foot.act.text(), window.foot.act.isEnabled()) == ("Nothing to import", False)
    assert snapshot(notebook) == after
    window._undo()
    settle()
    assert snapshot(notebook) == before
    assert window.outcome.heading.text() == "Taken back"


def test_nothing_new_is_said(bring: OpenImport, amara: int, settle: Settle, tmp_path: Path) -> None:
    window = bring(calendar(event("a", AMARA), event("b", AMARA, start="DTSTART:20260402T090000Z")))
    act(window, settle)
    window.visit([tmp_path / "brought" / "talks.ics"])
    for _ in range(3):
        settle()
    assert window.heading.text() == "Nothing new: all 2 meetings in talks.ics are as they are here."


def test_changed_called_off_and_older_copies(
    bring: OpenImport, make_file: MakeFile, notebook: Notebook, settle: Settle, amara: int
) -> None:
    window = bring(calendar(event("a", AMARA, "SEQUENCE:1"), event("b", AMARA, start="DTSTART:20260402T090000Z")))
    act(window, settle)
    later = calendar(
        event("a", AMARA, "SEQUENCE:2", "LOCATION:Hall", start="DTSTART;TZID=Asia/Singapore:20260320T160000"),
        event("b", AMARA, "SEQUENCE:1", "STATUS:CANCELLED", start="DTSTART:20260402T090000Z"),
    )
    window.visit([make_file("later.ics", later)])
    for _ in range(3):
        settle()
    assert cells(window, 3) == ["Changed", "Called off"]
    assert cells(window, 4) == ["Update", "Call off"]
    assert window.foot.act.text() == "Update 1, call off 1"
    card = card_of(window)
    assert card.about.text() == "What would change"
    moved = "Fri 20 Mar 2026 15:00 in Singapore · 08:00 for you → Fri 20 Mar 2026 16:00 in Singapore · 09:00 for you"
    assert card.facts[:4] == ["When", moved, "Place", "Hall"]
    assert not card.who.isVisible()
    act(window, settle)
    assert [one.status for one in meetings(notebook)] == [Status.SCHEDULED, Status.CANCELLED]
    window.visit([make_file("older.ics", calendar(event("a", AMARA, "SEQUENCE:1")))])
    for _ in range(3):
        settle()
    assert cells(window, 3) == ["Older copy"]
    assert "Older than what is here" in card.partner.text()
    assert not window.foot.act.isEnabled()


def test_somebody_new_becomes_a_contact_when_the_user_says_so(
    bring: OpenImport, notebook: Notebook, settle: Settle, amara: int
) -> None:
    window = bring(varied())
    window.preview.table.selectRow(1)
    card = card_of(window)
    assert card.ways[Choice.ADD].text() == "&Add, with Nadia Farouk as a new contact"
    offers = [card.who.choice.itemText(place) for place in range(card.who.choice.count())]
    assert offers == ["Nadia Farouk, as a new contact", "Tom Berg, as a new contact"]
    card.who.choice.activated.emit(1)
    settle()
    settle()
    assert cells(window, 2)[1] == "Tom Berg (new)"
    assert cells(window, 4)[1] == "Add both"
    assert window.preview.number == 1
    act(window, settle)
    names = [row.name for row in notebook.read(contacts_list.page, ContactView(), 0, 9).rows]
    assert names == ["Amara Okafor", "Tom Berg"]
    assert "1 contact was made for them." in window.outcome.text.text()


def test_the_user_says_with_whom_a_meeting_of_nobody_is(
    bring: OpenImport, desk: Desk, notebook: Notebook, settle: Settle, qtbot: QtBot, amara: int
) -> None:
    window = bring(varied())
    window.preview.table.selectRow(3)
    card = card_of(window)
    assert not card.who.choice.isVisible()
    card.who.other.setFocus()
    qtbot.keyClicks(card.who.other, "amar")
    settle()
    card.who._found("Amara Okafor", amara)
    settle()
    settle()
    assert (cells(window, 3)[3], cells(window, 4)[3]) == ("New", "Add")
    desk.backend.write(contacts.edit, amara, name="Amara O.", initiator=desk)
    for _ in range(3):
        settle()
    assert cells(window, 2)[3] == "Amara O."
    act(window, settle)
    assert len(meetings(notebook)) == 2


def test_choosing_for_many_at_once(bring: OpenImport, qtbot: QtBot, amara: int) -> None:
    assert amara
    window = bring(varied())
    preview = window.preview
    preview.table.selectAll()
    qtbot.keyClick(preview.table, Qt.Key.Key_A)
    assert window.foot.act.text() == "Add 3 meetings"
    qtbot.keyClick(preview.table, Qt.Key.Key_S)
    assert not window.foot.act.isEnabled()
    preview.chips.chip(CalendarKind.PAST).click()
    assert [preview.bulk.itemText(place) for place in range(preview.bulk.count())] == ["Add", "Skip"]
    preview.bulk.setCurrentIndex(0)
    preview.bulk.activated.emit(0)
    assert window.foot.act.text() == "Add 1 meeting"


def test_an_invitation_alone_is_meant_to_be_taken_in(bring: OpenImport, notebook: Notebook, settle: Settle) -> None:
    window = bring(calendar(event("a", "SUMMARY:Coffee", NADIA)))
    assert window.foot.act.text() == "Add 1 meeting"
    act(window, settle)
    assert [(one.name, one.email) for one in meetings(notebook)] == [("Nadia Farouk", "nadia@example.org")]


def test_where_nobody_is_known_the_user_is_asked_to_choose(bring: OpenImport) -> None:
    window = bring(calendar(event("a", NADIA), event("b", TOM)))
    assert window.heading.text() == "2 meetings in talks.ics: choose those for your notebook"
    assert window.foot.act.text() == "Nothing to import"


def test_several_calendars_are_one(bring: OpenImport, amara: int) -> None:
    window = bring(
        calendar(event("a", AMARA, "SEQUENCE:2")),
        calendar(event("a", AMARA), event("b", AMARA), event("c", start="X:y")),
    )
    assert window.heading.text() == "2 meetings in 2 files"
    assert cells(window, 3) == ["New", "New", "Doubtful"]
    window.preview.table.selectRow(0)
    assert card_of(window).where.text() == "Line 3 of talks.ics"
    window.preview.table.selectRow(2)
    assert card_of(window).where.text() == "Line 15 of talks1.ics"


def test_people_come_before_the_meetings_that_came_with_them(
    open_import: OpenImport, make_file: MakeFile, notebook: Notebook, settle: Settle
) -> None:
    window = open_import(make_file("a.vcf", cards("Amara Okafor")), make_file("b.ics", varied()))
    assert window.heading.text() == "1 person in a.vcf"
    assert window.foot.to_meetings.isVisible()
    walking.check(window)
    act(window, settle)
    assert window.outcome.ways[:2] == ["Go on to the meetings", "Show contacts"]
    window.outcome._buttons()[0].click()
    for _ in range(3):
        settle()
    assert cells(window, 3)[0] == "New"
    act(window, settle)
    assert [one.name for one in meetings(notebook)] == ["Amara Okafor"]


def test_the_people_may_be_left_out(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> None:
    window = open_import(make_file("a.vcf", cards("Ann Lee")), make_file("b.ics", varied()))
    window.foot.to_meetings.click()
    for _ in range(3):
        settle()
    assert window.heading.text() == "4 meetings in b.ics: choose those for your notebook"
    assert not window.foot.to_meetings.isVisible()
    window.start_over()
    assert window.stack.currentWidget() is window.start


def test_pasted_text_and_the_file_chooser(
    open_import: OpenImport, make_file: MakeFile, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_import()
    QGuiApplication.clipboard().setText(varied())
    window.paste()
    for _ in range(3):
        settle()
    assert window.heading.text().startswith("4 meetings in the pasted text")
    asked: list[str] = []

    def choose(*words: str) -> tuple[list[str], str]:
        asked.append(words[-1])
        return [str(make_file("more.ics", calendar(event("z", NADIA))))], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.choose()
    for _ in range(3):
        settle()
    assert "*.ics" in asked[0]
    assert window.heading.text().startswith("5 meetings in 2 files")


def test_a_calendar_without_meetings_says_why(open_import: OpenImport, make_file: MakeFile, settle: Settle) -> None:
    window = open_import(make_file("void.ics", calendar()), make_file("book.pdf", "%PDF-1.7"))
    settle()
    assert window.outcome.heading.text() == "No meeting could be found in void.ics"
    assert "No meeting stands in this calendar" in window.outcome.text.text()
    assert "book.pdf is a PDF" in window.outcome.text.text()
    window = open_import(make_file("bad.ics", calendar(event("a", "SUMMARY:Lost", start="X:y"))))
    settle()
    assert "Line 3: It does not say when, so it was left out: “Lost”" in window.outcome.text.text()


def test_trouble_leaves_the_preview_as_it_was(
    bring: OpenImport, notebook: Notebook, settle: Settle, monkeypatch: pytest.MonkeyPatch, amara: int
) -> None:
    window = bring(varied())
    with monkeypatch.context() as patch:
        patch.setattr(applying, "apply", failing(StoreProblem(Trouble.DISK_FULL)))
        act(window, settle)
    assert window.stack.currentWidget() is window.preview
    assert (window.notice.isVisible(), meetings(notebook)) == (True, ())
    act(window, settle)
    assert len(meetings(notebook)) == 1


def test_a_word_with_whom_is_a_contact_or_somebody_new(bring: OpenImport, qtbot: QtBot, amara: int) -> None:
    window = bring(varied())
    card = card_of(window)
    with qtbot.waitSignal(card.told) as told:
        card.who.choice.activated.emit(0)
    assert told.args == [0, ContactRef(amara, "Amara Okafor")]
