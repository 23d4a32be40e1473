"""Walks a window as a keyboard or a screen reader does."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)

MOST_STOPS = 400


def controls(window: QWidget) -> Iterator[QWidget]:
    """What a person can use in `window` now; the inner parts of a control are the control's own."""
    for widget in window.findChildren(QWidget):
        shown = isinstance(widget, CONTROLS) and widget.isVisibleTo(window) and widget.window() is window
        if shown and not _inner(widget):
            yield widget


def _inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QTabBar, QLineEdit)):
            return True
        if isinstance(parent, QAbstractItemView) and widget.objectName().startswith("qt_"):
            return True
        parent = parent.parentWidget()
    return type(widget).__name__ in ("QTableCornerButton", "QHeaderView", "QComboBoxListView")


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says of a control."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader could say nothing."""
    return [describe(widget) for widget in controls(window) if not spoken_name(widget)]


def describe(widget: QWidget) -> str:
    """Enough to find a control in the code."""
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 4:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} {spoken_name(widget)!r} in {' < '.join(parents)}"


def left_out_by_tab(window: QWidget) -> list[str]:
    """Controls that take the keyboard, but which Tab never reaches."""
    reached: list[QWidget] = []
    window.activateWindow()
    window.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST_STOPS):
        window.focusNextPrevChild(True)
        focus = window.focusWidget()
        if focus is None or (reached and focus is reached[0]):
            break
        reached.append(focus)
    wanted = [
        widget
        for widget in controls(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _in_group(widget, reached)
    ]
    return [describe(widget) for widget in wanted if widget not in reached and widget.focusProxy() not in reached]


def _in_group(widget: QWidget, reached: list[QWidget]) -> bool:
    # Of buttons that exclude each other, Tab stops at one and the arrow keys lead to the others.
    parent = widget.parentWidget()
    group = parent.findChildren(QAbstractButton) if parent and isinstance(widget, QAbstractButton) else []
    return any(other in reached and getattr(other, "autoExclusive", bool)() for other in group)


def doubled_shortcuts(window: QWidget) -> list[str]:
    """Keys that two things answer to at the same time."""
    seen: dict[str, str] = {}
    doubled = []
    for keys, owner in _shortcuts(window):
        if keys in seen and seen[keys] != owner:
            doubled.append(f"{keys}: {seen[keys]} and {owner}")
        seen[keys] = owner
    return doubled


def _shortcuts(window: QWidget) -> Iterator[tuple[str, str]]:
    actions = {action for action in window.findChildren(QAction) if action.isEnabled()}
    actions |= {action for widget in window.findChildren(QWidget) for action in widget.actions()}
    narrow = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    for action in actions:
        for keys in action.shortcuts():
            if action.shortcutContext() not in narrow and not keys.isEmpty():
                yield keys.toString(QKeySequence.SequenceFormat.PortableText), action.text() or repr(action)
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        visible = not isinstance(parent, QWidget) or parent.isVisibleTo(window)
        if shortcut.isEnabled() and visible and shortcut.context() not in narrow:
            yield (
                shortcut.key().toString(QKeySequence.SequenceFormat.PortableText),
                f"shortcut of {type(parent).__name__}",
            )


def check(window: QWidget) -> None:
    """Fail on a control without a name, one that Tab leaves out, or a doubled shortcut."""
    QApplication.sendPostedEvents()
    name = f"{type(window).__name__} {window.windowTitle()!r}"
    mute = nameless(window)
    assert not mute, f"{name}: without a name are {mute}"
    left = left_out_by_tab(window)
    assert not left, f"{name}: Tab never comes to {left}"
    doubled = doubled_shortcuts(window)
    assert not doubled, f"{name}: doubled shortcuts {doubled}"
