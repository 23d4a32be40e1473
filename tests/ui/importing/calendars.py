"""Calendars to bring."""

USUAL = "DTSTART;TZID=Asia/Singapore:20260320T150000"


def event(uid: str, *lines: str, start: str = USUAL) -> str:
    """A meeting of half an hour; `lines` say more."""
    told = ("BEGIN:VEVENT", f"UID:{uid}", start, "DURATION:PT30M", *lines, "END:VEVENT")
    return "\r\n".join((*told, ""))


def guest(name: str, mail: str) -> str:
    """Somebody invited."""
    return f"ATTENDEE;CN={name}:mailto:{mail}"


def calendar(*events: str) -> str:
    """A calendar of them."""
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n"


AMARA = guest("Amara", "amara@example.org")
NADIA = guest("Nadia Farouk", "nadia@example.org")
TOM = guest("Tom Berg", "tom@example.org")
