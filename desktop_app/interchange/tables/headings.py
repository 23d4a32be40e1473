"""The headings of columns, as address books and spreadsheets of several languages write them, and what they mean."""

import re
from functools import cache

from desktop_app.method.folding import fold

# Field of a contact -> headings, folded. A "%" stands for a number, as in "E-mail 2 - Value".
FIELDS: dict[str, tuple[str, ...]] = {
    "name": (
        "name",
        "full name",
        "display name",
        "contact",
        "contact name",
        "nom complet",
        "naam",
        "nombre completo",
        "fn",
    ),
    "first_name": ("first name", "given name", "firstname", "vorname", "prenom", "voornaam", "nombre", "forename"),
    "middle_name": ("middle name", "additional name", "tussenvoegsel"),
    "last_name": ("last name", "family name", "surname", "lastname", "nachname", "nom", "achternaam", "apellidos"),
    "prefix": ("name prefix", "title prefix", "honorific prefix"),
    "suffix": ("name suffix", "suffix", "honorific suffix"),
    "role": (
        "role",
        "position",
        "job title",
        "title",
        "organization title",
        "organization % - title",
        "occupation",
        "function",
        "functie",
        "beruf",
        "poste",
    ),
    "organization": (
        "organization",
        "organisation",
        "company",
        "company name",
        "organization name",
        "organization % - name",
        "employer",
        "firma",
        "bedrijf",
        "entreprise",
        "empresa",
    ),
    "field": ("field", "profession", "industry"),
    "email": (
        "email",
        "e-mail",
        "email address",
        "e-mail address",
        "e-mail % address",
        "email %",
        "e-mail % - value",
        "primary email",
        "secondary email",
        "mail",
        "e-mailadres",
        "courriel",
        "correo electronico",
    ),
    "phone": (
        "phone",
        "telephone",
        "phone number",
        "mobile",
        "mobile phone",
        "mobile number",
        "home phone",
        "home phone %",
        "work phone",
        "business phone",
        "business phone %",
        "primary phone",
        "phone % - value",
        "telefon",
        "telefoon",
        "telefono",
        "handy",
        "other phone",
    ),
    "link": (
        "url",
        "website",
        "web page",
        "web page %",
        "website % - value",
        "linkedin",
        "profile url",
        "personal web page",
        "homepage",
    ),
    "address": (
        "address",
        "home address",
        "work address",
        "business address",
        "address % - formatted",
        "mailing address",
        "adresse",
        "adres",
        "direccion",
    ),
    "tags": ("tags", "labels", "categories", "group membership", "groups", "category"),
    "time_zone": ("time zone", "timezone", "zone", "tz"),
    "how_known": ("how known", "how you know them", "source", "how we met"),
    "notes": ("notes", "note", "comments", "bemerkungen", "notizen", "opmerkingen", "remarks", "notas"),
    "connected_on": ("connected on",),
    "uid": ("uid", "uuid", "askwell id"),
}
# Parts of an address that stand in columns of their own, in the order of an envelope; "%" as above.
ADDRESS_PARTS = (
    "street",
    "street %",
    "address % - street",
    "city",
    "address % - city",
    "state",
    "region",
    "address % - region",
    "postal code",
    "zip",
    "zip code",
    "zipcode",
    "address % - postal code",
    "country",
    "country/region",
    "address % - country",
)
_PLACES = ("home ", "business ", "work ", "other ")
_NUMBER = re.compile(r"\b\d{1,2}\b")


def plain(heading: str) -> str:
    """A heading as it is compared: folded, one blank between words, numbers as "%"."""
    words = " ".join(fold(heading).replace("_", " ").replace(":", " ").split())
    return _NUMBER.sub("%", words)


@cache
def field_of(heading: str) -> str:
    """The field that a heading names; empty where nobody knows. `address_part` is a part of one."""
    found = plain(heading)
    for candidate in (found, *(found.removeprefix(place) for place in _PLACES if found.startswith(place))):
        if candidate in _MEANINGS:
            return _MEANINGS[candidate]
    return ""


def is_heading(cell: str) -> bool:
    """Whether a cell is a heading that somebody uses."""
    return len(cell) < 60 and bool(field_of(cell))


_MEANINGS = {heading: field for field, headings in FIELDS.items() for heading in headings}
_MEANINGS |= dict.fromkeys(ADDRESS_PARTS, "address_part")
