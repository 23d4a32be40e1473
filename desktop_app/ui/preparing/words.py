"""What a prep sheet says in words: what is missing, what the method asks for now, what others said."""

from datetime import date

from desktop_app.method.preparation import Gap
from desktop_app.records.meetings import Meeting, Priority
from desktop_app.records.outreach import Promise
from desktop_app.records.prep import Heard, Said
from desktop_app.ui.common.dates import day_words, short_date
from desktop_app.ui.common.meeting_words import minutes_text
from desktop_app.ui.common.people_words import called
from desktop_app.ui.preparing.facts import tr

# What to look up, as the guide says it.
ORGANIZATION_HINT = "What it does, for whom, and what is new there"
PROFESSION_HINT = "The usual training, the usual roles, the words people use"


def gap_word(gap: Gap) -> str:
    """What is missing, in a few words."""
    return {
        Gap.ORGANIZATION: tr("research on the organization"),
        Gap.PROFESSION: tr("research on the profession"),
        Gap.QUESTIONS: tr("your questions"),
        Gap.MINUTES: tr("an agenda that fits the promise"),
        Gap.PLACE: tr("where you meet"),
        Gap.LINK: tr("the link"),
        Gap.NUMBER: tr("a number to ring"),
        Gap.CONFIRM: tr("the confirmation"),
    }[gap]


def rules(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    """(aspect of the comparison, what it means in this talk): what the guide's table says, as far as it matters now."""
    time = tr(
        "{minutes} are promised. When they are over, say so yourself and ask whether five more would suit (RCEL)."
    ).format(minutes=minutes_text(meeting.minutes))
    share = tr("Much less than half: of %n minutes, far fewer than {half} are yours.", meeting.minutes).format(
        half=max(1, meeting.minutes // 2)
    )
    return (
        (tr("Who asks the questions"), tr("You do. This is no interview for a job.")),
        (tr("Your share of the talking"), share),
        (tr("Time"), time),
        (tr("Atmosphere"), tr("More relaxed: the agenda helps, and may be left.")),
        (tr("Promoting your strengths"), tr("Gently, where they ask.")),
        (tr("Asking for a job"), tr("Never, not even in passing.")),
        (
            tr("Chance of referrals"),
            tr("Large: near the end ask for two names, and for leave to use theirs (CSUF, Yale)."),
        ),
        (tr("Thank-you note"), tr("Always: best the same day, at the latest within 24 hours (Yale).")),
        (tr("Dress"), tr("Professional.")),
    )


def priority_word(priority: Priority) -> str:
    """What a question is worth, where it is not the usual."""
    return {Priority.MUST: tr("must"), Priority.IF_TIME: tr("if time")}.get(priority, "")


def heard_short(heard: Heard | None) -> str:
    """ "3 have answered this, 1 in confidence"; empty where nobody has."""
    if heard is None:
        return ""
    count = len(heard.answers) + heard.more
    parts = []
    if count:
        parts.append(tr("answered by %n others", count) if count != 1 else tr("answered by 1 other"))
    if heard.hidden:
        parts.append(tr("{count} in confidence").format(count=heard.hidden))
    return ", ".join(parts)


def said_words(said: Said, my_zone: str, today: date) -> str:
    """ "Wei Chen, 12 Nov: Mornings in the lab"."""
    day = day_words(said.at, my_zone, today)
    return tr("{name}, {day}: {answer}").format(name=called(said.contact.name), day=day, answer=said.text)


def heard_rest(heard: Heard) -> str:
    """What is not shown of what others said."""
    parts = []
    if heard.more:
        parts.append(tr("{count} more answered before that.").format(count=heard.more))
    if heard.hidden:
        parts.append(tr("{count} answered in confidence: kept out of here.").format(count=heard.hidden))
    return " ".join(parts)


def promise_words(promise: Promise, today: date) -> str:
    """ "You: send the article, by 8 Nov"."""
    who = tr("You") if promise.by_me else tr("They")
    words = f"{who}: {promise.text.strip()}"
    if promise.due_on is None:
        return words
    return tr("{promise}, by {day}").format(promise=words, day=short_date(promise.due_on, today))
