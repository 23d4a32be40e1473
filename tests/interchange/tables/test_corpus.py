"""Tables as programs really write them, each read whole."""

from pathlib import Path

import pytest

from desktop_app.interchange.tables import mapping, reading, table
from desktop_app.records.contacts import PointKind
from desktop_app.records.exchange import Doubt, IncomingContact

DATA = Path(__file__).parent.parent / "data" / "tables"


def people(name: str) -> list[IncomingContact]:
    return list(reading.read((DATA / name).read_bytes()).contacts)


def doubts(name: str) -> list[tuple[int, str]]:
    return [(one.line, one.reason) for one in reading.read((DATA / name).read_bytes()).doubts]


def of(one: IncomingContact, kind: PointKind) -> list[tuple[str, str]]:
    return [(point.value, point.label) for point in one.points if point.kind is kind]


def emails(one: IncomingContact) -> list[tuple[str, str]]:
    return of(one, PointKind.EMAIL)


def phones(one: IncomingContact) -> list[tuple[str, str]]:
    return of(one, PointKind.PHONE)


def addresses(one: IncomingContact) -> list[tuple[str, str]]:
    return of(one, PointKind.ADDRESS)


@pytest.mark.parametrize(
    ("name", "preset", "encoding", "delimiter", "heading_line"),
    [
        ("linkedin.csv", "linkedin", "utf-8-sig", ",", 4),
        ("google_new.csv", "google", "utf-8", ",", 1),
        ("google_old.csv", "google", "utf-16", ",", 1),
        ("outlook_en.csv", "outlook", "cp1252", ",", 1),
        ("outlook_de.csv", "outlook", "cp1252", ";", 1),
        ("outlook_fr.csv", "outlook", "cp1252", ",", 1),
        ("outlook_nl.csv", "outlook", "cp1252", ",", 1),
        ("thunderbird.csv", "thunderbird", "utf-8", ",", 1),
        ("apple_numbers.csv", "apple", "utf-8", ",", 2),
        ("mac_roman.csv", "", "mac-roman", ";", 1),
        ("cyrillic.csv", "", "cp1251", ";", 1),
        ("japanese.csv", "", "shift_jis", ",", 1),
        ("polish.csv", "", "cp1250", ";", 1),
        ("excel_sep.csv", "", "utf-8", "^", 2),
        ("no_headings.csv", "", "utf-8", ";", 0),
        ("unknown_headings.csv", "", "utf-8", ";", 1),
    ],
)
def test_it_is_seen_who_wrote_a_table_and_how(
    name: str, preset: str, encoding: str, delimiter: str, heading_line: int
) -> None:
    found = table.read((DATA / name).read_bytes())
    assert (found.preset, found.encoding, found.delimiter) == (preset, encoding, delimiter)
    assert found.heading_line == heading_line


@pytest.mark.parametrize("name", sorted(path.name for path in DATA.iterdir()))
def test_each_holds_somebody(name: str) -> None:
    found = people(name)
    assert found
    assert all(one.name and one.line > 0 for one in found)


def test_linkedin() -> None:
    amara, wei = people("linkedin.csv")
    assert (amara.name, amara.role, amara.organization) == ("Amara Okafor", "Managing Editor", "The Courier, Ltd.")
    assert amara.how_known == "LinkedIn, connected on 12 Nov 2026"
    assert of(amara, PointKind.LINK) == [("https://www.linkedin.com/in/amara-okafor", "LinkedIn")]
    assert amara.notes == ""
    assert (wei.name, wei.role) == ("Wei Chen, PhD", 'Engineer, Water "& Weirs"')
    assert emails(wei) == [("wei@example.org", "")]
    assert [one.line for one in (amara, wei)] == [5, 6]
    assert doubts("linkedin.csv") == []


