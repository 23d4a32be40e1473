"""Text as it is compared: without case, accents or ligatures, so that `jose pena` finds `José Peña`."""

import re
import unicodedata
from collections.abc import Callable

_SPECIAL = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)
# Scripts written without spaces: each sign is a word of its own.
CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003134f"
_CJK_SIGN = re.compile(f"[{CJK}]")
# Letters that were marks in Unicode 6.
_ONCE_MARKS = re.compile("[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]")
_ASCII_SYMBOL = re.compile("[+<=>|~$^`]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


class _Signs(dict[int, str]):
    """What becomes of each sign, for str.translate; found out when a sign is first met."""

    def __init__(self, change: Callable[[str], str]) -> None:
        super().__init__()
        self._change = change

    def __missing__(self, code: int) -> str:
        self[code] = changed = self._change(chr(code))
        return changed


def _fold_sign(sign: str) -> str:
    parts = unicodedata.normalize("NFKD", sign)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return unicodedata.normalize("NFC", plain).casefold().translate(_SPECIAL)


def _as_word(sign: str) -> str:
    if unicodedata.category(sign).startswith("S"):
        return f" \ue001{ord(sign):x} "
    # Full text knows an older Unicode; it is given nothing that it would cut otherwise than we do.
    if not sign.isalnum() or _ONCE_MARKS.match(sign):
        return " "
    return f" {sign} " if _CJK_SIGN.match(sign) else sign


_FOLDED = _Signs(_fold_sign)
_AS_WORDS = _Signs(_as_word)


def fold(text: str) -> str:
    """`text` without case and accents."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """`fold(text)`, and for each of its characters the index in `text` from which it comes (plus one for the end)."""
    if text.isascii():
        return text.lower(), list(range(len(text) + 1))
    folded: list[str] = []
    places: list[int] = []
    for index, sign in enumerate(text):
        plain = _FOLDED[ord(sign)]
        folded.append(plain)
        places.extend([index] * len(plain))
    return "".join(folded), [*places, len(text)]


def searchable(text: str) -> str:
    """Folded text cut into words: unspaced scripts sign by sign, symbols and emoji as words of their own."""
    if text.isascii() and _ASCII_SYMBOL.search(text) is None:
        return text.lower()
    return _PRIVATE.sub(" ", fold(text)).translate(_AS_WORDS)


def name_key(name: str) -> str:
    """What names are sorted and compared by."""
    return " ".join(fold(name).split())
