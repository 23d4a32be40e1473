"""The picture of who led to whom on a real notebook."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.records.meetings import NewMeeting, Status
from desktop_app.records.outreach import Channel, Direction, Purpose
from desktop_app.store import meetings, outreach, referrals, thank_yous
from desktop_app.store.database import Notebook
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.referrals.window import ReferralsWindow, open_window
from tests.store.test_referral_graph import TALK

AddContact = Callable[..., int]
Settle = Callable[[], None]
OpenWindow = Callable[..., ReferralsWindow]
Family = dict[str, int]


@pytest.fixture
def family(notebook: Notebook, add_contact: AddContact) -> Family:
    """Ana led to Bo and Cy, Bo to Di, who named Ana; Eve led to Bo too; Flo is alone. Ids of people and referrals."""
    made = {name: add_contact(name, organization="Helix") for name in ("Ana", "Bo", "Cy", "Di", "Eve", "Flo")}
    for one, other in (("Ana", "Bo"), ("Ana", "Cy"), ("Bo", "Di"), ("Di", "Ana"), ("Eve", "Bo")):
        made[f"{one}-{other}"] = notebook.write(referrals.add, made[one], made[other], note="over coffee").answer
    for name, owner in (("Ana-Bo", "Ana"), ("Ana-Cy", "Ana"), ("Bo-Di", "Bo"), ("Di-Ana", "Di")):
        notebook.write(thank_yous.mark_sent, made[owner], referral_id=made[name])
    notebook.write(referrals.edit, made["Di-Ana"], told_at=notebook.clock())
    notebook.write(outreach.log, made["Cy"], Channel.EMAIL, Direction.OUT, purpose=Purpose.ASK)
    for name in ("Ana", "Bo"):
        notebook.write(meetings.create, NewMeeting(made[name], TALK.start, status=Status.HELD))
    return made


@pytest.fixture
def open_picture(desk: Desk, settle: Settle) -> Iterator[OpenWindow]:
    """Opens the window in a size of 1180 by 780, as the windows do."""
    made: list[ReferralsWindow] = []

    def show(target: int | None = None, size: tuple[int, int] = (1180, 780)) -> ReferralsWindow:
        window = open_window(desk, target, None)
        window.resize(*size)
        window.show()
        window.visit(target)
        settle()
        made.append(window)
        return window

    yield show
    for window in made:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
