"""Meetings in words: days, clocks, statuses, modes, steps."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.method import meeting_times
from desktop_app.records.meetings import AHEAD, MeetingRow, Status
from desktop_app.ui.common.meeting_words import (
    MODE_ICONS,
    both_clocks,
    day_text,
    minutes_text,
    mode_word,
    status_word,
    step_word,
    time_text,
    zone_city,
)
from desktop_app.ui.common.people_words import called

TONES = {Status.CONFIRMED: "accent", Status.HELD: "accent", Status.SCHEDULED: "accent", Status.MISSED: "attention"}


def tr(text: str, number: int = -1) -> str:
    """A text of this tab in the user's language."""
    return QCoreApplication.translate("Meetings", text, None, number)


def day_heading(day: date, today: date) -> str:
    """ "Today", "Tomorrow", "Yesterday", "Tue 24 November", with the year where it is another one."""
    names = {0: tr("Today"), 1: tr("Tomorrow"), -1: tr("Yesterday")}
    name = names.get((day - today).days)
    if name is not None:
        return name
    form = tr("ddd d MMMM") if day.year == today.year else tr("ddd d MMMM yyyy")
    return QLocale().toString(_qdate(day), form)


def my_time(row: MeetingRow, my_zone: str) -> datetime:
    """The start of a meeting on my clock."""
    return row.starts_at.astimezone(meeting_times.zone_of(my_zone)).replace(tzinfo=None)


def when_text(row: MeetingRow, my_zone: str) -> str:
    """ "Tue 24 Nov 15:00" on my clock."""
    mine = my_time(row, my_zone)
    return f"{day_text(mine.date())} {time_text(mine)}"


def conflict_text(rows: tuple[MeetingRow, ...], my_zone: str) -> str:
    """ "At the same time: Lena Vogt, Tue 24 Nov 15:00."; empty where nothing is in the way."""
    if not rows:
        return ""
    named = [f"{called(row.contact.name)}, {when_text(row, my_zone)}" for row in rows[:3]]
    if len(rows) > 3:
        named.append(tr("and %n more", len(rows) - 3))
    return tr("At the same time: {meetings}.").format(meetings="; ".join(named))


def is_over(row: MeetingRow, now: datetime) -> bool:
    """Whether a meeting was to be over by now, and nobody has said how it went."""
    return row.status in AHEAD and row.starts_at + timedelta(minutes=row.minutes) < now


def pill(row: MeetingRow, now: datetime) -> tuple[str, str]:
    """(words, tone) of the pill in the list."""
    if is_over(row, now):
        return tr("how was it?"), "attention"
    return status_word(row.status), TONES.get(row.status, "quiet")


def line(row: MeetingRow, my_zone: str, today: date) -> str:
    """A meeting as one sentence, for those who hear the list."""
    mine = my_time(row, my_zone)
    parts = [
        f"{day_heading(mine.date(), today)} {time_text(mine)}",
        called(row.contact.name),
        row.organization,
        mode_word(row.mode),
        status_word(row.status),
        minutes_text(row.minutes),
    ]
    return ", ".join(filter(None, parts))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


__all__ = [
    "MODE_ICONS",
    "TONES",
    "both_clocks",
    "conflict_text",
    "day_heading",
    "day_text",
    "is_over",
    "line",
    "minutes_text",
    "mode_word",
    "my_time",
    "pill",
    "status_word",
    "step_word",
    "time_text",
    "tr",
    "when_text",
    "zone_city",
]
