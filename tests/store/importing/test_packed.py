"""People held small come out as they went in."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.records.exchange import Extra, IncomingContact
from desktop_app.records.packed import Packed
from tests.store.importing.people import mail, person
from tests.store.importing.test_applying import PEOPLE

ANN = person(
    "Ann\ud800",
    mail("a@x.example"),
    extras=(Extra("BDAY", "1980", (("TYPE", "x"),), "item1"),),
    tags=("a",),
    changed_at=datetime(2026, 3, 10, 12, tzinfo=UTC),
)


@given(PEOPLE | st.just([ANN]))
def test_what_comes_out_is_what_went_in(people: list[IncomingContact]) -> None:
    packed = Packed(people)
    packed.append(ANN)
    assert list(packed) == [*people, ANN]
    assert packed[-1] == ANN
    assert packed[: len(people)] == tuple(people)
    assert len(packed) == len(people) + 1
