"""What a file tells of a contact that the notebook does not have, or has otherwise."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.method.contact_keys import same_point
from desktop_app.method.folding import name_key
from desktop_app.records.contacts import ContactPoint
from desktop_app.records.exchange import Extra, IncomingContact
from desktop_app.records.importing import Change
from desktop_app.store.cleaning import clean, clean_line
from desktop_app.store.extras import of_row, to_row
from desktop_app.store.importing.known import Known

SINGLE = ("name", "role", "organization", "field", "time_zone")
TEXTS = ("how_known", "notes")


@lru_cache(maxsize=1024)
def zone(name: str) -> str:
    """A time zone that there is, or ""."""
    try:
        return ZoneInfo(name).key if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


_TIDY: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(("name", "role", "organization", "field"), clean_line),
    "time_zone": zone,
    **dict.fromkeys(TEXTS, lambda text: clean(text).strip()),
}
# Records of their own, known again by their keys.
_BY_KEY = ("organization", "field")


def value(incoming: IncomingContact, name: str) -> str:
    """A text of somebody incoming as it can be stored."""
    return _TIDY[name](getattr(incoming, name))


def points(incoming: IncomingContact) -> Iterator[tuple[tuple[str, str], ContactPoint]]:
    """The points, each once, with what they are compared by."""
    seen: set[tuple[str, str]] = set()
    for point in incoming.points:
        text = clean(point.value).strip()
        key = same_point(point.kind.value, text)
        if text and key not in seen:
            seen.add(key)
            yield key, ContactPoint(point.kind, text, clean(point.label).strip())


def tags(incoming: IncomingContact, more: str = "") -> dict[str, str]:
    """The tags by their keys."""
    found: dict[str, str] = {}
    for tag in (*incoming.tags, more):
        if key := name_key(line := clean_line(tag)):
            found.setdefault(key, line)
    return found


def extras(incoming: IncomingContact) -> Iterator[Extra]:
    """The properties without a field as they come back from the notebook, each once."""
    return iter(dict.fromkeys(of_row(*to_row(extra)) for extra in incoming.extras))


@dataclass(frozen=True, slots=True)
class News:
    """What is new: texts by field (before, after), points, tags by key, properties, and properties in place of others.

    `replaced` is by the id of the row.
    """

    texts: Mapping[str, tuple[str, str]]
    points: tuple[ContactPoint, ...]
    tags: Mapping[str, str]
    extras: tuple[Extra, ...]
    replaced: Mapping[int, tuple[Extra, Extra]]

    def __bool__(self) -> bool:
        return bool(self.texts or self.points or self.tags or self.extras or self.replaced)

    def without_conflicts(self) -> "News":
        """Only what fills or adds."""
        texts = {name: pair for name, pair in self.texts.items() if not pair[0]}
        return News(texts, self.points, self.tags, self.extras, {})

    def changes(self) -> tuple[Change, ...]:
        """In words for the preview."""
        return (
            *(Change(name, before, after) for name, (before, after) in self.texts.items()),
            *(Change(point.kind.value, "", point.value) for point in self.points),
            *(Change("tag", "", tag) for tag in self.tags.values()),
            *(Change("extra", "", extra.name) for extra in self.extras),
            *(Change("extra", old.name, new.name) for old, new in self.replaced.values()),
        )


def news(incoming: IncomingContact, known: Known, tag: str = "") -> News:
    """What is new of a contact; false where nothing is."""
    added, replaced = _extras(incoming, known)
    return News(
        dict(_texts(incoming, known)),
        tuple(point for key, point in points(incoming) if key not in known.points),
        {key: name for key, name in tags(incoming, tag).items() if key not in known.tags},
        added,
        replaced,
    )


def _texts(incoming: IncomingContact, known: Known) -> Iterator[tuple[str, tuple[str, str]]]:
    for name in SINGLE:
        before, after = known.row[name], value(incoming, name)
        if not after or after == before:
            continue
        if name in _BY_KEY and name_key(before) == name_key(after):
            continue
        if name == "name" and before and _stands_in(after, incoming):
            continue
        yield name, (before, after)
    for name in TEXTS:
        before, after = known.row[name], value(incoming, name)
        if after and after not in before:
            # Both are kept: a note is never lost to another one.
            yield name, (before, f"{before.rstrip()}\n\n{after}" if before.strip() else after)


def _stands_in(name: str, incoming: IncomingContact) -> bool:
    """Whether a name is only that of the firm, or an address, for want of a name."""
    return name == value(incoming, "organization") or any(name == point.value for point in incoming.points)


def _extras(incoming: IncomingContact, known: Known) -> tuple[tuple[Extra, ...], dict[int, tuple[Extra, Extra]]]:
    """What is added, and what takes another's place: what stands once here and once there is one property, changed."""
    if not incoming.extras:
        return (), {}
    theirs = tuple(extras(incoming))
    mine = set(known.extras.values())
    here = Counter(extra.name for extra in known.extras.values())
    there = Counter(extra.name for extra in theirs)
    added: list[Extra] = []
    replaced: dict[int, tuple[Extra, Extra]] = {}
    for extra in theirs:
        if extra in mine:
            continue
        if here[extra.name] == there[extra.name] == 1:
            number = next(number for number, old in known.extras.items() if old.name == extra.name)
            replaced[number] = (known.extras[number], extra)
        else:
            added.append(extra)
    return tuple(added), replaced
