"""Stages follow from facts."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.stages import ORDER, Facts, stage_of
from desktop_app.method.standing import Message
from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.outreach import Direction, Outcome, Purpose


def day(number: float) -> datetime:
    return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=number)


def out(number: float, purpose: Purpose = Purpose.ASK) -> Message:
    return Message(day(number), Direction.OUT, purpose=purpose)


def back(number: float, outcome: Outcome = Outcome.NONE) -> Message:
    return Message(day(number), Direction.IN, outcome, Purpose.OTHER)


def held(number: float) -> tuple[datetime, Status]:
    return day(number), Status.HELD


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        (Facts(), Stage.FOUND),
        (Facts(researched=True), Stage.RESEARCHED),
        (Facts(messages=[out(1)]), Stage.ASKED),
        (Facts(messages=[out(1)], researched=True), Stage.ASKED),
        (Facts(messages=[out(1), out(4)]), Stage.NUDGED),
        (Facts(messages=[out(4), out(1)]), Stage.NUDGED),
        (Facts(messages=[back(1)]), Stage.ASKED),
        (Facts(messages=[out(1), back(2)]), Stage.ASKED),
        (Facts(messages=[out(1), back(2), out(3)]), Stage.ASKED),
        (Facts(messages=[out(1), out(2), back(3)]), Stage.ASKED),
        (Facts(messages=[out(1), back(2), out(3), out(6)]), Stage.NUDGED),
        (Facts(messages=[out(1), back(2, Outcome.AGREED)]), Stage.AGREED),
        (Facts(messages=[out(1), back(2, Outcome.AGREED), out(3), out(4)]), Stage.AGREED),
        (Facts(messages=[back(2, Outcome.AGREED), back(5, Outcome.REFUSED)]), Stage.AT_REST),
        (Facts(messages=[out(1), back(2, Outcome.REFUSED)]), Stage.AT_REST),
        (Facts(messages=[out(1), back(2, Outcome.REFUSED), out(3, Purpose.THANK)]), Stage.AT_REST),
        (Facts(messages=[out(1), back(2, Outcome.REFUSED), out(90)]), Stage.ASKED),
        (Facts(messages=[out(1, Purpose.TELL)]), Stage.FOUND),
        (Facts(messages=[out(1), out(2, Purpose.REMIND)]), Stage.NUDGED),
        (Facts(messages=[back(2, Outcome.REFUSED), back(5, Outcome.AGREED)]), Stage.AGREED),
        (Facts(messages=[out(1), back(2, Outcome.LATER)]), Stage.ASKED),
    ],
)
def test_before_a_talk(facts: Facts, stage: Stage) -> None:
    assert stage_of(facts) is stage


def test_a_plain_answer_after_an_agreement_does_not_take_it_back() -> None:
    facts = Facts(messages=[out(1), back(2, Outcome.AGREED), back(3)])
    assert stage_of(facts) is Stage.AGREED


@pytest.mark.parametrize("status", sorted(AHEAD))
def test_a_meeting_ahead_is_agreed(status: Status) -> None:
    assert stage_of(Facts(meetings=[(day(9), status)])) is Stage.AGREED
    assert stage_of(Facts(meetings=[held(1), (day(9), status)], thanked=[day(2)])) is Stage.AGREED


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.MISSED])
def test_a_meeting_that_did_not_happen_leaves_the_stage_to_the_messages(status: Status) -> None:
    meetings = [(day(5), status)]
    assert stage_of(Facts(meetings=meetings)) is Stage.FOUND
    assert stage_of(Facts(meetings=meetings, messages=[out(1), out(3)])) is Stage.NUDGED


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        (Facts(meetings=[held(1)]), Stage.HELD),
        (Facts(meetings=[held(1)], thanks_owed=True), Stage.HELD),
        (Facts(meetings=[held(1)], thanked=[day(2)]), Stage.THANKED),
        (Facts(meetings=[held(1)], thanked=[day(2)], messages=[out(-5), back(-4)]), Stage.THANKED),
        (Facts(meetings=[held(1)], thanked=[day(2)], messages=[out(30)]), Stage.IN_TOUCH),
        (Facts(meetings=[held(1)], thanked=[day(2)], messages=[back(30)]), Stage.IN_TOUCH),
        (Facts(meetings=[held(1)], thanked=[day(2)], messages=[out(30, Purpose.TOUCH)]), Stage.IN_TOUCH),
        (Facts(meetings=[held(1)], thanked=[day(2)], messages=[out(3, Purpose.THANK)]), Stage.THANKED),
        (Facts(meetings=[held(1), held(40)], thanked=[day(2)], thanks_owed=True), Stage.HELD),
        (Facts(meetings=[held(1), held(40)], thanked=[day(2), day(41)], messages=[out(30)]), Stage.THANKED),
    ],
)
def test_after_a_talk(facts: Facts, stage: Stage) -> None:
    assert stage_of(facts) is stage


MESSAGES = st.lists(
    st.builds(
        Message,
        st.integers(0, 99).map(day),
        st.sampled_from(Direction),
        st.sampled_from(Outcome),
        st.sampled_from(Purpose),
    ),
    max_size=6,
)
MEETINGS = st.lists(st.tuples(st.integers(0, 99).map(day), st.sampled_from(Status)), max_size=4)
FACTS = st.builds(
    Facts,
    researched=st.booleans(),
    at_rest=st.booleans(),
    messages=MESSAGES,
    meetings=MEETINGS,
    thanked=st.lists(st.integers(0, 99).map(day), max_size=2),
    thanks_owed=st.booleans(),
)


@given(FACTS)
def test_rest_comes_before_all_and_only_by_hand_or_by_a_no(facts: Facts) -> None:
    if facts.at_rest:
        assert stage_of(facts) is Stage.AT_REST
    elif stage_of(facts) is Stage.AT_REST:
        assert any(message.outcome is Outcome.REFUSED for message in facts.messages)
        assert not any(status in AHEAD or status is Status.HELD for _, status in facts.meetings)


@given(FACTS)
def test_the_order_in_which_facts_are_noted_does_not_matter(facts: Facts) -> None:
    turned = Facts(
        facts.researched,
        facts.at_rest,
        list(reversed(list(facts.messages))),
        list(reversed(list(facts.meetings))),
        list(reversed(list(facts.thanked))),
        facts.thanks_owed,
    )
    assert stage_of(turned) is stage_of(facts)


@given(FACTS)
def test_every_stage_has_a_place_in_the_order(facts: Facts) -> None:
    assert stage_of(facts) in ORDER
