"""Phrases that name a clock: "London", "ET", "UTC+2", "Europe/Paris", "my time"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import available_timezones

from desktop_app.method.folding import fold
from desktop_app.method.phrases.vocabulary import GAP, GAP0, pattern, words

MINE, THEIRS = "mine", "theirs"
MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class ZonePhrase:
    """A zone named at `start` to `end`: IANA names, the likeliest first, or MINE or THEIRS."""

    start: int
    end: int
    zones: tuple[str, ...]


def zone_phrase(text: str, after: int, mine: str) -> ZonePhrase | None:
    """The zone that stands in `text` right after a time that ends there; `mine` helps where letters mean several."""
    lead = _LEAD.match(text, after)
    start = lead.end() if lead else after
    found = _whose(text, start) or _offset(text, start) or _letters(text, start, mine) or _place(text, start)
    if found is None:
        return None
    close = _CLOSE.match(text, found.end) if lead and "(" in lead.group() else None
    return ZonePhrase(start, close.end() if close else found.end, found.zones)


def _whose(text: str, start: int) -> ZonePhrase | None:
    match = _WHOSE.match(text, start)
    if match is None:
        return None
    mine = (match["who"] or "").lower() in ("my", "our")
    return ZonePhrase(start, match.end(), (MINE if mine else THEIRS,))


def _offset(text: str, start: int) -> ZonePhrase | None:
    match = _OFFSET.match(text, start)
    if match is None or not -12 <= (hours := int(match["hours"] or 0)) <= 14:
        return None
    # Etc/GMT-2 is, of old, two hours ahead of Greenwich.
    return ZonePhrase(start, match.end(), (f"Etc/GMT{-hours:+d}" if hours else "UTC",))


def _letters(text: str, start: int, mine: str) -> ZonePhrase | None:
    match = _LETTERS.match(text, start)
    word = match.group() if match else ""
    zones = _ABBREVIATIONS.get(word.upper())
    if match is None or zones is None or not (word.isupper() or word in _SMALL_TOO):
        return None
    if word.upper() in _EUROPEAN and mine.startswith("Europe/"):
        zones = (mine,)
    end = _TIME.match(text, match.end())
    return ZonePhrase(start, end.end() if end else match.end(), zones)


def _place(text: str, start: int) -> ZonePhrase | None:
    for end in reversed(_ends(text, start)):
        zone = cities().get(_plain(text[start:end]))
        if zone and not _goes_on(text, end):
            time = _TIME.match(text, end)
            return ZonePhrase(start, time.end() if time else end, (zone,))
    return None


def _ends(text: str, start: int) -> list[int]:
    """Where the first words from `start` on end, one blank between them."""
    ends: list[int] = []
    while len(ends) < MOST_WORDS and (word := _WORD.match(text, start)):
        ends.append(word.end())
        if text[word.end() : word.end() + 1] != " ":
            break
        start = word.end() + 1
    return ends


def _goes_on(text: str, end: int) -> bool:
    """Whether the name goes on, as that of a person or a house does: "London Bridge", "Paris Hilton"."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _plain(name: str) -> str:
    return fold(name).replace("_", " ").replace(".", "").replace("-", " ")


@lru_cache(maxsize=1)
def cities() -> dict[str, str]:
    """Names of zones, of their cities, and of cities that go by another's clock, folded, with the zone of each."""
    known = sorted(name for name in available_timezones() if name.split("/")[0] in _REGIONS)
    found = {_plain(name.rsplit("/", 1)[-1]): name for name in known if name.count("/") < 3}
    found |= {_plain(name): name for name in known}
    found |= {city: zone for zone, names in _ALSO.items() for city in names.split(", ")}
    return {city: zone for city, zone in found.items() if city not in _ORDINARY}


