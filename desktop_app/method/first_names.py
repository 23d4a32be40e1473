"""How to address somebody whose whole name is known, and whose name is part of a sentence."""

import re

from desktop_app.method.folding import CJK

_TITLE_WORDS = """
dr prof professor mr mrs ms mx miss sir dame herr frau dottoressa phd msc bsc mba jr sr ii iii iv esq emeritus drs mme
mlle
"""
# Titles only with their full stop, since without it they are names.
_SHORT_WORDS = "rev fr dott ing dipl mag md med rer nat phil habil univ ir dra sra don hc h c"
_TITLES, _SHORTENED = frozenset(_TITLE_WORDS.split()), frozenset(_SHORT_WORDS.split())
_CJK = re.compile(f"[{CJK}]")


def first_name(name: str) -> str:
    """The given name, as far as it can be told from the whole one; the whole name where it cannot.

    "Okafor, Amara" is turned round, titles and initials are passed over; names in Chinese, Japanese or Korean signs
    stay whole, and so does a title with a single name ("Dr. Okafor").
    """
    whole = " ".join(name.split())
    if _CJK.search(whole):
        return whole
    before, comma, after = whole.partition(",")
    words = _names(after) if comma and _names(after) and _names(before) else _names(whole)
    if not words or (len(words) == 1 and not comma and len(words[0]) < len(whole)):
        return whole
    given = words if comma and _names(after) else words[:-1] or words
    return next((word for word in given if not _is_initial(word)), whole)


def _names(text: str) -> list[str]:
    """The words that are no titles."""
    return [word for word in text.replace(",", " ").split() if _plain(word) and not _is_title(word)]


def _is_title(word: str) -> bool:
    plain = _plain(word)
    return plain in _TITLES or (word.endswith(".") and plain in _SHORTENED)


def _plain(word: str) -> str:
    return re.sub(r"[\W_]", "", word).lower()


def _is_initial(word: str) -> bool:
    return all(len(part) == 1 for part in re.split(r"[.\-]", word) if part)


def together(names: list[str] | tuple[str, ...]) -> str:
    """Names as a sentence lists them: "A", "A and B", "A, B and C"."""
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
