"""All that is known of a person and passed between them and the user, as it is written out for reading."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.records.contacts import Contact
from desktop_app.records.meetings import AgendaItem, Mode, Start, Status
from desktop_app.records.outreach import Outreach, Promise
from desktop_app.records.talks import Consent, Debrief


@dataclass(frozen=True, slots=True)
class MeetingDossier:
    """A meeting with what came of it. Answers kept private are empty where they were not asked for; `kept_back` holds
    the ids of their agenda items.
    """

    id: int
    uuid: str
    start: Start
    starts_at: datetime
    minutes: int
    mode: Mode
    status: Status
    place: str
    link: str
    notes: str
    agenda: tuple[AgendaItem, ...]
    debrief: Debrief
    recording: Consent = Consent.UNASKED
    quoting: Consent = Consent.UNASKED
    thanks_due: datetime | None = None
    thanks_sent: datetime | None = None
    kept_back: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Dossier:
    """A contact; `meetings` and `messages` in the order of time, `promises` in that in which they were made."""

    contact: Contact
    meetings: tuple[MeetingDossier, ...] = ()
    messages: tuple[Outreach, ...] = ()
    promises: tuple[Promise, ...] = ()

    @property
    def left_out(self) -> int:
        """How many answers were kept back."""
        return sum(len(meeting.kept_back) for meeting in self.meetings)
