"""Where a duty leads to: what Enter opens."""

from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.today import Duty, DutyKind, Urgency

_PURPOSES = {
    DutyKind.FOLLOW_UP: Purpose.REMIND,
    DutyKind.AFTER_NO: Purpose.THANK,
    DutyKind.AGAIN: Purpose.ASK,
    DutyKind.ASK: Purpose.ASK,
    DutyKind.TOUCH: Purpose.TOUCH,
}
Place = tuple[str, object]


def place_of(duty: Duty) -> Place | None:
    """(place, target) as pages give them to `go`; None for what is noted or chosen on the spot."""
    contact = duty.contact.id
    if duty.kind in _PURPOSES:
        return "draft", DraftWanted(contact, _PURPOSES[duty.kind])
    if duty.kind is DutyKind.THANK:
        thanks = DraftWanted(contact, Purpose.THANK, meeting_id=duty.meeting_id, referral_id=duty.referral_id)
        return "draft", thanks
    if duty.kind is DutyKind.TELL:
        return "draft", DraftWanted(contact, Purpose.TELL, referral_id=duty.referral_id)
    if duty.kind is DutyKind.DRAFT and duty.purpose is not None:
        begun = DraftWanted(contact, duty.purpose, duty.channel, duty.meeting_id, duty.referral_id)
        return "draft", begun
    if duty.kind is DutyKind.REPLY:
        return "contact", contact
    if duty.kind is DutyKind.SCHEDULE:
        return "meeting.new_with", contact
    if duty.kind is DutyKind.DEBRIEF:
        return "debrief", duty.meeting_id
    return _of_meeting(duty) if duty.kind is DutyKind.MEETING else None


def _of_meeting(duty: Duty) -> Place:
    if duty.urgency is Urgency.NOW:
        return "interview", duty.meeting_id
    if duty.status is Status.CONFIRMED:
        return "prep", duty.meeting_id
    return "draft", DraftWanted(duty.contact.id, Purpose.CONFIRM, meeting_id=duty.meeting_id)
