"""The order of duties, the instants by which they are told apart, and their reasons in numbers."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from desktop_app.method.duties import ORDER, Policies, Reason, bounds, reason
from desktop_app.method.thanks import Urgency as Thanks
from desktop_app.method.thanks import urgency
from desktop_app.records.contacts import ContactRef
from desktop_app.records.today import Duty, DutyKind, Urgency
from tests.method.every_day import ZONES, at, days

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


def test_every_kind_has_its_place_and_the_urgent_come_first() -> None:
    assert {kind for _, kind in ORDER} == set(DutyKind)
    assert len(set(ORDER)) == len(ORDER)
    assert [urgency for urgency, _ in ORDER] == sorted(urgency for urgency, _ in ORDER)


def test_what_leads() -> None:
    assert ORDER[:5] == (
        (Urgency.NOW, DutyKind.MEETING),
        (Urgency.OVERDUE, DutyKind.THANK),
        (Urgency.OVERDUE, DutyKind.HAPPENED),
        (Urgency.OVERDUE, DutyKind.PROMISE),
        (Urgency.TODAY, DutyKind.MEETING),
    )


@pytest.mark.parametrize("zone", ZONES)
def test_days_follow_the_users_calendar(zone: str) -> None:
    for day in days():
        for clock in ("00:00", "12:00", "23:59"):
            edges = bounds(at(day, clock, zone), Policies(my_zone=zone))
            assert edges.today == at(day, "00:00", zone)
            assert edges.today <= edges.now < edges.tomorrow < edges.next_day
            assert edges.yesterday < edges.today


@pytest.mark.parametrize("zone", ZONES)
def test_nothing_that_was_due_ceases_to_be(zone: str) -> None:
    policies = Policies(my_zone=zone)
    names = ("thanks_overdue", "unsaid", "mine", "theirs", "not_now", "touch")
    for earlier, later in pairwise(bounds(at(day, "09:00", zone), policies) for day in days()):
        for name in names:
            assert getattr(earlier, name) < getattr(later, name) or name in ("touch", "not_now")
            assert getattr(earlier, name) <= getattr(later, name)


def test_thank_yous_are_overdue_when_the_rule_says_so() -> None:
    edges = bounds(NOW, Policies())
    second = timedelta(seconds=1)
    assert urgency(edges.thanks_overdue, NOW) is Thanks.OVERDUE
    assert urgency(edges.thanks_overdue + second, NOW) is Thanks.DUE


def test_never_to_be_in_touch_makes_no_duties() -> None:
    assert bounds(NOW, Policies(keep_in_touch="never")).touch is None
    few, thrice = (bounds(NOW, Policies(keep_in_touch=name)).touch for name in ("few_months", "thrice"))
    assert (few, thrice) == (datetime(2026, 8, 25, tzinfo=UTC), datetime(2026, 7, 25, tzinfo=UTC))


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no such time zone"):
        bounds(NOW, Policies(my_zone="Mars/Olympus"))


def test_a_reason_counts_days_on_the_users_calendar() -> None:
    asked = datetime(2026, 11, 13, 23, 30, tzinfo=UTC)  # Saturday already in Amsterdam
    due = datetime(2026, 11, 23, 23, tzinfo=UTC)
    duty = Duty("remind:1", DutyKind.FOLLOW_UP, Urgency.TODAY, ContactRef(1, "Ada"), due, asked)
    assert reason(duty, NOW, "Europe/Amsterdam") == Reason(since=10, working=7, due=0)
    assert reason(duty, NOW, "UTC") == Reason(since=11, working=7, due=-1)
