"""All that is looked at while a talk is thought over."""

from dataclasses import dataclass

from desktop_app.records.contacts import Referral
from desktop_app.records.meetings import Meeting
from desktop_app.records.talks import Debrief, Talk


@dataclass(frozen=True, slots=True)
class DebriefSheet:
    """A meeting after it was held, and what is thought of it.

    `talk` is None where it was not held with Askwell open; `named` are the people whom the contact has named since
    the talk began.
    """

    meeting: Meeting
    debrief: Debrief
    talk: Talk | None
    named: tuple[Referral, ...] = ()
