"""People as files tell of them."""

from typing import Any

from desktop_app.records.contacts import ContactPoint, PointKind
from desktop_app.records.exchange import IncomingContact, Reading
from desktop_app.records.importing import Choices, ImportOutcome, ImportPlan
from desktop_app.store.database import Notebook
from desktop_app.store.importing import applying, planning
from tests.store import soundness


def mail(address: str) -> ContactPoint:
    """An e-mail address."""
    return ContactPoint(PointKind.EMAIL, address)


def phone(number: str) -> ContactPoint:
    """A telephone number."""
    return ContactPoint(PointKind.PHONE, number)


def person(name: str = "Amara Okafor", *points: ContactPoint, line: int = 1, **values: Any) -> IncomingContact:
    """Somebody in a file."""
    return IncomingContact(line, name=name, points=points, **values)


def planned(notebook: Notebook, *people: IncomingContact) -> ImportPlan:
    """What importing them would do."""
    return notebook.read(planning.plan, Reading(people))


def imported(notebook: Notebook, *people: IncomingContact, tag: str = "", **choices: Any) -> ImportOutcome:
    """Import them, and see that the notebook is sound."""
    outcome = notebook.write(applying.apply, planned(notebook, *people), Choices(**choices), tag).answer
    soundness.check(notebook)
    return outcome
