"""The meetings of the notebook as calendars know them, and what a calendar tells newer of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop_app.method.meeting_times import instant_of
from desktop_app.records.exchange import IncomingMeeting
from desktop_app.records.importing import Change
from desktop_app.records.meetings import AHEAD, Mode, Start, Status
from desktop_app.store import plain
from desktop_app.store.cleaning import clean, clean_line
from desktop_app.store.instants import instant_text

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_MEETINGS = (
    "SELECT id, uuid, foreign_uid, contact_id, starts_local, zone, fold, starts_at, minutes, mode, place, link, status,"
    " sequence FROM meeting"
)


@dataclass(frozen=True, slots=True)
class Known:
    """A meeting of the notebook; `starts_at` as it is stored."""

    id: int
    uuid: str
    foreign_uid: str
    contact_id: int
    start: Start
    starts_at: str
    minutes: int
    mode: Mode
    place: str
    link: str
    status: Status
    sequence: int


class Meetings:
    """All meetings of the notebook, by what calendars call them and by when they are."""

    def __init__(self, session: Session) -> None:
        self._by_uid: dict[str, Known] = {}
        self._by_time: dict[tuple[int, str], Known] = {}
        for one in map(_known, plain.each(session, _MEETINGS)):
            self._by_uid[one.uuid] = one
            if one.foreign_uid:
                self._by_uid[one.foreign_uid] = one
            else:
                self._by_time[one.contact_id, one.starts_at] = one

    def of(self, incoming: IncomingMeeting, contact_id: int | None = None) -> Known | None:
        """The meeting that is meant; one with that contact at that time, written down by hand, too."""
        if (known := self._by_uid.get(uid_of(incoming))) is not None:
            return known
        if contact_id is None:
            return None
        return self._by_time.get((contact_id, instant_text(instant_of(incoming.start))))


def uid_of(incoming: IncomingMeeting) -> str:
    """What the notebook calls a meeting that came from elsewhere; one of several of the same UID by its time, too."""
    return clean_line(f"{incoming.uid} {incoming.recurrence}")


def is_by_hand(incoming: IncomingMeeting, known: Known) -> bool:
    """Whether a meeting was written down before the calendar came, and is not yet known by the calendar's name."""
    return uid_of(incoming) not in (known.uuid, known.foreign_uid)


def is_called_off(incoming: IncomingMeeting, known: Known) -> bool:
    """Whether a calendar calls a meeting off that is still ahead. Many programs count no change when they do."""
    return incoming.status is Status.CANCELLED and known.status in AHEAD and incoming.sequence >= known.sequence


def news(incoming: IncomingMeeting, known: Known) -> dict[str, Any]:
    """What a newer copy sets, as meetings.edit takes it, and "status". A copy that is not newer sets nothing.

    What a calendar leaves empty stays; so does the hour of a meeting of which it knows the day alone.
    """
    if incoming.sequence <= known.sequence or incoming.status is Status.CANCELLED:
        return {}
    found: dict[str, Any] = {}
    moved = (
        incoming.start.local.date() != known.start.local.date() if incoming.all_day else (incoming.start != known.start)
    )
    if moved:
        found["start"] = incoming.start
    if not incoming.all_day and incoming.minutes != known.minutes:
        found["minutes"] = incoming.minutes
    for name in ("place", "link"):
        value = clean(getattr(incoming, name))
        if value and value != getattr(known, name):
            found[name] = value
    if incoming.mode != known.mode and {"place", "link"} & found.keys():
        found["mode"] = incoming.mode
    status = _status(incoming.status, known.status, moved)
    if status != known.status:
        found["status"] = status
    return found


def changes(found: dict[str, Any], known: Known) -> tuple[Change, ...]:
    """The same for the eye."""
    return tuple(Change(name, _told(getattr(known, name)), _told(value)) for name, value in found.items())


def _status(coming: Status, now: Status, moved: bool) -> Status:
    """Where a meeting stands after a newer copy. What was confirmed for another time has to be confirmed anew."""
    if now in (Status.HELD, Status.MISSED) and not moved:
        return now
    if coming is Status.SCHEDULED and now is Status.CONFIRMED and not moved:
        return now
    return coming


def _told(value: Any) -> str:
    if isinstance(value, Start):
        return f"{value.local:%Y-%m-%d %H:%M} {value.zone}"
    return str(value)


def _known(row: tuple[Any, ...]) -> Known:
    number, uuid, foreign, contact, local, zone, fold, starts_at, minutes, mode, place, link, status, sequence = row
    start = Start(datetime.fromisoformat(local), zone, fold)
    return Known(
        number, uuid, foreign, contact, start, starts_at, minutes, Mode(mode), place, link, Status(status), sequence
    )
