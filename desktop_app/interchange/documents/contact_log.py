"""Everybody in the notebook: how far the acquaintance has come, when the two last talked, and what happened."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from desktop_app.interchange.documents.paper import Print, document, paragraph, table, text
from desktop_app.records.contacts import Contact, ContactRef
from desktop_app.records.dossiers import Dossier
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Direction, Outcome, Outreach, Purpose

WIDTHS = (26, 17, 14, 43)


def html(dossiers: Iterable[Dossier], how: Print) -> str:
    """The log, people in the order given."""
    people = list(dossiers)
    if not people:
        return document([f"<h1>{how.word('log')}</h1>", paragraph(how.word("nobody"), "quiet")])
    titles = (how.word(key) for key in ("person", "stage", "last_talked", "happened"))
    lines = (_line(one, how) for one in people)
    count = paragraph(how.word("people", len(people)), "quiet")
    return document([f"<h1>{how.word('log')}</h1>{count}", table(titles, lines, WIDTHS)])


def _line(one: Dossier, how: Print) -> Iterator[str]:
    contact = one.contact
    work = text(", ".join(filter(str.strip, (contact.role, contact.organization))))
    name = f"<b>{how.name(ContactRef(contact.id, contact.name))}</b>"
    yield f"{name}<br><span class='quiet'>{work}</span>" if work else name
    yield stage(contact, how)
    yield how.word("never") if contact.last_talked is None else how.on(contact.last_talked)
    yield "<br>".join(f"{how.on(at)}: {told}" for at, told in sorted(_events(one, how)))


def stage(contact: Contact, how: Print) -> str:
    """The stage in a word."""
    key = contact.stage.value
    return how.word(f"stage_{key}" if key in ("held", "thanked") else key)


def _events(one: Dossier, how: Print) -> Iterator[tuple[datetime, str]]:
    for message in one.messages:
        yield message.at, _message(message, how)
    for meeting in one.meetings:
        told = how.word("met", meeting.minutes)
        held = meeting.status is Status.HELD
        yield meeting.starts_at, told if held else f"{told}, {how.word(meeting.status.value)}"
        if meeting.thanks_sent is not None and not _told(one.messages, meeting.thanks_sent):
            yield meeting.thanks_sent, how.word("thank")
    for key, referrals in (("referred_by", one.contact.referred_by), ("referred_to", one.contact.referred_to)):
        for referral in referrals:
            other = referral.referrer if key == "referred_by" else referral.referred
            if referral.made_at is not None:
                yield referral.made_at, how.word(key, name=" ".join(other.name.split()) or how.words["nameless"])


def _told(messages: Iterable[Outreach], sent_at: datetime) -> bool:
    """Whether that thank-you is among the messages."""
    return any(one.purpose is Purpose.THANK and abs(one.at - sent_at).total_seconds() < 60 for one in messages)


def _message(one: Outreach, how: Print) -> str:
    if one.direction is Direction.IN:
        return how.word("message_in" if one.outcome is Outcome.NONE else f"said_{one.outcome.value}")
    return how.word("message_out" if one.purpose is Purpose.OTHER else one.purpose.value)
