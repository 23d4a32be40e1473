"""What is still open between the user and those who named others: to thank, to tell, to ask for the name.

A thank-you goes to each person who refers the user on (DOMAIN, 1); the referrer is told how it went, and is asked
whether their name may be used (CSUF, Yale).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.records.referral_graph import ReferralDrawn


class LoopKind(StrEnum):
    """What is open, the most pressing first."""

    THANK = "thank"
    TELL = "tell"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class OpenLoop:
    """One thing open with the referrer of a referral; `due` tells that it should not wait any longer."""

    kind: LoopKind
    referral: ReferralDrawn
    due: bool


@dataclass(frozen=True, slots=True)
class Yield:
    """How many people somebody named, how many of them were asked for a talk, and how many were met."""

    named: int = 0
    asked: int = 0
    met: int = 0


def loops_of(referral: ReferralDrawn) -> tuple[OpenLoop, ...]:
    """What is open with one referral.

    Thanks are due from the first. To tell how it went is due once the talk is held, and can be told from when the
    referred was asked; who was set to rest is not told. The name need be cleared only while the referred is still to be
    asked. What the user left is not open.
    """
    held = referral.met_at is not None
    asked = held or referral.asked_at is not None
    wanted = {
        LoopKind.THANK: referral.thanked_at is None,
        LoopKind.TELL: asked and referral.told_at is None and not referral.quiet,
        LoopKind.CLEAR: not (asked or referral.may_use_name or referral.resting or referral.quiet),
    }
    due = {LoopKind.THANK: True, LoopKind.TELL: held, LoopKind.CLEAR: False}
    open_ = (kind for kind, is_open in wanted.items() if is_open and kind not in referral.left)
    return tuple(OpenLoop(kind, referral, due[kind]) for kind in open_)


def key_of(loop: OpenLoop) -> str:
    """The key under which it is put aside, the same as that of the duty on Today where there is one."""
    referral = loop.referral
    if loop.kind is LoopKind.THANK:
        return f"thanks:{referral.id}" if referral.thanks_id is None else f"thank:{referral.thanks_id}"
    return f"{loop.kind}:{referral.id}"


def open_loops(referrals: Iterable[ReferralDrawn]) -> tuple[OpenLoop, ...]:
    """All that is open, what is due first, otherwise in the order of the referrals."""
    found = [loop for referral in referrals for loop in loops_of(referral)]
    return tuple(sorted(found, key=lambda loop: not loop.due))


def yields(referrals: Iterable[ReferralDrawn]) -> dict[int, Yield]:
    """What the referrals of each person who named anybody came to, each person named counted once."""
    named: dict[int, set[int]] = {}
    asked: dict[int, set[int]] = {}
    met: dict[int, set[int]] = {}
    for one in referrals:
        named.setdefault(one.referrer, set()).add(one.referred)
        if one.asked_at is not None or one.met_at is not None:
            asked.setdefault(one.referrer, set()).add(one.referred)
        if one.met_at is not None:
            met.setdefault(one.referrer, set()).add(one.referred)
    return {
        person: Yield(len(people), len(asked.get(person, ())), len(met.get(person, ())))
        for person, people in named.items()
    }
