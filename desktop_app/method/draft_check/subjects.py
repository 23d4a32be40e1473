"""Subjects of e-mails: the career offices' "name the referrer, or what the two of you share"."""

from desktop_app.method.draft_check.cutting import cut
from desktop_app.method.draft_check.finding import Finding, Level, Rule
from desktop_app.method.draft_check.phrases import Hit
from desktop_app.method.draft_check.reading import Reading, is_negated, mention
from desktop_app.method.draft_check.wording.single import EMPTY_SUBJECT, EMPTY_WORDS
from desktop_app.records.outreach import Channel, Purpose


def subject(reading: Reading) -> Finding:
    """There is one, it says something, it speaks of no job, and a request that has a referrer names them."""
    words = reading.subject
    everything = Hit(0, len(words.words))
    if not words.words:
        return Finding(Rule.SUBJECT, Level.MISSING, where="subject")
    job = next((hit for hit in reading.subject_hits.get("job", []) if not is_negated(words, hit)), None)
    if job is not None:
        return reading.quote(Rule.SUBJECT, Level.LOOK, job, "subject")
    asks = reading.checked.purpose is Purpose.ASK and reading.checked.channel is not Channel.REFERRAL
    empty = EMPTY_SUBJECT if asks else EMPTY_WORDS
    good = not all(word in empty for word in words.words) and (not asks or _names_somebody(reading))
    return reading.quote(Rule.SUBJECT, Level.OK if good else Level.LOOK, everything, "subject")


def _names_somebody(reading: Reading) -> bool:
    """Whether the subject names a referrer, or what the two share; true where there is no referrer to name."""
    checked = reading.checked
    if not checked.referrers or reading.subject_hits.get("shared"):
        return True
    if mention(reading.subject, checked.referrers) is not None:
        return True
    shared = {word for word in cut(checked.connection).words if len(word) > 4}
    return any(word in shared for word in reading.subject.words)
