"""Why something in a calendar is doubtful, in words."""

from collections.abc import Mapping

from desktop_app.records.exchange import CalendarReason

CALENDARS: Mapping[str, str] = {
    CalendarReason.EMPTY_FILE: "There is nothing in this file",
    CalendarReason.NO_EVENTS: "No meeting stands in this calendar",
    CalendarReason.LETTERS_LOST: "Some letters could not be made out",
    CalendarReason.TOO_MANY_EVENTS: "There are more than 100,000 meetings in it; from here on they were left out",
    CalendarReason.ONLY_AN_ANSWER: "This is somebody's answer to an invitation, not a meeting",
    CalendarReason.LINE_TOO_LONG: "A line far too long was left out",
    CalendarReason.NO_PROPERTY: "This line says nothing that a calendar can say; it was left out",
    CalendarReason.NESTED_TOO_DEEP: "Parts lie within parts too deeply; the innermost were left out",
    CalendarReason.NEVER_ENDED: "This meeting has no end in the file; it was read as far as it goes",
    CalendarReason.EVENT_TOO_LARGE: "There is far too much in this meeting, so it was left out",
    CalendarReason.EVENT_UNREADABLE: "This meeting could not be read",
    CalendarReason.NO_START: "It does not say when, so it was left out",
    CalendarReason.YEAR_OUT_OF_RANGE: "It is in a year that no calendar here reaches, so it was left out",
    CalendarReason.DIRECTION_TURNED: "There are signs in it that turn the direction of writing: read it twice",
    CalendarReason.WRONG_VALUE: "Something in it says nothing by the rules of calendars and was passed over",
    CalendarReason.FLOATING: "It names no time zone, so it was taken to be in yours",
    CalendarReason.ZONE_UNKNOWN: "Its time zone is not known ({quote}), so it was taken to be in yours",
    CalendarReason.ZONE_GUESSED: "Its time zone ({quote}) is known only by its distance from UTC: check the place",
    CalendarReason.CLOCKS_SKIP: "Clocks there skip this time, so it was taken an hour later",
    CalendarReason.ALL_DAY: "It names a day and no hour; nine in the morning was taken",
    CalendarReason.NO_END: "It does not say how long; 20 minutes were taken",
    CalendarReason.TOO_LONG: "It is longer than eight hours and was cut to that",
    CalendarReason.ENDLESS: "It repeats without end, or very often; only the nearest are here",
    CalendarReason.REPEATS_ABSURDLY: "It repeats by a rule nobody lives by; only the first is here",
}
# Of these, the quote of a doubt is what the meeting is called, which stands above it anyway.
NAMED = frozenset(CALENDARS) - {
    CalendarReason.LETTERS_LOST,
    CalendarReason.LINE_TOO_LONG,
    CalendarReason.NO_PROPERTY,
    CalendarReason.NESTED_TOO_DEEP,
    CalendarReason.WRONG_VALUE,
    CalendarReason.ZONE_UNKNOWN,
    CalendarReason.ZONE_GUESSED,
}
