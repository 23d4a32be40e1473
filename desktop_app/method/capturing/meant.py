"""Who of the notebook is meant by a name in a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.method.capturing.near_names import name_words
from desktop_app.method.folding import name_key
from desktop_app.records.capturing import Match

# The answer that it is none of those who are known.
NOBODY = 0


@dataclass(frozen=True, slots=True)
class Meant:
    """Somebody known, or somebody new (None), out of `choices`; these are empty where there is nothing to ask.

    `chosen` is the one in force, an index into `choices`; None where it has to be asked.
    """

    choices: tuple[Match | None, ...] = ()
    chosen: int | None = None
    known: Match | None = None

    @property
    def match(self) -> Match | None:
        """Who is meant; None for somebody new, or while that is open."""
        if not self.choices:
            return self.known
        return None if self.chosen is None else self.choices[self.chosen]

    @property
    def stops(self) -> bool:
        """Whether nothing can be written down before this is settled."""
        return bool(self.choices) and self.chosen is None


def meant(
    name: str, matches: Sequence[Match], *, organization: str = "", expected: bool = False, answer: int | None = None
) -> Meant:
    """Who is meant by `name`, of those who were found.

    `organization` is where they are said to work; `expected` tells that one probably writes of somebody known;
    `answer` is the id chosen before, or NOBODY.
    """
    by_email = [match for match in matches if match.same_email]
    if len(by_email) == 1:
        return Meant(known=by_email[0])
    same = by_email or [match for match in matches if match.same_name]
    fitting = [match for match in same if organization and name_key(match.organization) == name_key(organization)]
    if len(fitting) == 1:
        return Meant(known=fitting[0])
    if len(same) == 1 and not _elsewhere(same[0], organization):
        return Meant(known=same[0])
    near = same or [match for match in matches if not match.same_name]
    if not near:
        return Meant()
    return _asked(near, None if same else _assumed(name, near, expected), answer)


def _elsewhere(match: Match, organization: str) -> bool:
    return bool(organization and match.organization and name_key(match.organization) != name_key(organization))


def _assumed(name: str, near: Sequence[Match], expected: bool) -> int | None:
    """Where one expects somebody known, the only one with these very words in the name; else somebody new."""
    if not expected:
        return len(near)
    words = set(name_words(name))
    return 0 if len(near) == 1 and words <= set(name_words(near[0].name)) else None


def _asked(near: Sequence[Match], assumed: int | None, answer: int | None) -> Meant:
    choices: tuple[Match | None, ...] = (*near, None)
    ids = [NOBODY if match is None else match.id for match in choices]
    return Meant(choices, ids.index(answer) if answer in ids else assumed)
