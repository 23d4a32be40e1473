"""What a user typed into a search box, as words to look for."""

import re
from dataclasses import dataclass

from desktop_app.method.folding import CJK, searchable

MOST_SIGNS = 400
MOST_WORDS = 16
_SIGN = re.compile(r"[^\W_]|[\ue000-\uf8ff]")
_CJK_SIGN = re.compile(f"[{CJK}]")


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of a query; `odd` tells that something was typed, but nothing that can be looked for."""

    terms: tuple[str, ...]
    odd: bool = False

    def __bool__(self) -> bool:
        return bool(self.terms)


def words(query: str) -> Words:
    """Cut a query into words. What is beyond 400 signs or 16 words is left out: nobody types it, programs may."""
    text = query[:MOST_SIGNS].replace("\0", " ")
    terms: list[str] = []
    for chunk in text.split():
        term = " ".join(part for part in searchable(chunk).split() if _SIGN.search(part))
        if term and term not in terms:
            terms.append(term)
    return Words(tuple(terms[:MOST_WORDS]), odd=bool(text.strip()) and not terms)


def is_cjk(term: str) -> bool:
    """Whether a term is written in a script without spaces."""
    return _CJK_SIGN.search(term) is not None
