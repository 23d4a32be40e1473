"""When it is time to be in touch again, on every day of the year."""

import pytest

from desktop_app.method.calendar_days import day_of, months_after
from desktop_app.method.keeping_in_touch import POLICIES, due_after, due_before, policy_of
from tests.method.every_day import DAY, ZONES, at, days


def test_the_policies_and_their_sources() -> None:
    known = [(policy.name, policy.months, policy.source) for policy in POLICIES.values()]
    assert known == [("few_months", 3, "Santa Clara"), ("thrice", 4, "University of Portland"), ("never", None, "")]
    assert policy_of("daily").name == "few_months"


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("months", [1, 3, 4])
def test_it_is_due_on_the_day_so_many_months_later_and_not_before(months: int, zone: str) -> None:
    for day in days():
        last = at(day, "23:30", zone)
        due = due_after(last, months, zone)
        assert day_of(due, zone) == months_after(day, months)
        assert last < due_before(due, months, zone)
        assert last >= due_before(due - DAY, months, zone)


@pytest.mark.parametrize("zone", ZONES)
def test_it_never_gets_earlier_as_time_goes_on(zone: str) -> None:
    edges = [due_before(at(day, "09:00", zone), 3, zone) for day in days()]
    assert edges == sorted(edges)
