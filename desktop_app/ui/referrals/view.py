"""The picture to look at: zoomed, moved, and walked along with the arrow keys."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from desktop_app.method.referral_steps import Step
from desktop_app.ui.common.mirroring import right_to_left
from desktop_app.ui.common.theme import Theme
from desktop_app.ui.referrals.ink import NAMES, Marks
from desktop_app.ui.referrals.painting import Painting
from desktop_app.ui.referrals.picture import Figure, Picture
from desktop_app.ui.referrals.words import tr

NEARER = 1.25
CLOSEST, FARTHEST = 2.5, 0.01
PAN = 80
# Where names are cut little, for a picture that is too large to be seen whole.
BEGIN = 0.4
_STEPS = {
    Qt.Key.Key_Left: Step.UP,
    Qt.Key.Key_Right: Step.DOWN,
    Qt.Key.Key_Up: Step.PREVIOUS,
    Qt.Key.Key_Down: Step.NEXT,
    Qt.Key.Key_Home: Step.ROOT,
}
# Where the picture grows to the left.
_TURNED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_PANS = {
    Qt.Key.Key_Left: (-PAN, 0),
    Qt.Key.Key_Right: (PAN, 0),
    Qt.Key.Key_Up: (0, -PAN),
    Qt.Key.Key_Down: (0, PAN),
}


class Canvas(QGraphicsItem):
    """The whole picture as one item: thousands of items of their own would each be asked for their paint."""

    def __init__(self, painting: Painting) -> None:
        super().__init__()
        self.painting = painting
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return self.painting.picture.bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        detail = option.levelOfDetailFromTransform(painter.worldTransform())
        self.painting.paint(painter, option.exposedRect, detail / self.painting.look.scale)


class ReferralView(QGraphicsView):
    """chosen(id) follows the user's choice, opened(id) Enter or a double click.

    `tip(id)` is what is said of who is under the mouse.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, tip: Callable[[int], str]) -> None:
        super().__init__()
        self._tip = tip
        self._theme = theme
        self._zoom = 1.0
        self._pressed: QPoint | None = None
        self._dragged = False
        self._canvas: Canvas | None = None
        self.marks = Marks()
        self.setScene(QGraphicsScene(self))
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setAccessibleName(tr("Who led to whom"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._themed)

    @property
    def picture(self) -> Picture | None:
        """What is shown; None before anything is."""
        return None if self._canvas is None else self._canvas.painting.picture

    @property
    def zoom(self) -> float:
        """How large a pixel of the design is."""
        return self._zoom

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; what is chosen stays so where it is still there."""
        if self._canvas is not None:
            self.scene().removeItem(self._canvas)
        self._canvas = Canvas(Painting(self._theme, picture, self.marks))
        self.scene().setSceneRect(picture.bounds)
        self.scene().addItem(self._canvas)
        self.choose(self.marks.chosen if self.marks.chosen in picture.figures else None)

    def choose(self, person: int | None) -> None:
        """Mark somebody as chosen, and the way that led to them, without telling."""
        self.marks.chosen = person
        picture = self.picture
        self.marks.way = frozenset() if person is None or picture is None else frozenset(picture.forest.path(person))
        self.viewport().update()

    def mark_found(self, people: frozenset[int]) -> None:
        """Mark who was found."""
        self.marks.found = people
        self.viewport().update()

    # Near and far

    def set_zoom(self, zoom: float) -> None:
        """Look from nearer or farther."""
        self._zoom = min(CLOSEST, max(FARTHEST, zoom))
        scale = self._zoom * self._theme.scale
        self.setTransform(self.transform().fromScale(scale, scale))

    def nearer(self) -> None:
        """One step nearer."""
        self.set_zoom(self._zoom * NEARER)

    def farther(self) -> None:
        """One step farther off."""
        self.set_zoom(self._zoom / NEARER)

    def whole_zoom(self) -> float:
        """The zoom at which everything is in sight; never nearer than is usual."""
        picture = self.picture
        if picture is None:
            return 1.0
        room = self.viewport().rect()
        needed = max(picture.bounds.width() / max(1, room.width()), picture.bounds.height() / max(1, room.height()))
        return min(1.0, 1 / max(needed * self._theme.scale, 1e-9))

    def show_whole(self) -> None:
        """Everything at once."""
        self.set_zoom(self.whole_zoom())
        if self.picture is not None:
            self.centerOn(self.picture.bounds.center())

    def begin(self) -> None:
        """Everything, where names can be read then; otherwise as much as they can be, around the largest tree."""
        whole = self.whole_zoom()
        if whole >= NAMES or self.picture is None:
            self.show_whole()
            return
        self.set_zoom(BEGIN)
        if (first := self.picture.heaviest) is not None:
            self.show_person(first)

    def show_person(self, person: int, *, centre: bool = True) -> None:
        """Bring somebody into sight."""
        figure = self._figure(person)
        if figure is None:
            return
        if centre:
            self.centerOn(figure.box.center())
        else:
            margin = round(40 * self._theme.scale)
            self.ensureVisible(figure.box, margin, margin)

    def _figure(self, person: int) -> Figure | None:
        return None if self.picture is None else self.picture.figures.get(person)

    def person_at(self, place: QPointF) -> int | None:
        """Who is at a place of the scene; a little beside them is near enough where they are small."""
        if self.picture is None:
            return None
        near = min(6 / (self._zoom * self._theme.scale), 20)
        x, y = place.x(), place.y()
        for number, figure in self.picture.figures.items():
            left, top, right, bottom = figure.edges
            if left - near <= x <= right + near and top - near <= y <= bottom + near:
                return number
        return None

    # The mouse

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            person = self.person_at(self.mapToScene(event.pos()))
            # Escaped: a tip takes what looks like markup for markup.
            text = "" if person is None else f"<qt>{escape(self._tip(person))}</qt>".replace("\n", "<br>")
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * NEARER ** (event.angleDelta().y() / 120))
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragged = False
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is not None:
            moved = place - self._pressed
            if self._dragged or moved.manhattanLength() > 6:
                self._dragged = True
                self._pressed = place
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pan(-moved.x(), -moved.y())
            return
        over = self.person_at(self.mapToScene(place)) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._dragged:
            person = self.person_at(self.mapToScene(event.position().toPoint()))
            if person is not None:
                self._choose(person)
        self._pressed = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        person = self.person_at(self.mapToScene(event.position().toPoint()))
        if person is not None:
            self._choose(person)
            self.opened.emit(person)

    def _pan(self, across: int, down: int) -> None:
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _PANS:
            self._pan(*_PANS[key])
            return
        if key in _STEPS:
            turned = _TURNED.get(key, key) if right_to_left() else key
            self._step(_STEPS[turned])
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.marks.chosen is not None:
            self.opened.emit(self.marks.chosen)
            return
        zooms = {
            Qt.Key.Key_Plus: self.nearer,
            Qt.Key.Key_Equal: self.nearer,
            Qt.Key.Key_Minus: self.farther,
            Qt.Key.Key_0: self.show_whole,
        }
        if key in zooms:
            self.from_the_middle(zooms[key])
            return
        event.ignore()

    def from_the_middle(self, look: Callable[[], None]) -> None:
        """Look nearer or farther as keys and buttons do: what is in the middle stays there."""
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        look()
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    def _step(self, step: Step) -> None:
        picture = self.picture
        if picture is None:
            return
        here = self.marks.chosen
        there = picture.steps.step(here, step) if here is not None else picture.steps.first
        if there is not None:
            self._choose(there)
            self.show_person(there, centre=False)

    def _choose(self, person: int) -> None:
        self.choose(person)
        self.chosen.emit(person)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.marks.focused = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.marks.focused = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _themed(self) -> None:
        if self._canvas is not None:
            self._canvas.painting.forget()
        self.set_zoom(self._zoom)
        self.viewport().update()
