"""What an import says: kinds of rows, choices, fields, and why something cannot be read."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.records.exchange import Doubt
from desktop_app.records.importing import Change, Choice, ImportRow, RowKind
from desktop_app.ui.importing.reasons import CARDS, TABLES

MORE = "more_"


def tr(text: str, number: int = -1) -> str:
    """A text about importing in the user's language."""
    return QCoreApplication.translate("Importing", text, None, number)


_KINDS: Mapping[RowKind, str] = {
    RowKind.NEW: "New",
    RowKind.CHANGED: "Changed",
    RowKind.SAME: "Same",
    RowKind.DUPLICATE: "Possible duplicate",
    RowKind.UNREADABLE: "Doubtful",
}
_CHOICES: Mapping[Choice, tuple[str, str]] = {
    Choice.ADD: ("Add", "&Add as a new person"),
    Choice.THEIRS: ("Update", "Update, the file wins where bo&th say something"),
    Choice.MINE: ("Update, mine stays", "Update only what is empty here, &mine stays"),
    Choice.SKIP: ("Skip", "&Skip"),
}
KEYS: Mapping[str, Choice] = {"A": Choice.ADD, "T": Choice.THEIRS, "M": Choice.MINE, "S": Choice.SKIP}
_FIELDS: Mapping[str, str] = {
    "name": "Name",
    "role": "Role",
    "organization": "Organization",
    "field": "Field",
    "time_zone": "Time zone",
    "how_known": "How you know them",
    "notes": "Notes",
    "email": "E-mail",
    "phone": "Phone",
    "link": "Link",
    "address": "Address",
    "tag": "Tag",
    "extra": "Kept with the person",
}


def kind_word(kind: RowKind) -> str:
    """The kind of a row in a word or two."""
    return tr(_KINDS[kind])


def kind_cell(kind: RowKind) -> str:
    """The same, as short as it has to be in a table."""
    return tr("Duplicate?") if kind is RowKind.DUPLICATE else kind_word(kind)


def choice_word(choice: Choice) -> str:
    """A choice in a table cell."""
    return tr(_CHOICES[choice][0])


def choice_line(choice: Choice) -> str:
    """A choice beside a button."""
    return tr(_CHOICES[choice][1])


def field_word(field: str) -> str:
    """What a field is called."""
    return tr(_FIELDS[field])


def change_line(change: Change) -> str:
    """A change as a line: what was, what will be."""
    after = change.after or tr("nothing")
    if not change.before:
        return after
    if after.startswith(change.before):
        return tr("added: {after}").replace("{after}", after.removeprefix(change.before).strip())
    return tr("{before} → {after}").replace("{before}", change.before).replace("{after}", after)


def news_of(row: ImportRow) -> str:
    """What a row would bring, in a table cell."""
    if row.doubt is not None:
        return reason(row.doubt)
    if row.kind is RowKind.SAME:
        return tr("Nothing new")
    if row.changes:
        return ", ".join(dict.fromkeys(field_word(change.field) for change in row.changes))
    told = row.incoming
    if told is None:
        return ""
    return ", ".join(filter(None, (told.role, told.organization, *(point.value for point in told.points[:1]))))


def _people_text(found: str) -> str:
    return tr(TABLES.get(found) or CARDS.get(found) or "This could not be read")


def reason(doubt: Doubt, told: Callable[[str], str] = _people_text) -> str:
    """Why something could not be read, or not as it stands; `told` are the words for such a file."""
    if doubt.reason.startswith(MORE):
        more = reason(Doubt(0, doubt.reason.removeprefix(MORE)), told)
        return tr("{count} more like this: {reason}").replace("{count}", doubt.quote).replace("{reason}", more)
    text = told(doubt.reason)
    if "{quote}" in text:
        return text.replace("{quote}", _short(doubt.quote))
    return f"{text}: “{_short(doubt.quote)}”" if doubt.quote else text


def place(line: int, file: str) -> str:
    """Where in what a row is from."""
    if line < 1:
        return file
    words = tr("Line {line} of {file}") if file else tr("Line {line}")
    return words.replace("{line}", str(line)).replace("{file}", file)


def doing(added: int, updated: int, nothing: str) -> str:
    """What the button will do."""
    add = tr("add %n people", added) if added else ""
    update = tr("update %n", updated) if updated else ""
    return together(add, update) or nothing


def done(added: int, updated: int) -> str:
    """What was done."""
    add = tr("Added %n people", added) if added else ""
    update = tr("updated %n", updated) if updated else ""
    said = together(add, update)
    return said + "." if said else tr("Nothing was changed.")


def together(*parts: str) -> str:
    """Parts of a sentence, of which any may be empty, as its beginning."""
    said = ", ".join(filter(None, parts))
    return said[:1].upper() + said[1:]


def listed(names: Sequence[str]) -> str:
    """File names in a heading: one, or how many."""
    if len(names) == 1:
        return names[0]
    return tr("%n files", len(names))


def _short(text: str) -> str:
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= 80 else line[:79] + "…"
