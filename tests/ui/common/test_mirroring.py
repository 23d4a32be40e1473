"""What is painted is on the other side where lines begin at the right."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLine, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.ui.common import icons
from desktop_app.ui.common.mirroring import as_written, mirror_of, mirrored, mirrored_sheet, plain

SIZE = 40
ROOM = QRect(0, 0, SIZE, SIZE)
INK = QColor("black")


@pytest.fixture
def to_the_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    icons.forget()
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    icons.forget()


def painted(draw: Callable[[QPainter], object]) -> tuple[int, int]:
    """The first and the last column in which something was drawn."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setPen(INK)
    painter.setBrush(INK)
    draw(mirrored(painter, ROOM))
    painter.end()
    columns = [x for x in range(SIZE) if any(image.pixelColor(x, y).alpha() > 127 for y in range(SIZE))]
    return columns[0], columns[-1]


def _picture() -> QPixmap:
    made = QPixmap(6, 6)
    made.fill(INK)
    return made


SHAPES: dict[str, Callable[[QPainter], object]] = {
    "a wash": lambda painter: painter.fillRect(QRect(2, 2, 6, 6), INK),
    "a card": lambda painter: painter.drawRoundedRect(QRectF(2, 2, 6, 6), 1, 1),
    "a box": lambda painter: painter.drawRect(QRect(2, 2, 5, 5)),
    "a dot": lambda painter: painter.drawEllipse(QPointF(5, 5), 3, 3),
    "a line": lambda painter: painter.drawLine(QLine(QPoint(2, 5), QPoint(7, 5))),
    "a picture": lambda painter: painter.drawPixmap(2, 2, _picture()),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_as_far_from_the_other_side(to_the_left: None, qapp: QApplication, shape: str) -> None:
    first, last = painted(SHAPES[shape])
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    before, after = painted(SHAPES[shape])
    assert abs(first - (SIZE - 1 - after)) <= 1
    assert abs(last - (SIZE - 1 - before)) <= 1


def test_words_begin_at_the_right(to_the_left: None) -> None:
    beginning = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    assert painted(lambda painter: painter.drawText(ROOM, beginning, "i"))[0] > SIZE // 2
    assert painted(lambda painter: painter.drawText(2, 20, "i"))[0] > SIZE // 2
    end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert painted(lambda painter: painter.drawText(ROOM, end, "i"))[1] < SIZE // 2


def test_where_lines_begin_at_the_left_nothing_is_changed() -> None:
    painter = QPainter()
    assert mirrored(painter, ROOM) is painter
    assert plain(painter) is painter
    assert mirror_of(QRect(1, 1, 4, 4), ROOM) == QRect(1, 1, 4, 4)
    assert as_written("+27 21") == "+27 21"


def test_icons_that_point_are_turned_round(to_the_left: None, qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icons.pixmap(name, "#000000", 24).toImage()

    forward, check = drawn("chevron-right"), drawn("check")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert forward == drawn("chevron-right").flipped(Qt.Orientation.Horizontal)
    assert check == drawn("check")


def test_the_sides_of_a_style_are_changed() -> None:
    assert mirrored_sheet("a { padding: 2px 4px; border: 1px solid; }") == "a { padding: 2px 4px; border: 1px solid; }"
    sheet = "a { border-top-left-radius: 0; padding-right: 4px; padding: 1px 2px 3px 4px; text-align: left; }"
    assert mirrored_sheet(sheet) == (
        "a { border-top-right-radius: 0; padding-left: 4px; padding: 1px 4px 3px 2px; text-align: left; }"
    )
