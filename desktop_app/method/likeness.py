"""How alike two names are."""

from enum import IntEnum

from rapidfuzz.distance import OSA, JaroWinkler

from desktop_app.method.capturing.near_names import name_words
from desktop_app.method.nicknames import same_first_name

# Of the signs of two words, so many may differ by a slip of the pen.
_SLIP = 0.8
_LONG_SLIP = 0.9
_SHORTEST = 4


class Likeness(IntEnum):
    """What two names have in common; the more, the higher.

    FAMILY and GIVEN: one of the names, as relatives and namesakes have it. SHORT: initials stand for names, or names
    are missing. NEAR: slips, or short forms. SAME: the same words in any order.
    """

    NOTHING = 0
    FAMILY = 1
    GIVEN = 2
    SHORT = 3
    NEAR = 4
    SAME = 5


def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name with the given name first, also of "Okafor, Amara"."""
    before, comma, after = name.partition(",")
    if comma and len(after.split()) <= 3 and (turned := name_words(after)) and name_words(before):
        return (*turned, *name_words(before))
    return name_words(name.replace("-", " "))


def likeness(mine: tuple[str, ...], theirs: tuple[str, ...]) -> Likeness:
    """Compare the words of two names."""
    if not mine or not theirs:
        return Likeness.NOTHING
    if mine == theirs or sorted(mine) == sorted(theirs) or "".join(mine) == "".join(theirs):
        return Likeness.SAME
    short, long = sorted((mine, theirs), key=len)
    found = [max(_word(word, other) for other in long) for word in short]
    if len(short) > 1 and all(found):
        worst = min(found)
        return Likeness.SHORT if worst == _INITIAL or len(short) < len(long) else Likeness.NEAR
    if len(short) == 1 == len(long):
        return Likeness.NEAR if found[0] >= _NEAR else Likeness.NOTHING
    if _word(mine[0], theirs[0]) >= _NEAR:
        return Likeness.GIVEN
    return Likeness.FAMILY if any(one >= _NEAR for one in found) else Likeness.NOTHING


_INITIAL, _NEAR, _EQUAL = 1, 2, 3


def _word(one: str, other: str) -> int:
    """How well two words of names go together; 0 for not at all."""
    if one == other:
        return _EQUAL
    if len(one) == 1 or len(other) == 1:
        return _INITIAL if one[0] == other[0] else 0
    if same_first_name(one, other):
        return _NEAR
    if min(len(one), len(other)) < _SHORTEST:
        return 0
    slips = OSA.distance(one, other)
    if one[0] == other[0] and OSA.normalized_similarity(one, other) >= _SLIP:
        return _NEAR
    return _NEAR if slips <= 2 and JaroWinkler.similarity(one, other) >= _LONG_SLIP else 0
