"""What the notebook knows for reminders."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from desktop_app.method.duties import Policies
from desktop_app.method.reminders import what_to_say
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction
from desktop_app.records.reminders import Moment, MomentKind, Quiet, Reminding
from desktop_app.store import (
    debriefs,
    meetings,
    outreach,
    promises,
    referring,
    reminders_shown,
    set_aside,
    talks,
    thank_yous,
)
from desktop_app.store.database import Notebook
from desktop_app.store.reminder_moments import reminding
from desktop_app.store.schema import ReminderShown
from desktop_app.store.today import duties
from tests.conftest import FixedClock

ZONE = "Europe/Amsterdam"
POLICIES = Policies(my_zone=ZONE)
NEVER_QUIET = Quiet(0, 0, ZONE)


@pytest.fixture
def contact(add_contact: Callable[..., int]) -> int:
    return add_contact()


def facts(notebook: Notebook, now: datetime | None = None) -> Reminding:
    return notebook.read(reminding, now or notebook.clock(), POLICIES)


def kinds(notebook: Notebook) -> set[str]:
    return {moment.kind for moment in facts(notebook).moments}


def of(notebook: Notebook, kind: MomentKind) -> Moment:
    return next(moment for moment in facts(notebook).moments if moment.kind is kind)


def meet(notebook: Notebook, contact: int, local: datetime, status: Status = Status.SCHEDULED) -> int:
    return notebook.write(meetings.create, NewMeeting(contact, Start(local, ZONE), status=status)).answer


def duty_keys(notebook: Notebook) -> set[str]:
    return {duty.key for duty in notebook.read(duties, notebook.clock(), POLICIES).rows}


def test_an_empty_notebook_has_nothing_to_say(notebook: Notebook) -> None:
    assert facts(notebook) == Reminding()


def test_a_talk_tomorrow(notebook: Notebook, contact: int) -> None:
    meeting = meet(notebook, contact, datetime(2026, 3, 11, 15))
    found = facts(notebook)
    assert {moment.kind for moment in found.moments} == {"soon", "day", "confirm", "debrief"}
    assert {moment.meeting_id for moment in found.moments} == {meeting}
    assert found.next_talk is not None
    assert found.next_talk.starts_at == datetime(2026, 3, 11, 14, tzinfo=UTC)
    notebook.write(meetings.set_status, meeting, Status.CANCELLED)
    assert facts(notebook) == Reminding()


def test_only_talks_at_hand_are_read(notebook: Notebook, contact: int) -> None:
    for month, day in ((2, 20), (3, 20)):
        meet(notebook, contact, datetime(2026, month, day, 15))
    meet(notebook, contact, datetime(2026, 2, 1, 15), Status.HELD)
    assert kinds(notebook) == set()


def test_keys_are_those_of_today(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    meeting = meet(notebook, contact, datetime(2026, 3, 11, 15))
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT)
    notebook.write(promises.make, contact, "Send the link", due_on=date(2026, 3, 10))
    keys = {moment.duty_key for moment in facts(notebook).moments}
    assert duty_keys(notebook) <= keys
    clock.advance(days=2)
    assert f"happened:{meeting}:2026-03-11T14:00:00.000000Z" in duty_keys(notebook)
    assert of(notebook, MomentKind.DEBRIEF).duty_key in duty_keys(notebook)
    notebook.write(meetings.set_status, meeting, Status.HELD)
    assert duty_keys(notebook) - {of(notebook, kind).duty_key for kind in (MomentKind.DEBRIEF, MomentKind.THANK)} == {
        of(notebook, MomentKind.PROMISE).duty_key
    }
    notebook.write(debriefs.finish, meeting)
    assert MomentKind.DEBRIEF not in kinds(notebook)


def test_thanks_for_talks_and_for_referrals(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    notebook.write(referring.refer, contact, "Wei Chen", by_other=False)
    moment = of(notebook, MomentKind.THANK)
    assert (moment.at, moment.referral_id) == (clock.now + timedelta(days=1), 1)
    notebook.write(thank_yous.mark_sent, contact, referral_id=1)
    assert kinds(notebook) == set()


def test_no_reply_by_the_policy(notebook: Notebook, add_contact: Callable[..., int], clock: FixedClock) -> None:
    contact = add_contact("Ada King", organization="Engines")
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.OUT)
    clock.now = datetime(2026, 3, 13, 12, tzinfo=UTC)
    assert of(notebook, MomentKind.ELSEWHERE).at == datetime(2026, 3, 13, 7, tzinfo=UTC)
    clock.now = datetime(2026, 3, 19, 12, tzinfo=UTC)
    assert kinds(notebook) == {"follow_up"}
    assert of(notebook, MomentKind.FOLLOW_UP).at == datetime(2026, 3, 19, 7, tzinfo=UTC)
    notebook.write(outreach.log, contact, Channel.EMAIL, Direction.IN)
    assert kinds(notebook) == set()


def test_my_promises_but_not_theirs(notebook: Notebook, contact: int) -> None:
    notebook.write(promises.make, contact, "Send the link", due_on=date(2026, 3, 10))
    notebook.write(promises.make, contact, "They look for a name", due_on=date(2026, 3, 9), by_me=False)
    notebook.write(promises.make, contact, "Long ago", due_on=date(2025, 3, 9))
    assert [moment.text for moment in facts(notebook).moments] == ["Send the link"]


def test_what_is_put_off_or_left(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    notebook.write(promises.make, contact, "Send the link", due_on=date(2026, 3, 10))
    before = of(notebook, MomentKind.PROMISE)
    until = clock.now + timedelta(days=1)
    notebook.write(set_aside.put_off, contact, before.duty_key, until)
    later = of(notebook, MomentKind.PROMISE)
    assert (later.at, later.key == before.key) == (until, False)
    notebook.write(set_aside.leave, contact, before.duty_key)
    assert kinds(notebook) == set()


def test_what_was_given_and_what_is_snoozed(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    notebook.write(promises.make, contact, "Send the link", due_on=date(2026, 3, 10))
    (moment,) = facts(notebook).moments
    notebook.maintain(reminders_shown.note, [moment.key, "other"], clock.now)
    assert facts(notebook).given == {moment.key}
    until = clock.now + timedelta(minutes=10)
    notebook.maintain(reminders_shown.snooze, [moment.key], until)
    assert facts(notebook).snoozed == {moment.key: until}
    found = facts(notebook)
    (again,) = what_to_say(found.moments, found.given, until, NEVER_QUIET, found.snoozed).now
    notebook.maintain(reminders_shown.note, [again.key], until)
    found = facts(notebook)
    assert what_to_say(found.moments, found.given, until, NEVER_QUIET, found.snoozed).now == ()


def test_a_talk_that_beats_is_going_on(notebook: Notebook, contact: int, clock: FixedClock) -> None:
    meeting = meet(notebook, contact, datetime(2026, 3, 10, 13))
    notebook.write(talks.begin, meeting)
    notebook.maintain(talks.beat, meeting, 30, 10, None, clock.now)
    assert facts(notebook).talking
    assert not facts(notebook, clock.now + timedelta(minutes=5)).talking
    notebook.write(talks.end, meeting, 60, 20)
    assert not facts(notebook).talking


def test_what_was_given_outlives_a_clock_that_was_wrong(notebook: Notebook, clock: FixedClock) -> None:
    notebook.maintain(reminders_shown.note, ["a"], clock.now)
    notebook.maintain(reminders_shown.note, ["b"], clock.now + timedelta(days=30_000))
    assert notebook.read(lambda session: set(session.scalars(select(ReminderShown.key)))) == {"a", "b"}


def test_what_is_kept_is_bounded(notebook: Notebook, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reminders_shown, "KEPT", 3)
    for number in range(6):
        notebook.maintain(reminders_shown.note, [str(number)], clock.advance(minutes=1))
    assert notebook.read(lambda session: set(session.scalars(select(ReminderShown.key)))) == {"3", "4", "5"}


def test_many_facts_are_read_in_part(notebook: Notebook, contact: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.store.reminder_moments.MOST", 3)
    for number in range(5):
        notebook.write(promises.make, contact, f"No. {number}", due_on=date(2026, 3, 10))
    assert len(facts(notebook).moments) == 3
    assert notebook.read(lambda session: session.scalar(select(func.count()).select_from(ReminderShown))) == 0
