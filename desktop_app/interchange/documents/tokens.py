"""A text cut into words that can be compared, whatever their case, accents and invisible signs."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.method.folding import CJK, fold

# Scripts written without spaces: each sign is a word of its own.
_UNSPACED = re.compile(f"[{CJK}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_ASCII = re.compile(r"[A-Za-z]+|[0-9]+")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: from where to where, what it is compared by, whether its first letter is written large."""

    start: int
    end: int
    key: str
    large: bool


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text, in order; letters and digits are parted, unspaced scripts sign by sign."""
    if text.isascii():
        return [_plain_token(one) for one in _ASCII.finditer(text)]
    found: list[Token] = []
    start, kind = 0, ""
    for place, sign in enumerate(text):
        what = _kind(sign)
        if what == "with" and kind:
            continue
        if kind and (what != kind or kind == "sign"):
            found.append(_token(text, start, place))
        if what != kind or what == "sign":
            start = place
        kind = "" if what == "with" else what
    if kind:
        found.append(_token(text, start, len(text)))
    return found


def keys(text: str) -> tuple[str, ...]:
    """What the words of a text are compared by."""
    if text.isascii():
        return tuple(_ASCII.findall(text.lower()))
    return tuple(token.key for token in tokens(text))


def _plain_token(found: re.Match[str]) -> Token:
    said = found.group()
    return Token(found.start(), found.end(), said.lower(), said[0].isupper())


def _token(text: str, start: int, end: int) -> Token:
    said = text[start:end]
    return Token(start, end, key_of(said), said[:1] != said[:1].lower() or bool(_UNSPACED.match(said)))


def key_of(word: str) -> str:
    """A word without case, accents and invisible signs; digits of any script as 0 to 9."""
    plain = _INVISIBLE.sub("", word)
    if not plain.isascii():
        plain = "".join(str(unicodedata.decimal(sign, sign)) for sign in fold(plain))
    return plain.lower()


@lru_cache(maxsize=4096)
def _kind(sign: str) -> str:
    """ "letter", "digit", "sign" (a word by itself), "with" (belongs to what stands before it), or nothing."""
    category = unicodedata.category(sign)
    if category[0] == "M" or _INVISIBLE.match(sign):
        return "with"
    if category[0] == "N":
        return "digit"
    if category[0] != "L":
        return ""
    return "sign" if _UNSPACED.match(sign) else "letter"
