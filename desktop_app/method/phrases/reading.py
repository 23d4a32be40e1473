"""One line being read: its phrases put together to a start, with doubts and pieces noted on the way."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from desktop_app.method import meeting_times
from desktop_app.method.phrases import lengths
from desktop_app.method.phrases.clocks import ClockPhrase
from desktop_app.method.phrases.days import DayPhrase
from desktop_app.method.phrases.doubts import Answers, Choice, Doubt, DoubtKind, doubt
from desktop_app.method.phrases.found import Clock, Found, Piece, PieceKind
from desktop_app.method.phrases.lengths import LengthPhrase
from desktop_app.method.phrases.placing import Placed, placed
from desktop_app.method.phrases.settling import later, settled
from desktop_app.method.phrases.zones import MINE, THEIRS, zone_phrase
from desktop_app.records.meetings import Start

# Hours to choose from where a day is named without a time.
HOURS = {"": (10, 11, 14, 15), "morning": (9, 10, 11), "afternoon": (14, 15, 16), "evening": (18, 19, 20)}
HALF_DAY = 12 * 60
Phrase = DayPhrase | ClockPhrase | LengthPhrase


class Reading:
    """Reads one text once."""

    def __init__(self, text: str, clock: Clock, answers: Answers) -> None:
        self._text = text
        self._clock = clock
        self._answers = answers
        self._today = clock.today
        self._doubts: list[Doubt] = []
        self._pieces: list[Piece] = []
        self._parts = Placed()
        self._no_meeting = False
        self._day: date | None = None

    def found(self) -> Found:
        """What the text says."""
        self._parts = parts = placed(self._text, self._today)
        if parts.soon is None and parts.day is None and parts.clock is None:
            return Found()
        self._mark(parts)
        start = self._soon(parts.soon) if parts.soon is not None else self._start(parts)
        if self._no_meeting:
            return Found(doubts=tuple(self._doubts))
        minutes = self._length(parts)
        about = parts.clock or parts.day
        if start is not None and about is not None:
            start = self._in_order(start, about)
        if start is not None:
            self._over_midnight(start, minutes, about or parts.soon)
        day = self._day if start is None else start.local.date()
        return Found(day, start, minutes, tuple(sorted(self._pieces, key=lambda one: one.start)), tuple(self._doubts))

    def _mark(self, parts: Placed) -> None:
        for kind, phrase in ((PieceKind.DAY, parts.day), (PieceKind.TIME, parts.clock), (PieceKind.TIME, parts.soon)):
            if phrase is not None:
                self._pieces.append(Piece(kind, phrase.start, phrase.end))
        part = parts.part
        if part is not None and not any(one.start <= part.start() < one.end for one in self._pieces):
            self._pieces.append(Piece(PieceKind.TIME, part.start(), part.end()))

    def _ask(self, kind: DoubtKind, about: Phrase, *choices: Choice, assumed: int | None = 0) -> Doubt:
        # Day and time as typed: an answer holds as long as these are the same.
        both = (self._parts.day, self._parts.clock)
        phrase = " ".join(self._text[one.start : one.end] for one in both if one is not None)
        span = (about.start, about.end)
        self._doubts.append(made := doubt(kind, self._text, span, self._answers, choices, assumed, phrase=phrase))
        return made

    # Day and time

    def _soon(self, phrase: LengthPhrase) -> Start:
        instant = self._clock.now.replace(second=0, microsecond=0) + timedelta(minutes=phrase.minutes)
        return meeting_times.start_in(instant, self._clock.zone)

    def _start(self, parts: Placed) -> Start | None:
        minute = None if parts.clock is None else self._minute(parts.clock, parts.part_of_day)
        if parts.clock is not None and minute is None:
            return None
        if parts.day is None:
            return None if minute is None or parts.clock is None else self._without_day(parts.clock, minute)
        self._day = day = settled(parts.day, self._today.day, self._ask)
        if day is None:
            return None
        if minute is None and (minute := self._choose_time(parts.day, parts.part_of_day)) is None:
            return None
        start = self._zoned(day, minute, parts.clock)
        if parts.day.rolls and self._clock.has_begun(start):
            # "tue" is today while its hour is ahead, and otherwise a week later.
            return replace(start, local=later(start.local, parts.day.every))
        return start

    def _minute(self, clock: ClockPhrase, part: str) -> int | None:
        """Minutes after midnight; None where there is no such time."""
        if clock.minute is None:
            self._ask(DoubtKind.NO_SUCH_TIME, clock)
            return None
        if part and clock.free:
            return clock.minute % HALF_DAY + (0 if part == "morning" else HALF_DAY)
        if clock.to_half:
            choices = _time(clock.minute), _time(clock.minute - 60)
            return _minutes(self._ask(DoubtKind.HALF_HOUR, clock, *choices).reading)
        if clock.half:
            choices = _time(clock.minute), _time(clock.minute + HALF_DAY)
            return _minutes(self._ask(DoubtKind.HALF_DAY, clock, *choices).reading)
        return clock.minute

    def _choose_time(self, day: DayPhrase, part: str) -> int | None:
        """The time chosen where none was typed, in minutes; None while it is open, or where there is no meeting."""
        asked = self._ask(DoubtKind.NO_TIME, day, *(time(hour) for hour in HOURS[part]), None, assumed=None)
        self._no_meeting = asked.chosen is not None and asked.reading is None
        return None if asked.chosen is None or asked.reading is None else _minutes(asked.reading)

    def _without_day(self, clock: ClockPhrase, minute: int) -> Start:
        """On one of the next two days on which that time is still to come."""
        days = [self._today.day + timedelta(days=more) for more in range(4)]
        ahead = [day for day in days if not self._clock.has_begun(self._zoned(day, minute, clock, asking=False))]
        chosen = self._ask(DoubtKind.NO_DAY, clock, *ahead[:2]).reading
        return self._zoned(chosen if isinstance(chosen, date) else days[0], minute, clock)

    # Whose clock

    def _zoned(self, day: date, minute: int, clock: ClockPhrase | None, *, asking: bool = True) -> Start:
        if clock is not None and clock.midnight and self._parts.day is not None:
            reading = self._ask(DoubtKind.MIDNIGHT, clock, day + timedelta(days=1), day).reading
            day = reading if isinstance(reading, date) else day
        local = datetime.combine(day, _time(minute))
        zones = self._zones(clock)
        if not zones:
            both = (self._clock.zone, self._clock.their_zone or self._clock.zone)
            here, there = (Start(local, zone) for zone in both)
            if clock is None or not asking or meeting_times.instant_of(here) == meeting_times.instant_of(there):
                return here
            return _start_of(self._ask(DoubtKind.WHOSE_CLOCK, clock, here, there), here)
        starts = [Start(local, zone) for zone in zones]
        if clock is None or not asking or len(starts) == 1:
            return starts[0]
        return _start_of(self._ask(DoubtKind.ZONE, clock, *starts), starts[0])

    def _zones(self, clock: ClockPhrase | None) -> list[str]:
        """The zones that what stands behind the time may mean."""
        if clock is None:
            return []
        part, mine = self._parts.part, self._clock.zone
        beside = part is not None and 0 <= part.start() - clock.end <= 2
        phrase = zone_phrase(self._text, part.end() if part is not None and beside else clock.end, mine)
        if phrase is None:
            return []
        piece = Piece(PieceKind.ZONE, phrase.start, phrase.end)
        if piece not in self._pieces:
            self._pieces.append(piece)
        return [{MINE: mine, THEIRS: self._clock.their_zone or mine}.get(name, name) for name in phrase.zones]

    # What may be wrong with it

    def _length(self, parts: Placed) -> int | None:
        length = parts.length
        if length is None:
            ranged = parts.clock.length if parts.clock is not None else None
            return ranged if ranged is not None and ranged <= lengths.MOST else None
        self._pieces.append(Piece(PieceKind.LENGTH, length.start, length.end))
        if not length.possible:
            self._ask(DoubtKind.LENGTH, length)
            return None
        return length.minutes

    def _in_order(self, start: Start, about: Phrase) -> Start | None:
        """The start, after what the clocks and the present say to it; None while that is open."""
        if meeting_times.is_gap(start.local, start.zone):
            times = meeting_times.nearest(start.local, start.zone)
            asked = self._ask(DoubtKind.GAP, about, *(Start(one, start.zone) for one in times), assumed=None)
            if asked.chosen is None:
                return None
            start = _start_of(asked, start)
        elif meeting_times.is_ambiguous(start.local, start.zone):
            start = _start_of(self._ask(DoubtKind.DOUBLED, about, start, replace(start, fold=1)), start)
        if self._clock.has_begun(start):
            start = _start_of(self._ask(DoubtKind.PAST, about, start, self._next(start), assumed=None), start)
        return start

    def _next(self, start: Start) -> Start:
        """The next time to which the same words would lead."""
        every = self._parts.day.every if self._parts.day is not None else "day"
        step = {"day": 1, "year": 0, "month": 0}.get(every, 7)
        behind = (self._today.day - start.local.date()).days
        local = start.local + timedelta(days=max(0, behind // step * step) if step else 0)
        while self._clock.has_begun(replace(start, local=local, fold=0)):
            local = later(local, every)
        return replace(start, local=local, fold=0)

    def _over_midnight(self, start: Start, minutes: int | None, about: Phrase | None) -> None:
        end = start.local + timedelta(minutes=(minutes or self._clock.usual_minutes) - 1)
        if about is not None and end.date() != start.local.date():
            self._ask(DoubtKind.OVER_MIDNIGHT, about, assumed=None)


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)


def _minutes(reading: Choice) -> int:
    return reading.hour * 60 + reading.minute if isinstance(reading, time) else 0


def _start_of(asked: Doubt, usual: Start) -> Start:
    return asked.reading if isinstance(asked.reading, Start) else usual
