"""From a line that is understood to what is to be written down."""

from datetime import datetime, timedelta

from desktop_app.method.capture_line import Understood
from desktop_app.method.capturing.parts import PartKind
from desktop_app.method.meeting_times import instant_of
from desktop_app.records.capturing import CapturePlan, Match
from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.meetings import Mode, NewMeeting, Status

_POINTS = {
    PartKind.EMAIL: PointKind.EMAIL,
    PartKind.PHONE: PointKind.PHONE,
    PartKind.LINK: PointKind.LINK,
}


def planned(
    understood: Understood,
    who: Match | None,
    referrer: Match | None,
    *,
    now: datetime,
    usual_minutes: int,
    question_list_id: int | None = None,
) -> CapturePlan:
    """What the line asks to be written of `who` (None is somebody new); `now` is an aware instant."""
    return CapturePlan(
        contact_id=None if who is None else who.id,
        name=understood.name,
        role=understood.text(PartKind.ROLE),
        organization=understood.organization,
        field=understood.text(PartKind.FIELD),
        how_known=understood.text(PartKind.HOW),
        note=understood.text(PartKind.NOTE, "\n"),
        points=_points(understood),
        tags=understood.all(PartKind.TAG),
        referrer_id=None if referrer is None else referrer.id,
        referrer=understood.referrer,
        meeting=_meeting(understood, now, usual_minutes, question_list_id),
    )


def _points(understood: Understood) -> tuple[ContactPoint, ...]:
    link = understood.meeting.link if understood.meeting is not None else ""
    return tuple(
        ContactPoint(_POINTS[part.kind], part.value, part.label)
        for part in understood.parts
        if part.kind in _POINTS and part.value != link
    )


def _meeting(understood: Understood, now: datetime, usual_minutes: int, list_id: int | None) -> NewMeeting | None:
    meeting = understood.meeting
    if meeting is None or meeting.start is None:
        return None
    minutes = meeting.minutes or usual_minutes
    over = instant_of(meeting.start) + timedelta(minutes=minutes) <= now
    return NewMeeting(
        contact_id=0,
        start=meeting.start,
        minutes=minutes,
        mode=meeting.mode or Mode.VIDEO,
        place=meeting.place,
        link=meeting.link,
        status=Status.HELD if over else Status.SCHEDULED,
        question_list_id=list_id,
    )
