"""The capture line in words: days, clocks, and what is asked."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.method import meeting_times
from desktop_app.method.capture_line import Understood
from desktop_app.method.phrases.doubts import Choice, Doubt, DoubtKind
from desktop_app.records.capturing import Match
from desktop_app.records.meetings import MeetingRow, Mode, Start
from desktop_app.ui.common.people_words import called

MODE_ICONS = {Mode.IN_PERSON: "map-pin", Mode.PHONE: "phone", Mode.VIDEO: "video"}


def tr(text: str, number: int = -1) -> str:
    """A text of this window in the user's language."""
    return QCoreApplication.translate("Capture", text, None, number)


# Days and clocks


def day_text(day: date, today: date) -> str:
    """ "Tue 1 Dec", with the year where it is another one."""
    form = tr("ddd d MMM") if day.year == today.year else tr("ddd d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def time_text(moment: datetime | time) -> str:
    """ "15:00", as the locale writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def zone_text(zone: str) -> str:
    """ "Asia/Singapore" as "Singapore", a fixed offset as "UTC+2"."""
    if zone.startswith("Etc/GMT"):
        return f"UTC{-int(zone.removeprefix('Etc/GMT') or 0):+d}"
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def start_text(start: Start, today: date) -> str:
    """ "Tue 1 Dec 15:00"."""
    return f"{day_text(start.local.date(), today)} {time_text(start.local)}"


def span_text(start: Start, minutes: int, today: date) -> str:
    """ "Tue 1 Dec 15:00–15:20", on the clock on which it was said."""
    end = start.local + timedelta(minutes=minutes)
    last = time_text(end) if end.date() == start.local.date() else f"{day_text(end.date(), today)} {time_text(end)}"
    return f"{start_text(start, today)}–{last}"


def clocks_text(start: Start, mine: str, theirs: str) -> str:
    """ "Amsterdam = 09:00 there": the other clock, where there is one; nothing where all show the same."""
    here, there = (meeting_times.both_clocks(start, zone).mine for zone in (mine, theirs or mine))
    if start.local != here:
        return _other(tr("{place} = {time} for you"), start, here)
    if there != here:
        return _other(tr("{place} = {time} there"), start, there)
    return ""


def _other(text: str, start: Start, other: datetime) -> str:
    moment = time_text(other) if other.date() == start.local.date() else start_text(Start(other, ""), other.date())
    return text.format(place=zone_text(start.zone), time=moment)


def mode_word(mode: Mode) -> str:
    """How the two meet."""
    return {Mode.IN_PERSON: tr("in person"), Mode.PHONE: tr("phone"), Mode.VIDEO: tr("video")}[mode]


def conflict_text(rows: tuple[MeetingRow, ...], zone: str, today: date) -> str:
    """ "At the same time: Lena Vogt, Tue 24 Nov 15:00."; empty where nothing is in the way."""
    if not rows:
        return ""
    named = []
    for row in rows[:3]:
        mine = meeting_times.start_in(row.starts_at, zone)
        named.append(f"{called(row.contact.name)}, {start_text(mine, today)}")
    if len(rows) > len(named):
        named.append(tr("and %n more", len(rows) - len(named)))
    return tr("At the same time: {meetings}.").format(meetings="; ".join(named))


def person_text(match: Match | None) -> str:
    """ "Wei Chen, The Courier", to be chosen among others."""
    if match is None:
        return tr("Somebody new")
    return ", ".join(filter(None, (called(match.name), match.role, match.organization)))


# What is asked


def question_text(doubt: Doubt, understood: Understood, today: date) -> str:
    """What is unclear, as a question."""
    phrase = understood.line[doubt.start : doubt.end].strip()
    first = doubt.choices[0] if doubt.choices else None
    place = zone_text(first.zone) if isinstance(first, Start) else ""
    when = start_text(first, today) if isinstance(first, Start) else ""
    day = understood.meeting.day if understood.meeting is not None else None
    text = tr(_QUESTIONS[doubt.kind])
    if doubt.kind is DoubtKind.NO_SUCH_DATE and not doubt.choices:
        text = tr("There is no such day as “{phrase}”. Please correct it.")
    filled = {"phrase": phrase, "place": place, "when": when, "day": "" if day is None else day_text(day, today)}
    if isinstance(first, date):
        filled["date"] = QLocale().toString(QDate(first.year, first.month, first.day), tr("d MMMM yyyy"))
        filled["weekday"] = QLocale().dayName(first.isoweekday())
    return text.format_map(filled)


def choice_text(doubt: Doubt, place: int, today: date) -> str:
    """One of the answers."""
    choice = doubt.choices[place]
    if doubt.kind in _FIXED:
        return tr(_FIXED[doubt.kind][place])
    if doubt.kind is DoubtKind.PAST and isinstance(choice, Start):
        later = tr("No, on {when}").format(when=start_text(choice, today))
        return tr("Yes, it has been held") if place == 0 else later
    return _plain_choice(choice, doubt.kind, today)


def _plain_choice(choice: Choice, kind: DoubtKind, today: date) -> str:
    if isinstance(choice, Start):
        if kind in (DoubtKind.WHOSE_CLOCK, DoubtKind.ZONE):
            return tr("{time} in {place}").format(time=time_text(choice.local), place=zone_text(choice.zone))
        return time_text(choice.local)
    if isinstance(choice, time):
        return time_text(choice)
    if isinstance(choice, date):
        return day_text(choice, today)
    if kind is DoubtKind.FROM:
        return tr("Who named them") if choice == "referrer" else tr("Where they work")
    if kind is DoubtKind.WORK:
        return tr("An organization") if choice == "organization" else tr("A role")
    return tr("No meeting") if choice is None else choice


_FIXED = {DoubtKind.DOUBLED: ("The first time", "The second time")}
_QUESTIONS = {
    DoubtKind.ORDER: "Which day is “{phrase}”?",
    DoubtKind.YEAR: "“{phrase}” has just gone by. Which year?",
    DoubtKind.WEEKDAY: "{date} is a {weekday}. Which day is meant?",
    DoubtKind.NEXT: "“{phrase}”: which one?",
    DoubtKind.WHICH_DAY: "Which day of next week?",
    DoubtKind.HALF_DAY: "“{phrase}”: in the morning or in the afternoon?",
    DoubtKind.HALF_HOUR: "“{phrase}”: which time?",
    DoubtKind.MIDNIGHT: "Midnight: which day begins?",
    DoubtKind.NO_TIME: "{day}: at what time?",
    DoubtKind.NO_DAY: "“{phrase}”: on which day?",
    DoubtKind.WHOSE_CLOCK: "“{phrase}”: on whose clock?",
    DoubtKind.ZONE: "“{phrase}”: in which time zone?",
    DoubtKind.GAP: "The clocks in {place} skip “{phrase}” that day. Which time is meant?",
    DoubtKind.DOUBLED: "The clocks in {place} show “{phrase}” twice that day. Which one is meant?",
    DoubtKind.PAST: "{when} is in the past. Did you talk then?",
    DoubtKind.OVER_MIDNIGHT: "This goes on past midnight.",
    DoubtKind.NO_SUCH_DATE: "There is no such day as “{phrase}”. Which one is meant?",
    DoubtKind.NO_SUCH_TIME: "There is no such time as “{phrase}”. Please correct it.",
    DoubtKind.LENGTH: "A talk takes 1 to 480 minutes. Please correct “{phrase}”.",
    DoubtKind.NAME: "“{phrase}”: what is the name?",
    DoubtKind.WORK: "What is “{phrase}”?",
    DoubtKind.FROM: "“{phrase}”: what is that?",
}
