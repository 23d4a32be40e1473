"""Whom they mentioned: one line, and it is a contact with the referral and the thank-you that is owed for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app.method.mentioned import Mentioned, mentioned
from desktop_app.records.contacts import Referral
from desktop_app.ui.common.breaking import breakable
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.people_words import called
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, card, label, themed_icon
from desktop_app.ui.debrief.words import tr


class Named(QWidget):
    """captured(Mentioned, may use the name), may_use(referral id, bool) and opened(contact id) follow the user."""

    captured = Signal(object, bool)
    may_use = Signal(int, bool)
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._shown: tuple[Referral, ...] = ()
        self._under_way: Mentioned | None = None
        self.lines: dict[int, NamedLine] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Whom they mentioned"))
        self.line.setPlaceholderText(tr("Name, role, where"))
        self.line.returnPressed.connect(self.add)
        self.understood = label("", "quiet", wrap=True)
        self.may = QCheckBox(tr("I may use their name"))
        self.add_button = button(tr("Add referral"), self.add)
        themed_icon(desk.theme, self.add_button, "share-2")
        frame = card(label(tr("They mentioned"), "subheading"))
        inside = frame.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.addLayout(self._list)
        inside.addWidget(self.line)
        inside.addWidget(self.understood)
        inside.addLayout(Flow(self.may, self.add_button, spacing=2 * GAP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.line.textChanged.connect(self._understand)
        self._understand()

    def _understand(self) -> None:
        who = mentioned(self.line.text())
        self.add_button.setEnabled(bool(who.name))
        told = [who.role, who.organization, *(point.value for point in who.points), who.note]
        self.understood.setText(breakable(" · ".join(filter(None, (who.name, *told)))))
        self.understood.setVisible(any(told))

    def add(self) -> None:
        """Note whom the line names, if it names anybody; once, however often it is asked for."""
        who = mentioned(self.line.text())
        if who.name and who != self._under_way:
            self._under_way = who
            self.captured.emit(who, self.may.isChecked())

    def was_added(self, who: Mentioned) -> None:
        """They are stored: the line is free for the next one."""
        self._under_way = None
        if mentioned(self.line.text()) == who:
            self.line.clear()
            self.may.setChecked(False)

    def was_not_added(self) -> None:
        """They could not be stored: it may be tried again."""
        self._under_way = None

    def put(self, named: Sequence[Referral]) -> None:
        """Show whom they named in this talk."""
        if tuple(named) == self._shown:
            return
        self._shown = tuple(named)
        for old in self.lines.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = {referral.id: self._made(referral) for referral in named}

    def _made(self, referral: Referral) -> "NamedLine":
        made = NamedLine(referral)
        made.person.clicked.connect(lambda: self.opened.emit(referral.referred.id))
        made.may.toggled.connect(lambda may: self.may_use.emit(referral.id, may))
        self._list.addWidget(made)
        return made


class NamedLine(QWidget):
    """Somebody who was named, and whether the name may be used."""

    def __init__(self, referral: Referral) -> None:
        super().__init__()
        name = called(referral.referred.name)
        self.person = button(name.replace("&", "&&"), look="link")
        self.person.setAccessibleName(tr("Open {name}").format(name=name))
        self.may = QCheckBox(tr("may use the name"))
        self.may.setAccessibleName(tr("May use the name with {name}").format(name=name))
        self.may.setChecked(referral.may_use_name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(Flow(self.person, self.may, spacing=2 * GAP))
