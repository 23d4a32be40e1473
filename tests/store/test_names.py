"""Names to complete and to filter by."""

from collections.abc import Callable

import pytest
from sqlalchemy import event

from desktop_app.records.contacts import NamedCount
from desktop_app.store import contacts, names
from desktop_app.store.database import Notebook

AddContact = Callable[..., int]
Listed = Callable[..., tuple[NamedCount, ...]]
KINDS = [("organization", names.organizations), ("field", names.fields), ("tags", names.tags)]


def value(key: str, name: str) -> dict[str, object]:
    return {key: [name] if key == "tags" else name}


@pytest.mark.parametrize(("key", "listed"), KINDS, ids=["organizations", "fields", "tags"])
def test_names_are_counted_and_sorted(notebook: Notebook, add_contact: AddContact, key: str, listed: Listed) -> None:
    for number, name in enumerate(["Zoo", "Émile & Fils", "acme", "Acme"]):
        add_contact(f"Person {number}", **value(key, name))
    found = notebook.read(listed, "")
    assert [(name.name, name.count) for name in found] == [("acme", 2), ("Émile & Fils", 1), ("Zoo", 1)]
    assert [name.name for name in notebook.read(listed, "", 2)] == ["acme", "Émile & Fils"]


@pytest.mark.parametrize(("key", "listed"), KINDS, ids=["organizations", "fields", "tags"])
@pytest.mark.parametrize("typed", ["e", "EMI", "émile", "emile &"])
def test_beginnings_find_them_whatever_case_and_accents(
    notebook: Notebook, add_contact: AddContact, key: str, listed: Listed, typed: str
) -> None:
    add_contact("A", **value(key, "Émile & Fils"))
    add_contact("B", **value(key, "Acme"))
    assert [name.name for name in notebook.read(listed, typed)] == ["Émile & Fils"]


@pytest.mark.parametrize("typed", ["x", "%", "_", "é%", "🙂", '"', "a" * 10_000, "e\ud800x"])
def test_odd_beginnings_find_nothing(notebook: Notebook, add_contact: AddContact, typed: str) -> None:
    add_contact("A", organization="Émile & Fils", tags=["warm"])
    assert notebook.read(names.organizations, typed) == ()
    assert notebook.read(names.tags, typed) == ()


def test_contacts_are_found_by_name_first(notebook: Notebook, add_contact: AddContact) -> None:
    known = add_contact("Bo", notes="worked with Ana")
    ana = add_contact("Ana Pérez")
    found = notebook.read(names.contacts, "ana")
    assert [(person.id, person.name) for person in found] == [(ana, "Ana Pérez"), (known, "Bo")]
    assert [person.name for person in notebook.read(names.contacts, "")] == ["Ana Pérez", "Bo"]
    assert notebook.read(names.contacts, "nobody at all") == ()
    notebook.write(contacts.delete, [ana])
    assert [person.name for person in notebook.read(names.contacts, "ana")] == ["Bo"]


@pytest.mark.parametrize("listed", [names.organizations, names.fields, names.tags])
def test_no_table_is_read_from_end_to_end(notebook: Notebook, listed: Listed) -> None:
    asked: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, values: object, *_rest: object) -> None:
        asked.append((statement, values))

    event.listen(notebook.engine, "before_cursor_execute", note)
    notebook.read(listed, "ac")
    event.remove(notebook.engine, "before_cursor_execute", note)
    plans = [
        line[3]
        for statement, values in asked
        if statement.startswith("SELECT")
        for line in notebook.raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[arg-type]
    ]
    assert plans
    assert not [line for line in plans if line.startswith("SCAN") or "TEMP B-TREE" in line]
