"""Named slots in templates: {first_name} is needed, {?role} may be missing; {{ and }} are braces."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

# The known names, and the field or fact that each comes from; one that is "typed" is always filled by hand. Those that
# end in _sentence are whole sentences around a value, so that an optional one leaves no half sentence behind.
SLOTS: Mapping[str, str] = {
    "first_name": "contact.name",
    "full_name": "contact.name",
    "role": "contact.role",
    "organization": "contact.organization",
    "field": "contact.field",
    "connection": "contact.how_known",
    "referrer": "referral.referrer",
    "referrer_first_name": "referral.referrer",
    "referral_note": "referral.note",
    "referred": "referral.referred",
    "referred_first_name": "referral.referred",
    "others_named": "referrals.from_contact",
    "my_name": "profile.name",
    "my_first_name": "profile.name",
    "my_background": "profile.background",
    "my_email": "profile.email",
    "my_phone": "profile.phone",
    "my_address": "profile.address",
    "minutes": "meeting.minutes",
    "meeting_day": "meeting.start",
    "meeting_time": "meeting.start",
    "meeting_my_time": "meeting.start",
    "meeting_clocks": "meeting.start",
    "meeting_way": "meeting.mode",
    "meeting_place": "meeting.place",
    "talked_about": "meeting.agenda",
    "learned": "debrief.learned",
    "next_step": "debrief.still_need",
    "promise": "promises.by_me",
    "their_promise": "promises.by_them",
    "learned_sentence": "debrief.learned",
    "next_step_sentence": "debrief.still_need",
    "promise_sentence": "promises.by_me",
    "their_promise_sentence": "promises.by_them",
    "others_named_sentence": "referrals.from_contact",
    "shared": "typed",
    "asked_on": "outreach.at",
    "follow_up_day": "today",
}
# Those that hold a day, a time or a number, which the interface puts into words.
LOCAL = frozenset(
    {"minutes", "meeting_day", "meeting_time", "meeting_my_time", "meeting_clocks", "asked_on", "follow_up_day"}
)

_NAME = "[A-Za-z_][A-Za-z0-9_]{0,63}"
_PIECE = re.compile(rf"\{{\{{|\}}\}}|\{{(\??)({_NAME})\}}")
_LOOKS_MEANT = re.compile("[a-z][a-z0-9_]{2,}")
_BRACE = re.compile(r"\{\{|\}\}|\{[^{}\n]{0,80}\}|[{}]")
_NEAREST_AT_MOST = 50


@dataclass(frozen=True, slots=True)
class Open:
    """A slot without a value, or with an unknown name; it stands in the text as {name}. Places count characters."""

    start: int
    length: int
    name: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its slots filled, and those that stayed open, in their order."""

    text: str
    open: tuple[Open, ...]


class ProblemKind(StrEnum):
    """What can be wrong with a template."""

    UNKNOWN = "unknown"
    NOT_CLOSED = "not_closed"
    NOT_OPENED = "not_opened"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a template, where it stands; `nearest` is the known slot that may be meant, or empty."""

    kind: ProblemKind
    start: int
    length: int
    name: str = ""
    nearest: str = ""


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """`text` with its slots filled; never raises, and reads no value as a template.

    A slot without a value stays as {name} and is open. An optional one vanishes: with its line where that holds
    nothing else, otherwise with one blank beside it. A value that ends a sentence replaces the full stop after it.
    Broken braces stay as they are typed.
    """
    parts: list[str] = []
    found: list[Open] = []
    length = 0
    for part, name in _parts(_without_empty_lines(text, values), values):
        if name:
            found.append(Open(length, len(part), name))
        parts.append(part)
        length += len(part)
    return Filled("".join(parts), tuple(found))


def open_slots(text: str, known: Collection[str]) -> tuple[Open, ...]:
    """The slots in a text that is being edited: known ones, and what looks meant as one."""
    return tuple(
        Open(match.start(), len(match[0]), match[2])
        for match in _PIECE.finditer(text)
        if match[2] and (match[2] in known or _LOOKS_MEANT.fullmatch(match[2]))
    )


def problems(text: str, known: Collection[str]) -> tuple[Problem, ...]:
    """What is wrong with a template, in its order."""
    names = sorted(known)
    nearest: dict[str, str] = {}
    found: list[Problem] = []
    for match in _BRACE.finditer(text):
        sign = match[0]
        if sign in ("{{", "}}"):
            continue
        if len(sign) == 1:
            kind = ProblemKind.NOT_CLOSED if sign == "{" else ProblemKind.NOT_OPENED
            found.append(Problem(kind, match.start(), 1))
            continue
        name = sign[1:-1].removeprefix("?")
        if name not in known:
            if name not in nearest:
                nearest[name] = _nearest(name, names) if len(nearest) < _NEAREST_AT_MOST else ""
            found.append(Problem(ProblemKind.UNKNOWN, match.start(), len(sign), name, nearest[name]))
    return tuple(found)


def _nearest(name: str, names: list[str]) -> str:
    plain = re.sub(r"[\s-]+", "_", name.strip().lower())
    return next(iter(get_close_matches(plain, names, 1, 0.6)), "")


def _value(name: str, values: Mapping[str, str]) -> str:
    return values.get(name, "").strip()


def _vanishes(match: re.Match[str], values: Mapping[str, str]) -> bool:
    """Whether this is an optional slot, of a name that is known, without a value."""
    known = match[2] in SLOTS or match[2] in values
    return bool(match[1]) and known and not _value(match[2], values)


def _without_empty_lines(text: str, values: Mapping[str, str]) -> str:
    if "{?" not in text:
        return text
    kept: list[str] = []
    dropped = False
    for line in text.split("\n"):
        if dropped and not line.strip() and (not kept or not kept[-1].strip()):
            dropped = False  # of the two blank lines around what vanished, one stays
            continue
        dropped = _is_empty(line, values)
        if not dropped:
            kept.append(line)
    return "\n".join(kept)


def _is_empty(line: str, values: Mapping[str, str]) -> bool:
    slots = list(_PIECE.finditer(line))
    if not slots or not all(match[2] and _vanishes(match, values) for match in slots):
        return False
    return not _PIECE.sub("", line).strip()


def _parts(text: str, values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The pieces of the filled text, each with the name of the slot where it is one that stays open."""
    end = 0
    for match in _PIECE.finditer(text):
        before = text[end : match.start()]
        end = match.end()
        if match[2] is None:
            yield before + match[0][0], ""
            continue
        value = _value(match[2], values)
        if value:
            yield before + value, ""
            end += value[-1] in ".!?…" and text[end : end + 1] == "." and text[end + 1 : end + 2] != "."
        elif _vanishes(match, values):
            if before.endswith(" ") and text[end : end + 1] in " .,;:!?)\n":
                before = before[:-1]
            elif (not before or before.endswith("\n")) and text[end : end + 1] == " ":
                end += 1
            yield before, ""
        else:
            yield before, ""
            yield match[0], match[2]
    yield text[end:], ""
