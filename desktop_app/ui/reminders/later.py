"""When to hear of something again."""

from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.method.reminder_moments import tomorrow_morning


class Later(StrEnum):
    """The choices there are."""

    TEN_MINUTES = "ten_minutes"
    HOUR = "hour"
    TOMORROW = "tomorrow"

    def at(self, now: datetime, zone: str) -> datetime:
        """The instant, UTC."""
        if self is Later.TOMORROW:
            return tomorrow_morning(now, zone)
        return now + (timedelta(minutes=10) if self is Later.TEN_MINUTES else timedelta(hours=1))

    def words(self) -> str:
        """For a menu."""
        return QCoreApplication.translate("Reminders", _WORDS[self])


_WORDS = {
    Later.TEN_MINUTES: "In ten minutes",
    Later.HOUR: "In an hour",
    Later.TOMORROW: "Tomorrow morning",
}