_REGIONS = words("Africa America Asia Atlantic Australia Europe Indian Pacific")
# Cities that are English words as well, and names of people rather than of places.
_ORDINARY = words("center easter south north west troll currie vincennes nome regina victoria act")
_ALSO = {
    "America/New_York": "boston, washington, washington dc, philadelphia, atlanta, miami, new york city, nyc",
    "America/Chicago": "austin, dallas, houston, minneapolis, new orleans",
    "America/Denver": "salt lake city",
    "America/Los_Angeles": "san francisco, seattle, portland, san diego, la, palo alto",
    "America/Toronto": "ottawa, montreal",
    "America/Sao_Paulo": "rio, rio de janeiro, brasilia",
    "Europe/London": "edinburgh, manchester, cambridge, oxford, bristol, leeds, glasgow, cardiff, uk",
    "Europe/Amsterdam": "rotterdam, the hague, utrecht, delft, eindhoven",
    "Europe/Berlin": "munich, hamburg, cologne, frankfurt, stuttgart, leipzig",
    "Europe/Zurich": "geneva, basel, bern, lausanne",
    "Europe/Paris": "lyon, marseille, toulouse",
    "Europe/Madrid": "barcelona, valencia, seville",
    "Europe/Rome": "milan, turin, naples, florence, bologna",
    "Europe/Warsaw": "krakow, gdansk, wroclaw",
    "Europe/Brussels": "antwerp, ghent",
    "Asia/Kolkata": "mumbai, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, india",
    "Asia/Shanghai": "beijing, shenzhen, guangzhou, hangzhou",
    "Asia/Tokyo": "osaka, kyoto, yokohama, japan",
    "Asia/Seoul": "busan, korea",
    "Asia/Dubai": "abu dhabi",
    "Asia/Jerusalem": "tel aviv, haifa",
    "Asia/Ho_Chi_Minh": "hanoi",
    "Africa/Johannesburg": "cape town, pretoria, durban",
    "Africa/Lagos": "abuja",
    "Australia/Sydney": "canberra",
    "Pacific/Auckland": "wellington",
}
_ABBREVIATIONS = {
    **dict.fromkeys(("UTC", "GMT", "Z"), ("UTC",)),
    **dict.fromkeys(("ET", "EST", "EDT"), ("America/New_York",)),
    **dict.fromkeys(("PT", "PST", "PDT"), ("America/Los_Angeles",)),
    **dict.fromkeys(("MT", "MST", "MDT"), ("America/Denver",)),
    **dict.fromkeys(("CT", "CDT"), ("America/Chicago",)),
    "CST": ("America/Chicago", "Asia/Shanghai"),
    "BST": ("Europe/London",),
    "IST": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    **dict.fromkeys(("CET", "CEST"), ("Europe/Paris",)),
    **dict.fromkeys(("WET", "WEST"), ("Europe/Lisbon",)),
    **dict.fromkeys(("EET", "EEST"), ("Europe/Helsinki",)),
    "MSK": ("Europe/Moscow",),
    "JST": ("Asia/Tokyo",),
    "KST": ("Asia/Seoul",),
    "SGT": ("Asia/Singapore",),
    "HKT": ("Asia/Hong_Kong",),
    **dict.fromkeys(("AEST", "AEDT"), ("Australia/Sydney",)),
    "AWST": ("Australia/Perth",),
    **dict.fromkeys(("NZST", "NZDT"), ("Pacific/Auckland",)),
    "SAST": ("Africa/Johannesburg",),
}
# Of these, small letters are no other words.
_SMALL_TOO = words("utc gmt cet cest pst pdt edt cst cdt mst mdt bst jst kst sgt hkt aest aedt")
_EUROPEAN = frozenset(("CET", "CEST"))
_LEAD = re.compile(rf"{GAP0}[,(]?{GAP0}(?:in{GAP})?")
_CLOSE = re.compile(rf"{GAP0}\)")
_WHOSE = pattern(rf"(?:(?P<who>my|our|your|their|his|her){GAP}time\b|(?P<there>there\b|(?:local|their){GAP}time\b))")
_OFFSET = pattern(r"(?:utc|gmt)(?P<hours>[+\-]\d{1,2})(?![\d:])")
_LETTERS = re.compile(r"[A-Za-z]{1,4}(?![\w/.'’]|[+\-]\d)")
_TIME = pattern(rf"{GAP}time\b")
_WORD = re.compile(r"[^\W\d_][\w/'’.\-]{0,40}")
