"""Who in a file is new, known, or perhaps known."""

from collections.abc import Callable, Iterator

import pytest

from desktop_app.records.exchange import Doubt, Extra, IncomingContact, Reading
from desktop_app.records.importing import Change, RowKind
from desktop_app.store.database import Notebook
from desktop_app.store.importing import planning
from tests.store.importing.people import imported, mail, person, phone, planned

Add = Callable[..., int]
ANN = person("Ann Lee", mail("ann@mail.example"), phone("+49 171 1234567"), organization="Helix", uid="u1")


def kinds(notebook: Notebook, *people: IncomingContact) -> list[RowKind]:
    """The kinds of the rows."""
    plan = planned(notebook, *people)
    return [plan.kind(number) for number in range(len(plan))]


def test_nobody_is_known_to_a_new_notebook(notebook: Notebook) -> None:
    plan = planned(notebook, ANN, person("Bo"))
    assert plan.counts()[RowKind.NEW] == len(plan) == 2
    assert plan.row(0).contact is None


def test_a_file_without_anybody(notebook: Notebook) -> None:
    assert len(planned(notebook)) == 0


@pytest.mark.parametrize(
    "again",
    [
        person("Ann Lee", uid="u1"),
        person("Lee, Ann", mail("ANN@mail.example")),
        person("ann lee", phone("0171/1234567")),
        person("", mail("ann@mail.example")),
    ],
    ids=["by uid", "by e-mail", "by phone", "without a name"],
)
def test_somebody_known_is_found_again(notebook: Notebook, again: IncomingContact) -> None:
    imported(notebook, ANN)
    row = planned(notebook, again).row(0)
    assert row.kind in (RowKind.SAME, RowKind.CHANGED)
    assert row.contact is not None
    assert row.contact.name == "Ann Lee"


def test_the_uuid_of_a_contact_is_its_uid(notebook: Notebook, add_contact: Add) -> None:
    number = add_contact("Ann Lee")
    (uuid,) = notebook.raw.execute("SELECT uuid FROM contact WHERE id = ?", (number,)).fetchone()
    row = planned(notebook, person("Ann Miller", uid=uuid)).row(0)
    assert row.kind is RowKind.CHANGED
    assert row.changes == (Change("name", "Ann Lee", "Ann Miller"),)


def test_name_and_work_alone_leave_a_doubt(notebook: Notebook, add_contact: Add) -> None:
    add_contact("Ann Lee", organization="Helix")
    there, elsewhere = (
        person("Ann Lee", mail("a@x.example"), organization="HELIX"),
        person("Ann Lee", organization="Acme"),
    )
    assert kinds(notebook, there) == [RowKind.DUPLICATE]
    assert kinds(notebook, elsewhere) == [RowKind.NEW]


def test_families_share_an_address_and_offices_a_number(notebook: Notebook) -> None:
    imported(notebook, ANN)
    sister, colleague = person("Bea Lee", mail("ann@mail.example")), person("Carl Ode", phone("+49 171 1234567"))
    assert kinds(notebook, sister) == [RowKind.DUPLICATE]
    assert kinds(notebook, colleague) == [RowKind.NEW]


def test_two_rows_of_one_file_may_be_one_person(notebook: Notebook) -> None:
    first, second = person("Ann Lee", mail("a@x.example"), line=1), person("Ann Lee", mail("A@x.example"), line=9)
    plan = planned(notebook, first, person("Bo", line=5), second, person("Ann Lee", mail("a@x.example"), line=20))
    assert [plan.kind(number) for number in range(4)] == [
        RowKind.NEW,
        RowKind.NEW,
        RowKind.DUPLICATE,
        RowKind.SAME,
    ]
    assert plan.row(2).earlier == 0


def test_what_changes_is_told(notebook: Notebook) -> None:
    imported(notebook, ANN)
    again = person(
        "Ann Lee",
        mail("ann@mail.example"),
        mail("ann@work.example"),
        uid="u1",
        organization="helix",
        role="Editor",
        notes="Met at the fair",
        tags=("club",),
        extras=(Extra("BDAY", "1980"),),
        time_zone="Nowhere/Land",
    )
    assert planned(notebook, again).row(0).changes == (
        Change("role", "", "Editor"),
        Change("notes", "", "Met at the fair"),
        Change("email", "", "ann@work.example"),
        Change("tag", "", "club"),
        Change("extra", "", "BDAY"),
    )


def test_a_name_that_only_stands_in_takes_no_place(notebook: Notebook) -> None:
    imported(notebook, ANN)
    assert kinds(notebook, person("Helix", mail("ann@mail.example"), organization="Helix", uid="u1")) == [RowKind.SAME]


def test_what_cannot_be_read_follows_with_its_line(notebook: Notebook) -> None:
    plan = notebook.read(planning.plan, Reading((ANN,), (Doubt(7, "empty_card"),)))
    row = plan.rows(plan.numbers(RowKind.UNREADABLE))[0]
    assert (row.line, row.kind, row.number) == (7, RowKind.UNREADABLE, 1)
    assert plan.row(0).line == 1


def test_progress_is_told(notebook: Notebook) -> None:
    told: list[tuple[int, int]] = []
    imported(notebook, ANN)
    notebook.read(planning.plan, Reading((ANN,)), lambda done, total: told.append((done, total)))
    assert told[-1] == (1, 1)
    assert set(told[:-1]) == {(0, 0)}


class Enough(Exception):
    """Somebody has had enough."""


@pytest.mark.parametrize("uid", ["u", "n"])
def test_it_can_be_broken_off_every_few_milliseconds(notebook: Notebook, uid: str) -> None:
    imported(notebook, *(person(f"Person {number}", uid=f"u{number}") for number in range(2100)))
    reading = Reading(tuple(person(f"Person {number}", uid=f"{uid}{number}") for number in range(2100)))
    said: list[int] = []
    notebook.read(planning.plan, reading, lambda done, _total: said.append(done))
    assert len(said) >= 2100 // 500 + 2
    for most in range(len(said)):
        left = iter(range(most))

        def heard(_done: int, _total: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Enough

        with pytest.raises(Enough):
            notebook.read(planning.plan, reading, heard)
