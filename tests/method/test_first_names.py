"""Given names out of whole ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.method.first_names import first_name, together


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Amara Okafor", "Amara"),
        ("Okafor, Amara", "Amara"),
        ("van Rijn, Zoë", "Zoë"),
        ("Okafor, Dr. Amara", "Amara"),
        ("Amara Okafor, PhD", "Amara"),
        ("Dr. Amara Okafor", "Amara"),
        ("Prof. Dr. rer. nat. Anna van Rijn", "Anna"),
        ("Phil Collins", "Phil"),
        ("Don Draper", "Don"),
        ("Dr. Okafor", "Dr. Okafor"),
        ("Ms. Jones", "Ms. Jones"),
        ("J. Robert Oppenheimer", "Robert"),
        ("J. R. Smith", "J. R. Smith"),
        ("José-María López", "José-María"),
        ("陈伟", "陈伟"),
        ("김 민수", "김 민수"),
        ("山田 太郎", "山田 太郎"),
        ("Madonna", "Madonna"),
        ("  Amara \n Okafor ", "Amara"),
        ("", ""),
        (",", ","),
    ],
)
def test_first_name(name: str, expected: str) -> None:
    assert first_name(name) == expected


@given(st.text(max_size=40))
def test_any_name_gives_something_of_itself(name: str) -> None:
    assert first_name(name) in " ".join(name.split())


def test_names_as_a_sentence_lists_them() -> None:
    assert [together(list("ABC"[:count])) for count in range(4)] == ["", "A", "A and B", "A, B and C"]
