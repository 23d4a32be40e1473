"""The parts of a prep sheet, in two columns or in one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.method import preparation
from desktop_app.method.preparation import Gap
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.tokens import WIDE_GAP
from desktop_app.ui.preparing import facts, words
from desktop_app.ui.preparing.agenda import Agenda
from desktop_app.ui.preparing.details import Details
from desktop_app.ui.preparing.document import Setting
from desktop_app.ui.preparing.head import Head
from desktop_app.ui.preparing.lists import Happened, Promises, Rules
from desktop_app.ui.preparing.research import Research
from desktop_app.ui.preparing.steps import Steps

# In pixels of the design: from where on there are two columns, how wide the sheet grows, what is left around it.
TWO_COLUMNS = 820
WIDEST = 1180
EDGE = 24


class SheetView(QScrollArea):
    """Shows a sheet; what the user does is told by its parts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = desk.theme
        self.head = Head(desk)
        self.details = Details(desk)
        self.research = Research()
        self.agenda = Agenda(desk)
        self.steps = Steps()
        self.promises = Promises()
        self.happened = Happened()
        self.rules = Rules()
        self._lay_out()
        desk.theme.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_GAP)
        column.addWidget(self.head)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(WIDE_GAP)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for side, stretch, parts in (
            (self._left, 3, (self.details, self.research, self.agenda)),
            (self._right, 2, (self.steps, self.promises, self.happened, self.rules)),
        ):
            side.setSpacing(WIDE_GAP)
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
            self._columns.addLayout(side, stretch)
        column.addLayout(self._columns)
        column.addStretch(1)
        outer = QWidget()
        self._outer = QHBoxLayout(outer)
        self._outer.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(outer)
        self._inside.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._theme
        edge = theme.px(EDGE) if self.width() > theme.px(TWO_COLUMNS) else WIDE_GAP
        self._outer.setContentsMargins(edge, edge, edge, edge)
        room = self.width() - 2 * edge - self.verticalScrollBar().sizeHint().width()
        width = max(1, min(theme.px(WIDEST), room))
        self._inside.setFixedWidth(width)
        two = width >= theme.px(TWO_COLUMNS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom)
        # In one column the steps come before the long parts.
        if two and self._right.indexOf(self.steps) < 0:
            self._right.insertWidget(0, self.steps)
        elif not two and self._left.indexOf(self.steps) < 0:
            self._left.insertWidget(1, self.steps)

    def put(self, setting: Setting, found: preparation.Facts, pending: Mapping[str, str], *, own: bool) -> None:
        """Show a sheet, over it what is `pending`; after an `own` change the text under the cursor is left alone."""
        sheet = setting.sheet
        self._inside.show()
        self.head.put(sheet, setting.gaps, found.days_ahead)
        self.details.put(facts.details(sheet, setting.my_zone))
        self.research.put(sheet.contact, pending, own=own)
        self.agenda.put(sheet, setting.my_zone, setting.today, attention=Gap.MINUTES in setting.gaps)
        self.steps.put(sheet.meeting.checklist, preparation.suggested(found))
        self.promises.put(sheet.promises, setting.today)
        self.happened.put(sheet.events, setting.my_zone, setting.today)
        self.rules.put(words.rules(sheet.meeting))

    def show_part(self, key: str) -> None:
        """Bring the part where a step of the checklist is dealt with into view, with the cursor in it."""
        listed = self.agenda.list if self.agenda.list.count() else self.agenda.edit
        parts: dict[str, QWidget] = {
            "organization": self.research.texts["organization_research"],
            "profession": self.research.texts["profession_research"],
            "questions": listed,
            "early": self.details,
            "dress": self.rules,
        }
        if (target := parts.get(key)) is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(target, 0, self._theme.px(80))
