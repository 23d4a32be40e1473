"""What to ask: the bank, the lists, and what was asked before."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.records.contacts import ContactRef


class Topic(StrEnum):
    """The twelve topics of a talk, in the order in which a talk usually takes them."""

    PATH = "path"
    DAY = "day"
    ENTRY = "entry"
    SKILLS = "skills"
    CULTURE = "culture"
    OUTLOOK = "outlook"
    REWARDS = "rewards"
    PAY = "pay"
    ASSOCIATIONS = "associations"
    ADVICE = "advice"
    REFERRALS = "referrals"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the bank; `times_asked` counts the meetings in which it was asked."""

    id: int
    topic: Topic
    text: str
    hint: str
    minutes: int
    starter: bool
    times_asked: int = 0


@dataclass(frozen=True, slots=True)
class QuestionView:
    """What the bank's table asks for."""

    query: str = ""
    topics: frozenset[Topic] = frozenset()


@dataclass(frozen=True, slots=True)
class QuestionList:
    """An ordered choice of questions."""

    id: int
    name: str
    about: str
    questions: tuple[Question, ...]

    @property
    def minutes(self) -> int:
        """Minutes the whole list needs."""
        return sum(question.minutes for question in self.questions)


@dataclass(frozen=True, slots=True)
class QuestionListRow:
    """A list as one line: its name, how many questions it has and how many minutes they need."""

    id: int
    name: str
    count: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Asked:
    """One time a question was asked: of whom, when, and what was answered."""

    meeting_id: int
    contact: ContactRef
    at: datetime
    text: str
    answer: str
    confidential: bool
