"""Which questions still fit: what matters most first, the close kept free."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from desktop_app.records.meetings import AgendaItem, Priority
from desktop_app.records.questions import Topic

# Asking for referrals, and thanking, is what the close is kept for.
OF_THE_CLOSE = frozenset({Topic.REFERRALS.value, Topic.CLOSING.value})


class Fit(StrEnum):
    """How a question stands in the time that is left."""

    ASKED = "asked"
    NOW = "now"
    NEXT = "next"
    FITS = "fits"
    IF_TIME = "if_time"
    NO_TIME = "no_time"
    CLOSE = "close"


def refit(
    items: Sequence[AgendaItem],
    seconds_left: float,
    close_seconds: float,
    current: int | None = None,
    spent: float = 0.0,
) -> dict[int, Fit]:
    """How each item fits into `seconds_left`, of which `close_seconds` are kept for the close: id -> fit.

    Those that must be asked have the time first, then the usual ones, then those for which there may be time, each
    in the order of the agenda. `current` is being asked, since `spent` seconds. Where nothing fits any more, the next
    is what must be asked, while there is time before the close, and what belongs to the close after that.
    """
    fits = {item.id: _at_first(item, current) for item in items}
    room = seconds_left - close_seconds
    now = next((item for item in items if item.id == current), None)
    if now is not None and not of_the_close(now):
        room -= max(0.0, 60 * now.minutes - spent)
    open_items = [item for item in items if fits[item.id] is Fit.NO_TIME]
    for item in sorted(open_items, key=lambda item: item.priority):
        if 60 * item.minutes <= room:
            room -= 60 * item.minutes
            fits[item.id] = Fit.IF_TIME if item.priority is Priority.IF_TIME else Fit.FITS
    following = _next_of(items, fits, current, before_close=seconds_left > close_seconds)
    if following is not None:
        fits[following] = Fit.NEXT
    return fits


def of_the_close(item: AgendaItem) -> bool:
    """Whether a question belongs to the last minutes."""
    return item.topic in OF_THE_CLOSE


def next_in(fits: Mapping[int, Fit]) -> int | None:
    """The id of the question that comes next; None where all is asked."""
    return next((number for number, fit in fits.items() if fit is Fit.NEXT), None)


def _next_of(
    items: Sequence[AgendaItem], fits: Mapping[int, Fit], current: int | None, *, before_close: bool
) -> int | None:
    place = next((place for place, item in enumerate(items) if item.id == current), -1)
    around = [*items[place + 1 :], *items[: place + 1]]
    wanted = [item for item in around if fits[item.id] is Fit.FITS]
    wanted += [item for item in around if fits[item.id] is Fit.IF_TIME]
    must = [item for item in around if fits[item.id] is Fit.NO_TIME and item.priority is Priority.MUST]
    close = [item for item in items if fits[item.id] is Fit.CLOSE]
    rest = [item for item in around if fits[item.id] is Fit.NO_TIME]
    ordered = [*wanted, *must, *close, *rest] if before_close else [*close, *wanted, *must, *rest]
    return ordered[0].id if ordered else None


def _at_first(item: AgendaItem, current: int | None) -> Fit:
    if item.id == current:
        return Fit.NOW
    if item.asked:
        return Fit.ASKED
    return Fit.CLOSE if of_the_close(item) else Fit.NO_TIME
