"""Duties in words: what is to be done and why, when it is due, what a key does about it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.method.duties import Reason, reason
from desktop_app.method.meeting_times import BothClocks, both_clocks
from desktop_app.records.contacts import ContactRef
from desktop_app.records.meetings import Status
from desktop_app.records.outreach import Purpose
from desktop_app.records.today import Duty, DutyKind, Urgency
from desktop_app.ui.common.dates import ago, day_words, soon, there
from desktop_app.ui.common.meeting_words import day_text, minutes_text, time_text, zone_city
from desktop_app.ui.common.people_words import called

ICONS = {
    DutyKind.MEETING: "calendar",
    DutyKind.THANK: "heart-handshake",
    DutyKind.HAPPENED: "circle-help",
    DutyKind.DEBRIEF: "notebook-pen",
    DutyKind.SCHEDULE: "calendar-plus",
    DutyKind.REPLY: "mail",
    DutyKind.PROMISE: "handshake",
    DutyKind.FOLLOW_UP: "send",
    DutyKind.ELSEWHERE: "building-2",
    DutyKind.STOP: "moon",
    DutyKind.AFTER_NO: "heart-handshake",
    DutyKind.AGAIN: "history",
    DutyKind.TELL: "share-2",
    DutyKind.ASK: "user-plus",
    DutyKind.TOUCH: "message-circle",
    DutyKind.DRAFT: "pencil",
}
RECENT = 1


def tr(text: str, count: int = -1) -> str:
    """A text of this tab in the user's language."""
    return QCoreApplication.translate("Today", text, None, count)


def section(urgency: Urgency) -> str:
    """The heading over the duties of an urgency."""
    return {
        Urgency.NOW: tr("Now"),
        Urgency.OVERDUE: tr("Overdue"),
        Urgency.TODAY: tr("Today"),
        Urgency.SOON: tr("When there is time"),
    }[urgency]


def action(duty: Duty) -> str:
    """What Enter does."""
    if duty.kind is DutyKind.MEETING:
        if duty.urgency is Urgency.NOW:
            return tr("Begin the talk")
        return tr("Prepare") if duty.status is Status.CONFIRMED else tr("Confirm it")
    return tr(_ACTIONS[duty.kind])


def done(duty: Duty) -> str:
    """What D notes; empty where there is nothing to note."""
    if duty.kind is DutyKind.MEETING:
        return "" if duty.status is Status.CONFIRMED else tr("It is confirmed")
    if duty.kind is DutyKind.PROMISE and not duty.by_me:
        return tr("They kept it")
    return tr(_DONE[duty.kind])


def noted(duty: Duty) -> str:
    """What is said once D has noted it."""
    words = _CONFIRMED if duty.kind is DutyKind.MEETING else _NOTED[duty.kind]
    return tr(words).replace("{name}", called(duty.contact.name))


class Line:
    """A duty as its line says it; `pressing` tells that `due` is to catch the eye."""

    def __init__(self, duty: Duty, now: datetime, zone: str) -> None:
        today = there(now, zone).date()
        why = reason(duty, now, zone)
        self.name = called(duty.contact.name)
        self.reason = _Reasons(duty, why, zone, now).text()
        self.due = ""
        self.action = action(duty)
        if duty.kind is DutyKind.THANK:
            self.due = tr("overdue") if duty.urgency is Urgency.OVERDUE else _due(soon(duty.due_at, zone, today))
        elif duty.kind is DutyKind.PROMISE:
            self.due = _promise_due(duty, why, zone, now)
        self.pressing = duty.urgency is Urgency.OVERDUE or (duty.urgency is Urgency.TODAY and why.due <= 0)

    def spoken(self, organization: str) -> str:
        """The line for those who hear it."""
        who = f"{self.name}, {organization}" if organization else self.name
        what = f"{self.reason}, {self.due}" if self.due else self.reason
        stop = "" if what.endswith(("?", ".", "!")) else "."
        words = tr("{who}. {what} Enter: {action}")
        return words.replace("{who}", who).replace("{action}", self.action).replace("{what}", what + stop)


