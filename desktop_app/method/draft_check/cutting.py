"""A draft cut into words and sentences, as phrases are looked for in it; every word knows its place."""

import re
from dataclasses import dataclass

from desktop_app.method.folding import CJK

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_AMOUNT = re.compile(r"(\d+)(min|mins|minutes|m|h|hr|hrs)")
# A sentence ends at its stop before a blank, at an empty line, and at the stops of Chinese and Japanese.
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|[。！？]|\n[^\S\n]*\n")
_GREETING = re.compile(
    r"\s*(?:dear|hi|hello|hey|good (?:day|morning|afternoon|evening)|greetings|respected|to whom)\b[^\n]*\n",
    re.IGNORECASE,
)
_CJK_SIGN = re.compile(f"[{CJK}]")
_ABBREVIATIONS = frozenset(
    {"dr", "mr", "mrs", "ms", "prof", "st", "no", "jr", "sr", "vs", "etc", "approx", "e", "g", "i"}
)
_SHORT = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "cant": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "dont": ("do", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "let's": ("let", "us"),
    "i'd": ("i", "would"),
    "résumé": ("résumé",),
}
_TAILS = {"n't": "not", "'m": "am", "'re": "are", "'ll": "will", "'ve": "have", "'d": "would"}
_IS = frozenset({"it", "that", "what", "there", "here", "he", "she", "who", "where", "how", "when", "now", "today"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in small letters, contractions in full ("I'm" is "i", "am" at one place).

    `starts` and `ends` are places in the text; `sentence` numbers the sentences, `opening` is the number of the first
    one after the greeting; `count` is how many words a reader would count.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    sentence: list[int]
    opening: int
    count: int

    def written(self, index: int) -> str:
        """A word as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def is_capital(self, index: int) -> bool:
        """Whether a word begins with a capital, or with a sign of a script that has none."""
        sign = self.text[self.starts[index]]
        return sign.isupper() or not sign.islower()


def cut(text: str) -> Words:
    """The words of a text."""
    breaks = iter([*_breaks(text), len(text) + 1])
    found = Words(text, [], [], [], [], 0, 0)
    sentence, count, next_break = 0, 0, next(breaks)
    for match in _WORD.finditer(text):
        if next_break <= match.start():
            sentence += count > 0
            while next_break <= match.start():
                next_break = next(breaks)
        count += 1
        for word in _in_full(match[0].lower()):
            found.words.append(word)
            found.starts.append(match.start())
            found.ends.append(match.end())
            found.sentence.append(sentence)
    return Words(*_lists(found), opening=_opening(found), count=count + _unspaced(text))


def _lists(found: Words) -> tuple[str, list[str], list[int], list[int], list[int]]:
    return found.text, found.words, found.starts, found.ends, found.sentence


def _unspaced(text: str) -> int:
    """Words to add for scripts without blanks, at two signs a word."""
    return 0 if text.isascii() else len(_CJK_SIGN.findall(text)) // 2


def _breaks(text: str) -> list[int]:
    """Where sentences end."""
    return [match.end() for match in _END.finditer(text) if not _is_abbreviation(text, match)]


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    if match[0] != ".":
        return False
    start = end = match.start()
    while start > 0 and end - start < 7 and text[start - 1].isalpha():
        start -= 1
    return text[start:end].lower() in _ABBREVIATIONS


def _opening(found: Words) -> int:
    """The number of the first sentence after the greeting, which is part of that sentence where no break parts them."""
    greeting = _GREETING.match(found.text)
    if greeting is None:
        return 0
    numbers = zip(found.starts, found.sentence, strict=True)
    return next((sentence for start, sentence in numbers if start >= greeting.end()), 0)


def _in_full(word: str) -> tuple[str, ...]:
    if word.isalpha():
        return _SHORT.get(word, (word,))
    amount = _AMOUNT.fullmatch(word)
    if amount:
        return amount[1], amount[2]
    plain = re.sub("[’ʼ`´]", "'", word)
    if plain in _SHORT:
        return _SHORT[plain]
    for tail, meaning in _TAILS.items():
        if plain.endswith(tail) and len(plain) > len(tail):
            return plain[: -len(tail)], meaning
    if plain.endswith("'s"):
        return plain[:-2], "is" if plain[:-2] in _IS else "'s"
    return (plain,)
