"""What was promised in the talk, by either of the two."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QSizePolicy, QVBoxLayout

from desktop_app.records.outreach import Promise
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, label, row
from desktop_app.ui.interview.looks import heading
from desktop_app.ui.interview.words import first_name, tr


class PromiseCard(QFrame):
    """made(text, by me) follows Enter; kept(id, bool) a tick."""

    made = Signal(str, bool)
    kept = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._name = ""
        self.by_me = True
        self._shown: tuple[Promise, ...] = ()
        self.who = button("", self.turn)
        self.who.setToolTip(tr("Whose promise it is; Ctrl+M turns it over"))
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("A promise"))
        self.line.setToolTip(tr("Ctrl+M brings you here, Enter notes it"))
        self.line.returnPressed.connect(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP // 2)
        entry = row(self.who, self.line)
        entry.setStretch(1, 1)
        layout = column(heading(tr("Promised"), self.line), spacing=GAP)
        layout.addLayout(self._rows)
        layout.addLayout(entry)
        layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        self.setLayout(layout)
        self._show_whose()

    def put(self, promises: Sequence[Promise], name: str) -> None:
        """Show these; `name` is that of the other person."""
        self._name = name
        self._show_whose()
        if tuple(promises) == self._shown:
            return
        self._shown = tuple(promises)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in promises:
            self._rows.addWidget(self._row(one))

    def _row(self, one: Promise) -> QFrame:
        text = self._said(one)
        box = QCheckBox()
        box.setChecked(one.kept_at is not None)
        box.setAccessibleName(text)
        box.setToolTip(tr("Kept already"))
        box.setMaximumWidth(self._theme.px(18))
        box.toggled.connect(partial(self.kept.emit, one.id))
        words = label(text, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        made = QFrame()
        line = row(box, words)
        line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        made.setLayout(line)
        return made

    def _said(self, one: Promise) -> str:
        form = tr("You: {text}") if one.by_me else tr("{name}: {text}").replace("{name}", first_name(self._name))
        return form.replace("{text}", one.text)

    def turn(self) -> None:
        """Mine, or theirs."""
        self.by_me = not self.by_me
        self._show_whose()

    def _show_whose(self) -> None:
        whose = tr("You") if self.by_me else first_name(self._name)
        self.who.setText(whose.replace("&", "&&"))
        self.who.setAccessibleName(tr("Promised by {name}").format(name=whose))
        mine, theirs = tr("What you will do"), tr("What they will do")
        self.line.setPlaceholderText(mine if self.by_me else theirs)

    def was_made(self, text: str) -> None:
        """It is stored: the line is free again."""
        if self.line.text() == text:
            self.line.clear()

    def _add(self) -> None:
        if self.line.text().strip():
            self.made.emit(self.line.text(), self.by_me)
