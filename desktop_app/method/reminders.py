"""Which reminders to give now, and when to look again.

None is given twice: each is known by its key. None is lost while the computer sleeps or the program is closed: what
fell due meanwhile is given at the next look, unless it is worth nothing any more. In quiet hours all wait for their
end.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from desktop_app.method.quiet_hours import is_quiet, quiet_ends
from desktop_app.records.reminders import Moment, MomentKind, Quiet

# How late a word may be and still be in time; the program looks at least this often.
PUNCTUAL = timedelta(minutes=10)
# After that, what fell due while nobody looked is left to Today.
LASTS = timedelta(days=7)
# These are over at their end however late they are said: the talk begins, or a thank-you that was due is overdue.
ENDING = frozenset({MomentKind.SOON, MomentKind.DAY, MomentKind.CONFIRM, MomentKind.THANK})
# What is put behind a key for a moment that is put off: by the reminder's own snooze, by its duty on Today.
AGAIN, LATER = "@", "~"


@dataclass(frozen=True, slots=True)
class Saying:
    """The moments to tell of now, the oldest first, and the instant of the next one, if any is known."""

    now: tuple[Moment, ...] = ()
    next_wake: datetime | None = None


def what_to_say(
    moments: Iterable[Moment],
    given: Collection[str],
    now: datetime,
    quiet: Quiet,
    snoozed: Mapping[str, datetime] | None = None,
) -> Saying:
    """What to say at `now`; `given` are keys of moments told of before, `snoozed` maps keys to when to say them again.

    A snoozed moment is a new one, as `again` makes it; `snoozed` knows it by its first key.
    """
    waiting = {moment.key: moment for moment in _put_off(moments, snoozed or {}) if moment.key not in given}
    alive = sorted((moment for moment in waiting.values() if moment.until > now), key=_order)
    due = () if is_quiet(quiet, now) else tuple(moment for moment in alive if moment.at <= now)
    wakes = [_wake(moment, now, quiet) for moment in alive[len(due) :]]
    return Saying(due, min((wake for wake in wakes if wake is not None), default=None))


def _wake(moment: Moment, now: datetime, quiet: Quiet) -> datetime | None:
    found = quiet_ends(quiet, max(moment.at, now))
    return found if found < moment.until else None


def _put_off(moments: Iterable[Moment], snoozed: Mapping[str, datetime]) -> Iterator[Moment]:
    for moment in moments:
        until = snoozed.get(moment.key)
        yield moment if until is None else again(moment, until)


def again(moment: Moment, at: datetime, mark: str = AGAIN) -> Moment:
    """The same moment at another instant, as a new one; what has an end of its own ends no later for that."""
    ends = moment.until if moment.kind in ENDING else max(moment.until, at + LASTS)
    return replace(moment, key=f"{moment.key}{mark}{at.astimezone(UTC):%Y%m%dT%H%M%SZ}", at=at, until=ends)


def set_aside(moments: Iterable[Moment], aside: Mapping[str, datetime | None]) -> Iterator[Moment]:
    """The moments without those whose duty the user left (None); where it is put off, they come when that is over."""
    for moment in moments:
        until = aside.get(moment.duty_key)
        if until is not None and until > moment.at:
            yield again(moment, until, LATER)
        elif until is not None or moment.duty_key not in aside:
            yield moment


def first_key(moment: Moment) -> str:
    """The key that a moment had before it was snoozed."""
    return moment.key.partition(AGAIN)[0]


def is_late(moment: Moment, now: datetime) -> bool:
    """Whether a moment fell due while nobody looked, or while all was quiet."""
    return moment.at <= now - PUNCTUAL


def _order(moment: Moment) -> tuple[datetime, str]:
    return moment.at, moment.key
