"""The search in numbers, and the first steps."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction
from desktop_app.records.today import Beginnings
from desktop_app.store import how_it_goes, meetings, outreach, profile, question_lists, referring
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

HOME = "Europe/Amsterdam"
AddContact = Callable[..., int]


def meet(notebook: Notebook, contact: int, local: datetime, status: Status = Status.HELD) -> None:
    notebook.write(meetings.create, NewMeeting(contact, Start(local, HOME), status=status))


@pytest.mark.parametrize(("week_start", "first"), [(1, date(2026, 3, 9)), (7, date(2026, 3, 8)), (3, date(2026, 3, 4))])
def test_talks_are_counted_by_weeks_as_the_user_begins_them(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock, week_start: int, first: date
) -> None:
    ada = add_contact("Ada King")
    meet(notebook, ada, datetime(first.year, first.month, first.day, 0, 5))
    meet(notebook, ada, datetime(first.year, first.month, first.day, 0, 0) - timedelta(minutes=5))
    meet(notebook, ada, datetime(2026, 3, 10, 9), Status.MISSED)
    meet(notebook, ada, datetime(2025, 3, 10, 9))
    found = notebook.read(how_it_goes.how_it_goes, clock(), HOME, week_start)
    assert len(found.weeks) == how_it_goes.WEEKS
    assert found.weeks[-2:] == ((first - timedelta(days=7), 1), (first, 1))
    assert sum(count for _, count in found.weeks) == 2
    assert found.by_stage[Stage.HELD] == 1


def test_whoever_was_named_counts_for_the_talk_before(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ada, wei = add_contact("Ada King"), add_contact("Wei Chen")
    notebook.write(referring.refer, ada, "Before any talk", by_other=False)
    clock.now = datetime(2026, 3, 20, 9, tzinfo=UTC)
    meet(notebook, ada, datetime(2026, 3, 12, 9))
    meet(notebook, wei, datetime(2026, 3, 13, 9))
    notebook.write(referring.refer, ada, "One", by_other=False)
    notebook.write(referring.refer, ada, "Two", by_other=False)
    meet(notebook, ada, datetime(2026, 3, 20, 11))
    clock.advance(days=2)
    notebook.write(referring.refer, ada, "Three", by_other=False)
    found = notebook.read(how_it_goes.how_it_goes, clock(), HOME, 1).talks
    assert [(talk.contact.name, talk.referrals) for talk in found] == [
        ("Ada King", 2),
        ("Wei Chen", 0),
        ("Ada King", 1),
    ]
    assert found[0].at == datetime(2026, 3, 12, 8, tzinfo=UTC)


def test_the_first_steps_are_ticked_by_what_is_there(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    assert notebook.read(how_it_goes.beginnings) == Beginnings(0, False, False, False)
    clock.advance(minutes=1)
    ada = add_contact("Ada King")
    notebook.write(profile.edit, name="  ", background="")
    assert notebook.read(how_it_goes.beginnings) == Beginnings(1, False, False, False)
    notebook.write(profile.edit, background="I teach")
    notebook.write(question_lists.create, "Mine")
    notebook.write(outreach.log, ada, Channel.EMAIL, Direction.OUT)
    assert notebook.read(how_it_goes.beginnings) == Beginnings(1, True, True, True)
