"""How instants are written in the notebook."""

from datetime import UTC, datetime


def instant_text(value: datetime) -> str:
    """An aware datetime as fixed-width UTC text, so that text order is time order."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def instant(text: str) -> datetime:
    """The aware datetime written by `instant_text`."""
    return datetime.fromisoformat(text)
