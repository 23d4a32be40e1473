"""What is open with those who named others: each line a thing to do, with its key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidgetItem, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop_app.method.open_loops import OpenLoop
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.mirroring import mirrored
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.side_list import KEY, SideCell, SideList
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, label, themed_icon
from desktop_app.ui.referrals.picture import Picture
from desktop_app.ui.referrals.words import done_words, loop_words, tr

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]
DOT = 4


class LoopCell(SideCell):
    """With a dot at the right: filled for what is due, hollow for what is open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, below=True)
        self.due: frozenset[Key] = frozenset()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter = mirrored(painter, option.rect)
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, attention = self.theme.px(DOT), self.theme.colour("attention")
        painter.setPen(QPen(attention, 1.5))
        painter.setBrush(attention if index.data(KEY) in self.due else Qt.BrushStyle.NoBrush)
        middle = QPointF(option.rect.right() - 3 * size, option.rect.top() + self.theme.px(17))
        painter.drawEllipse(middle, size, size)
        painter.restore()


class Loops(QWidget):
    """chosen(loop), wanted(loop) for the draft, done(loop) for what is settled, left(loop) for what may rest."""

    chosen = Signal(object)
    wanted = Signal(object)
    done = Signal(object)
    left = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._by_key: dict[Key, OpenLoop] = {}
        self.list = SideList(desk.theme, tr("Open loops"), below=True)
        self._cell = LoopCell(desk.theme)
        self.list.setItemDelegate(self._cell)
        self.nothing = label(
            tr("Nothing is open: everybody who named somebody is thanked and told."), "quiet", wrap=True
        )
        self.write = button(tr("Write…"), self._write, "primary")
        themed_icon(desk.theme, self.write, "pencil", "on_accent")
        self.settled = button("", lambda: self._tell(self.done))
        self.leave = button(tr("Leave it"), lambda: self._tell(self.left))
        self.acts = QWidget()
        self.acts.setLayout(Flow(self.write, self.settled, self.leave))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.acts)
        self.list.chosen.connect(self._chosen)
        self.list.itemActivated.connect(self._activated)
        self._show_acts()

    @property
    def loop(self) -> OpenLoop | None:
        """The one that is chosen."""
        return self._by_key.get(self.list.key)

    def show_picture(self, picture: Picture) -> None:
        """List what is open in a picture."""
        names = {number: person.name for number, person in picture.people.items()}
        self._by_key = {(loop.kind.value, loop.referral.id): loop for loop in picture.loops}
        self._cell.due = frozenset(key for key, loop in self._by_key.items() if loop.due)
        self.list.fill(
            [
                (
                    key,
                    called(names.get(loop.referral.referrer, "")),
                    loop_words(loop, names.get(loop.referral.referred, "")),
                )
                for key, loop in self._by_key.items()
            ]
        )
        self.nothing.setVisible(not self._by_key)
        self.list.setVisible(bool(self._by_key))
        self._show_acts()

    def _show_acts(self) -> None:
        loop = self.loop
        self.acts.setVisible(loop is not None)
        if loop is not None:
            self.settled.setText(done_words(loop.kind))

    def _chosen(self, _key: object) -> None:
        self._show_acts()
        if self.loop is not None:
            self.chosen.emit(self.loop)

    def _activated(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self._write()

    def _write(self) -> None:
        self._tell(self.wanted)

    def _tell(self, signal: SignalInstance) -> None:
        if self.loop is not None:
            signal.emit(self.loop)
