"""Small pieces in the house style."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.common import icons
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP, ICON, WIDE_GAP


def label(text: str, look: str = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the looks: title, heading, subheading, quiet, attention. Never rich text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("look", look)
    return made


class Button(QPushButton):
    """Is pressed by Enter, too, when the cursor is on it; elsewhere Enter is left to the field that has the cursor."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Chip(Button):
    """Wide enough for its words in bold, as they are once it is ticked."""

    def sizeHint(self) -> QSize:
        if not self.isCheckable():
            return super().sizeHint()
        font = self.font()
        font.setBold(True)
        words = self.text().replace("&&", "&")
        more = QFontMetrics(font).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
        return super().sizeHint() + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def button(text: str, pressed: Callable[[], object] | None = None, look: str = "") -> QPushButton:
    """A push button; looks: primary (one a page), chip, link."""
    made = Chip(text) if look == "chip" else Button(text)
    made.setProperty("look", look)
    if look == "chip":
        made.setCheckable(True)
    if look == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def icon_button(theme: Theme, name: str, tip: str, pressed: Callable[[], object] | None = None) -> QToolButton:
    """A flat button that shows only an icon; `tip` is also its accessible name."""
    made = QToolButton()
    made.setProperty("look", "quiet")
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    themed_icon(theme, made, name)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def themed_icon(theme: Theme, target: QPushButton | QToolButton | QAction, name: str, colour: str = "text") -> None:
    """Give `target` an icon that follows the colour scheme and the text size."""

    def paint() -> None:
        size = theme.px(ICON)
        target.setIcon(icons.icon(name, theme.colour(colour), size))
        if not isinstance(target, QAction):
            target.setIconSize(QSize(size, size))

    if isinstance(target, QPushButton) and target.text() and not target.text().startswith(" "):
        # The style sheet leaves no room between icon and words.
        target.setAccessibleName(target.accessibleName() or target.text().replace("&", ""))
        target.setText(" " + target.text())
    paint()
    theme.changed.connect(paint, Qt.ConnectionType.AutoConnection)
    target.destroyed.connect(lambda: _disconnect(theme, paint))


def _disconnect(theme: Theme, slot: Callable[[], None]) -> None:
    try:
        theme.changed.disconnect(slot)
    except (RuntimeError, TypeError):  # the theme itself is gone, at the end of the program
        return


def give_look(part: QWidget, look: str) -> None:
    """Give a widget that is shown already another of the looks; nothing happens where it has it."""
    if part.property("look") != look:
        part.setProperty("look", look)
        part.style().unpolish(part)
        part.style().polish(part)


def card(*children: QWidget, spacing: int = GAP) -> QFrame:
    """A panel with rounded corners around `children`, from top to bottom."""
    made = QFrame()
    made.setProperty("look", "card")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
    layout.setSpacing(spacing)
    for child in children:
        layout.addWidget(child)
    return made


def row(*children: QWidget | None, spacing: int = GAP) -> QHBoxLayout:
    """`children` side by side; None is a stretch."""
    layout = QHBoxLayout()
    _fill(layout, children, spacing)
    return layout


def column(*children: QWidget | None, spacing: int = GAP) -> QVBoxLayout:
    """`children` from top to bottom; None is a stretch."""
    layout = QVBoxLayout()
    _fill(layout, children, spacing)
    return layout


def _fill(layout: QBoxLayout, children: tuple[QWidget | None, ...], spacing: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for child in children:
        if child is None:
            layout.addStretch(1)
        else:
            layout.addWidget(child)


def keys_named(keys: str) -> str:
    """Keys as they are called on this system and in the user's language: "Ctrl+T" is "Strg+T" in German."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def search_box(theme: Theme, name: str, placeholder: str) -> QLineEdit:
    """A search field with the accessible name `name`."""
    box = QLineEdit()
    box.setProperty("look", "search")
    box.setAccessibleName(name)
    box.setPlaceholderText(placeholder)
    box.setClearButtonEnabled(True)
    glass = QAction(box)
    themed_icon(theme, glass, "search", "quiet")
    box.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
