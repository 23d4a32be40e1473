"""A talk and what is thought of it, in one look."""

from sqlalchemy.orm import Session

from desktop_app.records.debrief_sheets import DebriefSheet
from desktop_app.store import debriefs, meetings, referrals, talks


def get(session: Session, meeting_id: int) -> DebriefSheet:
    """The meeting, its debrief and what belongs to both. Raises StoreProblem(GONE)."""
    meeting = meetings.get(session, meeting_id)
    talk = talks.of_meeting(session, meeting_id)
    began = meeting.starts_at if talk is None else min(meeting.starts_at, talk.started_at)
    named = referrals.from_contact(session, meeting.contact.id)
    return DebriefSheet(
        meeting,
        debriefs.of_meeting(session, meeting_id),
        talk,
        tuple(one for one in named if one.made_at is not None and one.made_at >= began),
    )
