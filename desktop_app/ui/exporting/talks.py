"""Which talk: the one that is exported alone, or those that go into a packet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from desktop_app.records.meetings import AHEAD, MeetingRow, Status
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, column, label
from desktop_app.ui.exporting.words import meeting_line, tr

LINES = 6


class TalkChoice(QWidget):
    """One talk of all; chosen() follows the choice."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = label(tr("Which talk"), "subheading")
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Which talk"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self.box.currentIndexChanged.connect(lambda _: self.chosen.emit())
        title.setBuddy(self.box)
        self.none = label(tr("There is no meeting in the notebook yet."), "quiet", wrap=True)
        self.setLayout(column(title, self.box, self.none, spacing=GAP // 2))
        self._rows: dict[int, MeetingRow] = {}

    def offer(self, rows: Sequence[MeetingRow], *, ahead_first: bool, wanted: int | None) -> None:
        """Offer the talks; the one `wanted`, or what is likeliest, is chosen."""
        first = [row for row in rows if (row.status in AHEAD) is ahead_first]
        rest = [row for row in rows if (row.status in AHEAD) is not ahead_first]
        self._rows = {row.id: row for row in first + rest}
        self.box.blockSignals(True)
        self.box.clear()
        for row in self._rows.values():
            self.box.addItem(meeting_line(row), row.id)
        if wanted in self._rows:
            self.box.setCurrentIndex(self.box.findData(wanted))
        self.box.blockSignals(False)
        self.box.setVisible(bool(rows))
        self.none.setVisible(not rows)

    @property
    def row(self) -> MeetingRow | None:
        """The talk that is chosen."""
        return self._rows.get(self.box.currentData())


class TalkList(QWidget):
    """Talks to tick; ticked() follows each change."""

    ticked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        title = label(tr("Interviews"), "subheading")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Interviews"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(lambda _: self.ticked.emit())
        title.setBuddy(self.list)
        self.none = label(tr("No talk was held yet."), "quiet", wrap=True)
        self.all = button(tr("Tick all"), lambda: self._tick(Qt.CheckState.Checked), "link")
        self.no = button(tr("Tick none"), lambda: self._tick(Qt.CheckState.Unchecked), "link")
        layout = column(title, self.list, self.none, spacing=GAP // 2)
        layout.addLayout(Flow(self.all, self.no))
        self.setLayout(layout)
        theme.changed.connect(self._fit)

    def offer(self, rows: Sequence[MeetingRow]) -> None:
        """Offer the talks that were held, all of them ticked; one that was unticked stays so."""
        unticked = {item.data(Qt.ItemDataRole.UserRole) for item in self._items() if not _is_ticked(item)}
        held = [row for row in rows if row.status is Status.HELD]
        self.list.blockSignals(True)
        self.list.clear()
        for row in held:
            item = QListWidgetItem(meeting_line(row), self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if row.id in unticked else Qt.CheckState.Checked)
        if held:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        for part in (self.list, self.all, self.no):
            part.setVisible(bool(held))
        self.none.setVisible(not held)
        self._fit()

    @property
    def ids(self) -> tuple[int, ...]:
        """The talks that are ticked."""
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._items() if _is_ticked(item))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self.ticked.emit()

    def _fit(self) -> None:
        """As high as its lines, up to some; then it scrolls."""
        line = max(self.list.sizeHintForRow(0), self._theme.px(20))
        lines = min(LINES, max(1, self.list.count()))
        self.list.setFixedHeight(line * lines + 2 * self.list.frameWidth() + GAP)


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
