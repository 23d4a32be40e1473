"""Cards as programs write them, and what is read of each."""

from pathlib import Path

import pytest

from desktop_app.interchange.vcard.reading import read
from desktop_app.interchange.vcard.writing import write
from desktop_app.records.exchange import IncomingContact
from tests.interchange.vcard.samples import FILES, FOLDER, alike, outgoing


def told(contact: IncomingContact) -> dict[str, object]:
    """What there is of a contact, in short."""
    points = {f"{point.label or point.kind}: {point.value}" for point in contact.points}
    texts = {name: getattr(contact, name) for name in ("role", "organization", "time_zone", "uid")}
    extras = " ".join(extra.name for extra in contact.extras)
    found = {"name": contact.name, **texts, "notes": contact.notes.strip(), "points": points, "extras": extras}
    return {key: value for key, value in (found | {"tags": set(contact.tags)}).items() if value}


KING: dict[str, object] = {"name": "Ada King"}
MAIL = "email: ada@northfeld.example"
EXPECTED: dict[str, list[dict[str, object]]] = {
    "agent_inline": [KING | {"points": {MAIL}, "extras": "AGENT"}],
    "android_21": [
        {
            "name": "Jürgen Müller",
            "role": "Ingenieur",
            "organization": "Brückenbau Nord",
            "notes": "Erste Zeile\nzweite Zeile",
            "points": {
                "mobile: +49 170 0000001",
                "work fax: +49 30 0000002",
                "home: juergen@mueller.example",
            },
            "extras": "ORG X-ANDROID-CUSTOM PHOTO",
        }
    ],
    "android_30": [
        {
            "name": "Priya Nair",
            "points": {
                "mobile: +91 98000 00000",
                "Switchboard: +91 22 0000 0000",
                "work: priya@helix.example",
                "link: https://helix.example/priya",
            },
            "extras": "X-PHONETIC-FIRST-NAME",
        },
        {"name": "112", "points": {"mobile: 112"}},
    ],
    "apple_contacts_company": [
        {
            "name": "Helix GmbH",
            "organization": "Helix GmbH",
            "points": {"work: +49 40 0000"},
            "extras": "X-ABSHOWAS X-ABUID",
        }
    ],
    "apple_group": [],
    "bom_cr_only": [KING | {"notes": "folded in the middle"}],
    "broken_lines": [
        KING
        | {
            "notes": "First paragraph\nsecond paragraph, see http://north.example\nMonday: ring again\n\nlast one",
            "points": {MAIL, "phone: +1 555 0100"},
            "extras": "PHOTO",
        }
    ],
    "controls": [KING | {"notes": "tab\there, bell gone", "extras": "NICKNAME"}],
    "double_spaced": [KING | {"notes": "a line that goes on in the next"}],
    "empty": [],
    "empty_lines": [KING | {"notes": "a line that goes on in the next"}],
    "evolution": [
        {
            "name": "Emmy Noether",
            "uid": "pas-id-5F0C6A5200000001",
            "points": {
                "work: emmy@goettingen.example",
                "work: +49 551 000000",
                "home: Stegemühlenweg 51\nGöttingen",
            },
            "tags": {"Algebra", "Göttingen"},
            "extras": "FN N EMAIL TEL X-EVOLUTION-FILE-AS X-EVOLUTION-MANAGER X-EVOLUTION-LIST X-MOZILLA-HTML",
        }
    ],
    "folded_in_a_letter": [{"name": "Zoë Ångström", "notes": "aaaaé and so on"}],
    "google": [
        {
            "name": "Grace Hopper",
            "role": "Programmer",
            "organization": "Navy",
            "notes": "First line\n\nThird line",
            "points": {
                "home: grace@hopper.example",
                "email: grace@navy.example",
                "mobile: +1 555 0130",
                "address: 5 Harbor Road\n22201 Arlington, VA\nUS",
                "PROFILE: http://www.google.com/profiles/000",
            },
            "tags": {"myContacts", "starred"},
            "extras": "FN N ADR X-ABRELATEDNAMES X-ABLABEL BDAY",
        },
        {
            "name": "someone@unknown.example",
            "points": {"email: someone@unknown.example"},
            "tags": {"myContacts"},
        },
    ],
    "icloud": [
        {
            "name": "山田 太郎",
            "uid": "4f1d7f6e-0000-4000-8000-000000000006",
            "points": {"mobile: 090-0000-0000", "work: taro@yamada.example"},
            "extras": "FN N X-PHONETIC-LAST-NAME X-PHONETIC-FIRST-NAME PHOTO",
        }
    ],
    "ios": [
        {
            "name": "Dr. Amara N. Okafor",
            "role": "Head of Research",
            "organization": "Northfeld Labs",
            "points": {
                "work: amara@northfeld.example",
                "home: ama@okafor.example",
                "mobile: +1 555 0100",
                "Assistant: +1 555 0199",
                "work: 1 Long Street\nFloor 2\n12345 Springfield, IL\nUSA",
                "homepage: https://northfeld.example",
            },
            "extras": "N ORG ADR NICKNAME X-ABADR BDAY X-ABDATE X-ABLABEL X-ABRELATEDNAMES X-ABLABEL X-SOCIALPROFILE"
            " IMPP PHOTO",
        }
    ],
    "japanese_phone": [{"name": "山田花子", "points": {"mobile: 09000000001"}, "extras": "N"}],
    "junk": [KING, {"name": "Charles Babbage", "points": {"work: 2"}}],
    "lotus_quoted_folds": [KING | {"role": "Maître d'œuvre", "notes": "one long text of three lines"}],
    "nextcloud": [
        {
            "name": "Lise Meitner",
            "uid": "0b4f6d60-0000-4000-8000-000000000007",
            "points": {
                "home: Kirchgasse 1\n1010 Wien\nÖsterreich",
                "work: lise@institut.example",
                "home: +43-1-0000 ext. 12",
            },
            "tags": {"Physik"},
            "extras": "ADR TEL PHOTO X-SOCIALPROFILE RELATED GENDER",
        }
    ],
    "no_card": [],
    "nokia": [
        {
            "name": "Aino Hämäläinen",
            "points": {"mobile: +358401234567", "work: +35891234567"},
            "extras": "X-CLASS",
        },
        {"name": "Åke Sjöberg", "points": {"mobile: +46700000000"}},
    ],
    "organization_only": [
        {
            "name": "Chamber of Engineers",
            "organization": "Chamber of Engineers",
            "points": {"phone: +1 555 0150"},
            "extras": "KIND",
        },
        {
            "name": "Bridges Ltd",
            "organization": "Bridges Ltd",
            "points": {"email: sales@bridges.example"},
            "extras": "ORG",
        },
    ],
    "outlook_21": [
        {
            "name": "Ms. Ada Byron King PhD",
            "role": "Analyst",
            "organization": "Northfeld",
            "notes": "Met in Turin.\nLikes: C:\\numbers, and tea",
            "points": {
                "work: +44 20 0000 0001",
                "work fax: +44 20 0000 0002",
                "work: 12 St. James's Square\nSecond floor\nSW1Y London\nUnited Kingdom",
                "work: http://northfeld.example",
                MAIL,
            },
            "extras": "N ORG ADR X-MS-OL-DESIGN LABEL X-MS-OL-DEFAULT-POSTAL-ADDRESS PHOTO X-MS-CARDPICTURE AGENT",
        }
    ],
    "outlook_latin": [
        {
            "name": "José Núñez",
            "organization": "Compañía Ñandú",
            "points": {"email: jose@nandu.example"},
        }
    ],
    "pasted_indented": [KING | {"notes": "folded twice"}],
    "photo_data_uri": [{"name": "Ida Rhodes", "extras": "PHOTO LOGO"}],
    "rfc_4": [
        {
            "name": "M. John Q. Public",
            "role": "Research Scientist",
            "organization": "ABC, Inc.",
            "uid": "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
            "notes": "In English\n\nEn français",
            "points": {
                "address: 123 Main Street\n91921-1234 Any Town, CA\nU.S.A.",
                "home: +1-555-555-5555 ext. 5555",
                "home: +33-01-23-45-67",
                "work: jqpublic@xyz.example",
            },
            "extras": "FN FN N ORG ORG TITLE TITLE ROLE TZ NOTE NOTE ADR TEL TEL GEO ANNIVERSARY LANG IMPP RELATED"
            " CLIENTPIDMAP",
        }
    ],
    "surrogates": [{"name": "Ada 🙂"}],
    "thunderbird": [
        {
            "name": "Vera Rubin",
            "role": "Astronomer",
            "organization": "Observatory",
            "time_zone": "America/New_York",
            "uid": "7d6b2b1e-0000-4000-8000-000000000004",
            "notes": "Galaxies\nand rotation, curves",
            "points": {
                "email: vera@rubin.example",
                "work: vera@observatory.example",
                "work: +1 202 555 0101",
                "mobile: +1 202 555 0102",
            },
            "extras": "ORG TITLE ROLE NICKNAME BDAY X-CUSTOM1",
        }
    ],
    "thunderbird_list": [],
    "unended": [
        KING | {"points": {"phone: 1"}},
        {"name": "Charles Babbage", "points": {"phone: 2"}},
        {"name": "Mary Somerville", "points": {"phone: 3"}},
    ],
    "utf16": [{"name": "Zdena Škvorecká", "points": {"mobile: +420 600 000 000"}}],
    "utf16_no_mark": [{"name": "Ægir 🙂", "extras": "FN N"}],
    "xing_labels": [
        KING
        | {
            "time_zone": "Europe/Berlin",
            "points": {"home fax: +1", "work mobile: +2", "private: a@b.example", "Büro: https://a.example"},
            "extras": "GEO",
        }
    ],
}
DOUBTS: dict[str, list[tuple[int, str]]] = {
    "apple_contacts_company": [(1, "organization_card")],
    "apple_group": [(1, "group_card")],
    "controls": [(3, "controls_left_out"), (4, "controls_left_out"), (5, "direction_turned")],
    "empty": [(1, "empty_file")],
    "junk": [
        (1, "outside"),
        (7, "no_property"),
        (9, "outside"),
        (11, "end_without_begin"),
        (12, "empty_card"),
    ],
    "no_card": [(1, "outside"), (1, "no_cards")],
    "organization_only": [(1, "organization_card"), (8, "organization_card"), (14, "no_person")],
    "outlook_latin": [(3, "letters_guessed")],
    "pasted_indented": [(1, "outside"), (11, "outside")],
    "thunderbird_list": [(1, "group_card")],
    "unended": [(1, "never_ended"), (10, "never_ended")],
}


@pytest.mark.parametrize("name", [path.stem for path in FILES])
def test_the_cards_of_a_program_are_read(name: str) -> None:
    found = read((FOLDER / f"{name}.vcf").read_bytes())
    assert [told(contact) for contact in found.contacts] == EXPECTED[name]
    assert [(doubt.line, doubt.reason) for doubt in found.doubts] == DOUBTS.get(name, [])


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_lost_on_the_way_out(path: Path, version: str) -> None:
    first = read(path.read_bytes()).contacts
    assert alike(read(write(map(outgoing, first), version)).contacts) == alike(first)
