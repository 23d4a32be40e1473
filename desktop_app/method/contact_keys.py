"""What people are known again by: forms of an address or a number in which different ways to write it are one."""

import re
from collections.abc import Iterator

from desktop_app.method.folding import fold, name_key
from desktop_app.records.contacts import ContactPoint, PointKind

# The end of a number is the same with and without the country's code, or a 0 in its place.
PHONE_DIGITS = 9
FEWEST_DIGITS = 7
_NO_DIGIT = re.compile(r"[^0-9]")
# What follows is an extension, which whole offices share the rest of.
_EXTENSION = re.compile(r"(?:;ext=|,|;|\bext\b|\bx(?=[\s.]*\d)|#).*", re.IGNORECASE | re.DOTALL)
_PHONE_SIGNS = str.maketrans("", "", " ()-./")
_OTHER_SIGNS = str.maketrans("", "", " ")


def email_key(text: str) -> str:
    """An e-mail address as it is compared; "" for what is none."""
    key = fold(text.strip())
    return key if "@" in key else ""


def phone_key(text: str) -> str:
    """The last digits of a telephone number; "" where there are too few to tell anybody by."""
    digits = _NO_DIGIT.sub("", _EXTENSION.sub("", text))
    return digits[-PHONE_DIGITS:] if len(digits) >= FEWEST_DIGITS else ""


def same_point(kind: str, value: str) -> tuple[str, str]:
    """What two points of a contact are compared by; people write one number in many ways."""
    left_out = _PHONE_SIGNS if kind == "phone" else _OTHER_SIGNS
    return kind, value.casefold().translate(left_out)


def work_key(name: str, organization: str) -> str:
    """A name together with where somebody works; "" where one of the two is missing."""
    who, where = name_key(name), name_key(organization)
    return f"{who}\n{where}" if who and where else ""


def reach_keys(points: tuple[ContactPoint, ...]) -> Iterator[tuple[PointKind, str]]:
    """The keys of the e-mails and telephones among points."""
    for point in points:
        key = ""
        if point.kind is PointKind.EMAIL:
            key = email_key(point.value)
        elif point.kind is PointKind.PHONE:
            key = phone_key(point.value)
        if key:
            yield point.kind, key


def like_named(one: str, other: str) -> bool:
    """Whether two names may well be one person's: the same words in any order, or one of them missing."""
    mine, theirs = name_key(one).replace(",", " ").split(), name_key(other).replace(",", " ").split()
    return not mine or not theirs or sorted(mine) == sorted(theirs)


def may_be_one(one: str, other: str) -> bool:
    """Whether two names have anything in common, as those of one person have after a marriage, or written shorter."""
    if like_named(one, other):
        return True
    mine, theirs = set(name_key(one).split()), set(name_key(other).split())
    return not mine or not theirs or any(len(word) > 1 for word in mine & theirs)
