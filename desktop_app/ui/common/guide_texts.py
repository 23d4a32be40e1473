"""The guide as data: out of resources/guide.json."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.languages import resource


@dataclass(frozen=True, slots=True)
class Row:
    """One difference; `goes_to` is a place as in PLACES or WINDOWS, `target` what to show there."""

    key: str
    aspect: str
    informational: str
    job: str
    askwell: str
    goes_to: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One fact of a section."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """Facts that belong together."""

    key: str
    title: str
    lead: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """What one source says; `choice` is the value of the preference that follows it."""

    text: str
    source: str
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """A topic on which the guides differ; `preference` names the choice that the user has, if there is one."""

    key: str
    topic: str
    values: tuple[Advice, ...]
    preference: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """The whole guide."""

    title: str
    lead: str
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]
    policies: tuple[Policy, ...]


@cache
def guide() -> Guide:
    """The guide of this version."""
    data: dict[str, Any] = json.loads(resource("guide.json").read_text(encoding="utf-8"))
    return Guide(
        title=data["title"],
        lead=data["lead"],
        rows=tuple(Row(**row) for row in data["comparison"]),
        sections=tuple(_section(section) for section in data["sections"]),
        policies=tuple(_policy(policy) for policy in data["policies"]),
    )


def _section(data: dict[str, Any]) -> Section:
    return Section(data["key"], data["title"], data["lead"], tuple(Point(**point) for point in data["items"]))


def _policy(data: dict[str, Any]) -> Policy:
    values = tuple(Advice(**value) for value in data["values"])
    return Policy(data["key"], data["topic"], values, data.get("preference", ""))
