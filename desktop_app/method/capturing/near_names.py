"""Whether two names may be of one person, though they are not written alike."""

from desktop_app.method.capturing.words import TITLES
from desktop_app.method.folding import fold

SHORTEST_SLIP = 4


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name without titles and points: what two names are compared by."""
    found = tuple(word.strip(".,") for word in fold(name).split())
    return tuple(word for word in found if word and word not in TITLES) or found


def same_name(one: str, other: str) -> bool:
    """Whether these are one name, titles, case and accents aside."""
    return name_words(one) == name_words(other) != ()


def near_name(typed: str, known: str) -> bool:
    """Whether somebody who typed `typed` may mean `known`: in another order, begun, with initials, with a slip."""
    short, long = name_words(typed), name_words(known)
    if not short or not long:
        return False
    if len(long) == 1 < len(short):
        return long[0] in short
    if len(short) > len(long) or max(map(len, short)) < 2 <= max(map(len, long)):
        return False
    return _begins(short, long) or (len(short) == len(long) and _slips(short, long))


def _begins(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of `short` begins another word of `long`."""
    left = list(long)
    for word in sorted(short, key=len, reverse=True):
        found = next((one for one in left if one.startswith(word)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _slips(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether all words but one are the same, and that one differs by a single slip of the finger."""
    different = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(different) == 1 and _slip(*different[0])


def _slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SHORTEST_SLIP or abs(len(one) - len(other)) > 1:
        return False
    at = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    if len(one) == len(other):
        swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
        return swapped or one[at + 1 :] == other[at + 1 :]
    short, long = sorted((one, other), key=len)
    return short[at:] == long[at + 1 :]
