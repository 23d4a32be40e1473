"""The forms in which a name turns up in a text."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.interchange.documents.common_words import LEGAL, NAMES, OTHERS, PARTICLES, TITLES
from desktop_app.interchange.documents.tokens import keys, tokens

SHORTEST = 2
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@dataclass(frozen=True, slots=True)
class Form:
    """Words that stand for somebody; `large` where they do so only if the first is written large."""

    keys: tuple[str, ...]
    large: bool = False
    exact: bool = False


def of_person(name: str, *, near: bool) -> Iterator[Form]:
    """A person's whole name in either order, and the names in it alone.

    `near` are people whom the text is about: theirs is found in small letters too.
    """
    for spelling in {name, written_out(name)}:
        words = [keys(word) for word in spelling.replace(",", " ").split()]
        words = [word for word in words if word]
        named = [word for word in words if not _is_title(word)] or words
        yield from _whole(words, near)
        yield from _whole(named, near)
        if len(named) > 1:
            yield from _whole([named[-1], *named[:-1]], near)
            yield from _whole([named[0], named[-1]], near)
            joined = "".join(part for word in named for part in word)
            yield Form((joined,))
        for word in named:
            yield from _alone(word, near)


def _is_title(word: tuple[str, ...]) -> bool:
    return len(word) == 1 and word[0] in TITLES


def _whole(words: list[tuple[str, ...]], near: bool) -> Iterator[Form]:
    flat = tuple(part for word in words for part in word)
    if len(words) > 1:
        yield Form(flat, large=all(map(_is_common, flat)))
    elif flat:
        yield from _alone(flat, near)


def _alone(word: tuple[str, ...], near: bool) -> Iterator[Form]:
    """One of somebody's names; also its parts, as of a double name, and the given name in three signs."""
    if word and len(word[0]) == 1 and not word[0].isascii():
        if len(word) > 1:
            yield Form(word)
        if len(word) == 3:
            yield Form(word[1:])
        return
    if len(word) > 1:
        yield Form(word)
    for part in word:
        common = _is_common(part)
        if len(part) < SHORTEST or part.isdecimal() or part in PARTICLES or (common and not near) or part in OTHERS:
            continue
        yield Form((part,), large=common or not near)


def _is_common(word: str) -> bool:
    return word in NAMES or word in OTHERS or word in PARTICLES or word in TITLES or len(word) < SHORTEST


def of_organization(name: str) -> Iterator[Form]:
    """An organization's name, without what it is by law, by its first word and by its first letters."""
    whole = keys(name)
    while len(whole) > 1 and whole[-1] in LEGAL:
        whole = whole[:-1]
    for form in (keys(name), whole, whole[1:] if whole[:1] == ("the",) else whole):
        if form and (len(form) > 1 or len(form[0]) >= SHORTEST):
            yield Form(form, large=all(map(_is_common, form)))
    bare = whole[1:] if whole[:1] == ("the",) else whole
    if len(bare) > 1 and len(bare[0]) > 3 and not bare[0].isdecimal() and not _is_common(bare[0]):
        yield Form(bare[:1], large=True)
    if len(initials(name)) > 2:
        yield Form((initials(name),), exact=True)


def initials(name: str) -> str:
    """The first letters of what is written large in a name."""
    return "".join(token.key[:1] for token in tokens(name) if token.large and token.key.isalpha())


def written_out(name: str) -> str:
    """A name with its umlauts as two letters."""
    return name.translate(_UMLAUTS)
