"""Two contacts that may be one person."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.records.contacts import ContactRef


class Reason(StrEnum):
    """Why two contacts may be one person."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    ALIKE = "alike"
    ORGANIZATION = "organization"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts, the one with the smaller id first; `score` from 0 to 100."""

    contact: ContactRef
    other: ContactRef
    score: int
    reasons: tuple[Reason, ...]
