"""What a key notes about a duty: the operation that makes the fact, and its arguments.

Imported when something is first noted: the operations bring the mapped classes along.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Direction, Outcome, Purpose
from desktop_app.records.today import Duty, DutyKind
from desktop_app.store import (
    contacts,
    debriefs,
    drafts,
    meetings,
    outreach,
    promises,
    referrals,
    set_aside,
    thank_yous,
)

_SENT = {
    DutyKind.FOLLOW_UP: Purpose.REMIND,
    DutyKind.AFTER_NO: Purpose.THANK,
    DutyKind.AGAIN: Purpose.ASK,
    DutyKind.REPLY: Purpose.OTHER,
    DutyKind.ASK: Purpose.ASK,
    DutyKind.TOUCH: Purpose.TOUCH,
}


@dataclass(frozen=True, slots=True)
class Change:
    """An operation with its arguments, as `backend.write` takes them."""

    operation: Callable[..., Any]
    args: tuple[Any, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)


def done(duty: Duty, now: datetime) -> Change | None:
    """The fact that settles a duty; None where no key can make it."""
    contact = duty.contact.id
    if duty.kind in _SENT:
        sent = {"purpose": _SENT[duty.kind]}
        return Change(outreach.log, (contact, duty.channel, Direction.OUT), sent)
    if duty.kind is DutyKind.THANK:
        what = {"meeting_id": duty.meeting_id, "referral_id": duty.referral_id}
        return Change(thank_yous.mark_sent, (contact,), what)
    if duty.kind is DutyKind.MEETING:
        return None if duty.status is Status.CONFIRMED else status(duty, Status.CONFIRMED)
    known = {
        DutyKind.HAPPENED: lambda: status(duty, Status.HELD),
        DutyKind.DEBRIEF: lambda: Change(debriefs.finish, (duty.meeting_id,)),
        DutyKind.PROMISE: lambda: Change(promises.keep, (duty.promise_id,)),
        DutyKind.ELSEWHERE: lambda: leave(duty),
        DutyKind.STOP: lambda: Change(contacts.edit, (contact,), {"at_rest": True}),
        DutyKind.TELL: lambda: Change(referrals.edit, (duty.referral_id,), {"told_at": now}),
        DutyKind.DRAFT: lambda: Change(drafts.sent, (duty.draft_id,)),
    }
    return known[duty.kind]() if duty.kind in known else None


def status(duty: Duty, new: Status) -> Change:
    """Where its meeting stands."""
    return Change(meetings.set_status, (duty.meeting_id, new))


def answered(duty: Duty, outcome: Outcome) -> Change:
    """They answered, in the way in which they were asked."""
    return Change(outreach.log, (duty.contact.id, duty.channel, Direction.IN, outcome))


def put_off(duty: Duty, until: datetime) -> Change:
    """Not before `until`."""
    return Change(set_aside.put_off, (duty.contact.id, duty.key, until))


def leave(duty: Duty) -> Change:
    """No more of it."""
    return Change(set_aside.leave, (duty.contact.id, duty.key))
