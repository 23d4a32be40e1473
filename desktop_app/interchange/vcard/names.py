"""The names that properties have, so that one is known where a line break went astray."""

import re

STANDARD = frozenset(
    [
        "ADR",
        "AGENT",
        "ANNIVERSARY",
        "BDAY",
        "BEGIN",
        "BIRTHPLACE",
        "CALADRURI",
        "CALURI",
        "CATEGORIES",
        "CLASS",
        "CLIENTPIDMAP",
        "CONTACT-URI",
        "CREATED",
        "DEATHDATE",
        "DEATHPLACE",
        "EMAIL",
        "END",
        "EXPERTISE",
        "FBURL",
        "FN",
        "GENDER",
        "GEO",
        "GRAMGENDER",
        "HOBBY",
        "IMPP",
        "INTEREST",
        "KEY",
        "KIND",
        "LABEL",
        "LANG",
        "LANGUAGE",
        "LOGO",
        "MAILER",
        "MEMBER",
        "N",
        "NAME",
        "NICKNAME",
        "NOTE",
        "ORG",
        "ORG-DIRECTORY",
        "PHOTO",
        "PRODID",
        "PROFILE",
        "PRONOUNS",
        "RELATED",
        "REV",
        "ROLE",
        "SOCIALPROFILE",
        "SORT-STRING",
        "SOUND",
        "SOURCE",
        "TEL",
        "TITLE",
        "TZ",
        "UID",
        "URL",
        "VERSION",
        "XML",
    ]
)
_KNOWN = frozenset(name.encode("ascii") for name in STANDARD)
# In these a line break is often written as it is.
_LONG = (b"NOTE", b"ADR", b"LABEL", b"DESCRIPTION")


def is_known(name: bytes) -> bool:
    """Whether a property is called so, in capitals or not."""
    if name in _KNOWN:
        return True
    large = name.upper()
    return large in _KNOWN or large.startswith(b"X-")


def is_long_text(head: bytes) -> bool:
    """Whether a property so headed has paragraphs."""
    name = head.partition(b";")[0].partition(b":")[0].rpartition(b".")[2]
    return name.strip().upper() in _LONG


# One that is not folded, and so is known again.
LONGEST_NAME = 40
_NO_NAME = re.compile(r"[^A-Z0-9-]+", re.ASCII)
_TAKEN = frozenset(("BEGIN", "END", "VERSION"))


def named(name: str) -> str:
    """A name of a parameter that readers take for one."""
    return _NO_NAME.sub("-", name[:LONGEST_NAME].upper()).strip("-") or "X-UNNAMED"


def property_name(name: str) -> str:
    """A name of a property that readers take for one, and that means no beginning or end."""
    good = named(name)
    return named(f"X-{good}") if good in _TAKEN or good[:1].isdigit() else good