def test_google() -> None:
    (asha,) = people("google_new.csv")
    assert (asha.name, asha.role, asha.organization) == ("Dr. Asha Rao", "Engineer", "Acme")
    assert emails(asha) == [("asha@acme.example", "work"), ("asha@home.example", "home")]
    assert phones(asha) == [("+91 98765 43210", "mobile"), ("+91 1234 567890", "mobile")]
    assert addresses(asha) == [("12 Park St\nKolkata 700016\nIndia", "home")]
    assert of(asha, PointKind.LINK) == [("https://asha.example", "Profile")]
    assert asha.tags == ("Suppliers",)
    assert asha.notes.split("\n") == [
        *("Met at the fair", "Second line", "Nickname: Ash", "Birthday: 1980-03-14", "Manager: Bo"),
        "Anniversary: 2010-05-01",
    ]
    assert doubts("google_new.csv") == [(6, "no_name")]


def test_google_as_it_was_before() -> None:
    (zoe,) = people("google_old.csv")
    assert (zoe.name, zoe.role, zoe.organization) == ("Zoë van den Berg", "Hydroloog", "Waterschap")
    assert emails(zoe) == [("zoe@example.nl", "other")]
    assert zoe.tags == ("Alumni",)
    assert zoe.notes == "Organization 1 - Department: Beleid"


def test_outlook() -> None:
    (jose,) = people("outlook_en.csv")
    assert (jose.name, jose.role, jose.organization) == ("José Peña Jr.", "Director", "Acme")
    assert phones(jose) == [("(512) 555-0100", "work"), ("512-555-0101", "mobile"), ("(512) 555-0199", "fax")]
    assert addresses(jose) == [("1 Main St\nFloor 2\n78701 Austin, TX\nUSA", "work"), ("Round Rock", "home")]
    assert jose.tags == ("Friends", "Golf")
    assert jose.notes == "He said “hello”\nTitle: Mr.\nDepartment: Sales\nSpouse: Ana"


def test_outlook_in_german() -> None:
    (one,) = people("outlook_de.csv")
    assert (one.name, one.role, one.organization) == ("Jürgen Groß", "Geschäftsführer", "Bäckerei Süß")
    assert emails(one) == [("j@suess.example", ""), ("juergen@home.example", "")]
    assert phones(one) == [("0221 / 123456", "work"), ("0171 1234567", "mobile")]
    assert addresses(one) == [("Hauptstraße 1\n50667 Köln\nDeutschland", "work")]
    assert one.notes == "Mag Brezeln\nAnrede: Herr"


def test_outlook_in_french() -> None:
    (one,) = people("outlook_fr.csv")
    assert (one.name, one.role, one.organization) == ("Zoé Lévêque", "Chef", "Boulangerie")
    assert addresses(one) == [("1 rue de l'Église\nBât. B\n75001 Paris\nFrance", "work")]
    assert [label for _, label in phones(one)] == ["work", "work", "mobile"]
    assert emails(one) == [("zoe@exemple.example", "")]
    assert one.notes == "Aime le café\nTitre: Mme\nService: Ventes"


def test_outlook_in_dutch() -> None:
    (one,) = people("outlook_nl.csv")
    assert (one.name, one.role, one.organization) == ("Daniël de Wit", "Bakker", "Bakkerij")
    assert emails(one) == [("d@bakkerij.example", ""), ("dd@thuis.example", "")]
    assert addresses(one) == [
        ("Kade 1\nbis\n3511 AA Utrecht, Utrecht\nNederland", "work"),
        ("Dorp 2\n3701 BB Zeist\nNederland", "home"),
    ]
    assert one.notes == "Twee\nregels\nTitel: Dhr."


def test_thunderbird() -> None:
    (one,) = people("thunderbird.csv")
    assert (one.name, one.role, one.organization) == ("Ngozi Eze", "Planner", "City of Lagos")
    assert emails(one) == [("ngozi@example.org", ""), ("go@home.example", "")]
    assert addresses(one) == [
        ("1 Palm St\nFlat 2\n100001 Lagos, Lagos State\nNigeria", "home"),
        ("2 Broad St\nLagos", "work"),
    ]
    assert "Custom 1: Likes tea" in one.notes


def test_numbers_on_a_mac() -> None:
    (one,) = people("apple_numbers.csv")
    assert (one.name, one.role) == ("Hana Sato", "Designer")
    assert phones(one) == [("+81 90 1234 5678", "mobile")]
    assert addresses(one) == [("1-2-3 Shibuya\nTokyo", "home")]


