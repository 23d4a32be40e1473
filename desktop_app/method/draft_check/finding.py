"""What a draft is checked for, and what the check says of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from desktop_app.records.draft_values import Occasion
from desktop_app.records.outreach import Channel, Purpose

# Words a written request may have, by the policy chosen: Simon Fraser, Dalton, Duke.
WORDS_AT_MOST = {"sfu": 100, "dalton": 75, "duke": 150}


class Rule(StrEnum):
    """What a draft is checked for; which of them apply depends on its purpose and channel."""

    PURPOSE = "purpose"
    NO_JOB_EXPECTED = "no_job_expected"
    NO_JOB_ASKED = "no_job_asked"
    CONNECTION = "connection"
    WHY_THEM = "why_them"
    TIME = "time"
    FOLLOW_UP = "follow_up"
    RESUME = "resume"
    LENGTH = "length"
    SUBJECT = "subject"
    SLOTS = "slots"
    THANKS = "thanks"
    SPECIFIC = "specific"
    NAMED = "named"
    NO_NEW_REQUEST = "no_new_request"
    ASKS_NAME = "asks_name"
    FIRST_MESSAGE = "first_message"
    NO_REPROACH = "no_reproach"
    DAY = "day"
    CLOCK = "clock"
    ZONE = "zone"
    PLACE = "place"
    GOOD_MOMENT = "good_moment"
    REFERRER = "referrer"
    MEETING = "meeting"


class Level(StrEnum):
    """As it should be; worth another look; not there."""

    OK = "ok"
    LOOK = "look"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft as the check sees it.

    `words_at_most` is one of WORDS_AT_MOST, `resume` a policy: "never", "if_offered" or "offer". `referrers` are the
    names that may be dropped, `connection` is how the user knows them, `named` are those whom the draft should name
    (whom a referrer pointed to), `two_clocks` says that a meeting's clock is not the user's. `open_slots` are counted
    by draft_slots.open_slots over subject and body.
    """

    subject: str
    body: str
    purpose: Purpose
    channel: Channel
    words_at_most: int
    resume: str
    referrers: tuple[str, ...] = ()
    connection: str = ""
    open_slots: int = 0
    named: tuple[str, ...] = ()
    occasion: Occasion = Occasion.TALK
    two_clocks: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule, how the draft stands to it, and the words that show it (`start` is -1 where there are none).

    `start` and `length` count characters of the body or subject as given. `number` is the words of the body for LENGTH,
    the minutes asked for TIME (0 where they are not a number), the open slots for SLOTS; `limit` the words for LENGTH.
    """

    rule: Rule
    level: Level
    start: int = -1
    length: int = 0
    where: Literal["body", "subject"] = "body"
    number: int = 0
    limit: int = 0
