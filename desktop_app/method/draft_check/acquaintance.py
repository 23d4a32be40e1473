"""What a request says of the reader: what connects the two, and why it is they who are asked.

Sources: Dalton and the career offices want the connection before anything else, and the reason for asking this person.
Nobody can list all ways to say so. Beside known phrases the shape of a sentence counts: one at the beginning that
speaks of both and asks for nothing tells what connects them; something of theirs, or something they did, is a reason.
"""

from collections.abc import Iterator

from desktop_app.method.draft_check.cutting import Words
from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading, mention
from desktop_app.method.draft_check.wording.single import (
    ASKED_BEFORE_YOU,
    MANNER,
    ME,
    NOTHING_OF_YOU,
    OTHER_THAN_SHARED,
    YOUR_ANYTHING,
    YOUR_MANNER,
)

_LEAST_SHARED = 5  # letters of a word of one's own note that tells when it stands in the draft


def connection(reading: Reading) -> Finding:
    """Names the referrer, or what the two share, in the first two sentences; LOOK where it comes later."""
    named = mention(reading.body, reading.checked.referrers)
    known = [hit for hit in (named, _shared(reading), *reading.hits("connection")) if hit is not None]
    found = sorted(known, key=lambda hit: hit.first)
    opening = next((hit for hit in found if reading.is_opening(hit)), None) or _of_both(reading)
    if opening is not None:
        return reading.quote(Rule.CONNECTION, Level.OK, opening)
    return reading.quote(Rule.CONNECTION, Level.LOOK, found[0]) if found else Finding(Rule.CONNECTION, Level.MISSING)


def why_them(reading: Reading) -> Finding:
    """Says what it is about this person: their work, their way to it, what they made, did or said."""
    words = reading.body
    hits = (_of_theirs(words), reading.first("why_them"), _done_by_them(words))
    return reading.present(Rule.WHY_THEM, next((hit for hit in hits if hit is not None), None))


def _shared(reading: Reading) -> Hit | None:
    """A telling word of the user's note on how they know each other, as the draft uses it."""
    telling = {word for word in reading.checked.connection.split() if word[:1].isupper() and len(word) >= _LEAST_SHARED}
    return mention(reading.body, telling)


def _of_theirs(words: Words) -> Hit | None:
    """Something of theirs that not everybody has: "your path", "your last three loaves", but not "your time"."""
    return next(_each_of_theirs(words), None)


def _each_of_theirs(words: Words) -> Iterator[Hit]:
    for index, word in enumerate(words.words[:-1]):
        if word == "your":
            end = index + 1
            while end + 1 < len(words.words) and words.words[end] in YOUR_MANNER:
                end += 1
            if words.words[end] not in YOUR_ANYTHING and words.sentence[end] == words.sentence[index]:
                yield Hit(index, end + 1)


def _done_by_them(words: Words) -> Hit | None:
    """Something that they did or do: "you even let me hold the lamp", but not "would you tell me"."""
    for index, word in enumerate(words.words):
        if word != "you" or (index and words.words[index - 1] in ASKED_BEFORE_YOU):
            continue
        end = index + 1
        while end < len(words.words) and words.words[end] in MANNER:
            end += 1
        inside = end < len(words.words) and words.sentence[end] == words.sentence[index]
        if inside and words.words[end] not in NOTHING_OF_YOU and not words.is_capital(end):
            return Hit(index, end + 1)
    return None


def _of_both(reading: Reading) -> Hit | None:
    """The first sentence of the opening that speaks of both and asks for nothing."""
    words = reading.body
    taken = {words.sentence[hit.first] for table in ("purpose", "job_asked") for hit in reading.hits(table)}
    theirs = {words.sentence[hit.first] for hit in _each_of_theirs(words) if reading.is_opening(hit)}
    for sentence, first, end in _sentences(words):
        if sentence < words.opening:
            continue
        if not reading.is_opening(Hit(first, end)):
            return None
        said = set(words.words[first:end])
        of_them = "you" in said or "yours" in said or sentence in theirs
        if of_them and said & ME and not said & OTHER_THAN_SHARED and sentence not in taken:
            return Hit(first, end)
    return None


def _sentences(words: Words) -> Iterator[tuple[int, int, int]]:
    """The number of each sentence, and the indexes of its first word and the one after its last."""
    first = 0
    for index in range(1, len(words.words) + 1):
        if index == len(words.words) or words.sentence[index] != words.sentence[first]:
            yield words.sentence[first], first, index
            first = index
