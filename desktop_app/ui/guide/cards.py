"""The sections around the comparison as cards to read."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.common.guide_texts import Point, Section
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import card, column, label


def section_card(section: Section) -> QFrame:
    """A heading, its lead, and the facts below."""
    made = card(label(section.title, "heading", wrap=True), label(section.lead, "quiet", wrap=True))
    layout = made.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addSpacing(GAP // 2)
    for point in section.points:
        layout.addWidget(_point(point))
    layout.addStretch(1)
    made.setAccessibleName(section.title)
    return made


def _point(point: Point) -> QWidget:
    made = QWidget()
    title = label(point.title, "subheading", wrap=True)
    made.setLayout(column(title, label(point.text, wrap=True), spacing=1))
    return made


class Cards(QWidget):
    """The cards in two columns where there is room, in one where there is not; in the order of reading."""

    def __init__(self, theme: Theme, sections: tuple[Section, ...], room: int) -> None:
        super().__init__()
        self._theme = theme
        self._room = room
        self._columns = 0
        self.cards = [section_card(section) for section in sections]
        self._weights = [2 + len(section.points) for section in sections]
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(WIDE_GAP)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(WIDE_GAP)
            self._layout.addLayout(side, 1)

    def arrange(self, width: int) -> None:
        """Use one or two columns, as fits into `width` pixels."""
        columns = 2 if width >= self._theme.px(self._room) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for side in self._sides:
            while side.takeAt(0) is not None:
                continue
        left = self._left_count() if columns == 2 else len(self.cards)
        for place, one in enumerate(self.cards):
            self._sides[place >= left].addWidget(one)
        for side in self._sides:
            side.addStretch(1)
        self._layout.setStretch(1, columns - 1)
        self._layout.setSpacing(WIDE_GAP if columns == 2 else 0)

    def _left_count(self) -> int:
        half, so_far = sum(self._weights) / 2, 0
        for place, weight in enumerate(self._weights):
            so_far += weight
            if so_far >= half:
                return place + 1
        return len(self._weights)
