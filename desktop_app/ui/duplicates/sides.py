"""Two people field by field, with a choice wherever they differ."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QScrollArea, QWidget

from desktop_app.records.contacts import Contact, ContactPoint
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import label
from desktop_app.ui.duplicates.words import FIELDS, called, field_word, tr

# What there may be both of; the others have room for one value.
TEXTS = ("how_known", "organization_research", "profession_research", "notes")
BOTH = "both"
_LONGEST = 1200


class Option(QWidget):
    """A value that can be chosen; its words break over lines, which those of a radio button cannot."""

    def __init__(self, text: str, said: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(said)
        words = label(breakable(text if len(text) <= _LONGEST else text[:_LONGEST] + "…"), wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.radio.setChecked(True)
        self.radio.setFocus()


class Sides(QScrollArea):
    """`values` are the chosen texts by field, as a merge takes them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pair: tuple[Contact, Contact] | None = None
        self.options: dict[str, dict[str, Option]] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def values(self) -> Mapping[str, str]:
        """What is chosen where the two differ; texts of which both are wanted are left to be joined."""
        if self._pair is None:
            return {}
        sides = dict(zip(("one", "other"), self._pair, strict=True))
        found: dict[str, str] = {}
        for name, options in self.options.items():
            chosen = next((key for key, option in options.items() if option.radio.isChecked()), BOTH)
            if chosen != BOTH:
                found[name] = getattr(sides[chosen], name)
        return found

    def show_pair(self, one: Contact, other: Contact) -> None:
        """Show two contacts; the first one's values are chosen, and both of what there can be both of."""
        self._pair = (one, other)
        self.options = {}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, WIDE_GAP)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP + GAP // 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for name in FIELDS:
            self._add_field(grid, name, getattr(one, name).strip(), getattr(other, name).strip())
        self._add_united(grid, tr("Ways to reach them"), *(_points(side.points) for side in self._pair))
        self._add_united(grid, tr("Tags"), *(list(side.tags) for side in self._pair))
        kept = tr("Meetings, messages, promises and referrals of both stay together.")
        grid.addWidget(label(kept, "quiet", wrap=True), grid.rowCount(), 1, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(inner)
        self.verticalScrollBar().setValue(0)

    def first(self) -> QRadioButton | None:
        """The choice that the keyboard begins with, if there is one."""
        options = next(iter(self.options.values()), None)
        return None if options is None else next(option.radio for option in options.values())

    def _add_field(self, grid: QGridLayout, name: str, one: str, other: str) -> None:
        if not (one or other):
            return
        line = grid.rowCount()
        grid.addWidget(_title(field_word(name)), line, 0, Qt.AlignmentFlag.AlignTop)
        if one == other:
            grid.addWidget(_plain(one), line, 1, 1, 2)
            return
        if not (one and other):
            grid.addWidget(_plain(one or other), line, 1 if one else 2)
            return
        options = {"one": self._option(name, one), "other": self._option(name, other)}
        grid.addWidget(options["one"], line, 1)
        grid.addWidget(options["other"], line, 2)
        if name in TEXTS:
            options[BOTH] = self._option(name, tr("Both, one after the other"))
            grid.addWidget(options[BOTH], line + 1, 1, 1, 2)
        group = QButtonGroup(grid.parent())
        for option in options.values():
            group.addButton(option.radio)
        options[BOTH if name in TEXTS else "one"].radio.setChecked(True)
        self.options[name] = options

    def _option(self, name: str, text: str) -> Option:
        said = tr("{field}: {value}").replace("{field}", field_word(name)).replace("{value}", called(text))
        return Option(text, said)

    def _add_united(self, grid: QGridLayout, title: str, one: list[str], other: list[str]) -> None:
        """What both have is kept whole."""
        if not (one or other):
            return
        line = grid.rowCount()
        grid.addWidget(_title(title), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_plain("\n".join(one)), line, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_plain("\n".join(other)), line, 2, Qt.AlignmentFlag.AlignTop)


def _title(text: str) -> QLabel:
    return label(text, "quiet", wrap=True)


def _plain(text: str) -> QLabel:
    return label(breakable(text if len(text) <= _LONGEST else text[:_LONGEST] + "…"), wrap=True)


def _points(points: tuple[ContactPoint, ...]) -> list[str]:
    return [point.value for point in points]
