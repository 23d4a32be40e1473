"""Meetings in words, for every page: how the two meet, where it stands, the steps of preparing, days and clocks."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.method import meeting_times
from desktop_app.records.meetings import ChecklistItem, Mode, Start, Status

MODE_ICONS = {Mode.IN_PERSON: "map-pin", Mode.PHONE: "phone", Mode.VIDEO: "video"}


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Meetings", text, None, number)


def mode_word(mode: Mode) -> str:
    """How the two meet, for a person to read."""
    return {Mode.IN_PERSON: _tr("In person"), Mode.PHONE: _tr("Phone"), Mode.VIDEO: _tr("Video")}[mode]


def status_word(status: Status) -> str:
    """A status for a person to read."""
    return {
        Status.PROPOSED: _tr("proposed"),
        Status.SCHEDULED: _tr("scheduled"),
        Status.CONFIRMED: _tr("confirmed"),
        Status.HELD: _tr("held"),
        Status.CANCELLED: _tr("cancelled"),
        Status.MISSED: _tr("missed"),
    }[status]


def step_word(item: ChecklistItem) -> str:
    """A step of the checklist: the user's words, or the method's."""
    return item.text or {
        "organization": _tr("Research the organization"),
        "profession": _tr("Research the profession"),
        "questions": _tr("Outline your questions"),
        "confirm": _tr("Confirm the day before"),
        "dress": _tr("Lay out professional dress"),
        "early": _tr("Arrive 5 to 10 minutes early"),
    }.get(item.key, item.key)


def minutes_text(count: int) -> str:
    """ "20 min"."""
    return _tr("%n min", count)


def day_text(day: date) -> str:
    """ "Tue 24 Nov"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _tr("ddd d MMM"))


def time_text(moment: datetime) -> str:
    """ "15:00", the way the locale writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def zone_city(zone: str) -> str:
    """ "Asia/Singapore" as "Singapore"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def dated_text(day: date) -> str:
    """ "Tue 24 Nov 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def both_clocks(start: Start, my_zone: str, day: Callable[[date], str] = day_text) -> str:
    """ "Tue 24 Nov 15:00 in Singapore · 08:00 for you"; `day` tells a day."""
    both = meeting_times.both_clocks(start, my_zone)
    theirs = f"{day(both.theirs.date())} {time_text(both.theirs)}"
    if start.zone == my_zone:
        return _tr("{when}, your time").format(when=theirs)
    mine = time_text(both.mine) if not both.days else f"{day(both.mine.date())} {time_text(both.mine)}"
    return _tr("{when} in {place} · {mine} for you").format(when=theirs, place=zone_city(start.zone), mine=mine)
