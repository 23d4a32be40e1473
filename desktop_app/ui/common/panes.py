"""A list and, beside it, what is chosen in it; one at a time where there is no room for both."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.ui.common.preferences import Preferences
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.common.tokens import GAP
from desktop_app.ui.common.widgets import button, column, themed_icon

# Below this width, in pixels of the design, there is room for one pane only.
BOTH = 700


class Panes(QSplitter):
    """`main` and `detail` side by side; in a narrow window `detail` takes the place of `main` once it is opened.

    Where they are divided is kept under the name given to `keep`.
    """

    def __init__(self, theme: Theme, main: QWidget, detail: QWidget, back: str, *, share: tuple[int, int] = (3, 2)):
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._main = main
        self._opened = False
        self._alone = False
        self._keeping: Callable[..., None] | None = None
        self.back = button(back, self.close_detail, "link")
        themed_icon(theme, self.back, "chevron-left", "accent")
        self._right = QWidget()
        self._right.setLayout(column(self.back, detail, spacing=GAP // 2))
        self.addWidget(main)
        self.addWidget(self._right)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(2 * GAP)
        for place, part in enumerate(share):
            self.setStretchFactor(place, part)
        self.setSizes([1000 * part for part in share])
        theme.changed.connect(self._arrange)
        self._arrange()

    def keep(self, preferences: Preferences, name: str, share: tuple[int, int] | None = None) -> None:
        """Divide as kept under `name`, or by `share`; what the user chooses from now on is kept there."""
        if self._keeping is not None:
            self.splitterMoved.disconnect(self._keeping)
        if not self.restoreState(preferences.state(name)) and share is not None:
            self.setSizes([1000 * part for part in share])

        def moved(*_: int) -> None:
            if not self.narrow and not self._alone:
                preferences.set_state(name, self.saveState())

        self._keeping = moved
        self.splitterMoved.connect(moved)

    @property
    def narrow(self) -> bool:
        """Whether only one of the two is shown."""
        return self.width() < self._theme.px(BOTH)

    def open_detail(self) -> None:
        """Show what was chosen, also where that hides the list."""
        self._opened = True
        self._arrange()

    def close_detail(self) -> None:
        """Go back to the list."""
        self._opened = False
        self._arrange()
        if self.narrow:
            (self._main.focusWidget() or self._main).setFocus()

    @property
    def alone(self) -> bool:
        """Whether the list is shown alone, however wide the window is."""
        return self._alone

    def leave_alone(self, alone: bool) -> None:
        """Show the list alone, as long as there is nothing in it to show in detail."""
        if alone is not self._alone:
            self._alone = alone
            self._arrange()

    def _arrange(self) -> None:
        self._main.setVisible(self._alone or not (self.narrow and self._opened))
        self._right.setVisible(not self._alone and (not self.narrow or self._opened))
        self.back.setVisible(self.narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
