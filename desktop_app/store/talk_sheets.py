"""What the window of a talk shows, in one look."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from desktop_app.records.contacts import ContactRef
from desktop_app.records.questions import Asked
from desktop_app.records.talk_sheets import TalkSheet
from desktop_app.records.talks import Talk
from desktop_app.store import lookup, meetings, promises, questions, talks
from desktop_app.store.schema import AgendaItem, Contact, Meeting, Referral


def sheet(session: Session, meeting_id: int) -> TalkSheet:
    """The meeting, its talk as far as it is, and what belongs to both. Raises StoreProblem(GONE)."""
    meeting = meetings.get(session, meeting_id)
    talk = talks.of_meeting(session, meeting_id)
    return TalkSheet(
        meeting,
        talk,
        promises.of_meeting(session, meeting_id),
        _others(session, meeting_id, meeting.contact.id),
        () if talk is None else _referred(session, meeting.contact.id, talk),
    )


def going_on(session: Session) -> tuple[Talk, ContactRef] | None:
    """The talk that was begun last and is not ended, and with whom it is."""
    talk = talks.going_on(session)
    if talk is None:
        return None
    contact = lookup.get(session, Contact, lookup.get(session, Meeting, talk.meeting_id).contact_id)
    return talk, ContactRef(contact.id, contact.name)


def said_by_others(session: Session, question_id: int, contact_id: int) -> tuple[Asked, ...]:
    """What people other than `contact_id` answered to a question of the bank, the newest first."""
    return tuple(one for one in questions.asked(session, question_id) if one.contact.id != contact_id)


def _others(session: Session, meeting_id: int, contact_id: int) -> dict[int, int]:
    mine, theirs = aliased(AgendaItem), aliased(AgendaItem)
    query = (
        select(mine.id, func.count(Meeting.contact_id.distinct()))
        .join(theirs, theirs.question_id == mine.question_id)
        .join(Meeting, Meeting.id == theirs.meeting_id)
        .where(mine.meeting_id == meeting_id, theirs.asked, Meeting.contact_id != contact_id)
        .group_by(mine.id)
    )
    return {item_id: count for item_id, count in session.execute(query)}


def _referred(session: Session, contact_id: int, talk: Talk) -> tuple[ContactRef, ...]:
    query = (
        select(Contact.id, Contact.name)
        .join(Referral, Referral.referred_id == Contact.id)
        .where(Referral.referrer_id == contact_id, Referral.made_at >= talk.started_at)
        .order_by(Referral.id)
    )
    return tuple(ContactRef(number, name) for number, name in session.execute(query))
