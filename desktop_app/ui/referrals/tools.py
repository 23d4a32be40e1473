"""Above the picture: finding somebody, the two shapes, what is left out, near and far."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.method.folding import fold
from desktop_app.method.referral_layout import Shape
from desktop_app.ui.common.desk import Desk
from desktop_app.ui.common.flow import Flow
from desktop_app.ui.common.widgets import button, icon_button, label, row, search_box
from desktop_app.ui.referrals.picture import Picture
from desktop_app.ui.referrals.words import tr

SEARCH_WIDTH = 230


class Tools(QWidget):
    """wanted() when another picture is asked for; found(ids, the one to go to or None) as the user searches."""

    wanted = Signal()
    found = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names: list[tuple[int, str]] = []
        self._hits: list[int] = []
        self._at = 0
        self.search = search_box(desk.theme, tr("Find a person"), tr("Find a person"))
        self.count = label("", "quiet")
        self.tree, self.rings = button(tr("Tree"), None, "chip"), button(tr("Rings"), None, "chip")
        self.only_open = button(tr("Only open loops"), None, "chip")
        self.everybody = button(tr("Everybody"), None, "chip")
        self.everybody.setToolTip(tr("Also those who named nobody and were named by nobody"))
        self.farther = icon_button(desk.theme, "zoom-out", tr("Farther off (−)"))
        self.nearer = icon_button(desk.theme, "zoom-in", tr("Nearer (+)"))
        self.whole = icon_button(desk.theme, "maximize", tr("Show everything (0)"))
        self.save = icon_button(desk.theme, "save", tr("Save as PDF…"))
        self._shapes = QButtonGroup(self)
        for chip in (self.tree, self.rings):
            self._shapes.addButton(chip)
        shapes, looks = QWidget(), QWidget()
        shapes.setLayout(row(self.tree, self.rings))
        looks.setLayout(row(self.farther, self.nearer, self.whole, self.save, spacing=2))
        self.setLayout(Flow(self.search, self.count, shapes, self.only_open, self.everybody, looks))
        self._connect()
        self._size()

    def _connect(self) -> None:
        self.tree.setChecked(True)
        self._shapes.buttonClicked.connect(lambda _: self.wanted.emit())
        self.only_open.clicked.connect(lambda _: self.wanted.emit())
        self.everybody.clicked.connect(lambda _: self.wanted.emit())
        self.search.textChanged.connect(lambda _: self._look())
        self.search.returnPressed.connect(self._next)
        self.search.installEventFilter(self)
        self._desk.theme.changed.connect(self._size)

    @property
    def shape(self) -> Shape:
        """The chosen one."""
        return Shape.TREE if self.tree.isChecked() else Shape.RINGS

    def _size(self) -> None:
        self.search.setFixedWidth(self._desk.theme.px(SEARCH_WIDTH))

    def show_picture(self, picture: Picture) -> None:
        """Know who can be found in a picture."""
        ordered = [picture.figures[number].person for number in picture.forest.walk()]
        self._names = [(one.id, fold(f"{one.name} {one.organization}")) for one in ordered]
        self.only_open.setEnabled(bool(picture.loops) or self.only_open.isChecked())
        if self.search.text():
            self._look(go=False)

    def _look(self, *, go: bool = True) -> None:
        words = fold(self.search.text()).split()
        self._hits = [number for number, name in self._names if words and all(word in name for word in words)]
        self._at = 0
        self.count.setText(tr("%n found", len(self._hits)) if words else "")
        self._tell(go=go)

    def _next(self) -> None:
        """Enter goes from one to the next, and round again."""
        if self._hits:
            self._at = (self._at + 1) % len(self._hits)
            self._tell(go=True)

    def _tell(self, *, go: bool) -> None:
        first = self._hits[self._at] if self._hits and go else None
        self.found.emit(frozenset(self._hits), first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the search before it leaves the window."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.search and key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return super().eventFilter(watched, event)
