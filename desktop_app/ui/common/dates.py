"""Dates and times as people say them, in the user's zone and language."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.method.meeting_times import zone_of

WEEK = 7
MONTH = 30
YEAR = 365


def now() -> datetime:
    """The present instant, UTC."""
    return datetime.now(UTC)


def there(moment: datetime, zone: str) -> datetime:
    """An instant on the clocks of a zone; UTC where there is no such zone."""
    try:
        return moment.astimezone(zone_of(zone))
    except ValueError:
        return moment.astimezone(UTC)


def ago(moment: datetime | None, zone: str, today: date | None = None) -> str:
    """How long ago: "never", "today", "yesterday", "9 days", "3 weeks", "2 months", "4 years"."""
    if moment is None:
        return _tr("never")
    return _ago(there(moment, zone).date(), today or there(now(), zone).date())


@lru_cache(maxsize=2048)
def _ago(day: date, today: date) -> str:
    days = (today - day).days
    if days <= 0:
        return _tr("today")
    if days == 1:
        return _tr("yesterday")
    if days < 2 * WEEK:
        return _tr("%n days", days)
    if days < 2 * MONTH:
        return _tr("%n weeks", days // WEEK)
    if days < 2 * YEAR:
        return _tr("%n months", days // MONTH)
    return _tr("%n years", days // YEAR)


def soon(moment: datetime | None, zone: str, today: date | None = None) -> str:
    """When something is to be: "today 15:00", "Tue 15:00" within a week, else "8 Nov 15:00"; empty for None."""
    if moment is None:
        return ""
    local = there(moment, zone)
    return _soon(local.replace(tzinfo=None, second=0, microsecond=0), today or there(now(), zone).date())


@lru_cache(maxsize=2048)
def _soon(local: datetime, today: date) -> str:
    time = clock(local)
    days = (local.date() - today).days
    if days in (0, 1):
        return f"{_tr('today') if days == 0 else _tr('tomorrow')} {time}"
    if 0 < days < WEEK:
        return f"{QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} {time}"
    return f"{short_date(local.date(), today)} {time}"


def short_date(day: date, today: date) -> str:
    """ "8 Nov", with the year where it is another one."""
    pattern = _tr("d MMM") if day.year == today.year else _tr("d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def clock(local: datetime) -> str:
    """The time of day, as the user's language writes it."""
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def full(moment: datetime, zone: str) -> str:
    """Date and time in full."""
    local = there(moment, zone)
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return f"{day}, {clock(local)}"


def day_words(moment: datetime, zone: str, today: date | None = None) -> str:
    """The day something happened: "today", "yesterday", or its short date."""
    day = there(moment, zone).date()
    present = today or there(now(), zone).date()
    if present - timedelta(days=1) <= day <= present:
        return _ago(day, present)
    return short_date(day, present)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Dates", text, None, count)
