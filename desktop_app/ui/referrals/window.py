"""Who led to whom, as a picture to walk along, with what is still open beside it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.method.open_loops import LoopKind, OpenLoop
from desktop_app.method.open_loops import key_of as key_of_loop
from desktop_app.records.changes import Changes
from desktop_app.records.drafts import DraftWanted
from desktop_app.records.outreach import Purpose
from desktop_app.records.referral_graph import ReferralGraph
from desktop_app.store import referral_graph
from desktop_app.ui.common.alive import while_alive
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.empty import EmptyPage
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.panes import Panes
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column
from desktop_app.ui.referrals.card import PersonCard
from desktop_app.ui.referrals.legend import Legend
from desktop_app.ui.referrals.loops import Loops
from desktop_app.ui.referrals.outline import Outline
from desktop_app.ui.referrals.paper import PictureTaking
from desktop_app.ui.referrals.picture import Picture, prepare
from desktop_app.ui.referrals.tools import Tools
from desktop_app.ui.referrals.view import ReferralView
from desktop_app.ui.referrals.words import others_words, spoken, tr

SIZE = (1180, 780)
SHARE = (5, 2)
# In pixels of the design: in a lower window the picture needs all the room there is.
LEGEND_FROM = 420
_CONCERNS = ("referral", "contact", "organization", "meeting", "outreach", "thank_you", "set_aside")
_PURPOSES = {LoopKind.THANK: Purpose.THANK, LoopKind.TELL: Purpose.TELL, LoopKind.CLEAR: Purpose.OTHER}


def open_window(desk: Desk, target: object, parent: QWidget | None) -> "ReferralsWindow":
    """The picture, with the contact `target` in its middle; None for all."""
    return ReferralsWindow(desk, parent)


def key_of(_target: object) -> str:
    """There is one picture, whoever is in its middle."""
    return "referrals"


class ReferralsWindow(DeskWindow):
    """The picture at the left; at the right the one who is chosen, and open loops or the same as a list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, tr("Who led to whom"), "referrals_window", SIZE)
        self._graph: ReferralGraph | None = None
        self._target: int | None = None
        self._begun = False
        self.taking = PictureTaking(self.desk, self)
        self.tools = Tools(self.desk)
        self.view = ReferralView(desk.theme, self._tip)
        self.card = PersonCard(self.desk)
        self.loops = Loops(self.desk)
        self.outline = Outline(desk.theme)
        self.legend = Legend(desk.theme)
        self._lay_out()
        self._connect()
        self._read()

    # Layout

    def _lay_out(self) -> None:
        self._nobody = EmptyPage(
            self.desk.theme,
            "share-2",
            tr("Nobody has led you to anybody yet"),
            tr(
                "When somebody names a person worth talking to, note it on their page under “Whom they named”. Here you"
                " will see who led to whom, and whom you still owe a word."
            ),
            tr("Open Contacts"),
            lambda: self.go.emit("contacts", None),
        )
        self.to_side = button(tr("Details and open loops"), self._open_side)
        left = QWidget()
        self._left = column(self.tools, self.view, self.legend, self.to_side, spacing=GAP)
        self._left.setStretch(1, 1)
        left.setLayout(self._left)
        self.panes = Panes(self.desk.theme, left, self._side(), tr("Back to the picture"), share=SHARE)
        self.panes.installEventFilter(self)
        self.panes.keep(self.desk.preferences, "referrals.panes")
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # nothing yet, rather than a word that is wrong a moment later
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self.panes)
        self.fill(self._stack)

    def _side(self) -> QWidget:
        self.show_loops = button(tr("Open loops"), None, "chip")
        self.show_list = button(tr("As a list"), None, "chip")
        chips = QButtonGroup(self)
        for place, chip in enumerate((self.show_loops, self.show_list)):
            chips.addButton(chip, place)
        self.show_loops.setChecked(True)
        self._parts = QStackedWidget()
        self._parts.addWidget(self.loops)
        self._parts.addWidget(self.outline)
        chips.idClicked.connect(self._parts.setCurrentIndex)
        side, self._right = QWidget(), QVBoxLayout()
        self._right.setSpacing(GAP + GAP // 2)
        self._right.addWidget(self.card)
        self._right.addLayout(Flow(self.show_loops, self.show_list))
        self._right.addWidget(self._parts, 1)
        side.setLayout(self._right)
        side.setMinimumWidth(self.desk.theme.px(240))
        return side

    def _connect(self) -> None:
        tools, view = self.tools, self.view
        tools.wanted.connect(self._wanted)
        tools.found.connect(self._found)
        tools.nearer.clicked.connect(lambda: view.from_the_middle(view.nearer))
        tools.farther.clicked.connect(lambda: view.from_the_middle(view.farther))
        tools.whole.clicked.connect(view.show_whole)
        tools.save.clicked.connect(self.taking.save)
        view.chosen.connect(self._chosen)
        self.outline.chosen.connect(lambda person: self.choose(person))
        for part in (view, self.outline):
            part.opened.connect(lambda person: self.go.emit("contact", person))
        self.card.opened.connect(lambda: self.go.emit("contact", view.marks.chosen))
        self.loops.chosen.connect(lambda loop: self.choose(loop.referral.referrer))
        self.loops.wanted.connect(self._write)
        self.loops.done.connect(self._settle)
        self.loops.left.connect(self._leave_it)
        self.desk.backend.changed.connect(self._changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(lambda: tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason))

    # What is shown

    @property
    def picture(self) -> Picture | None:
        """What is shown; None before anything is."""
        return self.view.picture

    def visit(self, target: object) -> None:
        if isinstance(target, int):
            self._target = target
            if self._begun:
                self._go_to_target()

    def choose(self, person: int | None, *, centre: bool = True) -> None:
        """Lead the eye to somebody in the picture."""
        self.view.choose(person)
        if person is not None and centre:
            self.view.show_person(person)
        self._tell()

    def _read(self) -> None:
        self.desk.backend.read(
            referral_graph.read,
            everybody=self.tools.everybody.isChecked(),
            then=while_alive(self, self._answered),
            channel="referrals",
        )

    def _answered(self, graph: ReferralGraph) -> None:
        if graph != self._graph:
            self._graph = graph
            self._prepare()

    def _wanted(self) -> None:
        """Another shape, or others to be seen."""
        self._begun = False
        if self._graph is not None and self.tools.everybody.isChecked() != bool(self._has_others()):
            self._read()
        self._prepare()

    def _has_others(self) -> bool:
        graph = self._graph
        involved = (
            {one for referral in graph.referrals for one in (referral.referrer, referral.referred)} if graph else set()
        )
        return graph is not None and len(graph.people) > len(involved)

    def _prepare(self) -> None:
        if self._graph is not None:
            wanted = self._graph, self.tools.shape, self.tools.only_open.isChecked()
            self.desk.backend.background(prepare, *wanted, then=while_alive(self, self._prepared))

    def _prepared(self, picture: Picture) -> None:
        wanted = (self.tools.shape, self.tools.only_open.isChecked())
        if picture.graph is not self._graph or picture.shape is not wanted[0]:
            return  # another one is on its way
        self.taking.picture = picture
        self._stack.setCurrentWidget(self.panes if picture.people else self._nobody)
        self.view.show_picture(picture)
        self.tools.show_picture(picture)
        self.loops.show_picture(picture)
        self.outline.show_picture(picture)
        self.show_loops.setText(tr("Open loops %n", len(picture.loops)) if picture.loops else tr("Open loops"))
        self.legend.rest.setText(others_words(picture.graph.others))
        self._begin(picture)
        self._tell()

    def _begin(self, picture: Picture) -> None:
        if self._begun:
            return
        self._begun = True
        if self.view.marks.chosen is None:
            self.view.choose(picture.heaviest)
        self.view.begin()
        self._go_to_target()

    def _go_to_target(self) -> None:
        target, self._target = self._target, None
        if target is None or self.picture is None:
            return
        if target in self.picture.figures:
            self.choose(target)
        elif self.picture.people:
            self.desk.messages.say(tr("This person has named nobody, and nobody has named them."))

    def _tell(self) -> None:
        picture = self.picture
        if picture is None:
            return
        person = self.view.marks.chosen
        self.card.show_person(picture, person)
        self.outline.choose(person)
        self.view.setAccessibleDescription("" if person is None else self._spoken(picture, person))

    def _spoken(self, picture: Picture, person: int) -> str:
        figure = picture.figures[person]
        return spoken(figure.person, figure.given, sum(loop.referral.referrer == person for loop in picture.loops))

    def _tip(self, person: int) -> str:
        picture = self.picture
        return "" if picture is None or person not in picture.figures else self._spoken(picture, person)

    def _chosen(self, _person: int) -> None:
        self._tell()

    def _found(self, people: frozenset[int], first: int | None) -> None:
        self.view.mark_found(people)
        if first is not None:
            self.choose(first)

    def _open_side(self) -> None:
        self.panes.open_detail()
        (self.loops.list if self.loops.list.isVisibleTo(self) else self.show_list).setFocus()

    # Doing

    def _write(self, loop: OpenLoop) -> None:
        wanted = DraftWanted(loop.referral.referrer, _PURPOSES[loop.kind], referral_id=loop.referral.id)
        self.go.emit("draft", wanted)

    def _settle(self, loop: OpenLoop) -> None:
        from desktop_app.store import referrals, thank_yous  # with the mapped classes, first when they are needed

        if loop.kind is LoopKind.THANK:
            self._do(thank_yous.mark_sent, loop.referral.referrer, referral_id=loop.referral.id)
        elif loop.kind is LoopKind.TELL:
            self._do(referrals.edit, loop.referral.id, told_at=self.desk.clock())
        else:
            self._do(referrals.edit, loop.referral.id, may_use_name=True)

    def _leave_it(self, loop: OpenLoop) -> None:
        from desktop_app.store import set_aside

        self._do(set_aside.leave, loop.referral.referrer, key_of_loop(loop))

    def _do(self, operation: Any, *args: Any, **values: Any) -> None:
        from desktop_app.store import undo

        way = (tr("Undo"), lambda: self.desk.backend.write(undo.undo))
        noted = tr("Noted.")
        self.desk.backend.write(operation, *args, then=lambda _: self.desk.messages.say(noted, way), **values)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.concerns(*_CONCERNS):
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where there is room for the picture alone, a button leads to the rest; a low window has no legend."""
        if watched is self.panes and event.type() is QEvent.Type.Resize:
            edge = WIDE_GAP if self.panes.narrow else 0
            self._left.setContentsMargins(WIDE_GAP, WIDE_GAP, edge, WIDE_GAP)
            self._right.setContentsMargins(edge, WIDE_GAP - edge, WIDE_GAP, WIDE_GAP)
            self.to_side.setVisible(self.panes.narrow)
            self.legend.setVisible(self.panes.height() >= self.desk.theme.px(LEGEND_FROM))
        return super().eventFilter(watched, event)
