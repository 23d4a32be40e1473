"""The sample notebook: believable people and talks, with days counted from today so that it never ages."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.languages import resource
from desktop_app.method.meeting_times import instant_of
from desktop_app.records.contacts import ContactPoint as Point
from desktop_app.records.contacts import PointKind
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Mode, NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import contacts, debriefs, drafts, journal, meetings, outreach, profile, thank_yous
from desktop_app.store.operations import operation
from desktop_app.store.schema import (
    AgendaItem,
    ChecklistItem,
    Contact,
    Debrief,
    Meeting,
    Outreach,
    Promise,
    Question,
    Referral,
    Talk,
    ThankYou,
)

_POINTS = {
    "emails": PointKind.EMAIL,
    "phones": PointKind.PHONE,
    "links": PointKind.LINK,
    "addresses": PointKind.ADDRESS,
}
_CONTACT = ("role", "organization", "field", "time_zone", "tags", "notes", "at_rest", "how_known")
_RESEARCH = ("organization_research", "profession_research")
_MORNING, _NOON, _EVENING = "09:00", "12:00", "18:00"


@dataclass(frozen=True, slots=True)
class _Filling:
    """What the parts of the sample share: the ids of what is made, by its key in the data."""

    session: Session
    today: date
    zone: str
    contacts: dict[str, int] = field(default_factory=dict)
    meetings: dict[str, int] = field(default_factory=dict)
    referrals: dict[tuple[str, str], int] = field(default_factory=dict)

    def day(self, offset: int) -> date:
        return self.today + timedelta(days=offset)

    def past(self, offset: int, clock: str) -> datetime:
        """An instant at the user's home; what has happened never lies ahead."""
        found = instant_of(Start(self.wall(offset, clock), self.zone))
        return min(found, journal.now(self.session))

    def wall(self, offset: int, clock: str) -> datetime:
        return datetime.combine(self.day(offset), time.fromisoformat(clock))


def load() -> dict[str, Any]:
    """The sample as it stands in the resources."""
    data: dict[str, Any] = json.loads(resource("demo.json").read_text(encoding="utf-8"))
    return data


@operation("fill_sample", undoable=False)
def fill(session: Session, data: dict[str, Any], today: date) -> None:
    """Put the sample into a new notebook. Raises StoreProblem(INVALID) when somebody is in it already."""
    if session.scalar(select(Contact.id).limit(1)) is not None:
        raise StoreProblem(Trouble.INVALID, detail="the sample goes into a new notebook only")
    filling = _Filling(session, today, data["me"]["time_zone"])
    parts = (
        ("contacts", _add_contact),
        ("referrals", _add_referral),
        ("outreach", _add_outreach),
        ("meetings", _add_meeting),
        ("thank_yous", _add_thanks),
        ("promises", _add_promise),
        ("talks", _add_talk),
        ("debriefs", _add_debrief),
        ("drafts", _add_draft),
    )
    profile.edit(session, **{key: data["me"][key] for key in profile.KEYS})
    for key, add in parts:
        for entry in data[key]:
            add(filling, entry)
        session.flush()
    journal.describe(session, name="", count=len(data["contacts"]))


def _add_contact(filling: _Filling, entry: dict[str, Any]) -> None:
    points = [Point(kind, point["value"], point["label"]) for key, kind in _POINTS.items() for point in entry[key]]
    values = {key: entry[key] for key in (*_CONTACT, *_RESEARCH)}
    made = contacts.create(filling.session, entry["name"], points=points, **values)
    filling.contacts[entry["key"]] = made
    filling.session.get_one(Contact, made).created_at = filling.past(entry["found_day"], _MORNING)


def _add_referral(filling: _Filling, entry: dict[str, Any]) -> None:
    told = entry["told_day"]
    row = Referral(
        referrer_id=filling.contacts[entry["from"]],
        referred_id=filling.contacts[entry["to"]],
        may_use_name=entry["may_use_name"],
        told_at=None if told is None else filling.past(told, _EVENING),
        note=entry["note"],
        made_at=filling.past(entry["day"], _NOON),
    )
    filling.session.add(row)
    filling.session.flush()
    filling.referrals[entry["from"], entry["to"]] = row.id


def _add_outreach(filling: _Filling, entry: dict[str, Any]) -> None:
    outreach.log(
        filling.session,
        filling.contacts[entry["contact"]],
        Channel(entry["channel"]),
        Direction(entry["direction"]),
        Outcome(entry["outcome"]),
        entry["text"],
        filling.past(entry["day"], entry["time"]),
        Purpose(entry["purpose"]),
        entry["subject"],
    )


