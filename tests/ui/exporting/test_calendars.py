"""Meetings as a calendar, and one of them as an invitation file."""

from collections.abc import Callable
from pathlib import Path

from icalendar import Calendar

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exporting import ExportWanted, Format, What
from desktop_app.records.meetings import Status
from desktop_app.store import contacts, meetings, profile
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from tests.journeys import walking
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


def test_an_invitation_says_whether_it_can_be_answered(
    make_window: MakeWindow, folder: Path, desk: Desk, add_contact: Add, add_talk: AddTalk, settle: Settle
) -> None:
    wei = add_contact("Wei Chen")
    talk = add_talk(wei, status=Status.SCHEDULED, day=20)
    window = make_window(ExportWanted(What.MEETING, (talk,)))
    said = window.scope.answer
    assert "tell your e-mail" in said.words.text()
    desk.backend.write(profile.edit, email="robin@example.org", initiator=desk)
    settle()
    settle()
    assert said.words.text().startswith("Wei Chen has no e-mail in your notebook")
    window.export()
    settle()
    calendar = Calendar.from_ical((folder / "Invitation Wei Chen.ics").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert (calendar["method"], event["organizer"]) == ("PUBLISH", "mailto:robin@example.org")
    desk.backend.write(contacts.edit, wei, points=[ContactPoint(PointKind.EMAIL, "wei@example.org")], initiator=desk)
    settle()
    settle()
    assert "accept or decline it in a calendar; the answer comes to robin@example.org." in said.words.text()
    window.where.suggest("Second", Format.ICS)
    window.export()
    settle()
    calendar = Calendar.from_ical((folder / "Second.ics").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert (calendar["method"], event["attendee"]) == ("REQUEST", "mailto:wei@example.org")
    walking.check(window)
    window.what.choose(What.MEETINGS)
    window._show_what()
    assert not said.isVisible()


def test_a_meeting_that_is_gone_is_no_invitation(
    make_window: MakeWindow, folder: Path, add_contact: Add, add_talk: AddTalk, settle: Settle, notebook: Notebook
) -> None:
    talk = add_talk(add_contact("Wei Chen"), status=Status.SCHEDULED, day=20)
    window = make_window(ExportWanted(What.MEETING, (talk,)))
    notebook.write(meetings.delete, [talk])
    window.export()
    settle()
    assert window.foot.words.text() == "This meeting was deleted meanwhile, so there is nothing to export."
    assert list(folder.iterdir()) == []