@pytest.mark.parametrize(
    ("name", "first", "organization"),
    [
        ("mac_roman.csv", "Zoé Lévêque", "Boulangerie «Élan»"),
        ("cyrillic.csv", "Иван Петров", "Завод «Заря»"),
        ("japanese.csv", "山田太郎", "株式会社テスト"),
        ("polish.csv", "Łukasz Żółć", "Piekarnia Świeżość"),
    ],
)
def test_old_letters_are_told_and_said_to_be_guessed(name: str, first: str, organization: str) -> None:
    assert (people(name)[0].name, people(name)[0].organization) == (first, organization)
    assert doubts(name) == [(1, "letters_guessed")]


def test_names_and_several_points_in_one_cell() -> None:
    amara, smith, jane, ana = people("last_first.csv")
    assert [one.name for one in (amara, smith, jane, ana)] == [
        *("Amara Okafor", "Smith, Jr.", "Jane Smith, MBA", "Ana María de la Cruz")
    ]
    assert [value for value, _ in emails(amara)] == ["amara@x.example", "ao@y.example"]
    assert [value for value, _ in phones(amara)] == ["+31 6 12345678", "030-1234567"]
    assert [value for value, _ in phones(jane)] == ["020 123 4567", "020 765 4321"]
    assert addresses(amara) == [("Kade 1\nbis\n3511 Utrecht, UT", "")]
    assert amara.notes == "Shoe size: 38"


def test_rows_of_any_width() -> None:
    jane, ben, ana = people("ragged.csv")
    assert [one.line for one in (jane, ben, ana)] == [3, 4, 7]
    assert ben.notes == "tall\nColumn 4: likes tea\nColumn 6: and coffee"
    assert doubts("ragged.csv") == [(4, "ragged_row"), (5, "no_name")]


def test_a_forgotten_quote_costs_one_row() -> None:
    assert [one.name for one in people("unclosed_quote.csv")] == ["Ben Ray", "Ana Cruz"]
    found = reading.read((DATA / "unclosed_quote.csv").read_bytes()).doubts
    assert found == (Doubt(2, "quote_not_closed", '"Jane Doe,jane@example.org,Bakery'),)


def test_headings_in_no_known_language() -> None:
    jane, _ = people("unknown_headings.csv")
    assert (jane.name, jane.notes) == ("Jane Doe", "Wann: 2026-11-12\nWas: 1234567")
    assert emails(jane) == [("jane@example.org", "")]


def test_without_headings() -> None:
    jane, ben = people("no_headings.csv")
    assert (jane.line, jane.name, ben.name) == (1, "Jane Doe", "Ben Ray")
    assert phones(jane) == [("+31 6 12345678", "")]


def test_formulas_and_markup_are_text() -> None:
    jane, ben = people("formulas.csv")
    assert jane.name == '=HYPERLINK("http://evil.example","Jane")'
    assert phones(jane) == [("+31 6 12345678", "")]
    assert (ben.name, ben.notes) == ("=Ben Ray", "<script>alert(1)</script>")
    assert phones(ben) == [("'t", "")]


def test_a_mapping_of_the_user_goes_before_any_guess() -> None:
    data = (DATA / "unknown_headings.csv").read_bytes()
    found = reading.read(data, ("organization", "email", "", "tags")).contacts[0]
    assert (found.name, found.organization, found.tags, found.notes) == ("Jane Doe", "Jane Doe", ("1234567",), "")


def test_a_mapping_is_remembered_by_its_columns() -> None:
    columns = table.read((DATA / "unknown_headings.csv").read_bytes()).columns
    kept = {mapping.key(columns): ("organization", "email", "", "tags")}
    assert mapping.remembered([one.upper() for one in columns], kept) == ("organization", "email", "", "tags")
    assert mapping.remembered(columns[:3], kept) is None
    assert mapping.remembered(columns, {mapping.key(columns): ("soul", "email", "", "tags")}) is None


@pytest.mark.parametrize("name", sorted(path.name for path in DATA.iterdir()))
def test_every_guess_is_a_choice(name: str) -> None:
    found = table.read((DATA / name).read_bytes())
    assert set(mapping.guess(found)) <= set(mapping.CHOICES)
    assert len(mapping.guess(found)) == len(found.columns)
