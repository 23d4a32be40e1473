"""Meetings as they leave the notebook."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.store import exporting_meetings, meetings
from desktop_app.store.database import Notebook

FIRST = Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam")
LATER = Start(datetime(2026, 3, 13, 9), "Asia/Tokyo")


def test_all_or_those_asked_for_in_their_order(notebook: Notebook, add_contact: Callable[..., int]) -> None:
    amara = add_contact("Amara Okafor", organization="Helix Foods")
    later, first = (notebook.write(meetings.create, NewMeeting(amara, start)).answer for start in (LATER, FIRST))
    found = notebook.read(exporting_meetings.meetings)
    assert [one.start for one in found] == [FIRST, LATER]
    assert (found[0].name, found[0].organization, found[0].uid) == (
        "Amara Okafor",
        "Helix Foods",
        notebook.read(meetings.get, first).uuid,
    )
    assert [one.start for one in notebook.read(exporting_meetings.meetings, [later])] == [LATER]
    assert notebook.read(exporting_meetings.meetings, []) == ()


def test_the_sequence_grows_with_the_terms_and_with_nothing_else(
    notebook: Notebook, add_contact: Callable[..., int]
) -> None:
    meeting = notebook.write(meetings.create, NewMeeting(add_contact(), FIRST)).answer

    def sequence() -> int:
        return notebook.read(exporting_meetings.meetings)[0].sequence

    assert sequence() == 0
    notebook.write(meetings.edit, meeting, notes="Bring bread")
    notebook.write(meetings.edit, meeting, minutes=20)
    assert sequence() == 0
    notebook.write(meetings.edit, meeting, start=LATER)
    notebook.write(meetings.edit, meeting, mode=Mode.PHONE, place="+31 10 555")
    notebook.write(meetings.set_status, meeting, Status.CONFIRMED)
    assert sequence() == 3
    notebook.write(meetings.set_status, meeting, Status.CONFIRMED)
    assert sequence() == 3
