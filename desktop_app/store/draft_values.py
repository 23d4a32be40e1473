"""What the slots of a draft are filled with, out of everything the notebook knows."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.method import business_days
from desktop_app.method.draft_slots import fill
from desktop_app.method.first_names import first_name, together
from desktop_app.method.meeting_times import both_clocks, start_in
from desktop_app.method.note_phrases import sentence, to_the_reader, within
from desktop_app.records.contacts import Contact, PointKind, Referral
from desktop_app.records.draft_values import DraftValues, Occasion
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.meetings import Meeting
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.store import built_in_templates, contacts, draft_talk, profile, schema

FOLLOW_UP_AFTER = 7  # business days, as 3B7 (Dalton) and 7+7 (Duke) wait before they write to the same person again


@dataclass(frozen=True, slots=True)
class _Known:
    """The records that a draft draws on."""

    contact: Contact
    referral: Referral | None  # of which the draft speaks: to this contact, or by them
    introduced: Referral | None  # by which the user came to this contact
    by_them: tuple[Referral, ...]
    meeting: Meeting | None
    refused: bool


def values(session: Session, wanted: DraftWanted, my_zone: str) -> DraftValues:
    """What is known for a draft; see records.draft_values for what is left to the interface.

    `my_zone` is the user's IANA zone. Raises StoreProblem(GONE) where the contact is.
    """
    known = _known(session, wanted)
    contact, meeting = known.contact, known.meeting
    addressee = _addressee(session, wanted, known)
    talk = draft_talk.facts(session, known.contact.id, draft_talk.told_of(session, wanted, meeting, known.referral))
    leave = "" if wanted.channel is Channel.REFERRAL else _needs_leave(known)
    texts = _about_contact(known, leave) | _about_me(session) | talk.texts
    if meeting is not None:
        texts |= draft_talk.appointment(meeting, contact)
    return DraftValues(
        texts=_with_sentences(texts),
        hints=_hints(known) | talk.hints,
        contact_name=contact.name,
        addressee_id=addressee.id,
        addressee_name=addressee.name,
        organization=addressee.organization,
        to=_point(addressee, PointKind.EMAIL),
        phone=_point(addressee, PointKind.PHONE),
        address=_point(addressee, PointKind.ADDRESS),
        referrers=tuple(one.referrer.name for one in contact.referred_by if one.may_use_name and one.referrer.name),
        referrer_needs_leave=leave,
        connection=contact.how_known,
        named=(contact.name,) if wanted.channel is Channel.REFERRAL else _named(known),
        occasion=_occasion(wanted, known),
        refused=known.refused,
        meeting_id=None if meeting is None else meeting.id,
        meeting_starts=None if meeting is None else meeting.start,
        meeting_mine=None if meeting is None else both_clocks(meeting.start, my_zone).mine,
        minutes=0 if meeting is None else meeting.minutes,
        asked_on=_asked_on(session, contact.id, my_zone),
        follow_up_on=_follow_up_on(session.info["clock"](), my_zone),
    )


def _known(session: Session, wanted: DraftWanted) -> _Known:
    contact = contacts.get(session, wanted.contact_id)
    by_them = contact.referred_to
    both = (*by_them, *contact.referred_by)
    referral = next((one for one in both if one.id == wanted.referral_id), None)
    if referral is None and by_them and wanted.purpose in (Purpose.TELL, Purpose.THANK, Purpose.OTHER):
        untold = [one for one in by_them if one.told_at is None]
        referral = _newest(untold or by_them)
    summary = select(schema.ContactSummary.decision).where(schema.ContactSummary.contact_id == contact.id)
    return _Known(
        contact=contact,
        referral=referral,
        introduced=_introduced(contact, referral),
        by_them=by_them,
        meeting=draft_talk.meeting(session, wanted),
        refused=session.scalar(summary) == Outcome.REFUSED.value,
    )


def _introduced(contact: Contact, referral: Referral | None) -> Referral | None:
    """Who the user may say sent them: of the referrals to this contact the one meant, or the newest with leave."""
    if referral in contact.referred_by:
        return referral
    return _newest([one for one in contact.referred_by if one.may_use_name] or contact.referred_by)


def _newest(some: list[Referral] | tuple[Referral, ...]) -> Referral | None:
    return max(some, key=lambda one: (one.made_at is not None, one.made_at, one.id), default=None)


def _needs_leave(known: _Known) -> str:
    if known.introduced is None or known.introduced.may_use_name:
        return ""
    return known.introduced.referrer.name


def _addressee(session: Session, wanted: DraftWanted, known: _Known) -> Contact:
    if wanted.channel is Channel.REFERRAL and known.introduced is not None:
        return contacts.get(session, known.introduced.referrer.id)
    return known.contact


def _point(contact: Contact, kind: PointKind) -> str:
    return next((point.value.strip() for point in contact.points if point.kind is kind and point.value.strip()), "")


def _about_contact(known: _Known, needs_leave: str) -> dict[str, str]:
    contact, introduced, referral = known.contact, known.introduced, known.referral
    texts = {
        "first_name": first_name(contact.name),
        "full_name": contact.name,
        "role": within(contact.role),
        "organization": contact.organization,
        "field": within(contact.field),
        "connection": to_the_reader(contact.how_known),
        "others_named": together([one.referred.name for one in _named_then(known) if one.referred.name]),
    }
    if introduced is not None and not needs_leave:
        texts["referrer"] = introduced.referrer.name
        texts["referrer_first_name"] = first_name(introduced.referrer.name)
    if referral is not None and referral in known.by_them:
        texts["referred"] = referral.referred.name
        texts["referred_first_name"] = first_name(referral.referred.name)
    return texts


def _named_then(known: _Known) -> list[Referral]:
    """Whom the contact named, in the talk that the draft is about or after it; without one, at any time."""
    if known.meeting is None:
        return list(known.by_them)
    day = known.meeting.starts_at.date()
    return [one for one in known.by_them if one.made_at is not None and one.made_at.date() >= day]


def _about_me(session: Session) -> dict[str, str]:
    me = profile.get(session)
    return {
        "my_name": me.name,
        "my_first_name": first_name(me.name),
        "my_background": sentence(me.background),
        "my_email": me.email,
        "my_phone": me.phone,
        "my_address": me.address,
    }


def _with_sentences(texts: dict[str, str]) -> dict[str, str]:
    sentences = built_in_templates.load().sentences
    ready = {f"{name}_sentence": fill(text, texts).text for name, text in sentences.items() if texts.get(name)}
    return {name: text for name, text in (texts | ready).items() if text}


def _hints(known: _Known) -> dict[str, str]:
    notes = {"connection": known.contact.how_known.strip()}
    if known.introduced is not None:
        notes["referral_note"] = known.introduced.note.strip()
    return {name: note for name, note in notes.items() if note}


def _named(known: _Known) -> tuple[str, ...]:
    first = known.referral if known.referral in known.by_them else None
    ordered = [first, *known.by_them] if first is not None else list(known.by_them)
    return tuple(dict.fromkeys(one.referred.name for one in ordered if one.referred.name))


def _occasion(wanted: DraftWanted, known: _Known) -> Occasion:
    if wanted.meeting_id is not None:
        return Occasion.TALK
    if wanted.referral_id is not None:
        return Occasion.REFERRAL
    if known.refused:
        return Occasion.REFUSAL
    return Occasion.REFERRAL if known.meeting is None and known.by_them else Occasion.TALK


def _asked_on(session: Session, contact_id: int, my_zone: str) -> date | None:
    """The day of the first request that waits for an answer, or else of the newest request."""
    summary = select(schema.ContactSummary.first_asked).where(schema.ContactSummary.contact_id == contact_id)
    asked = (schema.Outreach.contact_id == contact_id, schema.Outreach.direction == Direction.OUT.value)
    newest = select(schema.Outreach.at).where(*asked, schema.Outreach.purpose == Purpose.ASK.value)
    at = session.scalar(summary) or session.scalar(newest.order_by(schema.Outreach.at.desc()).limit(1))
    return None if at is None else start_in(at, my_zone).local.date()


def _follow_up_on(now: datetime, my_zone: str) -> date:
    return business_days.after(start_in(now, my_zone).local.date(), FOLLOW_UP_AFTER)