def _add_meeting(filling: _Filling, entry: dict[str, Any]) -> None:
    session = filling.session
    start = Start(filling.wall(entry["day"], entry["time"]), entry["time_zone"])
    new = NewMeeting(
        filling.contacts[entry["contact"]],
        start,
        entry["minutes"],
        Mode(entry["mode"]),
        entry["place"],
        entry["link"],
        Status(entry["status"]),
    )
    made = meetings.create(session, new)
    filling.meetings[entry["key"]] = made
    session.get_one(Meeting, made).notes = entry["notes"]
    _add_agenda(session, made, entry["agenda"])
    _add_checklist(session, made, entry["checklist_done"], entry["own_checklist"])


def _add_agenda(session: Session, meeting_id: int, items: list[dict[str, Any]]) -> None:
    bank = {row.text: row.id for row in session.scalars(select(Question))}
    for place, item in enumerate(items):
        session.add(AgendaItem(meeting_id=meeting_id, question_id=bank.get(item["text"]), ordinal=place, **item))


def _add_checklist(session: Session, meeting_id: int, done: list[str], own: list[dict[str, Any]]) -> None:
    steps = session.scalars(select(ChecklistItem).where(ChecklistItem.meeting_id == meeting_id)).all()
    for step in steps:
        step.done = step.key in done
    for place, item in enumerate(own, len(steps)):
        session.add(ChecklistItem(meeting_id=meeting_id, key="", ordinal=place, **item))


def _add_thanks(filling: _Filling, entry: dict[str, Any]) -> None:
    session = filling.session
    row = session.get_one(ThankYou, _owe(filling, entry))
    row.channel = Channel(entry["channel"]).value
    if entry["sent_day"] is not None:
        row.sent_at = filling.past(entry["sent_day"], _EVENING)


def _owe(filling: _Filling, entry: dict[str, Any]) -> int:
    contact = filling.contacts[entry["contact"]]
    if entry["meeting"] is not None:
        return thank_yous.owe(filling.session, contact, meeting_id=filling.meetings[entry["meeting"]])
    referral = filling.referrals[entry["contact"], entry["for_referral_to"]]
    due_at = instant_of(Start(filling.wall(entry["due_day"], _EVENING), filling.zone))
    return thank_yous.owe(filling.session, contact, referral_id=referral, due_at=due_at)


def _add_promise(filling: _Filling, entry: dict[str, Any]) -> None:
    kept = entry["kept_day"]
    meeting = entry["meeting"]
    row = Promise(
        contact_id=filling.contacts[entry["contact"]],
        meeting_id=None if meeting is None else filling.meetings[meeting],
        by_me=entry["by_me"],
        text=entry["text"],
        due_on=filling.day(entry["due_day"]),
        kept_at=None if kept is None else filling.past(kept, _EVENING),
        created_at=_promised_at(filling, entry),
    )
    filling.session.add(row)


def _add_talk(filling: _Filling, entry: dict[str, Any]) -> None:
    meeting = filling.session.get_one(Meeting, filling.meetings[entry["meeting"]])
    row = Talk(
        meeting_id=meeting.id,
        started_at=meeting.starts_at,
        ended_at=min(meeting.starts_at + timedelta(minutes=entry["minutes"]), journal.now(filling.session)),
        counted_seconds=60 * entry["minutes"],
        talking_seconds=60 * entry["talking"],
        recording=entry["recording"],
        quoting=entry["quoting"],
    )
    filling.session.add(row)


def _add_debrief(filling: _Filling, entry: dict[str, Any]) -> None:
    texts = {key: entry[key] for key in debriefs.TEXTS}
    done_at = filling.past(entry["done_day"], _EVENING)
    filling.session.add(Debrief(meeting_id=filling.meetings[entry["meeting"]], done_at=done_at, **texts))


def _add_draft(filling: _Filling, entry: dict[str, Any]) -> None:
    wanted = DraftWanted(filling.contacts[entry["contact"]], Purpose(entry["purpose"]), Channel(entry["channel"]))
    drafts.create(filling.session, wanted, entry["subject"], entry["body"])


def _promised_at(filling: _Filling, entry: dict[str, Any]) -> datetime:
    """In the talk, or in the last message before the promise was kept."""
    session = filling.session
    if entry["meeting"] is not None:
        return thank_yous.end_of(session.get_one(Meeting, filling.meetings[entry["meeting"]]))
    contact = filling.contacts[entry["contact"]]
    before = filling.past(entry["kept_day"] or 0, _EVENING)
    last = select(func.max(Outreach.at)).where(Outreach.contact_id == contact, Outreach.at <= before)
    return session.scalar(last) or session.get_one(Contact, contact).created_at
