"""A job that somebody wishes for, told by what stands near the word, since nobody can list every way to hint at one.

A word for something to be had (a vacancy, openings) is a hint wherever it is not denied. A word for a job is one where
the sentence speaks of the user and wishes, offers or fills; not where it is somebody's own, past, or asked about.
"""

from collections.abc import Iterator

from desktop_app.method.draft_check.cutting import Words
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.wording import job_words
from desktop_app.method.draft_check.wording.single import ME

_NEAR = 9  # words around a job in which a wish for it stands
_LACKED = 4  # words between who lacks somebody, the lack and the somebody
_OWNED = 2  # words before a job that say whose or which it is


def wished_for(words: Words) -> Iterator[Hit]:
    """Every word for a job that somebody seems to wish for; whether it is denied is not asked here."""
    for index, word in enumerate(words.words):
        if (word in job_words.TO_BE_HAD and _is_to_be_had(words, index)) or (
            word in job_words.JOBS and _is_wished(words, index)
        ):
            yield Hit(index, index + 1)


def lacking(words: Words) -> Iterator[Hit]:
    """Where the reader's side is said to lack somebody, as in "if you need a researcher"."""
    for index, word in enumerate(words.words):
        if word in job_words.LACKING and (end := _somebody_lacking(words, index)):
            yield Hit(index, end)


def _is_to_be_had(words: Words, index: int) -> bool:
    after = _near(words, index, range(index + 1, index + 1 + _NEAR))
    if (
        words.words[index] == "opening"
        and not set(_near(words, index, range(index - 1, index))) & job_words.BEFORE_OPENING
    ):
        return False
    return not set(after[:1]) & job_words.NO_VACANCY and not set(after) & job_words.IN_GENERAL


def _is_wished(words: Words, index: int) -> bool:
    before = _near(words, index, range(index - _NEAR, index))
    after = _near(words, index, range(index + 1, index + 1 + _NEAR))
    if set(after[:1]) & job_words.NO_JOB_AFTER or set(before[-_OWNED:]) & job_words.NO_JOB_BEFORE:
        return False
    near = {*before, *after}
    return bool(near & ME and near & job_words.WISHES) and not set(before) & job_words.ASKED_ABOUT


def _somebody_lacking(words: Words, index: int) -> int:
    """The index after somebody whom the reader's side may lack ("if you need a researcher"); 0 for nobody."""
    before = _near(words, index, range(index - _LACKED, index))
    if not set(before) & job_words.WHO_LACKS or set(before) & ME:
        return 0
    for place in range(index + 1, min(index + 1 + _LACKED, len(words.words))):
        word = words.words[place]
        if words.sentence[place] != words.sentence[index] or word in ("to", "in", "how", "what"):
            return 0
        if word in job_words.SOMEBODY or (word.endswith(job_words.PERSON_ENDS) and word not in job_words.NO_PERSON):
            return place + 1
    return 0


def _near(words: Words, index: int, places: range) -> list[str]:
    """The words at these places, as far as they stand in the sentence of the one at `index`."""
    inside = (place for place in places if 0 <= place < len(words.words))
    return [words.words[place] for place in inside if words.sentence[place] == words.sentence[index]]
