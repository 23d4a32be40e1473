"""What is open with those who named others, and what their naming came to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.open_loops import LoopKind, Yield, key_of, loops_of, open_loops, yields
from desktop_app.records.referral_graph import ReferralDrawn

AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
NEW = ReferralDrawn(1, 1, 2, False, AT, None, None, None, None)
MOMENTS = st.sampled_from([None, AT])
REFERRALS = st.builds(
    ReferralDrawn, st.integers(1, 9), st.integers(1, 5), st.integers(1, 5), st.booleans(),
    MOMENTS, MOMENTS, MOMENTS, MOMENTS, MOMENTS, st.just(""), st.booleans(),
)  # fmt: skip


@pytest.mark.parametrize(
    ("known", "wanted"),
    [
        ({}, [("thank", True), ("clear", False)]),
        ({"may_use_name": True}, [("thank", True)]),
        ({"thanked_at": AT}, [("clear", False)]),
        ({"thanked_at": AT, "resting": True}, []),
        ({"thanked_at": AT, "asked_at": AT}, [("tell", False)]),
        ({"thanked_at": AT, "asked_at": AT, "met_at": AT}, [("tell", True)]),
        ({"thanked_at": AT, "met_at": AT}, [("tell", True)]),
        ({"thanked_at": AT, "met_at": AT, "told_at": AT}, []),
        ({"thanked_at": AT, "may_use_name": True}, []),
        ({"quiet": True}, [("thank", True)]),
        ({"quiet": True, "thanked_at": AT, "met_at": AT}, []),
        ({"left": frozenset({"thank", "clear"})}, []),
        ({"left": frozenset({"tell"}), "thanked_at": AT, "met_at": AT}, []),
    ],
)
def test_what_is_open(known: dict[str, object], wanted: list[tuple[str, bool]]) -> None:
    found = loops_of(replace(NEW, **known))  # type: ignore[arg-type]
    assert [(loop.kind.value, loop.due) for loop in found] == wanted


def test_keys_are_those_of_the_duties_on_today() -> None:
    met = replace(NEW, met_at=AT, thanks_id=7)
    assert [key_of(loop) for loop in loops_of(met)] == ["thank:7", "tell:1"]
    assert [key_of(loop) for loop in loops_of(NEW)] == ["thanks:1", "clear:1"]


@given(st.lists(REFERRALS, max_size=12))
def test_what_is_due_comes_first_and_nothing_is_lost(referrals: list[ReferralDrawn]) -> None:
    found = open_loops(referrals)
    assert sorted(found, key=lambda loop: not loop.due) == list(found)
    assert len(found) == sum(len(loops_of(one)) for one in referrals)
    assert not any(loop.due for loop in found if loop.kind is LoopKind.CLEAR)


def test_a_yield_counts_people_and_not_referrals() -> None:
    referrals = [
        NEW,
        replace(NEW, id=2, asked_at=AT),
        replace(NEW, id=3, referred=3, met_at=AT),
        replace(NEW, id=4, referred=4),
        replace(NEW, id=5, referrer=2, referred=5),
    ]
    assert yields(referrals) == {1: Yield(named=3, asked=2, met=1), 2: Yield(named=1)}


@given(st.lists(REFERRALS, max_size=12))
def test_a_yield_never_grows_on_its_way(referrals: list[ReferralDrawn]) -> None:
    assert all(one.named >= one.asked >= one.met >= 0 for one in yields(referrals).values())
