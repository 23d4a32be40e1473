"""Whether a talk kept to each of the eleven rows of the comparison (DOMAIN, 1): what the Guide says is also checked.

A row is UNKNOWN where nothing was noted: the notebook judges what it knows, and reproaches nobody with the rest.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache

from desktop_app.method import thanks
from desktop_app.method.draft_check import WORDS_AT_MOST, Checked, Level, Rule, check
from desktop_app.method.talk_share import ShareVerdict, share, verdict
from desktop_app.records.guide_rows import GuideRow, Kept, MeetingFacts, RowKept, RowTotal
from desktop_app.records.outreach import Channel, Purpose

# Nobody looks at the second: so many are no broken promise.
GRACE = 60
MINUTE = 60
_Said = tuple[Kept, str, tuple[int, ...]]


def kept(facts: MeetingFacts, now: datetime, resume: str) -> tuple[RowKept, ...]:
    """How a meeting stands to all eleven rows, in their order; `resume` is the policy chosen. Never raises."""
    judges: dict[GuideRow, Callable[[], _Said]] = {
        GuideRow.CONTACT: lambda: _contact(facts),
        GuideRow.GETTING: lambda: _getting(facts),
        GuideRow.ATMOSPHERE: lambda: _atmosphere(facts),
        GuideRow.TIME: lambda: _time(facts),
        GuideRow.ASKING: lambda: _asking(facts),
        GuideRow.STRENGTHS: lambda: _strengths(facts, resume),
        GuideRow.REFERRALS: lambda: _referrals(facts),
        GuideRow.JOB: lambda: _job(facts),
        GuideRow.TALKING: lambda: _talking(facts),
        GuideRow.THANKS: lambda: _thanks(facts, now),
        GuideRow.DRESS: lambda: _dress(facts),
    }
    return tuple(RowKept(row, *judge()) for row, judge in judges.items())


def totals(facts: Iterable[MeetingFacts], now: datetime, resume: str) -> dict[GuideRow, RowTotal]:
    """Over the talks that were held, for each row."""
    kept_in = dict.fromkeys(GuideRow, 0)
    known_in = dict.fromkeys(GuideRow, 0)
    talks = 0
    for one in facts:
        if one.held:
            talks += 1
            for found in kept(one, now, resume):
                kept_in[found.row] += found.state is Kept.KEPT
                known_in[found.row] += found.state is not Kept.UNKNOWN
    return {row: RowTotal(kept_in[row], known_in[row], talks) for row in GuideRow}


def _contact(facts: MeetingFacts) -> _Said:
    """You contact them: the user asked before the talk."""
    if facts.asked_before:
        return Kept.KEPT, "you_asked", (facts.asked_before,)
    if facts.wrote_first:
        return Kept.NOT_KEPT, "they_wrote", ()
    return Kept.UNKNOWN, "no_request", ()


def _getting(facts: MeetingFacts) -> _Said:
    """A referral is the way that works best; without one the row says only how it was."""
    return (Kept.KEPT, "referred", ()) if facts.referred else (Kept.UNKNOWN, "directly", ())


def _atmosphere(facts: MeetingFacts) -> _Said:
    """Relaxed is who is prepared and expected: questions, and a confirmation the day before (RCEL)."""
    prepared = facts.questions - facts.improvised
    if not prepared:
        return (Kept.NOT_KEPT if facts.held else Kept.NOT_YET), "unprepared", ()
    if facts.confirming or facts.confirmed:
        return Kept.KEPT, "improvised" if facts.improvised else "prepared", (prepared, facts.improvised)
    return Kept.UNKNOWN, "not_confirmed", (prepared,)


def _time(facts: MeetingFacts) -> _Said:
    """Limited: no longer than was promised, or granted on asking."""
    allowed = facts.minutes + facts.extra_minutes
    if not facts.counted:
        return (Kept.UNKNOWN if facts.held else Kept.NOT_YET), "not_counted", ()
    if facts.counted <= allowed * MINUTE + GRACE:
        talked = min(facts.counted // MINUTE, max(allowed, 0))
        return Kept.KEPT, "granted" if facts.extra_minutes else "in_time", (talked, allowed)
    return Kept.NOT_KEPT, "too_long", (-(-facts.counted // MINUTE), allowed)


def _asking(facts: MeetingFacts) -> _Said:
    """You ask the questions."""
    if facts.asked:
        return Kept.KEPT, "asked", (facts.asked, facts.questions)
    if not facts.held:
        return Kept.NOT_YET, "none_asked", ()
    return (Kept.NOT_KEPT if facts.questions else Kept.UNKNOWN), "none_asked", ()


def _strengths(facts: MeetingFacts, resume: str) -> _Said:
    """Gently: a request that speaks of the résumé against the policy promotes too much; more cannot be seen here."""
    if any(_read(text, resume)[1] for text in facts.requests):
        return Kept.NOT_KEPT, "resume", ()
    return Kept.UNKNOWN, "yours_to_judge", ()


def _referrals(facts: MeetingFacts) -> _Said:
    """Ask for names (CSUF, Yale); whoever got one has asked."""
    if facts.names:
        return Kept.KEPT, "named", (facts.names,)
    if facts.names_asked:
        return Kept.KEPT, "names_asked", ()
    return (Kept.NOT_KEPT if facts.held else Kept.NOT_YET), "names_not_asked", ()


def _job(facts: MeetingFacts) -> _Said:
    """Never: not in any message to them."""
    texts = [text for text in facts.messages if text.strip()]
    if any(_read(text, "offer")[0] for text in texts):
        return Kept.NOT_KEPT, "job_asked", ()
    return (Kept.KEPT, "no_job", (len(texts),)) if texts else (Kept.UNKNOWN, "no_texts", ())


def _talking(facts: MeetingFacts) -> _Said:
    """Much less than half."""
    if not facts.held:
        return Kept.NOT_YET, "not_measured", ()
    found = verdict(facts.talking, facts.counted)
    if found is ShareVerdict.EARLY or not facts.talking:
        return Kept.UNKNOWN, "not_measured", ()
    per_cent = share(facts.talking, facts.counted)
    return (Kept.KEPT if found is ShareVerdict.FINE else Kept.NOT_KEPT), "share", (per_cent,)


def _thanks(facts: MeetingFacts, now: datetime) -> _Said:
    """Always; within 24 hours is best, late is better than never."""
    due, sent = facts.thanks_due, facts.thanks_sent
    if sent is not None:
        late = due is not None and thanks.urgency(due, sent) is thanks.Urgency.OVERDUE
        return Kept.KEPT, "thanked_late" if late else "thanked", ()
    overdue = facts.held and due is not None and thanks.urgency(due, now) is thanks.Urgency.OVERDUE
    return Kept.NOT_YET, "thanks_overdue" if overdue else "thanks_owed", ()


def _dress(facts: MeetingFacts) -> _Said:
    """Professional: ticked on the checklist."""
    if facts.dressed is None:
        return Kept.UNKNOWN, "no_step", ()
    if facts.dressed:
        return Kept.KEPT, "dressed", ()
    return (Kept.NOT_KEPT if facts.held else Kept.NOT_YET), "not_dressed", ()


@lru_cache(maxsize=8192)
def _read(text: str, resume: str) -> tuple[bool, bool]:
    """Whether a text asks for a job, and whether it speaks of the résumé against the policy."""
    checked = Checked("", text, Purpose.ASK, Channel.EMAIL, max(WORDS_AT_MOST.values()), resume)
    found = {finding.rule: finding.level for finding in check(checked)}
    return found.get(Rule.NO_JOB_ASKED) is Level.LOOK, found.get(Rule.RESUME) is Level.LOOK
