"""A table of ours opens in a spreadsheet without computing anything, and comes back as it was."""

import csv
import dataclasses
import io
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.interchange.tables import own, reading, table, writing
from desktop_app.interchange.tables.formulas import as_it_was, safe, unmarked
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, IncomingContact, OutgoingContact

# All that the notebook can hold.
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
AWKWARD = st.sampled_from(
    ["=1+1", "+31 6", "-", "@x", "'", "''", "'=", "\t=", "\r", "\n", " =1", ",", ", ", "\\", "\\,",
     '"', '""', "﻿", "＝1", "a\r\nb"]
)  # fmt: skip
TEXTS = st.one_of(AWKWARD, TEXT, st.tuples(AWKWARD, TEXT).map("".join))
FILLED = TEXTS.filter(bool)
EXTRAS = st.builds(
    Extra, name=FILLED, value=TEXTS, parameters=st.lists(st.tuples(FILLED, TEXTS), max_size=2).map(tuple), group=TEXTS
)
CONTACTS = st.builds(
    OutgoingContact,
    uid=st.uuids().map(str),
    points=st.lists(st.builds(ContactPoint, st.sampled_from(PointKind), FILLED, TEXTS), max_size=9).map(tuple),
    tags=st.lists(FILLED, max_size=4).map(tuple),
    extras=st.lists(EXTRAS, max_size=2).map(tuple),
    changed_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    **dict.fromkeys(("name", "role", "organization", "field", "time_zone", "how_known", "notes"), TEXTS),
)
AMARA = OutgoingContact(
    uid="f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    name="Amara Okafor",
    role="=cmd|' /C calc'!A0",
    notes="Line 1\nLine 2",
    tags=("a, b", "back\\slash"),
    points=(
        ContactPoint(PointKind.PHONE, "+31 6 12345678", "-mobile"),
        ContactPoint(PointKind.EMAIL, "amara@example.org", ""),
    ),
    changed_at=datetime(2026, 3, 10, 12, tzinfo=UTC),
)


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def as_outgoing(one: IncomingContact) -> OutgoingContact:
    return OutgoingContact(**{field.name: getattr(one, field.name) for field in dataclasses.fields(OutgoingContact)})


@given(st.lists(CONTACTS, min_size=1, max_size=4))
@example([AMARA])
@example([dataclasses.replace(AMARA, notes="\1\2\3\ufffd" * 500)])
@example([dataclasses.replace(AMARA, points=tuple(ContactPoint(kind, f"{n}") for n in range(8) for kind in PointKind))])
def test_what_is_written_comes_back(contacts: list[OutgoingContact]) -> None:
    found = reading.read(writing.write(contacts))
    assert found.doubts == ()
    assert list(map(as_outgoing, found.contacts)) == contacts


@given(st.lists(CONTACTS, max_size=3))
@example([AMARA])
def test_no_cell_begins_as_a_formula_does(contacts: list[OutgoingContact]) -> None:
    for row in cells(writing.write(contacts)):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
            assert not cell.lstrip().startswith(("=", "+", "-", "@"))


@given(TEXTS)
def test_an_apostrophe_is_taken_back_only_where_it_was_put(text: str) -> None:
    assert as_it_was(safe(text)) == text


def test_of_other_programs_only_the_mark_before_a_sign_goes() -> None:
    assert [unmarked(cell) for cell in ("'+31", "'t Hooft", "''=", "=1", "")] == ["+31", "'t Hooft", "''=", "=1", ""]


def test_there_are_as_many_columns_as_needed() -> None:
    head, row = cells(writing.write([AMARA]))
    assert head == [
        *("Name", "Role", "Organization", "Field", "Time zone", "How known", "Tags", "Email 1", "Phone 1"),
        *("Phone 1 label", "Notes", "Askwell ID", "Askwell changed", "Askwell order"),
    ]
    told = dict(zip(head, row, strict=True))
    assert told["Role"] == "'=cmd|' /C calc'!A0"
    assert told["Phone 1"] == "'+31 6 12345678"
    assert told["Phone 1 label"] == "'-mobile"
    assert told["Tags"] == "a\\, b, back\\\\slash"
    assert told["Askwell order"] == "Phone 1, Email 1"


def test_a_table_without_people_is_a_row_of_headings() -> None:
    data = writing.write([])
    assert cells(data)[0][0] == "Name"
    assert [one.reason for one in reading.read(data).doubts] == ["only_headings"]


def test_tables_written_before_are_read_as_ever() -> None:
    data = (Path(__file__).parent.parent / "data" / "tables" / "askwell.csv").read_bytes()
    assert [as_outgoing(one) for one in reading.read(data).contacts] == [AMARA]


def test_it_is_known_as_ours() -> None:
    assert table.read(writing.write([AMARA])).preset == "askwell"


def test_what_is_too_large_for_a_cell_is_left_out_and_counted() -> None:
    photo = Extra("PHOTO", "data:image/jpeg;base64," + "A" * 50_000)
    small = Extra("BDAY", "1980-01-02")
    one = dataclasses.replace(AMARA, extras=(photo, small))
    assert writing.left_out([one, AMARA]) == 1
    (found,) = reading.read(writing.write([one])).contacts
    assert found.extras == (small,)


def test_a_column_that_somebody_added_is_kept_in_the_notes() -> None:
    head, row = cells(writing.write([AMARA]))
    out = io.StringIO()
    csv.writer(out).writerows([[*head, "Shoe size"], [*row, "38"]])
    (found,) = reading.read(out.getvalue().encode()).contacts
    assert found.notes == "Line 1\nLine 2\nShoe size: 38"
    assert (found.name, found.uid) == (AMARA.name, AMARA.uid)
    assert ContactPoint(PointKind.PHONE, "+31 6 12345678", "-mobile") in found.points


def test_damaged_cells_are_said_and_cost_only_themselves() -> None:
    head = "Name,How known,Askwell ID,Askwell changed,Askwell more,Askwell properties,Email 1,Askwell order"
    row = 'Ana,,u-1,yesterday,"[1,2]","[[",ana@example.org,Phone 7'
    found = reading.read(f"{head}\r\n{row}\r\n".encode())
    assert {(one.reason, one.quote) for one in found.doubts} == {
        ("cell_damaged", name) for name in (own.CHANGED, own.MORE, own.PROPERTIES)
    }
    (ana,) = found.contacts
    assert (ana.name, ana.points) == ("Ana", (ContactPoint(PointKind.EMAIL, "ana@example.org"),))
