"""Contacts: made, changed, copied, deleted."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from desktop_app.records.contacts import ContactPoint, PointKind, Stage
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, names, referrals, undo
from desktop_app.store.database import Notebook
from desktop_app.store.operations import operation
from tests.conftest import FixedClock
from tests.store.snapshots import snapshot

AddContact = Callable[..., int]
MAIL = ContactPoint(PointKind.EMAIL, "amara@example.org", "work")
PHONE = ContactPoint(PointKind.PHONE, "+44 20 7946 0000")


def test_a_new_contact_has_what_it_was_made_with(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact(
        "Amara Okafor",
        role="Midwife",
        organization="St Mary's",
        field="Health",
        time_zone="Europe/London",
        how_known="a neighbour",
        points=[MAIL, PHONE],
        tags=["warm", "alumni"],
    )
    contact = notebook.read(contacts.get, contact_id)
    assert (contact.name, contact.role, contact.organization) == ("Amara Okafor", "Midwife", "St Mary's")
    assert (contact.field, contact.time_zone, contact.how_known) == ("Health", "Europe/London", "a neighbour")
    assert [(point.kind, point.value, point.label) for point in contact.points] == [
        (PointKind.EMAIL, "amara@example.org", "work"),
        (PointKind.PHONE, "+44 20 7946 0000", ""),
    ]
    assert contact.tags == ("alumni", "warm")
    assert contact.stage is Stage.FOUND
    assert contact.created_at == contact.changed_at == notebook.clock()


def test_a_contact_without_a_name_can_be_made(notebook: Notebook) -> None:
    contact_id = notebook.write(contacts.create).answer
    assert notebook.read(contacts.get, contact_id).name == ""


def test_an_edit_changes_only_what_it_names(notebook: Notebook, add_contact: AddContact, clock: FixedClock) -> None:
    contact_id = add_contact(role="Midwife", notes="kind")
    made = clock.now
    later = clock.advance(hours=1)
    notebook.write(contacts.edit, contact_id, notes="very kind")
    contact = notebook.read(contacts.get, contact_id)
    assert (contact.role, contact.notes) == ("Midwife", "very kind")
    assert (contact.created_at, contact.changed_at) == (made, later)


def test_an_edit_names_the_contact_and_the_field_for_the_undo_menu(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact()
    notebook.write(contacts.edit, contact_id, notes="kind")
    step = notebook.read(undo.state).undo
    assert step is not None
    assert (step.name, step.details) == ("edit_contact", {"name": "Amara Okafor", "field": "notes"})


def test_an_edit_that_changes_nothing_is_no_step(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact(notes="kind", tags=["warm"], points=[MAIL], organization="Acme")
    before = notebook.read(undo.state)
    same = notebook.read(contacts.get, contact_id)
    notebook.write(
        contacts.edit, contact_id, notes="kind", tags=["Warm"], points=same.points, organization=" ACME ", at_rest=False
    )
    assert notebook.read(undo.state) == before


def test_organizations_are_found_whatever_their_case_and_accents(notebook: Notebook, add_contact: AddContact) -> None:
    first = add_contact("A", organization="Société Générale")
    second = add_contact("B", organization="societe  generale")
    assert notebook.read(contacts.get, second).organization == "Société Générale"
    assert notebook.read(contacts.get, first).organization == "Société Générale"


@pytest.mark.parametrize(("key", "listed"), [("organization", names.organizations), ("field", names.fields)])
def test_a_name_that_nobody_uses_any_more_is_removed_and_comes_back_with_undo(
    notebook: Notebook, add_contact: AddContact, key: str, listed: Callable[..., object]
) -> None:
    contact_id = add_contact(**{key: "Acme"})
    before = notebook.read(listed, "")
    assert before != ()
    notebook.write(contacts.edit, contact_id, **{key: ""})
    assert notebook.read(listed, "") == ()
    notebook.write(undo.undo)
    assert notebook.read(listed, "") == before
    assert getattr(notebook.read(contacts.get, contact_id), key) == "Acme"


def test_a_name_that_somebody_else_uses_stays(notebook: Notebook, add_contact: AddContact) -> None:
    first, second = add_contact("A", organization="Acme"), add_contact("B", organization="Acme")
    notebook.write(contacts.edit, first, organization="Other")
    assert notebook.read(contacts.get, second).organization == "Acme"


def test_points_that_stay_keep_their_ids_and_take_the_new_order(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact(points=[MAIL, PHONE])
    mail, phone = notebook.read(contacts.get, contact_id).points
    link = ContactPoint(PointKind.LINK, "https://example.org")
    changed = ContactPoint(PointKind.EMAIL, "new@example.org", "home", id=mail.id)
    notebook.write(contacts.edit, contact_id, points=[phone, changed, link, ContactPoint(PointKind.EMAIL, "  ")])
    points = notebook.read(contacts.get, contact_id).points
    assert [(point.id, point.value) for point in points[:2]] == [(phone.id, PHONE.value), (mail.id, "new@example.org")]
    assert len(points) == 3
    notebook.write(contacts.edit, contact_id, points=[PHONE])
    (left,) = notebook.read(contacts.get, contact_id).points
    assert left.id == phone.id


def test_a_point_of_somebody_else_is_not_taken_away(notebook: Notebook, add_contact: AddContact) -> None:
    first, second = add_contact("A", points=[MAIL]), add_contact("B")
    notebook.write(contacts.edit, second, points=notebook.read(contacts.get, first).points)
    assert len(notebook.read(contacts.get, first).points) == 1
    assert len(notebook.read(contacts.get, second).points) == 1


def test_what_cannot_be_stored_is_left_out_of_a_text(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact("A\0na\ud800\nBell", notes="one\0two\udfff\nthree")
    contact = notebook.read(contacts.get, contact_id)
    assert (contact.name, contact.notes) == ("Ana Bell", "onetwo\nthree")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "Europe"])
def test_an_unknown_time_zone_is_refused_and_nothing_changes(
    notebook: Notebook, add_contact: AddContact, zone: str
) -> None:
    contact_id = add_contact()
    before = snapshot(notebook)
    with pytest.raises(StoreProblem) as caught:
        notebook.write(contacts.edit, contact_id, notes="lost", time_zone=zone)
    assert caught.value.trouble is Trouble.INVALID
    assert snapshot(notebook) == before


def test_a_value_that_a_contact_does_not_have_is_a_bug(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact()
    with pytest.raises(TypeError, match="shoe_size"):
        notebook.write(contacts.edit, contact_id, shoe_size=42)


def test_a_contact_that_is_gone_is_told(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact()
    notebook.write(contacts.delete, [contact_id])
    for ask in (
        lambda: notebook.read(contacts.get, contact_id),
        lambda: notebook.write(contacts.edit, contact_id, notes="late"),
        lambda: notebook.write(contacts.delete, [contact_id]),
        lambda: notebook.write(contacts.duplicate, contact_id),
    ):
        with pytest.raises(StoreProblem) as caught:
            ask()
        assert caught.value.trouble is Trouble.GONE


def test_deleting_several_is_one_step_that_undo_takes_back(notebook: Notebook, add_contact: AddContact) -> None:
    ids = [add_contact(name, organization="Acme", tags=["warm"], points=[MAIL]) for name in ("A", "B", "C")]
    notebook.write(referrals.add, ids[0], ids[1])
    before = snapshot(notebook)
    notebook.write(contacts.delete, ids)
    assert notebook.read(names.organizations, "") == notebook.read(names.tags) == ()
    step = notebook.write(undo.undo).answer
    assert step is not None
    assert (step.name, step.details) == ("delete_contacts", {"name": "A", "count": 3})
    assert snapshot(notebook) == before


def test_deleting_goes_on_without_those_that_are_gone_already(notebook: Notebook, add_contact: AddContact) -> None:
    first, second = add_contact("A"), add_contact("B")
    notebook.write(contacts.delete, [first])
    notebook.write(contacts.delete, [first, second])
    with pytest.raises(StoreProblem):
        notebook.read(contacts.get, second)


@operation("test")
def create_many(session: Session, count: int) -> list[int]:
    return [contacts.create(session, f"Person {number}") for number in range(count)]


def test_more_contacts_than_one_statement_takes_are_deleted_and_restored(notebook: Notebook) -> None:
    ids = notebook.write(create_many, 520).answer
    notebook.write(contacts.delete, ids)
    assert notebook.read(names.contacts, "") == ()
    notebook.write(undo.undo)
    assert len(notebook.read(names.contacts, "", limit=1000)) == 520


def test_a_copy_has_what_is_known_but_not_what_happened(notebook: Notebook, add_contact: AddContact) -> None:
    other = add_contact("B")
    contact_id = add_contact("A", organization="Acme", notes="kind", points=[MAIL], tags=["warm"])
    notebook.write(referrals.add, other, contact_id)
    copy_id = notebook.write(contacts.duplicate, contact_id).answer
    original, copy = notebook.read(contacts.get, contact_id), notebook.read(contacts.get, copy_id)
    assert copy.uuid != original.uuid
    assert (copy.name, copy.organization, copy.notes, copy.tags) == ("A", "Acme", "kind", ("warm",))
    assert [point.value for point in copy.points] == [MAIL.value]
    assert copy.referred_by == ()


def test_a_tag_goes_to_many_and_from_many_in_one_step(notebook: Notebook, add_contact: AddContact) -> None:
    ids = [add_contact("A", tags=["warm"]), add_contact("B"), add_contact("C")]
    notebook.write(contacts.add_tag, ids, "Warm")
    assert [notebook.read(contacts.get, one).tags for one in ids] == [("warm",)] * 3
    step = notebook.read(undo.state).undo
    assert step is not None
    assert (step.name, step.details) == ("tag_contacts", {"name": "warm", "count": 3})
    notebook.write(contacts.remove_tag, ids, "WARM")
    assert notebook.read(names.tags) == ()
    notebook.write(undo.undo)
    notebook.write(undo.undo)
    assert [notebook.read(contacts.get, one).tags for one in ids] == [("warm",), (), ()]


def test_a_tag_without_a_name_or_that_is_not_there_changes_nothing(notebook: Notebook, add_contact: AddContact) -> None:
    contact_id = add_contact()
    before = notebook.read(undo.state)
    notebook.write(contacts.add_tag, [contact_id], "  ")
    notebook.write(contacts.remove_tag, [contact_id], "unknown")
    assert notebook.read(undo.state) == before
