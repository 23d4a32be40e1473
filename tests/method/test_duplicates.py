"""How alike names are, and how often duplicates are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method import duplicates
from desktop_app.method.likeness import Likeness, likeness, words_of
from tests.method import duplicate_rates
from tests.method.duplicates_set import make


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ann Lee", "lee, ann", Likeness.SAME),
        ("Ann Lee", "Dr. Ann Lee", Likeness.SAME),
        ("Anne-Marie Lee", "Anne Marie Lee", Likeness.SAME),
        ("Zoë Ødegård", "Zoe Odegard", Likeness.SAME),
        ("William Lee", "Bill Lee", Likeness.NEAR),
        ("Jonathan Smith", "Jonathan Smiht", Likeness.NEAR),
        ("A. Lee", "Ann Lee", Likeness.SHORT),
        ("Ann Maria Lee", "Ann Lee", Likeness.SHORT),
        ("Ann Lee", "Ann Miller", Likeness.GIVEN),
        ("Ann Lee", "Bo Lee", Likeness.FAMILY),
        ("Ann Lee", "Bo Chen", Likeness.NOTHING),
        ("Ann", "Bo", Likeness.NOTHING),
        ("Anna", "Anja", Likeness.NOTHING),
        ("Ann Lee", "", Likeness.NOTHING),
    ],
)
def test_names_are_alike_in_steps(one: str, other: str, expected: Likeness) -> None:
    assert likeness(words_of(one), words_of(other)) is expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_mutual_up_to_who_is_called_first(one: str, other: str) -> None:
    mine, theirs = words_of(one), words_of(other)
    assert likeness(mine, mine) is (Likeness.SAME if mine else Likeness.NOTHING)
    assert (likeness(mine, theirs) is Likeness.SAME) == (likeness(theirs, mine) is Likeness.SAME)


@given(st.text(max_size=40))
def test_any_text_can_be_a_number_a_link_or_an_organization(text: str) -> None:
    assert isinstance(duplicates.number(text, "DE"), str)
    assert isinstance(duplicates.link_key(text), str)
    assert isinstance(duplicates.organization_key(text), str)


def test_a_number_is_the_same_however_it_is_written() -> None:
    written = ("0171/1234567", "+49 171 1234567", "0049 171 123 45 67")
    assert {duplicates.number(number, "DE") for number in written} == {"+491711234567"}


def test_an_organization_is_the_same_under_any_law() -> None:
    assert duplicates.organization_key("Helix GmbH & Co. KG") == duplicates.organization_key("helix")


@pytest.mark.parametrize("seed", [duplicate_rates.TUNED, *duplicate_rates.HELD_OUT])
def test_most_are_found_and_few_are_wrong(seed: int) -> None:
    rates = duplicate_rates.measure(make(seed, each=15))
    assert rates.precision > 0.9
    assert rates.recall > 0.8


def test_the_rates_are_printed() -> None:
    assert "precision" in duplicate_rates.table([1])
