"""An import is one step: it adds, updates, and can be taken back."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import Extra, IncomingContact
from desktop_app.records.importing import Choice, Choices, ImportOutcome, RowKind
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, history, undo
from desktop_app.store.database import Notebook
from desktop_app.store.importing import applying
from tests.conftest import FixedClock
from tests.store import soundness
from tests.store.importing.people import imported, mail, person, phone, planned
from tests.store.snapshots import snapshot

Add = Callable[..., int]
ANN = person(
    "Ann Lee",
    mail("ann@mail.example"),
    phone("+49 171 1234567"),
    uid="u1",
    role="Editor",
    organization="Helix",
    field="Publishing",
    time_zone="Europe/Berlin",
    how_known="The fair",
    notes="Likes tea",
    tags=("club", "Club", "alumni"),
    extras=(Extra("BDAY", "1980"), Extra("X-A", "b", (("TYPE", "c"),), "item1")),
)


def test_everything_told_of_somebody_is_kept(notebook: Notebook) -> None:
    assert imported(notebook, ANN, tag="From my phone") == ImportOutcome(added=1)
    found = notebook.read(contacts.get, 1)
    assert (found.name, found.role, found.organization, found.field) == ("Ann Lee", "Editor", "Helix", "Publishing")
    assert (found.time_zone, found.how_known, found.notes) == ("Europe/Berlin", "The fair", "Likes tea")
    assert [point.value for point in found.points] == ["ann@mail.example", "+49 171 1234567"]
    assert found.tags == ("alumni", "club", "From my phone")
    rows = notebook.raw.execute("SELECT property_group, name, parameters, value FROM contact_extra").fetchall()
    assert rows == [("", "BDAY", "[]", "1980"), ("item1", "X-A", '[["TYPE", "c"]]', "b")]


def test_names_that_are_there_are_used_again(notebook: Notebook, add_contact: Add) -> None:
    add_contact("Bo", organization="HELIX", tags=["Club"])
    imported(notebook, ANN)
    assert notebook.read(contacts.get, 2).organization == "HELIX"
    assert notebook.read(contacts.get, 2).tags == ("alumni", "Club")


def test_the_same_file_again_changes_nothing(notebook: Notebook) -> None:
    people = (ANN, person("Bo"), person("Cleo", organization="Acme"), person("Bea Lee", mail("ann@mail.example")))
    imported(notebook, *people, by_row={3: Choice.ADD})
    before = snapshot(notebook)
    plan = planned(notebook, ANN, *people[2:])
    assert plan.counts()[RowKind.SAME] == 3
    assert notebook.write(applying.apply, plan).changes.touched == {}
    assert snapshot(notebook) == before


NEWS = person("Ann Miller", mail("ann@work.example"), uid="u1", role="Author", notes="Has two cats")


@pytest.mark.parametrize(
    ("choice", "name", "role"), [("theirs", "Ann Miller", "Author"), ("mine", "Ann Lee", "Editor")]
)
def test_an_update_fills_adds_and_chooses(notebook: Notebook, choice: str, name: str, role: str) -> None:
    imported(notebook, ANN)
    assert imported(notebook, NEWS, by_row={0: Choice(choice)}) == ImportOutcome(updated=1)
    found = notebook.read(contacts.get, 1)
    assert (found.name, found.role) == (name, role)
    assert [point.value for point in found.points][2:] == ["ann@work.example"]
    assert found.notes == ("Likes tea\n\nHas two cats" if choice == "theirs" else "Likes tea")


def test_an_update_leaves_what_the_file_says_nothing_of(notebook: Notebook) -> None:
    imported(notebook, ANN)
    imported(notebook, NEWS)
    found = notebook.read(contacts.get, 1)
    assert (found.organization, found.tags, found.time_zone) == ("Helix", ("alumni", "club"), "Europe/Berlin")


def test_an_organization_nobody_has_any_more_goes(notebook: Notebook) -> None:
    imported(notebook, ANN)
    start = snapshot(notebook)
    imported(notebook, person("Ann Lee", uid="u1", organization="Acme", extras=(Extra("BDAY", "1981"),)))
    assert [name for (name,) in notebook.raw.execute("SELECT name FROM organization")] == ["Acme"]
    assert notebook.raw.execute("SELECT value FROM contact_extra WHERE name = 'BDAY'").fetchall() == [("1981",)]
    notebook.write(undo.undo)
    assert snapshot(notebook) == start
    soundness.check(notebook)


def test_a_double_is_added_left_or_joined(notebook: Notebook, add_contact: Add) -> None:
    add_contact("Ann Lee", organization="Helix")
    again = person("Ann Lee", mail("a@x.example"), organization="Helix")
    assert imported(notebook, again) == ImportOutcome(skipped=1, open=1)
    assert imported(notebook, again, by_row={0: Choice.THEIRS}) == ImportOutcome(updated=1)
    assert planned(notebook, again).kind(0) is RowKind.SAME
    assert imported(notebook, person("Ann Lee", organization="Helix", role="Cook"), by_row={0: Choice.ADD}).added == 1


def test_two_rows_of_one_person_become_one(notebook: Notebook) -> None:
    rows = (
        person("Ann Lee", mail("a@x.example"), line=1),
        person("Ann Lee", mail("a@x.example"), phone("030 1234567"), line=2),
        person("Ann Lee", phone("030 1234567"), line=3, role="Cook"),
    )
    start = snapshot(notebook)
    outcome = imported(notebook, *rows, by_kind={RowKind.DUPLICATE: Choice.THEIRS})
    assert (outcome.added, outcome.updated) == (1, 1)
    found = notebook.read(contacts.get, 1)
    assert (found.role, len(found.points)) == ("Cook", 2)
    notebook.write(undo.undo)
    assert snapshot(notebook) == start


def test_whoever_is_gone_meanwhile_is_added(notebook: Notebook) -> None:
    imported(notebook, ANN)
    plan = planned(notebook, NEWS)
    notebook.write(contacts.delete, [1])
    assert notebook.write(applying.apply, plan).answer == ImportOutcome(added=1)
    soundness.check(notebook)


def test_an_import_stands_in_the_history_of_each(notebook: Notebook) -> None:
    imported(notebook, ANN, person("Bo"))
    step = notebook.read(undo.state).undo
    assert step is not None
    assert (step.name, step.details["count"]) == ("import_contacts", 2)
    told = notebook.read(history.history, "contact", 1)[0]
    assert ("contact", "name", "", "Ann Lee") in [(one.record, one.name, one.before, one.after) for one in told.changes]


def test_broken_off_it_leaves_nothing(notebook: Notebook) -> None:
    start = snapshot(notebook)
    plan = planned(notebook, *(person(f"Person {number}") for number in range(600)))
    with pytest.raises(StoreProblem) as caught:
        notebook.write(applying.apply, plan, report=lambda _done, _total: notebook.stop())
    assert caught.value.trouble is Trouble.STOPPED
    assert snapshot(notebook) == start


def test_many_come_between_those_who_are_there(notebook: Notebook, add_contact: Add) -> None:
    for name in ("Mo", "", "Zed"):
        add_contact(name)
    start = snapshot(notebook)
    imported(notebook, *(person(f"{letter}{number}") for letter in "alz" for number in range(900)), person(""))
    done = snapshot(notebook)
    notebook.write(undo.undo)
    soundness.check(notebook)
    assert snapshot(notebook) == start
    notebook.write(undo.redo)
    soundness.check(notebook)
    assert snapshot(notebook) == done


NAMES = st.sampled_from(["Ann Lee", "Lee, Ann", "Zoë Ødegård", "李小龍", "", "x\ny", "a\0b\ud800"])
WORK = st.sampled_from(["", "Acme", "acme ", "Ärzte GmbH"])
TEXT = st.sampled_from(["", "likes tea", " tea\n", '% * " NEAR(', "a\0"])
VALUES = ["a@x.example", "A@X.example", "+49 171 1234567", "0171/1234567", " ", "https://x.example/a", "Elm St\nTown"]
POINTS = st.lists(st.builds(ContactPoint, st.sampled_from(PointKind), st.sampled_from(VALUES), TEXT), max_size=4)
EXTRAS = st.lists(
    st.builds(Extra, st.sampled_from(["BDAY", "X-A"]), TEXT, st.sampled_from([(), (("TYPE", "home"),)])), max_size=3
)
PEOPLE = st.lists(
    st.builds(
        IncomingContact,
        st.integers(1, 99),
        st.sampled_from(["", "", "u1", "u2"]),
        NAMES,
        TEXT,
        WORK,
        WORK,
        st.sampled_from(["", "Europe/Paris", "No/Where"]),
        TEXT,
        TEXT,
        POINTS.map(tuple),
        st.lists(WORK, max_size=3).map(tuple),
        EXTRAS.map(tuple),
    ),
    max_size=6,
)
CHOICES = st.builds(
    Choices,
    by_kind=st.dictionaries(st.sampled_from(RowKind), st.sampled_from(Choice)),
    by_row=st.dictionaries(st.integers(0, 5), st.sampled_from(Choice)),
)


@given(there=PEOPLE, coming=PEOPLE, choices=CHOICES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_comes_can_be_taken_back(
    new_file: Path, there: list[IncomingContact], coming: list[IncomingContact], choices: Choices
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copyfile(new_file, Path(folder) / "notebook.sqlite")
        notebook = Notebook.open(path, FixedClock(datetime(2026, 3, 10, 12, tzinfo=UTC)))
        notebook.raw.execute("PRAGMA synchronous=OFF")
        imported(notebook, *there)
        start = snapshot(notebook)
        imported(notebook, *coming, by_kind=choices.by_kind, by_row=choices.by_row)
        done = snapshot(notebook)
        if done != start:
            notebook.write(undo.undo)
            soundness.check(notebook)
            assert snapshot(notebook) == start
            notebook.write(undo.redo)
            assert snapshot(notebook) == done
        notebook.close()


@given(coming=PEOPLE)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_wholly_taken_in_is_the_same_ever_after(new_file: Path, coming: list[IncomingContact]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copyfile(new_file, Path(folder) / "notebook.sqlite")
        notebook = Notebook.open(path)
        notebook.raw.execute("PRAGMA synchronous=OFF")
        one = coming[:1]
        imported(notebook, *one)
        expected = RowKind.NEW if one and _says_nothing(one[0]) else RowKind.SAME
        assert [planned(notebook, *one).kind(0) for _ in one] == [expected for _ in one]
        notebook.close()


def _says_nothing(one: IncomingContact) -> bool:
    """Whether there is nothing that somebody could be known by again."""
    return not one.uid and not one.name and not any(point.value.strip() for point in one.points)
