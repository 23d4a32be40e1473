"""Long words may be broken where a label would otherwise be as wide as they are."""

import re
from unicodedata import category

# A word longer than this may be broken after every so many signs.
LONGEST, PIECE = 20, 10
_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")
_BREAK = "\u200b"


def breakable(text: str) -> str:
    """`text`, with an invisible place to break at inside each long word (an address, a link, a word without end)."""
    return _LONG.sub(lambda found: _BREAK.join(_pieces(found.group())), text)


def _pieces(word: str) -> list[str]:
    # Never between a sign and what is written on top of it.
    pieces, start = [], 0
    while len(word) - start > PIECE:
        end = start + PIECE
        while end < len(word) and not _is_start(word[end]):
            end += 1
        pieces.append(word[start:end])
        start = end
    return [*pieces, word[start:]] if start < len(word) else pieces


def _is_start(sign: str) -> bool:
    return category(sign)[0] != "M" and sign not in "\u200d\ufe0f"
