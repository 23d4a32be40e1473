"""Meetings come in by keys alone, are seen, are taken back, and come in again without changing anything twice."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.records.exchange import OutgoingMeeting
from desktop_app.store import exporting_meetings
from desktop_app.ui.application import Application
from desktop_app.ui.importing.window import ImportWindow
from desktop_app.ui.meetings.page import MeetingsPage
from tests.journeys import walking
from tests.journeys.conftest import Program
from tests.journeys.hands import Hands

# As Outlook writes an invitation: its own name for the zone, and its rules.
CALENDAR = Path(__file__).parents[1] / "interchange" / "data" / "calendar" / "outlook_invitation.ics"


def import_window(running: Application) -> ImportWindow:
    """The import page that is open."""
    (found,) = (one for one in running.window.windows.open if isinstance(one, ImportWindow))
    return found


def copied(path: Path) -> None:
    """What a file manager puts on the clipboard."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)


def meetings(running: Application, qtbot: QtBot) -> tuple[OutgoingMeeting, ...]:
    """Those of the notebook."""
    found: list[Any] = []
    running.backend.read(exporting_meetings.meetings, then=found.append)
    qtbot.waitUntil(lambda: bool(found))
    answer: tuple[OutgoingMeeting, ...] = found[0]
    return answer


def test_a_calendar_comes_in_by_keys(program: Program, qtbot: QtBot) -> None:
    program.clock = lambda: datetime(2026, 3, 10, 12, tzinfo=UTC)
    running = program.open()
    hands = Hands(running.window, program.idle)
    copied(CALENDAR)
    hands.press("Ctrl+I")
    window = import_window(running)
    window.activateWindow()
    hands.press("Ctrl+V")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.meetings.preview)
    assert window.heading.text() == "1 meeting in outlook_invitation.ics"
    assert window.foot.act.text() == "Add 1 meeting"
    hands.press("S")
    assert not window.foot.act.isEnabled()
    hands.press("A", "Ctrl+Return")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.outcome)
    assert window.outcome.heading.text() == "Added 1 meeting."
    (one,) = meetings(running, qtbot)
    assert (one.start.zone, one.start.local.hour) == ("Europe/Berlin", 15)
    hands.press("Space")  # Show meetings
    qtbot.waitUntil(lambda: running.window.tabs.tabText(running.window.tabs.currentIndex()).endswith("Meetings"))
    page = running.window.tabs.page_of("meetings")
    assert isinstance(page, MeetingsPage)
    qtbot.waitUntil(lambda: page.left.list.rows.total == 1)
    assert "import of the meeting with" in running.window.menus.undo.text()
    running.window.activateWindow()
    hands.press("Ctrl+Z")
    assert meetings(running, qtbot) == ()
    qtbot.waitUntil(lambda: page.left.list.rows.total == 0)


def test_the_same_calendar_again_changes_nothing(program: Program, qtbot: QtBot) -> None:
    program.clock = lambda: datetime(2026, 3, 10, 12, tzinfo=UTC)
    running = program.start()
    running.bring([CALENDAR])
    qtbot.waitUntil(lambda: running.is_open and bool(running.window.windows.open))
    window = import_window(running)
    preview, outcome = window.meetings.preview, window.outcome
    qtbot.waitUntil(lambda: window.stack.currentWidget() is preview)
    walking.check(window)
    window.foot.act.click()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is outcome)
    before = meetings(running, qtbot)
    assert len(before) == 1
    window.visit([CALENDAR])
    qtbot.waitUntil(lambda: window.stack.currentWidget() is preview)
    assert window.heading.text() == "Nothing new: the one meeting in outlook_invitation.ics is as it is here."
    assert not window.foot.act.isEnabled()
    program.idle()
    assert meetings(running, qtbot) == before


def test_reading_a_calendar_can_be_cancelled(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    running = program.open()
    running.window.menus.importing.trigger()
    window = import_window(running)
    path = tmp_path / "many.ics"
    event = "BEGIN:VEVENT\r\nUID:{0}\r\nDTSTART:20260401T100000Z\r\nEND:VEVENT\r\n"
    path.write_text("BEGIN:VCALENDAR\r\n" + "".join(event.format(number) for number in range(500)), newline="")
    window.bring([path])
    window.working.stop.click()
    assert window.stack.currentWidget() is window.start
    program.idle()
    assert window.stack.currentWidget() is window.start
    assert meetings(running, qtbot) == ()
