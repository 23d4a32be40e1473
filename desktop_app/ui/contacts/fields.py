"""What is known of a person, a line each: the form, the table and its column menu are made from these."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.records.contacts import ContactRow, Stage
from desktop_app.ui.common.columns import Column
from desktop_app.ui.common.dates import ago, soon
from desktop_app.ui.contacts.wording import called, stage_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Field:
    """`key` names a value of records.Contact; `editor` is a kind in editors.EDITORS, empty where nothing is typed.

    `card` puts the editor on a card of its own; `width` (pixels) makes it a column of the table, too.
    """

    key: str
    title: str
    editor: str = ""
    hint: str = ""
    card: bool = False
    width: int = 0
    shown: bool = False


def fields() -> tuple[Field, ...]:
    """All fields, in the order of the form and of the table."""

    def tr(text: str) -> str:
        return translate("Contacts", text)

    return (
        Field("name", tr("Name"), "line", width=200, shown=True),
        Field("role", tr("Role"), "line", tr("What they do"), width=150, shown=True),
        Field("organization", tr("Organization"), "organization", tr("Where they work"), width=140, shown=True),
        Field("field", tr("Field"), "field", tr("The profession you explore"), width=140),
        Field("points", tr("Reach them"), "points"),
        Field("tags", tr("Tags"), "tags", width=150),
        Field("time_zone", tr("Time zone"), "zone", tr("City or zone, as in Europe/Amsterdam")),
        Field("stage", tr("Stage"), width=160, shown=True),
        Field("last_talked", tr("Last talked"), width=105, shown=True),
        Field("next_meeting", tr("Next meeting"), width=130),
        Field("how_known", tr("How you know them"), "text", tr("Where you met or heard of them, what you share"), True),
        Field(
            "organization_research",
            tr("Research on the organization"),
            "text",
            tr("What it does, its size, its news: enough not to ask what its own pages say"),
            True,
        ),
        Field(
            "profession_research",
            tr("Research on the profession"),
            "text",
            tr("Ways in, training, associations, prospects"),
            True,
        ),
        Field("notes", tr("Notes"), "text", tr("Anything worth keeping"), True),
    )


def columns(zone: Callable[[], str]) -> tuple[Column, ...]:
    """The table's columns; `zone()` is the user's time zone."""
    texts: dict[str, Callable[[ContactRow], str]] = {
        "name": lambda row: called(row.name),
        "stage": lambda row: stage_words(row, zone()),
        "last_talked": lambda row: ago(row.last_talked, zone()),
        "next_meeting": lambda row: soon(row.next_meeting, zone()),
    }
    return tuple(
        Column(field.key, field.title, texts.get(field.key) or _plain(field.key), field.key, field.width, field.shown)
        for field in fields()
        if field.width
    )


def _plain(key: str) -> Callable[[ContactRow], str]:
    return lambda row: str(getattr(row, key))


def stage_words(row: ContactRow, zone: str) -> str:
    """What the pill says: the thank-you that is due, the meeting that is agreed, or the stage."""
    if row.thanks_owed:
        return translate("Contacts", "Thank-you due")
    if row.stage is Stage.AGREED and row.next_meeting is not None:
        return soon(row.next_meeting, zone)
    return stage_name(row.stage)
