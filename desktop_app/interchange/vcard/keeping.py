"""Properties without a field: in the form of version 4.0 while they are kept, in that of either when they leave."""

import re

from desktop_app.interchange.vcard.names import LONGEST_NAME, named, property_name
from desktop_app.interchange.vcard.properties import Head, Parameters, Property, line_of, one_line
from desktop_app.records.exchange import Extra

_DATA = re.compile(r"^data:([\w.+-]+/[\w.+-]+);base64,([A-Za-z0-9+/=]+)$", re.ASCII)
_MEDIA = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "BMP": "image/bmp",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
    "HEIC": "image/heic",
    "WAVE": "audio/wav",
    "BASIC": "audio/basic",
    "MP3": "audio/mpeg",
    "OGG": "audio/ogg",
    "X509": "application/pkix-cert",
    "PGP": "application/pgp-keys",
    "JPG": "image/jpeg",
    "WAV": "audio/wav",
}
_TYPE_OF = {media: name for name, media in reversed(_MEDIA.items())}
_UNKNOWN = "application/octet-stream"
_ESCAPED = re.compile(r"\\+([,;])")
_NO_BASE64 = re.compile(r"[^A-Za-z0-9+/=]+")
_OLD_GEO = re.compile(r"\s*(-?[\d.]+)\s*;\s*(-?[\d.]+)\s*")
_NEW_GEO = re.compile(r"geo:(-?[\d.]+),(-?[\d.]+)")
# What only says how a value was written, not what it is.
_GONE = frozenset(("ENCODING", "CHARSET"))
# Never pictures or sounds.
_TEXTS = frozenset(("FN", "N", "ORG", "TITLE", "ROLE", "TZ", "NOTE", "EMAIL", "TEL", "URL", "ADR"))


def canonical(one: Property) -> Extra:
    """A property as version 4.0 writes it: base64 becomes a data URI, what only says how it was encoded goes."""
    head, value = one.head, one.value
    pairs = head.kept
    if head.name in _TEXTS:
        return Extra(head.name, value, pairs, _group(head.group))
    if head.is_binary and value[:5].lower() != "data:":
        value = f"data:{_media(head)};base64,{_NO_BASE64.sub('', value)}"
    elif value[:5].lower() == "data:":
        # Some escape the commas of what is no text.
        value = _ESCAPED.sub(r"\1", value)
    elif head.name == "GEO" and (found := _OLD_GEO.fullmatch(value)):
        value = f"geo:{found[1]},{found[2]}"
    if value.startswith("data:"):
        pairs = tuple(pair for pair in pairs if not _says_media(*pair))
    return Extra(head.name, value, pairs, _group(head.group))


def _media(head: Head) -> str:
    for key, kind in head.parameters:
        if key in ("TYPE", "MEDIATYPE") and re.fullmatch(r"[\w.+-]+/[\w.+-]+", kind, re.ASCII):
            return kind
        if key == "TYPE" and kind.upper() in _MEDIA:
            return _MEDIA[kind.upper()]
    return _UNKNOWN


def _says_media(key: str, kind: str) -> bool:
    return key in ("VALUE", "MEDIATYPE") or (key == "TYPE" and ("/" in kind or kind.upper() in _MEDIA))


def line(extra: Extra, version: str, *, parameters: Parameters | None = None, group: str | None = None) -> str:
    """A kept property as a line of a card, its names repaired where they are none."""
    pairs = [(named(key), one) for key, one in (extra.parameters if parameters is None else parameters)]
    pairs = [pair for pair in pairs if pair[0] not in _GONE]
    value = one_line(extra.value)
    if version == "3.0":
        value, pairs = _older(extra.name, value, pairs)
    return line_of(_group(extra.group if group is None else group), property_name(extra.name), pairs, value)


def _older(name: str, value: str, pairs: list[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """Value and parameters as version 3.0 has them."""
    pairs = [("TYPE", "pref") if pair == ("PREF", "1") else pair for pair in pairs]
    if found := _DATA.match(value):
        media = found[1]
        kind = [("TYPE", _TYPE_OF[media])] if media in _TYPE_OF else [("MEDIATYPE", media)]
        return found[2], [*pairs, ("ENCODING", "b"), *(kind if media != _UNKNOWN else [])]
    if name == "GEO" and (place := _NEW_GEO.fullmatch(value)):
        return f"{place[1]};{place[2]}", pairs
    return value, pairs


def _group(group: str) -> str:
    return group and re.sub(r"[^A-Za-z0-9-]+", "-", group[: LONGEST_NAME // 2])