def _due(when: str) -> str:
    return tr("due {when}").format(when=when)


def _promise_due(duty: Duty, why: Reason, zone: str, now: datetime) -> str:
    today = there(now, zone).date()
    if not duty.by_me:
        return tr("for {day}").format(day=day_words(duty.due_at - timedelta(hours=12), zone, today))
    return _due(day_words(duty.due_at, zone, today)) if why.due <= 0 else ""


class _Reasons:
    """The sentence for each kind."""

    def __init__(self, duty: Duty, why: Reason, zone: str, now: datetime) -> None:
        self._duty = duty
        self._why = why
        self._zone = zone
        self._now = now
        self._today = there(now, zone).date()

    def text(self) -> str:
        duty = self._duty
        if duty.kind is DutyKind.MEETING:
            return self._meeting()
        if duty.kind is DutyKind.THANK:
            return self._thanks()
        if duty.kind in (DutyKind.FOLLOW_UP, DutyKind.ELSEWHERE, DutyKind.STOP):
            return self._no_reply()
        if duty.kind is DutyKind.PROMISE:
            words = tr("You promised: {text}") if duty.by_me else tr("They promised: {text}")
            return words.replace("{text}", " ".join(duty.text.split()))
        if duty.kind is DutyKind.DRAFT:
            return self._filled(tr(_DRAFTS[duty.purpose or Purpose.OTHER]))
        return self._filled(tr(_REASONS[duty.kind]))

    def _filled(self, words: str) -> str:
        duty = self._duty
        at = time_text(there(duty.since, self._zone))
        words = words.replace("{day}", self._day()).replace("{time}", at)
        words = words.replace("{ago}", ago(duty.since, self._zone, self._today))
        return words.replace("{other}", _named(duty.other))

    def _day(self) -> str:
        day = day_words(self._duty.since, self._zone, self._today)
        return day if 0 <= self._why.since <= RECENT else tr("on {day}").format(day=day)

    def _thanks(self) -> str:
        duty = self._duty
        if duty.referral_id is not None:
            return self._filled(tr("Thank-you for naming {other}"))
        if duty.meeting_id is None:
            return tr("A thank-you is owed")
        usual = tr("Thank-you for the talk on {date}")
        words = {0: tr("Thank-you for today's talk"), 1: tr("Thank-you for yesterday's talk")}
        date = day_words(duty.since, self._zone, self._today)
        return words.get(self._why.since, usual).format(date=date)

    def _no_reply(self) -> str:
        duty, waited = self._duty, self._why.working
        if duty.kind is DutyKind.STOP:
            return tr("Asked %n times, no answer. Let it rest", duty.count)
        silence = tr("No answer for %n working days", waited)
        if duty.kind is DutyKind.ELSEWHERE:
            words = tr("{silence}. Write to somebody else at {organization}")
            return words.replace("{silence}", silence).replace("{organization}", duty.organization)
        if duty.count > 1:
            words = tr("Asked %n times. {silence}", duty.count)
            return words.replace("{silence}", silence)
        return silence

    def _meeting(self) -> str:
        duty = self._duty
        if duty.start is None:
            return ""
        clocks = both_clocks(duty.start, self._zone)
        parts = [self._clocks(clocks, duty.start.zone), minutes_text(duty.minutes)]
        if duty.status is not Status.CONFIRMED and duty.urgency is not Urgency.NOW:
            parts.append(tr("not confirmed yet"))
        return ", ".join(parts)

    def _clocks(self, clocks: BothClocks, zone: str) -> str:
        mine = soon(self._duty.due_at, self._zone, self._today)
        mine = mine[:1].upper() + mine[1:]
        if clocks.days == 0 and clocks.mine == clocks.theirs:
            return mine
        theirs = time_text(clocks.theirs)
        if clocks.days:
            theirs = f"{day_text(clocks.theirs.date())} {theirs}"
        return tr("{mine} for you, {theirs} in {place}").format(mine=mine, theirs=theirs, place=zone_city(zone))


