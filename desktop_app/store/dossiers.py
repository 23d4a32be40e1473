"""All that is known of contacts, for reading outside: few statements for many contacts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.records import contacts, meetings, outreach, talks
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.problems import StoreProblem, Trouble
from desktop_app.store import plain
from desktop_app.store.instants import instant
from desktop_app.store.plain import AMONG

BATCH = 200
_CONTACTS = (
    "SELECT c.*, s.organization, s.field, s.stage, s.last_talked, s.next_meeting, s.thanks_due"
    f" FROM contact c JOIN contact_summary s ON s.contact_id = c.id WHERE c.id IN {AMONG}"
)
_OF_CONTACTS = {
    "points": f"SELECT * FROM contact_point WHERE contact_id IN {AMONG} ORDER BY ordinal, id",
    "tags": "SELECT ct.contact_id, t.name FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id"
    f" WHERE ct.contact_id IN {AMONG} ORDER BY t.name_key, t.id",
    "messages": f"SELECT * FROM outreach WHERE contact_id IN {AMONG} ORDER BY at, id",
    "promises": f"SELECT * FROM promise WHERE contact_id IN {AMONG} ORDER BY id",
    "meetings": f"SELECT * FROM meeting WHERE contact_id IN {AMONG} ORDER BY starts_at, id",
}
_REFERRALS = (
    "SELECT r.*, a.name AS referrer, b.name AS referred FROM referral r JOIN contact a ON a.id = r.referrer_id"
    " JOIN contact b ON b.id = r.referred_id WHERE r.{} IN " + AMONG + " ORDER BY r.id"
)
_OF_MEETINGS = {
    "agenda": f"SELECT * FROM agenda_item WHERE meeting_id IN {AMONG} ORDER BY ordinal, id",
    "debriefs": f"SELECT * FROM debrief WHERE meeting_id IN {AMONG}",
    "talks": f"SELECT * FROM talk WHERE meeting_id IN {AMONG}",
    "thanks": f"SELECT * FROM thank_you WHERE meeting_id IN {AMONG} ORDER BY id",
}
_DEBRIEF = ("learned", "fit", "changed_mind", "red_flags", "still_need")
Rows = dict[int, list[dict[str, Any]]]


def dossier(session: Session, contact_id: int, *, private: bool = False) -> Dossier:
    """All that is known of a contact; with answers kept private only if `private`. Raises StoreProblem(GONE)."""
    for one in dossiers(session, [contact_id], private=private):
        return one
    raise StoreProblem(Trouble.GONE, detail=f"contact {contact_id}")


def dossiers(session: Session, ids: Sequence[int], *, private: bool = False) -> Iterator[Dossier]:
    """Those of several contacts in the order given, one after another; those that are gone are left out."""
    for start in range(0, len(ids), BATCH):
        yield from _Batch(session, ids[start : start + BATCH], private).made()


class _Batch:
    """Some contacts with all that points at them."""

    def __init__(self, session: Session, ids: Sequence[int], private: bool) -> None:
        self._session, self._ids, self._private = session, ids, private
        self._around = {name: self._by("contact_id", sql, ids) for name, sql in _OF_CONTACTS.items()}
        self._around["referred_by"] = self._by("referred_id", _REFERRALS.format("referred_id"), ids)
        self._around["referred_to"] = self._by("referrer_id", _REFERRALS.format("referrer_id"), ids)
        held = [row["id"] for rows in self._around["meetings"].values() for row in rows]
        self._of_meeting = {name: self._by("meeting_id", sql, held) for name, sql in _OF_MEETINGS.items()}

    def _by(self, key: str, sql: str, ids: Sequence[int]) -> Rows:
        found: Rows = defaultdict(list)
        for row in plain.records(self._session, sql, (plain.listed(ids),)):
            found[row[key]].append(row)
        return found

    def made(self) -> Iterator[Dossier]:
        rows = {row["id"]: row for row in plain.records(self._session, _CONTACTS, (plain.listed(self._ids),))}
        for number in self._ids:
            if number in rows:
                yield self._dossier(rows[number])

    def _dossier(self, row: dict[str, Any]) -> Dossier:
        around = {name: rows[row["id"]] for name, rows in self._around.items()}
        return Dossier(
            _contact(row, around),
            tuple(map(self._meeting, around["meetings"])),
            tuple(map(_message, around["messages"])),
            tuple(map(_promise, around["promises"])),
        )

    def _meeting(self, row: dict[str, Any]) -> MeetingDossier:
        around = {name: rows[row["id"]] for name, rows in self._of_meeting.items()}
        hidden = frozenset(item["id"] for item in around["agenda"] if self._is_hidden(item))
        talk = next(iter(around["talks"]), {"recording": "unasked", "quoting": "unasked"})
        thanks = around["thanks"]
        return MeetingDossier(
            id=row["id"],
            uuid=row["uuid"],
            start=meetings.Start(datetime.fromisoformat(row["starts_local"]), row["zone"], row["fold"]),
            starts_at=instant(row["starts_at"]),
            minutes=row["minutes"],
            mode=meetings.Mode(row["mode"]),
            status=meetings.Status(row["status"]),
            **{key: row[key] for key in ("place", "link", "notes")},
            agenda=tuple(_item(item, "" if item["id"] in hidden else item["answer"]) for item in around["agenda"]),
            debrief=_debrief(row["id"], around["debriefs"]),
            recording=talks.Consent(talk["recording"]),
            quoting=talks.Consent(talk["quoting"]),
            thanks_due=_moment(min((one["due_at"] for one in thanks if one["sent_at"] is None), default=None)),
            thanks_sent=_moment(max((one["sent_at"] for one in thanks if one["sent_at"] is not None), default=None)),
            kept_back=hidden,
        )

    def _is_hidden(self, item: dict[str, Any]) -> bool:
        return bool(item["confidential"]) and not self._private and bool(item["answer"].strip())


def _moment(text: str | None) -> datetime | None:
    return None if text is None else instant(text)


def _contact(row: dict[str, Any], around: dict[str, list[dict[str, Any]]]) -> contacts.Contact:
    same = ("id", "uuid", "name", "role", "organization", "field", "time_zone", "how_known", "notes")
    return contacts.Contact(
        **{key: row[key] for key in (*same, "organization_research", "profession_research")},
        at_rest=bool(row["at_rest"]),
        stage=contacts.Stage(row["stage"]),
        tags=tuple(tag["name"] for tag in around["tags"]),
        points=tuple(
            contacts.ContactPoint(contacts.PointKind(one["kind"]), one["value"], one["label"], one["id"])
            for one in around["points"]
        ),
        referred_by=tuple(map(_referral, around["referred_by"])),
        referred_to=tuple(map(_referral, around["referred_to"])),
        created_at=instant(row["created_at"]),
        changed_at=instant(row["changed_at"]),
        last_talked=_moment(row["last_talked"]),
        next_meeting=_moment(row["next_meeting"]),
        thanks_owed=_moment(row["thanks_due"]),
    )


def _referral(row: dict[str, Any]) -> contacts.Referral:
    return contacts.Referral(
        row["id"],
        contacts.ContactRef(row["referrer_id"], row["referrer"]),
        contacts.ContactRef(row["referred_id"], row["referred"]),
        bool(row["may_use_name"]),
        _moment(row["told_at"]),
        row["note"],
        _moment(row["made_at"]),
    )


def _message(row: dict[str, Any]) -> outreach.Outreach:
    return outreach.Outreach(
        row["id"],
        row["contact_id"],
        outreach.Channel(row["channel"]),
        outreach.Direction(row["direction"]),
        outreach.Outcome(row["outcome"]),
        instant(row["at"]),
        row["text"],
        outreach.Purpose(row["purpose"]),
        row["subject"],
    )


def _promise(row: dict[str, Any]) -> outreach.Promise:
    due_on = None if row["due_on"] is None else date.fromisoformat(row["due_on"])
    made = row["id"], row["contact_id"], row["meeting_id"], bool(row["by_me"]), row["text"]
    return outreach.Promise(*made, due_on, _moment(row["kept_at"]))


def _item(row: dict[str, Any], answer: str) -> meetings.AgendaItem:
    return meetings.AgendaItem(
        row["id"],
        row["question_id"],
        row["topic"],
        row["text"],
        row["minutes"],
        bool(row["asked"]),
        answer,
        bool(row["confidential"]),
        meetings.Priority(row["priority"]),
    )


def _debrief(meeting_id: int, rows: list[dict[str, Any]]) -> talks.Debrief:
    if not rows:
        return talks.Debrief(meeting_id)
    return talks.Debrief(meeting_id, **{key: rows[0][key] for key in _DEBRIEF}, done_at=_moment(rows[0]["done_at"]))
