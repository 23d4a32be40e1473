"""What a request says: the purpose, the connection, why this person, how much time, and who takes the next step.

Sources: state the purpose (telephone, letter and e-mail alike); Dalton's six points, among them the connection before
anything else and no talk of jobs; the career offices' list of what a request holds (the connection first, why this
person, the follow-up in one's own hands). Time: Berkeley about 20 minutes, MIT and Northeastern 20 to 30, Tufts 15 to
30, UNT 15.
"""

from desktop_app.method.draft_check.cutting import Words
from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading, is_negated, mention
from desktop_app.method.draft_check.wording.single import NUMBERS, YOUR_ANYTHING, YOUR_MANNER

_TOO_LONG = 60  # minutes
_NEAR = 6  # words between a résumé and its being attached
_LEAST_SHARED = 5  # letters of a word of one's own note that tells when it stands in the draft


def purpose(reading: Reading) -> Finding:
    """Says that this is about learning, advice or information on their work or field."""
    return reading.present(Rule.PURPOSE, reading.first("purpose"))


def connection(reading: Reading) -> Finding:
    """Names the referrer, or what the two share, in the first two sentences; LOOK where it comes later."""
    checked = reading.checked
    named = mention(reading.body, checked.referrers)
    found = [hit for hit in (named, _shared(reading), *reading.hits("connection")) if hit is not None]
    found.sort(key=lambda hit: hit.first)
    opening = next((hit for hit in found if reading.is_opening(hit)), None)
    if opening is not None:
        return reading.quote(Rule.CONNECTION, Level.OK, opening)
    return (
        Finding(Rule.CONNECTION, Level.MISSING) if not found else reading.quote(Rule.CONNECTION, Level.LOOK, found[0])
    )


def _shared(reading: Reading) -> Hit | None:
    """A telling word of the user's note on how they know each other, as the draft uses it."""
    telling = {word for word in reading.checked.connection.split() if word[:1].isupper() and len(word) >= _LEAST_SHARED}
    return mention(reading.body, telling)


def why_them(reading: Reading) -> Finding:
    """Says what it is about this person: their work, their way to it, what they made or said."""
    return reading.present(Rule.WHY_THEM, _of_theirs(reading.body) or reading.first("why_them"))


def _of_theirs(words: Words) -> Hit | None:
    """Something of theirs that not everybody has: "your path", "your last three loaves", but not "your time"."""
    for index, word in enumerate(words.words[:-1]):
        if word == "your":
            end = index + 1
            while end + 1 < len(words.words) and words.words[end] in YOUR_MANNER:
                end += 1
            if words.words[end] not in YOUR_ANYTHING and words.sentence[end] == words.sentence[index]:
                return Hit(index, end + 1)
    return None


def time(reading: Reading) -> Finding:
    """Asks for a brief time, 15 to 30 minutes; LOOK at an hour or more. `number` is the minutes."""
    words = reading.body.words
    long = next((hit for hit in reading.hits("long_time") if not _is_part(words, hit)), None)
    if long is not None:
        return reading.quote(Rule.TIME, Level.LOOK, long)
    for index, word in enumerate(words):
        if word in ("minute", "minutes", "min", "mins") and (number := _number(words, index - 1)):
            level = Level.LOOK if number >= _TOO_LONG else Level.OK
            return reading.quote(Rule.TIME, level, Hit(index - 1, index + 1), number=number)
    return reading.present(Rule.TIME, reading.first("short_time"))


def _is_part(words: list[str], hit: Hit) -> bool:
    """Whether "an hour" is the end of half or a quarter of one."""
    return hit.first > 0 and words[hit.first - 1] in ("half", "of", "quarter", "within", "per")


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
