"""Calendars put together: of each meeting the newest copy alone, with the doubts about it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.interchange.calendar.reading import age
from desktop_app.records.exchange import Calendar, Doubt, IncomingMeeting

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Together:
    """One calendar of several; file `i` begins with meeting `meetings[i]` and doubt `doubts[i]`.

    The doubts about a meeting stand with it, and not in `calendar.doubts`.
    """

    calendar: Calendar
    meetings: tuple[int, ...] = ()
    doubts: tuple[int, ...] = ()


def together(calendars: Sequence[Calendar]) -> Together:
    """One calendar of several, in their order."""
    newest = _newest(calendars)
    meetings: list[IncomingMeeting] = []
    doubts: list[Doubt] = []
    starts: list[tuple[int, int]] = []
    for calendar in calendars:
        starts.append((len(meetings), len(doubts)))
        told = {meeting.line for meeting in calendar.meetings}
        about: defaultdict[int, tuple[Doubt, ...]] = defaultdict(tuple)
        for doubt in calendar.doubts:
            if doubt.line in told:
                about[doubt.line] += (doubt,)
            else:
                doubts.append(doubt)
        for one in calendar.meetings:
            if newest.get(_key(one)) is one:
                del newest[_key(one)]
                meetings.append(replace(one, doubts=about[one.line]) if one.line in about else one)
    first_meetings, first_doubts = zip(*starts, strict=True) if starts else ((), ())
    return Together(Calendar(tuple(meetings), tuple(doubts)), first_meetings, first_doubts)


def _newest(calendars: Sequence[Calendar]) -> dict[Key, IncomingMeeting]:
    found: dict[Key, IncomingMeeting] = {}
    for calendar in calendars:
        for one in calendar.meetings:
            if (other := found.get(_key(one))) is None or age(other) < age(one):
                found[_key(one)] = one
    return found


def _key(one: IncomingMeeting) -> Key:
    return one.uid, one.recurrence
