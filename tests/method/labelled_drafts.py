"""Drafts as people write them, with the rules at which a careful reader would stop."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.method.draft_check import WORDS_AT_MOST, Checked
from desktop_app.records.draft_values import Occasion
from desktop_app.records.outreach import Channel, Purpose

FOLDER = Path(__file__).parent / "drafts"
# These were written after the rules were fixed, and the rules were not changed for them.
HELD_OUT = "held_out"
_CHANNELS = {"spoken": "phone"}


@dataclass(frozen=True)
class Labelled:
    """A draft with its name, the rules it should raise, and whether it belongs to the held-out group."""

    name: str
    checked: Checked
    alarms: frozenset[str]
    held_out: bool


def load() -> list[Labelled]:
    """All labelled drafts."""
    return [_labelled(file.stem, entry) for file in sorted(FOLDER.glob("*.toml")) for entry in _entries(file)]


def _entries(file: Path) -> list[dict[str, Any]]:
    drafts: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8"))["draft"]
    return drafts


def _labelled(group: str, entry: dict[str, Any]) -> Labelled:
    checked = Checked(
        subject=entry.get("subject", ""),
        body=entry["body"],
        purpose=Purpose(entry.get("purpose", "ask")),
        channel=Channel(entry.get("channel", _CHANNELS.get(group, "email"))),
        words_at_most=WORDS_AT_MOST[entry.get("policy", "sfu")],
        resume=entry.get("resume", "never"),
        referrers=tuple(entry.get("referrers", ())),
        connection=entry.get("connection", ""),
        open_slots=entry.get("open_slots", 0),
        named=tuple(entry.get("named", ())),
        occasion=Occasion(entry.get("occasion", "talk")),
        two_clocks=entry.get("two_clocks", False),
    )
    return Labelled(entry["id"], checked, frozenset(entry["alarms"]), group == HELD_OUT)
