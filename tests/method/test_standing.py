"""How asking stands, from messages in any order."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.method.standing import Message, Standing, is_refused, standing
from desktop_app.records.outreach import Direction, Outcome, Purpose


def day(number: float) -> datetime:
    return datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=number)


def out(number: float, purpose: Purpose = Purpose.ASK) -> Message:
    return Message(day(number), Direction.OUT, purpose=purpose)


def back(number: float, outcome: Outcome = Outcome.NONE) -> Message:
    return Message(day(number), Direction.IN, outcome, Purpose.OTHER)


NO, LATER = Outcome.REFUSED, Outcome.LATER


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        ([], Standing()),
        ([out(1)], Standing(1, day(1), day(1))),
        ([out(1), out(4, Purpose.REMIND)], Standing(2, day(1), day(4))),
        ([out(1), back(2)], Standing()),
        ([out(1), back(2), out(9)], Standing(1, day(9), day(9))),
        ([out(1, Purpose.THANK), out(2, Purpose.TELL)], Standing()),
        ([out(1), back(2, NO)], Standing(0, None, None, NO, day(2))),
        ([out(1), back(2, NO), out(3, Purpose.THANK)], Standing()),
        ([out(1), back(2, LATER), back(3)], Standing(0, None, None, LATER, day(2))),
        ([out(1), back(2, LATER), out(3, Purpose.THANK)], Standing(0, None, None, LATER, day(2))),
        ([out(1), back(2, LATER), out(40)], Standing(1, day(40), day(40))),
    ],
)
def test_standing(messages: list[Message], expected: Standing) -> None:
    for seed in range(3):
        mixed = random.Random(seed).sample(messages, len(messages))
        assert standing(mixed) == expected


def test_what_was_agreed_is_settled_by_a_talk_and_a_no_is_not() -> None:
    agreed = [out(1), back(2, Outcome.AGREED)]
    assert standing(agreed, day(1)).decision is Outcome.AGREED
    assert standing(agreed, day(9)) == Standing()
    assert standing([out(1), back(2, NO)], day(9)).decision is NO


@pytest.mark.parametrize(
    ("messages", "refused"),
    [
        ([], False),
        ([out(1), back(2)], False),
        ([out(1), back(2, NO)], True),
        ([out(1), back(2, NO), out(3, Purpose.THANK)], True),
        ([out(1), back(2, NO), back(3, Outcome.AGREED)], False),
        ([out(1), back(2, NO), out(90)], False),
    ],
)
def test_a_plain_no_stands_until_the_user_asks_again(messages: list[Message], refused: bool) -> None:
    assert is_refused(messages) is refused
