"""Ctrl+, : what the user has chosen, in sections. Chosen is applied at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.desk_window import DeskWindow
from desktop_app.ui.common.side_list import SideList
from desktop_app.ui.common.tokens import GAP, WIDE_GAP
from desktop_app.ui.common.widgets import button, column, label, row
from desktop_app.ui.preferences.about_you import AboutYouSection
from desktop_app.ui.preferences.general import GeneralSection
from desktop_app.ui.preferences.method import MethodSection
from desktop_app.ui.preferences.reminders import RemindersSection
from desktop_app.ui.preferences.section import Section

SIZE = (760, 600)
# In pixels of the design: farther from its choice a source is hard to follow.
WIDEST = 600


def open_window(desk: Desk, target: object, parent: QWidget | None) -> "PreferencesDialog":
    """The preferences; `target` is a section: general, method, you, reminders."""
    return PreferencesDialog(desk, parent, target if isinstance(target, str) else "")


def key_of(_target: object) -> str:
    """All sections are in one window."""
    return "preferences"


class PreferencesDialog(DeskWindow):
    """Sections at the left, what there is to choose beside them; nothing to confirm."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, section: str = "") -> None:
        super().__init__(desk, parent, self.tr("Preferences"), "preferences_window", SIZE)
        self.sections: dict[str, Section] = {}
        self.list = SideList(desk.theme, self.tr("Sections"))
        self.stack = QStackedWidget()
        self.close_button = button(self.tr("Close"), self.close, "primary")
        self._make_sections()
        self._lay_out()
        self.list.chosen.connect(self.choose)
        desk.theme.changed.connect(self._fit)
        self._fit()
        self.choose(section if section in self.sections else "general")
        self.list.setFocus()

    def _make_sections(self) -> None:
        method, reminders = MethodSection(self.desk), RemindersSection(self.desk)
        method.guide.connect(lambda: self.go.emit("guide", None))
        reminders.sample.connect(lambda: self.go.emit("reminders.sample", None))
        wanted: tuple[tuple[str, str, Section], ...] = (
            ("general", self.tr("General"), GeneralSection(self.desk)),
            ("method", self.tr("The method"), method),
            ("you", self.tr("About you"), AboutYouSection(self.desk)),
            ("reminders", self.tr("Reminders"), reminders),
        )
        self.list.fill([(key, title, "") for key, title, _ in wanted])
        for key, title, section in wanted:
            self.sections[key] = section
            self.stack.addWidget(_scrolled(title, section))

    def _lay_out(self) -> None:
        content = QWidget()
        inside = row(self.list, self.stack, spacing=3 * GAP)
        inside.setStretch(1, 1)
        layout = column(spacing=WIDE_GAP)
        layout.setContentsMargins(*(3 * GAP,) * 4)
        layout.addLayout(inside, 1)
        layout.addLayout(row(None, self.close_button))
        content.setLayout(layout)
        self.fill(content)

    def choose(self, key: str) -> None:
        """Show a section."""
        self.flush()
        self.list.choose(key)
        self.stack.setCurrentIndex(list(self.sections).index(key))

    def visit(self, target: object) -> None:
        if isinstance(target, str) and target in self.sections:
            self.choose(target)

    def flush(self) -> None:
        for section in self.sections.values():
            section.flush()

    @property
    def unsaved(self) -> bool:
        return any(section.unsaved for section in self.sections.values())

    def _fit(self) -> None:
        self.list.setFixedWidth(self.list.width_needed())
        for section in self.sections.values():
            section.setMaximumWidth(self.desk.theme.px(WIDEST))


def _scrolled(title: str, section: Section) -> QScrollArea:
    inside = QWidget()
    layout = column(label(title, "heading"), section, spacing=WIDE_GAP)
    layout.setStretch(1, 1)
    layout.setContentsMargins(0, 0, WIDE_GAP, 0)
    inside.setLayout(layout)
    made = QScrollArea()
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
