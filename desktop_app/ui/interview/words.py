"""A talk in words: clocks, gaps, fits, shares."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.method.meeting_times import zone_of
from desktop_app.method.mentioned import Mentioned
from desktop_app.method.refit import Fit
from desktop_app.method.talk_clock import Gap, GapKind, Phase
from desktop_app.method.talk_share import ShareVerdict
from desktop_app.records.meetings import Meeting, Mode
from desktop_app.records.questions import Topic
from desktop_app.records.talks import Consent
from desktop_app.ui.common.dates import clock
from desktop_app.ui.common.topics import topic_name


def tr(text: str, count: int = -1) -> str:
    """A text of this window in the user's language."""
    return QCoreApplication.translate("Interview", text, None, count)


def clock_text(seconds: float) -> str:
    """ "11:40", from an hour on "1:02:05"; without a sign."""
    whole = abs(int(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def left_text(seconds: float) -> str:
    """As `clock_text`; a second begun is still there, so that the promise is shown whole at the start."""
    return clock_text(seconds if seconds <= 0 else -int(-seconds // 1))


def minutes_words(count: int) -> str:
    """ "1 minute", "4 minutes"."""
    return tr("%n minutes", count)


def _gap_length(seconds: float) -> str:
    return tr("%n seconds", round(seconds)) if seconds < 90 else minutes_words(round(seconds / 60))


def gap_text(gap: Gap) -> str:
    """What passed unseen, and whether it is counted."""
    length = _gap_length(gap.seconds)
    if gap.kind is GapKind.SLEPT:
        counted, not_counted = tr("The computer slept {time}, counted as talk."), tr("The computer slept {time}.")
    else:
        counted, not_counted = (
            tr("Welcome back. {time} passed meanwhile, counted as talk."),
            tr("Welcome back. {time} passed meanwhile."),
        )
    words = counted if gap.counted else f"{not_counted} {tr('That is not counted.')}"
    return words.replace("{time}", length)


def caption(phase: Phase, close_minutes: int, *, elapsed: bool) -> str:
    """What stands under the clock."""
    if elapsed:
        return tr("gone by")
    if phase is Phase.OVER:
        return tr("over the time that was promised")
    if phase is Phase.CLOSE:
        return tr("left · now for referrals and thanks")
    return tr("left · the last %n for referrals and thanks", close_minutes)


def fit_word(fit: Fit) -> str:
    """What stands beside a question; empty where nothing needs saying."""
    return {Fit.NEXT: tr("next"), Fit.IF_TIME: tr("if time"), Fit.NO_TIME: tr("no time")}.get(fit, "")


def fit_spoken(fit: Fit) -> str:
    """How a question stands, for those who hear the list."""
    spoken = {
        Fit.ASKED: tr("asked"),
        Fit.NOW: tr("now"),
        Fit.FITS: tr("fits"),
        Fit.CLOSE: tr("for the close"),
    }
    return spoken.get(fit) or fit_word(fit)


def topic_word(topic: str) -> str:
    """The topic of an agenda item; empty for one that has none."""
    return topic_name(Topic(topic)) if topic in set(Topic) else ""


def above_question(topic: str, others: int) -> str:
    """ "Entry · asked of 4 others"."""
    asked = tr("asked of %n others", others) if others else ""
    return " · ".join(filter(None, (topic_word(topic), asked)))


def share_text(per_cent: int, verdict: ShareVerdict, *, speaking: bool) -> str:
    """The user's share of the talking, and what to make of it."""
    if speaking:
        return tr("You are talking · F8 stops")
    if verdict is ShareVerdict.EARLY:
        return tr("F8 while you talk")
    return tr("You {share} % · F8 while you talk").format(share=per_cent)


def share_advice(verdict: ShareVerdict) -> str:
    """A word where the share is not much less than half."""
    if verdict is ShareVerdict.LOOK:
        return tr("Much less than half should be yours: ask, and listen.")
    return tr("You talk more than they do. Ask the next question.") if verdict is ShareVerdict.TOO_MUCH else ""


def about_text(meeting: Meeting) -> str:
    """ "Data journalist, The Courier · video · 20 minutes promised"."""
    who = ", ".join(filter(None, (meeting.role, meeting.organization)))
    promised = tr("{minutes} promised").format(minutes=minutes_words(meeting.minutes))
    return " · ".join(filter(None, (who, mode_word(meeting.mode), promised)))


def mode_word(mode: Mode) -> str:
    """How the two meet."""
    return {Mode.IN_PERSON: tr("in person"), Mode.PHONE: tr("phone"), Mode.VIDEO: tr("video")}[mode]


def when_text(meeting: Meeting, my_zone: str) -> str:
    """ "Tuesday, 10 March 2026, 15:00", on my clock."""
    mine = meeting.starts_at.astimezone(zone_of(my_zone))
    day = QLocale().toString(QDate(mine.year, mine.month, mine.day), QLocale.FormatType.LongFormat)
    return f"{day}, {clock(mine.replace(tzinfo=None))}"


def mentioned_text(who: Mentioned) -> str:
    """What was understood of a line: "Sam Lee · editor · at Helix"."""
    where = tr("at {place}").format(place=who.organization) if who.organization else ""
    return " · ".join(filter(None, (who.name, who.role, where, *(point.value for point in who.points), who.note)))


def consent_word(consent: Consent) -> str:
    """What they said to being recorded or quoted."""
    return {
        Consent.UNASKED: tr("not asked"),
        Consent.GIVEN: tr("yes"),
        Consent.REFUSED: tr("no"),
    }[consent]


def first_name(name: str) -> str:
    """What somebody is called in passing."""
    return name.split()[0] if name.split() else tr("they")
