"""Thank-yous, reports and reminders.

A thank-you goes to each who grants an interview and each who refers the user on; who referred is told how it went
(CSUF, Yale); who refused is thanked and still asked for a name; a reminder is short and blames nobody.
"""

from desktop_app.method.draft_check.cutting import Words
from desktop_app.method.draft_check.finding import Finding, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading, mention
from desktop_app.method.draft_check.wording.single import COURTESY

_TELLING, _LEAST_LETTERS = 6, 3  # words of their own, and how long they are at least


def thanks(reading: Reading) -> Finding:
    """Says thank you."""
    return reading.present(Rule.THANKS, reading.first("thanks"))


def specific(reading: Reading) -> Finding:
    """Names something from the talk that could stand in no other thank-you."""
    return reading.present(Rule.SPECIFIC, reading.first("specific") or _beyond_courtesy(reading.body))


def _beyond_courtesy(words: Words) -> Hit | None:
    """The first of several words, no names, of which not every thank-you is made."""
    found: dict[str, Hit] = {}
    for index, word in enumerate(words.words):
        if len(word) > _LEAST_LETTERS and word not in COURTESY and not words.is_capital(index):
            found.setdefault(word, Hit(index, index + 1))
    return next(iter(found.values())) if len(found) >= _TELLING else None


def named(reading: Reading) -> Finding | None:
    """Names whom they pointed to, or who was met, where that is known."""
    names = reading.checked.named
    return reading.present(Rule.NAMED, mention(reading.body, names)) if names else None


def no_new_request(reading: Reading) -> Finding:
    """A thank-you asks for nothing more."""
    return reading.absent(Rule.NO_NEW_REQUEST, reading.first("new_request"))


def asks_name(reading: Reading) -> Finding:
    """After a no: asks all the same whom else one might talk to."""
    return reading.present(Rule.ASKS_NAME, reading.first("asks_name"))


def first_message(reading: Reading) -> Finding:
    """A reminder refers to the first message."""
    return reading.present(Rule.FIRST_MESSAGE, reading.first("first_message"))


def no_reproach(reading: Reading) -> Finding:
    """Blames nobody for not answering, or for saying no."""
    hits: list[Hit] = reading.hits("reproach")
    return reading.absent(Rule.NO_REPROACH, hits[0] if hits else None)
