"""Meetings, as they are taken in."""

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.records.calendar_plans import ADDED, USUAL, CalendarKind, CalendarOutcome, CalendarPlan
from desktop_app.records.importing import Choice
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.calendar_course import CalendarCourse
from desktop_app.ui.importing.look import Plan
from desktop_app.ui.importing.meeting_card import MeetingCard
from desktop_app.ui.importing.meeting_words import meetings_doing, meetings_done
from desktop_app.ui.importing.meetings_look import meetings_look
from desktop_app.ui.importing.origins import Origins
from desktop_app.ui.importing.part import Part
from desktop_app.ui.importing.preview import Preview
from desktop_app.ui.importing.tally import meeting_tally
from desktop_app.ui.importing.words import tr

_NOTHING_NEW = frozenset((CalendarKind.SAME, CalendarKind.OLDER, CalendarKind.UNREADABLE))
# What is taken in unless the user says otherwise.
_OF_ITSELF = tuple(kind for kind in CalendarKind if USUAL[kind] is not Choice.SKIP)


class MeetingsPart(Part):
    """Calendars. With whom a meeting is, the user may say; it is then compared with the notebook anew."""

    concerns = ("contact", "contact_point", "meeting", "profile_entry")
    place = "meetings"

    def __init__(self, desk: Desk, course: CalendarCourse, parent: QObject) -> None:
        look = meetings_look(desk)
        card = MeetingCard(desk, look)
        super().__init__(desk, Preview(desk, look, card, CalendarPlan()), parent)
        self._course = course
        self._told = -1
        self._origins: Origins | None = None
        card.told.connect(self._tell)

    def _tell(self, number: int, whom: Any) -> None:
        self._told = number
        self._course.tell(number, whom)

    def show_plan(self, plan: Plan, origins: Origins) -> None:
        """Show what would be done; of whom the user spoke, and of the one meeting of an invitation, is taken in."""
        first = origins is not self._origins
        super().show_plan(plan, origins)
        self._origins = origins
        if first and len(plan) == 1:
            self._told = 0
        if 0 <= self._told < len(plan) and plan.kind(self._told) in ADDED:
            self.preview.choose(self._told, Choice.ADD)
        self._told = -1

    def heading(self, name: str) -> str:
        plan: CalendarPlan = self.preview.plan
        counts = plan.counts()
        count = len(plan) - counts[CalendarKind.UNREADABLE]
        if all(not found for kind, found in counts.items() if kind not in _NOTHING_NEW):
            words = tr("Nothing new: all %n meetings in {name} are as they are here.", count)
            return words.replace("{name}", name)
        words = tr("%n meetings in {name}", count)
        if count > 1 and not any(counts[kind] for kind in _OF_ITSELF):
            words = tr("{meetings}: choose those for your notebook").replace("{meetings}", words)
        return words.replace("{name}", name)

    def doing(self) -> str:
        return meetings_doing(meeting_tally(self.preview.plan, self.preview.choices))

    def order(self, tag: str) -> tuple[Any, ...]:
        from desktop_app.store.calendars import applying  # with the mapped classes, first when they are needed

        return applying.apply, self.preview.plan.chosen(self.preview.choices)

    def done(self, outcome: CalendarOutcome) -> tuple[str, list[str]]:
        lines = []
        if outcome.contacts:
            lines.append(tr("%n contacts were made for them.", outcome.contacts))
        if outcome.left:
            lines.append(tr("%n were left as they are.", outcome.left))
        return meetings_done(outcome), lines

    def show_words(self) -> str:
        return tr("Show meetings")
