"""What there is to do while nobody answers, and after they did."""

from datetime import UTC, datetime

import pytest

from desktop_app.method.duties import Policies
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.today import DutyKind, Urgency
from desktop_app.store import (
    contacts,
    debriefs,
    meetings,
    outreach,
    thank_yous,
    today,
    undo,
)
from tests.store.duty_desk import HOME, NOON, AddContact, Desk

# No reply


def test_three_business_days_seven_business_days_and_then_no_more(desk: Desk, ada: int) -> None:
    desk.ask(ada)  # on Tuesday the tenth
    seen = {}
    for day in range(11, 31):
        desk.clock.now = datetime(2026, 3, day, 6, tzinfo=UTC)
        seen[day] = [duty.kind for duty in desk.page().rows]
    assert [day for day in seen if seen[day] == [DutyKind.ELSEWHERE]] == list(range(13, 19))
    assert [day for day in seen if seen[day] == [DutyKind.FOLLOW_UP]] == list(range(19, 31))
    duty = desk.seen()[DutyKind.FOLLOW_UP]
    assert (duty.count, duty.channel, duty.since) == (1, Channel.EMAIL, NOON)
    assert duty.due_at == datetime(2026, 3, 18, 23, tzinfo=UTC)
    desk.do(outreach.log, ada, Channel.PHONE, Direction.OUT)
    assert desk.page().rows == ()
    desk.clock.advance(days=14)
    assert desk.kinds() == [(DutyKind.STOP, Urgency.SOON)]
    assert (desk.seen()[DutyKind.STOP].count, desk.seen()[DutyKind.STOP].channel) == (2, Channel.PHONE)
    desk.do(contacts.edit, ada, at_rest=True)
    assert desk.page().rows == ()


def test_elsewhere_needs_a_place_and_is_done_when_somebody_there_was_asked(
    desk: Desk, ada: int, add_contact: AddContact
) -> None:
    alone = add_contact("Nobody's", organization="")
    colleague = add_contact("Wei Chen", organization="Helix")
    desk.ask(ada)
    desk.ask(alone)
    desk.clock.advance(days=4)
    assert [(duty.kind, duty.contact.id) for duty in desk.page().rows] == [(DutyKind.ELSEWHERE, ada)]
    desk.ask(colleague)
    assert desk.page().rows == ()


def test_whom_else_to_write_to(desk: Desk, ada: int, add_contact: AddContact) -> None:
    zoe, wei, asked = (add_contact(name, organization="Helix") for name in ("Zoë", "Wei Chen", "Lena Vogt"))
    add_contact("Somewhere Else", organization="Acme")
    desk.ask(asked)
    found = desk.notebook.read(today.others_there, ada)
    assert found == (ContactRef(wei, "Wei Chen"), ContactRef(zoe, "Zoë"))
    assert desk.notebook.read(today.others_there, add_contact("Nobody's")) == ()


@pytest.mark.parametrize(("policy", "days"), [("once", 9), ("7+7", 9), ("weekly", 7)])
def test_the_other_policies(desk: Desk, ada: int, policy: str, days: int) -> None:
    desk.policies = Policies(policy, my_zone=HOME)
    desk.ask(ada)
    desk.clock.advance(days=days - 1)
    assert desk.page().rows == ()
    desk.clock.advance(days=1)
    assert desk.kinds() == [(DutyKind.FOLLOW_UP, Urgency.TODAY)]


def test_whoever_was_met_meanwhile_is_not_reminded(desk: Desk, ada: int) -> None:
    desk.ask(ada)
    desk.clock.advance(days=20)
    desk.meet(ada, datetime(2026, 4, 20, 9))
    assert desk.page().rows == ()
    desk.meet(ada, datetime(2026, 3, 20, 9), Status.HELD)
    assert DutyKind.FOLLOW_UP not in desk.seen()


# Answers


def test_agreed_and_no_date(desk: Desk, ada: int) -> None:
    desk.ask(ada)
    desk.hear(ada, Outcome.AGREED)
    assert desk.kinds() == [(DutyKind.SCHEDULE, Urgency.TODAY)]
    assert desk.page().rows[0].since == NOON
    meeting = desk.meet(ada, datetime(2026, 4, 20, 9))
    assert desk.page().rows == ()
    desk.do(meetings.set_status, meeting, Status.CANCELLED)
    assert desk.kinds() == [(DutyKind.SCHEDULE, Urgency.TODAY)]


def test_who_has_agreed_is_not_reminded_of_the_asking(desk: Desk, ada: int) -> None:
    desk.hear(ada, Outcome.AGREED)
    desk.ask(ada)
    desk.clock.advance(days=20)
    assert [kind for kind, _ in desk.kinds()] == [DutyKind.SCHEDULE]


def test_agreed_to_a_second_talk(desk: Desk, ada: int) -> None:
    desk.do(debriefs.finish, desk.meet(ada, datetime(2026, 3, 1, 9), Status.HELD))
    desk.do(thank_yous.mark_sent, ada)
    desk.hear(ada, Outcome.AGREED)
    assert desk.kinds() == [(DutyKind.SCHEDULE, Urgency.TODAY)]


def test_a_letter_that_decides_nothing_waits_for_an_answer(desk: Desk, ada: int) -> None:
    desk.ask(ada)
    desk.clock.advance(hours=1)
    desk.hear(ada, Outcome.NONE)
    assert desk.kinds() == [(DutyKind.REPLY, Urgency.TODAY)]
    desk.clock.advance(hours=1)
    desk.do(outreach.log, ada, Channel.EMAIL, Direction.OUT, purpose=Purpose.OTHER)
    assert desk.page().rows == ()


def test_after_a_no_one_thanks_and_asks_for_a_name(desk: Desk, ada: int) -> None:
    desk.ask(ada)
    desk.clock.advance(hours=1)
    desk.hear(ada, Outcome.REFUSED)
    assert desk.kinds() == [(DutyKind.AFTER_NO, Urgency.TODAY)]
    desk.do(contacts.edit, ada, at_rest=True)
    assert desk.page().rows == ()
    desk.do(undo.undo)
    desk.clock.advance(hours=1)
    desk.do(outreach.log, ada, Channel.EMAIL, Direction.OUT, purpose=Purpose.THANK)
    assert desk.page().rows == ()


def test_not_now_is_asked_again_a_month_later_whatever_was_said_meanwhile(desk: Desk, ada: int) -> None:
    desk.ask(ada)
    desk.clock.advance(hours=1)
    desk.hear(ada, Outcome.LATER)
    desk.clock.advance(hours=1)
    desk.do(outreach.log, ada, Channel.EMAIL, Direction.OUT, purpose=Purpose.THANK)
    desk.clock.now = datetime(2026, 4, 9, 21, 59, tzinfo=UTC)
    assert desk.page().rows == ()
    desk.clock.advance(minutes=1)  # midnight in summer time
    assert desk.kinds() == [(DutyKind.AGAIN, Urgency.TODAY)]
    assert desk.page().rows[0].due_at == desk.clock.now
    desk.ask(ada)
    assert desk.page().rows == ()
