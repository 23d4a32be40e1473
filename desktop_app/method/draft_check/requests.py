"""What a request says: the purpose, how much time, who takes the next step, and whether a résumé comes with it.

Sources: state the purpose (telephone, letter and e-mail alike); keep the follow-up in your own hands (career offices);
Berkeley asks for about 20 minutes, MIT and Northeastern for 20 to 30, Tufts 15 to 30, UNT 15.
"""

from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading, is_negated
from desktop_app.method.draft_check.wording.single import NUMBERS, REQUESTING

_TOO_LONG = 60  # minutes
_AROUND = 30  # words in which a time is asked for
_NEAR = 6  # words between a résumé and its being attached


def purpose(reading: Reading) -> Finding:
    """Says that this is about learning, advice or information on their work or field."""
    return reading.present(Rule.PURPOSE, reading.first("purpose"))


def time(reading: Reading) -> Finding:
    """Asks for a brief time, 15 to 30 minutes; LOOK at an hour or more. `number` is the minutes."""
    words = reading.body.words
    long = next((hit for hit in reading.hits("long_time") if _is_asked(reading, hit)), None)
    if long is not None:
        return reading.quote(Rule.TIME, Level.LOOK, long)
    for index, word in enumerate(words):
        if word in ("minute", "minutes", "min", "mins") and (number := _number(words, index - 1)):
            level = Level.LOOK if number >= _TOO_LONG else Level.OK
            return reading.quote(Rule.TIME, level, Hit(index - 1, index + 1), number=number)
    return reading.present(Rule.TIME, reading.first("short_time"))


def _is_asked(reading: Reading, hit: Hit) -> bool:
    """Whether an hour is asked for: not half of one, and not one that was spent."""
    words = reading.body
    if hit.first and words.words[hit.first - 1] in ("half", "of", "quarter", "within", "per"):
        return False
    around = range(max(0, hit.first - _AROUND), min(len(words.words), hit.end + _AROUND))
    sentence = words.sentence[hit.first]
    return any(words.words[index] in REQUESTING and words.sentence[index] == sentence for index in around)


def _number(words: list[str], index: int) -> int:
    if index < 0:
        return 0
    word = words[index]
    return int(word) if word.isascii() and word.isdigit() and len(word) < 5 else NUMBERS.get(word, 0)


def follow_up(reading: Reading) -> Finding:
    """Keeps the next step in the user's own hands; LOOK where it is left to them alone."""
    own = reading.first("own_hands")
    if own is not None:
        return reading.quote(Rule.FOLLOW_UP, Level.OK, own)
    left = reading.first("left_to_them")
    return Finding(Rule.FOLLOW_UP, Level.MISSING) if left is None else reading.quote(Rule.FOLLOW_UP, Level.LOOK, left)


def resume(reading: Reading) -> Finding:
    """A mention of the résumé, against the policy chosen: never, only if offered (LOOK where attached), or offered.

    The guides disagree: never attach one, show it only when they offer to look, or offer it.
    """
    hit = next((hit for hit in reading.hits("resume") if not is_negated(reading.body, hit)), None)
    if hit is None:
        return Finding(Rule.RESUME, Level.OK)
    policy = reading.checked.resume
    attached = any(abs(other.first - hit.first) <= _NEAR for other in reading.hits("attached"))
    look = policy == "never" or (policy == "if_offered" and attached)
    return reading.quote(Rule.RESUME, Level.LOOK if look else Level.OK, hit)
