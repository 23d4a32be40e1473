"""The tables of an archive and what each of their fields means: read by people, and the measure for what is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.interchange.archive.columns import Column, Kind
from desktop_app.records.contacts import PointKind
from desktop_app.records.meetings import Mode, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.questions import Topic
from desktop_app.records.talks import Consent

_YEAR_OF_MINUTES = 525_600
# Ids are given one after another, and search adds them to other numbers.
LARGEST_ID = 2**40


@dataclass(frozen=True, slots=True)
class Table:
    """One file of records; `key` is the column that tells its rows apart and orders them."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: str = "id"


def text(name: str, meaning: str) -> Column:
    """A text; empty where there is nothing to say."""
    return Column(name, Kind.TEXT, meaning)


def number(name: str, meaning: str, least: int = -(2**63), most: int = 2**63 - 1, *, empty: bool = False) -> Column:
    """A whole number within bounds."""
    return Column(name, Kind.NUMBER, meaning, bounds=(least, most), empty=empty)


def yes_no(name: str, meaning: str) -> Column:
    """True or false."""
    return Column(name, Kind.YES_NO, meaning)


def instant(name: str, meaning: str, *, empty: bool = False) -> Column:
    """A point in time."""
    return Column(name, Kind.INSTANT, meaning, empty=empty)


def points(name: str, table: str, meaning: str, *, empty: bool = False) -> Column:
    """The id of a row of another table."""
    return Column(name, Kind.NUMBER, meaning, points=table, empty=empty)


def choice(name: str, values: Iterable[StrEnum], meaning: str, *more: str) -> Column:
    """One of a few words."""
    return Column(name, Kind.TEXT, meaning, choices=(*more, *(value.value for value in values)))


def record(name: str, meaning: str, *columns: Column) -> Table:
    """A table of records, each with an id, a UUID, and when it was made and changed."""
    return Table(name, meaning, (*_OF_EVERY_RECORD, *columns))


_OF_EVERY_RECORD = (
    number("id", "The row's number in the notebook; other files point at it. It is never given twice.", 1, LARGEST_ID),
    text("uuid", "The same record's name outside the notebook, for ever."),
    instant("created_at", "When the record was made."),
    instant("changed_at", "When the record was last changed."),
)
_KEY = text("name_key", "The name without accents and capitals, by which it is found and sorted.")
_CONTACT = points("contact_id", "contact", "The person whom this belongs to.")
_MEETING = points("meeting_id", "meeting", "The meeting that this belongs to.")
_MAYBE_MEETING = points("meeting_id", "meeting", "The meeting it comes from; null where there is none.", empty=True)
_REFERRAL = points("referral_id", "referral", "The referral that it is about; null where there is none.", empty=True)
_PLACE = number("ordinal", "Its place among its like, from 0 on.")
_PURPOSE = choice("purpose", Purpose, "What the message is for.")
_CHANNEL = choice("channel", Channel, "By which way it goes.")
_MINUTES = number("minutes", "How many minutes are planned for it.", 0, _YEAR_OF_MINUTES)

