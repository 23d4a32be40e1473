"""Whether a talk kept to the eleven rows of the comparison."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.comparison import kept, totals
from desktop_app.paths import RESOURCES
from desktop_app.records.guide_rows import GuideRow, Kept, MeetingFacts, RowKept

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)
DUE = NOW - timedelta(hours=1)
NOTHING = MeetingFacts(1, held=True, minutes=20, thanks_due=DUE)
# As DOMAIN has it: a talk in which all went as it should.
WELL = MeetingFacts(
    meeting_id=2,
    held=True,
    minutes=20,
    counted=19 * 60,
    talking=4 * 60,
    questions=7,
    asked=6,
    names_asked=True,
    names=2,
    asked_before=1,
    referred=True,
    requests=("May I ask you for twenty minutes to learn about your work? I am not looking for a job.",),
    messages=("May I ask you for twenty minutes to learn about your work? I am not looking for a job.",),
    confirming=True,
    confirmed=True,
    dressed=True,
    thanks_due=DUE,
    thanks_sent=DUE - timedelta(hours=20),
)
JOB = "Do you have an open position for me?"
RESUME = "I attach my résumé."
K, N, Y, U = Kept.KEPT, Kept.NOT_KEPT, Kept.NOT_YET, Kept.UNKNOWN
MOMENTS = st.none() | st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
TEXTS = st.lists(st.text(max_size=80), max_size=3).map(tuple)
NUMBERS = st.integers(-5, 10**7)
FACTS = st.builds(
    MeetingFacts, st.just(1), st.booleans(), *[NUMBERS] * 7, st.booleans(), NUMBERS, NUMBERS,
    st.booleans(), st.booleans(), TEXTS, TEXTS, st.booleans(),
    st.none() | st.booleans(), st.none() | st.booleans(), MOMENTS, MOMENTS,
)  # fmt: skip


def said(facts: MeetingFacts, row: GuideRow, resume: str = "never") -> RowKept:
    return next(one for one in kept(facts, NOW, resume) if one.row is row)


def test_the_rows_are_those_of_the_guide_in_its_order() -> None:
    guide = json.loads((RESOURCES / "guide.json").read_text(encoding="utf-8"))
    assert [row.value for row in GuideRow] == [row["key"] for row in guide["comparison"]]
    assert [one.row for one in kept(NOTHING, NOW, "never")] == list(GuideRow)


def test_a_talk_in_which_all_went_well_keeps_all_that_can_be_seen() -> None:
    states = {one.row: one.state for one in kept(WELL, NOW, "never")}
    assert states.pop(GuideRow.STRENGTHS) is U
    assert set(states.values()) == {K}


def test_where_nothing_was_noted_nobody_is_reproached_for_it() -> None:
    states = [one.state for one in kept(NOTHING, NOW, "never")]
    assert states == [U, U, N, U, U, U, N, U, U, Y, U]


@pytest.mark.parametrize(
    ("row", "known", "state", "why", "numbers"),
    [
        ("contact", {"asked_before": 2}, K, "you_asked", (2,)),
        ("contact", {"wrote_first": True}, N, "they_wrote", ()),
        ("contact", {"wrote_first": True, "asked_before": 1}, K, "you_asked", (1,)),
        ("getting", {"referred": True}, K, "referred", ()),
        ("getting", {}, U, "directly", ()),
        ("atmosphere", {"questions": 6}, U, "not_confirmed", (6,)),
        ("atmosphere", {"questions": 6, "confirmed": True}, K, "prepared", (6, 0)),
        ("atmosphere", {"questions": 6, "improvised": 2, "confirming": True}, K, "improvised", (4, 2)),
        ("atmosphere", {"questions": 2, "improvised": 2, "confirming": True}, N, "unprepared", ()),
        ("time", {"counted": 20 * 60 + 60}, K, "in_time", (20, 20)),
        ("time", {"counted": 11 * 60 + 59}, K, "in_time", (11, 20)),
        ("time", {"counted": 20 * 60 + 61}, N, "too_long", (22, 20)),
        ("time", {"counted": 24 * 60, "extra_minutes": 5}, K, "granted", (24, 25)),
        ("asking", {"questions": 4, "asked": 3}, K, "asked", (3, 4)),
        ("asking", {"questions": 4}, N, "none_asked", ()),
        ("strengths", {"requests": (RESUME,)}, N, "resume", ()),
        ("strengths", {"messages": (RESUME,)}, U, "yours_to_judge", ()),
        ("referrals", {"names": 1}, K, "named", (1,)),
        ("referrals", {"names_asked": True}, K, "names_asked", ()),
        ("referrals", {}, N, "names_not_asked", ()),
        ("job", {"messages": ("Thank you.", JOB)}, N, "job_asked", ()),
        ("job", {"messages": ("Thank you.", "  ")}, K, "no_job", (1,)),
        ("talking", {"counted": 1200, "talking": 240}, K, "share", (20,)),
        ("talking", {"counted": 1200, "talking": 540}, N, "share", (45,)),
        ("talking", {"counted": 1200}, U, "not_measured", ()),
        ("talking", {"counted": 50, "talking": 40}, U, "not_measured", ()),
        ("thanks", {"thanks_sent": DUE}, K, "thanked", ()),
        ("thanks", {"thanks_sent": DUE + timedelta(hours=25)}, K, "thanked_late", ()),
        ("thanks", {}, Y, "thanks_owed", ()),
        ("thanks", {"thanks_due": NOW - timedelta(hours=24)}, Y, "thanks_overdue", ()),
        ("dress", {"dressed": True}, K, "dressed", ()),
        ("dress", {"dressed": False}, N, "not_dressed", ()),
    ],
)
def test_what_is_said_of_a_row(
    row: str, known: dict[str, Any], state: Kept, why: str, numbers: tuple[int, ...]
) -> None:
    assert said(replace(NOTHING, **known), GuideRow(row)) == RowKept(GuideRow(row), state, why, numbers)


@pytest.mark.parametrize(("policy", "state"), [("never", N), ("if_offered", N), ("offer", U)])
def test_a_resume_is_judged_by_the_policy_chosen(policy: str, state: Kept) -> None:
    facts = replace(NOTHING, requests=("I would like to learn about your work. I attach my résumé.",))
    assert said(facts, GuideRow.STRENGTHS, policy).state is state


def test_before_the_talk_most_is_still_to_come() -> None:
    ahead = MeetingFacts(3, held=False, minutes=20, dressed=False)
    assert [one.state for one in kept(ahead, NOW, "never")] == [U, U, Y, Y, Y, U, Y, U, Y, Y, Y]


@given(FACTS, st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)), st.text(max_size=9))
def test_no_facts_are_too_odd(facts: MeetingFacts, now: datetime, resume: str) -> None:
    assert [one.row for one in kept(facts, now, resume)] == list(GuideRow)


@given(st.lists(FACTS, max_size=6))
def test_totals_count_the_talks_that_were_held(facts: list[MeetingFacts]) -> None:
    found = totals(facts, NOW, "never")
    held = sum(one.held for one in facts)
    assert all(0 <= one.kept <= one.known <= one.talks == held for one in found.values())


def test_totals_leave_out_what_is_not_known() -> None:
    found = totals([WELL, NOTHING, replace(WELL, held=False)], NOW, "never")
    assert (found[GuideRow.TIME].kept, found[GuideRow.TIME].known, found[GuideRow.TIME].talks) == (1, 1, 2)
    assert (found[GuideRow.THANKS].kept, found[GuideRow.THANKS].known) == (1, 2)
