"""The line being typed, what it is taken to say, and what the notebook makes of it; no widgets here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.method.capture_line import Context, Understood, understand
from desktop_app.method.capturing.list_choice import fitting_list
from desktop_app.method.capturing.meant import NOBODY, Meant, meant
from desktop_app.method.capturing.near_names import same_name
from desktop_app.method.capturing.parts import PartKind
from desktop_app.method.capturing.planning import planned
from desktop_app.method.date_phrases import Clock
from desktop_app.method.folding import name_key
from desktop_app.method.meeting_times import instant_of
from desktop_app.records.capturing import CapturePlan, Match, Matches
from desktop_app.records.questions import QuestionListRow
from desktop_app.ui.capture import words
from desktop_app.ui.capture.words import tr


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask. `values` are what is remembered for each of `choices`; without any, it only tells."""

    key: str
    text: str
    choices: tuple[str, ...] = ()
    values: tuple[int, ...] = ()
    chosen: int | None = None
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """The user's zone, order of day and month, first day of the week (1 is Monday), usual minutes, last list used."""

    zone: str
    day_first: bool
    week_start: int
    usual_minutes: int
    last_list: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the notebook is asked about: who, who referred, and from when on (an instant) for how many minutes."""

    name: str
    emails: tuple[str, ...]
    referrer: str
    start: datetime | None
    minutes: int


class CaptureModel:
    """What is typed and chosen; `wanted` tells what the notebook is to be asked about it."""

    def __init__(self, habits: Habits, now: Callable[[], datetime]) -> None:
        self._habits = habits
        self._now = now
        self._answers: dict[str, int] = {}
        self._matches = Matches()
        self._asked: Wanted | None = None
        self._list: tuple[int | None] | None = None
        self.text = ""
        self.understood = Understood("")
        self.who = Meant()
        self.referrer = Meant()

    # What comes in

    def type(self, text: str) -> None:
        """The line is now `text`."""
        self.text = text
        self._read()

    def choose(self, key: str, value: int) -> None:
        """An answer to the question of that key."""
        self._answers[key] = value
        self._read()

    def choose_list(self, list_id: int | None) -> None:
        """The questions for the meeting, instead of those that fit best."""
        self._list = (list_id,)

    def put(self, asked: Wanted, matches: Matches) -> None:
        """What the notebook answered to `asked`, a value of `wanted`."""
        self._asked, self._matches = asked, matches
        self._read()

    def forget(self) -> None:
        """The notebook has changed: ask it anew."""
        self._asked = None

    def _read(self) -> None:
        theirs = self._their_zone
        self._understand(theirs)
        if self._their_zone != theirs:
            self._understand(self._their_zone)

    def _understand(self, their_zone: str) -> None:
        habits = self._habits
        clock = Clock(self._now(), habits.zone, habits.day_first, habits.week_start, their_zone, habits.usual_minutes)
        self.understood = said = understand(self.text, Context(clock, self._answers))
        self.who = meant(
            said.name,
            self._matches.people if self.knows_who else (),
            organization=said.organization,
            expected=said.meeting is not None,
            answer=self._answers.get(self.who_key),
        )
        known = self._asked is not None and self._asked.referrer == said.referrer
        myself = self.who.match
        self.referrer = meant(
            said.referrer,
            # Nobody is referred by themselves, so that it is another one of a name that is near.
            [one for one in self._matches.referrers if known and (myself is None or one.id != myself.id)],
            expected=True,
            answer=self._answers.get(self.referrer_key),
        )

    @property
    def _their_zone(self) -> str:
        match = self.who.match
        return "" if match is None else match.time_zone

    # What is asked of the notebook

    @property
    def wanted(self) -> Wanted:
        """What the answer of the notebook depends on."""
        said, meeting = self.understood, self.understood.meeting
        start = None if meeting is None or meeting.start is None else instant_of(meeting.start)
        return Wanted(said.name, said.all(PartKind.EMAIL), said.referrer, start, self.minutes)

    @property
    def is_current(self) -> bool:
        """Whether the notebook has been asked about all of this."""
        return self._asked == self.wanted

    @property
    def knows_who(self) -> bool:
        """Whether the notebook has been asked about this person."""
        asked, wanted = self._asked, self.wanted
        return asked is not None and (asked.name, asked.emails) == (wanted.name, wanted.emails)

    # What is shown

    @property
    def who_key(self) -> str:
        """The key of the question who is meant."""
        return f"who:{name_key(self.understood.name)}"

    @property
    def referrer_key(self) -> str:
        """The key of the question who referred."""
        return f"referrer:{name_key(self.understood.referrer)}"

    @property
    def today(self) -> date:
        """The user's day."""
        return Clock(self._now(), self._habits.zone).today.day

    @property
    def zone(self) -> str:
        """The user's zone."""
        return self._habits.zone

    @property
    def minutes(self) -> int:
        """What is promised: as said, or as usual."""
        meeting = self.understood.meeting
        return (meeting.minutes if meeting is not None else None) or self._habits.usual_minutes

    @property
    def matches(self) -> Matches:
        """What the notebook answered last."""
        return self._matches

    @property
    def lists(self) -> tuple[QuestionListRow, ...]:
        """The lists of questions there are."""
        return self._matches.lists

    @property
    def list_id(self) -> int | None:
        """The list that is chosen, or the best for these minutes."""
        if self._list is not None and (self._list[0] is None or any(row.id == self._list[0] for row in self.lists)):
            return self._list[0]
        return fitting_list(self.lists, self.minutes, self._habits.last_list)

    @property
    def questions(self) -> list[Question]:
        """What is unclear, in the order of asking."""
        said = self.understood
        found = [
            _who_question(self.who, self.who_key, said.name),
            _who_question(self.referrer, self.referrer_key, said.referrer),
        ]
        for doubt in said.doubts:
            choices = tuple(words.choice_text(doubt, place, self.today) for place in range(len(doubt.choices)))
            text = words.question_text(doubt, said, self.today)
            found.append(Question(doubt.key, text, choices, tuple(range(len(choices))), doubt.chosen, doubt.stops))
        return [question for question in found if question is not None]

    @property
    def obstacle(self) -> str:
        """Why nothing can be written down yet, as a sentence; empty where it can. Questions speak for themselves."""
        said = self.understood
        if not said.names_somebody:
            return tr("Who is it? A name is enough.")
        name = self.who.match.name if self.who.match is not None else said.name
        if said.refers_to_itself or same_name(said.referrer, name):
            return tr("Nobody can be referred by themselves. Who named {name}?").format(name=said.name)
        return ""

    def plan(self) -> CapturePlan:
        """What is to be written down."""
        return planned(
            self.understood,
            self.who.match,
            self.referrer.match,
            now=self._now(),
            usual_minutes=self._habits.usual_minutes,
            question_list_id=self.list_id,
        )


def _who_question(found: Meant, key: str, name: str) -> Question | None:
    if not found.choices:
        return None
    same = any(match is not None and match.same_name for match in found.choices)
    text = tr("Which {name}?") if same else tr("“{name}”: is this somebody you know?")
    values = tuple(NOBODY if match is None else match.id for match in found.choices)
    names = tuple(_short(match) for match in found.choices)
    return Question(key, text.format(name=name), names, values, found.chosen, found.stops)


def _short(match: Match | None) -> str:
    text = words.person_text(match)
    return text if len(text) <= 60 else text[:59] + "…"
