"""What there is to do: each kind from the fact on which it rests to the fact that settles it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.method.duties import Policies
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Start, Status
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.records.today import DutyKind, Urgency
from desktop_app.store import (
    debriefs,
    drafts,
    meetings,
    outreach,
    promises,
    referrals,
    referring,
    set_aside,
    talks,
    thank_yous,
    undo,
)
from tests.store.duty_desk import HOME, NOON, AddContact, Desk


def test_an_empty_notebook_has_nothing_to_do_until_midnight(desk: Desk) -> None:
    page = desk.page()
    assert (page.rows, page.total, page.more) == ((), 0, False)
    assert page.changes_at == datetime(2026, 3, 10, 23, tzinfo=UTC)


# A thank-you


def test_a_thank_you_is_due_a_day_after_the_talk_and_overdue_after_two(desk: Desk, ada: int) -> None:
    meeting = desk.meet(ada, datetime(2026, 3, 10, 12), Status.HELD)
    desk.do(debriefs.finish, meeting)
    (duty,) = desk.page().rows
    assert (duty.kind, duty.urgency, duty.meeting_id) == (DutyKind.THANK, Urgency.TODAY, meeting)
    assert (duty.contact.name, duty.organization) == ("Ada King", "Helix")
    assert duty.due_at == datetime(2026, 3, 11, 11, 20, tzinfo=UTC)
    assert duty.since == datetime(2026, 3, 10, 11, tzinfo=UTC)
    assert desk.page().changes_at == datetime(2026, 3, 10, 23, tzinfo=UTC)
    desk.clock.now = datetime(2026, 3, 12, 11, 19, tzinfo=UTC)
    assert desk.kinds() == [(DutyKind.THANK, Urgency.TODAY)]
    assert desk.page().changes_at == datetime(2026, 3, 12, 11, 20, tzinfo=UTC)
    desk.clock.advance(minutes=1)
    assert desk.kinds() == [(DutyKind.THANK, Urgency.OVERDUE)]
    desk.do(thank_yous.mark_sent, ada, meeting_id=meeting)
    assert desk.page().rows == ()


def test_a_referral_is_thanked_for_as_well(desk: Desk, ada: int) -> None:
    other = desk.do(referring.refer, ada, "Wei Chen", by_other=False)
    duty = desk.seen()[DutyKind.THANK]
    assert duty.other is not None
    assert (duty.contact.id, duty.other.id, duty.other.name) == (ada, other, "Wei Chen")
    assert duty.due_at == NOON + timedelta(days=1)


# Meetings


@pytest.mark.parametrize(
    ("local", "status", "urgency", "key"),
    [
        (datetime(2026, 3, 10, 13, 16), Status.SCHEDULED, Urgency.TODAY, "hold"),
        (datetime(2026, 3, 10, 13, 15), Status.SCHEDULED, Urgency.NOW, "begin"),
        (datetime(2026, 3, 10, 12, 50), Status.CONFIRMED, Urgency.NOW, "begin"),
        (datetime(2026, 3, 10, 23, 59), Status.CONFIRMED, Urgency.TODAY, "hold"),
        (datetime(2026, 3, 11, 0, 0), Status.CONFIRMED, Urgency.SOON, "hold"),
        (datetime(2026, 3, 11, 23, 59), Status.PROPOSED, Urgency.TODAY, "confirm"),
    ],
)
def test_meetings_today_and_tomorrow(
    desk: Desk, ada: int, local: datetime, status: Status, urgency: Urgency, key: str
) -> None:
    meeting = desk.meet(ada, local, status)
    (duty,) = desk.page().rows
    assert (duty.kind, duty.urgency, duty.status) == (DutyKind.MEETING, urgency, status)
    assert duty.key.startswith(f"{key}:{meeting}:2026-03-1")
    assert duty.start == Start(local, HOME)
    assert duty.minutes == 20


def test_the_day_after_tomorrow_is_far_away(desk: Desk, ada: int) -> None:
    desk.meet(ada, datetime(2026, 3, 12, 0, 0))
    assert desk.page().rows == ()


def test_the_day_is_that_of_the_users_calendar(desk: Desk, ada: int) -> None:
    # Half past one on the twelfth in Auckland is this afternoon in Amsterdam, on the eleventh.
    desk.meet(ada, datetime(2026, 3, 12, 1, 30), Status.CONFIRMED, "Pacific/Auckland")
    (duty,) = desk.page().rows
    assert duty.urgency is Urgency.SOON
    assert duty.due_at == datetime(2026, 3, 11, 12, 30, tzinfo=UTC)


def test_not_confirming_tomorrows_meeting_does_not_hide_it_tomorrow(desk: Desk, ada: int) -> None:
    desk.meet(ada, datetime(2026, 3, 11, 16))
    desk.do(set_aside.leave, ada, desk.seen()[DutyKind.MEETING].key)
    assert desk.page().rows == ()
    desk.clock.advance(hours=12)
    assert desk.kinds() == [(DutyKind.MEETING, Urgency.TODAY)]


def test_once_its_time_is_over_it_is_asked_whether_it_was_held(desk: Desk, ada: int) -> None:
    meeting = desk.meet(ada, datetime(2026, 3, 10, 13, 10))
    assert desk.page().changes_at == datetime(2026, 3, 10, 12, 30, tzinfo=UTC)
    desk.clock.now = datetime(2026, 3, 10, 12, 30, tzinfo=UTC)
    assert desk.kinds() == [(DutyKind.HAPPENED, Urgency.TODAY)]
    assert desk.page().rows[0].due_at == desk.clock.now
    desk.clock.advance(days=2)
    assert desk.kinds() == [(DutyKind.HAPPENED, Urgency.OVERDUE)]
    desk.do(meetings.set_status, meeting, Status.MISSED)
    assert desk.page().rows == ()


def test_a_talk_that_goes_on_is_not_over(desk: Desk, ada: int) -> None:
    meeting = desk.meet(ada, datetime(2026, 3, 10, 13, 0))
    desk.clock.advance(minutes=15)
    desk.do(talks.begin, meeting)
    desk.do(talks.edit, meeting, extra_minutes=5)
    desk.clock.advance(minutes=24)
    assert desk.kinds() == [(DutyKind.MEETING, Urgency.NOW)]
    desk.clock.advance(minutes=1)
    assert desk.kinds() == [(DutyKind.HAPPENED, Urgency.TODAY)]
    desk.do(talks.end, meeting, 1500, 300)
    assert set(desk.seen()) == {DutyKind.THANK, DutyKind.DEBRIEF}


def test_a_debrief_is_missing_for_a_month(desk: Desk, ada: int) -> None:
    meeting = desk.meet(ada, datetime(2026, 3, 10, 11), Status.HELD)
    desk.do(thank_yous.mark_sent, ada, meeting_id=meeting)
    assert desk.kinds() == [(DutyKind.DEBRIEF, Urgency.TODAY)]
    desk.clock.advance(days=2)
    assert desk.kinds() == [(DutyKind.DEBRIEF, Urgency.SOON)]
    desk.clock.advance(days=28)
    assert desk.kinds() == [(DutyKind.DEBRIEF, Urgency.SOON)]
    desk.clock.advance(days=1)
    assert desk.page().rows == ()
    desk.clock.advance(days=-31)
    desk.do(debriefs.write, meeting, learned="Much")
    assert desk.kinds() == [(DutyKind.DEBRIEF, Urgency.TODAY)]
    desk.do(debriefs.finish, meeting)
    assert desk.page().rows == ()


# Promises


@pytest.mark.parametrize(
    ("by_me", "due_on", "days", "expected"),
    [
        (True, date(2026, 3, 12), 1, None),
        (True, date(2026, 3, 12), 2, Urgency.TODAY),
        (True, date(2026, 3, 12), 3, Urgency.OVERDUE),
        (True, None, 6, None),
        (True, None, 7, Urgency.TODAY),
        (False, date(2026, 3, 12), 2, None),
        (False, date(2026, 3, 12), 3, Urgency.SOON),
        (False, None, 13, None),
        (False, None, 14, Urgency.SOON),
    ],
)
def test_promises(desk: Desk, ada: int, by_me: bool, due_on: date | None, days: int, expected: Urgency | None) -> None:
    promise = desk.do(promises.make, ada, "The article", by_me=by_me, due_on=due_on)
    desk.clock.advance(days=days)
    found = [(duty.urgency, duty.promise_id, duty.by_me, duty.text) for duty in desk.page().rows]
    assert found == ([] if expected is None else [(expected, promise, by_me, "The article")])
    desk.do(promises.keep, promise)
    assert desk.page().rows == ()


# Referrals, keeping in touch, drafts


def test_a_new_referral_is_asked_and_its_referrer_told(desk: Desk, ada: int) -> None:
    wei = desk.do(referring.refer, ada, "Wei Chen", by_other=False, owe_thanks=False)
    asked = desk.seen()[DutyKind.ASK]
    assert asked.other is not None
    assert (asked.contact.id, asked.other.id) == (wei, ada)
    desk.ask(wei)
    assert desk.page().rows == ()
    meeting = desk.meet(wei, datetime(2026, 3, 10, 9), Status.HELD)
    told = desk.seen()[DutyKind.TELL]
    assert told.other is not None
    assert (told.contact.id, told.other.id, told.since) == (ada, wei, datetime(2026, 3, 10, 8, tzinfo=UTC))
    desk.do(debriefs.finish, meeting)
    desk.do(referrals.edit, told.referral_id, told_at=desk.clock())
    assert [kind for kind, _ in desk.kinds()] == [DutyKind.THANK]


def test_one_who_was_named_twice_is_asked_once(desk: Desk, ada: int, add_contact: AddContact) -> None:
    wei = desk.do(referring.refer, ada, "Wei Chen", by_other=False, owe_thanks=False)
    lena = add_contact("Lena Vogt")
    desk.do(referrals.add, lena, wei)
    (duty,) = desk.page().rows
    assert duty.other is not None
    assert duty.other.name == "Lena Vogt"


@pytest.mark.parametrize(("policy", "due"), [("few_months", date(2026, 6, 10)), ("thrice", date(2026, 7, 10))])
def test_keeping_in_touch(desk: Desk, ada: int, policy: str, due: date) -> None:
    desk.policies = Policies(keep_in_touch=policy, my_zone=HOME)
    desk.do(debriefs.finish, desk.meet(ada, datetime(2026, 3, 8, 9), Status.HELD))
    desk.do(thank_yous.mark_sent, ada)  # on the tenth
    desk.clock.now = datetime(due.year, due.month, due.day - 1, 20, tzinfo=UTC)
    assert desk.page().rows == ()
    desk.clock.advance(days=1)
    assert desk.kinds() == [(DutyKind.TOUCH, Urgency.SOON)]
    desk.do(outreach.log, ada, Channel.EMAIL, Direction.OUT)
    assert desk.page().rows == ()


def test_never_to_be_in_touch(desk: Desk, ada: int) -> None:
    desk.policies = Policies(keep_in_touch="never", my_zone=HOME)
    desk.do(debriefs.finish, desk.meet(ada, datetime(2026, 3, 8, 9), Status.HELD))
    desk.do(thank_yous.mark_sent, ada)
    desk.clock.advance(days=400)
    assert desk.page().rows == ()


def test_a_draft_is_a_line_of_its_own_unless_it_is_the_beginning_of_one(desk: Desk, ada: int) -> None:
    desk.do(drafts.create, DraftWanted(ada, Purpose.REMIND, Channel.LETTER), "", "Dear Ada")
    assert desk.kinds() == [(DutyKind.DRAFT, Urgency.SOON)]
    draft = desk.page().rows[0]
    assert (draft.purpose, draft.channel, draft.draft_id) == (Purpose.REMIND, Channel.LETTER, 1)
    desk.ask(ada)
    desk.clock.advance(days=14)
    assert [kind for kind, _ in desk.kinds()] == [DutyKind.FOLLOW_UP]
    meeting = desk.meet(ada, datetime(2026, 3, 24, 9), Status.HELD)
    desk.do(debriefs.finish, meeting)
    desk.do(drafts.create, DraftWanted(ada, Purpose.THANK, meeting_id=meeting), "", "Dear Ada")
    assert [kind for kind, _ in desk.kinds()] == [DutyKind.THANK, DutyKind.DRAFT]


# Set aside


def test_put_off_and_left_and_back_again_by_undo(desk: Desk, ada: int) -> None:
    desk.do(referring.refer, ada, "Wei Chen", by_other=False, owe_thanks=False)
    key = desk.page().rows[0].key
    desk.do(set_aside.put_off, desk.page().rows[0].contact.id, key, NOON + timedelta(hours=3))
    page = desk.page()
    assert (page.rows, page.total, page.by_kind[DutyKind.ASK]) == ((), 0, 0)
    assert page.changes_at == NOON + timedelta(hours=3)
    desk.clock.advance(hours=3)
    assert [duty.key for duty in desk.page().rows] == [key]
    desk.do(set_aside.leave, ada, key)
    desk.clock.advance(days=300)
    assert desk.page().rows == ()
    desk.do(undo.undo)
    assert [duty.key for duty in desk.page().rows] == [key]


def test_a_new_fact_brings_a_new_duty(desk: Desk, ada: int) -> None:
    desk.ask(ada)
    desk.clock.advance(days=10)
    desk.do(set_aside.leave, ada, desk.seen()[DutyKind.FOLLOW_UP].key)
    assert desk.page().rows == ()
    desk.ask(ada)
    desk.clock.advance(days=11)
    assert desk.kinds() == [(DutyKind.STOP, Urgency.SOON)]
