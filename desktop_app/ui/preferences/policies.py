"""The policies of the method on which the guides differ: the choices, each with its source."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.common.preferences import KEEP_IN_TOUCH, NO_REPLY, REQUEST_LENGTHS, RESUME


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to go: the value that is kept, its name, who advises it, and its meaning where the name is not enough."""

    value: object
    name: str
    source: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """A question with several answers: the preference's name, its title, what Askwell does with it, the choices."""

    preference: str
    title: str
    does: str
    choices: tuple[Choice, ...]


def policies() -> tuple[Policy, ...]:
    """All of them but the minutes to ask for, in the order of a talk."""
    return _request_length(), _resume(), _no_reply(), _keep_in_touch()


def minutes() -> Policy:
    """How long a talk to ask for; other numbers than these are the user's own."""
    return Policy(
        "default_minutes",
        _tr("Minutes to ask for"),
        _tr("New talks begin with this number, and drafts ask for it."),
        (
            Choice(15, _tr("15 minutes"), _tr("UNT; Tufts: 15 to 30")),
            Choice(20, _tr("20 minutes"), _tr("Berkeley")),
            Choice(30, _tr("30 minutes"), _tr("MIT, Northeastern: 20 to 30")),
        ),
    )


def _request_length() -> Policy:
    return Policy(
        "request_length",
        _tr("Length of a written request"),
        _tr("The check beside a draft counts its words against this."),
        _choices(
            REQUEST_LENGTHS,
            (_tr("Fewer than 100 words"), _tr("Simon Fraser")),
            (_tr("75 words, in six points"), _tr("Dalton")),
            (_tr("Fewer than 150 words"), _tr("Duke")),
        ),
    )


def _resume() -> Policy:
    return Policy(
        "resume",
        _tr("Your résumé (contested)"),
        _tr("The guides disagree. The check beside a draft points out where the text does otherwise than you chose."),
        _choices(
            RESUME,
            (_tr("Leave it out"), _tr("Some career offices")),
            (_tr("Only if they offer to look at it"), _tr("Some career offices")),
            (_tr("Offer it"), _tr("Some books")),
        ),
    )


def _no_reply() -> Policy:
    return Policy(
        "no_reply",
        _tr("When no answer comes"),
        _tr("Today says on which day to write again, and when to let it rest."),
        _choices(
            NO_REPLY,
            (
                _tr("3B7"),
                _tr("Dalton"),
                _tr("After 3 business days write to somebody else there, after 7 once more to the first; then stop."),
            ),
            (_tr("Once"), _tr("Simon Fraser"), _tr("One reminder, and no more.")),
            ("7 + 7", _tr("Duke"), _tr("Wait 7 business days, then another 7.")),
            (_tr("Weekly"), _tr("Quinnipiac"), _tr("Once a week for a month.")),
        ),
    )


def _keep_in_touch() -> Policy:
    return Policy(
        "keep_in_touch",
        _tr("Keeping in touch"),
        _tr("Today names the people you have talked with and then not heard of for that long."),
        _choices(
            KEEP_IN_TOUCH,
            (_tr("Every few months"), _tr("Santa Clara")),
            (_tr("At most three times a year"), _tr("U. Portland")),
            (_tr("Do not remind me"), _tr("Your own way")),
        ),
    )


def _choices(values: Sequence[object], *words: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(value, *some) for value, some in zip(values, words, strict=True))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Policies", text)
