"""What the picture of who led to whom is drawn from."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.store import (
    contacts,
    meetings,
    outreach,
    plain,
    referral_graph,
    referrals,
    referring,
    set_aside,
    thank_yous,
)
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

AddContact = Callable[..., int]
TALK = NewMeeting(0, Start(datetime(2026, 3, 9, 15), "UTC"), status=Status.HELD)


def test_an_empty_notebook_has_an_empty_picture(notebook: Notebook) -> None:
    graph = notebook.read(referral_graph.read)
    assert (graph.people, graph.referrals, graph.others) == ((), (), 0)


def test_only_who_takes_part_is_drawn_unless_everybody_is_wanted(notebook: Notebook, add_contact: AddContact) -> None:
    cy, ana, bo = add_contact("Cy"), add_contact("Ana", organization="Helix"), add_contact("Bo")
    notebook.write(referrals.add, cy, ana)
    graph = notebook.read(referral_graph.read)
    assert [(one.name, one.organization, one.stage) for one in graph.people] == [
        ("Ana", "Helix", Stage.FOUND),
        ("Cy", "", Stage.FOUND),
    ]
    assert graph.others == 1
    everybody = notebook.read(referral_graph.read, everybody=True)
    assert [one.id for one in everybody.people] == [ana, cy, bo]
    assert everybody.others == 0


def test_of_very_many_others_some_are_only_counted(
    notebook: Notebook, add_contact: AddContact, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(referral_graph, "MOST_OTHERS", 2)
    for name in ("Ana", "Bo", "Cy"):
        add_contact(name)
    graph = notebook.read(referral_graph.read, everybody=True)
    assert [one.name for one in graph.people] == ["Ana", "Bo"]
    assert graph.others == 1


def test_a_referral_tells_what_came_of_it(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    number = notebook.write(referrals.add, ana, bo, True, "over coffee").answer
    (new,) = notebook.read(referral_graph.read).referrals
    assert (new.id, new.referrer, new.referred, new.may_use_name, new.note) == (number, ana, bo, True, "over coffee")
    assert (new.made_at, new.told_at, new.thanked_at, new.asked_at, new.met_at) == (clock.now, None, None, None, None)
    asked = clock.advance(hours=1)
    notebook.write(outreach.log, bo, Channel.EMAIL, Direction.OUT, purpose=Purpose.ASK)
    thanked = clock.advance(hours=1)
    notebook.write(thank_yous.mark_sent, ana, referral_id=number)
    notebook.write(meetings.create, NewMeeting(bo, TALK.start, status=Status.HELD))
    notebook.write(referrals.edit, number, told_at=clock.now)
    graph = notebook.read(referral_graph.read)
    (known,) = graph.referrals
    assert (known.asked_at, known.thanked_at, known.told_at) == (asked, thanked, thanked)
    assert known.met_at == datetime(2026, 3, 9, 15, tzinfo=UTC)
    assert [(one.talks, one.thanks_owed) for one in graph.people] == [(0, False), (1, True)]


def test_a_message_that_asks_for_nothing_and_a_talk_that_was_cancelled_do_not_count(
    notebook: Notebook, add_contact: AddContact
) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    notebook.write(referrals.add, ana, bo)
    notebook.write(outreach.log, bo, Channel.EMAIL, Direction.OUT, purpose=Purpose.TOUCH)
    notebook.write(outreach.log, bo, Channel.EMAIL, Direction.IN)
    notebook.write(meetings.create, NewMeeting(bo, TALK.start, status=Status.CANCELLED))
    (known,) = notebook.read(referral_graph.read).referrals
    assert (known.asked_at, known.met_at) == (None, None)


def test_referrals_stand_in_the_order_in_which_they_were_made(
    notebook: Notebook, add_contact: AddContact, clock: FixedClock
) -> None:
    ana, bo, cy = add_contact("Ana"), add_contact("Bo"), add_contact("Cy")
    late = notebook.write(referrals.add, ana, bo).answer
    early = notebook.write(referrals.add, ana, cy).answer
    notebook.write(referrals.edit, early, made_at=clock.now - timedelta(days=9))
    assert [one.id for one in notebook.read(referral_graph.read).referrals] == [early, late]


def test_somebody_at_rest_is_told(notebook: Notebook, add_contact: AddContact) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    notebook.write(referrals.add, ana, bo)
    notebook.write(contacts.edit, bo, at_rest=True)
    (known,) = notebook.read(referral_graph.read).referrals
    assert known.resting


def test_what_was_left_is_known_by_the_keys_of_today(notebook: Notebook, add_contact: AddContact) -> None:
    ana, bo = add_contact("Ana"), add_contact("Bo")
    notebook.write(referring.refer, ana, bo, by_other=False)
    (owed,) = notebook.read(thank_yous.owed, ana)
    (new,) = notebook.read(referral_graph.read).referrals
    assert (new.thanks_id, new.left, new.quiet) == (owed.id, frozenset(), False)
    for key in (f"thank:{owed.id}", f"tell:{new.id}", "clear:99", "touch:1"):
        notebook.write(set_aside.leave, ana, key)
    notebook.write(set_aside.put_off, ana, f"clear:{new.id}", notebook.clock())
    notebook.write(contacts.edit, ana, at_rest=True)
    (known,) = notebook.read(referral_graph.read).referrals
    assert (known.left, known.quiet) == (frozenset({"thank", "tell"}), True)
    other = notebook.write(referrals.add, bo, ana).answer
    notebook.write(set_aside.leave, bo, f"thanks:{other}")
    assert {one.id: one.left for one in notebook.read(referral_graph.read).referrals}[other] == {"thank"}


def test_it_is_asked_without_the_mapper() -> None:
    assert plain.is_reading(referral_graph.read)
