"""Tables whose program can be told from their headings."""

from collections.abc import Sequence

from desktop_app.interchange.tables.headings import plain

# Headings, all of which one of these programs writes; the first that fits is it.
_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("askwell", ("name", "how known", "askwell id")),
    ("linkedin", ("first name", "last name", "company", "position", "connected on")),
    ("google", ("given name", "family name", "group membership")),
    ("google", ("first name", "last name", "phonetic first name", "labels")),
    ("google", ("first name", "last name", "organization name", "organization title", "labels")),
    ("thunderbird", ("first name", "last name", "display name", "primary email", "secondary email")),
    ("thunderbird", ("vorname", "nachname", "anzeigename", "primare email adresse")),
    ("thunderbird", ("prenom", "nom de famille", "nom a afficher", "premiere adresse electronique")),
    ("thunderbird", ("voornaam", "achternaam", "weergavenaam", "primair emailadres")),
    ("outlook", ("first name", "last name", "email address", "business phone", "home street")),
    ("outlook", ("first name", "last name", "email display name", "business street")),
    ("outlook", ("vorname", "nachname", "firma", "telefon geschaftlich")),
    ("outlook", ("prenom", "nom", "societe", "telephone bureau")),
    ("outlook", ("voornaam", "achternaam", "bedrijf", "telefoon op werk")),
)
_APPLE_KINDS = ("phone", "email", "address", "url", "telephone")
_APPLE_PLACES = ("home", "work", "mobile", "iphone", "main", "other")


def preset_of(columns: Sequence[str]) -> str:
    """ "linkedin", "google", "outlook", "thunderbird", "apple" or "askwell"; empty where it cannot be told."""
    there = {plain(column) for column in columns}
    for name, signs in _SIGNS:
        if there.issuperset(signs):
            return name
    return "apple" if _is_apple(columns) else ""


def _is_apple(columns: Sequence[str]) -> bool:
    """Contacts dragged into Numbers or exported by its helpers: "Phone (mobile)", "Email (home)", one kind each."""
    forms = {f"{kind} ({place})" for kind in _APPLE_KINDS for place in _APPLE_PLACES}
    return sum(" ".join(column.lower().split()) in forms for column in columns) >= 2
