"""People and talks to make documents of."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop_app.records.contacts import Contact, Stage
from desktop_app.records.dossiers import Dossier, MeetingDossier
from desktop_app.records.exporting import Letter, Packet, PacketWanted
from desktop_app.records.meetings import AgendaItem, Mode, Start, Status
from desktop_app.records.talks import Debrief

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
_CONTACT = Contact(
    id=1,
    uuid="",
    name="",
    role="",
    organization="",
    field="",
    time_zone="",
    how_known="",
    organization_research="",
    profession_research="",
    notes="",
    at_rest=False,
    stage=Stage.HELD,
    tags=(),
    points=(),
    referred_by=(),
    referred_to=(),
    created_at=NOON,
    changed_at=NOON,
    last_talked=NOON,
    next_meeting=None,
    thanks_owed=None,
)
_MEETING = MeetingDossier(
    id=1,
    uuid="",
    start=Start(datetime(2026, 3, 10, 13), "Europe/Amsterdam"),
    starts_at=NOON,
    minutes=20,
    mode=Mode.VIDEO,
    status=Status.HELD,
    place="",
    link="",
    notes="",
    agenda=(),
    debrief=Debrief(1),
)


def person(name: str, number: int = 1, **values: Any) -> Contact:
    """A contact of whom nothing else is known."""
    return replace(_CONTACT, id=number, name=name, **values)


def talk(*asked: tuple[str, str], number: int = 1, **values: Any) -> MeetingDossier:
    """A talk held, with questions and answers."""
    agenda = tuple(
        AgendaItem(10 * number + place, None, "day", question, 2, True, answer, False)
        for place, (question, answer) in enumerate(asked)
    )
    return replace(_MEETING, id=number, agenda=agenda, **values)


def debrief(*texts: str, number: int = 1) -> Debrief:
    """What was thought of a talk, in the order of the record's fields."""
    said = (*texts, "", "", "", "", "")
    return Debrief(number, said[0], said[1], said[2], said[3], said[4])


def packet(*dossiers: Dossier, thanks: tuple[Letter, ...] = (), **values: Any) -> Packet:
    """A packet of these talks; the names in it are hidden."""
    known = {name: values.pop(name, ()) for name in ("people", "organizations")}
    return Packet(PacketWanted(**values), "Robin Smit", dossiers, None, thanks, **known)
