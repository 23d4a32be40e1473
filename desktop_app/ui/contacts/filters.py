"""The chips above the table: which people are shown."""

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.records.contacts import ContactCounts, ContactView, NamedCount, Stage
from desktop_app.ui.backend import Backend
from desktop_app.ui.common.choice_menu import ChoiceMenu, chip
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.contacts.wording import stage_name

CHIPS = (Stage.AGREED, Stage.ASKED)


class Filters(QWidget):
    """changed() follows each choice; `applied` puts the choices into a view."""

    changed = Signal()

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._counts: ContactCounts | None = None
        self._stages: set[Stage] = set()
        self._fields: dict[int, str] = {}
        self._tags: dict[int, str] = {}
        self._all = chip(self.tr("All"))
        self._thanks = chip(self.tr("To thank"))
        self._stage_chips = {stage: chip(stage_name(stage)) for stage in CHIPS}
        self._stage_menu = ChoiceMenu(self.tr("Stage"), self.tr("Nobody yet"))
        self._field_menu = ChoiceMenu(self.tr("Field"), self.tr("No fields yet"))
        self._tag_menu = ChoiceMenu(self.tr("Tag"), self.tr("No tags yet"))
        self._chosen: list[QPushButton] = []
        self.menus = (self._stage_menu, self._field_menu, self._tag_menu)
        self._flow = Flow(self._all, self._thanks, *self._stage_chips.values(), *self.menus, spacing=6)
        self.setLayout(self._flow)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self._all.clicked.connect(self.clear)
        self._thanks.clicked.connect(self._changed)
        for stage, made in self._stage_chips.items():
            made.clicked.connect(lambda on, s=stage: self._tick_stage(s, on))
        self._stage_menu.ticked.connect(self._tick_stage)
        self._stage_menu.about_to_open.connect(self._offer_stages)
        for menu in (self._field_menu, self._tag_menu):
            menu.about_to_open.connect(self.look_again)
        self._field_menu.ticked.connect(lambda named, on: self._tick(self._fields, named, on))
        self._tag_menu.ticked.connect(lambda named, on: self._tick(self._tags, named, on))

    # What is chosen

    def applied(self, view: ContactView) -> ContactView:
        """`view` with these filters."""
        return dataclasses.replace(
            view,
            stages=frozenset(self._stages),
            fields=frozenset(self._fields),
            tags=frozenset(self._tags),
            thanks_owed=self._thanks.isChecked(),
        )

    @property
    def any(self) -> bool:
        """Whether anybody is filtered out."""
        return bool(self._stages or self._fields or self._tags or self._thanks.isChecked())

    def clear(self) -> None:
        """Show everybody."""
        self._stages.clear()
        self._fields.clear()
        self._tags.clear()
        self._thanks.setChecked(False)
        self._changed()

    def only_thanks(self) -> None:
        """Show those to whom a thank-you is owed."""
        self._stages.clear()
        self._fields.clear()
        self._tags.clear()
        self._thanks.setChecked(True)
        self._changed()

    def _tick_stage(self, stage: Stage, on: bool) -> None:
        self._stages = self._stages | {stage} if on else self._stages - {stage}
        self._changed()

    def _tick(self, chosen: dict[int, str], named: NamedCount, on: bool) -> None:
        if on:
            chosen[named.id] = named.name
        else:
            chosen.pop(named.id, None)
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    # What there is to choose

    def look_again(self) -> None:
        """Ask for the fields and tags there are."""
        from desktop_app.store import names  # brings the mapped classes, which the first rows do not need

        self._backend.read(names.fields, then=self._offer_fields, channel="contacts.filter.fields")
        self._backend.read(names.tags, then=self._offer_tags, channel="contacts.filter.tags")

    def show_counts(self, counts: ContactCounts) -> None:
        """Say on each chip how many people it would show."""
        self._counts = counts
        self._show()

    def _offer_stages(self) -> None:
        counts = self._counts.by_stage if self._counts else {}
        self._stage_menu.offer(
            (_counted(stage_name(stage), counts.get(stage, 0)), stage, stage in self._stages)
            for stage in Stage
            if stage in self._stages or counts.get(stage)
        )

    def _offer_fields(self, found: tuple[NamedCount, ...]) -> None:
        self._offer(self._field_menu, self._fields, found)

    def _offer_tags(self, found: tuple[NamedCount, ...]) -> None:
        self._offer(self._tag_menu, self._tags, found)

    def _offer(self, menu: ChoiceMenu, chosen: dict[int, str], found: tuple[NamedCount, ...]) -> None:
        menu.offer((_counted(named.name, named.count), named, named.id in chosen) for named in found)

    # The chips

    def _show(self) -> None:
        counts = self._counts
        self._all.setChecked(not self.any)
        if counts is not None:
            self._all.setText(_counted(self.tr("All"), counts.total))
            self._label(self._thanks, self.tr("To thank"), counts.thanks_owed)
            for stage, made in self._stage_chips.items():
                made.setChecked(stage in self._stages)
                self._label(made, stage_name(stage), counts.by_stage.get(stage, 0))
        self._show_chosen()

    @staticmethod
    def _label(made: QPushButton, words: str, count: int) -> None:
        made.setText(_counted(words, count))
        made.setVisible(bool(count) or made.isChecked())

    def _show_chosen(self) -> None:
        for old in self._chosen:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        stages = [(stage_name(s), s) for s in Stage if s in self._stages and s not in CHIPS]
        self._chosen = [self._removable(words, partial(self._tick_stage, s, False)) for words, s in stages]
        for chosen in (self._fields, self._tags):
            for number, name in chosen.items():
                self._chosen.append(self._removable(name, partial(self._drop, chosen, number)))
        for made in self._chosen:
            self._flow.addWidget(made)

    def _drop(self, chosen: dict[int, str], number: int) -> None:
        chosen.pop(number, None)
        self.look_again()
        self._changed()

    def _removable(self, words: str, drop: Callable[[], None]) -> QPushButton:
        made = chip(f"{words}  ×".replace("&", "&&"))
        made.setChecked(True)
        made.setAccessibleName(self.tr("Stop filtering by {name}").format(name=words))
        made.clicked.connect(lambda: drop())
        return made


def _counted(words: str, count: int) -> str:
    return f"{words} {QLocale().toString(count)}"
