"""A notebook, and what it says there is to do."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from desktop_app.method.duties import Policies
from desktop_app.records.meetings import NewMeeting, Start, Status
from desktop_app.records.outreach import Channel, Direction, Outcome, Purpose
from desktop_app.records.today import Duty, DutyKind, TodayPage, Urgency
from desktop_app.store import meetings, outreach, today
from desktop_app.store.database import Notebook
from tests.conftest import FixedClock

HOME = "Europe/Amsterdam"
POLICIES = Policies(my_zone=HOME)
# The clock stands at 13:00 of a Tuesday in Amsterdam.
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
AddContact = Callable[..., int]


class Desk:
    """A notebook, and what it says there is to do."""

    def __init__(self, notebook: Notebook, clock: FixedClock) -> None:
        self.notebook = notebook
        self.clock = clock
        self.policies = POLICIES

    def do(self, operation: Callable[..., Any], *args: Any, **values: Any) -> Any:
        return self.notebook.write(operation, *args, **values).answer

    def page(self, limit: int = 200) -> TodayPage:
        return self.notebook.read(today.duties, self.clock(), self.policies, limit)

    def seen(self) -> dict[DutyKind, Duty]:
        return {duty.kind: duty for duty in self.page().rows}

    def kinds(self) -> list[tuple[DutyKind, Urgency]]:
        return [(duty.kind, duty.urgency) for duty in self.page().rows]

    def meet(self, contact: int, local: datetime, status: Status = Status.SCHEDULED, zone: str = HOME) -> int:
        made: int = self.do(meetings.create, NewMeeting(contact, Start(local, zone), status=status))
        return made

    def ask(self, contact: int, **values: Any) -> None:
        self.do(outreach.log, contact, Channel.EMAIL, Direction.OUT, purpose=Purpose.ASK, **values)

    def hear(self, contact: int, outcome: Outcome) -> None:
        self.do(outreach.log, contact, Channel.EMAIL, Direction.IN, outcome)
