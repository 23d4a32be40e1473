"""The mapped classes; imported only inside `store`.

Foreign keys are deferred to COMMIT, so that undo may replay rows in any order.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.schema_base import Base as Base
from desktop_app.store.schema_base import Record as Record
from desktop_app.store.schema_base import refers, table_args
from desktop_app.store.schema_derived import ContactSummary as ContactSummary
from desktop_app.store.schema_derived import SearchDocument as SearchDocument
from desktop_app.store.types import WallTime

VERSION = "0003"


class Organization(Record):
    __tablename__ = "organization"
    __table_args__ = table_args(Index(None, "name_key"))
    name: Mapped[str]
    name_key: Mapped[str]


class Field(Record):
    __tablename__ = "field"
    __table_args__ = table_args(Index(None, "name_key"))
    name: Mapped[str]
    name_key: Mapped[str]


class Tag(Record):
    __tablename__ = "tag"
    __table_args__ = table_args(Index(None, "name_key"))
    name: Mapped[str]
    name_key: Mapped[str]


class Contact(Record):
    __tablename__ = "contact"
    __table_args__ = table_args(Index("ix_contact_foreign_uid", "foreign_uid", sqlite_where=text("foreign_uid <> ''")))
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    organization_id: Mapped[int | None] = refers("organization", on_delete="SET NULL")
    field_id: Mapped[int | None] = refers("field", on_delete="SET NULL")
    time_zone: Mapped[str] = mapped_column(default="")
    how_known: Mapped[str] = mapped_column(default="")
    organization_research: Mapped[str] = mapped_column(default="")
    profession_research: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    at_rest: Mapped[bool] = mapped_column(default=False)
    foreign_uid: Mapped[str] = mapped_column(default="", server_default="")


class ContactPoint(Record):
    __tablename__ = "contact_point"
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    kind: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    value: Mapped[str]
    ordinal: Mapped[int] = mapped_column(default=0)


class ContactTag(Record):
    __tablename__ = "contact_tag"
    __table_args__ = table_args(UniqueConstraint("contact_id", "tag_id"))
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE", index=False)
    tag_id: Mapped[int] = refers("tag", on_delete="CASCADE")


class Referral(Record):
    __tablename__ = "referral"
    __table_args__ = table_args(Index("ix_referral_untold", "made_at", sqlite_where=text("told_at IS NULL")))
    referrer_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    referred_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    may_use_name: Mapped[bool] = mapped_column(default=False)
    told_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime | None]


class Outreach(Record):
    __tablename__ = "outreach"
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    channel: Mapped[str]
    direction: Mapped[str]
    outcome: Mapped[str] = mapped_column(default="none")
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="ask", server_default="ask")
    subject: Mapped[str] = mapped_column(default="", server_default="")


class Meeting(Record):
    __tablename__ = "meeting"
    __table_args__ = table_args(
        Index(None, "status", "starts_at"),
        Index("ix_meeting_foreign_uid", "foreign_uid", sqlite_where=text("foreign_uid <> ''")),
    )
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    starts_local: Mapped[datetime] = mapped_column(WallTime)
    zone: Mapped[str]
    fold: Mapped[int] = mapped_column(default=0)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int] = mapped_column(default=20)
    mode: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    status: Mapped[str]
    notes: Mapped[str] = mapped_column(default="")
    foreign_uid: Mapped[str] = mapped_column(default="", server_default="")
    sequence: Mapped[int] = mapped_column(default=0, server_default="0")


class Question(Record):
    __tablename__ = "question"
    topic: Mapped[str]
    text: Mapped[str]
    hint: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=2)
    starter: Mapped[bool] = mapped_column(default=False)


class QuestionList(Record):
    __tablename__ = "question_list"
    name: Mapped[str]
    about: Mapped[str] = mapped_column(default="")


class QuestionListItem(Record):
    __tablename__ = "question_list_item"
    list_id: Mapped[int] = refers("question_list", on_delete="CASCADE")
    question_id: Mapped[int] = refers("question", on_delete="CASCADE")
    ordinal: Mapped[int]


class AgendaItem(Record):
    __tablename__ = "agenda_item"
    # Holds all that is needed to count how often a question was asked.
    __table_args__ = table_args(Index("ix_agenda_item_asked", "question_id", "asked", "meeting_id"))
    meeting_id: Mapped[int] = refers("meeting", on_delete="CASCADE")
    question_id: Mapped[int | None] = refers("question", on_delete="SET NULL", index=False)
    topic: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    minutes: Mapped[int] = mapped_column(default=2)
    ordinal: Mapped[int]
    asked: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[str] = mapped_column(default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    priority: Mapped[int] = mapped_column(default=1, server_default="1")


class ChecklistItem(Record):
    __tablename__ = "checklist_item"
    meeting_id: Mapped[int] = refers("meeting", on_delete="CASCADE")
    key: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    done: Mapped[bool] = mapped_column(default=False)
    ordinal: Mapped[int]


class ThankYou(Record):
    __tablename__ = "thank_you"
    __table_args__ = table_args(Index("ix_thank_you_owed", "due_at", sqlite_where=text("sent_at IS NULL")))
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    meeting_id: Mapped[int | None] = refers("meeting", on_delete="CASCADE")
    referral_id: Mapped[int | None] = refers("referral", on_delete="CASCADE")
    due_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    channel: Mapped[str] = mapped_column(default="email")


class Promise(Record):
    __tablename__ = "promise"
    __table_args__ = table_args(Index("ix_promise_open", "by_me", "due_on", sqlite_where=text("kept_at IS NULL")))
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    meeting_id: Mapped[int | None] = refers("meeting", on_delete="SET NULL")
    by_me: Mapped[bool]
    text: Mapped[str]
    due_on: Mapped[date | None]
    kept_at: Mapped[datetime | None]


class Draft(Record):
    __tablename__ = "draft"
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    meeting_id: Mapped[int | None] = refers("meeting", on_delete="SET NULL")
    referral_id: Mapped[int | None] = refers("referral", on_delete="SET NULL")
    purpose: Mapped[str]
    channel: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")


class Template(Record):
    """`key` is that of the built-in template whose place it takes; empty for one of the user's own."""

    __tablename__ = "template"
    key: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str]
    channel: Mapped[str]
    name: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")


