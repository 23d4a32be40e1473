"""Where a column of a table can go, and which program wrote it."""

from collections.abc import Mapping

from desktop_app.interchange.tables.mapping import CHOICES
from desktop_app.ui.importing.words import tr

_CHOICES: Mapping[str, str] = {
    "": "Leave out",
    "name": "Name",
    "first_name": "First name",
    "middle_name": "Middle name",
    "last_name": "Last name",
    "prefix": "Title before the name",
    "suffix": "Title after the name",
    "role": "Role",
    "organization": "Organization",
    "field": "Field",
    "email": "E-mail",
    "phone": "Phone",
    "link": "Link",
    "address": "Address",
    "street": "Address: street",
    "po_box": "Address: post office box",
    "extended": "Address: second line",
    "postal_code": "Address: postal code",
    "city": "Address: city",
    "region": "Address: region",
    "country": "Address: country",
    "label": "Label of the column beside it",
    "tags": "Tags",
    "time_zone": "Time zone",
    "how_known": "How you know them",
    "notes": "Notes",
    "connected_on": "Connected on",
    "uid": "Identifier",
    "extra": "Notes, with the heading",
}
_PRESETS: Mapping[str, str] = {
    "linkedin": "This looks like LinkedIn's list of connections.",
    "google": "This looks like an export of Google Contacts.",
    "outlook": "This looks like an export of Outlook.",
    "thunderbird": "This looks like an export of Thunderbird.",
    "apple": "This looks like an export of Apple's Contacts.",
    "askwell": "Askwell itself wrote this table.",
}


def choice_words() -> list[tuple[str, str]]:
    """All places a column can go to: (key, words)."""
    return [(key, tr(_CHOICES.get(key, key))) for key in CHOICES]


def preset_words(preset: str) -> str:
    """What program a table is from; empty where that is not known."""
    return tr(_PRESETS[preset]) if preset in _PRESETS else ""
