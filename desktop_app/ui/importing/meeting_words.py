"""What an import says of meetings: kinds of rows, choices, and whom they are with."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from desktop_app.method.meeting_times import both_clocks as both
from desktop_app.records.calendar_plans import CalendarKind, CalendarOutcome, CalendarRow
from desktop_app.records.exchange import Attendee, Doubt, IncomingMeeting
from desktop_app.records.importing import Change, Choice
from desktop_app.records.meetings import Mode, Start, Status
from desktop_app.ui.common.meeting_words import (
    both_clocks,
    dated_text,
    day_text,
    minutes_text,
    mode_word,
    status_word,
    time_text,
)
from desktop_app.ui.importing.calendar_reasons import CALENDARS, NAMED
from desktop_app.ui.importing.tally import Tally
from desktop_app.ui.importing.words import change_line, place, reason, together, tr

_KINDS: Mapping[CalendarKind, str] = {
    CalendarKind.NEW: "New",
    CalendarKind.PAST: "Over already",
    CalendarKind.NOBODY: "With new people",
    CalendarKind.UNTOLD: "With whom?",
    CalendarKind.CHANGED: "Changed",
    CalendarKind.CANCELLED: "Called off",
    CalendarKind.SAME: "Same",
    CalendarKind.OLDER: "Older copy",
    CalendarKind.UNREADABLE: "Doubtful",
}
_PARTNERS: Mapping[CalendarKind, str] = {
    CalendarKind.NEW: "With {name}",
    CalendarKind.PAST: "With {name}, and over already",
    CalendarKind.CHANGED: "Tells something newer of the meeting with {name}",
    CalendarKind.CANCELLED: "Calls the meeting with {name} off",
    CalendarKind.SAME: "Here already: the meeting with {name}",
    CalendarKind.OLDER: "Older than what is here of the meeting with {name}",
}
_FIELDS: Mapping[str, str] = {
    "start": "When",
    "minutes": "How long",
    "mode": "How",
    "place": "Place",
    "link": "Link",
    "status": "Status",
}


def meeting_kind(kind: CalendarKind) -> str:
    """The kind of a meeting in a word or two."""
    return tr(_KINDS[kind])


def meeting_kind_cell(kind: CalendarKind) -> str:
    """The same, as short as it has to be in a table."""
    short = {CalendarKind.PAST: tr("Over"), CalendarKind.NOBODY: tr("New person")}
    return short.get(kind) or meeting_kind(kind)


def meeting_choice(choice: Choice, kind: CalendarKind) -> str:
    """A choice in a table cell."""
    if choice is Choice.SKIP:
        return tr("Skip")
    if choice is Choice.ADD:
        return tr("Add both") if kind is CalendarKind.NOBODY else tr("Add")
    return tr("Call off") if kind is CalendarKind.CANCELLED else tr("Update")


def meeting_choice_line(choice: Choice, row: CalendarRow) -> str:
    """A choice beside a button."""
    if choice is Choice.SKIP:
        return tr("&Skip")
    if choice is Choice.ADD:
        if row.kind is CalendarKind.NOBODY and row.guest is not None:
            words = tr("&Add, with {name} as a new contact")
            return words.replace("{name}", guest_name(row.guest).replace("&", "&&"))
        return tr("&Add to your meetings")
    return tr("Call i&t off here, too") if row.kind is CalendarKind.CANCELLED else tr("&Take what is newer")


def partner_line(row: CalendarRow) -> str:
    """Whom a meeting is taken to be with; {name} is the contact's."""
    if row.kind is CalendarKind.CHANGED and not row.changes:
        return tr("The meeting with {name} that you wrote down; from now on the calendar tells of its changes")
    if row.contact is not None:
        return tr(_PARTNERS.get(row.kind, "With {name}"))
    if row.kind is CalendarKind.SAME:
        return tr("Called off, and not in your notebook")
    return ""


def title(row: CalendarRow) -> str:
    """What a meeting is called, or where in the file there is something doubtful."""
    if row.incoming is not None:
        return " ".join(row.incoming.summary.split()) or tr("No title")
    return place(row.line, "") or tr("The file")


def when_cell(row: CalendarRow, my_zone: str, year: int) -> str:
    """When it is on the user's clock, in another year than this with it; a question mark where that is doubtful."""
    told = row.incoming
    if told is None:
        return ""
    mine = both(told.start, my_zone).mine
    day = day_text(mine.date()) if mine.year == year else QLocale().toString(_qdate(mine.date()), "d MMM yyyy")
    said = day if told.all_day else f"{day} {time_text(mine)}"
    return f"{said} (?)" if told.doubts else said