RECORDS = (
    record("organization", "Where people work.", text("name", "Its name."), _KEY),
    record("field", "Fields of work.", text("name", "Its name."), _KEY),
    record("tag", "Words that contacts are marked with.", text("name", "The word."), _KEY),
    record(
        "contact",
        "People.",
        text("name", "Their name."),
        text("role", "What they do there."),
        points("organization_id", "organization", "Where they work; null where that is not known.", empty=True),
        points("field_id", "field", "Their field of work; null where that is not known.", empty=True),
        text("time_zone", "The IANA name of the time zone they live in."),
        text("how_known", "How the two know each other."),
        text("organization_research", "What was found out about the organization."),
        text("profession_research", "What was found out about the profession."),
        text("notes", "Notes."),
        yes_no("at_rest", "Whether this acquaintance is to be left at rest."),
        text("foreign_uid", "The UID of the card that the person was imported from."),
    ),
    record(
        "contact_point",
        "Addresses, numbers and links at which people are reached.",
        _CONTACT,
        choice("kind", PointKind, "What it is."),
        text("label", "A word beside it, such as work."),
        text("value", "The address, number or link itself."),
        _PLACE,
    ),
    record("contact_tag", "Which contact has which tag.", _CONTACT, points("tag_id", "tag", "The tag.")),
    record(
        "referral",
        "Who named whom.",
        points("referrer_id", "contact", "The one who named somebody."),
        points("referred_id", "contact", "The one who was named."),
        yes_no("may_use_name", "Whether the referrer's name may be mentioned."),
        instant("told_at", "When the referrer was told how it went; null before.", empty=True),
        text("note", "A note."),
        instant("made_at", "When the referral was made; null where that is not known.", empty=True),
    ),
    record(
        "outreach",
        "Messages and calls, in both directions.",
        _CONTACT,
        _CHANNEL,
        choice("direction", Direction, "From the user (out) or to the user (in)."),
        choice("outcome", Outcome, "What came of it."),
        instant("at", "When it was sent or received."),
        text("text", "What was written or said."),
        _PURPOSE,
        text("subject", "The subject line."),
    ),
    record(
        "meeting",
        "Informational interviews.",
        _CONTACT,
        Column("starts_local", Kind.WALL, "The start on the clock of the zone."),
        text("zone", "The IANA name of that zone."),
        number("fold", "1 for the second of two equal times when clocks go back, else 0.", 0, 1),
        instant("starts_at", "The same start as an instant."),
        _MINUTES,
        choice("mode", Mode, "How the two meet."),
        text("place", "Where."),
        text("link", "The address of a video call."),
        choice("status", Status, "Where the meeting stands."),
        text("notes", "Notes."),
        text("foreign_uid", "The UID of the calendar event that it was imported from."),
        number("sequence", "iCalendar's SEQUENCE: how often start, length, place or status changed.", 0, 2**31 - 1),
    ),
    record(
        "question",
        "The question bank.",
        choice("topic", Topic, "What it is about."),
        text("text", "The question."),
        text("hint", "What to listen for."),
        _MINUTES,
        yes_no("starter", "Whether it is good to begin with."),
    ),
    record("question_list", "Lists of questions.", text("name", "Its name."), text("about", "What it is for.")),
    record(
        "question_list_item",
        "Which questions are in which list.",
        points("list_id", "question_list", "The list."),
        points("question_id", "question", "The question."),
        _PLACE,
    ),
    record(
        "agenda_item",
        "Questions of one meeting, and their answers.",
        _MEETING,
        points("question_id", "question", "The question of the bank it was copied from, or null.", empty=True),
        choice("topic", Topic, "What it is about; empty for none.", ""),
        text("text", "The question as it was asked."),
        _MINUTES,
        _PLACE,
        yes_no("asked", "Whether it was asked."),
        text("answer", "The answer."),
        yes_no("confidential", "Whether the answer was told in confidence: such answers are not passed on."),
        number("priority", "0 must be asked, 1 as usual, 2 if there is time.", 0, 2),
    ),
    record(
        "checklist_item",
        "What is to be done before a meeting.",
        _MEETING,
        text("key", "Which of the program's own steps it is; empty for one of the user's."),
        text("text", "The user's words; empty for a step of the program's own."),
        yes_no("done", "Whether it is done."),
        _PLACE,
    ),
    record(
        "thank_you",
        "Thanks that are owed or were sent.",
        _CONTACT,
        points("meeting_id", "meeting", "The meeting it is for, or null.", empty=True),
        _REFERRAL,
        instant("due_at", "Until when it should be sent."),
        instant("sent_at", "When it was sent; null before.", empty=True),
        _CHANNEL,
    ),
    record(
        "promise",
        "What one promised the other.",
        _CONTACT,
        _MAYBE_MEETING,
        yes_no("by_me", "Whether the user promised it; else the other did."),
        text("text", "What was promised."),
        Column("due_on", Kind.DAY, "By which day; null where none was said.", empty=True),
        instant("kept_at", "When it was kept; null before.", empty=True),
    ),
    record(
        "draft",
        "Messages that are being written.",
        _CONTACT,
        _MAYBE_MEETING,
        _REFERRAL,
        _PURPOSE,
        _CHANNEL,
        text("subject", "The subject line."),
        text("body", "The text."),
    ),
    record(
        "template",
        "The user's own templates for messages.",
        text("key", "The built-in template whose place it takes; empty for one of its own."),
        _PURPOSE,
        _CHANNEL,
        text("name", "Its name."),
        text("subject", "The subject line."),
        text("body", "The text, with slots in braces."),
    ),
    record(
        "profile_entry",
        "What the user told of themselves.",
        text("key", "Which: name, background, email, phone, address."),
        text("value", "The words."),
    ),
    record(
        "talk",
        "How a meeting was held.",
        _MEETING,
        instant("started_at", "When it began."),
        instant("ended_at", "When it ended; null while it goes on.", empty=True),
        number("extra_minutes", "Minutes that were agreed on top of those planned.", 0, _YEAR_OF_MINUTES),
        choice("recording", Consent, "Whether the talk may be recorded."),
        choice("quoting", Consent, "Whether the other may be quoted."),
        number("talking_seconds", "For how long the user talked.", 0, 2**31),
        number("counted_seconds", "Out of how many seconds that were counted.", 0, 2**31),
    ),
    record(
        "debrief",
        "What the user wrote down after a meeting.",
        _MEETING,
        text("learned", "What was learned."),
        text("fit", "How it fits."),
        text("changed_mind", "What changed the user's mind."),
        text("red_flags", "Red flags."),
        text("still_need", "What and whom is still needed."),
        instant("done_at", "When it was finished; null before.", empty=True),
    ),
    record(
        "set_aside",
        "Duties that were put off.",
        _CONTACT,
        text("key", "Which duty: its kind, a colon, and the id it is about."),
        instant("until", "Until when; null for always.", empty=True),
    ),
    record(
        "contact_extra",
        "Properties of imported contact cards that have no field of their own.",
        _CONTACT,
        _PLACE,
        text("property_group", "The group the property stood in."),
        text("name", "The property's name, as in vCard."),
        Column("parameters", Kind.PAIRS, "Its parameters, a JSON list of [name, value] written as a text."),
        text("value", "Its value, as vCard 4.0 writes it."),
    ),
    record(
        "different_people",
        "Pairs of contacts of whom the user said that they are not the same person.",
        points("contact_id", "contact", "The one with the smaller id."),
        points("other_id", "contact", "The other."),
    ),
    record("guide_note", "The user's notes on the guide.", text("row_key", "Which row."), text("text", "The note.")),
)
# What is no change of the user's: written along, but without an id of its own.
OTHERS = (
    Table(
        "talk_beat",
        "How far a talk has come that is being held.",
        (
            points("meeting_id", "meeting", "The meeting."),
            number("counted", "Seconds counted so far.", 0, 2**31),
            number("talking", "Seconds of them in which the user talked.", 0, 2**31),
            number("item_id", "The agenda item that is at hand, or null.", empty=True),
            instant("at", "When this was written."),
        ),
        key="meeting_id",
    ),
    Table(
        "reminder_shown",
        "Reminders that were given already.",
        (text("key", "Which reminder."), instant("at", "When it was given.")),
        key="key",
    ),
    Table(
        "import_mapping",
        "Which column of an imported table goes where.",
        (text("columns", "The table's columns."), Column("mapping", Kind.LIST, "Where each goes.")),
        key="columns",
    ),
)
TABLES: dict[str, Table] = {table.name: table for table in (*RECORDS, *OTHERS)}
