"""The templates that come with Askwell: out of resources/templates.json."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.languages import resource
from desktop_app.records.drafts import Template
from desktop_app.records.outreach import Channel, Purpose


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A template, and the situation it was written for (`fits`, as template_choice names it)."""

    template: Template
    fits: str


@dataclass(frozen=True, slots=True)
class BuiltIns:
    """All of them in their order, and words for slots: by topic, by mode of a talk, and sentences around a value."""

    entries: tuple[BuiltIn, ...]
    topics: dict[str, str]
    modes: dict[str, str]
    sentences: dict[str, str]

    def knows(self, key: str) -> bool:
        """Whether a template with this key comes with Askwell."""
        return any(entry.template.key == key for entry in self.entries)

    def fits(self, key: str) -> str:
        """The situation that the template with this key was written for; empty for none in particular."""
        return next((entry.fits for entry in self.entries if entry.template.key == key), "")


@cache
def load() -> BuiltIns:
    """The templates as they stand in the resources."""
    data: dict[str, Any] = json.loads(resource("templates.json").read_text(encoding="utf-8"))
    return BuiltIns(tuple(map(_entry, data["templates"])), data["topics"], data["modes"], data["sentences"])


def all_templates() -> tuple[Template, ...]:
    """The built-in templates in their order; `id` is None, `key` names each."""
    return tuple(entry.template for entry in load().entries)


def _entry(data: dict[str, Any]) -> BuiltIn:
    body = data["body"] if isinstance(data["body"], str) else "\n".join(data["body"])
    purpose, channel = Purpose(data["purpose"]), Channel(data["channel"])
    template = Template(None, data["key"], purpose, channel, data["name"], data["subject"], body)
    return BuiltIn(template, data.get("fits", ""))
