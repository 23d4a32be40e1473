"""What is said of two contacts that may be one person."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.records.duplicates import Reason

_REASONS: Mapping[Reason, str] = {
    Reason.EMAIL: "same e-mail address",
    Reason.PHONE: "same phone number",
    Reason.NAME: "same name",
    Reason.ALIKE: "names alike",
    Reason.ORGANIZATION: "same organization",
    Reason.LINK: "same link",
}
FIELDS: Mapping[str, str] = {
    "name": "Name",
    "role": "Role",
    "organization": "Organization",
    "field": "Field",
    "time_zone": "Time zone",
    "how_known": "How you know them",
    "organization_research": "Research on the organization",
    "profession_research": "Research on the profession",
    "notes": "Notes",
}


def tr(text: str, number: int = -1) -> str:
    """A text about duplicates in the user's language."""
    return QCoreApplication.translate("Duplicates", text, None, number)


def left(number: int) -> str:
    """How many pairs are left."""
    return tr("%n pairs left", number)


def why(reasons: Sequence[Reason]) -> str:
    """Why two may be one, as a line."""
    line = ", ".join(tr(_REASONS[reason]) for reason in reasons)
    return line[:1].upper() + line[1:]


def field_word(name: str) -> str:
    """What a field is called."""
    return tr(FIELDS[name])


def called(name: str) -> str:
    """A name in one line, or what stands for none."""
    line = " ".join(name.split())
    return (line if len(line) <= 60 else line[:59] + "…") if line else tr("No name")


def question(one: str, other: str) -> str:
    """What is to be told of two people."""
    names = called(one), called(other)
    words = tr("Is {one} here twice?") if names[0] == names[1] else tr("{one} and {other}: one person?")
    return words.replace("{one}", names[0]).replace("{other}", names[1])
