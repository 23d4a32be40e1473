"""All that is looked at while a talk is held."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Meeting
from desktop_app.records.outreach import Promise
from desktop_app.records.talks import Talk


@dataclass(frozen=True, slots=True)
class TalkSheet:
    """A meeting while it is held.

    `talk` is None before it was begun; `others` counts for each agenda item the other people who were asked the same;
    `referred` are those whom the contact has named since the talk was begun.
    """

    meeting: Meeting
    talk: Talk | None
    promises: tuple[Promise, ...] = ()
    others: Mapping[int, int] = field(default_factory=dict)
    referred: tuple[ContactRef, ...] = ()
