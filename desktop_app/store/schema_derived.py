"""The mapped tables that are made from the others and never journaled; imported only inside `store`."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.store.schema_base import Base

# Whom something is due with; the terms stand in `today_lanes` as they stand here, or SQLite would not see it.
_DUTIES = (
    Index(
        "ix_contact_summary_waiting",
        "last_asked",
        "unanswered",
        "last_talked",
        "contact_id",
        sqlite_where=text("unanswered > 0 AND next_meeting IS NULL AND stage NOT IN ('agreed', 'at_rest')"),
    ),
    Index("ix_contact_summary_decided", "decision", "decided_at", sqlite_where=text("decision <> ''")),
    Index(
        "ix_contact_summary_again",
        "decided_at",
        sqlite_where=text("decision = 'agreed' AND last_talked IS NOT NULL"),
    ),
    Index(
        "ix_contact_summary_agreed",
        "last_contact",
        sqlite_where=text("stage = 'agreed' AND next_meeting IS NULL"),
    ),
    Index(
        "ix_contact_summary_unsure",
        "last_contact",
        sqlite_where=text("stage IN ('asked', 'nudged') AND unanswered = 0 AND decision = '' AND next_meeting IS NULL"),
    ),
    Index(
        "ix_contact_summary_quiet",
        "last_contact",
        sqlite_where=text(
            "last_talked IS NOT NULL AND thanks_due IS NULL AND next_meeting IS NULL AND stage <> 'at_rest'"
        ),
    ),
    Index(
        "ix_contact_summary_there",
        "organization_key",
        "last_contact",
        "contact_id",
        sqlite_where=text("last_contact IS NOT NULL"),
    ),
    Index("ix_contact_summary_met", "contact_id", "last_talked", sqlite_where=text("last_talked IS NOT NULL")),
    Index("ix_contact_summary_unasked", "contact_id", sqlite_where=text("stage IN ('found', 'researched')")),
)


class ContactSummary(Base):
    """Derived: a contact as the table shows it, and how asking stands. `position` is its place in the order of names.

    `unanswered` counts the messages since `first_asked` that wait for an answer; `decision` is the last one that the
    user has not reacted to ("refused", "later" or empty).
    """

    __tablename__ = "contact_summary"
    __table_args__ = (
        Index(None, "name_key", "contact_id"),
        Index(None, "organization_key", "position"),
        Index(None, "role_key", "position"),
        Index(None, "field_key", "position"),
        Index(None, "tags_key", "position"),
        Index(None, "stage_rank", "position"),
        Index(None, "last_talked", "position"),
        Index(None, "next_meeting", "position"),
        Index(None, "thanks_due", "position"),
        *_DUTIES,
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    name_key: Mapped[str]
    organization: Mapped[str]
    organization_key: Mapped[str]
    role: Mapped[str]
    role_key: Mapped[str]
    field: Mapped[str]
    field_key: Mapped[str]
    tags: Mapped[str]
    tags_key: Mapped[str]
    stage: Mapped[str]
    stage_rank: Mapped[int]
    last_talked: Mapped[datetime | None]
    next_meeting: Mapped[datetime | None]
    thanks_due: Mapped[datetime | None]
    unanswered: Mapped[int] = mapped_column(default=0, server_default="0")
    first_asked: Mapped[datetime | None]
    last_asked: Mapped[datetime | None]
    last_contact: Mapped[datetime | None]
    decision: Mapped[str] = mapped_column(default="", server_default="")
    decided_at: Mapped[datetime | None]


class SearchDocument(Base):
    """Derived: the folded text of one record. `position` sorts records of a kind as their list shows them."""

    __tablename__ = "search_document"
    __table_args__ = (UniqueConstraint("kind", "record_id"),)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record_id: Mapped[int]
    name: Mapped[str]
    facets: Mapped[str] = mapped_column(default="")
    work: Mapped[str] = mapped_column(default="")
    reach: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    talks: Mapped[str] = mapped_column(default="")


class SearchTerm(Base):
    """Derived: a word that stands in at least one search document."""

    __tablename__ = "search_term"
    id: Mapped[int] = mapped_column(primary_key=True)
    term: Mapped[str] = mapped_column(unique=True)


class SearchDoubt(Base):
    """Derived: a word that some document no longer has; whether any other has it is found out at leisure."""

    __tablename__ = "search_doubt"
    __table_args__ = {"sqlite_with_rowid": False}
    term: Mapped[str] = mapped_column(primary_key=True)


class Tally(Base):
    """Derived: how many contacts are at each stage, kept by triggers so that counting costs nothing."""

    __tablename__ = "tally"
    key: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
