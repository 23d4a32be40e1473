"""What the values of properties say in the words of the notebook. Reading asks it of a card, writing of what was kept:
a kept property still stands for a field as long as it says the same.
"""

import re
from datetime import UTC, datetime, timedelta

from desktop_app.interchange.vcard.properties import escape, split, unescape

_ZONE = re.compile(r"^[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+$|^UTC$")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?(?:[.,]\d+)?\s*(Z|([+-])(\d\d):?(\d\d)?)?)?", re.ASCII
)
# Han, kana and hangul: the family name comes first, and no blank is needed between the two.
_EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+")
# From iOS, numbers that were pasted come with signs of direction around them.
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)


def one_text(value: str) -> str:
    """A value as a text of one line."""
    return " ".join(unescape(value).split())


def _name_parts(value: str) -> list[str]:
    return [" ".join(part.replace(",", " ").split()) for part in [*split(value, ";"), "", "", "", "", ""][:5]]


def spoken_name(value: str) -> str:
    """The five parts of a name in the order in which it is spoken."""
    family, given, middle, prefix, suffix = _name_parts(value)
    if _EASTERN.fullmatch(family + given) and not (middle or prefix or suffix):
        return family + given
    return " ".join(filter(None, (prefix, given, middle, family, suffix)))


def shown_name(formatted: str, structured: str) -> str:
    """A name for people to read from FN and N. FN is what its owner chose, unless it is only made for sorting
    ("King, Ada"), or is an address.
    """
    text = one_text(formatted)
    if "," in text or "@" in text or not text:
        spoken = spoken_name(structured)
        family, given, *_ = _name_parts(structured)
        if " ".join(text.replace(",", " ").split()) == spoken:
            return text
        if spoken and (
            not text
            or ("@" in text and "@" not in spoken)
            or (text.startswith(f"{family}, ") and family and given in text)
        ):
            return spoken
    return text


def guessed_name(name: str) -> str:
    """N where nothing better is known: family and given name by the last blank, which FN does not depend on."""
    given, _, family = name.strip().rpartition(" ")
    return f"{escape(family)};{escape(given)};;;"


def organization(value: str) -> str:
    """The organization itself, without its units."""
    parts = [" ".join(part.split()) for part in split(value, ";")]
    return parts[0] or next(filter(None, parts), "")


def envelope(value: str) -> str:
    """The seven parts of an address as the lines of an envelope."""
    parts = [part.strip().replace("\r", "") for part in split(value, ";")]
    box, extended, street, city, region, code, country = ([*parts, "", "", "", "", "", "", ""])[:7]
    town = " ".join(filter(None, (code, city)))
    lines = [box, extended, *street.split("\n"), ", ".join(filter(None, (town, region))), country]
    # What comes after the seven says the same once more, where it is not all there is.
    return "\n".join(line.strip() for line in lines if line.strip()) or "\n".join(filter(None, parts[7:]))


def street_only(text: str) -> str:
    """The lines of an envelope as an address: which of them is the town, nobody can tell for every country."""
    return f";;{escape(text)};;;;"


def text_or_uri(value: str) -> str:
    """An e-mail address or a number, whether it stands there as it is or as a URI."""
    text = unescape(value).strip()
    if not text.isascii():
        text = _INVISIBLE.sub("", text).strip()
    scheme, colon, rest = text.partition(":")
    if not colon:
        return text
    if scheme.lower() == "mailto":
        return rest.partition("?")[0].strip()
    if scheme.lower() != "tel":
        return text
    number, _, _ = rest.partition(";")
    extension = _EXTENSION.search(rest)
    return f"{number} ext. {extension[1]}".strip() if extension else number.strip()


def link(value: str) -> str:
    """A link; its backslashes are part of nothing."""
    return unescape(value).strip()


def time_zone(value: str) -> str:
    """The name of a time zone, "" where there is only an offset, which tells no zone."""
    text = unescape(value).strip()
    return text if _ZONE.match(text) else ""


def uid(value: str) -> str:
    """An identifier without what only says that it is a UUID."""
    text = unescape(value).strip()
    bare = text[9:] if text[:9].lower() == "urn:uuid:" else ""
    return bare if _UUID.fullmatch(bare) else text


def is_uuid(text: str) -> bool:
    """Whether a text is a UUID."""
    return _UUID.fullmatch(text) is not None


def moment(value: str) -> datetime | None:
    """An instant, UTC where it names no offset; None where it is none. Parts of seconds are dropped."""
    found = _MOMENT.match(value.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, _, sign, hours, minutes = found.groups(0)
    try:
        local = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), tzinfo=UTC)
        away = timedelta(hours=int(hours), minutes=int(minutes))
        return local + away if sign == "-" else local - away
    except (ValueError, OverflowError):
        return None
