"""Headings of several languages, with numbers and places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.interchange.tables import mapping, table
from desktop_app.interchange.tables.dialect import delimiter_of, told
from desktop_app.interchange.tables.headings import field_of, heading, is_heading, plain
from desktop_app.interchange.tables.people import in_spoken_order
from desktop_app.interchange.tables.presets import preset_of


@pytest.mark.parametrize(
    ("text", "field", "label", "number"),
    [
        ("E-mail 2 - Value", "email", "", 2),
        ("Business Phone 2", "phone", "work", 2),
        ("Phone (mobile)", "phone", "mobile", 0),
        ("Home Fax", "phone", "fax", 0),
        ("Téléphone 2 (bureau)", "phone", "work", 2),
        ("Straße geschäftlich 3", "street", "work", 3),
        ("Werkadres 2, straat", "street", "work", 2),
        ("Land/regio (thuis)", "country", "home", 0),
        ("E-Mail-Adresse", "email", "", 0),
        ("EMAIL_ADDRESS", "email", "", 0),
        ("emailAddress", "email", "", 0),
        ("GivenName", "first_name", "", 0),
        ("* Company *", "organization", "", 0),
        ("LinkedIn", "link", "LinkedIn", 0),
        ("Address 1 - PO Box", "po_box", "", 1),
        ("ФАМИЛИЯ", "last_name", "", 0),
    ],
)
def test_a_heading_is_understood(text: str, field: str, label: str, number: int) -> None:
    found = heading(text)
    assert found.known
    assert (found.field, found.label, found.number) == (field, label, number)


@pytest.mark.parametrize(
    "text", ["", "Shoe size", "Telefon Assistent", "Assistant's Phone", "x" * 500, "12", "Jane Doe"]
)
def test_what_is_no_heading_is_not_taken_for_one(text: str) -> None:
    assert not is_heading(text)


@given(st.text())
def test_any_text_has_a_plain_form_that_stays(text: str) -> None:
    assert field_of(text) in mapping.CHOICES
    assert " ".join(plain(text).split()) == plain(text)


@pytest.mark.parametrize(
    ("columns", "choices"),
    [
        ("Name,Vorname,E-Mail", ("last_name", "first_name", "email")),
        ("Titel,Voornaam,Achternaam,Functie", ("prefix", "first_name", "last_name", "role")),
        ("Name,Title,Company", ("name", "role", "organization")),
        ("Contact,Company", ("email", "organization")),
    ],
)
def test_columns_are_put_where_they_belong_together(columns: str, choices: tuple[str, ...]) -> None:
    row = ",".join("x@example.org" if column in ("E-Mail", "Contact") else "Baker" for column in columns.split(","))
    assert mapping.guess(table.read(f"{columns}\n{row}\n".encode())) == choices


def test_a_title_of_polite_words_stands_before_the_name() -> None:
    assert mapping.guess(table.read(b"Title,Name\nMrs,Jane Doe\nDr.,Ben Ray\n")) == ("prefix", "name")


@pytest.mark.parametrize(
    ("line", "delimiter"),
    [("sep=;", ";"), ("SEP=|\r\n", "|"), ('"sep=\t"', "\t"), ("sep=", ""), ("sep=ab", ""), ("sep=a", ""), ("Name", "")],
)
def test_a_spreadsheet_may_name_the_delimiter(line: str, delimiter: str) -> None:
    assert told(line) == delimiter


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    rows = [("Name", "Notes", "E-mail"), ("Jane", '"a, b; c | d"', "j@example.org"), ("Ben", "x", "b@example.org")]
    assert delimiter_of("\n".join(delimiter.join(row) for row in rows)) == delimiter


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Okafor, Amara", "Amara Okafor"),
        ("van den Berg, Zoë", "Zoë van den Berg"),
        ("Smith, Jr.", "Smith, Jr."),
        ("Jane Smith, PhD, MBA", "Jane Smith, PhD, MBA"),
        ("Jane Smith, CPA", "Jane Smith, CPA"),
        ("Acme, 12 Main St", "Acme, 12 Main St"),
        ("Okafor,", "Okafor,"),
        ("", ""),
    ],
)
def test_last_name_first_is_turned_round(written: str, spoken: str) -> None:
    assert in_spoken_order(written) == spoken


def test_nobody_is_recognised_by_a_name_and_an_address() -> None:
    assert preset_of(("Name", "E-mail")) == ""
