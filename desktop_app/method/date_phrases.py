"""When somebody meets, as people type it in English: "tue 15:00", "3 dec 10am", "next friday at noon for 20 min".

What is unclear or cannot be comes back as doubts, with the readings to choose from; nothing here raises. The words
for days are in phrases/days.py, for times in phrases/clocks.py, and so on.
"""

from dataclasses import replace
from datetime import UTC

from desktop_app.method import meeting_times
from desktop_app.method.phrases.doubts import Answers, Doubt, DoubtKind
from desktop_app.method.phrases.found import Clock, Found, Piece, PieceKind
from desktop_app.method.phrases.reading import Reading


def read(text: str, clock: Clock, answers: Answers | None = None) -> Found:
    """What `text` says of when and how long, read from where `clock` stands.

    `answers` are choices made before, by Doubt.key. A zone of `clock` that there is not counts as UTC, or as none.
    """
    mine, theirs = (zone if _is_zone(zone) else "" for zone in (clock.zone, clock.their_zone))
    clock = replace(clock, zone=mine or "UTC", their_zone=theirs, now=clock.now.astimezone(UTC))
    return Reading(text, clock, answers or {}).found()


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and meeting_times.zone_of(name) is not None
    except ValueError:
        return False


__all__ = ["Clock", "Doubt", "DoubtKind", "Found", "Piece", "PieceKind", "read"]
