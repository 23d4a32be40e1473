"""Long words get places to break at; nothing else changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.common.breaking import LONGEST, breakable


@pytest.mark.parametrize("text", ["", "a few short words", "x" * LONGEST, "one\ntwo\tthree"])
def test_short_words_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text


def test_a_long_word_may_be_broken_every_ten_signs() -> None:
    assert breakable("see " + "x" * 25 + " there") == f"see {'x' * 10}\u200b{'x' * 10}\u200b{'x' * 5} there"


def test_an_accent_stays_with_its_letter() -> None:
    pieces = breakable("e\u0301" * 20).split("\u200b")
    assert all(piece.startswith("e") and piece.endswith("\u0301") for piece in pieces)


@given(st.text().filter(lambda text: "\u200b" not in text))
def test_not_a_sign_is_lost(text: str) -> None:
    assert breakable(text).replace("\u200b", "") == text
