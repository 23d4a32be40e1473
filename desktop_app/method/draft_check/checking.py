"""Which rules apply to which drafts."""

from collections.abc import Callable

from desktop_app.method.draft_check import (
    acquaintance,
    afterwards,
    confirming,
    job_talk,
    plain,
    requests,
    spoken,
    subjects,
)
from desktop_app.method.draft_check.finding import Checked, Finding
from desktop_app.method.draft_check.reading import Reading
from desktop_app.records.draft_values import Occasion
from desktop_app.records.outreach import Channel, Purpose

_Rule = Callable[[Reading], Finding | None]

_ASK: tuple[_Rule, ...] = (
    acquaintance.connection,
    acquaintance.why_them,
    requests.purpose,
    job_talk.no_job_expected,
    job_talk.no_job_asked,
    requests.time,
    requests.follow_up,
    requests.resume,
    plain.length,
)
_ASK_BY_PHONE: tuple[_Rule, ...] = (
    spoken.good_moment,
    spoken.referrer,
    requests.purpose,
    job_talk.no_job_expected,
    job_talk.no_job_asked,
    spoken.meeting,
    requests.time,
    requests.follow_up,
)
_ASK_FOR_INTRODUCTION: tuple[_Rule, ...] = (
    afterwards.named,
    requests.purpose,
    job_talk.no_job_expected,
    job_talk.no_job_asked,
    requests.time,
    requests.resume,
    plain.length,
)
_BY_PURPOSE: dict[Purpose, tuple[_Rule, ...]] = {
    Purpose.REMIND: (afterwards.first_message, afterwards.no_reproach, job_talk.no_job_asked, plain.length),
    Purpose.CONFIRM: (
        confirming.day,
        confirming.clock,
        confirming.zone,
        confirming.place,
        job_talk.no_job_asked,
        plain.length,
    ),
    Purpose.TELL: (afterwards.named, afterwards.thanks, job_talk.no_job_asked, plain.length),
    Purpose.TOUCH: (job_talk.no_job_asked, plain.length),
    Purpose.OTHER: (job_talk.no_job_asked, plain.length),
}
_THANK: dict[Occasion, tuple[_Rule, ...]] = {
    Occasion.TALK: (afterwards.thanks, afterwards.specific, afterwards.no_new_request, job_talk.no_job_asked),
    Occasion.REFERRAL: (afterwards.thanks, afterwards.named, afterwards.no_new_request, job_talk.no_job_asked),
    Occasion.REFUSAL: (afterwards.thanks, afterwards.asks_name, afterwards.no_reproach, job_talk.no_job_asked),
}


def check(checked: Checked) -> tuple[Finding, ...]:
    """What is found and what is missing in a draft, in the order in which one reads; never raises.

    A rule that does not apply to the purpose and channel gives no finding. Linear in the length of the text.
    """
    reading = Reading(checked)
    found = (rule(reading) for rule in _rules(checked))
    return tuple(finding for finding in found if finding is not None)


def _rules(checked: Checked) -> tuple[_Rule, ...]:
    written = checked.channel is not Channel.PHONE
    subject = written and (checked.channel is not Channel.LETTER or bool(checked.subject.strip()))
    head: tuple[_Rule, ...] = (subjects.subject,) if subject else ()
    return (*head, *_body_rules(checked, written), plain.slots)


def _body_rules(checked: Checked, written: bool) -> tuple[_Rule, ...]:
    if checked.purpose is Purpose.THANK:
        return (*_THANK[checked.occasion], plain.length)
    if checked.purpose is not Purpose.ASK:
        rules = _BY_PURPOSE[checked.purpose]
        return rules if written else (spoken.good_moment, *(rule for rule in rules if rule is not plain.length))
    if not written:
        return _ASK_BY_PHONE
    return _ASK_FOR_INTRODUCTION if checked.channel is Channel.REFERRAL else _ASK
