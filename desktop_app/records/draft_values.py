"""What the slots of a draft are filled with, and what the check beside it has to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop_app.records.meetings import Start


class Occasion(StrEnum):
    """What a thank-you is for: a talk, somebody named, or an answer that was no."""

    TALK = "talk"
    REFERRAL = "referral"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class DraftValues:
    """Values of slots, whom the draft goes to, and days and times that the interface puts into words.

    `texts` holds ready texts by the name of the slot; a slot that is missing there, or empty, stays open. `hints` are
    notes of the user that help to fill a slot by hand: they were not written for the other's eyes, so they are shown
    beside the draft and never put into it.

    `to`, `phone` and `address` (several lines) are those of whoever receives the draft: `addressee_id`, who for the
    channel REFERRAL is the referrer. `referrer_needs_leave` names a referrer whose name may not be used yet: the slots
    {referrer} and {referrer_first_name} then stay open. `named` are those whom the draft should name: whom this contact
    referred the user to, and, where a referrer is told or thanked, the person concerned first.

    The interface fills the LOCAL slots of method.draft_slots: {meeting_day} and {meeting_time} from `meeting_starts`
    (wall-clock time in the other's zone), {meeting_my_time} from `meeting_mine` (wall-clock time in the user's zone),
    {meeting_clocks} from both,
    {asked_on} from `asked_on`, {follow_up_day} from `follow_up_on` (dates of the user's calendar), and {minutes} from
    the preferences where there is no meeting (`minutes` is 0).
    """

    texts: Mapping[str, str]
    contact_name: str
    addressee_id: int
    addressee_name: str
    follow_up_on: date
    hints: Mapping[str, str] = field(default_factory=dict)
    organization: str = ""
    to: str = ""
    phone: str = ""
    address: str = ""
    referrers: tuple[str, ...] = ()
    referrer_needs_leave: str = ""
    connection: str = ""
    named: tuple[str, ...] = ()
    occasion: Occasion = Occasion.TALK
    refused: bool = False
    meeting_id: int | None = None
    meeting_starts: Start | None = None
    meeting_mine: datetime | None = None
    minutes: int = 0
    asked_on: date | None = None
