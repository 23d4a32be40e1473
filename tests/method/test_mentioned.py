"""Somebody mentioned, typed in a hurry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.mentioned import Mentioned, mentioned
from desktop_app.records.contacts import ContactPoint, PointKind

MAIL = ContactPoint(PointKind.EMAIL, "sam@helix.org")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Sam Lee", Mentioned("Sam Lee")),
        ("  Sam   Lee , Helix Labs ", Mentioned("Sam Lee", organization="Helix Labs")),
        ("Sam Lee, editor, Helix Labs", Mentioned("Sam Lee", "editor", "Helix Labs")),
        ("Sam Lee, editor at Helix, sam@helix.org", Mentioned("Sam Lee", "editor", "Helix", (MAIL,))),
        ("王小明", Mentioned("王小明")),
        ("", Mentioned("")),
        ("  ,; ", Mentioned("")),
    ],
)
def test_lines(line: str, expected: Mentioned) -> None:
    assert mentioned(line) == expected


def test_a_day_makes_no_meeting_here_and_is_not_lost() -> None:
    assert "tue" in mentioned("Sam Lee, Helix Labs, tue 15:00").note


@given(st.text(max_size=80))
def test_anything_may_be_typed(line: str) -> None:
    assert isinstance(mentioned(line), Mentioned)
