"""Language, theme, text size, time zone, first day of the week."""

from collections.abc import Iterable, Sequence
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from desktop_app.languages import ENGLISH, installed
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.preferences import TEXT_SIZES, THEMES, system_zone
from desktop_app.ui.common.widgets import label
from desktop_app.ui.preferences.section import Form, Section
from desktop_app.ui.speaking import SYSTEM, own_name


class GeneralSection(Section):
    """How Askwell looks, and by which clock it goes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Form(desk.theme)
        self._zone_note = label("", "attention", wrap=True)
        self.language_note = label("", "quiet", wrap=True)
        chosen = desk.preferences
        themes = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        sizes = [self.tr("{size} %").format(size=size) for size in TEXT_SIZES]
        days = [self.locale().dayName(day) for day in range(1, 8)]
        self.language = self._language_box()
        self.theme = self._combo(self.tr("&Theme"), "theme", themes, THEMES, chosen.theme)
        self.text_size = self._combo(self.tr("Text &size"), "text_size", sizes, TEXT_SIZES, chosen.text_size)
        self.zone = self._zone_box()
        self.week = self._combo(self.tr("&First day of the week"), "week_start", days, range(1, 8), chosen.week_start)
        self.setLayout(self._form)
        chosen.changed.connect(self._chosen_elsewhere)

    def _combo(
        self, caption: str, name: str, texts: Sequence[str], values: Iterable[object], current: object
    ) -> QComboBox:
        box = QComboBox()
        box.setSizePolicy(box.sizePolicy().Policy.Expanding, box.sizePolicy().Policy.Fixed)
        for text, value in zip(texts, values, strict=True):
            box.addItem(text, value)
        if box.findData(current) < 0:
            box.addItem(str(current), current)
        box.setCurrentIndex(box.findData(current))
        box.activated.connect(lambda _: self.desk.preferences.set(name, box.currentData()))
        self._form.add(caption, box)
        return box

    def _language_box(self) -> QComboBox:
        chosen = self.desk.preferences.language
        # One that was chosen and is gone meanwhile is named all the same.
        languages = [one for one in dict.fromkeys((ENGLISH, *installed(), chosen)) if one != SYSTEM]
        names = [self.tr("As the system"), *map(own_name, languages)]
        box = self._combo(self.tr("&Language"), "language", names, (SYSTEM, *languages), chosen)
        self._form.addRow("", self.language_note)
        self.language_note.setText(self.tr("Askwell speaks it from the next start on."))
        self.language_note.hide()
        box.activated.connect(lambda _: self.language_note.setVisible(box.currentData() != chosen))
        return box

    def _chosen_elsewhere(self, name: str) -> None:
        if name == "text_size":  # Ctrl++ and its kin
            self.text_size.setCurrentIndex(self.text_size.findData(self.desk.preferences.text_size))

    def _zone_box(self) -> QLineEdit:
        box = QLineEdit(self.desk.preferences.chosen("time_zone"))
        box.setCursorPosition(0)
        box.setPlaceholderText(self.tr("{zone} (this computer's)").format(zone=system_zone()))
        zones = QCompleter(sorted(available_timezones()), box)
        zones.setFilterMode(Qt.MatchFlag.MatchContains)
        zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(zones)
        zones.activated.connect(lambda _: self._choose_zone())
        box.editingFinished.connect(self._choose_zone)
        self._form.add(self.tr("Time &zone"), box)
        self._form.addRow("", self._zone_note)
        self._zone_note.hide()
        return box

    def _choose_zone(self) -> None:
        name = self.zone.text().strip().replace(" ", "_")
        known = not name or name in available_timezones()
        self._zone_note.setText(self.tr("No such time zone. Zones are named like Europe/Amsterdam."))
        self._zone_note.setVisible(not known)
        if known:
            self.desk.preferences.set("time_zone", name or None)
