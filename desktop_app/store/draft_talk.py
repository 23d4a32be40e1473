"""What a draft can say of a talk: when and where it will be, or what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method.first_names import together
from desktop_app.method.note_phrases import first_sentence, promised, within
from desktop_app.records.contacts import Contact, PointKind, Referral
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import AHEAD, AgendaItem, Meeting, Mode, Status
from desktop_app.records.outreach import Promise, Purpose
from desktop_app.store import agenda, built_in_templates, debriefs, meetings, promises, schema

TOPICS_AT_MOST, ANSWERS_AT_MOST = 2, 6


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """Values of slots, and notes that help to fill those that stay open."""

    texts: dict[str, str]
    hints: dict[str, str]


def meeting(session: Session, wanted: DraftWanted) -> Meeting | None:
    """The talk that a draft is about: the one named, the next one to confirm, or the last one held."""
    if wanted.meeting_id is not None:
        return meetings.get(session, wanted.meeting_id)
    rows, when = schema.Meeting, schema.Meeting.starts_at
    query = select(rows.id).where(rows.contact_id == wanted.contact_id)
    if wanted.purpose is Purpose.CONFIRM:
        ahead = rows.status.in_([status.value for status in AHEAD])
        query = query.where(ahead, when >= session.info["clock"]()).order_by(when)
    elif wanted.purpose in (Purpose.THANK, Purpose.TOUCH) and wanted.referral_id is None:
        query = query.where(rows.status == Status.HELD.value).order_by(when.desc())
    else:
        return None
    found = session.scalar(query.limit(1))
    return None if found is None else meetings.get(session, found)


def told_of(session: Session, wanted: DraftWanted, about: Meeting | None, referral: Referral | None) -> int | None:
    """The meeting whose outcome a draft tells of: for a referrer, the last talk with the one they named."""
    if wanted.purpose is Purpose.TELL and referral is not None:
        rows = schema.Meeting
        query = select(rows.id).where(rows.contact_id == referral.referred.id, rows.status == Status.HELD.value)
        return session.scalar(query.order_by(rows.starts_at.desc()).limit(1))
    return None if about is None else about.id


def appointment(about: Meeting, contact: Contact) -> dict[str, str]:
    """Minutes, way and place of a talk; days and times are the interface's."""
    if about.mode is Mode.IN_PERSON:
        place = about.place
    elif about.mode is Mode.VIDEO:
        place = about.link or about.place
    else:
        phones = (point.value for point in contact.points if point.kind is PointKind.PHONE)
        place = about.place or next(phones, "")
    way = built_in_templates.load().modes[about.mode.value]
    return {"minutes": str(about.minutes), "meeting_way": way, "meeting_place": " ".join(place.split())}


def facts(session: Session, contact_id: int, meeting_id: int | None) -> TalkFacts:
    """What came of a talk, and what was promised in it and is still open; without a meeting, promises alone."""
    if meeting_id is None:
        return TalkFacts(_promised(promises.of_contact(session, contact_id)), {})
    items = [item for item in agenda.items(session, meeting_id) if item.answer.strip() and not item.confidential]
    debrief = debriefs.of_meeting(session, meeting_id)
    texts = {
        "learned": within(first_sentence(debrief.learned)),
        "next_step": within(first_sentence(debrief.still_need)),
        "talked_about": _talked_about(items),
    }
    answers = "\n\n".join(f"{item.text}\n{item.answer.strip()}" for item in items[:ANSWERS_AT_MOST])
    hints = {
        "learned": debrief.learned.strip() or answers,
        "talked_about": answers,
        "next_step": debrief.still_need.strip(),
    }
    texts |= _promised(promises.of_meeting(session, meeting_id))
    return TalkFacts(texts, {name: note for name, note in hints.items() if note})


def _talked_about(items: list[AgendaItem]) -> str:
    """The topics that were answered at most length, in the order of the talk."""
    words = built_in_templates.load().topics
    longest = sorted(items, key=lambda item: -len(item.answer))
    topics = list(dict.fromkeys(item.topic for item in longest if item.topic in words))[:TOPICS_AT_MOST]
    ordered = dict.fromkeys(item.topic for item in items if item.topic in topics)
    return together([words[topic] for topic in ordered])


def _promised(found: Sequence[Promise]) -> dict[str, str]:
    open_ones = [one for one in found if one.kept_at is None]
    mine, theirs = ([promised(one.text) for one in open_ones if one.by_me is by_me] for by_me in (True, False))
    return {"promise": together(mine), "their_promise": together(theirs)}
