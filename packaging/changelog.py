"""CHANGELOG.md as releases."""

import re
from dataclasses import dataclass

from description import ROOT
from desktop_app.identity import VERSION

UNRELEASED = "Unreleased"


@dataclass(frozen=True, slots=True)
class Release:
    """A version, its day (`2026-03-01`; empty for the one that is being built), and what is new, a sentence each."""

    version: str
    day: str
    news: tuple[str, ...]


def releases() -> list[Release]:
    """All of them, the newest first; what is not released yet is the present version."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = []
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, rest = part.partition("\n")
        version, _, day = heading.replace("(", "- ").replace(")", "").partition(" - ")
        news = tuple(" ".join(item.split()) for item in re.split(r"^- ", rest, flags=re.MULTILINE)[1:])
        found.append(Release(VERSION if version.strip() == UNRELEASED else version.strip(), day.strip(), news))
    return found
