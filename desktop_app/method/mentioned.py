"""Somebody mentioned in a talk, as it is typed in a hurry: "Name, where", "Name, role at Where, mail"."""

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.method.capture_line import Context, understand
from desktop_app.method.capturing.parts import PartKind
from desktop_app.method.date_phrases import Clock
from desktop_app.records.contacts import ContactPoint, PointKind

_POINTS = {PartKind.EMAIL: PointKind.EMAIL, PartKind.PHONE: PointKind.PHONE, PartKind.LINK: PointKind.LINK}
_PERSON = frozenset({PartKind.NAME, PartKind.ROLE, PartKind.ORGANIZATION, *_POINTS})
# Days are only words here: nobody is met by being mentioned.
_NO_DAY = Context(Clock(datetime(2026, 1, 1, tzinfo=UTC), "UTC"))


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Who was mentioned, as far as it was said; what was not is empty. `note` is what else the line says."""

    name: str
    role: str = ""
    organization: str = ""
    points: tuple[ContactPoint, ...] = ()
    note: str = ""


def mentioned(line: str) -> Mentioned:
    """What a line says; one without a name has an empty one."""
    said = understand(line, _NO_DAY)
    points = tuple(
        ContactPoint(_POINTS[part.kind], part.value, part.label) for part in said.parts if part.kind in _POINTS
    )
    rest = [line[part.start : part.end].strip(" ,;") for part in said.parts if part.kind not in _PERSON]
    role = said.text(PartKind.ROLE, ", ")
    return Mentioned(said.name, role, said.organization, points, " ".join(filter(None, rest)))
