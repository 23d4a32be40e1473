"""Duties among one another: their order, windows of them, and all of them on every day."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.method.duties import ORDER, Policies, bounds
from desktop_app.records.meetings import Status
from desktop_app.store import promises, set_aside, thank_yous, today
from desktop_app.store.database import Notebook
from desktop_app.store.today_lanes import lanes, values
from tests.conftest import FixedClock
from tests.store.duty_desk import HOME, NOON, AddContact, Desk


@pytest.fixture
def desk(notebook: Notebook, clock: FixedClock) -> Desk:
    return Desk(notebook, clock)


@pytest.fixture
def ada(add_contact: AddContact) -> int:
    return add_contact("Ada King", organization="Helix")


def test_the_order_is_that_of_the_table_and_within_a_line_by_time(desk: Desk, add_contact: AddContact) -> None:
    for number in range(6):
        contact = add_contact(f"Nr {number}")
        desk.ask(contact, at=NOON - timedelta(days=20 + number))
        desk.do(promises.make, contact, "The article", due_on=date(2026, 3, 5 + number))
        desk.meet(contact, datetime(2026, 3, 10, 20 - number), Status.CONFIRMED)
        desk.do(thank_yous.owe, contact, due_at=NOON - timedelta(days=4 - number))
    rows = desk.page().rows
    places = [ORDER.index((duty.urgency, duty.kind)) for duty in rows]
    assert places == sorted(places)
    for place in set(places):
        times = [duty.due_at for duty, one in zip(rows, places, strict=True) if one == place]
        assert times == sorted(times)


def test_windows_of_rows_are_parts_of_the_whole(desk: Desk, add_contact: AddContact) -> None:
    for number in range(9):
        contact = add_contact(f"Nr {number}")
        desk.do(thank_yous.owe, contact, due_at=NOON - timedelta(days=3 * number % 5))
        desk.do(promises.make, contact, "The article", due_on=date(2026, 3, 4 + number))
    desk.do(set_aside.leave, 1, desk.page().rows[3].key)
    whole = desk.page()
    assert whole.total == len(whole.rows) == sum(whole.by_urgency.values()) == sum(whole.by_kind.values())
    view = today.TodayView(desk.clock(), desk.policies)
    for offset in range(whole.total + 2):
        part = desk.notebook.read(today.page, view, offset, 4)
        assert part.rows == whole.rows[offset : offset + 4]
        assert (part.offset, part.total) == (offset, whole.total)


def test_of_one_kind_no_more_are_counted_than_anybody_looks_through(
    desk: Desk, add_contact: AddContact, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "MOST", 3)
    contact = add_contact("Ada")
    for number in range(5):
        desk.do(promises.make, contact, f"Nr {number}", due_on=date(2026, 3, 4))
    page = desk.page()
    assert (page.total, len(page.rows), page.more) == (3, 3, True)


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Europe/Amsterdam", "Asia/Kolkata", "Pacific/Auckland"])
def test_on_every_day_of_two_years_what_is_due_was_so_before_and_no_earlier(
    desk: Desk, ada: int, add_contact: AddContact, zone: str
) -> None:
    desk.policies = Policies(my_zone=zone)
    start = datetime(2026, 1, 1, 12, tzinfo=UTC)
    for week in range(100):
        contact = add_contact(f"Nr {week}", organization="Helix" if week % 2 else f"Place {week}")
        asked = start + timedelta(days=7.3 * week)
        desk.ask(contact, at=asked)
        if week % 3 == 0:
            desk.ask(contact, at=asked + timedelta(hours=50))
        if week % 3 == 1:
            desk.do(promises.make, contact, "The article", due_on=(asked + timedelta(days=5)).date())
    known: Mapping[str, datetime] = {}
    for day in range(730):
        now = start + timedelta(days=day, hours=day % 24)
        found = {duty.key: duty.due_at for duty in desk.notebook.read(today.duties, now, desk.policies, 500).rows}
        assert all(due <= now for due in found.values())
        assert all(due > now - timedelta(hours=25, seconds=1) for key, due in found.items() if key not in known)
        gone = known.keys() - found.keys()
        assert all(key.startswith("elsewhere") for key in gone)
        known = found


def test_every_lane_follows_an_index(desk: Desk, ada: int) -> None:
    for name in ("3b7", "once", "7+7", "weekly"):
        edges = bounds(NOON, Policies(name, my_zone=HOME))
        for lane in lanes(edges):
            plan = desk.notebook.raw.execute(
                f"EXPLAIN QUERY PLAN SELECT * FROM ({lane.sql}) q ORDER BY q.at LIMIT 9", values(edges, HOME)
            )
            scans = [step for *_, step in plan if step.startswith("SCAN") and "INDEX" not in step]
            # Drafts are few, and referrals are looked through in the order in which they came.
            assert scans in ([], ["SCAN d"], ["SCAN r"]), lane
