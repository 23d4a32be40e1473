"""Meetings as a calendar, and one of them as an invitation file."""

from collections.abc import Callable
from pathlib import Path

from icalendar import Calendar

from desktop_app.records.exporting import ExportWanted, What
from desktop_app.records.meetings import Status
from tests.ui.exporting.conftest import AddTalk, MakeWindow, Settle

Add = Callable[..., int]


def titles(path: Path) -> list[str]:
    """What the meetings in a calendar are called."""
    return [str(event["summary"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


def test_all_meetings_and_one_alone(
    make_window: MakeWindow, folder: Path, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    add_talk(add_contact("Amara Okafor"), ("Secret", True))
    ahead = add_talk(add_contact("Wei Chen"), status=Status.SCHEDULED, day=20)
    window = make_window(ExportWanted(What.MEETINGS))
    assert not window.privacy.isVisible()  # a calendar holds no answers
    window.export()
    settle()
    assert titles(folder / "Meetings.ics") == ["Talk with Amara Okafor", "Talk with Wei Chen"]
    assert "Secret" not in (folder / "Meetings.ics").read_text()
    window.visit(ExportWanted(What.MEETING, (ahead,)))
    window.export()
    settle()
    assert titles(folder / "Invitation Wei Chen.ics") == ["Talk with Wei Chen"]


def test_without_meetings_there_is_no_calendar(make_window: MakeWindow, folder: Path, settle: Settle) -> None:
    window = make_window(ExportWanted(What.MEETINGS))
    window.export()
    settle()
    assert "There is no meeting in the notebook yet" in window.foot.words.text()
    assert list(folder.iterdir()) == []
