"""Everything that a draft's window needs to begin, in one question."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from desktop_app.records.contacts import Contact, Referral
from desktop_app.records.draft_values import DraftValues
from desktop_app.records.drafts import Draft, DraftWanted, Profile, Template
from desktop_app.records.outreach import Channel
from desktop_app.store import contacts, draft_values, drafts, profile, template_choice


@dataclass(frozen=True, slots=True)
class Opening:
    """`wanted` has its channel settled; `draft` is the one being written, if any, `templates` come best first.

    `addressee` receives it: the contact, or who referred the user to them. `leave` is the referral whose referrer has
    not said that the name may be used.
    """

    wanted: DraftWanted
    draft: Draft | None
    values: DraftValues
    templates: tuple[Template, ...]
    contact: Contact
    addressee: Contact
    profile: Profile
    leave: Referral | None


def opening(session: Session, wanted: DraftWanted, my_zone: str, *, find: bool = True) -> Opening:
    """What there is for a draft; with `find`, one that is being written already decides on channel and purpose.

    `my_zone` is the user's IANA zone. Raises StoreProblem(GONE) where the contact is.
    """
    contact = contacts.get(session, wanted.contact_id)
    draft = drafts.find(session, wanted) if find else None
    has_referrer = any(one.may_use_name for one in contact.referred_by)
    if draft is not None:
        wanted = replace(wanted, channel=draft.channel, purpose=draft.purpose)
    templates = template_choice.for_draft(session, wanted, has_referrer)
    if wanted.channel is None:
        wanted = replace(wanted, channel=templates[0].channel if templates else Channel.EMAIL)
    values = draft_values.values(session, wanted, my_zone)
    return Opening(
        wanted=wanted,
        draft=draft,
        values=values,
        templates=templates,
        contact=contact,
        addressee=contacts.get(session, values.addressee_id),
        profile=profile.get(session),
        leave=_without_leave(contact, values.referrer_needs_leave),
    )


def _without_leave(contact: Contact, name: str) -> Referral | None:
    found = [one for one in contact.referred_by if name and not one.may_use_name and one.referrer.name == name]
    return found[-1] if found else None
