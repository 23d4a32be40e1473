"""Contacts that may be one person: found, told apart, merged field by field."""

from collections.abc import Callable

import pytest

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.duplicates import Pair, Reason
from desktop_app.records.exchange import Extra
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contact_extras, contact_merge, contacts, duplicates, undo
from desktop_app.store.database import Notebook
from tests.store import soundness
from tests.store.importing.people import imported, mail, person
from tests.store.snapshots import snapshot

Add = Callable[..., int]
MAIL = ContactPoint(PointKind.EMAIL, "Ann@Mail.example")


def pairs(notebook: Notebook, region: str = "") -> tuple[Pair, ...]:
    """What is found."""
    return notebook.read(duplicates.find, region)


def test_nobody_is_found_twice_among_strangers(notebook: Notebook, add_contact: Add) -> None:
    for name in ("Ann Lee", "Bo Chen", "", ""):
        add_contact(name, organization="Helix")
    assert pairs(notebook) == ()


def test_two_of_one_address_are_found(notebook: Notebook, add_contact: Add) -> None:
    first = add_contact("Ann Lee", points=[MAIL])
    second = add_contact("Ann Miller", points=[ContactPoint(PointKind.EMAIL, "ann@mail.example")])
    (pair,) = pairs(notebook)
    assert (pair.contact.id, pair.contact.name, pair.other.id) == (first, "Ann Lee", second)
    assert Reason.EMAIL in pair.reasons


def test_numbers_are_read_as_their_country_writes_them(notebook: Notebook, add_contact: Add) -> None:
    for name, number in (
        ("Ann Lee", "0171/1234567"),
        ("Ann Miller", "+49 171 1234567"),
        ("Ann Ode", "+43 171 1234567"),
    ):
        add_contact(name, points=[ContactPoint(PointKind.PHONE, number)])
    (pair,) = pairs(notebook, "DE")
    assert (pair.contact.name, pair.other.name) == ("Ann Lee", "Ann Miller")


def test_the_likeliest_come_first(notebook: Notebook, add_contact: Add) -> None:
    add_contact("Bo Chen", organization="Acme")
    add_contact("Bo Chenn", organization="Acme")
    for _ in range(2):
        add_contact("Ann Lee", points=[MAIL])
    assert [pair.contact.name for pair in pairs(notebook)] == ["Ann Lee", "Bo Chen"]


def test_many_of_one_name_are_compared_with_their_neighbours(notebook: Notebook) -> None:
    imported(
        notebook,
        *(person("Ann Lee", mail(f"ann{number // 2}@x.example")) for number in range(120)),
        by_kind=dict.fromkeys(("new", "duplicate", "same"), "add"),
    )
    assert len(pairs(notebook)) >= 60


def test_progress_is_told(notebook: Notebook, add_contact: Add) -> None:
    for _ in range(2):
        add_contact("Ann Lee", points=[MAIL])
    told: list[int] = []
    notebook.read(duplicates.find, "", lambda done, _total: told.append(done))
    assert told == [0]


def test_different_people_are_left_out_from_then_on(notebook: Notebook, add_contact: Add) -> None:
    first, second = (add_contact("Ann Lee", points=[MAIL]) for _ in range(2))
    for _ in range(2):
        notebook.write(duplicates.different_people, second, first)
    assert pairs(notebook) == ()
    assert notebook.raw.execute("SELECT contact_id, other_id FROM different_people").fetchall() == [(first, second)]
    notebook.write(undo.undo)
    assert len(pairs(notebook)) == 1


@pytest.mark.parametrize(("one", "other", "trouble"), [(1, 1, Trouble.INVALID), (1, 9, Trouble.GONE)])
def test_only_two_who_are_there_can_be_told_apart(
    notebook: Notebook, add_contact: Add, one: int, other: int, trouble: Trouble
) -> None:
    add_contact()
    with pytest.raises(StoreProblem) as caught:
        notebook.write(duplicates.different_people, one, other)
    assert caught.value.trouble is trouble


def test_each_field_can_be_chosen(notebook: Notebook, add_contact: Add) -> None:
    keep = add_contact("Ann Lee", role="Cook", organization="Acme", notes="Mine")
    other = add_contact("Ann Miller", role="Chef", organization="Helix", notes="Hers")
    start = snapshot(notebook)
    chosen = {"name": "Ann Miller", "role": "Cook", "organization": "Helix", "notes": "Both"}
    notebook.write(contact_merge.merge, keep, other, chosen)
    found = notebook.read(contacts.get, keep)
    assert (found.name, found.role, found.organization, found.notes) == ("Ann Miller", "Cook", "Helix", "Both")
    soundness.check(notebook)
    notebook.write(undo.undo)
    assert snapshot(notebook) == start


def test_what_was_not_chosen_is_joined(notebook: Notebook, add_contact: Add) -> None:
    keep, other = add_contact("Ann Lee", role="Cook"), add_contact("Ann Miller", role="Chef")
    notebook.write(contact_merge.merge, keep, other, {"name": "Ann Lee"})
    assert notebook.read(contacts.get, keep).notes == "Chef"


def test_only_texts_can_be_chosen(notebook: Notebook, add_contact: Add) -> None:
    with pytest.raises(TypeError):
        notebook.write(contact_merge.merge, add_contact(), add_contact(), {"at_rest": "x"})


def test_what_came_with_cards_goes_along(notebook: Notebook) -> None:
    imported(notebook, person("Ann Lee", extras=(Extra("BDAY", "1980"),), uid="u1"))
    imported(notebook, person("Bo", extras=(Extra("BDAY", "1980"), Extra("X-A", "b")), uid="u2"))
    copy = notebook.write(contacts.duplicate, 2).answer
    notebook.write(contact_merge.merge, 1, 2)
    told = notebook.read(
        lambda session: {number: [row.name for row in contact_extras.of(session, number)] for number in (1, 2, copy)}
    )
    assert told == {1: ["BDAY", "X-A"], 2: [], copy: ["BDAY", "X-A"]}
    notebook.write(contacts.delete, [1])
    notebook.write(undo.undo)
    soundness.check(notebook)


def test_who_was_told_apart_stays_so_when_merged(notebook: Notebook, add_contact: Add) -> None:
    one, keep, other, last = (add_contact(name) for name in ("A", "B", "C", "D"))
    for pair in ((one, keep), (one, other), (keep, other), (other, last)):
        notebook.write(duplicates.different_people, *pair)
    start = snapshot(notebook)
    notebook.write(contact_merge.merge, keep, other)
    told = notebook.raw.execute("SELECT contact_id, other_id FROM different_people ORDER BY 1, 2").fetchall()
    assert told == [(one, keep), (keep, last)]
    notebook.write(undo.undo)
    assert snapshot(notebook) == start
    notebook.write(contacts.delete, [one])
    soundness.check(notebook)
