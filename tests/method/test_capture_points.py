"""E-mails, links and phone numbers among other words."""

import pytest

from desktop_app.method.capturing.parts import Line, PartKind
from desktop_app.method.capturing.points import claim_addresses, claim_phones, name_in


def points(text: str) -> list[str]:
    """Every point with the first letter of its kind and what it is called."""
    line = Line(text)
    claim_addresses(line)
    claim_phones(line)
    assert all(text[part.start : part.end] for part in line.parts)
    parts = sorted(line.parts, key=lambda part: part.start)
    return [" ".join(filter(None, (part.kind.value[0], part.value, part.label))) for part in parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ada@example.org", ["e ada@example.org"]),
        ("Ada<ada@example.org>,x", ["e ada@example.org"]),
        ("ada+news.x@mail.example.co.uk.", ["e ada+news.x@mail.example.co.uk"]),
        ("E-mail: ada@example.org", ["e ada@example.org"]),
        ("mailto:ada@example.org", ["e ada@example.org"]),
        ("a@b.example c@d.example", ["e a@b.example", "e c@d.example"]),
        ("jörg@müller.example", ["e jörg@müller.example"]),
        ("@ada", []),
        ("ada@", []),
        ("ada@home", []),
        ("a@b@c.example", ["e b@c.example"]),
        ("https://ada.example/a?b=(c).", ["l https://ada.example/a?b=(c"]),
        ("www.ada.example,", ["l www.ada.example"]),
        ("Web: ada.example.org/x", ["l ada.example.org/x"]),
        ("linkedin.com/in/ada-king", ["l linkedin.com/in/ada-king"]),
        ("St.Clara and e.g. this", []),
        ("+31 10 555 0182", ["p +31 10 555 0182"]),
        ("+31(0)10-5550182", ["p +31(0)10-5550182"]),
        ("+1 (415) 555-0182 x12", ["p +1 (415) 555-0182 x12"]),
        ("Tel: 010 555 0182", ["p 010 555 0182"]),
        ("M: +31 6 1234 5678", ["p +31 6 1234 5678 mobile"]),
        ("cell 0612345678", ["p 0612345678 mobile"]),
        ("Fax 010-5550183", ["p 010-5550183 fax"]),
        ("06 12 34 56 78", ["p 06 12 34 56 78"]),
        ("01.23.45.67.89", ["p 01.23.45.67.89"]),
        ("415-555-0182", ["p 415-555-0182"]),
        ("020 7946 0958; 555 0182", ["p 020 7946 0958", "p 555 0182"]),
        # What is none.
        ("2026-12-03", []),
        ("3.12.2026", []),
        ("12 Dorset Street", []),
        ("1234 567890 1234567890", []),
        ("NW1 6XE", []),
        ("555", []),
    ],
)
def test_ways_to_reach_somebody(text: str, expected: list[str]) -> None:
    assert points(text) == expected


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("ada.king@example.org", "Ada King"),
        ("ada_king82@example.org", "Ada King"),
        ("ada.king+news@example.org", "Ada King"),
        ("ada-mary.king@example.org", "Ada Mary King"),
        ("aking@example.org", "Aking"),
        ("info@example.org", ""),
        ("Office.London@example.org", ""),
        ("a.k@example.org", ""),
        ("1234@example.org", ""),
    ],
)
def test_the_name_in_an_address(email: str, name: str) -> None:
    assert name_in(email) == name


def test_blanks_around_a_part_are_no_part() -> None:
    line = Line("  Ada  King ,")
    line.claim(PartKind.NAME, 0, 12)
    (part,) = line.parts
    assert (part.start, part.end, part.value) == (2, 11, "Ada King")
    assert line.open == "  \0\0\0\0\0\0\0\0\0 ,"
    line.claim(PartKind.ROLE, 11, 12)
    assert len(line.parts) == 1
