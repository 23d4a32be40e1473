"""Derived: each contact as the table shows it."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.method.folding import name_key
from desktop_app.method.stages import ORDER, Facts, stage_of
from desktop_app.method.standing import Message, standing
from desktop_app.records.contacts import Stage
from desktop_app.records.meetings import AHEAD, Status
from desktop_app.records.outreach import Direction, Outcome, Purpose
from desktop_app.store import contact_document, contact_facts, documents, ordering, plain
from desktop_app.store.contact_facts import Known, is_researched
from desktop_app.store.instants import instant, instant_text

_SHOWN = f"SELECT * FROM contact_summary WHERE contact_id IN {plain.AMONG}"
# Sorts after every name, so that blanks come last.
BLANK_LAST = "\U0010ffff"


def refresh(session: Session, ids: list[int]) -> None:
    """Make the derived rows of these contacts; those that are gone lose theirs."""
    session.flush()
    known = contact_facts.gather(session, ids)
    rows = {number: _row(number, one) for number, one in known.items()}
    shown = _shown(session, ids)
    misplaced = {
        number: old["position"]
        for number, old in shown.items()
        if number not in rows or rows[number]["name_key"] != old["name_key"]
    }
    _remove(session, list(misplaced.values()))
    fresh = [row for number, row in rows.items() if number in misplaced or number not in shown]
    _add(session, fresh)
    if fresh and len(fresh) < len(rows):
        shown = _shown(session, ids)  # making room may have moved them
    for number, row in rows.items():
        if "position" not in row:
            _change(session, row, shown[number])
    contact_document.refresh(session, rows, known)


def _shown(session: Session, ids: list[int]) -> dict[int, dict[str, Any]]:
    return {row["contact_id"]: row for row in plain.records(session, _SHOWN, (plain.listed(ids),))}


def _remove(session: Session, positions: list[int]) -> None:
    if positions:
        sql = f"DELETE FROM contact_summary WHERE position IN {plain.AMONG}"
        plain.rows(session, sql, (plain.listed(positions),))
        documents.remove(session, positions)


def _add(session: Session, rows: list[dict[str, Any]]) -> None:
    rows.sort(key=itemgetter("name_key", "contact_id"))
    positions = ordering.places(session, [(row["name_key"], row["contact_id"]) for row in rows])
    for row, position in zip(rows, positions, strict=True):
        row["position"] = position
    plain.insert_many(session, "contact_summary", rows)


def _change(session: Session, row: dict[str, Any], old: dict[str, Any]) -> None:
    row["position"] = old["position"]
    if row != old:
        plain.change(session, "contact_summary", row, "position", old["position"])


def _row(number: int, known: Known) -> dict[str, Any]:
    shown = {column: known.row[column] for column in ("name", "organization", "role", "field")}
    shown["tags"] = ", ".join(name for _, name, *_ in known.tags)
    researched, at_rest = is_researched(known.row), bool(known.row["at_rest"])
    nothing = not (known.messages or known.meetings or known.thanks)
    return {
        "contact_id": number,
        **shown,
        **{f"{column}_key": name_key(value) or BLANK_LAST for column, value in shown.items()},
        **(_unmet(researched, at_rest) if nothing else _acquaintance(known, researched, at_rest)),
    }


@lru_cache
def _unmet(researched: bool, at_rest: bool) -> Mapping[str, Any]:
    """The acquaintance of all with whom nothing has happened; most of those who are imported."""
    return _acquaintance(Known({}), researched, at_rest)


def _acquaintance(known: Known, researched: bool, at_rest: bool) -> Mapping[str, Any]:
    """What comes of messages, meetings and thanks."""
    messages = [
        Message(instant(at), Direction(way), Outcome(end), Purpose(why)) for at, way, end, why, *_ in known.messages
    ]
    stage = _stage(known, messages, researched, at_rest)
    last_talked = max((at for at, status, *_ in known.meetings if status == Status.HELD.value), default=None)
    ahead = {status.value for status in AHEAD}
    return {
        "stage": stage.value,
        "stage_rank": ORDER.index(stage),
        "last_talked": last_talked,
        "next_meeting": min((at for at, status, *_ in known.meetings if status in ahead), default=None),
        "thanks_due": min((due for due, sent, *_ in known.thanks if sent is None), default=None),
        "last_contact": max(_contacts(known), default=None),
        **standing_columns(messages, None if last_talked is None else instant(last_talked)),
    }


def _contacts(known: Known) -> Iterator[str]:
    """The instants at which the two had to do with each other."""
    yield from (at for at, *_ in known.messages)
    yield from (at for at, status, *_ in known.meetings if status == Status.HELD.value)
    yield from (sent for _, sent, *_ in known.thanks if sent is not None)


def standing_columns(messages: list[Message], last_talked: datetime | None) -> dict[str, Any]:
    """How asking stands, as columns."""
    found = standing(messages, last_talked)
    instants = {"first_asked": found.first_asked, "last_asked": found.last_asked, "decided_at": found.decided_at}
    return {
        "unanswered": found.unanswered,
        **{column: None if at is None else instant_text(at) for column, at in instants.items()},
        "decision": "" if found.decision is Outcome.NONE else found.decision.value,
    }


def _stage(known: Known, messages: list[Message], researched: bool, at_rest: bool) -> Stage:
    for_talks = [sent for _, sent, meeting, *_ in known.thanks if meeting is not None]
    return stage_of(
        Facts(
            researched=researched,
            at_rest=at_rest,
            messages=messages,
            meetings=[(instant(at), Status(status)) for at, status, *_ in known.meetings],
            thanked=[instant(sent) for sent in for_talks if sent is not None],
            thanks_owed=None in for_talks,
        )
    )