def _named(other: ContactRef | None) -> str:
    return "" if other is None else called(other.name)


_ACTIONS = {
    DutyKind.THANK: "Write it",
    DutyKind.HAPPENED: "It was held",
    DutyKind.DEBRIEF: "Write it down",
    DutyKind.SCHEDULE: "Set a date",
    DutyKind.REPLY: "Open their page",
    DutyKind.PROMISE: "It is kept",
    DutyKind.FOLLOW_UP: "Write again",
    DutyKind.ELSEWHERE: "Choose somebody",
    DutyKind.STOP: "Let it rest",
    DutyKind.AFTER_NO: "Thank them",
    DutyKind.AGAIN: "Ask again",
    DutyKind.TELL: "Tell them",
    DutyKind.ASK: "Ask them",
    DutyKind.TOUCH: "Write",
    DutyKind.DRAFT: "Go on",
}
_DONE = {
    DutyKind.THANK: "I sent it",
    DutyKind.HAPPENED: "It was held",
    DutyKind.DEBRIEF: "It is done",
    DutyKind.SCHEDULE: "",
    DutyKind.REPLY: "I answered",
    DutyKind.PROMISE: "It is kept",
    DutyKind.FOLLOW_UP: "I wrote again",
    DutyKind.ELSEWHERE: "I wrote to somebody",
    DutyKind.STOP: "Let it rest",
    DutyKind.AFTER_NO: "I thanked them",
    DutyKind.AGAIN: "I asked again",
    DutyKind.TELL: "I told them",
    DutyKind.ASK: "I asked them",
    DutyKind.TOUCH: "I wrote",
    DutyKind.DRAFT: "I sent it",
}
_CONFIRMED = "The meeting with {name} is confirmed."
_NOTED = {
    DutyKind.THANK: "Noted: {name} is thanked.",
    DutyKind.HAPPENED: "Noted: you talked with {name}.",
    DutyKind.DEBRIEF: "Noted: the debrief is done.",
    DutyKind.REPLY: "Noted: you answered {name}.",
    DutyKind.PROMISE: "Noted: the promise is kept.",
    DutyKind.FOLLOW_UP: "Noted: you wrote to {name} again.",
    DutyKind.ELSEWHERE: "Noted. {name} may still answer.",
    DutyKind.STOP: "{name} is at rest.",
    DutyKind.AFTER_NO: "Noted: {name} is thanked.",
    DutyKind.AGAIN: "Noted: you asked {name} again.",
    DutyKind.TELL: "Noted: {name} knows how it went.",
    DutyKind.ASK: "Noted: you asked {name}.",
    DutyKind.TOUCH: "Noted: you wrote to {name}.",
    DutyKind.DRAFT: "Noted: the message to {name} is sent.",
}
_REASONS = {
    DutyKind.HAPPENED: "Was to be {day} at {time}. Was it held?",
    DutyKind.DEBRIEF: "Talked {day}. What did you learn?",
    DutyKind.SCHEDULE: "Agreed {day}. No date yet",
    DutyKind.REPLY: "Wrote {day}, neither yes nor no. Answer them",
    DutyKind.AFTER_NO: "Said no {day}. Thank them, and ask whom else they would suggest",
    DutyKind.AGAIN: "Said {day}: not now. Ask again",
    DutyKind.TELL: "Named {other}, with whom you talked {day}. Tell them how it went",
    DutyKind.ASK: "Named by {other} {day}, not asked yet",
    DutyKind.TOUCH: "Last in touch {ago} ago",
}
_DRAFTS = {
    Purpose.ASK: "A request begun {day} and not sent",
    Purpose.REMIND: "A reminder begun {day} and not sent",
    Purpose.CONFIRM: "A confirmation begun {day} and not sent",
    Purpose.THANK: "A thank-you begun {day} and not sent",
    Purpose.TELL: "News for them begun {day} and not sent",
    Purpose.TOUCH: "A greeting begun {day} and not sent",
    Purpose.OTHER: "A message begun {day} and not sent",
}
