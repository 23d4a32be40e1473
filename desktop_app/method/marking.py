"""Where in a text the searched words stand, to be marked for the eye."""

import re
from functools import lru_cache

from desktop_app.method.folding import fold, fold_with_places
from desktop_app.method.search_words import Words

AROUND = 40
_BLANK = re.compile(r"\s")


def marks(text: str, terms: tuple[str, ...]) -> list[tuple[int, int]]:
    """(start, length) of each hit of the folded `terms` in `text`; word beginnings are preferred."""
    folded = fold(text)
    wanted = [plain for term in terms if (plain := plain_term(term)) and plain in folded]
    if not wanted:
        return []
    folded, places = fold_with_places(text)
    found = []
    for plain in wanted:
        at = _best_hit(folded, plain)
        if at >= 0:
            start = places[at]
            found.append((start, max(1, places[min(at + len(plain), len(folded))] - start)))
    return sorted(found)


@lru_cache(maxsize=64)
def plain_term(term: str) -> str:
    """A folded term as it stands in folded text: unspaced scripts unspaced, symbols as themselves."""
    words = term.split(" ")
    return "".join(_symbol(word) for word in words)


def _symbol(word: str) -> str:
    return fold(chr(int(word[1:], 16))) if word.startswith("\ue001") else word


def _best_hit(folded: str, term: str) -> int:
    at = folded.find(term)
    first = at
    while at > 0 and folded[at - 1].isalnum():
        at = folded.find(term, at + 1)
    return at if at >= 0 else first


def holds_all(texts: tuple[str, ...], words: Words) -> bool:
    """Whether every word stands somewhere in the texts."""
    folded = " ".join(map(fold, texts))
    return all(plain_term(term) in folded for term in words.terms)


def excerpt(text: str, words: Words) -> tuple[str, int, int] | None:
    """Some words of `text` around its first hit, on one line: (words, start of the mark, its length); or None."""
    hits = marks(text, words.terms)
    if not hits:
        return None
    start, length = hits[0]
    low = max(0, start - AROUND)
    if low:
        space = text.find(" ", low, start)
        low = space + 1 if space >= 0 else low
    lead = "…" if low else ""
    shown = lead + _BLANK.sub(" ", text[low : start + length + 2 * AROUND])
    return shown, start - low + len(lead), length
