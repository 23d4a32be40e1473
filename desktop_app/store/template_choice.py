"""Which templates suit a draft, the most fitting first."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.records.drafts import DraftWanted, Template
from desktop_app.records.outreach import Channel, Outcome, Purpose
from desktop_app.store import built_in_templates, templates
from desktop_app.store.schema import Contact, ContactSummary


def every(session: Session) -> tuple[Template, ...]:
    """All templates: the user's own, then the built-in ones as the user changed them."""
    stored = templates.own(session)
    changed = {template.key: template for template in stored if template.key}
    built_in = built_in_templates.all_templates()
    known = {template.key for template in built_in}
    own = [template for template in stored if template.key not in known]
    return (*own, *(changed.get(template.key, template) for template in built_in))


def for_draft(session: Session, wanted: DraftWanted, has_referrer: bool) -> tuple[Template, ...]:
    """Templates for a purpose and channel, best first: the user's own, then the built-in ones by what they fit.

    Without a channel, e-mail comes first. What is spoken is never offered for what is written, nor the reverse.
    Never raises for a contact that is gone.
    """
    situations = _situations(session, wanted, has_referrer)
    fitting = [one for one in every(session) if one.purpose is wanted.purpose and _suits(one.channel, wanted.channel)]
    loaded = built_in_templates.load()
    own = {template.id for template in fitting if template.id is not None and not loaded.knows(template.key)}

    def rank(template: Template) -> tuple[bool, bool, int]:
        fits = loaded.fits(template.key)
        place = situations.index(fits) if fits in situations else len(situations)
        return template.channel is not (wanted.channel or Channel.EMAIL), template.id not in own, place

    return tuple(sorted(fitting, key=rank))


def _suits(channel: Channel, wanted: Channel | None) -> bool:
    if wanted is None or channel is wanted:
        return True
    special = {Channel.PHONE, Channel.REFERRAL}
    return channel not in special and wanted not in special


def _situations(session: Session, wanted: DraftWanted, has_referrer: bool) -> tuple[str, ...]:
    """What the user finds themselves in, the most telling first; "" is a template for no situation in particular."""
    found: list[str] = []
    if wanted.purpose is Purpose.THANK:
        found += ["referral"] if wanted.referral_id and not wanted.meeting_id else []
        found += ["refused"] if not wanted.meeting_id and _refused(session, wanted.contact_id) else []
        return (*found, "talk", "referral", "refused")
    if wanted.purpose is Purpose.ASK:
        found += ["referrer"] if has_referrer else []
        found += ["colleague"] if _asked_a_colleague(session, wanted.contact_id) else []
        return (*found, "", "shared", "referrer", "colleague")
    return ("",)


def _refused(session: Session, contact_id: int) -> bool:
    query = select(ContactSummary.decision).where(ContactSummary.contact_id == contact_id)
    return session.scalar(query) == Outcome.REFUSED.value


def _asked_a_colleague(session: Session, contact_id: int) -> bool:
    """Whether somebody else in the same organization was asked and has not answered."""
    contact = session.get(Contact, contact_id)
    if contact is None or contact.organization_id is None:
        return False
    query = (
        select(Contact.id)
        .join(ContactSummary, ContactSummary.contact_id == Contact.id)
        .where(Contact.organization_id == contact.organization_id, Contact.id != contact_id)
        .where(ContactSummary.unanswered > 0)
    )
    return session.scalar(query.limit(1)) is not None
