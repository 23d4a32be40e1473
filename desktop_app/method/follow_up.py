"""What to do when nobody answers: named policies, each with its source.

A step falls due at the beginning of a day on the user's calendar, so many days after the day of the last request.
Each policy ends with an explicit stop: the same wait once more, and then the person is left in peace.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop_app.method import business_days
from desktop_app.method.calendar_days import DAY, day_of, start_of

_ANY = 1_000_000


class Step(StrEnum):
    """What comes next with somebody who does not answer."""

    WAIT = "wait"
    ELSEWHERE = "elsewhere"
    REMIND = "remind"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Rule:
    """A step for those who were asked `least` to `most` times, `days` after the last time."""

    step: Step
    least: int
    most: int
    days: int
    business: bool = True

    def due_on(self, asked: date) -> date:
        """The day on which the step falls due for somebody asked last on `asked`."""
        return business_days.after(asked, self.days) if self.business else asked + timedelta(days=self.days)

    def asked_by(self, today: date) -> date:
        """The last day of asking for which the step has fallen due by `today`."""
        if self.business:
            return business_days.latest_before(today, self.days)
        return today - timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy by its name, who advises it, and its rules; of those that are due the last one holds."""

    name: str
    source: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done now, due since `due`; while waiting, `due` is when something will be."""

    step: Step
    due: datetime


@dataclass(frozen=True, slots=True)
class Window:
    """For whom a step is due at present: asked `least` to `most` times, the last time from `since` on, before `before`.

    Both are instants in UTC; without `since` however long ago.
    """

    step: Step
    least: int
    most: int
    since: datetime | None
    before: datetime


POLICIES = {
    policy.name: policy
    for policy in (
        Policy(
            "3b7",
            "Dalton",
            (Rule(Step.ELSEWHERE, 1, 1, 3), Rule(Step.REMIND, 1, 1, 7), Rule(Step.STOP, 2, _ANY, 7)),
        ),
        Policy("once", "Simon Fraser", (Rule(Step.REMIND, 1, 1, 7), Rule(Step.STOP, 2, _ANY, 7))),
        Policy("7+7", "Duke", (Rule(Step.REMIND, 1, 2, 7), Rule(Step.STOP, 3, _ANY, 7))),
        Policy(
            "weekly",
            "Quinnipiac",
            (Rule(Step.REMIND, 1, 4, 7, business=False), Rule(Step.STOP, 5, _ANY, 7, business=False)),
        ),
    )
}
USUAL = "3b7"


def policy_of(name: str) -> Policy:
    """The policy of that name; the usual one where there is none."""
    return POLICIES.get(name, POLICIES[USUAL])


def next_step(policy: Policy, times: int, last: datetime, now: datetime, zone: str) -> NextStep:
    """What is due with somebody asked `times` (1 or more) times in vain, the last time at `last`."""
    asked, today = day_of(last, zone), day_of(now, zone)
    mine = [rule for rule in policy.rules if rule.least <= times <= rule.most]
    due = [rule for rule in mine if rule.due_on(asked) <= today]
    rule = due[-1] if due else mine[0]
    return NextStep(rule.step if due else Step.WAIT, start_of(rule.due_on(asked), zone))


def windows(policy: Policy, now: datetime, zone: str) -> tuple[Window, ...]:
    """`next_step` turned round: for each step, whom it concerns at `now`; nobody is in two of them."""
    today = day_of(now, zone)
    found: list[Window] = []
    for rule in reversed(policy.rules):
        before = start_of(rule.asked_by(today) + DAY, zone)
        later = [one.before for one in found if (one.least, one.most) == (rule.least, rule.most)]
        found.append(Window(rule.step, rule.least, rule.most, max(later, default=None), before))
    return tuple(reversed(found))
