"""People, as they are taken in."""

from typing import Any

from PySide6.QtCore import QObject

from desktop_app.records.importing import ImportOutcome, ImportPlan, RowKind
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.importing.part import Part
from desktop_app.ui.importing.people_look import people_look
from desktop_app.ui.importing.person_card import PersonCard
from desktop_app.ui.importing.preview import Preview
from desktop_app.ui.importing.tally import tally
from desktop_app.ui.importing.words import doing, done, tr


class PeoplePart(Part):
    """Contact cards and tables."""

    concerns = ("contact", "contact_point", "organization", "field", "tag", "contact_extra")
    place = "contacts"

    def __init__(self, desk: Desk, parent: QObject) -> None:
        look = people_look()
        super().__init__(desk, Preview(desk, look, PersonCard(desk, look), ImportPlan()), parent)

    def heading(self, name: str) -> str:
        plan: ImportPlan = self.preview.plan
        count = len(plan.contacts)
        if plan.counts()[RowKind.SAME] < count:
            words = tr("%n people in {name}", count)
        else:
            words = tr("Nothing new: all %n people in {name} are here already.", count)
        return words.replace("{name}", name)

    def doing(self) -> str:
        will = tally(self.preview.plan, self.preview.choices)
        return doing(will.added, will.updated, "")

    def order(self, tag: str) -> tuple[Any, ...]:
        from desktop_app.store.importing import applying  # with the mapped classes, first when they are needed

        return applying.apply, self.preview.plan, self.preview.choices, tag

    def done(self, outcome: ImportOutcome) -> tuple[str, list[str]]:
        lines = []
        if outcome.skipped:
            lines.append(tr("%n were left out.", outcome.skipped))
        if outcome.open:
            words = "%n of them may be people you have already; bring the file again to decide."
            lines.append(tr(words, outcome.open))
        return done(outcome.added, outcome.updated), lines

    def show_words(self) -> str:
        return tr("Show contacts")