def with_cell(row: CalendarRow) -> str:
    """Whom it is with, or why something could not be read."""
    if row.doubt is not None:
        return meeting_reason(row.doubt)
    if row.contact is not None:
        return " ".join(row.contact.name.split()) or tr("No name")
    if row.guest is not None and row.kind is CalendarKind.NOBODY:
        return tr("{name} (new)").replace("{name}", guest_name(row.guest))
    return ""


def guest_name(guest: Attendee) -> str:
    """How somebody in a calendar is called."""
    name = " ".join(guest.name.split()) or guest.email
    return name if len(name) <= 60 else name[:59] + "…"


def meeting_reason(doubt: Doubt) -> str:
    """Why something in a calendar is doubtful."""
    return reason(doubt, _calendar_text)


def _calendar_text(found: str) -> str:
    return tr(CALENDARS.get(found) or "This could not be read")


def doubts_of(row: CalendarRow) -> str:
    """What is doubtful about a row, a line each."""
    if row.doubt is not None:
        return meeting_reason(row.doubt)
    told = row.incoming.doubts if row.incoming is not None else ()
    lines = [_untold(row)] if row.kind is CalendarKind.UNTOLD else []
    lines += [meeting_reason(Doubt(one.line, one.reason) if one.reason in NAMED else one) + "." for one in told]
    return "\n".join(dict.fromkeys(lines))


def _untold(row: CalendarRow) -> str:
    if row.others:
        return tr("It may be with several people you know. Say who is meant, and it can be added.")
    return tr("Nobody is named in it. Say with whom it is, and it can be added.")


def when_line(told: IncomingMeeting, my_zone: str) -> str:
    """When it is in its own zone and on the user's clock."""
    return both_clocks(told.start, my_zone, dated_text)


def changed_facts(row: CalendarRow, my_zone: str) -> list[tuple[str, str]]:
    """What would change in a meeting that is there."""
    return [(tr(_FIELDS[change.field]), _changed(change, my_zone)) for change in row.changes]


def told_facts(told: IncomingMeeting) -> list[tuple[str, str]]:
    """What a calendar says of a meeting."""
    people = ", ".join(guest_name(one) for one in told.attendees[:20])
    facts = [
        (tr("Repeats"), tr("One of several of the same name") if told.recurrence else ""),
        (tr("How long"), minutes_text(told.minutes)),
        (tr("How"), mode_word(told.mode)),
        (tr("Place"), told.place),
        (tr("Link"), told.link),
        (tr("Invited by"), guest_name(told.organizer) if told.organizer is not None else ""),
        (tr("Invited"), people),
        (tr("Notes"), told.notes),
    ]
    return [(what, said) for what, said in facts if said.strip()]


def meetings_doing(will: Tally) -> str:
    """What the button will do; "" for nothing."""
    add = tr("add %n meetings", will.added) if will.added else ""
    update = tr("update %n", will.updated) if will.updated else ""
    call_off = tr("call off %n", will.cancelled) if will.cancelled else ""
    return together(add, update, call_off)


def meetings_done(outcome: CalendarOutcome) -> str:
    """What was done."""
    add = tr("Added %n meetings", outcome.added) if outcome.added else ""
    update = tr("updated %n", outcome.changed) if outcome.changed else ""
    call_off = tr("called off %n", outcome.cancelled) if outcome.cancelled else ""
    said = together(add, update, call_off)
    return said + "." if said else tr("Nothing was changed.")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _changed(change: Change, my_zone: str) -> str:
    before = _said(change.field, change.before, my_zone) if change.before else ""
    return change_line(Change(change.field, before, _said(change.field, change.after, my_zone)))


def _said(field: str, text: str, my_zone: str) -> str:
    """A value as a plan tells it, for a person to read."""
    if field == "start":
        try:
            return both_clocks(Start(datetime.fromisoformat(text[:16]), text[17:]), my_zone, dated_text)
        except ValueError:  # a zone that this machine does not have, in a notebook from another one
            return text
    if field == "minutes":
        return minutes_text(int(text))
    if field == "mode":
        return mode_word(Mode(text))
    return status_word(Status(text)) if field == "status" else text
