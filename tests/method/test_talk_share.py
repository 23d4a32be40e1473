"""How much of a talk is the user's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method import talk_share
from desktop_app.method.talk_share import ShareVerdict, Speaking


@pytest.mark.parametrize(
    ("talking", "counted", "expected", "verdict"),
    [
        (0, 0, 0, ShareVerdict.EARLY),
        (50, 59, 85, ShareVerdict.EARLY),
        (27, 100, 27, ShareVerdict.FINE),
        (34.4, 100, 34, ShareVerdict.FINE),
        (35, 100, 35, ShareVerdict.LOOK),
        (50, 100, 50, ShareVerdict.LOOK),
        (51, 100, 51, ShareVerdict.TOO_MUCH),
        (200, 100, 100, ShareVerdict.TOO_MUCH),
    ],
)
def test_much_less_than_half_is_fine(talking: float, counted: float, expected: int, verdict: ShareVerdict) -> None:
    assert talk_share.share(talking, counted) == expected
    assert talk_share.verdict(talking, counted) is verdict


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_share_is_a_percentage(talking: float, counted: float) -> None:
    assert 0 <= talk_share.share(talking, counted) <= 100


def pressed(state: Speaking, at: float, seconds: float) -> Speaking:
    return talk_share.release(talk_share.press(state, at), at + seconds)


def test_a_key_that_is_held_speaks_until_it_comes_up() -> None:
    down = talk_share.press(Speaking(), 10)
    assert down.on
    assert talk_share.press(down, 10.5) == down, "a key held repeats itself"
    assert not talk_share.release(down, 13).on


def test_a_key_that_is_pressed_turns_speaking_on_and_off() -> None:
    on = pressed(Speaking(), 10, 0.1)
    assert on.on
    assert not pressed(on, 20, 0.1).on


def test_a_key_held_after_it_was_pressed_stops_too() -> None:
    assert not pressed(pressed(Speaking(), 10, 0.1), 20, 5).on


def test_without_the_window_nobody_speaks_and_the_key_coming_up_says_nothing() -> None:
    stopped = talk_share.stop(talk_share.press(Speaking(), 10))
    assert not stopped.on
    assert talk_share.release(stopped, 10.1) == stopped
