"""Meetings as they leave the notebook, in few statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.records.exchange import Attendee, OutgoingMeeting
from desktop_app.records.meetings import Mode, Start, Status
from desktop_app.store import plain
from desktop_app.store.instants import instant

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

BATCH = 500
_COLUMNS = (
    "SELECT CASE m.foreign_uid WHEN '' THEN m.uuid ELSE m.foreign_uid END, m.sequence, m.starts_local, m.zone, m.fold,"
    " m.minutes, m.status, m.mode, c.name, coalesce(o.name, ''), m.place, m.link, m.created_at, m.changed_at,"
    " coalesce((SELECT p.value FROM contact_point p WHERE p.contact_id = c.id AND p.kind = 'email'"
    " ORDER BY p.ordinal, p.id LIMIT 1), '')"
    " FROM meeting m JOIN contact c ON c.id = m.contact_id LEFT JOIN organization o ON o.id = c.organization_id"
)


@plain.reading
def meetings(session: Session, ids: Sequence[int] | None = None) -> tuple[OutgoingMeeting, ...]:
    """These meetings, or all, in the order of their start."""
    if ids is None:
        return tuple(_outgoing(*row) for row in plain.each(session, f"{_COLUMNS} ORDER BY m.starts_at, m.id"))
    return tuple(sorted(_chosen(session, ids), key=lambda one: one.start.local))


def _chosen(session: Session, ids: Sequence[int]) -> Iterator[OutgoingMeeting]:
    for start in range(0, len(ids), BATCH):
        some = plain.listed(ids[start : start + BATCH])
        for row in plain.rows(session, f"{_COLUMNS} WHERE m.id IN {plain.AMONG}", (some,)):
            yield _outgoing(*row)


def _outgoing(uid: str, sequence: int, local: str, zone: str, fold: int, *rest: Any) -> OutgoingMeeting:
    minutes, status, mode, name, organization, place, link, created_at, changed_at, email = rest
    return OutgoingMeeting(
        uid=uid,
        sequence=sequence,
        start=Start(datetime.fromisoformat(local), zone, fold),
        minutes=minutes,
        status=Status(status),
        mode=Mode(mode),
        name=name,
        organization=organization,
        place=place,
        link=link,
        created_at=instant(created_at),
        changed_at=instant(changed_at),
        email=email,
    )


@plain.reading
def invitation(session: Session, meeting_id: int) -> tuple[OutgoingMeeting, Attendee] | tuple[()]:
    """A meeting, and the user as an invitation to it names them; nothing where the meeting is gone."""
    found = tuple(_chosen(session, (meeting_id,)))
    return (found[0], organizer(session)) if found else ()


@plain.reading
def organizer(session: Session) -> Attendee:
    """The user, as an invitation names them."""
    told = dict(plain.rows(session, "SELECT key, value FROM profile_entry WHERE key IN ('name', 'email')"))
    return Attendee(told.get("name", ""), told.get("email", ""))
