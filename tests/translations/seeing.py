"""What stands on a window, in the language it speaks: texts that nobody can translate, and texts that do not fit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from desktop_app.method.draft_slots import SLOTS
from tests.translations.pseudo import CLOSE, KEPT, OPEN

MOST_ROWS = 40
# Pixels at the side of every page in which nothing stands.
EDGE = 4
INSIDE = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
# Where a line may break.
BREAKS = re.compile(r"\s+|(?<=[/\-])")
# Zones are named by the database of zones.
ZONE = re.compile(r"\b(UTC|GMT|[A-Z][a-z]+(/[A-Za-z_]+)+)\b")
# What is called the same in every language, each with its reason.
NAMES: dict[str, str] = {
    "Askwell": "the program",
    "English": "the language's own name",
}
# The places of a template, which its author is to see as they are written.
PLACES = re.compile(r"\{\??(" + "|".join(SLOTS) + r")\}")
# The window that tells versions and folders: what names them is no text.
FACTS = re.compile(r"(?<!\w)/\S+|[A-Za-z0-9-]+ \d+(\.\d+)+")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """`what` is wrong with a text of a part of a window."""

    part: str
    what: str
    text: str


def faults(window: QWidget) -> list[Fault]:
    """Everything wrong with the texts of a window as it is now."""
    found = {
        Fault(part, what, text) for part, text in texts(window) for what in (untranslated(text), broken(text)) if what
    }
    return sorted(found | set(misfits(window)))


def untranslated(text: str) -> str:
    """What of a text is in English, and nobody can translate it."""
    rest = text
    while INSIDE.search(rest):
        rest = INSIDE.sub(" ", rest)
    rest = FACTS.sub(" ", ZONE.sub(" ", KEPT.sub(" ", rest)))
    for name in NAMES:
        rest = rest.replace(name, " ")
    words = LATIN_WORD.findall(rest)
    return f"English: {' '.join(words)}" if words else ""


def broken(text: str) -> str:
    """A place that was not filled, a number that was not put in."""
    found = re.findall(r"\{[^{}]*\}|%L?n|%\d", PLACES.sub("", text))
    return f"left open: {' '.join(found)}" if found else ""


# What can be read


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(part, text) of everything that is shown or said by `window`."""
    yield name(window), window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is window and widget.isVisibleTo(window):
            for text in _said(widget):
                if text:
                    yield name(widget), text


def _said(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTextEdit():
            yield widget.placeholderText()
            if widget.isReadOnly():
                yield widget.toPlainText()
        case QComboBox():
            yield from _cells(widget.model())
        case QAbstractSpinBox():
            yield widget.text()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QGroupBox():
            yield widget.title()
        case QHeaderView():
            yield from _headings(widget)
        case QTreeView():
            yield from _cells(QAbstractItemView.model(widget), deep=True)
        case QAbstractItemView():
            yield from _cells(QAbstractItemView.model(widget))
    if isinstance(widget, (QPushButton, QToolButton)) and widget.menu() is not None:
        yield from menu_texts(widget.menu())
    for action in widget.actions():
        yield from action_texts(action)


def menu_texts(menu: QMenu) -> Iterator[str]:
    """What a menu offers, and the menus in it."""
    for action in menu.actions():
        yield from action_texts(action)


def action_texts(action: QAction) -> Iterator[str]:
    """What is said of an action."""
    yield from (action.text(), action.toolTip(), action.statusTip())
    inner = action.menu()
    if isinstance(inner, QMenu):
        yield from menu_texts(inner)


def _headings(header: QHeaderView) -> Iterator[str]:
    model = QHeaderView.model(header)
    if model is not None:
        for place in range(header.count()):
            for role in ROLES:
                found = model.headerData(place, header.orientation(), role)
                if isinstance(found, str):
                    yield found


def _cells(model: QAbstractItemModel | None, parent: QModelIndex | None = None, *, deep: bool = False) -> Iterator[str]:
    if model is None:
        return
    inside = parent if parent is not None else QModelIndex()
    for row in range(min(model.rowCount(inside), MOST_ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(inside)):
            index = model.index(row, column, inside)
            for role in ROLES:
                found = index.data(role)
                if isinstance(found, str):
                    yield found
            if deep and column == 0:
                yield from _cells(model, index, deep=True)


# What fits


def misfits(window: QWidget) -> Iterator[Fault]:
    """Texts for which their parts are too small, and say nothing of it."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisibleTo(window) and not _is_inner(widget):
            wanted, text = _room(widget)
            if text and (wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1):
                sizes = f"{wanted.width()}x{wanted.height()} in {widget.width()}x{widget.height()}"
                yield Fault(name(widget), f"does not fit: {sizes}", text)
            if _is_outside(widget) and text:
                yield Fault(name(widget), "is cut by what is around it", text)
            if isinstance(widget, QScrollArea) and (over := _overflow(widget)) > EDGE:
                yield Fault(name(widget), "is wider than its room, with no way to scroll", f"{over} pixels")


def _is_inner(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar))


def _room(widget: QWidget) -> tuple[QSize, str]:
    """The room that the words of a part want, and the words; none where they may be cut, and are told otherwise."""
    text = ""
    wanted = QSize()
    match widget:
        case QLabel() if widget.text() and widget.pixmap().isNull():
            text = widget.text()
            wanted = _label_room(widget)
        case QPushButton() | QCheckBox() | QRadioButton() | QToolButton() if widget.text():
            text = widget.text()
            wanted = _button_room(widget)
        case QComboBox() if not widget.isEditable():
            text = widget.currentText()
            wanted = QSize(widget.fontMetrics().horizontalAdvance(text) + 16, 0)
    # A hint in an empty field is cut with an ellipsis; the field has a name besides.
    return (QSize(), "") if text and widget.toolTip() and isinstance(widget, (QLabel, QComboBox)) else (wanted, text)


def _label_room(label: QLabel) -> QSize:
    if not label.wordWrap():
        return label.sizeHint() if not label.text().endswith("…") else QSize()
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in BREAKS.split(label.text())), default=0)
    return QSize(longest, label.heightForWidth(label.width()))


def _button_room(button: QAbstractButton) -> QSize:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return QSize()
    hint = button.sizeHint()
    if isinstance(button, QPushButton) and button.property("look") == "link":
        return QSize(QFontMetrics(button.font()).horizontalAdvance(button.text().replace("&", "")), 0)
    return QSize(hint.width(), 0)


def _overflow(area: QScrollArea) -> int:
    """Pixels of its contents that cannot be brought to sight."""
    inner = area.widget()
    if inner is None or area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return 0
    return inner.width() - area.viewport().width()


def _is_outside(widget: QWidget) -> bool:
    """Whether a part reaches over the side of what holds it; below the edge one can scroll."""
    parent = widget.parentWidget()
    return parent is not None and (widget.x() < -1 or widget.geometry().right() > parent.width() + 1)


def name(widget: QWidget) -> str:
    """Enough to find a part in the code."""
    kinds: list[str] = []
    part: QWidget | None = widget
    while part is not None and len(kinds) < 5:
        kinds.append(type(part).__name__)
        part = part.parentWidget()
    return " < ".join(kinds)
