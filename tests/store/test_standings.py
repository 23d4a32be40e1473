"""How asking stands, as a page tells it."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.method.standing import Standing
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome
from desktop_app.store import meetings, outreach, standings
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock


def test_a_request_waits_until_it_is_answered(notebook: Notebook, add_contact: Callable[..., int]) -> None:
    amara = add_contact()
    assert notebook.read(standings.of_contact, amara) == Standing()
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.OUT)
    assert notebook.read(standings.of_contact, amara).unanswered == 1
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.IN, Outcome.LATER)
    found = notebook.read(standings.of_contact, amara)
    assert (found.unanswered, found.decision) == (0, Outcome.LATER)


def test_a_talk_settles_what_was_agreed(notebook: Notebook, add_contact: Callable[..., int], clock: FixedClock) -> None:
    amara = add_contact()
    notebook.write(outreach.log, amara, Channel.EMAIL, Direction.IN, Outcome.AGREED)
    clock.advance(days=3)
    start = Start(datetime(2026, 3, 12, 15), "Europe/Amsterdam")
    notebook.write(meetings.create, NewMeeting(amara, start, status=Status.HELD))
    assert notebook.read(standings.of_contact, amara) == Standing()


def test_of_nobody(notebook: Notebook) -> None:
    assert notebook.read(standings.of_contact, 999) == Standing()
