"""The look: tokens as a palette plus a small style sheet, at the chosen text size."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.paths import RESOURCES
from desktop_app.ui.common import icons, tokens
from desktop_app.ui.common.mirroring import mirrored_sheet, right_to_left
from desktop_app.ui.common.preferences import Preferences

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "attention",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}


class Theme(QObject):
    """The present colours and sizes. `changed` is emitted after they have been put in force."""

    changed = Signal()

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._usual_font = QFont(application.font())
        self.colours = tokens.LIGHT
        self._made: dict[str, QColor] = {}
        self.scale = 1.0
        application.setStyle("Fusion")
        self.apply()
        preferences.changed.connect(self._preference_changed)
        application.styleHints().colorSchemeChanged.connect(self.apply)

    def _preference_changed(self, name: str) -> None:
        if name in ("theme", "text_size"):
            self.apply()

    def apply(self) -> None:
        """Put the chosen colours and text size in force."""
        self.colours = tokens.DARK if self._wants_dark() else tokens.LIGHT
        self._made.clear()
        self.scale = self._preferences.text_size / 100 * self._system_scale()
        icons.forget()
        font = QFont(self._usual_font)
        font.setPixelSize(self.px(tokens.TEXT))
        self._application.setFont(font)
        self._application.setPalette(palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours, self.scale))
        self.changed.emit()

    def px(self, size: float) -> int:
        """A size of the design, at the present text size."""
        return round(size * self.scale)

    def font(self, size: int = tokens.TEXT, *, bold: bool = False) -> QFont:
        """The application's font at a size of the design."""
        font = QFont(self._application.font())
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font

    def colour(self, name: str) -> QColor:
        """A colour by its token."""
        found = self._made.get(name)
        if found is None:
            found = self._made[name] = QColor(getattr(self.colours, name))
        return found

    def _wants_dark(self) -> bool:
        chosen = self._preferences.theme
        if chosen != "system":
            return chosen == "dark"
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _system_scale(self) -> float:
        # 9 points are the usual size of interface text; who has set more gets more.
        points = self._usual_font.pointSizeF()
        return min(2.0, max(1.0, points / 10)) if points > 0 else 1.0


def palette(colours: tokens.Colours) -> QPalette:
    """The tokens as a palette; what is disabled is quiet."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return made


def style_sheet(colours: tokens.Colours, scale: float) -> str:
    """The style sheet of the resources, with @tokens and @sizes filled in."""
    sheet = (RESOURCES / "theme.qss").read_text(encoding="utf-8")
    names = {name: getattr(colours, name) for name in colours.__slots__ if name != "dark"}
    names["resources"] = RESOURCES.as_posix()
    sizes = {f"{size}px": f"{round(size * scale)}px" for size in range(40, 1, -1)}
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", names[name])
    for size, scaled in sizes.items():
        sheet = sheet.replace(f"@{size}", scaled)
    return mirrored_sheet(sheet) if right_to_left() else sheet
