"""Notes to oneself as they can stand in a letter to somebody else."""

import re

# A note that speaks to the reader may stand in a letter; one that speaks about somebody may not.
_TO_THE_READER = re.compile(r"\b(?:you|your|yours)\b|^we\b", re.IGNORECASE)
_ABOUT_SOMEBODY = re.compile(r"\b(?:he|she|him|his|her|hers|they|them|their|theirs)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s")
_BULLET = re.compile(r"^\s*(?:[-*•–>#]+|\d+[.)])\s+")
_PROMISING = re.compile(
    r"^(?:(?:i|you|he|she|they)\b\s*)?(?:will|'ll|’ll|shall|promised|promises)?\s*(?:to\s+)?", re.IGNORECASE
)
# Words that keep their capital within a sentence.
_PROPER_WORDS = """
african american arabic asian australian austrian belgian brazilian british buddhist canadian catholic celtic chinese
christian czech danish dutch egyptian english european finnish flemish french gaelic german greek hebrew hindi
hungarian indian iranian irish islamic israeli italian japanese java jewish kenyan korean latin mexican montessori
nordic norwegian persian polish portuguese python roman romanian russian scandinavian scottish slavic spanish swedish
swiss turkish ukrainian vietnamese waldorf welsh january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday
"""
_PROPER = frozenset(_PROPER_WORDS.split())


def first_sentence(text: str) -> str:
    """The first sentence of a note, on one line, without bullet and full stop; empty where there is none."""
    for line in text.splitlines():
        words = " ".join(_BULLET.sub("", line).split())
        if words:
            return _SENTENCE_END.split(words, maxsplit=1)[0].rstrip(".;,:").rstrip()
    return ""


def sentence(text: str) -> str:
    """`text` on one line and with an end, as a sentence of its own; empty stays empty."""
    line = " ".join(text.split())
    return line if not line or line[-1] in ".!?…”\"'" else f"{line}."


def to_the_reader(note: str) -> str:
    """A note as a sentence for a letter where it speaks to the reader and of nobody else; otherwise empty."""
    first = first_sentence(note)
    if not first or not _TO_THE_READER.search(first) or _ABOUT_SOMEBODY.search(first):
        return ""
    return sentence(first)


def promised(text: str) -> str:
    """A promise as it follows "I will" or "offering to": "Will send the link." and "Sends the link" lose their form."""
    plain = first_sentence(text)
    bare = _PROMISING.sub("", plain, count=1)
    first, blank, rest = bare.partition(" ")
    verb = first.lower() if first[1:].islower() or first == "A" else first
    return f"{_infinitive(verb) if bare == plain else verb}{blank}{rest}"


def _infinitive(verb: str) -> str:
    """A verb without the s of the third person: "puts", "tries", "passes", "goes"."""
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes", "oes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us", "is", "as")) else verb


def within(text: str) -> str:
    """`text` as it stands within a sentence: without the capital that only its beginning gave it."""
    words = text.split()
    if not words or any(word[0].isupper() for word in words[1:]):
        return text
    first = words[0]
    if (first == "A" or first[1:].islower()) and first.lower() not in _PROPER:
        return text.replace(first, first[0].lower() + first[1:], 1)
    return text