class ProfileEntry(Record):
    __tablename__ = "profile_entry"
    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


class Talk(Record):
    __tablename__ = "talk"
    __table_args__ = table_args(UniqueConstraint("meeting_id"))
    meeting_id: Mapped[int] = refers("meeting", on_delete="CASCADE", index=False)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    extra_minutes: Mapped[int] = mapped_column(default=0)
    recording: Mapped[str] = mapped_column(default="unasked")
    quoting: Mapped[str] = mapped_column(default="unasked")
    talking_seconds: Mapped[int] = mapped_column(default=0)
    counted_seconds: Mapped[int] = mapped_column(default=0)


class Debrief(Record):
    __tablename__ = "debrief"
    __table_args__ = table_args(UniqueConstraint("meeting_id"))
    meeting_id: Mapped[int] = refers("meeting", on_delete="CASCADE", index=False)
    learned: Mapped[str] = mapped_column(default="")
    fit: Mapped[str] = mapped_column(default="")
    changed_mind: Mapped[str] = mapped_column(default="")
    red_flags: Mapped[str] = mapped_column(default="")
    still_need: Mapped[str] = mapped_column(default="")
    done_at: Mapped[datetime | None]


class SetAside(Record):
    """A duty that the user put off until an instant, or (None) does not want to hear of again."""

    __tablename__ = "set_aside"
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    key: Mapped[str] = mapped_column(unique=True)
    until: Mapped[datetime | None]


class ContactExtra(Record):
    """A property of a card that Askwell has no field for; `parameters` is a JSON list of [name, value]."""

    __tablename__ = "contact_extra"
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE")
    ordinal: Mapped[int]
    property_group: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    parameters: Mapped[str] = mapped_column(default="[]")
    value: Mapped[str]


class DifferentPeople(Record):
    """Two contacts of whom the user said that they are not the same; the smaller id first."""

    __tablename__ = "different_people"
    __table_args__ = table_args(UniqueConstraint("contact_id", "other_id"))
    contact_id: Mapped[int] = refers("contact", on_delete="CASCADE", index=False)
    other_id: Mapped[int] = refers("contact", on_delete="CASCADE")


class ImportMapping(Base):
    """Which column of a table goes into which field, by the columns' names; no change that anybody undoes."""

    __tablename__ = "import_mapping"
    columns: Mapped[str] = mapped_column(primary_key=True)
    mapping: Mapped[str]


class GuideNote(Record):
    __tablename__ = "guide_note"
    row_key: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]


class Operation(Base):
    """One named change; `undone` tells whether its effect is taken back at present."""

    __tablename__ = "operation"
    # Few are undone at a time, and each change asks for them.
    __table_args__ = (
        Index("ix_operation_undone", "id", sqlite_where=text("undone = 1")),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    name: Mapped[str]
    details: Mapped[dict[str, Any]]
    kind: Mapped[str] = mapped_column(default="do")
    burst: Mapped[str] = mapped_column(default="")
    undone: Mapped[bool] = mapped_column(default=False)
    redoable: Mapped[bool] = mapped_column(default=True)


class JournalEntry(Base):
    """One row before and after an operation, as JSON of its columns; NULL where there was no row.

    The subject is the record in whose history the row belongs: a phone number's is its contact.
    """

    __tablename__ = "journal_entry"
    __table_args__ = (Index(None, "subject", "subject_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = refers("operation", on_delete="CASCADE")
    subject: Mapped[str]
    subject_id: Mapped[int]
    record: Mapped[str]
    record_id: Mapped[int]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class TalkBeat(Base):
    """How far a talk has come, written every few seconds while it is held; no change that anybody undoes."""

    __tablename__ = "talk_beat"
    meeting_id: Mapped[int] = mapped_column(primary_key=True)
    counted: Mapped[int]
    talking: Mapped[int]
    item_id: Mapped[int | None]
    at: Mapped[datetime]


class ReminderShown(Base):
    """A reminder that was given, so that none is given twice."""

    __tablename__ = "reminder_shown"
    __table_args__ = {"sqlite_with_rowid": False}
    key: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


RECORDS: dict[str, type[Record]] = {
    mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Record)
}
